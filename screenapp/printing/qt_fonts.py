"""Which typeface holds which sign: those that travel with the program, then this machine's own.

Qt draws a box for a sign that no typeface holds, and asking that box for its name ends the
program (SIGSEGV). So whatever is laid out is asked for here first. Only QtCore and QtGui are
used; all of it belongs to the main thread. ReportLab is not needed, and not loaded.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout, QTextLine, QTextOption

from screenapp.printing.bidi import is_right_to_left
from screenapp.printing.boxes import boxed

EM: Final = 100.0
"""Lines are laid out at so many pixels an em and scaled down: no hinting, no rounding."""

# No person reads these: private signs mean nothing outside their typeface, the others nothing.
_NOBODYS: Final = ("Cc", "Co", "Cn", "Cs")
# They hold a picture for everything, which says nothing.
_LAST_RESORTS: Final = ("last resort", "lastresort", "adobe blank", "fallback pua")
# Drawn as nothing wherever they stand: joiners, selectors of a variant, fillers of a syllable.
_UNSEEN: Final = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF),
)  # fmt: skip


class PaperFonts:
    """The bundled *files*, plain Noto Sans first, and the typefaces of this machine after them."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._bundled: dict[str, QRawFont] = {}
        for path in files:
            number = QFontDatabase.addApplicationFont(str(path))
            if path.stem.endswith("-Regular"):
                for family in QFontDatabase.applicationFontFamilies(number):
                    self._bundled.setdefault(family, QRawFont(str(path), EM))
        self._plain = next(iter(self._bundled))
        self._machines: dict[str, QRawFont] | None = None
        self._holders: dict[str, str | None] = {}

    def holder(self, character: str) -> str | None:
        """The family that draws *character*; plain Noto Sans for one that draws nothing."""
        if character not in self._holders:
            self._holders[character] = self._found(character)
        return self._holders[character]

    def families(self, text: str) -> list[str]:
        """The families *text* needs, plain Noto Sans last: Qt asks them for letters in turn, and
        complains of each that does not know a script."""
        needed = dict.fromkeys(filter(None, map(self.holder, dict.fromkeys(text))))
        return [*(family for family in needed if family != self._plain), self._plain]

    def strange_words(self, text: str) -> tuple[str, ...]:
        """The words of *text* that paper cannot show, each once, as they were typed."""
        return tuple(word for word in dict.fromkeys(text.split()) if not self._shows(word))

    def shown(self, text: str) -> str:
        """*text* as it can be laid out, with a mark for each sign that cannot be shown."""
        held = boxed(text, lambda character: self.holder(character) is not None)
        if self._is_plain(held):
            return held
        words = {word: self._safe(word) for word in dict.fromkeys(held.split())}
        if any(word != safe for word, safe in words.items()):
            held = " ".join(words[word] for word in held.split())
        # What a line makes of its words cannot be known from them alone.
        return held if self._drawn(held) else boxed(held, self._plainly)

    def laid_out(self, text: str, *, width: float, bold: bool) -> QTextLayout:
        """The lines of *text*, which came from `shown`, no wider than *width* ems times `EM`."""
        font = QFont(self.families(text))
        font.setPixelSize(int(EM))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        direction = Qt.LayoutDirection
        option.setTextDirection(
            direction.RightToLeft if is_right_to_left(text) else direction.LeftToRight
        )
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        return layout

    def drawn(self, layout: QTextLayout) -> bool:
        """Whether every glyph of *layout* is one of a typeface that was asked for it."""
        families = set(self.families(layout.text()))
        lines = map(layout.lineAt, range(layout.lineCount()))
        return all(_drawn_with(line, families) for line in lines)

    def _shows(self, word: str) -> bool:
        if any(self.holder(character) is None for character in word):
            return False
        return self._is_plain(word) or self._drawn(word)

    def _safe(self, word: str) -> str:
        return word if self._is_plain(word) or self._drawn(word) else boxed(word, self._plainly)

    def _is_plain(self, text: str) -> bool:
        return all(map(self._plainly, dict.fromkeys(text)))

    def _plainly(self, character: str) -> bool:
        """Whether plain Noto Sans draws *character* without a neighbour's help."""
        alone = unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf")
        return alone and self.holder(character) == self._plain

    def _drawn(self, text: str) -> bool:
        return self.drawn(self.laid_out(text, width=EM * 1_000_000, bold=False))

    def _found(self, character: str) -> str | None:
        if any(first <= ord(character) <= last for first, last in _UNSEEN):
            return self._plain
        kind = unicodedata.category(character)
        if kind == "Zs" or character in "\n\t":
            return self._plain
        if kind in _NOBODYS:
            return None
        found = _first(self._bundled.items(), character)
        return found if found is not None else _first(self._of_machine().items(), character)

    def _of_machine(self) -> dict[str, QRawFont]:
        """This machine's own typefaces with a table of letters, Noto's first; read once."""
        if self._machines is None:
            self._machines = {}
            for family in sorted(QFontDatabase.families(), key=_liking):
                if not _may_be_asked(family) or family in self._bundled:
                    continue
                font = QFont(family)
                font.setPixelSize(int(EM))
                raw = QRawFont.fromFont(font)
                if _has_letters(raw) and raw.familyName() == family:
                    self._machines[family] = raw
        return self._machines


def _first(fonts: Iterable[tuple[str, QRawFont]], character: str) -> str | None:
    return next((family for family, raw in fonts if _draws(raw, character)), None)


def _draws(raw: QRawFont, character: str) -> bool:
    """Whether *raw* has an outline for *character*: a picture in colours cannot go on paper."""
    if not raw.supportsCharacter(ord(character)):
        return False
    glyphs = raw.glyphIndexesForString(character)
    return bool(glyphs) and glyphs[0] != 0 and not raw.pathForGlyph(glyphs[0]).isEmpty()


def _may_be_asked(family: str) -> bool:
    named = family.casefold()
    private = QFontDatabase.isPrivateFamily(family) or family.startswith(".")
    return not private and not any(name in named for name in _LAST_RESORTS)


def _liking(family: str) -> tuple[bool, bool, bool, str]:
    """Noto Sans before the rest of Noto before others; letters of one width last."""
    mono = "mono" in family.casefold()
    return mono, not family.startswith("Noto Sans"), not family.startswith("Noto"), family


def _has_letters(raw: QRawFont) -> bool:
    """Whether *raw* is a typeface. Qt's box is not: it has no table, and must be asked no more."""
    return raw.isValid() and not raw.fontTable("cmap").isEmpty()


def _drawn_with(line: QTextLine, families: set[str]) -> bool:
    for run in line.glyphRuns():
        raw = run.rawFont()
        if not _has_letters(raw) or raw.familyName() not in families or 0 in run.glyphIndexes():
            return False
    return True
