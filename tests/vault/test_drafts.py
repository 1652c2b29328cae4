"""What is typed and not given yet: kept sealed, for whoever typed it, as long as it may be."""

from dataclasses import replace
from uuid import uuid4

import pytest

from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import OpenedToRead, TextUnreadable
from screenapp.vault.model import Draft, DraftPlace, DraftSide, FindingKind, Kept, RetentionRule
from screenapp.vault.people.roles import Role
from screenapp.vault.store.database import keyed_connection
from screenapp.vault.vault import Vault

SAID = "she paused at the word 中 home"
FORM = DraftPlace(screening=None, part="site", field="unit")


@pytest.fixture
def drafted(clock):
    """A draft, by its place."""

    def make(place: DraftPlace, text: str = SAID) -> Draft:
        return Draft(place=place, text=text, at=clock.now)

    return make


def _about(told, **changes: object) -> DraftPlace:
    place = DraftPlace(screening=told.screening, part="q1", field="reason")
    return replace(place, **changes)


def _rows(vault: Vault) -> list[dict[str, object]]:
    statement = "SELECT * FROM drafts"
    return vault._session.read(lambda c: [dict(row) for row in c.execute(statement).all()])


def _kinds(findings) -> list[FindingKind]:
    return [finding.kind for finding in findings]


def test_what_was_kept_is_there_at_the_next_sign_in_and_nobody_else_sees_it(staffed, drafted):
    place = _about(staffed.told)
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(place)])
    with staffed.unlock("Nora Nurse") as vault:
        assert vault.drafts.every() == ()
    with staffed.unlock() as vault:
        assert vault.drafts.every() == (drafted(place),)


def test_a_field_has_one_draft_and_the_newest(staffed, drafted):
    place, other = _about(staffed.told), _about(staffed.told, field="line")
    with staffed.unlock() as vault:
        for text in ("s", "sh", SAID):
            vault.drafts.write([drafted(place, text), drafted(other, text)])
        assert [row["revision"] for row in _rows(vault)] == [3, 3]
        assert {draft.text for draft in vault.drafts.every()} == {SAID}
        vault.drafts.write([], {place})
        assert [draft.place for draft in vault.drafts.every()] == [other]


def test_no_clear_column_tells_which_field_what_or_when(staffed, drafted, clock):
    clock.move(minutes=11)
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told, record="someservice"))])
        (row,) = _rows(vault)
    told = b"|".join(str(v).encode() if not isinstance(v, bytes) else v for v in row.values())
    for word in (b"reason", b"q1", b"someservice", b"paused", b"12:1", "中".encode()):
        assert word not in told
    assert row["day"] == clock.now.date().isoformat()


def test_the_log_tells_nothing_of_it(staffed, drafted):
    with staffed.unlock() as vault:
        before = len(vault.log())
        vault.drafts.write([drafted(_about(staffed.told))])
        vault.drafts.write([], {_about(staffed.told)})
        assert len(vault.log()) == before


def test_those_without_the_answers_key_keep_forms_under_a_key_of_their_own(staffed, drafted):
    with staffed.unlock("Sam Super") as vault:
        vault.drafts.write([drafted(FORM)])
        assert [row["generation"] for row in _rows(vault)] == [0]
    with staffed.unlock() as vault:  # a lead holds every key but that of somebody else
        assert vault.drafts.every() == ()
        vault.team.remove(staffed.leaver)
    with staffed.unlock("Sam Super") as vault:
        assert vault.drafts.every() == (drafted(FORM),)
        assert vault.check() == ()


def test_with_a_person_goes_what_was_typed_about_them(staffed, telling, drafted):
    with staffed.unlock() as vault:
        other = telling(vault)
    with staffed.unlock("Nora Nurse") as vault:
        vault.drafts.write([drafted(_about(told)) for told in (staffed.told, other)])
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
        vault.retention.erase(staffed.told.intake.id)
        assert [row["screening"] for row in _rows(vault)] == [str(other.screening)]
        vault.drafts.write([drafted(_about(staffed.told))])  # typed while it was erased
        assert len(_rows(vault)) == 1
        assert vault.check() == ()


@pytest.mark.parametrize("kind", [Kept.ANSWERS, Kept.IDENTIFIERS, Kept.FACTS])
def test_what_is_kept_no_longer_takes_along_what_was_typed_and_never_given(
    staffed, drafted, clock, kind
):
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told)), drafted(FORM)])
        vault.retention.set(RetentionRule(kind=kind, days=10))
        clock.move(days=9)
        vault.retention.apply()
        assert len(_rows(vault)) == 2
        clock.move(days=2)
        vault.retention.apply(confirmed_twice=True)
        assert _rows(vault) == []
        assert vault.check() == ()


def test_with_a_leaver_go_their_drafts_and_those_of_others_stay(staffed, drafted):
    with staffed.unlock("Gil Gone") as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
        vault.team.remove(staffed.leaver)
        assert vault.drafts.every() == (drafted(_about(staffed.told)),)
        assert [row["staff"] for row in _rows(vault)] == [vault.me.id]


def test_who_works_with_people_no_longer_keeps_nothing_typed_about_them(staffed, drafted):
    with staffed.unlock("Nora Nurse") as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
    with staffed.unlock() as vault:
        vault.team.change_roles(staffed.nurse, frozenset({Role.SUPERVISOR}))
        assert _rows(vault) == []


def test_what_a_person_typed_goes_after_a_day_whoever_signs_in(staffed, drafted, clock):
    own = _about(staffed.told, side=DraftSide.PERSON)
    with staffed.unlock("Nora Nurse") as vault:
        vault.drafts.write([drafted(own), drafted(_about(staffed.told))])
    clock.move(hours=23, minutes=59)
    with staffed.unlock() as vault:
        vault.drafts.drop_over()
        assert len(_rows(vault)) == 2
        clock.move(minutes=1)
        vault.drafts.drop_over()
        assert [row["side"] for row in _rows(vault)] == ["staff"]


def test_a_clock_put_back_keeps_nothing_of_a_person_longer(staffed, drafted, clock):
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told, side=DraftSide.PERSON))])
        clock.move(minutes=-1)
        vault.drafts.drop_over()
        assert _rows(vault) == []


def test_a_check_tells_of_a_draft_that_does_not_open(staffed, drafted, store_key):
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told)), drafted(FORM)])
        damaged = next(row["id"] for row in _rows(vault) if row["screening"] is None)
        key = store_key(vault)
        connection = keyed_connection(staffed.folder / "store.db", key, read_only=False)
        connection.execute("UPDATE drafts SET side = 'person' WHERE id = ?", (damaged,))
        connection.close()
        for found in (vault.check(), vault.background_check().findings):
            seals = [one for one in found if one.kind is FindingKind.SEALED_DAMAGED]
            assert [one.record for one in seals] == [damaged]
        assert [draft.place for draft in vault.drafts.every()] == [_about(staffed.told)]


def test_a_check_tells_of_a_draft_about_nothing(staffed, drafted, store_key):
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
        key = store_key(vault)
        connection = keyed_connection(staffed.folder / "store.db", key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE drafts SET screening = ?", (str(uuid4()),))
        connection.close()
        assert FindingKind.LINKS_BROKEN in _kinds(vault.check())


def test_where_nothing_can_be_written_nothing_is_and_broken_text_is_refused(staffed, drafted):
    with staffed.unlock() as vault:
        with pytest.raises(TextUnreadable):
            vault.drafts.write([drafted(FORM, "\ud800")])
        vault.drafts.write([drafted(FORM)])
    with staffed.unlock(read_only=True) as vault:
        with pytest.raises(OpenedToRead):
            vault.drafts.write([], {FORM})
        assert vault.drafts.every() == (drafted(FORM),)


def test_a_draft_travels_with_a_verified_copy(staffed, drafted, tmp_path):
    with staffed.unlock() as vault:
        vault.drafts.write([drafted(_about(staffed.told))])
        copy = vault.back_up()
    by = by_passphrase(staffed.founded.name, staffed.founded.passphrase)
    restore(tmp_path / "elsewhere", copy, by, clock=staffed.founded.clock)
    with staffed.at(tmp_path / "elsewhere").unlock() as vault:
        assert vault.drafts.every() == (drafted(_about(staffed.told)),)
