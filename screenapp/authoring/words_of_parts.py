"""Which change each word of each part of a protocol is, and who would notice it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from screenapp.authoring.changes import ChangeKind as K
from screenapp.authoring.changes import Noticed


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsOf:
    """The changes of one sort of part. ``words`` maps each field of the model to its change."""

    added: K
    removed: K
    moved: K
    words: Mapping[str, K] = field(default_factory=lambda: MappingProxyType({}))


HEAD: Final[Mapping[str, K]] = MappingProxyType(
    {
        "id": K.ID_CHANGED,
        "version": K.VERSION_CHANGED,
        "title": K.TITLE_CHANGED,
        "summary": K.SUMMARY_CHANGED,
        "status": K.STATUS_CHANGED,
        "wording": K.WORDING_CHANGED,
        "licence": K.LICENCE_CHANGED,
        "language": K.LANGUAGE_CHANGED,
        "sources": K.SOURCES_CHANGED,
        "evidence": K.EVIDENCE_CHANGED,
        "theory": K.THEORY_CHANGED,
        "reviewed_by": K.REVIEWED_BY_CHANGED,
        "ages": K.AGES_CHANGED,
        "settings": K.SETTINGS_CHANGED,
        "start": K.START_CHANGED,
        "indeterminate_steps": K.INDETERMINATE_STEPS_CHANGED,
    }
)
TRIGGER: Final = WordsOf(
    added=K.TRIGGER_ADDED,
    removed=K.TRIGGER_REMOVED,
    moved=K.TRIGGER_MOVED,
    words={"text": K.TRIGGER_REWORDED},
)
STAGE: Final = WordsOf(
    added=K.STAGE_ADDED,
    removed=K.STAGE_REMOVED,
    moved=K.STAGE_MOVED,
    words={
        "title": K.STAGE_RETITLED,
        "by": K.STAGE_BY_CHANGED,
        "organisation": K.STAGE_ORGANISATION_CHANGED,
        "when": K.STAGE_WHEN_CHANGED,
        "privacy": K.STAGE_PRIVACY_CHANGED,
        "consent": K.STAGE_CONSENT_CHANGED,
        "channels": K.STAGE_CHANNELS_CHANGED,
        "hand_over": K.STAGE_HAND_OVER_CHANGED,
    },
)
ITEM: Final = WordsOf(
    added=K.ITEM_ADDED,
    removed=K.ITEM_REMOVED,
    moved=K.ITEM_MOVED,
    words={
        "text": K.ITEM_REWORDED,
        "short": K.ITEM_SHORT_CHANGED,
        "help": K.ITEM_HELP_CHANGED,
        "construct": K.ITEM_CONSTRUCT_CHANGED,
        "source": K.ITEM_SOURCE_CHANGED,
        "answer": K.ITEM_ANSWER_CHANGED,
        "picture": K.ITEM_PICTURE_CHANGED,
        "audio": K.ITEM_AUDIO_CHANGED,
        "sensitive": K.ITEM_SENSITIVE_CHANGED,
        "discloses": K.ITEM_DISCLOSES_CHANGED,
        "purpose": K.ITEM_PURPOSE_CHANGED,
        "when": K.ITEM_WHEN_CHANGED,
        "weight": K.ITEM_WEIGHT_CHANGED,
        "grade": K.ITEM_GRADE_CHANGED,
        "range": K.ITEM_RANGE_CHANGED,
        "compares_age": K.ITEM_COMPARES_CHANGED,
        "earliest": K.ITEM_EARLIEST_CHANGED,
        "latest": K.ITEM_LATEST_CHANGED,
        "recall": K.ITEM_RECALL_CHANGED,
    },
)
OPTION: Final = WordsOf(
    added=K.OPTION_ADDED,
    removed=K.OPTION_REMOVED,
    moved=K.OPTION_MOVED,
    words={
        "text": K.OPTION_REWORDED,
        "weight": K.OPTION_WEIGHT_CHANGED,
        "exclusive": K.OPTION_EXCLUSIVE_CHANGED,
        "discloses": K.OPTION_DISCLOSES_CHANGED,
        "picture": K.OPTION_PICTURE_CHANGED,
        "say": K.OPTION_SAY_CHANGED,
    },
)
MEASURE: Final = WordsOf(
    added=K.MEASURE_ADDED,
    removed=K.MEASURE_REMOVED,
    moved=K.MEASURE_MOVED,
    words={
        "of": K.MEASURE_MEMBERS_CHANGED,
        "value": K.MEASURE_VALUE_CHANGED,
        "grades": K.MEASURE_GRADES_CHANGED,
        "met_by": K.MEASURE_MET_BY_CHANGED,
        "figures": K.MEASURE_FIGURES_CHANGED,
    },
)
RESULT: Final = WordsOf(
    added=K.RESULT_ADDED,
    removed=K.RESULT_REMOVED,
    moved=K.RESULT_MOVED,
    words={
        "text": K.RESULT_REWORDED,
        "kind": K.RESULT_KIND_CHANGED,
        "tier": K.RESULT_TIER_CHANGED,
        "when": K.RESULT_RULE_CHANGED,
        "steps": K.RESULT_STEPS_CHANGED,
        "figures": K.RESULT_FIGURES_CHANGED,
    },
)
OBLIGATION: Final = WordsOf(
    added=K.OBLIGATION_ADDED,
    removed=K.OBLIGATION_REMOVED,
    moved=K.OBLIGATION_MOVED,
    words={
        "text": K.OBLIGATION_REWORDED,
        "when": K.OBLIGATION_WHEN_CHANGED,
        "jurisdictions": K.OBLIGATION_JURISDICTIONS_CHANGED,
        "to": K.OBLIGATION_TO_CHANGED,
        "within": K.OBLIGATION_WITHIN_CHANGED,
        "consent": K.OBLIGATION_CONSENT_CHANGED,
        "tell_person": K.OBLIGATION_TELL_PERSON_CHANGED,
        "law": K.OBLIGATION_LAW_CHANGED,
    },
)
STEP: Final = WordsOf(
    added=K.STEP_ADDED,
    removed=K.STEP_REMOVED,
    moved=K.STEP_MOVED,
    words={"text": K.STEP_REWORDED, "by": K.STEP_BY_CHANGED, "within": K.STEP_WITHIN_CHANGED},
)

_BY_PEOPLE: Final = frozenset(
    {K.LANGUAGE_CHANGED, K.OBLIGATION_CONSENT_CHANGED, K.OBLIGATION_TELL_PERSON_CHANGED}
)
_BY_SUPERVISORS: Final = frozenset(
    {
        K.ID_CHANGED,
        K.VERSION_CHANGED,
        K.STATUS_CHANGED,
        K.WORDING_CHANGED,
        K.LICENCE_CHANGED,
        K.SOURCES_CHANGED,
        K.EVIDENCE_CHANGED,
        K.THEORY_CHANGED,
        K.REVIEWED_BY_CHANGED,
        K.SETTINGS_CHANGED,
        K.ITEM_CONSTRUCT_CHANGED,
        K.MEASURE_FIGURES_CHANGED,
        K.RESULT_FIGURES_CHANGED,
        K.OBLIGATION_LAW_CHANGED,
    }
)
_BY_WHO_IS_ASKED: Final = frozenset(
    {
        K.STAGE_ADDED,
        K.STAGE_REMOVED,
        K.STAGE_MOVED,
        K.STAGE_WHEN_CHANGED,
        K.STAGE_PRIVACY_CHANGED,
        K.STAGE_CONSENT_CHANGED,
        K.STAGE_CHANNELS_CHANGED,
        K.STAGE_ORGANISATION_CHANGED,
        K.ITEM_ADDED,
        K.ITEM_REMOVED,
        K.ITEM_MOVED,
        K.ITEM_MOVED_STAGE,
        K.ITEM_REWORDED,
        K.ITEM_SHORT_CHANGED,
        K.ITEM_SOURCE_CHANGED,
        K.ITEM_ANSWER_CHANGED,
        K.ITEM_PICTURE_CHANGED,
        K.ITEM_AUDIO_CHANGED,
        K.ITEM_WHEN_CHANGED,
        K.ITEM_RANGE_CHANGED,
        K.ITEM_EARLIEST_CHANGED,
        K.ITEM_LATEST_CHANGED,
        K.OPTION_ADDED,
        K.OPTION_REMOVED,
        K.OPTION_MOVED,
        K.OPTION_REWORDED,
        K.OPTION_EXCLUSIVE_CHANGED,
        K.OPTION_PICTURE_CHANGED,
        K.OPTION_SAY_CHANGED,
    }
)


def noticed(kind: K, asked: bool) -> Noticed:
    """Who notices *kind* first; *asked*: it is about something that the person is asked."""
    if kind in _BY_SUPERVISORS:
        return Noticed.SUPERVISORS
    if kind in _BY_PEOPLE or (asked and kind in _BY_WHO_IS_ASKED):
        return Noticed.PEOPLE
    return Noticed.CASES if kind.value.startswith("case") else Noticed.STAFF
