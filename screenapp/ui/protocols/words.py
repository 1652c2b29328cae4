"""The words of this place for values, one function for each enumeration."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Citation,
    Evidence,
    Figures,
    Gate,
    Item,
    Recall,
    ResultKind,
    ReviewedBy,
    Source,
    StageRole,
    Tier,
    WordingSource,
)
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui import texts
from screenapp.ui.phrases import translated
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.view_models import Decision, DecisionStopped, Script
from screenapp.ui.shell.languages import name_of
from screenapp.ui.texts import fill
from screenapp.workflow.protocol_versions import (
    CaseRun,
    Origin,
    ProtocolVersion,
    VersionLanguage,
    VersionUse,
)

translate = QCoreApplication.translate


_USE: Final[Mapping[VersionUse, MarkedText]] = {
    VersionUse.IN_USE: QT_TRANSLATE_NOOP("Protocols", "in use"),
    VersionUse.PROPOSED: QT_TRANSLATE_NOOP("Protocols", "waits for a decision"),
    VersionUse.NEW: QT_TRANSLATE_NOOP("Protocols", "new, not approved here"),
    VersionUse.DRAFT: QT_TRANSLATE_NOOP("Protocols", "draft"),
    VersionUse.EARLIER: QT_TRANSLATE_NOOP("Protocols", "used before"),
    VersionUse.WITHDRAWN: QT_TRANSLATE_NOOP("Protocols", "withdrawn"),
    VersionUse.RETIRED: QT_TRANSLATE_NOOP("Protocols", "retired"),
}


def use(value: VersionUse) -> str:
    return translated(_USE[value])


_ORIGIN: Final[Mapping[Origin, MarkedText]] = {
    Origin.PROGRAM: QT_TRANSLATE_NOOP("Protocols", "comes with the program"),
    Origin.SITE: QT_TRANSLATE_NOOP("Protocols", "from the folder of this site"),
    Origin.VAULT: QT_TRANSLATE_NOOP("Protocols", "kept here"),
}


def origin(value: Origin) -> str:
    return translated(_ORIGIN[value])


def edition(value: ProtocolVersion) -> str:
    """An edition among others: its version and what it is."""
    return fill(translate("Protocols", "%1, %2"), value.protocol.version, use(value.use))


def language_reviewed(tongue: VersionLanguage) -> str:
    """How far the words of a language are reviewed."""
    if tongue.reviewed and tongue.read_by:
        said = translate("Protocols", "read by a second person: %1, %2")
        return fill(said, tongue.read_by, month(tongue.read_on))
    if tongue.reviewed:
        return translate("Protocols", "reviewed")
    return translate("Protocols", "draft, not yet read by a second person")


def language_list(tongues: tuple[VersionLanguage, ...]) -> str:
    """The languages by their own names; drafts say so."""
    draft = translate("Protocols", "%1 (draft)")
    return ", ".join(
        name_of(t.language) if t.reviewed else fill(draft, name_of(t.language)) for t in tongues
    )


def wording(value: WordingSource) -> str:
    if value is WordingSource.OWN:
        return translate("Protocols", "Own wording, not validated.")
    return translate("Protocols", "The official wording.")


_ROLE: Final[Mapping[StageRole, MarkedText]] = {
    StageRole.SCREENER: QT_TRANSLATE_NOOP("Protocols", "a nurse or outreach worker"),
    StageRole.LEAD: QT_TRANSLATE_NOOP("Protocols", "a lead"),
    StageRole.PARTNER: QT_TRANSLATE_NOOP("Protocols", "a partner"),
    StageRole.PEER: QT_TRANSLATE_NOOP("Protocols", "a peer worker"),
    StageRole.ANY: QT_TRANSLATE_NOOP("Protocols", "any member of staff"),
}


def role(value: StageRole) -> str:
    return translated(_ROLE[value])


_WAY: Final[Mapping[Channel, MarkedText]] = {
    Channel.INTERVIEW: QT_TRANSLATE_NOOP("Protocols", "aloud"),
    Channel.SELF_SCREEN: QT_TRANSLATE_NOOP("Protocols", "on the screen"),
    Channel.POINT_CARD: QT_TRANSLATE_NOOP("Protocols", "by point card"),
    Channel.WRITTEN: QT_TRANSLATE_NOOP("Protocols", "in writing"),
    Channel.SIGNAL: QT_TRANSLATE_NOOP("Protocols", "by a silent signal"),
}


def way(value: Channel) -> str:
    """How a person may answer, within a sentence."""
    return translated(_WAY[value])


def gates(privacy: Gate, consent: Gate) -> str:
    """What comes before the questions of a stage; empty for nothing."""
    parts = []
    if privacy is Gate.REQUIRED:
        parts.append(translate("Protocols", "Alone, or alone with a qualified interpreter."))
    if consent is Gate.REQUIRED:
        parts.append(translate("Protocols", "Ask if the person agrees."))
    return " ".join(parts)


def source(value: Source) -> str:
    """Where an answer comes from; empty for the person, who is the usual one."""
    match value:
        case Source.SELF:
            return ""
        case Source.OBSERVED:
            return translate("Protocols", "Staff note this. Nobody is asked.")
        case Source.RECORD:
            return translate("Protocols", "Staff look this up in the records.")
        case Source.THIRD_PARTY:
            return translate("Protocols", "Somebody else tells this.")
        case Source.PEER:
            return translate("Protocols", "A peer worker notes this.")


_ANSWERS: Final[Mapping[AnswerType, MarkedText]] = {
    AnswerType.YES_NO: QT_TRANSLATE_NOOP("Protocols", "Yes or no"),
    AnswerType.YES_NO_UNSURE: QT_TRANSLATE_NOOP("Protocols", "Yes, no or not sure"),
    AnswerType.ONE_OF: QT_TRANSLATE_NOOP("Protocols", "One of these"),
    AnswerType.MANY_OF: QT_TRANSLATE_NOOP("Protocols", "Any of these"),
    AnswerType.NUMBER: QT_TRANSLATE_NOOP("Protocols", "A number"),
    AnswerType.AGE: QT_TRANSLATE_NOOP("Protocols", "An age in years"),
    AnswerType.DATE: QT_TRANSLATE_NOOP("Protocols", "A date"),
    AnswerType.TEXT: QT_TRANSLATE_NOOP("Protocols", "In their own words"),
    AnswerType.JUDGEMENT: QT_TRANSLATE_NOOP("Protocols", "Yes or no, with a reason, by staff"),
    AnswerType.ACKNOWLEDGE: QT_TRANSLATE_NOOP("Protocols", "Done"),
    AnswerType.NOTE: QT_TRANSLATE_NOOP("Protocols", "Nothing to answer"),
}


def answers(item: Item) -> str:
    """What an item can be answered with, where it has no options of its own."""
    if item.answer is AnswerType.ACKNOWLEDGE and item.source is Source.SELF:
        return translate("Protocols", "Said and understood")
    return translated(_ANSWERS[item.answer])


def tier(value: Tier) -> str:
    return fill(translate("Protocols", "Tier: %1"), texts.tier(value))


_CASE_RESULTS: Final[Mapping[ResultKind, MarkedText]] = {
    ResultKind.POSITIVE: QT_TRANSLATE_NOOP("Protocols", "indicated"),
    ResultKind.NEGATIVE: QT_TRANSLATE_NOOP("Protocols", "nothing further"),
    ResultKind.NOT_SCORED: QT_TRANSLATE_NOOP("Protocols", "held"),
}


def case_result(run: CaseRun) -> str:
    """What a case comes to, at the end of its line."""
    if run.blocked:
        return translate("Protocols", "not asked")
    if run.kind is None:
        return translate("Protocols", "not settled")
    return translated(_CASE_RESULTS[run.kind])


_DEEDS: Final[Mapping[Decision, MarkedText]] = {
    Decision.PROPOSE: QT_TRANSLATE_NOOP("Protocols", "Propose %1"),
    Decision.APPROVE: QT_TRANSLATE_NOOP("Protocols", "Approve %1"),
    Decision.WITHDRAW: QT_TRANSLATE_NOOP("Protocols", "Withdraw %1"),
    Decision.APPROVE_TRANSLATION: QT_TRANSLATE_NOOP("Protocols", "Approve the words in %1"),
    Decision.WITHDRAW_TRANSLATION: QT_TRANSLATE_NOOP("Protocols", "Withdraw the words in %1"),
}


def deed(value: Decision, version: str, language: str = "") -> str:
    """The button that does it."""
    of_words = value in (Decision.APPROVE_TRANSLATION, Decision.WITHDRAW_TRANSLATION)
    return fill(translated(_DEEDS[value]), name_of(language) if of_words else version)


_UNCHANGED: Final = QT_TRANSLATE_NOOP("Protocols", "Nothing was changed.")
_STOPPED: Final[Mapping[DecisionStopped, tuple[MarkedText, ...]]] = {
    DecisionStopped.NOT_AGREED: (
        QT_TRANSLATE_NOOP("Protocols", "This passphrase does not fit the name."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Protocols", "The second person types their own passphrase."),
    ),
    DecisionStopped.NOT_READY: (
        QT_TRANSLATE_NOOP("Protocols", "This cannot be approved as it is now."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Protocols", "Look at the check and the cases again."),
    ),
    DecisionStopped.NO_SERVICES: (
        QT_TRANSLATE_NOOP("Protocols", "There is no checked service for what this leads to."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "Protocols",
            "Under Services, add one for each urgency or check one again. What is in use goes on.",
        ),
    ),
    DecisionStopped.REASON_FIRST: (QT_TRANSLATE_NOOP("Protocols", "Write the reason first."),),
    DecisionStopped.SECOND_FIRST: (
        QT_TRANSLATE_NOOP("Protocols", "A second person is needed."),
        QT_TRANSLATE_NOOP("Protocols", "They give their name and type their own passphrase."),
    ),
}


def stopped(value: DecisionStopped) -> tuple[str, str]:
    """Why nothing was decided, and what to do."""
    why, *more = map(translated, _STOPPED[value])
    return why, " ".join(more)


def cited(value: Citation, number: int, script: Script) -> str:
    """The source with the *number* (from 1) of the protocol of *script*."""
    cite = script.say(f"source/{number}/cite", value.cite)
    if not value.for_:
        return cite
    what = script.say(f"source/{number}/for", value.for_)
    return fill(translate("Protocols", "%1 (for %2)"), cite, what)


def reviewed(value: ReviewedBy) -> str:
    """Who read the protocol, and when."""
    if value.date is None:
        return fill(translate("Protocols", "Read by: %1"), value.role)
    return fill(translate("Protocols", "Read by: %1, %2"), value.role, month(value.date))


_RECALL: Final[Mapping[Recall, MarkedText]] = {
    Recall.EVER: QT_TRANSLATE_NOOP("Protocols", "About any time in the person’s life."),
    Recall.YEAR: QT_TRANSLATE_NOOP("Protocols", "About the last twelve months."),
    Recall.NOW: QT_TRANSLATE_NOOP("Protocols", "About now."),
}


def recall(value: Recall | None) -> str:
    """The time that a question is about; empty where the protocol does not say."""
    return translated(_RECALL[value]) if value is not None else ""


_FIGURES: Final[Mapping[Figures, MarkedText]] = {
    Figures.OWN: QT_TRANSLATE_NOOP("Protocols", "These figures are our own, not from a source."),
    Figures.PUBLISHED: QT_TRANSLATE_NOOP("Protocols", "These figures come from the source."),
}


def figures(value: Figures | None) -> str:
    """Whose weights or counts these are; empty where the protocol claims nothing."""
    return translated(_FIGURES[value]) if value is not None else ""


_CUT_OFF: Final[Mapping[Figures, MarkedText]] = {
    Figures.OWN: QT_TRANSLATE_NOOP("Protocols", "This threshold is our own, not from a source."),
    Figures.PUBLISHED: QT_TRANSLATE_NOOP("Protocols", "This threshold comes from the source."),
}


def cut_off(value: Figures | None) -> str:
    """Whose cut-off or combination a result has; empty where the protocol claims nothing."""
    return translated(_CUT_OFF[value]) if value is not None else ""


def dates(item: Item) -> str:
    """From when to when the answer to *item* may lie; empty where any date will do."""
    first, last = date_end(item.earliest), date_end(item.latest)
    if first and last:
        return fill(translate("Protocols", "A date from %1 to %2."), first, last)
    if first:
        return fill(translate("Protocols", "A date from %1 on."), first)
    return fill(translate("Protocols", "A date up to %1."), last) if last else ""


def date_end(written: str | None) -> str:
    """An end of the dates that an item takes: as the file writes it, or today."""
    return translate("Protocols", "today") if written == "today" else written or ""


def studied(value: Evidence, study: str) -> str:
    """Figures of accuracy with the wording they belong to; *study* is what it is called."""
    parts = [study]
    if value.n is not None:
        parts.append(fill(translate("Protocols", "%1 people"), QLocale().toString(value.n)))
    if value.sensitivity is not None:
        parts.append(fill(translate("Protocols", "sensitivity %1"), _share(value.sensitivity)))
    if value.specificity is not None:
        parts.append(fill(translate("Protocols", "specificity %1"), _share(value.specificity)))
    if value.wording != "own":
        parts.append(translate("Protocols", "measured with the official wording"))
    return ", ".join(parts)


def month(written: str) -> str:
    """``2027-01`` as a month; what is no month, as it is."""
    found = QDate.fromString(f"{written}-01", "yyyy-MM-dd")
    return QLocale().toString(found, "MMMM yyyy") if found.isValid() else written


def missing(tongue: VersionLanguage) -> str:
    return counted.missing(tongue.missing) if tongue.missing else ""


def _share(value: Decimal) -> str:
    return fill(translate("Protocols", "%1%"), QLocale().toString(float(100 * value), "f", 1))
