"""The command line as a whole: one parser, one place where a refusal becomes a sentence."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from screenapp import __version__
from screenapp.cli import demo, kit, partners, pictures, protocols, reviews, services, vaults
from screenapp.cli.shared import CannotRead, CommandOutcome, TakeTour, refuse
from screenapp.protocol.diagnostics import ProtocolFaults, UnknownProtocol
from screenapp.vault import told
from screenapp.vault.errors import VaultError


def run(arguments: Sequence[str]) -> CommandOutcome:
    """Carry out *arguments*: an exit status, or what the window is to open."""
    parser = _parser()
    try:
        parsed = parser.parse_args(list(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    try:
        outcome: CommandOutcome = parsed.run(parsed)
        return outcome
    except ProtocolFaults as faults:
        return refuse(str(faults))
    except (CannotRead, UnknownProtocol) as error:
        return refuse(str(error))
    except VaultError as error:
        return refuse(str(told(error)))
    except OSError:
        return refuse("A file or folder could not be read or written. Nothing more was done.")
    except (KeyboardInterrupt, EOFError):
        return refuse("Stopped. What was done until then stays done.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="screenapp",
        description="Without a command the window opens: screenapp [--vault DIR]",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parsers = parser.add_subparsers(dest="command", required=True)
    protocols.add_to(parsers)
    vaults.add_to(parsers)
    reviews.add_to(parsers)
    kit.add_to(parsers)
    services.add_to(parsers)
    partners.add_to(parsers)
    pictures.add_to(parsers)
    demo.add_to(parsers)
    tour = parsers.add_parser("tour", help="take pictures of every place, driving the real windows")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.set_defaults(run=_tour)
    return parser


def _tour(arguments: argparse.Namespace) -> CommandOutcome:
    return TakeTour(out=arguments.out)
