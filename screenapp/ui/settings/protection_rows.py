"""What this protects and what it does not, as rows: each says by what. A test holds each against
the permissions.

A row that speaks of roles names the permissions it is about, and the roles they are kept from; the
table of permissions has to say the same of every pair. To add a row, add it here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.vault import Role
from screenapp.vault.people import deeds
from screenapp.vault.people.permissions import RULES, Enforced, Permission, rule


class ProtectedBy(Enum):
    """What sees to it; NOT where nothing does."""

    ENCRYPTION = "encryption"
    PROGRAM = "program"
    NOT = "not"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionRow:
    """``kept_from`` pairs a permission with a role that it is kept from; of NOT, that it is
    everybody's. ``asks_again``: permissions used only with the passphrase given again.
    """

    text: MarkedText
    by: ProtectedBy
    kept_from: frozenset[tuple[Permission, Role]] = frozenset()
    asks_again: frozenset[Permission] = frozenset()


def _pairs(permissions: Iterable[Permission], *roles: Role) -> frozenset[tuple[Permission, Role]]:
    return frozenset((permission, role) for permission in permissions for role in roles)


_LEADS: Final = frozenset({Role.LEAD})
_LEADS_ONLY: Final = frozenset(one.permission for one in RULES if one.roles == _LEADS)
_KEYS_NEEDED: Final = frozenset(
    one.permission for one in RULES if one.roles == _LEADS and one.sealed_from
)
_REVIEWING: Final = (
    Permission.LOOK_AT_FIGURES,
    Permission.EXPORT_FACTS,
    Permission.READ_LOG,
    Permission.EXPORT_LOG,
)
_EVERYBODYS: Final = (Permission.SAVE_SERVICES, Permission.BACK_UP)


def _row(
    by: ProtectedBy,
    text: MarkedText,
    kept_from: frozenset[tuple[Permission, Role]] = frozenset(),
) -> ProtectionRow:
    return ProtectionRow(text=text, by=by, kept_from=kept_from)


_BY_ENCRYPTION: Final = (
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What you record, if the computer is stolen while locked or switched off and your "
            "passphrase is good.",
        ),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Answers, notes and how to reach somebody, from colleagues who do not work with "
            "people.",
        ),
        _pairs((Permission.OPEN_ANSWERS, Permission.KEEP_ANSWERS), Role.SUPERVISOR),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Who said what when people are asked how it was: it is kept shuffled and sealed anew "
            "each time, with no person, day or order.",
        ),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Times of day in the log, letting in somebody who opens answers, and a new recovery "
            "sheet, from a supervisor: their key cannot make or open them.",
        ),
        _pairs(_KEYS_NEEDED, Role.SUPERVISOR),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What is kept from then on, from somebody who was removed: everybody else gets new "
            "keys.",
        ),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What is kept from then on, from whoever knows a passphrase for which new keys were "
            "asked. What was kept before, they may have read.",
        ),
    ),
    _row(
        ProtectedBy.ENCRYPTION,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What you saw last in the log, from everybody else: it is sealed with your own key. "
            "Cutting or rewriting the log is told to you at your next sign-in.",
        ),
    ),
)

_BY_PROGRAM: Final = (
    ProtectionRow(
        text=QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "A screen you left for a moment: staff, roles, recovery sheets, erasing, deleting, "
            "files that leave and what else lasts ask for your passphrase again.",
        ),
        by=ProtectedBy.PROGRAM,
        asks_again=deeds.asking_again(),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Against a lead who acts alone: the other leads are told at their next sign-in, and "
            "can see who could open what, since when, given by whom.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Against guessing at this computer: at a name, at most %1 seconds between tries until "
            "%2 were wrong in a day, then %3 seconds. Nobody else's sign-in shortens that.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Staff, roles, protocols, settings, deleting and bringing back, from colleagues who "
            "do not lead.",
        ),
        _pairs(_LEADS_ONLY, Role.SCREENER) | _pairs(_LEADS_ONLY - _KEYS_NEEDED, Role.SUPERVISOR),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Figures and the log, from colleagues who neither lead nor supervise. Small counts, "
            "from everybody.",
        ),
        _pairs(_REVIEWING, Role.SCREENER),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Work you have entered, if the program stops, the power goes or the disk fills up. "
            "When it says saved, it is on the disk.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Against a changed, damaged or older copy: it tells you, and never quietly starts "
            "empty.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "A passphrase you changed, against an older sign-in file that somebody puts back: it "
            "opens nothing, and only a lead with the recovery sheet can take it.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Your backups, against a wrong clock and against tidying: the last copy that your "
            "keys open is never thinned out, and the log tells which is newer.",
        ),
    ),
    _row(
        ProtectedBy.PROGRAM,
        QT_TRANSLATE_NOOP(
            "ProtectionPart", "Against harmful files on a USB stick, as far as checks can."
        ),
    ),
)

_NOT: Final = (
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What somebody said of how it was, from a colleague who opens answers and has two "
            "copies of the records, taken before and after one visit, or knows that nobody else "
            "was asked.",
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "A backup, from the passphrases, people and recovery sheet of its day, until a lead "
            "lets older copies open only to the people of today.",
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart", "The screen while somebody can see it. Press F9, and turn the screen."
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart", "A computer that someone else administers, or one that is infected."
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP("ProtectionPart", "A computer taken from you while you are signed in."),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP("ProtectionPart", "You, if someone forces you to give your passphrase."),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Against guessing by somebody who has a copy of the files: no wait holds there. Only "
            "how good each passphrase is counts.",
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Single coded rows, from anybody who signs in and uses their key outside the program.",
        ),
        _pairs((Permission.READ_FACTS,), *Role),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "The list of services, and making backups: everybody who signs in may change the one "
            "and do the other.",
        ),
        _pairs(_EVERYBODYS, *Role),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "Against somebody who replaces everything, with every copy of the check values, "
            "by an older state.",
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart", "Printed pages and saved files, once they have left the program."
        ),
    ),
    _row(
        ProtectedBy.NOT,
        QT_TRANSLATE_NOOP(
            "ProtectionPart",
            "What somebody has read. A person who left could read what was kept then.",
        ),
    ),
)

ROWS: Final = (*_BY_ENCRYPTION, *_BY_PROGRAM, *_NOT)
"""In the order in which they are shown."""

_SAYS: Final[Mapping[Enforced | None, ProtectedBy]] = {
    Enforced.ENCRYPTION: ProtectedBy.ENCRYPTION,
    Enforced.PROGRAM: ProtectedBy.PROGRAM,
    None: ProtectedBy.NOT,
}


def told_by_table(permission: Permission, role: Role) -> ProtectedBy:
    """What the table of permissions says keeps *role* from *permission*."""
    return _SAYS[rule(permission).kept_from(role)]
