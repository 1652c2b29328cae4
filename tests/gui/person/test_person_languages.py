"""Whoever holds the screen reads all of it in a language the questions are translated to."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.resources import translations_folder
from screenapp.screening.commands import ChooseLanguage
from screenapp.ui.person.page import PersonPage
from screenapp.ui.shell.languages import WINDOW_LANGUAGES
from screenapp.ui.shell.ui_translator import UiTranslator

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = shipped_library()
LANGUAGES = sorted(
    {language for p in LIBRARY.protocols for language in LIBRARY.languages(p)}
    - {p.language for p in LIBRARY.protocols}
)
NOBODY_READ_IT = "No second speaker has read this."
Text = tuple[str, str]


def messages(path: Path) -> Iterator[tuple[Text, ElementTree.Element]]:
    """((context, source), message) of a catalogue."""
    catalogue = ElementTree.parse(path)  # noqa: S314  our own file, not a stranger's
    for context in catalogue.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield (name, message.findtext("source") or ""), message


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """Every text of the person's side, read anew from the program."""
    target = tmp_path_factory.mktemp("texts") / "now.ts"
    files = sorted(str(path) for path in (ROOT / "screenapp" / "ui" / "person").glob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [lupdate, *files, "-locations", "none", "-silent", "-ts", str(target)],
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    return {text for text, _ in messages(target)}


def test_some_questions_are_translated_beyond_the_windows(texts: set[Text]) -> None:
    assert {"es", "ar"} <= set(LANGUAGES)
    assert len(texts) > 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_persons_side_is_there(texts: set[Text], language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"screenapp_{language}", str(translations_folder()))
    assert [text for text in sorted(texts) if not compiled.translate(*text)] == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - set(WINDOW_LANGUAGES)))
def test_a_language_of_the_persons_side_alone_says_that_no_second_speaker_read_it(
    texts: set[Text], language: str
) -> None:
    compiled = QTranslator()
    assert compiled.load(f"screenapp_{language}", str(translations_folder()))
    kept = dict(messages(translations_folder() / f"screenapp_{language}.ts"))
    assert set(kept) == texts
    for text, message in kept.items():
        assert message.find("translation[@type]") is None
        assert message.findtext("translatorcomment") == NOBODY_READ_IT
        assert compiled.translate(*text) == message.findtext("translation")


def test_dates_and_numbers_keep_their_order_between_arabic_words() -> None:
    kept = messages(translations_folder() / "screenapp_ar.ts")
    said = [message.findtext("translation") or "" for _, message in kept]
    numbers = [text for text in said if any(sign.isdigit() for sign in text)]
    assert len(numbers) == 2
    for text in numbers:
        start, end = text.index("\u2066"), text.index("\u2069")
        assert not any(sign.isdigit() for sign in text[:start] + text[end:])


@pytest.fixture
def tongue(page: PersonPage, qapp: QApplication) -> Iterator[UiTranslator]:
    """The windows' language, as the controller changes it for the page."""
    tongue = UiTranslator(qapp)
    tongue.choose("es")  # the worker's

    def speak(language: str) -> None:
        tongue.choose(language or "es")

    page.language_wanted.connect(speak)
    yield tongue
    page.language_wanted.disconnect(speak)
    qapp.removeTranslator(tongue.installed)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def in_arabic(page: PersonPage, tongue: UiTranslator, screening_service) -> PersonPage:
    """The screen handed over to somebody who reads Arabic, as are all the questions."""
    screening_service.act(screening_service.screening, ChooseLanguage(language="ar"))
    for item in screening_service.protocol.items:
        spoken = screening_service.spoken.setdefault("ar", {})
        spoken[item.id] = "سؤال"
        spoken |= {f"{item.id}/{option.id}": "جواب" for option in item.options}
    page.held.open(screening_service.screening)
    page.sheet.cards[0].click()  # the practice question
    return page


def read_on(widget: QWidget) -> list[str]:
    """Every word to be seen or heard there."""
    QApplication.processEvents()
    shown = [w for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    said = [w.text() for w in shown if isinstance(w, QLabel | QAbstractButton)]
    return [text for text in (*said, *(w.accessibleName() for w in shown)) if text.strip()]


def is_arabic(text: str) -> bool:
    return any("\u0600" <= sign <= "\u06ff" for sign in text)


def test_nothing_of_another_language_stands_before_the_person(
    in_arabic: PersonPage, qtbot: QtBot
) -> None:
    assert in_arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    met: set[str] = set()
    for _ in range(12):
        met.update(read_on(in_arabic))
        if in_arabic.last.isVisible():
            break
        if in_arabic.sheet.line.isVisible():
            qtbot.keyClicks(in_arabic.sheet.line, "many")
            in_arabic.sheet.go_on.click()
            met.update(read_on(in_arabic))
        in_arabic.sheet.skip.click()
    assert in_arabic.last.isVisible()
    assert [text for text in met if not is_arabic(text)] == []
    assert {"نعم", "لا", "لا أعرف", "الأمر غير واضح لي", "متابعة", "الموظفون"} <= met


def test_what_could_not_be_saved_is_told_in_arabic(
    in_arabic: PersonPage, screening_service
) -> None:
    screening_service.full = True
    in_arabic.sheet.cards[0].click()
    assert in_arabic.sheet.again.isVisible()
    assert [text for text in read_on(in_arabic) if not is_arabic(text)] == []


def test_staff_read_their_own_language_in_their_corner(
    in_arabic: PersonPage, tongue: UiTranslator, qtbot: QtBot
) -> None:
    in_arabic.sheet.stop.click()
    last = in_arabic.last
    last.lock.click()
    qtbot.waitUntil(lambda: last.open.text() == "Abrir")
    last.cancel.click()
    qtbot.waitUntil(lambda: last.lock.text() == "الموظفون")
    last.lock.click()
    qtbot.keyClicks(last.passphrase, "open sesame")
    last.open.click()
    assert tongue.language == "es"


@pytest.fixture
def refuse_all(in_arabic: PersonPage) -> Callable[[str], None]:
    """Type something that is no answer."""

    def type_(text: str) -> None:
        in_arabic.sheet.line.setText(text)
        in_arabic.sheet.go_on.click()

    return type_


def test_what_is_no_answer_is_told_in_words_for_the_person(
    in_arabic: PersonPage, refuse_all: Callable[[str], None]
) -> None:
    while not in_arabic.sheet.line.isVisible():
        in_arabic.sheet.skip.click()
    for typed, expected in (("many", "بالأرقام"), ("90", "لا يناسب")):
        refuse_all(typed)
        assert any(expected in text for text in read_on(in_arabic.sheet.notice))
