"""A try at a passphrase becomes dearer: from each person's next sign-in on, for nobody at once."""

from dataclasses import replace

import pytest

from screenapp.vault.crypto import keyring_file
from screenapp.vault.crypto.kdf import DEFAULT_COST, suitable_cost
from screenapp.vault.errors import CostNotTaken, CostStillRising, NotAllowed, WrongPassphrase
from screenapp.vault.model import KdfCost
from screenapp.vault.people.roles import Role
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"
DEARER = KdfCost(memory_kib=19 * 1024, rounds=3, lanes=1)
DEAREST = KdfCost(memory_kib=20 * 1024, rounds=3, lanes=1)


@pytest.fixture
def raised(founded):
    """A vault with a nurse, in which a try has just become dearer."""
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
        vault.team.raise_cost(DEARER)
    return founded


def _costs(founded):
    return keyring_file.load(founded.folder)[0][0].costs


def test_each_slot_moves_at_its_owners_sign_in_and_the_old_cost_goes_last(raised, cheap):
    assert _costs(raised) == (DEARER, cheap)
    with raised.unlock() as vault:
        assert [m.name for m in vault.staff() if m.id in vault.team.waiting()] == ["Nora Nurse"]
    assert _costs(raised) == (DEARER, cheap)
    with raised.unlock(name="Nora Nurse", passphrase=WORDS) as vault:
        assert vault.team.waiting() == ()
        assert vault.team.cost == DEARER
    assert _costs(raised) == (DEARER,)
    for words in ({}, {"name": "Nora Nurse", "passphrase": WORDS}):
        with raised.unlock(**words) as vault:
            assert vault.notices == ()
            assert vault.check() == ()
    with pytest.raises(WrongPassphrase):
        raised.unlock(passphrase=WORDS)


def test_a_sign_in_only_to_read_moves_nothing(raised, cheap):
    before = (raised.folder / "keyring.json").read_bytes()
    raised.unlock(read_only=True).close()
    assert (raised.folder / "keyring.json").read_bytes() == before


def test_whoever_joins_or_changes_their_passphrase_uses_the_new_cost(raised):
    with raised.unlock() as vault:
        vault.add_staff("Nils New", WORDS, frozenset({Role.SCREENER}))
        vault.change_passphrase(raised.passphrase, "granite paper hollow tune")
        assert len(vault.team.waiting()) == 1


def test_whoever_never_comes_again_keeps_the_old_cost_until_they_are_removed(raised, cheap):
    with raised.unlock() as vault:
        vault.team.remove(vault.team.waiting()[0])
    raised.unlock().close()
    assert _costs(raised) == (DEARER,)


def test_the_recovery_sheet_does_not_wait_for_anybody(raised):
    vault, _ = Vault.recover(
        raised.folder, raised.sheet.code, name="Nora Nurse", passphrase=WORDS, clock=raised.clock
    )
    vault.close()
    raised.unlock().close()
    assert _costs(raised) == (DEARER,)


def test_a_second_raise_waits_until_everybody_has_moved(raised):
    with raised.unlock() as vault, pytest.raises(CostStillRising):
        vault.team.raise_cost(DEAREST)
    raised.unlock(name="Nora Nurse", passphrase=WORDS).close()
    with raised.unlock() as vault:
        vault.team.raise_cost(DEAREST)
    assert _costs(raised) == (DEAREST, DEARER)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"rounds": 1, "memory_kib": 38 * 1024},
        {"rounds": 21},
        {"lanes": 17, "rounds": 3},
        {"memory_kib": 18 * 1024, "rounds": 20},
        {"memory_kib": 1024 * 1024 + 1},
    ],
)
def test_a_cost_out_of_bounds_or_not_above_the_present_one_is_not_taken(founded, cheap, change):
    with founded.unlock() as vault, pytest.raises(CostNotTaken):
        vault.team.raise_cost(replace(cheap, **change))
    assert _costs(founded) == (cheap,)


def test_only_a_lead_raises_it(founded):
    with founded.unlock() as vault:
        vault.add_staff("Nora Nurse", WORDS, frozenset({Role.SCREENER}))
    with founded.unlock(name="Nora Nurse", passphrase=WORDS) as vault, pytest.raises(NotAllowed):
        vault.team.raise_cost(DEARER)


@pytest.mark.parametrize("copy", ["keyring.json", "keyring.json.bak"])
def test_a_slot_that_moved_opens_by_either_file(raised, copy):
    raised.unlock(name="Nora Nurse", passphrase=WORDS).close()
    raised.unlock().close()
    (raised.folder / copy).unlink()
    for words in ({}, {"name": "Nora Nurse", "passphrase": WORDS}):
        raised.unlock(**words).close()


class Watch:
    """Tells a time that moves on by what each run is said to take."""

    def __init__(self, *seconds):
        self._times = iter([t for at, s in enumerate(seconds) for t in (at * 100, at * 100 + s)])

    def __call__(self):
        return next(self._times)


@pytest.mark.parametrize(
    ("seconds", "memory_kib"),
    [((0.6,), 64), ((0.1, 0.6), 64), ((0.1, 0.2, 0.9), 128), ((0.1, 0.2, 0.3, 0.4), 512)],
)
def test_a_suitable_cost_is_the_dearest_that_keeps_nobody_waiting(seconds, memory_kib):
    # The steps are made small, so that the test does not fill the memory of the machine.
    steps = {64: DEFAULT_COST.memory_kib, 128: 65 * 1024, 256: 66 * 1024, 512: 67 * 1024}
    found = suitable_cost(0.5, memories_kib=tuple(steps.values()), now=Watch(*seconds))
    assert found == replace(DEFAULT_COST, memory_kib=steps[memory_kib])
