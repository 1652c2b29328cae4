"""Expected failures and findings in the language of the window; a vault words its own."""

from typing import Final

from screenapp.errors import ScreenappError
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.message import Message
from screenapp.ui.phrases import fill, translated
from screenapp.vault.model import ErrorSentence, Finding
from screenapp.vault.sentences import SENTENCES

_UNEXPECTED: Final = ErrorSentence(
    QT_TRANSLATE_NOOP("Problem", "Something happened that was not expected."),
    QT_TRANSLATE_NOOP("Problem", "Every answer given before is kept."),
    QT_TRANSLATE_NOOP("Problem", "Close the program and open it again."),
)


def told(error: Exception, *shown: str) -> Message:
    """The words for *error*; of a failure nobody expected, only what is safe and what to do.

    *shown* stands for its values, where people read them in another way.
    """
    key = error.key if isinstance(error, ScreenappError) else ""
    values = shown or getattr(error, "values", ())
    return _filled(SENTENCES.get(key, _UNEXPECTED), values if isinstance(values, tuple) else ())


def told_finding(finding: Finding) -> Message:
    """The words for what a check of the records saw."""
    return _filled(SENTENCES[finding.key], (finding.record, finding.detail))


def _filled(said: ErrorSentence[MarkedText], values: tuple[object, ...]) -> Message:
    return Message(
        happened=fill(translated(said.happened), *values),
        safe=fill(translated(said.safe), *values) if said.safe else "",
        remedy=fill(translated(said.remedy), *values),
    )
