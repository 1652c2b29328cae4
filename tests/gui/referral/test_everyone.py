"""The page for everyone: by keyboard, by name, at any size, in any language and direction."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.ui.shell import theme


def settle():
    for _ in range(4):
        QApplication.processEvents()


def test_every_control_has_a_name_and_is_large_enough_to_touch(full, nameless, too_small):
    assert nameless(full) == []
    assert too_small(full, 44) == []


def test_every_control_is_reached_by_the_tab_key(full, controls, tab_order):
    enabled = {w for w in controls(full) if w.isEnabled()}
    assert enabled == set(tab_order(full))


def short_of_room(page):
    """Labels and buttons whose words, which wrap, need more than they are given."""
    short = []
    for w in page.findChildren(QWidget):
        if not isinstance(w, QLabel | QAbstractButton) or not w.isVisibleTo(page) or not w.text():
            continue
        tall = (
            w.heightForWidth(w.width()) if w.hasHeightForWidth() else w.minimumSizeHint().height()
        )
        if w.width() < w.minimumSizeHint().width() or w.height() < tall:
            short.append((w.text(), w.size().toTuple(), w.minimumSizeHint().toTuple(), tall))
    return short


@pytest.mark.parametrize("size", [(1096, 736), (840, 576)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut_off_at_any_size(full, themed, size, scale):
    theme.apply(themed, theme.Scheme.LIGHT, scale)
    try:
        full.resize(*size)
        settle()
        assert short_of_room(full) == []
        assert full._inside.width() <= size[0]
    finally:
        theme.apply(themed, theme.Scheme.LIGHT)


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_words_stand_out_seven_to_one(full, themed, text_contrasts, scheme):
    theme.apply(themed, scheme)
    try:
        settle()
        low = {told: ratio for told, ratio in text_contrasts(full.paper).items() if ratio < 7}
        low |= {told: ratio for told, ratio in text_contrasts(full.needs).items() if ratio < 7}
        assert low == {}
    finally:
        theme.apply(themed, theme.Scheme.LIGHT)


class Pseudo(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"


def test_another_language_changes_every_word_and_loses_nothing(full, wanting, themed, qtbot):
    row = full.consent.rows[InformationKind.URGENT]
    row.fields[Detail.URGENT].edit.setFocus()
    qtbot.keyClicks(row.fields[Detail.URGENT].edit, "half typed")
    pseudo = Pseudo()
    themed.installTranslator(pseudo)
    try:
        settle()
        typed = {"R9", "Harbour House", "Fair Pay Advice", "Walking Group", "555 0142"}
        typed |= {need.text for need in wanting.current.needs}
        typed |= set(wanting.current.details.values())
        for label in full.findChildren(QLabel):
            text = label.text()
            if label.isVisibleTo(full) and any(c.isalpha() for c in text):
                own = text.removeprefix("1  ").split(" · ")
                assert "⟦" in text or typed.issuperset(own), text
        assert row.fields[Detail.URGENT].edit.text() == "half typed"
        assert full.save.text() == "⟦Save this page⟧"
    finally:
        themed.removeTranslator(pseudo)
        settle()


def test_in_a_right_to_left_language_the_page_is_mirrored(full, themed):
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        settle()
        assert full.paper.mapTo(full, QPoint(0, 0)).x() < full.needs.mapTo(full, QPoint(0, 0)).x()
    finally:
        themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
