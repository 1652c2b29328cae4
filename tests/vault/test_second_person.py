"""A second person agrees with their own passphrase, at the desk of whoever is signed in."""

import pytest

from screenapp.vault.errors import TooSoon
from screenapp.vault.people.roles import Role
from screenapp.vault.people.staff import retire
from screenapp.vault.people.throttle import FREE_TRIES

WORDS = "amber window silent field"
OTHERS = "granite paper hollow tune"


@pytest.fixture
def at_work(founded):
    """The lead signed in, among a nurse and a supervisor."""
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.add_staff("Sam Super", OTHERS, frozenset({Role.SUPERVISOR}))
        yield vault


def test_a_colleague_agrees_by_name_and_passphrase(at_work):
    agreed = at_work.agrees("nora nurse", WORDS)
    assert agreed is not None
    assert agreed in at_work.staff()
    assert agreed.name == "Nora Nurse"


@pytest.mark.parametrize(
    ("name", "passphrase"),
    [("Nora Nurse", OTHERS), ("Nora Nurse", ""), ("Nobody", WORDS), ("Sam Super", WORDS)],
)
def test_a_name_and_a_passphrase_that_do_not_belong_together_agree_to_nothing(
    at_work, name, passphrase
):
    assert at_work.agrees(name, passphrase) is None


def test_nobody_is_their_own_second_person(at_work, founded):
    assert at_work.agrees(founded.name, founded.passphrase) is None
    assert at_work.agrees(founded.name.upper(), founded.passphrase) is None


def test_whoever_does_not_work_with_people_cannot_be_asked(at_work):
    assert at_work.agrees("Sam Super", OTHERS) is None


def test_whoever_left_cannot_be_asked_though_their_slot_still_opens(at_work):
    nora = at_work.agrees("Nora Nurse", WORDS)
    at_work._session.write(lambda connection: retire(connection, nora.id))
    assert at_work.agrees("Nora Nurse", WORDS) is None


def test_guessing_has_to_wait_and_a_right_one_ends_the_wait(at_work):
    for _ in range(FREE_TRIES - 1):
        assert at_work.agrees("Nora Nurse", OTHERS) is None
    assert at_work.agrees("Nora Nurse", WORDS) is not None
    with pytest.raises(TooSoon):
        for _ in range(2 * FREE_TRIES):
            assert at_work.agrees("Nora Nurse", OTHERS) is None


def test_agreeing_changes_nothing_but_the_count_of_tries(at_work, founded):
    files = sorted(
        path
        for path in founded.folder.iterdir()
        if path.is_file() and not path.name.startswith("tries.json")
    )
    before = [path.read_bytes() for path in files]
    at_work.agrees("Nora Nurse", WORDS)
    assert [path.read_bytes() for path in files] == before
