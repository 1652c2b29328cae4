"""The catalogues: fresh, whole, and switched while the program runs."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenapp.resources import translations_folder
from screenapp.ui.shell.languages import WINDOW_LANGUAGES
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.ui_translator import UiTranslator

ROOT = Path(__file__).resolve().parents[3]
Key = tuple[str, str, bool]


def catalogue(language: str) -> Path:
    return translations_folder() / f"screenapp_{language}.ts"


def messages(path: Path) -> Iterator[tuple[Key, ElementTree.Element]]:
    """((context, source, plural), message) of what a catalogue has in use."""
    catalogue = ElementTree.parse(path)  # noqa: S314  our own file, not a stranger's
    for context in catalogue.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            if message.find("translation[@type='vanished']") is not None:
                continue  # kept by `dev.py translate` in case its text comes back
            plural = message.get("numerus") == "yes"
            yield (name, message.findtext("source") or "", plural), message


def written(message: ElementTree.Element) -> list[str]:
    """What the catalogue says in place of the source: one text, or one for each plural."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Counter[Key]:
    """Every text of the windows, read anew from the program."""
    target = tmp_path_factory.mktemp("texts") / "now.ts"
    files = sorted(str(path) for path in (ROOT / "screenapp").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [lupdate, *files, "-locations", "none", "-silent", "-ts", str(target)],
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    return Counter(key for key, _ in messages(target))


def test_the_spanish_catalogue_holds_exactly_the_texts_of_the_windows(
    collected: Counter[Key],
) -> None:
    kept = Counter(key for key, _ in messages(catalogue("es")))
    assert sorted((collected - kept).elements()) == []
    assert sorted((kept - collected).elements()) == []


def test_the_english_catalogue_holds_exactly_the_plurals(collected: Counter[Key]) -> None:
    kept = {key for key, _ in messages(catalogue("en"))}
    assert kept == {key for key in collected if key[2]}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_nothing_is_left_unfinished(language: str) -> None:
    open_ = [
        key
        for key, message in messages(catalogue(language))
        if message.find("translation[@type]") is not None or not all(written(message))
    ]
    assert open_ == []


def test_whatever_counts_has_its_plurals(collected: Counter[Key]) -> None:
    assert [key for key in collected if "%n" in key[1] and not key[2]] == []


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_every_placeholder_is_kept(language: str) -> None:
    marks = ("%1", "%2", "%3", "%4", "%5", "%6", "%7", "%8", "%9")
    wrong = [
        (key[1], form)
        for key, message in messages(catalogue(language))
        for form in written(message)
        if any(key[1].count(mark) != form.count(mark) for mark in marks)
        # "one" may stand as a word, so a plural form may leave its number out.
        or ("%n" in form and "%n" not in key[1])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_compiled_catalogue_says_what_the_readable_one_does(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"screenapp_{language}", str(translations_folder()))
    differing = []
    for (context, source, plural), message in messages(catalogue(language)):
        forms = written(message)
        comment = message.findtext("comment")
        numbers = ((1, forms[0]), (2, forms[-1])) if plural else ((-1, forms[0]),)
        for number, expected in numbers:
            if compiled.translate(context, source, comment, number) != expected:
                differing.append((context, source))
    assert differing == []


def test_english_counts_in_words_without_brackets(qapp: QApplication) -> None:
    tongue = UiTranslator(qapp)
    tongue.choose("en")
    words = QCoreApplication.translate("Counting", "%n minute(s) left", "", 1)
    qapp.removeTranslator(tongue.installed)
    assert words == "1 minute left"


def test_the_window_changes_its_language_while_it_runs(
    working: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    tongue = UiTranslator(qapp)
    tongue.choose("es")
    qtbot.waitUntil(lambda: working.rail.buttons["today"].text() == "Hoy")
    assert working.top.hide_button.text() == "Ocultar"
    tongue.choose("en")
    qtbot.waitUntil(lambda: working.rail.buttons["today"].text() == "Today")
    qapp.removeTranslator(tongue.installed)


def test_a_language_from_right_to_left_mirrors_the_window(
    working: MainWindow, qapp: QApplication, pseudo: type[QTranslator], qtbot: QtBot
) -> None:
    tongue = UiTranslator(qapp)
    tongue.install(pseudo(), "ar")
    qtbot.waitUntil(lambda: working.rail.x() > working.width() / 2)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert working.top.hide_button.x() < working.top.title.x()
    tongue.choose("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    qapp.removeTranslator(tongue.installed)
