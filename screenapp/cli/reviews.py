"""``screenapp review``: the figures of the Review place, printed or written to a file."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from screenapp.cli import facts
from screenapp.cli.shared import DONE, passphrase, print_json, refuse
from screenapp.review import export
from screenapp.review.encounters import protocols
from screenapp.review.period import Period, parse
from screenapp.review.report import Report, Reviewer
from screenapp.review.words import ReviewWords
from screenapp.vault import Role, Vault
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.saving import save_private
from screenapp.workflow.site import site_from

_MAY_REVIEW = frozenset({Role.LEAD, Role.SUPERVISOR})


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``review`` to the command line."""
    review = parsers.add_parser("review", help="figures of a month, quarter or year that has ended")
    review.add_argument("folder", type=Path, metavar="DIR", nargs="?")
    review.add_argument("--as", dest="name_of", metavar="NAME")
    review.add_argument("--passphrase-file", type=Path)
    review.add_argument("--protocol", metavar="ID", help="default: the one used most")
    review.add_argument("--period", metavar="CODE", help="such as 2026-Q1, 2026-03 or 2026")
    review.add_argument("--csv", type=Path, metavar="FILE", help="write the table to a new file")
    review.add_argument("--pdf", type=Path, metavar="FILE", help="write the pages to a new file")
    review.add_argument("--json", action="store_true")
    facts.add_to(review)
    review.set_defaults(run=_review)


def _review(arguments: argparse.Namespace) -> int:
    if arguments.facts is not None:
        return facts.facts(arguments)
    if arguments.folder is None or arguments.name_of is None:
        return refuse("Name the folder of the records, and with --as who signs in.")
    word = passphrase(arguments.passphrase_file)
    leaves = arguments.csv is not None or arguments.pdf is not None
    with Vault.unlock(
        arguments.folder,
        name=arguments.name_of,
        passphrase=word,
        read_only=not leaves,
        one_command=True,
    ) as vault:
        if not vault.me.roles & _MAY_REVIEW:
            raise NotAllowed
        report = _report(vault, arguments.protocol, arguments.period)
        if isinstance(report, str):
            return refuse(report)
        if leaves:
            return _written(vault, report, arguments)
    if arguments.json:
        print_json(export.as_plain(report))
    else:
        sys.stdout.write(
            export.as_csv(report, ReviewWords()).decode("utf-8-sig").replace("\r\n", "\n")
        )
    return DONE


def _report(vault: Vault, protocol: str | None, code: str | None) -> Report | str:
    """The report that was asked for, or the sentence why there is none."""
    counted = _Counts(vault)
    known = protocols(counted)
    chosen = protocol or (known[0] if known else "")
    if chosen not in known:
        return "Nobody has been asked with these questions yet."
    site = site_from(vault.settings)
    today = datetime.now().astimezone().date()
    reviewer = Reviewer(
        counted,
        chosen,
        today=today,
        signal_target=site.recheck_minutes,
        week_begins=site.week_begins,
    )
    periods = reviewer.periods
    if not periods:
        return "No month has ended since the first intake. Look again next month."
    period = parse(code) if code else max(periods, key=_latest)
    if period not in periods:
        codes = ", ".join(p.code for p in sorted(periods, key=_latest))
        return f"There are no figures of {code}. There are: {codes}."
    return reviewer.report(period)


def _latest(period: Period) -> tuple[int, str]:
    return period.year, period.code


class _Counts:
    """What a review may count, read once."""

    def __init__(self, vault: Vault) -> None:
        self.intakes = vault.intake_counts()
        self.facts = vault.facts()


def _written(vault: Vault, report: Report, arguments: argparse.Namespace) -> int:
    """The files, after the log has heard of them: a report that left is never unknown."""
    vault.audit.figures_taken_out()
    words, made = ReviewWords(), {}
    if arguments.csv is not None:
        made[arguments.csv] = export.as_csv(report, words)
    if arguments.pdf is not None:
        made[arguments.pdf] = export.as_pdf(
            report, words, practice=vault.practice, paper=site_from(vault.settings).paper
        )
    for path, content in made.items():
        try:
            save_private(path, content, vault.page_parts)
        except OSError:
            return refuse(f"{path} could not be written. Choose a new name in a folder of yours.")
    if arguments.json:
        print_json([str(path) for path in made])
    else:
        print("\n".join(f"Written: {path}" for path in made))
    return DONE
