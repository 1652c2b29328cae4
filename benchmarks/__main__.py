"""``python -m benchmarks [names]``: measure all rows of the table, or those named."""

import importlib
import os
import sys
import time

ROWS = {
    "start": "process start to sign-in window painted, beside KeePassXC",
    "memory": "memory after sign-in, beside KeePassXC",
    "commit": "one answer made durable, beside a bare SQLCipher insert",
    "unlock": "one Argon2id run, and everything else",
    "vault_large": "opening a vault of 100,000 screenings, and its long checks in the background",
    "vault_backup": "a verified backup of that vault, with progress",
    "vault_sealing": "one answer sealed",
    "answer": "answer given to committed and next question painted, 200 items",
    "hide": "hide, from every place and from states met by chance",
    "press": "any key or tap to painted, on every page and in every role",
    "repaint": "calls, redraws and looks at the theme for one press",
    "library": "all protocols loaded and checked, and large ones",
    "evaluate": "one answer taken in, in large protocols",
    "kit": "all cards and signs in every language there is, and what ten would take",
    "explore": "every way through every protocol",
    "red_lines": "paraphrases refused, and good texts refused wrongly",
}


def fixed_loop() -> float:
    """Milliseconds for the same million additions, the best of five: what the machine gives now."""
    times = []
    for _ in range(5):
        start, total = time.perf_counter(), 0
        for number in range(1_000_000):
            total += number
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        print(f"no such figure: {' '.join(unknown)}; there are: {' '.join(ROWS)}", file=sys.stderr)
        return 2
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}")
    over = []
    for name in names or ROWS:
        print(f"\n{name}: {ROWS[name]}")
        print(f"  (a fixed loop takes {fixed_loop():.1f} ms now)", flush=True)
        if not importlib.import_module(f"benchmarks.{name}").measure():
            over.append(name)
    print(f"\n{'over: ' + ' '.join(over) if over else 'every figure is within its reach'}")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
