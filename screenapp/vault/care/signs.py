"""Which papers hang where, since when and in which languages: of the site, never of a person.

Kept as one setting, so that it is in every copy and needs no key but the store's.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from screenapp.vault.errors import NotFound
from screenapp.vault.model import Action
from screenapp.vault.session import About, VaultSession
from screenapp.vault.store import settings
from screenapp.vault.store.connection import Connection

SETTING: Final = "signs"
_TICKED: Final = "signs_up"
"""Where an earlier version kept, ticked by hand, that the restroom sign hangs."""
_BEFORE: Final = "before"
_PRINTED: Final = "signs_printed"


@dataclass(frozen=True, slots=True, kw_only=True)
class HangingSign:
    """``paper``, ``kind`` of place and ``languages`` are codes; ``place`` is the site's word for
    it. ``printed`` is the day of printing; ``down`` is None while it hangs. One that was only
    ticked in an earlier version has neither ``printed`` nor ``up``, and no ``languages``: nobody
    noted since when it hangs, nor in which."""

    id: str
    paper: str
    kind: str
    place: str
    languages: tuple[str, ...]
    printed: date | None
    up: date | None
    down: date | None = None


_TICKED_SIGN: Final = HangingSign(
    id=_BEFORE, paper="poster", kind="stall", place="", languages=(), printed=None, up=None
)


class Signs:
    """The plan of one vault, seen from one session. Everybody who signs in keeps it."""

    def __init__(self, session: VaultSession) -> None:
        self._session = session

    def every(self) -> tuple[HangingSign, ...]:
        """All of them, also those taken down, in the order in which they were put up."""
        return self._session.read(_read)

    def printed(self, paper: str, languages: Sequence[str], day: date) -> None:
        """Note that *paper* was printed or saved. Raises: OpenedToRead; DiskFull and its kin."""
        said = " ".join((paper, *languages))

        def work(connection: Connection) -> None:
            days = {**_days(connection), said: day.isoformat()}
            settings.put(connection, _PRINTED, json.dumps(days, sort_keys=True))

        self._session.write(work, _about(Action.PRINTED, "", said))

    def last_printed(self, paper: str, languages: Sequence[str]) -> date | None:
        """The day on which *paper* was last printed in *languages*, as far as it was noted."""
        day = self._session.read(_days).get(" ".join((paper, *languages)))
        return date.fromisoformat(day) if day else None

    def put_up(self, sign: HangingSign) -> None:
        """Raises: TextUnreadable, OpenedToRead; DiskFull and its kin."""

        def work(connection: Connection) -> None:
            _keep(connection, (*_read(connection), sign))

        self._session.write(work, _about(Action.SIGN_PUT_UP, sign.id, sign.paper))

    def take_down(self, sign: str, day: date) -> None:
        """The sign with that id hangs no more since *day*; one that is down stays as it was.

        Raises: NotFound, OpenedToRead; DiskFull and its kin.
        """
        found = next((one for one in self.every() if one.id == sign), None)
        if found is None:
            raise NotFound("sign")
        if found.down is not None:
            return

        def work(connection: Connection) -> None:
            down = replace(found, down=day)
            _keep(connection, tuple(down if s.id == sign else s for s in _read(connection)))

        self._session.write(work, _about(Action.SIGN_TAKEN_DOWN, sign, found.paper))


def _about(action: Action, sign: str, paper: str) -> About:
    return About(action=action, record=sign, detail=paper)


def _days(connection: Connection) -> dict[str, str]:
    kept = settings.every(connection).get(_PRINTED, "")
    return dict(json.loads(kept)) if kept else {}


def _read(connection: Connection) -> tuple[HangingSign, ...]:
    kept = settings.every(connection).get(SETTING, "")
    signs = tuple(_sign(entry) for entry in json.loads(kept)) if kept else ()
    ticked = settings.every(connection).get(_TICKED) == "yes"
    return (_TICKED_SIGN, *signs) if ticked else signs


def _keep(connection: Connection, signs: tuple[HangingSign, ...]) -> None:
    plan = [_entry(sign) for sign in signs]
    settings.put(connection, SETTING, json.dumps(plan, ensure_ascii=False))
    if settings.every(connection).get(_TICKED) == "yes":
        settings.put(connection, _TICKED, "no")  # from now on it stands in the plan


def _entry(sign: HangingSign) -> dict[str, Any]:
    return {
        "id": sign.id,
        "paper": sign.paper,
        "kind": sign.kind,
        "place": sign.place,
        "languages": list(sign.languages),
        "printed": _written(sign.printed),
        "up": _written(sign.up),
        "down": _written(sign.down),
    }


def _sign(entry: dict[str, Any]) -> HangingSign:
    return HangingSign(
        id=entry["id"],
        paper=entry["paper"],
        kind=entry["kind"],
        place=entry["place"],
        languages=tuple(entry["languages"]),
        printed=_day(entry["printed"]),
        up=_day(entry["up"]),
        down=_day(entry["down"]),
    )


def _written(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
