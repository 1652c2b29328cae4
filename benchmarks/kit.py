"""Cards and signs: how long all papers of the languages there are take, and what ten would.

Ten languages are not there yet: their time is that of one language, on the average, ten times.
"""

from time import perf_counter
from typing import Final

from benchmarks.figures import Figure, note, tell
from screenapp.printing.kit.order import KitOrder, KitPaper, KitSite, ListedService, Promise
from screenapp.printing.kit.render import render
from screenapp.printing.kit.wording import wordings
from screenapp.printing.qt_typesetter import without_screen
from screenapp.resources import font_files

TEN: Final = 10
REACH: Final = 5.0
"""Seconds that the kit of ten languages may take."""


def measure() -> bool:
    """Every paper of every language, and what ten languages come to."""
    files = font_files()
    setter = without_screen(files)
    known = wordings()
    site = KitSite(promises=frozenset(Promise), name="Clinic", phrase="…", call="555 0142")
    services = (ListedService(name="Harbour", phone="555 0199", hours="9-17"),)
    took = {}
    for code, words in known.items():
        begun = perf_counter()
        for paper in KitPaper:
            order = KitOrder(
                paper=paper, wordings=(words,), site=site, services=services, checked_by="J. Doe"
            )
            render(order, files, setter=setter)
        took[code] = perf_counter() - begun
    each = sum(took.values()) / len(took)
    note(f"{len(took)} languages, {len(KitPaper)} papers each; ten are reckoned from these")
    return tell(
        *(Figure(what=f"all papers in {code}", value=s, unit="s") for code, s in took.items()),
        Figure(what="ten languages, reckoned", value=each * TEN, unit="s", reach=REACH),
    )
