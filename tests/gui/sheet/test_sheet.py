"""The recovery sheet on paper: one neutral page, made in memory, written where somebody chose."""

import re
import stat
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp import resources
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.recovery_sheet import render
from screenapp.ui.on_paper import setter
from screenapp.ui.sheet.panel import SheetPanel
from screenapp.ui.sheet.words import printed, sheet_page
from screenapp.ui.shell import theme
from screenapp.ui.sign_in.presenter import SetUp, SetUpPresenter
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.vault import RecoverySheet
from screenapp.workflow.ports import ImmediateRunner

GROUPS = ("7K2MQ", "0F3ZT", "AB4CD", "XY9WV", "12345", "HJKMN")
DAY = date(2026, 9, 24)
NEVER = re.compile(r"traffick|victim|screen|abuse|shelter|interview|question|patient", re.I)


def words_on(pdf: bytes) -> str:
    """The words drawn on an uncompressed page."""
    drawn = re.findall(rb"\(((?:[^()\\]|\\.)*)\) Tj", pdf, re.DOTALL)
    text = b" ".join(re.sub(rb"\\([()\\])", rb"\1", piece) for piece in drawn)
    return text.decode("latin-1")


@pytest.fixture
def pdf(qapp: QApplication) -> bytes:
    page = sheet_page(GROUPS, "Harbour General", DAY)
    return render(page, resources.font_files(), compress=False)


def test_every_group_stands_on_the_page_with_its_number(pdf: bytes) -> None:
    words = words_on(pdf)
    for number, group in enumerate(GROUPS, start=1):
        assert f"{number} {group}" in words


def test_it_says_whose_it_is_when_it_was_made_and_how_to_use_it(pdf: bytes) -> None:
    words = words_on(pdf)
    assert "Harbour General" in words
    assert "Thursday 24 September 2026" in words
    assert "choose to use the recovery sheet" in words
    assert "away from the computer" in words


def test_nothing_on_it_tells_what_the_records_are_about(pdf: bytes) -> None:
    assert not NEVER.search(words_on(pdf))


def test_its_metadata_are_blank_and_its_maker_is_not_named(pdf: bytes) -> None:
    for name in (b"Author", b"Title", b"Subject", b"Creator", b"Producer", b"Keywords"):
        assert re.search(rb"/" + name + rb" \(\)", pdf), name
    assert b"reportlab" not in pdf.lower()


def test_the_same_sheet_gives_the_same_bytes_on_one_page(qapp: QApplication) -> None:
    page = sheet_page(GROUPS, "Harbour General", DAY)
    assert printed(page) == printed(page)
    assert printed(page).count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("paper", PaperSize)
def test_it_fits_the_paper_of_the_country(qapp: QApplication, paper: PaperSize) -> None:
    page = sheet_page(GROUPS, "The long name of an organisation " * 6, DAY)
    made = render(page, resources.font_files(), paper=paper, compress=False)
    lowest = min(float(y) for y in re.findall(rb"1 0 0 1 [\d.]+ ([\d.-]+) Tm", made))
    assert lowest > 36


def test_an_organisation_in_any_bundled_script_is_printed(qapp: QApplication) -> None:
    assert printed(sheet_page(GROUPS, "مستشفى الميناء", DAY)).startswith(b"%PDF-")


def test_a_name_that_paper_cannot_show_is_named_and_the_code_is_printed_whole(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = SheetPanel()
    qtbot.addWidget(panel)
    placed: list[bytes] = []
    panel.placed.connect(lambda _path, content: placed.append(content))
    panel.show()
    panel.show_code(GROUPS, "Har\ue000bour General", DAY)
    assert "Har\ue000bour" in told(panel)
    assert "The code is printed whole." in told(panel)
    panel.save.click()
    panel.saving.folder.setText(str(tmp_path))
    panel.saving.save.click()
    (content,) = placed
    assert content.startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["ગુજરાત કેન્દ્ર", "\ud800", "a\u0300" * 5_000, "x" * 10_000, ""])
def test_whatever_the_organisation_is_called_every_group_stands_on_the_page(
    qapp: QApplication, name: str
) -> None:
    page = sheet_page(GROUPS, name, DAY)
    files = resources.font_files()
    made = render(page, files, compress=False, setter=setter(files))
    assert all(f"{number} {group}" in words_on(made) for number, group in enumerate(GROUPS, 1))
    lowest = min(float(y) for y in re.findall(rb"1 0 0 1 [\d.]+ ([\d.-]+) Tm", made))
    assert lowest > 36


def told(page: object) -> str:
    QCoreApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def sheet() -> RecoverySheet:
    return RecoverySheet(organisation="Harbour General", day=DAY, groups=GROUPS)


@pytest.fixture
def entered() -> list[str]:
    return []


@pytest.fixture
def set_up(qapp: QApplication, qtbot: QtBot, sheet: RecoverySheet, entered: list[str]) -> SetUpPage:
    """A new computer that has just been set up: the code stands on the screen."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = SetUpPage()

    def create(wanted: SetUp, passphrase: str) -> tuple[str, RecoverySheet]:
        return "opened", sheet

    def write(_: str, path: Path, content: bytes) -> None:
        path.write_bytes(content)

    page.presenter = SetUpPresenter(
        page,
        create,
        ImmediateRunner(),
        entered.append,
        write,
    )
    page.set_up_asked.connect(page.presenter.set_up)
    page.typed_back.connect(page.presenter.proof.type_back)
    page.page_placed.connect(page.presenter.proof.save_page)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.organisation.edit.setText("Harbour General")
    page.name.edit.setText("Lead")
    for field in (page.passphrase, page.again):
        field.edit.setText("four words go here")
    page.make.click()
    return page


def save(page: SetUpPage, folder: Path, name: str = "page") -> Path:
    page.sheet.paper.save.click()
    page.sheet.paper.saving.folder.setText(str(folder))
    page.sheet.paper.saving.name.setText(name)
    page.sheet.paper.saving.save.click()
    return folder / f"{name}.pdf"


def test_the_page_is_written_where_somebody_chose_and_for_them_alone(
    set_up: SetUpPage, tmp_path: Path
) -> None:
    file = save(set_up, tmp_path)
    assert file.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [file]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Print it, then erase the file" in told(set_up)


def test_saving_it_does_not_stand_for_typing_it_back(
    set_up: SetUpPage, tmp_path: Path, entered: list[str], qtbot: QtBot
) -> None:
    save(set_up, tmp_path)
    qtbot.mouseClick(set_up.sheet.go_on, Qt.MouseButton.LeftButton)
    assert entered == []
    qtbot.keyClicks(set_up.sheet.typed.edit, "-".join(GROUPS).lower())
    qtbot.mouseClick(set_up.sheet.go_on, Qt.MouseButton.LeftButton)
    assert entered == ["opened"]


def test_a_folder_that_cannot_be_written_is_told_and_the_code_stays(
    set_up: SetUpPage, tmp_path: Path
) -> None:
    set_up.presenter.proof.save_page(tmp_path / "nowhere" / "page.pdf", b"%PDF-")
    set_up.sheet.paper.save.click()
    set_up.sheet.paper.show_not_saved(PermissionError())
    assert "You cannot write in this folder." in told(set_up)
    assert GROUPS[0] in set_up.sheet.code.text()


def test_nothing_of_the_code_stays_in_the_panel_when_it_is_over(qtbot: QtBot) -> None:
    panel = SheetPanel()
    qtbot.addWidget(panel)
    panel.show_code(GROUPS, "Harbour General", DAY)
    panel.forget()
    assert GROUPS[0] not in repr(vars(panel))
