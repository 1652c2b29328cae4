"""Text to nodes, with every limit held before anything is built.

What comes from a file is hostile until checked (``docs/protocol-language.md``, limits): at
most 1 MB and 20 levels, no aliases, anchors, tags, directives, second documents, repeated
keys, NUL or lone surrogates, and in a protocol no text that hides. `read` never raises,
whatever it is given.
"""

import re
from collections.abc import Iterator

from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading.hidden_text import HIDES
from screenapp.protocol.loading.nodes import Mapping, Node, ReadResult, Scalar, Sequence

LARGEST = 1_000_000
"""Bytes of one file."""

DEEPEST = 20
"""Levels of lists and mappings within each other."""

MOST_NODES = 90_000
"""Values in one file: 1,000 items of 20 words each, with room for their conditions."""

LONGEST_LINE = 50_000
"""Characters; the parser takes its time over a line as the square of its length."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes, name: str) -> str | Fault:
    """*data* as text, or why it is none."""
    if len(data) > LARGEST:
        return _too_large(name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = "this is not UTF-8 text; save the file as UTF-8"
        return Fault(path=name, line=line, column=column, code="not-text", message=message)


def read(text: str, name: str, begin: str = "`protocol:`", *, told: bool = False) -> ReadResult:
    """The document in *text*; *name* stands in the faults as the path, and *begin* in that of an
    empty file: how one begins.

    *told*: the file holds what people said, as they said it. There only NUL and halves of pairs
    are refused where an escape writes them.
    """
    if len(text) > LARGEST or len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        return ReadResult(faults=[_too_large(name)])
    bad = (_UNPRINTABLE if told else HIDES).search(text)
    if bad:
        return ReadResult(faults=[_unprintable(text, bad.start(), name)])
    long = _long_line(text)
    if long is not None:
        return ReadResult(faults=[_too_long(long, name)])
    # The parsers take their time to load, and no one needs them before there is a file to read.
    from screenapp.protocol.loading import libyaml_reader
    from screenapp.protocol.loading.composer import Composer

    root = libyaml_reader.read(text, deepest=DEEPEST, most=MOST_NODES)
    found = ReadResult(root=root)
    if root is None:
        found = Composer(name, deepest=DEEPEST, most=MOST_NODES).compose(text, begin)
    if "\\" in text and found.root is not None:
        # Only an escape writes what does not stand in the text itself.
        found.faults += _escaped(found.root, name, _NO_TEXT if told else HIDES)
    return found


def _escaped(root: Node, name: str, refused: re.Pattern[str]) -> Iterator[Fault]:
    waiting = [root]
    while waiting:
        match waiting.pop():
            case Mapping() as mapping:
                for key, value in mapping:
                    waiting += [key, value]
            case Sequence(parts=parts):
                waiting += parts
            case Scalar(line=line, column=column, text=text):
                bad = refused.search(text)
                if bad:
                    message = (
                        f"the character U+{ord(bad[0]):04X} is written here by an escape, and"
                        " may not stand in a file; delete it"
                    )
                    yield Fault(
                        path=name, line=line, column=column, code="not-text", message=message
                    )


def _too_large(name: str) -> Fault:
    return Fault(
        path=name,
        line=1,
        column=1,
        code="too-large",
        message="the file is larger than 1 MB; split it or shorten its texts",
    )


def _unprintable(text: str, at: int, name: str) -> Fault:
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return Fault(
        path=name,
        line=line,
        column=column,
        code="not-text",
        message=f"the character U+{ord(text[at]):04X} may not stand in a file; delete it",
    )


def _long_line(text: str) -> int | None:
    """The number of the first line that is too long, counted from 1."""
    if len(text) <= LONGEST_LINE:
        return None
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if len(line) > LONGEST_LINE), None)


def _too_long(line: int, name: str) -> Fault:
    message = f"this line is longer than {LONGEST_LINE} characters; break it"
    return Fault(path=name, line=line, column=1, code="too-large", message=message)
