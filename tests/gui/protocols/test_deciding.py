"""From a file to new intakes: faults, changes, cases, and a second person."""

from PySide6.QtCore import Qt

from screenapp.ui.protocols.place import protocols_place

FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def test_a_file_with_faults_is_told_line_by_line_with_what_to_write(
    at, screening_service, version, seen, look_at
):
    page = at(screening_service)
    look_at(page, version("1.1.0", ("count: [unsafe_work", "count: [unsafe_wrk")))
    words = seen(page)
    assert "protocol.yaml:" in words
    assert "unsafe_wrk" in words
    assert "Define it or name another item." in words
    assert "Nothing was kept." in words
    assert not page.add.propose.isVisibleTo(page)


def test_a_folder_that_is_not_there_is_said(at, screening_service, tmp_path, seen):
    page = at(screening_service)
    page.list.add.click()
    page.add.path.edit.setText(str(tmp_path / "nowhere"))
    page.add.go.click()
    assert "This folder cannot be read." in seen(page)


def test_from_a_file_to_new_intakes_with_a_second_person(
    at, screening_service, version, agreed, seen, propose, agree, read_every_item
):
    page = at(screening_service)
    propose(page, version("1.1.0", REWORDED))
    assert page.face is page.opened
    assert "waits for a decision" in seen(page)
    assert next(p for p in screening_service.protocols if p.id == FOUR).version == "1.0.1"

    page.opened.compare.click()
    words = seen(page)
    assert "What the person notices" in words
    assert "Before: Did a job, or anything you did for someone, ever put you in danger?" in words
    assert "ever put you at risk of harm?" in words
    page.changes.head.back.click()

    read_every_item(page)
    assert "new intakes are offered version 1.1.0 instead of 1.0.1" in seen(page)
    agree(page, agreed["passphrase"])
    assert page.face is page.opened
    assert next(p for p in screening_service.protocols if p.id == FOUR).version == "1.1.0"
    decided = screening_service.protocol_repository.history()[-1]
    assert (decided.reason, decided.second != "") == ("Read aloud with the team.", True)


def test_without_the_right_passphrase_or_a_reason_nothing_is_decided(
    at, screening_service, version, seen, propose, agree, read_every_item
):
    page = at(screening_service)
    propose(page, version("1.1.0", REWORDED))
    read_every_item(page)
    page.decide.confirm.click()
    assert "Write the reason first." in seen(page)
    page.decide.reason.edit.setText("Because.")
    page.decide.confirm.click()
    assert "A second person is needed." in seen(page)
    agree(page, "not hers")
    words = seen(page)
    assert "This passphrase does not fit the name." in words
    assert "Nothing was changed." in words
    assert page.decide.passphrase.text() == ""
    assert next(p for p in screening_service.protocols if p.id == FOUR).version == "1.0.1"


def test_a_case_that_differs_is_told_and_keeps_it_from_being_approved(
    at, screening_service, version, seen, propose
):
    page = at(screening_service)
    propose(page, version("1.1.0", ("at_least: 1}", "at_least: 2}")))
    words = seen(page)
    assert "25 of 53 as expected" in words
    different = "Nothing further indicated by these answers”, not “Further conversation indicated"
    assert different in words
    assert not page.opened.approve.isEnabled()
    assert "It can be approved when the check and the cases agree with it." in words


def test_every_way_through_a_new_version_can_be_followed(
    at, screening_service, version, seen, propose
):
    page = at(screening_service)
    propose(page, version("1.1.0", ("at_least: 1}", "at_least: 2}")))
    page.opened.compare.click()
    page.changes.explore.click()
    words = seen(page)
    assert "Every way was followed to its end." in words
    assert "decides the result most often" in words
    assert "Cases that come out differently" in words


def test_withdrawing_says_what_changes_and_takes_it_out_of_new_intakes(at, screening_service, seen):
    page = at(screening_service)
    page.held.show(FOUR)
    page.opened.withdraw.click()
    assert "new intakes are not offered this any more" in seen(page)
    page.decide.reason.edit.setText("Not for this ward.")
    page.decide.confirm.click()
    assert "withdrawn" in seen(page)
    assert FOUR not in {protocol.id for protocol in screening_service.protocols}
    assert page.opened.approve.isVisibleTo(page)


def test_a_lead_alone_approves_a_translation_and_takes_that_back(at, screening_service, seen):
    page = at(screening_service)
    page.held.show(FOUR)
    page.opened.tongues.buttons["es"].click()
    words = seen(page)
    assert "the words in Español count as reviewed" in words
    assert not page.decide.seconds.isVisibleTo(page)
    page.decide.reason.edit.setText("Read by two speakers.")
    page.decide.confirm.click()
    assert "reviewed, as a lead decided here" in seen(page)
    item = screening_service.protocol_repository.held(FOUR).in_use.protocol.item["unsafe_work"]
    assert screening_service.text(item, "es").reviewed
    page.opened.tongues.buttons["es"].click()
    page.decide.reason.edit.setText("A speaker found two mistakes.")
    page.decide.confirm.click()
    assert not screening_service.text(item, "es").reviewed


def test_nothing_typed_stays_when_the_page_is_left(
    at, screening_service, version, propose, read_every_item
):
    page = at(screening_service)
    propose(page, version("1.1.0", REWORDED))
    read_every_item(page)
    page.decide.seconds.row("Nora Nurse").click()
    page.decide.passphrase.setText("amber window silent field")
    page.decide.leave.click()
    assert page.decide.passphrase.text() == ""


def test_what_comes_back_too_late_changes_no_page(screening_service, qtbot, light):
    class Waiting:
        def __init__(self):
            self.given = []

        def run(self, work, done, failed):
            self.given.append((work, done))

    runner = Waiting()
    page, presenter = protocols_place(
        screening_service, runner, screening_service._clock, lambda: "en"
    )
    qtbot.addWidget(page)
    presenter.show(FOUR)
    presenter.open()
    (first, shown), (second, listed) = runner.given
    listed(second())
    shown(first())
    assert page.face is page.list


def test_approval_reads_each_item_with_its_questions_and_names_what_no_list_can_judge(
    at, screening_service, version, seen, propose, settle_duties, agree, agreed, press, qtbot
):
    page = at(screening_service)
    propose(page, version("1.1.0", ("construct: unsafe_work", "construct: other")))
    page.opened.approve.click()
    assert page.face is page.reading
    items = list(screening_service.protocol_repository.held(FOUR).waiting.protocol.items)
    for number, item in enumerate(items, 1):
        words = seen(page)
        assert f"Item {number} of {len(items)}" in words and item.text in words
        alone = "The check cannot know what this is about. Only you can."
        assert (alone in words) is (item.construct == "other")
        assert "It could promise something" in words and "No, none of these" in words
        assert page.reading.lines.selected == ()
        press(qtbot, page, Qt.Key.Key_Space)
    settle_duties(page)
    assert page.face is page.decide
    agree(page, agreed["passphrase"])
    decided = screening_service.protocol_repository.history()[-1]
    assert decided.reading == {item.id: frozenset() for item in items}


def test_an_item_that_crosses_a_line_keeps_the_protocol_from_being_approved(
    at, screening_service, version, seen, propose, settle_duties, agree, agreed, press, qtbot
):
    page = at(screening_service)
    propose(page, version("1.1.0", REWORDED))
    page.opened.approve.click()
    press(qtbot, page, Qt.Key.Key_3)
    assert "Go on" in seen(page)
    page.reading.forward.click()
    page.reading.back.click()
    assert page.reading.lines.selected == ("promise",)
    while page.face is page.reading:
        page.reading.forward.click()
    settle_duties(page)
    agree(page, agreed["passphrase"])
    assert "Of an item you said that it may not stand in a protocol." in seen(page)
    assert next(p for p in screening_service.protocols if p.id == FOUR).version == "1.0.1"
