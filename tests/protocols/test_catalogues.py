"""What is read of a catalogue of translations, and where each text stands."""

from pathlib import Path

import polib
import pytest

from screenapp.digest import sha256
from screenapp.protocol.diagnostics import Fault, Severity, errors_of, in_order
from screenapp.protocol.loading.reader import LARGEST
from screenapp.protocol.model import Option
from screenapp.protocol.wording import (
    Catalogue,
    Review,
    Worded,
    extract_texts,
    is_needed,
    item_path,
    leftover_paths,
    load_catalogue,
    option_path,
    read_catalogue,
    stale_paths,
    updated,
    worded,
    write_catalogue,
)
from tests.protocols.test_told import protocol

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\\\n"\n\n'


def read(text: str, name: str = "es.po") -> Catalogue:
    found = read_catalogue(text.encode(), Path(name))
    assert isinstance(found, Catalogue)
    return found


@pytest.mark.parametrize(
    ("line", "review", "by", "on"),
    [
        ("", Review.DRAFT, None, None),
        ("# review-state: nonsense, by B, 2026-01", Review.DRAFT, None, None),
        ("# review-state: forward", Review.FORWARD, None, None),
        ("# review-state: draft, by project, 2026-11", Review.DRAFT, "project", "2026-11"),
        ("# review-state: back-translated, by B. C", Review.BACK_TRANSLATED, "B. C", None),
        ("# review-state: approved", Review.BACK_TRANSLATED, None, None),
        ("# review-state: approved, by B. C", Review.BACK_TRANSLATED, "B. C", None),
        ("# review-state: approved, 2026-12", Review.BACK_TRANSLATED, None, "2026-12"),
        ("# review-state: approved, by B. C, 2026-12", Review.APPROVED, "B. C", "2026-12"),
        ("# review-state: read, by interpreter, 2026-12", Review.READ, "interpreter", "2026-12"),
        ("# review-state: read, by interpreter", Review.BACK_TRANSLATED, "interpreter", None),
    ],
)
def test_how_far_a_review_has_come(
    line: str, review: Review, by: str | None, on: str | None
) -> None:
    found = read(f"{line}\n{HEAD}")
    assert (found.review, found.reviewed_by, found.reviewed_on) == (review, by, on)


@pytest.mark.parametrize(
    ("own", "review"),
    [
        ("draft", Review.DRAFT),
        ("read", Review.BACK_TRANSLATED),
        ("read, by interpreter, 2026-12", Review.READ),
        ("approved, by lead, 2026-12", Review.APPROVED),
    ],
)
def test_a_header_that_says_less_than_the_first_comment_holds(own: str, review: Review) -> None:
    line = "# review-state: approved, by B. C, 2026-12"
    header = 'msgid ""\nmsgstr ""\n"X-Review: ' + own + '\\n"\n\n'
    found = read(f"{line}\n{header}")
    assert found.review is review
    assert found.review.is_read is (review in (Review.READ, Review.APPROVED))


def test_what_is_translated_is_kept_with_its_source_and_line() -> None:
    text = (
        f'{HEAD}msgctxt "a"\nmsgid "A"\nmsgstr "Á"\n\n#, fuzzy\nmsgctxt "b"\nmsgid "B"\n'
        'msgstr "Bé"\n\nmsgctxt "c"\nmsgid "C"\nmsgstr ""\n\nmsgid "D"\nmsgstr "Dé"\n\n'
        '#~ msgctxt "e"\n#~ msgid "E"\n#~ msgstr "É"\n'
    )
    found = read(text, "folder/pt_BR.po")
    assert dict(found.texts) == {"a": ("A", "Á")}
    assert dict(found.lines) == {"a": 5, "b": 9, "c": 14}
    assert (found.language, found.path) == ("pt-BR", "folder/pt_BR.po")
    assert found.content_hash == sha256(text.encode()).hex()


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b'msgid "a"\nmsgstr "b"\nnonsense\n', "not-a-catalogue", 3),
        (b"#" * (LARGEST + 1), "too-large", 1),
    ],
)
def test_what_is_no_catalogue_is_an_error_at_its_line(data: bytes, code: str, line: int) -> None:
    found = read_catalogue(data, Path("es.po"))
    assert isinstance(found, Fault)
    assert (found.path, found.code, found.line, found.column) == ("es.po", code, line, 1)
    assert found.severity is Severity.ERROR
    assert len(found.message) > 20


def test_the_largest_catalogue_is_still_read() -> None:
    assert isinstance(read_catalogue(b"#" * LARGEST, Path("es.po")), Catalogue)


def test_a_file_that_is_not_there_is_no_catalogue(tmp_path: Path) -> None:
    found = load_catalogue(tmp_path / "es.po")
    assert isinstance(found, Fault)
    assert (found.code, found.line) == ("not-a-catalogue", 1)


def test_every_text_has_the_path_of_its_part() -> None:
    paths = dict(extract_texts(protocol()))
    assert len(paths) == len(extract_texts(protocol()))
    expected = {
        "title": "Every kind", "summary": "One item of each kind.",
        "trigger/universal/text": "Everyone", "stage/before/title": "Before",
        "item/yn/text": "A", "item/yn/short": "Sh", "item/yn/help": "Ask once",
        "item/yn/purpose": "To help with the debt", "option/one/was_told/text": "Was told no",
        "result/rest/text": "Rest", "obligation/small/text": "Note it",
        "step/again/text": "Try again", "obligation/duty/to": "The office",
        "obligation/duty/law": "The law", "source/1/cite": "Author, 2019",
        "source/1/for": "constructs", "source/2/cite": "Other, 2020",
        "evidence/2/study": "Other 2020",
    }  # fmt: skip
    assert expected.items() <= paths.items()
    item = protocol().item["one"]
    assert (item_path(item), item_path(item, "help")) == ("item/one/text", "item/one/help")
    assert option_path(item, Option(id="x", text="X")) == "option/one/x/text"


def test_whom_to_tell_and_the_law_are_needed_and_where_it_comes_from_is_not() -> None:
    paths = [path for path, _ in extract_texts(protocol())]
    said = {path: (source, f"es {source}") for path, source in extract_texts(protocol())}
    needed = {path: text for path, text in said.items() if is_needed(path)}
    spared = set(paths) - set(needed)
    assert {path.split("/")[0] for path in spared} == {"source", "evidence"}
    assert not is_needed("theory")
    assert stale_paths(protocol(), Catalogue(language="es", texts=needed)) == []
    without = {p: t for p, t in said.items() if not p.startswith("obligation/duty/")}
    missing = ["obligation/duty/text", "obligation/duty/to", "obligation/duty/law"]
    assert stale_paths(protocol(), Catalogue(language="es", texts=without)) == missing
    older = {**said, "source/1/cite": ("Author, 2018", "Autor, 2018")}
    assert stale_paths(protocol(), Catalogue(language="es", texts=older)) == ["source/1/cite"]
    assert (
        leftover_paths(
            protocol(), Catalogue(language="es", texts=said, lines=dict.fromkeys(said, 1))
        )
        == []
    )


def test_what_need_not_be_translated_leaves_an_approval_standing() -> None:
    new = polib.pofile(updated(protocol(), "", "es"))
    for entry in new:
        entry.msgstr = f"es {entry.msgid}" if is_needed(entry.msgctxt) else ""
    new.header = "review-state: approved, by B. C, 2026-12"
    assert read(updated(protocol(), str(new), "es")).review is Review.APPROVED
    new.find("The office", by="msgid").msgstr = ""
    assert read(updated(protocol(), str(new), "es")).review is Review.DRAFT


def test_words_are_the_protocols_own_unless_they_were_made_from_them() -> None:
    made = Catalogue(language="es", texts={"title": ("Every kind", "De cada clase")})
    own = Worded("Every kind", "pt-BR", True, "Every kind")
    assert worded(protocol(), "title", "Every kind", None) == own
    assert worded(protocol(), "summary", "Every kind", made) == own
    changed = Worded("Other", "pt-BR", True, "Other")
    assert worded(protocol(), "title", "Other", made) == changed
    draft = Worded("De cada clase", "es", False, "Every kind")
    assert worded(protocol(), "title", "Every kind", made) == draft
    approved = Catalogue(language="es", review=Review.APPROVED, texts=made.texts)
    assert worded(protocol(), "title", "Every kind", approved).reviewed


def test_a_catalogue_brought_up_keeps_what_was_made_and_marks_what_changed(tmp_path: Path) -> None:
    path = tmp_path / "words" / "es.po"
    progress = write_catalogue(protocol(), path)
    texts = len(extract_texts(protocol()))
    assert (progress.texts, progress.translated, progress.changed) == (texts, 0, 0)
    empty = path.read_text("utf-8")
    assert "Language: es" in empty
    assert "Project-Id-Version: every-kind" in empty
    assert read(empty).review is Review.DRAFT
    assert "Language: \\n" in updated(protocol(), "", "")
    done = empty.replace('msgid "Every kind"\nmsgstr ""', 'msgid "Every kind"\nmsgstr "Cada"')
    done = done.replace('msgid "Rest"\nmsgstr ""', 'msgid "Rests"\nmsgstr "Resto"')
    done = done.replace("review-state: draft", "review-state: approved, by B. C, 2026-12")
    path.write_text(done, encoding="utf-8")
    progress = write_catalogue(protocol(), path, "es-MX")
    assert (progress.texts, progress.translated, progress.changed) == (texts, 1, 1)
    after = path.read_text("utf-8")
    assert '#| msgid "Rests"' in after
    assert "Language: es-MX" in after
    found = read(after)
    assert dict(found.texts) == {"title": ("Every kind", "Cada")}
    assert found.review is Review.DRAFT
    assert updated(protocol(), after, "es-MX") == after


def test_what_is_too_large_is_not_brought_up(tmp_path: Path) -> None:
    path = tmp_path / "es.po"
    path.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises((ValueError, OSError)):
        write_catalogue(protocol(), path)
    assert path.stat().st_size == LARGEST + 1


def fault(**changed: object) -> Fault:
    usual: dict[str, object] = {"path": "b", "line": 2, "column": 2, "code": "m", "message": "x"}
    return Fault(**{**usual, **changed})  # type: ignore[arg-type]  # names are checked by it


def test_faults_come_in_the_order_of_their_places_each_once() -> None:
    one, warning = fault(), fault(severity=Severity.WARNING)
    before = (fault(path="a"), fault(line=1), fault(column=1), fault(code="a"))
    assert in_order([warning, one, *reversed(before), one]) == (*before, one, warning)
    assert errors_of((warning, one)) == (one,)
    assert str(warning) == "b:2:2: warning[m]: x"
