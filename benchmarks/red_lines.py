"""The red lines in words: how many paraphrases are refused, and how many good texts wrongly.

The paraphrases stand in tests/protocol/red_line_corpora. The half called held_out was written
before the patterns were read, and no pattern is made by it: it is told apart.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from ruamel.yaml import YAML

from benchmarks.figures import Figure, note, tell
from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.library import shipped_library
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.wording import extract_texts

ROOT: Final = Path(__file__).resolve().parent.parent
CORPORA: Final = ROOT / "tests" / "protocol" / "red_line_corpora"
HALVES: Final = ("held_out", "tuning")
CODES: Final = {
    "promise": "promise",
    "victim": "calls-victim",
    "sign": "scored-looks",
    "age": "age-by-body",
    "secrecy": "secrecy-without-limits",
    "threat": "threat",
}
TODAY: Final = datetime.now(tz=UTC).date()
LEAST_CAUGHT: Final = 80
MOST_FALSE: Final = 2
ALL_ITEMS: Final = "demeanour"
"""The construct of the items: one that says nothing of what they are about."""

HEAD: Final = """\
protocol: read
version: "1.0.0"
title: Read
summary: Read
status: draft
wording: own
language: {language}
ages: {{from: 18}}
stages:
  - id: s
    title: S
    by: [screener]
    privacy: required
    consent: required
    items:
"""
TAIL: Final = """\
measures:
  - {{id: m, count: [{names}]}}
results:
  - {{id: p, kind: positive, tier: high, text: P, when: {{measure: m, at_least: 1}}}}
  - {{id: n, kind: negative, tier: none, text: N, otherwise: true}}
"""


@cache
def corpus(half: str, language: str) -> dict[str, list[str]]:
    """The sentences of *half* in *language*, by the line they cross; ``allowed`` cross none."""
    text = (CORPORA / f"{half}_{language}.yaml").read_text(encoding="utf-8")
    found: dict[str, list[str]] = YAML(typ="safe").load(text)
    return found


def refused(language: str, sentences: Sequence[str]) -> list[set[str]]:
    """For each of *sentences* the codes by which the check refuses it as something that staff
    look for and that counts."""
    parts = [HEAD.format(language=language)]
    lines: dict[int, int] = {}
    for number, sentence in enumerate(sentences):
        item = f"id: i{number}, construct: {ALL_ITEMS}, source: observed, answer: yes_no"
        lines[sum(part.count("\n") for part in parts) + 1] = number
        parts.append(f"      - {{{item}, text: {_quoted(sentence)}}}\n")
    names = ", ".join(f"i{number}" for number in range(len(sentences)))
    parts.append(TAIL.format(names=names))
    found: list[set[str]] = [set() for _ in sentences]
    for fault in read_text("".join(parts), "read").faults:
        if fault.is_error:
            found[lines[fault.line]].add(fault.code)
    return found


def caught(half: str, language: str, line: str) -> list[bool]:
    """Whether each sentence of a line is refused by that line's own code."""
    told = refused(language, corpus(half, language)[line])
    return [CODES[line] in codes for codes in told]


def shipped_texts() -> Iterator[tuple[str, str]]:
    """Every text that comes with the program, with its language, translations too."""
    library = shipped_library()
    for protocol in library.protocols:
        for language in library.languages(protocol):
            catalogue = library.catalogue(protocol.id, language)
            if language == protocol.language or catalogue is None:
                texts = [text for _, text in extract_texts(protocol)]
            else:
                texts = [text for _, text in catalogue.texts.values()]
            yield from ((language, text) for text in texts)


def false_alarms() -> dict[str, tuple[int, int]]:
    """By language: texts that are told though they are good, and how many there are.

    Each is read alone, as if it were said; so a line is drawn closer here than by the check.
    """
    found: dict[str, tuple[int, int]] = {}
    for language, text in shipped_texts():
        phrases = phrases_for(language)
        told = phrases is not None and any(
            (
                phrases.promises(text),
                phrases.calls_victim(text),
                phrases.takes_looks_for_a_sign(text),
                phrases.tells_age_by_body(text, about_age=False),
                phrases.goes_by_apparent_age(text),
                phrases.keeps_silent(text),
                phrases.threatens(text),
            )
        )
        wrong, total = found.get(language, (0, 0))
        found[language] = (wrong + bool(told), total + 1)
    return found


def refused_files() -> int:
    """Protocols that come with the program, with their translations, which the check refuses."""
    folders = [path.parent for path in sorted((ROOT / "protocols").glob("*/protocol.yaml"))]
    return sum(
        any(fault.is_error for fault in check_folder(folder, None, TODAY).faults)
        for folder in folders
    )


def measure() -> bool:
    """What is caught in English and Spanish, by half and line, and the false alarms everywhere."""
    figures: list[Figure] = []
    for language in ("en", "es"):
        for half in HALVES:
            every: list[bool] = []
            for line in CODES:
                found = caught(half, language, line)
                every += found
                note(f"{language} {half} {line}: {sum(found)} of {len(found)}")
            missed = 100 * (len(every) - sum(every)) / len(every)
            what = f"{language}: paraphrases not refused, {half} ({len(every)})"
            figures.append(Figure(what=what, value=missed, unit="%", reach=100 - LEAST_CAUGHT))
            allowed = refused(language, corpus(half, language)["allowed"])
            wrong = sum(bool(codes & set(CODES.values()) - {"scored-looks"}) for codes in allowed)
            what = f"{language}: near-by sentences refused, {half} ({len(allowed)})"
            figures.append(Figure(what=what, value=100 * wrong / len(allowed), unit="%"))
    for language, (wrong, total) in false_alarms().items():
        reach = MOST_FALSE if language in ("en", "es") else None
        what = f"{language}: false alarms in the {total} texts that come with the program"
        figures.append(Figure(what=what, value=100 * wrong / total, unit="%", reach=reach))
    files = Figure(what="protocols of the program refused", value=refused_files(), unit="", reach=0)
    return tell(*figures, files)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
