"""``screenapp protocols`` for those who write them: explore, diff and catalogue."""

import argparse
import math
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from screenapp.authoring.change_sentences import HEADINGS, item_named, quoted, sentence, told
from screenapp.authoring.changes import Change
from screenapp.authoring.differences import differences
from screenapp.authoring.exploring import (
    Explored,
    ReachableResult,
    SearchLimits,
    SearchStopped,
    explore,
)
from screenapp.cli.protocol_files import cases_beside, file_of, load, two_of
from screenapp.cli.shared import DONE, print_json, refuse
from screenapp.protocol.checking.package import translations_beside
from screenapp.protocol.item_status import Answer
from screenapp.protocol.loading.answer_value import GivenInFile
from screenapp.protocol.loading.answers_file import AnswersFile
from screenapp.protocol.model import Protocol
from screenapp.protocol.phrasing import number
from screenapp.protocol.wording import write_catalogue

_BOUND = re.compile(r"([1-9][0-9]{0,8})(s?)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_STOPPED = {
    SearchStopped.TIME: "stopped when the time was over",
    SearchStopped.SPOTS: "stopped where there were too many at once",
    SearchStopped.CHOICES: "left out some answers or circumstances",
}


def add_to(deeds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what concerns the writing of protocols to what ``protocols`` can do."""
    explored = deeds.add_parser("explore", help="every result a protocol can lead to, and how")
    explored.add_argument("path", type=Path, metavar="PATH")
    explored.add_argument(
        "--at-most",
        type=_bounds,
        metavar="N",
        default=SearchLimits(),
        help="stop after so many seconds (30s), or keep so many screenings in mind (100000)",
    )
    explored.set_defaults(run=_explore)
    diff = deeds.add_parser("diff", help="what a new version changes, in plain words")
    diff.add_argument("old", metavar="OLD")
    diff.add_argument("new", metavar="NEW")
    diff.set_defaults(run=_diff)
    catalogue = deeds.add_parser("catalogue", help="write or update a file for a translator")
    catalogue.add_argument("path", type=Path, metavar="PATH")
    catalogue.add_argument("--language", type=_language, required=True, metavar="CODE")
    catalogue.add_argument("--out", type=Path, metavar="FILE")
    catalogue.set_defaults(run=_catalogue)
    for deed in (explored, diff, catalogue):
        deed.add_argument("--json", action="store_true")


def _bounds(text: str) -> SearchLimits:
    found = _BOUND.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"write 30s for seconds or 100000, not {text!r}")
    if found[2]:
        return SearchLimits(seconds=float(found[1]), spots=300_000)
    return SearchLimits(spots=int(found[1]), seconds=math.inf)


def _language(text: str) -> str:
    if _LANGUAGE.fullmatch(text) is None:
        raise argparse.ArgumentTypeError(f"write a language as es or pt-BR, not {text!r}")
    return text.replace("_", "-")


# --- explore ------------------------------------------------------------------------------


def _explore(arguments: argparse.Namespace) -> int:
    protocol = load(arguments.path)
    found = explore(protocol, bounds=arguments.at_most)
    if arguments.json:
        print_json(_explored(protocol, found))
        return DONE
    print(f"{protocol.id} {protocol.version}: {_how_far(found)}")
    print("\nResults, each with the shortest way to it:")
    for reachable in found.results:
        print("\n".join(_way(protocol, reachable)))
    missing = "Not found" if found.stopped else "Never the result"
    for name in found.not_found:
        print(f"  {missing}: {name}")
    named = item_named(protocol)
    nobody = ", ".join(map(named, found.unreachable_items)) or "none"
    within = " within these bounds" if found.stopped else ""
    print(f"\nItems that nobody is asked{within}: {nobody}.")
    most, minutes = found.longest.questions, found.longest.minutes
    print(f"The longest: {most} questions; about {minutes:.1f} minutes when read aloud.")
    print(_deciding(found, protocol))
    return DONE


def _how_far(found: Explored) -> str:
    ways = _counted(found.paths)
    if found.stopped is None:
        return f"{ways} ways to go through it, and all were."
    return f"{ways} ways gone through, not all; the search {_STOPPED[found.stopped]}."


def _counted(count: int) -> str:
    if count < 10**9:
        return f"{count:,}"
    power = int(math.log10(count))
    return f"about {Decimal(count).scaleb(-power):.1f} × 10^{power}"


def _way(protocol: Protocol, reachable: ReachableResult) -> Iterable[str]:
    result = protocol.result.get(reachable.result)
    meant = quoted(result.text) if result else "the result stays open"
    asked = "1 question" if reachable.questions == 1 else f"{reachable.questions} questions"
    yield f"  {reachable.result}, {meant}, after {asked}{_circumstances(reachable.way)}."
    named = item_named(protocol)
    for name, given in reachable.way.answers.items():
        yield f"    {named(name)}: {_said(given)}"


def _circumstances(way: AnswersFile) -> str:
    told = []
    if way.person.age is not None:
        told.append(f"aged {way.person.age[0]}")
    if way.person.age_basis == "disputed":
        told.append("age disputed")
    told += [f"{name} {value or 'none'}" for name, value in way.setting.items()]
    if way.trigger:
        told.append(f"trigger {way.trigger}")
    if not way.privacy:
        told.append("never alone")
    if not way.consent:
        told.append("chose not to take part")
    return f" ({', '.join(told)})" if told else ""


def _said(given: GivenInFile) -> str:
    if given.value is None:
        return given.code.value if given.code else ""
    return _answer(given.value)


def _answer(value: Answer) -> str:
    if isinstance(value, Decimal):
        return number(value)
    return ", ".join(value) if isinstance(value, tuple) else value


def _deciding(found: Explored, protocol: Protocol) -> str:
    if not found.decides:
        return "No single item decides alone."
    named = item_named(protocol)
    people = found.decides[0].people
    told = [f"{named(one.item)} {one.share:.0%}" for one in found.decides[:3]]
    return f"What most often decides alone, of {people} people drawn: {'; '.join(told)}."


def _explored(protocol: Protocol, found: Explored) -> dict[str, object]:
    return {
        "protocol": protocol.id,
        "version": protocol.version,
        "whole": found.whole,
        "stopped": found.stopped.value if found.stopped else None,
        "paths": found.paths if found.paths < 2**53 else _counted(found.paths),
        "results": [
            {"result": one.result, "questions": one.questions, "way": _file(one.way)}
            for one in found.results
        ],
        "not_found": list(found.not_found),
        "unreachable_items": list(found.unreachable_items),
        "longest": {
            "questions": found.longest.questions,
            "minutes": round(found.longest.minutes, 2),
            "most_questions": _file(found.longest.most_questions),
            "most_minutes": _file(found.longest.most_minutes),
        },
        "decides": [
            {"item": one.item, "share": round(one.share, 3), "people": one.people}
            for one in found.decides
        ],
    }


def _file(way: AnswersFile) -> dict[str, object]:
    """*way* as a file of answers that ``protocols try`` takes."""
    age = way.person.age
    return {
        "person": {"age": list(age) if age else None, "age_basis": way.person.age_basis}
        if age or way.person.age_basis
        else {},
        "setting": dict(way.setting),
        "trigger": way.trigger,
        "privacy": "achieved" if way.privacy else "not_achieved",
        "consent": "given" if way.consent else "declined",
        "answers": {name: _value(given) for name, given in way.answers.items()},
    }


def _value(given: GivenInFile) -> object:
    value = given.value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return _said(given) if value is None else list(value) if isinstance(value, tuple) else value


# --- diff ---------------------------------------------------------------------------------


def _diff(arguments: argparse.Namespace) -> int:
    files = two_of(arguments.old, arguments.new)
    if files is None:
        return refuse(
            f"Both are the same file, {file_of(Path(arguments.old))}; name two to compare."
        )
    old, new = map(load, files)
    cases = (*cases_beside(files[0], old), *cases_beside(files[1], new))
    changes = differences(old, new, cases)
    if arguments.json:
        print_json([_change(change, old, new) for change in changes])
        return DONE
    if not changes:
        print("Nothing that people would notice is different.")
    for noticed, sentences in told(changes, old, new).items():
        print(f"{HEADINGS[noticed]}:")
        for each in sentences:
            print(f"  - {each}")
    return DONE


def _change(change: Change, old: Protocol, new: Protocol) -> dict[str, object]:
    return {
        "kind": change.kind.name.lower(),
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
        "noticed": change.noticed.value,
        "sentence": sentence(change, old, new),
    }


# --- catalogue ----------------------------------------------------------------------------


def _catalogue(arguments: argparse.Namespace) -> int:
    protocol = load(arguments.path)
    language = arguments.language
    if language == protocol.language:
        return refuse(f"{protocol.id} is written in {language}; choose another language.")
    beside = translations_beside(file_of(arguments.path)) / f"{language}.po"
    out = arguments.out or beside
    try:
        progress = write_catalogue(protocol, out, language)
    except (OSError, ValueError):
        return refuse(f"The catalogue cannot be written, or is no PO file: {out}")
    if arguments.json:
        print_json({"path": str(out), "texts": progress.texts, "translated": progress.translated})
        return DONE
    left = progress.texts - progress.translated
    print(f"{out}: {progress.translated} of {progress.texts} texts translated, {left} to do,")
    print(f"{progress.changed} of them marked fuzzy because the text has changed.")
    return DONE
