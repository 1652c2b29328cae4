"""``screenapp vault``: make a vault, add staff, check that it is sound."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from screenapp.cli.shared import DONE, passphrase, print_json, refuse
from screenapp.protocol.kept import read_kept
from screenapp.screening.coding import fact
from screenapp.screening.events import Event
from screenapp.screening.fact import Fact
from screenapp.screening.intake import Intake
from screenapp.screening.state import fold
from screenapp.vault import Role, Vault, told
from screenapp.vault.errors import VaultError

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
    create.add_argument("--json", action="store_true")
    create.set_defaults(run=_create)
    check = deeds.add_parser("check", help="exit 0 if the vault is sound, 1 and why if not")
    check.set_defaults(run=_check)
    staff = deeds.add_parser("staff", help="who may sign in")
    staffing = staff.add_subparsers(dest="staffing", required=True)
    add = staffing.add_parser("add", help="let somebody sign in")
    add.add_argument("--name", required=True)
    add.add_argument("--role", action="append", choices=[r.value for r in Role], required=True)
    add.add_argument("--new-passphrase-file", type=Path)
    add.set_defaults(run=_add_staff)
    listed = staffing.add_parser("list", help="names and roles")
    listed.set_defaults(run=_list_staff)
    for deed in (check, add, listed):
        deed.add_argument("folder", type=Path, metavar="DIR")
        deed.add_argument("--as", dest="name_of", required=True, metavar="NAME")
        deed.add_argument("--passphrase-file", type=Path)
        deed.add_argument("--json", action="store_true")


def _unlock(arguments: argparse.Namespace, *, read_only: bool = False) -> Vault:
    word = passphrase(arguments.passphrase_file)
    return Vault.unlock(
        arguments.folder, name=arguments.name_of, passphrase=word, read_only=read_only
    )


def _create(arguments: argparse.Namespace) -> int:
    first = passphrase(arguments.passphrase_file, "A new passphrase: ")
    if arguments.passphrase_file is None and passphrase(None, "The same again: ") != first:
        return refuse("The two passphrases are not the same. Nothing was made.")
    roles = frozenset(Role(role) for role in arguments.role) or FIRST_ROLES
    vault, sheet = Vault.create(
        arguments.folder,
        organisation=arguments.organisation,
        name=arguments.name,
        passphrase=first,
        roles=roles,
    )
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


def _check(arguments: argparse.Namespace) -> int:
    try:
        vault = _unlock(arguments, read_only=True)
    except VaultError as error:
        if arguments.json:
            print_json({"sound": False, "findings": [{"key": error.key, "record": ""}]})
        return refuse(str(told(error)))
    try:
        findings = vault.check(rebuild=rebuilt)
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


def _add_staff(arguments: argparse.Namespace) -> int:
    vault = _unlock(arguments)
    try:
        new = passphrase(arguments.new_passphrase_file, f"A passphrase for {arguments.name}: ")
        member = vault.add_staff(
            name=arguments.name,
            passphrase=new,
            roles=frozenset(Role(role) for role in arguments.role),
        )
    finally:
        vault.close()
    if arguments.json:
        print_json({"id": member.id, "name": member.name, "roles": _roles(member.roles)})
    else:
        print(f"{member.name} can sign in now.")
    return DONE


def _list_staff(arguments: argparse.Namespace) -> int:
    vault = _unlock(arguments, read_only=True)
    try:
        members = vault.staff()
    finally:
        vault.close()
    if arguments.json:
        listed: list[object] = [
            {"id": m.id, "name": m.name, "roles": _roles(m.roles), "active": m.active}
            for m in members
        ]
        print_json(listed)
        return DONE
    for member in members:
        away = "" if member.active else " (no longer here)"
        print(f"{member.name}: {', '.join(_roles(member.roles))}{away}")
    return DONE


def _roles(roles: frozenset[Role]) -> list[str]:
    return sorted(role.value for role in roles)
