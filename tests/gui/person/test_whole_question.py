"""A long question stands there whole, however large the letters are."""

import pytest

from screenapp.protocol.model import AnswerType
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.view_model import Card, PersonViewModel
from screenapp.ui.shell import theme

LONG = "هل سبق أن أجبرك أحد على شيء مقابل مال أو طعام أو مكان للنوم، أو منعك من الخروج من هنا؟ " * 2


@pytest.mark.parametrize("beside", ["", "The same, small, for whoever works here. " * 3])
def test_no_line_of_a_long_question_is_cut_off(qapp, qtbot, beside):
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    try:
        page = PersonPage()
        qtbot.addWidget(page)
        page.speak("ar")
        page.resize(1280, 800)
        page.show_question(
            PersonViewModel(
                face=1, item="a", kind=AnswerType.YES_NO, question=LONG, language="ar",
                picture=None, chosen=frozenset(), several=False, typed=False, confirms=False,
                cards=tuple(Card(key=f"answer/{a}", picture=a) for a in ("yes", "no")),
                beside=beside,
            )
        )  # fmt: skip
        with qtbot.waitExposed(page):
            page.show()
        labels = [page.sheet._question, *([page.sheet._beside] if beside else [])]
        qtbot.waitUntil(
            lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels)
        )
        assert all(one.isVisible() for one in labels)
        page.hide()
    finally:
        theme.apply(qapp, theme.Scheme.LIGHT)
