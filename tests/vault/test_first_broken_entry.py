"""Which entry of the log is told as the first that does not follow on."""

import pytest

from screenapp.vault.care import audit
from screenapp.vault.model import Action, FindingKind
from screenapp.vault.store.database import keyed_connection

LENGTH = 12


@pytest.fixture
def broken_at(founded, store_key):
    """Changes the entries with these numbers behind the vault's back; what is found then."""
    with founded.unlock() as vault:
        while len(vault.log()) < LENGTH:
            vault.record(Action.PRINTED)
        key = store_key(vault)

    def change(*sequences, by="UPDATE audit SET record = 'x' WHERE sequence = ?", most=1_000):
        connection = keyed_connection(founded.folder / "store.db", key, read_only=False)
        connection.execute("PRAGMA foreign_keys = OFF")
        for sequence in sequences:
            connection.execute(by, (sequence,))
        connection.close()
        with founded.unlock(read_only=True, accept_older=True) as vault:
            session = vault._session

            def verified(c):
                chain = audit.begin(c, session.install_id)
                while chain.goes_on(c, most):
                    pass
                return chain.found, list(audit.verify(c, session.install_id))

            apart, whole = session.read(verified)
            ends = session.read(lambda c: list(audit.verify_end(c, session.install_id)))
        assert apart == whole[: len(apart)]
        assert {f.kind for f in (*whole, *ends)} <= {FindingKind.AUDIT_BROKEN}
        return [f.record for f in whole], [f.record for f in ends]

    return change


@pytest.mark.parametrize(
    ("damaged", "first"),
    [((1,), "1"), ((2,), "2"), ((6,), "6"), ((LENGTH,), str(LENGTH)), ((9, 4), "4")],
)
@pytest.mark.parametrize("most", [1, 5, 1_000])
def test_the_first_entry_that_was_changed_is_the_one_told(broken_at, damaged, first, most):
    whole, _ = broken_at(*damaged, most=most)
    assert whole == [first]


def test_of_an_entry_taken_out_the_number_that_is_missing_is_told(broken_at):
    whole, ends = broken_at(8, by="DELETE FROM audit WHERE sequence = ?")
    assert (whole, ends[:1]) == (["8"], ["8"])


@pytest.mark.parametrize(("damaged", "first"), [((6,), "6"), ((8, 3), "3"), ((LENGTH,), "12")])
def test_the_last_entries_looked_at_when_opening_tell_the_same(broken_at, damaged, first):
    _, ends = broken_at(*damaged)
    assert ends == [first]


def test_a_log_that_was_left_alone_has_none(broken_at):
    assert broken_at() == ([], [])
