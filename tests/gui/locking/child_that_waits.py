"""A process that would take over: says what it is told to say, and writes down what it hears.

    python child_that_waits.py SAID [WORD ...]

It says one WORD before each line that it reads, and ends when there is nothing to read.
"""

import sys
from pathlib import Path


def main(said: str, *words: str) -> None:
    for word in words:
        sys.stdout.write(f"{word}\n")
        sys.stdout.flush()
        line = sys.stdin.readline()
        with Path(said).open("a") as file:
            file.write(line)
        if not line:
            return
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
