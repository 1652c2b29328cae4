"""A field whose words are kept until they are given or cleared, and stand in it again after a lock.

What is kept where is decided behind `DraftLink`, of which a page gets one that may keep anything.
Nothing of a passphrase, a code or a search is ever a `KeptField`.
"""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

PLACE: Final = "draft"
"""The property of the widget that tells its place: part, record, field."""


class DraftLink(QObject):
    """Stands in a page and hears of its fields. ``screening`` is what they are about, if any.

    ``persons``: whoever types is the person, on their own side of the screen.

    Signals:
        typed: something else stands in a field; carries the `KeptField`.
        stands: fields were filled anew; what was kept for them may stand in them again.
    """

    typed = Signal(object)
    stands = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.page = page
        self.screening: UUID | None = None
        self.persons = False


class KeptField(QObject):
    """What stands in *owner*: *read* tells it, *write* puts it there as if it had been typed.

    ``said``: it is about the screening in hand, and is shown again only once the room was asked.
    """

    def __init__(
        self,
        owner: QWidget,
        read: Callable[[], str],
        write: Callable[[str], None],
        *,
        said: bool = True,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self.said = said
        self.part = self.record = self.field = ""
        self.read, self.write = read, write

    def stand(self, part: str, field: str, record: str = "") -> None:
        """From now on it is about *field* of *part*, and of *record* where there are several.

        Called again each time the field was filled by the program. Empty: about nothing.
        """
        self.part, self.field, self.record = part, field, record
        self._owner.setProperty(PLACE, [part, record, field])
        link = self.link()
        if link is not None:
            link.stands.emit()

    def typed(self) -> None:
        """Something else stands there, or nothing."""
        link = self.link() if self.part else None
        if link is not None:
            link.typed.emit(self)

    def drop(self) -> None:
        """Whoever typed it does not want it any more: empty the field and keep nothing."""
        self.write("")

    def link(self) -> DraftLink | None:
        """That of the page it stands in; None where nothing is kept."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        above: QObject | None = self._owner
        while above is not None:
            found = above.findChild(DraftLink, options=direct)
            if isinstance(found, DraftLink):
                return found
            above = above.parent()
        return None


class KeptEdit(KeptField):
    """A line to type in. *shown* is done before words stand in it again: it may be folded away.

    Raises: ValueError: nothing of a field that hides its letters is kept.
    """

    def __init__(
        self, edit: QLineEdit, shown: Callable[[], None] | None = None, *, said: bool = True
    ) -> None:
        if edit.echoMode() is not QLineEdit.EchoMode.Normal:
            raise ValueError("what nobody may see is not kept")
        super().__init__(edit, edit.text, self._put, said=said)
        self._edit, self._shown = edit, shown
        edit.textEdited.connect(self._edited)

    def _edited(self, _text: str) -> None:
        self.typed()

    def _put(self, text: str) -> None:
        if text and self._shown is not None:
            self._shown()
        self._edit.setText(text)
        self._edit.textEdited.emit(text)
