"""What can change between two versions of a protocol, and who would notice it."""

from dataclasses import dataclass
from enum import Enum


class Noticed(Enum):
    """Who would notice a change first. CASES are the examples kept beside the protocol."""

    PEOPLE = "people"
    STAFF = "staff"
    SUPERVISORS = "supervisors"
    CASES = "cases"


class ChangeKind(Enum):
    """One word of the file that differs, or a part of it that came, went or moved.

    The value names the part and its word as the protocol language does.
    """

    ID_CHANGED = "protocol"
    VERSION_CHANGED = "version"
    TITLE_CHANGED = "title"
    SUMMARY_CHANGED = "summary"
    STATUS_CHANGED = "status"
    WORDING_CHANGED = "wording"
    LICENCE_CHANGED = "licence"
    LANGUAGE_CHANGED = "language"
    SOURCES_CHANGED = "sources"
    EVIDENCE_CHANGED = "evidence"
    THEORY_CHANGED = "theory"
    REVIEWED_BY_CHANGED = "reviewed_by"
    AGES_CHANGED = "ages"
    SETTINGS_CHANGED = "settings"
    START_CHANGED = "start"
    INDETERMINATE_STEPS_CHANGED = "indeterminate_steps"

    TRIGGER_ADDED = "trigger added"
    TRIGGER_REMOVED = "trigger removed"
    TRIGGER_MOVED = "trigger moved"
    TRIGGER_REWORDED = "trigger text"

    STAGE_ADDED = "stage added"
    STAGE_REMOVED = "stage removed"
    STAGE_MOVED = "stage moved"
    STAGE_RETITLED = "stage title"
    STAGE_BY_CHANGED = "stage by"
    STAGE_ORGANISATION_CHANGED = "stage organisation"
    STAGE_WHEN_CHANGED = "stage when"
    STAGE_PRIVACY_CHANGED = "stage privacy"
    STAGE_CONSENT_CHANGED = "stage consent"
    STAGE_CHANNELS_CHANGED = "stage channels"
    STAGE_HAND_OVER_CHANGED = "stage hand_over"

    ITEM_ADDED = "item added"
    ITEM_REMOVED = "item removed"
    ITEM_MOVED = "item moved"
    ITEM_MOVED_STAGE = "item moved to another stage"
    ITEM_REWORDED = "item text"
    ITEM_SHORT_CHANGED = "item short"
    ITEM_HELP_CHANGED = "item help"
    ITEM_CONSTRUCT_CHANGED = "item construct"
    ITEM_SOURCE_CHANGED = "item source"
    ITEM_ANSWER_CHANGED = "item answer"
    ITEM_PICTURE_CHANGED = "item picture"
    ITEM_AUDIO_CHANGED = "item audio"
    ITEM_SENSITIVE_CHANGED = "item sensitive"
    ITEM_DISCLOSES_CHANGED = "item discloses"
    ITEM_PURPOSE_CHANGED = "item purpose"
    ITEM_WHEN_CHANGED = "item when"
    ITEM_WEIGHT_CHANGED = "item weight"
    ITEM_GRADE_CHANGED = "item grade"
    ITEM_RANGE_CHANGED = "item range"
    ITEM_COMPARES_CHANGED = "item compares"
    ITEM_EARLIEST_CHANGED = "item earliest"
    ITEM_LATEST_CHANGED = "item latest"
    ITEM_RECALL_CHANGED = "item recall"

    OPTION_ADDED = "option added"
    OPTION_REMOVED = "option removed"
    OPTION_MOVED = "option moved"
    OPTION_REWORDED = "option text"
    OPTION_WEIGHT_CHANGED = "option weight"
    OPTION_EXCLUSIVE_CHANGED = "option exclusive"
    OPTION_DISCLOSES_CHANGED = "option discloses"
    OPTION_PICTURE_CHANGED = "option picture"
    OPTION_SAY_CHANGED = "option say"

    MEASURE_ADDED = "measure added"
    MEASURE_REMOVED = "measure removed"
    MEASURE_MOVED = "measure moved"
    MEASURE_KIND_CHANGED = "measure kind"
    MEASURE_MEMBERS_CHANGED = "measure of"
    MEASURE_VALUE_CHANGED = "measure is"
    MEASURE_GRADES_CHANGED = "measure grades"
    MEASURE_MET_BY_CHANGED = "measure met_by"
    MEASURE_FIGURES_CHANGED = "measure figures"

    RESULT_ADDED = "result added"
    RESULT_REMOVED = "result removed"
    RESULT_MOVED = "result moved"
    RESULT_REWORDED = "result text"
    RESULT_KIND_CHANGED = "result kind"
    RESULT_TIER_CHANGED = "result tier"
    RESULT_RULE_CHANGED = "result when"
    RESULT_STEPS_CHANGED = "result steps"
    RESULT_FIGURES_CHANGED = "result figures"

    OBLIGATION_ADDED = "obligation added"
    OBLIGATION_REMOVED = "obligation removed"
    OBLIGATION_MOVED = "obligation moved"
    OBLIGATION_REWORDED = "obligation text"
    OBLIGATION_WHEN_CHANGED = "obligation when"
    OBLIGATION_JURISDICTIONS_CHANGED = "obligation jurisdictions"
    OBLIGATION_TO_CHANGED = "obligation to"
    OBLIGATION_WITHIN_CHANGED = "obligation within"
    OBLIGATION_CONSENT_CHANGED = "obligation consent"
    OBLIGATION_TELL_PERSON_CHANGED = "obligation tell_person"
    OBLIGATION_LAW_CHANGED = "obligation law"

    STEP_ADDED = "step added"
    STEP_REMOVED = "step removed"
    STEP_MOVED = "step moved"
    STEP_REWORDED = "step text"
    STEP_BY_CHANGED = "step by"
    STEP_WITHIN_CHANGED = "step within"

    CASE_RESULT_CHANGED = "case result"
    CASE_AT_LEAST_CHANGED = "case at_least"
    CASE_TIER_CHANGED = "case tier"
    CASE_COULD_BE_CHANGED = "case could_be"
    CASE_OBLIGATIONS_CHANGED = "case obligations"
    CASE_UNSETTLED_CHANGED = "case obligations_unsettled"
    CASE_DISCLOSED_CHANGED = "case disclosed"
    CASE_ASKED_CHANGED = "case asked"
    CASE_UNANSWERED_CHANGED = "case unanswered"
    CASE_DOES_NOT_FIT = "case does not fit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference. ``before`` and ``after`` are texts of the files, "" where there is none.

    ``subject`` is the id of what changed; of an option ``item/option``, of a case its name, of
    the head of the file "". A condition is told as `protocol.phrasing` does, a list with commas.
    Of something that moved, ``before`` and ``after`` name what it comes behind ("" when it is
    first); of an item that went to another stage, the stages.
    """

    kind: ChangeKind
    subject: str
    before: str = ""
    after: str = ""
    noticed: Noticed = Noticed.STAFF
