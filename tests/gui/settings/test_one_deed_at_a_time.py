"""The presenters of Settings before a slow disk: one deed at a time, and only what was shown."""

from datetime import timedelta

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.ui.settings.backing_up import BackingUp
from screenapp.ui.settings.erasing import Erasing, Unfound
from screenapp.ui.settings.own_passphrase import Lacking, OwnPassphrase
from screenapp.ui.settings.renewing import Renewing
from screenapp.ui.settings.retaining import Retaining
from screenapp.vault.model import Kept as KeptKind
from screenapp.vault.vault import Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

NAME = "Ana Ruiz"
PHRASE, NEW = "violet ladder quiet river", "copper window slow garden"


class SlowRunner:
    """Holds work back until `finish`, as a busy disk would."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def finish(self):
        number = len(self.waiting)
        while self.waiting:
            ImmediateRunner().run(*self.waiting.pop(0))
        return number


class Recorder:
    """A view that writes down what it was told."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda *values: self.told.append((name, *values))

    def names(self):
        return [name for name, *_ in self.told]

    def last(self, name):
        return next(values for called, *values in reversed(self.told) if called == name)

    def count(self, name):
        return self.names().count(name)


@pytest.fixture
def view():
    return Recorder()


@pytest.fixture
def runner():
    return SlowRunner()


@pytest.fixture
def made(kept, view, runner):
    """A presenter of *kind* before a real vault, opened."""

    def make(kind):
        service = kept.screening_service
        own = kind in (OwnPassphrase, Renewing)
        presenter = kind(view, service.team if own else service.keeping, runner)
        presenter.open()
        runner.finish()
        return presenter

    return make


# --- backups


def test_a_backup_asked_for_twice_is_made_once(kept, made, view, runner):
    presenter = made(BackingUp)
    assert view.names() == ["clear", "show_copies"]
    presenter.make()
    presenter.make()
    assert view.last("show_working") == [True]
    assert runner.finish() == 1
    assert len(kept.screening_service.keeping.backups()) == 1
    assert view.last("show_working") == [False]
    assert view.names()[-2:] == ["show_copies", "show_made"]


def test_how_far_a_backup_is_is_told_only_while_it_is_made(made, view, runner):
    presenter = made(BackingUp)
    presenter.look()
    assert view.count("show_progress") == 0
    presenter.make()
    presenter.look()
    assert view.last("show_progress") == [0, 0]
    work, done, _ = runner.waiting.pop()
    copies = work()
    presenter.look()
    reached, total = view.last("show_progress")
    assert reached == total > 0
    done(copies)
    presenter.make()
    presenter.look()
    assert view.last("show_progress") == [0, 0]
    runner.finish()


def test_after_a_backup_that_could_not_be_deleted_another_can_be_made(kept, made, view, runner):
    presenter = made(BackingUp)
    presenter.make()
    runner.finish()
    (newest,) = kept.screening_service.keeping.backups()
    presenter.forget(newest)
    presenter.forget(newest)
    assert runner.finish() == 1
    assert view.names()[-2:] == ["show_working", "show_problem"]
    assert view.last("show_working") == [False]
    presenter.make()
    runner.finish()
    assert len(kept.screening_service.keeping.backups()) == 2


# --- how long


@pytest.fixture
def old(kept):
    """Somebody who came a hundred days ago."""
    kept.arrive()
    kept.clock.move(days=100)
    return kept


def intakes(kept):
    return kept.vault.intakes(since=kept.clock.now.date() - timedelta(days=400))


def test_nothing_goes_that_was_not_shown(old, made, view, runner):
    presenter = made(Retaining)
    presenter.set_rule(KeptKind.FACTS, 30)
    runner.finish()
    presenter.apply()
    assert runner.finish() == 0
    presenter.look()
    runner.finish()
    ((due,),) = view.last("show_due")
    assert (due.kind, due.number) == (KeptKind.FACTS, 1)
    presenter.open()
    runner.finish()
    presenter.apply()
    assert runner.finish() == 0
    presenter.look()
    runner.finish()
    presenter.set_rule(KeptKind.FACTS, 40)
    runner.finish()
    presenter.apply()
    assert runner.finish() == 0
    assert len(intakes(old)) == 1


def test_what_was_shown_goes_once_and_is_said(old, made, view, runner):
    presenter = made(Retaining)
    presenter.set_rule(KeptKind.FACTS, 30)
    presenter.look()
    assert runner.finish() == 1
    presenter.look()
    runner.finish()
    presenter.apply()
    presenter.apply()
    assert view.names()[-1] == "show_working"
    assert runner.finish() == 1
    assert view.last("show_gone") == [1]
    assert not intakes(old)
    presenter.apply()
    assert runner.finish() == 0


def test_after_a_jump_of_the_clock_it_goes_only_when_confirmed(kept, view, runner):
    kept.arrive()
    kept.vault.close()
    kept.clock.move(days=300)
    how = {"name": NAME, "passphrase": PHRASE, "clock": kept.clock, "one_command": True}
    with Vault.unlock(kept.vault.folder, **how) as vault:
        keeping = ScreeningService(vault, shipped_library(), kept.clock).keeping
        presenter = Retaining(view, keeping, runner)
        presenter.set_rule(KeptKind.FACTS, 30)
        runner.finish()
        presenter.look()
        runner.finish()
        presenter.apply()
        runner.finish()
        assert view.names()[-1] == "show_second_look"
        assert vault.intake_counts()
        presenter.apply_after_all()
        runner.finish()
        assert view.last("show_gone") == [1]
        assert not vault.intake_counts()


# --- erasing


def test_a_reference_is_found_however_it_was_typed(kept, made, view, runner):
    came = kept.arrive()
    presenter = made(Erasing)
    presenter.find(f" {came.reference.lower()[:1]} {came.reference.lower()[1:]} ", f" {came.day} ")
    runner.finish()
    assert view.last("show_found") == [(came,)]


@pytest.mark.parametrize(
    ("reference", "day", "why"),
    [
        ("  ", "2026-09-24", Unfound.NO_REFERENCE),
        ("R9", "24 September", Unfound.NO_DAY),
        ("NOBODY", "2026-09-24", Unfound.NOBODY),
    ],
)
def test_why_nobody_is_shown_is_said(made, view, runner, reference, day, why):
    presenter = made(Erasing)
    presenter.find(reference, day)
    runner.finish()
    assert view.last("show_unfound") == [why]
    assert "show_found" not in view.names()


def test_only_who_was_found_can_be_erased_and_once(kept, made, view, runner):
    came = kept.arrive()
    presenter = made(Erasing)
    presenter.ask(came.id)
    presenter.erase(came.id)
    assert runner.finish() == 0
    assert view.names() == ["show_empty"]
    presenter.find(came.reference, came.day.isoformat())
    runner.finish()
    presenter.ask(came.id)
    assert view.last("show_asked") == [came]
    presenter.erase(came.id)
    presenter.erase(came.id)
    assert view.names()[-1] == "show_working"
    assert runner.finish() == 1
    (gone,) = view.last("show_gone")
    assert gone.reference == came.reference
    assert not kept.vault.intakes(since=came.day)
    presenter.ask(came.id)
    assert view.names()[-1] == "show_gone"


def test_who_was_found_is_forgotten_when_the_section_is_opened_again(kept, made, runner):
    came = kept.arrive()
    presenter = made(Erasing)
    presenter.find(came.reference, came.day.isoformat())
    runner.finish()
    presenter.open()
    presenter.erase(came.id)
    assert runner.finish() == 0
    assert kept.vault.intakes(since=came.day) == (came,)


def test_of_the_copies_that_hold_the_person_those_that_are_left_are_shown(kept, made, view, runner):
    came = kept.arrive()
    keeping = kept.screening_service.keeping
    for _ in range(2):
        keeping.back_up(lambda done, total: None)
    newest, older = keeping.backups()
    presenter = made(Erasing)
    presenter.find(came.reference, came.day.isoformat())
    runner.finish()
    presenter.erase(came.id)
    runner.finish()
    keeping.back_up(lambda done, total: None)
    presenter.forget_copy(older)
    presenter.forget_copy(newest)
    assert runner.finish() == 1
    assert [copy.folder for copy in view.last("show_copies")[0]] == [newest.folder]
    presenter.forget_copy(newest)
    runner.finish()
    assert view.last("show_copies") == [()]


# --- one's own passphrase, and the sheet


@pytest.mark.parametrize(
    ("typed", "lacking"),
    [
        (("", NEW, NEW), Lacking.OLD),
        ((PHRASE, "", ""), Lacking.NEW),
        ((PHRASE, NEW, NEW + "s"), Lacking.SAME),
    ],
)
def test_what_still_has_to_be_typed_is_said_first(made, view, runner, typed, lacking):
    made(OwnPassphrase).change(*typed)
    assert view.last("show_lacking") == [lacking]
    assert runner.finish() == 0


def test_a_passphrase_is_changed_once_and_after_a_slip_it_can_be_tried_again(made, view, runner):
    presenter = made(OwnPassphrase)
    presenter.change("not this one", NEW, NEW)
    presenter.change(PHRASE, NEW, NEW)
    assert view.last("show_working") == [True]
    assert runner.finish() == 1
    assert view.names()[-1] == "show_problem"
    presenter.change(PHRASE, NEW, NEW)
    runner.finish()
    assert view.names()[-1] == "show_saved"
    presenter.change(NEW, PHRASE, PHRASE)
    assert runner.finish() == 1


def test_a_sheet_counts_once_it_was_typed_back_and_only_the_one_on_show(made, view, runner):
    presenter = made(Renewing)
    presenter.type_back("anything")
    assert runner.finish() == 0
    presenter.draft()
    runner.finish()
    (sheet,) = view.last("show_sheet")
    presenter.type_back("anything")
    assert view.names()[-1] == "show_not_as_on_sheet"
    presenter.open()
    presenter.type_back("".join(sheet.groups))
    assert runner.finish() == 0
    presenter.draft()
    runner.finish()
    (sheet,) = view.last("show_sheet")
    presenter.type_back("".join(sheet.groups))
    presenter.type_back("".join(sheet.groups))
    assert view.names()[-1] == "show_working"
    assert runner.finish() == 1
    assert view.names()[-1] == "show_done"
    presenter.type_back("".join(sheet.groups))
    assert runner.finish() == 0
