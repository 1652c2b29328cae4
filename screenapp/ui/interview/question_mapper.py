"""From a state to the question shown, and from a row pressed back to a command.

Pure: no clock, no store, no Qt. The keys of rows are ``answer/<value>`` for what the item
allows and ``code/<code>`` for what stands in place of an answer, so that an option named
``declined`` in a protocol can never be taken for the code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import AnswerType, Channel, Code, Gate, Item, Option, Source, Stage
from screenapp.protocol.phrasing import number
from screenapp.protocol.picture_meanings import pictures_in
from screenapp.protocol.wording import item_path
from screenapp.screening.answers import Given, Refusal, parse
from screenapp.screening.commands import ClearAnswer, Command, GiveAnswer, GiveCode
from screenapp.screening.next_step import waits_for_age
from screenapp.screening.noting import channels_told_by
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.ui.interview.pointing.card_wording import can_be_pointed
from screenapp.ui.interview.view_models import (
    ANSWER,
    BACK_TO_ANSWERS,
    CODE,
    NO_WAYS,
    NOT_NOW,
    STOP_ASKING,
    AnswerChoice,
    AnswerEntryKind,
    Panel,
    Phrase,
    QuestionViewModel,
    SayLine,
    SideColumnViewModel,
    Ways,
)
from screenapp.workflow.person_words import PersonLanguages

Say = Callable[[Item, Option | None], Phrase]
Tell = Callable[[str, str], Phrase]
"""Words the protocol has for staff, by their path and its own words (see `protocol.wording`)."""
"""The wording of an item, or of one of its options, in the language wanted."""

ENTRY = {
    AnswerType.YES_NO: AnswerEntryKind.ONE,
    AnswerType.YES_NO_UNSURE: AnswerEntryKind.ONE,
    AnswerType.ONE_OF: AnswerEntryKind.ONE,
    AnswerType.ACKNOWLEDGE: AnswerEntryKind.ONE,
    AnswerType.MANY_OF: AnswerEntryKind.MANY,
    AnswerType.JUDGEMENT: AnswerEntryKind.REASONED,
    AnswerType.NOTE: AnswerEntryKind.NOTHING,
    AnswerType.NUMBER: AnswerEntryKind.LINE,
    AnswerType.AGE: AnswerEntryKind.LINE,
    AnswerType.DATE: AnswerEntryKind.LINE,
    AnswerType.TEXT: AnswerEntryKind.LINE,
}
"""How an answer of each type is entered; all of them."""

_WHY_NOT_NOW = (
    Code.NOT_ASKED_UNSAFE,
    Code.NOT_ASKED_CLINICAL,
    Code.NOT_ASKED_NO_INTERPRETER,
    Code.NOT_ASKED_TIME,
    Code.NOT_APPLICABLE,
    Code.ALREADY_KNOWN,
)
_AT_ONCE = (Code.DECLINED, Code.DONT_KNOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDraft:
    """What stands in the fields and is not kept yet; in memory only."""

    typed: str = ""
    reason: str = ""
    choice: str | None = None
    said: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def entry_of(item: Item) -> AnswerEntryKind:
    return ENTRY[item.answer]


def starting_draft(given: Given | None) -> AnswerDraft:
    """The fields as they stand for an item that was given *given*."""
    if given is None:
        return AnswerDraft()
    typed = shown_value(given.value) if given.value is not None and given.code is None else ""
    choice = f"{ANSWER}{given.value}" if isinstance(given.value, str) else None
    return AnswerDraft(typed=typed, reason=given.reason or "", choice=choice, said=given.said)


def shown_value(value: str | tuple[str, ...] | Decimal) -> str:
    """An answer as it would be typed."""
    if isinstance(value, Decimal):
        return number(value)
    return ", ".join(value) if isinstance(value, tuple) else value


def face(
    state: State,
    item: Item,
    panel: Panel,
    draft: AnswerDraft,
    *,
    number: int,
    say: Say,
    beside: Say,
    tell: Tell,
    side: SideColumnViewModel,
    can_go_back: bool,
) -> QuestionViewModel:
    """*item* as it stands, as the face *number*. *say* words it for the person, *beside* staff."""
    given, asked, source = state.given.get(item.id), say(item, None), beside(item, None)
    return QuestionViewModel(
        face=number,
        item=item.id,
        kind=item.answer,
        from_person=item.source is Source.SELF,
        stage=stage_title(state.protocol.stage_of[item.id], tell),
        number=_place(state, item),
        about=max(state.progress[1], _place(state, item)),
        question=asked,
        beside=source if asked.text != source.text else None,
        help=help_of(item, tell),
        purpose=_of_item(item, "purpose", item.purpose, tell),
        entry=entry_of(item),
        panel=panel,
        choices=_choices(state, item, panel, say),
        chosen=chosen_rows(item, given, panel, draft),
        alone=frozenset(f"{ANSWER}{o.id}" for o in item.options if o.exclusive),
        typed=draft.typed,
        reason=draft.reason,
        kept=given is not None,
        can_go_back=can_go_back,
        side=side,
        says=_says(item, given, panel, draft, say),
        ways=ways_of(state, item),
    )


def _place(state: State, item: Item) -> int:
    """Which of those asked *item* is, from 1 on."""
    return next((at for at, one in enumerate(state.path, 1) if one.id == item.id), 1)


def stage_title(stage: Stage, tell: Tell) -> str:
    return tell(f"stage/{stage.id}/title", stage.title).text


def help_of(item: Item, tell: Tell) -> str | None:
    """How to ask *item*, in the language of staff."""
    return _of_item(item, "help", item.help, tell)


def _of_item(item: Item, key: str, source: str | None, tell: Tell) -> str | None:
    return tell(item_path(item, key), source).text if source else source


def side_of(
    state: State, stage: Stage, reference: str, languages: PersonLanguages
) -> SideColumnViewModel:
    own = any(item.source is Source.SELF for item in stage.items)
    language = languages.asked_in(state.language, state.protocol.language)
    mute = language in languages.aloud_only
    hands = own and Channel.SELF_SCREEN in stage.channels
    return SideColumnViewModel(
        reference=reference,
        with_interpreter=state.presence is Presence.WITH_INTERPRETER,
        asks_person=own,
        private_stage=stage.privacy is Gate.REQUIRED,
        channel=state.channel,
        can_hand_over=hands and not mute,
        aloud_only=hands and mute,
        can_write=hands and not mute and Channel.WRITTEN in stage.channels,
        can_point=own and Channel.POINT_CARD in stage.channels and can_be_pointed(language),
        ask_age=hands and not mute and waits_for_age(state),
        language=language,
        languages=languages,
        pictures=tuple(name for name in pictures_in(stage) if name in languages.explain_first),
    )


def command_for(item: Item, key: str, given: Given | None, draft: AnswerDraft) -> Command | Refusal:
    """What pressing the row *key* asks for. An option of ``many_of`` is added or taken out.

    A row that *item* does not have is no answer: it never becomes what somebody wrote.
    """
    if key.startswith(CODE):
        code = Code(key.removeprefix(CODE))
        reason = draft.reason if code is Code.NOT_APPLICABLE else None
        return GiveCode(item=item.id, code=code, reason=reason)
    value = key.removeprefix(ANSWER)
    if value not in item.answers:
        return Refusal.NOT_AN_ANSWER
    if item.takes_several:
        return _toggled(item, value, given, draft)
    answer = parse(item, value)
    if isinstance(answer, Refusal):
        return answer
    reason = draft.reason if item.answer is AnswerType.JUDGEMENT else None
    return GiveAnswer(item=item.id, value=answer, reason=reason, said=words_of(item, answer, draft))


def known_command(item: Item, key: str) -> Command | Refusal:
    """The answer *key* was known from before; a bare code when which one is not said."""
    if key.startswith(CODE):
        return GiveCode(item=item.id, code=Code.ALREADY_KNOWN)
    value = key.removeprefix(ANSWER)
    if value not in item.answers:
        return Refusal.NOT_AN_ANSWER
    answer = parse(item, (value,) if item.takes_several else value)
    if isinstance(answer, Refusal):
        return answer
    return GiveCode(item=item.id, code=Code.ALREADY_KNOWN, value=answer)


def typed_command(item: Item, typed: str) -> Command | Refusal:
    """*typed*, exactly as it stands in the field, as an answer."""
    answer = parse(item, typed)
    return answer if isinstance(answer, Refusal) else GiveAnswer(item=item.id, value=answer)


def ways_of(state: State, item: Item) -> Ways:
    """How the person may have told what staff noted in *item*, and what is named for it now."""
    given = state.given.get(item.id)
    if given is None or given.value is None or given.code is not None:
        return NO_WAYS
    offered = channels_told_by(state.protocol, item, given.value)
    return Ways(offered=offered, named=given.channel)


def way_command(state: State, item: Item, channel: Channel) -> Command | Refusal:
    """The answer that *item* has, told by *channel*."""
    given = state.given.get(item.id)
    if given is None or given.value is None:
        return Refusal.NOT_AN_ANSWER
    return GiveAnswer(
        item=item.id, value=given.value, reason=given.reason, said=given.said, channel=channel
    )


def words_of(item: Item, value: Answer, draft: AnswerDraft) -> Mapping[str, str]:
    """The words in *draft* that stand beside options of *value*; blank ones are none."""
    chosen = value if isinstance(value, tuple) else (value,)
    takes = (option.id for option in item.options if option.say and option.id in chosen)
    found = {name: draft.said.get(name, "") for name in takes}
    return MappingProxyType({name: words for name, words in found.items() if words.strip()})


def _says(
    item: Item, given: Given | None, panel: Panel, draft: AnswerDraft, say: Say
) -> tuple[SayLine, ...]:
    if panel is not Panel.ANSWERS or given is None or given.code is not None:
        return ()
    chosen = given.value if isinstance(given.value, tuple) else (given.value,)
    return tuple(
        SayLine(option=o.id, phrase=say(item, o), words=draft.said.get(o.id, ""))
        for o in item.options
        if o.say and o.id in chosen
    )


def _toggled(
    item: Item, option_id: str, given: Given | None, draft: AnswerDraft
) -> Command | Refusal:
    has = given.value if given is not None and given.code is None else None
    chosen = set(has) if isinstance(has, tuple) else set()
    if option_id in chosen:
        chosen.discard(option_id)
    elif (option := item.option(option_id)) is not None and option.exclusive:
        chosen = {option_id}
    else:
        chosen = {o.id for o in item.options if o.id in chosen and not o.exclusive} | {option_id}
    if not chosen:
        return ClearAnswer(item=item.id)
    answer = parse(item, tuple(chosen))
    if isinstance(answer, Refusal):
        return answer
    return GiveAnswer(item=item.id, value=answer, said=words_of(item, answer, draft))


def _choices(state: State, item: Item, panel: Panel, say: Say) -> tuple[AnswerChoice, ...]:
    answers = tuple(answer_row(item, value, say) for value in item.answers)
    match panel:
        case Panel.ANSWERS if item.is_note:
            return ()
        case Panel.ANSWERS:
            codes = tuple(AnswerChoice(key=f"{CODE}{code.value}") for code in _AT_ONCE)
            return (*answers, *codes, AnswerChoice(key=NOT_NOW))
        case Panel.NOT_NOW:
            codes = tuple(AnswerChoice(key=f"{CODE}{code.value}") for code in _WHY_NOT_NOW)
            stop = (AnswerChoice(key=STOP_ASKING),) if item.source is Source.SELF else ()
            return (*codes, *stop, AnswerChoice(key=BACK_TO_ANSWERS))
        case Panel.KNOWN:
            unknown = AnswerChoice(key=f"{CODE}{Code.ALREADY_KNOWN.value}")
            return (*answers, unknown, AnswerChoice(key=BACK_TO_ANSWERS))
        case Panel.DOES_NOT_APPLY:
            return (
                AnswerChoice(key=f"{CODE}{Code.NOT_APPLICABLE.value}"),
                AnswerChoice(key=BACK_TO_ANSWERS),
            )


def answer_row(item: Item, value: str, say: Say) -> AnswerChoice:
    option = item.option(value)
    return AnswerChoice(key=f"{ANSWER}{value}", phrase=say(item, option) if option else None)


def chosen_rows(
    item: Item, given: Given | None, panel: Panel, draft: AnswerDraft
) -> frozenset[str]:
    if panel is Panel.ANSWERS and item.answer is AnswerType.JUDGEMENT and draft.choice:
        return frozenset({draft.choice})
    if given is None:
        return frozenset()
    if given.code is not None:
        here = f"{CODE}{given.code.value}"
        if panel is Panel.ANSWERS and given.code not in _AT_ONCE:
            return frozenset({NOT_NOW})
        return (_rows_of(given) if panel is Panel.KNOWN else frozenset()) or frozenset({here})
    return _rows_of(given) if panel is Panel.ANSWERS else frozenset()


def _rows_of(given: Given) -> frozenset[str]:
    """The rows of the answer *given*; none where it was typed, or is a bare code."""
    match given.value:
        case tuple() as several:
            return frozenset(f"{ANSWER}{one}" for one in several)
        case str() as one:
            return frozenset({f"{ANSWER}{one}"})
        case _:
            return frozenset()
