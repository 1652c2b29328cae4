"""The words of this place for values, one function for each enumeration."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Citation,
    Evidence,
    Gate,
    Item,
    ResultKind,
    Source,
    StageRole,
    Tier,
    WordingSource,
)
from screenapp.ui import texts
from screenapp.ui.protocols.counted_texts import counted
from screenapp.ui.protocols.view_models import Decision, DecisionStopped
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


def use(value: VersionUse) -> str:
    match value:
        case VersionUse.IN_USE:
            return translate("Protocols", "in use")
        case VersionUse.PROPOSED:
            return translate("Protocols", "waits for a decision")
        case VersionUse.NEW:
            return translate("Protocols", "new, not approved here")
        case VersionUse.DRAFT:
            return translate("Protocols", "draft")
        case VersionUse.EARLIER:
            return translate("Protocols", "used before")
        case VersionUse.WITHDRAWN:
            return translate("Protocols", "withdrawn")
        case VersionUse.RETIRED:
            return translate("Protocols", "retired")


def origin(value: Origin) -> str:
    match value:
        case Origin.PROGRAM:
            return translate("Protocols", "comes with the program")
        case Origin.SITE:
            return translate("Protocols", "from the folder of this site")
        case Origin.VAULT:
            return translate("Protocols", "kept here")


def edition(value: ProtocolVersion) -> str:
    """An edition among others: its version and what it is."""
    return fill(translate("Protocols", "%1, %2"), value.protocol.version, use(value.use))


def language_reviewed(tongue: VersionLanguage) -> str:
    """How far the words of a language are reviewed."""
    if tongue.reviewed:
        return translate("Protocols", "reviewed")
    return translate("Protocols", "not yet reviewed")


def language_list(tongues: tuple[VersionLanguage, ...]) -> str:
    """The languages by their own names; those not yet reviewed say so."""
    draft = translate("Protocols", "%1 (not yet reviewed)")
    return ", ".join(
        name_of(t.language) if t.reviewed else fill(draft, name_of(t.language)) for t in tongues
    )


def wording(value: WordingSource) -> str:
    if value is WordingSource.OWN:
        return translate("Protocols", "Own wording, not validated.")
    return translate("Protocols", "The official wording.")


def role(value: StageRole) -> str:
    match value:
        case StageRole.SCREENER:
            return translate("Protocols", "a nurse or outreach worker")
        case StageRole.LEAD:
            return translate("Protocols", "a lead")
        case StageRole.PARTNER:
            return translate("Protocols", "a partner")
        case StageRole.PEER:
            return translate("Protocols", "a peer worker")
        case StageRole.ANY:
            return translate("Protocols", "any member of staff")


def way(value: Channel) -> str:
    """How a person may answer, within a sentence."""
    match value:
        case Channel.INTERVIEW:
            return translate("Protocols", "aloud")
        case Channel.SELF_SCREEN:
            return translate("Protocols", "on the screen")
        case Channel.POINT_CARD:
            return translate("Protocols", "by point card")
        case Channel.WRITTEN:
            return translate("Protocols", "in writing")
        case Channel.SIGNAL:
            return translate("Protocols", "by a silent signal")


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


def answers(item: Item) -> str:
    """What an item can be answered with, where it has no options of its own."""
    match item.answer:
        case AnswerType.YES_NO:
            return translate("Protocols", "Yes or no")
        case AnswerType.YES_NO_UNSURE:
            return translate("Protocols", "Yes, no or not sure")
        case AnswerType.ONE_OF:
            return translate("Protocols", "One of these")
        case AnswerType.MANY_OF:
            return translate("Protocols", "Any of these")
        case AnswerType.NUMBER:
            return translate("Protocols", "A number")
        case AnswerType.AGE:
            return translate("Protocols", "An age in years")
        case AnswerType.DATE:
            return translate("Protocols", "A date")
        case AnswerType.TEXT:
            return translate("Protocols", "In their own words")
        case AnswerType.JUDGEMENT:
            return translate("Protocols", "Yes or no, with a reason, by staff")
        case AnswerType.ACKNOWLEDGE if item.source is Source.SELF:
            return translate("Protocols", "Said and understood")
        case AnswerType.ACKNOWLEDGE:
            return translate("Protocols", "Done")
        case AnswerType.NOTE:
            return translate("Protocols", "Nothing to answer")


def tier(value: Tier) -> str:
    return fill(translate("Protocols", "Tier: %1"), texts.tier(value))


def case_result(run: CaseRun) -> str:
    """What a case comes to, at the end of its line."""
    if run.blocked:
        return translate("Protocols", "not asked")
    match run.kind:
        case ResultKind.POSITIVE:
            return translate("Protocols", "indicated")
        case ResultKind.NEGATIVE:
            return translate("Protocols", "nothing further")
        case ResultKind.NOT_SCORED:
            return translate("Protocols", "held")
        case None:
            return translate("Protocols", "not settled")


def deed(value: Decision, version: str, language: str = "") -> str:
    """The button that does it."""
    match value:
        case Decision.PROPOSE:
            return fill(translate("Protocols", "Propose %1"), version)
        case Decision.APPROVE:
            return fill(translate("Protocols", "Approve %1"), version)
        case Decision.WITHDRAW:
            return fill(translate("Protocols", "Withdraw %1"), version)
        case Decision.APPROVE_TRANSLATION:
            return fill(translate("Protocols", "Approve the words in %1"), name_of(language))
        case Decision.WITHDRAW_TRANSLATION:
            return fill(translate("Protocols", "Withdraw the words in %1"), name_of(language))


def stopped(value: DecisionStopped) -> tuple[str, str]:
    """Why nothing was decided, and what to do."""
    unchanged = translate("Protocols", "Nothing was changed.")
    match value:
        case DecisionStopped.NOT_AGREED:
            return (
                translate("Protocols", "This passphrase does not fit the name."),
                unchanged
                + " "
                + translate("Protocols", "The second person types their own passphrase."),
            )
        case DecisionStopped.NOT_READY:
            return (
                translate("Protocols", "This cannot be approved as it is now."),
                unchanged + " " + translate("Protocols", "Look at the check and the cases again."),
            )
        case DecisionStopped.REASON_FIRST:
            return translate("Protocols", "Write the reason first."), ""
        case DecisionStopped.SECOND_FIRST:
            return (
                translate("Protocols", "A second person is needed."),
                translate("Protocols", "They give their name and type their own passphrase."),
            )


def cited(value: Citation) -> str:
    if not value.for_:
        return value.cite
    return fill(translate("Protocols", "%1 (for %2)"), value.cite, value.for_)


def studied(value: Evidence) -> str:
    """Figures of accuracy with the wording they belong to."""
    parts = [value.study]
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
