"""``screenapp pictures``: what each picture means, and with whom it was tried."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Final

from screenapp.cli.shared import DONE, passphrase, print_json, refuse
from screenapp.protocol.picture_meanings import MEANINGS
from screenapp.vault import Vault
from screenapp.workflow.picture_trials import PictureTrial, PictureTrials, TrialFault, explain_first

_WHY: Final = {
    TrialFault.NO_SUCH_PICTURE: "There is no such picture. Without --picture all are listed.",
    TrialFault.NO_PEOPLE: "Say with whom it was tried, in at most 120 letters and without a name.",
    TrialFault.NUMBERS: "At least one person was asked, and no more understood than were asked.",
    TrialFault.TOO_MANY: "There are 1,000 records already. Nothing was kept.",
}


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``pictures`` to the command line."""
    pictures = parsers.add_parser(
        "pictures", help="what each picture means, with whom it was tried, and a new trial"
    )
    pictures.add_argument("folder", type=Path, metavar="DIR")
    pictures.add_argument("--as", dest="name_of", required=True, metavar="NAME")
    pictures.add_argument("--passphrase-file", type=Path)
    pictures.add_argument("--picture", metavar="NAME", help="the one that was tried")
    pictures.add_argument("--people", default="", help="with whom, such as 'adults, Spanish'")
    pictures.add_argument("--asked", type=int, default=0, metavar="N")
    pictures.add_argument("--understood", type=int, default=0, metavar="N")
    pictures.add_argument("--json", action="store_true")
    pictures.set_defaults(run=_pictures)


def _pictures(arguments: argparse.Namespace) -> int:
    word = passphrase(arguments.passphrase_file)
    with Vault.unlock(arguments.folder, name=arguments.name_of, passphrase=word) as vault:
        trials = PictureTrials(vault)
        if arguments.picture is not None:
            fault = trials.add(
                PictureTrial(
                    picture=arguments.picture,
                    people=arguments.people.strip(),
                    asked=arguments.asked,
                    understood=arguments.understood,
                    month=f"{datetime.now().astimezone():%Y-%m}",
                )
            )
            if fault is not None:
                return refuse(_WHY[fault])
        _tell(trials.every(), as_json=arguments.json)
    return DONE


def _tell(trials: tuple[PictureTrial, ...], *, as_json: bool) -> None:
    first = explain_first(trials)
    rows = {
        name: {
            "means": str(meaning.words),
            "tried": [
                {
                    "people": one.people,
                    "asked": one.asked,
                    "understood": one.understood,
                    "month": one.month,
                }
                for one in trials
                if one.picture == name
            ],
            "explain_first": name in first,
        }
        for name, meaning in MEANINGS.items()
    }
    if as_json:
        print_json(rows)
        return
    for name, row in rows.items():
        with_whom = "; ".join(
            f"{one.month} {one.people}: {one.understood} of {one.asked}"
            for one in trials
            if one.picture == name
        )
        note = " (explain first)" if row["explain_first"] else ""
        print(f"{name}: {row['means']}. {with_whom or 'Tried with nobody yet'}{note}")
