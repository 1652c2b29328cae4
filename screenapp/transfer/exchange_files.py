"""The two files of a stage that a partner asks: the hand-over, and the outcome that comes back.

age proves no sender, so each is signed inside, for its one reader. A hand-over holds a stage, its
protocol and a reference; an outcome holds codes of what the stage hands over, and its form has
no place for text, numbers or anything else that somebody said. Lengths tell nothing.
"""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from screenapp.protocol.model import Code, Stage
from screenapp.transfer import age_files
from screenapp.transfer.keys import PublicKeys, SiteKeys
from screenapp.transfer.refusals import TransferRefusal
from screenapp.vault.crypto.aead import framed

_MAGIC: Final = b"screenapp exchange 1\n"
_ANY_MAGIC: Final = b"screenapp exchange "
_SIGNATURE: Final = 64
_BLOCK: Final = 512
_EXCHANGE: Final = re.compile(r"[0-9a-f]{32}")
_ID: Final = re.compile(r"[A-Za-z0-9_.\-]{1,80}")
_MOST_ANSWERS: Final = 20
_CODES: Final = frozenset(f"={code.value}" for code in Code)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverFile:
    """``number`` counts the files made for this stage of this reference; ``expires`` is the last
    day on which it is taken. ``content_hash`` is of the protocol, ``exchange`` is random."""

    exchange: str
    number: int
    expires: date
    protocol: str
    version: str
    content_hash: str
    stage: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFile:
    """``outcome`` holds ids of options by item, or ``=`` and the code of why there is none."""

    exchange: str
    number: int
    expires: date
    content_hash: str
    stage: str
    outcome: Mapping[str, tuple[str, ...]]


ExchangeFile = HandOverFile | OutcomeFile
_KINDS: Final[Mapping[str, type[HandOverFile] | type[OutcomeFile]]] = {
    "hand_over": HandOverFile,
    "outcome": OutcomeFile,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that was opened, and the ``sender`` whose signature it bears."""

    file: ExchangeFile
    sender: PublicKeys


def only_outcome(outcome: Mapping[str, tuple[str, ...]], stage: Stage) -> bool:
    """Whether *outcome* holds what *stage* hands over, in its options and codes, and no more."""
    for item_id, chosen in outcome.items():
        item = next((one for one in stage.items if one.id == item_id), None)
        if item is None or item_id not in stage.hand_over or not chosen:
            return False
        coded = len(chosen) == 1 and chosen[0] in _CODES
        if not coded and not (item.answers and set(chosen) <= set(item.answers)):
            return False
    return True


def made(file: ExchangeFile, mine: SiteKeys, reader: PublicKeys) -> bytes:
    """*file*, signed by *mine*, sealed to *reader*. Raises: ValueError: it has not its form."""
    kind = next(name for name, form in _KINDS.items() if isinstance(file, form))
    said = {"kind": kind, **asdict(file), "expires": file.expires.isoformat()}
    said |= {"by": mine.public.signer.hex(), "for": reader.recipient}
    body = json.dumps(said, sort_keys=True).encode()
    body += b" " * (-len(body) % _BLOCK)
    if _file_in(_said(body)) != file:
        raise ValueError("this does not fit the form of an exchanged file")
    return age_files.sealed(_MAGIC + mine.sign(_signed(body)) + body, reader.recipient)


def received(
    content: bytes, mine: SiteKeys, partners: Collection[PublicKeys], today: date
) -> Received | TransferRefusal:
    """What a partner sealed to *mine* and signed, if it is for this site and still valid."""
    inner = age_files.opened(content, mine.identity)
    if isinstance(inner, TransferRefusal):
        return inner
    if not inner.startswith(_MAGIC):
        ours = inner.startswith(_ANY_MAGIC)
        return TransferRefusal.NEWER_FORM if ours else TransferRefusal.OTHER_PRODUCT
    signature, body = inner[len(_MAGIC) :][:_SIGNATURE], inner[len(_MAGIC) + _SIGNATURE :]
    sender = next((one for one in partners if one.signed(_signed(body), signature)), None)
    if sender is None:
        return TransferRefusal.UNSIGNED
    said = _said(body)
    file = _file_in(said)
    if said is None or file is None:
        return TransferRefusal.FORM
    if said["for"] != mine.public.recipient or said["by"] != sender.signer.hex():
        return TransferRefusal.FOR_ANOTHER
    if today > file.expires:
        return TransferRefusal.EXPIRED
    return Received(file=file, sender=sender)


def _signed(body: bytes) -> bytes:
    return framed(_MAGIC, "signed", body)


def _said(body: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(body.decode("ascii"))
        same = json.dumps(said, sort_keys=True).encode() == body.rstrip(b" ")
    except (ValueError, RecursionError):
        return None
    # Written as we write it: no name twice, no figure that is none, nothing beside it.
    return said if same and isinstance(said, dict) else None


def _file_in(said: dict[str, Any] | None) -> ExchangeFile | None:
    if said is None or not all(isinstance(said.get(name), str) for name in ("kind", "by", "for")):
        return None
    form = _KINDS.get(said["kind"])
    fields = {name: value for name, value in said.items() if name not in ("kind", "by", "for")}
    if form is None or set(fields) != set(form.__dataclass_fields__) or not _sound(fields):
        return None
    fields["expires"] = date.fromisoformat(fields["expires"])
    if "outcome" in fields:
        fields["outcome"] = {item: tuple(chosen) for item, chosen in fields["outcome"].items()}
    return form(**fields)


def _sound(fields: Mapping[str, Any]) -> bool:
    """Whether every field has its form: ids are short and plain, and nothing else is text."""
    for name, value in fields.items():
        match name:
            case "number":
                sound = type(value) is int and 0 < value < 1_000_000
            case "expires":
                sound = isinstance(value, str) and _is_day(value)
            case "exchange":
                sound = isinstance(value, str) and _EXCHANGE.fullmatch(value) is not None
            case "outcome":
                sound = isinstance(value, dict) and _is_outcome(value)
            case _:
                sound = isinstance(value, str) and _ID.fullmatch(value) is not None
        if not sound:
            return False
    return True


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_outcome(said: Mapping[str, Any]) -> bool:
    return len(said) <= _MOST_ANSWERS and all(
        _ID.fullmatch(item)
        and isinstance(chosen, list)
        and 0 < len(chosen) <= _MOST_ANSWERS
        and all(isinstance(one, str) and (one in _CODES or _ID.fullmatch(one)) for one in chosen)
        for item, chosen in said.items()
    )
