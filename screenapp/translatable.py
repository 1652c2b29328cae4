"""English that the windows translate, written once, in the room that it belongs to. No Qt.

A room marks its texts with `QT_TRANSLATE_NOOP`: `pyside6-lupdate` collects calls of that name
for the catalogues. The command line prints a marked text as it is; the window shows
`ui.phrases.translated` of it.
"""


class MarkedText(str):
    """A text as it stands in the code, and the ``context`` of the catalogues that it is under."""

    __slots__ = ("context",)
    context: str


class ToChild(MarkedText):
    """A text that is said to somebody under 18, in the form of address that is theirs."""

    __slots__ = ()


def to_child(text: MarkedText) -> ToChild:
    said = ToChild(text)
    said.context = text.context
    return said


def QT_TRANSLATE_NOOP(context: str, text: str) -> MarkedText:
    """*text*, to be translated under *context* when it is shown. Both have to be literals."""
    marked = MarkedText(text)
    marked.context = context
    return marked
