"""Stages, items and options as a file writes them."""

from collections.abc import Mapping as ReadOnly
from datetime import date
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.protocol.loading.conditions import ConditionLoader
from screenapp.protocol.loading.dates import TODAY, end_of, passes
from screenapp.protocol.loading.node_reader import FaultList, NodeReader
from screenapp.protocol.loading.nodes import Mapping, Sequence, what_is
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import (
    AnswerType,
    Channel,
    Condition,
    Disclosure,
    Gate,
    Grade,
    Item,
    Option,
    Organisation,
    Recall,
    Source,
    Stage,
    StageRole,
)

MOST_ITEMS: Final = 1_000
_ANY: Final = date.min

_STAGE: Final = (
    "id",
    "title",
    "by",
    "organisation",
    "when",
    "privacy",
    "consent",
    "channels",
    "hand_over",
    "items",
)
_ITEM: Final = (
    "id",
    "construct",
    "source",
    "answer",
    "text",
    "short",
    "help",
    "picture",
    "audio",
    "sensitive",
    "discloses",
    "purpose",
    "when",
    "weight",
    "grade",
    "options",
    "range",
    "compares",
    "earliest",
    "latest",
    "recall",
)
_OPTION: Final = ("id", "text", "weight", "exclusive", "discloses", "picture", "say")
_NEVER_REQUIRED: Final = (
    "no item can be made impossible to decline; delete this word, every item may be left open"
)
_ADVICE: Final[ReadOnly[str, str]] = dict.fromkeys(
    ("required", "mandatory", "compulsory", "must_answer", "optional", "skippable"),
    _NEVER_REQUIRED,
)


class _Compared(Enum):
    """What an answer is held against."""

    AGE = "age"


class StageLoader:
    """Reads stages and counts their items over the whole file."""

    def __init__(self, sheet: FaultList, places: Places, conditions: ConditionLoader) -> None:
        self._sheet = sheet
        self._places = places
        self._conditions = conditions
        self._items = 0

    def load(self, nodes: list[Mapping]) -> tuple[Stage, ...]:
        return tuple(self._stage(node) for node in nodes)

    def _stage(self, node: Mapping) -> Stage:
        form = NodeReader(self._sheet, node, "a stage", _STAGE, _ADVICE)
        name = form.identifier("id", "give the stage an id")
        stage = Stage(
            id=name,
            title=form.text("title") or name,
            by=form.choices("by", StageRole, (StageRole.ANY,)),
            privacy=form.need_choice("privacy", Gate, Gate.REQUIRED),
            consent=form.need_choice("consent", Gate, Gate.REQUIRED),
            items=self._stage_items(form),
            organisation=form.choice("organisation", Organisation, Organisation.OWN),
            when=self._when(form),
            channels=form.choices("channels", Channel, (Channel.INTERVIEW,)),
            hand_over=tuple(name for name, _ in form.ids("hand_over")),
        )
        self._says_little(form)
        return self._places.put(stage, node)

    def _stage_items(self, form: NodeReader) -> tuple[Item, ...]:
        advice = "write `items:` and below it `- id: ...`"
        if form.need("items", advice) is None:
            return ()
        nodes = form.parts("items", advice)
        before, self._items = self._items, self._items + len(nodes)
        if before <= MOST_ITEMS < self._items:
            first = nodes[MOST_ITEMS - before]
            message = f"this is item {MOST_ITEMS + 1}; a protocol holds at most {MOST_ITEMS}"
            form.fault(first, "too-many-items", message, "")
        return tuple(self._item(node) for node in nodes)

    def _says_little(self, form: NodeReader) -> None:
        for word in ("title", "by"):
            if form.given(word) is None:
                message = f"this stage has no `{word}`; people who read the protocol miss it"
                self._sheet.warn(form.node, "left-out", message, "")

    def _when(self, form: NodeReader) -> Condition | None:
        node = form.given("when")
        return None if node is None else self._conditions.load(node)

    def _item(self, node: Mapping) -> Item:
        form = NodeReader(self._sheet, node, "an item", _ITEM, _ADVICE)
        name = form.identifier("id", "give the item an id")
        source = form.need_choice("source", Source, Source.OBSERVED)
        answer = form.need_choice("answer", AnswerType, AnswerType.TEXT)
        options = () if form.broken else self._options(form, answer)
        bounds = None if form.broken else self._range(form, answer)
        grade, weight = self._grade(form), self._weight(form, Decimal(1))
        discloses = self._discloses(form)
        unsure = form.broken or not all(option.id for option in options)
        construct = self._construct(form, answer)
        earliest, latest = self._ends(form, answer)
        item = Item(
            id=name,
            construct=construct,
            source=source,
            answer=answer,
            text=form.need_text("text", "write what is asked, or what staff look for"),
            short=form.text("short"),
            help=form.text("help"),
            picture=self._base_name(form, "picture"),
            audio=self._base_name(form, "audio"),
            sensitive=form.boolean("sensitive", source is Source.SELF),
            discloses=discloses,
            purpose=form.text("purpose"),
            when=self._when(form),
            weight=weight,
            grade=grade,
            options=options,
            range=bounds,
            compares_age=not form.broken and self._compares_age(form, answer),
            earliest=earliest,
            latest=latest,
            recall=self._recall(form),
        )
        if unsure:
            self._places.unclear_items.add(name)
        else:
            self._unused(form, item)
        return self._places.put(item, node)

    def _construct(self, form: NodeReader, answer: AnswerType) -> str:
        node = form.given("construct")
        if node is not None:
            return form.id_of(node, "construct")
        if answer is not AnswerType.NOTE:
            message = "this item names no `construct`, so it cannot be compared between protocols"
            self._sheet.warn(form.node, "left-out", message, "")
        return ""

    def _base_name(self, form: NodeReader, key: str) -> str | None:
        node = form.given(key)
        return None if node is None else form.id_of(node, key) or None

    def _discloses(self, form: NodeReader) -> Disclosure | None:
        node = form.given("discloses")
        return None if node is None else form.choice_of(node, "discloses", Disclosure)

    def _weight(self, form: NodeReader, default: Decimal) -> Decimal:
        found = form.number("weight")
        return default if found is None else found

    def _grade(self, form: NodeReader) -> ReadOnly[str, Grade]:
        node = form.object("grade", "write `grade: {adult_labour: strong}`")
        grades: dict[str, Grade] = {}
        for key, value in node or ():
            grade = form.choice_of(value, key.text, Grade)
            if grade is not None:
                grades[form.id_of(key, "grade")] = grade
        return MappingProxyType(grades)

    def _options(self, form: NodeReader, answer: AnswerType) -> tuple[Option, ...]:
        if not answer.has_options:
            node = form.given("options")
            if node is not None:
                message = f"an item answered by `{answer.value}` has no options; write `one_of`"
                form.fault(form.node.get("options") or node, "options-not-taken", message, "")
            return ()
        advice = "write `options: [{id: often, text: Often}]`"
        nodes = form.parts("options", advice, needed=True)
        return tuple(self._option(node) for node in nodes)

    def _option(self, node: Mapping) -> Option:
        form = NodeReader(self._sheet, node, "an option", _OPTION, _ADVICE)
        option = Option(
            id=form.identifier("id", "give the option an id"),
            text=form.need_text("text", "write what the person reads"),
            weight=self._weight(form, Decimal(0)),
            exclusive=form.boolean("exclusive", False),
            discloses=self._discloses(form),
            picture=self._base_name(form, "picture"),
            say=form.boolean("say", False),
        )
        return self._places.put(option, node)

    def _range(self, form: NodeReader, answer: AnswerType) -> tuple[Decimal, Decimal] | None:
        node = form.given("range")
        if node is None:
            return None
        if not answer.is_number:
            message = f"an item answered by `{answer.value}` has no range; delete `range`"
            form.fault(node, "range-not-taken", message)
            return None
        if not isinstance(node, Sequence) or len(node.parts) != 2:
            message = f"`range` is the least and the greatest: `[0, 120]`, not `{what_is(node)}`"
            form.fault(node, "wrong-shape", message)
            return None
        low, high = (form.number_of(part, "range") for part in node.parts)
        if low is None or high is None:
            return None
        if low > high:
            form.fault(node.parts[1], "range-reversed", f"the greatest lies below {low}; swap them")
            return None
        return low, high

    def _compares_age(self, form: NodeReader, answer: AnswerType) -> bool:
        node = form.given("compares")
        if node is None or form.choice_of(node, "compares", _Compared) is None:
            return False
        if answer is not AnswerType.AGE:
            message = "only an age is compared with the age known at intake; write `answer: age`"
            form.fault(node, "wrong-shape", message, "")
            return False
        return True

    def _ends(self, form: NodeReader, answer: AnswerType) -> tuple[str | None, str | None]:
        ends = {key: end_of(form, key) for key in ("earliest", "latest")}
        for key, end in ends.items():
            if end is not None and answer is not AnswerType.DATE:
                message = f"an item answered by `{answer.value}` is no date; delete `{key}`"
                form.fault(form.node.get(key) or form.node, "range-not-taken", message, "")
                return None, None
        first, last = ends["earliest"], ends["latest"]
        if first and last and TODAY not in (first, last) and not passes(first, None, last, _ANY):
            message = f"the latest lies before the earliest ({first}); swap them"
            form.fault(form.node.get("latest") or form.node, "range-reversed", message)
        return first, last

    def _recall(self, form: NodeReader) -> Recall | None:
        node = form.given("recall")
        return None if node is None else form.choice_of(node, "recall", Recall)

    def _unused(self, form: NodeReader, item: Item) -> None:
        """Words that change nothing for the kind of answer the item takes."""
        for word in ("weight", "discloses"):
            node = form.given(word)
            if node is not None and not item.answer.has_yes:
                message = f"`{word}` is for a yes, and this item has none; put it on an option"
                self._sheet.warn(node, "no-effect", message)
