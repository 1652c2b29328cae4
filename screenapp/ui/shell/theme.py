"""Every colour, size and distance of the windows, and the one stylesheet.

Values are those of docs/design/look.md; no widget sets its own. Sizes are pixels at a
text scale of 1 and grow with it through `Theme.px`; distances between things do not grow.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from screenapp.ui.shell.stylesheet import stylesheet
from screenapp.ui.shell.tokens import COVER, DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Sizes, Tokens

__all__ = [
    "COVER",
    "FAMILIES",
    "Look",
    "Scheme",
    "Sizes",
    "Theme",
    "Tokens",
    "apply",
    "current",
    "restyle",
]

# The first that is installed is used; the others lend it the letters of their scripts.
FAMILIES = (
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Ethiopic",
    "Noto Sans Khmer",
    "Noto Sans Thai",
    "Noto Sans Myanmar",
)
LARGEST_SCALE = 2.0
_PROPERTY = "screenapp.theme"
_STYLED = "screenapp.styled"


class Scheme(Enum):
    """What a person chooses; SYSTEM follows the desktop, high contrast always does."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours in use, and how much larger than usual text is drawn (1 to 2)."""

    tokens: Tokens
    scale: float = 1.0

    def px(self, size: int) -> int:
        """*size* of a text, or of something that must hold text, at the present scale."""
        return round(size * self.scale)


def current() -> Theme:
    """The theme applied to the running application; light before any was."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Theme) else Theme(tokens=LIGHT)


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_scale: float = 1.0) -> Theme:
    """Draw the whole application in *scheme*; *text_scale* is on top of the system's."""
    scale = min(LARGEST_SCALE, max(1.0, text_scale * _system_scale(app)))
    theme = Theme(tokens=_tokens(app, scheme), scale=scale)
    app.setProperty(_PROPERTY, theme)
    if app.property(_STYLED) is not True:  # under a stylesheet the style does not tell its name
        app.setStyle("fusion")
        app.setProperty(_STYLED, True)
    font = QFont(list(FAMILIES))
    font.setPixelSize(theme.px(Sizes.BODY))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    app.setPalette(_palette(theme.tokens))
    sheet = stylesheet(theme.tokens, theme.px)
    if sheet != app.styleSheet():  # every widget there is pays for it
        app.setStyleSheet(sheet)
    return theme


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look at *widget* again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Look(QObject):
    """Keeps the chosen scheme and text size, and follows the desktop while told to.

    Signals:
        changed: the theme was applied anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.scheme = Scheme.SYSTEM
        self.text_scale = 1.0
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)

    def choose(self, scheme: Scheme, text_scale: float = 1.0) -> None:
        self.scheme, self.text_scale = scheme, text_scale
        self._follow()

    def _follow(self) -> None:
        apply(self._app, self.scheme, self.text_scale)
        self.changed.emit()


def _system_scale(app: QApplication) -> float:
    """How much larger than ours the desktop wants text to be; never smaller."""
    asked = app.property("screenapp.system_text")
    if not isinstance(asked, int):  # before our own font replaces the desktop's
        asked = QFontInfo(app.font()).pixelSize()
        app.setProperty("screenapp.system_text", asked)
    return max(1.0, asked / Sizes.BODY)


def _tokens(app: QApplication, scheme: Scheme) -> Tokens:
    hints = app.styleHints()
    accessibility = hints.accessibility()
    dark = scheme is Scheme.DARK or (
        scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
    )
    if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper,
        role.Base: tokens.surface,
        role.Button: tokens.surface,
        role.AlternateBase: tokens.accent_soft,
        role.WindowText: tokens.ink,
        role.Text: tokens.ink,
        role.ButtonText: tokens.ink,
        role.PlaceholderText: tokens.quiet,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.Mid: tokens.edge,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
    }
    palette = QPalette()
    for part, colour in colours.items():
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.quiet))
    return palette
