"""Asking people how it was: keeping what they say, and telling it once a quarter has ended."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from screenapp.review.releases.rule import K, OpenSplit, Piece, Side, told_next
from screenapp.review.releases.told_form import form_of
from screenapp.review.releases.tree import TREE, SplitTold
from screenapp.vault.care.afterwards import Counted
from screenapp.vault.store.afterwards import Heard, Quarter, Reply
from screenapp.workflow.site import site_from

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault

WHOLE: Final = "asked_how_it_was"
SPLITS: Final = tuple(split for split in TREE if split.whole == WHOLE)
FELT_SAFE, WAS_HEARD = SPLITS
_OPEN: Final = "open"
_EARLIER: Final = "earlier"


class AfterwardsService:
    """What the two questions need of the vault of whoever is signed in."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault
        self._asked: set[UUID] = set()

    def asks(self, screening: UUID) -> bool:
        """Whether somebody of *screening* is to be asked: once in a session, which is held in
        memory alone."""
        return screening not in self._asked and self.asked_here

    @property
    def asked_here(self) -> bool:
        """Whether a lead has switched the questions on, and a reply can be kept just now."""
        vault = self._vault
        on = site_from(vault.settings).asks_afterwards
        return on and vault.opens_answers and not vault.read_only

    def keep(self, screening: UUID, felt_safe: Reply, was_heard: Reply) -> None:
        """One person was asked; of which *screening* is not written down.

        Raises: what `Afterwards.keep` raises; nothing was kept then.
        """
        self._vault.afterwards.keep(felt_safe, was_heard)
        self._asked.add(screening)

    def settle(self) -> tuple[Quarter, ...]:
        """For after signing in: shuffle what there is, and count the quarters that are over.

        Nothing where the questions were never asked, and for those who open no answers.
        """
        vault = self._vault
        if not vault.opens_answers or vault.read_only:
            return ()
        if self.asked_here:
            vault.afterwards.stir()
        return vault.afterwards.count_ended(counted, RESTARTED)

    def told(self) -> tuple[dict[str, Any], ...]:
        """Every statement that was ever told, by quarter; one that an older copy told before the
        vault was brought back says so: ``{"split", "part", "periods", "earlier": true}``."""
        rows = self._vault.afterwards.releases()
        return tuple(_read(row.period, row.split, row.told) for row in rows)


def counted(quarter: Quarter, said: Mapping[Heard, int], still: bytes) -> Counted:
    """What is told of *quarter*, and what of it stays open."""
    before = _opened(still)
    told, after = {}, {}
    for split, reply in ((FELT_SAFE, "felt_safe"), (WAS_HEARD, "was_heard")):
        yes = sum(n for heard, n in said.items() if getattr(heard, reply) is Reply.YES)
        piece = Piece(people=sum(said.values()), n=yes, periods=(quarter.code,))
        one, after[split.id] = told_next(before.get(split.id, OpenSplit()), piece)
        told[split.id] = json.dumps(form_of(SplitTold(split=split, told=one)), sort_keys=True)
    return Counted(told=told, still=_closed(after), k=K)


RESTARTED: Final = Counted(told={split.id: _EARLIER for split in SPLITS}, still=b"", k=K)
"""Of a quarter that was told before an older copy came back: what is open begins anew."""


def _read(period: str, split: str, told: str) -> dict[str, Any]:
    if told == _EARLIER:
        return {"split": split, "part": split, "periods": [period], _EARLIER: True}
    return dict(json.loads(told))


def _closed(splits: Mapping[str, OpenSplit]) -> bytes:
    """As short whatever it holds: only the first and the last of its quarters are named."""
    content = {
        name: {
            "waiting": _short(one.waiting),
            "stretch": _short(one.stretch),
            "side": one.side.value if one.side else None,
        }
        for name, one in splits.items()
    }
    return json.dumps({_OPEN: content}, separators=(",", ":")).encode()


def _opened(still: bytes) -> dict[str, OpenSplit]:
    if not still:
        return {}
    content = json.loads(still)[_OPEN]
    return {
        name: OpenSplit(
            waiting=_piece(one["waiting"]),
            stretch=_piece(one["stretch"]),
            side=Side(one["side"]) if one["side"] else None,
        )
        for name, one in content.items()
    }


def _short(piece: Piece) -> list[Any]:
    return [piece.people, piece.n, *(piece.periods[:1] + piece.periods[-1:])]


def _piece(short: list[Any]) -> Piece:
    people, n, *ends = short
    periods: list[str] = []
    if ends:
        at, last = (_quarter(end) for end in ends)
        while at <= last:
            periods.append(at.code)
            at = at.after
    return Piece(people=people, n=n, periods=tuple(periods))


def _quarter(code: str) -> Quarter:
    year, _, number = code.partition("-Q")
    return Quarter(int(year), int(number))
