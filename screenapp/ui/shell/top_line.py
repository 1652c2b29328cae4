"""The top line: where am I, and at the far corner what hides it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import Button, label
from screenapp.ui.widgets.labels import ElidedLabel

translate = QCoreApplication.translate
_ROOM_FOR_BOTH = 560  # px of the top line at usual size, for a title beside a warning
_ROOM_FOR_ALL = 640  # and for a subtitle beside Places and "Someone came in"
_HIDE, _PLACES = 112, 96  # px at usual size
_ABOVE, _ABOVE_LOW = 10, 4  # px above and below the buttons


class TopLine(QFrame):
    """Where am I, and at the far corner Hide; beside it, while something that a person said can
    be on the page, "Someone came in". Where the rail is folded, the line opens it.

    Signals:
        hide_wanted: the corner was pressed.
        came_in: somebody came into the room.
        places_wanted: the folded rail is wanted, or wanted no more.
    """

    hide_wanted = Signal()
    came_in = Signal()
    places_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top")
        self._folded = self._low = False
        self.places = Button("", icon="places")
        self.places.hide()
        self.title = ElidedLabel("", "heading")
        self.subtitle = ElidedLabel("", "quiet")
        self.warning = label("", "notice")
        self.warning.hide()
        self.key = label("F9", "quiet", wraps=False)
        self.someone = Button("", icon="came_in")
        self.someone.hide()
        self.hide_button = Button("", icon="hide")
        for at_once in (self.someone, self.hide_button):
            act_at_once(at_once)
        self.places.clicked.connect(self.places_wanted)
        self.someone.clicked.connect(self.came_in)
        self.hide_button.clicked.connect(self.hide_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._across = across = QHBoxLayout(self)
        across.setSpacing(Sizes.GAP)
        across.addWidget(self.places, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.title)
        across.addSpacing(10)
        across.addWidget(self.subtitle, 1)
        across.addWidget(self.warning, 2)
        across.addWidget(self.key)
        across.addWidget(self.someone, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        self.places.setText(translate("Rail", "Places"))
        self.someone.setText(translate("Rail", "Someone came in"))
        self.hide_button.setText(translate("Rail", "Hide"))
        self.hide_button.setToolTip(translate("Rail", "F9, or Shift three times"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _fit(self) -> None:
        self.hide_button.setMinimumWidth(current().px(_HIDE))
        self.places.setMinimumWidth(current().px(_PLACES))
        self._make_room()

    def _make_room(self) -> None:
        """A warning takes the subtitle's room, and on a narrow line all but that of Hide and of
        "Someone came in". Short words come before long ones."""
        warned, width = not self.warning.isHidden(), self.width()
        narrow = warned and (self._folded or width < current().px(_ROOM_FOR_BOTH))
        crowded = not self.someone.isHidden() and width < current().px(_ROOM_FOR_ALL)
        self.subtitle.setVisible(not warned and not crowded)
        self.title.setVisible(not narrow)
        self.places.setVisible(self._folded and not narrow)
        self.key.setVisible(not narrow and not self._folded)
        edge = Sizes.GROUP if self._folded else Sizes.PAGE
        above = _ABOVE_LOW if self._low else _ABOVE
        self._across.setContentsMargins(edge, above, edge, above)
        self.setMinimumHeight(Sizes.TARGET + 2 * above + 1)

    def set_low(self, low: bool) -> None:
        """The window is low: give up what room is not for buttons."""
        if low is not self._low:
            self._low = low
            self._make_room()

    def fold(self, folded: bool) -> None:
        """The rail stands beside the page no more, or stands there again."""
        self._folded = folded
        self._make_room()

    def show_titles(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def offer_came_in(self, offered: bool) -> None:
        """Whether what somebody said can be on the page below."""
        self.someone.setVisible(offered)
        self._make_room()

    def show_warning(self, text: str) -> None:
        """A quiet word that the screen will hide itself; empty takes it away."""
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
        self._make_room()
