"""Reading of the words by people who lived through it: a state of its own, by role and day."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from screenapp.vault.errors import NotAllowed
from screenapp.vault.people.lived_readings import ReaderRole
from screenapp.workflow.protocol_versions import with_lived

FOUR = "youth-any-of-four"


def said(page):
    return " ".join(label.text() for label in page.opened.tongues.findChildren(QLabel))


@pytest.fixture
def shelf(people, at):
    """The page of whoever signs in, and their service."""

    def go(name):
        service = people.screening_service(name)
        return at(service), service

    return go


def test_a_lead_notes_what_somebody_is_who_read_the_words_and_everybody_sees_it(shelf):
    page, service = shelf("lead")
    page.list.opened.emit(FOUR)
    assert "not read yet by people who lived through it" in said(page)
    note = page.opened.tongues.note
    note.role.select(ReaderRole.PEER_WORKER.value)
    note.keep.click()
    assert "read by a peer worker, 2026-11-19" in said(page)
    (kept,) = service.protocol_repository._vault.approvals.lived.every()
    protocol = service.protocol_repository.held(FOUR).shown.protocol
    assert kept.content_hash == protocol.content_hash
    assert kept.noted_by == service.me.id
    entry = service.protocol_repository._vault.log()[-1]
    assert (entry.action, entry.detail) == ("wording_read", "peer_worker")
    nurses, _ = shelf("Nora Nurse")
    nurses.list.opened.emit(FOUR)
    assert "read by a peer worker, 2026-11-19" in said(nurses)
    assert nurses.opened.tongues.note.isHidden()


def test_it_is_of_exactly_these_words_and_of_one_language(shelf):
    _, service = shelf("lead")
    shelved = service.protocol_repository
    protocol = shelved.held(FOUR).shown.protocol
    own, other, *_ = shelved.spoken(protocol)
    shelved.note_lived(other.words_hash, ReaderRole.SURVIVOR)
    own, other, *_ = shelved.spoken(protocol)
    assert own.lived == ()
    assert [one.role for one in other.lived] == [ReaderRole.SURVIVOR]
    read = shelved._vault.approvals.lived.every()
    (changed,) = with_lived((replace(other, content_hash="0" * 64),), protocol, read)
    assert changed.lived == ()


def test_only_a_lead_notes_a_reading(shelf):
    _, service = shelf("Nora Nurse")
    with pytest.raises(NotAllowed):
        service.protocol_repository.note_lived("0" * 64, ReaderRole.COMMUNITY)
