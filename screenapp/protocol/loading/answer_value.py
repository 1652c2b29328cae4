"""One answer as a file writes it: the item's own, a code, or one known before."""

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from screenapp.protocol.item_status import Answer
from screenapp.protocol.loading.dates import is_date, passes
from screenapp.protocol.loading.node_reader import NodeReader
from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence, what_is
from screenapp.protocol.loading.spelling import meant, one_of
from screenapp.protocol.model import AnswerType, Code, Item

_CODES: Final = {code.value: code for code in Code}
_KNOWN: Final = Code.ALREADY_KNOWN.value
_LONGEST_TEXT: Final = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenInFile:
    """A value, a code, or with ``already_known`` both. ``reason`` where the file gives one;
    ``said`` are words beside options, which come to nothing."""

    value: Answer | None = None
    code: Code | None = None
    reason: str | None = None
    said: ReadOnly[str, str] = field(default_factory=lambda: MappingProxyType({}))
    line: int = 1
    column: int = 1


def read_given(form: NodeReader, node: Node, name: str, item: Item | None) -> GivenInFile | None:
    """What *node* gives to *item* (None: the protocol has no such item); None beside a fault."""
    if isinstance(node, Mapping):
        return _object(form, node, name, item)
    if isinstance(node, Scalar) and node.text in _CODES and not _is_own(node.text, item):
        return _code(form, node, name)
    value = _value(form, node, name, item)
    if value is None:
        return None
    return GivenInFile(value=value, line=node.line, column=node.column)


def _is_own(text: str, item: Item | None) -> bool:
    """An option may bear the name of a code; the option wins."""
    return item is not None and text in item.answers


def _code(form: NodeReader, node: Scalar, name: str) -> GivenInFile | None:
    code = _CODES[node.text]
    if code is Code.SKIPPED:
        message = "`skipped` follows from a `when` and is never given; write `not_applicable`"
        form.fault(node, "skipped-by-hand", f"{message} or leave `{name}` out")
        return None
    return GivenInFile(code=code, line=node.line, column=node.column)


def _object(form: NodeReader, node: Mapping, name: str, item: Item | None) -> GivenInFile | None:
    """``{already_known: yes}``, ``{answer: yes, reason: "..."}`` or, with words beside an option,
    ``{answer: other, said: {other: "..."}}``."""
    if _KNOWN in node.entries:
        inner = NodeReader(form.sheet, node, "an answer known before", (_KNOWN, "reason"))
        known = inner.need(_KNOWN, "write the answer that was given before")
        value = None if known is None else _known(inner, known, name, item)
        if value is None:
            return None
        return GivenInFile(
            value=value,
            code=Code.ALREADY_KNOWN,
            reason=inner.text("reason"),
            line=node.line,
            column=node.column,
        )
    inner = NodeReader(form.sheet, node, "an answer", ("answer", "reason", "said"))
    answer = inner.need("answer", 'write `{answer: yes, reason: "..."}`')
    if answer is None or isinstance(answer, Mapping):
        if answer is not None:
            inner.fault(answer, "wrong-shape", "an answer stands here, not another object")
        return None
    given = read_given(inner, answer, name, item)
    if given is None:
        return None
    return GivenInFile(
        value=given.value,
        code=given.code,
        reason=inner.text("reason"),
        said=_said(inner, item, given.value),
        line=node.line,
        column=node.column,
    )


def _said(form: NodeReader, item: Item | None, value: Answer | None) -> ReadOnly[str, str]:
    """Words by the option they stand beside, which takes some and is chosen; of an item that the
    protocol does not have, any."""
    node = form.object("said", 'write `said: {other: "..."}`')
    chosen = value if isinstance(value, tuple) else (value,)
    takes = [o.id for o in item.options if o.say and o.id in chosen] if item is not None else []
    found: dict[str, str] = {}
    for key, words in node or ():
        if item is not None and key.text not in takes:
            message = f"no words stand beside `{key.text}`; it takes none, or was not chosen"
            form.fault(key, "not-an-answer", message)
        elif (text := form.text_of(words, key.text)) is not None:
            found[key.text] = text
    return MappingProxyType(found)


def _known(form: NodeReader, node: Node, name: str, item: Item | None) -> Answer | None:
    if isinstance(node, Scalar) and node.text in _CODES and not _is_own(node.text, item):
        message = f"`{node.text}` is a code; an answer known before is one that `{name}` allows"
        form.fault(node, "not-an-answer", message)
        return None
    return _value(form, node, name, item)


def _value(form: NodeReader, node: Node, name: str, item: Item | None) -> Answer | None:
    if isinstance(node, Scalar) and node.is_null:
        message = f"`{name}` is given nothing; write an answer, or a code such as `declined`"
        form.fault(node, "not-an-answer", message)
        return None
    if item is None:
        return _anything(form, node, name)
    if item.takes_several:
        return _options(form, node, item)
    if not isinstance(node, Scalar):
        form.fault(node, "not-an-answer", f"`{name}` takes one answer, not `{what_is(node)}`")
        return None
    if item.is_number:
        return _number(form, node, item)
    return _word(form, node, item)


def _anything(form: NodeReader, node: Node, name: str) -> Answer | None:
    """An answer to an item that the protocol does not have is kept as it stands."""
    match node:
        case Scalar() if node.is_number:
            return Decimal(node.text)
        case Scalar():
            return node.text
        case Sequence(parts=parts):
            texts = [part.text for part in parts if isinstance(part, Scalar)]
            if len(texts) == len(parts):
                return tuple(texts)
    form.fault(node, "wrong-shape", f"`{name}` is a word, a number or a list of words")
    return None


def _options(form: NodeReader, node: Node, item: Item) -> Answer | None:
    parts = node.parts if isinstance(node, Sequence) else [node]
    known = item.answers
    chosen: list[str] = []
    fits = True
    for part in parts:
        if not isinstance(part, Scalar) or part.text not in known:
            fits = _refuse(form, part, item)
        elif part.text in chosen:
            form.fault(part, "id-used-twice", f"`{part.text}` is chosen twice; delete one")
            fits = False
        else:
            chosen.append(part.text)
    if not parts:
        message = f"nothing is chosen for `{item.id}`; write a code such as `declined`"
        form.fault(node, "not-an-answer", message)
        return None
    alone = [option.id for option in item.options if option.exclusive and option.id in chosen]
    if alone and len(chosen) > 1:
        form.fault(node, "not-an-answer", f"`{alone[0]}` stands alone; choose it or the others")
        return None
    return tuple(sorted(chosen, key=known.index)) if fits else None


def _number(form: NodeReader, node: Scalar, item: Item) -> Answer | None:
    whole = item.answer is AnswerType.AGE
    bare = Scalar(node.line, node.column, node.text, plain=True)
    value = Decimal(node.text) if bare.is_number else None
    if value is None or (whole and (value < 0 or value != value.to_integral_value())):
        kind = "an age in whole years" if whole else "a number such as `4` or `1.5`"
        message = f"`{item.id}` takes {kind}, not `{what_is(node)}`"
        form.fault(node, "not-an-answer", message)
        return None
    if item.range is not None and not item.range[0] <= value <= item.range[1]:
        message = f"`{item.id}` goes from {item.range[0]} to {item.range[1]}; {value} lies outside"
        form.fault(node, "not-an-answer", message)
        return None
    return value


def _word(form: NodeReader, node: Scalar, item: Item) -> Answer | None:
    match item.answer:
        case AnswerType.TEXT:
            fits = bool(node.text.strip()) and len(node.text) <= _LONGEST_TEXT
        case AnswerType.DATE:
            today = datetime.now().astimezone().date()
            fits = is_date(node.text) and passes(node.text, item.earliest, item.latest, today)
        case _:
            fits = node.text in item.answers
    if fits:
        return node.text
    _refuse(form, node, item)
    return None


def _refuse(form: NodeReader, node: Node, item: Item) -> bool:
    known = item.answers
    match item.answer:
        case AnswerType.NOTE:
            remedy = f"a note is not answered; leave `{item.id}` out"
        case AnswerType.DATE:
            remedy = 'write a day such as "2026-01-31", or a month or a year alone'
            if isinstance(node, Scalar) and is_date(node.text):
                first = item.earliest and f"from {item.earliest}"
                last = item.latest and f"to {item.latest}"
                remedy = f"it lies outside; write a date {' '.join(filter(None, (first, last)))}"
        case AnswerType.TEXT:
            remedy = "write what was said, or a code such as `declined`"
        case _:
            word = node.text if isinstance(node, Scalar) else ""
            remedy = f"write {one_of(known)}, or a code such as `declined`{meant(word, known)}"
    message = f"`{what_is(node)}` is no answer of `{item.id}`; {remedy}"
    form.fault(node, "not-an-answer", message)
    return False
