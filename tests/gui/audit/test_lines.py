"""Entries of the log as lines, the kinds they are chosen by, and how far back. No window."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from screenapp.ui.audit.audit_actions import DeedKind, kind_of, line_of
from screenapp.ui.audit.presenter import LogSpan
from screenapp.vault import Action, AuditEntry

TODAY = date(2026, 3, 9)
STAFF = {"a1": "Ana Lead"}
SERVICES = {"s1": "Harbour House"}

KINDS = {
    DeedKind.SIGNING_IN: "signed_in signed_out",
    DeedKind.OPENING: "screening_opened",
    DeedKind.TAKING_OUT: "printed exported report_made log_exported",
    DeedKind.PEOPLE: """
        staff_added staff_removed staff_carried roles_changed keys_renewed passphrase_cost_raised
        passphrase_changed recovery_used recovery_renewed recovery_drafted answers_given
    """,
    DeedKind.QUESTIONS: """
        protocol_proposed protocol_approved protocol_withdrawn
        translation_proposed translation_approved wording_read translation_withdrawn
    """,
    DeedKind.SETTINGS: "setting_changed service_saved sign_put_up sign_taken_down",
}


def entry(**changes) -> AuditEntry:
    plain = AuditEntry(
        sequence=7,
        day=TODAY,
        actor="a1",
        action=Action.SCREENING_OPENED.value,
        record="4f0c2a6e-1111-2222",
        detail="",
        at="2026-03-09T14:52:00+00:00",
        clock_uncertain=False,
    )
    return replace(plain, **changes)


@pytest.mark.parametrize("kind", list(DeedKind))
def test_who_chooses_a_kind_finds_its_deeds_and_no_others(kind):
    named = {name for names in KINDS.values() for name in names.split()}
    rest = {action.value for action in Action} - named
    wanted = set(KINDS[kind].split()) if kind in KINDS else rest
    assert {action.value for action in Action if kind_of(action.value) is kind} == wanted


@pytest.mark.parametrize(
    ("span", "since"),
    [
        (LogSpan.TODAY, TODAY),
        (LogSpan.WEEK, date(2026, 3, 3)),
        (LogSpan.MONTH, date(2026, 2, 8)),
        (LogSpan.ALL, None),
    ],
)
def test_a_span_counts_today_as_its_last_day(span, since):
    assert span.since(TODAY) == since


def test_a_random_id_is_shown_by_its_first_eight_signs():
    line = line_of(entry(), STAFF, SERVICES)
    assert (line.about, line.known) == ("4f0c2a6e", False)
    assert (line.sequence, line.day, line.actor, line.who) == (7, TODAY, "a1", "Ana Lead")
    assert line.at == datetime.fromisoformat("2026-03-09T14:52:00+00:00")
    assert not line.clock_uncertain


@pytest.mark.parametrize(("record", "name"), [("a1", "Ana Lead"), ("s1", "Harbour House")])
def test_staff_and_services_are_told_by_name(record, name):
    line = line_of(entry(record=record), STAFF, SERVICES)
    assert (line.about, line.known) == (name, True)


@pytest.mark.parametrize(
    "action",
    [
        Action.SETTING_CHANGED,
        Action.RETENTION_SET,
        Action.RETENTION_APPLIED,
        Action.REPORT_MADE,
        Action.CHECKED,
    ],
)
def test_a_word_of_the_vault_is_never_cut(action):
    line = line_of(entry(action=action.value, record="recheck_minutes"), STAFF, SERVICES)
    assert line.about == "recheck_minutes"


def test_whoever_has_no_name_and_a_time_that_is_sealed_are_left_open():
    line = line_of(entry(actor="sheet", at=None, clock_uncertain=True), STAFF, SERVICES)
    assert (line.who, line.at, line.clock_uncertain) == ("", None, True)
