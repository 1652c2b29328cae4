"""The result: neutral, with its reasons, and what staff record beside it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from screenapp.protocol.model import Channel, Code, Disclosure, Tier
from screenapp.screening.commands import CheckPrivacy, GiveAnswer, GiveCode, GiveConsent, Pause
from screenapp.screening.person import Presence
from screenapp.ui.widgets.elided_line import ElidedLine

Key = Qt.Key


def words_on(page) -> str:
    QApplication.processEvents()  # what was just put in place is shown by the next event
    return " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


@pytest.fixture
def with_answers(page, screening_service):
    """Open the page at the result of these answers to hurt, leave and pay."""

    def open_(*answers: str | Code, suspicion: str = "no"):
        look = CheckPrivacy(stage="talk", presence=Presence.ALONE)
        commands = [look, GiveConsent(stage="talk")]
        for item, answer in zip(("hurt", "leave", "pay"), answers, strict=True):
            if isinstance(answer, Code):
                commands.append(GiveCode(item=item, code=answer))
            else:
                commands.append(GiveAnswer(item=item, value=answer))
        for item in ("speaks", "limits", "papers", "wants", "hours", "words"):
            commands.append(GiveCode(item=item, code=Code.DONT_KNOW))
        commands.append(GiveAnswer(item="suspicion", value=suspicion, reason="As said."))
        screening_service.act(screening_service.screening, *commands)
        page.held.open(screening_service.screening)
        page.past_room(alone=True)
        while page.held.questions.item is not None:
            page.question.forward.click()
        return page

    return open_


def test_a_positive_result_is_a_screen_and_not_a_finding(with_answers):
    page = with_answers("no", "yes", Code.DECLINED)
    seen = words_on(page)
    assert "Further conversation indicated" in seen
    assert "This is a screen, not a finding." in seen
    assert "Own wording, not validated." in seen
    assert "Talk alone about what would help" in seen


def test_the_reason_is_folded_and_opens_by_its_key(qtbot, with_answers):
    page = with_answers("no", "yes", Code.DECLINED)
    assert "adds" not in words_on(page)
    qtbot.keyClick(page.result, Key.Key_W)
    seen = words_on(page)
    assert "Felt unable to leave Yes adds 1" in seen
    assert "Pay held back Chose not to say adds 0 or 1" in seen
    assert "What was not answered cannot change the result." in seen


def test_an_incomplete_result_names_what_is_open_and_never_says_negative(with_answers):
    page = with_answers("no", "no", Code.DECLINED)
    seen = words_on(page)
    assert "Result incomplete" in seen
    assert "What is missing could change it." in seen
    assert "Try again when private." not in seen  # they were alone, and chose not to say
    assert "Nothing further indicated" not in seen
    assert "Not settled yet: 1 question" in seen
    assert "Pay held back" not in seen


def test_what_is_not_settled_is_listed_by_its_short_words_when_somebody_asks_why(
    qtbot, with_answers
):
    page = with_answers("no", "no", Code.DECLINED)
    qtbot.keyClick(page.result, Key.Key_W)
    seen = words_on(page.result.why)
    settled, _, open_ = seen.partition("Not settled yet")
    assert "Hurt at work No adds 0" in settled
    assert "Pay held back Chose not to say adds 0 or 1" in open_


def test_many_long_questions_that_are_not_settled_take_one_line_each(
    qtbot, page, screening_service, long_questions
):
    screening_service.protocol = long_questions
    screening_service.act(
        screening_service.screening,
        CheckPrivacy(stage="talk", presence=Presence.ALONE),
        GiveConsent(stage="talk"),
        *(GiveCode(item=f"q{n}", code=Code.DECLINED) for n in range(13)),
    )
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    while page.held.questions.item is not None:
        page.question.forward.click()
    assert "Not settled yet: 13 question" in words_on(page.result)
    assert "Question" not in words_on(page.result)
    qtbot.keyClick(page.result, Key.Key_W)
    qtbot.waitUntil(lambda: all(line.width() > 100 > line.height() for line in lines_of(page)))
    assert [line.accessibleName()[:11] for line in lines_of(page)] == [
        f"Question {n:02}" for n in range(13)
    ]
    for line in lines_of(page):
        one = line.fontMetrics().height()
        assert line.height() < 2 * one
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()


def lines_of(page) -> list[ElidedLine]:
    return page.result.why.findChildren(ElidedLine)


@pytest.fixture
def long_questions(protocol, make_item):
    """Thirteen questions of three lines each and no short words for any."""
    asked = tuple(
        make_item(f"q{n}", f"Question {n:02} " + "which is long and goes on for a while " * 6)
        for n in range(13)
    )
    talk = replace(protocol.stages[1], items=asked)
    measure = replace(protocol.measures[0], of=tuple(item.id for item in asked))
    return replace(protocol, stages=(talk,), measures=(measure,), obligations=())


def test_what_was_told_is_recorded_by_one_press_in_words_fit_for_any_eye(
    with_answers, screening_service
):
    page = with_answers("no", "no", "no")
    texts = [row.text() for row in page.result.disclosures.rows]
    assert texts == ["Harm by someone close", "Problem at work", "Made to do something"]
    page.result.disclosures.row("other_abuse").click()
    state = screening_service.state(screening_service.screening)
    assert state.said == ((Disclosure.OTHER_ABUSE, Channel.INTERVIEW),)
    assert page.result.disclosures.selected == ("other_abuse",)


def test_what_was_told_stays_told(with_answers, screening_service):
    page = with_answers("no", "no", "no")
    page.result.disclosures.row("other_abuse").click()
    before = len(screening_service.events)
    page.result.disclosures.row("other_abuse").click()
    assert page.result.disclosures.selected == ("other_abuse",)
    assert len(screening_service.events) == before


def test_a_concern_stands_beside_the_result(qtbot, with_answers, screening_service):
    page = with_answers("no", "no", "no")
    page.result.concern_fold.button.click()
    qtbot.keyClicks(page.result.concern.edit, "Her employer called twice.")
    page.result.keep_concern.click()
    state = screening_service.state(screening_service.screening)
    assert state.concern == "Her employer called twice."
    assert state.outcome.result.id == "negative"


def test_the_final_tier_wants_a_reason(qtbot, with_answers, screening_service):
    page = with_answers("no", "no", "no")
    tier = page.result.tier
    qtbot.mouseClick(tier.change, Qt.MouseButton.LeftButton)
    tier.tiers.row("some").click()
    tier.keep.click()
    assert screening_service.state(screening_service.screening).tier_final is None
    qtbot.keyClicks(tier.reason.edit, "Wants to talk again.")
    tier.keep.click()
    state = screening_service.state(screening_service.screening)
    assert (state.tier_final, state.tier_reason) == (Tier.SOME, "Wants to talk again.")
    assert "Wants to talk again." in words_on(page)


@pytest.fixture
def lowering(qtbot, with_answers):
    """The result, where a lower tier and its reason stand in the card."""
    page = with_answers("no", "yes", "no")
    tier = page.result.tier
    tier.change.click()
    tier.tiers.row("some").click()
    qtbot.keyClicks(tier.reason.edit, "Long ago.")
    return page


def test_lowering_asks_for_a_second_person(lowering, screening_service):
    lowering.result.tier.keep.click()
    assert "second person" in words_on(lowering.result.told)
    assert screening_service.state(screening_service.screening).tier_final is None


def test_the_second_person_types_their_own_passphrase(qtbot, lowering, screening_service):
    tier = lowering.result.tier
    assert not tier.passphrase.isVisible()
    tier.seconds.row("b").click()
    assert "Night lead types their own passphrase" in words_on(tier)
    assert lowering.window().focusWidget() is tier.passphrase
    qtbot.keyClicks(tier.passphrase, "seven herons walk")
    assert tier.passphrase.displayText() != "seven herons walk"
    qtbot.keyClick(tier.passphrase, Key.Key_Return)
    assert screening_service.state(screening_service.screening).tier_final is Tier.SOME
    assert screening_service.events[-1].body["second"] == "b"
    assert tier.passphrase.text() == ""


def test_a_name_without_a_passphrase_agrees_to_nothing(lowering, screening_service):
    tier, before = lowering.result.tier, len(screening_service.events)
    tier.seconds.row("b").click()
    tier.keep.click()
    assert "types their own passphrase first" in words_on(lowering.result.told)
    assert len(screening_service.events) == before
    assert screening_service.passphrases_tried == []


def test_a_passphrase_that_is_not_theirs_changes_nothing_and_says_so_once(
    qtbot, lowering, screening_service
):
    tier, before = lowering.result.tier, len(screening_service.events)
    tier.seconds.row("b").click()
    qtbot.keyClicks(tier.passphrase, "mine")
    tier.keep.click()
    seen = words_on(lowering.result.told)
    assert seen == "This passphrase does not fit the name, so the tier stays as it is."
    assert len(screening_service.events) == before
    assert screening_service.passphrases_tried == ["mine"]
    assert (tier.passphrase.text(), tier.reason.text) == ("", "Long ago.")
    assert tier.keep.isEnabled()


def test_after_several_wrong_ones_it_is_told_how_long_to_wait(qtbot, lowering, screening_service):
    screening_service.waiting = 8
    tier = lowering.result.tier
    tier.seconds.row("b").click()
    qtbot.keyClicks(tier.passphrase, "seven herons walk")
    tier.keep.click()
    assert "Try again in 8 seconds." in words_on(lowering.result.told)
    assert not lowering.result.told.again.isVisible()
    assert screening_service.state(screening_service.screening).tier_final is None
    assert tier.keep.isEnabled()


def test_raising_the_tier_asks_nobody(lowering, screening_service):
    tier = lowering.result.tier
    tier.tiers.row("immediate").click()
    assert not tier.seconds.isVisible()
    tier.keep.click()
    assert screening_service.state(screening_service.screening).tier_final is Tier.IMMEDIATE


def test_where_nobody_else_works_it_says_so(with_answers, screening_service):
    screening_service.others = ()
    page = with_answers("no", "yes", "no")
    page.result.tier.change.click()
    page.result.tier.tiers.row("some").click()
    assert "Nobody else who works with people signs in here." in words_on(page.result.tier)
    assert not page.result.tier.passphrase.isVisible()


def test_no_passphrase_waits_behind_another_page(qtbot, lowering):
    tier = lowering.result.tier
    tier.seconds.row("b").click()
    qtbot.keyClicks(tier.passphrase, "seven herons walk")
    lowering.result.back.click()
    assert tier.passphrase.text() == ""


def test_what_the_person_said_is_never_lowered(qtbot, with_answers, screening_service):
    page = with_answers("no", "no", "yes")
    tier = page.result.tier
    tier.change.click()
    tier.tiers.row("none").click()
    assert not tier.seconds.isVisible()
    qtbot.keyClicks(tier.reason.edit, "Not so bad.")
    tier.keep.click()
    assert "never be lowered" in words_on(page.result.told)
    assert screening_service.state(screening_service.screening).tier_final is None


def test_on_to_what_would_help(qtbot, with_answers, screening_service):
    page = with_answers("no", "yes", "no")
    with qtbot.waitSignal(page.referral_wanted) as wanted:
        page.result.start.click()
    assert wanted.args == [screening_service.screening]


def test_back_to_the_last_question(with_answers):
    page = with_answers("no", "yes", "no")
    page.result.back.click()
    assert page.held.questions.item.id == "suspicion"


def test_a_screening_left_at_its_result_opens_there_again(with_answers, screening_service):
    page = with_answers("no", "yes", "no")
    screening_service.act(screening_service.screening, Pause(reason="left"))
    page.held.open(screening_service.screening)
    page.past_room(alone=True)
    assert page.held.questions.item is None
    assert "Further conversation indicated" in words_on(page)


def test_no_forbidden_word_stands_on_a_result(with_answers, qtbot):
    page = with_answers("no", "yes", Code.DECLINED)
    qtbot.keyClick(page.result, Key.Key_W)
    seen = words_on(page).lower()
    for word in ("traffick", "victim", "refus", "subject", "invalid", "failed", "oops"):
        assert word not in seen


def test_the_result_can_be_heard_and_reached(qtbot, with_answers, nameless, too_small):
    page = with_answers("no", "yes", "no", suspicion="yes")
    page.result.tier.change.click()
    assert nameless(page) == []
    qtbot.waitUntil(lambda: too_small(page, 32) == [])
