"""A screen left open: each deed of the table is refused without a fresh proof, at its own door."""

import ast
from pathlib import Path

import pytest

import screenapp
from screenapp.vault.care import backups
from screenapp.vault.care.restoring import by_passphrase, restore
from screenapp.vault.errors import NotAllowed, ProofNeeded, TooSoon, WrongPassphrase
from screenapp.vault.model import Action, KdfCost, Kept, RetentionRule
from screenapp.vault.people import deeds
from screenapp.vault.people.deeds import DEEDS, GuardedDeed
from screenapp.vault.people.permissions import Permission
from screenapp.vault.people.proofs import PROOF_SECONDS, Proof, ProofLedger
from screenapp.vault.people.roles import Role
from screenapp.vault.people.throttle import FREE_TRIES
from screenapp.vault.vault import Vault

WORDS = "amber window silent field"
WRONG = "amber window silent fields"
DEARER = KdfCost(memory_kib=19 * 1024, rounds=3, lanes=1)
ELSEWHERE = {GuardedDeed.RESTORE, GuardedDeed.USE_SHEET}
"""Nobody is signed in when these are done: what opens the copy, or the code, is asked for."""


def left_open(founded, name=None, passphrase=None):
    """As a window does it: signed in, and no passphrase at hand."""
    who = {} if name is None else {"name": name, "passphrase": passphrase}
    return founded.unlock(one_command=False, **who)


@pytest.fixture
def staffed(founded, telling, days_pass):
    """One more of each role; a person screened; three backups, of which a rule takes two now."""
    with founded.unlock() as vault:
        told = telling(vault)
        vault.append([told.step(value="heron")], told.fact())
        ids = {role: vault.add_staff(role.value, WORDS, frozenset({role})).id for role in Role}
        for _ in range(3):
            vault.backups.make()
        vault.retention.set(RetentionRule(kind=Kept.BACKUPS, days=1))
        days_pass(vault, 3)
    return founded, told, ids


def doing(vault, told, ids):
    """How each deed is done by somebody signed in."""
    sheet = []
    oldest = vault.backups.all()[-1]
    return {
        # First what is about backups: new keys, as of another sheet, open the older ones no more.
        GuardedDeed.DELETE_BACKUP: lambda: vault.backups.forget(oldest),
        GuardedDeed.APPLY_RETENTION: lambda: vault.retention.apply(confirmed_twice=True),
        GuardedDeed.ADD_STAFF: lambda: vault.team.add("New", WORDS, frozenset({Role.SUPERVISOR})),
        GuardedDeed.CHANGE_ROLES: lambda: vault.team.change_roles(
            ids[Role.SCREENER], frozenset({Role.SUPERVISOR})
        ),
        GuardedDeed.DRAFT_SHEET: lambda: sheet.append(vault.team.draft_sheet()),
        GuardedDeed.PUT_SHEET: lambda: vault.team.put_sheet(_sheet(vault, sheet)),
        GuardedDeed.RAISE_COST: lambda: vault.team.raise_cost(DEARER),
        GuardedDeed.ALLOW_DESTROYING: lambda: vault.team.allow_destroying(on=True),
        GuardedDeed.LOWER_K: lambda: vault.change_setting("k", "6"),
        GuardedDeed.USE_DRAFTS: lambda: vault.change_setting("drafts.es", "yes"),
        GuardedDeed.SET_RETENTION: lambda: vault.retention.set(
            RetentionRule(kind=Kept.LOG, days=900)
        ),
        GuardedDeed.EXPORT_FACTS: vault.audit.figures_taken_out,
        GuardedDeed.EXPORT_LOG: vault.audit.export,
        GuardedDeed.TRUST_PARTNER: lambda: vault.team.partners.trust("Clinic", b"a key"),
        GuardedDeed.ERASE: lambda: vault.retention.erase(told.intake.id),
        GuardedDeed.REMOVE_STAFF: lambda: vault.team.remove(ids[Role.SUPERVISOR]),
    }


def _sheet(vault, drafted):
    """A sheet whose drafting is not what is tried here."""
    from screenapp.vault.crypto import recovery_code

    if drafted:
        return drafted[-1]
    day = vault._session.clock().date()
    return recovery_code.sheet_for(bytes(range(16)), organisation="General Hospital", day=day)


def _state(vault):
    """What a deed would change: every entry of the log, every keyring, every backup."""
    log = vault._session.read(lambda c: c.execute("SELECT count(*) FROM audit").scalar())
    keyrings = {path: path.read_bytes() for path in vault.folder.glob("keyring*")}
    return log, keyrings, [copy.folder for copy in backups.found(vault.folder, None)]


def _refused(vault, deed, do):
    before = _state(vault)
    with pytest.raises(ProofNeeded) as caught:
        do()
    assert caught.value.deed is deed
    assert _state(vault) == before


def test_every_deed_of_the_table_has_one_row_and_is_tried():
    assert [rule.deed for rule in DEEDS] == list(GuardedDeed)
    asking = {rule.deed for rule in DEEDS if rule.asks_again}
    assert asking == set(GuardedDeed) - {GuardedDeed.USE_SHEET}
    assert all(rule.told_to_leads for rule in DEEDS)


def test_without_a_proof_no_deed_is_done(staffed):
    founded, told, ids = staffed
    with left_open(founded) as vault:
        tried = doing(vault, told, ids)
        assert set(tried) == set(GuardedDeed) - ELSEWHERE
        for deed, do in tried.items():
            _refused(vault, deed, do)


def test_a_used_an_old_an_invented_and_somebody_elses_proof_are_worth_nothing(staffed):
    founded, told, ids = staffed
    with left_open(founded, "lead", WORDS) as other:
        theirs = other.prove(WORDS)
    with left_open(founded) as vault:
        now = [1_000.0]
        vault._session.proofs = ProofLedger(now=lambda: now[0])
        used, old = vault.prove(founded.passphrase), vault.prove(founded.passphrase)
        with vault.proving(used):
            vault.audit.figures_taken_out()
        now[0] += PROOF_SECONDS + 1
        for deed, do in doing(vault, told, ids).items():
            for proof in (used, old, theirs, Proof(bytes(16))):
                with vault.proving(proof):
                    _refused(vault, deed, do)


def test_a_fresh_proof_lets_one_deed_through_and_no_second(staffed):
    founded, told, ids = staffed
    with left_open(founded) as vault:
        for deed, do in doing(vault, told, ids).items():
            proof = vault.prove(founded.passphrase)
            with vault.proving(proof):
                do()
                with pytest.raises(ProofNeeded):
                    vault.audit.figures_taken_out()
            with vault.proving(proof), pytest.raises(ProofNeeded):
                vault.audit.figures_taken_out()
            assert deed


def test_a_proof_that_was_offered_and_not_used_is_over(founded):
    with left_open(founded) as vault:
        proof = vault.prove(founded.passphrase)
        with vault.proving(proof):
            pass
        with vault.proving(proof), pytest.raises(ProofNeeded):
            vault.audit.figures_taken_out()


def test_a_proof_is_made_only_by_the_passphrase_of_whoever_is_signed_in(staffed):
    founded, _, _ = staffed
    with left_open(founded) as vault:
        for word in (WORDS, WRONG, "", founded.passphrase.upper()):
            with pytest.raises(WrongPassphrase):
                vault.prove(word)


def test_wrong_tries_at_asking_again_count_at_that_name_and_at_sign_in(staffed):
    founded, _, _ = staffed
    with left_open(founded) as vault:
        for _ in range(FREE_TRIES):
            with pytest.raises(WrongPassphrase):
                vault.prove(WRONG)
        with pytest.raises(TooSoon):
            vault.prove(founded.passphrase)
        with pytest.raises(TooSoon):
            vault.change_passphrase(founded.passphrase, WORDS)
    with pytest.raises(TooSoon):
        founded.unlock()
    founded.unlock(name="screener", passphrase=WORDS).close()


def test_guessing_at_the_present_passphrase_to_change_it_has_to_wait(founded):
    with left_open(founded) as vault:
        for _ in range(FREE_TRIES):
            with pytest.raises(WrongPassphrase):
                vault.change_passphrase(WRONG, WORDS)
        with pytest.raises(TooSoon):
            vault.change_passphrase(founded.passphrase, WORDS)


def test_who_may_not_do_a_deed_is_not_asked_for_it(staffed):
    founded, told, ids = staffed
    with left_open(founded, "screener", WORDS) as vault:
        for do in doing(vault, told, ids).values():
            with pytest.raises(NotAllowed):
                do()


@pytest.mark.parametrize("name", ["destroy_keys", "k", "keep.answers", "keep.log", "drafts.es"])
def test_a_setting_behind_a_deed_is_not_changed_by_the_way(founded, name):
    with left_open(founded) as vault:
        with pytest.raises(ProofNeeded):
            vault.change_setting(name, "5")
        assert name not in vault.settings
        vault.change_setting("unit", "north")


@pytest.mark.parametrize("action", [Action.REPORT_MADE, Action.LOG_EXPORTED])
def test_what_leaves_as_a_file_is_not_entered_in_passing(vault, action):
    with pytest.raises(ValueError, match="in passing"):
        vault.record(action)


def test_bringing_a_backup_back_takes_the_passphrase_of_a_lead(staffed):
    founded, _, _ = staffed
    copy = next(iter((founded.folder / "backups").iterdir()))
    before = (founded.folder / "store.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        restore(founded.folder, copy, by_passphrase(founded.name, WRONG), clock=founded.clock)
    assert (founded.folder / "store.db").read_bytes() == before


def test_only_commands_open_a_vault_as_a_command():
    """A window that did would never ask again."""
    root = Path(screenapp.__file__).parent
    users = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = isinstance(node, ast.keyword) and node.arg == "one_command"
            called = isinstance(node, ast.Attribute) and node.attr == "begin_command"
            if named or called:
                users.add(path.relative_to(root).as_posix())
    assert users == {
        "cli/reviews.py",
        "cli/services.py",
        "cli/staffing.py",
        "vault/vault.py",
        "vault/care/restoring.py",
    }


def test_a_command_left_at_a_prompt_has_to_be_given_again(founded):
    now = [1_000.0]
    with left_open(founded) as vault:
        vault._session.proofs = ProofLedger(now=lambda: now[0])
        vault._session.proofs.begin_command()
        vault.audit.figures_taken_out()
        now[0] += 600
        with pytest.raises(ProofNeeded):
            vault.audit.figures_taken_out()


def test_figures_are_reckoned_with_the_usual_count_wherever_they_are_shown():
    """Nothing but the setting that asks again could lower it."""
    root = Path(screenapp.__file__).parent
    for path in (*(root / "ui").rglob("*.py"), *(root / "cli").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reviewer":
                assert "k" not in {word.arg for word in node.keywords}, path


# --- what the other leads are told --------------------------------------------------------


def _told(founded, name="lead", passphrase=WORDS):
    with founded.unlock(name=name, passphrase=passphrase) as vault:
        return vault.oversight.notices()


def test_each_deed_is_told_to_every_other_lead_and_not_to_who_did_it(staffed):
    founded, told, ids = staffed
    before = len(_told(founded))
    with founded.unlock() as vault:
        vault.team.add("Third", WORDS, frozenset({Role.LEAD}))
        done = doing(vault, told, ids)
        for do in done.values():
            do()
        assert vault.oversight.notices() == ()
    notices = _told(founded)[before:]
    assert [one.deed for one in notices] == [GuardedDeed.ADD_STAFF, *done]
    assert {one.who for one in notices} == {founded.name}
    assert {one.day for one in notices} == {founded.clock().date()}


def test_who_becomes_a_lead_later_is_not_told_of_before(staffed):
    founded, _, _ = staffed
    with founded.unlock() as vault:
        vault.team.add("Third", WORDS, frozenset({Role.LEAD}))
    assert _told(founded, "Third") == ()
    with founded.unlock() as vault:
        vault.team.allow_destroying(on=True)
    assert [one.deed for one in _told(founded, "Third")] == [GuardedDeed.ALLOW_DESTROYING]


def test_a_notice_waits_until_it_is_ticked_by_each(staffed):
    founded, _, _ = staffed
    with founded.unlock() as vault:
        vault.team.add("Third", WORDS, frozenset({Role.LEAD}))
        vault.team.allow_destroying(on=True)
    (last,) = [one for one in _told(founded) if one.deed is GuardedDeed.ALLOW_DESTROYING]
    with founded.unlock(name="lead", passphrase=WORDS) as vault:
        vault.oversight.seen([last.number])
    assert last not in _told(founded)
    assert last in _told(founded, "Third")


def test_a_notice_lives_through_pruning_the_log_new_keys_and_a_new_passphrase(staffed):
    founded, _, ids = staffed
    with founded.unlock() as vault:
        vault.retention.set(RetentionRule(kind=Kept.LOG, days=1))
        vault.team.remove(ids[Role.SUPERVISOR])
    before = {one.deed for one in _told(founded)}
    founded.clock.move(days=30)
    with founded.unlock() as vault:
        vault.retention.apply(confirmed_twice=True)
    opened, _ = Vault.recover(
        founded.folder, founded.sheet.code, name="lead", passphrase="granite paper hollow tune",
        clock=founded.clock, clock_is_right=True,
    )  # fmt: skip
    with opened:
        kept = {one.deed for one in opened.oversight.notices()}
    assert kept >= before
    with founded.unlock() as vault:
        assert GuardedDeed.USE_SHEET in {one.deed for one in vault.oversight.notices()}


def test_nobody_who_does_not_lead_is_told_and_nothing_waits_for_them(staffed):
    founded, _, ids = staffed
    for name in ("screener", "supervisor"):
        with founded.unlock(name=name, passphrase=WORDS) as vault:
            for look in (vault.oversight.notices, vault.oversight.rights):
                with pytest.raises(NotAllowed):
                    look()
    with founded.unlock() as vault:
        vault.team.change_roles(ids[Role.LEAD], frozenset({Role.SCREENER}))
        left = vault._session.read(
            lambda c: c.execute("SELECT count(*) FROM lead_notices").scalar()
        )
        assert left == 0


def test_a_notice_says_nothing_of_whom_the_deed_was_about(staffed):
    founded, told, _ = staffed
    with founded.unlock() as vault:
        vault.retention.erase(told.intake.id)
        rows = vault._session.read(lambda c: c.execute("SELECT * FROM lead_notices").all())
    assert str(told.intake.id) not in str([tuple(row) for row in rows])


def test_a_deed_that_was_not_done_is_not_told(staffed):
    founded, _, _ = staffed
    before = _told(founded)
    with founded.unlock() as vault, pytest.raises(ValueError, match="less than a day"):
        vault.retention.set(RetentionRule(kind=Kept.LOG, days=0))
    assert _told(founded) == before


def test_a_permission_that_asks_again_is_named_by_the_table():
    asking = deeds.asking_again()
    assert Permission.ERASE in asking
    assert Permission.RENEW_SHEET in asking
    assert Permission.CHANGE_SETTINGS not in asking
