"""The one button. It says its deed in words, wraps them, and shows the focus."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from screenapp.ui.shell import icons
from screenapp.ui.shell.theme import Sizes, Theme, Tokens, current

ButtonKind = Literal["plain", "primary", "link", "quiet", "notice", "grave", "rail"]
_MIRRORED_ICONS = frozenset({"left", "right", "skip", "back", "talk"})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)
_BOLD: frozenset[ButtonKind] = frozenset({"primary", "notice", "grave"})


class Wrapping(QPushButton):
    """A push button whose words may take several lines; subclasses say where they
    stand, and how high and wide they are beside the words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._theme: Theme | None = None
        self._sizes: dict[tuple[int, str, bool], QSize] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def updateGeometry(self) -> None:
        """Whatever changes the room that the words take calls it: what was measured is old."""
        self._sizes.clear()
        super().updateGeometry()

    @property
    def mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def theme(self) -> Theme:
        """The theme in use, asked for once until the style is applied anew."""
        if self._theme is not None:
            return self._theme
        theme = current()
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self._theme = theme  # from here on Qt tells of every change of style
        return theme

    def least_height(self) -> int:
        """The height of one line's worth; the button grows beyond it with its words."""
        return Sizes.TARGET

    def beside_words(self) -> int:
        """How much of the width is not for words."""
        return 2 * Sizes.GROUP

    def around_words(self) -> int:
        """How much of the height is not for words, above and below them together."""
        return 2 * Sizes.GAP

    def word_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.theme.px(Sizes.BODY))
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would let arrows leave the button for any other control: lists know better where to.
        if event.key() in _ARROWS:
            event.ignore()
            return
        if event.key() in _ENTER and not (self.isCheckable() and self.isChecked()):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = max(1, width - self.beside_words())
        return max(self.least_height(), self._word_size(words).height() + self.around_words())

    def sizeHint(self) -> QSize:
        words = self._word_size(100_000)
        return QSize(
            words.width() + self.beside_words(),
            max(self.least_height(), words.height() + 2 * Sizes.GAP),
        )

    def minimumSizeHint(self) -> QSize:
        longest = max(
            (self._word_size(100_000, word).width() for word in self.text().split()), default=0
        )
        width = max(longest + self.beside_words(), self.least_height())
        return QSize(min(width, self.sizeHint().width()), self.least_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._theme = None
            self.updateGeometry()

    def draw_words(self, painter: QPainter, area: QRectF, colour: str, *, centred: bool) -> None:
        across = Qt.AlignmentFlag.AlignHCenter if centred else _leading(self.mirrored)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        option = QTextOption(across | absolute)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.mirrored and not centred:  # else Qt begins a wrapped line with a blank
            option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        painter.setFont(self.word_font())
        painter.setPen(QColor(colour))
        painter.drawText(area, self.text(), option)

    def _word_size(self, width: int, text: str | None = None) -> QSize:
        """How much room *text* takes; a layout asks for the same again and again."""
        text = self.text() if text is None else text
        asked = width, text, self.isChecked()
        known = self._sizes.get(asked)
        if known is None:
            known = self._measured(width, text)
            if self._theme is not None:  # until then Qt tells of no change of style
                self._sizes[asked] = known
        return known

    def _measured(self, width: int, text: str) -> QSize:
        flags = int(Qt.TextFlag.TextWordWrap.value)
        font = self.word_font()
        if self.isCheckable():
            font.setBold(True)  # the place does not change with the choice
        box = QFontMetrics(font).boundingRect(0, 0, width, 100_000, flags, text)
        return QSize(box.width() + 2, box.height())


class Button(Wrapping):
    """*kind*: ``primary`` for the one next action of a page; ``link`` and ``quiet`` are words
    without an edge; ``notice`` stands on amber; ``grave`` is for irreversible deeds alone.

    *height* is the least height in px: 44 where it is tapped during a screening. *small* words
    are those of second text.
    """

    def __init__(
        self,
        text: str = "",
        kind: ButtonKind = "plain",
        icon: str | None = None,
        *,
        height: int = Sizes.TARGET,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: ButtonKind = kind
        self._icon = icon
        self._height = height
        self._small = small
        if kind == "rail":
            self.setCheckable(True)

    @property
    def kind(self) -> ButtonKind:
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Draw as *kind* from now on, as Forward does once an answer is given."""
        if kind != self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def least_height(self) -> int:
        return max(self._height, self.theme.px(Sizes.BODY) + 2 * Sizes.GAP)

    def beside_words(self) -> int:
        beside = 2 * self._padding()
        if self._icon:
            beside += self._icon_size() + self._icon_gap()
        return beside

    def word_font(self) -> QFont:
        font = super().word_font()
        if self._small or self._kind == "quiet":
            font.setPixelSize(self.theme.px(Sizes.SMALL))
        font.setBold(self._kind in _BOLD or (self._kind == "rail" and self.isChecked()))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter, tokens)
        colour = self._ink(tokens)
        area = QRectF(self.rect()).adjusted(self._padding(), 0, -self._padding(), 0)
        if self._icon:
            area = self._draw_icon(painter, self._icon, area, colour)
        self.draw_words(painter, area, colour, centred=self._centred() and not self._icon)
        painter.end()

    def _draw_icon(self, painter: QPainter, icon: str, area: QRectF, colour: str) -> QRectF:
        """Draw *icon* beside the words and give what is left for them."""
        size, gap = self._icon_size(), self._icon_gap()
        words = min(area.width() - size - gap, float(self._word_size(int(area.width())).width()))
        used = size + gap + words
        start = area.left() + (area.width() - used) / 2 if self._centred() else area.left()
        if not self._centred() and self.mirrored:
            start = area.right() - used
        icon_first = not self.mirrored
        top = area.center().y() - size / 2
        left = start if icon_first else start + words + gap
        turned = self.mirrored and icon in _MIRRORED_ICONS
        icons.paint(painter, icon, QRectF(left, top, size, size), colour, mirrored=turned)
        text_left = start + size + gap if icon_first else start
        return QRectF(text_left, area.top(), words + 1, area.height())

    def _draw_box(self, painter: QPainter, tokens: Tokens) -> None:
        fill, edge = self._fill_and_edge(tokens)
        focused = self.hasFocus()
        ring = tokens.ink if self._kind == "primary" else tokens.accent
        if self._kind == "notice":
            ring = tokens.notice_ink
        draw_box(
            painter,
            QRectF(self.rect()),
            fill=fill,
            edge=ring if focused else edge,
            width=2 if focused else 1,
            dashed=not self.isEnabled() and edge is not None,
        )

    def _fill_and_edge(self, t: Tokens) -> tuple[str | None, str | None]:
        pressed = self.isDown() or (self.underMouse() and self.isEnabled())
        if not self.isEnabled():
            return None, None if self._kind in ("link", "quiet", "rail") else t.edge
        match self._kind:
            case "primary":
                return t.accent, t.accent
            case "link" | "quiet":
                return (t.accent_soft if pressed else None), None
            case "rail":
                return (t.accent_soft if self.isChecked() or pressed else None), None
            case "notice":
                return t.notice, t.notice_ink
            case "grave":
                return t.grave, t.grave_ink
            case _:
                return (t.accent_soft if pressed else t.surface), t.edge

    def _ink(self, t: Tokens) -> str:
        if not self.isEnabled():
            return t.quiet
        match self._kind:
            case "primary":
                return t.on_accent
            case "link":
                return t.accent
            case "quiet":
                return t.quiet
            case "rail":
                return t.accent if self.isChecked() else t.ink
            case "notice":
                return t.notice_ink
            case "grave":
                return t.grave_ink
            case _:
                return t.ink

    def _centred(self) -> bool:
        return self._kind not in ("link", "rail")

    def _padding(self) -> int:
        match self._kind:
            case "link":
                return Sizes.GAP // 2
            case "rail":
                return 12
            case "quiet":
                return Sizes.GAP
            case _:
                return Sizes.GROUP

    def _icon_size(self) -> int:
        return self.theme.px(Sizes.ICON)

    def _icon_gap(self) -> int:
        return 12 if self._kind == "rail" else Sizes.GAP


def draw_box(
    painter: QPainter,
    area: QRectF,
    *,
    fill: str | None,
    edge: str | None,
    width: int = 1,
    dashed: bool = False,
) -> None:
    """A box with the theme's corners; its edge is drawn wholly inside *area*."""
    inset = width / 2
    pen = QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    corner = Sizes.CORNER - inset
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner)


def _leading(mirrored: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
