"""Names that stores and logs already hold never change, and what is grave is told apart."""

import pytest

from screenapp.vault.crypto.kdf import DEFAULT_COST, acceptable
from screenapp.vault.model import Action, Finding, FindingKind, KdfCost, Kept
from screenapp.vault.people.roles import Role, any_works_with_people, roles_of, roles_text

DEEDS = """
    vault_created signed_in signed_out screening_opened printed exported report_made staff_added
    staff_removed roles_changed keys_renewed passphrase_cost_raised passphrase_changed
    recovery_used recovery_renewed setting_changed service_saved checked backed_up
    older_copy_accepted marks_missing store_upgraded backup_deleted restored erased retention_set
    retention_applied clock_jumped clock_confirmed log_pruned log_exported staff_carried
    protocol_proposed protocol_approved protocol_withdrawn translation_proposed translation_approved
    translation_withdrawn
"""


def test_every_deed_that_a_log_may_hold_is_still_known():
    assert {action.value for action in Action} >= set(DEEDS.split())


def test_every_kind_of_data_that_a_rule_may_name_is_still_known():
    assert {kind.value for kind in Kept} >= set("answers identifiers facts log backups".split())


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("", frozenset()),
        ("lead", {Role.LEAD}),
        ("lead,screener", {Role.SCREENER, Role.LEAD}),
        ("lead,screener,supervisor", set(Role)),
    ],
)
def test_roles_are_kept_as_one_text_in_one_order(text, roles):
    assert roles_of(text) == roles
    assert roles_text(roles) == text


def test_supervisors_alone_do_not_work_with_people():
    assert not any_works_with_people({Role.SUPERVISOR})
    assert any_works_with_people({Role.SUPERVISOR, Role.SCREENER})
    assert any_works_with_people({Role.LEAD})
    assert not any_works_with_people(())


@pytest.mark.parametrize("kind", list(FindingKind))
def test_what_takes_nothing_away_is_told_but_is_not_grave(kind):
    harmless = {
        "keyring_from_copy",
        "file_mended",
        "entries_unsigned",
        "keyring_written_back",
        "folder_open",
        "clock_back",
        "journal_lost",
        "head_unsigned",
        "marks_missing",
        "left_over",
    }
    found = Finding(kind=kind)
    assert found.grave is (kind.value not in harmless)
    assert (found.record, found.detail) == ("", "")
    assert found.key.removeprefix("finding.vault.") == kind.value


def test_a_passphrase_costs_what_the_standard_recommends_where_memory_is_short():
    """RFC 9106, section 4, the second recommended option."""
    assert KdfCost(memory_kib=64 * 1024, rounds=3, lanes=4) == DEFAULT_COST
    assert acceptable(DEFAULT_COST)
