"""``screenapp vault``: make a vault, add staff, check that it is sound."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from screenapp.cli import backups, staffing
from screenapp.cli.shared import DONE, passphrase, print_json, refuse
from screenapp.cli.staffing import takes_sign_in, unlock
from screenapp.protocol.loading.stored import read_kept
from screenapp.screening.apply_event import fold
from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.screening.fact_coding import fact
from screenapp.screening.intake import Intake
from screenapp.vault import Role, Vault, told
from screenapp.vault.care.backups import found
from screenapp.vault.errors import CopiesAlone, VaultError
from screenapp.vault.session import local_now
from screenapp.vault.store.files import BACKUPS

FIRST_ROLES = frozenset({Role.LEAD, Role.SCREENER})


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``vault`` and what it can do to the command line."""
    vault = parsers.add_parser("vault", help="make, check and staff a vault")
    deeds = vault.add_subparsers(dest="deed", required=True)
    create = deeds.add_parser("create", help="make a vault in a new or empty folder")
    create.add_argument("folder", type=Path, metavar="DIR")
    create.add_argument("--organisation", default="")
    create.add_argument("--name", default="lead", help="the first member of staff, a lead")
    create.add_argument("--role", action="append", choices=[r.value for r in Role], default=[])
    create.add_argument("--passphrase-file", type=Path)
    create.add_argument(
        "--beside-backups",
        action="store_true",
        help="also where backups are left of a vault that is gone; they stay as they are",
    )
    create.add_argument("--json", action="store_true")
    create.set_defaults(run=_create)
    check = deeds.add_parser("check", help="exit 0 if the vault is sound, 1 and why if not")
    check.set_defaults(run=_check)
    takes_sign_in(check)
    staffing.add_to(deeds)
    backups.add_to(deeds, rebuilt)


def _create(arguments: argparse.Namespace) -> int:
    first = passphrase(arguments.passphrase_file, "A new passphrase: ")
    if arguments.passphrase_file is None and passphrase(None, "The same again: ") != first:
        return refuse("The two passphrases are not the same. Nothing was made.")
    roles = frozenset(Role(role) for role in arguments.role) or FIRST_ROLES
    try:
        vault, sheet = Vault.create(
            arguments.folder,
            organisation=arguments.organisation,
            name=arguments.name,
            passphrase=first,
            roles=roles,
            beside_copies=arguments.beside_backups,
        )
    except CopiesAlone as alone:
        return refuse(f"{told(alone)} ({_ways(arguments.folder)})")
    vault.close()
    if arguments.json:
        print_json({"vault": str(arguments.folder), "recovery": sheet.code})
        return DONE
    print(f"The vault is in {arguments.folder}. Sign in as {arguments.name}.")
    print("Write this down now and keep it in an envelope away from this computer:\n")
    print(f"    {sheet.code}\n")
    print("It is shown once. It opens the vault if every passphrase is lost.")
    if arguments.passphrase_file is None and sys.stdin.isatty():
        while not sheet.matches(input("Type it back, to prove that you kept it: ")):
            print("That is not the same. Look at it again.")
    return DONE


def _ways(folder: Path) -> str:
    """What can be done where there are backups alone, the first choice first."""
    copies = found(folder, None, local_now().date())
    newest = copies[0].folder if copies else folder / BACKUPS
    return f"screenapp vault restore {folder} {newest} …, or --beside-backups"


def _check(arguments: argparse.Namespace) -> int:
    try:
        vault = unlock(arguments, read_only=True)
    except VaultError as error:
        if arguments.json:
            print_json({"sound": False, "findings": [{"key": error.key, "record": ""}]})
        return refuse(str(told(error)))
    try:
        findings = tuple(dict.fromkeys((*vault.notices, *vault.check(rebuild=rebuilt))))
    finally:
        vault.close()
    grave = [finding for finding in findings if finding.grave]
    if arguments.json:
        said = [{"key": f.key, "record": f.record, "detail": f.detail} for f in findings]
        print_json({"sound": not grave, "findings": said})
    else:
        for finding in findings:
            print(told(finding))
        if not grave:
            print("The vault is sound.")
    if grave:
        return refuse(f"The vault is not sound: {len(grave)} finding(s), listed above.")
    return DONE


def rebuilt(content: bytes, events: Sequence[Event], intake: Intake | None) -> Fact | None:
    """The fact that *events* of *intake* come to under the protocol file *content*."""
    return fact(fold(read_kept(content), events), intake) if intake else None
