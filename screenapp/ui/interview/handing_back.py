"""What a partner hands back: its items as lines to fill, and what was filled as a command. Pure."""

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import Code, Item, Organisation, Stage
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import Command, GiveAnswer, GiveCode, ReceiveOutcome
from screenapp.screening.state import State
from screenapp.ui.interview import question_mapper
from screenapp.ui.interview.question_mapper import AnswerDraft, Say, Tell
from screenapp.ui.interview.view_models import ANSWER, CODE, AnswerChoice, OutcomeLine, Panel

NOT_TOLD = f"{CODE}{Code.DONT_KNOW.value}"
"""The row for a partner that does not tell."""


def lines(state: State, say: Say, tell: Tell) -> tuple[OutcomeLine, ...]:
    """The items that come back from the partners who were handed a stage."""
    return tuple(
        _line(state, stage, item, say, tell)
        for stage in _with_partners(state)
        for item in _back(stage)
    )


def awaited(state: State) -> bool:
    """Whether something that was handed over has not come back."""
    back = (item for stage in _with_partners(state) for item in _back(stage))
    return any(item.id not in state.given for item in back)


def chosen(state: State, stage: str, item: str, key: str) -> Command | Refusal:
    """The row *key* of *item* as what the partner of *stage* answered."""
    found, given = state.protocol.item[item], state.given.get(item)
    return _received(stage, question_mapper.command_for(found, key, given, AnswerDraft()))


def typed(state: State, stage: str, item: str, text: str) -> Command | Refusal:
    """*text*, exactly as it stands in the field, as what the partner of *stage* answered."""
    return _received(stage, question_mapper.typed_command(state.protocol.item[item], text))


def _received(stage: str, command: Command | Refusal) -> Command | Refusal:
    given: Answer | Code
    match command:
        case GiveAnswer(item=item, value=value):
            given = value
        case GiveCode(item=item, code=code):
            given = code
        case Refusal():
            return command
        case _:
            return Refusal.NOTHING_CHOSEN
    return ReceiveOutcome(stage=stage, answers={item: given})


def _with_partners(state: State) -> tuple[Stage, ...]:
    return tuple(
        stage
        for stage in state.protocol.stages
        if stage.organisation is Organisation.PARTNER and stage.id in state.handed_over
    )


def _back(stage: Stage) -> tuple[Item, ...]:
    return tuple(item for item in stage.items if item.id in stage.hand_over)


def _line(state: State, stage: Stage, item: Item, say: Say, tell: Tell) -> OutcomeLine:
    given = state.given.get(item.id)
    rows = tuple(question_mapper.answer_row(item, value, say) for value in item.answers)
    return OutcomeLine(
        stage=stage.id,
        item=item.id,
        kind=item.answer,
        entry=question_mapper.entry_of(item),
        question=say(item, None),
        help=question_mapper.help_of(item, tell),
        choices=(*rows, AnswerChoice(key=NOT_TOLD)),
        chosen=question_mapper.chosen_rows(item, given, Panel.ANSWERS, AnswerDraft()),
        alone=frozenset(f"{ANSWER}{option.id}" for option in item.options if option.exclusive),
        typed=question_mapper.starting_draft(given).typed,
    )
