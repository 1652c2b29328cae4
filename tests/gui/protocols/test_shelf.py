"""Which protocols staff are offered, and that exact content stays whatever becomes of a file."""

import shutil
from dataclasses import replace

import pytest

from screenapp import resources
from screenapp.protocol.diagnostics import UnknownProtocol
from screenapp.protocol.duty_terms import DutyTerms
from screenapp.screening import commands as c
from screenapp.screening.person import Person, Presence
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.protocol_versions import Decided, Origin, VersionUse

FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def in_use(screening_service):
    return screening_service.protocol_repository.held(FOUR).in_use


def proposed(screening_service, folder):
    screening_service.protocol_repository.propose(
        screening_service.protocol_repository.look(folder), "New words."
    )
    return screening_service.protocol_repository.held(FOUR).waiting


def approve(screening_service, edition, agreed):
    reading = {item.id: frozenset() for item in edition.protocol.items}
    none_here = DutyTerms(to="", law="", within="")
    terms = {duty.id: none_here for duty in edition.protocol.obligations}
    return screening_service.protocol_repository.approve(
        edition, **agreed, reading=reading, terms=terms
    )


def approved(screening_service, folder, agreed):
    edition = proposed(screening_service, folder)
    assert approve(screening_service, edition, agreed) is Decided.DONE
    return in_use(screening_service)


def test_without_a_decision_what_the_program_ships_as_approved_is_offered(screening_service):
    offered = {protocol.id for protocol in screening_service.protocols}
    assert FOUR in offered
    assert "uk-first-responder" not in offered  # a draft
    assert (
        screening_service.protocol_repository.held("uk-first-responder").shown.use
        is VersionUse.DRAFT
    )


def test_a_file_in_the_sites_own_folder_is_seen_and_not_offered(people, version):
    folder = version("1.1.0", REWORDED)
    own = people.folder / "protocols" / FOUR
    own.parent.mkdir()
    shutil.copytree(folder, own)
    screening_service = people.screening_service()
    found = {
        edition.origin: edition
        for edition in screening_service.protocol_repository.held(FOUR).editions
    }
    assert found[Origin.SITE].use is VersionUse.NEW
    assert in_use(screening_service).origin is Origin.PROGRAM


def test_a_broken_file_in_the_sites_folder_is_told_and_takes_nothing_away(people):
    own = people.folder / "protocols" / "broken"
    own.mkdir(parents=True)
    (own / "protocol.yaml").write_text("protocol: [", encoding="utf-8")
    screening_service = people.screening_service()
    assert screening_service.protocol_repository.unreadable()
    assert in_use(screening_service) is not None


def test_an_approved_version_is_offered_in_its_exact_content_when_its_file_is_gone(
    people, screening_service, version, agreed
):
    folder = version("1.1.0", REWORDED)
    approved(screening_service, folder, agreed)
    shutil.rmtree(folder)
    for who in ("lead", "Nora Nurse"):
        again = people.screening_service(who)
        found = next(p for p in again.protocols if p.id == FOUR)
        assert found.version == "1.1.0"
        assert "at risk of harm" in found.item["unsafe_work"].text
        intake = again.new_intake(person=Person(), trigger="universal", protocol=FOUR)
        screening = again.screening_of(intake.id)
        assert again.state(screening).protocol.version == "1.1.0"


def test_a_changed_file_changes_nothing_that_was_approved(
    people, screening_service, version, agreed
):
    folder = version("1.1.0", REWORDED)
    approved(screening_service, folder, agreed)
    file = folder / "protocol.yaml"
    file.write_text(file.read_text().replace("at risk of harm", "in any harm"))
    found = next(p for p in people.screening_service().protocols if p.id == FOUR)
    assert "at risk of harm" in found.item["unsafe_work"].text


def test_withdrawn_means_not_offered_also_for_what_the_program_ships(people, screening_service):
    screening_service.protocol_repository.withdraw(in_use(screening_service), "Not for this ward.")
    assert FOUR not in {protocol.id for protocol in screening_service.protocols}
    assert FOUR not in {
        protocol.id for protocol in people.screening_service("Nora Nurse").protocols
    }
    with pytest.raises(UnknownProtocol):
        people.screening_service().new_intake(person=Person(), trigger="universal", protocol=FOUR)


def test_the_version_before_can_be_approved_again(screening_service, version, agreed):
    first = in_use(screening_service)
    approved(screening_service, version("1.1.0", REWORDED), agreed)
    before = screening_service.protocol_repository.held(FOUR).edition(first.content_hash)
    assert before.use is VersionUse.NEW
    assert approve(screening_service, before, agreed) is Decided.DONE
    assert in_use(screening_service).content_hash == first.content_hash


def test_a_silent_signal_is_met_even_when_everything_was_withdrawn(screening_service):
    for protocol in screening_service.protocols:
        screening_service.protocol_repository.withdraw(
            screening_service.protocol_repository.held(protocol.id).in_use, "For a day."
        )
    assert screening_service.protocols == ()
    intake = screening_service.signal(intake=None, how="card")
    screening = screening_service.screening_of(intake.id)
    assert screening_service.state(screening).signal_open is not None


def test_nothing_with_a_fault_or_a_case_that_differs_is_approved(
    screening_service, version, agreed
):
    edition = proposed(screening_service, version("1.1.0", ("at_least: 1}", "at_least: 2}")))
    examined = screening_service.protocol_repository.examine(edition)
    assert [run.as_expected for run in examined.cases].count(False) > 0
    assert approve(screening_service, edition, agreed) is Decided.NOT_READY
    assert in_use(screening_service).protocol.version == "1.0.1"


LAW = 'law: {cite: TBD, reviewed: "2026-01", review_by: "2027-01"}'
PLACEHOLDER = (
    ("status: approved", "status: draft"),
    ("    within: at_once\n", f"    within: at_once\n    {LAW}\n"),
)


def test_nothing_with_a_placeholder_for_a_law_is_approved_and_what_is_in_use_goes_on(
    at, screening_service, version, agreed, seen
):
    edition = proposed(screening_service, version("1.1.0", *PLACEHOLDER))
    shelf = screening_service.protocol_repository
    assert [fault.code for fault in shelf.examine(edition).errors] == ["law-not-named"]
    assert approve(screening_service, edition, agreed) is Decided.NOT_READY
    used = replace(edition, use=VersionUse.IN_USE)
    examined = shelf.examine(used)
    assert examined.good
    page = at(screening_service)
    page.held.show(FOUR)
    notice = "A law in this version is only a placeholder."
    assert notice not in seen(page)
    face = page.opened._face
    page.opened.show_face(replace(face, edition=used, examined=examined))
    assert notice in seen(page)
    assert in_use(screening_service).protocol.version == "1.0.1"


def test_what_no_list_can_judge_is_named_before_the_decision(screening_service, version):
    changed = ("construct: unsafe_work", "construct: something_else")
    edition = proposed(screening_service, version("1.1.0", changed))
    told = screening_service.protocol_repository.examine(edition)
    named = [fault for fault in told.faults if fault.code == "read-aloud"]
    assert told.good
    assert len(named) == 1 and "`unsafe_work`" in named[0].message


def test_nothing_without_cases_is_approved(screening_service, version, agreed):
    folder = version("1.1.0", ("status: approved", "status: draft"))
    (folder / "cases.yaml").unlink()
    assert (
        approve(screening_service, proposed(screening_service, folder), agreed) is Decided.NOT_READY
    )


def test_without_the_second_person_nothing_changes(screening_service, version):
    edition = proposed(screening_service, version())
    said = {"reason": "", "second": "Nora Nurse", "passphrase": "not hers"}
    assert approve(screening_service, edition, said) is Decided.NOT_AGREED
    assert in_use(screening_service).protocol.version == "1.0.1"


def test_a_nurse_decides_nothing(people, version):
    screening_service = people.screening_service("Nora Nurse")
    with pytest.raises(NotAllowed):
        screening_service.protocol_repository.propose(
            screening_service.protocol_repository.look(version()), ""
        )


def test_a_file_that_cannot_be_used_is_told_with_line_and_column_and_not_kept(
    screening_service, version
):
    folder = version("1.1.0", ("Ask what the person wants", "We will keep you safe, and ask what"))
    looked = screening_service.protocol_repository.look(folder)
    assert looked.edition is None
    assert all(fault.line > 1 for fault in looked.examined.errors)
    assert screening_service.protocol_repository.propose(looked, "") is None
    assert screening_service.protocol_repository.history() == ()


def test_a_screening_goes_on_with_the_version_it_began_with(
    people, screening_service, version, agreed
):
    """Also when a newer one was approved and the file of the first is gone."""
    old = version("1.0.1", under="old")
    approved(screening_service, old, agreed)
    intake = screening_service.new_intake(person=Person(), trigger="universal", protocol=FOUR)
    screening = screening_service.screening_of(intake.id)
    screening_service.act(screening, c.CheckPrivacy(stage="questions", presence=Presence.ALONE))
    screening_service.act(screening, c.GiveConsent(stage="questions"))
    screening_service.act(screening, c.GiveAnswer(item="limits", value="yes"))
    approved(screening_service, version("2.0.0", REWORDED), agreed)
    shutil.rmtree(old.parents[1])

    again = people.screening_service("Nora Nurse")
    assert next(p for p in again.protocols if p.id == FOUR).version == "2.0.0"
    state = again.state(screening)
    assert state.protocol.version == "1.0.1"
    assert state.given["limits"].value == "yes"
    asked = state.protocol.item["unsafe_work"]
    assert "put you in danger" in again.text(asked, "en").text
    assert again.text(asked, "es").language == "es"
    followed = again.act(screening, c.GiveAnswer(item="unsafe_work", value="yes"))
    assert followed.outcome.result.id == "positive"
    other = again.new_intake(person=Person(), trigger="universal", protocol=FOUR)
    begun = again.state(again.screening_of(other.id)).protocol
    assert (begun.version, "at risk of harm" in begun.item["unsafe_work"].text) == ("2.0.0", True)


# --- translations -----------------------------------------------------------------------


def spanish(screening_service, item="unsafe_work"):
    return screening_service.text(in_use(screening_service).protocol.item[item], "es")


def test_a_translation_counts_as_reviewed_once_a_lead_approved_it(people, screening_service):
    assert not spanish(screening_service).reviewed
    decided = screening_service.protocol_repository.approve_translation(
        in_use(screening_service), "es", "Read by two speakers."
    )
    assert decided is Decided.DONE
    assert spanish(screening_service).reviewed
    nurse = people.screening_service("Nora Nurse")
    assert spanish(nurse).reviewed
    spoken = {
        tongue.language: tongue
        for tongue in nurse.protocol_repository.spoken(in_use(nurse).protocol)
    }
    assert (spoken["es"].reviewed, spoken["es"].here) == (True, True)


def own_spanish(people, old, new):
    """The site's own Spanish: the program's with *new* for *old*."""
    shipped = resources.translations_folder() / "protocols" / FOUR / "es.po"
    file = people.folder / "translations" / "protocols" / FOUR / "es.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    text = shipped.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_changed_words_need_approval_again_and_until_then_the_approved_ones_are_used(
    people, screening_service
):
    screening_service.protocol_repository.approve_translation(in_use(screening_service), "es", "")
    before = spanish(screening_service).text
    own_spanish(people, before.split()[0], "¿Alguna")
    again = people.screening_service()
    assert spanish(again).text == before
    assert spanish(again).reviewed
    newer = again.protocol_repository.tongues.undecided(in_use(again).protocol, "es")
    assert newer is not None
    assert again.protocol_repository.approve_translation(in_use(again), "es", "") is Decided.DONE
    assert spanish(again).text != before
    assert spanish(again).reviewed


def test_a_translation_that_promises_is_not_approved_and_says_why(people, screening_service):
    before = spanish(screening_service).text
    own_spanish(people, f'"{before}"', '"Usted estará a salvo aquí."')
    again = people.screening_service()
    shelf = again.protocol_repository
    assert shelf.approve_translation(in_use(again), "es", "Read.") is Decided.NOT_READY
    assert not spanish(people.screening_service()).reviewed


def test_words_approved_here_stay_when_their_file_is_gone(people, screening_service):
    before = spanish(screening_service).text
    file = own_spanish(people, before.split()[0], "¿Alguna")
    screening_service = people.screening_service()
    screening_service.protocol_repository.approve_translation(in_use(screening_service), "es", "")
    own = spanish(screening_service).text
    assert own != before
    file.unlink()
    assert spanish(people.screening_service()).text == own


def test_a_file_that_changed_since_it_was_shown_is_not_approved_unread(people):
    file = own_spanish(people, "# Spanish wording", "# Our own Spanish wording")
    screening_service = people.screening_service()
    assert not spanish(screening_service).reviewed
    file.write_text(file.read_text() + "\n")
    assert (
        screening_service.protocol_repository.approve_translation(
            in_use(screening_service), "es", ""
        )
        is Decided.NOT_READY
    )
    assert not spanish(screening_service).reviewed


def test_a_translation_withdrawn_is_a_draft_again(screening_service):
    screening_service.protocol_repository.approve_translation(in_use(screening_service), "es", "")
    screening_service.protocol_repository.withdraw_translation(
        in_use(screening_service), "es", "A speaker found two mistakes."
    )
    assert spanish(screening_service).language == "es"
    assert not spanish(screening_service).reviewed


def test_translations_beside_a_chosen_file_are_kept_with_it(people, screening_service, version):
    folder = version("1.1.0", REWORDED)
    beside = folder.parents[1] / "translations" / "protocols" / FOUR
    beside.mkdir(parents=True)
    shipped = resources.translations_folder() / "protocols" / FOUR / "es.po"
    text = shipped.read_text(encoding="utf-8").replace("Language: es", "Language: fr")
    (beside / "fr.po").write_text(text, encoding="utf-8")
    edition = proposed(screening_service, folder)
    shutil.rmtree(folder.parents[1])
    assert "fr" in people.screening_service().protocol_repository.languages(edition.protocol)


def test_another_language_in_the_middle_never_loses_an_answer(screening_service):
    intake = screening_service.new_intake(
        person=Person(), trigger="universal", protocol="ed-two-prong"
    )
    screening = screening_service.screening_of(intake.id)
    protocol = screening_service.state(screening).protocol
    for stage in protocol.stages:
        screening_service.act(screening, c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE))
        screening_service.act(screening, c.GiveConsent(stage=stage.id))
    languages = screening_service.person_languages(protocol).offered
    assert len(languages) == 3
    for number, item in enumerate(protocol.items):
        value = item.options[0].id if item.options else "yes"
        screening_service.act(screening, c.GiveAnswer(item=item.id, value=value, reason="Seen."))
        given = screening_service.state(screening).given
        outcome = screening_service.state(screening).outcome
        chosen = languages[number % len(languages)]
        state = screening_service.act(screening, c.ChooseLanguage(language=chosen))
        assert state.language == chosen
        assert (state.given, state.outcome) == (given, outcome)
    assert len(screening_service.state(screening).given) > 3
