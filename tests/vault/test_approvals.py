"""Decisions about protocols: kept with their content, audited, and made by those who may."""

import hashlib
from pathlib import Path

import pytest

from screenapp.protocol.checking.reading import RedLine
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.vault import errors
from screenapp.vault.model import Action
from screenapp.vault.people.approvals import ApprovalStatus, Approves, Matter, in_force
from screenapp.vault.people.roles import Role
from screenapp.vault.store import events

WORDS = "amber window silent field"
OTHERS = "granite paper hollow tune"
FILE = b"protocol: example\n"


def matter(content: bytes = FILE, **more: object) -> Matter:
    said = {"approves": Approves.PROTOCOL, "protocol": "example", "version": "1.1.0"}
    return Matter(content=content, **(said | more))


SPANISH = matter(b'msgid "a"\n', approves=Approves.TRANSLATION, language="es")


@pytest.fixture
def at_work(founded):
    """The lead signed in, among a nurse and a supervisor."""
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.add_staff("Sam Super", OTHERS, frozenset({Role.SUPERVISOR}))
        yield vault


def test_a_protocol_is_approved_by_a_lead_and_a_second_person(at_work, clock):
    made = at_work.approvals.approve(
        matter(cases=b"- name: one\n"), reason="Read aloud.", second="Nora Nurse", passphrase=WORDS
    )
    assert made is not None
    nora = next(member for member in at_work.staff() if member.name == "Nora Nurse")
    assert (made.standing, made.by, made.second) == (
        ApprovalStatus.APPROVED,
        at_work.me.id,
        nora.id,
    )
    assert (made.day, made.reason) == (clock().date(), "Read aloud.")
    assert at_work.approvals.history() == (made,)
    assert at_work.approvals.content(made.content_hash) == FILE
    assert at_work.approvals.content(made.cases_hash) == b"- name: one\n"
    assert made.content_hash == hashlib.sha256(FILE).hexdigest()


@pytest.mark.parametrize(
    ("name", "passphrase"),
    [("", ""), ("Nora Nurse", OTHERS), ("Nobody", WORDS), ("Sam Super", OTHERS)],
)
def test_without_a_second_person_nothing_is_decided_or_kept(at_work, name, passphrase):
    entries = len(at_work.log())
    assert (
        at_work.approvals.approve(matter(), reason="", second=name, passphrase=passphrase) is None
    )
    assert at_work.approvals.history() == ()
    assert len(at_work.log()) == entries
    with pytest.raises(errors.NotFound):
        at_work.approvals.content(matter().content_hash)


@pytest.mark.parametrize("cite", ["TBD", "The law", "to be named"])
def test_a_law_that_is_a_placeholder_is_refused_at_the_vaults_own_door(at_work, cite):
    base = Path(__file__).parents[1] / "protocols" / "good" / "base.yaml"
    text = base.read_text("utf-8")
    assert 'cite: "The law"' in text
    named = matter(text.replace('cite: "The law"', 'cite: "Children Act 1989, s. 47"').encode())
    placeholder = matter(text.replace('cite: "The law"', f'cite: "{cite}"').encode())
    agreed = {"reason": "Read aloud.", "second": "Nora Nurse", "passphrase": WORDS}
    agreed |= {"reading": reading_of(text)}
    with pytest.raises(errors.LawNotNamed):
        at_work.approvals.approve(placeholder, **agreed)
    assert at_work.approvals.history() == ()
    assert at_work.approvals.approve(named, **agreed) is not None
    assert len(at_work.approvals.propose(placeholder, reason="Still to be named.")) == 1


def reading_of(text, **said):
    protocol = read_bytes(text.encode(), "base").protocol
    return {item.id: frozenset(said.get(item.id, ())) for item in protocol.items}


def test_every_item_is_answered_for_at_the_vaults_own_door(at_work, founded):
    base = Path(__file__).parents[1] / "protocols" / "good" / "base.yaml"
    text = base.read_text("utf-8").replace('cite: "The law"', 'cite: "Children Act 1989, s. 47"')
    good = reading_of(text)
    agreed = {"reason": "Read aloud.", "second": "Nora Nurse", "passphrase": WORDS}
    one_less = {item: lines for item, lines in good.items() if item != "afraid"}
    for reading in ({}, one_less):
        with pytest.raises(errors.ReadingIncomplete):
            at_work.approvals.approve(matter(text.encode()), **agreed, reading=reading)
    with pytest.raises(errors.RedLineCrossed):
        crossed = reading_of(text, afraid=[RedLine.PROMISE])
        at_work.approvals.approve(matter(text.encode()), **agreed, reading=crossed)
    assert at_work.approvals.history() == ()
    made = at_work.approvals.approve(matter(text.encode()), **agreed, reading=good)
    assert made.reading == good
    at_work.close()
    with founded.unlock() as again:
        assert again.approvals.history()[-1].reading == good


def test_nobody_is_their_own_second_person(at_work, founded):
    for name in (founded.name, founded.name.upper()):
        own = at_work.approvals.approve(
            matter(), reason="", second=name, passphrase=founded.passphrase
        )
        assert own is None


def test_a_translation_takes_a_lead_alone(at_work):
    made = at_work.approvals.approve(SPANISH, reason="Read by two speakers.")
    assert made is not None
    assert (made.approves, made.language, made.second) == (Approves.TRANSLATION, "es", "")


@pytest.mark.parametrize(("name", "words"), [("Nora Nurse", WORDS), ("Sam Super", OTHERS)])
def test_only_a_lead_decides_and_everybody_sees_what_was_decided(at_work, founded, name, words):
    made = at_work.approvals.propose(matter(), reason="New questions.")
    at_work.close()
    with founded.unlock(name=name, passphrase=words) as other:
        assert other.approvals.history() == made
        assert other.approvals.content(made[0].content_hash) == FILE
        for deed in (
            lambda: other.approvals.propose(matter(), reason=""),
            lambda: other.approvals.approve(SPANISH, reason=""),
            lambda: other.approvals.withdraw(matter(), reason=""),
        ):
            with pytest.raises(errors.NotAllowed):
                deed()
        assert other.approvals.history() == made


def test_every_decision_is_a_row_and_none_takes_another_away(at_work):
    approvals = at_work.approvals
    proposed, spanish = approvals.propose(matter(), SPANISH, reason="New questions.")
    approved = approvals.approve(matter(), reason="", second="Nora Nurse", passphrase=WORDS)
    withdrawn = approvals.withdraw(matter(), reason="Read it again first.")
    assert approvals.history() == (proposed, spanish, approved, withdrawn)
    assert [made.sequence for made in approvals.history()] == [1, 2, 3, 4]
    assert approvals.content(matter().content_hash) == FILE


def test_the_log_tells_of_each_decision_with_the_content_it_was_about(at_work):
    approvals = at_work.approvals
    approvals.propose(matter(), SPANISH, reason="A reason that stays out of the log.")
    made = approvals.approve(matter(), reason="", second="Nora Nurse", passphrase=WORDS)
    told = [entry for entry in at_work.log() if entry.record == matter().content_hash]
    assert [entry.action for entry in told] == [
        Action.PROTOCOL_PROPOSED.value,
        Action.PROTOCOL_APPROVED.value,
    ]
    assert told[1].detail == f"1.1.0 {made.second}"
    assert all("reason" not in entry.detail for entry in at_work.log())
    assert at_work.check() == ()


def test_the_entry_and_the_row_are_written_together_or_not_at_all(at_work, monkeypatch):
    def break_off(*_: object) -> None:
        raise RuntimeError("the power went")

    entries = at_work.log()
    monkeypatch.setattr(events, "keep_protocol", break_off)
    with pytest.raises(RuntimeError):
        at_work.approvals.propose(matter(), reason="")
    assert at_work.log() == entries
    assert at_work.approvals.history() == ()


def test_a_vault_opened_to_read_decides_nothing(at_work, founded):
    at_work.approvals.propose(matter(), reason="")
    at_work.close()
    with founded.unlock(read_only=True) as vault:
        assert len(vault.approvals.history()) == 1
        with pytest.raises(errors.OpenedToRead):
            vault.approvals.withdraw(matter(), reason="")
        with pytest.raises(errors.OpenedToRead):
            vault.approvals.approve(SPANISH, reason="")


def test_a_reason_that_cannot_be_kept_decides_nothing(at_work):
    with pytest.raises(errors.TextUnreadable):
        at_work.approvals.propose(matter(), reason="cut \0 short")
    assert at_work.approvals.history() == ()


def held(at_work) -> tuple[ApprovalStatus, bytes] | None:
    """What holds for the protocol of these tests, and its content."""
    found = in_force(at_work.approvals.history()).get((Approves.PROTOCOL, "example", ""))
    return found and (found.standing, at_work.approvals.content(found.content_hash))


def test_the_newest_approval_holds_and_a_proposal_changes_nothing(at_work):
    approvals, newer = at_work.approvals, matter(b"protocol: newer\n")
    second = {"reason": "", "second": "Nora Nurse", "passphrase": WORDS}
    approvals.propose(matter(), reason="")
    assert held(at_work) is None
    approvals.approve(matter(), **second)
    approvals.propose(newer, reason="")
    assert held(at_work) == (ApprovalStatus.APPROVED, FILE)
    approvals.withdraw(newer, reason="")  # only the proposal
    assert held(at_work) == (ApprovalStatus.APPROVED, FILE)
    approvals.approve(newer, **second)
    approvals.withdraw(matter(), reason="")  # of what is no longer used
    assert held(at_work) == (ApprovalStatus.APPROVED, newer.content)
    approvals.withdraw(newer, reason="")
    assert held(at_work) == (ApprovalStatus.WITHDRAWN, newer.content)
    approvals.approve(matter(), **second)
    assert held(at_work) == (ApprovalStatus.APPROVED, FILE)


def test_what_nobody_here_decided_on_can_be_withdrawn(at_work):
    at_work.approvals.withdraw(matter(), reason="Not for this ward.")
    assert held(at_work) == (ApprovalStatus.WITHDRAWN, FILE)
