"""What is done to a vault while its drive is made to fail, and how it is judged afterwards.

What is done tells each thing that the program has told is done. A judge opens what is left
with the program's own code and returns what was lost, or an empty text. What the program says
on the way has to have a sentence. Which doing and which judge belong together: `every`.
"""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from screenapp.screening.events import Event, EventKind
from screenapp.vault.crypto.kdf import key_from
from screenapp.vault.errors import (
    DoneNotOpened,
    OutOfStep,
    VaultError,
    VaultMissing,
    WrongPassphrase,
)
from screenapp.vault.model import FindingKind, KdfCost
from screenapp.vault.people.roles import Role
from screenapp.vault.sentences import SENTENCES, told
from screenapp.vault.store import migrations
from screenapp.vault.store.connection import Connection
from screenapp.vault.vault import Vault

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
NAME, WORD, NEW_WORD = "Ana Lead", "violet ladder quiet river", "amber window silent field"
FIRST, SECOND = UUID(int=7), UUID(int=8)
ANSWERS = 5
_UNTOUCHED = {
    FindingKind.HEAD_UNSIGNED, FindingKind.KEYRING_FROM_COPY, FindingKind.ENTRIES_UNSIGNED,
    FindingKind.FILE_MENDED,
}  # fmt: skip

Tell = Callable[[str], None]


class Bug(Exception):
    """Something other than a failure with a sentence came out of the vault."""


def prepare(folder: Path, made: Callable[[], None] = lambda: None) -> str:
    """A vault with one screening of some answers in it, closed; the code of its sheet.

    *made* is told that the vault is there, before the answers are.
    """
    vault, sheet = Vault.create(
        folder,
        organisation="General Hospital",
        name=NAME,
        passphrase=WORD,
        roles=frozenset({Role.SCREENER}),
        cost=CHEAP,
    )
    made()
    with vault:
        for number in range(1, ANSWERS + 1):
            vault.append([answer(vault, FIRST, number)], None)
    return sheet.code


def answer(vault: Vault, screening: UUID, number: int) -> Event:
    kind = EventKind.STARTED if number == 1 else EventKind.ANSWERED
    return Event(
        id=uuid4(),
        screening=screening,
        sequence=number,
        kind=kind,
        day=date(2026, 3, 9),
        at=datetime(2026, 3, 9, 12, tzinfo=UTC),
        author=vault.me.id,
        body={"item": "q", "value": value(number), "intake": None},
    )


def value(number: int) -> str:
    """What answer *number* says; the lengths differ so that pages fill unevenly."""
    return f"answer {number} " + "x" * (37 * number % 400)


# --- doing ------------------------------------------------------------------------------


def said(error: VaultError) -> str:
    """The failure as it is told; without a sentence it is a bug."""
    if error.key not in SENTENCES or not str(told(error)):
        raise Bug(error.key)
    return f"said {error.key}"


def attempt(what: str, work: Callable[[], object], tell: Tell, tries: int = 3) -> bool:
    """Do *work*, again after each failure as a nurse would; tell *what* once it is done."""
    for _ in range(tries):
        try:
            work()
        except VaultError as error:
            tell(said(error))
            if isinstance(error, OutOfStep):
                raise Bug("told as not saved, and kept all the same") from None
        else:
            tell(what)
            return True
    return False


def within(folder: Path, tell: Tell, work: Callable[[Vault], object]) -> None:
    """*work* with the vault open; signing in is tried again after a failure."""
    opened: list[Vault] = []
    attempt(
        "signed in",
        lambda: opened.append(Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True)),
        tell,
    )
    for vault in opened:
        try:
            work(vault)
        finally:
            vault.close()
        tell("closed")


def answering(count: int) -> Callable[[Path, Tell], None]:
    """Give *count* answers in a second screening."""

    def act(folder: Path, tell: Tell) -> None:
        def work(vault: Vault) -> None:
            for number in range(1, count + 1):
                save = partial(vault.append, [answer(vault, SECOND, number)], None)
                if not attempt(f"saved {number}", save, tell):
                    return

        within(folder, tell, work)

    return act


def change_passphrase(folder: Path, tell: Tell) -> None:
    def work(vault: Vault) -> None:
        attempt("changed", lambda: vault.change_passphrase(WORD, NEW_WORD), tell, tries=1)

    within(folder, tell, work)


def add_staff(folder: Path, tell: Tell) -> None:
    def work(vault: Vault) -> None:
        roles = frozenset({Role.SUPERVISOR})
        attempt("added", lambda: vault.add_staff("Sam", NEW_WORD, roles), tell, tries=1)

    within(folder, tell, work)


def back_up(folder: Path, tell: Tell) -> None:
    def work(vault: Vault) -> None:
        for _ in range(2):
            attempt("copied", lambda: tell(f"copy {vault.back_up().name}"), tell, tries=2)

    within(folder, tell, work)


def migrate(folder: Path, tell: Tell) -> None:
    within(folder, tell, lambda vault: None)


def create(folder: Path, tell: Tell) -> None:
    attempt("answered", lambda: prepare(folder, lambda: tell("made")), tell, tries=1)


# --- judging ----------------------------------------------------------------------------


def whole(folder: Path, what: Sequence[str], word: str = WORD) -> str:
    """Everything that was told as saved is there, once and in order, and nothing is odd."""
    try:
        vault = Vault.unlock(folder, name=NAME, passphrase=word, one_command=True)
    except VaultError as error:
        said(error)
        return f"does not open: {error.key}"
    with vault:
        odd = [n.kind.value for n in vault.notices if n.kind not in _UNTOUCHED]
        odd += [f.kind.value for f in vault.check() if f.kind not in _UNTOUCHED]
        if odd:
            return f"found: {', '.join(odd)}"
        told_saved = max((int(t.split()[1]) for t in what if t.startswith("saved")), default=0)
        return kept(vault, FIRST, ANSWERS, ANSWERS) or kept(
            vault, SECOND, told_saved, told_saved + 1
        )


def kept(vault: Vault, screening: UUID, least: int, most: int) -> str:
    """What is wrong with the answers of *screening*, of which *least* were told as saved."""
    try:
        values = [event.body["value"] for event in vault.events(screening)]
    except VaultError as error:
        said(error)
        return f"lost: all of {least} answers" if least else ""
    if values != [value(number) for number in range(1, len(values) + 1)]:
        return "silently something else"
    if not least <= len(values) <= most:
        return f"{len(values)} answers, {least} were told as saved"
    return ""


def judge_change(folder: Path, what: Sequence[str]) -> str:
    old, new = opens(folder, NAME, WORD), opens(folder, NAME, NEW_WORD)
    if old not in ("", WrongPassphrase.key) or new not in ("", WrongPassphrase.key):
        return f"{old or 'open'} / {new or 'open'}"
    if "changed" in what and new:
        return "the new passphrase does not open it"
    if told_no(what, "changed") and old:
        return "told as not changed, and the old passphrase does not open it"
    if not old and not new:
        return "both passphrases open it"
    return whole(folder, what, NEW_WORD if old else WORD)


def judge_adding(folder: Path, what: Sequence[str]) -> str:
    sam = opens(folder, "Sam", NEW_WORD)
    if "added" in what and sam:
        return f"told as added: {sam}"
    if sam not in ("", WrongPassphrase.key):
        return sam
    if told_no(what, "added") and not sam:
        return "told as not added, and they can sign in"
    return whole(folder, what)


def judge_copies(folder: Path, what: Sequence[str]) -> str:
    if wrong := whole(folder, what):
        return wrong
    made = {t.split()[1] for t in what if t.startswith("copy ")}
    backups = folder / "backups"
    there = {p.name for p in backups.iterdir() if p.name[0] != "."} if backups.exists() else set()
    if made - there:
        return "a copy that was told is gone"
    if there - made and refused(what):
        return "told as not made, and there"
    for name in sorted(there):
        trial = folder.with_name("copy on trial")
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(backups / name, trial)
        try:
            with Vault.unlock(trial, name=NAME, passphrase=WORD, one_command=True) as vault:
                wrong = kept(vault, FIRST, ANSWERS, ANSWERS)
        except VaultError as error:
            wrong = said(error)
        if wrong:
            return f"copy {name} of {sorted(made)}: {wrong}"
    return ""


def judge_creating(folder: Path, what: Sequence[str]) -> str:
    state = opens(folder, NAME, WORD)
    if state and "made" in what:
        return f"told as made: {state}"
    if "made" not in what and not state and refused(what):
        return "told as not made, and there"
    if state == VaultMissing.key:
        prepare(folder)
    elif state:
        return state
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        return kept(vault, FIRST, ANSWERS if "answered" in what else 0, ANSWERS)


def opens(folder: Path, name: str, word: str) -> str:
    """An empty text when *name* can sign in, else the key of what is said."""
    try:
        Vault.unlock(folder, name=name, passphrase=word).close()
    except VaultError as error:
        said(error)
        return error.key
    return ""


def warm() -> None:
    """Load what is loaded at the first unlocking, without a thread."""
    key_from(WORD, name=NAME, install_id=bytes(16), cost=CHEAP)


def refused(what: Sequence[str]) -> bool:
    """Whether something was told as not done; without it the program was cut off on the way."""
    return any(t.startswith("said") and DoneNotOpened.key not in t for t in what)


def told_no(what: Sequence[str], done: str) -> bool:
    """Whether the last thing that was tried is known not to be done."""
    return "signed in" in what and done not in what and any(t.startswith("said") for t in what)


def become_newer() -> None:
    """From here on this process is a newer program than the one that made the vaults."""

    def add_a_column(connection: Connection) -> None:
        connection.execute("ALTER TABLE services ADD COLUMN address TEXT")

    later: dict[str, object] = {"MIGRATIONS": (*migrations.MIGRATIONS, add_a_column)}
    vars(migrations).update(later)
