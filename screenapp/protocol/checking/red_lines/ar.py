"""Arabic. Prefixes such as the article and conjunctions are written onto the word."""

from typing import Final

from screenapp.protocol.checking.red_lines import ar_lines as lines
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.red_lines.word_list import WordList

_P: Final = r"(?:و|ف)?"
_HOME: Final = r"(?:سكن|مسكن|بيت|منزل|مأوى|شقة)"
_STATUS: Final = r"(?:تأشيرة|إقامة|وضع(?:ا|ًا)? قانوني|أوراق|لجوء|جنسية|تصريح)"


def _any(*patterns: str) -> WordList:
    return WordList("|".join(patterns))


PHRASES: Final = Phrases(
    negation=_any(r"(?<!\w)(?:لا|لن|لم|ليس|ليست|دون|بدون|تجنب|غير|ما من)(?!\w)"),
    warns=_any(r"تقل|تقول|تعد|تضمن|تستخدم|تسم|تطلب|تجنب"),
    soothing=_any(r"لا تقلق\w*", r"لا تخف\w*", r"لا تخاف\w*"),
    promise=_any(
        rf"(?<!\w){_P}(?:سنحمي|سننقذ|سنحرر|سوف نحمي|سوف ننقذ|سأحمي|سأنقذ)\w*",
        rf"(?<!\w){_P}(?:سنبقي|سنجعل)\w* (?:آمن|بأمان|في أمان)\w*",
        rf"(?<!\w){_P}(?:ستكون|ستكونين|ستبقى|ستبقين) (?:\w+ )?(?:آمن|بأمان|في أمان|محمي)\w*",
        r"(?:^|(?<=[.،] ))(?:أنت|إنك|أنتِ) (?:الآن )?(?:آمن|بأمان|في أمان)\w*",
        rf"(?<!\w){_P}(?:نضمن|نعد|أضمن|أعد)\w* (?:\S+ ){{0,5}}(?:سلامت|أمان|حماي|{_HOME}"
        rf"|{_STATUS})\w*",
        rf"(?<!\w){_P}(?:سنعطي|سنوفر|سنجد|سنؤمن|ستحصل|ستحصلين)\w* (?:\S+ ){{0,3}}(?:{_HOME}"
        rf"|{_STATUS})\w*",
    ),
    promise_by_no=_any(
        r"لن (?:يرحل|يعتقل|يوقف|يبعد)\w*ك", r"لن يؤذي\w* أحد", r"لن يصيب\w* (?:أي )?(?:مكروه|أذى)"
    ),
    victim=_any(
        r"(?<!\w)(?:ال|كال|لل|بال|وال)?ضحي(?:ة|ه)(?!\w)", r"(?<!\w)(?:ال|لل|وال)?ضحايا(?!\w)"
    ),
    victim_in_a_name=_any(
        r"(?:خدمات?|دعم|مساعدة|مكتب|مركز|حقوق|صندوق|قانون|رعاية|حماية|وحدة) (?:\w+ )?(?:ال"
        r"|لل)?ضحايا"
    ),
    body=_any(r"أشعة|الأشعة|عمر العظام|فحص العظام|سن البلوغ|علامات البلوغ|ضرس العقل|فحص الأسنان"),
    body_with_purpose=_any(
        r"أسنان|الأسنان", r"فحص (?:جسدي|طبي|بدني|الجسم)", r"الفحص (?:الجسدي|الطبي|البدني)"
    ),
    age=_any(r"(?<!\w)(?:ال|لل|ب)?(?:عمر|سن)(?:ه|ها|ك)?(?!\w)", r"قاصر", r"بالغ"),
    age_purpose=_any(
        r"(?:لمعرفة|لتحديد|تحديد|لتقدير|تقدير|معرفة|للتحقق من|يظهر|تظهر|إثبات|لإثبات)"
        r"(?: \S+){0,6} (?:ال)?(?:عمر|سن|قاصر|بالغ)\w*"
    ),
    age_in_passing=_any(r"في أي عمر|بالنسبة لعمر\w*"),
    papers=_any(
        r"جواز|الجواز|هوية|الهوية|تأشيرة|التأشيرة|وضع\w* القانوني|أوراق الهجرة|وثائق الهجرة"
        r"|تصريح (?:ال)?عمل|لجوء|بطاقة الإقامة"
    ),
    papers_asked=_any(r"(?:هل لديك|هل معك|أرني|أين) (?:\w+ )?(?:أوراقك|وثائقك|مستنداتك)"),
    papers_kept=_any(
        r"أحد|شخص|آخر|من الذي|(?<!\w)من ي|صاحب (?:ال)?عمل|أخذ|يأخذ|يحتفظ|تحتفظ|احتفظ|متى (?:تريد"
        r"|شئت)|تستطيع"
    ),
    origin=_any(r"(?<!\w)(?:ال|لون )?(?:عرق|العرق|عرقية|جنسيت\w*|الجنسية|بشرة\w*)(?!\w)"),
    tattoo=_any(r"وشم|وشوم"),
    looks=_any(
        # Without article or owner the word for religion is the word for debt.
        r"(?<!\w)(?<!سداد )(?:الدين|دين(?:ك|كم|ه|ها|هم)"
        r"|(?:ال)?(?:ديانة|لهجة|جلد|جسد|جسم|مثلي\w*))(?!\w)|بلد المنشأ"
    ),
    on_account_of=_any(r"بسبب|لأن|شتم|يشتم|هدد|يهدد|عاقب|يعاقب|يختار|يجبر|أجبر|يقول"),
    apparent_age=_any(r"يبدو (?:\w+ ){0,3}(?:قاصر|أصغر|طفل|بالغ|أكبر)|العمر الظاهر"),
    clothing=_any(r"ملابس|ثياب|لباس"),
    clothing_as_goods=_any(
        r"طعام|مال|نقود|مقابل|أعط|يعط|اشتر|غسل|حاجة|تحتاج|واقية|حماية|عمل|تختار"
    ),
    said_of_it=_any(r"لا (?:يستخدم|تستخدم|يطلب|تطلب|يثبت|تثبت)"),
    verdict=_any(*lines.VERDICT),
    sign=_any(*lines.SIGN),
    secrecy=_any(*lines.SECRECY),
    secrecy_limit=_any(*lines.SECRECY_LIMIT),
    threat=_any(*lines.THREAT),
    of_others=_any(*lines.OF_OTHERS),
)
