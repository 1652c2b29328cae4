"""Every kind of change that can be found has its sentence, about what people call by its name."""

import pytest

from screenapp.authoring.changes import Change, ChangeKind
from screenapp.protocol.wording import extract_texts
from screenapp.ui.protocols import change_words, values
from screenapp.ui.protocols.view_models import ChangesViewModel, Script

PARTS = {
    "trigger": "universal",
    "stage": "questions",
    "item": "unsafe_work",
    "option": "unsafe_work/none",
    "measure": "yeses",
    "result": "positive",
    "obligation": "child_protection_report",
    "step": "offer_talk",
    "case": "no to all four",
}


@pytest.fixture
def face(screening_service, version) -> ChangesViewModel:
    """The four questions, and a version that needs two of them."""
    old = screening_service.protocol_repository.held("youth-any-of-four").in_use
    new = screening_service.protocol_repository.look(
        version("1.1.0", ("at_least: 1}", "at_least: 2}"))
    ).edition

    def script(edition):
        texts = {
            p: screening_service.protocol_repository.text(edition.protocol, p, s, "en")
            for p, s in _texts(edition)
        }
        return Script(protocol=edition.protocol, language="en", texts=texts)

    return ChangesViewModel(
        held=screening_service.protocol_repository.held("youth-any-of-four"),
        old=old,
        new=new,
        before=script(old),
        after=script(new),
        changes=screening_service.protocol_repository.changes(old, new),
    )


def _texts(edition):
    return extract_texts(edition.protocol)


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_of_change_is_said(kind, face):
    about = PARTS.get(kind.value.split(" ")[0], "")
    said = change_words.sentence(Change(kind=kind, subject=about), face)
    assert said
    assert "%1" not in said


def test_what_changes_is_called_by_its_own_words_and_its_rules_are_sentences(face):
    found = {change.kind: change for change in face.changes}
    rule = found[ChangeKind.RESULT_RULE_CHANGED]
    said = change_words.sentence(rule, face)
    assert said == "When “Further conversation indicated” is the result"
    told = ("Yes to at least 1 of 4", "Yes to at least 2 of 4")
    assert values.of_change(rule, face) == told


@pytest.mark.parametrize(
    ("kind", "written", "said"),
    [
        (ChangeKind.RESULT_TIER_CHANGED, "high", "High"),
        (ChangeKind.CASE_RESULT_CHANGED, "indeterminate", "not settled"),
        (ChangeKind.CASE_RESULT_CHANGED, "positive", "Further conversation indicated"),
        (ChangeKind.STAGE_CHANNELS_CHANGED, "interview, written", "aloud, in writing"),
        (ChangeKind.STEP_BY_CHANGED, "lead", "a lead"),
        (ChangeKind.STAGE_PRIVACY_CHANGED, "not_needed", "not needed"),
        (ChangeKind.LANGUAGE_CHANGED, "es", "Español"),
        (ChangeKind.ITEM_REWORDED, "Other words?", "Other words?"),
    ],
)
def test_what_it_was_and_is_stands_in_words_of_the_window(kind, written, said, face):
    change = Change(kind=kind, subject=PARTS.get(kind.value.split(" ")[0], ""), after=written)
    assert values.of_change(change, face) == ("", said)
