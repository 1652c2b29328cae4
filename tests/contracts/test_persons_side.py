"""That the words on the person's side count as read only while they are those that were."""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.contracts.test_glossary import HERE, SAID_TO_PEOPLE, of_windows

LANGUAGES = sorted(path.stem.partition("_")[2] for path in HERE.glob("screenapp_*.qm"))
WRITTEN_IN = "en"


def digest(language: str, folder: Path = HERE) -> str:
    """Of every word of *language* that people read or hear, and of nothing else."""
    names = (f"screenapp_{language}.ts", f"child_{language}.ts")
    said = sorted(
        repr(text)
        for name in names
        for text in of_windows(folder / name)
        if text[0] in SAID_TO_PEOPLE
    )
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def faults(told: Mapping[str, Mapping[str, Any]]) -> list[str]:
    found = [f"{one}: nobody says whether it was read" for one in LANGUAGES if one not in told]
    for language, said in told.items():
        if said.get("state") not in ("draft", "read"):
            found.append(f"{language}: state is neither draft nor read")
        elif said["state"] == "read" and not (said.get("by") and said.get("date")):
            found.append(f"{language}: read by whom, and when?")
        elif said["state"] == "read" and language != WRITTEN_IN:
            now = digest(language)
            found += (
                [f"{language}: read in other words than {now}"] if said.get("words") != now else []
            )
    return found


def told() -> dict[str, dict[str, Any]]:
    return tomllib.loads((HERE / "persons_side.toml").read_text("utf-8"))


def test_what_counts_as_read_is_what_was_read() -> None:
    assert faults(told()) == []


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"state": "read", "by": "a speaker", "date": "2026-12"}, "read in other words"),
        ({"state": "read", "date": "2026-12", "words": digest("es")}, "read by whom"),
        ({"state": "looked at"}, "neither draft nor read"),
        ({"state": "read", "by": "a speaker", "date": "2026-12", "words": digest("es")}, ""),
    ],
)
def test_a_reading_names_who_when_and_the_very_words(said: dict[str, str], wrong: str) -> None:
    found = faults({**told(), "es": said})
    assert len(found) == bool(wrong)
    assert wrong in "".join(found)


def test_a_language_of_which_nothing_is_said_is_found() -> None:
    without = {language: said for language, said in told().items() if language != "ar"}
    assert faults(without) == ["ar: nobody says whether it was read"]
