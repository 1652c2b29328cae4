"""`dev.py mutants`: the same seed draws the same, and a rule that no test holds is named."""

from pathlib import Path

import pytest

from tests.mutants.drawing import Mutant, changes, draw
from tests.mutants.relating import reaching
from tests.mutants.running import Copy, Outcome, Unsettled, equivalents, try_all

RULES = '''"""Two rules."""

WORD = "said"


def held(age: int) -> bool:
    return age >= 18


def unheld(count: int) -> bool:
    return count > 3
'''
TESTS = """from toy.rules import held, unheld


def test_held() -> None:
    assert held(18) is True and held(17) is False
    unheld(1)
"""


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A checkout of one module and its tests, which need no Qt."""
    root = tmp_path / "toy_checkout"
    (root / "toy").mkdir(parents=True)
    (root / "tests").mkdir()
    (root / "toy" / "__init__.py").touch()
    (root / "toy" / "rules.py").write_text(RULES)
    (root / "tests" / "test_rules.py").write_text(TESTS)
    return root


def drawn(toy: Path, sample: int = 100, seed: str = "0") -> list[Mutant]:
    return draw(toy, [toy / "toy" / "rules.py"], sample, seed)


def outcome(toy: Path, known: dict[tuple[str, str, str], str] | None = None) -> Outcome:
    copy = Copy(toy, toy.parent / "scratch")
    every = [mutant for mutant in drawn(toy) if mutant.line.startswith("return")]
    return try_all(copy, every, ["tests"], known or {})


def test_the_same_seed_draws_the_same_and_another_draws_others() -> None:
    here = Path(__file__).resolve().parents[2]
    files = sorted((here / "screenapp" / "screening").glob("a*.py"))
    first, again, other = (draw(here, files, 8, seed) for seed in ("1", "1", "2"))
    assert len(first) == 8
    assert first == again
    assert first != other


def test_comparisons_numbers_and_returns_are_changed_and_texts_are_not(toy: Path) -> None:
    becomes = {mutant.becomes for mutant in drawn(toy)}
    assert {"return age > 18", "return age >= 19", "return None"} <= becomes
    assert not any("XX" in line for line in becomes)


def test_is_and_not_and_arguments_are_changed(tmp_path: Path) -> None:
    path = tmp_path / "rules.py"
    path.write_text("x = a is None\ny = not b\nz = f(1, c and True)\n")
    found = changes(tmp_path, [path])
    becomes = {change.applied().becomes for change in found}
    assert {"x = a is not None", "y = b", "z = f(1, c or True)", "z = f(1, None)"} <= becomes
    assert {"z = f(1, c and False)", "z = f(1, )"} <= becomes


def test_a_rule_that_no_test_holds_survives_and_a_held_one_is_killed(toy: Path) -> None:
    before = (toy / "toy" / "rules.py").read_bytes()
    found = outcome(toy)
    assert {mutant.line for mutant in found.survived} == {"return count > 3"}
    assert {mutant.number for mutant in found.survived} == {11}
    assert found.killed == 3
    assert found.told("toy").startswith("toy          killed 3/6, 50 %")
    assert (toy / "toy" / "rules.py").read_bytes() == before


def test_what_is_listed_as_equivalent_is_told_apart_with_its_reason(toy: Path) -> None:
    listed = toy / "listed.toml"
    listed.write_text(
        '[[equivalent]]\nfile = "toy/rules.py"\nline = "return count > 3"\n'
        'becomes = "return count >= 3"\nreason = "never three"\n'
    )
    found = outcome(toy, equivalents(listed))
    assert [reason for _, reason in found.equivalent] == ["never three"]
    assert found.told("toy").endswith("killed 3/5, 60 %, 1 equivalent")


def test_a_test_that_fails_without_a_mutant_kills_none_whatever_its_name(toy: Path) -> None:
    names = ["plain", "two words", "a::b [c]"]
    broken = (
        f"import pytest\n{TESTS}\n\n@pytest.mark.parametrize('n', [1, 2, 3], ids={names!r})\n"
        "def test_broken(n: int) -> None:\n    assert unheld(4) is None\n"
    )
    (toy / "tests" / "test_rules.py").write_text(broken)
    assert len(outcome(toy).survived) == 3


def test_nothing_is_said_where_the_tests_as_they_are_do_not_end(toy: Path) -> None:
    endless = TESTS + "\n\ndef test_endless() -> None:\n    while True:\n        pass\n"
    (toy / "tests" / "test_rules.py").write_text(endless)
    copy = Copy(toy, toy.parent / "scratch", longest=5)
    with pytest.raises(Unsettled, match="do not end in 5 s"):
        try_all(copy, drawn(toy), ["tests"], {})


def test_nothing_is_said_where_a_file_of_tests_cannot_be_loaded(toy: Path) -> None:
    (toy / "tests" / "test_more.py").write_text("import nowhere_at_all\n")
    with pytest.raises(Unsettled, match="test_more"):
        outcome(toy)


def test_only_tests_that_enter_what_was_changed_and_their_files_are_asked(toy: Path) -> None:
    (toy / "tests" / "test_rules.py").write_text(
        TESTS.replace("    unheld(1)\n", "")
        + "\n\ndef test_unheld() -> None:\n    assert unheld(9)\n"
    )
    (toy / "tests" / "test_other.py").write_text("def test_other() -> None:\n    assert True\n")
    record = Copy(toy, toy.parent / "scratch").settle(["toy/rules.py"], ["tests"])
    for line, near in (("return age >= 18", "test_held"), ("return count > 3", "test_unheld")):
        mutant = next(found for found in drawn(toy) if found.line == line)
        found = reaching(mutant, record, RULES)
        assert found.first[0].id == f"tests/test_rules.py::{near}"
        assert {test.file for test in found.first} == {"tests/test_rules.py"}
        assert not found.quick
        assert not found.slow
    anywhere = next(found for found in drawn(toy) if not found.line.startswith("return"))
    found = reaching(anywhere, record, RULES)
    assert len([*found.first, *found.quick, *found.slow]) == 3
