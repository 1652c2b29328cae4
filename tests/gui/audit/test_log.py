"""The log: who did what kind of thing; chosen among, saved, verified; nobody screened in it."""

import csv
import io
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from screenapp.ui.audit import words
from screenapp.ui.audit.audit_actions import DeedKind, kind_of
from screenapp.ui.audit.page import AuditPage
from screenapp.ui.audit.presenter import AuditPresenter, as_csv
from screenapp.ui.audit.table import LogTable
from screenapp.ui.sentences import told_finding
from screenapp.vault import Action, Finding, FindingKind, sentence
from screenapp.vault.model import Kept, RetentionRule
from screenapp.vault.vault import Vault
from screenapp.workflow.maintenance_service import Verified

Open = Callable[[str], tuple[AuditPage, AuditPresenter, Vault]]
RECORD = "4f0c2a6e"


def told(page: AuditPage) -> str:
    QCoreApplication.processEvents()
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def rows(table: QTableView) -> list[tuple[str, ...]]:
    model = table.model()
    across = range(model.columnCount())
    return [
        tuple(str(model.index(row, column).data()) for column in across)
        for row in range(model.rowCount())
    ]


def deeds(page: AuditPage) -> list[str]:
    return [what for _, _, what, _ in rows(page.table)]


def click(qtbot: QtBot, button: object) -> None:
    QCoreApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_lead_reads_who_did_what_kind_of_thing_and_when(opened: Open) -> None:
    page, _, _ = opened("Ana Ruiz")
    when, who, what, about = rows(page.table)[1]
    assert (who, what) == ("Ana Ruiz", "Signed out or locked")
    assert when.startswith("2026-09-24 ")
    assert (page.table.model().rowCount(), about) == (6, "")
    assert ("Changed a setting", "unit") in [
        (what, about) for _, _, what, about in rows(page.table)
    ]
    assert ("Opened a record", f"record {RECORD}") in [row[2:] for row in rows(page.table)]


def test_the_newest_stands_first(opened: Open) -> None:
    page, _, _ = opened("Ana Ruiz")
    assert deeds(page)[0] == "Signed in"
    assert deeds(page)[-1] == "Changed a setting"


def test_a_supervisor_sees_the_day_alone_where_the_time_is_sealed(opened: Open) -> None:
    page, _, _ = opened("Carla Weiss")
    own, anas = rows(page.table)[0], rows(page.table)[1]
    assert own[:2] == (own[0], "Carla Weiss")
    assert own[0].startswith("2026-09-24 ")
    assert anas[:2] == ("2026-09-24", "Ana Ruiz")
    assert "the time is sealed. Encryption enforces this." in told(page)


def test_what_is_far_back_is_shown_when_asked_for(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened("Ana Ruiz")
    assert "Set the program up" not in deeds(page)
    click(qtbot, page.filters.span.button("ALL"))
    assert deeds(page)[-1] == "Set the program up"
    abouts = [about for _, _, what, about in rows(page.table) if what.startswith("Added somebody")]
    assert sorted(abouts) == ["Ana Ruiz", "Carla Weiss", "a recovery sheet"]


def test_one_kind_of_deed_is_chosen_with_two_presses(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened("Ana Ruiz")
    click(qtbot, page.filters.kind.button)
    click(qtbot, page.filters.kind.list.row(DeedKind.TAKING_OUT.value))
    assert deeds(page) == ["Saved a report of figures"]
    assert page.filters.kind.button.text() == "Printing and saving files"
    assert page.filters.kind.list.isHidden()


def test_one_person_is_chosen_and_everybody_again(opened: Open, qtbot: QtBot) -> None:
    page, _, vault = opened("Carla Weiss")
    click(qtbot, page.filters.who.button)
    click(qtbot, page.filters.who.list.row(vault.me.id))
    assert {who for _, who, _, _ in rows(page.table)} == {"Carla Weiss"}
    click(qtbot, page.filters.who.button)
    QTest.keyClick(page.filters.who.list.rows[0], Qt.Key.Key_Return)
    assert len({who for _, who, _, _ in rows(page.table)}) == 2


def test_a_log_that_is_whole_is_said_to_be(opened: Open, qtbot: QtBot) -> None:
    page, _, vault = opened("Ana Ruiz")
    click(qtbot, page.verify)
    assert "The log is whole" in told(page)
    assert vault.log()[-1].action == Action.CHECKED.value
    assert rows(page.table)[0][2:] == ("Checked the records", "the log")


def test_a_line_that_was_changed_is_found_and_told(opened: Open, qtbot: QtBot) -> None:
    page, _, vault = opened("Ana Ruiz")
    changed = "UPDATE audit SET detail = 'other' WHERE sequence = 4"
    vault._session.writer.write(lambda connection: connection.execute(changed))
    click(qtbot, page.verify)
    assert "The log of who did what does not fit together at entry 4." in told(page)
    assert "The log is whole" not in told(page)


def test_what_is_kept_how_long_is_told_in_words(opened: Open) -> None:
    page, presenter, vault = opened("Ana Ruiz")
    vault.retention.set(RetentionRule(kind=Kept.IDENTIFIERS, days=365))
    presenter.open()
    told_ = rows(page.table)[0][2:]
    assert told_ == ("Changed how long something is kept", "what is kept about the person")


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_is_told_in_the_words_of_the_vault(kind: FindingKind) -> None:
    said, known = (
        told_finding(Finding(kind=kind, record="7", detail="9")),
        sentence(f"finding.vault.{kind.value}", "7", "9"),
    )
    assert (said.happened, said.safe, said.remedy) == (
        known.happened,
        known.safe or "",
        known.remedy,
    )


def test_what_verifying_found_is_told_with_what_to_do(opened: Open) -> None:
    page, _, _ = opened("Ana Ruiz")
    found = (Finding(kind=FindingKind.AUDIT_BROKEN, record="3"),)
    page.show_verified(Verified(entries=9, findings=found))
    assert "does not fit together at entry 3" in told(page)
    assert "somebody may have changed the log" in told(page)
    assert "The log is whole" not in told(page)


def test_the_lines_that_are_shown_are_saved_and_the_log_says_so(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page, _, vault = opened("Ana Ruiz")
    click(qtbot, page.save)
    page.saving.folder.setText(str(tmp_path))
    page.saving.name.setText("log")
    click(qtbot, page.saving.save)
    file = tmp_path / "log.csv"
    lines = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"))))
    assert lines[0] == ["Entry", "When", "Who", "What", "About"]
    assert [int(line[0]) for line in lines[1:]] == sorted(int(line[0]) for line in lines[1:])
    assert "'=Harbour House" in [line[4] for line in lines]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Saved as" in told(page)
    assert deeds(page)[0] == "Saved the log as a file"
    assert vault.log()[-1].sequence == int(lines[-1][0]) + 1


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "\t=1", "\u00a0=1"])
def test_no_cell_of_the_file_is_ever_a_formula(cell: str) -> None:
    assert as_csv([[cell]]).decode("utf-8-sig").startswith("\"'")


def test_a_file_that_cannot_be_written_leaves_the_panel_as_it_is(
    opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page, presenter, _ = opened("Ana Ruiz")
    click(qtbot, page.save)
    presenter.save(tmp_path / "nowhere" / "log.csv", words.table(()))
    assert page.saving.isVisible()
    assert "not saved yet" in told(page)


def test_nobody_can_edit_a_line(opened: Open) -> None:
    page, _, _ = opened("Ana Ruiz")
    index = page.table.model().index(0, 2)
    assert not page.table.model().flags(index) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("action", Action)
def test_every_deed_of_the_vault_has_words_and_a_kind(action: Action) -> None:
    assert words.deed(action.value) != action.value
    assert words.kind(kind_of(action.value))


def test_a_deed_of_a_newer_program_is_told_by_its_code() -> None:
    assert words.deed("moon_landed") == "moon_landed"
    assert kind_of("moon_landed") is DeedKind.KEEPING


def test_the_page_can_be_heard_tapped_and_read(
    opened: Open,
    nameless: Callable[..., list[str]],
    too_small: Callable[..., list[str]],
    cut_off: Callable[..., list[str]],
    qtbot: QtBot,
) -> None:
    page, _, _ = opened("Ana Ruiz")
    click(qtbot, page.verify)
    click(qtbot, page.filters.kind.button)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert nameless(page) == []
    assert too_small(page) == []
    page.resize(1096, page.sizeHint().height() + 600)
    QCoreApplication.processEvents()
    assert cut_off(page) == []


def test_a_long_log_is_shown_without_putting_words_to_all_of_it(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _, _ = opened("Ana Ruiz")
    line = page._shown.lines[0]
    table = LogTable()
    qtbot.addWidget(table)
    asked = []
    monkeypatch.setattr(words, "deed", lambda action: asked.append(action) or action)
    table.resize(900, 300)
    table.show()
    table.show_lines((line,) * 100_000, "log")
    QCoreApplication.processEvents()
    assert 0 < len(asked) < 1_000
