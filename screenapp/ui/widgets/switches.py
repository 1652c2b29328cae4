"""A choice among a few words that stand side by side; one is always on."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets.buttons import Wrapping, draw_box
from screenapp.ui.widgets.dispose_widgets import discard


class _Segment(Wrapping):
    def __init__(self, key: str, text: str, height: int) -> None:
        super().__init__(text)
        self.key = key
        self._height = height
        self.setCheckable(True)

    def least_height(self) -> int:
        return max(self._height, self.theme.px(Sizes.BODY) + 2 * Sizes.GAP)

    def beside_words(self) -> int:
        return 2 * Sizes.GAP + 4

    def word_font(self) -> QFont:
        font = super().word_font()
        font.setBold(self.isChecked())
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, chosen = self.theme.tokens, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        inside = whole.adjusted(2, 2, -2, -2)
        if chosen:
            draw_box(painter, inside, fill=tokens.accent_soft, edge=tokens.accent_soft)
        if self.hasFocus():
            draw_box(painter, inside, fill=None, edge=tokens.accent, width=2)
        colour = tokens.accent if chosen else tokens.quiet
        words = whole.adjusted(Sizes.GAP, 0, -Sizes.GAP, 0)
        self.draw_words(painter, words, colour, centred=True)
        painter.end()


class Segments(QWidget):
    """Words side by side in one box, in rows where there is no room for all of them; left and
    right arrows move among them.

    Signals:
        chosen: the user turned another one on; carries its key.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]] = (), *, height: int = Sizes.TARGET
    ) -> None:
        super().__init__()
        self._height = height
        self._segments: list[_Segment] = []
        self._arranged = 0, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_options(options)

    @property
    def segments(self) -> tuple[_Segment, ...]:
        return tuple(self._segments)

    @property
    def selected(self) -> str:
        return next((s.key for s in self._segments if s.isChecked()), "")

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Show these (key, words). The same keys again only change their words."""
        if [key for key, _ in options] == [segment.key for segment in self._segments]:
            for segment, (_, text) in zip(self._segments, options, strict=True):
                segment.setText(text)
            return
        discard(*self._segments)
        self._segments = [_Segment(key, text, self._height) for key, text in options]
        for segment in self._segments:
            segment.clicked.connect(self._clicked)
        self._arrange()

    def select(self, key: str) -> None:
        """Show *key* as on; no signal."""
        for segment in self._segments:
            segment.setChecked(segment.key == key)

    def button(self, key: str) -> _Segment:
        return next(segment for segment in self._segments if segment.key == key)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across = self._across(width)
        rows = [self._segments[at : at + across] for at in range(0, len(self._segments), across)]
        return sum(max(s.heightForWidth(width // across) for s in row) for row in rows)

    def minimumSizeHint(self) -> QSize:
        """All of them below one another is the narrowest."""
        least = max((s.minimumSizeHint().width() for s in self._segments), default=0)
        return QSize(least, self.least_height())

    def least_height(self) -> int:
        """The height of one row."""
        return max((s.least_height() for s in self._segments), default=self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _across(self, width: int) -> int:
        """How many stand side by side: all, or as many as make even rows."""
        least = [s.minimumSizeHint().width() for s in self._segments]
        if sum(least) <= width or not least:
            return max(1, len(least))
        rows = -(-len(least) // max(1, width // max(least)))
        return -(-len(least) // rows)

    def _arrange(self) -> None:
        across = self._across(self.width())
        if self._arranged == (across, len(self._segments)) and self._grid.count():
            return
        self._arranged = across, len(self._segments)
        for at, segment in enumerate(self._segments):
            self._grid.addWidget(segment, at // across, at % across)
        for column in range(len(self._segments)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        focused = next((i for i, s in enumerate(self._segments) if s.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        target = self._segments[(focused + step) % len(self._segments)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), fill=tokens.surface, edge=tokens.edge)
        painter.end()

    def _clicked(self) -> None:
        segment = self.sender()
        if not isinstance(segment, _Segment):
            return
        self.select(segment.key)
        self.chosen.emit(segment.key)


class SayLeaveOut(Segments):
    """Whether one kind of information may be said to a service.

    *about* names the information for those who hear the page instead of seeing it. It starts
    at "Leave out": nothing is said that was not agreed to.

    Signals:
        said: carries True when it may be said, False when it is left out.
    """

    said = Signal(object)

    def __init__(self, about: str = "") -> None:
        super().__init__()
        self._about = about
        self.retranslate()
        self.select("leave_out")
        self.chosen.connect(self._report)

    @property
    def says(self) -> bool:
        return self.selected == "say"

    def set_says(self, says: bool) -> None:
        self.select("say" if says else "leave_out")

    def set_about(self, about: str) -> None:
        self._about = about
        self.retranslate()

    def retranslate(self) -> None:
        say = QCoreApplication.translate("SayLeaveOut", "Say")
        leave_out = QCoreApplication.translate("SayLeaveOut", "Leave out")
        self.set_options([("say", say), ("leave_out", leave_out)])
        for segment in self.segments:
            spoken = f"{self._about}: {segment.text()}" if self._about else segment.text()
            segment.setAccessibleName(spoken)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _report(self) -> None:
        self.said.emit(self.says)
