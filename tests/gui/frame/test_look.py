"""Colours, sizes and drawings."""

from collections.abc import Callable
from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenapp.ui.shell import icons, theme
from screenapp.ui.shell.pictograms import PICTOGRAMS
from screenapp.ui.shell.tokens import COVER, DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Tokens
from screenapp.ui.widgets import AnswerList, Button, Field, Notice, Segments, body, card, quiet

THEMES = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
TEXTS = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "accent_soft"),
    ("quiet", "paper"),
    ("quiet", "surface"),
    ("quiet", "accent_soft"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("notice_ink", "notice"),
    ("grave_ink", "grave"),
]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_stands_out_seven_to_one(
    name: str, text: str, ground: str, contrast: Callable[[QColor, QColor], float]
) -> None:
    tokens = THEMES[name]
    assert contrast(QColor(getattr(tokens, text)), QColor(getattr(tokens, ground))) >= 7


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "surface"])
@pytest.mark.parametrize("edge", ["edge", "accent"])
def test_edges_and_the_focus_ring_stand_out_three_to_one(
    name: str, edge: str, ground: str, contrast: Callable[[QColor, QColor], float]
) -> None:
    tokens = THEMES[name]
    assert contrast(QColor(getattr(tokens, edge)), QColor(getattr(tokens, ground))) >= 3


def test_the_cover_can_be_read_too(contrast: Callable[[QColor, QColor], float]) -> None:
    texts = ("ink", "quiet", "section", "button_ink")
    for text, ground in product(texts, ("paper", "surface", "bar", "button")):
        pair = QColor(getattr(COVER, text)), QColor(getattr(COVER, ground))
        assert contrast(*pair) >= 7
    assert contrast(QColor(COVER.edge), QColor(COVER.surface)) >= 3


def test_every_token_is_a_colour() -> None:
    for tokens in (*THEMES.values(), COVER):
        for field in fields(tokens):
            assert QColor(getattr(tokens, field.name)).isValid()


@pytest.mark.parametrize(
    ("scheme", "tokens"), [(theme.Scheme.LIGHT, LIGHT), (theme.Scheme.DARK, DARK)]
)
def test_a_scheme_is_applied_and_told(
    qapp: QApplication, scheme: theme.Scheme, tokens: Tokens
) -> None:
    theme.apply(qapp, scheme)
    assert theme.current().tokens == tokens
    assert qapp.palette().window().color() == QColor(tokens.paper)


@pytest.mark.parametrize(("asked", "got"), [(0.5, 1.0), (1.0, 1.0), (1.5, 1.5), (3.0, 2.0)])
def test_text_grows_to_twice_and_never_shrinks(
    qapp: QApplication, asked: float, got: float
) -> None:
    assert theme.apply(qapp, theme.Scheme.LIGHT, asked).scale == got


def test_everything_grows_at_once_when_the_size_is_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    button, words = Button("Forward"), body("Care goes on as usual.")
    for widget in (button, words):
        qtbot.addWidget(widget)
        widget.show()
    before = button.sizeHint(), words.sizeHint()
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    assert button.sizeHint().height() > before[0].height()
    assert words.sizeHint().height() > before[1].height() * 1.5


def test_a_button_drawn_before_looks_like_a_new_one_after_every_change_of_theme(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT)

    def made() -> list[QWidget]:
        row = AnswerList()
        row.set_answers([("yes", "Yes"), ("no", "No")])
        widgets = [Button("Forward", "primary"), Button("Back", icon="left"), row]
        for widget in widgets:
            qtbot.addWidget(widget)
            widget.resize(300, 400)
            widget.ensurePolished()
        return widgets

    old = made()
    for widget in old:
        widget.grab()
    for scheme, scale in product((theme.Scheme.DARK, theme.Scheme.LIGHT), (1.0, 2.0, 1.0)):
        theme.apply(qapp, scheme, scale)
        QApplication.processEvents()
        for before, after in zip(old, made(), strict=True):
            assert before.sizeHint() == after.sizeHint()
            assert before.minimumSizeHint() == after.minimumSizeHint()
            before.clearFocus()
            before.resize(300, 400)
            after.resize(300, 400)
            assert before.grab().toImage() == after.grab().toImage()


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_the_pixels_of_text_stand_out_seven_to_one(
    qapp: QApplication,
    qtbot: QtBot,
    scheme: theme.Scheme,
    text_contrasts: Callable[..., dict[str, float]],
) -> None:
    theme.apply(qapp, scheme)
    page = card(body("The questions stay closed."), quiet("arrived 14:05"), Notice("Ask again."))
    page.add(Button("Back"), Button("Forward", "primary"), Button("Fold", "link"))
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    measured = text_contrasts(page)
    assert measured
    assert {text: ratio for text, ratio in measured.items() if ratio < 7} == {}


@pytest.mark.parametrize("name", sorted(icons.ICONS))
def test_an_icon_draws_in_the_colour_asked_for(name: str) -> None:
    image = icons.picture(name, "#123456").toImage()
    seen = {image.pixelColor(x, y).name() for x in range(20) for y in range(20)}
    assert "#123456" in seen


@pytest.mark.parametrize("name", sorted(PICTOGRAMS))
def test_a_pictogram_is_mirrored_in_right_to_left_pages(name: str) -> None:
    plain = icons.picture(name, "#000000", 96, pictogram=True).toImage()
    turned = icons.picture(name, "#000000", 96, pictogram=True, mirrored=True).toImage()
    flipped = plain.flipped(Qt.Orientation.Horizontal)
    differing = sum(
        abs(flipped.pixelColor(x, y).alpha() - turned.pixelColor(x, y).alpha()) > 64
        for x in range(96)
        for y in range(96)
    )
    assert differing < 40


def test_every_shared_widget_has_a_name_and_can_be_reached(
    qtbot: QtBot,
    nameless: Callable[[QWidget], list[str]],
    too_small: Callable[..., list[str]],
) -> None:
    answers = AnswerList()
    answers.set_answers([("yes", "Yes"), ("no", "No")])
    page = card(answers, Button("Back"), Segments([("a", "Say"), ("b", "Leave out")]))
    page.add(Field("Reason"))
    qtbot.addWidget(page)
    page.show()
    assert nameless(page) == []
    assert too_small(page, 40) == []
