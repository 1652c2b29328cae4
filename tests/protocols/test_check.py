"""A protocol with its folder: name, cases, translations and today's date."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from screenapp.protocol.checking.package import check_file, check_folder, check_path
from screenapp.protocol.diagnostics import ProtocolFaults, Severity, UnknownProtocol
from screenapp.protocol.library import Library, shipped_library
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.loading.stored import read_kept
from screenapp.protocol.wording import (
    Catalogue,
    Review,
    extract_texts,
    is_needed,
    leftover_paths,
    load_catalogue,
    stale_paths,
    updated,
    write_catalogue,
)
from screenapp.screening.running import case_outcome

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 12, 1)
SHIPPED = sorted(path.parent for path in (ROOT / "protocols").glob("*/protocol.yaml"))


@pytest.fixture
def library_root(tmp_path: Path) -> Path:
    """Two shipped protocols with their translations, to be spoilt."""
    for name in ("youth-any-of-four", "ed-two-prong"):
        shutil.copytree(ROOT / "protocols" / name, tmp_path / "protocols" / name)
        words = Path("translations/protocols") / name
        shutil.copytree(ROOT / words, tmp_path / words)
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_every_shipped_protocol_passes_with_all_its_cases(folder: Path) -> None:
    checked = check_folder(folder, case_outcome, strict_name=True)
    assert checked.faults == ()
    assert checked.cases >= 10
    assert checked.protocol is not None


def test_a_fault_in_one_protocol_leaves_the_other_usable(library_root: Path) -> None:
    spoil(library_root / "protocols/ed-two-prong/protocol.yaml", 'version: "', "version: ")
    library = Library([library_root / "protocols"])
    assert [protocol.id for protocol in library.protocols] == ["youth-any-of-four"]
    assert [fault.code for fault in library.faults if fault.is_error]
    with pytest.raises(UnknownProtocol):
        library.get("ed-two-prong")


def test_a_protocol_is_found_by_id_and_its_source_by_content(library_root: Path) -> None:
    library = Library([library_root / "protocols"])
    protocol = library.get("youth-any-of-four")
    data = (library_root / "protocols/youth-any-of-four/protocol.yaml").read_bytes()
    assert library.source(protocol.content_hash) == data
    assert library.source("youth-any-of-four") == data
    with pytest.raises(UnknownProtocol):
        library.source("0" * 64)


def test_one_protocol_is_opened_without_the_others(library_root: Path) -> None:
    library = Library([library_root / "protocols"])
    library.get("youth-any-of-four")
    assert list(library._checked) == ["youth-any-of-four"]


def test_the_earlier_folder_wins(library_root: Path) -> None:
    own = library_root / "own" / "youth-any-of-four"
    shutil.copytree(library_root / "protocols/youth-any-of-four", own)
    spoil(own / "protocol.yaml", 'version: "1.0.1"', 'version: "9.0.0"')
    library = Library([library_root / "own", library_root / "protocols", library_root / "none"])
    assert library.get("youth-any-of-four").version == "9.0.0"


def test_a_folder_of_another_name_is_refused_among_protocols(library_root: Path) -> None:
    there = library_root / "protocols" / "other"
    (library_root / "protocols" / "youth-any-of-four").rename(there)
    assert [f.code for f in check_folder(there).faults if f.is_error] == ["folder-name"]
    elsewhere = library_root / "draft-of-mine"
    shutil.copytree(there, elsewhere)
    checked = check_folder(elsewhere)
    assert checked.protocol is not None
    assert [(f.code, f.is_error) for f in checked.faults] == [("folder-name", False)]


def test_approved_without_cases_is_refused_at_the_word_approved(library_root: Path) -> None:
    folder = library_root / "protocols" / "youth-any-of-four"
    (folder / "cases.yaml").unlink()
    (fault,) = check_folder(folder).faults
    assert (fault.code, fault.text) == ("no-cases", "approved")
    line = (folder / "protocol.yaml").read_text("utf-8").split("\n")[fault.line - 1]
    assert line == "status: approved"
    spoil(folder / "protocol.yaml", "status: approved", "status: draft")
    assert check_folder(folder).faults == ()


def test_a_case_that_fails_refuses_the_protocol(library_root: Path) -> None:
    folder = library_root / "protocols" / "youth-any-of-four"
    spoil(folder / "cases.yaml", "result: negative", "result: positive")
    checked = check_folder(folder, case_outcome)
    assert checked.protocol is None
    (fault,) = checked.faults
    assert (fault.code, Path(fault.path).name) == ("case-fails", "cases.yaml")
    text = (folder / "cases.yaml").read_text("utf-8").split("\n")[fault.line - 1]
    assert text.strip() == "result: positive"
    assert Library([library_root / "protocols"], None, case_outcome).faults == (fault,)


def test_a_law_past_its_review_warns_from_the_next_month(library_root: Path) -> None:
    folder = library_root / "protocols" / "youth-any-of-four"
    duty = "    tell_person: true\n"
    law = '    law: {cite: "An Act", reviewed: "2026-11", review_by: "2027-11"}\n'
    spoil(folder / "protocol.yaml", duty, duty + law)
    for file in (library_root / "translations" / "protocols" / folder.name).glob("*.po"):
        words = '\nmsgctxt "obligation/child_protection_report/law"\nmsgid "An Act"\n'
        file.write_text(f'{file.read_text("utf-8")}{words}msgstr "Una ley"\n', "utf-8")

    def warned(today: date) -> list[str]:
        return [f.code for f in check_folder(folder, None, today).faults]

    assert warned(date(2027, 11, 30)) == []
    assert warned(date(2027, 12, 1)) == ["law-past-review"]


def test_a_changed_text_loses_its_translation_with_a_warning(library_root: Path) -> None:
    folder = library_root / "protocols" / "youth-any-of-four"
    spoil(folder / "protocol.yaml", "title: Four questions\n", "title: Four things\n")
    found = check_folder(folder, None, TODAY).faults
    missing = ("missing-translation", "stage/questions/title")
    assert [(f.code, f.text) for f in found] == [missing] * len(("ar", "es"))


def test_a_promise_in_a_translation_is_told_in_its_file(library_root: Path) -> None:
    catalogue = library_root / "translations/protocols/youth-any-of-four/es.po"
    spoil(catalogue, 'msgstr "Cuatro preguntas"', 'msgstr "Usted estará a salvo aquí."')
    (fault,) = check_folder(library_root / "protocols/youth-any-of-four", None, TODAY).faults
    assert (fault.code, fault.path, fault.is_error) == ("promise", str(catalogue), True)
    assert fault.line > 1


def test_a_protocol_without_translations_is_told_so(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "protocols/youth-any-of-four", tmp_path / "youth-any-of-four")
    found = check_folder(tmp_path / "youth-any-of-four", None, TODAY).faults
    assert [fault.code for fault in found] == ["no-translation"]


def test_a_hard_text_is_told_with_its_reading_age(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "protocols/youth-any-of-four", tmp_path / "youth-any-of-four")
    hard = "Have intermediaries deliberately misrepresented remuneration and circumstances?"
    spoil(
        tmp_path / "youth-any-of-four/protocol.yaml",
        "Did anyone ever use lies or pressure to get you to work for someone?",
        hard,
    )
    found = check_folder(tmp_path / "youth-any-of-four", None, TODAY).faults
    (fault,) = [fault for fault in found if fault.code == "hard-to-read"]
    assert "reading age" in fault.message
    assert fault.text == hard


@pytest.mark.parametrize("where", ["protocols", "protocols/youth-any-of-four"])
def test_a_path_may_be_one_protocol_or_many(library_root: Path, where: str) -> None:
    checked = check_path(library_root / where)
    assert all(one.protocol is not None for one in checked)
    assert len(checked) == (2 if where == "protocols" else 1)


def test_loose_files_are_checked_too(tmp_path: Path) -> None:
    good = Path(__file__).parent / "good"
    assert all(one.protocol is not None for one in check_path(good))
    assert check_path(good / "minimal.yaml")[0].protocol is not None


@pytest.mark.parametrize("name", ["nothing.yaml", "no/such/folder", "a\0b"])
def test_what_is_not_there_is_told_and_not_raised(tmp_path: Path, name: str) -> None:
    (fault,) = check_file(tmp_path / name).faults
    assert fault.code == "cannot-read"
    with pytest.raises(ProtocolFaults):
        load_protocol(tmp_path / name)


def test_an_empty_folder_holds_no_protocol(tmp_path: Path) -> None:
    assert [fault.code for fault in check_path(tmp_path)[0].faults] == ["cannot-read"]


def test_a_refusal_carries_every_fault(tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("protocol: A b\nversion: 1.0\ncolour: red\n", "utf-8")
    with pytest.raises(ProtocolFaults) as refused:
        load_protocol(file)
    codes = {fault.code for fault in refused.value.faults}
    assert {"not-an-id", "unquoted-version", "unknown-word", "missing-word"} <= codes


def test_a_kept_protocol_is_read_whatever_the_check_has_learnt_since() -> None:
    text = (Path(__file__).parent / "bad" / "promise-of-safety.yaml").read_bytes()
    assert read_kept(text).id == "base-of-tests"
    with pytest.raises(ProtocolFaults):
        read_kept(b"not a protocol")


# --- words in other languages -------------------------------------------------------------


def test_an_unread_translation_comes_with_the_words_it_was_made_from() -> None:
    library = shipped_library()
    protocol = library.get("ed-two-prong")
    item = protocol.item["pay_kept"]
    found = library.item_text(item, "es")
    assert (found.language, found.reviewed, found.source) == ("es", False, item.text)
    assert found.text != item.text
    assert library.languages(protocol) == ("en", "ar", "es")


def test_a_language_without_catalogue_gives_the_protocols_own_words() -> None:
    library = shipped_library()
    protocol = library.get("ed-two-prong")
    item = protocol.item["helps_most"]
    for found, source in (
        (library.item_text(item, "km"), item.text),
        (library.option_text(item, item.options[0], "km"), item.options[0].text),
        (library.item_text(item, "en"), item.text),
    ):
        assert (found.text, found.language, found.reviewed) == (source, "en", True)


def test_an_approved_catalogue_is_reviewed_only_with_name_and_month(library_root: Path) -> None:
    path = library_root / "translations/protocols/youth-any-of-four/es.po"
    read = "X-Review: approved, by A. Reader, 2026-12"
    path.write_text(path.read_text("utf-8").replace("X-Review: draft", read), "utf-8")
    spoil(path, "review-state: draft, by project, 2026-11", "review-state: approved")
    found = load_catalogue(path)
    assert isinstance(found, Catalogue)
    assert found.review is Review.BACK_TRANSLATED
    spoil(path, "review-state: approved", "review-state: approved, by A. Reader, 2026-12")
    library = Library([library_root / "protocols"], library_root / "translations/protocols")
    item = library.get("youth-any-of-four").item["unsafe_work"]
    assert library.item_text(item, "es").reviewed


def test_a_fuzzy_or_outdated_translation_is_never_shown(library_root: Path) -> None:
    path = library_root / "translations/protocols/youth-any-of-four/es.po"
    spoil(path, 'msgctxt "item/unsafe_work/text"', '#, fuzzy\nmsgctxt "item/unsafe_work/text"')
    folder = library_root / "protocols/youth-any-of-four"
    spoil(folder / "protocol.yaml", "Did you ever want to stop", "Did you ever wish to stop")
    library = Library([library_root / "protocols"], library_root / "translations/protocols")
    items = library.get("youth-any-of-four").item
    for name in ("unsafe_work", "afraid_to_stop"):
        found = library.item_text(items[name], "es")
        assert (found.text, found.language) == (items[name].text, "en")


def test_a_catalogue_that_is_none_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "es.po"
    path.write_text('msgid "a\nmsgstr\nnonsense', "utf-8")
    found = load_catalogue(path)
    assert not isinstance(found, Catalogue)
    assert found.is_error


def test_every_text_of_a_protocol_has_one_path() -> None:
    for protocol in shipped_library().protocols:
        texts = extract_texts(protocol)
        assert len({path for path, _ in texts}) == len(texts)
        assert all(text for _, text in texts)


def test_shipped_translations_are_whole() -> None:
    library = shipped_library()
    for protocol in library.protocols:
        for language in library.languages(protocol)[1:]:
            catalogue = library.catalogue(protocol.id, language)
            assert catalogue is not None
            assert stale_paths(protocol, catalogue) == []
            assert leftover_paths(protocol, catalogue) == []


def test_a_template_and_its_update_keep_what_was_translated(tmp_path: Path) -> None:
    protocol = shipped_library().get("youth-any-of-four")
    path = tmp_path / "es.po"
    write_catalogue(protocol, path)
    assert path.read_text("utf-8").count("msgctxt") == updated(protocol, "", "").count("msgctxt")
    empty = load_catalogue(path)
    assert isinstance(empty, Catalogue)
    needed = [path for path, _ in extract_texts(protocol) if is_needed(path)]
    assert stale_paths(protocol, empty) == needed
    assert leftover_paths(protocol, empty) == []
    shipped = ROOT / "translations/protocols/youth-any-of-four/es.po"
    before = shipped.read_text("utf-8").replace("Four questions on work", "Four older questions")
    path.write_text(before, "utf-8")
    write_catalogue(protocol, path)
    after = load_catalogue(path)
    assert isinstance(after, Catalogue)
    assert stale_paths(protocol, after) == ["summary"]
    assert after.review is Review.DRAFT


def test_a_picture_with_another_meaning_than_its_own_warns_at_its_name(library_root: Path) -> None:
    folder = library_root / "protocols" / "youth-any-of-four"
    spoil(folder / "protocol.yaml", "        picture: body\n", "        picture: bed\n")
    (fault,) = check_folder(folder, None, date(2026, 11, 1)).faults
    assert (fault.code, fault.severity) == ("picture-meaning", Severity.WARNING)
    line = (folder / "protocol.yaml").read_text("utf-8").split("\n")[fault.line - 1]
    assert line.strip() == "picture: bed"
    assert "A place to sleep" in fault.message
