"""The offer through the real desk and a real vault: what was agreed is there on return."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from screenapp.protocol.library import Library
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.referral.summary import Summary
from screenapp.resources import protocols_folder
from screenapp.screening import commands as c
from screenapp.screening.offers.records import ReferralAnswer
from screenapp.screening.person import AgeBasis, Person
from screenapp.ui.referral.place import referral_place
from screenapp.vault import Role, Service, Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
PASSPHRASE = "five quiet words on paper"


@pytest.fixture
def library():
    return Library((protocols_folder(),))


@pytest.fixture
def vault(new_vault, tmp_path):
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="North Walk-in Clinic",
        name="nurse",
        passphrase=PASSPHRASE,
        roles=frozenset({Role.SCREENER, Role.LEAD}),
        clock=lambda: NOW,
    )
    yield vault
    vault.close()


def test_everything_agreed_is_there_after_signing_in_again(vault, library, tmp_path, themed, qtbot):
    screening_service = ScreeningService(vault, library, lambda: NOW)
    harbour = Service(
        id="harbour",
        name="Harbour House",
        offers=("place_to_sleep",),
        languages=("es",),
        kind="shelter",
        last_verified=date(2026, 9, 1),
    )
    screening_service.save_service(harbour)
    person = Person(age=(19, 19), age_basis=AgeBasis.STATED)
    intake = screening_service.new_intake(
        person=person, trigger="universal", protocol="youth-any-of-four"
    )
    screening = screening_service.screening_of(intake.id)
    page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOW)
    qtbot.addWidget(page)
    presenter.open(screening)
    presenter.add_need("place_to_sleep", "A place to sleep tonight")
    presenter.write(Detail.CONTACT_HOW, "By phone, 555 0199")
    presenter.answer(ReferralAnswer.ACCEPTED)
    presenter.share(InformationKind.CONTACT, True)
    presenter.save_to(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    vault.close()

    again = Vault.unlock(tmp_path / "vault", name="nurse", passphrase=PASSPHRASE)
    try:
        kept = ScreeningService(again, library, lambda: NOW)
        page_again, presenter_again = referral_place(kept, ImmediateRunner(), lambda: NOW)
        presenter_again.open(screening)
        shown = page_again._shown
        assert isinstance(shown.page, Summary)
        assert "By phone, 555 0199" in repr(shown.page)
        assert shown.until == date(2026, 10, 1)
        assert shown.needs[0].text == "A place to sleep tonight"
        assert [e.action for e in again.log()].count("exported") == 1
    finally:
        again.close()


def test_a_finished_screening_can_no_longer_be_offered_for_and_says_so(
    vault, library, themed, qtbot
):
    screening_service = ScreeningService(vault, library, lambda: NOW)
    intake = screening_service.new_intake(
        person=Person(), trigger="universal", protocol="youth-any-of-four"
    )
    screening = screening_service.screening_of(intake.id)
    screening_service.act(screening, c.Finish(disposition="done"))
    page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOW)
    qtbot.addWidget(page)
    presenter.open(screening)
    presenter.add_need("food")
    assert page._note.words.text() == "This is finished. What was said is kept."
    assert screening_service.state(screening).needs == ()


def test_words_that_could_not_be_kept_stand_in_their_field_again(vault, library, themed, qtbot):
    screening_service = ScreeningService(vault, library, lambda: NOW)
    intake = screening_service.new_intake(
        person=Person(), trigger="universal", protocol="youth-any-of-four"
    )
    screening = screening_service.screening_of(intake.id)
    page, presenter = referral_place(screening_service, ImmediateRunner(), lambda: NOW)
    qtbot.addWidget(page)
    presenter.open(screening)
    own = page.needs.adding.own.edit
    qtbot.keyClicks(own, "A bed tonight")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert own.text() == ""
    screening_service.act(screening, c.Finish(disposition="done"))
    qtbot.keyClicks(own, "A way home")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert own.text() == "A way home"
    assert [need.text for need in screening_service.state(screening).needs] == ["A bed tonight"]
