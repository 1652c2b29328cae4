"""The staff in a list, and in its place the form of one of them or their removal."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screenapp.ui.phrases import fill
from screenapp.ui.sentences import told
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.staff.member_form import MemberForm
from screenapp.ui.staff.presenter import Done, StaffEntry, StaffMissing
from screenapp.ui.staff.removing import Removing
from screenapp.ui.staff.rights_list import RightsList
from screenapp.ui.staff.words import ROLES, may, named
from screenapp.ui.texts import role
from screenapp.ui.widgets import (
    Button,
    Columns,
    card,
    column,
    hairline,
    heading,
    line,
    notice,
    quiet,
    row,
    scrolled,
    second,
    strong,
    title,
)
from screenapp.ui.widgets.dispose_widgets import empty
from screenapp.vault import StaffMember
from screenapp.vault.model import BackupCopy
from screenapp.vault.people.rights import RightHolder


class StaffPage(Page):
    """Draws what the presenter tells.

    Signals:
        add_wanted: somebody is to be added.
        change_wanted, removal_wanted: carry the id of a member of staff.
        newcomer_given: carries a name, roles, and the passphrase typed twice.
        roles_given: carries an id and roles.
        passphrase_given: carries an id and the new passphrase typed twice: somebody may know
            the one that was.
        removal_given: carries the id of whoever is removed now.
        copy_unwanted: carries a name and a backup to be deleted.
        list_wanted: back to the list.
        log_wanted: to the log.
        rights_wanted: who could open what is to be shown.
    """

    add_wanted = Signal()
    change_wanted = Signal(str)
    removal_wanted = Signal(str)
    newcomer_given = Signal(str, object, str, str)
    roles_given = Signal(str, object)
    passphrase_given = Signal(str, str, str)
    removal_given = Signal(str)
    copy_unwanted = Signal(str, object)
    list_wanted = Signal()
    log_wanted = Signal()
    rights_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[StaffEntry, ...] = ()
        self._done: tuple[Done, str, int] | None = None
        self.changes: dict[str, Button] = {}
        self.removals: dict[str, Button] = {}
        self.add, self.log = Button("", "primary", "plus"), Button(icon="review")
        self.rights = Button()
        self._title, self._count, self._said = title(), second(), quiet()
        self._roles_heading = heading()
        self._list, self._roles = card(gap=0), card(gap=Sizes.GAP)
        self._list.column.setContentsMargins(Sizes.GROUP, 0, Sizes.GROUP, 0)
        self.problem = notice()
        self.problem.hide()
        self.form, self.removing, self.rights_list = MemberForm(), Removing(), RightsList()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- what the presenter tells ------------------------------------------------------

    def show_list(self, entries: tuple[StaffEntry, ...]) -> None:
        self._entries, self._done = entries, None
        self.problem.hide()
        self._draw()
        self._stack.setCurrentIndex(0)

    def show_form(self, member: StaffMember | None) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(1)
        self.form.show_member(member)

    def show_missing(self, missing: StaffMissing) -> None:
        self.form.show_missing(missing)

    def show_working(self) -> None:
        self.problem.hide()
        self.form.show_working(True)
        self.removing.show_working(True)

    def show_done(self, done: Done, name: str, copies: int = 0) -> None:
        self._done = (done, name, copies)
        self._draw()
        self.add.setFocus()

    def show_removal(self, member: StaffMember) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(2)
        self.removing.show_removal(member)

    def show_rights(self, holders: Sequence[RightHolder], removable: Collection[str]) -> None:
        self.problem.hide()
        self._stack.setCurrentIndex(3)
        self.rights_list.show_rights(holders, removable)

    def show_progress(self, done: int, total: int) -> None:
        self.removing.show_progress(done, total)

    def show_removed(self, name: str, copies: tuple[BackupCopy, ...]) -> None:
        self.removing.show_removed(name, copies)

    def show_problem(self, error: Exception) -> None:
        said = told(error)
        self.problem.show_words(said.happened, said.more)
        self.problem.show()
        self.form.show_working(False)
        self.removing.show_working(False)

    # --- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.set_titles(self.tr("Staff"), self.tr("who signs in here"))
        self._title.setText(self.tr("Who signs in here"))
        self.add.setText(self.tr("Add somebody"))
        self.log.setText(self.tr("Open the log"))
        self.rights.setText(self.tr("Who can open what"))
        self._roles_heading.setText(self.tr("What each role may do"))
        empty(self._roles.column)
        for value in ROLES:
            self._roles.add(strong(role(value)), quiet(may(value)))
        self.form.retranslate()
        self.removing.retranslate()
        self.rights_list.retranslate()
        self._draw()

    def _draw(self) -> None:
        empty(self._list.column)
        self.changes, self.removals = {}, {}
        for entry in self._entries:
            if entry is not self._entries[0]:
                self._list.add(hairline())
            self._list.add(self._row(entry))
        self._list.setVisible(bool(self._entries))
        words = self.tr("%n person(s), each with a passphrase of their own", "", len(self._entries))
        self._count.setText(words if self._entries else "")
        self._said.setText(self._done_words())
        self._said.setVisible(self._done is not None)

    def _done_words(self) -> str:
        match self._done:
            case (Done.ADDED, name, _):
                return fill(self.tr("%1 can sign in now."), name)
            case (Done.CHANGED, name, _):
                return fill(self.tr("Saved. It holds from the next time %1 signs in."), name)
            case (Done.REKEYED, name, copies):
                said = self.tr("%1 signs in with the new passphrase, and everybody has new keys.")
                older = self.tr(
                    "Backups that still open with the older one: %1. In Settings, Backups, they "
                    "can be given the keys of today."
                )
                more = fill(older, str(copies)) if copies else ""
                return f"{fill(said, name)} {more}".rstrip()
            case _:
                return ""

    def _row(self, entry: StaffEntry) -> QWidget:
        member = entry.member
        beside: list[QWidget] = []
        if entry.myself:
            beside.append(quiet(self.tr("this is you")))
        if entry.may_change:
            change = Button(self.tr("Change"))
            change.setAccessibleName(fill(self.tr("Change: %1"), member.name))
            change.setProperty("member", member.id)
            change.clicked.connect(self._change)
            self.changes[member.id] = change
            beside.append(change)
        if entry.may_remove:
            remove = Button(self.tr("Remove"))
            remove.setAccessibleName(fill(self.tr("Remove: %1"), member.name))
            remove.setProperty("member", member.id)
            remove.clicked.connect(self._remove)
            self.removals[member.id] = remove
            beside.append(remove)
        return row(member.name, named([role.value for role in member.roles]), *beside)

    # --- inside ------------------------------------------------------------------------

    def _change(self) -> None:
        self.change_wanted.emit(str(self.sender().property("member")))

    def _remove(self) -> None:
        self.removal_wanted.emit(str(self.sender().property("member")))

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        self.log.clicked.connect(self.log_wanted)
        self.rights.clicked.connect(self.rights_wanted)
        self.rights_list.removal_wanted.connect(self.removal_wanted)
        self.rights_list.left.connect(self.list_wanted)
        self.form.newcomer_given.connect(self.newcomer_given)
        self.form.roles_given.connect(self.roles_given)
        self.form.passphrase_given.connect(self.passphrase_given)
        self.form.left.connect(self.list_wanted)
        self.removing.wanted.connect(self.removal_given)
        self.removing.unwanted_copy.connect(self.copy_unwanted)
        self.removing.left.connect(self.list_wanted)

    def _lay_out(self) -> None:
        said = column(self._title, self._count, gap=4)
        self.add.setMinimumWidth(208)
        top = line(said, self.add, gap=Sizes.PAGE)
        top.setStretch(0, 1)
        top.setAlignment(self.add, Qt.AlignmentFlag.AlignTop)
        people, roles = column(self._list, gap=0), column(self._roles_heading, self._roles)
        people.addStretch()
        roles.addSpacing(Sizes.GAP)
        roles.addWidget(self.rights, 0, Qt.AlignmentFlag.AlignLeading)
        roles.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeading)
        roles.addStretch()
        inside = QWidget()
        inside.setLayout(
            column(
                top,
                self._said,
                Columns(people, roles, narrow=820, gap=40, stretch=(3, 2)),
                gap=Sizes.GROUP,
            )
        )
        for face in (inside, self.form, self.removing, self.rights_list):
            self._stack.addWidget(_with_margins(face))
        notes = QVBoxLayout()
        notes.setContentsMargins(Sizes.PAGE, 0, Sizes.PAGE, 0)
        notes.addWidget(self.problem)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 20, 0, 0)
        outside.setSpacing(0)
        outside.addLayout(notes)
        outside.addWidget(self._stack)


def _with_margins(content: QWidget) -> QWidget:
    """*content* at the start of a page that scrolls."""
    page = QWidget()
    page.setObjectName("page")
    across = QVBoxLayout(page)
    across.setContentsMargins(Sizes.PAGE, 4, Sizes.PAGE, Sizes.APART)
    across.addWidget(content)
    across.addStretch()
    return scrolled(page)
