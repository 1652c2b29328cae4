"""From a description to the text that the driver takes, with its values by name."""

import re
import textwrap
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

FOLDER: Final = Path(__file__).parents[1] / "statements"
MODULES: Final = ("log", "people", "records", "keeping")
_DIALECT: Final = sqlite.dialect(paramstyle="named")
_WIDTH: Final = 96
_HEAD: Final = '''\
"""{title}

Written by ``python3 dev.py statements`` from `screenapp.vault.described.{name}`: change that.
"""

from typing import Final
'''


def written() -> dict[str, str]:
    """The content of each file of `FOLDER` by its name."""
    return {f"{name}.py": _module(name) for name in MODULES}


def text_of(statement: ClauseElement) -> str:
    """*statement* for SQLCipher: its own constants in it, everything else by name."""
    compiled: Any = statement.compile(dialect=_DIALECT)
    constants = {
        name: bound.value for bound, name in compiled.bind_names.items() if not bound.required
    }

    def said(found: re.Match[str]) -> str:
        name = found[1]
        if name not in constants:
            return found[0]
        return _constant(constants[name])

    text = re.sub(r":(\w+)", said, str(compiled))
    if "POSTCOMPILE" in text:
        raise ValueError("a list cannot be written out: say it with `or_`")
    return text


def _constant(value: object) -> str:
    match value:
        case bool() | int():
            return str(int(value))
        case bytes():
            return f"X'{value.hex()}'"
        case str() if "'" not in value:
            return f"'{value}'"
        case _:
            raise ValueError(f"a constant that cannot be written: {value!r}")


def _module(name: str) -> str:
    described = import_module(f"screenapp.vault.described.{name}")
    title = (described.__doc__ or "").splitlines()[0]
    parts = [_HEAD.format(title=title, name=name)]
    for constant, value in vars(described).items():
        if constant.startswith("_") or not constant.isupper():
            continue
        match value:
            case ClauseElement():
                parts.append(f'{constant}: Final = """\n{_wrapped(text_of(value))}\n"""\n')
            case dict():
                texts = (
                    f'    "{key}": """\n{_wrapped(text_of(each))}\n""",\n'
                    for key, each in value.items()
                )
                parts.append(f"{constant}: Final = {{\n{''.join(texts)}}}\n")
            case _:
                parts.append(f"{constant}: Final = {value!r}\n")
    return "\n".join(parts)


def _wrapped(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(
        part
        for line in lines
        for part in textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False)
    )
