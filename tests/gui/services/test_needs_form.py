"""A lead sets what people may be asked about here; the codes stay."""

from dataclasses import replace

from tests.gui.services.test_services import labels, press


def test_a_need_is_renamed_hidden_and_added(listing, opened, qtbot):
    page, presenter = opened(listing)
    press(qtbot, page.needs_fold.button)
    form = page.needs
    qtbot.keyClicks(form.fields["food"].edit, "Something to eat")
    press(qtbot, form.shown["papers"].button("no"))
    qtbot.keyClicks(form.new.edit, "  Glasses ")
    press(qtbot, form.save)
    kept = listing.directory.needs
    (own,) = kept.own
    assert own.startswith("site_")
    assert "papers" not in kept.listed
    assert kept.names["food"] == {"en": "Something to eat"}
    assert kept.names[own] == {"en": "Glasses"}
    assert "Something to eat" in labels(page)
    press(qtbot, page.changes["harbour"])
    rows = page.form.offers.rows
    assert rows["food"].text() == "Something to eat"
    assert rows[own].text() == "Glasses"
    press(qtbot, rows[own])
    press(qtbot, page.form.save)
    assert own in listing.kept["harbour"].offers
    presenter.open()


def test_who_is_no_lead_sees_no_form_of_it(listing, opened):
    listing.directory.may_set_needs = False
    page, presenter = opened(listing)
    assert not page.needs_fold.isVisibleTo(page)
    listing.kept["x"] = replace(listing.kept["harbour"], id="x", name="X")
    presenter.open()
    assert "x" in page.changes
