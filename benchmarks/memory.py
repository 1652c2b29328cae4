"""Memory after sign-in: this program and KeePassXC, each with its own store open."""

import tempfile
from pathlib import Path

from benchmarks.figures import Figure, leave_out, median, note, tell
from benchmarks.programs import keepassxc, ours, sign_in, started
from benchmarks.screen import Watcher, lacking, on_screen, virtual_screen

ROUNDS = 3


def resident(pid: int) -> dict[str, float]:
    """Resident (Rss) and proportional (Pss) memory of process *pid* in MB, from the kernel.

    This program closes its memory to all but root, so that run by others there is no Pss.
    """
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    except PermissionError:
        told = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    sizes = {line.split()[0]: line.split()[1] for line in told if len(line.split()) > 1}
    names = {"Rss:": "Rss", "VmRSS:": "Rss", "Pss:": "Pss"}
    return {names[name]: int(size) * 1024 / 1e6 for name, size in sizes.items() if name in names}


def measure() -> bool:
    """Medians of both, and their ratios."""
    missing = lacking("Xvfb", "xdotool", "keepassxc", "keepassxc-cli")
    if missing:
        return leave_out(f"not installed: {' '.join(missing)}")
    found: dict[tuple[str, str], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, virtual_screen() as display:
        home, watcher = Path(folder), Watcher(display)
        env = on_screen(display, folder)
        both = (ours(home), keepassxc(home))
        for _ in range(ROUNDS):
            for one in both:
                with started(one, watcher, env) as (pid, window, _):
                    sign_in(one, watcher, window, env)
                    sizes = resident(pid)
                for kind, size in sizes.items():
                    note(f"{one.name}: {kind} {size:.0f} MB")
                    found.setdefault((one.name, kind), []).append(size)
        watcher.close()
    figures = []
    for kind in sorted({kind for name, kind in found if name == "screenapp"}):
        mine, other = (median(found[name, kind]) for name in ("screenapp", "keepassxc"))
        figures += [
            Figure(what=f"screenapp, {kind}", value=mine, unit="MB"),
            Figure(what=f"keepassxc, {kind}", value=other, unit="MB"),
            Figure(what=f"screenapp / keepassxc, {kind}", value=mine / other, unit="x", reach=1.0),
        ]
    return tell(*figures)
