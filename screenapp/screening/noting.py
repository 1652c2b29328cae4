"""What staff note on one page, observations that follow one another, and how it was told.

The rule stands here and not at a page, because what is still on the page may be put right alone.
"""

from typing import Final

from screenapp.protocol.conditions import discloses
from screenapp.protocol.item_status import Answer, AnsweredItem
from screenapp.protocol.model import AnswerType, Channel, Item, Protocol, Source
from screenapp.screening.state import State

MOST: Final = 12
"""Rows that one page holds; a longer stretch is divided."""


def is_note(item: Item) -> bool:
    """Whether *item* is noted by one of three words: nothing is typed, and nobody is asked."""
    return item.source is not Source.SELF and item.answer in (
        AnswerType.YES_NO,
        AnswerType.YES_NO_UNSURE,
    )


def noted_together(protocol: Protocol, item: Item) -> tuple[Item, ...]:
    """What is noted on one page with *item*, in the file's order; empty where it stands alone.

    A page is a stretch of one stage without anything between that needs a page of its own,
    whether that is asked now or not, so that no answer turns one page into two.
    """
    stretch: list[Item] = []
    for one in protocol.stage_of[item.id].items:
        if is_note(one):
            if len(stretch) == MOST:
                if item in stretch:
                    break
                stretch.clear()
            stretch.append(one)
        elif item in stretch:
            break
        else:
            stretch.clear()
    return tuple(stretch) if item in stretch and len(stretch) > 1 else ()


def channel_of(state: State, item: Item) -> Channel:
    """The channel an answer comes by where nobody names one: the one chosen, if the stage
    offers it. What staff note comes by the talk."""
    offered = state.protocol.stage_of[item.id].channels
    if item.source is not Source.SELF:
        return Channel.INTERVIEW
    return state.channel if state.channel in offered else offered[0]


def channels_told_by(protocol: Protocol, item: Item, value: Answer) -> tuple[Channel, ...]:
    """What staff may name where *value* to *item*, which they note, is a disclosure.

    The channels of its stage, the talk and a silent signal; none where nothing is disclosed, or
    where the person answers themself: theirs is the channel in use.
    """
    told = discloses(item, AnsweredItem(value=value))
    if item.source is Source.SELF or not told:
        return ()
    stage = protocol.stage_of[item.id]
    offered = {Channel.INTERVIEW, *stage.channels, Channel.SIGNAL}
    return tuple(channel for channel in Channel if channel in offered)
