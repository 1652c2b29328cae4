"""Widgets that every place uses: words, buttons, answers, surfaces, switches, fields.

They draw with the values of `theme`, can all be reached by keyboard, wrap their text and
mirror themselves in right-to-left languages. They know no desk, vault or protocol.
"""

from screenapp.ui.widgets.answers import AnswerList, AnswerRow
from screenapp.ui.widgets.buttons import Button
from screenapp.ui.widgets.fields import Field, PassphraseEdit, PrivateEdit
from screenapp.ui.widgets.fold import Fold
from screenapp.ui.widgets.labels import (
    body,
    group,
    heading,
    label,
    question,
    quiet,
    second,
    speak,
    strong,
    title,
)
from screenapp.ui.widgets.surfaces import (
    Columns,
    Notice,
    card,
    column,
    hairline,
    line,
    notice,
    quote,
    row,
    scrolled,
)
from screenapp.ui.widgets.switches import SayLeaveOut, Segments

__all__ = [
    "AnswerList",
    "AnswerRow",
    "Button",
    "Columns",
    "Field",
    "Fold",
    "Notice",
    "PassphraseEdit",
    "PrivateEdit",
    "SayLeaveOut",
    "Segments",
    "body",
    "card",
    "column",
    "group",
    "hairline",
    "heading",
    "label",
    "line",
    "notice",
    "question",
    "quiet",
    "quote",
    "row",
    "scrolled",
    "second",
    "speak",
    "strong",
    "title",
]
