"""``screenapp protocols``: list, check, try and show protocols without a window.

Exploring, comparing and translating them stand in `authoring`.
"""

import argparse
from datetime import datetime
from pathlib import Path

from screenapp import resources
from screenapp.cli import authoring
from screenapp.cli.protocol_files import load, refuse_faults
from screenapp.cli.shared import DONE, print_json, refuse
from screenapp.protocol.checking.package import CheckedPackage, check_path
from screenapp.protocol.diagnostics import Fault, errors_of
from screenapp.protocol.library import shipped_library
from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.protocol_file import read_file
from screenapp.protocol.model import (
    OWN_WORDING_LABEL,
    Item,
    Measure,
    Protocol,
    Result,
    WordingSource,
)
from screenapp.screening.printing import printed
from screenapp.screening.running import case_outcome, tried


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``protocols`` and what it can do to the command line."""
    protocols = parsers.add_parser("protocols", help="list, check, try and show protocols")
    deeds = protocols.add_subparsers(dest="deed", required=True)
    listed = deeds.add_parser("list", help="the protocols that come with the program")
    listed.set_defaults(run=_list)
    check = deeds.add_parser("check", help="every fault of protocol files; exit 1 if there is one")
    check.add_argument("paths", type=Path, nargs="*", metavar="PATH")
    check.set_defaults(run=_check)
    try_ = deeds.add_parser("try", help="what given answers come to")
    try_.add_argument("path", type=Path, metavar="PATH")
    try_.add_argument("--answers", type=Path, required=True, metavar="FILE")
    try_.set_defaults(run=_try)
    show = deeds.add_parser("show", help="a protocol's stages and items in order")
    show.add_argument("path", type=Path, metavar="PATH")
    show.set_defaults(run=_show)
    for deed in (listed, check, try_, show):
        deed.add_argument("--json", action="store_true")
    authoring.add_to(deeds)


def _list(arguments: argparse.Namespace) -> int:
    library = shipped_library()
    if arguments.json:
        print_json([_head(protocol, library.languages(protocol)) for protocol in library.protocols])
        return DONE
    for protocol in library.protocols:
        languages = ", ".join(library.languages(protocol))
        status = protocol.status.value
        print(f"{protocol.id} {protocol.version} ({status}; {languages}): {protocol.title}")
    return DONE


def _head(protocol: Protocol, languages: tuple[str, ...]) -> dict[str, object]:
    return {
        "protocol": protocol.id,
        "version": protocol.version,
        "title": protocol.title,
        "status": protocol.status.value,
        "wording": protocol.wording.value,
        "languages": list(languages),
        "content_hash": protocol.content_hash,
    }


def _check(arguments: argparse.Namespace) -> int:
    paths = arguments.paths or [resources.protocols_folder()]
    today = datetime.now().astimezone().date()
    checked = [one for path in paths for one in check_path(path, case_outcome, today)]
    faults = [fault for one in checked for fault in one.faults]
    wrong = errors_of(tuple(faults))
    if arguments.json:
        print_json([_fault(fault) for fault in faults])
    else:
        for fault in faults:
            print(fault)
        for one in checked:
            if one.protocol is not None:
                print(f"{one.path}: good, {one.cases} cases as expected")
    if wrong:
        return refuse(_summary(wrong, checked))
    return DONE


def _summary(wrong: tuple[Fault, ...], checked: list[CheckedPackage]) -> str:
    bad = sum(1 for one in checked if one.protocol is None)
    faults = "1 fault" if len(wrong) == 1 else f"{len(wrong)} faults"
    files = "1 protocol" if bad == 1 else f"{bad} protocols"
    return f"There is {faults} to mend in {files}; each is told above with its place."


def _fault(fault: Fault) -> dict[str, object]:
    return {
        "path": fault.path,
        "line": fault.line,
        "column": fault.column,
        "severity": fault.severity.value,
        "code": fault.code,
        "text": fault.text,
        "message": fault.message,
    }


def _try(arguments: argparse.Namespace) -> int:
    protocol = load(arguments.path)
    read = read_answers(read_file(arguments.answers), str(arguments.answers), protocol)
    if read.answers is None:
        return refuse_faults(errors_of(read.faults))
    found = printed(tried(protocol, read.answers))
    if arguments.json:
        print_json(found)
        return DONE
    result = found["result"]
    print(
        f"{protocol.id} {protocol.version} ({OWN_WORDING_LABEL})" if _own(protocol) else protocol.id
    )
    print(f"result: {result}")
    for name in ("because", "unsettled", "measures", "unanswered", "disclosed", "obligations"):
        print(f"{name}: {found[name]}")
    print(f"steps: {found['steps']}")
    return DONE


def _own(protocol: Protocol) -> bool:
    return protocol.wording is WordingSource.OWN


def _told_of(item: Item) -> dict[str, str]:
    """What a file says of *item* that only some items have."""
    found = {
        "recall": item.recall.value if item.recall else None,
        "earliest": item.earliest,
        "latest": item.latest,
    }
    return {key: value for key, value in found.items() if value is not None}


def _kinds_of(item: Item) -> str:
    told = (f"{key} {value}" for key, value in _told_of(item).items())
    return ", ".join((item.source.value, item.answer.value, *told))


def _show(arguments: argparse.Namespace) -> int:
    protocol = load(arguments.path)
    if arguments.json:
        items = [
            {
                "stage": stage.id,
                "item": item.id,
                "source": item.source.value,
                "text": item.text,
                **_told_of(item),
            }
            for stage in protocol.stages
            for item in stage.items
        ]
        origin = {
            "theory": protocol.theory,
            "reviewed_by": [{"role": r.role, "date": r.date} for r in protocol.reviewed_by],
        }
        parts = {"items": items, "figures": _figures(protocol)}
        print_json({**_head(protocol, (protocol.language,)), **origin, **parts})
        return DONE
    print(f"{protocol.title} ({protocol.id} {protocol.version}, {protocol.status.value})")
    if protocol.theory:
        print(protocol.theory)
    for reviewer in protocol.reviewed_by:
        print(f"read by: {', '.join(filter(None, (reviewer.role, reviewer.date)))}")
    for stage in protocol.stages:
        gates = f"privacy {stage.privacy.value}, consent {stage.consent.value}"
        print(f"\n{stage.title} [{stage.id}; {gates}]")
        for item in stage.items:
            print(f"  {item.id} ({_kinds_of(item)}): {item.text}")
    print()
    for measure in protocol.measures:
        print(f"{measure.id} (a {type(measure).__name__.lower()}{_whose(measure)})")
    for result in protocol.results:
        told = f"{result.kind.value}, {result.tier.value}{_whose(result)}"
        print(f"{result.id} ({told}): {result.text}")
    return DONE


def _whose(part: Measure | Result) -> str:
    """Whose the figures of *part* are, where its file says so."""
    return "" if part.figures is None else f", figures {part.figures.value}"


def _figures(protocol: Protocol) -> dict[str, dict[str, str]]:
    """Whose the figures are, of every measure and result whose file says so."""
    kinds = (("measures", protocol.measures), ("results", protocol.results))
    return {
        kind: {part.id: part.figures.value for part in parts if part.figures is not None}
        for kind, parts in kinds
    }
