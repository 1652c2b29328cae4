"""What is different between two versions, one sentence for each kind of change.

What a change is about is called by the protocol's own words; so is what it was and is now.
"""

from PySide6.QtCore import QCoreApplication

from screenapp.authoring.changes import Change, Noticed
from screenapp.authoring.changes import ChangeKind as K
from screenapp.ui.protocols import rules
from screenapp.ui.protocols.view_models import ChangesViewModel, Script
from screenapp.ui.texts import fill

translate = QCoreApplication.translate


def group(value: Noticed) -> str:
    """The head of the changes that these would notice first."""
    match value:
        case Noticed.PEOPLE:
            return translate("Changes", "What the person notices")
        case Noticed.STAFF:
            return translate("Changes", "What staff notice")
        case Noticed.SUPERVISORS:
            return translate("Changes", "On paper")
        case Noticed.CASES:
            return translate("Changes", "Cases that come out differently")


def sentence(change: Change, face: ChangesViewModel) -> str:
    """What is different, with what it is about."""
    about = subject(change, face)
    for table in (_head, _stage, _item, _asked, _option, _measure, _result, _duty, _step, _case):
        text = table(change.kind)
        if text:
            return fill(text, about)
    raise ValueError(f"no words for {change.kind}")


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


def _head(kind: K) -> str:
    match kind:
        case K.ID_CHANGED:
            return translate("Changes", "The file has another name.")
        case K.VERSION_CHANGED:
            return translate("Changes", "The version")
        case K.TITLE_CHANGED:
            return translate("Changes", "The title is worded anew.")
        case K.SUMMARY_CHANGED:
            return translate("Changes", "The summary is worded anew.")
        case K.STATUS_CHANGED:
            return translate("Changes", "What the file says of itself")
        case K.WORDING_CHANGED:
            return translate("Changes", "Whose wording it is")
        case K.LICENCE_CHANGED:
            return translate("Changes", "The licence")
        case K.LANGUAGE_CHANGED:
            return translate("Changes", "The language it is written in")
        case K.SOURCES_CHANGED:
            return translate("Changes", "Where it comes from")
        case K.EVIDENCE_CHANGED:
            return translate("Changes", "The figures of accuracy")
        case K.AGES_CHANGED:
            return translate("Changes", "It is made for other ages.")
        case K.SETTINGS_CHANGED:
            return translate("Changes", "It is made for other kinds of places.")
        case K.START_CHANGED:
            return translate("Changes", "It starts in another place for some reasons.")
        case K.INDETERMINATE_STEPS_CHANGED:
            return translate("Changes", "What is done while it is not settled")
        case _:
            return ""


def _stage(kind: K) -> str:
    match kind:
        case K.TRIGGER_ADDED:
            return translate("Changes", "A new reason to offer it: “%1”")
        case K.TRIGGER_REMOVED:
            return translate("Changes", "No longer a reason to offer it: “%1”")
        case K.TRIGGER_MOVED:
            return translate("Changes", "The reason “%1” stands in another place.")
        case K.TRIGGER_REWORDED:
            return translate("Changes", "The reason “%1” is worded anew.")
        case K.STAGE_ADDED:
            return translate("Changes", "A new part: “%1”")
        case K.STAGE_REMOVED:
            return translate("Changes", "The part “%1” is gone.")
        case K.STAGE_MOVED:
            return translate("Changes", "The part “%1” comes in another place.")
        case K.STAGE_RETITLED:
            return translate("Changes", "The part “%1” has another title.")
        case K.STAGE_BY_CHANGED:
            return translate("Changes", "Somebody else does the part “%1”.")
        case K.STAGE_ORGANISATION_CHANGED:
            return translate("Changes", "Another organisation does the part “%1”.")
        case K.STAGE_WHEN_CHANGED:
            return translate("Changes", "When the part “%1” comes up")
        case K.STAGE_PRIVACY_CHANGED:
            return translate("Changes", "Whether the part “%1” needs privacy")
        case K.STAGE_CONSENT_CHANGED:
            return translate("Changes", "Whether the person is asked before the part “%1”")
        case K.STAGE_CHANNELS_CHANGED:
            return translate("Changes", "How the person may answer in the part “%1”")
        case K.STAGE_HAND_OVER_CHANGED:
            return translate("Changes", "Which answers a partner hands back from “%1”")
        case _:
            return ""


def _item(kind: K) -> str:
    match kind:
        case K.ITEM_ADDED:
            return translate("Changes", "New: “%1”")
        case K.ITEM_REMOVED:
            return translate("Changes", "Gone: “%1”")
        case K.ITEM_MOVED:
            return translate("Changes", "“%1” comes in another place.")
        case K.ITEM_MOVED_STAGE:
            return translate("Changes", "“%1” is now in another part.")
        case K.ITEM_REWORDED:
            return translate("Changes", "“%1” is worded anew.")
        case K.ITEM_SHORT_CHANGED:
            return translate("Changes", "“%1” has other short words.")
        case K.ITEM_HELP_CHANGED:
            return translate("Changes", "How to ask “%1”")
        case K.ITEM_PURPOSE_CHANGED:
            return translate("Changes", "Why “%1” is asked")
        case K.ITEM_PICTURE_CHANGED:
            return translate("Changes", "“%1” has another picture.")
        case K.ITEM_AUDIO_CHANGED:
            return translate("Changes", "“%1” is read aloud by another recording.")
        case K.ITEM_CONSTRUCT_CHANGED:
            return translate("Changes", "“%1” counts as another topic.")
        case _:
            return ""


def _asked(kind: K) -> str:
    match kind:
        case K.ITEM_SOURCE_CHANGED:
            return translate("Changes", "Who is asked for “%1”")
        case K.ITEM_ANSWER_CHANGED:
            return translate("Changes", "How “%1” is answered")
        case K.ITEM_SENSITIVE_CHANGED:
            return translate("Changes", "Whether “%1” is sensitive")
        case K.ITEM_DISCLOSES_CHANGED:
            return translate("Changes", "Whether a yes to “%1” counts as telling")
        case K.ITEM_WHEN_CHANGED:
            return translate("Changes", "When “%1” comes up")
        case K.ITEM_WEIGHT_CHANGED:
            return translate("Changes", "How much a yes to “%1” adds")
        case K.ITEM_GRADE_CHANGED:
            return translate("Changes", "How strong a sign “%1” is")
        case K.ITEM_RANGE_CHANGED:
            return translate("Changes", "Which numbers “%1” takes")
        case _:
            return ""


def _option(kind: K) -> str:
    match kind:
        case K.OPTION_ADDED:
            return translate("Changes", "A new answer: “%1”")
        case K.OPTION_REMOVED:
            return translate("Changes", "The answer “%1” is gone.")
        case K.OPTION_MOVED:
            return translate("Changes", "The answer “%1” comes in another place.")
        case K.OPTION_REWORDED:
            return translate("Changes", "The answer “%1” is worded anew.")
        case K.OPTION_WEIGHT_CHANGED:
            return translate("Changes", "How much the answer “%1” adds")
        case K.OPTION_EXCLUSIVE_CHANGED:
            return translate("Changes", "Whether “%1” goes with other answers")
        case K.OPTION_DISCLOSES_CHANGED:
            return translate("Changes", "Whether the answer “%1” counts as telling")
        case K.OPTION_PICTURE_CHANGED:
            return translate("Changes", "The answer “%1” has another picture.")
        case _:
            return ""


def _measure(kind: K) -> str:
    match kind:
        case K.MEASURE_ADDED:
            return translate("Changes", "A new way to count: “%1”")
        case K.MEASURE_REMOVED:
            return translate("Changes", "“%1” is no longer counted.")
        case K.MEASURE_MOVED:
            return translate("Changes", "“%1” is listed in another place.")
        case K.MEASURE_KIND_CHANGED:
            return translate("Changes", "“%1” is counted in another way.")
        case K.MEASURE_MEMBERS_CHANGED:
            return translate("Changes", "What “%1” counts")
        case K.MEASURE_VALUE_CHANGED:
            return translate("Changes", "Which answer “%1” counts")
        case K.MEASURE_GRADES_CHANGED:
            return translate("Changes", "By which grades “%1” is counted")
        case K.MEASURE_MET_BY_CHANGED:
            return translate("Changes", "How many signs are enough for “%1”")
        case _:
            return ""


def _result(kind: K) -> str:
    match kind:
        case K.RESULT_ADDED:
            return translate("Changes", "A new result: “%1”")
        case K.RESULT_REMOVED:
            return translate("Changes", "The result “%1” is gone.")
        case K.RESULT_MOVED:
            return translate("Changes", "The result “%1” is tested in another place.")
        case K.RESULT_REWORDED:
            return translate("Changes", "The result “%1” is worded anew.")
        case K.RESULT_KIND_CHANGED:
            return translate("Changes", "What kind of result “%1” is")
        case K.RESULT_TIER_CHANGED:
            return translate("Changes", "The tier of “%1”")
        case K.RESULT_RULE_CHANGED:
            return translate("Changes", "When “%1” is the result")
        case K.RESULT_STEPS_CHANGED:
            return translate("Changes", "What is done after “%1”")
        case _:
            return ""


def _duty(kind: K) -> str:
    match kind:
        case K.OBLIGATION_ADDED:
            return translate("Changes", "A new duty: “%1”")
        case K.OBLIGATION_REMOVED:
            return translate("Changes", "The duty “%1” is gone.")
        case K.OBLIGATION_MOVED:
            return translate("Changes", "The duty “%1” is listed in another place.")
        case K.OBLIGATION_REWORDED:
            return translate("Changes", "The duty “%1” is worded anew.")
        case K.OBLIGATION_WHEN_CHANGED:
            return translate("Changes", "When the duty “%1” holds")
        case K.OBLIGATION_JURISDICTIONS_CHANGED:
            return translate("Changes", "Where the duty “%1” holds")
        case K.OBLIGATION_TO_CHANGED:
            return translate("Changes", "To whom the duty “%1” is owed")
        case K.OBLIGATION_WITHIN_CHANGED:
            return translate("Changes", "In what time the duty “%1” is met")
        case K.OBLIGATION_CONSENT_CHANGED:
            return translate("Changes", "Whether the person is asked before “%1”")
        case K.OBLIGATION_TELL_PERSON_CHANGED:
            return translate("Changes", "Whether the person is told of “%1” first")
        case K.OBLIGATION_LAW_CHANGED:
            return translate("Changes", "The law behind “%1”")
        case _:
            return ""


def _step(kind: K) -> str:
    match kind:
        case K.STEP_ADDED:
            return translate("Changes", "Something new to do: “%1”")
        case K.STEP_REMOVED:
            return translate("Changes", "No longer done: “%1”")
        case K.STEP_MOVED:
            return translate("Changes", "“%1” is done in another place.")
        case K.STEP_REWORDED:
            return translate("Changes", "“%1” is said in other words.")
        case K.STEP_BY_CHANGED:
            return translate("Changes", "Who does “%1”")
        case K.STEP_WITHIN_CHANGED:
            return translate("Changes", "In what time “%1” is done")
        case _:
            return ""


def _case(kind: K) -> str:
    match kind:
        case K.CASE_RESULT_CHANGED:
            return translate("Changes", "“%1” has another result.")
        case K.CASE_AT_LEAST_CHANGED:
            return translate("Changes", "“%1” is settled as far as another result.")
        case K.CASE_TIER_CHANGED:
            return translate("Changes", "“%1” has another tier.")
        case K.CASE_OBLIGATIONS_CHANGED:
            return translate("Changes", "“%1” brings other duties.")
        case K.CASE_DOES_NOT_FIT:
            return translate("Changes", "“%1” cannot be answered in both versions.")
        case _:
            return ""
