"""What a field cannot keep or paper cannot show is said below it, as soon as it stands there."""

import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from screenapp.ui.on_paper import strange_words
from screenapp.ui.phrases import fill, isolated

translate = QCoreApplication.translate

LONGEST_TYPED: Final = 100_000
"""Signs that a field takes: far more than any answer may have, so that Qt cuts none unsaid."""
_MOST_NAMED: Final = 3
_LONGEST_NAMED: Final = 24


class TypedSigns(QObject):
    """Looks after *edit* and writes into *note*, a label below it.

    Half of a pair of surrogates, NUL and what is no sign at all can be kept by nobody: they are
    taken out at once, and it is said. What is longer than the field was refused by Qt: that is
    said too. With *on_paper*, words that no typeface of this machine holds are named.

    Signals:
        said: the note says something else.
    """

    said = Signal()

    def __init__(self, edit: QLineEdit, note: QLabel, *, on_paper: bool = False) -> None:
        super().__init__(edit)
        self._edit, self._note, self.on_paper = edit, note, on_paper
        self._cleaning = self._refused = self._cut = False
        edit.setMaxLength(LONGEST_TYPED)
        edit.inputRejected.connect(self._tell_cut)
        edit.textChanged.connect(self._look)

    def retranslate(self) -> None:
        self._tell()

    def _look(self, text: str) -> None:
        if self._cleaning:
            return
        kept = keepable(text)
        self._refused = False
        # Qt tells of what it cut off before it tells of what it took.
        self._cut = self._cut and _units(kept) >= self._edit.maxLength() - 1
        if kept != text or _units(kept) != self._length():
            self._clean(kept)
        self._tell()

    def _length(self) -> int:
        """How many signs stand in the field as Qt counts them: what it could not hand over, too."""
        edit = self._edit
        at, mark, marked = edit.cursorPosition(), edit.selectionStart(), edit.selectionLength()
        blocked = edit.blockSignals(True)
        edit.end(False)
        length = edit.cursorPosition()
        if marked:
            edit.setSelection(
                mark + marked if at == mark else mark, marked if at != mark else -marked
            )
        else:
            edit.setCursorPosition(at)
        edit.blockSignals(blocked)
        return length

    def _clean(self, kept: str) -> None:
        self._refused = self._cleaning = True
        gone = self._length() - _units(kept)
        at = self._edit.cursorPosition() - gone  # they were typed or pasted just before it
        self._edit.setText(kept)
        self._edit.setCursorPosition(max(0, min(at, _units(kept))))
        self._cleaning = False

    def _tell_cut(self) -> None:
        self._cut = True
        self._tell()

    def _tell(self) -> None:
        said = []
        if self._refused:
            said.append(
                translate("TypedSigns", "A sign that cannot be kept was left out. Look it over.")
            )
        if self._cut:
            said.append(translate("TypedSigns", "Not all of it fits here: look at where it ends."))
        strange = strange_words(self._edit.text()) if self.on_paper else ()
        if strange:
            said.append(cannot_show(strange))
        self._note.setText(" ".join(said))
        self._note.setVisible(bool(said))
        self.said.emit()


def cannot_show(words: tuple[str, ...]) -> str:
    """The sentence that names *words*, which paper cannot show."""
    named = ", ".join(isolated(_short(word)) for word in words[:_MOST_NAMED])
    more = "" if len(words) <= _MOST_NAMED else " …"
    return fill(
        translate("TypedSigns", "Paper cannot show %1. Write it in other letters."), named + more
    )


def keepable(text: str) -> str:
    """*text* without what no store can hold: NUL, halves of pairs, and what is no sign."""
    return "".join(c for c in text if c != "\0" and not _no_sign(c))


def _no_sign(character: str) -> bool:
    code = ord(character)
    nothing = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return nothing or unicodedata.category(character) == "Cs"


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST_NAMED else f"{word[:_LONGEST_NAMED]}…"


def _units(text: str) -> int:
    """How many signs Qt counts in *text*."""
    return len(text.encode("utf-16-le")) // 2
