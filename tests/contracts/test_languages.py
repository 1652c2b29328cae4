"""Languages are data: no module names one, but those whose matter is that language itself."""

import ast
import re
from pathlib import Path

import pytest

import screenapp
from screenapp.printing.kit.wording import wordings
from screenapp.resources import language_table

ROOT = Path(screenapp.__file__).parent
CODE = re.compile(r"[a-z]{2,3}")
OF_ONE_LANGUAGE = {
    "protocol/checking/reading_age.py": "how hard a sentence reads is reckoned for English alone",
    "protocol/checking/red_lines/__init__.py": "forbidden words are found by their grammar",
    "protocol/checking/red_lines/fr.py": "words of French",
    "protocol/checking/red_lines/es.py": "words of Spanish",
    "protocol/checking/red_lines/ar.py": "words of Arabic",
    "referral/vocabulary.py": "words of health in two languages, found by their grammar",
    "referral/words.py": "names of languages, which catalogues translate",
    "ui/shell/digit_keys.py": "what stands on the keys of a country's keyboard",
    "ui/shell/ui_translator.py": "the language in which the sources are written",
    "ui/settings/page.py": "the same",
    "ui/person/own_words.py": "the same",
    "ui/cover/book.py": "the language that every cover has",
    "ui/protocols/parts.py": "lines of a file run from left to right",
    "protocol/loading/head.py": "the language of a protocol that names none",
    "protocol/checking/texts.py": "the same",
    "protocol/library.py": "the same",
}
INVENTED = "practice/"
"""Invented people speak something."""


def named(path: Path) -> set[str]:
    """The codes of the table that stand in *path* as whole texts."""
    known = set(language_table())
    tree = ast.parse(path.read_text("utf-8"))
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and text in known}


def modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py") if "_data" not in path.parts)


def test_no_module_names_a_language() -> None:
    found = {path.relative_to(ROOT).as_posix(): named(path) for path in modules()}
    strange = {
        name: codes
        for name, codes in found.items()
        if codes and name not in OF_ONE_LANGUAGE and not name.startswith(INVENTED)
    }
    assert strange == {}


def test_every_language_of_papers_is_in_the_table_and_every_row_is_whole() -> None:
    assert set(wordings()) <= set(language_table())
    for code, row in language_table().items():
        assert CODE.fullmatch(code)
        assert set(row) <= {"name", "windows", "right_to_left", "small_letters", "calendar"}


def test_a_named_language_is_found(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('NAMES = ("en", "is", "word")\n')
    assert named(module) == {"en"}


@pytest.mark.parametrize("name", sorted(OF_ONE_LANGUAGE))
def test_every_exception_is_still_there(name: str) -> None:
    assert (ROOT / name).exists()
