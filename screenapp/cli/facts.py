"""``screenapp review --facts FILE``: exact figures of a file of coded facts, or what is told of it.

Whoever has the file has the facts: nothing is kept back but with ``--release``.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import IO, Any

from screenapp.cli.shared import DONE, REFUSED, print_json, refuse
from screenapp.review.releases.fact_counts import FactCounts, TooManyTwice, counted
from screenapp.review.releases.fact_lines import BadRow, FactLine, read_lines

_MOST_NAMED = 20


def add_to(review: argparse.ArgumentParser) -> None:
    """Add what counts a file of facts to ``review``."""
    review.add_argument(
        "--facts", type=Path, metavar="FILE", help="count coded facts, one JSON object a line"
    )
    review.add_argument(
        "--release", action="store_true", help="with --facts: what would be told of them"
    )
    review.add_argument(
        "--rest", action="store_true", help="with --facts: count the rest when rows are bad"
    )


def facts(arguments: argparse.Namespace) -> int:
    """Count the file; rows that do not fit are named, and refused unless the rest is wanted."""
    path: Path = arguments.facts
    today = datetime.now().astimezone().date()
    try:
        if not path.is_file():
            return refuse(f"There is no file to be read twice at {path}.")
        with path.open("rb") as file:
            counts, bad = counted(partial(_from_the_start, file, today), path.stat().st_size)
            many = _told(bad, go_on=arguments.rest)
    except TooManyTwice:
        return refuse("Too many rows have an id that came before. Is the file in it twice?")
    except OSError:
        return refuse(f"The file cannot be read: {path}")
    if many and not arguments.rest:
        return refuse("Nothing was counted. Give --rest to count the other rows.")
    if len(counts.versions) > 1:
        print("More than one protocol or version is counted together.", file=sys.stderr)
    _print(arguments, counts, today)
    return DONE if not many else REFUSED


def _from_the_start(file: IO[bytes], today: date) -> Iterator[tuple[int, FactLine | BadRow]]:
    file.seek(0)
    return read_lines(file, today)


def _told(bad: Iterator[BadRow], *, go_on: bool) -> int:
    """Name the rows that do not fit, the first of them; how many there were."""
    many = 0
    for many, row in enumerate(bad, 1):
        if many <= _MOST_NAMED:
            print(f"Row {row.number}: {row.why}.", file=sys.stderr)
        elif not go_on:
            print("There are more.", file=sys.stderr)
            return many
    if many > _MOST_NAMED:
        print(f"{many} rows were not counted.", file=sys.stderr)
    return many


def _print(arguments: argparse.Namespace, counts: FactCounts, today: date) -> None:
    if arguments.release:
        releases = counts.releases(today)
        if arguments.json:
            print_json({"releases": releases})
        else:
            sys.stdout.writelines(f"{_line(one)}\n" for one in releases)
        return
    indicators = counts.indicators()
    if arguments.json:
        print_json({"indicators": indicators})
        return
    for name, share in indicators.items():
        if share["rate"] is None:
            print(f"{name}: no data")
        else:
            low, high = 100 * share["low"], 100 * share["high"]
            print(
                f"{name}: {share['n']} of {share['N']}, {100 * share['rate']:.2f} % "
                f"(95 % {low:.2f} to {high:.2f})"
            )


def _line(told: dict[str, Any]) -> str:
    periods = told["periods"]
    when = periods[0] if len(periods) == 1 else f"{periods[0]} to {periods[-1]}"
    if told.get("joined"):
        return f"{told['split']}, {when}: too few people yet; counting goes on"
    if "exact" in told:
        return f"{told['split']}, {when}: {told['exact']} of {told['of']}"
    low, high = told.get("few") or told["many"]
    return f"{told['split']}, {when}: {low} to {high} of {told['of']}"
