"""What a person said leaves a field by no side door: docs/design/lock-and-residue.md."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import screenapp
from screenapp.app.platform.clipboard import OUT_OF_HISTORY, ClipboardCare
from screenapp.ui.widgets import Field, PassphraseEdit, PrivateEdit

UI = Path(screenapp.__file__).parent / "ui"
CANARY = "zebrafinch quartermile"
HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText

# Where what is typed is about no person: conversions, folders, services, the site, protocols.
PLAIN_EDITS = {"cover/page.py", "widgets/save_panel.py", "widgets/fields.py"}
PLAIN_FIELDS = {"services", "settings", "protocols", "kit", "hearing"}


@pytest.fixture
def private(qtbot: QtBot) -> PrivateEdit:
    edit = PrivateEdit()
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
        edit.activateWindow()
    edit.setFocus()
    qtbot.keyClicks(edit, CANARY)
    return edit


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[object]:
    board = QGuiApplication.clipboard()
    board.setText("something of before")
    yield board
    board.clear()


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_nothing_is_copied_or_cut_from_a_field_with_an_answer(
    private: PrivateEdit, clipboard: object, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.keyClick(private, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(private, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "something of before"
    assert private.text() == CANARY


def test_marking_with_the_mouse_gives_nothing_to_a_middle_click(
    private: PrivateEdit, clipboard: object, qtbot: QtBot
) -> None:
    middle = QPoint(20, private.height() // 2)
    qtbot.mouseDClick(private, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(private, Qt.MouseButton.LeftButton, pos=middle)
    assert private.hasSelectedText()
    assert CANARY.split()[0] not in clipboard.text(clipboard.Mode.Selection)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="no screen with a middle click")
def test_no_way_of_marking_or_cutting_gives_anything_away_where_a_middle_click_pastes() -> None:
    child = Path(__file__).with_name("child_that_marks.py")
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, child],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    plain, private = done.stdout.splitlines()
    assert {"all", "to the end", "rub out the rest", "rub out all", "drag"} <= set(
        plain.removeprefix("QLineEdit: ").split(", ")
    )
    assert private == "PrivateEdit: "


@pytest.mark.parametrize(
    ("key", "modifier", "marked"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, CANARY),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier, CANARY),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, CANARY[-1]),
    ],
)
def test_marking_by_keys_works_as_anywhere(
    private: PrivateEdit, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, marked: str
) -> None:
    qtbot.keyClick(private, key, modifier)
    assert private.selectedText() == marked
    qtbot.keyClick(private, Qt.Key.Key_Backspace)
    assert private.text() == CANARY.removesuffix(marked)


def test_pasting_into_it_works(private: PrivateEdit, clipboard: object, qtbot: QtBot) -> None:
    private.clear()
    qtbot.keyClick(private, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert private.text() == "something of before"


def test_nothing_is_dragged_out_of_it_or_dropped_into_it(private: PrivateEdit) -> None:
    assert not private.dragEnabled()
    assert not private.acceptDrops()
    assert private.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


@pytest.mark.parametrize("made", [PrivateEdit, PassphraseEdit])
def test_emptied_it_can_be_undone_no_more(qtbot: QtBot, made: type[PrivateEdit]) -> None:
    edit = made()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, CANARY)
    edit.clear()
    edit.undo()
    assert edit.text() == ""
    assert not edit.isUndoAvailable()


def test_no_input_method_learns_from_it(qtbot: QtBot) -> None:
    field, hidden = Field(sensitive=True), PassphraseEdit()
    for widget in (field, hidden):
        qtbot.addWidget(widget)
    for edit in (field.edit, hidden):
        assert edit.inputMethodHints() & HINTS == HINTS
    assert hidden.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText


def calls_in(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


SOURCES = sorted(UI.rglob("*.py"))


def test_every_field_for_what_a_person_says_is_private() -> None:
    open_fields = []
    for path in SOURCES:
        place = path.relative_to(UI).as_posix()
        for call in calls_in(path):
            name, told = called(call), {keyword.arg for keyword in call.keywords}
            plain_edit = name in ("QLineEdit", "QTextEdit", "QPlainTextEdit")
            plain_field = name == "Field" and not told & {"sensitive", "edit"}
            if plain_edit and place not in PLAIN_EDITS:
                open_fields.append(f"{place}:{call.lineno} {name}")
            if plain_field and place.split("/")[0] not in PLAIN_FIELDS:
                open_fields.append(f"{place}:{call.lineno} {name}")
    assert open_fields == []


def test_no_text_of_a_page_can_be_marked_and_copied() -> None:
    for path in SOURCES:
        source = path.read_text(encoding="utf-8")
        assert "TextSelectable" not in source, path
        assert "TextEditorInteraction" not in source, path


def test_no_dialog_of_the_system_remembers_a_file() -> None:
    for path in Path(screenapp.__file__).parent.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert "QFileDialog" not in source, path
        assert "QSettings" not in source, path
        assert "QTemporaryFile" not in source, path


@pytest.fixture
def care(qapp: QApplication, clipboard: object) -> Iterator[ClipboardCare]:
    owner = QWidget()
    # Drawing without a screen, the system knows nobody who owns what is there: all is ours.
    yield ClipboardCare(clipboard, owner, lambda _kind: True)
    owner.deleteLater()


def test_what_else_is_copied_is_kept_out_of_histories_and_goes_soon(
    care: ClipboardCare, clipboard: object, qtbot: QtBot
) -> None:
    plain = QLineEdit("030 1234")
    qtbot.addWidget(plain)
    plain.selectAll()
    plain.copy()
    qtbot.waitUntil(lambda: care.waits)
    held = clipboard.mimeData()
    assert clipboard.text() == "030 1234"
    assert all(held.hasFormat(name) for name in OUT_OF_HISTORY)
    care.clear()
    assert clipboard.text() == ""
    assert not care.waits


def test_what_is_not_text_is_left_as_it_is(care: ClipboardCare, clipboard: object) -> None:
    data = QMimeData()
    data.setData("application/x-other", b"1")
    clipboard.setMimeData(data)
    assert not care.waits
    assert clipboard.mimeData().hasFormat("application/x-other")
