"""What every contract reads: the checkout, its Python files, and the texts shown to people."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def program() -> dict[str, ast.Module]:
    """Every module of the program, parsed, by its path from the checkout."""
    return {
        str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "screenapp").rglob("*.py"))
    }


@pytest.fixture(scope="session")
def sources() -> dict[str, str]:
    """Every Python file that we wrote, as text, by its path from the checkout."""
    folders = ("screenapp", "benchmarks", "packaging", "tests")
    files = [ROOT / "dev.py", *(p for folder in folders for p in (ROOT / folder).rglob("*.py"))]
    return {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in sorted(files)}


def _text_arguments(call: ast.Call) -> list[ast.expr] | None:
    """The arguments of *call* that lupdate must be able to read; None: shows no text.

    ``tr`` takes the source text first; ``translate`` of QCoreApplication, or a bare
    ``translate`` made from it, takes a context before, and so does the mark that rooms without
    Qt put on theirs. What is marked already brings its own context: ``text.context, text``.
    """
    match call.func:
        case ast.Attribute(attr="tr"):
            return call.args[:1]
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            return None if _is_marked(call.args) else call.args[:2]
        case ast.Name(id="translate" | "QT_TRANSLATE_NOOP"):
            return call.args[:2]
    return None


def _is_marked(arguments: list[ast.expr]) -> bool:
    match arguments:
        case [ast.Attribute(value=ast.Name(id=owner), attr="context"), ast.Name(id=text)]:
            return owner == text
    return False


def _is_literal(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


@pytest.fixture(scope="session")
def unreadable_texts() -> Callable[[ast.AST], list[int]]:
    """Lines where a text is given to translation as anything but a literal."""

    def find(tree: ast.AST) -> list[int]:
        lines = []
        for node in ast.walk(tree):
            arguments = _text_arguments(node) if isinstance(node, ast.Call) else None
            if arguments is not None and not all(_is_literal(a) for a in arguments):
                lines.append(node.lineno)
        return lines

    return find


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        arguments = _text_arguments(node) if isinstance(node, ast.Call) else None
        for argument in (arguments or [])[-1:]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


@pytest.fixture(scope="session")
def shown_texts(program: dict[str, ast.Module]) -> dict[str, str]:
    """Every text of the windows and of their catalogues, and where each one stands."""
    shown = {text: name for name, tree in program.items() for text in _texts(tree)}
    for catalogue in sorted((ROOT / "translations").glob("*.ts")):
        words = re.findall(
            r"<(?:translation|numerusform)[^>]*>([^<]+)<", catalogue.read_text(encoding="utf-8")
        )
        shown |= dict.fromkeys(words, catalogue.name)
    return shown
