"""Who may do what, and beside each whether encryption or the program sees to it."""

from PySide6.QtWidgets import QWidget

from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.settings.permission_words import again, kept_from, permission, who_may
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import Columns, body, card, column, hairline, label, quiet
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault.people.deeds import asking_again
from screenapp.vault.people.permissions import RULES, Enforced, PermissionRule


class PermissionsPart(SettingsPart):
    """One row for each permission; never the first note for the second."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = card(gap=Sizes.GAP)
        self.inside.addWidget(self._rows)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("Permissions"))
        self.why.setText(
            self.tr(
                "Enforced by encryption: the key is not in their hands. Enforced by the program: "
                "somebody able to alter the program could get round it."
            )
        )
        empty(self._rows.column)
        for rule in RULES:
            if rule is not RULES[0]:
                self._rows.add(hairline())
            self._rows.add(_row(rule))


def _row(rule: PermissionRule) -> QWidget:
    notes = [
        label(words, "label" if kind is Enforced.ENCRYPTION else "quiet")
        for kind, words in kept_from(rule)
    ]
    who = column(body(permission(rule.permission)), quiet(who_may(rule)), gap=0)
    if rule.permission in asking_again():
        notes.append(quiet(again()))
    kept = column(*notes, gap=0)
    for side in (who, kept):
        side.addStretch()
    return Columns(who, kept, narrow=560, gap=Sizes.GROUP)
