"""Staff: who signs in, added by their own hands, changed, and removed with plain words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from screenapp.ui.staff.page import StaffPage
from screenapp.ui.staff.words import ROLES, together
from screenapp.vault import Role
from screenapp.vault.errors import WrongPassphrase
from screenapp.vault.vault import Vault

NEW = "quiet orange kite valley"
Member = Callable[[str], str]


def told(page: StaffPage) -> str:
    QCoreApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(page: StaffPage, qtbot: QtBot, name: str, *roles: str, again: str = NEW) -> None:
    click(qtbot, page.add)
    qtbot.keyClicks(page.form.name.edit, name)
    for role in roles:
        click(qtbot, page.form.roles.row(role))
    qtbot.keyClicks(page.form.passphrase.edit, NEW)
    qtbot.keyClicks(page.form.again.edit, again)
    click(qtbot, page.form.save)


def test_everybody_who_signs_in_is_listed_with_their_roles(page: StaffPage) -> None:
    words = told(page)
    assert "Ana Ruiz Protocol lead this is you" in words
    assert "Ben Okafor Nurse or outreach worker" in words
    assert "Carla Weiss Supervisor" in words


def test_nobody_changes_or_removes_themselves(page: StaffPage, member: Member) -> None:
    assert member("Ana Ruiz") not in page.changes
    assert member("Ana Ruiz") not in page.removals


def test_a_newcomer_types_their_own_passphrase_and_signs_in(
    page: StaffPage, vault: Vault, qtbot: QtBot
) -> None:
    fill(page, qtbot, "  Dana Lind ", "screener")
    assert "Dana Lind can sign in now." in told(page)
    assert "Dana Lind Nurse or outreach worker" in told(page)
    vault.close()
    with Vault.unlock(vault.folder, name="dana lind", passphrase=NEW) as opened:
        assert opened.me.roles == {Role.SCREENER}


def test_nothing_of_a_passphrase_stays_in_the_form(page: StaffPage, qtbot: QtBot) -> None:
    fill(page, qtbot, "Dana Lind", "screener", again="another one entirely")
    assert (page.form.passphrase.text, page.form.again.text) == ("", "")
    assert "The two passphrases are not the same." in told(page)
    assert page.form.name.text == "Dana Lind"


@pytest.mark.parametrize(
    ("name", "roles", "lacking"),
    [("", ("screener",), "Type the name"), ("Dana", (), "Choose at least one role")],
)
def test_what_is_missing_is_said_and_nobody_is_added(
    page: StaffPage, vault: Vault, qtbot: QtBot, name: str, roles: tuple[str, ...], lacking: str
) -> None:
    fill(page, qtbot, name, *roles)
    assert lacking in told(page)
    assert len(vault.staff()) == 3


def test_a_name_that_is_taken_is_said_and_the_form_stays(page: StaffPage, qtbot: QtBot) -> None:
    fill(page, qtbot, "ben okafor", "screener")
    assert "somebody here has it already" in told(page)
    assert page.form.isVisible()
    assert page.form.save.isEnabled()


def test_a_second_role_that_gives_both_powers_is_said_before_it_is_given(
    page: StaffPage, qtbot: QtBot
) -> None:
    click(qtbot, page.add)
    click(qtbot, page.form.roles.row("screener"))
    assert "Together these roles" not in told(page)
    click(qtbot, page.form.roles.row("supervisor"))
    assert "open answers and see the figures" in told(page)


@pytest.mark.parametrize("role", ROLES)
def test_one_role_alone_needs_no_warning(role: str) -> None:
    assert together((role,)) == ""


def test_leaving_the_form_keeps_nothing(page: StaffPage, qtbot: QtBot) -> None:
    click(qtbot, page.add)
    qtbot.keyClicks(page.form.passphrase.edit, NEW)
    click(qtbot, page.form.leave)
    assert page.form.passphrase.text == ""
    assert page.add.isVisible()


def test_roles_are_changed_without_anybodys_passphrase(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    click(qtbot, page.changes[member("Carla Weiss")])
    assert page.form.roles.selected == ("supervisor",)
    click(qtbot, page.form.roles.row("screener"))
    click(qtbot, page.form.save)
    assert "It holds from the next time Carla Weiss signs in." in told(page)
    roles = next(one.roles for one in vault.staff() if one.name == "Carla Weiss")
    assert roles == {Role.SUPERVISOR, Role.SCREENER}


def test_a_lead_gives_new_keys_to_whoever_fears_for_their_passphrase(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    vault.backups.make()
    before = vault._session.granted.store
    click(qtbot, page.changes[member("Carla Weiss")])
    assert "Somebody may know their passphrase?" in told(page)
    click(qtbot, page.form.rekey)
    assert "They type a passphrase." in told(page)
    for again in ("another", NEW):
        qtbot.keyClicks(page.form.passphrase.edit, NEW)
        qtbot.keyClicks(page.form.again.edit, again)
        assert vault._session.granted.store == before
        click(qtbot, page.form.rekey)
    assert "Carla Weiss signs in with the new passphrase, and everybody has new keys." in told(page)
    assert "Backups that still open with the older one: 1." in told(page)
    assert vault._session.granted.store != before
    folder = vault.folder
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, name="Carla Weiss", passphrase="seven green lamps humming")
    for name, word in (("Carla Weiss", NEW), ("Ana Ruiz", "violet ladder quiet river")):
        Vault.unlock(folder, name=name, passphrase=word).close()


def test_removing_says_what_it_means_before_it_is_done(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    click(qtbot, page.removals[member("Ben Okafor")])
    words = told(page)
    assert "Ben Okafor could read the answers kept until today. Nothing takes that back." in words
    assert "new answers are sealed with a key Ben Okafor never had" in words
    assert "Backups made before today still open" in words
    assert page.removing.keep.hasFocus()
    click(qtbot, page.removing.keep)
    assert len([one for one in vault.staff() if one.active]) == 3


def test_a_supervisor_who_leaves_is_not_said_to_have_read_answers(
    page: StaffPage, member: Member, qtbot: QtBot
) -> None:
    click(qtbot, page.removals[member("Carla Weiss")])
    assert "Carla Weiss never opened an answer." in told(page)


def test_a_leaver_signs_in_no_longer_and_older_backups_can_be_deleted(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    older = vault.backups.make()
    click(qtbot, page.removals[member("Ben Okafor")])
    click(qtbot, page.removing.remove)
    assert "Ben Okafor signs in no longer" in told(page)
    assert "These backups still open with a key Ben Okafor had:" in told(page)
    click(qtbot, page.removing.copies.buttons[0])
    assert "What only this copy holds is gone then." in told(page)
    assert older.folder.exists()
    click(qtbot, page.removing.copies.buttons[1])
    assert not older.folder.exists()
    assert "No backup here opens with an older key." in told(page)
    click(qtbot, page.removing.done)
    assert "Ben Okafor" not in told(page)
    assert "Carla Weiss" in told(page)


def test_a_copy_is_kept_when_the_second_press_says_so(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    older = vault.backups.make()
    click(qtbot, page.removals[member("Carla Weiss")])
    click(qtbot, page.removing.remove)
    click(qtbot, page.removing.copies.buttons[0])
    click(qtbot, page.removing.copies.buttons[0])
    assert older.folder.exists()
    assert "opens with an older key" in told(page)


def test_what_stands_in_the_way_of_a_removal_is_said_and_it_can_be_left(
    page: StaffPage, vault: Vault, member: Member, qtbot: QtBot
) -> None:
    click(qtbot, page.removals[member("Carla Weiss")])
    vault.team.remove(member("Carla Weiss"))
    click(qtbot, page.removing.remove)
    assert "There is no such record here" in told(page)
    assert page.removing.keep.isEnabled()


def test_the_log_is_one_press_away(page: StaffPage, logs: list[str], qtbot: QtBot) -> None:
    click(qtbot, page.log)
    assert logs == ["log"]


def test_every_face_can_be_heard_tapped_and_read(
    page: StaffPage,
    member: Member,
    qtbot: QtBot,
    nameless: Callable[..., list[str]],
    too_small: Callable[..., list[str]],
    cut_off: Callable[..., list[str]],
) -> None:
    for press in (page.add, None, page.removals[member("Ben Okafor")]):
        if press is None:
            click(qtbot, page.form.leave)
        else:
            click(qtbot, press if press is page.add else page.removals[member("Ben Okafor")])
        told(page)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert nameless(page) == []
        assert too_small(page) == []
        assert cut_off(page) == []
