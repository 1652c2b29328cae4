"""Process start to sign-in window painted: this program and KeePassXC, in turn."""

import tempfile
from pathlib import Path

from benchmarks.figures import Figure, leave_out, median, note, tell
from benchmarks.programs import keepassxc, ours, started
from benchmarks.screen import Watcher, lacking, on_screen, virtual_screen

ROUNDS = 9  # the first, with cold files, does not count


def measure() -> bool:
    """Medians of both, and their ratio."""
    missing = lacking("Xvfb", "keepassxc", "keepassxc-cli")
    if missing:
        return leave_out(f"not installed: {' '.join(missing)}")
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        home, watcher = Path(folder), Watcher(display)
        env = on_screen(display, folder)
        both = (ours(home), keepassxc(home))
        for turn in range(ROUNDS):
            for one in both:
                with started(one, watcher, env) as (_, _, seconds):
                    note(f"{one.name}: {seconds * 1000:.0f} ms")
                if turn:
                    times.setdefault(one.name, []).append(seconds * 1000)
        watcher.close()
    mine, other = median(times["screenapp"]), median(times["keepassxc"])
    return tell(
        Figure(what="screenapp, median", value=mine, unit="ms"),
        Figure(what="keepassxc, median", value=other, unit="ms"),
        Figure(what="screenapp / keepassxc", value=mine / other, unit="x", reach=1.0),
    )
