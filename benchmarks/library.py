"""Protocols loaded and checked: all that come with the program, and one at the size of a book.

Nothing is kept from one turn to the next: each reads its files and checks their meaning anew.
"""

import time
from collections.abc import Callable
from functools import partial

from benchmarks.figures import Figure, tell
from benchmarks.large import large_protocol
from screenapp.protocol.checking import package
from screenapp.protocol.library import shipped_library
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.model import Protocol
from screenapp.screening.running import case_outcome

TURNS = 7
SIZES = (137, 275, 550, 1_000)


def milliseconds(work: Callable[[], object]) -> float:
    """The least time of *work*: what others do on the machine only ever adds to it."""
    times = []
    for _ in range(TURNS):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return min(times)


def conditions(protocol: Protocol) -> int:
    """How many single tests all the ``when`` of *protocol* hold."""
    whens = [stage.when for stage in protocol.stages]
    whens += [item.when for item in protocol.items]
    whens += [result.when for result in protocol.results]
    return len([test for when in whens if when is not None for test in leaves(when)])


def growth(times: dict[int, float]) -> float:
    """What an item of the largest protocol costs, beside one of the smallest. 1 is linear."""
    small, large = min(times), max(times)
    return (times[large] / large) / (times[small] / small)


def _read_anew() -> object:
    package._faultless.cache_clear()
    return shipped_library().protocols


def measure() -> bool:
    """The least times, and how they grow with the number of items."""
    shipped = milliseconds(_read_anew)
    cases = milliseconds(lambda: shipped_library(case_outcome).protocols)
    times = {size: milliseconds(partial(large_protocol, size)) for size in SIZES}
    many = conditions(large_protocol(550))
    return tell(
        Figure(what="the whole library loaded and checked", value=shipped, unit="ms", reach=60),
        Figure(what="... and all its cases run", value=cases, unit="ms", reach=600),
        *(
            Figure(what=f"a protocol of {size} items loaded", value=value, unit="ms")
            for size, value in times.items()
            if size != 550
        ),
        Figure(what=f"... of 550 items and {many} tests", value=times[550], unit="ms", reach=100),
        Figure(what="an item of 1,000 / one of 137", value=growth(times), unit="x", reach=2),
    )
