"""The page through its visible controls."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.screening.answers import Refusal
from screenapp.screening.offers.records import ReferralAnswer


def settle():
    for _ in range(4):
        QApplication.processEvents()


def press(qtbot, button):
    settle()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def labels(widget: QWidget) -> str:
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def say_yes(page, qtbot):
    press(qtbot, page.services.answer.choices.button("accepted"))


def let_know(page, qtbot, kind: InformationKind):
    press(qtbot, page.consent.rows[kind].toggle.button("say"))


def test_a_need_is_added_from_the_list_with_the_persons_words(screening_service, opened, qtbot):
    page, _ = opened(screening_service)
    press(qtbot, page.needs.add)
    qtbot.keyClicks(page.needs.adding.own.edit, "bread for two")
    press(qtbot, page.needs.adding.buttons["food"])
    assert [(n.id, n.text) for n in screening_service.current.needs] == [("food", "bread for two")]
    assert page.needs.rows[0].words.text() == "bread for two"


def test_after_adding_a_need_the_next_can_be_written_at_once(screening_service, opened, qtbot):
    page, _ = opened(screening_service)
    press(qtbot, page.needs.add)
    press(qtbot, page.needs.adding.buttons["food"])
    assert page.window().focusWidget() is page.needs.adding.own.edit


def test_something_else_needs_words_first(screening_service, opened, qtbot):
    page, _ = opened(screening_service)
    press(qtbot, page.needs.add)
    press(qtbot, page.needs.adding.buttons["other_need"])
    assert screening_service.current.needs == ()
    assert "Write it" in labels(page.needs.adding)
    qtbot.keyClicks(page.needs.adding.own.edit, "new glasses")
    qtbot.keyClick(page.needs.adding.own.edit, Qt.Key.Key_Return)
    assert [(n.id, n.text) for n in screening_service.current.needs] == [
        ("other_need", "new glasses")
    ]


def test_alt_with_an_arrow_moves_a_need_and_the_focus_goes_with_it(wanting, opened, qtbot):
    page, _ = opened(wanting)
    page.needs.rows[0].setFocus()
    qtbot.keyClick(page.needs.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [n.id for n in wanting.current.needs] == ["pay_or_work", "place_to_sleep", "family"]
    assert page.needs.rows[1].hasFocus()


def test_at_the_end_of_the_list_alt_with_an_arrow_changes_nothing(wanting, opened, qtbot):
    page, _ = opened(wanting)
    qtbot.keyClick(page.needs.rows[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert wanting.commands == []


def test_a_need_is_dragged_to_its_place(wanting, opened, qtbot):
    page, _ = opened(wanting)
    settle()
    row, below = page.needs.rows[0], page.needs.rows[2]
    to = below.mapTo(page.needs, below.rect().bottomLeft()) - row.mapTo(page.needs, QPoint(0, 0))
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    qtbot.mouseMove(row, QPoint(60, 40))
    qtbot.mouseMove(row, QPoint(60, to.y()))
    assert wanting.commands == []
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(60, to.y()))
    assert [n.id for n in wanting.current.needs] == ["pay_or_work", "family", "place_to_sleep"]


def test_a_press_without_a_move_drags_nothing(wanting, opened, qtbot):
    page, _ = opened(wanting)
    press(qtbot, page.needs.rows[1])
    assert wanting.commands == []


@pytest.mark.parametrize("by_key", [True, False])
def test_a_need_is_taken_off_by_key_or_button(wanting, opened, qtbot, by_key):
    page, _ = opened(wanting)
    if by_key:
        qtbot.keyClick(page.needs.rows[1], Qt.Key.Key_Delete)
    else:
        press(qtbot, page.needs.rows[1].remove)
    assert [n.id for n in wanting.current.needs] == ["place_to_sleep", "family"]


def test_services_that_fit_come_first_with_why(wanting, opened):
    page, _ = opened(wanting)
    rows = page.services.rows
    assert rows["harbour"].why.text() == (
        "takes people tonight · fits need 1 · ask: are they open now? · speaks Spanish"
    )
    assert "not checked for half a year" in rows["fair-pay"].why.text()
    assert rows["harbour"].said.text() == "Not asked yet"
    assert not page.services._others.isVisible()


def test_without_any_service_the_page_says_where_to_add_one(screening_service, opened):
    screening_service.listed = ()
    page, _ = opened(screening_service)
    assert "Add one under Services" in page.services.empty.text()
    assert page.services.answer.isHidden()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("accepted", "R9 said yes"),
        ("accepted_in_part", "R9 said yes, in part"),
        ("declined", "R9 chose not to"),
        ("deferred", "R9 said later"),
        ("unsafe", "Not safe to ask"),
    ],
)
def test_each_answer_is_one_press_and_told_in_the_row(wanting, opened, qtbot, answer, words):
    page, _ = opened(wanting)
    press(qtbot, page.services.answer.choices.button(answer))
    assert wanting.current.referrals["harbour"].answer is ReferralAnswer(answer)
    assert page.services.rows["harbour"].said.text() == words


def test_kinds_can_be_said_or_left_out_only_after_a_yes(wanting, opened, qtbot):
    page, _ = opened(wanting)
    row = page.consent.rows[InformationKind.CONTACT]
    assert row.toggle.isHidden()
    say_yes(page, qtbot)
    assert not row.toggle.isHidden()
    assert not row.toggle.says


def test_what_may_be_said_stands_beside_its_question_and_then_on_the_page(wanting, opened, qtbot):
    page, _ = opened(wanting)
    say_yes(page, qtbot)
    assert "9 to 11" in page.consent.rows[InformationKind.CONTACT].lines.text()
    assert "9 to 11" not in labels(page.paper)
    let_know(page, qtbot, InformationKind.CONTACT)
    assert "9 to 11" in labels(page.paper)
    assert "how to reach" not in page._left_out.text()
    assert "health needs" in page._left_out.text()
    assert "Left out" not in labels(page.paper)


def test_what_is_typed_about_reaching_the_person_is_kept_on_leaving_the_field(
    wanting, opened, qtbot
):
    page, _ = opened(wanting)
    row = page.consent.rows[InformationKind.URGENT]
    press(qtbot, row.write)
    edit = row.fields[Detail.URGENT].edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "insulin tonight")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert wanting.current.details["urgent_needs"] == "insulin tonight"
    assert row.lines.text() == "insulin tonight"


def test_fields_with_what_a_person_said_are_not_learnt_or_offered_a_menu(wanting, opened):
    page, _ = opened(wanting)
    hint = Qt.InputMethodHint.ImhSensitiveData
    for edit in page.consent.findChildren(QLineEdit):
        assert edit.inputMethodHints() & hint
        assert edit.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not edit.dragEnabled()


def test_how_long_it_holds_is_one_press(wanting, opened, qtbot):
    page, _ = opened(wanting)
    say_yes(page, qtbot)
    assert page.consent.span.selected == "7"
    press(qtbot, page.consent.span.button("30"))
    assert "24 October 2026" in page.consent.until_day.text()
    assert "24 October 2026" in labels(page.paper)


def test_the_page_is_read_large_and_word_for_word_the_same(wanting, opened, qtbot):
    page, _ = opened(wanting)
    say_yes(page, qtbot)
    let_know(page, qtbot, InformationKind.CONTACT)
    small = labels(page.paper.sheet)
    press(qtbot, page.read)
    assert page.reading.isVisible()
    assert labels(page.reading.sheet) == small
    press(qtbot, page.reading.back)
    assert page.paper.isVisible()


def test_without_a_yes_there_is_nothing_to_save_or_read(wanting, opened):
    page, _ = opened(wanting)
    settle()
    assert page.save.isHidden()
    assert page.read.isHidden()
    assert "Ask R9 about Harbour House first" in labels(page.paper)


def test_the_page_is_saved_where_the_worker_says_and_told_to_be_unprotected(
    wanting, opened, qtbot, folder
):
    page, _ = opened(wanting)
    say_yes(page, qtbot)
    press(qtbot, page.save)
    assert page.saving.isVisible()
    assert page.saving.name.text() == "page-R9.pdf"
    page.saving.folder.setText(str(folder))
    press(qtbot, page.saving.save)
    saved = folder / "page-R9.pdf"
    assert saved.read_bytes().startswith(b"%PDF-")
    assert saved.stat().st_mode & 0o777 == 0o600
    assert page.saving.isHidden()
    assert "no longer protected" in labels(page)
    assert wanting.exports == [(wanting.current.screening, "harbour")]


def test_a_name_that_is_taken_is_told_and_nothing_replaced(wanting, opened, qtbot, folder):
    (folder / "page-R9.pdf").write_text("another")
    page, _ = opened(wanting)
    say_yes(page, qtbot)
    press(qtbot, page.save)
    page.saving.folder.setText(str(folder))
    page.saving.name.setText("page-R9.pdf")
    press(qtbot, page.saving.save)
    assert (folder / "page-R9.pdf").read_text() == "another"
    assert page.saving.isVisible()
    assert "not saved yet" in labels(page.saving)


def test_a_word_that_paper_cannot_show_is_named_at_the_button_and_kept(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    say_yes(page, qtbot)
    presenter.write(Detail.URGENT, "help no\ue000w")
    assert "Paper cannot show" not in labels(page)
    let_know(page, qtbot, InformationKind.URGENT)
    assert "Paper cannot show \u2068no\ue000w\u2069." in labels(page)
    assert "help no\ufffdw" in labels(page.paper)
    assert "\ufffd stands for a sign that this paper cannot show." in labels(page.paper)
    assert wanting.current.details["urgent_needs"] == "help no\ue000w"


def test_a_word_that_paper_cannot_show_is_named_below_its_field_at_once(wanting, opened, qtbot):
    page, _ = opened(wanting)
    field = page.consent.rows[InformationKind.URGENT].fields[Detail.URGENT]
    field.edit.insert("help no\ue000w")
    assert not field.signs.isHidden()
    assert "no\ue000w" in field.signs.text()
    assert "no\ue000w" in field.edit.accessibleDescription()
    field.edit.setText("help now")
    assert field.signs.isHidden()


def test_typed_markup_is_shown_as_typed(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    presenter.add_need("other_need", "<img src=/etc/passwd><b>now</b>")
    assert page.needs.rows[-1].words.text() == "<img src=/etc/passwd><b>now</b>"
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_word_to_look_at_again_is_told_with_another(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    say_yes(page, qtbot)
    presenter.write(Detail.URGENT, "a victim")
    let_know(page, qtbot, InformationKind.URGENT)
    assert "“victim”" in page._remarks.more.text()
    assert page._remarks.isVisible()


def test_a_refusal_is_told_in_a_sentence(wanting, opened, qtbot):
    page, _ = opened(wanting)
    wanting.refusing = Refusal.ALREADY_FINISHED
    say_yes(page, qtbot)
    assert page._note.isVisible()
    assert page._note.words.text() == "This is finished. What was said is kept."


def test_locking_leaves_nothing_of_the_person_on_the_page(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    say_yes(page, qtbot)
    let_know(page, qtbot, InformationKind.CONTACT)
    presenter.close()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    everything = [w.text() for w in page.findChildren(QLabel)]
    everything += [w.text() for w in page.findChildren(QLineEdit)]
    everything += [w.accessibleName() for w in page.findChildren(QWidget)]
    for told in ("R9", "9 to 11", "By phone", "Asthma", "Reach a sister"):
        assert not [text for text in everything if told in text], told


def test_page_and_presenter_are_freed_when_they_are_let_go(wanting, opened, qtbot):
    page, presenter = opened(wanting)
    say_yes(page, qtbot)
    kept = weakref.ref(presenter)
    page.hide()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del page, presenter
    gc.collect()
    assert kept() is None
