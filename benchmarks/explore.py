"""Exploring: every protocol that comes with the program, and large ones as far as it goes."""

import time

from benchmarks.figures import Figure, note, tell
from benchmarks.large import large_protocol
from screenapp.authoring.exploring import Explored, explore
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Protocol

LARGE = (137, 550)


def explored(protocol: Protocol) -> tuple[Explored, float]:
    """What was found, and in how many seconds."""
    begun = time.perf_counter()
    return explore(protocol), time.perf_counter() - begun


def measure() -> bool:
    """The slowest of the shipped ones, and how long large ones take until they stop."""
    found = {protocol.id: explored(protocol) for protocol in shipped_library().protocols}
    for name, (result, seconds) in found.items():
        note(f"{name}: {seconds:.2f} s, {'whole' if result.whole else result.stopped}")
    slowest = max(found, key=lambda name: found[name][1])
    left_out = sum(not result.whole for result, _ in found.values())
    large = {size: explored(large_protocol(size))[1] for size in LARGE}
    return tell(
        Figure(what=f"the slowest, {slowest}", value=found[slowest][1], unit="s", reach=5),
        Figure(what="shipped protocols not explored whole", value=left_out, unit="", reach=0),
        *(
            Figure(what=f"{size} items, stopped by its bounds", value=seconds, unit="s")
            for size, seconds in large.items()
        ),
    )
