"""The review as a supervisor meets it: words, charts, the table, other times, files."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from screenapp.review.encounters import CountedEvents
from screenapp.review.indicator_definitions import CountId
from screenapp.review.suppression import HiddenFigure
from screenapp.review.words import ENGLISH
from screenapp.ui.review.chart import Chart
from screenapp.ui.review.words import TranslatedWords
from screenapp.ui.shell import theme
from screenapp.ui.widgets import Button


@pytest.fixture
def review(show, many):
    return show(many(2140))


@pytest.fixture
def small(show, many):
    """So few people that every figure is hidden."""
    return show(many(8))


def charts(page):
    return [c for c in page.panels.findChildren(Chart) if c.isVisibleTo(page)]


def told(chart):
    interface = QAccessible.queryAccessibleInterface(chart)
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_opens_on_the_newest_quarter_with_a_paragraph(review):
    assert review.page.title == "Review"
    assert review.page.report.period.code == "2025-Q1"
    opening = review.page.opening.text()
    assert opening.startswith("Staff saw a reason to offer the questions to ")
    assert "One week in February had less privacy than chance explains." in opening


def test_every_chart_says_its_finding_in_words(review):
    found = dict(map(told, charts(review.page)))
    assert len(found) == 6
    assert all(found.values())
    assert "below the limit" in found["Private, where privacy was needed"]
    assert re.search(r"Tried: [\d,]+\.", found["From the door to complete"])


def test_t_turns_to_the_table_and_back(review, qtbot):
    page = review.page
    assert page.table.isHidden()
    qtbot.keyClick(page.other, Qt.Key.Key_T)
    assert not page.table.isHidden()
    assert page.panels.isHidden()
    assert page.table.hasFocus()
    assert page.table_or_charts.text() == "Show charts"
    press(qtbot, page.table_or_charts)
    assert page.table.isHidden()
    assert not page.panels.isHidden()


def test_the_table_holds_the_same_figures_as_the_charts(review):
    page, words = review.page, TranslatedWords()
    model = page.table.model()
    texts = {
        model.index(row, 1).data(): [model.index(row, c).data() for c in range(2, 6)]
        for row in range(model.rowCount())
    }
    for figure in page.report.channels:
        if not figure.hidden:
            name = words.text(f"channel.{figure.code}")
            row = next(t for label, t in texts.items() if label.startswith(f"Spoke up: {name},"))
            assert row[0] == words.number(figure.numerator.value)
            assert row[1] == words.number(figure.denominator.value)
            assert row[2] == words.share(figure.share, 11)
    headings = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert headings == ["Part", "Figure", "Count", "Of", "Share", "95% interval", "Note"]


def test_another_period_is_one_press_further(review, qtbot):
    page = review.page
    press(qtbot, page.other)
    names = [button.text() for button in page.choices.buttons]
    assert names == ["March 2025", "February 2025", "January 2025", "January to March 2025", "2025"]
    press(qtbot, page.choices.buttons[1])
    assert page.report.period.code == "2025-02"
    assert page.choices.isHidden()


def test_a_period_that_still_runs_is_not_among_them(show, many, qtbot):
    made = show(many(2140), datetime(2025, 3, 20, tzinfo=UTC))
    press(qtbot, made.page.other)
    assert [b.text() for b in made.page.choices.buttons] == ["February 2025", "January 2025"]


def test_before_the_first_month_is_over_the_page_says_when_to_come_back(show, many):
    made = show(many(30, days=10), datetime(2025, 1, 20, tzinfo=UTC))
    assert made.page.report is None
    assert made.page.panels.isHidden()
    assert "January 2025" in made.page.opening.text()
    assert not made.page.save_pdf.isVisibleTo(made.page)


def test_an_empty_vault_is_no_problem(show):
    made = show(CountedEvents(intakes=(), facts=()))
    assert made.page.report is None
    assert "February 2026" in made.page.opening.text()


def test_with_everything_hidden_the_page_still_makes_sense(small):
    page = small.page
    assert page.opening.text().startswith("Too few people came in to show figures")
    assert page.small.isVisibleTo(page)
    for chart in charts(page):
        _, finding = told(chart)
        assert not re.search(r"\b([1-9]|10)\b(?!%)", finding.replace("fewer than 11", ""))


def once_more(held):
    """The same people and one more, like the first of them."""
    intake = replace(held.intakes[0], id=UUID(int=10**6))
    fact = replace(held.facts[0], intake=intake.id, screening=UUID(int=10**7))
    return CountedEvents(intakes=(*held.intakes, intake), facts=(*held.facts, fact))


def test_a_hidden_cell_looks_the_same_whatever_it_hides(show, many):
    """Bars, scales, tooltips and words: none depends on what is behind."""
    first, second = show(many(8)), show(once_more(many(8)))
    one, other = first.page, second.page
    assert one.report.funnel[0].count == other.report.funnel[0].count == HiddenFigure()
    for mine, theirs in zip(charts(one), charts(other), strict=True):
        assert told(mine) == told(theirs)
        assert mine.toolTip() == ""
        assert mine.grab().toImage() == theirs.grab().toImage()


def test_small_text_names_the_rule(small):
    assert "counts fewer than 11 people" in small.page.small.text()


def test_two_protocols_are_looked_at_one_by_one(show, many, qtbot):
    ed, youth = many(2140), many(900, protocol="youth-any-of-four")
    shifted = CountedEvents(
        intakes=(*ed.intakes, *(i for i in youth.intakes[:0])),
        facts=(*ed.facts, *youth.facts[:400]),
    )
    made = show(shifted)
    press(qtbot, made.page.other)
    named = {b.property("protocol"): b for b in made.page.choices.buttons if b.property("protocol")}
    assert set(named) == {"ed-two-prong", "youth-any-of-four"}
    press(qtbot, named["youth-any-of-four"])
    assert made.page.report.protocol == "youth-any-of-four"
    assert made.page.subtitle.startswith("youth-any-of-four")


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(("kind", "start"), [("pdf", b"%PDF-"), ("csv", b"\xef\xbb\xbf")])
def test_a_file_is_saved_where_the_supervisor_says(review, qtbot, tmp_path, kind, start):
    page = review.page
    press(qtbot, page.save_pdf if kind == "pdf" else page.save_csv)
    assert page.saving.name.text() == f"review-2025-q1.{kind}"
    page.saving.folder.setText(str(tmp_path))
    press(qtbot, page.saving.save)
    (written,) = tmp_path.iterdir()
    assert written.name == f"review-2025-q1.{kind}"
    assert written.read_bytes().startswith(start)
    assert written.stat().st_mode & 0o777 == 0o600
    assert page.saving.isHidden()
    assert str(tmp_path) in page.saved.text()
    assert review.screening_service.reports == 1


def test_leaving_saves_nothing_and_goes_back_to_the_button(review, qtbot, tmp_path):
    page = review.page
    press(qtbot, page.save_csv)
    page.saving.folder.setText(str(tmp_path))
    press(qtbot, page.saving.leave)
    assert list(tmp_path.iterdir()) == []
    assert page.saving.isHidden()
    assert page.save_csv.hasFocus()
    assert review.screening_service.reports == 0


def test_a_language_that_cannot_be_printed_is_told_before_saving(review, qapp, qtbot):
    page = review.page
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, page.save_csv)
    assert page.english.isHidden()
    press(qtbot, page.save_pdf)
    assert not page.english.isHidden()


# ---------------------------------------------------------------- looks and languages


def test_the_words_of_the_window_are_those_of_the_command_line():
    assert TranslatedWords()._texts == dict(ENGLISH)


def test_every_text_is_translated(review, pseudo, qtbot):
    pseudo()
    QCoreApplication.processEvents()
    page = review.page
    assert page.title.startswith("⟦")
    press(qtbot, page.save_pdf)
    press(qtbot, page.other)
    numbers = re.compile(r"[\d,.%–  ]*")
    for widget in page.findChildren(QLabel) + page.findChildren(Button):
        text = widget.text()
        if widget.isVisibleTo(page) and not numbers.fullmatch(text):
            assert "⟦" in text, text
    for chart in charts(page):
        assert all("⟦" in text for text in told(chart))


def test_the_language_can_change_while_a_file_is_being_named(review, pseudo, qtbot):
    page = review.page
    press(qtbot, page.save_pdf)
    page.saving.name.setText("my own name")
    pseudo()
    QCoreApplication.processEvents()
    assert page.saving.name.text() == "my own name"
    assert page.report.period.code == "2025-Q1"


def test_everything_has_a_name_and_room_for_a_finger(review, qtbot, nameless, too_small):
    press(qtbot, review.page.other)
    assert nameless(review.page) == []
    assert too_small(review.page) == []
    press(qtbot, review.page.save_pdf)
    assert nameless(review.page) == []
    assert too_small(review.page) == []


def test_the_tab_key_reaches_buttons_then_charts(review, tab_order):
    order = tab_order(review.page)
    page = review.page
    reached = [w for w in order if w in (page.other, page.save_csv, page.panels.funnel)]
    assert reached == [page.other, page.save_csv, page.panels.funnel]


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_every_word_can_be_read(review, qapp, scheme, text_contrasts):
    theme.apply(qapp, scheme)
    QCoreApplication.processEvents()
    faint = {name: ratio for name, ratio in text_contrasts(review.page).items() if ratio < 7}
    assert faint == {}


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1096), (1.0, 840), (2.0, 1096), (2.0, 840)])
def test_nothing_is_cut_off(show, many, qapp, qtbot, scale, width, cut_off):
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    made = show(many(2140), width=width)
    qtbot.waitUntil(lambda: made.area.horizontalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: not cut_off(made.page))
    for chart in charts(made.page):
        assert chart.height() >= chart.height_for(chart.width())


def test_charts_are_mirrored_where_the_language_is(review, qapp):
    chart = review.page.panels.funnel
    before = chart.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QCoreApplication.processEvents()
    after = chart.grab().toImage()
    accent = theme.current().tokens.accent.lower()

    def leftmost(image):
        return min(
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).name() == accent
        )

    assert leftmost(after) > leftmost(before)


def test_nothing_on_the_page_names_the_matter_or_a_person(review):
    texts = [w.text() for w in review.page.findChildren(QLabel)]
    texts += [text for chart in charts(review.page) for text in told(chart)]
    said = " ".join(texts).lower()
    for word in ("traffick", "victim", "nurse", "staff member", "refus"):
        assert word not in said


def test_the_door_is_the_first_thing_counted(review):
    assert review.page.report.funnel[0].what is CountId.CAME_IN
    assert review.page.report.period.first == date(2025, 1, 1)
