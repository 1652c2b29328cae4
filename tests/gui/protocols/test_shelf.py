"""Which protocols staff are offered, and that exact content stays whatever becomes of a file."""

import shutil

import pytest

from screenapp import resources
from screenapp.protocol.diagnostics import UnknownProtocol
from screenapp.screening import commands as c
from screenapp.screening.person import Person, Presence
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.protocol_versions import Decided, Origin, VersionUse

FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def in_use(desk):
    return desk.shelf.held(FOUR).in_use


def proposed(desk, folder):
    desk.shelf.propose(desk.shelf.look(folder), "New words.")
    return desk.shelf.held(FOUR).waiting


def approved(desk, folder, agreed):
    edition = proposed(desk, folder)
    assert desk.shelf.approve(edition, **agreed) is Decided.DONE
    return in_use(desk)


def test_without_a_decision_what_the_program_ships_as_approved_is_offered(desk):
    offered = {protocol.id for protocol in desk.protocols}
    assert FOUR in offered
    assert "uk-first-responder" not in offered  # a draft
    assert desk.shelf.held("uk-first-responder").shown.use is VersionUse.DRAFT


def test_a_file_in_the_sites_own_folder_is_seen_and_not_offered(people, version):
    folder = version("1.1.0", REWORDED)
    own = people.folder / "protocols" / FOUR
    own.parent.mkdir()
    shutil.copytree(folder, own)
    desk = people.desk()
    found = {edition.origin: edition for edition in desk.shelf.held(FOUR).editions}
    assert found[Origin.SITE].use is VersionUse.NEW
    assert in_use(desk).origin is Origin.PROGRAM


def test_a_broken_file_in_the_sites_folder_is_told_and_takes_nothing_away(people):
    own = people.folder / "protocols" / "broken"
    own.mkdir(parents=True)
    (own / "protocol.yaml").write_text("protocol: [", encoding="utf-8")
    desk = people.desk()
    assert desk.shelf.unreadable()
    assert in_use(desk) is not None


def test_an_approved_version_is_offered_in_its_exact_content_when_its_file_is_gone(
    people, desk, version, agreed
):
    folder = version("1.1.0", REWORDED)
    approved(desk, folder, agreed)
    shutil.rmtree(folder)
    for who in ("lead", "Nora Nurse"):
        again = people.desk(who)
        found = next(p for p in again.protocols if p.id == FOUR)
        assert found.version == "1.1.0"
        assert "at risk of harm" in found.item["unsafe_work"].text
        intake = again.new_intake(person=Person(), trigger="universal", protocol=FOUR)
        screening = again.screening_of(intake.id)
        assert again.state(screening).protocol.version == "1.1.0"


def test_a_changed_file_changes_nothing_that_was_approved(people, desk, version, agreed):
    folder = version("1.1.0", REWORDED)
    approved(desk, folder, agreed)
    file = folder / "protocol.yaml"
    file.write_text(file.read_text().replace("at risk of harm", "in any harm"))
    found = next(p for p in people.desk().protocols if p.id == FOUR)
    assert "at risk of harm" in found.item["unsafe_work"].text


def test_withdrawn_means_not_offered_also_for_what_the_program_ships(people, desk):
    desk.shelf.withdraw(in_use(desk), "Not for this ward.")
    assert FOUR not in {protocol.id for protocol in desk.protocols}
    assert FOUR not in {protocol.id for protocol in people.desk("Nora Nurse").protocols}
    with pytest.raises(UnknownProtocol):
        people.desk().new_intake(person=Person(), trigger="universal", protocol=FOUR)


def test_the_version_before_can_be_approved_again(desk, version, agreed):
    first = in_use(desk)
    approved(desk, version("1.1.0", REWORDED), agreed)
    before = desk.shelf.held(FOUR).edition(first.content_hash)
    assert before.use is VersionUse.NEW
    assert desk.shelf.approve(before, **agreed) is Decided.DONE
    assert in_use(desk).content_hash == first.content_hash


def test_a_silent_signal_is_met_even_when_everything_was_withdrawn(desk):
    for protocol in desk.protocols:
        desk.shelf.withdraw(desk.shelf.held(protocol.id).in_use, "For a day.")
    assert desk.protocols == ()
    intake = desk.signal(intake=None, how="card")
    screening = desk.screening_of(intake.id)
    assert desk.state(screening).signal_open is not None


def test_nothing_with_a_fault_or_a_case_that_differs_is_approved(desk, version, agreed):
    edition = proposed(desk, version("1.1.0", ("at_least: 1}", "at_least: 2}")))
    examined = desk.shelf.examine(edition)
    assert [run.as_expected for run in examined.cases].count(False) > 0
    assert desk.shelf.approve(edition, **agreed) is Decided.NOT_READY
    assert in_use(desk).protocol.version == "1.0.0"


def test_nothing_without_cases_is_approved(desk, version, agreed):
    folder = version("1.1.0", ("status: approved", "status: draft"))
    (folder / "cases.yaml").unlink()
    assert desk.shelf.approve(proposed(desk, folder), **agreed) is Decided.NOT_READY


def test_without_the_second_person_nothing_changes(desk, version):
    edition = proposed(desk, version())
    said = {"reason": "", "second": "Nora Nurse", "passphrase": "not hers"}
    assert desk.shelf.approve(edition, **said) is Decided.NOT_AGREED
    assert in_use(desk).protocol.version == "1.0.0"


def test_a_nurse_decides_nothing(people, version):
    desk = people.desk("Nora Nurse")
    with pytest.raises(NotAllowed):
        desk.shelf.propose(desk.shelf.look(version()), "")


def test_a_file_that_cannot_be_used_is_told_with_line_and_column_and_not_kept(desk, version):
    folder = version("1.1.0", ("Ask what the person wants", "We will keep you safe, and ask what"))
    looked = desk.shelf.look(folder)
    assert looked.edition is None
    assert all(fault.line > 1 for fault in looked.examined.errors)
    assert desk.shelf.propose(looked, "") is None
    assert desk.shelf.history() == ()


def test_a_screening_goes_on_with_the_version_it_began_with(people, desk, version, agreed):
    """Also when a newer one was approved and the file of the first is gone."""
    old = version("1.0.1", under="old")
    approved(desk, old, agreed)
    intake = desk.new_intake(person=Person(), trigger="universal", protocol=FOUR)
    screening = desk.screening_of(intake.id)
    desk.act(screening, c.CheckPrivacy(stage="questions", presence=Presence.ALONE))
    desk.act(screening, c.GiveConsent(stage="questions"))
    desk.act(screening, c.GiveAnswer(item="limits", value="yes"))
    approved(desk, version("2.0.0", REWORDED), agreed)
    shutil.rmtree(old.parents[1])

    again = people.desk("Nora Nurse")
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


def spanish(desk, item="unsafe_work"):
    return desk.text(in_use(desk).protocol.item[item], "es")


def test_a_translation_counts_as_reviewed_once_a_lead_approved_it(people, desk):
    assert not spanish(desk).reviewed
    decided = desk.shelf.approve_translation(in_use(desk), "es", "Read by two speakers.")
    assert decided is Decided.DONE
    assert spanish(desk).reviewed
    nurse = people.desk("Nora Nurse")
    assert spanish(nurse).reviewed
    spoken = {tongue.language: tongue for tongue in nurse.shelf.spoken(in_use(nurse).protocol)}
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


def test_changed_words_need_approval_again_and_until_then_the_approved_ones_are_used(people, desk):
    desk.shelf.approve_translation(in_use(desk), "es", "")
    before = spanish(desk).text
    own_spanish(people, before.split()[0], "¿Alguna")
    again = people.desk()
    assert spanish(again).text == before
    assert spanish(again).reviewed
    newer = again.shelf.tongues.undecided(in_use(again).protocol, "es")
    assert newer is not None
    assert again.shelf.approve_translation(in_use(again), "es", "") is Decided.DONE
    assert spanish(again).text != before
    assert spanish(again).reviewed


def test_words_approved_here_stay_when_their_file_is_gone(people, desk):
    before = spanish(desk).text
    file = own_spanish(people, before.split()[0], "¿Alguna")
    desk = people.desk()
    desk.shelf.approve_translation(in_use(desk), "es", "")
    own = spanish(desk).text
    assert own != before
    file.unlink()
    assert spanish(people.desk()).text == own


def test_a_file_that_changed_since_it_was_shown_is_not_approved_unread(people):
    file = own_spanish(people, "# Spanish wording", "# Our own Spanish wording")
    desk = people.desk()
    assert not spanish(desk).reviewed
    file.write_text(file.read_text() + "\n")
    assert desk.shelf.approve_translation(in_use(desk), "es", "") is Decided.NOT_READY
    assert not spanish(desk).reviewed


def test_a_translation_withdrawn_is_a_draft_again(desk):
    desk.shelf.approve_translation(in_use(desk), "es", "")
    desk.shelf.withdraw_translation(in_use(desk), "es", "A speaker found two mistakes.")
    assert spanish(desk).language == "es"
    assert not spanish(desk).reviewed


def test_translations_beside_a_chosen_file_are_kept_with_it(people, desk, version):
    folder = version("1.1.0", REWORDED)
    beside = folder.parents[1] / "translations" / "protocols" / FOUR
    beside.mkdir(parents=True)
    shipped = resources.translations_folder() / "protocols" / FOUR / "es.po"
    text = shipped.read_text(encoding="utf-8").replace(
        "review-state: draft", "review-state: draft, x"
    )
    (beside / "fr.po").write_text(text, encoding="utf-8")
    edition = proposed(desk, folder)
    shutil.rmtree(folder.parents[1])
    assert "fr" in people.desk().languages(edition.protocol)


def test_another_language_in_the_middle_never_loses_an_answer(desk):
    intake = desk.new_intake(person=Person(), trigger="universal", protocol="ed-two-prong")
    screening = desk.screening_of(intake.id)
    protocol = desk.state(screening).protocol
    for stage in protocol.stages:
        desk.act(screening, c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE))
        desk.act(screening, c.GiveConsent(stage=stage.id))
    languages = desk.languages(protocol)
    assert len(languages) == 3
    for number, item in enumerate(protocol.items):
        value = item.options[0].id if item.options else "yes"
        desk.act(screening, c.GiveAnswer(item=item.id, value=value, reason="Seen."))
        given = desk.state(screening).given
        outcome = desk.state(screening).outcome
        chosen = languages[number % len(languages)]
        state = desk.act(screening, c.ChooseLanguage(language=chosen))
        assert state.language == chosen
        assert (state.given, state.outcome) == (given, outcome)
    assert len(desk.state(screening).given) > 3
