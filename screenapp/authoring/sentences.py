"""What each change is called on the command line: plain words for those it will be used with.

``{it}`` is what changed, ``{was}`` and ``{now}`` what it was and is. Three sentences: for what
came, went, and became something else.
"""

from typing import Final, NamedTuple

from screenapp.authoring.changes import ChangeKind as K


class ChangeTexts(NamedTuple):
    """How a change is told when it was nothing before, is nothing now, and otherwise."""

    came: str
    went: str
    became: str


def _same(sentence: str) -> ChangeTexts:
    return ChangeTexts(sentence, sentence, sentence)


def _word(what: str) -> ChangeTexts:
    """A word of the file that has one value, or none."""
    return ChangeTexts(
        f"{what} is now {{now}}.",
        f"{what} is no longer {{was}}.",
        f"{what} was {{was}} and is now {{now}}.",
    )


def _texts(what: str) -> ChangeTexts:
    return ChangeTexts(
        f'{what} now reads "{{now}}".',
        f'{what} no longer reads "{{was}}".',
        f'{what} read "{{was}}" and now reads "{{now}}".',
    )


def _when(what: str, done: str) -> ChangeTexts:
    return ChangeTexts(
        f"{what} is now {done} only when {{now}}.",
        f"{what} is now {done} whatever was answered before; until now only when {{was}}.",
        f"{what} is now {done} only when {{now}}; until now only when {{was}}.",
    )


def _moved(what: str) -> ChangeTexts:
    return ChangeTexts(
        f"{what} no longer comes first; it now comes after {{now}}.",
        f"{what} now comes first; until now after {{was}}.",
        f"{what} now comes after {{now}}; until now after {{was}}.",
    )


SAID: Final[dict[K, ChangeTexts]] = {
    K.ID_CHANGED: _same("This is another protocol: {was} became {now}."),
    K.VERSION_CHANGED: _word("The version"),
    K.TITLE_CHANGED: _texts("The title"),
    K.SUMMARY_CHANGED: _texts("The summary"),
    K.STATUS_CHANGED: _word("The status"),
    K.WORDING_CHANGED: _word("The wording"),
    K.LICENCE_CHANGED: _texts("The licence"),
    K.LANGUAGE_CHANGED: _word("The language of its own texts"),
    K.SOURCES_CHANGED: _texts("The list of sources"),
    K.EVIDENCE_CHANGED: _texts("The list of studies"),
    K.THEORY_CHANGED: _texts("What is told of whom it helps, and how,"),
    K.REVIEWED_BY_CHANGED: _texts("The list of those who read it"),
    K.AGES_CHANGED: ChangeTexts(
        "It is now made for ages: {now}.",
        "It is no longer made for certain ages; until now: {was}.",
        "It was made for ages: {was}. It is now made for ages: {now}.",
    ),
    K.SETTINGS_CHANGED: _word("The list of places it is made for"),
    K.START_CHANGED: _word("Where a trigger makes it begin"),
    K.INDETERMINATE_STEPS_CHANGED: _word("What to do when the result stays open"),
    K.TRIGGER_ADDED: _same("A new reason to offer it: {now}."),
    K.TRIGGER_REMOVED: _same("No longer a reason to offer it: {was}."),
    K.TRIGGER_MOVED: _moved("The reason {it}"),
    K.TRIGGER_REWORDED: _texts("The reason {it}"),
    K.STAGE_ADDED: _same("There is a new stage, {it}."),
    K.STAGE_REMOVED: _same("The stage {it} is gone."),
    K.STAGE_MOVED: _moved("The stage {it}"),
    K.STAGE_RETITLED: _texts("The title of the stage {it}"),
    K.STAGE_BY_CHANGED: _word("Who does the stage {it}"),
    K.STAGE_ORGANISATION_CHANGED: _word("The organisation that does the stage {it}"),
    K.STAGE_WHEN_CHANGED: _when("The stage {it}", "done"),
    K.STAGE_PRIVACY_CHANGED: _word("Privacy for the stage {it}"),
    K.STAGE_CONSENT_CHANGED: _word("Consent for the stage {it}"),
    K.STAGE_CHANNELS_CHANGED: _word("How people may answer in the stage {it}"),
    K.STAGE_HAND_OVER_CHANGED: _word("What the partner hands back from the stage {it}"),
    K.ITEM_ADDED: _same("{it} is a new question."),
    K.ITEM_REMOVED: _same("{it} is no longer asked."),
    K.ITEM_MOVED: _moved("{it}"),
    K.ITEM_MOVED_STAGE: _same("{it} moved from the stage {was} to the stage {now}."),
    K.ITEM_REWORDED: _same('The question "{was}" now reads "{now}".'),
    K.ITEM_SHORT_CHANGED: _texts("The short form of {it}"),
    K.ITEM_HELP_CHANGED: _texts("The help for staff on {it}"),
    K.ITEM_CONSTRUCT_CHANGED: _word("What {it} is counted under"),
    K.ITEM_SOURCE_CHANGED: _word("Where the answer to {it} comes from"),
    K.ITEM_ANSWER_CHANGED: _word("How {it} is answered"),
    K.ITEM_PICTURE_CHANGED: _word("The picture of {it}"),
    K.ITEM_AUDIO_CHANGED: _word("The recording of {it}"),
    K.ITEM_SENSITIVE_CHANGED: _word("Whether {it} is sensitive"),
    K.ITEM_DISCLOSES_CHANGED: _word("What a yes to {it} discloses"),
    K.ITEM_PURPOSE_CHANGED: _texts("Why {it} is asked"),
    K.ITEM_WHEN_CHANGED: _when("{it}", "asked"),
    K.ITEM_WEIGHT_CHANGED: _word("What a yes to {it} adds"),
    K.ITEM_GRADE_CHANGED: _word("How strongly {it} counts"),
    K.ITEM_RANGE_CHANGED: _word("The numbers that {it} allows"),
    K.ITEM_COMPARES_CHANGED: _word("Whether {it} is held against the age known at intake"),
    K.ITEM_EARLIEST_CHANGED: _word("The earliest date that {it} allows"),
    K.ITEM_LATEST_CHANGED: _word("The latest date that {it} allows"),
    K.ITEM_RECALL_CHANGED: _word("The time that {it} is about"),
    K.OPTION_ADDED: _same('{it} can now be answered with "{now}".'),
    K.OPTION_REMOVED: _same('{it} can no longer be answered with "{was}".'),
    K.OPTION_MOVED: _moved("An answer to {it}"),
    K.OPTION_REWORDED: _same('The answer "{was}" to {it} now reads "{now}".'),
    K.OPTION_WEIGHT_CHANGED: _word("What the answer {it} adds"),
    K.OPTION_EXCLUSIVE_CHANGED: _word("Whether the answer {it} stands alone"),
    K.OPTION_DISCLOSES_CHANGED: _word("What the answer {it} discloses"),
    K.OPTION_PICTURE_CHANGED: _word("The picture of the answer {it}"),
    K.OPTION_SAY_CHANGED: _word("Whether words may be written beside the answer {it}"),
    K.MEASURE_ADDED: _same("There is a new measure, {it}."),
    K.MEASURE_REMOVED: _same("The measure {it} is gone."),
    K.MEASURE_MOVED: _moved("The measure {it}"),
    K.MEASURE_KIND_CHANGED: _word("The way the measure {it} is worked out"),
    K.MEASURE_MEMBERS_CHANGED: _word("What the measure {it} rests on"),
    K.MEASURE_VALUE_CHANGED: _word("The answer that the measure {it} counts"),
    K.MEASURE_GRADES_CHANGED: _word("The set of grades of the measure {it}"),
    K.MEASURE_MET_BY_CHANGED: _word("What meets the measure {it}"),
    K.MEASURE_FIGURES_CHANGED: _word("Whose the figures of the measure {it} are"),
    K.RESULT_ADDED: _same('There is a new result, {it}: "{now}".'),
    K.RESULT_REMOVED: _same('The result {it} is gone: "{was}".'),
    K.RESULT_MOVED: _moved("The result {it}"),
    K.RESULT_REWORDED: _texts("The result {it}"),
    K.RESULT_KIND_CHANGED: _word("The kind of the result {it}"),
    K.RESULT_TIER_CHANGED: _word("The tier of the result {it}"),
    K.RESULT_RULE_CHANGED: _same("The result is now {it} when: {now}; until now when: {was}."),
    K.RESULT_STEPS_CHANGED: _word("What to do after the result {it}"),
    K.RESULT_FIGURES_CHANGED: _word("Whose the cut-off of the result {it} is"),
    K.OBLIGATION_ADDED: _same('There is a new duty, {it}: "{now}".'),
    K.OBLIGATION_REMOVED: _same('The duty {it} is gone: "{was}".'),
    K.OBLIGATION_MOVED: _moved("The duty {it}"),
    K.OBLIGATION_REWORDED: _texts("The duty {it}"),
    K.OBLIGATION_WHEN_CHANGED: _same("The duty {it} now holds when {now}; until now when {was}."),
    K.OBLIGATION_JURISDICTIONS_CHANGED: ChangeTexts(
        "The duty {it} now holds only in {now}.",
        "The duty {it} now holds everywhere; until now in {was}.",
        "The duty {it} held in {was} and now holds in {now}.",
    ),
    K.OBLIGATION_TO_CHANGED: _word("To whom the duty {it} is owed"),
    K.OBLIGATION_WITHIN_CHANGED: _word("The time for the duty {it}"),
    K.OBLIGATION_CONSENT_CHANGED: _word("The person's consent to the duty {it}"),
    K.OBLIGATION_TELL_PERSON_CHANGED: _word("Whether the person is told of the duty {it}"),
    K.OBLIGATION_LAW_CHANGED: _texts("The law behind the duty {it}"),
    K.STEP_ADDED: _same('There is a new step, {it}: "{now}".'),
    K.STEP_REMOVED: _same('The step {it} is gone: "{was}".'),
    K.STEP_MOVED: _moved("The step {it}"),
    K.STEP_REWORDED: _texts("The step {it}"),
    K.STEP_BY_CHANGED: _word("Who does the step {it}"),
    K.STEP_WITHIN_CHANGED: _word("The time for the step {it}"),
    K.CASE_RESULT_CHANGED: ChangeTexts(
        "The person of the case {it} got no result, and would now get {now}.",
        "The person of the case {it} got {was}, and would now get no result.",
        "The person of the case {it} got {was}, and would now get {now}.",
    ),
    K.CASE_AT_LEAST_CHANGED: ChangeTexts(
        "For the person of the case {it} at least {now} would now be certain.",
        "For the person of the case {it} it would no longer be certain that it is {was}.",
        "For the person of the case {it} at least {was} was certain, and would now be {now}.",
    ),
    K.CASE_TIER_CHANGED: _same("The tier in the case {it} was {was}, and would now be {now}."),
    K.CASE_OBLIGATIONS_CHANGED: ChangeTexts(
        "In the case {it} nothing was owed, and now would be: {now}.",
        "In the case {it} this was owed, and nothing would be now: {was}.",
        "In the case {it} this was owed: {was}. Now it would be: {now}.",
    ),
    K.CASE_COULD_BE_CHANGED: ChangeTexts(
        "For the person of the case {it} the worst tier still possible would now be {now}.",
        "For the person of the case {it} {was} was still possible, and now all is settled.",
        "For the person of the case {it} the worst tier still possible was {was}, and would now"
        " be {now}.",
    ),
    K.CASE_UNSETTLED_CHANGED: ChangeTexts(
        "In the case {it} it would now be open whether this is owed: {now}.",
        "In the case {it} it would no longer be open whether this is owed: {was}.",
        "In the case {it} it was open whether this is owed: {was}. Now it would be: {now}.",
    ),
    K.CASE_DISCLOSED_CHANGED: ChangeTexts(
        "In the case {it} nothing counted as disclosed, and now this would: {now}.",
        "In the case {it} this counted as disclosed, and nothing would now: {was}.",
        "In the case {it} this counted as disclosed: {was}. Now it would be: {now}.",
    ),
    K.CASE_ASKED_CHANGED: ChangeTexts(
        "In the case {it} the answers to these would now count: {now}.",
        "In the case {it} the answers to these would no longer count: {was}.",
        "In the case {it} the answers to these would no longer count: {was}; to these they now"
        " would: {now}.",
    ),
    K.CASE_UNANSWERED_CHANGED: ChangeTexts(
        "In the case {it} these would now be left open: {now}.",
        "In the case {it} these would no longer be left open: {was}.",
        "In the case {it} these were left open: {was}. Now it would be: {now}.",
    ),
    K.CASE_DOES_NOT_FIT: ChangeTexts(
        "The case {it} can no longer be given: {now} is answered otherwise now.",
        "The case {it} could not be given before: {was} was answered otherwise.",
        "The case {it} fits neither: {was}.",
    ),
}
