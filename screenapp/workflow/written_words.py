"""A sheet with a person's questions: in which languages it may be, and what stands on it. No Qt."""

import typing as t
from collections.abc import Iterable, Sequence

from screenapp.printing.kit.wording import KitWording, gives_away, wordings
from screenapp.printing.printable_text import one_line
from screenapp.printing.written.page import Texts, WrittenPage, WrittenQuestion
from screenapp.protocol import address
from screenapp.protocol.model import AnswerType, Item, Option, Stage
from screenapp.screening.state import State
from screenapp.screening.written.acting import questions_to_write
from screenapp.workflow.person_words import PersonLanguages

CODE: t.Final = "A-10"


class _Worded(t.Protocol):
    @property
    def text(self) -> str: ...


class WordsForPaper(t.Protocol):
    """The protocol's words, in the language nearest to the one asked for."""

    def text(self, item: Item, language: str) -> _Worded: ...
    def option_text(self, item: Item, option: Option, language: str) -> _Worded: ...


def paper_languages(known: PersonLanguages) -> tuple[str, ...]:
    """Those in which the person's own screen could be handed over, as far as the sheet's own
    words are there in them and somebody else has read those, or drafts are allowed."""
    found = []
    for language in known.offered:
        words = _wording(language)
        read = words is not None and (not words.review or language in known.drafts)
        if read and language not in known.aloud_only:
            found.append(language)
    return tuple(found)


def left_out(
    state: State, stage: Stage, languages: Sequence[str], words: WordsForPaper
) -> tuple[Item, ...]:
    """The questions that hold a word for no eyes but the person's own: they are asked aloud."""
    asked = questions_to_write(state, stage)
    return tuple(one for one in asked if _tells(_said(state, one, languages, words)))


def written_page(
    state: State, stage: Stage, reference: str, languages: Sequence[str], words: WordsForPaper
) -> WrittenPage | None:
    """The sheet of *stage* in one or two *languages* of `paper_languages`; None: no question is
    left for it."""
    out = {one.id for one in left_out(state, stage, languages, words)}
    asked = [one for one in questions_to_write(state, stage) if one.id not in out]
    own = [found for one in languages if (found := _wording(one)) is not None]
    if not asked or len(own) != len(languages):
        return None
    return WrittenPage(
        title=_each(own, "written.title"),
        how=_each(own, "written.how"),
        right_to_left=tuple(one.right_to_left for one in own),
        questions=tuple(_question(state, item, languages, own, words) for item in asked),
        code=f"{CODE} · {one_line(reference)}",
    )


def _question(
    state: State,
    item: Item,
    languages: Sequence[str],
    own: Sequence[KitWording],
    words: WordsForPaper,
) -> WrittenQuestion:
    texts, *options = _said(state, item, languages, words)
    if item.answer in (AnswerType.YES_NO, AnswerType.YES_NO_UNSURE):
        options = [_each(own, f"written.{name}") for name in ("yes", "no", "unsure")]
    return WrittenQuestion(
        texts=texts,
        boxes=(*options, _each(own, "point.not_say")),
        lines=_lines(item.answer),
    )


def _lines(answer: AnswerType) -> int:
    """How many lines there are to write the answer on."""
    if answer is AnswerType.TEXT:
        return 3
    return 1 if answer in (AnswerType.NUMBER, AnswerType.AGE, AnswerType.DATE) else 0


def _said(
    state: State, item: Item, languages: Sequence[str], words: WordsForPaper
) -> tuple[Texts, ...]:
    """The question, and each option, in the *languages*."""
    to = [address.to_child(one) if state.to_child else one for one in languages]
    return (
        tuple(one_line(words.text(item, one).text) for one in to),
        *(
            tuple(one_line(words.option_text(item, option, one).text) for one in to)
            for option in item.options
        ),
    )


def _tells(said: Iterable[Texts]) -> bool:
    return any(gives_away(text, public=True) for texts in said for text in texts)


def _each(own: Sequence[KitWording], key: str) -> Texts:
    return tuple(one.say(key) for one in own)


def _wording(language: str) -> KitWording | None:
    known = wordings()
    return known.get(language) or known.get(language.replace("_", "-").split("-")[0].lower())
