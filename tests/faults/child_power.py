"""Cuts the power of a simulated drive under a vault, again and again, and opens what is left.

Arguments: scenario, how many times, seed, an empty folder. With "without syncs" behind its
name, the drive says that it has synced and has not. Prints one line of JSON for each
case: ``{"lost": ""}``, or what was lost.
"""

import os
import random
import shutil
import sys
from pathlib import Path

from apart import apart
from cases import impossible, report
from disk import Drive, Recording
from every import SCENARIOS
from scenarios import Bug, become_newer, warm
from tracing import not_permitted, trace

WITHOUT = " without syncs"


def main(name: str, times: int, seed: int, top: Path) -> None:
    deaf = name.endswith(WITHOUT)
    scenario, chance = SCENARIOS[name.removesuffix(WITHOUT)], random.Random(seed)
    folder, left = top / "kept", top / "left"
    folder.mkdir(mode=0o700)
    warm()
    if lost := apart(lambda: scenario.before(folder)):
        sys.exit(lost)
    if scenario.upgrades:
        become_newer()
    tells = os.open(os.devnull, os.O_WRONLY)
    recording = Recording(folder, tells)

    def tell(what: str) -> None:
        os.write(tells, what.encode())

    if trace(lambda: scenario.act(folder, tell), recording):
        sys.exit("the scenario did not come to its end")
    if deaf:
        recording.steps[:] = [step for step in recording.steps if step.kind != "sync"]
    steps = len(recording.steps)
    drive = Drive(recording)
    for upto in sorted(chance.randint(0, steps) for _ in range(times)):
        drive.run(upto)
        shutil.rmtree(left, ignore_errors=True)
        drive.cut_power(chance, left)
        try:
            lost = scenario.judge(left, drive.told)
        except Bug as bug:
            lost = f"no sentence: {bug}"
        if lost:
            lost = f"{lost} (after step {upto} of {steps}; told: {drive.told[-3:]})"
        report(lost)


if __name__ == "__main__":
    if reason := not_permitted():
        impossible(reason)
    else:
        main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
