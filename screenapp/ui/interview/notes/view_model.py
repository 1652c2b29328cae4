"""What the page of notes shows, as plain values."""

from dataclasses import dataclass

from screenapp.protocol.model import AnswerType, Code, Source
from screenapp.ui.interview.view_models import NO_WAYS, Phrase, Ways


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """One observation. ``choices`` are the keys of its three buttons, as those of an
    `AnswerChoice`; ``marked`` is the one that was given, None while none was.

    ``code`` is what stands in place of an answer and has no button here. ``beside`` is the
    protocol's own wording, where ``text`` is a translation that nobody reviewed. ``ways`` are
    those by which the person may have told what is noted.
    """

    item: str
    kind: AnswerType
    source: Source
    text: Phrase
    beside: Phrase | None
    help: str
    choices: tuple[str, str, str]
    marked: str | None
    code: Code | None
    ways: Ways = NO_WAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRows:
    """What Forward says instead of going on. *shut*: what comes later stays shut because of it."""

    count: int
    shut: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesViewModel:
    """``face`` is the number of what is shown, which every press carries back; ``current`` is
    the item whose row takes the digits. ``noted`` rows have something that was given."""

    face: int
    stage: str
    rows: tuple[NoteRow, ...]
    current: str
    noted: int
    open: OpenRows | None
    can_go_back: bool
