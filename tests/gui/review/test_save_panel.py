"""Where a file goes: in the page, never over another file, never remembered."""

import errno
import os

import pytest
from PySide6.QtCore import Qt

from screenapp.ui.widgets.save_panel import SavePanel
from screenapp.vault.care.page_parts import PageParts
from screenapp.workflow.saving import NotThere, destination, free_name, save_private


@pytest.fixture
def panel(qtbot, tmp_path):
    made = SavePanel()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.ask("page", ".pdf")
    made.folder.setText(str(tmp_path))
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def problem(panel):
    return panel._problem.text() if panel._problem.isVisibleTo(panel) else ""


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_hidden_until_it_is_asked(qtbot):
    made = SavePanel()
    qtbot.addWidget(made)
    assert made.isHidden()


def test_the_name_is_ready_to_be_typed_over(panel):
    assert panel.name.hasFocus()
    assert panel.name.selectedText() == "page"


def test_save_gives_the_whole_path(panel, qtbot, tmp_path):
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(qtbot, panel.save)
    assert chosen.args == [tmp_path / "page.pdf"]


def test_return_saves_and_the_ending_is_added(panel, qtbot, tmp_path):
    panel.name.setText("other")
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert chosen.args == [tmp_path / "other.pdf"]


def test_leaving_hides_it(panel, qtbot):
    with qtbot.waitSignal(panel.left):
        press(qtbot, panel.leave)
    assert panel.isHidden()


@pytest.mark.parametrize(
    ("name", "words"),
    [("", "Type a name"), ("a/b", "letters, numbers"), ("x" * 200, "shorter name")],
)
def test_a_name_that_will_not_do_is_told_and_stays(panel, qtbot, name, words):
    panel.name.setText(name)
    with qtbot.assertNotEmitted(panel.chosen):
        press(qtbot, panel.save)
    assert words in problem(panel)
    assert problem(panel).startswith("The file is not saved yet.")
    assert panel.name.text() == name


def test_a_file_that_is_there_is_never_replaced(panel, qtbot, tmp_path):
    (tmp_path / "page.pdf").write_text("mine")
    with qtbot.assertNotEmitted(panel.chosen):
        press(qtbot, panel.save)
    assert "is there already" in problem(panel)


def test_what_the_disk_says_is_told(panel):
    panel.show_problem(FileExistsError(errno.EEXIST, "there"))
    assert "is there already" in problem(panel)
    panel.show_problem(OSError(errno.ENOSPC, "full"))
    assert "no room" in problem(panel)
    panel.show_problem(PermissionError(errno.EACCES, "no"))
    assert "cannot write" in problem(panel)


def test_nothing_is_remembered_from_the_last_time(panel, tmp_path):
    panel.name.setText("typed")
    panel.ask("page", ".csv")
    assert panel.name.text().endswith(".csv")
    assert panel.folder.text() != str(tmp_path)


def test_everything_has_a_name_and_room(panel, nameless, too_small, cut_off):
    assert nameless(panel) == []
    assert too_small(panel) == []
    assert cut_off(panel) == []


# ---------------------------------------------------------------- without a window


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a", "a.pdf"),
        ("a.pdf", "a.pdf"),
        ("A.PDF", "A.pdf"),
        (" a ", "a.pdf"),
        ("a..", "a.pdf"),
        ("a.txt", "a.txt.pdf"),
    ],
)
def test_the_ending_is_there_once(tmp_path, name, found):
    assert destination(str(tmp_path), name, ".pdf") == tmp_path / found


@pytest.mark.parametrize("name", ["..", ".", ".pdf", "", "  "])
def test_no_name_is_no_place(tmp_path, name):
    assert destination(str(tmp_path), name, ".pdf") is NotThere.NO_NAME


@pytest.mark.parametrize("name", ["../a", "a\\b", "c:a", "a\0b", "a\nb", ".hidden", "a?"])
def test_a_name_leads_nowhere_else(tmp_path, name):
    assert destination(str(tmp_path), name, ".pdf") is NotThere.NAME_HAS_MARKS


@pytest.mark.parametrize("folder", ["", "  ", "relative", "/no/such/folder"])
def test_a_folder_has_to_be_there(folder):
    assert destination(folder, "a", ".pdf") is NotThere.NO_SUCH_FOLDER


def test_a_free_name_counts_on(tmp_path):
    path = tmp_path / "a.pdf"
    assert free_name(path) == path
    path.touch()
    (tmp_path / "a-2.pdf").touch()
    assert free_name(path) == tmp_path / "a-3.pdf"


@pytest.fixture
def parts(tmp_path_factory):
    return PageParts(tmp_path_factory.mktemp("vault"), bytes(32), bytes(16))


def test_a_file_is_for_its_owner_alone(parts, tmp_path):
    before = os.umask(0)
    try:
        save_private(tmp_path / "a", b"content", parts)
    finally:
        os.umask(before)
    assert (tmp_path / "a").read_bytes() == b"content"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_an_existing_file_stays_as_it_is(parts, tmp_path):
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        save_private(tmp_path / "a", b"other", parts)
    assert (tmp_path / "a").read_bytes() == b"mine"


def test_a_link_is_not_followed(parts, tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        save_private(tmp_path / "a", b"content", parts)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_disk_without_room_leaves_nothing_behind(parts, tmp_path, monkeypatch):
    real = os.open

    def full(path, *arguments, **more):
        if str(path).startswith(str(tmp_path)):
            real_file = real(path, *arguments, **more)
            os.close(real_file)
            return real("/dev/full", os.O_WRONLY)
        return real(path, *arguments, **more)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(OSError, match="No space left"):
        save_private(tmp_path / "a", b"content", parts)
    assert not (tmp_path / "a").exists()


@pytest.fixture
def tree(tmp_path, panel):
    for name in ("papers/spring", "Other", ".hidden"):
        (tmp_path / "home" / name).mkdir(parents=True)
    (tmp_path / "home" / "a file").write_text("x")
    panel.folder.setText(str(tmp_path / "home"))
    return tmp_path / "home"


def listed(panel):
    rows = panel.browser.list
    return [rows.item(at).text() for at in range(rows.count())]


def test_a_folder_is_chosen_by_going_through_folders(panel, tree, qtbot):
    press(qtbot, panel.browse)
    assert listed(panel) == ["Other", "papers"]
    assert panel.browser.list.hasFocus()
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.browser.list, Qt.Key.Key_Return)
    assert listed(panel) == ["spring"]
    press(qtbot, panel.browser.up)
    press(qtbot, panel.browser.up)
    assert "home" in listed(panel)
    panel.browser.list.entered_folder.emit("home")
    panel.browser.list.entered_folder.emit("papers")
    press(qtbot, panel.browser.use)
    assert panel.folder.text() == str(tree / "papers")
    assert panel.browser.isHidden()
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(qtbot, panel.save)
    assert chosen.args == [tree / "papers" / "page.pdf"]


def test_hiding_the_page_closes_it_and_leaves_no_name_of_a_folder(panel, tree, qtbot):
    press(qtbot, panel.browse)
    assert listed(panel) != []
    panel.hide()
    panel.show()
    assert panel.browser.isHidden()
    assert listed(panel) == []
    assert panel.browser._where.text() == ""


def test_a_folder_that_is_gone_begins_at_the_persons_own_and_one_that_is_shut_is_said(
    panel, tree, qtbot, monkeypatch
):
    panel.folder.setText(str(tree / "nowhere"))
    monkeypatch.setenv("HOME", str(tree))
    monkeypatch.setenv("USERPROFILE", str(tree))
    press(qtbot, panel.browse)
    assert listed(panel) == ["Other", "papers"]
    (tree / "Other").rmdir()
    panel.browser.list.entered_folder.emit("Other")
    assert "This folder cannot be opened." in panel.browser._problem.text()
    assert not panel.browser.use.isEnabled()
    press(qtbot, panel.browser.leave)
    assert panel.browse.hasFocus()


def test_it_has_names_and_sizes(panel, tree, qtbot, nameless, too_small):
    press(qtbot, panel.browse)
    assert nameless(panel) == too_small(panel) == []
