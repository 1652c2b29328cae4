"""The published schema accepts what the program accepts and knows the same words."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from screenapp.protocol.loading import head, rules, stages
from screenapp.protocol.loading.nodes import Mapping, Node, Scalar, Sequence
from screenapp.protocol.loading.reader import read
from screenapp.protocol.words import (
    AnswerType,
    Channel,
    Disclosure,
    Figures,
    Grade,
    Organisation,
    ResultKind,
    Source,
    StageRole,
    Status,
    Tier,
)

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "protocols" / "schema.json").read_text("utf-8"))
FILES = [
    *sorted((ROOT / "protocols").glob("*/protocol.yaml")),
    *sorted((Path(__file__).parent / "good").glob("*.yaml")),
]
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,),
    "number": (int, Decimal), "integer": (int,), "null": (type(None),),
}  # fmt: skip


def plain(node: Node) -> Any:
    """The values that an editor's JSON Schema tool would see."""
    match node:
        case Mapping():
            return {key.text: plain(value) for key, value in node}
        case Sequence(parts=parts):
            return [plain(part) for part in parts]
        case Scalar() if node.is_null:
            return None
        case Scalar() if node.plain and node.text in ("true", "false"):
            return node.text == "true"
        case Scalar() if node.is_number:
            return int(node.text) if "." not in node.text else Decimal(node.text)
        case Scalar(text=text):
            return text


def has_type(value: Any, names: str | list[str]) -> bool:
    wanted = [names] if isinstance(names, str) else names
    kinds = tuple(kind for name in wanted for kind in TYPES[name])
    return isinstance(value, kinds) and (not isinstance(value, bool) or "boolean" in wanted)


def mistakes(value: Any, schema: dict[str, Any], at: str = "") -> list[str]:
    """What the part of JSON Schema that the file uses says against *value*."""
    if "$ref" in schema:
        schema = {**SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]], **schema}
    found: list[str] = []
    if "type" in schema and not has_type(value, schema["type"]):
        return [f"{at}: {value!r} is not {schema['type']}"]
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: {value!r} is none of {schema['enum']}")
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        found.append(f"{at}: {value!r} is not {schema['const']!r}")
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        found.append(f"{at}: {value!r} has another form")
    if isinstance(value, dict):
        found += in_object(value, schema, at)
    if isinstance(value, list):
        found += in_list(value, schema, at)
    if "oneOf" in schema:
        fits = [one for one in schema["oneOf"] if not mistakes(value, one, at)]
        if len(fits) != 1:
            found.append(f"{at}: {len(fits)} forms fit {value!r}")
    return found


def in_object(value: dict[str, Any], schema: dict[str, Any], at: str) -> list[str]:
    known = schema.get("properties", {})
    other = schema.get("additionalProperties", True)
    found = [f"{at}: no {key}" for key in schema.get("required", []) if key not in value]
    if len(value) < schema.get("minProperties", 0):
        found.append(f"{at}: nothing in it")
    for key, part in value.items():
        if key in known:
            found += mistakes(part, known[key], f"{at}/{key}")
        elif isinstance(other, dict):
            found += mistakes(part, other, f"{at}/{key}")
        elif not other:
            found.append(f"{at}: {key} is not known")
    return found


def in_list(value: list[Any], schema: dict[str, Any], at: str) -> list[str]:
    found = [] if len(value) >= schema.get("minItems", 0) else [f"{at}: too few"]
    if len(value) > schema.get("maxItems", len(value)):
        found.append(f"{at}: too many")
    for number, part in enumerate(value):
        found += mistakes(part, schema.get("items", {}), f"{at}/{number}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_schema_accepts_every_good_file(path: Path) -> None:
    root = read(path.read_text("utf-8"), path.name).root
    assert root is not None
    assert mistakes(plain(root), SCHEMA) == []


@pytest.mark.parametrize(
    "name",
    ["unknown-word-head", "item-required", "stage-without-privacy", "unquoted-version-number",
     "condition-two-tests", "measure-of-two-kinds", "result-unknown-tier", "law-month-in-words",
     "otherwise-and-when", "graded-empty-pattern", "item-unknown-answer", "step-by-several"],
)  # fmt: skip
def test_the_schema_refuses_what_it_can_see(name: str) -> None:
    path = Path(__file__).parent / "bad" / f"{name}.yaml"
    root = read(path.read_text("utf-8"), path.name).root
    assert root is not None
    assert mistakes(plain(root), SCHEMA) != []


def test_the_schema_has_the_words_of_the_loader() -> None:
    parts = SCHEMA["$defs"]
    assert set(SCHEMA["properties"]) == set(head.HEAD)
    assert set(parts["stage"]["properties"]) == set(stages._STAGE)
    assert set(parts["item"]["properties"]) == set(stages._ITEM)
    assert set(parts["option"]["properties"]) == set(stages._OPTION)
    assert set(parts["result"]["properties"]) == set(rules._RESULT)
    assert set(parts["obligation"]["properties"]) == set(rules._OBLIGATION)
    assert set(parts["step"]["properties"]) == set(rules._STEP)
    item, stage = parts["item"]["properties"], parts["stage"]["properties"]
    for words, kinds in (
        (item["answer"], AnswerType),
        (item["source"], Source),
        (item["discloses"], Disclosure),
        (item["grade"]["additionalProperties"], Grade),
        (stage["by"]["items"], StageRole),
        (stage["channels"]["items"], Channel),
        (stage["organisation"], Organisation),
        (SCHEMA["properties"]["status"], Status),
        (parts["result"]["properties"]["kind"], ResultKind),
        (parts["result"]["properties"]["tier"], Tier),
        (parts["result"]["properties"]["figures"], Figures),
        *((one["properties"]["figures"], Figures) for one in parts["measure"]["oneOf"]),
    ):
        assert {word for word in words["enum"] if word} == {kind.value for kind in kinds}
