"""From a protocol file to a `Protocol`, or to every fault that keeps it from being one."""

from dataclasses import dataclass
from pathlib import Path

from screenapp import plain_file
from screenapp.digest import sha256
from screenapp.protocol.checking import meaning as check_meaning
from screenapp.protocol.diagnostics import Fault, ProtocolFaults, errors_of, in_order
from screenapp.protocol.loading import reader
from screenapp.protocol.loading.conditions import ConditionLoader
from screenapp.protocol.loading.head import HEAD, HeadLoader
from screenapp.protocol.loading.measures import load_measures
from screenapp.protocol.loading.node_reader import FaultList, NodeReader, TooManyFaults
from screenapp.protocol.loading.nodes import Mapping, Node, what_is
from screenapp.protocol.loading.places import Places
from screenapp.protocol.loading.rules import RuleLoader
from screenapp.protocol.loading.stages import StageLoader
from screenapp.protocol.model import Protocol, Status, WordingSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What came of a file: a protocol unless one of *faults* is an error.

    ``places`` tells where the protocol's parts stand; it is there whenever the protocol is.
    """

    protocol: Protocol | None
    faults: tuple[Fault, ...]
    places: Places | None = None


def load_protocol(path: Path) -> Protocol:
    """The protocol in the file at *path*.

    Raises:
        ProtocolFaults: with every fault of the file, when it cannot be used.
    """
    loaded = read_bytes(read_file(path), str(path))
    if loaded.protocol is None:
        raise ProtocolFaults(errors_of(loaded.faults))
    return loaded.protocol


def read_file(path: Path) -> bytes:
    """The bytes of the file at *path*; of one that is too large, one more than a file may have.

    Raises:
        ProtocolFaults: when it cannot be read, or is something else than a file.
    """
    try:
        return plain_file.read(path, reader.LARGEST)
    except plain_file.NotAFile:
        message = "this is a folder, a pipe or a device; put the file itself there"
    except OSError:
        message = "the file cannot be read; check its name and who may open it"
    fault = Fault(path=str(path), line=1, column=1, code="cannot-read", message=message)
    raise ProtocolFaults((fault,))


def read_text(text: str, name: str) -> Loaded:
    """The protocol in *text*; *name* stands in the faults. Never raises."""
    return _read(text, name, text.encode("utf-8", "surrogatepass"))


def read_bytes(data: bytes, name: str) -> Loaded:
    """The protocol in the bytes of a file. Never raises."""
    text = reader.decode(data, name)
    if isinstance(text, Fault):
        return Loaded(protocol=None, faults=(text,))
    return _read(text, name, data)


def read_draft(data: bytes, name: str) -> Loaded:
    """As `read_bytes`, without asking what the protocol means. Never raises."""
    text = reader.decode(data, name)
    if isinstance(text, Fault):
        return Loaded(protocol=None, faults=(text,))
    return _read(text, name, data, meaning=False)


def _read(text: str, name: str, data: bytes, *, meaning: bool = True) -> Loaded:
    reading = reader.read(text, name)
    if reading.root is None:
        return Loaded(protocol=None, faults=tuple(reading.faults))
    sheet = FaultList(name)
    sheet.faults.extend(reading.faults)
    places = Places()
    draft = None
    try:
        draft = _draft(sheet, reading.root, places, sha256(data).hex())
        if draft is not None and meaning:
            check_meaning.check(draft, sheet, places)
    except TooManyFaults:
        draft = None
    faults = in_order(sheet.faults)
    if draft is None or errors_of(faults):
        return Loaded(protocol=None, faults=faults)
    return Loaded(protocol=draft, faults=faults, places=places)


def _draft(sheet: FaultList, root: Node, places: Places, content_hash: str) -> Protocol | None:
    """The protocol as far as it can be read. It is only given out when nothing was wrong."""
    if not isinstance(root, Mapping):
        message = f"a protocol begins with `protocol: <id>`, not with `{what_is(root)}`"
        sheet.error(root, "wrong-shape", message)
        return None
    form = NodeReader(sheet, root, "a protocol", HEAD)
    head = HeadLoader(sheet, form, places)
    conditions = ConditionLoader(sheet, places)
    rules = RuleLoader(sheet, places, conditions)
    below = "write it and below it `- id: ...`"
    stages = form.parts("stages", below, needed=True)
    head.left_out()
    wording = form.choice("wording", WordingSource, WordingSource.OWN)
    protocol = Protocol(
        id=head.protocol(),
        version=head.version(),
        title=form.need_text("title", "write the name that staff read"),
        summary=head.summary(),
        status=form.choice("status", Status, Status.DRAFT),
        wording=wording,
        language=head.language(),
        stages=StageLoader(sheet, places, conditions).load(stages),
        results=rules.results(form.parts("results", below, needed=True)),
        content_hash=content_hash,
        licence=head.licence(wording),
        sources=head.sources(),
        evidence=head.evidence(),
        theory=form.text("theory"),
        reviewed_by=head.reviewed_by(),
        ages=head.ages(),
        settings=tuple(name for name, _ in form.ids("settings")),
        triggers=head.triggers(),
        start=head.start(),
        indeterminate_steps=tuple(name for name, _ in form.ids("indeterminate_steps")),
        measures=load_measures(sheet, form.parts("measures", below), places),
        obligations=rules.obligations(form.parts("obligations", below)),
        steps=rules.steps(form.parts("steps", below)),
    )
    return places.put(protocol, root)


def draft_of(data: bytes) -> Protocol | None:
    """What can be read of *data* without asking whether it may be used; None if nothing can."""
    text = reader.decode(data, "kept")
    if isinstance(text, Fault):
        return None
    reading = reader.read(text, "kept", told=True)
    if reading.root is None:
        return None
    return _draft(FaultList("kept"), reading.root, Places(), sha256(data).hex())
