"""A translation may not say what the protocol may not, nor hide what it says."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from screenapp.protocol.checking.approval import has_word_list
from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.diagnostics import Fault, errors_of
from screenapp.protocol.loading.cases import read_cases
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.wording import Catalogue, read_catalogue

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "tests" / "protocols" / "good" / "base.yaml"
TODAY = date(2026, 12, 1)
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def entry(path: str, source: str, text: str) -> str:
    return f'msgctxt "{path}"\nmsgid "{source}"\nmsgstr "{text}"\n\n'


@pytest.fixture
def translated(tmp_path: Path):
    """Errors of the base protocol with one text translated so."""
    folder = tmp_path / "protocols" / "base-of-tests"
    folder.mkdir(parents=True)
    shutil.copy(BASE, folder / "protocol.yaml")

    def checked(language: str, path: str, text: str) -> list[tuple[str, int]]:
        beside = tmp_path / "translations" / "protocols" / "base-of-tests" / f"{language}.po"
        beside.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(HEAD + entry(path, "anything", text), encoding="utf-8")
        found = check_folder(folder, None, TODAY)
        errors = [f for f in errors_of(found.faults) if f.path == str(beside)]
        assert (found.protocol is None) is bool(errors)
        return [(fault.code, fault.line) for fault in errors]

    return checked


@pytest.mark.parametrize(
    ("language", "path", "text", "code"),
    [
        ("es", "item/afraid/text", "Le conseguiremos papeles.", "promise"),
        ("es", "item/afraid/help", "Usted es víctima de trata.", "calls-victim"),
        ("es", "item/afraid/text", "¿Tiene un tatuaje?", "scored-looks"),
        ("es", "item/visits/help", "Haga una radiografía para saber la edad.", "age-by-body"),
        ("es", "step/talk_now/text", "Mire los dientes para saber la edad.", "age-by-body"),
        ("es", "item/afraid/help", "Todo es totalmente confidencial.", "secrecy-without-limits"),
        ("es", "item/afraid/help", "Responda o llamamos a la policía.", "threat"),
        ("es", "step/talk_now/text", "Avise a la policía.", "enforcement-without-law"),
        ("es", "obligation/report/text", "Avise a extranjería", "enforcement-without-law"),
        ("es", "item/afraid/text", "¿Tiene pasaporte?", "papers-without-purpose"),
        ("es", "item/visits/text", "Número de pasaporte", "papers-without-purpose"),
        ("de", "item/visits/text", "Wer war es?", "identifying-without-purpose"),
        ("es", "title", "Radiografía para saber la edad", "age-by-body"),
        ("es", "result/negative/text", "La paciente parece menor de edad.", "age-by-body"),
        ("fr", "item/afraid/help", "Nous vous protégerons.", "promise"),
        ("ar", "item/afraid/help", "ستكون بأمان هنا.", "promise"),
        ("es-MX", "item/afraid/help", "Usted estará a\u00a0salvo aquí.", "promise"),
        ("es", "item/gone/text", "Le conseguiremos papeles.", "promise"),
        ("de", "step/talk_now/text", "Die Polizei informieren.", "enforcement-without-law"),
    ],
)
def test_a_translation_that_crosses_a_line_is_refused_at_its_line(
    translated, language: str, path: str, text: str, code: str
) -> None:
    assert translated(language, path, text) == [(code, 5)]


def test_one_that_crosses_none_is_not(translated) -> None:
    assert translated("es", "item/afraid/text", "¿Teme a alguien en el trabajo?") == []


def read(text: str) -> Catalogue | Fault:
    return read_catalogue(text.encode("utf-8", "surrogatepass"), Path("es.po"))


HIDDEN = ["\0", "\x07", "\x1b", "\x85", "\u200b", "\u2060", "\ufeff", "\u202e", "\u2066",
          "\U000e0041", "\ud800"]  # fmt: skip


@pytest.mark.parametrize("sign", HIDDEN, ids=[f"U+{ord(sign):04X}" for sign in HIDDEN])
def test_a_sign_that_hides_in_a_translation_is_refused_at_its_place(sign: str) -> None:
    found = read(HEAD + entry("title", "A", f"Ab{sign}c"))
    assert isinstance(found, Fault)
    assert found.is_error
    assert (found.path, found.line, found.column, found.code) == ("es.po", 7, 11, "not-text")


@pytest.mark.parametrize("escape", ["\\x00", "\\0", "\\u202e", "\\r", "\\a", "\\e", "\\U000E0041"])
def test_an_escape_that_writes_one_is_refused_at_its_place(escape: str) -> None:
    found = read(HEAD + entry("title", "A", f"Ab{escape}c"))
    assert isinstance(found, Fault)
    assert found.is_error
    assert (found.line, found.column, found.code) == (7, 11, "not-text")


def test_what_a_translation_needs_stays() -> None:
    found = read(HEAD + entry("title", "A", 'a\\nb\\tc \\"d\\" \\\\ می\u200cخواهم \u200f12'))
    assert isinstance(found, Catalogue)
    assert found.texts["title"][1] == 'a\nb\tc "d" \\ می\u200cخواهم \u200f12'


def test_a_path_in_letters_that_look_like_others_is_refused() -> None:
    found = read(HEAD + entry("item/s\u0430y/text", "A", "B"))
    assert isinstance(found, Fault)
    assert (found.line, found.column, found.code) == (5, 10, "not-an-id")


CASES = "- name: One{}\n  answers: {{{}: yes}}\n  expect: {{result: negative}}\n"


@pytest.mark.parametrize(
    ("name", "item", "code"),
    [
        ("\u202e", "afraid", "not-text"),
        ("\u200b", "afraid", "not-text"),
        ("", "afr\u0430id", "not-an-id"),
    ],
)
def test_the_names_and_ids_of_cases_hide_nothing(name: str, item: str, code: str) -> None:
    protocol = read_bytes(BASE.read_bytes(), "base").protocol
    assert protocol is not None
    found = read_cases(CASES.format(name, item).encode(), "cases.yaml", protocol)
    assert code in {fault.code for fault in errors_of(found.faults)}


@pytest.mark.parametrize("word", ["picture: d\u043eor", "audio: d\u043eor", "picture: d\uff4for"])
def test_the_name_of_a_picture_or_a_recording_is_in_plain_letters(word: str) -> None:
    text = BASE.read_text("utf-8").replace("short: Afraid at work", f"{word}\n        short: A")
    codes = {fault.code for fault in errors_of(read_bytes(text.encode(), "base").faults)}
    assert codes == {"not-an-id"}


def test_a_language_without_a_list_is_known_as_one() -> None:
    assert has_word_list("es-MX")
    assert not has_word_list("so")
