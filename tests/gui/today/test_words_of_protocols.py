"""A new intake names the questions, and the reasons to offer them, in the worker's language."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture
def in_spanish(screening_service):
    screening_service.spanish = {
        "Health and safety questions": "Preguntas de salud y bienestar",
        "Everyone who arrives": "Todas las personas que llegan",
    }
    screening_service.read_in = "es"
    return screening_service


def said(rows):
    return [row.text() for row in rows]


def test_titles_and_reasons_are_in_the_language_the_worker_reads(in_spanish, page):
    page.presenter.refresh()
    page.presenter.open_form()
    assert said(page.panel.triggers.rows) == [
        "Todas las personas que llegan",
        "Something did not fit",
    ]
    assert "Preguntas de salud y bienestar" in said(page.panel.protocols.rows)
    assert "Questions for children" in said(page.panel.protocols.rows)


def test_without_a_language_the_protocols_speak_their_own(screening_service, page):
    page.presenter.open_form()
    assert said(page.panel.triggers.rows)[0] == "Everyone who arrives"


def test_the_words_change_with_the_language_and_keep_what_was_typed(in_spanish, page):
    in_spanish.read_in = "en"
    page.presenter.refresh()
    page.presenter.open_form()
    page.panel.age.edit.setText("19")
    assert said(page.panel.triggers.rows)[0] == "Everyone who arrives"
    in_spanish.read_in = "es"
    QApplication.sendEvent(page.panel, QEvent(QEvent.Type.LanguageChange))
    assert said(page.panel.triggers.rows)[0] == "Todas las personas que llegan"
    assert page.panel.age.text == "19"


def test_the_reason_that_is_kept_is_the_id_and_not_the_words(in_spanish, page):
    page.presenter.open_form()
    page.panel.triggers.rows[0].click()
    assert in_spanish.made[0]["trigger"] == "universal"
