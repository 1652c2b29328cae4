"""Which changes there are, and which of them are drawn. Operators are mutmut's, and `return`."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators, operator_string

LEFT_ALONE = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom)
"""No rule stands in these."""


@dataclass(frozen=True)
class Mutant:
    """One change of one file. `line` is as it was, `becomes` as it is now."""

    file: str
    number: int
    line: str
    becomes: str
    text: str
    diff: str


@dataclass(frozen=True)
class Change:
    """A node and what would stand in its place."""

    file: str
    number: int
    module: cst.Module
    old: cst.CSTNode
    new: cst.CSTNode

    def applied(self) -> Mutant:
        before = self.module.code
        changed = self.module.deep_replace(self.old, self.new)
        assert isinstance(changed, cst.Module)
        lines, others = before.splitlines(), changed.code.splitlines()
        found = list(unified_diff(lines, others, self.file, self.file, lineterm="", n=0))[2:]
        gone = [line[1:].strip() for line in found if line.startswith("-")]
        come = [line[1:].strip() for line in found if line.startswith("+")]
        return Mutant(
            self.file, self.number, " ".join(gone), " ".join(come), changed.code, "\n".join(found)
        )


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, cst.CSTNode, cst.CSTNode]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, LEFT_ALONE):
            return False
        for new in _instead(node):
            place = self.get_metadata(PositionProvider, node, None)
            if place is not None:
                self.found.append((place.start.line, node, new))
        return True


def _instead(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """What may stand in *node*'s place. Texts are held by tests/contracts, and not changed."""
    for kind, operator in mutation_operators:
        if isinstance(node, kind) and operator is not operator_string:
            yield from operator(node)
    if isinstance(node, cst.Return) and node.value is not None:
        nothing = isinstance(node.value, cst.Name) and node.value.value == "None"
        if not nothing:
            yield node.with_changes(
                value=cst.Name("None"), whitespace_after_return=cst.SimpleWhitespace(" ")
            )


def changes(root: Path, files: Sequence[Path]) -> list[Change]:
    """Every change there is in *files*, in the same order every time."""
    found = []
    for path in sorted(files):
        name = path.relative_to(root).as_posix()
        module = cst.parse_module(path.read_text(encoding="utf-8"))
        finder = _Finder()
        MetadataWrapper(module, unsafe_skip_copy=True).visit(finder)
        found += [Change(name, number, module, old, new) for number, old, new in finder.found]
    return found


def draw(root: Path, files: Sequence[Path], sample: int, seed: str) -> list[Mutant]:
    """*sample* changes, the same for the same *seed* and the same files."""
    every = changes(root, files)
    places = random.Random(seed).sample(range(len(every)), min(sample, len(every)))
    return [every[place].applied() for place in sorted(places)]
