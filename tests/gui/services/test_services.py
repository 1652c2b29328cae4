"""The list of services and its form, through the visible controls."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from screenapp.referral.services import RecipientKind
from screenapp.screening.offers.terms import ServiceTerms, Takes
from screenapp.ui.shell import theme
from screenapp.vault.errors import NotAllowed


def settle():
    for _ in range(4):
        QApplication.processEvents()


def press(qtbot, button):
    settle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def labels(widget: QWidget) -> str:
    settle()
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def test_an_empty_list_says_what_to_add_and_why(screening_service, opened):
    page, _ = opened(screening_service)
    assert "No services yet" in labels(page)
    assert page.add.isVisible()


def test_services_stand_by_name_with_those_not_offered_last(listing, opened):
    page, _ = opened(listing)
    assert list(page.changes) == ["fair-pay", "harbour", "mill"]


def test_an_entry_nobody_checked_for_half_a_year_is_marked(listing, opened):
    page, _ = opened(listing)
    told = labels(page)
    assert "check it again" in told
    assert "checked Tuesday 1 September 2026" in told
    assert "not offered now" in told


def test_a_service_is_added_with_all_that_was_filled_in(screening_service, opened, qtbot):
    page, presenter = opened(screening_service)
    press(qtbot, page.add)
    form = page.form
    qtbot.keyClicks(form.name.edit, "  Harbour   House ")
    press(qtbot, form.offers.rows["place_to_sleep"])
    press(qtbot, form.kind.rows["shelter"])
    press(qtbot, form.kind.rows["health"])
    qtbot.keyClicks(form.phone.edit, "555 0101")
    press(qtbot, form.check)
    form._languages_fold.set_open(True)
    press(qtbot, form.languages.rows["es"])
    press(qtbot, form.save)
    (kept,) = screening_service.kept.values()
    assert kept.name == "  Harbour   House "  # paper runs blanks together, the store does not
    assert kept.offers == ("place_to_sleep",)
    assert kept.kind == RecipientKind.HEALTH.value
    assert kept.languages == ("es",)
    assert kept.phone == "555 0101"
    assert kept.last_verified == date(2026, 9, 24)
    assert kept.active
    assert "Harbour   House  is saved." in labels(page)
    presenter.open()


def test_a_service_without_name_or_help_is_not_kept_and_says_what_it_lacks(
    screening_service, opened, qtbot
):
    page, presenter = opened(screening_service)
    press(qtbot, page.add)
    press(qtbot, page.form.save)
    assert screening_service.kept == {}
    told = labels(page.form)
    assert "Write the service's name." in told
    assert "Choose at least one" in told
    qtbot.keyClicks(page.form.name.edit, "Harbour House")
    press(qtbot, page.form.offers.rows["food"])
    press(qtbot, page.form.save)
    assert len(screening_service.kept) == 1
    presenter.open()


def test_changing_one_field_keeps_the_others_and_unknown_languages(listing, opened, qtbot):
    page, presenter = opened(listing)
    before = listing.kept["harbour"]
    press(qtbot, page.changes["harbour"])
    assert page.form.name.text == "Harbour House"
    page.form.hours.edit.setText("from 18:00")
    press(qtbot, page.form.save)
    after = listing.kept["harbour"]
    assert after.hours == "from 18:00"
    assert set(after.languages) == set(before.languages)
    assert (after.id, after.offers, after.kind, after.last_verified) == (
        before.id,
        before.offers,
        before.kind,
        before.last_verified,
    )
    presenter.open()


def test_a_service_can_be_set_aside_without_being_lost(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.changes["harbour"])
    press(qtbot, page.form.in_use.button("no"))
    press(qtbot, page.form.save)
    assert not listing.kept["harbour"].active
    presenter.open()


def test_leaving_the_form_keeps_nothing(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.changes["harbour"])
    page.form.name.edit.setText("Other")
    press(qtbot, page.form.leave)
    assert listing.kept["harbour"].name == "Harbour House"
    press(qtbot, page.changes["harbour"])
    assert page.form.name.text == "Harbour House"
    presenter.open()


def test_what_may_not_be_saved_is_told_and_stays_in_the_form(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.changes["harbour"])
    page.form.hours.edit.setText("from 18:00")
    listing.trouble = NotAllowed()
    press(qtbot, page.form.save)
    assert page.problem.isVisible()
    assert page.form.isVisible()
    assert page.form.hours.text == "from 18:00"
    presenter.open()


def test_exactly_one_kind_is_chosen_and_every_kind_has_words(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.add)
    assert page.form.kind.chosen == ("other",)
    assert set(page.form.kind.rows) == {kind.value for kind in RecipientKind}
    assert all(row.text() for row in page.form.kind.rows.values())
    presenter.open()


@pytest.mark.parametrize("place", ["list", "form"])
def test_every_control_has_a_name_and_room_to_touch(
    listing, opened, qtbot, nameless, too_small, place
):
    page, presenter = opened(listing)
    if place == "form":
        press(qtbot, page.changes["harbour"])
        page.form._languages_fold.set_open(True)
    settle()
    assert nameless(page) == []
    assert too_small(page, 32) == []
    presenter.open()


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_words_of_the_list_stand_out_seven_to_one(listing, opened, qapp, text_contrasts, scheme):
    page, presenter = opened(listing)
    theme.apply(qapp, scheme)
    try:
        settle()
        assert {t: r for t, r in text_contrasts(page).items() if r < 7} == {}
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT)
        presenter.open()


def test_for_whom_a_service_is_and_who_checked_it_are_kept(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.changes["harbour"])
    terms = page.form.terms
    press(qtbot, page.form._terms_fold.button)
    press(qtbot, terms.takes["men"].button("no"))
    press(qtbot, terms.takes["warm_hand_over"].button("yes"))
    press(qtbot, terms.tiers.rows["high"])
    qtbot.keyClicks(terms.age_from.edit, "18")
    qtbot.keyClicks(terms.areas.edit, "Downtown, Mill Lane")
    qtbot.keyClicks(terms.open_at.edit, "mon-fri 9:00-17:00")
    qtbot.keyClicks(terms.way_there.edit, "Bus 7, then the blue door")
    press(qtbot, page.form.check)
    press(qtbot, page.form.save)
    kept = listing.kept["harbour"]
    assert kept.terms == ServiceTerms(
        tiers=("high",),
        age_from=18,
        men=Takes.NO,
        areas=("Downtown", "Mill Lane"),
        open_at="mon-fri 9:00-17:00",
        way_there="Bus 7, then the blue door",
        warm_hand_over=Takes.YES,
        verified_by="Ana",
    )
    press(qtbot, page.changes["harbour"])
    assert "by Ana" in labels(page.form)
    assert page.form.terms.takes["men"].selected == "no"
    press(qtbot, page.form.leave)
    press(qtbot, page.changes["fair-pay"])
    assert page.form.terms.filled_terms() == ServiceTerms()
    presenter.open()


@pytest.mark.parametrize(
    ("field", "typed"), [("age_from", "-3"), ("age_to", "200"), ("open_at", "nine to five")]
)
def test_what_the_search_could_not_reckon_with_is_said_beside_its_field(
    listing, opened, qtbot, field, typed
):
    page, presenter = opened(listing)
    before = listing.kept["harbour"]
    press(qtbot, page.changes["harbour"])
    line = getattr(page.form.terms, field)
    line.edit.setText(typed)
    press(qtbot, page.form.save)
    assert listing.kept["harbour"] == before
    assert line.note.isVisible()
    assert line.text == typed
    presenter.open()
