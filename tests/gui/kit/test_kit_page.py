"""Cards and signs by clicks, on a real vault: printed, saved, kept words, and where they hang."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from screenapp.printing.kit.order import KitPaper, KitSite, Promise
from screenapp.printing.kit.wording import gives_away
from screenapp.ui.kit import printing
from screenapp.ui.kit.place import kit_place
from screenapp.ui.shell import theme
from screenapp.vault import Action, KdfCost, Vault
from screenapp.workflow.kit_service import KitService
from screenapp.workflow.ports import ImmediateRunner

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
WORD = "seven quiet herons walk inland"


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    made, _ = Vault.create(
        tmp_path_factory.mktemp("kit") / "vault",
        organisation="North Walk-in Clinic",
        name="lead",
        passphrase=WORD,
        cost=KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1),
    )
    with made:
        yield made


@pytest.fixture
def desk(vault):
    service = KitService(vault, lambda: NOW)
    service.save(KitSite())
    return service


@pytest.fixture
def opened(desk, qapp, qtbot):
    def make(*, leads=True):
        theme.apply(qapp, theme.Scheme.LIGHT)
        page, presenter = kit_place(desk, ImmediateRunner(), leads=leads)
        qtbot.addWidget(page)
        page.resize(1024, 900)
        page.show()
        presenter.open()
        return page, presenter

    return make


def press(qtbot, button):
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def pick(qtbot, picker, key):
    press(qtbot, picker.button)
    press(qtbot, next(row for row in picker.list.rows if row.key == key))


def test_a_lead_ticks_what_is_true_and_the_sign_can_be_saved(
    opened, desk, vault, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    page, _held = opened()
    assert "A nurse sees each person one to one" in page.problem.words.text()
    press(qtbot, page.save)
    assert page.saving.isHidden()
    press(qtbot, page.fold.button)
    for promise in KitPaper.POSTER.needs:
        press(qtbot, page.words.promises.rows[promise.value])
    page.words.fields["note"].edit.setText("Hand cups in until 20:00.")
    press(qtbot, page.words.save)
    assert desk.kit_site.promises == frozenset(KitPaper.POSTER.needs)
    assert desk.kit_site.note == "Hand cups in until 20:00."
    assert page.words.kept.isVisible()
    assert page.problem.isHidden()
    pick(qtbot, page.choosing.second, "ar")
    assert "not yet read by a second person" in page.choosing.review.text()
    press(qtbot, page.save)
    assert page.saving.name.text() == "page.pdf"
    press(qtbot, page.saving.save)
    made = Path(tmp_path / "page.pdf")
    assert made.read_bytes().startswith(b"%PDF")
    assert "page.pdf" in page.done.text()
    printed = [e.detail for e in vault.log() if e.action == Action.PRINTED.value]
    assert printed[-1] == "L-12 en ar"


def test_words_that_tell_are_not_kept_and_the_page_says_which(opened, desk, qtbot):
    page, _held = opened()
    press(qtbot, page.fold.button)
    page.words.fields["line"].edit.setText("Call the hotline")
    press(qtbot, page.words.save)
    assert "One line for the cards" in page.words.problem.words.text()
    assert page.words.fields["line"].text == "Call the hotline"
    assert desk.kit_site.line == ""


def test_who_does_not_lead_prints_and_notes_but_changes_no_words(opened, qtbot):
    page, _held = opened(leads=False)
    assert page.fold.isHidden()
    pick(qtbot, page.choosing.paper, "staff_crib")
    assert page.problem.isHidden()
    assert page.plan.put_up.isVisible()
    pick(qtbot, page.choosing.paper, "point_card")
    assert not page.plan.put_up.isVisible()


def test_where_a_sign_hangs_is_noted_and_taken_down(opened, desk, qtbot):
    page, _held = opened()
    press(qtbot, page.plan.kind.button("van"))
    page.plan.where.edit.setText("police seat")
    press(qtbot, page.plan.put_up)
    assert page.plan.problem.isVisible()
    assert desk.plan() == ()
    page.plan.where.edit.setText("by the door")
    press(qtbot, page.plan.put_up)
    (sign,) = desk.plan()
    assert (sign.kind, sign.place) == ("van", "by the door")
    assert list(page.plan.downs) == [sign.id]
    press(qtbot, page.plan.downs[sign.id])
    assert desk.plan()[0].down == NOW.date()
    assert page.plan.downs == {}


def test_a_paper_goes_to_the_printer_under_a_name_that_tells_nothing(
    opened, desk, qtbot, tmp_path, monkeypatch
):
    """Qt's own printer, with a file in place of the machine."""
    desk.save(KitSite(promises=frozenset(Promise)))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    monkeypatch.setattr(printing, "printer_names", lambda: ("Ward 3",))
    monkeypatch.setattr(printing, "printer_named", lambda name: printer)
    page, _held = opened()
    assert page.print.isVisible()
    pick(qtbot, page.choosing.second, "ar")
    press(qtbot, page.print)
    assert "Sent to the printer" in page.done.text()
    assert printer.docName() == printing.JOB == "page"
    made = (tmp_path / "out.pdf").read_bytes()
    assert made.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 595.0" in made
    assert not gives_away(printing.JOB + page.title, public=True)


def test_without_a_printer_the_page_says_to_save(opened, monkeypatch):
    monkeypatch.setattr(printing, "printer_names", lambda: ())
    page, _held = opened()
    assert page.print.isHidden()
    assert page.no_printer.isVisible()


def test_every_control_can_be_heard_and_tapped(opened, nameless, too_small, cut_off):
    page, _held = opened()
    page.fold.set_open(True)
    QApplication.processEvents()
    assert nameless(page) == []
    assert too_small(page) == []
    assert cut_off(page) == []
