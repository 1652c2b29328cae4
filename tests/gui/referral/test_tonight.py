"""Safe tonight in steps, and nothing now with an open door: kept sealed, on no page."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenapp.referral.site_needs import SiteNeeds, as_setting
from screenapp.screening.offers.tonight import CHOICE, PLAN, WAY_BACK, wants_nothing_now


def press(qtbot, button):
    for _ in range(4):
        QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(4):
        QApplication.processEvents()


def write(card, name, text):
    card.fields[name].edit.setText(text)
    card.fields[name].edit.editingFinished.emit()


def test_the_plan_for_tonight_is_kept_row_by_row_and_leaves_on_no_page(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    press(qtbot, page.tonight.fold.button)
    for name in (*PLAN, *CHOICE):
        assert page.tonight.fields[name].isVisible()
        write(page.tonight, name, f"canary {name}")
    press(qtbot, page.services.answer.choices.button("accepted"))
    for kind, row in page.consent.rows.items():
        if kind.value != "name":
            press(qtbot, row.toggle.button("say"))
    details = wanting.current.details
    assert {name: details[name] for name in (*PLAN, *CHOICE)} == {
        name: f"canary {name}" for name in (*PLAN, *CHOICE)
    }
    assert details["contact_how"] == "By phone"
    assert "By phone" in repr(page._shown.page)
    assert "canary" not in repr(page._shown.page)
    presenter.close()
    assert all(field.text == "" for field in page.tonight.fields.values())


def test_nothing_now_is_an_answer_of_its_own_with_a_way_back(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    assert not page.tonight.said.isVisible()
    press(qtbot, page.tonight.nothing)
    assert wants_nothing_now(wanting.current.details)
    assert "door stays open" in page.tonight.said.text()
    write(page.tonight, WAY_BACK, "Ask for the blue form")
    assert wanting.current.details[WAY_BACK] == "Ask for the blue form"
    assert wanting.current.referrals == {}
    assert [need.id for need in wanting.current.needs] == [
        "place_to_sleep", "pay_or_work", "family",
    ]  # fmt: skip
    press(qtbot, page.tonight.nothing)
    assert not wants_nothing_now(wanting.current.details)
    presenter.close()


def test_the_sites_own_needs_stand_on_the_list_and_on_the_page(wanting, opened, qtbot):
    needs = SiteNeeds().with_own("en", "Glasses").called("family", "en", "Kin")
    wanting.site = replace(wanting.site, needs=as_setting(needs.showing(needs.own)))
    page, presenter = opened(wanting)
    press(qtbot, page.needs.add)
    assert list(page.needs.adding.buttons) == [*needs.own, "other_need"]
    press(qtbot, page.needs.adding.buttons[needs.own[0]])
    assert page.needs.rows[-1].words.text() == "Glasses"
    assert page.needs.rows[0].words.text() == "A place to sleep tonight"
    presenter.close()
