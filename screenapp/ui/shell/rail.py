"""The left rail: at most six places in words, who is signed in, and the way out."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Button, label
from screenapp.ui.widgets.dispose_widgets import discard

translate = QCoreApplication.translate
AFTERCARE: Final = "aftercare"
"""The key of the worker's own page, which stands below the places."""


def places_for(roles: Collection[str]) -> tuple[str, ...]:
    """Keys of the places that somebody with *roles* (values of `vault.Role`) is shown."""
    with_people = bool({"screener", "lead"} & set(roles))
    counts = bool({"lead", "supervisor"} & set(roles))
    today = ("today",) if with_people else ()
    looking_back = ("review", "protocols") if counts else ()
    staff = ("staff",) if "lead" in roles else ()
    # A lead's rail is full: who leads comes to cards and signs by Services.
    cards = () if "lead" in roles else ("cards",)
    return (*today, *looking_back, *cards, "services", *staff, "settings")


_PLACES: Final[Mapping[str, MarkedText]] = {
    "today": QT_TRANSLATE_NOOP("Rail", "Today"),
    "cards": QT_TRANSLATE_NOOP("Rail", "Cards"),
    "services": QT_TRANSLATE_NOOP("Rail", "Services"),
    "review": QT_TRANSLATE_NOOP("Rail", "Review"),
    "protocols": QT_TRANSLATE_NOOP("Rail", "Protocols"),
    "staff": QT_TRANSLATE_NOOP("Rail", "Staff"),
    "settings": QT_TRANSLATE_NOOP("Rail", "Settings"),
}


def place_name(key: str) -> str:
    """The word of a place in the rail."""
    return translated(_PLACES[key])


class Rail(QFrame):
    """Signals:
    place_chosen: carries the key of the place.
    sign_out_wanted: the worker wants to leave.
    """

    place_chosen = Signal(object)
    sign_out_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._buttons: dict[str, Button] = {}
        self.name = label("", "heading", wraps=False)
        self.staff = label("", "quiet")
        # The rail is as wide as its places, never as wide as who signed in.
        self.staff.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.sign_out, self.aftercare = (
            Button("", "link", height=Sizes.CONTROL, small=True) for _ in range(2)
        )
        self.sign_out.clicked.connect(self.sign_out_wanted)
        self.aftercare.clicked.connect(self._aftercare_chosen)
        self._places = QVBoxLayout()
        self._places.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 24)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(self.name)
        self._top_strut = label("", "heading")
        self._top_strut.setFixedSize(0, Sizes.TOP)
        top.addWidget(self._top_strut)
        column.addLayout(top)
        column.addSpacing(4)
        column.addLayout(self._places)
        column.addStretch()
        column.addLayout(self._foot())
        self.setMinimumWidth(Sizes.RAIL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def _foot(self) -> QVBoxLayout:
        """Who is signed in, the way out, and the worker's own page."""
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 0, 0)
        self.staff.setContentsMargins(4, 0, 4, 0)  # as much as a link keeps beside its words
        foot.setSpacing(2)
        foot.addWidget(self.staff)
        out = QHBoxLayout()
        out.setContentsMargins(0, 0, 0, 0)
        out.addWidget(self.sign_out)
        out.addStretch()
        out.addWidget(self.aftercare)
        foot.addLayout(out)
        return foot

    @property
    def buttons(self) -> dict[str, Button]:
        return dict(self._buttons)

    def set_places(self, keys: Sequence[str]) -> None:
        """Show these places in this order."""
        discard(*self._buttons.values())
        self._buttons = {key: Button(place_name(key), "rail", icon=key) for key in keys}
        for key, button in self._buttons.items():
            button.setObjectName(key)
            button.clicked.connect(self._chosen)
            self._places.addWidget(button)

    def select(self, key: str) -> None:
        """Mark the place we are in; an unknown key marks none."""
        for own, button in self._buttons.items():
            button.setChecked(own == key)

    def retranslate(self) -> None:
        for key, button in self._buttons.items():
            button.setText(place_name(key))
        self.sign_out.setText(translate("Rail", "Sign out"))
        self.aftercare.setText(translate("Rail", "For you"))
        self.aftercare.setToolTip(translate("Rail", "A moment for you"))
        self.sign_out.setToolTip(translate("Rail", "F8 does the same, and lets somebody else in."))

    def _aftercare_chosen(self) -> None:
        self.place_chosen.emit(AFTERCARE)

    def _chosen(self) -> None:
        key = self.sender().objectName()
        self._buttons[key].setChecked(True)
        self.place_chosen.emit(key)
