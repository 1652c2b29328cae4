"""At twice the size of text, in the smallest window, in either direction: nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from screenapp.protocol.model import Code
from screenapp.screening.commands import CheckPrivacy, GiveAnswer, GiveCode, GiveConsent, ShowItem
from screenapp.screening.person import Presence
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.shell import theme
from screenapp.workflow.ports import ImmediateRunner

ROOM = (760, 500)  # what a window of 1024 x 640 leaves a page at 200 %, below the practice line


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def large(qapp: QApplication, qtbot, screening_service, request) -> Iterator[InterviewPage]:
    """A page that nobody has seen, at twice the size, with its presenter."""
    theme.apply(qapp, theme.Scheme.LIGHT, 2.0)
    qapp.setLayoutDirection(request.param)
    page = InterviewPage()
    presenter = InterviewPresenter(
        page, screening_service, ImmediateRunner(), screening_service.clock
    )
    page.introduce(presenter)
    page.held = presenter
    page.resize(*ROOM)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, theme.Scheme.LIGHT)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def outside(page: InterviewPage) -> list[str]:
    """What stands beyond the sides of the page."""
    settle()
    wrong = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page) or isinstance(widget, QScrollArea):
            continue
        left = widget.mapTo(page, widget.rect().topLeft()).x()
        if left < 0 or left + widget.width() > page.width():
            wrong.append(f"{widget} at {left} of {widget.width()}")
    return wrong


def test_the_page_asks_for_no_more_room_than_there_is(large):
    assert large.minimumSizeHint().width() <= ROOM[0]


def test_each_face_keeps_to_the_page(large, screening_service):
    large.held.open(screening_service.screening)
    large.privacy.notes.open.click()
    large.question.forward.click()
    assert large.privacy.isVisible()
    assert outside(large) == []
    large.privacy.answers.row("companion").click()
    assert outside(large) == []
    large.privacy.answers.row("alone").click()
    large.privacy.forward.click()
    assert large.consent.isVisible()
    assert outside(large) == []
    large.consent.answers.row("yes").click()
    large.consent.go_on.click()
    assert large.question.isVisible()
    assert outside(large) == []


def test_the_result_and_all_that_unfolds_on_it_keep_to_the_page(large, screening_service):
    commands = [CheckPrivacy(stage="talk", presence=Presence.ALONE), GiveConsent(stage="talk")]
    items = (
        *screening_service.protocol.stages[0].items,
        *screening_service.protocol.stages[1].items,
    )
    commands += [GiveCode(item=item.id, code=Code.DECLINED) for item in items]
    commands += [ShowItem(item="say")]
    commands.append(GiveAnswer(item="suspicion", value="yes", reason="As said."))
    screening_service.act(screening_service.screening, *commands)
    large.held.come_back(screening_service.screening)
    result = large.result
    assert result.isVisible()
    result.why.toggle()
    result.tier.change.click()
    result.tier.tiers.row("none").click()
    if result.tier.seconds.isVisible():
        result.tier.seconds.row("b").click()
    assert outside(large) == []
    settle()
    widths = [button.width() for button in (result.back, result.start, result.finish)]
    needed = [b.sizeHint().width() for b in (result.back, result.start, result.finish)]
    assert all(has >= needs for has, needs in zip(widths, needed, strict=True))
