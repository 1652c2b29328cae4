"""Keeps what is typed into the fields of pages, and puts it back where it may be shown."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from screenapp.ui.widgets.kept_field import DraftLink, KeptField
from screenapp.vault.model import DraftPlace, DraftSide
from screenapp.workflow.drafts import DraftService
from screenapp.workflow.ports import Runner

DELAY_MS: Final = 500
"""From the first key that is not kept yet to its writing."""
AGAIN_MS: Final = 3_000
"""Until what could not be written is tried again."""


class DraftBinder(QObject):
    """Lives from sign-in to lock. *may_show* tells whether the room was asked for a screening.

    *kept* and *not_kept* are told how a writing came out.
    """

    def __init__(
        self,
        drafts: DraftService,
        runner: Runner,
        may_show: Callable[[UUID], bool],
        *,
        kept: Callable[[], None],
        not_kept: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._drafts, self._runner, self._may_show = drafts, runner, may_show
        self._told_kept, self._told_not_kept = kept, not_kept
        self._links: list[DraftLink] = []
        self._writing = self._over = False
        self._timer, self._again = QTimer(self), QTimer(self)
        for timer, after in ((self._timer, self.write), (self._again, self._put_back)):
            timer.setSingleShot(True)
            timer.timeout.connect(after)
        runner.run(drafts.load, self._loaded, self._not_written)

    def attend(
        self, page: QWidget, screening: UUID | None = None, *, persons: bool = False
    ) -> None:
        """Keep what is typed into *page* from now on; *screening* is what it is about, if any."""
        self.write()
        link = next((link for link in self._links if link.page is page), None)
        if link is None:
            link = DraftLink(page)
            link.typed.connect(self._typed)
            link.stands.connect(self._fields_stand)
            self._links.append(link)
        link.screening, link.persons = screening, persons
        self._fields_stand()

    def write(self) -> None:
        """Keep now what was typed; the callbacks tell how it came out."""
        self._timer.stop()
        if self._drafts.pending and not self._writing:
            self._begin()

    def end(self) -> None:
        """The vault is about to close: keep what was typed; from now on nothing is heard."""
        self._over = True
        self._timer.stop()
        self._again.stop()
        if self._drafts.pending:
            self._begin()

    # --- inside -----------------------------------------------------------------------

    def _begin(self) -> None:
        self._writing = True
        self._runner.run(self._drafts.write, self._written, self._not_written)

    def _loaded(self, _nothing: None) -> None:
        self._fields_stand()

    def _written(self, _nothing: None) -> None:
        self._writing = False
        self._told_kept()
        if self._drafts.pending:
            self._write_after(DELAY_MS)

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        self._told_not_kept(error)
        self._write_after(AGAIN_MS)

    def _typed(self, field: KeptField) -> None:
        place = None if self._over else _place(field)
        if place is not None:
            self._drafts.type(place, field.read())
            if self._drafts.pending:
                self._write_after(DELAY_MS)

    def _write_after(self, span: int) -> None:
        """Counted from the first key that waits, so that typing on and on puts nothing off."""
        if not self._over and not self._timer.isActive():
            self._timer.start(span)

    def _fields_stand(self) -> None:
        """In the next moment, when the page has drawn itself."""
        if not self._over:
            self._again.start(0)

    def _put_back(self) -> None:
        self._links = [link for link in self._links if isValid(link)]
        for link in self._links:
            for field in link.page.findChildren(KeptField):
                place = _place(field)
                text = self._drafts.text(place) if place is not None else ""
                if place is not None and text and text != field.read() and self._shows(place):
                    field.write(text)

    def _shows(self, place: DraftPlace) -> bool:
        return place.screening is None or self._may_show(place.screening)


def _place(field: KeptField) -> DraftPlace | None:
    """Where what stands in *field* is kept; None: it is about nothing that is in hand."""
    link = field.link()
    if link is None or not field.part or (field.said and link.screening is None):
        return None
    return DraftPlace(
        screening=link.screening if field.said else None,
        part=field.part,
        record=field.record,
        field=field.field,
        side=DraftSide.PERSON if link.persons else DraftSide.STAFF,
    )
