"""``screenapp partner hand-over``, ``run``, ``take-in``: a stage that a partner asks, by files."""

import argparse
from datetime import datetime
from pathlib import Path

from screenapp.cli.shared import DONE, print_json, refuse
from screenapp.cli.staffing import takes_sign_in, unlock
from screenapp.protocol.library import shipped_library
from screenapp.screening.answers import Refusal
from screenapp.transfer import age_files
from screenapp.transfer.refusals import SENTENCES, TransferRefusal
from screenapp.vault import Vault
from screenapp.workflow.partner_exchange import PartnerExchange
from screenapp.workflow.saving import save_private
from screenapp.workflow.screening_service import ScreeningService

_NOT_NOW = "This cannot be taken now. Open it in the window and look where it stands."
_MOST_DAYS = 90


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what exchanges files to ``screenapp partner``."""
    given = commands.add_parser(
        "hand-over", help="make the file for a stage that was handed over in the window"
    )
    given.add_argument("--reference", required=True)
    given.add_argument("--stage", required=True)
    given.add_argument("--to", required=True, metavar="NAME", help="the partner, as trusted here")
    given.add_argument("--days", type=int, choices=range(1, _MOST_DAYS + 1), default=14,
                       metavar="N", help="how long it is taken there: 1 to 90 days")  # fmt: skip
    given.set_defaults(run=_hand_over)
    ran = commands.add_parser(
        "run", help="write down what came of a stage that you asked yourselves, outside of the "
        "program; nothing that the person said is entered"
    )  # fmt: skip
    ran.add_argument("--file", type=Path, required=True, help="the hand-over")
    ran.add_argument("--answer", action="append", required=True, metavar="ITEM=OPTION",
                     help="an outcome; ITEM==CODE for the code of why there is none")  # fmt: skip
    ran.set_defaults(run=_run)
    taken = commands.add_parser("take-in", help="keep the outcome that a partner brought back")
    taken.add_argument("--file", type=Path, required=True, help="the outcome")
    taken.set_defaults(run=_take_in)
    for command in (given, ran):
        command.add_argument("--out", type=Path, required=True, metavar="FILE")
    for command in (given, ran, taken):
        takes_sign_in(command)


def _exchange(vault: Vault) -> PartnerExchange:
    service = ScreeningService(vault, shipped_library(), lambda: datetime.now().astimezone())
    return PartnerExchange(vault, service, lambda: datetime.now().astimezone().date())


def _hand_over(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        made = _exchange(vault).hand_over(
            arguments.reference, arguments.stage, arguments.to, arguments.days
        )
        if isinstance(made, TransferRefusal):
            return refuse(SENTENCES[made])
        return _written(arguments, vault, made)


def _run(arguments: argparse.Namespace) -> int:
    content = age_files.read(arguments.file)
    if isinstance(content, TransferRefusal):
        return refuse(SENTENCES[content])
    outcome: dict[str, tuple[str, ...]] = {}
    for said in arguments.answer:
        item, _, option = said.partition("=")
        outcome[item] = (*outcome.get(item, ()), option)
    with unlock(arguments) as vault:
        exchange = _exchange(vault)
        made = exchange.answer(content, outcome)
        if isinstance(made, TransferRefusal):
            return refuse(SENTENCES[made])
        status = _written(arguments, vault, made[1])
        if status == DONE:
            exchange.answered(content)
        return status


def _take_in(arguments: argparse.Namespace) -> int:
    content = age_files.read(arguments.file)
    if isinstance(content, TransferRefusal):
        return refuse(SENTENCES[content])
    with unlock(arguments) as vault:
        done = _exchange(vault).take_in(content)
    if isinstance(done, TransferRefusal):
        return refuse(SENTENCES[done])
    if isinstance(done, Refusal):
        return refuse(_NOT_NOW)
    if arguments.json:
        print_json({"taken": True})
    else:
        print("The outcome was kept.")
    return DONE


def _written(arguments: argparse.Namespace, vault: Vault, content: bytes) -> int:
    try:
        save_private(arguments.out, content, vault.page_parts)
    except OSError:
        return refuse(f"{arguments.out} could not be written. Choose a new name.")
    if arguments.json:
        print_json({"written": str(arguments.out)})
    else:
        print(f"Written: {arguments.out}")
    return DONE
