"""Files to choose from, and the lines round a fault. No Qt."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from screenapp import plain_file
from screenapp.protocol.checking.package import CASES, FILE
from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading import reader
from screenapp.ui.protocols.view_models import FaultLine, FolderEntry, FolderViewModel

_AROUND = 1
_MOST = 200
_LONGEST = 120


def in_folder(folder: Path) -> FolderViewModel:
    """What of *folder* leads to a protocol: folders, protocols' folders, YAML files."""
    above = folder.parent if folder.parent != folder else None
    try:
        found = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
        entries = tuple(_entries(found))[:_MOST]
    except OSError:
        return FolderViewModel(folder=folder, above=above, entries=(), readable=False)
    return FolderViewModel(folder=folder, above=above, entries=entries)


def _entries(found: Iterable[Path]) -> Iterable[FolderEntry]:
    for path in found:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield FolderEntry(path=path, opens=not plain_file.stands(path / FILE))
        elif path.suffix in (".yaml", ".yml") and path.name != CASES:
            yield FolderEntry(path=path, opens=False)


def with_lines(
    faults: Iterable[Fault], sources: Iterable[tuple[str, bytes]]
) -> tuple[FaultLine, ...]:
    """*faults* with the lines they are about, as far as *sources* hold them."""
    texts = {path: _lines(data, path) for path, data in sources}
    return tuple(_with_lines(fault, texts) for fault in faults)


def _with_lines(fault: Fault, texts: Mapping[str, list[str]]) -> FaultLine:
    lines = texts.get(fault.path, [])
    first = max(1, fault.line - _AROUND)
    last = min(len(lines), fault.line + _AROUND)
    path = Path(fault.path)
    return FaultLine(
        fault=fault,
        file=f"{path.parent.name}/{path.name}" if path.parent.name else path.name,
        lines=tuple((at, _short(lines[at - 1])) for at in range(first, last + 1)),
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _lines(data: bytes, name: str) -> list[str]:
    text = reader.decode(data, name)
    return [] if isinstance(text, Fault) else text.splitlines()
