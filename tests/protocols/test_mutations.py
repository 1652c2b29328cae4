"""Whatever is done to a good file, it ends in a protocol or in faults, and soon."""

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.cases import read_cases
from screenapp.protocol.loading.protocol_file import read_bytes, read_text
from screenapp.protocol.model import Protocol

ROOT = Path(__file__).parents[2]
GOOD = [
    path.read_bytes()
    for path in (
        *sorted((ROOT / "protocols").glob("*/protocol.yaml")),
        *sorted((Path(__file__).parent / "good").glob("*.yaml")),
    )
]
CASES = (ROOT / "protocols" / "youth-any-of-four" / "cases.yaml").read_bytes()
WORDS = [
    b"yes", b"null", b"[]", b"{}", b"true", b"-1", b"99999999999999", b"1e400", b"\xff", b"\0",
    b"''", b"~",
    b"{all: []}", b"{item: limits, is: yes}", b"*a", b"&a", b"!!int", b"\n", b"\t", b": ", b"- ",
    b"#",
    b"when", b"id", b"count", b"self", b"partner", b"required", b"\xed\xa0\x80", b"\xe2\x80\xa8",
    b"<<",
]  # fmt: skip


def damaged(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0:
                data = data[:at] + chance.choice(WORDS) + data[at:]
            case 1:
                data = data[:at] + data[at + chance.choice([1, 3, 20, 200]) :]
            case 2:
                other = chance.randrange(len(data) + 1)
                data = data[:at] + data[other : other + chance.choice([5, 80, 600])] + data[at:]
            case 3:
                words = data.split(b" ")
                words[chance.randrange(len(words))] = chance.choice(WORDS)
                data = b" ".join(words)
            case 4:
                lines = data.split(b"\n")
                a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
                lines[a], lines[b] = lines[b], lines[a]
                data = b"\n".join(lines)
            case _:
                data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
    return data


@example(seed=859)  # an item without a name, whose `when` can never hold
@settings(max_examples=200)
@given(seed=st.integers(0, 2**32))
def test_a_damaged_protocol_is_a_protocol_or_faults(seed: int) -> None:
    chance = random.Random(seed)
    loaded = read_bytes(damaged(chance.choice(GOOD), chance), "file")
    if loaded.protocol is None:
        assert errors_of(loaded.faults)
    else:
        assert isinstance(loaded.protocol, Protocol)
        assert errors_of(loaded.faults) == ()


@settings(max_examples=100)
@given(seed=st.integers(0, 2**32))
def test_a_damaged_file_of_cases_or_answers_is_read_or_refused(
    seed: int, protocol: Protocol
) -> None:
    chance = random.Random(seed)
    data = damaged(CASES, chance)
    cases = read_cases(data, "cases", protocol)
    assert cases.cases or cases.faults
    answers = read_answers(damaged(data[: chance.randrange(1, 900)], chance), "answers", protocol)
    assert (answers.answers is None) == bool(errors_of(answers.faults))


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_any_text_after_any_word_is_read_or_refused(text: str) -> None:
    loaded = read_text(f"protocol: a\ntitle: {text}\nstages: [{text}]\n", "file")
    assert loaded.protocol is None
    assert loaded.faults


# The peak from /proc: what getrusage tells counts the process that started this one, too.
HOSTILE = """
from pathlib import Path
from screenapp.protocol.loading.protocol_file import read_text
for text in (
    "- a\\n" * 200_000,
    "\\n".join(f"k{n}: 1" for n in range(60_000)),
    "\\"" + "a\\n" * 400_000,
    "a: &a [x]\\n" + "b: [*a, *a]\\n" * 50_000,
):
    assert read_text(text, "file").protocol is None
lines = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in lines if line.startswith("VmHWM:")))
"""


# Each load gets two seconds of the processor and 200 MB more than there were before; who needs
# more is stopped by the kernel, or runs out of memory, and the last line printed is its seed.
LIMITED = """
import importlib.util, math, random, resource, sys
from screenapp.protocol.loading.protocol_file import read_bytes
spec = importlib.util.spec_from_file_location("mutations", sys.argv[1])
mutations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mutations)
pages = int(open("/proc/self/statm").read().split()[0])
most = pages * resource.getpagesize() + 200 * 2**20
resource.setrlimit(resource.RLIMIT_AS, (most, most))
hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
for seed in range(int(sys.argv[2])):
    print(seed, flush=True)
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = math.ceil(used.ru_utime + used.ru_stime) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, hard))
    chance = random.Random(seed)
    loaded = read_bytes(mutations.damaged(chance.choice(mutations.GOOD), chance), "file")
    assert loaded.protocol is not None or loaded.faults
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory for certain")
def test_a_damaged_file_is_read_within_two_seconds_and_200_megabytes(
    times: Callable[[int, int], int],
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, __file__, str(times(60, 5_000))],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, (done.stdout.split()[-1:], done.stderr[-500:])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak in kilobytes")
def test_reading_hostile_files_keeps_within_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HOSTILE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 200_000


def items(count: int, when: str) -> str:
    head = "protocol: a\nversion: '1'\ntitle: A\nages: {from: 18}\nstages:\n  - id: s\n"
    gates = "    privacy: not_needed\n    consent: not_needed\n    items:\n"
    item = "      - {{id: q{n}, source: observed, answer: yes_no, text: T{when}}}\n"
    lines = [
        item.format(n=n, when=", when: " + when.format(before=n - 1) if n else "")
        for n in range(count)
    ]
    tail = "results: [{id: r, kind: not_scored, tier: none, text: R, otherwise: true}]\n"
    return head + gates + "".join(lines) + tail


def test_a_thousand_items_that_hang_on_each_other_load() -> None:
    assert read_text(items(1_000, "{{item: q{before}, is: yes}}"), "file").protocol is not None


def test_measures_that_double_at_every_step_load() -> None:
    steps = "".join(f"  - {{id: m{n}, sum: [m{n + 1}, m{n + 2}]}}\n" for n in range(17))
    measures = f"measures:\n{steps}  - {{id: m17, sum: [q1]}}\n  - {{id: m18, sum: [q1]}}\n"
    text = items(3, "{{item: q0, is: yes}}") + measures
    assert read_text(text, "file").protocol is not None
