"""Whether the keys may be destroyed on this computer, and what that means."""

from PySide6.QtCore import Signal

from screenapp.ui.phrases import fill
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.widgets import Segments, body, card, column, hairline, label
from screenapp.ui.widgets.dispose_widgets import empty

_WIDE = 320


class DestroyingPart(SettingsPart):
    """Signals:
    switched: carries True to allow it from now on, False to allow it no longer.
    """

    switched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._allowed = False
        self._label = label("", "label")
        self.switch = Segments()
        self.switch.setMaximumWidth(_WIDE)
        self.switch.chosen.connect(self._chosen)
        self._meaning = card()
        self.inside.addWidget(self._meaning)
        self.inside.addLayout(column(self._label, self.switch, gap=4))
        self.retranslate()

    def show_allowed(self, allowed: bool) -> None:
        self._allowed = allowed
        self.switch.select("yes" if allowed else "no")

    def show_kept(self) -> None:
        self.say(self.tr("Saved."))

    def show_problem(self, error: Exception) -> None:
        super().show_problem(error)
        self.show_allowed(self._allowed)

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Destroying the keys"))
        self.why.setText(
            self.tr(
                "For a computer that may be taken by force, where nobody may be made to open it."
            )
        )
        self._label.setText(self.tr("May be done on this computer"))
        self.switch.set_options([("no", self.tr("No")), ("yes", self.tr("Yes"))])
        for segment in self.switch.segments:
            segment.setAccessibleName(fill(self.tr("%1: %2"), self._label.text(), segment.text()))
        empty(self._meaning.column)
        for at, text in enumerate(self._texts()):
            if at:
                self._meaning.add(hairline())
            self._meaning.add(body(text))
        self.show_allowed(self._allowed)

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "It takes two steps and no passphrase, and is over within a second. Nobody opens "
                "the records here after that, you included."
            ),
            self.tr(
                "They open again only from a backup kept elsewhere, with a passphrase or the "
                "recovery sheet. Allow it only if you keep one elsewhere."
            ),
            self.tr(
                "On a solid-state drive, what was overwritten may still be there for somebody "
                "with a workshop."
            ),
            self.tr(
                "It can count as destroying records. What the law says about that differs: ask "
                "somebody who knows it."
            ),
        )

    def _chosen(self, key: str) -> None:
        self.switched.emit(key == "yes")
