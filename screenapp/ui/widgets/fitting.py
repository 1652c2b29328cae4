"""What has to be in sight without scrolling: the question and all of its answers.

Where a window is short of height, help waits below the answers, they stand several to a line,
and at the last the question is written smaller; in that order, and never more than is needed.
"""

import typing as t
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from screenapp.ui.shell.theme import Sizes, current, restyle

_COLUMNS: Final = (1, 3, 2)


class QuestionSize(Enum):
    """How large the question is written; the value is the stylesheet's word for it. NONE: not at
    all, while a list stands there that says itself what it is for."""

    FULL = ""
    LESS = "less"
    LEAST = "least"
    NONE = "none"


_PIXELS: Final = {
    QuestionSize.FULL: Sizes.QUESTION,
    QuestionSize.LESS: Sizes.HEADING,
    QuestionSize.LEAST: Sizes.BODY,
    QuestionSize.NONE: Sizes.BODY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """``columns`` answers to a line at most, ``tight`` as low as they may be. ``helped``: help
    stands above them, unfolded. ``fits``: nothing has to scroll."""

    columns: int = 1
    size: QuestionSize = QuestionSize.FULL
    tight: bool = False
    helped: bool = True
    fits: bool = True

    @property
    def gap(self) -> int:
        """px between the parts."""
        if self.helped:
            return Sizes.APART
        return Sizes.GAP if self.tight else Sizes.GROUP


class Arranged(t.Protocol):
    """A list of answers that can stand in lines."""

    def isHidden(self) -> bool: ...

    def set_columns(self, columns: int, *, tight: bool = False) -> None: ...

    def height_in(self, columns: int, width: int, *, tight: bool = False) -> int | None: ...


class Fitting:
    """Finds the first arrangement in which *question*, *lists* and what else is *needed* fit.

    *spare* is left out where nothing else would do. *help* and *folds* are what may wait: help
    as it is unfolded, and the links to it.
    """

    def __init__(
        self,
        question: QLabel,
        lists: Sequence[Arranged],
        *,
        needed: Sequence[QWidget] = (),
        spare: Sequence[QWidget] = (),
        helping: Sequence[QWidget] = (),
    ) -> None:
        self._question, self._lists = question, tuple(lists)
        self._needed, self._spare, self._helping = tuple(needed), tuple(spare), tuple(helping)
        self._measured: dict[tuple[int, bool], list[int]] = {}
        self.found = Arrangement()

    def fit(
        self, width: int, height: int, *, reserved: int = 0, folds: int = 0, aside: bool = False
    ) -> Arrangement:
        """Arrange for *width* × *height* px. *reserved* is for what may still come up, so that
        no answer moves when it does; *folds* is the height of what is folded below. *aside*: the
        question itself may go."""
        self._measured.clear()
        for widget in self._spare:
            widget.show()
        found = self._find(width, height - reserved, folds, aside)
        if reserved and not found.fits:
            found = self._find(width, height, folds, aside)
        self._question.setVisible(found.size is not QuestionSize.NONE)
        for shown in self._lists:
            shown.set_columns(found.columns, tight=found.tight)
        if self._question.property("fit") != found.size.value:
            self._question.setProperty("fit", found.size.value)
            restyle(self._question)
        for widget in self._spare:
            widget.setVisible(not found.tight)
        self.found = found
        return found

    def _find(self, width: int, height: int, folds: int, aside: bool) -> Arrangement:
        helped = Arrangement()
        helping = sum(_height(part, width) + Sizes.APART for part in self._helping)
        if self._needs(helped, width, helping) <= height:
            return helped
        tries = [
            Arrangement(columns=columns, size=size, tight=tight, helped=False)
            for size in QuestionSize
            if aside or size is not QuestionSize.NONE
            for tight in (False, True)
            for columns in _COLUMNS
        ]
        for below in dict.fromkeys((folds, 0)):
            for wanted in tries:
                if self._needs(wanted, width, below) <= height:
                    return wanted
        least = min(tries, key=lambda wanted: self._needs(wanted, width, 0))
        return replace(least, fits=False)

    def _needs(self, wanted: Arrangement, width: int, more: int) -> int:
        """Height in px; more than any window has where a word would be cut off."""
        parts = []
        if wanted.size is not QuestionSize.NONE:
            parts.append(self._question_height(wanted.size, width))
        parts += [_height(part, width) for part in self._needed if not part.isHidden()]
        if not wanted.tight:
            parts += [_height(part, width) for part in self._spare if not part.isHidden()]
        parts += self._lists_in(wanted.columns, width, tight=wanted.tight)
        return sum(parts) + wanted.gap * (len(parts) - 1) + more

    def _lists_in(self, columns: int, width: int, *, tight: bool) -> list[int]:
        """Their heights, measured once in a fit: how large the question is does not change them."""
        known = self._measured.get((columns, tight))
        if known is None:
            lists = [shown for shown in self._lists if not shown.isHidden()]
            found = [shown.height_in(columns, width, tight=tight) for shown in lists]
            known = [_NO_LIMIT if height is None else height for height in found]
            self._measured[columns, tight] = known
        return known

    def _question_height(self, size: QuestionSize, width: int) -> int:
        font = QFont(self._question.font())
        large = self._question.property("script") == "large"
        pixels = Sizes.LARGE_SCRIPT[_PIXELS[size]] if large else _PIXELS[size]
        font.setPixelSize(current().px(pixels))
        flags = int(Qt.TextFlag.TextWordWrap.value)
        box = QFontMetrics(font).boundingRect(0, 0, width, _NO_LIMIT, flags, self._question.text())
        return box.height() + 2


def _height(widget: QWidget, width: int) -> int:
    if widget.isHidden():
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


_NO_LIMIT: Final = 16_777_215  # QWIDGETSIZE_MAX
