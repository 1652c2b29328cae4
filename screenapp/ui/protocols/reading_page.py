"""Approval is a reading: each item in turn, with what it may not be, answered by both who approve.

Nothing answers for two items at once. Digits mark, Enter goes on.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.checking.approval import to_be_read_aloud
from screenapp.protocol.checking.reading import RedLine
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.model import Item
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.protocols import words
from screenapp.ui.protocols.parts import PageHead, RowStack, page_of
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import AnswerList, Button, body, column, label, line, quiet, strong

_ASKED: Final[Mapping[RedLine, MarkedText]] = {
    RedLine.LOOKS: QT_TRANSLATE_NOOP(
        "ReadingPage", "It is about looks, or about where somebody comes from"
    ),
    RedLine.OTHERS_WORDS: QT_TRANSLATE_NOOP("ReadingPage", "These are somebody else’s words"),
    RedLine.PROMISE: QT_TRANSLATE_NOOP("ReadingPage", "It could promise something"),
    RedLine.REQUIRED: QT_TRANSLATE_NOOP("ReadingPage", "It could be required of the person"),
}


class ReadingPage(QWidget):
    """Signals:
    left: back without deciding.
    answered: every item was; carries what each is, by its id.
    """

    left = Signal()
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._script: Script | None = None
        self._at = 0
        self._reading: dict[str, frozenset[RedLine]] = {}
        self.head = PageHead()
        self._how, self._where, self._unknown = body(), quiet(), label("", "notice-small")
        self._text, self._rows = strong(), RowStack(4)
        self._asked = label("", "label")
        self.lines = AnswerList(many=True)
        self.back, self.forward = Button("", icon="left"), Button("", "primary")
        inside = QWidget()
        buttons = line(self.back, self.forward)
        buttons.addStretch()
        said = column(self._where, self._text, self._rows, self._unknown, gap=6)
        asked = column(self._asked, self.lines, gap=6)
        inside.setLayout(column(self.head, self._how, said, asked, buttons, gap=Sizes.GROUP))
        self._area = page_of(inside, wide=Sizes.TEXT_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.head.left.connect(self.left)
        self.lines.chosen.connect(self._marked)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_on)
        self.setFocusProxy(self.forward)
        self.retranslate()

    def show_script(self, script: Script) -> None:
        """From the first item on; nothing is answered beforehand."""
        self._script, self._at, self._reading = script, 0, {}
        self._show_item()

    @property
    def item(self) -> Item | None:
        """The item that is read now."""
        items = tuple(self._script.protocol.items) if self._script is not None else ()
        return items[self._at] if self._at < len(items) else None

    def retranslate(self) -> None:
        self._asked.setText(self.tr("What is it? Read it aloud, both of you, and agree."))
        self.back.setText(self.tr("The item before"))
        self._say()

    def _show_item(self) -> None:
        item = self.item
        if item is None:
            return
        said = self._reading.get(item.id, frozenset())
        self.lines.set_answers([(one.value, translated(_ASKED[one])) for one in RedLine])
        self.lines.select(*(one.value for one in said))
        self.back.setEnabled(self._at > 0)
        self._say()
        self._area.verticalScrollBar().setValue(0)
        self.forward.setFocus()

    def _say(self) -> None:
        script, item = self._script, self.item
        if script is None or item is None:
            return
        protocol = script.protocol
        self.head.show_words(
            self.tr("Back to the protocol"),
            script.title,
            self.tr("Read every item before you approve"),
        )
        self._how.setText(self._not_known(script))
        count = len(tuple(protocol.items))
        place = fill(self.tr("Item %1 of %2"), self._at + 1, count)
        title = script.say(
            f"stage/{protocol.stage_of[item.id].id}/title", protocol.stage_of[item.id].title
        )
        self._where.setText(f"{place} · {title}")
        self._text.setText(item.text)
        self._rows.clear()
        self._rows.add(*(quiet(text) for text in self._beside(item)))
        self._unknown.setText(self.tr("The check cannot know what this is about. Only you can."))
        self._unknown.setVisible(to_be_read_aloud(item, protocol))
        for row, one in zip(self.lines.rows, RedLine, strict=True):
            row.setText(translated(_ASKED[one]))
        marked = bool(self.lines.selected)
        self.forward.setText(self.tr("Go on") if marked else self.tr("No, none of these"))

    def _not_known(self, script: Script) -> str:
        protocol = script.protocol
        named = [script.short(item) for item in protocol.items if to_be_read_aloud(item, protocol)]
        if phrases_for(protocol.language) is None:
            return self.tr(
                "There is no list of phrases for the language of this file, so the check knows of "
                "no item what it says. You do."
            )
        if not named:
            return self.tr(
                "The check knows what each item is about. It does not know how it sounds."
            )
        return fill(self.tr("The check cannot know what these are about: %1."), "; ".join(named))

    def _beside(self, item: Item) -> list[str]:
        """All else that somebody reads with *item*, in the protocol's own words."""
        found = [item.short, *(option.text for option in item.options), item.help, item.purpose]
        said = [text for text in found if text]
        return [words.answers(item), *said] if not item.options else said

    def _marked(self, _key: str) -> None:
        self._say()

    def _go_back(self) -> None:
        self._keep()
        self._at -= 1
        self._show_item()

    def _go_on(self) -> None:
        self._keep()
        self._at += 1
        if self.item is None:
            self._at -= 1
            self.answered.emit(dict(self._reading))
        else:
            self._show_item()

    def _keep(self) -> None:
        item = self.item
        if item is not None:
            self._reading[item.id] = frozenset(map(RedLine, self.lines.selected))
