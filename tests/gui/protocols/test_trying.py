"""A try goes as a screening goes, and nothing of it reaches the vault."""

from PySide6.QtCore import Qt

FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def test_a_try_goes_as_a_screening_goes_and_shows_what_it_comes_to(
    at, screening_service, qtbot, seen, press, begin
):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    assert "Nothing is kept" in seen(page)
    assert "Who is in the room?" in seen(page)
    press(qtbot, page, Qt.Key.Key_1)
    assert "Does the person agree to be asked?" in seen(page)
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert "put you in danger" in seen(page)
    assert "2 of about 5" in seen(page)
    press(qtbot, page, Qt.Key.Key_1)
    beside = seen(page.trial.standing)
    assert "Further conversation indicated" in beside
    assert "Work put me in danger: Yes" in beside
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert "Only the staff who help you" in seen(page)
    for _ in range(5):
        press(qtbot, page, Qt.Key.Key_Return)
    assert page.trial.face is page.trial.result
    assert "Offer the services that fit" in seen(page)


def test_the_gates_of_a_try_are_those_of_a_screening(at, screening_service, seen, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    gate = page.trial.gate
    gate.answers.row("companion").click()
    assert page.trial.face is gate
    assert "stay closed until the person is alone" in seen(page)
    gate.answers.row("alone").click()
    gate.answers.row("no").click()
    assert page.trial.face is page.trial.result
    assert "Not settled yet" in seen(page)


def test_nothing_of_a_try_reaches_the_vault(at, screening_service, people, seen, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    log, facts, intakes = people.vault.log(), people.vault.facts(), people.vault.intake_counts()
    begin(page)
    page.trial.gate.answers.row("alone").click()
    page.trial.gate.answers.row("yes").click()
    page.trial.question.answers.row("answer/yes").click()
    page.trial.now.click()
    page.trial.again.click()
    assert (people.vault.log(), people.vault.facts()) == (log, facts)
    assert people.vault.intake_counts() == intakes
    assert "Kept" not in seen(page)


def test_an_age_that_cannot_be_read_begins_nothing(at, screening_service, seen, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page, age="about twenty")
    assert page.trial.face is page.trial.start
    assert "Type an age such as 34 or 16-19" in seen(page)


def test_every_shipped_protocol_can_be_tried_to_its_end(at, screening_service, begin, settle):
    page = at(screening_service)
    for name in tuple(page.list.buttons):
        page.held.show(name)
        begin(page, age="")
        for _ in range(400):
            settle()
            if page.trial.face is page.trial.result:
                break
            if page.trial.face is page.trial.gate:
                page.trial.gate.answers.rows[0].click()
            else:
                rows = (*page.trial.question.answers.rows, *page.trial.question.entry.codes.rows)
                decline = [row for row in rows if row.key == "code/declined"]
                (decline or [page.trial.forward])[0].click()
                page.trial.forward.click()
        assert page.trial.face is page.trial.result, name


def test_another_language_in_the_middle_of_a_try_keeps_every_answer(
    at, screening_service, seen, begin
):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    page.trial.gate.answers.row("alone").click()
    page.trial.gate.answers.row("yes").click()
    page.trial.question.answers.row("answer/yes").click()
    page.held.trying.speak("es")
    words = seen(page)
    assert "Not yet reviewed by a second speaker" in words
    assert "Only the staff who help you see what you say" in words  # the original, beside
    assert page.trial.question.answers.selected == ("answer/yes",)
