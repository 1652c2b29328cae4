"""Protocols by chance, over all words of the language; most of them the check accepts.

JSON is YAML: a protocol is made as plain values and written as JSON, one value to a line.
"""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Plain = dict[str, object]

CONSTRUCTS = ("threats", "pay_withheld", "debt", "isolation", "violence", "needs", "other")
TEXTS = (
    "Does someone keep your pay?", "Are you afraid at work?", "%1 of %2, %n and 100 %",
    "<b>Bold</b> & <i>x</i> &amp;", "هل يحتفظ أحد بأجرك؟ (2)", "¿Alguien guarda su pago?",
    "Ein sehr langes Wort: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenband",
    "Two lines:\nthe second, with \"quotes\" and {braces} [brackets] | bar", "语言 🙂 ✓ ≤ 5",
    "Is the work hard? " * 12, "a", "Was it so \\n or \\u0041?", "0", "null",
)  # fmt: skip
ANSWERS = (
    "yes_no", "yes_no", "yes_no_unsure", "one_of", "many_of", "number", "age", "date", "text",
    "judgement", "acknowledge", "note",
)  # fmt: skip
CODES = (
    "declined", "dont_know", "withdrawn", "not_asked_time", "not_asked_unsafe", "not_applicable",
    "not_asked_not_private", "not_asked_clinical", "not_asked_no_interpreter", "already_known",
)  # fmt: skip
DISCLOSED = ("labour", "trafficking", "other_abuse")


@dataclass
class Draw:
    """One protocol as it is drawn: what was made so far, which later parts may name."""

    chance: random.Random
    items: list[Plain] = field(default_factory=list)
    measures: list[Plain] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    triggers: list[str] = field(default_factory=list)
    largest: dict[str, int] = field(default_factory=dict)

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def text(self) -> str:
        return self.chance.choice(TEXTS)

    def of(self, parts: Sequence[str], most: int) -> list[str]:
        return self.chance.sample(list(parts), min(len(parts), self.chance.randint(1, most)))

    # --- items ------------------------------------------------------------------------

    def item(self, partner: bool, whens: Sequence[Plain]) -> Plain:
        number = len(self.items)
        answer = self.chance.choice(ANSWERS)
        judged = answer in ("judgement", "note")
        source = "observed" if judged else self.chance.choice(("self", "self", "record", "peer"))
        made: Plain = {
            "id": f"i{number}",
            "construct": self.chance.choice(CONSTRUCTS),
            "source": source,
            "answer": answer,
            "text": self.text(),
        }
        self._about_the_answer(made, answer)
        for key in ("short", "help", "purpose"):
            if self.maybe(0.15):
                made[key] = self.text()
        if self.maybe(0.2):
            made["recall"] = self.chance.choice(("ever", "year", "now"))
        if whens and self.maybe(0.3):
            made["when"] = self.condition(whens, 1)
        if not partner:
            self.items.append(made)
        return made

    def _about_the_answer(self, made: Plain, answer: str) -> None:
        if answer in ("one_of", "many_of"):
            made["options"] = [self._option(n, answer) for n in range(self.chance.randint(1, 4))]
        if answer in ("number", "age") and self.maybe(0.5):
            low = self.chance.choice((0, 0.5, 3)) if answer == "number" else 0
            made["range"] = [low, self.chance.choice((7, 120, 999999999999))]
        if answer == "age" and self.maybe(0.4):
            made["compares"] = "age"
        if answer == "date" and self.maybe(0.6):
            made |= {"earliest": "1950-02", "latest": self.chance.choice(("today", "2030"))}
        if answer in ("yes_no", "yes_no_unsure"):
            made["grade"] = {"set": self.chance.choice(("strong", "medium", "weak"))}
            if self.maybe(0.3):
                made["weight"] = self.chance.choice((0.25, 2, 3.125, 1000000))
            if self.maybe(0.25):
                made["discloses"] = self.chance.choice(DISCLOSED)

    def _option(self, number: int, answer: str) -> Plain:
        made: Plain = {"id": f"o{number}", "text": self.text()}
        if self.maybe(0.4):
            made["weight"] = self.chance.choice((1, 2.5, -1, 0.125))
        if self.maybe(0.1):
            made["discloses"] = self.chance.choice(DISCLOSED)
        if answer == "many_of" and number == 3:
            made["exclusive"] = True
        return made

    # --- conditions -------------------------------------------------------------------

    def tests(self) -> list[Plain]:
        """Single tests of all that was made so far."""
        found: list[Plain] = [
            {"person": "child"},
            {"person": "age", "below": 16},
            {"person": "age", "at_least": 21},
            {"setting": "jurisdiction", "is": "GB"},
            {"setting": "reporter", "in": ["nurse", "social_worker"]},
            *({"trigger": name} for name in self.triggers),
        ]
        if any("discloses" in item for item in self.items):
            found += [{"disclosed": "any"}]
        for item in self.items:
            found += self._of_item(item)
        for name, largest in self.largest.items():
            bound = self.chance.randint(1, max(1, largest))
            found += [{"measure": name, "at_least": bound}, {"measure": name, "below": bound}]
        found += [{"measure": m["id"], "met": True} for m in self.measures if "grades" in m]
        return found

    def _of_item(self, item: Plain) -> list[Plain]:
        name, answer = item["id"], item["answer"]
        found: list[Plain] = [
            {"item": name, "answered": True},
            {"item": name, "declined": True},
        ]
        match answer:
            case "yes_no" | "judgement":
                found += [{"item": name, "is": "yes"}, {"item": name, "is": "no"}]
            case "yes_no_unsure":
                found += [{"item": name, "in": ["yes", "unsure"]}]
            case "one_of" | "many_of":
                found += [{"item": name, "is": "o0"}]
            case "number" | "age":
                found += [{"item": name, "at_least": 4}, {"item": name, "below": 6}]
            case "note":
                return []
        return found

    def condition(self, tests: Sequence[Plain], depth: int) -> Plain:
        if depth and self.maybe(0.5):
            parts = [self.condition(tests, depth - 1) for _ in range(self.chance.randint(2, 3))]
            kind = self.chance.choice(("all", "any", "any", "not"))
            return {kind: parts[0] if kind == "not" else parts}
        return self.chance.choice(list(tests))


def _stages(draw: Draw) -> list[Plain]:
    stages: list[Plain] = []
    for number in range(draw.chance.randint(1, 3)):
        whens = draw.tests() if draw.items else []
        items = [
            draw.item(False, draw.tests() if draw.items else [])
            for _ in range(draw.chance.randint(1, 5))
        ]
        stage: Plain = {
            "id": f"s{number}",
            "title": draw.text(),
            "by": draw.of(("screener", "lead", "peer", "any"), 2),
            "privacy": "required",
            "consent": "required",
            "channels": draw.of(("interview", "self_screen", "point_card", "written"), 3),
            "items": items,
        }
        if whens and draw.maybe(0.3):
            stage["when"] = draw.condition(whens, 1)
        stages.append(stage)
    stages[0]["items"] = [LIMITS, *_items_of(stages[0])]
    if draw.maybe(0.3):
        stages.append(_partner(draw))
    judging: Plain = {
        "id": "judging",
        "title": "Then",
        "privacy": "not_needed",
        "consent": "not_needed",
    }
    stages.append({**judging, "by": ["screener"], "items": [JUDGEMENT]})
    draw.items.append(JUDGEMENT)
    return stages


def _items_of(stage: Plain) -> list[object]:
    items = stage["items"]
    return list(items) if isinstance(items, list) else []


def _partner(draw: Draw) -> Plain:
    items = [draw.item(True, []) | {"id": f"p{n}"} for n in range(draw.chance.randint(1, 3))]
    gates: Plain = {"privacy": "required", "consent": "required"}
    return {
        "id": "partner", "title": draw.text(), "by": ["partner"], "organisation": "partner",
        **gates, "hand_over": [str(items[0]["id"])], "items": items,
    }  # fmt: skip


LIMITS: Plain = {
    "id": "limits", "construct": "limits_of_confidentiality", "source": "self",
    "answer": "acknowledge", "sensitive": False, "text": "We tell you first if we must tell.",
}  # fmt: skip
JUDGEMENT: Plain = {
    "id": "suspicion", "construct": "reasonable_suspicion", "source": "observed",
    "answer": "judgement", "text": "Do you have reason to think that someone is harmed?",
}  # fmt: skip


def _measures(draw: Draw) -> None:
    yes = [str(i["id"]) for i in draw.items if i["answer"] in ("yes_no", "yes_no_unsure")]
    weighed = yes + [str(i["id"]) for i in draw.items if i["answer"] in ("one_of", "many_of")]
    if yes:
        counted = draw.of(yes, 5)
        draw.measures.append({"id": "yeses", "count": counted})
        draw.largest["yeses"] = len(counted)
        draw.measures.append(
            {"id": "graded", "grades": "set", "of": yes, "met_by": [{"weak": min(2, len(yes))}]}
        )
        summed = draw.of(weighed, 5)
        draw.measures.append({"id": "total", "sum": [*summed, "yeses"]})
        draw.largest["total"] = 1
        draw.measures.append({"id": "worst", "max": ["yeses", "total"]})


def _results(draw: Draw) -> list[Plain]:
    tiers = sorted(
        draw.chance.choices(("some", "high", "immediate"), k=draw.chance.randint(0, 3)),
        key=("immediate", "high", "some").index,
    )
    tests = draw.tests()
    rules: list[Plain] = [
        {
            "id": f"r{number}", "kind": "positive", "tier": tier, "text": draw.text(),
            "when": draw.condition(tests, 2), "steps": draw.of(draw.steps, 2),
        }
        for number, tier in enumerate(tiers)
    ]  # fmt: skip
    kind = draw.chance.choice(("negative", "negative", "not_scored"))
    return [*rules, {"id": "rest", "kind": kind, "tier": "none", "text": "R", "otherwise": True}]


def _obligations(draw: Draw) -> list[Plain]:
    ground: Plain = {"item": "suspicion", "is": "yes"}
    more = [draw.condition(draw.tests(), 1) for _ in range(draw.chance.randint(0, 2))]
    return [
        {
            "id": "child", "text": draw.text(), "within": "at_once",
            "when": {"all": [{"person": "child"}, ground]},
        },
        *(
            {
                "id": f"d{number}", "text": draw.text(),
                "when": {"all": [ground, one, {"tier": "some"}]},
                "jurisdictions": ["GB", "US-MD"], "to": draw.text(), "within": "24h",
                "consent": "needed", "tell_person": False,
                "law": {"cite": draw.text(), "reviewed": "2026-01", "review_by": "2027-01"},
            }
            for number, one in enumerate(more)
        ),
    ]  # fmt: skip


def random_protocol(chance: random.Random, name: str = "by-chance") -> Plain:
    """A protocol as plain values."""
    draw = Draw(chance)
    draw.triggers = ["universal", *(["silent_signal"] if draw.maybe(0.4) else [])]
    draw.steps = ["talk", "again"]
    made: Plain = {
        "protocol": name, "version": chance.choice(("1", "1.0.0", "2.10.3-x.1")),
        "title": draw.text(), "summary": draw.text(), "status": chance.choice(("draft", "retired")),
        "wording": "own", "language": chance.choice(("en", "es", "ar", "fr", "pt-BR", "tlh")),
        "ages": chance.choice(AGES), "settings": ["shelter"], "theory": draw.text(),
        "reviewed_by": [{"role": draw.text(), "date": "2026-11"}],
        "sources": [{"cite": draw.text(), "for": draw.text()}],
        "triggers": [{"id": t, "text": draw.text()} for t in draw.triggers],
        "indeterminate_steps": ["again"],
    }  # fmt: skip
    stages = _stages(draw)
    _measures(draw)
    if len(draw.triggers) > 1 and draw.maybe(0.5):
        made["start"] = [{"trigger": "silent_signal", "at": stages[-1]["id"]}]
    steps = [{"id": s, "text": draw.text(), "within": chance.choice(TIMES)} for s in draw.steps]
    return made | {
        "stages": stages, "measures": draw.measures, "results": _results(draw),
        "obligations": _obligations(draw), "steps": steps,
    }  # fmt: skip


TIMES = ("at_once", "30m", "2h", "7d", "2w", None)
AGES: tuple[Plain | None, ...] = (
    None, {"from": 18}, {"to": 23, "outside": "block"}, {"from": 12, "to": 17, "outside": "warn"},
)  # fmt: skip


def random_answers(chance: random.Random, protocol: Plain) -> Plain:
    """A file of answers to *protocol*, some of them codes, some to nothing."""
    answers: Plain = {}
    stages = protocol["stages"]
    items = [i for s in (stages if isinstance(stages, list) else []) for i in _items_of(s)]
    for item in items:
        if isinstance(item, dict) and item["answer"] != "note" and chance.random() < 0.8:
            answers[item["id"]] = _answer(chance, item)
    if chance.random() < 0.1:
        answers["of_another"] = ["a", "b"]
    return {
        "person": chance.choice(PEOPLE), "setting": chance.choice(SETTINGS),
        "trigger": chance.choice((None, "universal")),
        "privacy": chance.choice(("achieved", "achieved", "not_achieved")),
        "consent": chance.choice(("given", "given", "declined")), "answers": answers,
    }  # fmt: skip


PEOPLE: tuple[Plain, ...] = (
    {}, {"age": 20, "age_basis": "stated"}, {"age": [16, 19]}, {"age": 15},
    {"age": 30, "age_basis": "disputed"}, {"age": 40, "age_basis": "companion"}, {"age": None},
)  # fmt: skip
SETTINGS: tuple[Plain, ...] = ({}, {"jurisdiction": "GB-SCT", "reporter": "nurse", "duty": None})


def _answer(chance: random.Random, item: Plain) -> object:
    if chance.random() < 0.25:
        return chance.choice(CODES)
    options = item.get("options")
    several = options if isinstance(options, list) else []
    answer: Callable[[], object] = {
        "yes_no": lambda: chance.choice(("yes", "no")),
        "yes_no_unsure": lambda: chance.choice(("yes", "no", "unsure")),
        "one_of": lambda: chance.choice(several)["id"],
        "many_of": lambda: [chance.choice(several)["id"]],
        "number": lambda: chance.choice((3, 4.5, 7)),
        "age": lambda: chance.choice((0, 5, 7)),
        "date": lambda: chance.choice(("1999", "2024-03", "2026-01-31")),
        "text": lambda: chance.choice(TEXTS),
        "judgement": lambda: {"answer": chance.choice(("yes", "no")), "reason": "Said so."},
        "acknowledge": lambda: "yes",
    }[str(item["answer"])]
    return answer()


def written(value: object) -> str:
    """*value* as a file; no line is too long for the reader."""
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
