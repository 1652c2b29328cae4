"""What staff note on one page: observations that follow one another, each by one of three words.

The rule stands here and not at a page, because what is still on the page may be put right alone.
"""

from typing import Final

from screenapp.protocol.model import AnswerType, Item, Protocol, Source

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
