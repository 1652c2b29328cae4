"""The words of the page of notes that no protocol says."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from screenapp.protocol.model import AnswerType, Channel, Code, Source
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.interview import words
from screenapp.ui.interview.notes.view_model import OpenRows
from screenapp.ui.interview.view_models import CODE, Panel
from screenapp.ui.phrases import translated
from screenapp.ui.shell.counting import counting

translate = QCoreApplication.translate

_SOURCE: Final[Mapping[Source, MarkedText]] = {
    Source.SELF: QT_TRANSLATE_NOOP("Notes", "said by the person"),
    Source.OBSERVED: QT_TRANSLATE_NOOP("Notes", "seen or heard"),
    Source.RECORD: QT_TRANSLATE_NOOP("Notes", "in the record"),
    Source.THIRD_PARTY: QT_TRANSLATE_NOOP("Notes", "told by others"),
    Source.PEER: QT_TRANSLATE_NOOP("Notes", "seen by a peer worker"),
}


def source(value: Source) -> str:
    """Where staff know a thing from."""
    return translated(_SOURCE[value])


def button(kind: AnswerType, key: str) -> str:
    """What one of the three buttons says."""
    if key.startswith(CODE):
        return code(Code(key.removeprefix(CODE)))
    return words.plain_answer(key, kind)


def code(value: Code) -> str:
    """What stands in place of an answer."""
    return words.code_row(value, Panel.ANSWERS, from_person=False)


def other() -> str:
    """What leads to answers that have no button."""
    return translate("Notes", "Another answer")


def open_rows(value: OpenRows) -> tuple[str, str]:
    """What Forward says of rows that are not marked, and what can be done."""
    more = translate("Notes", "A row that is not marked is not “no”. Forward once more goes on.")
    shut = translate("Notes", "The talk stays shut until that is known.")
    return counting.rows_open(value.count), f"{shut} {more}" if value.shut else more


def how_told() -> str:
    """Above the ways by which the person may have told what is noted."""
    return translate("Notes", "How the person told it")


_WAY: Final[Mapping[Channel, MarkedText]] = {
    Channel.INTERVIEW: QT_TRANSLATE_NOOP("Notes", "Aloud"),
    Channel.SELF_SCREEN: QT_TRANSLATE_NOOP("Notes", "On the screen"),
    Channel.POINT_CARD: QT_TRANSLATE_NOOP("Notes", "By point card"),
    Channel.WRITTEN: QT_TRANSLATE_NOOP("Notes", "In writing"),
    Channel.SIGNAL: QT_TRANSLATE_NOOP("Notes", "By a silent signal"),
}


def way(value: Channel) -> str:
    """How the person told what staff note."""
    return translated(_WAY[value])
