"""What is told of an intake names questions and reasons in the language the worker reads."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture
def in_panel(page, unit):
    """The panel of somebody who just arrived."""
    unit.arrive()

    def open_panel():
        page.presenter.open()
        page.rows[0].other.click()
        return page.panel

    return open_panel


def said(rows):
    return [row.text() for row in rows]


def own(unit):
    first = unit.service.protocols[0]
    return [t.text for t in first.triggers if t.id != "silent_signal"]


def spanish(unit):
    first, read = unit.service.protocols[0], unit.service.words
    return [
        read(first, f"trigger/{t.id}/text", t.text, "es").text
        for t in first.triggers
        if t.id != "silent_signal"
    ]


def test_titles_and_reasons_are_in_the_language_the_worker_reads(in_panel, unit, language):
    language[0] = "es"
    assert said(in_panel().triggers.rows) == spanish(unit) != own(unit)


def test_without_a_language_the_protocols_speak_their_own(in_panel, unit):
    panel = in_panel()
    assert said(panel.triggers.rows) == own(unit)
    assert unit.service.protocols[0].title in said(panel.protocols.rows)


def test_the_words_change_with_the_language_and_keep_what_was_typed(in_panel, unit, language):
    language[0] = "en"
    panel = in_panel()
    panel.age.edit.setText("19")
    language[0] = "es"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert said(panel.triggers.rows)[0] in spanish(unit)
    assert panel.age.text == "19"


def test_the_reason_that_is_kept_is_the_id_and_not_the_words(in_panel, unit, language, opened):
    language[0] = "es"
    in_panel().triggers.rows[0].click()
    [(intake, _)] = opened
    assert unit.vault.intake(intake).trigger == unit.service.protocols[0].triggers[0].id


def test_a_signal_is_no_reason_to_choose(in_panel):
    assert "silent_signal" not in [row.key for row in in_panel().triggers.rows]
