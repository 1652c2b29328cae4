"""Each kind of deed can be chosen from the list, and everything again."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.ui.audit.audit_actions import DeedKind
from screenapp.ui.audit.filters import Filters
from screenapp.ui.audit.presenter import LogFilter
from screenapp.ui.shell import theme


@pytest.fixture
def filters(qapp: QApplication, qtbot: QtBot) -> Filters:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = Filters()
    qtbot.addWidget(made)
    made.show_choice(LogFilter(), ())
    made.show()
    return made


def test_every_kind_can_be_chosen_and_everything_again(filters: Filters, qtbot: QtBot) -> None:
    chosen = []
    filters.chosen.connect(lambda choice: chosen.append(choice.kind))
    for place in (*range(1, len(DeedKind) + 1), 0):
        QCoreApplication.processEvents()
        qtbot.mouseClick(filters.kind.button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(filters.kind.list.rows[place], Qt.MouseButton.LeftButton)
    assert chosen == [*DeedKind, None]
