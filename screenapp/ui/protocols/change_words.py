"""What is different between two versions, one sentence for each kind of change.

What a change is about is called by the protocol's own words; so is what it was and is now.
"""

from collections.abc import Mapping
from typing import Final

from screenapp.authoring.changes import Change, Noticed
from screenapp.authoring.changes import ChangeKind as K
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.protocols import rules
from screenapp.ui.protocols.view_models import ChangesViewModel, Script
from screenapp.ui.texts import fill

_GROUP: Final[Mapping[Noticed, MarkedText]] = {
    Noticed.PEOPLE: QT_TRANSLATE_NOOP("Changes", "What the person notices"),
    Noticed.STAFF: QT_TRANSLATE_NOOP("Changes", "What staff notice"),
    Noticed.SUPERVISORS: QT_TRANSLATE_NOOP("Changes", "On paper"),
    Noticed.CASES: QT_TRANSLATE_NOOP("Changes", "Cases that come out differently"),
}


def group(value: Noticed) -> str:
    """The head of the changes that these would notice first."""
    return translated(_GROUP[value])


_CHANGES: Final[Mapping[K, MarkedText]] = {
    K.ID_CHANGED: QT_TRANSLATE_NOOP("Changes", "The file has another name."),
    K.VERSION_CHANGED: QT_TRANSLATE_NOOP("Changes", "The version"),
    K.TITLE_CHANGED: QT_TRANSLATE_NOOP("Changes", "The title is worded anew."),
    K.SUMMARY_CHANGED: QT_TRANSLATE_NOOP("Changes", "The summary is worded anew."),
    K.STATUS_CHANGED: QT_TRANSLATE_NOOP("Changes", "What the file says of itself"),
    K.WORDING_CHANGED: QT_TRANSLATE_NOOP("Changes", "Whose wording it is"),
    K.LICENCE_CHANGED: QT_TRANSLATE_NOOP("Changes", "The licence"),
    K.LANGUAGE_CHANGED: QT_TRANSLATE_NOOP("Changes", "The language it is written in"),
    K.SOURCES_CHANGED: QT_TRANSLATE_NOOP("Changes", "Where it comes from"),
    K.EVIDENCE_CHANGED: QT_TRANSLATE_NOOP("Changes", "The figures of accuracy"),
    K.THEORY_CHANGED: QT_TRANSLATE_NOOP("Changes", "For whom it should work, and how"),
    K.REVIEWED_BY_CHANGED: QT_TRANSLATE_NOOP("Changes", "Who read it"),
    K.AGES_CHANGED: QT_TRANSLATE_NOOP("Changes", "It is made for other ages."),
    K.SETTINGS_CHANGED: QT_TRANSLATE_NOOP("Changes", "It is made for other kinds of places."),
    K.START_CHANGED: QT_TRANSLATE_NOOP("Changes", "It starts in another place for some reasons."),
    K.INDETERMINATE_STEPS_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "What is done while it is not settled"
    ),
    K.TRIGGER_ADDED: QT_TRANSLATE_NOOP("Changes", "A new reason to offer it: “%1”"),
    K.TRIGGER_REMOVED: QT_TRANSLATE_NOOP("Changes", "No longer a reason to offer it: “%1”"),
    K.TRIGGER_MOVED: QT_TRANSLATE_NOOP("Changes", "The reason “%1” stands in another place."),
    K.TRIGGER_REWORDED: QT_TRANSLATE_NOOP("Changes", "The reason “%1” is worded anew."),
    K.STAGE_ADDED: QT_TRANSLATE_NOOP("Changes", "A new part: “%1”"),
    K.STAGE_REMOVED: QT_TRANSLATE_NOOP("Changes", "The part “%1” is gone."),
    K.STAGE_MOVED: QT_TRANSLATE_NOOP("Changes", "The part “%1” comes in another place."),
    K.STAGE_RETITLED: QT_TRANSLATE_NOOP("Changes", "The part “%1” has another title."),
    K.STAGE_BY_CHANGED: QT_TRANSLATE_NOOP("Changes", "Somebody else does the part “%1”."),
    K.STAGE_ORGANISATION_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Another organisation does the part “%1”."
    ),
    K.STAGE_WHEN_CHANGED: QT_TRANSLATE_NOOP("Changes", "When the part “%1” comes up"),
    K.STAGE_PRIVACY_CHANGED: QT_TRANSLATE_NOOP("Changes", "Whether the part “%1” needs privacy"),
    K.STAGE_CONSENT_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether the person is asked before the part “%1”"
    ),
    K.STAGE_CHANNELS_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "How the person may answer in the part “%1”"
    ),
    K.STAGE_HAND_OVER_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Which answers a partner hands back from “%1”"
    ),
    K.ITEM_ADDED: QT_TRANSLATE_NOOP("Changes", "New: “%1”"),
    K.ITEM_REMOVED: QT_TRANSLATE_NOOP("Changes", "Gone: “%1”"),
    K.ITEM_MOVED: QT_TRANSLATE_NOOP("Changes", "“%1” comes in another place."),
    K.ITEM_MOVED_STAGE: QT_TRANSLATE_NOOP("Changes", "“%1” is now in another part."),
    K.ITEM_REWORDED: QT_TRANSLATE_NOOP("Changes", "“%1” is worded anew."),
    K.ITEM_SHORT_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” has other short words."),
    K.ITEM_HELP_CHANGED: QT_TRANSLATE_NOOP("Changes", "How to ask “%1”"),
    K.ITEM_PURPOSE_CHANGED: QT_TRANSLATE_NOOP("Changes", "Why “%1” is asked"),
    K.ITEM_PICTURE_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” has another picture."),
    K.ITEM_AUDIO_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” is read aloud by another recording."),
    K.ITEM_CONSTRUCT_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” counts as another topic."),
    K.ITEM_SOURCE_CHANGED: QT_TRANSLATE_NOOP("Changes", "Who is asked for “%1”"),
    K.ITEM_ANSWER_CHANGED: QT_TRANSLATE_NOOP("Changes", "How “%1” is answered"),
    K.ITEM_SENSITIVE_CHANGED: QT_TRANSLATE_NOOP("Changes", "Whether “%1” is sensitive"),
    K.ITEM_DISCLOSES_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether a yes to “%1” counts as telling"
    ),
    K.ITEM_WHEN_CHANGED: QT_TRANSLATE_NOOP("Changes", "When “%1” comes up"),
    K.ITEM_WEIGHT_CHANGED: QT_TRANSLATE_NOOP("Changes", "How much a yes to “%1” adds"),
    K.ITEM_GRADE_CHANGED: QT_TRANSLATE_NOOP("Changes", "How strong a sign “%1” is"),
    K.ITEM_RANGE_CHANGED: QT_TRANSLATE_NOOP("Changes", "Which numbers “%1” takes"),
    K.ITEM_COMPARES_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether “%1” is held against the age known at intake"
    ),
    K.ITEM_EARLIEST_CHANGED: QT_TRANSLATE_NOOP("Changes", "The earliest date that “%1” takes"),
    K.ITEM_LATEST_CHANGED: QT_TRANSLATE_NOOP("Changes", "The latest date that “%1” takes"),
    K.ITEM_RECALL_CHANGED: QT_TRANSLATE_NOOP("Changes", "Which time “%1” is about"),
    K.OPTION_ADDED: QT_TRANSLATE_NOOP("Changes", "A new answer: “%1”"),
    K.OPTION_REMOVED: QT_TRANSLATE_NOOP("Changes", "The answer “%1” is gone."),
    K.OPTION_MOVED: QT_TRANSLATE_NOOP("Changes", "The answer “%1” comes in another place."),
    K.OPTION_REWORDED: QT_TRANSLATE_NOOP("Changes", "The answer “%1” is worded anew."),
    K.OPTION_WEIGHT_CHANGED: QT_TRANSLATE_NOOP("Changes", "How much the answer “%1” adds"),
    K.OPTION_EXCLUSIVE_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether “%1” goes with other answers"
    ),
    K.OPTION_DISCLOSES_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether the answer “%1” counts as telling"
    ),
    K.OPTION_PICTURE_CHANGED: QT_TRANSLATE_NOOP("Changes", "The answer “%1” has another picture."),
    K.OPTION_SAY_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether words may be written beside the answer “%1”"
    ),
    K.MEASURE_ADDED: QT_TRANSLATE_NOOP("Changes", "A new way to count: “%1”"),
    K.MEASURE_REMOVED: QT_TRANSLATE_NOOP("Changes", "“%1” is no longer counted."),
    K.MEASURE_MOVED: QT_TRANSLATE_NOOP("Changes", "“%1” is listed in another place."),
    K.MEASURE_KIND_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” is counted in another way."),
    K.MEASURE_MEMBERS_CHANGED: QT_TRANSLATE_NOOP("Changes", "What “%1” counts"),
    K.MEASURE_VALUE_CHANGED: QT_TRANSLATE_NOOP("Changes", "Which answer “%1” counts"),
    K.MEASURE_GRADES_CHANGED: QT_TRANSLATE_NOOP("Changes", "By which grades “%1” is counted"),
    K.MEASURE_MET_BY_CHANGED: QT_TRANSLATE_NOOP("Changes", "How many signs are enough for “%1”"),
    K.MEASURE_FIGURES_CHANGED: QT_TRANSLATE_NOOP("Changes", "Whose the figures of “%1” are"),
    K.RESULT_ADDED: QT_TRANSLATE_NOOP("Changes", "A new result: “%1”"),
    K.RESULT_REMOVED: QT_TRANSLATE_NOOP("Changes", "The result “%1” is gone."),
    K.RESULT_MOVED: QT_TRANSLATE_NOOP("Changes", "The result “%1” is tested in another place."),
    K.RESULT_REWORDED: QT_TRANSLATE_NOOP("Changes", "The result “%1” is worded anew."),
    K.RESULT_KIND_CHANGED: QT_TRANSLATE_NOOP("Changes", "What kind of result “%1” is"),
    K.RESULT_TIER_CHANGED: QT_TRANSLATE_NOOP("Changes", "The tier of “%1”"),
    K.RESULT_RULE_CHANGED: QT_TRANSLATE_NOOP("Changes", "When “%1” is the result"),
    K.RESULT_STEPS_CHANGED: QT_TRANSLATE_NOOP("Changes", "What is done after “%1”"),
    K.RESULT_FIGURES_CHANGED: QT_TRANSLATE_NOOP("Changes", "Whose the cut-off of “%1” is"),
    K.OBLIGATION_ADDED: QT_TRANSLATE_NOOP("Changes", "A new duty: “%1”"),
    K.OBLIGATION_REMOVED: QT_TRANSLATE_NOOP("Changes", "The duty “%1” is gone."),
    K.OBLIGATION_MOVED: QT_TRANSLATE_NOOP("Changes", "The duty “%1” is listed in another place."),
    K.OBLIGATION_REWORDED: QT_TRANSLATE_NOOP("Changes", "The duty “%1” is worded anew."),
    K.OBLIGATION_WHEN_CHANGED: QT_TRANSLATE_NOOP("Changes", "When the duty “%1” holds"),
    K.OBLIGATION_JURISDICTIONS_CHANGED: QT_TRANSLATE_NOOP("Changes", "Where the duty “%1” holds"),
    K.OBLIGATION_TO_CHANGED: QT_TRANSLATE_NOOP("Changes", "To whom the duty “%1” is owed"),
    K.OBLIGATION_WITHIN_CHANGED: QT_TRANSLATE_NOOP("Changes", "In what time the duty “%1” is met"),
    K.OBLIGATION_CONSENT_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether the person is asked before “%1”"
    ),
    K.OBLIGATION_TELL_PERSON_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "Whether the person is told of “%1” first"
    ),
    K.OBLIGATION_LAW_CHANGED: QT_TRANSLATE_NOOP("Changes", "The law behind “%1”"),
    K.STEP_ADDED: QT_TRANSLATE_NOOP("Changes", "Something new to do: “%1”"),
    K.STEP_REMOVED: QT_TRANSLATE_NOOP("Changes", "No longer done: “%1”"),
    K.STEP_MOVED: QT_TRANSLATE_NOOP("Changes", "“%1” is done in another place."),
    K.STEP_REWORDED: QT_TRANSLATE_NOOP("Changes", "“%1” is said in other words."),
    K.STEP_BY_CHANGED: QT_TRANSLATE_NOOP("Changes", "Who does “%1”"),
    K.STEP_WITHIN_CHANGED: QT_TRANSLATE_NOOP("Changes", "In what time “%1” is done"),
    K.CASE_RESULT_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” has another result."),
    K.CASE_AT_LEAST_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "“%1” is settled as far as another result."
    ),
    K.CASE_TIER_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” has another tier."),
    K.CASE_COULD_BE_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "For “%1” another tier is the worst still possible."
    ),
    K.CASE_OBLIGATIONS_CHANGED: QT_TRANSLATE_NOOP("Changes", "“%1” brings other duties."),
    K.CASE_UNSETTLED_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "With “%1” it is open whether other duties are owed."
    ),
    K.CASE_DISCLOSED_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "With “%1” something else counts as told by the person."
    ),
    K.CASE_ASKED_CHANGED: QT_TRANSLATE_NOOP("Changes", "With “%1” other answers count."),
    K.CASE_UNANSWERED_CHANGED: QT_TRANSLATE_NOOP(
        "Changes", "With “%1” other items stay open, or for other reasons."
    ),
    K.CASE_DOES_NOT_FIT: QT_TRANSLATE_NOOP("Changes", "“%1” cannot be answered in both versions."),
}


def sentence(change: Change, face: ChangesViewModel) -> str:
    """What is different, with what it is about."""
    return fill(translated(_CHANGES[change.kind]), subject(change, face))


def subject(change: Change, face: ChangesViewModel) -> str:
    """What the change is about, as people call it; the newer words where there are both."""
    name = change.subject
    for script in (face.after, face.before):
        found = _called(change.kind, name, script)
        if found:
            return found
    return rules.called(name)


def _called(kind: K, name: str, script: Script) -> str:
    protocol = script.protocol
    match kind.value.split(" ")[0]:
        case "item" if name in protocol.item:
            return script.short(protocol.item[name])
        case "option":
            item_id, _, option_id = name.partition("/")
            item = protocol.item.get(item_id)
            option = item.option(option_id) if item is not None else None
            return script.option(item, option).text if item is not None and option else ""
        case "stage" if name in protocol.stage:
            return script.say(f"stage/{name}/title", protocol.stage[name].title)
        case "result" if name in protocol.result:
            return rules.result(script, name)
        case "step" if name in protocol.step:
            return script.say(f"step/{name}/text", protocol.step[name].text)
        case "trigger" | "obligation" as part:
            parts = protocol.triggers if part == "trigger" else protocol.obligations
            texts = (script.say(f"{part}/{p.id}/text", p.text) for p in parts if p.id == name)
            return next(texts, "")
        case "case":
            return name
        case _:
            return ""
