"""What a protocol leaves to the site of its duties: asked of both, kept, shown, and never moved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from screenapp.protocol.checking.site_terms import TermFault, asked_of, fault_of
from screenapp.protocol.duty_terms import DutyTerms, Term
from screenapp.protocol.model import Law
from screenapp.screening import commands as c
from screenapp.screening.owed import OwedKind, owed
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.ui.interview.duty_card import DutyCard
from screenapp.ui.interview.view_model_mapper import face
from screenapp.ui.interview.view_models import Phrase
from screenapp.vault.errors import TermsIncomplete
from screenapp.vault.model import Action
from screenapp.workflow.protocol_versions import Decided, VersionUse

FOUR = "youth-any-of-four"
DUTY = "child_protection_report"
HERE = DutyTerms(
    to="Children's team, North", law="Children Act 1989, s. 47", review_by="2027-06", within="48h"
)
LATER = replace(HERE, within="2h", to="Children's team, South")
BY_SITE = (
    ("status: approved", "status: draft"),
    ("    within: at_once\n", "    within: at_once\n    law: {cite: set by your site}\n"),
)


def approve(service, agreed, terms, edition=None):
    edition = edition or service.protocol_repository.held(FOUR).shown
    reading = {item.id: frozenset() for item in edition.protocol.items}
    said = {DUTY: terms} if terms is not None else {}
    return service.protocol_repository.approve(edition, **agreed, reading=reading, terms=said)


def with_a_duty(service):
    """A screening of somebody of 16 in which staff suspect harm; its id."""
    person = Person(age=(16, 16), age_basis=AgeBasis.STATED)
    intake = service.new_intake(person=person, trigger="universal", protocol=FOUR)
    screening = service.screening_of(intake.id)
    service.act(
        screening,
        c.CheckPrivacy(stage="questions", presence=Presence.ALONE),
        c.GiveAnswer(item="reasonable_suspicion", value="yes", reason="A bruise."),
    )
    return screening


def clock_of(service, screening):
    debts = owed(service.state(screening))
    return next(debt for debt in debts if debt.kind is OwedKind.DUTY).due_at


def test_what_is_asked_is_what_the_protocol_leaves_open(library):
    duty = next(p for p in library.protocols if p.id == FOUR).obligation[DUTY]
    assert asked_of(duty) == (Term.TO, Term.LAW, Term.WITHIN)
    cited = replace(duty, law=Law(cite="Children Act 1989, s. 47"))
    assert asked_of(cited) == ()
    assert asked_of(replace(cited, to=None, within=None)) == (Term.TO, Term.WITHIN)
    by_site = replace(duty, law=Law(cite="Set by your site"))
    assert asked_of(by_site) == (Term.TO, Term.LAW, Term.WITHIN)


@pytest.mark.parametrize(
    ("terms", "fault"),
    [
        (DutyTerms(), TermFault.MISSING),
        (replace(HERE, within=None), TermFault.MISSING),
        (replace(HERE, law="TBD"), TermFault.LAW),
        (replace(HERE, review_by=""), TermFault.REVIEW),
        (replace(HERE, review_by="soon"), TermFault.REVIEW),
        (replace(HERE, within="9w"), TermFault.WITHIN),
        (DutyTerms(to="The police", law="", within=""), TermFault.ENFORCEMENT),
        (replace(HERE, to="The police"), None),
        (DutyTerms(to="", law="", within=""), None),
        (HERE, None),
    ],
)
def test_each_thing_is_set_or_said_to_be_none_in_a_form_that_can_stand(library, terms, fault):
    duty = next(p for p in library.protocols if p.id == FOUR).obligation[DUTY]
    assert fault_of(duty, terms) is fault


def test_nothing_is_approved_at_the_vaults_own_door_before_it_is_set(screening_service, agreed):
    shelf = screening_service.protocol_repository
    for terms in (None, DutyTerms(), DutyTerms(to="The police", law="", within="")):
        with pytest.raises(TermsIncomplete):
            approve(screening_service, agreed, terms)
    assert shelf.history() == ()
    assert shelf.get(FOUR)  # what is in use goes on
    assert approve(screening_service, agreed, DutyTerms(to="", law="", within="")) is Decided.DONE


def test_a_law_left_to_the_site_is_named_by_those_who_approve_or_nothing_is_approved(
    screening_service, version, agreed
):
    service = screening_service
    shelf = service.protocol_repository
    shelf.propose(shelf.look(version("1.1.0", *BY_SITE)), "New words.")
    waiting = shelf.held(FOUR).waiting
    with pytest.raises(TermsIncomplete):
        approve(service, agreed, replace(HERE, law="", review_by=""), waiting)
    assert approve(service, agreed, HERE, waiting) is Decided.DONE
    assert shelf.held(FOUR).in_use.protocol.version == "1.1.0"


def test_both_set_it_see_it_before_they_agree_and_it_is_kept_in_the_log(
    at, people, screening_service, agreed, seen, agree, settle
):
    page = at(screening_service)
    page.held.show(FOUR)
    page.opened.set_anew.click()
    while page.face is page.reading:
        page.reading.forward.click()
        settle()
    assert page.face is page.duty_terms
    (form,) = page.duty_terms.forms
    assert form.terms == DutyTerms()  # nothing is chosen beforehand
    page.duty_terms.forward.click()
    assert page.face is page.duty_terms
    assert "Something is not set yet. Where there is none, say so." in seen(page)
    form.to.none.rows[0].click()
    form.to.field.edit.setText(HERE.to)
    assert not form.to.none.selected
    form.law.field.edit.setText(HERE.law)
    form.review.edit.setText(HERE.review_by)
    form.within.row(HERE.within).click()
    page.duty_terms.forward.click()
    assert page.face is page.decide
    for said in (HERE.to, HERE.law, "June 2027", "within 48 hour"):
        assert said in seen(page)
    agree(page, agreed["passphrase"])
    assert page.face is page.opened
    for said in ("Set for this place", HERE.to, HERE.law):
        assert said in seen(page)
    again = people.screening_service()
    kept = again.protocol_repository.history()[-1]
    assert kept.terms == {DUTY: HERE}
    entry = next(
        e for e in reversed(people.vault.log()) if e.action == Action.PROTOCOL_APPROVED.value
    )
    assert entry.record == kept.content_hash
    assert len(entry.detail.split()) == 3  # the version, the second person, what was set


def test_a_duty_runs_by_what_the_site_had_set_when_it_arose_and_nothing_moves_it_later(
    people, screening_service, agreed, qtbot
):
    service = screening_service
    before = with_a_duty(service)
    begun = service.state(before).started_at
    assert clock_of(service, before) == begun  # at once, as the protocol says
    assert approve(service, agreed, HERE) is Decided.DONE
    assert clock_of(service, before) == begun
    under = with_a_duty(service)
    assert clock_of(service, under) == begun + timedelta(hours=48)
    assert approve(service, agreed, LATER) is Decided.DONE
    again = people.screening_service("Nora Nurse")
    assert clock_of(again, under) == begun + timedelta(hours=48)
    assert again.state(under).arisen[f"duty:{DUTY}"].terms == HERE
    assert clock_of(again, with_a_duty(again)) == begun + timedelta(hours=2)

    def tell(_path, source):
        return Phrase(text=source, language="en", reviewed=True)

    state = again.state(under)
    shown = face(state, reference="T1", say=lambda i, _: tell("", i.text), tell=tell, seconds=())
    card = DutyCard(shown.duties[0], "T1")
    qtbot.addWidget(card)
    said = card._law.text()
    for words in ("Set for this place:", HERE.to, HERE.law, "June 2027", "within 48 hour"):
        assert words in said
    assert "South" not in said


def test_a_review_date_that_has_passed_is_told_to_leads_alone(at, screening_service, agreed, seen):
    assert not HERE.review_passed(date(2027, 6, 30))
    assert HERE.review_passed(date(2027, 7, 1))
    approve(screening_service, agreed, replace(HERE, review_by="2026-10"))
    page = at(screening_service)
    listed, opened = "A law is to be checked again", "the law was to be checked again by October"
    assert listed in seen(page)
    page.list.show_face(replace(page.list._face, leads=False))
    assert listed not in seen(page)
    page.held.show(FOUR)
    assert opened in seen(page)
    assert page.opened._face.edition.use is VersionUse.IN_USE  # what is in use goes on
    page.opened.show_face(replace(page.opened._face, leads=False))
    assert opened not in seen(page)
