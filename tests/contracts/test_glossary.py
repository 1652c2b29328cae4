"""One word for one thing in each language: the glossaries beside the catalogues, held to them."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polib  # type: ignore[import-untyped]  # polib 1.2.0 ships no types
import pytest
import yaml

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Source

HERE = Path(__file__).resolve().parents[2] / "translations"
LANGUAGES = sorted(path.stem.partition("_")[2] for path in HERE.glob("glossary_*.yaml"))
SAID_TO_PEOPLE = {"QuestionSheet", "LastPage", "PersonPage", "PersonPictures", "Spoken"}
Text = tuple[str, str, str]
"""Where it stands, the source, the translation."""


def glossary(language: str) -> dict[str, Any]:
    return yaml.safe_load((HERE / f"glossary_{language}.yaml").read_text("utf-8"))


def of_windows(path: Path) -> Iterator[Text]:
    if not path.exists():
        return
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            source = message.findtext("source") or ""
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for said in forms or [translation.text or ""]:
                yield name, source, said


def of_protocols(folder: Path, language: str) -> Iterator[Text]:
    for path in sorted(folder.glob(f"*/{language}.po")):
        for entry in polib.pofile(str(path)):
            if entry.msgstr and not entry.obsolete:
                yield f"{path.parent.name} {entry.msgctxt}", entry.msgid, entry.msgstr


def texts(language: str, folder: Path = HERE) -> list[Text]:
    windows = (f"screenapp_{language}.ts", f"child_{language}.ts")
    found = [text for name in windows for text in of_windows(folder / name)]
    return [*found, *of_protocols(folder / "protocols", language)]


def against(terms: list[dict[str, Any]], found: list[Text]) -> list[str]:
    """What *found* says in words that *terms* has another for."""
    return [
        f"{where}: “{said}” — {term['use']}"
        for where, source, said in found
        for term in terms
        if re.search(term.get("where", ""), source)
        and any(re.search(pattern, said) for pattern in term["never"])
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_says_one_thing_in_one_word(language: str) -> None:
    found = texts(language)
    assert len(found) > 20
    assert against(glossary(language)["terms"], found) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_glossary_sees_each_of_its_own_words_used_wrongly(language: str) -> None:
    for term in glossary(language)["terms"]:
        assert set(term) <= {"use", "where", "never"}
        for pattern in term["never"]:
            assert not re.search(pattern, term["use"]), term
    wrong = [("x", "Not sure", "No está claro"), ("y", "A partner", "Un socio")]
    if language == "es":
        assert len(against(glossary(language)["terms"], wrong)) == len(wrong)


def adult(language: str, said: str) -> bool:
    return any(re.search(pattern, said) for pattern in glossary(language).get("adult", ()))


WITH_CHILD_FORM = sorted(path.stem.partition("_")[2] for path in HERE.glob("child_*.ts"))


@pytest.mark.parametrize("language", WITH_CHILD_FORM)
def test_what_is_said_to_people_has_a_form_for_children(language: str) -> None:
    of_child = {
        (where, source): said for where, source, said in of_windows(HERE / f"child_{language}.ts")
    }
    spared = set(glossary(language)["not_to_the_person"])
    to_people = [
        text
        for text in of_windows(HERE / f"screenapp_{language}.ts")
        if text[0] in SAID_TO_PEOPLE
        and text[1] not in spared
        and (text[0] != "Spoken" or text[1].startswith("“"))
    ]
    known = {(where, source) for where, source, _ in to_people}
    assert set(of_child) <= known
    assert [t for t in to_people if adult(language, t[2]) and (t[0], t[1]) not in of_child] == []
    assert [said for said in of_child.values() if adult(language, said)] == []


SPOKEN_TO_AS_CHILDREN = (
    "any-setting-brief", "ed-two-prong", "labour-first", "outreach-board", "uk-first-responder",
    "universal-education", "youth-any-of-four",
)  # fmt: skip


@pytest.mark.parametrize("name", SPOKEN_TO_AS_CHILDREN)
def test_whatever_may_be_asked_under_18_has_words_for_a_child(name: str) -> None:
    """The protocols whose Spanish says usted: only what is asked from 18 on may lack them."""
    protocol = shipped_library().get(name)
    adult = [re.compile(pattern) for pattern in glossary("es")["adult"]]
    said = {e.msgctxt: e.msgstr for e in polib.pofile(str(HERE / "protocols" / name / "es.po"))}
    lacking = set()
    for item in protocol.items:
        paths = [f"item/{item.id}/text", f"item/{item.id}/short"]
        paths += [f"option/{item.id}/{option.id}/text" for option in item.options]
        for path in paths if item.source is Source.SELF else ():
            words = said.get(f"{path}/child", said.get(path, ""))
            if any(pattern.search(words) for pattern in adult):
                lacking.add(item.id)
    from_18 = {item.id for item in protocol.items if "PersonIsChild" in repr(item.when)}
    assert lacking <= from_18
