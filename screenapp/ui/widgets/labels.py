"""Words on a page: labels of plain text that wrap, in the sizes of the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QStylePainter, QWidget

from screenapp.printing.bidi import fenced
from screenapp.ui.shell.languages import is_large_script, is_right_to_left
from screenapp.ui.shell.theme import Sizes, restyle


class TextLabel(QLabel):
    """A label whose lines start where the page's do, whatever script they are in.

    Qt would start a Latin line of an Arabic page at the far edge. `trail` puts them at the
    far edge on purpose. Once somebody sets an alignment by hand, that stays. Numbers in
    right-to-left text are drawn in the order they were typed; `text` is what was set.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._follows, self._trails = True, False
        self._set = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._lead()

    def text(self) -> str:
        return self._set

    def setText(self, text: str) -> None:
        if text == self._set:  # pages say all their words again with every answer
            return
        self._set = text
        super().setText(fenced(text))

    def clear(self) -> None:
        self.setText("")

    def drawn_text(self) -> str:
        """What Qt lays out: `text` with its numbers fenced off."""
        return super().text()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._follows = False
        super().setAlignment(alignment)

    def trail(self) -> None:
        """End every line at the far edge, in either direction."""
        self._follows = self._trails = True
        self._lead()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self._follows:
            self._lead()

    def _lead(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        right = mirrored is not self._trails
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        super().setAlignment(across | absolute)


class ElidedLabel(TextLabel):
    """One line that ends in an ellipsis where there is no room for all of it.

    `text` stays whole, so that a screen reader says all of it, and so does the tool tip.
    """

    LEAST = 4  # letters that are always to be seen

    def __init__(self, text: str = "", part: str = "body") -> None:
        super().__init__(text)
        self.setProperty("k", part)

    @property
    def short(self) -> bool:
        """Whether some of it cannot be seen."""
        return self.shown_text() != self.drawn_text()

    def shown_text(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.drawn_text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        whole, letters = self.sizeHint(), self.LEAST * self.fontMetrics().averageCharWidth()
        return QSize(min(whole.width(), letters), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            int(self.alignment().value),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.short else "")
        return super().event(event)


def label(text: str = "", part: str = "body", *, wraps: bool = True) -> TextLabel:
    """A label with the *part* of the stylesheet. Markup in *text* is shown, never obeyed."""
    made = TextLabel(text)
    made.setWordWrap(wraps)
    made.setProperty("k", part)
    return made


def title(text: str = "") -> TextLabel:
    """26 px bold: what the page says first."""
    return label(text, "title")


def heading(text: str = "") -> TextLabel:
    """20 px bold: what a part of the page is about."""
    return label(text, "heading")


def question(text: str = "") -> TextLabel:
    """26 px: what staff read aloud."""
    return label(text, "question")


def body(text: str = "", *, limited: bool = False) -> TextLabel:
    """16 px; *limited* keeps running text to the width that reads well."""
    made = label(text, "body")
    if limited:
        made.setMaximumWidth(Sizes.TEXT_WIDTH)
    return made


def second(text: str = "") -> TextLabel:
    """16 px in the second colour: the sentence under a title."""
    return label(text, "second")


def quiet(text: str = "") -> TextLabel:
    """14 px in the second colour."""
    return label(text, "quiet")


def strong(text: str = "") -> TextLabel:
    """16 px bold: the head of a small part."""
    return label(text, "strong")


def group(text: str = "") -> TextLabel:
    """14 px bold in the second colour: the name of a group of rows."""
    return label(text, "group")


def speak(widget: QWidget, language: str) -> None:
    """Let *widget* show a text of *language* (BCP 47): its direction and the size its letters
    need. For texts of a protocol in the person's language beside staff's own."""
    rtl = is_right_to_left(language)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    widget.setLayoutDirection(direction)
    script = "large" if is_large_script(language) else ""
    if widget.property("script") != script:
        widget.setProperty("script", script)
        restyle(widget)
