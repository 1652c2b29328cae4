"""The head of a protocol as a file writes it: everything that is not asked or decided."""

import re
from typing import Final

from screenapp.protocol.loading.conditions import OLDEST
from screenapp.protocol.loading.dates import month_of
from screenapp.protocol.loading.node_reader import FaultList, NodeReader
from screenapp.protocol.loading.nodes import Mapping, Scalar
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import (
    Ages,
    Citation,
    Evidence,
    Outside,
    ReviewedBy,
    Start,
    Trigger,
    WordingSource,
)

HEAD: Final = (
    "protocol",
    "version",
    "title",
    "summary",
    "status",
    "wording",
    "licence",
    "language",
    "sources",
    "theory",
    "reviewed_by",
    "evidence",
    "ages",
    "settings",
    "triggers",
    "start",
    "indeterminate_steps",
    "stages",
    "measures",
    "results",
    "obligations",
    "steps",
)
_EVIDENCE: Final = ("study", "n", "sensitivity", "specificity", "wording")
_EVIDENCE_WORDINGS: Final = ("official", "adapted", "own")
_LARGEST_STUDY: Final = 10_000_000
_PROTOCOL: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION: Final = re.compile(r"[0-9]+(\.[0-9]+){0,3}([-+][0-9A-Za-z.-]+)?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")


class HeadLoader:
    def __init__(self, sheet: FaultList, form: NodeReader, places: Places) -> None:
        self._sheet = sheet
        self._form = form
        self._places = places

    def protocol(self) -> str:
        node = self._form.need("protocol", "write the id: `protocol: youth-any-of-four`")
        name = "" if node is None else self._form.id_of(node, "protocol")
        if name and not _PROTOCOL.fullmatch(name):
            message = f"`{name}` is not kebab-case; write small letters, digits and `-`"
            self._form.fault(
                self._form.node.get("protocol") or self._form.node, "not-an-id", message
            )
        return name

    def version(self) -> str:
        node = self._form.need("version", 'write `version: "1.0.0"`')
        if not isinstance(node, Scalar):
            return "" if node is None else self._form.text_of(node, "version") or ""
        if not node.quoted:
            message = f'the version stands in quotes, or 1.10 becomes 1.1; write "{node.text}"'
            self._form.fault(node, "unquoted-version", message)
        elif not _VERSION.fullmatch(node.text):
            message = f'`{node.text}` is not a version; write numbers with points: "1.0.0"'
            self._form.fault(node, "not-a-version", message)
        return node.text

    def language(self) -> str:
        node = self._form.given("language")
        if node is None:
            self._left_out("language", "English (`en`)")
            return "en"
        text = self._form.text_of(node, "language") or ""
        if text and not _LANGUAGE.fullmatch(text):
            message = f"`{text}` is not a language code; write one such as `en` or `pt-BR`"
            self._form.fault(node, "not-a-language", message)
        return text

    def summary(self) -> str:
        text = self._form.text("summary")
        if text is None:
            self._left_out("summary", "nothing")
        return text or ""

    def left_out(self) -> None:
        """Tell which words that have a stand-in are not written."""
        for word, taken in (("status", "`draft`"), ("wording", "`own`")):
            if self._form.given(word) is None:
                self._left_out(word, taken)

    def licence(self, wording: WordingSource) -> str | None:
        licence = self._form.text("licence")
        if wording is WordingSource.OFFICIAL and licence is None:
            node = self._form.node.get("licence") or self._form.node
            message = "official wording needs the licence it is used under; write `licence: ...`"
            self._form.fault(node, "no-licence", message, "official")
        return licence

    def sources(self) -> tuple[Citation, ...]:
        nodes = self._form.parts("sources", 'write `sources: [{cite: "...", for: ...}]`')
        return tuple(self._citation(node) for node in nodes)

    def _citation(self, node: Mapping) -> Citation:
        form = NodeReader(self._sheet, node, "a source", ("cite", "for"))
        cite = form.need_text("cite", "name the source")
        return self._places.put(Citation(cite=cite, for_=form.text("for")), node)

    def reviewed_by(self) -> tuple[ReviewedBy, ...]:
        nodes = self._form.parts(
            "reviewed_by", 'write `reviewed_by: [{role: survivor reviewer, date: "2026-11"}]`'
        )
        return tuple(self._reviewer(node) for node in nodes)

    def _reviewer(self, node: Mapping) -> ReviewedBy:
        form = NodeReader(self._sheet, node, "a reviewer", ("role", "date"))
        return ReviewedBy(
            role=form.need_text("role", "write who read it: a role, never a name"),
            date=month_of(form, "date"),
        )

    def evidence(self) -> tuple[Evidence, ...]:
        nodes = self._form.parts("evidence", 'write `evidence: [{study: "...", n: 340}]`')
        return tuple(self._evidence(node) for node in nodes)

    def _evidence(self, node: Mapping) -> Evidence:
        form = NodeReader(self._sheet, node, "a row of evidence", _EVIDENCE)
        shares = {}
        for key in ("sensitivity", "specificity"):
            share = form.number(key)
            if share is not None and not 0 <= share <= 1:
                message = f"`{key}` is a share between 0 and 1; write 0.867 for 86.7 %"
                form.fault(form.node.get(key) or node, "not-a-share", message)
            shares[key] = share
        wording = form.text("wording") or "official"
        if wording not in _EVIDENCE_WORDINGS:
            message = "`wording` of evidence is `official`, `adapted` or `own`"
            form.fault(form.node.get("wording") or node, "unknown-word", message)
        evidence = Evidence(
            study=form.need_text("study", "name the study"),
            n=form.whole("n", 0, _LARGEST_STUDY),
            sensitivity=shares["sensitivity"],
            specificity=shares["specificity"],
            wording=wording,
        )
        return self._places.put(evidence, node)

    def ages(self) -> Ages | None:
        node = self._form.object("ages", "write `ages: {from: 18, to: 23, outside: warn}`")
        if node is None:
            return None
        form = NodeReader(self._sheet, node, "`ages`", ("from", "to", "outside"))
        low, high = form.whole("from", 0, OLDEST), form.whole("to", 0, OLDEST)
        if low is not None and high is not None and low > high:
            message = f"`to` lies below `from` ({low}); swap the two"
            form.fault(form.node.get("to") or node, "range-reversed", message)
        ages = Ages(from_=low, to=high, outside=form.choice("outside", Outside, Outside.WARN))
        return self._places.put(ages, node)

    def triggers(self) -> tuple[Trigger, ...]:
        nodes = self._form.parts("triggers", "write `triggers: [{id: universal, text: Everyone}]`")
        return tuple(self._trigger(node) for node in nodes)

    def _trigger(self, node: Mapping) -> Trigger:
        form = NodeReader(self._sheet, node, "a trigger", ("id", "text"))
        trigger = Trigger(
            id=form.identifier("id", "give the trigger an id"),
            text=form.need_text("text", "write who should be offered the protocol"),
        )
        return self._places.put(trigger, node)

    def start(self) -> tuple[Start, ...]:
        nodes = self._form.parts("start", "write `start: [{trigger: silent_signal, at: talk}]`")
        return tuple(self._start(node) for node in nodes)

    def _start(self, node: Mapping) -> Start:
        form = NodeReader(self._sheet, node, "a start", ("trigger", "at"))
        start = Start(
            trigger=form.identifier("trigger", "name a trigger"),
            at=form.identifier("at", "name the stage to begin at"),
        )
        return self._places.put(start, node)

    def _left_out(self, word: str, taken: str) -> None:
        message = f"the protocol does not say its `{word}`; taken as {taken}"
        self._sheet.warn(self._form.node, "left-out", message, "")
