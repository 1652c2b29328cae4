"""Every row of "What this protects" is held against the table of permissions; none is left out."""

import pytest

from screenapp.ui.settings.protection_rows import ROWS, ProtectedBy, told_by_table
from screenapp.vault.people import deeds
from screenapp.vault.people.permissions import RULES, Permission
from screenapp.vault.people.roles import Role

SAID_OF_ROLES = [row for row in ROWS if row.kept_from]
EVERY_PAIR = {(rule.permission, role) for rule in RULES for role in Role}
OF_NO_ROLE = 22
"""Rows about thieves, accidents and time: no permission speaks of them. Other tests do."""


@pytest.mark.parametrize("row", SAID_OF_ROLES, ids=lambda row: str(row.text)[:40])
def test_a_row_says_of_a_role_what_the_table_says(row):
    for permission, role in row.kept_from:
        assert told_by_table(permission, role) is row.by, (permission, role)


@pytest.mark.parametrize("permission", Permission)
@pytest.mark.parametrize("role", Role)
def test_whatever_is_kept_from_a_role_stands_in_a_row_of_its_kind(permission, role):
    by = told_by_table(permission, role)
    rows = [row for row in ROWS if (permission, role) in row.kept_from]
    if by is ProtectedBy.NOT:
        assert all(row.by is ProtectedBy.NOT for row in rows)
    else:
        assert [row.by for row in rows] == [by]


def test_what_everybody_may_is_said_to_be_unprotected():
    everybodys = {rule.permission for rule in RULES if rule.roles == frozenset(Role)}
    said = {p for row in ROWS if row.by is ProtectedBy.NOT for p, _ in row.kept_from}
    assert said == everybodys


def test_what_asks_for_the_passphrase_again_is_what_the_table_of_deeds_says():
    (row,) = [row for row in ROWS if row.asks_again]
    assert row.asks_again == deeds.asking_again()
    assert row.by is ProtectedBy.PROGRAM
    for rule in deeds.DEEDS:
        assert rule.permissions <= row.asks_again | {Permission.CHANGE_SETTINGS}


def test_a_row_that_speaks_of_no_role_was_counted():
    """Whoever adds one looks whether a permission is behind it, and counts it here."""
    assert sum(not (row.kept_from or row.asks_again) for row in ROWS) == OF_NO_ROLE


def test_no_row_stands_twice_and_each_pair_in_one():
    assert len({str(row.text) for row in ROWS}) == len(ROWS)
    pairs = [pair for row in ROWS for pair in row.kept_from]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) <= EVERY_PAIR
