"""The page for a service once the person took back what they agreed to: it says only that.

No reason stands on it, nothing that was on the page before, and nothing of what was asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from screenapp.printing.bidi import fenced
from screenapp.printing.boxes import MISSING
from screenapp.printing.printable_text import one_line
from screenapp.referral.material import Author
from screenapp.referral.parts import PagePart
from screenapp.referral.summary import Summary, sender
from screenapp.referral.words import PageWords, day_text, fill


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeInput:
    """To whom (``service``, a name), about whom (``reference``), since when, and from whom.

    ``pages`` are the days of the pages that went there.
    """

    service: str
    reference: str
    taken_back: date
    pages: Sequence[date]
    author: Author
    words: PageWords
    practice: bool = False


def stop_notice(case: NoticeInput) -> Summary:
    """The notice, as plain data: `pdf.render` prints it like every other page."""
    words, reference = case.words, one_line(case.reference)
    pages = dict.fromkeys(case.pages)
    lines = tuple(fenced(fill(words.stop_page, day_text(day, words))) for day in pages)
    taken = fill(words.stop_said, reference, day_text(case.taken_back, words))
    return Summary(
        title=fenced(fill(words.stop_title, one_line(case.service))),
        subtitle=fenced(fill(words.reference, reference)),
        parts=(
            PagePart(label=words.stop, lines=(fenced(taken),)),
            PagePart(label=words.stop_ask, lines=(fenced(fill(words.stop_do, reference)),)),
            *((PagePart(label=words.stop_pages, lines=lines),) if lines else ()),
            *sender(case.author, words),
        ),
        footer=words.footer,
        continued=fenced(fill(words.continued, reference)),
        practice=words.practice if case.practice else "",
        lacking=fill(words.lacking, MISSING),
        right_to_left=words.right_to_left,
        name=fill(words.reference, reference),
        language=words.language_code,
    )
