"""One protocol on one page: to whom, what first, what is asked, what comes of it. In words."""

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Gate,
    Obligation,
    Organisation,
    Outside,
    Protocol,
    Source,
)
from screenapp.ui import texts
from screenapp.ui.interview import words as interview
from screenapp.ui.protocols import rules, words
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.texts import fill

translate = QCoreApplication.translate


_LONGEST = 160
"""Letters of a rule that a reader takes in at once; longer ones stand under every question."""


def terms(script: Script) -> list[tuple[str, str]]:
    """What the page says of the protocol: (term, sentences)."""
    return [
        (translate("Outline", "Offered to"), offered_to(script)),
        (translate("Outline", "First"), first(script.protocol)),
        (translate("Outline", "Asked"), asked(script.protocol)),
        (translate("Outline", "Result"), " ".join(results(script, brief=True))),
        (translate("Outline", "Not settled"), unsettled(script)),
        (translate("Outline", "Then"), " ".join(then(script))),
        (translate("Outline", "Duties"), " ".join(duties(script))),
    ]


def offered_to(script: Script) -> str:
    protocol = script.protocol
    parts = [ages(protocol)]
    if protocol.triggers:
        reasons = "; ".join(
            script.say(f"trigger/{trigger.id}/text", trigger.text) for trigger in protocol.triggers
        )
        parts.append(fill(translate("Outline", "Reasons: %1."), reasons))
    return " ".join(parts)


def ages(protocol: Protocol) -> str:
    found = protocol.ages
    match (found.from_, found.to) if found is not None else (None, None):
        case None, None:
            said = translate("Outline", "People of any age.")
        case low, None:
            said = fill(translate("Outline", "People aged %1 and over."), low)
        case None, high:
            said = fill(translate("Outline", "People up to the age of %1."), high)
        case low, high:
            said = fill(translate("Outline", "People aged %1 to %2."), low, high)
    if found is not None and found.outside is Outside.BLOCK:
        return said + " " + translate("Outline", "At any other age nothing is asked.")
    return said


def first(protocol: Protocol) -> str:
    """What has to be so before the first question to the person."""
    stages = [s for s in protocol.stages if any(i.source is Source.SELF for i in s.items)]
    privacy = any(stage.privacy is Gate.REQUIRED for stage in stages)
    consent = any(stage.consent is Gate.REQUIRED for stage in protocol.stages)
    tells = any(item.construct == "limits_of_confidentiality" for item in protocol.items)
    parts = []
    if privacy:
        parts.append(words.gates(Gate.REQUIRED, Gate.NOT_NEEDED))
    if consent:
        parts.append(words.gates(Gate.NOT_NEEDED, Gate.REQUIRED))
    if tells:
        parts.append(translate("Outline", "Say who will see the answers."))
    return " ".join(parts)


def asked(protocol: Protocol) -> str:
    own = [s for s in protocol.stages if s.organisation is Organisation.OWN]
    items = [i for s in own for i in s.items if not i.is_note]
    questions = [
        i for i in items if i.source is Source.SELF and i.answer is not AnswerType.ACKNOWLEDGE
    ]
    notes = [i for i in items if i.source is not Source.SELF]
    parts = []
    if questions:
        offered = {way for stage in own for way in stage.channels}
        ways = [words.way(way) for way in Channel if way in offered]
        how = rules.either((", ".join(ways[:-1]), ways[-1])) if len(ways) > 1 else ways[0]
        said = translate("Outline", "%1, %2. Each may be left unanswered.")
        parts.append(fill(said, counted.questions(len(questions)), how))
    if notes:
        parts.append(rules.sentence(counted.notes(len(notes))))
    if len(own) < len(protocol.stages):
        parts.append(translate("Outline", "A partner does a part; only what is agreed comes back."))
    return " ".join(parts)


def results(script: Script, *, brief: bool = False) -> list[str]:
    """One sentence for each rule, from the top; *brief* leaves out what a rule of many parts is."""
    said = []
    for found in script.protocol.results:
        text = rules.result(script, found.id)
        if found.when is None:
            said.append(fill(translate("Outline", "Otherwise: %1."), _unended(text)))
        else:
            when = texts.sentence_case(rules.condition(found.when, script))
            if brief and len(when) > _LONGEST:
                when = translate("Outline", "When several things come together")
            said.append(fill(translate("Outline", "%1: %2."), when, _unended(text)))
    return said


def unsettled(script: Script) -> str:
    """What is done while answers are missing that could change the result."""
    missing = translate(
        "Outline", "While an answer that is missing could change the result, it stays open."
    )
    steps = [rules.step(script, step) for step in script.protocol.indeterminate_steps]
    return " ".join([missing, *(rules.sentence(step) for step in steps)])


def then(script: Script) -> list[str]:
    """The steps of every result, each once."""
    protocol = script.protocol
    ids = dict.fromkeys(step for found in protocol.results for step in found.steps)
    said = [rules.sentence(rules.step(script, step)) for step in ids]
    return [*said, translate("Outline", "Nothing is reported on a score.")]


def duties(script: Script) -> list[str]:
    return [rules.sentence(duty(script, number)) for number in range(len(_owed(script)))]


def duty(script: Script, number: int) -> str:
    """One duty: what, to whom, in what time, and when."""
    found = _owed(script)[number]
    text = script.say(f"obligation/{found.id}/text", found.text)
    to = script.say(f"obligation/{found.id}/to", found.to) if found.to else ""
    more = ", ".join(part for part in (to, interview.within(found.within)) if part)
    when = rules.condition(found.when, script)
    if not more:
        return fill(translate("Outline", "%1, when %2"), text, when)
    return fill(translate("Outline", "%1 (%2), when %3"), text, more, when)


def _owed(script: Script) -> tuple[Obligation, ...]:
    return script.protocol.obligations


def _unended(text: str) -> str:
    return text.removesuffix(".")
