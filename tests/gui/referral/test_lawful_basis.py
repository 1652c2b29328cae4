"""A page for police and their kind: a yes first, then the law it rests on, in this order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenapp.referral.consent import InformationKind
from screenapp.referral.summary import NotReady, Summary
from screenapp.screening import commands as c
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.vault import Service

POST = Service(
    id="post", name="Harbour Post", offers=("place_to_sleep",), languages=("en",), kind="police"
)


@pytest.fixture
def with_post(wanting):
    wanting.listed = (
        *wanting.listed,
        POST,
        replace(POST, id="cells", name="Court", kind="court_or_detention"),
    )
    return wanting


def press(qtbot, button):
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def at_post(with_post, opened):
    page, presenter = opened(with_post)
    presenter.select("post")
    return page, presenter


def write(page, qtbot, text):
    edit = page.law.field.edit
    edit.setFocus()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_the_law_is_asked_for_only_where_a_page_needs_one_and_after_a_yes(with_post, opened, qtbot):
    page, presenter = at_post(with_post, opened)
    assert page.law.isHidden()
    presenter.answer(ReferralAnswer.DEFERRED)
    assert page.law.isHidden()
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert page.law.isVisible()
    assert page.law.field.text == ""
    assert page._shown.page is NotReady.NO_LAWFUL_BASIS
    presenter.select("harbour")
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert page.law.isHidden()
    assert isinstance(page._shown.page, Summary)


def test_what_staff_write_is_kept_and_printed_and_the_page_can_be_saved(
    with_post, opened, qtbot, folder
):
    page, presenter = at_post(with_post, opened)
    press(qtbot, page.services.answer.choices.button("accepted"))
    assert page.save.isHidden()
    write(page, qtbot, "Order 12 of 2026")
    assert with_post.current.referrals["post"].lawful_basis == "Order 12 of 2026"
    assert "Order 12 of 2026" in repr(page._shown.page)
    presenter.save_to(folder / "page.pdf")
    assert (folder / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert with_post.current.referrals["post"].copies


def test_a_law_never_makes_a_page_without_the_yes(with_post, opened, qtbot):
    page, presenter = at_post(with_post, opened)
    presenter.rest_on("post", "Order 12")
    assert with_post.commands == []
    assert page._shown.page is NotReady.NOT_ASKED
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert page._shown.page is NotReady.NO_LAWFUL_BASIS
    presenter.rest_on("post", "Order 12")
    presenter.answer(ReferralAnswer.DECLINED)
    assert page._shown.page is NotReady.NOT_AGREED
    assert page.law.isHidden()
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert page.law.field.text == ""
    assert page._shown.page is NotReady.NO_LAWFUL_BASIS


def test_what_was_taken_back_comes_back_by_a_new_yes_alone(with_post, opened, qtbot):
    page, presenter = at_post(with_post, opened)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.rest_on("post", "Order 12")
    screening = with_post.current.screening
    with_post.act(screening, c.TakeBack(service="post"))
    presenter.open(screening)
    presenter.select("post")
    assert page._shown.page is NotReady.WITHDRAWN
    assert page.law.isHidden()
    presenter.rest_on("post", "Order 13")
    presenter.share(InformationKind.LANGUAGE, True)
    presenter.hold_for(30)
    assert with_post.current.referrals["post"].taken_back_at is not None
    presenter.answer(ReferralAnswer.ACCEPTED)
    assert with_post.current.referrals["post"].agreed


def test_words_go_to_the_service_they_were_typed_for(with_post, opened, qtbot):
    page, presenter = at_post(with_post, opened)
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.select("cells")
    presenter.answer(ReferralAnswer.ACCEPTED)
    page.law.field.edit.setFocus()
    qtbot.keyClicks(page.law.field.edit, "Writ 4")
    presenter.select("post")
    assert page.law.field.text == ""
    write(page, qtbot, "Order 12")
    kept = {name: r.lawful_basis for name, r in with_post.current.referrals.items()}
    assert kept["post"] == "Order 12"
    assert "Order 12" not in kept["cells"]


def test_nothing_of_it_is_left_on_the_page_when_the_window_locks(with_post, opened, qtbot):
    page, presenter = at_post(with_post, opened)
    presenter.answer(ReferralAnswer.ACCEPTED)
    write(page, qtbot, "Order 12")
    presenter.close()
    assert page.law.field.text == ""
    page.law.field.edit.undo()
    assert page.law.field.text == ""
