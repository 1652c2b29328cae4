"""What a person reads of every fault, word for word and place by place: told/*.txt.

Somebody who writes a protocol works from these sentences alone. Who changes one writes the list
anew with `python -m tests.protocols.test_told` and reads what became of it.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.cases import CaseOutcome, read_cases, run_cases
from screenapp.protocol.loading.protocol_file import read_bytes, read_text
from screenapp.protocol.model import Protocol

HERE = Path(__file__).parent
EVERY_KIND = HERE / "good" / "every-kind.yaml"
ANSWERS = (
    "answer: {yn: yes}", "person: {age: many}", "person: {age: [19, 16]}", "person: {age: [16]}",
    "person: {age: 200}", "person: {age: -1}", "person: {age: 20, age_basis: x_ray}",
    "person: {name: Ana}", "person: Ana", "setting: {city: Rome}", "setting: {duty: [a]}",
    "setting: Rome", "trigger: alarm", "trigger: [universal]", "privacy: yes", "consent: refused",
    "channel: telepathy", "answers: [yes]", "- yes", "answers:\n  yn: yes\n  yn: no",
    "answers: {yn: *known}", "", "answers: {yn: maybe}", "answers: {yn: true}",
    "answers: {yn: [yes]}", "answers: {yn: null}", "answers: {one: c}", "answers: {one: [a]}",
    "answers: {many: [a, c]}", "answers: {many: [a, a]}", "answers: {many: [none, a]}",
    "answers: {many: []}", "answers: {n: 11}", "answers: {n: -1}", "answers: {n: many}",
    'answers: {n: "1,5"}', "answers: {years: 17.5}", "answers: {years: -3}",
    "answers: {day: 2026-02-30}", "answers: {day: 28/02/2026}", 'answers: {words: " "}',
    "answers: {judged: unsure}", "answers: {heard: no}", "answers: {say: yes}",
    "answers: {yn: skipped}", "answers: {other: skipped}",
    "answers: {yn: {already_known: declined}}",
    "answers: {yn: {already_known: maybe}}", "answers: {yn: {answered: yes}}",
    "answers: {yn: {reason: none}}", "answers: {judged: {answer: yes, reason: 3, why: x}}",
    "answers: {one: {already_known: a, reason: b}}", "answers: {other: {a: b}}",
    "answers: {many: {already_known: [a, a]}}", "answers: {yn: [", "\tanswers: {}",
)  # fmt: skip
CASES = (
    "- {answers: {yn: yes}, expect: {result: owing}}", "- {name: A, answers: {yn: yes}}",
    "- {name: A, expect: {result: owed}}", "- {name: A, expect: {at_least: indeterminate}}",
    "- name: A\n  expect:\n    tier: big", "- {name: A, expect: {asked: [yno]}}",
    "- {name: A, expect: {asked: yn}}", "- {name: A, expect: {obligations: [dutY]}}",
    "- {name: A, expect: {unanswered: {yn: refused}}}",
    "- {name: A, expect: {unanswered: {yno: declined}}}", "- {name: A, expect: {unanswered: yn}}",
    "- {name: A, expect: {measures: {}}}", "- {name: A, expect: {}}\n- {name: A, expect: {}}",
    "- just a word", "name: A", "- {name: A, answers: {yn: maybe}, expect: {}}",
    "- {name: A, expect: [a]}", "- {name: A, expect: null}", "- {name: [A], expect: {}}",
    "- {name: A, expect: {tier: [none]}}", "- {name: A, privacy: no, expect: {}}", "- {name: A",
)  # fmt: skip
COMPARED = """\
- name: one
  answers: {yn: yes}
  expect:
    result: rest
    at_least: null
    tier: some
    obligations: [duty]
    asked: [n, yn]
    unanswered: {one: declined, many: not_reached}
"""
CAME = CaseOutcome(
    result=None,
    at_least="owing",
    tier=None,
    obligations=(),
    asked=("yn", "one"),
    unanswered={"one": "dont_know"},
)


def lines(faults: tuple[Fault, ...]) -> Iterator[str]:
    for fault in faults:
        yield f"    {fault}"
        if fault.text:
            yield f"        {fault.text!r}"


def protocol() -> Protocol:
    found = read_bytes(EVERY_KIND.read_bytes(), "every-kind.yaml").protocol
    assert found is not None
    return found


def of_protocols() -> Iterator[str]:
    for path in sorted([*(HERE / "bad").glob("*.yaml"), *(HERE / "good").glob("*.yaml")]):
        yield path.stem
        yield from lines(read_bytes(path.read_bytes(), path.name).faults)
    for number in range(12):
        yield f"the first {1 << number} letters of every-kind"
        yield from lines(read_text(EVERY_KIND.read_text("utf-8")[: 1 << number], "cut").faults)


def of_answers() -> Iterator[str]:
    for text in ANSWERS:
        yield repr(text)
        yield from lines(read_answers(text.encode(), "answers.yaml", protocol()).faults)
    yield "bytes that are no text"
    yield from lines(read_answers(b"\xff\xfe\xff", "answers.yaml", protocol()).faults)


def of_cases() -> Iterator[str]:
    for text in CASES:
        yield repr(text)
        yield from lines(read_cases(text.encode(), "cases.yaml", protocol()).faults)
    yield "bytes that are no text"
    yield from lines(read_cases(b"\xff\xfe\xff", "cases.yaml", protocol()).faults)
    yield "compared"
    read = read_cases(COMPARED.encode(), "cases.yaml", protocol())
    yield from lines(read.faults)
    yield from lines(run_cases(read.cases, "cases.yaml", protocol(), lambda *_: CAME))


CATALOGUE = """\
# review-state: approved, by A. Reader, 2026-12
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "Every kind"
msgstr "Usted estará a salvo aquí."

#, fuzzy
msgctxt "summary"
msgid "One item of each kind."
msgstr "De cada clase."

msgctxt "stage/s/title"
msgid "Another word"
msgstr "La persona es una víctima."

msgctxt "item/gone/text"
msgid "Gone"
msgstr "Se fue"
"""
HARD = "Have intermediaries deliberately misrepresented remuneration and circumstances?"


def written(folder: Path, protocol_text: str, **beside: str) -> Path:
    """A protocol's folder with what lies *beside* it; its path ends in protocols/other."""
    there = folder / "protocols" / "other"
    there.mkdir(parents=True)
    (there / "protocol.yaml").write_text(protocol_text, encoding="utf-8")
    for name, text in beside.items():
        words = folder / "translations/protocols/other"
        words.mkdir(parents=True, exist_ok=True)
        place = there / "cases.yaml" if name == "cases" else words / f"{name}.po"
        place.write_text(text, encoding="utf-8")
    return there


def of_packages() -> Iterator[str]:
    text = EVERY_KIND.read_text("utf-8")
    approved = text.replace("status: retired", "status: approved")
    easy = text.replace("pt-BR", "en")
    hard = easy.replace("text: H}", f"text: {HARD}}}").replace("text: Was told no", f"text: {HARD}")
    named = easy.replace("protocol: every-kind", "protocol: other")
    packages = {
        "another name, approved without cases": (approved, {}),
        "a case that fails": (named, {"cases": COMPARED}),
        "a case that cannot be read": (named, {"cases": "- {name: A, expect: {tier: big}}"}),
        "no case": (approved, {"cases": "[]"}),
        "hard texts": (hard, {}),
        "translations": (named, {"es": CATALOGUE, "fr": 'msgid "a\nmsgstr\nnonsense'}),
    }
    for name, (protocol_text, beside) in packages.items():
        with TemporaryDirectory() as folder:
            there = written(Path(folder), protocol_text, **beside)
            checked = check_folder(there, lambda *_: CAME, date(2027, 2, 1))
            yield f"{name}: {checked.cases} cases, usable: {checked.protocol is not None}"
            for line in lines(checked.faults):
                yield line.replace(folder, "")
            assert checked.source == protocol_text.encode()
            assert checked.path == there / "protocol.yaml"


LISTS = {
    "packages": of_packages,
    "protocols": of_protocols,
    "answers": of_answers,
    "cases": of_cases,
}


@pytest.mark.parametrize("name", LISTS)
def test_every_fault_is_told_in_its_words_at_its_place(name: str) -> None:
    agreed = (HERE / "told" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert list(LISTS[name]()) == agreed


if __name__ == "__main__":
    for name, told in LISTS.items():
        text = "\n".join([*told(), ""])
        (HERE / "told" / f"{name}.txt").write_text(text, encoding="utf-8")
