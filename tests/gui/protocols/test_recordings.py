"""A lead's folder of recorded voices: what came, what is missing, what was not taken and why."""

from collections.abc import Callable
from pathlib import Path

import pytest

from screenapp.protocol.model import Protocol, Source
from screenapp.ui.person.own_words import own_texts
from screenapp.ui.protocols.page import ProtocolsPage
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.hearing_service import HearingService
from screenapp.workflow.recordings_import import RecordingsImport
from screenapp.workflow.screening_service import ScreeningService
from tests.hearing.test_clips import tone, write

pytest.importorskip("miniaudio")


def importer(service: ScreeningService) -> RecordingsImport:
    return RecordingsImport(service.protocol_repository, service.keeping.recordings, own_texts)


def asked(service: ScreeningService) -> tuple[Protocol, str]:
    """A protocol in use with questions for the person, and the path of the first."""
    for protocol in service.protocol_repository.offered():
        for item in protocol.items:
            if item.source is Source.SELF:
                return protocol, f"item/{item.id}/text"
    raise AssertionError("no protocol asks the person")


def test_a_folder_is_taken_in_by_two_actions_and_told_of(
    at: Callable[..., ProtocolsPage], screening_service: ScreeningService, tmp_path: Path
) -> None:
    protocol, path = asked(screening_service)
    folder = tmp_path / "voices"
    write(folder / "en" / protocol.id / f"{path}.wav", tone(1))
    write(folder / "en" / "buttons" / "skip.wav", tone(1))
    write(folder / "en" / protocol.id / "item" / "nobody" / "text.wav", tone(1))
    write(folder / "es" / protocol.id / f"{path}.wav", bytes(40_000))
    (folder / "en" / protocol.id / "notes.txt").write_text("read me")
    (folder / "ar").symlink_to(tmp_path)
    page = at(screening_service)
    part = page.list._below
    part.folder.edit.setText(str(folder))
    part.take.click()
    told = part.report.text()
    assert "Taken in: 2." in told
    assert "Not taken: 4." in told
    for why in ("no text here", "silent", "not named .wav", "link"):
        assert why in told
    assert "English, no recording yet: " in told
    listed = screening_service.keeping.recordings.listed("en", protocol.id)
    assert list(listed) == [path]
    assert screening_service.keeping.recordings.listed("es", protocol.id) == {}
    assert screening_service.keeping.log(None).entries[-1].record == "recordings"


def test_a_recording_is_said_for_its_own_words_alone_and_older_ones_are_listed(
    screening_service: ScreeningService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    protocol, path = asked(screening_service)
    write(tmp_path / "en" / protocol.id / f"{path}.wav", tone(1))
    work = importer(screening_service)
    assert work.take(tmp_path).older.get("en", ()) == ()
    recordings = screening_service.keeping.recordings
    service = HearingService(screening_service.protocol_repository, recordings)
    said = dict(service.texts(protocol, "en"))[path]
    assert list(recordings.samples("en", [said.digest])) == [said.digest]
    texts = HearingService.texts

    def changed(self: HearingService, asked: Protocol, language: str) -> object:
        return [(p, type(u)(f"{u.text} ", u.language)) for p, u in texts(self, asked, language)]

    monkeypatch.setattr(HearingService, "texts", changed)
    assert work.state().older["en"] == (f"{protocol.id}/{path}",)
    other = dict(service.texts(protocol, "en"))[path]
    assert recordings.samples("en", [other.digest]) == {}


def test_only_a_lead_takes_recordings_in_and_nothing_is_kept_otherwise(
    people: object, screening_service: ScreeningService, tmp_path: Path
) -> None:
    protocol, path = asked(screening_service)
    write(tmp_path / "en" / protocol.id / f"{path}.wav", tone(1))
    nurse = people.screening_service("Nora Nurse")  # type: ignore[attr-defined]
    with pytest.raises(NotAllowed):
        importer(nurse).take(tmp_path)
    assert nurse.keeping.recordings.listed("en", protocol.id) == {}


def test_a_folder_that_is_none_is_told(screening_service: ScreeningService, tmp_path: Path) -> None:
    for wrong in (tmp_path / "none", tmp_path / "nul\0", write(tmp_path / "a.wav", tone(1))):
        assert importer(screening_service).take(wrong).unreadable


def test_the_words_of_the_page_itself_have_names_in_every_language_of_it() -> None:
    texts = own_texts()
    assert texts["en"]["skip"] == "Skip this"
    assert {"yes", "no"} <= {name.rpartition("-")[2] for name in texts["en"]}
    assert set(texts["ar"]) == set(texts["en"])
    assert texts["ar"]["skip"] != texts["en"]["skip"]
