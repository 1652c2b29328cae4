"""What people read: every text can be translated, and none gives the work away."""

import ast
import re
from collections.abc import Callable

import pytest

# A companion may read any window (docs/design/look.md).
NEVER = (
    r"traffick",
    r"victim",
    r"víctima",
    r"trata de personas",
    r"\bsubjects?\b",
    r"\brefus(e|es|ed|al)\b",
    r"non-?compliant",
    r"\binvalid",
    r"\bfail(s|ed|ure)?\b",
    r"\boops\b",
    r"please wait",
    r"are you sure",
)


def test_every_text_given_to_translation_is_a_literal(
    program: dict[str, ast.Module], unreadable_texts: Callable[[ast.AST], list[int]]
) -> None:
    found = [f"{name}:{line}" for name, tree in program.items() for line in unreadable_texts(tree)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"a {n}")',
        'self.tr("a" + b)',
        "self.tr(text)",
        'QCoreApplication.translate("Context", text)',
        'translate(context, "a")',
        'QT_TRANSLATE_NOOP("Context", text)',
        "QCoreApplication.translate(other.context, text)",
    ],
)
def test_anything_but_a_literal_is_seen(
    line: str, unreadable_texts: Callable[[ast.AST], list[int]]
) -> None:
    assert unreadable_texts(ast.parse(line)) == [1]


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("a")',
        'self.tr("%n answer(s)", "", n)',
        "word.translate(table)",
        'QT_TRANSLATE_NOOP("Context", "a")',
        "QCoreApplication.translate(text.context, text)",
    ],
)
def test_a_literal_is_let_pass(line: str, unreadable_texts: Callable[[ast.AST], list[int]]) -> None:
    assert unreadable_texts(ast.parse(line)) == []


@pytest.mark.parametrize("word", NEVER)
def test_no_text_of_the_windows_holds_a_word_that_hurts_or_gives_away(
    word: str, shown_texts: dict[str, str]
) -> None:
    assert shown_texts
    found = {t: where for t, where in shown_texts.items() if re.search(word, t, re.IGNORECASE)}
    assert not found, "\n".join(f"{where}: {text}" for text, where in found.items())
