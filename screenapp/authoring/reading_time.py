"""How long a question takes when it is read aloud and answered.

150 words a minute is the usual pace of spoken American English (National Center for Voice and
Speech, Denver: "about 150 words per minute"). How long people take to answer is our own
assumption, not a measurement: 3 seconds for a short answer, 2 more for each option beyond the
second, 10 for a number, an age or a date, 30 for words of one's own or a judgement with its
reasons. What is not asked of the person is not read aloud; only the time to answer it counts.
"""

from typing import Final

from screenapp.protocol.model import AnswerType, Item, Source

WORDS_A_MINUTE: Final = 150
_SHORT: Final = 3.0
_FURTHER_OPTION: Final = 2.0
ANSWER: Final = {
    AnswerType.YES_NO: _SHORT,
    AnswerType.YES_NO_UNSURE: _SHORT,
    AnswerType.ONE_OF: _SHORT,
    AnswerType.MANY_OF: _SHORT,
    AnswerType.ACKNOWLEDGE: _SHORT,
    AnswerType.NOTE: 0.0,
    AnswerType.NUMBER: 10.0,
    AnswerType.AGE: 10.0,
    AnswerType.DATE: 10.0,
    AnswerType.TEXT: 30.0,
    AnswerType.JUDGEMENT: 30.0,
}


def seconds(item: Item) -> float:
    """The seconds that *item* takes, in the words of the protocol's own language."""
    answering = ANSWER[item.answer]
    answering += _FURTHER_OPTION * max(0, len(item.options) - 2)
    if item.source is not Source.SELF:
        return answering
    words = len(item.text.split()) + sum(len(option.text.split()) for option in item.options)
    return words * 60 / WORDS_A_MINUTE + answering
