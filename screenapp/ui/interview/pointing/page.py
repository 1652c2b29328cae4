"""The card itself: both look at it, one points, the other taps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screenapp.ui.interview.keys import Keyed
from screenapp.ui.interview.message_bar import BarMessage, MessageBar
from screenapp.ui.interview.pointing.tile import PointTileButton
from screenapp.ui.interview.pointing.view_model import PointTile, PointViewModel
from screenapp.ui.shell.press_filter import act_at_once
from screenapp.ui.shell.theme import Sizes, current
from screenapp.ui.widgets import (
    Button,
    column,
    label,
    line,
    question,
    quiet,
    scrolled,
    second,
    speak,
)
from screenapp.ui.widgets.dispose_widgets import empty

_WIDE, _MIDDLE = 900, 500
"""Widths in px at a text scale of 1 from which three, or two, pictures stand beside each other."""
_MOST = 3


class PointPage(Keyed):
    """Pictures with the person's words and the worker's below; nothing is marked beforehand.
    Tab and arrows move; Space or Enter marks, and takes back what is marked.

    Signals:
        pressed: a picture; carries the face and its key.
        done: the card is taken away; carries the face.
        came_in: somebody came into the room.
    """

    pressed = Signal(int, str)
    done = Signal(int)
    came_in = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face: PointViewModel | None = None
        self._title, self._beside = question(), second()
        self.draft = label("", "notice-small")
        self._promise = quiet()
        self.someone = Button()
        self.told = MessageBar()
        self.finish = Button("", "primary")
        self.tiles: tuple[PointTileButton, ...] = ()
        self._across = 0
        self._pictures, self._answers = QGridLayout(), QGridLayout()
        self._lay_out()
        act_at_once(self.someone)
        self.someone.clicked.connect(self.came_in)
        self.finish.clicked.connect(self._finish)
        self.forward_pressed.connect(self._finish)
        self.back_pressed.connect(self._finish)
        self.retranslate()

    def tile(self, key: str) -> PointTileButton:
        return next(tile for tile in self.tiles if tile.tile.key == key)

    def show_face(self, face: PointViewModel) -> None:
        before, self._face = self._face, face
        if before is not None and before.face == face.face and self.tiles:
            for tile, shown in zip(self.tiles, face.tiles, strict=True):
                tile.show_tile(shown)
        else:
            self._build(face)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def clear(self) -> None:
        """No word of the card and no mark stays in the page."""
        self._face, self.tiles = None, ()
        self._title.clear()
        self._beside.clear()
        empty(self._pictures)
        empty(self._answers)

    def show_said(self, said: BarMessage) -> None:
        self.told.show_said(said)

    def retranslate(self) -> None:
        self._promise.setText(
            self.tr(
                "Look at it together and mark what is pointed at. Each mark is kept at once; press "
                "again to take it back."
            )
        )
        self.draft.setText(self.tr("Draft: no second person has read this yet"))
        self.someone.setText(self.tr("Someone came in"))
        self.finish.setText(self.tr("Put the card away"))
        self.told.retranslate()
        face = self._face
        if face is None:
            return
        self._title.setText(face.title)
        self._beside.setText(face.title_beside)
        self._beside.setVisible(bool(face.title_beside))
        self.draft.setVisible(face.draft)
        self.setAccessibleName(face.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _build(self, face: PointViewModel) -> None:
        empty(self._pictures)
        empty(self._answers)
        speak(self._card, face.language)
        speak(self._title, face.language)
        self.tiles = tuple(
            self._made(tile, face, small=tile in face.answers) for tile in face.tiles
        )
        self._across = 0
        self._place()

    def _made(self, shown: PointTile, face: PointViewModel, *, small: bool) -> PointTileButton:
        tile = PointTileButton(shown, face.language, face.beside, small=small)
        tile.clicked.connect(self._report)
        return tile

    def _place(self) -> None:
        """As many beside each other as the width allows."""
        width = self.width()
        across = (
            _MOST if width >= current().px(_WIDE) else 2 if width >= current().px(_MIDDLE) else 1
        )
        if self._face is None or across == self._across:
            return
        self._across = across
        pictures = len(self._face.pictures)
        below = len(self._face.answers) if across == _MOST else across
        _fill(self._pictures, self.tiles[:pictures], across)
        _fill(self._answers, self.tiles[pictures:], below)

    def _report(self) -> None:
        tile = self.sender()
        if isinstance(tile, PointTileButton) and self._face is not None:
            self.pressed.emit(self._face.face, tile.tile.key)

    def _finish(self) -> None:
        if self._face is not None:
            self.done.emit(self._face.face)

    def _lay_out(self) -> None:
        for grid in (self._pictures, self._answers):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(Sizes.GROUP)
        self._card = QWidget()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Sizes.GROUP)
        inside.addLayout(column(self._title, self._beside, gap=4))
        inside.addLayout(self._pictures, 1)
        inside.addLayout(self._answers)
        head = line(gap=Sizes.GROUP)
        head.addWidget(self.draft, 1)
        head.addWidget(self.someone, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setLayout(column(head, self._card, gap=Sizes.GAP))
        self._area = scrolled(inner)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.finish.setMinimumWidth(144)
        self.finish.setMinimumHeight(Sizes.PRIMARY)
        foot = line(gap=Sizes.GROUP)
        foot.addWidget(self._promise, 1)
        foot.addWidget(self.finish)
        self.setLayout(column(self._area, self.told, foot, gap=Sizes.GROUP))


def _fill(grid: QGridLayout, tiles: tuple[PointTileButton, ...], across: int) -> None:
    """Lay *tiles* out anew, *across* beside each other and all as wide."""
    for tile in tiles:
        grid.removeWidget(tile)
    for at, tile in enumerate(tiles):
        grid.addWidget(tile, at // across, at % across)
    for place in range(max(grid.columnCount(), across)):
        grid.setColumnStretch(place, 1 if place < across else 0)
