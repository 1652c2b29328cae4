"""Why a paper is not printed or words are not kept, in the language of the window."""

from screenapp.translatable import MarkedText
from screenapp.ui.phrases import day_and_month, fill, translated
from screenapp.workflow.kit_notices import SAID, KitNotice
from screenapp.workflow.kit_words import SENTENCES, KitRefusal, named


def refused_words(refused: KitRefusal) -> str:
    """One sentence: what is not done, and what to do."""
    about = named(refused)
    words = translated(about) if isinstance(about, MarkedText) else about
    return fill(translated(SENTENCES[refused.why]), words)


def notice_words(notice: KitNotice) -> str:
    """One sentence: what is old or left out, and what to do."""
    day = day_and_month(notice.day) if notice.day is not None else ""
    return fill(translated(SAID[notice.kind]), notice.about, day)
