"""With whom the pictures of the person's side were tried, and which are explained first. No Qt.

What comes with the program stands in ``resources/pictures.yaml``; a lead adds the site's own.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ruamel.yaml import YAML

from screenapp.protocol.picture_meanings import MEANINGS
from screenapp.resources import resources_folder

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault

SETTING: Final = "picture_trials"
"""The name under which a site's own trials are kept."""
ENOUGH: Final = 67
"""Per cent of those asked who understood a picture, from which on nobody has to explain it."""
_LONGEST: Final = 120
_MOST: Final = 100_000
_MOST_ROWS: Final = 1_000


class TrialFault(Enum):
    """Why a trial is not kept."""

    NO_SUCH_PICTURE = "no_such_picture"
    NO_PEOPLE = "no_people"
    NUMBERS = "numbers"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureTrial:
    """``people`` says whom, never by name; of ``asked`` people ``understood`` said what
    ``picture`` means. ``month`` is such as 2026-11."""

    picture: str
    people: str
    asked: int
    understood: int
    month: str


def fault_of(trial: PictureTrial) -> TrialFault | None:
    """Why *trial* cannot be a record; None when it can."""
    if trial.picture not in MEANINGS:
        return TrialFault.NO_SUCH_PICTURE
    if not trial.people.strip() or len(trial.people) > _LONGEST:
        return TrialFault.NO_PEOPLE
    if not (1 <= trial.asked <= _MOST and 0 <= trial.understood <= trial.asked):
        return TrialFault.NUMBERS
    return None


@cache
def shipped() -> tuple[PictureTrial, ...]:
    """The trials that come with the program."""
    data = YAML(typ="safe").load((resources_folder() / "pictures.yaml").read_text("utf-8"))
    return tuple(PictureTrial(**row) for row in data["tried"])


def own(settings: Mapping[str, str]) -> tuple[PictureTrial, ...]:
    """The site's own trials; what cannot be read as one is none."""
    try:
        rows = json.loads(settings.get(SETTING, "[]"))
    except ValueError:
        rows = []
    read = [_read(row) for row in rows] if isinstance(rows, list) else []
    return tuple(trial for trial in read if trial is not None and fault_of(trial) is None)


def _read(row: Any) -> PictureTrial | None:
    kinds = {"picture": str, "people": str, "asked": int, "understood": int, "month": str}
    if not isinstance(row, dict) or row.keys() != kinds.keys():
        return None
    right = all(type(row[name]) is kind for name, kind in kinds.items())
    return PictureTrial(**row) if right else None


def explain_first(trials: Iterable[PictureTrial]) -> frozenset[str]:
    """The pictures that too few understood of all who were asked, or that nobody was asked of."""
    asked, understood = dict.fromkeys(MEANINGS, 0), dict.fromkeys(MEANINGS, 0)
    for trial in trials:
        asked[trial.picture] += trial.asked
        understood[trial.picture] += trial.understood
    return frozenset(
        name
        for name in MEANINGS
        if not asked[name] or 100 * understood[name] < ENOUGH * asked[name]
    )


def to_explain(settings: Mapping[str, str]) -> frozenset[str]:
    """`explain_first` by what was tried anywhere, and here under *settings*."""
    return explain_first((*shipped(), *own(settings)))


class PictureTrials:
    """The records of one open vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def every(self) -> tuple[PictureTrial, ...]:
        return (*shipped(), *own(self._vault.settings))

    def add(self, trial: PictureTrial) -> TrialFault | None:
        """Keep *trial* beside those there are, or say why it is none.

        Raises: NotAllowed (leads only), TextUnreadable; DiskFull and its kin.
        """
        kept = own(self._vault.settings)
        fault = TrialFault.TOO_MANY if len(kept) >= _MOST_ROWS else fault_of(trial)
        if fault is None:
            rows = [asdict(one) for one in (*kept, trial)]
            self._vault.change_setting(SETTING, json.dumps(rows, ensure_ascii=False))
        return fault
