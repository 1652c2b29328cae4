"""The form of somebody who signs in: a name and roles, and for a newcomer a passphrase."""

from collections.abc import Mapping
from typing import Final, assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.phrases import fill, translated
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.staff.presenter import StaffMissing
from screenapp.ui.staff.words import ROLES, chosen, together
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Columns,
    Field,
    PassphraseEdit,
    card,
    column,
    label,
    line,
    notice,
    quiet,
    second,
    strong,
    title,
)
from screenapp.ui.widgets.keeps_height import KeepsHeight
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.vault import StaffMember
from screenapp.workflow.drafts import STAFF

_WIDE = 1031


_MISSING: Final[Mapping[StaffMissing, MarkedText]] = {
    StaffMissing.NAME: QT_TRANSLATE_NOOP(
        "MemberForm", "Not saved yet. Type the name they sign in with."
    ),
    StaffMissing.ROLE: QT_TRANSLATE_NOOP("MemberForm", "Not saved yet. Choose at least one role."),
    StaffMissing.PHRASE: QT_TRANSLATE_NOOP("MemberForm", "Not saved yet. They type a passphrase."),
    StaffMissing.SAME_PHRASE: QT_TRANSLATE_NOOP(
        "MemberForm", "Not saved yet. The two passphrases are not the same. Type both again."
    ),
}


class MemberForm(KeepsHeight):
    """Signals:
    newcomer_given: carries a name, roles, and the passphrase typed twice.
    roles_given: carries the id of a member of staff and roles.
    passphrase_given: the same id, and their new passphrase typed twice.
    left: back to the list without keeping anything.
    """

    newcomer_given = Signal(str, object, str, str)
    roles_given = Signal(str, object)
    passphrase_given = Signal(str, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._member: StaffMember | None = None
        self._missing: StaffMissing | None = None
        self._title, self._why = title(), second()
        self.name = Field(sensitive=True)
        self._kept = KeptEdit(self.name.edit, said=False)
        self._roles_label, self._both = label("", "label"), quiet()
        self.roles = AnswerList(many=True)
        self._sit, self._alone = strong(), quiet()
        self.passphrase, self.again = Field(edit=PassphraseEdit()), Field(edit=PassphraseEdit())
        self._hint, self._lacks, self._said = quiet(), notice(), label("", "second")
        self.save, self.leave = Button("", "primary"), Button()
        self.rekey = Button()
        self._own = QWidget()
        self._lay_out()
        self.roles.chosen.connect(self._tell_roles)
        self.save.clicked.connect(self._give)
        self.rekey.clicked.connect(self._give_passphrase)
        self.again.edit.returnPressed.connect(self._give_own)
        self.leave.clicked.connect(self._leave)
        self.retranslate()

    def show_member(self, member: StaffMember | None) -> None:
        """Fill the form with *member*, or empty it for a newcomer."""
        self._member, self._missing = member, None
        self.name.edit.setText(member.name if member else "")
        for field in (self.passphrase, self.again):
            field.edit.clear()
        self.show_working(False)
        self.retranslate()
        self.roles.select(*(role.value for role in member.roles) if member else ())
        self._tell_roles()
        self._kept.stand("" if member else STAFF, "name")
        (self.roles.rows[0] if member else self.name).setFocus()

    def show_missing(self, missing: StaffMissing) -> None:
        self._missing = missing
        self.show_working(False)
        match missing:
            case StaffMissing.NAME:
                self.name.setFocus()
            case StaffMissing.ROLE:
                self.roles.rows[0].setFocus()
            case StaffMissing.PHRASE | StaffMissing.SAME_PHRASE:
                self.passphrase.setFocus()
            case _:
                assert_never(missing)

    def show_working(self, working: bool) -> None:
        self.save.setEnabled(not working)
        self.rekey.setEnabled(not working)
        self._said.setText(self.tr("Making keys …") if working else "")
        self._tell_missing()

    def retranslate(self) -> None:
        member = self._member
        if member is None:
            self._title.setText(self.tr("Add somebody"))
            self._why.setText(self.tr("They sign in at this computer from then on."))
        else:
            self._title.setText(fill(self.tr("What %1 may do"), member.name))
            self._why.setText(self.tr("It holds from their next sign-in."))
        self.name.set_label(self.tr("Their name, as they will sign in"))
        self._roles_label.setText(self.tr("What they do here"))
        kept = self.roles.selected
        self.roles.set_answers([(value, chosen(value)) for value in ROLES])
        self.roles.select(*kept)
        self._tell_own(member)
        self.passphrase.set_label(self.tr("Their passphrase"))
        self.again.set_label(self.tr("Their passphrase again"))
        self._hint.setText(self.tr("Four or more words that do not belong together."))
        self.save.setText(self.tr("Add them") if member is None else self.tr("Save"))
        self.leave.setText(self.tr("Leave without saving"))
        self.name.setVisible(member is None)
        self.rekey.setVisible(member is not None)
        self._tell_roles()
        self._tell_missing()

    def _tell_own(self, member: StaffMember | None) -> None:
        self._sit.setText(
            self.tr("Now let them sit here and type their own passphrase.")
            if member is None
            else self.tr("Somebody may know their passphrase?")
        )
        self._alone.setText(
            self.tr("Nobody else may know it, and nobody can look it up later.")
            if member is None
            else self.tr(
                "Let them sit here and type a new one. Everybody gets new keys: whoever knows the "
                "older one opens nothing that is kept from then on. What they typed and did not "
                "give yet goes."
            )
        )
        self.rekey.setText(self.tr("New passphrase and new keys"))

    def _tell_roles(self) -> None:
        words = together(self.roles.selected)
        self._both.setText(words)
        self._both.setVisible(bool(words))

    def _tell_missing(self) -> None:
        missing = self._missing
        self._lacks.setVisible(missing is not None)
        if missing is not None:
            self._lacks.show_words(translated(_MISSING[missing]))

    def _give(self) -> None:
        if not self.save.isEnabled():
            return
        self._missing = None
        roles = frozenset(self.roles.selected)
        if self._member is not None:
            self.roles_given.emit(self._member.id, roles)
            return
        first, again = self.passphrase.edit, self.again.edit
        if isinstance(first, PassphraseEdit) and isinstance(again, PassphraseEdit):
            self.newcomer_given.emit(self.name.text, roles, first.take(), again.take())

    def _give_own(self) -> None:
        if self._member is None:
            self._give()
        else:
            self._give_passphrase()

    def _give_passphrase(self) -> None:
        first, again = self.passphrase.edit, self.again.edit
        if not (self.rekey.isEnabled() and self._member is not None):
            return
        self._missing = None
        if isinstance(first, PassphraseEdit) and isinstance(again, PassphraseEdit):
            self.passphrase_given.emit(self._member.id, first.take(), again.take())

    def _leave(self) -> None:
        for field in (self.passphrase, self.again):
            field.edit.clear()
        self._kept.drop()
        self.left.emit()

    def _lay_out(self) -> None:
        self.setMaximumWidth(_WIDE)
        newcomer = card(
            column(self._sit, self._alone, gap=4),
            column(self.passphrase, self._hint, gap=4),
            self.again,
            line(self.rekey),
            gap=Sizes.GROUP,
        )
        own, known = column(newcomer), column(gap=Sizes.GROUP)
        own.addStretch()
        self._own.setLayout(own)
        known.addWidget(self.name)
        known.addLayout(column(self._roles_label, self.roles, self._both, gap=4))
        known.addStretch()
        buttons = line(self.save, self.leave, self._said)
        buttons.setStretch(2, 1)
        self.setLayout(
            column(
                column(self._title, self._why, gap=4),
                Columns(known, self._own, narrow=820, gap=40),
                self._lacks,
                buttons,
                gap=Sizes.GROUP,
            )
        )
