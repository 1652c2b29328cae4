"""Puts strings of all scripts into every field, paper and page, and into the store.

Arguments: how many strings, seed, an empty folder. The strings are tried by a process of its
own, half of the seeds without any typeface of this machine, so that the end of that process is
seen, and named by the string it ended at. Prints one line of JSON for each hundred strings.
"""

import os
import subprocess
import sys
from pathlib import Path

from cases import report

HERE = Path(__file__).parent
AT_ONCE = 100
_NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{0}</cachedir></fontconfig>"""


def main(times: int, seed: int, top: Path) -> None:
    folders = (HERE.parents[1], HERE, HERE.parent / "gui")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, folders))}
    if seed % 2 == 0:
        (top / "fonts.conf").write_text(_NO_FONTS.format(top / "cache"))
        environment["FONTCONFIG_FILE"] = str(top / "fonts.conf")
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", str(HERE / "trying_strings.py"), str(times),
         str(seed), str(top)],
        stdout=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        at, told = "", 0
        for line in process.stdout:
            number, _, lost = line.rstrip("\n").partition(" ")
            at = f"{seed}:{number}"
            if lost:
                report(f"string {at}: {lost}")
                process.kill()
                return
            if int(number) - told >= AT_ONCE:
                report("", int(number) - told)
                told = int(number)
    if process.returncode:
        report(f"the program ended ({process.returncode}) at string {at}")
    elif times > told:
        report("", times - told)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
