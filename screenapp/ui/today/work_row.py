"""A row of Today: one thing owed, its time, who sees to it, and the one deed that it offers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.today import row_words
from screenapp.ui.today.view_model import RowCover, TodayLine, When
from screenapp.ui.widgets import Button, column, label, line
from screenapp.ui.widgets.keeps_height import KeepsHeight

_REFERENCE = 40
_TIME = 130
_OWNER = 96
_ACTION = 120
_NARROW = 680


class WorkRow(KeepsHeight):
    """Amber where it is due now. A click anywhere on it is its deed, as the button is.

    Signals:
        wanted: the deed; left: whoever gave a sign has gone; unable: one cannot go oneself;
            change_wanted: more is to be told of the intake; returned: the person is here again.
            Each carries the row's key.
    """

    returned = Signal(str)
    wanted = Signal(str)
    unable = Signal(str)
    left = Signal(str)
    change_wanted = Signal(str)

    def __init__(self, line: TodayLine, covers: Mapping[RowCover, str], call: str = "") -> None:
        super().__init__()
        self.key = line.key
        self._narrow: bool | None = None
        self._described = ""
        self._sure = False
        self.due = line.when is When.NOW
        if self.due:
            self.setProperty("k", "notice")
        strong, small = ("notice", "notice-small") if self.due else ("strong", "quiet")
        self._reference = label("", strong, wraps=False)
        self._reference.setMinimumWidth(current().px(_REFERENCE))
        self._deed, self._more = label("", "notice" if self.due else "body"), label("", small)
        self._time = label("", "notice" if self.due else "second")
        self._owner = label("", small)
        self._time.trail()
        self.deed = Button("", "notice" if self.due else "link")
        self.other, self.cannot = Button("", "link"), Button("", "link")
        self.again = Button("", "link")
        self.again.clicked.connect(lambda: self.returned.emit(self.key))
        self.cannot.clicked.connect(lambda: self.unable.emit(self.key))
        self.deed.clicked.connect(self._want)
        self.other.clicked.connect(self._other)
        self.setFocusProxy(self.deed)
        self.least = Sizes.ROW
        self.setMinimumHeight(self.least)
        self._lay_out()
        self.show_line(line, covers, call)

    def show_line(self, line: TodayLine, covers: Mapping[RowCover, str], call: str = "") -> None:
        """Say what *line* says; the row stays about the same thing."""
        self._may_leave, self._sure = line.may_leave, False
        self._reference.setText(line.reference)
        self._deed.setText(row_words.cover(line.cover, covers))
        self._described = row_words.more(line, call)
        self._time.setText(row_words.time(line))
        self._owner.setText(row_words.owner(line))
        self.deed.setText(row_words.deed(line.deed))
        self.other.setVisible(line.may_leave or line.may_change)
        self.cannot.setVisible(line.may_pass)
        self.cannot.setText(self.tr("I cannot go"))
        self.cannot.setAccessibleName(f"{line.reference}: {self.cannot.text()}")
        self.again.setVisible(line.may_return)
        self.again.setText(self.tr("Came back"))
        self.again.setAccessibleName(f"{line.reference}: {self.again.text()}")
        self._tell_other()
        self._tell_more()
        said = (self._deed, self._time, self._owner, self.deed)
        spoken = [line.reference, *(one.text() for one in said)]
        self.deed.setAccessibleName(", ".join(part for part in spoken if part))
        self.deed.setAccessibleDescription(self._described)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the time and the owner move into the second line."""
        super().resizeEvent(event)
        narrow = self.width() < current().px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for part, width in ((self._time, _TIME), (self._owner, _OWNER)):
                part.setVisible(not narrow)
                part.setMinimumWidth(0 if narrow else current().px(width))
            wide = self.deed if self.due else self._place
            wide.setMinimumWidth(0 if narrow else current().px(_ACTION))
            self._tell_more()
            self._across.activate()  # now, not one painting later

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._want()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.deed.click()
        else:
            super().keyPressEvent(event)

    def _tell_more(self) -> None:
        extra = (self._time.text(), self._owner.text()) if self._narrow else ()
        said = " · ".join(part for part in (*extra, self._described) if part)
        self._more.setText(said)
        self._more.setVisible(bool(said))

    def _tell_other(self) -> None:
        if not self._may_leave:
            self.other.setText(self.tr("Age, reason, place"))
        elif self._sure:
            self.other.setText(self.tr("Yes, they have left"))
        else:
            self.other.setText(self.tr("Left before contact"))
        self.other.setAccessibleName(f"{self._reference.text()}: {self.other.text()}")

    def _want(self) -> None:
        self.wanted.emit(self.key)

    def _other(self) -> None:
        """To say that somebody has left takes two presses: it ends a clock."""
        if not self._may_leave:
            self.change_wanted.emit(self.key)
        elif self._sure:
            self.left.emit(self.key)
        else:
            self._sure = True
            self._tell_other()

    def _lay_out(self) -> None:
        self._place = QWidget()
        place = line(gap=0)
        if not self.due:  # a word without an edge ends where the edges of the others end
            place.addStretch()
        place.addWidget(self.deed)
        self._place.setLayout(place)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 16, 8)
        across.setSpacing(16)
        across.addWidget(self._reference)
        across.addLayout(column(self._deed, self._more, gap=0), 1)
        across.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.cannot, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.other, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self._time)
        across.addWidget(self._owner)
        across.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
