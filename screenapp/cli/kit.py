"""``screenapp kit``: cards and signs as PDF files, without a window."""

import argparse
import sys
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Final

from screenapp.cli.shared import DONE, REFUSED, ShownProgress, passphrase, print_json, refuse
from screenapp.printing.kit.order import KitOrder, KitPaper
from screenapp.printing.kit.sheet import DoesNotFit
from screenapp.printing.kit.wording import wordings
from screenapp.printing.paper_size import PaperSize
from screenapp.vault import Vault
from screenapp.workflow.kit_notices import said_in_english
from screenapp.workflow.kit_service import KitService
from screenapp.workflow.kit_words import KitRefusal, WhyNot, in_english
from screenapp.workflow.saving import save_private

_SIZES: Final = {"a4": PaperSize.A4, "letter": PaperSize.LETTER}


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``kit`` to the command line."""
    kit = parsers.add_parser("kit", help="cards and signs as PDF files, each on one page")
    kit.add_argument("folder", type=Path, metavar="DIR")
    kit.add_argument("--as", dest="name_of", required=True, metavar="NAME")
    kit.add_argument("--passphrase-file", type=Path)
    kit.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where they go")
    kit.add_argument(
        "--paper", action="append", choices=[paper.value for paper in KitPaper],
        help="which one; may be given again (default: all)",
    )  # fmt: skip
    kit.add_argument(
        "--languages", action="append", metavar="ONE[,TWO]",
        help="one or two together, such as en,es; may be given again (default: each alone)",
    )  # fmt: skip
    kit.add_argument("--pairs", action="store_true", help="also any two languages together")
    kit.add_argument("--size", choices=sorted(_SIZES), help="default: that of the site's country")
    kit.add_argument("--json", action="store_true")
    kit.set_defaults(run=_kit)


def _kit(arguments: argparse.Namespace) -> int:
    if not arguments.out.is_dir():
        return refuse(f"There is no such folder: {arguments.out}")
    languages = _languages(arguments)
    if any(not 1 <= len(together) <= 2 for together in languages):
        return refuse("A paper holds one language or two, such as --languages en,es.")
    papers = tuple(map(KitPaper, arguments.paper)) if arguments.paper else tuple(KitPaper)
    word = passphrase(arguments.passphrase_file)
    with Vault.unlock(arguments.folder, name=arguments.name_of, passphrase=word) as vault:
        wanted = [(paper, together) for paper in papers for together in languages]
        return _Written(vault, arguments).write_all(wanted)


def _languages(arguments: argparse.Namespace) -> list[tuple[str, ...]]:
    if arguments.languages:
        return [tuple(filter(None, text.split(","))) for text in arguments.languages]
    known = tuple(wordings())
    alone: list[tuple[str, ...]] = [(language,) for language in known]
    return alone + (list(combinations(known, 2)) if arguments.pairs else [])


class _Written:
    """Writes what can be printed, and says of each other paper why it is not."""

    def __init__(self, vault: Vault, arguments: argparse.Namespace) -> None:
        from screenapp.printing.qt_typesetter import without_screen
        from screenapp.resources import font_files

        self._service = KitService(vault, lambda: datetime.now().astimezone())
        self._size = _SIZES[arguments.size] if arguments.size else None
        self._out, self._json = arguments.out, arguments.json
        self._fonts = font_files()
        self._setter = without_screen(self._fonts)
        self._made: list[str] = []
        self._left_out: dict[str, str] = {}
        self._stopped = False

    def write_all(self, wanted: list[tuple[KitPaper, tuple[str, ...]]]) -> int:
        progress = ShownProgress(quiet=self._json)
        try:
            for number, (paper, together) in enumerate(wanted, start=1):
                refused = self._write(paper, together)
                if refused is not None:
                    self._left_out["-".join((paper.code, *together))] = refused
                progress.tell(number, len(wanted))
        except KeyboardInterrupt:
            self._stopped = True
        progress.end()
        self._report({paper for paper, _ in wanted})
        return DONE if self._made and not self._stopped else REFUSED

    def _write(self, paper: KitPaper, together: tuple[str, ...]) -> str | None:
        from screenapp.printing.kit.render import render

        order = self._service.order(paper, together, size=self._size)
        if isinstance(order, KitRefusal):
            return in_english(order)
        try:
            content = render(order, self._fonts, setter=self._setter)
        except DoesNotFit:
            return in_english(KitRefusal(why=WhyNot.NOT_FITTING))
        path = self._out / f"{_name(order)}.pdf"
        try:
            save_private(path, content, self._service.page_parts)
        except OSError:
            return f"{path} could not be written. Choose an empty folder of yours."
        self._service.printed(order)
        self._made.append(str(path))
        return None

    def _report(self, papers: set[KitPaper]) -> None:
        known = (one for one in self._service.notices() if one.always or one.paper in papers)
        notices = tuple(map(said_in_english, known))
        if self._json:
            told = {"written": self._made, "left_out": self._left_out, "notices": list(notices)}
            print_json(dict(told))
            return
        for path in self._made:
            print(f"Written: {path}")
        for name, why in self._left_out.items():
            print(f"{name}: {why}", file=sys.stderr)
        for notice in notices:
            print(notice, file=sys.stderr)
        if self._stopped:
            print("Stopped. What was written stays.", file=sys.stderr)


def _name(order: KitOrder) -> str:
    """A code and languages: nobody learns from it what the papers are for."""
    return "-".join((order.paper.code, *order.languages))
