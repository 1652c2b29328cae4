"""A protocol's texts in other languages, and how far anyone has read them.

A screening question is never shown in words that nobody checked without saying so: a text
whose source changed is not used at all, and one that has not been approved says that it has
not. Catalogues are gettext PO files; ``msgctxt`` is the path of the text. What reads them is
imported with the first: who works in a protocol's own language needs none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from screenapp import plain_file
from screenapp.digest import sha256
from screenapp.protocol.address import child_path
from screenapp.protocol.diagnostics import Fault, Severity
from screenapp.protocol.loading.catalogue_lines import BROKEN, catalogue_faults
from screenapp.protocol.loading.hidden_text import hidden_in_catalogue
from screenapp.protocol.loading.reader import LARGEST, decode
from screenapp.protocol.model import Item, Obligation, Option, Protocol, Source

if TYPE_CHECKING:
    import polib  # type: ignore[import-untyped]  # polib 1.2.0 ships no types

_OF_ORIGIN: Final = ("theory", "source/", "evidence/")
_X_REVIEW: Final = "X-Review"
_STATE: Final = re.compile(r"review-state:\s*([a-z-]+)(?:,\s*by\s+([^,\n]+))?(?:,\s*([0-9-]+))?")


class Review(Enum):
    """How far the review of a translation has come, least first. READ: by a second person."""

    DRAFT = "draft"
    FORWARD = "forward"
    BACK_TRANSLATED = "back-translated"
    READ = "read"
    APPROVED = "approved"

    @property
    def is_read(self) -> bool:
        """Whether somebody other than the writer has read all of it."""
        return self in (Review.READ, Review.APPROVED)


@dataclass(frozen=True, slots=True)
class Worded:
    """A text as it is to be shown, and the language it is in.

    ``reviewed`` is True for the protocol's own words and for a translation that is read. Where it
    is False the protocol's own words (``source``) belong beside it. A text that has no usable
    translation comes in the protocol's language; ``language`` then says so.
    """

    text: str
    language: str
    reviewed: bool
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """One language's texts: path to (source text, translation). Fuzzy and empty ones are left out.

    ``lines`` tells where each stands in its file; ``content_hash`` is the SHA-256 of its bytes.
    ``faults`` tells what is wrong in the file; what they are about is not among ``texts``.
    """

    language: str
    review: Review = Review.DRAFT
    reviewed_by: str | None = None
    reviewed_on: str | None = None
    texts: Mapping[str, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    lines: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    path: str = ""
    content_hash: str = ""
    faults: tuple[Fault, ...] = ()


def extract_texts(protocol: Protocol) -> list[tuple[str, str]]:
    """Every text of *protocol* with its path, in file order."""
    return list(_texts(protocol))


def _texts(protocol: Protocol) -> Iterator[tuple[str, str]]:
    yield "title", protocol.title
    if protocol.summary:
        yield "summary", protocol.summary
    yield from _origin_texts(protocol)
    for trigger in protocol.triggers:
        yield f"trigger/{trigger.id}/text", trigger.text
    for stage in protocol.stages:
        yield f"stage/{stage.id}/title", stage.title
        for item in stage.items:
            yield from _item_texts(item)
    for result in protocol.results:
        yield f"result/{result.id}/text", result.text
    for obligation in protocol.obligations:
        yield from _obligation_texts(obligation)
    for step in protocol.steps:
        yield f"step/{step.id}/text", step.text


def _origin_texts(protocol: Protocol) -> Iterator[tuple[str, str]]:
    """Where the protocol comes from; numbered from 1, since these have no ids."""
    if protocol.theory:
        yield "theory", protocol.theory
    for number, source in enumerate(protocol.sources, 1):
        yield f"source/{number}/cite", source.cite
        if source.for_:
            yield f"source/{number}/for", source.for_
    for number, evidence in enumerate(protocol.evidence, 1):
        yield f"evidence/{number}/study", evidence.study


def _obligation_texts(obligation: Obligation) -> Iterator[tuple[str, str]]:
    yield f"obligation/{obligation.id}/text", obligation.text
    if obligation.to:
        yield f"obligation/{obligation.id}/to", obligation.to
    if obligation.law is not None:
        yield law_path(obligation), obligation.law.cite


def _item_texts(item: Item) -> Iterator[tuple[str, str]]:
    for key, text in (
        ("text", item.text),
        ("short", item.short),
        ("help", item.help),
        ("purpose", item.purpose),
    ):
        if text:
            yield item_path(item, key), text
    for option in item.options:
        yield option_path(item, option), option.text


def person_texts(protocol: Protocol) -> Iterator[tuple[str, str]]:
    """What the person hears or reads of *protocol*, as `extract_texts` has it."""
    for item in protocol.items:
        if item.source is Source.SELF:
            for path, text in _item_texts(item):
                if path.rpartition("/")[2] not in ("help", "purpose"):
                    yield path, text


def item_path(item: Item, key: str = "text") -> str:
    """The path of a text of *item*: ``text``, ``short``, ``help`` or ``purpose``."""
    return f"item/{item.id}/{key}"


def law_path(obligation: Obligation) -> str:
    """The path of the law that *obligation* cites."""
    return f"obligation/{obligation.id}/law"


def option_path(item: Item, option: Option) -> str:
    return f"option/{item.id}/{option.id}/text"


def worded(protocol: Protocol, path: str, source: str, catalogue: Catalogue | None) -> Worded:
    """The text at *path* in the language of *catalogue*, as far as that may be used."""
    found = None if catalogue is None else catalogue.texts.get(path)
    if catalogue is None or found is None or found[0] != source:
        return Worded(source, protocol.language, True, source)
    return Worded(found[1], catalogue.language, catalogue.review.is_read, source)


def load_catalogue(path: Path) -> Catalogue | Fault:
    """The catalogue in the PO file at *path*; its name is the language. Never raises.

    A file that says it is in another language than its name does is none.
    """
    try:
        data = plain_file.read(path, LARGEST)
    except OSError:
        return replace(_not_a_catalogue(path, None), severity=Severity.WARNING)
    found = read_catalogue(data, path)
    if isinstance(found, Catalogue):
        return next((f for f in found.faults if f.code == "other-language"), found)
    return found


def read_catalogue(data: bytes, path: Path) -> Catalogue | Fault:
    """The catalogue in *data*, the bytes of the PO file at *path*. Never raises.

    A text that stands there twice, or that is too long, is left out: nobody can tell which is
    meant, and the protocol's own words are shown.
    """
    import polib

    if len(data) > LARGEST:
        return _fault(path, 1, "too-large", "the file is larger than 1 MB")
    text = decode(data, str(path))
    if isinstance(text, Fault):
        return text
    hidden = hidden_in_catalogue(text, str(path))
    if hidden is not None:
        return hidden
    faults = catalogue_faults(data, path)
    if broken := next((f for f in faults if f.code in BROKEN), None):
        return broken
    try:
        file = polib.pofile(text)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        return _not_a_catalogue(path, re.search(r"line (\d+)", str(error)))
    doubtful = {fault.text for fault in faults}
    texts: dict[str, tuple[str, str]] = {}
    lines: dict[str, int] = {}
    for entry in file:
        if entry.obsolete or not entry.msgctxt:
            continue
        lines[entry.msgctxt] = entry.linenum or 1
        usable = "fuzzy" not in entry.flags and entry.msgctxt not in doubtful
        if entry.msgstr and usable:
            texts[entry.msgctxt] = (entry.msgid, entry.msgstr)
    review, by, on = _least(_review(file.header), file.metadata.get(_X_REVIEW))
    return Catalogue(
        language=path.stem.replace("_", "-"),
        review=review,
        reviewed_by=by,
        reviewed_on=on,
        texts=MappingProxyType(texts),
        lines=MappingProxyType(lines),
        path=str(path),
        content_hash=sha256(data).hex(),
        faults=faults,
    )


def _not_a_catalogue(path: Path, line: re.Match[str] | None) -> Fault:
    message = "this is no PO file; compare it with one that msgfmt accepts"
    return _fault(path, int(line[1]) if line else 1, "not-a-catalogue", message)


_Reviewed = tuple[Review, str | None, str | None]
"""The state, by whom (a role), and in which month."""


def _least(told: _Reviewed, again: str | None) -> _Reviewed:
    """What the first comment *told*, unless the file's own ``X-Review`` says less."""
    if again is None:
        return told
    other = _review(f"review-state: {again}")
    states = list(Review)
    return other if states.index(other[0]) < states.index(told[0]) else told


def _review(header: str) -> _Reviewed:
    """The state in the first comment; read or approved only when it says by whom and when."""
    found = _STATE.search(header or "")
    states = {state.value: state for state in Review}
    if found is None or found[1] not in states:
        return Review.DRAFT, None, None
    state, by, on = states[found[1]], found[2], found[3]
    if state.is_read and not (by and on):
        state = Review.BACK_TRANSLATED
    return state, by, on


def is_needed(path: str) -> bool:
    """Whether whoever works in another language needs the text at *path* in it.

    A study or a book is found under its own name, and nobody acts on where a protocol comes
    from: those may be translated and need not be.
    """
    return not path.startswith(_OF_ORIGIN)


def stale_paths(protocol: Protocol, catalogue: Catalogue) -> list[str]:
    """Paths whose text is missing from *catalogue*, unfinished, or made from older words.

    Of those that need not be translated, only what was made from older words.
    """
    return [
        path
        for path, source in _texts(protocol)
        if (catalogue.texts[path][0] != source if path in catalogue.texts else is_needed(path))
    ]


def leftover_paths(protocol: Protocol, catalogue: Catalogue) -> list[str]:
    """Paths in *catalogue* that the protocol does not have (any more)."""
    known = {path for path, _ in _texts(protocol)}
    spoken = {child_path(path) for path, _ in person_texts(protocol)}
    return [path for path in catalogue.lines if path not in known | spoken]


def updated(protocol: Protocol, before: str, language: str) -> str:
    """The PO text *before* brought up to the words of *protocol*; empty: a new one, to translate.

    A text that changed keeps its translation and is marked fuzzy; one that is gone is left out.
    A catalogue that was approved is a draft again as soon as there is anything new to translate.
    """
    import polib

    file = polib.pofile(before) if before else None
    old = {entry.msgctxt: entry for entry in file or ()}
    new = polib.POFile(wrapwidth=98)
    new.metadata = {
        **(file.metadata if file is not None else {}),
        "Project-Id-Version": protocol.id,
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for path, source in _texts(protocol):
        new.append(_brought_up(path, source, old.get(path)))
        if child_path(path) in old:
            new.append(_brought_up(child_path(path), source, old[child_path(path)]))
    header = file.header if file is not None else f"review-state: {Review.DRAFT.value}"
    unread = any(
        entry.fuzzy or (not entry.msgstr and is_needed(entry.msgctxt or "")) for entry in new
    )
    if unread and _review(header)[0].is_read:
        header = _STATE.sub(f"review-state: {Review.DRAFT.value}", header)
    if unread and _X_REVIEW in new.metadata:
        new.metadata[_X_REVIEW] = Review.DRAFT.value
    new.header = header
    return str(new) + "\n"


def _brought_up(path: str, source: str, known: "polib.POEntry | None") -> "polib.POEntry":
    import polib

    entry = polib.POEntry(msgctxt=path, msgid=source, msgstr="")
    if known is not None:
        entry.msgstr = known.msgstr
        entry.flags = list(known.flags)
        entry.tcomment = known.tcomment
        entry.previous_msgid = known.previous_msgid
        if known.msgid != source and known.msgstr:
            entry.previous_msgid = known.previous_msgid or known.msgid
            if not entry.fuzzy:
                entry.flags.append("fuzzy")
    return entry


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueProgress:
    """How far a catalogue is: texts of the protocol, translated, and to be looked at again."""

    texts: int
    translated: int
    changed: int


def write_catalogue(
    protocol: Protocol, path: Path, language: str | None = None
) -> CatalogueProgress:
    """Write the PO file at *path*, or bring the one there up to the words of *protocol*.

    Without *language* the name of the file is the language.

    Raises:
        OSError: when the file cannot be read or written, or is no PO file.
        ValueError: when what is there is no text, or too much.
    """
    import polib

    data = plain_file.read(path, LARGEST) if plain_file.stands(path) else b""
    if len(data) > LARGEST:
        raise ValueError("what is there is larger than a PO file may be")
    before = data.decode("utf-8-sig").replace("\r\n", "\n")
    text = updated(protocol, before, language or path.stem)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    written = polib.pofile(text)
    return CatalogueProgress(
        texts=len(written),
        translated=len(written.translated_entries()),
        changed=len(written.fuzzy_entries()),
    )


def _fault(path: Path, line: int, code: str, message: str) -> Fault:
    return Fault(
        path=str(path),
        line=line,
        column=1,
        code=code,
        message=message,
    )
