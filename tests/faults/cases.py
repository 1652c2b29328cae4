"""How a script of this folder tells what came of its cases: a line of JSON for each."""

import json
import sys


def report(lost: str, cases: int = 1) -> None:
    """One case (or *cases* at once) survived, or what was *lost*."""
    _say({"lost": lost, "cases": cases})


def impossible(reason: str) -> None:
    """This system does not let the cases be tried."""
    _say({"impossible": reason})


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()
