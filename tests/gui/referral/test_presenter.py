"""What the presenter commits, shows and refuses, without a window."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.summary import NotReady, Summary
from screenapp.referral.words import ENGLISH
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.ui.referral.presenter import ReferralPresenter
from screenapp.ui.referral.view_model import ReferralViewModel
from screenapp.workflow.ports import ImmediateRunner

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


class RecordingView:
    """Keeps what it was told."""

    def __init__(self):
        self.shown = ReferralViewModel()
        self.refusals, self.problems = [], []
        self.asked, self.saved, self.not_saved = [], [], []

    def show_all(self, shown):
        self.shown = shown

    def show_refusal(self, why):
        self.refusals.append(why)

    def show_problem(self, error):
        self.problems.append(error)

    def ask_where(self, name):
        self.asked.append(name)

    def show_saved(self, path):
        self.saved.append(path)

    def show_not_saved(self, error):
        self.not_saved.append(error)


class WaitingRunner:
    """Holds work back until `finish`, as a busy disk would."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def finish(self):
        while self.waiting:
            work, done, failed = self.waiting.pop(0)
            ImmediateRunner().run(work, done, failed)


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def presenter_of(view):
    def make(screening_service, runner=None, printed=None):
        presenter = ReferralPresenter(
            view,
            screening_service,
            runner or ImmediateRunner(),
            lambda: NOW,
            words=lambda: ENGLISH,
            printed=printed or (lambda summary: repr(summary).encode()),
        )
        presenter.open(screening_service.current.screening)
        return presenter

    return make


def test_it_opens_with_the_first_service_that_fits_and_no_page_before_a_yes(
    wanting, view, presenter_of
):
    presenter_of(wanting)
    assert view.shown.reference == "R9"
    assert [s.fit.service.id for s in view.shown.services] == ["harbour", "fair-pay", "walk"]
    assert view.shown.selected.fit.service.id == "harbour"
    assert view.shown.page is NotReady.NOT_ASKED
    assert not any(kind.on for kind in view.shown.kinds)


def test_a_need_is_committed_the_moment_it_is_added(screening_service, presenter_of):
    presenter_of(screening_service).add_need("food", " bread ")
    assert screening_service.commands == [c.StateNeeds(needs=(Need(id="food", text="bread"),))]


def test_needs_move_and_go_in_the_persons_order(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.move_need(2, 0)
    presenter.remove_need(1)
    assert [need.id for need in wanting.current.needs] == ["family", "pay_or_work"]
    assert view.shown.needs == wanting.current.needs


def test_moving_and_adding_needs_keeps_what_was_written(wanting, presenter_of):
    presenter_of(wanting).move_need(0, 1)
    assert wanting.current.details["contact_how"] == "By phone"


def test_a_detail_is_committed_once_and_emptied_when_it_is_cleared(wanting, presenter_of):
    presenter = presenter_of(wanting)
    presenter.write(Detail.URGENT, "Insulin ")
    presenter.write(Detail.URGENT, "Insulin")
    assert len(wanting.commands) == 1
    assert wanting.current.details["urgent_needs"] == "Insulin"
    presenter.write(Detail.URGENT, "  ")
    assert "urgent_needs" not in wanting.current.details


def test_a_yes_offers_first_and_shares_nothing_for_a_week(wanting, view, presenter_of):
    presenter_of(wanting).answer(ReferralAnswer.ACCEPTED)
    assert wanting.commands == [
        c.OfferReferral(service="harbour"),
        c.AnswerReferral(
            service="harbour", answer=ReferralAnswer.ACCEPTED, share=(), until=date(2026, 10, 1)
        ),
    ]
    assert isinstance(view.shown.page, Summary)
    assert "By phone" not in repr(view.shown.page)


def test_a_service_is_offered_only_once(wanting, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.DEFERRED)
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert sum(isinstance(command, c.OfferReferral) for command in wanting.commands) == 1


def test_a_kind_that_may_be_said_is_on_the_page_and_off_it_again(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.share(InformationKind.CONTACT, True)
    assert "By phone" in repr(view.shown.page)
    assert InformationKind.CONTACT not in view.shown.left_out
    presenter.share(InformationKind.CONTACT, False)
    assert "By phone" not in repr(view.shown.page)
    assert InformationKind.CONTACT in view.shown.left_out
    assert wanting.current.referrals["harbour"].share == ()


def test_what_one_service_may_know_another_may_not(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.share(InformationKind.CONTACT, True)
    presenter.select("fair-pay")
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert "By phone" not in repr(view.shown.page)


def test_kinds_that_this_kind_of_service_never_gets_are_not_asked_for(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.select("fair-pay")
    assert InformationKind.HEALTH not in {shown.kind for shown in view.shown.kinds}


def test_changing_a_yes_to_a_no_takes_back_everything_agreed(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.share(InformationKind.CONTACT, True)
    presenter.answer(ReferralAnswer.DECLINED)
    assert wanting.current.referrals["harbour"].share == ()
    assert view.shown.page is NotReady.NOT_AGREED
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert "By phone" not in repr(view.shown.page)


def test_a_kind_cannot_be_shared_before_there_is_an_answer(wanting, presenter_of):
    presenter_of(wanting).share(InformationKind.CONTACT, True)
    assert wanting.commands == []


def test_the_last_day_counts_from_today(wanting, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.hold_for(30)
    assert wanting.current.referrals["harbour"].until == date(2026, 10, 24)


def test_a_refusal_is_told_and_the_page_goes_back_to_what_is_kept(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    wanting.refusing = Refusal.ALREADY_FINISHED
    presenter.remove_need(0)
    assert view.refusals == [Refusal.ALREADY_FINISHED]
    assert view.shown.needs == wanting.current.needs


def test_changes_made_while_the_disk_is_busy_are_all_kept(wanting, view, presenter_of):
    runner = WaitingRunner()
    presenter = presenter_of(wanting, runner)
    runner.finish()
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.share(InformationKind.CONTACT, True)
    presenter.share(InformationKind.LANGUAGE, True)
    presenter.write(Detail.URGENT, "Insulin")
    presenter.add_need("food")
    assert wanting.commands == []
    assert "By phone" in repr(view.shown.page)
    runner.finish()
    kept = wanting.current.referrals["harbour"]
    assert set(kept.share) == {"safe_contact", "language_and_interpreter"}
    assert wanting.current.details["urgent_needs"] == "Insulin"
    assert wanting.current.needs[-1].id == "food"
    assert view.shown.needs == wanting.current.needs


def test_what_comes_back_for_a_screening_left_meanwhile_is_not_shown(wanting, view, presenter_of):
    runner = WaitingRunner()
    presenter = presenter_of(wanting, runner)
    presenter.close()
    runner.finish()
    assert view.shown == ReferralViewModel()


def test_closing_leaves_nothing_on_the_page(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.close()
    assert view.shown == ReferralViewModel()


def test_the_file_is_named_after_the_reference_and_nothing_else(wanting, view, presenter_of):
    wanting.person = replace(wanting.person, reference="../R 9 <x>")
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.want_file()
    assert view.asked == ["page-R9x"]


def test_no_file_is_asked_for_without_a_page(wanting, view, presenter_of):
    presenter_of(wanting).want_file()
    assert view.asked == []


def test_the_page_is_saved_as_it_is_shown_and_recorded(wanting, view, presenter_of, folder):
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.save_to(folder / "page-R9.pdf")
    assert view.saved == [folder / "page-R9.pdf"]
    assert (folder / "page-R9.pdf").read_bytes() == repr(view.shown.page).encode()
    assert (folder / "page-R9.pdf").stat().st_mode & 0o777 == 0o600
    assert wanting.exports == [(wanting.current.screening, "harbour")]


def test_a_file_that_is_there_is_never_replaced_and_nothing_is_recorded(
    wanting, view, presenter_of, folder
):
    (folder / "page-R9.pdf").write_text("another")
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.save_to(folder / "page-R9.pdf")
    assert isinstance(view.not_saved[0], FileExistsError)
    assert (folder / "page-R9.pdf").read_text() == "another"
    assert wanting.exports == []


def test_what_cannot_be_recorded_does_not_leave(wanting, view, presenter_of, folder):
    wanting.no_audit = RuntimeError("audit")
    presenter = presenter_of(wanting)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.save_to(folder / "page-R9.pdf")
    assert view.problems == [wanting.no_audit]
    assert list(folder.iterdir()) == []


def test_a_judging_word_on_the_page_is_marked(wanting, view, presenter_of):
    presenter = presenter_of(wanting)
    presenter.write(Detail.URGENT, "victim of her boss")
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert view.shown.remarks == ()
    presenter.share(InformationKind.URGENT, True)
    assert [remark.found for remark in view.shown.remarks] == ["victim"]


def test_a_practice_vault_marks_every_page(wanting, view, presenter_of):
    wanting.practice = True
    presenter_of(wanting).answer(ReferralAnswer.ACCEPTED)
    assert view.shown.page.practice


def test_a_service_no_longer_offered_stays_while_it_was_answered_for(wanting, view, presenter_of):
    presenter_of(wanting).answer(ReferralAnswer.ACCEPTED)
    wanting.listed = tuple(replace(service, active=False) for service in wanting.listed)
    presenter_of(wanting)
    assert [s.fit.service.id for s in view.shown.services] == ["harbour"]
