"""Signs that hide in a text, and where they stand: in a file of texts, raw or by an escape."""

import re
from typing import Final

from screenapp.protocol.diagnostics import Fault

HIDES: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"
)
"""What no reader sees, or what makes others see another order. U+200C to U+200F stay: Persian,
Hindi and numbers in Arabic need them."""

_ESCAPE: Final = re.compile(r"\\(.|$)", re.MULTILINE)
_HARMLESS: Final = 'nt"\\'
_NAMED: Final = re.compile(r'^msgctxt\s+"((?:[^"\\]|\\.)*)"', re.MULTILINE)
_PATH: Final = re.compile(r"[A-Za-z0-9_./-]*")


def hidden_sign(text: str, name: str) -> Fault | None:
    """The first sign in *text*, the text of the file *name*, that may not stand there."""
    bad = HIDES.search(text)
    if bad is None:
        return None
    message = f"the character U+{ord(bad[0]):04X} may not stand in a file; delete it"
    return _fault(text, bad.start(), name, "not-text", message)


def hidden_in_catalogue(text: str, name: str) -> Fault | None:
    """The first sign that hides in the PO file *text*, as it stands or by an escape, or a path
    that is written with other letters than the protocol's."""
    found = hidden_sign(text, name)
    if found is not None:
        return found
    for line in re.finditer(r'^(?!#).*"', text, re.MULTILINE):
        for escape in _ESCAPE.finditer(line[0]):
            if escape[1] not in _HARMLESS or not escape[1]:
                message = (
                    f"`\\{escape[1]}` writes a character that nobody sees; a translation has"
                    ' `\\n`, `\\t`, `\\"` and `\\\\` alone'
                )
                return _fault(text, line.start() + escape.start(), name, "not-text", message)
    for path in _NAMED.finditer(text):
        if not _PATH.fullmatch(path[1]):
            message = f"`{path[1]}` is no path of a text; write letters a to z, digits, `_` and `/`"
            return _fault(text, path.start(1), name, "not-an-id", message)
    return None


def _fault(text: str, at: int, name: str, code: str, message: str) -> Fault:
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return Fault(path=name, line=line, column=column, code=code, message=message)
