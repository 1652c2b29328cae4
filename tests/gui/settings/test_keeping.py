"""Backups, how long things are kept, and erasing one person: on a real vault."""

from datetime import date
from uuid import UUID

import pytest

from screenapp.screening import commands as c
from screenapp.screening.person import Presence
from screenapp.ui.settings.backing_up import BackingUp
from screenapp.ui.settings.sections import Section
from screenapp.vault import errors
from screenapp.vault.model import Kept, RetentionRule

LATER = {"days": 400}


def test_a_backup_is_made_now_and_said_to_be_whole(kept: object) -> None:
    kept.go(Section.BACKUPS)
    assert "There is no copy yet." in kept.told()
    kept.press(kept.page.backups.make)
    words = kept.told()
    assert "It was opened again and is whole." in words
    assert "Last verified copy: Thursday 24 September 2026" in words
    assert len(kept.vault.backups.all()) == 1
    assert not kept.page.backups.progress.isVisible()


def test_how_far_a_backup_is_can_be_looked_at_from_the_window(kept: object) -> None:
    seen = []

    class Telling:
        """Looks while the backup is under way, as the window's clock does."""

        def backups(self) -> tuple[object, ...]:
            return kept.screening_service.keeping.backups()

        def back_up(self, progress: object) -> tuple[object, ...]:
            progress(30, 120)
            backing_up.look()
            seen.append((part.progress.value(), part.progress.isVisibleTo(kept.page)))
            return kept.screening_service.keeping.back_up(progress)

        def forget_copy(self, copy: object) -> tuple[object, ...]:
            return kept.screening_service.keeping.forget_copy(copy)

    kept.go(Section.BACKUPS)
    part = kept.page.backups
    backing_up = BackingUp(part, Telling(), kept.presenter._runner)
    backing_up.make()
    assert seen == [(25, True)]
    assert "is whole" in kept.told()


def test_a_copy_is_deleted_with_two_presses_and_never_the_newest(kept: object) -> None:
    kept.go(Section.BACKUPS)
    kept.press(kept.page.backups.make)
    kept.clock.move(days=1)
    kept.press(kept.page.backups.make)
    newest, older = kept.vault.backups.all()
    kept.press(kept.page.backups.copies.buttons[0])
    kept.press(kept.page.backups.copies.buttons[1])
    assert "This is the newest backup." in kept.told()
    kept.press(kept.page.backups.copies.buttons[-1])
    kept.press(kept.page.backups.copies.buttons[-1])
    assert [copy.folder for copy in kept.vault.backups.all()] == [newest.folder]
    assert not older.folder.exists()


def test_a_rule_is_kept_and_deletes_nothing_by_itself(kept: object) -> None:
    intake = kept.arrive()
    kept.clock.move(**LATER)
    kept.go(Section.RETENTION)
    assert kept.page.retention.choices[Kept.ANSWERS].selected == "0"
    kept.press(kept.page.retention.choices[Kept.FACTS].button("365"))
    assert RetentionRule(kind=Kept.FACTS, days=365) in kept.vault.retention.rules()
    assert kept.vault.intake(intake.id).reference == intake.reference


def test_what_would_go_is_shown_before_it_goes(kept: object) -> None:
    intake = kept.arrive()
    kept.clock.move(**LATER)
    kept.go(Section.RETENTION)
    part = kept.page.retention
    kept.press(part.choices[Kept.FACTS].button("365"))
    kept.press(part.look)
    assert "What is counted: 1 would go" in kept.told()
    assert "the oldest is of 2026-09-24" in kept.told()
    assert part.keep.hasFocus() or part.keep.isVisible()
    kept.press(part.keep)
    assert kept.vault.intake(intake.id)
    kept.press(part.look)
    kept.press(part.delete)
    if part.again.isVisible():
        kept.press(part.again)
    with pytest.raises(errors.NotFound):
        kept.vault.intake(intake.id)
    assert "1 record(s) deleted" in kept.told()


def test_nothing_is_said_to_be_old_when_nothing_is(kept: object) -> None:
    kept.arrive()
    kept.go(Section.RETENTION)
    kept.press(kept.page.retention.choices[Kept.FACTS].button("3650"))
    kept.press(kept.page.retention.look)
    assert "Nothing is older than these rules allow." in kept.told()
    assert not kept.page.retention.delete.isVisible()


def test_a_clock_that_jumped_asks_for_a_second_look(kept: object) -> None:
    part = kept.page.retention
    kept.go(Section.RETENTION)
    kept.arrive()
    kept.clock.move(**LATER)
    kept.press(part.choices[Kept.FACTS].button("365"))
    kept.press(part.look)
    part.show_second_look(errors.NeedsSecondConfirmation(400))
    assert "jumped forward by 400 days" in kept.told()
    assert part.again.isVisible()
    assert not part.delete.isVisible()
    kept.press(part.again)
    assert "1 record(s) deleted" in kept.told()


def find(kept: object, reference: str, day: str) -> None:
    part = kept.page.erasing
    for field, text in ((part.reference, reference), (part.day, day)):
        field.edit.clear()
        kept.qtbot.keyClicks(field.edit, text)
    kept.press(part.search)


def test_one_person_is_erased_in_two_steps_and_what_still_holds_them_is_named(
    kept: object,
) -> None:
    intake, other = kept.arrive(), kept.arrive()
    screening = kept.screening_service.screening_of(intake.id)
    assert isinstance(screening, UUID)
    alone = c.CheckPrivacy(stage="questions", presence=Presence.ALONE)
    kept.screening_service.act(screening, alone)
    copy = kept.vault.backups.make()
    kept.go(Section.ERASING)
    find(kept, f" {intake.reference.lower()} ", "2026-09-24")
    part = kept.page.erasing
    assert intake.reference in kept.told()
    kept.press(part.choices[0])
    assert f"Everything about {intake.reference} of 2026-09-24 goes now." in kept.told()
    assert kept.vault.intake(intake.id)
    kept.press(part.erase)
    assert f"Everything about {intake.reference} is gone." in kept.told()
    assert "These backups still hold it" in kept.told()
    assert "Thursday 24 September 2026" in kept.told()
    with pytest.raises(errors.NotFound):
        kept.screening_service.intake(intake.id)
    with pytest.raises(errors.NotFound):
        kept.screening_service.state(screening)
    assert kept.vault.intake(other.id).reference == other.reference
    assert copy.folder.exists()
    assert part.reference.text == ""


def test_a_person_is_kept_when_the_second_step_says_so(kept: object) -> None:
    intake = kept.arrive()
    kept.go(Section.ERASING)
    find(kept, intake.reference, "2026-09-24")
    kept.press(kept.page.erasing.choices[0])
    kept.press(kept.page.erasing.keep)
    assert kept.vault.intake(intake.id)


@pytest.mark.parametrize(
    ("reference", "day", "said"),
    [
        ("", "2026-09-24", "Type the reference."),
        ("K7", "yesterday", "Type the day as 2026-05-31."),
        ("ZZ9", "2026-09-24", "Nobody had this reference on that day."),
    ],
)
def test_nobody_is_shown_for_what_cannot_be_found(
    kept: object, reference: str, day: str, said: str
) -> None:
    kept.go(Section.ERASING)
    find(kept, reference, day)
    assert said in kept.told()


def test_nothing_of_a_search_stays_when_the_section_is_left(kept: object) -> None:
    intake = kept.arrive()
    kept.go(Section.ERASING)
    find(kept, intake.reference, str(date(2026, 9, 24)))
    kept.go(Section.LOOKS)
    kept.go(Section.ERASING)
    assert intake.reference not in kept.told()
    assert kept.page.erasing.reference.text == ""
