"""What it costs to seal one answer, and to open it again."""

import time
from uuid import uuid4

from benchmarks.figures import Figure, median, tell
from benchmarks.practice import new_intake
from benchmarks.vault_made import steps
from screenapp.vault.crypto.sealing import Sealing
from screenapp.vault.store import events

ROUNDS = 15
ANSWERS = 2_000
BODY_BYTES = 110  # about what an answer comes to before it is sealed


def measure() -> bool:
    """Medians for one answer: the sealing itself, and with everything it takes to make a row."""
    sealing = Sealing(bytes(16), {1: bytes(32)})
    lock = sealing.new_lock()
    told = steps(str(uuid4()), new_intake(), ANSWERS)
    places = [events.place(str(e.screening), e.sequence, str(e.id), e.day.isoformat(), e.author)
              for e in told]  # fmt: skip
    content = bytes(BODY_BYTES)
    sealed, opened, rows = [], [], []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        values = [sealing.seal(lock, place, content) for place in places]
        half = time.perf_counter()
        for place, value in zip(places, values, strict=True):
            sealing.open(lock, place, value)
        end = time.perf_counter()
        list(events.lines(sealing, lock, told))
        rows.append((time.perf_counter() - end) / ANSWERS * 1e6)
        sealed.append((half - begun) / ANSWERS * 1e6)
        opened.append((end - half) / ANSWERS * 1e6)
    return tell(
        Figure(what="sealing an answer, median", value=median(sealed), unit="us", reach=10),
        Figure(what="opening an answer, median", value=median(opened), unit="us"),
        Figure(what="an event made into its sealed row, median", value=median(rows), unit="us"),
    )
