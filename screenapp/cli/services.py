"""``screenapp services``: the list of who could help, from a file and to one, without a window."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from screenapp.cli.shared import DONE, REFUSED, ShownProgress, passphrase, print_json, refuse
from screenapp.vault import Vault
from screenapp.workflow.directory.comparing import ListPreview
from screenapp.workflow.directory.list_service import ServiceListService
from screenapp.workflow.directory.reading import FileTrouble, Letters
from screenapp.workflow.directory.troubles import in_english
from screenapp.workflow.saving import save_private


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``services`` to the command line."""
    services = parsers.add_parser("services", help="the list of services as a CSV file")
    commands = services.add_subparsers(dest="subcommand", required=True)
    taken = _command(commands, "import", "take in a file: new and changed services, by their id")
    taken.add_argument("--letters", choices=[one.value for one in Letters], default="told",
                       help="how a file that is not UTF was written")  # fmt: skip
    taken.add_argument("--preview", action="store_true", help="tell what would change, keep none")
    taken.add_argument("--rest", action="store_true", help="keep the rows that have no fault")
    taken.set_defaults(run=_import)
    given = _command(commands, "export", "write the whole list to a new file")
    given.set_defaults(run=_export)


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=help_)
    made.add_argument("folder", type=Path, metavar="DIR")
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--as", dest="name_of", required=True, metavar="NAME")
    made.add_argument("--passphrase-file", type=Path)
    made.add_argument("--json", action="store_true")
    return made


def _service(vault: Vault) -> ServiceListService:
    return ServiceListService(vault, lambda: datetime.now().astimezone())


def _import(arguments: argparse.Namespace) -> int:
    word = passphrase(arguments.passphrase_file)
    with Vault.unlock(
        arguments.folder,
        name=arguments.name_of,
        passphrase=word,
        read_only=arguments.preview,
        one_command=True,
    ) as vault:
        service = _service(vault)
        progress = ShownProgress(quiet=arguments.json)
        try:
            found = service.preview(arguments.file, Letters(arguments.letters), progress.tell)
        except FileTrouble as trouble:
            return refuse(in_english(trouble.fault))
        finally:
            progress.end()
        keeps = not arguments.preview and (arguments.rest or not found.faults)
        if keeps and found.to_keep:
            service.keep(found.to_keep)
    _tell(found, kept=keeps, as_json=arguments.json)
    return DONE if keeps or (arguments.preview and not found.faults) else REFUSED


def _tell(found: ListPreview, *, kept: bool, as_json: bool) -> None:
    faults = [in_english(fault) for fault in found.faults]
    if as_json:
        print_json(
            {
                "kept": kept,
                "new": [one.name for one in found.new],
                "changed": {
                    one.service.id: {name: [old, new] for name, old, new in one.fields}
                    for one in found.changed
                },
                "unchanged": len(found.unchanged),
                "missing": [one.name for one in found.missing],
                "faults": list(faults),
            }
        )
        return
    for one in found.new:
        print(f"New: {one.name}")
    for change in found.changed:
        fields = "; ".join(f"{name}: “{old}” to “{new}”" for name, old, new in change.fields)
        print(f"Changed: {change.service.name}: {fields}")
    for one in found.missing:
        print(f"Not in the file, stays as it is: {one.name}")
    print(f"Unchanged: {len(found.unchanged)}")
    for fault in faults:
        print(fault, file=sys.stderr)
    if kept:
        print(f"Kept: {len(found.to_keep)}")
    elif faults:
        print("Nothing was kept. Mend these rows, or keep the rest with --rest.", file=sys.stderr)


def _export(arguments: argparse.Namespace) -> int:
    word = passphrase(arguments.passphrase_file)
    with Vault.unlock(
        arguments.folder, name=arguments.name_of, passphrase=word, one_command=True
    ) as vault:
        content = _service(vault).exported()
        try:
            save_private(arguments.file, content, vault.page_parts)
        except OSError:
            return refuse(
                f"{arguments.file} could not be written. Choose a new name in a folder of yours."
            )
    if arguments.json:
        print_json({"written": str(arguments.file)})
    else:
        print(f"Written: {arguments.file}")
    return DONE
