"""The dull page really works, in both directions, and keeps nothing."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from screenapp.resources import resources_folder
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.cover.timer import PulseTimer
from screenapp.ui.shell import theme
from screenapp.ui.shell.languages import WINDOW_LANGUAGES

SHIPPED = book.names()
ROWS = [row for name in SHIPPED for row in book.chosen(name).conversions]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> CoverPage:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = CoverPage(book.chosen("conversions"))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, text)


def test_two_covers_are_shipped_and_the_conversions_come_first() -> None:
    assert SHIPPED == ("conversions", "triage")


@pytest.mark.parametrize("path", sorted((resources_folder() / "covers").glob("*.json")))
def test_every_shipped_cover_speaks_every_language_of_the_windows(path: Path) -> None:
    def texts(part: object) -> list[dict[str, str]]:
        if isinstance(part, dict) and "en" in part:
            return [part]
        inner = part.values() if isinstance(part, dict) else part
        return [t for p in inner for t in texts(p)] if isinstance(part, dict | list) else []

    found = texts(json.loads(path.read_text("utf-8")))
    assert found
    silent = [
        t for t in found if t["en"].isalpha() and any(one not in t for one in WINDOW_LANGUAGES)
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("unit", "typed", "shown"),
    [
        ("°C", "37", "98.6"),
        ("°C", "-40", "-40.0"),
        ("kg", "100", "220.5"),
        ("cm", "2.54", "1.0"),
        ("mmHg", "120", "16.0"),
        ("mg/dL", "100", "5.55"),
    ],
)
def test_the_left_field_fills_the_right(
    page: CoverPage, qtbot: QtBot, unit: str, typed: str, shown: str
) -> None:
    row = next(row for row in page.rows if row.conversion.from_unit == unit)
    retype(qtbot, row.left, typed)
    assert row.right.text() == shown


@pytest.mark.parametrize(
    ("unit", "typed", "shown"),
    [
        ("°F", "98.6", "37.0"),
        ("lb", "220", "99.8"),
        ("mmol/L", "5,55", "100"),
        ("kPa", "16", "120"),
    ],
)
def test_the_right_field_fills_the_left(
    page: CoverPage, qtbot: QtBot, unit: str, typed: str, shown: str
) -> None:
    row = next(row for row in page.rows if row.conversion.to_unit == unit)
    retype(qtbot, row.right, typed)
    assert row.left.text() == shown


@given(
    st.sampled_from(ROWS),
    st.decimals(min_value=-100, max_value=1000, places=1, allow_nan=False),
)
def test_there_and_back_again_is_the_same_value(row: book.Conversion, value: Decimal) -> None:
    there = value * row.multiply / row.divide + row.add
    shown = Decimal(row.back(there))
    assert abs(shown - value) <= Decimal(1).scaleb(-row.places[0]) / 2


@pytest.mark.parametrize(
    "typed", ["1,200.5", "1 200", "1e3", "²³", "37°", "--1", "", "1.", "12345678"]
)
def test_what_is_no_number_is_never_guessed(typed: str) -> None:
    assert book.parse_number(typed) is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [("36,6", "36.6"), (" 7 ", "7"), ("-0.5", "-0.5"), ("٣٧", "37"), ("۳۶٫۶", "36.6")],
)
def test_a_plain_number_is_read_with_either_mark(typed: str, value: str) -> None:
    assert book.parse_number(typed) == Decimal(value)


def test_no_number_empties_the_other_field_and_says_what_to_type(
    page: CoverPage, qtbot: QtBot
) -> None:
    row = page.rows[0]
    retype(qtbot, row.left, "37")
    retype(qtbot, row.left, "warm")
    assert row.right.text() == ""
    assert row.left.text() == "warm"
    assert page.note.isVisible()
    retype(qtbot, row.left, "37")
    assert not page.note.isVisible()


def test_clearing_empties_every_field(page: CoverPage, qtbot: QtBot) -> None:
    for row in page.rows:
        retype(qtbot, row.left, "50")
    qtbot.mouseClick(page.clear_fields, Qt.MouseButton.LeftButton)
    assert {field.text() for row in page.rows for field in (row.left, row.right)} == {""}


def test_the_page_has_names_sizes_and_a_title_in_words(
    page: CoverPage,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    assert nameless(page) == []
    assert too_small(page) == []
    assert page.windowTitle() == "Conversions and reference values"


def test_it_does_not_follow_the_theme(page: CoverPage, qapp: QApplication) -> None:
    before = page.grab().toImage().pixelColor(5, 400)
    theme.apply(qapp, theme.Scheme.DARK)
    assert page.grab().toImage().pixelColor(5, 400) == before


def test_it_speaks_the_language_of_the_windows(qtbot: QtBot, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("es"))
    page = CoverPage(book.chosen("conversions"))
    qtbot.addWidget(page)
    QLocale.setDefault(QLocale("en"))
    assert page.windowTitle() == "Conversiones y valores de referencia"


def test_the_timer_counts_down_and_stops_at_nothing(qtbot: QtBot) -> None:
    now = [100.0]
    timer = PulseTimer(clock=lambda: now[0])
    qtbot.addWidget(timer)
    qtbot.mouseClick(timer.start, Qt.MouseButton.LeftButton)
    now[0] += 45
    timer.look()
    assert timer.count.text() == "15"
    now[0] += 30
    timer.look()
    assert timer.count.text() == "0"
    qtbot.mouseClick(timer.reset, Qt.MouseButton.LeftButton)
    assert timer.count.text() == "60"


@pytest.mark.parametrize("name", ["nothing", "../../etc/passwd", ""])
def test_a_cover_that_is_not_there_never_stands_in_the_way_of_hiding(name: str) -> None:
    assert book.chosen(name) == book.chosen(book.DEFAULT)


@pytest.mark.parametrize(
    "change",
    [
        {"title": {}},
        {"title": "Conversions"},
        {"conversions": None},
        {
            "tables": [
                {"title": {"en": "a"}, "note": {"en": "b"}, "columns": [], "rows": [[{"en": "c"}]]}
            ]
        },
    ],
)
def test_a_cover_with_something_missing_is_told_apart(
    tmp_path: Path, change: dict[str, object]
) -> None:
    data = json.loads((resources_folder() / "covers" / "conversions.json").read_text("utf-8"))
    path = tmp_path / "own.json"
    path.write_text(json.dumps(data | change), "utf-8")
    with pytest.raises(book.CoverUnreadable):
        book.load(path)


def test_a_conversion_without_a_way_back_is_told_apart(tmp_path: Path) -> None:
    data = json.loads((resources_folder() / "covers" / "conversions.json").read_text("utf-8"))
    data["conversions"]["rows"][0]["multiply"] = "0"
    path = tmp_path / "own.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(book.CoverUnreadable):
        book.load(path)


def test_armed_its_button_clears_all_once(page: CoverPage, qtbot: QtBot) -> None:
    cleared: list[bool] = []

    def hear() -> None:
        cleared.append(True)

    page.all_cleared.connect(hear)
    qtbot.mouseClick(page.clear_fields, Qt.MouseButton.LeftButton)
    assert cleared == []
    page.arm()
    assert page.clear_fields.text() == "Clear all"
    qtbot.mouseClick(page.clear_fields, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.clear_fields, Qt.MouseButton.LeftButton)
    assert cleared == [True]
    assert page.clear_fields.text() == "Clear fields"


def test_a_page_in_use_is_told_from_one_that_nobody_touched(page: CoverPage, qtbot: QtBot) -> None:
    assert page.untouched
    qtbot.keyClicks(page.rows[0].left, "3")
    assert not page.untouched
    qtbot.mouseClick(page.clear_fields, Qt.MouseButton.LeftButton)
    assert page.untouched
    page.arm()
    assert not page.untouched
