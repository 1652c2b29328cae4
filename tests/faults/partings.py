"""Somebody leaves, one person is erased, a backup comes back: done and judged as `scenarios`."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from scenarios import (
    ANSWERS,
    FIRST,
    NAME,
    NEW_WORD,
    SECOND,
    WORD,
    Tell,
    answer,
    attempt,
    kept,
    opens,
    prepare,
    refused,
    said,
    whole,
    within,
)

from screenapp.screening.intake import AgeGroup, Intake
from screenapp.screening.person import Person
from screenapp.vault.care.backups import found
from screenapp.vault.care.restoring import by_passphrase
from screenapp.vault.care.restoring import restore as bring_back
from screenapp.vault.errors import NotFound, VaultError, WrongPassphrase
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

PERSON = UUID(int=9)
LATER = 3


def plain(folder: Path) -> str:
    prepare(folder)
    return ""


def with_a_sheet(folder: Path) -> str:
    """The recovery sheet lies beside the vault."""
    folder.with_name("sheet").write_text(prepare(folder))
    return ""


def recover(folder: Path, tell: Tell) -> None:
    """The passphrase is forgotten; the sheet gives a new one."""
    code = folder.with_name("sheet").read_text()

    def work() -> None:
        vault, sheet = Vault.recover(folder, code, name=NAME, passphrase=NEW_WORD)
        tell(f"sheet {sheet.code}")
        vault.close()

    attempt("recovered", work, tell, tries=1)


def judge_recovering(folder: Path, what: Sequence[str]) -> str:
    """One passphrase opens it; or else the sheet that is at hand still helps."""
    old, new = opens(folder, NAME, WORD), opens(folder, NAME, NEW_WORD)
    if "recovered" in what and new:
        return f"told as recovered: {new}"
    if "recovered" not in what and not new and refused(what):
        return "told as not recovered, and the new passphrase opens it"
    if not old or not new:
        return whole(folder, what, NEW_WORD if old else WORD)
    code = folder.with_name("sheet").read_text()
    try:
        Vault.recover(folder, code, name=NAME, passphrase=NEW_WORD)[0].close()
    except VaultError as error:
        return f"nothing opens it: {old}, {new}, {said(error)}"
    return whole(folder, what, NEW_WORD)


def with_a_colleague(folder: Path) -> str:
    prepare(folder)
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        vault.add_staff("Sam", NEW_WORD, frozenset({Role.SCREENER}))
    return ""


def leave(folder: Path, tell: Tell) -> None:
    def work(vault: Vault) -> None:
        def remove() -> None:
            (sam,) = [member.id for member in vault.staff() if member.name == "Sam"]
            vault.team.remove(sam)

        attempt("removed", remove, tell, tries=1)

    within(folder, tell, work)


def judge_leaving(folder: Path, what: Sequence[str]) -> str:
    """Whoever stays signs in, before and after the exchange of keys; the leaver does not."""
    sam = opens(folder, "Sam", NEW_WORD)
    if "removed" in what and not sam:
        return "told as removed, and they can sign in"
    if sam not in ("", WrongPassphrase.key):
        return f"of the one who leaves: {sam}"
    if "removed" not in what and sam and refused(what):
        return "told as not removed, and they are out"
    return whole(folder, what)


def with_an_intake(folder: Path) -> str:
    prepare(folder)
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        intake = Intake(
            id=PERSON,
            day=date(2026, 3, 9),
            unit="ed",
            shift="day",
            age_group=AgeGroup.UNKNOWN,
            trigger="walk_in",
            reference="K7",
            arrived_at=datetime(2026, 3, 9, 12, tzinfo=UTC),
            person=Person(),
            place="room 4",
        )
        vault.add_intake(intake)
    return ""


def erase(folder: Path, tell: Tell) -> None:
    def work(vault: Vault) -> None:
        attempt("erased", lambda: vault.retention.erase(PERSON), tell, tries=1)

    within(folder, tell, work)


def judge_erasing(folder: Path, what: Sequence[str]) -> str:
    """All of it is there or nothing, as it was told."""
    if wrong := whole(folder, what):
        return wrong
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        try:
            there = vault.intake(PERSON).place == "room 4"
        except NotFound:
            untrue = "erased" not in what and refused(what)
            return "told as not erased, and gone" if untrue else ""
    if not there:
        return "silently something else"
    return "told as erased, and there" if "erased" in what else ""


def with_a_backup(folder: Path) -> str:
    prepare(folder)
    with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
        vault.back_up()
        for number in range(1, LATER + 1):
            vault.append([answer(vault, SECOND, number)], None)
    return ""


def restore(folder: Path, tell: Tell) -> None:
    def work() -> None:
        (copy,) = found(folder, None)
        bring_back(folder, copy.folder, by_passphrase(NAME, WORD))

    attempt("restored", work, tell, tries=1)


def judge_restoring(folder: Path, what: Sequence[str]) -> str:
    """The vault is the present one or the one of the backup, and the other is still there.

    An exchange that was told as done is finished by whoever signs in next.
    """
    try:
        with Vault.unlock(folder, name=NAME, passphrase=WORD, one_command=True) as vault:
            grave = [f.kind.value for f in (*vault.check(), *vault.notices) if f.grave]
            wrong = kept(vault, FIRST, ANSWERS, ANSWERS)
            present = kept(vault, SECOND, LATER, LATER) == ""
    except VaultError as error:
        return f"does not open: {said(error)}"
    if grave or wrong:
        return f"{wrong} {grave}"
    if present:
        return "told as restored, and it is not" if "restored" in what else ""
    if "restored" not in what and refused(what):
        return "told as not restored, and it is"
    aside = [path.parent for path in folder.rglob("keyring.json") if path.parent != folder]
    return "" if any(_holds_the_present(path) for path in aside) else "the present one is gone"


def _holds_the_present(folder: Path) -> bool:
    try:
        with Vault.unlock(folder, name=NAME, passphrase=WORD, read_only=True) as vault:
            return kept(vault, SECOND, LATER, LATER) == ""
    except VaultError:
        return False
