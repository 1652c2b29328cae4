"""Duties, steps and closing at the result: nothing vanishes by one press."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from screenapp.protocol.model import Code, Tier
from screenapp.screening import commands as c
from screenapp.screening.events import EventKind
from screenapp.screening.owed import owed
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.ui.interview.results import ClosingReason


def words_on(page) -> str:
    QApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def result(page, screening_service):
    """Open the result of these answers, with who is in the room said once more."""

    def open_(*, hurt: str = "no", suspicion: str = "no", extra: tuple[c.Command, ...] = ()):
        alone = c.CheckPrivacy(stage="talk", presence=Presence.ALONE)
        rest = ("speaks", "limits", "papers", "wants", "hours", "words")
        made = screening_service.act(
            screening_service.screening,
            alone,
            c.GiveConsent(stage="talk"),
            c.GiveAnswer(item="hurt", value=hurt),
            c.GiveAnswer(item="leave", value="no"),
            c.GiveAnswer(item="pay", value="no"),
            *(c.GiveCode(item=item, code=Code.DONT_KNOW) for item in rest),
            c.ShowItem(item="say"),
            c.GiveAnswer(item="suspicion", value=suspicion, reason="As said."),
            *extra,
        )
        assert isinstance(made, State)
        return reopened(page, screening_service)

    return open_


def reopened(page, screening_service):
    screening_service.act(screening_service.screening, c.Pause(reason="left"))
    page.held.open(screening_service.screening)
    page.privacy.presence_chosen.emit(Presence.ALONE.value)
    page.privacy.forward_wanted.emit()
    assert page.result.isVisible()
    return page.result


def keys(screening_service) -> list[str]:
    return [debt.key for debt in owed(screening_service.state(screening_service.screening))]


def state_of(screening_service):
    return screening_service.state(screening_service.screening)


def test_without_a_duty_there_is_no_amber_card(result):
    assert result().duties == []


def test_a_duty_stands_first_with_its_clock_its_owner_and_the_words(result, screening_service):
    page = result(suspicion="yes")
    (duty,) = page.duties
    seen = words_on(duty)
    assert "Report to child protection" in seen
    assert "23 h 59 min left" in seen
    assert "It is yours until it is done." in seen
    assert "There is one thing I have to do. I will tell you before I do it" in seen
    top = duty.mapTo(page, duty.rect().topLeft()).y()
    assert top < page._title.mapTo(page, page._title.rect().topLeft()).y()


def test_the_clock_runs_on_while_something_is_typed(qtbot, result, screening_service):
    page = result(suspicion="yes")
    (duty,) = page.duties
    duty.not_safe.click()
    qtbot.keyClicks(duty.reason.edit, "He lis")
    screening_service.now += timedelta(hours=25)
    page._minute.timeout.emit()
    assert "1 h 0 min over" in words_on(duty)
    assert duty.reason.text == "He lis"


def test_report_made_wakes_when_the_person_was_told(result, screening_service):
    page = result(suspicion="yes")
    assert not page.duties[0].report.isEnabled()
    page.duties[0].tell.click()
    (duty,) = page.duties
    assert duty.report.isEnabled()
    assert "Told: Nora Blake" in words_on(duty)
    assert "duty:report" in keys(screening_service)


def test_not_safe_to_tell_asks_for_a_reason_and_wakes_it_too(qtbot, result, screening_service):
    page = result(suspicion="yes")
    duty = page.duties[0]
    duty.not_safe.click()
    duty.keep.click()
    assert state_of(screening_service).told == {}
    qtbot.keyClicks(duty.reason.edit, "He hears it.")
    duty.keep.click()
    told = state_of(screening_service).told["report"]
    assert (told.done, told.reason) == (False, "He hears it.")
    assert page.duties[0].report.isEnabled()
    assert "I will tell you" not in words_on(page)


def test_a_report_names_whom_it_was_made_to_and_the_card_stays(qtbot, result, screening_service):
    page = result(suspicion="yes", extra=(c.TellPerson(obligation="report"),))
    duty = page.duties[0]
    duty.report.click()
    duty.keep_report.click()
    assert "duty:report" in keys(screening_service)
    qtbot.keyClicks(duty.whom.edit, "Child protection, desk 2")
    qtbot.keyClicks(duty.when.edit, "14:05")
    duty.keep_report.click()
    assert "duty:report" not in keys(screening_service)
    assert screening_service.events[-1].body["to"] == "Child protection, desk 2, 14:05"
    assert "to Child protection, desk 2, 14:05." in words_on(page.duties[0])


@pytest.mark.parametrize("told", [False, True])
def test_no_single_press_ends_a_duty(result, screening_service, told):
    extra = (c.TellPerson(obligation="report"),) if told else ()
    page = result(suspicion="yes", extra=extra)
    for name in ("tell", "report", "not_safe", "hand_over", "no_consent", "take"):
        button = getattr(page.duties[0], name)
        if button.isVisibleTo(page) and button.isEnabled():
            button.click()
        assert "duty:report" in keys(screening_service), name


def test_handed_over_it_stays_mine_until_the_colleague_takes_it_on(result, page, screening_service):
    shown = result(suspicion="yes")
    shown.duties[0].hand_over.click()
    shown.duties[0].colleagues.row("b").click()
    assert "Offered to Night lead. It is yours until they take it on." in words_on(shown)
    assert owner(screening_service) == "me"
    screening_service.by = "b"
    again = reopened(page, screening_service)
    assert "Nora Blake offers it to you." in words_on(again.duties[0])
    again.duties[0].take.click()
    assert owner(screening_service) == "b"
    assert "It is yours until it is done." in words_on(again.duties[0])


def owner(screening_service) -> str | None:
    debts = owed(state_of(screening_service))
    return next(debt.owner for debt in debts if debt.key == "duty:report")


def test_a_step_with_a_time_is_ticked_with_who_and_when(result, screening_service):
    page = result(hurt="yes")
    tick = next(tick for tick in page.steps.ticks if tick.key == "step:talk")
    tick.done.click()
    assert "step:talk" not in keys(screening_service)
    assert "Done: Nora Blake, " in words_on(page.steps)


def test_a_step_that_was_not_done_wants_the_reason(qtbot, result, screening_service):
    page = result(hurt="yes")
    tick = next(tick for tick in page.steps.ticks if tick.key == "step:talk")
    tick.not_done.click()
    tick.keep.click()
    assert "step:talk" in keys(screening_service)
    qtbot.keyClicks(tick.reason.edit, "She was asleep.")
    tick.keep.click()
    assert state_of(screening_service).ticks["step:talk"].reason == "She was asleep."
    assert "Not done: Nora Blake" in words_on(page.steps)
    assert "She was asleep." in words_on(page.steps)


def test_with_a_duty_open_closing_stays_dashed_and_names_what_is_left(result, screening_service):
    page = result(suspicion="yes")
    closing = page.closing
    assert "Paperwork due" in words_on(closing)
    assert "23 h 59 min left" in words_on(closing)
    assert not closing.close_.isEnabled()
    assert closing.close_.text() == f"Close · {len(keys(screening_service))} thing(s) left"
    page.finish.click()
    assert not closing.form.isVisible()
    assert "Something has to be done before this can be closed." in words_on(page.told)
    assert state_of(screening_service).finished is None


def test_with_anything_else_open_closing_asks_for_a_reason(qtbot, result, page, screening_service):
    shown = result(hurt="yes")
    shown.finish.click()
    assert shown.closing.form.isVisible()
    assert "A step under Next" in words_on(shown.closing)
    shown.closing.keep.click()
    assert state_of(screening_service).finished is None
    shown.closing.reasons.row(ClosingReason.GOES_ON_ELSEWHERE.value).click()
    with qtbot.waitSignal(page.left):
        shown.closing.keep.click()
    state = state_of(screening_service)
    assert state.finished == "done"
    assert screening_service.events[-1].body["reason"] == "goes_on_elsewhere"


def test_own_words_are_a_reason_too(qtbot, result, page, screening_service):
    shown = result(hurt="yes")
    shown.finish.click()
    qtbot.keyClicks(shown.closing.own.edit, "Theatre called.")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(shown.closing.own.edit, Qt.Key.Key_Return)
    assert screening_service.events[-1].body["reason"] == "Theatre called."


def test_who_left_is_kept_as_one_who_left(qtbot, result, page, screening_service):
    shown = result(hurt="yes")
    shown.finish.click()
    shown.closing.reasons.row(ClosingReason.PERSON_LEFT.value).click()
    with qtbot.waitSignal(page.left):
        shown.closing.keep.click()
    assert state_of(screening_service).finished == "left"


def test_with_nothing_open_it_closes_at_once(qtbot, result, page, screening_service):
    done = (c.Settle(what="step:general"),)
    shown = result(extra=done)
    assert not shown.closing.isVisible()
    with qtbot.waitSignal(page.left):
        shown.finish.click()
    assert state_of(screening_service).finished == "done"


def test_the_talk_that_somebody_asked_for_stands_on_the_list(qtbot, result, screening_service):
    shown = result(extra=(c.Settle(what="step:general"), c.Pause(reason="talk")))
    assert "Asked for a word with someone" in words_on(shown.closing)
    (tick,) = shown.closing.ticks
    tick.done.click()
    assert keys(screening_service) == []
    assert not shown.closing.isVisible()


def test_digits_do_nothing_on_the_result(qtbot, result, screening_service):
    shown = result(suspicion="yes")
    shown.tier.change.click()
    shown.recorded.fold.button.click()
    shown.person.back_fold.button.click()
    shown.setFocus()
    before = len(screening_service.events)
    for digit in "123456789":
        qtbot.keyClicks(shown, digit)
    assert len(screening_service.events) == before
    assert shown.disclosures.selected == ()


class Windows(QObject):
    """Hears of every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_the_page_comes_up_as_a_window_of_its_own(qapp, result):
    """One that is shown before it stands in the page takes the keys away from it."""
    heard = Windows()
    qapp.installEventFilter(heard)
    shown = result(hurt="yes", suspicion="yes")
    shown.recorded.fold.button.click()
    shown.steps.ticks[0].done.click()
    qapp.removeEventFilter(heard)
    assert heard.shown == []


def test_the_page_can_be_heard_and_reached(qtbot, result, page, nameless, too_small):
    shown = result(hurt="yes", suspicion="yes")
    shown.recorded.fold.button.click()
    shown.person.back_fold.button.click()
    shown.person.age_fold.button.click()
    shown.duties[0].not_safe.click()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: too_small(page, 32) == [])


def test_what_is_pressed_keeps_the_kinds_that_the_rules_know(result, screening_service):
    page = result(suspicion="yes")
    page.duties[0].tell.click()
    assert screening_service.kinds()[-1] is EventKind.PERSON_TOLD
    assert state_of(screening_service).outcome.result.tier is Tier.NONE
