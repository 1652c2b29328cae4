"""What stands round every page of the work: the rail at its side, the top line above it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from screenapp.ui.shell.again_panel import AgainPanel
from screenapp.ui.shell.rail import Rail
from screenapp.ui.shell.theme import current
from screenapp.ui.shell.top_line import TopLine
from screenapp.ui.widgets import hairline
from screenapp.ui.widgets.surfaces import scroll_area

_LOW = 480  # px of height at usual size
_FOLDED = 1100  # px at usual size: with less, the rail would take what a question needs


class WorkFrame(QWidget):
    """Rail, top line, and the pages in ``stack``; ``again`` stands in their place while it asks.

    Where the window is narrow or the text large, the rail folds into the button "Places" of the
    top line; opened, it stands in place of the page, so that nothing below it can be pressed.

    Signals:
        page_returned: the page is shown again after the rail stood in its place.
    """

    page_returned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.rail, self.top, self.stack = Rail(), TopLine(), QStackedWidget()
        self.again = AgainPanel()
        self._before: QWidget | None = None
        self._hair = hairline(upright=True)
        self._drawer = scroll_area()
        self._drawer.hide()
        self._restyled = QTimer(self)
        self._restyled.setSingleShot(True)
        self._restyled.setInterval(0)
        self._restyled.timeout.connect(self._fold)
        self._folded = False
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self.rail)
        self._across.addWidget(self._hair)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.top)
        beside.addWidget(self.stack, 1)
        beside.addWidget(self.again, 1)
        beside.addWidget(self._drawer, 1)
        self._across.addLayout(beside, 1)
        self.top.places_wanted.connect(self.again.put_away)
        self.top.places_wanted.connect(self._turn_places)
        self.rail.place_chosen.connect(self.close_places)
        self.rail.sign_out_wanted.connect(self.close_places)
        self.rail.place_chosen.connect(self.again.put_away)
        self.rail.sign_out_wanted.connect(self.again.put_away)
        self.again.opened.connect(self._make_room)
        self.again.closed.connect(self._show_page)

    @property
    def folded(self) -> bool:
        return self._folded

    @property
    def places_open(self) -> bool:
        """Whether the folded rail stands in place of the page."""
        return not self._drawer.isHidden()

    def close_places(self) -> None:
        """Show the page again."""
        if self.places_open:
            self._drawer.hide()
            self.stack.show()
            page = self.stack.currentWidget()
            if page is not None:
                page.setFocus()
            self.page_returned.emit()

    def _make_room(self) -> None:
        self.close_places()
        self._before = QApplication.focusWidget()
        self.stack.hide()

    def _show_page(self) -> None:
        self.stack.show()
        before, self._before = self._before, None
        page = self.stack.currentWidget()
        if before is not None and page is not None and page.isAncestorOf(before):
            before.setFocus()
        elif page is not None:
            page.setFocus()
        self.page_returned.emit()

    def _turn_places(self) -> None:
        if self.places_open:
            self.close_places()
            return
        self.stack.hide()
        self._drawer.show()
        first = next(iter(self.rail.buttons.values()), self.rail.sign_out)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._restyled.start()  # not amid all the widgets that Qt is drawing anew

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.places_open:
            self.close_places()
            return
        super().keyPressEvent(event)

    def _fold(self) -> None:
        self.top.set_low(self.height() < current().px(_LOW))
        folded = self.width() < current().px(_FOLDED)
        if folded is self._folded:
            return
        self._folded = folded
        if folded:
            self._across.removeWidget(self.rail)
            self._drawer.setWidget(self.rail)
        else:
            self.close_places()
            self._drawer.takeWidget()
            self._across.insertWidget(0, self.rail)
            self.rail.show()
        self._hair.setVisible(not folded)
        self.top.fold(folded)
