"""Recorded by mistake, undone, agreed to, taken back, an age known later: at the result page."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.protocol.model import Code, Disclosure
from screenapp.screening import commands as c
from screenapp.screening.corrections import CORRECTABLE
from screenapp.screening.events import EventKind
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import AgeBasis, Companion, Presence
from screenapp.screening.state import State
from screenapp.ui.interview.result import result_words
from screenapp.ui.interview.result.corrections import read_age


def words_on(page) -> str:
    QApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def state_of(desk) -> State:
    return desk.state(desk.screening)


def reopened(page, desk):
    desk.act(desk.screening, c.Pause(reason="left"))
    page.held.open(desk.screening)
    page.privacy.presence_chosen.emit(Presence.ALONE.value)
    page.privacy.forward_wanted.emit()
    assert page.result.isVisible()
    return page.result


@pytest.fixture
def result(page, screening_service):
    """The result after a disclosure was noted and something else was done since."""
    rest = ("speaks", "limits", "papers", "wants", "hours", "words")
    made = screening_service.act(
        screening_service.screening,
        c.CheckPrivacy(stage="talk", presence=Presence.ALONE),
        c.GiveConsent(stage="talk"),
        *(c.GiveAnswer(item=item, value="no") for item in ("hurt", "leave", "pay")),
        *(c.GiveCode(item=item, code=Code.DONT_KNOW) for item in rest),
        c.GiveAnswer(item="suspicion", value="no", reason="As said."),
        c.Judge(disclosed=Disclosure.LABOUR),
        c.ShowItem(item="say"),
    )
    assert isinstance(made, State)
    return reopened(page, screening_service)


def last(desk, kind: EventKind) -> UUID:
    return next(event.id for event in reversed(desk.events) if event.kind is kind)


def mark(qtbot, result, event: UUID, reason: str = "The wrong person.") -> None:
    if not result.recorded.fold.is_open:
        result.recorded.fold.button.click()
    row = result.recorded.row(event)
    row.mistake.click()
    qtbot.keyClicks(row.reason.edit, reason)
    row.keep.click()


def test_every_kind_that_can_be_corrected_has_its_words() -> None:
    assert set(result_words.RECORDED) == CORRECTABLE


def test_what_was_recorded_is_folded_and_lists_it_by_time_in_plain_words(result):
    assert result.recorded.rows == []
    result.recorded.fold.button.click()
    seen = words_on(result.recorded)
    assert "Told or noted: Problem at work" in seen
    assert "Hurt at work: No" in seen
    assert "In the room: Only the two of us" in seen
    assert "Nora Blake" in seen
    times = [row.shown.at for row in result.recorded.rows]
    assert times == sorted(times, reverse=True)


def test_what_was_shown_is_no_record_and_the_persons_own_screen_is_not_staffs(
    page, result, screening_service
):
    screening_service.act(
        screening_service.screening,
        c.ChooseChannel(channel=next(iter(state_of(screening_service).protocol.stages[1].channels[1:]))),
        c.GiveAnswer(item="words", value="mine alone"),
    )  # fmt: skip
    shown = reopened(page, screening_service)
    shown.recorded.fold.button.click()
    assert "mine alone" not in words_on(shown.recorded)
    kinds = {row.shown.what.kind for row in shown.recorded.rows}
    assert kinds <= CORRECTABLE


def test_a_mistake_needs_its_reason(qtbot, result, screening_service):
    event = last(screening_service, EventKind.CONSENT_GIVEN)
    before = len(screening_service.events)
    mark(qtbot, result, event, reason=" ")
    assert len(screening_service.events) == before
    assert "Write the reason" in words_on(result.told)


def test_a_mistake_that_takes_nothing_away_counts_at_once(qtbot, result, screening_service):
    result.concern_fold.button.click()
    qtbot.keyClicks(result.concern.edit, "Seen elsewhere.")
    result.keep_concern.click()
    event = last(screening_service, EventKind.JUDGED)
    screening_service.act(screening_service.screening, c.ShowItem(item="say"))
    mark(qtbot, reopened(result.window(), screening_service), event)
    assert state_of(screening_service).concern == ""
    assert state_of(screening_service).pending == ()


def test_what_takes_something_away_waits_and_both_versions_stand(qtbot, result, screening_service):
    assert not result.waiting.isVisible()
    mark(qtbot, result, last(screening_service, EventKind.JUDGED))
    state = state_of(screening_service)
    assert set(state.outcome.disclosed) == {Disclosure.LABOUR}
    assert len(state.pending) == 1
    seen = words_on(result.waiting)
    assert "Stands now: Told or noted: Problem at work" in seen
    assert "Instead: that it was recorded by mistake" in seen
    assert "The wrong person. · Nora Blake" in seen
    assert "waits for a second person" in words_on(result.told)
    (row,) = result.waiting.rows
    assert not row.agree.isVisible()


def test_a_colleague_agrees_on_the_spot_with_name_and_passphrase(qtbot, result, screening_service):
    mark(qtbot, result, last(screening_service, EventKind.JUDGED))
    (row,) = result.waiting.rows
    row.on_the_spot.click()
    row.seconds.row("b").click()
    qtbot.keyClicks(row.passphrase, "wrong")
    row.keep.click()
    assert "so everything stays as it was" in words_on(result.told)
    assert len(state_of(screening_service).pending) == 1
    qtbot.keyClicks(row.passphrase, "seven herons walk")
    row.keep.click()
    state = state_of(screening_service)
    assert state.outcome.disclosed == {}
    assert state.pending == ()
    assert screening_service.events[-1].body["second"] == "b"
    assert not result.waiting.isVisible()


def test_no_passphrase_waits_behind_another_page(qtbot, result, page, screening_service):
    mark(qtbot, result, last(screening_service, EventKind.JUDGED))
    (row,) = result.waiting.rows
    row.on_the_spot.click()
    row.seconds.row("b").click()
    qtbot.keyClicks(row.passphrase, "seven herons walk")
    page.show_nothing()
    assert row.passphrase.text() == ""


@pytest.mark.parametrize("agrees", [True, False])
def test_whoever_signs_in_later_and_is_not_its_author_agrees_or_drops(
    qtbot, result, page, screening_service, agrees
):
    mark(qtbot, result, last(screening_service, EventKind.JUDGED))
    screening_service.by = "b"
    shown = reopened(page, screening_service)
    (row,) = shown.waiting.rows
    assert not row.on_the_spot.isVisible()
    (row.agree if agrees else row.drop).click()
    state = state_of(screening_service)
    assert state.pending == ()
    assert bool(state.outcome.disclosed) is not agrees


def test_another_answer_that_waits_shows_both(page, result, screening_service):
    screening_service.act(
        screening_service.screening,
        c.GiveAnswer(item="leave", value="yes"),
        c.ShowItem(item="leave"),
        c.GiveAnswer(item="leave", value="no"),
    )
    shown = reopened(page, screening_service)
    seen = words_on(shown.waiting)
    assert "Stands now: Felt unable to leave: Yes" in seen
    assert "Instead: Felt unable to leave, changed: No" in seen


def test_the_press_just_made_is_undone_alone(result, screening_service):
    assert not result.undo.isVisible()
    result.disclosures.row("trafficking").click()
    assert "Kept: Told or noted: Made to do something" in words_on(result)
    result.undo.click()
    state = state_of(screening_service)
    assert set(state.outcome.disclosed) == {Disclosure.LABOUR}
    assert state.pending == ()
    assert not result.undo.isVisible()


def test_undo_is_gone_once_the_page_was_left(result, page, screening_service):
    result.disclosures.row("trafficking").click()
    assert not reopened(page, screening_service).undo.isVisible()


def test_a_tick_made_by_a_slip_is_undone(result, screening_service):
    tick = result.steps.ticks[0]
    tick.done.click()
    assert tick.key in state_of(screening_service).ticks
    result.undo.click()
    assert tick.key not in state_of(screening_service).ticks
    assert tick.key in [again.key for again in result.steps.ticks]


def test_the_person_takes_back_what_they_choose_and_the_rest_stays(result, screening_service):
    result.person.back_fold.button.click()
    result.person.back.click()
    assert not state_of(screening_service).withdrawn
    result.person.answers.row("hurt").click()
    result.person.back.click()
    state = state_of(screening_service)
    assert state.withdrawn
    assert state.given["hurt"].code is Code.WITHDRAWN
    assert state.given["leave"].value == "no"
    assert "What was taken back counts no more" in words_on(result.told)


def test_no_more_questions_says_what_happens_to_what_was_said(result, screening_service):
    result.person.no_more_fold.button.click()
    assert "What was said stays kept and counts." in words_on(result.person)
    result.person.no_more.click()
    state = state_of(screening_service)
    assert state.withdrawn
    assert state.given["hurt"].value == "no"
    assert "What was said stays kept" in words_on(result.told)
    assert not result.person.no_more_fold.isVisible()


def test_an_age_known_later_is_kept_with_how_it_became_known(qtbot, result, screening_service):
    card = result.person
    card.age_fold.button.click()
    qtbot.keyClicks(card.age.edit, "15-17")
    card.bases.row(AgeBasis.DOCUMENT.value).click()
    card.keep.click()
    assert state_of(screening_service).person.age is None
    qtbot.keyClicks(card.reason.edit, "A school card.")
    card.keep.click()
    person = state_of(screening_service).person
    assert (person.age, person.age_basis) == ((15, 17), AgeBasis.DOCUMENT)
    assert "Known so far: 15-17" in words_on(reopen_fold(card))


def test_who_came_along_is_told_later_and_leaves_the_age_as_it_was(
    qtbot, result, screening_service
):
    card = result.person
    card.age_fold.button.click()
    qtbot.keyClicks(card.age.edit, "16")
    card.bases.row(AgeBasis.COMPANION.value).click()
    card.companion.button.click()
    card.companion.list.row("guardian").click()
    qtbot.keyClicks(card.reason.edit, "She came with him.")
    card.keep.click()
    person = state_of(screening_service).person
    assert (person.age, person.age_basis) == ((16, 16), AgeBasis.COMPANION)
    assert person.companion is Companion.GUARDIAN
    card.age_fold.button.click()
    assert card.companion.button.text() == "A parent or guardian"
    qtbot.keyClicks(card.reason.edit, "Asked again.")
    card.keep.click()
    assert state_of(screening_service).person == person


def reopen_fold(card):
    card.age_fold.button.click()
    return card


def test_what_is_no_age_is_not_kept(qtbot, result, screening_service):
    result.person.age_fold.button.click()
    qtbot.keyClicks(result.person.age.edit, "young")
    qtbot.keyClicks(result.person.reason.edit, "Said so.")
    result.person.keep.click()
    assert EventKind.PERSON_KNOWN not in screening_service.kinds()
    assert "Type the age in whole years" in words_on(result.told)


@pytest.mark.parametrize(
    ("typed", "age"),
    [
        ("17", (17, 17)),
        ("15-17", (15, 17)),
        ("17–15", (15, 17)),
        ("", None),
        ("a", None),
        ("1-2-3", None),
        ("-3", None),
        ("200", None),
    ],
)
def test_ages_are_read_as_they_are_typed(typed, age) -> None:
    assert read_age(typed) == age


@pytest.mark.parametrize(("typed", "day", "clock"), [("17:30", 19, (17, 30)), ("9.05", 20, (9, 5))])
def test_a_promised_call_is_owed_at_its_time_until_it_is_ticked(
    qtbot, page, result, screening_service, typed, day, clock
):
    """Noon is 14:21; a time that is past is tomorrow's."""
    result.person.call_fold.button.click()
    qtbot.keyClicks(result.person.call_at.edit, typed)
    result.person.call.click()
    [call] = [o for o in owed(state_of(screening_service)) if o.kind is OwedKind.CALL_BACK]
    assert (call.due_at.day, (call.due_at.hour, call.due_at.minute)) == (day, clock)
    assert call.owner == "me"
    page.held.session.act(c.Settle(what=call.key), then=lambda _: None)
    assert call.key not in {o.key for o in owed(state_of(screening_service))}


@pytest.mark.parametrize("typed", ["", "soon", "25:00", "17:60", "1730"])
def test_what_is_no_time_of_day_promises_nothing(qtbot, result, screening_service, typed):
    result.person.call_fold.button.click()
    qtbot.keyClicks(result.person.call_at.edit, typed)
    result.person.call.click()
    assert "Type the time of day" in words_on(result.told)
    assert not [o for o in owed(state_of(screening_service)) if o.kind is OwedKind.CALL_BACK]
