"""One's own passphrase, and whether the keys may be destroyed: on a real vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from screenapp.ui.settings.permission_words import enforced, kept_from, permission
from screenapp.ui.settings.sections import Section
from screenapp.vault import errors
from screenapp.vault.people import destroy_keys
from screenapp.vault.people.permissions import RULES, Enforced, Permission
from screenapp.vault.vault import Vault

OLD, NEW = "violet ladder quiet river", "orange kite valley hums"


def give(kept: object, old: str, new: str, again: str) -> None:
    part = kept.page.passphrase
    for field, text in ((part.old, old), (part.new, new), (part.again, again)):
        kept.qtbot.keyClicks(field.edit, text)
    kept.press(part.save)


def test_a_new_passphrase_holds_from_now(kept: object) -> None:
    kept.go(Section.OWN)
    give(kept, OLD, NEW, NEW)
    assert "Saved. Sign in with the new passphrase" in kept.told()
    kept.vault.close()
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock(kept.vault.folder, name="Ana Ruiz", passphrase=OLD)
    Vault.unlock(kept.vault.folder, name="Ana Ruiz", passphrase=NEW).close()


def test_when_somebody_may_know_it_everybody_gets_new_keys(kept: object) -> None:
    kept.go(Section.OWN)
    assert "enforced by the program" in kept.told()
    assert "enforced by encryption" in kept.told()
    before = kept.vault._session.granted.store
    part = kept.page.passphrase
    for field, text in ((part.old, OLD), (part.new, NEW), (part.again, NEW)):
        kept.qtbot.keyClicks(field.edit, text)
    kept.press(part.rekey)
    assert "Sign out now, and in again with the new passphrase" in kept.told()
    assert kept.vault._session.granted.store != before
    kept.vault.close()
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock(kept.vault.folder, name="Ana Ruiz", passphrase=OLD)
    Vault.unlock(kept.vault.folder, name="Ana Ruiz", passphrase=NEW).close()


@pytest.mark.parametrize(
    ("old", "new", "again", "said"),
    [
        ("", NEW, NEW, "Type the passphrase you have now."),
        (OLD, "", "", "Type the new passphrase."),
        (OLD, NEW, "another", "The two new ones differ."),
        ("not mine at all", NEW, NEW, "do not open anything together"),
        (OLD, "short", "short", "This passphrase is easy to guess."),
    ],
)
def test_what_stands_in_the_way_is_said_and_nothing_is_changed(
    kept: object, old: str, new: str, again: str, said: str
) -> None:
    kept.go(Section.OWN)
    give(kept, old, new, again)
    assert said in kept.told()
    part = kept.page.passphrase
    assert (part.old.text, part.new.text, part.again.text) == ("", "", "")
    assert kept.vault.confirms(OLD)


def test_leaving_the_section_takes_away_what_was_said(kept: object) -> None:
    kept.go(Section.OWN)
    give(kept, "", NEW, NEW)
    kept.go(Section.LOOKS)
    kept.go(Section.OWN)
    assert "Not saved yet" not in kept.told()


def test_destroying_the_keys_is_off_until_a_lead_allows_it(kept: object) -> None:
    kept.go(Section.DESTROYING)
    part = kept.page.destroying
    assert part.switch.selected == "no"
    assert "It takes two steps and no passphrase" in kept.told()
    assert "what was overwritten may still be there" in kept.told()
    kept.press(part.switch.button("yes"))
    assert destroy_keys.allowed(kept.vault.folder)
    assert "Saved." in kept.told()
    kept.press(part.switch.button("no"))
    assert not destroy_keys.allowed(kept.vault.folder)


def test_a_switch_that_was_not_kept_goes_back(kept: object) -> None:
    kept.go(Section.DESTROYING)
    kept.vault.close()
    kept.press(kept.page.destroying.switch.button("yes"))
    assert kept.page.destroying.switch.selected == "no"
    assert "The records are locked." in kept.told()


@pytest.mark.parametrize("value", Permission)
def test_every_permission_has_words(value: Permission) -> None:
    assert permission(value)


def test_each_permission_says_what_enforces_it_in_these_words(kept: object) -> None:
    kept.go(Section.PERMISSIONS)
    words = kept.told()
    assert "Kept from Supervisor: enforced by encryption" in words
    assert "Kept from Nurse or outreach worker: enforced by the program" in words
    for rule in RULES:
        said = dict(kept_from(rule))
        kinds = {rule.kept_from(role) for role in type(next(iter(rule.roles)))} - {None}
        assert set(said) == kinds
        assert all(enforced(kind) in said[kind] for kind in kinds)


def test_the_first_note_is_never_said_for_the_second() -> None:
    assert enforced(Enforced.ENCRYPTION) == "enforced by encryption"
    assert enforced(Enforced.PROGRAM) == "enforced by the program"


def test_the_page_about_protection_has_both_lists(kept: object) -> None:
    kept.go(Section.PROTECTION)
    words = kept.told()
    assert "This program protects" in words
    assert "This program does not protect" in words
    assert "You, if someone forces you to give your passphrase." in words
    assert "A computer taken from you while you are signed in." in words


def test_the_log_is_reached_from_here(kept: object) -> None:
    kept.press(kept.page.list.buttons[Section.LOG])
    assert kept.logs == ["log"]


def test_a_language_change_in_any_section_leaves_its_words_whole(kept: object) -> None:
    for section in Section:
        if section is not Section.LOG:
            kept.go(section)
            QCoreApplication.sendEvent(kept.page, QEvent(QEvent.Type.LanguageChange))
            kept.settle()
            assert kept.page.parts[section].head.text() in kept.told()


def test_no_passphrase_of_the_settings_stands_in_a_file(kept: object, tmp_path: Path) -> None:
    kept.go(Section.OWN)
    give(kept, OLD, NEW, NEW)
    for file in tmp_path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert NEW.encode() not in content
            assert OLD.encode() not in content


def shown(kept: object) -> str:
    """The code that stands on the page."""
    return kept.page.sheet.code.text().replace("\n", " – ")


def test_a_new_sheet_holds_once_it_was_typed_back(kept: object) -> None:
    kept.go(Section.SHEET)
    kept.press(kept.page.sheet.make)
    code = shown(kept)
    kept.qtbot.keyClicks(kept.page.sheet.typed.edit, code.replace("–", "-").lower())
    kept.press(kept.page.sheet.go_on)
    assert "The new sheet holds." in kept.told()
    assert code.split(" – ")[0] not in kept.told()
    kept.vault.close()
    opened, _ = Vault.recover(
        kept.vault.folder, code.replace(" – ", "-"), name="Ana Ruiz", passphrase=NEW
    )
    opened.close()


def test_a_slip_of_the_finger_puts_no_sheet_in_place(kept: object) -> None:
    kept.go(Section.SHEET)
    kept.press(kept.page.sheet.make)
    kept.qtbot.keyClicks(kept.page.sheet.typed.edit, "AAAAA")
    kept.press(kept.page.sheet.go_on)
    assert "This is not as on the sheet." in kept.told()
    assert kept.vault.log()[-1].action != "staff_added"
    assert kept.page.sheet.go_on.isVisible()


def test_nothing_of_a_code_stays_when_the_section_is_left(kept: object) -> None:
    kept.go(Section.SHEET)
    kept.press(kept.page.sheet.make)
    code = shown(kept)
    kept.go(Section.LOOKS)
    assert kept.page.sheet.code.text() == ""
    assert code.split(" – ")[0] not in repr(vars(kept.page.sheet.panel))
    kept.go(Section.SHEET)
    assert kept.page.sheet.make.isVisible()


def test_the_page_for_paper_is_written_where_somebody_chose(kept: object, tmp_path: Path) -> None:
    kept.go(Section.SHEET)
    kept.press(kept.page.sheet.make)
    panel = kept.page.sheet.panel
    kept.press(panel.save)
    panel.saving.folder.setText(str(tmp_path))
    kept.press(panel.saving.save)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert "Print it, then erase the file" in kept.told()


def test_older_copies_are_given_the_keys_of_today_by_one_press(kept: object) -> None:
    kept.vault.back_up()
    kept.vault.change_passphrase(OLD, NEW)
    kept.go(Section.BACKUPS)
    part = kept.page.backups
    assert "the passphrases of its day" in kept.told()
    kept.press(part.rewrap)
    assert "open to the people of today now, and to nobody else" in kept.told()
    lines = [label.text() for label in part.copies.findChildren(QLabel)]
    assert lines and not any("the passphrases of its day" in line for line in lines)
    assert not part.rewrap.isVisible()
    assert all(not copy.older_sign_in for copy in kept.vault.backups.all())
