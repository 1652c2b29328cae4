"""``screenapp vault staff``, ``passphrase`` and ``recover``: who signs in, and with what."""

import argparse
from pathlib import Path

from screenapp.cli.shared import DONE, ShownProgress, passphrase, print_json, refuse
from screenapp.vault import Role, StaffMember, Vault

_NEW = "A new passphrase: "
_SAME_AGAIN = "The two passphrases are not the same. Nothing was changed."


def add_to(deeds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what concerns the people of a vault to ``screenapp vault``."""
    staff = deeds.add_parser("staff", help="who may sign in")
    staffing = staff.add_subparsers(dest="staffing", required=True)
    add = staffing.add_parser("add", help="let somebody sign in")
    add.add_argument("--new-passphrase-file", type=Path)
    add.set_defaults(run=_add)
    listed = staffing.add_parser("list", help="names and roles")
    listed.set_defaults(run=_list)
    remove = staffing.add_parser("remove", help="let somebody sign in no longer; new keys for all")
    remove.set_defaults(run=_remove)
    roles = staffing.add_parser("roles", help="give somebody other roles")
    roles.set_defaults(run=_change_roles)
    change = deeds.add_parser("passphrase", help="change your own passphrase")
    change.add_argument("--new-passphrase-file", type=Path)
    change.set_defaults(run=_change_passphrase)
    recover = deeds.add_parser("recover", help="a new passphrase by the recovery sheet")
    recover.add_argument("folder", type=Path, metavar="DIR")
    recover.add_argument("--sheet-file", type=Path, help="holds the code; else it is typed")
    recover.add_argument("--new-passphrase-file", type=Path)
    recover.add_argument("--json", action="store_true")
    takes_clock(recover)
    recover.set_defaults(run=_recover)
    for deed in (add, remove, roles, recover):
        deed.add_argument("--name", required=True)
    for deed in (add, roles):
        deed.add_argument("--role", action="append", choices=[r.value for r in Role], required=True)
    for deed in (add, listed, remove, roles, change):
        takes_sign_in(deed)


def takes_sign_in(deed: argparse.ArgumentParser) -> None:
    """Let *deed* say which vault, as whom, with which passphrase, and whether to print JSON."""
    deed.add_argument("folder", type=Path, metavar="DIR")
    deed.add_argument("--as", dest="name_of", required=True, metavar="NAME")
    deed.add_argument("--passphrase-file", type=Path)
    deed.add_argument("--json", action="store_true")
    takes_clock(deed)


def takes_clock(deed: argparse.ArgumentParser) -> None:
    """Let *deed* say that a clock far from the last time seen was looked at."""
    deed.add_argument(
        "--clock-is-right", action="store_true", help="the clock was looked at; write that down"
    )


def unlock(arguments: argparse.Namespace, *, read_only: bool = False) -> Vault:
    """The vault that *arguments* name, opened as they say."""
    word = passphrase(arguments.passphrase_file)
    return Vault.unlock(
        arguments.folder,
        name=arguments.name_of,
        passphrase=word,
        read_only=read_only,
        clock_is_right=arguments.clock_is_right,
        one_command=True,
    )


def _add(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        new = passphrase(arguments.new_passphrase_file, f"A passphrase for {arguments.name}: ")
        member = vault.add_staff(arguments.name, new, _asked(arguments))
    return _tell(arguments, member, f"{member.name} can sign in now.")


def _list(arguments: argparse.Namespace) -> int:
    with unlock(arguments, read_only=True) as vault:
        members = vault.staff()
    if arguments.json:
        print_json([_described(member) | {"active": member.active} for member in members])
        return DONE
    for member in members:
        away = "" if member.active else " (no longer here)"
        print(f"{member.name}: {', '.join(_names(member.roles))}{away}")
    return DONE


def _remove(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        member = _called(vault, arguments.name)
        if member is None:
            return refuse(_nobody(arguments.name))
        shown = ShownProgress(quiet=arguments.json)
        removed = vault.team.remove(member.id, shown.tell)
        shown.end()
    copies = [
        {"folder": str(copy.folder), "day": copy.day.isoformat(), "size": copy.size}
        for copy in removed.older_backups
    ]
    if arguments.json:
        print_json(_described(removed.member) | {"older_backups": copies})
        return DONE
    print(f"{removed.member.name} cannot sign in any longer. Everybody else has new keys.")
    print("What they could read until now, they may have read.")
    if copies:
        print("These copies still open with the passphrase they had. Delete them if you can:")
        for copy in removed.older_backups:
            print(f"    {copy.folder}")
    return DONE


def _change_roles(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        member = _called(vault, arguments.name)
        if member is None:
            return refuse(_nobody(arguments.name))
        changed = vault.team.change_roles(member.id, _asked(arguments))
    return _tell(arguments, changed, f"{changed.name}: {', '.join(_names(changed.roles))}")


def _change_passphrase(arguments: argparse.Namespace) -> int:
    old = passphrase(arguments.passphrase_file)
    with Vault.unlock(
        arguments.folder,
        name=arguments.name_of,
        passphrase=old,
        clock_is_right=arguments.clock_is_right,
    ) as vault:
        new = _new_passphrase(arguments)
        if new is None:
            return refuse(_SAME_AGAIN)
        vault.change_passphrase(old, new)
        me = vault.me
    return _tell(arguments, me, "From now on the new passphrase opens the vault.")


def _recover(arguments: argparse.Namespace) -> int:
    code = passphrase(arguments.sheet_file, "The code on the recovery sheet: ")
    new = _new_passphrase(arguments)
    if new is None:
        return refuse(_SAME_AGAIN)
    vault, sheet = Vault.recover(
        arguments.folder,
        code,
        name=arguments.name,
        passphrase=new,
        clock_is_right=arguments.clock_is_right,
    )
    with vault:
        member = vault.me
    if arguments.json:
        print_json(_described(member) | {"recovery": sheet.code})
        return DONE
    print(f"{member.name} can sign in with the new passphrase.")
    print("The sheet you used opens nothing any more. Write down the new code, and keep it in")
    print("an envelope away from this computer:\n")
    print(f"    {sheet.code}")
    return DONE


def _new_passphrase(arguments: argparse.Namespace) -> str | None:
    """The new one; None when it was typed twice and differs."""
    new = passphrase(arguments.new_passphrase_file, _NEW)
    if arguments.new_passphrase_file is None and passphrase(None, "The same again: ") != new:
        return None
    return new


def _called(vault: Vault, name: str) -> StaffMember | None:
    wanted = name.strip().casefold()
    found = (m for m in vault.staff() if m.active and m.name.casefold() == wanted)
    return next(found, None)


def _nobody(name: str) -> str:
    return f"Nobody called {name} signs in here. Nothing was changed."


def _tell(arguments: argparse.Namespace, member: StaffMember, sentence: str) -> int:
    if arguments.json:
        print_json(_described(member))
    else:
        print(sentence)
    return DONE


def _described(member: StaffMember) -> dict[str, object]:
    return {"id": member.id, "name": member.name, "roles": _names(member.roles)}


def _asked(arguments: argparse.Namespace) -> frozenset[Role]:
    return frozenset(Role(role) for role in arguments.role)


def _names(roles: frozenset[Role]) -> list[str]:
    return sorted(role.value for role in roles)
