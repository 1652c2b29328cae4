"""``screenapp vault backup``, ``restore`` and ``drill``: copies, and coming back from them."""

import argparse
from pathlib import Path

from screenapp.cli.shared import DONE, ShownProgress, passphrase, print_json, refuse
from screenapp.cli.staffing import takes_sign_in, unlock
from screenapp.vault import told
from screenapp.vault.care.check import Rebuild
from screenapp.vault.care.restoring import (
    Drilled,
    Restored,
    by_passphrase,
    by_sheet,
    drill,
    restore,
)

_MEGABYTE = 1_000_000


def add_to(deeds: "argparse._SubParsersAction[argparse.ArgumentParser]", rebuild: Rebuild) -> None:
    """Add what concerns copies of a vault to ``screenapp vault``."""
    backup = deeds.add_parser("backup", help="make a verified copy, while the vault is in use")
    takes_sign_in(backup)
    backup.set_defaults(run=_backup)
    rewrap = deeds.add_parser(
        "rewrap", help="let backups of another day open to the people of today, and to nobody else"
    )
    takes_sign_in(rewrap)
    rewrap.set_defaults(run=_rewrap)
    back = deeds.add_parser("restore", help="bring a backup back; what is there is put aside")
    back.add_argument("folder", type=Path, metavar="DIR")
    back.add_argument("backup", type=Path, metavar="BACKUP", help="the folder of one backup")
    who = back.add_mutually_exclusive_group(required=True)
    who.add_argument("--as", dest="name_of", metavar="NAME", help="a lead on that day")
    who.add_argument("--sheet-file", type=Path, help="holds the code of the sheet of that day")
    who.add_argument("--sheet", action="store_true", help="the code is typed")
    back.add_argument("--passphrase-file", type=Path, help="of that day")
    back.add_argument("--json", action="store_true")
    back.set_defaults(run=_restore)
    trying = deeds.add_parser("drill", help="try out the newest backup with the sheet alone")
    trying.add_argument("folder", type=Path, metavar="DIR")
    trying.add_argument("--backup", type=Path, metavar="BACKUP", help="another than the newest")
    trying.add_argument("--sheet-file", type=Path, help="holds the code; else it is typed")
    trying.add_argument("--json", action="store_true")
    trying.set_defaults(run=_drill, rebuild=rebuild)


def _backup(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        shown = ShownProgress(quiet=arguments.json)
        copy = vault.backups.make(shown.tell)
        shown.end()
        ahead = [one for one in vault.backups.all() if one.dated_ahead]
    if arguments.json:
        made = {"backup": str(copy.folder), "day": copy.day.isoformat(), "bytes": copy.size}
        print_json(made | {"dated_in_future": [one.folder.name for one in ahead]})
        return DONE
    print(f"A verified copy is in {copy.folder} ({copy.size / _MEGABYTE:.1f} MB).")
    print("Keep one outside this computer as well. It is encrypted as the vault is.")
    for one in ahead:
        print(f"{one.folder.name} is dated in the future: the clock was wrong when it was made.")
    return DONE


def _rewrap(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        left = [str(copy.folder) for copy in vault.backups.rewrap()]
    if arguments.json:
        print_json({"left": left})
        return DONE
    print("The backups open with the passphrases and the recovery sheet of today.")
    for folder in left:
        print(f"Left as it was, because it does not open with your keys: {folder}")
    print("Copies kept outside this folder still open as on their day.")
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    if arguments.name_of is None:
        opener = by_sheet(_code(arguments.sheet_file))
    else:
        opener = by_passphrase(arguments.name_of, passphrase(arguments.passphrase_file))
    restored = restore(arguments.folder, arguments.backup, opener)
    if arguments.json:
        print_json(
            {
                "aside": str(restored.aside) if restored.aside else None,
                "ends": restored.ends,
                "known": restored.known,
                "erased_again": restored.erased_again,
                "left": restored.left,
                "compared": restored.compared,
            }
        )
    else:
        for line in _lines(restored):
            print(line)
    return DONE


def _lines(restored: Restored) -> list[str]:
    lines = ["The backup is back. Passphrases, people and recovery sheet are those of that day."]
    if restored.aside:
        lines.append(f"What was there before is in {restored.aside}.")
    if restored.known and restored.known > restored.ends:
        lines.append(
            f"It goes up to entry {restored.ends} of the log; entries {restored.ends + 1} to "
            f"{restored.known} are known to have existed."
        )
    if restored.erased_again:
        lines.append(f"Erased since then, and erased again: {restored.erased_again} record(s).")
    if restored.left:
        lines.append(f"Left since then, and out again: {restored.left} person(s).")
    if not restored.compared:
        lines.append(
            "What was there before could not be read. If somebody was erased, or left, since "
            "the day of the backup, do that again now."
        )
    return lines


def _drill(arguments: argparse.Namespace) -> int:
    code = _code(arguments.sheet_file)
    drilled = drill(arguments.folder, code, arguments.backup, rebuild=arguments.rebuild)
    grave = [finding for finding in drilled.findings if finding.grave]
    if arguments.json:
        print_json(_told(drilled))
    else:
        for finding in drilled.findings:
            print(told(finding))
        print(
            f"{drilled.backup} opens with the sheet alone: {drilled.screenings} screening(s), "
            f"{drilled.steps} step(s). The copy made for this is deleted again."
        )
    return refuse(f"It is not sound: {len(grave)} finding(s).") if grave else DONE


def _told(drilled: Drilled) -> dict[str, object]:
    return {
        "backup": str(drilled.backup),
        "day": drilled.day.isoformat() if drilled.day else None,
        "screenings": drilled.screenings,
        "steps": drilled.steps,
        "findings": [
            {"key": f.key, "record": f.record, "detail": f.detail} for f in drilled.findings
        ],
    }


def _code(file: Path | None) -> str:
    """The code of the recovery sheet: the first line of *file*, or typed without being shown."""
    return passphrase(file, "The code of the recovery sheet: ")
