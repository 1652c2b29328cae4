"""Everything that docs/protocol-language.md shows is so."""

import re
from pathlib import Path

import pytest

from screenapp.protocol.constructs import CONSTRUCTS
from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.cases import read_cases, run_cases
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.model import Protocol
from screenapp.screening.running import case_outcome

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "protocol-language.md").read_text(encoding="utf-8")
BLOCKS = [
    (PAGE.count("\n", 0, found.start()) + 1, found[1], found[2])
    for found in re.finditer(r"^```yaml (\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
]
WHOLE = [(line, text) for line, kind, text in BLOCKS if kind == "protocol"]
FRAGMENTS = [block for block in BLOCKS if block[1] not in ("protocol", "cases", "answers")]
EXTRA_STAGE = """\
  - id: extra
    title: Extra
    by: [lead]
    privacy: required
    consent: required
    items:
"""


def by_line(block: tuple[int, str, str]) -> str:
    return f"line {block[0]}: {block[1]}"


def sections(text: str) -> dict[str, str]:
    """A protocol's text by the words of its head, each with the lines below it."""
    parts = re.split(r"^(?=[a-z_]+:)", text, flags=re.MULTILINE)
    return {part.split(":")[0]: part for part in parts if part.strip()}


def indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


def within(kind: str, fragment: str) -> str:
    """The first protocol of the page with *fragment* taken into it."""
    parts = sections(WHOLE[0][1])
    match kind:
        case "head":
            parts |= sections(fragment)
        case "items":
            parts["stages"] += EXTRA_STAGE + indented(fragment, 6)
        case "conditions":
            for number, line in enumerate(fragment.splitlines()):
                when = line.removeprefix("- ")
                parts["obligations"] += (
                    f"  - {{id: o{number}, text: Example,"
                    f" when: {{all: [{{item: suspicion, is: yes}}, {when}]}},"
                    " consent: needed, law: {cite: Act 4}}\n"
                )
        case "results":
            parts["results"] = "results:\n" + indented(fragment, 2)
            # An obligation may name a result of the first protocol; these have others.
        case _:
            parts[kind] += indented(fragment, 2)
    return "".join(parts.values())


def loaded(text: str) -> Protocol:
    found = read_text(text, "example")
    assert found.protocol is not None, "\n".join(str(fault) for fault in found.faults)
    assert [str(fault) for fault in found.faults if fault.code != "left-out"] == []
    return found.protocol


@pytest.mark.parametrize(("line", "text"), WHOLE, ids=[f"line {line}" for line, _ in WHOLE])
def test_every_whole_example_loads_without_a_word_of_advice(line: int, text: str) -> None:
    assert read_text(text, "example").faults == ()
    assert loaded(text)


@pytest.mark.parametrize("block", FRAGMENTS, ids=by_line)
def test_every_fragment_loads_within_the_first_example(block: tuple[int, str, str]) -> None:
    _, kind, fragment = block
    assert loaded(within(kind, fragment))


def test_every_case_on_the_page_comes_out_as_it_says() -> None:
    protocol: Protocol | None = None
    ran = 0
    for _, kind, text in BLOCKS:
        if kind == "protocol":
            protocol = loaded(text)
        if kind == "cases" and protocol is not None:
            read = read_cases(text.encode(), "cases", protocol)
            assert read.faults == ()
            assert run_cases(read.cases, "cases", protocol, case_outcome) == ()
            ran += len(read.cases)
    assert ran >= 8


@pytest.mark.parametrize("block", [b for b in BLOCKS if b[1] == "answers"], ids=by_line)
def test_every_file_of_answers_can_be_read(block: tuple[int, str, str]) -> None:
    read = read_answers(block[2].encode(), "answers", loaded(WHOLE[0][1]))
    assert read.faults == ()
    assert read.answers is not None


def test_the_page_shows_every_construct_of_the_language() -> None:
    shown = "\n".join(text for _, _, text in BLOCKS)
    words = """
        protocol version title summary status wording licence language sources cite for evidence
        study n sensitivity specificity ages from to outside settings triggers start trigger at
        indeterminate_steps stages id by organisation when privacy consent channels hand_over items
        construct source answer text short help picture audio sensitive discloses purpose weight
        grade options exclusive range measures count is sum max grades of met_by strong medium weak
        results kind tier otherwise steps obligations jurisdictions within tell_person law reviewed
        review_by item in at_least below answered measure met person setting disclosed result all
        any not age_basis channel answers already_known reason expect unanswered asked
    """.split()
    assert [word for word in words if not re.search(rf"\b{word}:", shown)] == []


def test_every_code_stands_in_the_table_and_no_other() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "screenapp" / "protocol").rglob("*.py"))
    )
    used = set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source)) - {"back-translated"}
    used |= {"cycle", "promise", "threat"}
    used = {code for code in used if not code.startswith("unreachable-")}
    used |= {f"unreachable-{kind}" for kind in ("item", "stage", "result")}
    tables = re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| [^|]+ \|$", PAGE, re.MULTILINE)
    shown = {code for row in tables for code in re.findall(r"`([a-z-]+)`", row)}
    assert used - shown == set()
    page = PAGE[PAGE.index("### Every code") : PAGE.index("### Phrases")]
    listed = re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|", page, re.MULTILINE)
    assert {code for row in listed for code in re.findall(r"`([a-z-]+)`", row)} - used == set()


def test_the_page_lists_the_constructs_that_the_check_knows() -> None:
    table = PAGE[PAGE.index("\n## Constructs") : PAGE.index("\n## Additions")]
    shown = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.MULTILINE))
    assert shown == CONSTRUCTS
