"""A try goes as a screening goes, and nothing of it reaches the vault."""

import random

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
    press(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert "Does T0 agree to be asked?" in seen(page)
    press(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert "put you in danger" in seen(page)
    assert "2 of about 5" in seen(page)
    press(qtbot, page, Qt.Key.Key_1)
    beside = seen(page.trial.standing)
    assert "Further conversation indicated" in beside
    assert "Work put me in danger: Yes" in beside
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert "The staff who help you can see" in seen(page)
    for _ in range(5):
        press(qtbot, page, Qt.Key.Key_Return)
    assert page.trial.face is page.trial.interview.result
    assert "Offer the services that fit" in seen(page)


def test_the_gates_of_a_try_are_those_of_a_screening(at, screening_service, seen, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    privacy, consent = page.trial.interview.privacy, page.trial.interview.consent
    privacy.answers.row("companion").click()
    assert page.trial.face is privacy
    assert "T0 comes up again at" in seen(page)
    privacy.answers.row("alone").click()
    privacy.forward.click()
    assert page.trial.face is consent
    consent.answers.row("no").click()
    consent.go_on.click()
    assert page.trial.face is page.trial.interview.result
    assert "Chose not to be asked" in seen(page)


def test_nothing_of_a_try_reaches_the_vault(at, screening_service, people, seen, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    log, facts, intakes = people.vault.log(), people.vault.facts(), people.vault.intake_counts()
    begin(page)
    page.trial.interview.privacy.answers.row("alone").click()
    page.trial.interview.privacy.forward.click()
    page.trial.interview.consent.answers.row("yes").click()
    page.trial.interview.consent.go_on.click()
    page.trial.interview.question.answers.row("answer/yes").click()
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


def test_shipped_protocols_can_be_tried_to_their_ends(at, screening_service, begin, settle, times):
    """Four of them, by chance; every one at the full number."""
    page = at(screening_service)
    names = sorted(page.list.buttons)
    for name in random.Random(len(names)).sample(names, times(4, len(names))):
        page.held.show(name)
        begin(page, age="")
        for _ in range(400):
            settle()
            if page.trial.face is page.trial.interview.result:
                break
            if page.trial.face is page.trial.interview.notes:
                page.trial.face.forward.click()
                continue
            if page.trial.face is not page.trial.interview.question:
                page.trial.face.answers.rows[0].click()
                if page.trial.face is page.trial.interview.privacy:
                    page.trial.face.forward.click()
                elif page.trial.face is page.trial.interview.consent:
                    page.trial.face.go_on.click()
                continue
            question = page.trial.interview.question
            rows = (*question.answers.rows, *question.entry.codes.rows)
            decline = [row for row in rows if row.key == "code/declined"]
            (decline or [question.forward])[0].click()
            question.forward.click()
        assert page.trial.face is page.trial.interview.result, name


def test_another_language_in_the_middle_of_a_try_keeps_every_answer(
    at, screening_service, seen, begin
):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    page.trial.interview.privacy.answers.row("alone").click()
    page.trial.interview.privacy.forward.click()
    page.trial.interview.consent.answers.row("yes").click()
    page.trial.interview.consent.go_on.click()
    page.trial.interview.question.answers.row("answer/yes").click()
    page.trial.interview.question.side.language_button("es").click()
    words = seen(page)
    assert "Draft: no second person has read this yet" in words
    assert "The staff who help you can see what you say" in words  # the original, beside
    assert page.trial.interview.question.answers.selected == ("answer/yes",)


def to_question(page, begin):
    page.held.show(FOUR)
    begin(page)
    page.trial.interview.privacy.answers.row("alone").click()
    page.trial.interview.privacy.forward.click()
    page.trial.interview.consent.answers.row("yes").click()
    page.trial.interview.consent.go_on.click()


def test_a_try_promises_nothing_and_has_no_way_out_that_it_cannot_go(
    at, screening_service, seen, begin
):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    interview = page.trial.interview
    shown = [seen(page)]
    interview.privacy.answers.row("alone").click()
    interview.privacy.forward.click()
    shown.append(seen(page))
    interview.consent.answers.row("yes").click()
    interview.consent.go_on.click()
    interview.question.answers.row("answer/yes").click()
    shown.append(seen(page))
    page.trial.now.click()
    interview.result.disclosures.rows[0].click()
    shown.append(seen(page))
    assert interview.question.side.point_card.text() in shown[2]
    for words in shown:
        assert "This is a try. Nothing is kept." in words
        assert not {"Kept", "Back to Today", "Hand over the screen"} & set(words.split("\n"))
        assert "Every answer is kept" not in words
        assert "Start the conversation" not in words


def test_putting_it_off_or_ending_goes_back_to_how_a_try_begins_and_forgets_it(
    at, screening_service, seen, begin
):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    page.trial.interview.privacy.answers.row("alone").click()
    page.trial.interview.privacy.forward.click()
    page.trial.interview.consent.answers.row("later").click()
    page.trial.interview.consent.go_on.click()
    assert page.trial.face is page.trial.start
    to_question(page, begin)
    page.trial.interview.question.answers.row("answer/yes").click()
    page.trial.now.click()
    page.trial.interview.result.finish.click()
    assert page.trial.face is page.trial.start
    assert not page.held.trying.interview.session.open
    assert page.trial.interview.face is None
    to_question(page, begin)
    assert page.trial.interview.question.answers.selected == ()


def test_from_what_it_comes_to_one_goes_back_to_where_one_was(at, screening_service, begin):
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    interview = page.trial.interview
    for go_on in (lambda: interview.privacy.answers.row("alone").click(), lambda: None):
        before = page.trial.face
        page.trial.now.click()
        assert page.trial.face is interview.result
        interview.result.back.click()
        assert page.trial.face is before
        go_on()


def test_the_pages_of_a_try_are_those_of_the_interview(at, screening_service, begin):
    """A person who interprets, a reason and the final tier are there to be tried as well."""
    page = at(screening_service)
    page.held.show(FOUR)
    begin(page)
    interview = page.trial.interview
    interview.privacy.answers.row("with_interpreter").click()
    interview.privacy.interpreter_kinds.rows[0].click()
    assert page.trial.face is interview.consent
    interview.consent.answers.row("yes").click()
    interview.consent.go_on.click()
    state = page.held.trying.interview.session.state
    assert state.presence.value == "with_interpreter"
    interview.question.answers.row("answer/yes").click()
    interview.question.side.someone.click()
    assert page.trial.face is interview.privacy
