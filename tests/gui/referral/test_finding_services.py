"""Finding the services that take this person, and the reasons that stand beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenapp.referral.matching import Reason, Topic, Verdict
from screenapp.referral.summary import Summary
from screenapp.screening.offers.terms import ServiceTerms, Takes
from screenapp.ui.referral.reason_words import said


def press(qtbot, button):
    for _ in range(4):
        QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(4):
        QApplication.processEvents()


def with_terms(desk, **terms):
    first, *others = desk.listed
    desk.listed = (replace(first, terms=ServiceTerms(**terms)), *others)


def test_one_press_leaves_out_a_service_that_does_not_take_the_person_and_says_why(
    wanting, opened, qtbot
):
    with_terms(wanting, men=Takes.NO, women=Takes.YES, age_from=18)
    page, presenter = opened(wanting)
    row = page.services.rows["harbour"]
    assert row.parent() is page.services._fitting
    assert "it does not take men" in row.why.text()
    card = page.services.circumstances
    press(qtbot, card.fold.button)
    press(qtbot, card.rows["fit_gender"].button("man"))
    assert page.services.rows["harbour"].parent() is page.services._others
    assert "does not take men" in page.services.rows["harbour"].why.text()
    assert wanting.current.details["fit_gender"] == "man"
    press(qtbot, card.rows["fit_gender"].button("not_asked"))
    assert page.services.rows["harbour"].parent() is page.services._fitting
    assert "fit_gender" not in wanting.current.details
    presenter.close()


def test_how_to_get_there_and_what_they_need_to_know_stand_at_the_service(wanting, opened):
    with_terms(wanting, way_there="Bus 7", must_know="Whether alone", warm_hand_over=Takes.YES)
    page, presenter = opened(wanting)
    told = page.services.answer.more.text()
    assert "How to get there: Bus 7" in told
    assert "They need to know: Whether alone" in told
    assert "takes over" in told
    presenter.close()


def test_what_decides_about_a_service_is_kept_and_stands_on_no_page(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    card = page.services.circumstances
    press(qtbot, card.fold.button)
    qtbot.keyClicks(card.area.edit, "Zanzibar Street")
    card.area.edit.editingFinished.emit()
    press(qtbot, card.rows["fit_pets"].button("yes"))
    press(qtbot, page.services.answer.choices.button("accepted"))
    assert wanting.current.details["fit_area"] == "Zanzibar Street"
    assert wanting.current.details["contact_how"] == "By phone"
    assert isinstance(page._shown.page, Summary)
    assert "Zanzibar" not in repr(page._shown.page)
    presenter.close()
    assert card.area.text == ""


VALUES = {Topic.GENDER: "man other", Topic.HOURS: "1 09:00", Topic.AGE: "18-20"}
TAKEN = (Topic.AGE, Topic.GENDER, Topic.CHILDREN, Topic.PETS)
HARD = (Topic.TIER, Topic.LANGUAGE, Topic.AREA, Topic.HOURS)
MADE = (
    *((about, Verdict.ASK) for about in Topic if about is not Topic.TIER),
    *((about, Verdict.FITS) for about in Topic),
    *((about, Verdict.NOT) for about in (*TAKEN, Topic.WHEELCHAIR)),
    *((about, Verdict.HARDER) for about in HARD),
)


def test_every_reason_has_words_of_its_own(themed):
    made = [Reason(about=a, verdict=v, value=VALUES.get(a, "x")) for a, v in MADE]
    told = [said(reason, str) for reason in made]
    assert all(told)
    assert len(set(told)) == len(made)
    asked = [replace(r, unknown_person=True) for r in made if r.verdict is Verdict.ASK]
    assert all(said(reason, str) for reason in asked)


def test_an_age_is_told_by_its_bounds(themed):
    for value, words in (("18-", "from 18"), ("-17", "up to 17"), ("18-20", "18 to 20")):
        told = said(Reason(about=Topic.AGE, verdict=Verdict.NOT, value=value), str)
        assert words in told
