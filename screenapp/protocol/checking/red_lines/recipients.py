"""Police, immigration and courts by their many names, in whatever language they are written.

A recipient is written in any language, by its office, its agency or in a roundabout way; so
these are one list, held against every text of a duty or a step.
"""

import re
from typing import Final

from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.phrases import words
from screenapp.protocol.checking.red_lines.word_list import WordList, plain

_POLICE: Final = (
    r"pol(?:ice|ic[ií]a|icial(?:es)?|izei|izia|itie|isen|icja|itiet|iția|is)\w*|cops?|constab\w+",
    r"sheriff\w*|troopers?|marshals?|detectives?|gendarm\w+|guardia civil|carabinieri|mossos"
    r"|ertzaintza|law[- ]enforcement|enforcement (?:officers?|agenc\w+|bod\w+)|crime agency",
    r"(?-i:FBI|NCA|HSI|DEA|DHS|CID|PSNI|BKA|LKA|GRECO|UCRIF|OCRTEH|INTERPOL|EUROPOL)|interpol"
    r"|europol|homeland security|vice squad|squad car|patrol car|fuerzas de seguridad"
    r"|forces de l'ordre|maréchaussée",
    r"(?:men|women|people|those|officers?|somebody|someone) (?:in|with|wearing) (?:a )?(?:uniforms?"
    r"|badges?|guns?)|uniformed \w+|boys in blue|agentes? (?:de|del) (?:la )?(?:ley|orden)",
    r"(?<!local )(?<!health )(?<!school )authorities"
    r"|autoridades|autorités|behörden|(?:call|tell|ring|bring in|involve|go to) the law|the feds?",
    r"(?:who|that) (?:can |may |will )?(?:arrest|detain|charge|deport|enforce|investigate crime)\w*"
    r"(?: \w+)?|criminal investigat\w+|investigating officers?",
    r"شرط[ةه]|البوليس|الدرك|(?:ال)?سلطات|警察|公安|경찰|полици\w*|милици\w*|полиция",
)
_IMMIGRATION: Final = (
    r"(?:immigration|border|customs)(?: and \w+)? (?:force|enforcement|police|officers?|officials?"
    r"|control|guards?|patrol|agency|authorit\w+|department|office|service|court|judge)\w*",
    r"(?:tell|call|inform|notify|report(?:ed)? to|contact|to|with) immigration(?! (?:lawyer"
    r"|advice|advis\w+|law|solicitor|attorney|counsel|status|help))|^immigration$",
    r"(?-i:ICE|CBP|USCIS|UKVI|UKBA|INM|BAMF|OFII|OFPRA|PAF|IND|CBSA|IRCC|ABF|INS)|frontex"
    r"|(?:the )?home office|ministry of (?:the )?interior|interior ministry|home affairs"
    r"|(?:minist\w+|ministère) (?:del|de l'|dell') ?int\w+",
    r"extranjería|migración|la migra|policía de fronteras|guardia de frontera|deportation \w+"
    r"|préfecture|police aux frontières|ausländer\w+|grenz\w+|bundesamt für migration"
    r"|removals? (?:team|office|centre)s?|who (?:decide|decides) who may stay",
    r"(?:ال)?هجرة|حرس الحدود|(?:ال)?جوازات|миграцион\w+|移民局",
)
_COURT: Final = (
    r"(?:the |a )?(?:\w+ )?courts?|(?:the|a|to|any) judges?|magistrat\w+|tribunals?"
    r"|prosecut(?:or|ors|ion|ing)\w*",
    r"(?:district|state|county|crown) attorneys?|attorney general|crown prosecution\w*|bailiffs?",
    r"juzgados?|juez(?:a|es)?|fiscal(?:ía|es)?|procurador\w*|procureur\w*|juges?|parquet"
    r"|staatsanwalt\w*|gericht\w*|richter\w*|tribunal\w*",
    r"prisons?|jails?|probation|detention(?: centre| center| office)?|cárcel|prisión",
    r"محكمة|المحكمة|قاض\w*|القاضي|(?:ال)?نيابة|прокур\w+|суд|法院|检察\w*",
)
_NAMED: Final = words(*_POLICE, *_IMMIGRATION, *_COURT)
_ARABIC: Final = WordList(
    r"(?:ال|لل|بال|وال|ب|ل)?(?:شرط[ةه]|سلطات|هجرة|محكمة|نيابة|قاضي?|جوازات|حرس الحدود|درك|بوليس)"
)
_PASSED_ON: Final = words(
    r"(?:call|tell|report|inform|contact|notify|alert|refer|hand|pass|send|share|ring|phone|give"
    r"|disclose|bring|involve)\w*|go(?:es)? to",
    r"(?:llam|avis|denunci|inform|comunic|contact|notific|remit|entreg|deriv|compart)\w*",
    r"(?:appel|préven|inform|signal|avert|transm|contact|dénonc)\w*",
    r"(?:ruf|meld|informier|anzeig|verständig|benachrichtig|chiam|segnal|denunc|cham|avis)\w*",
    r"\w*(?:اتصل|أبلغ|بلغ|أخبر|إبلاغ|اتصال)\w*",
)
_WISHED: Final = words(
    r"if (?:the person|they|she|he|you|the patient|the adult|asked|agreed)|with (?:their|the"
    r" person's|her|his|your) (?:consent|agreement|permission|yes|say-so)|agree[ds]?|offer\w*"
    r"|(?:when|where|as) (?:they|the person|she|he) (?:want|ask|agree|wish|choose)\w*|only if"
    r"|help (?:them|the person|her|him) (?:to )?\w+|unless they ask|their choice|without asking",
    r"si (?:lo|la persona|quiere|desea|acepta|pide|usted|ella|él)\w*|con su (?:permiso"
    r"|consentimiento|acuerdo)|ofre\w+|pregunt\w+ antes|sin (?:su|preguntar)\w*",
    r"si (?:la personne|elle|il|vous)|avec son accord|propos\w+|sans (?:son|sa|lui)",
    r"إذا (?:أراد|وافق|طلب)\w*|بموافق\w*|اعرض\w*",
)
_DENIED: Final = words(
    r"not|never|no|nobody|cannot|\w+n't|instead of|rather than|without|no|nunca|jamás|sin|nadie"
    r"|ne|pas|jamais|sans|nicht|kein\w*|nie|لا|لن|دون|بدون"
)
_SENTENCE: Final = re.compile(r"[^.!?؟。]+[.!?؟。]*")


def names_enforcement(text: str) -> str | None:
    """The words of *text* by which police, immigration, a court or a prison is named."""
    read = fold(text)
    letters = plain(read)
    found = _NAMED.search(read, letters) or _ARABIC.search(read, letters)
    return None if found is None else found[0]


def passes_on_to_enforcement(text: str) -> str | None:
    """The sentence by which something goes to one of them, and not because the person wishes."""
    for found in _SENTENCE.finditer(text):
        sentence = fold(found[0])
        if sentence.endswith(("?", "؟")) or names_enforcement(sentence) is None:
            continue
        told = _PASSED_ON.search(sentence)
        if told and not _WISHED.search(sentence) and not _DENIED.search(sentence):
            return " ".join(found[0].split())
    return None
