"""Words that nobody but their writer has read are not said or shown to a person by themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Channel, Item, Source
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.ui.deed_words import did
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.shell import theme
from screenapp.vault import Action, KdfCost, Role, Vault
from screenapp.vault.errors import NotAllowed, ProofNeeded
from screenapp.vault.people.deeds import DRAFTS, GuardedDeed
from screenapp.vault.store.sql import keeping
from screenapp.workflow.person_words import DraftLanguage, PersonLanguages, program_is_read
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

PROTOCOL = "adult-any-of-four"
LEAD, NURSE = "violet ladder quiet river", "seven herons walk home"
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
LIBRARY = shipped_library()


def now() -> datetime:
    return datetime.now(UTC)


def found(folder: Path, *, practice: bool = False) -> Vault:
    vault, _ = Vault.create(
        folder,
        organisation="Town Hospital",
        name="Ana",
        passphrase=LEAD,
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        cost=CHEAP,
        practice=practice,
    )
    return vault


@dataclass
class Desk:
    vault: Vault
    service: ScreeningService
    screening: UUID

    def languages(self) -> PersonLanguages:
        return self.service.person_languages(self.service.state(self.screening).protocol)

    def allow(self, language: str, *, on: bool = True) -> None:
        """As the lead does it in the window, who gives the passphrase again."""
        with self.vault.proving(self.vault.prove(LEAD)):
            self.service.protocol_repository.allow_drafts(language, on=on)

    def approve(self, language: str) -> None:
        repository = self.service.protocol_repository
        edition = repository.held(PROTOCOL).in_use
        assert edition is not None
        repository.approve_translation(edition, language, "A second speaker read it aloud.")

    def choose(self, language: str) -> object:
        return self.service.act(self.screening, c.ChooseLanguage(language=language))

    def hand_over(self) -> object:
        return self.service.act(self.screening, c.ChooseChannel(channel=Channel.SELF_SCREEN))


def desk_of(vault: Vault) -> Desk:
    service = ScreeningService(vault, LIBRARY, now)
    person = Person(age=(30, 30), age_basis=AgeBasis.STATED)
    intake = service.new_intake(person=person, trigger="universal", protocol=PROTOCOL)
    screening = service.screening_of(intake.id)
    assert screening is not None
    for stage in service.state(screening).protocol.stages:
        service.act(
            screening,
            c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
            c.GiveConsent(stage=stage.id),
        )
    return Desk(vault, service, screening)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    vault = found(tmp_path / "vault")
    yield desk_of(vault)
    vault.close()


def test_a_new_site_offers_only_languages_that_somebody_else_has_read(desk: Desk) -> None:
    known = desk.languages()
    assert known.offered == ("en",)
    assert set(known.withheld) == {"ar", "es"}
    assert not known.drafts
    assert desk.choose("es") is Refusal.LANGUAGE_NOT_READ
    assert desk.service.state(desk.screening).language == "en"
    assert program_is_read("en")
    assert program_is_read("fr")  # without words of its own the program speaks its first language
    assert not any(map(program_is_read, ("es", "ar")))


def test_a_lead_allows_drafts_in_a_language_with_the_passphrase_and_takes_it_back(
    desk: Desk,
) -> None:
    repository = desk.service.protocol_repository
    with pytest.raises(ProofNeeded):
        repository.allow_drafts("es", on=True)
    assert repository.drafts() == (
        DraftLanguage(language="ar", allowed=False),
        DraftLanguage(language="es", allowed=False),
    )
    desk.allow("es")
    assert desk.languages().offered == ("en", "es")
    assert desk.languages().drafts == {"es"}
    assert not isinstance(desk.choose("es"), Refusal)
    assert not isinstance(desk.hand_over(), Refusal)
    changed = [e for e in desk.vault.audit.entries() if e.action == Action.SETTING_CHANGED.value]
    assert changed[0].record == "drafts.es"
    desk.allow("es", on=False)
    assert desk.languages().offered == ("en",)
    assert desk.languages().asked_in("es", "en") == "en"


def test_who_does_not_lead_allows_nothing(desk: Desk) -> None:
    with desk.vault.proving(desk.vault.prove(LEAD)):
        desk.vault.add_staff("Nora", NURSE, frozenset({Role.SCREENER}))
    folder = desk.vault.folder
    desk.vault.close()
    with Vault.unlock(folder, name="Nora", passphrase=NURSE) as vault:
        service = ScreeningService(vault, LIBRARY, now)
        with pytest.raises(NotAllowed):
            service.protocol_repository.allow_drafts("es", on=True)


def test_questions_that_were_read_are_asked_aloud_and_not_handed_over_in_draft_buttons(
    desk: Desk,
) -> None:
    desk.approve("es")
    known = desk.languages()
    assert known.offered == ("en", "es")
    assert known.aloud_only == {"es"}
    assert not isinstance(desk.choose("es"), Refusal)
    assert desk.hand_over() is Refusal.LANGUAGE_NOT_READ
    desk.choose("en")
    assert not isinstance(desk.hand_over(), Refusal)


def test_practice_shows_drafts_as_drafts(tmp_path: Path) -> None:
    vault = found(tmp_path / "vault", practice=True)
    known = desk_of(vault).languages()
    assert set(known.offered) == {"en", "ar", "es"}
    assert known.drafts == {"ar", "es"}
    assert ScreeningService(vault, LIBRARY, now).protocol_repository.drafts() == ()
    vault.close()


def forget_founding(vault: Vault) -> None:
    """As a vault stands that was made before drafts had to be allowed."""
    vault._session.write(
        lambda connection: connection.execute("DELETE FROM settings WHERE name = :n", {"n": DRAFTS})
    )
    assert DRAFTS not in vault.settings
    assert keeping.SETTINGS


def test_what_was_in_use_before_goes_on_until_a_lead_decides_and_leads_are_told(
    desk: Desk,
) -> None:
    forget_founding(desk.vault)
    assert set(desk.languages().offered) == {"en", "ar", "es"}
    assert desk.languages().drafts == {"ar", "es"}
    (told,) = desk.service.team.notices()
    assert told.deed is GuardedDeed.USE_DRAFTS
    assert did(told.deed, told.who).startswith("Words that no second person has read stay in use")
    assert desk.service.team.seen(told.number) == ()
    assert set(desk.languages().offered) == {"en", "ar", "es"}  # seen is not decided
    desk.allow("ar", on=False)
    assert set(desk.languages().offered) == {"en", "es"}
    drafts = {one.language: one.allowed for one in desk.service.protocol_repository.drafts()}
    assert drafts == {"ar": False, "es": None}


# --- what staff see -----------------------------------------------------------------------


@pytest.fixture
def page(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[InterviewPage]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    page = InterviewPage()
    presenter = InterviewPresenter(page, desk.service, ImmediateRunner(), now)
    page.introduce(presenter)
    page.resize(1096, 736)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.held = presenter  # type: ignore[attr-defined]  # nothing else holds it
    yield page


def ask(desk: Desk, page: InterviewPage) -> Item:
    """Show the first thing that is asked of the person."""
    page.held.open(desk.screening)
    page.privacy.answers.row(Presence.ALONE.value).click()
    page.privacy.forward.click()
    protocol = desk.service.state(desk.screening).protocol
    item = next(i for i in protocol.items if i.source is Source.SELF and i.answers)
    page.held.show_item(item)
    return item


def seen(page: InterviewPage) -> str:
    QApplication.processEvents()
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))


def test_the_worker_reads_which_language_is_not_offered_why_and_what_to_do(
    desk: Desk, page: InterviewPage
) -> None:
    ask(desk, page)
    side = page.question.side
    assert "Not offered: العربية, Español. No second person has read" in side.withheld.text()
    assert "under Protocols" in side.withheld.text()
    assert side.change.isHidden()


def test_a_draft_that_is_allowed_says_so_and_has_the_source_beside_it(
    desk: Desk, page: InterviewPage
) -> None:
    desk.allow("es")
    desk.choose("es")
    item = ask(desk, page)
    text = seen(page)
    assert "Draft: no second person has read this yet" in text
    assert item.text in text
    assert desk.service.text(item, "es").text in text
    assert page.question.side.language_button("es").text() == "Español (draft)"
    desk.allow("es", on=False)
    ask(desk, page)
    text = seen(page)
    assert desk.service.text(item, "es").text not in text
    assert item.text in text


def test_a_screen_that_cannot_be_handed_over_says_why(desk: Desk, page: InterviewPage) -> None:
    desk.approve("es")
    desk.choose("es")
    ask(desk, page)
    side = page.question.side
    assert side.hand_over.isHidden()
    assert "not handed over in Español" in side.aloud_only.text()


def test_the_persons_side_never_speaks_a_draft_that_is_not_allowed(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    desk.allow("es")
    desk.choose("es")
    desk.allow("es", on=False)
    person = PersonPage()
    presenter = PersonPresenter(person, desk.service, ImmediateRunner(), now, lambda _: True)
    person.introduce(presenter)
    spoken: list[str] = []
    person.language_wanted.connect(spoken.append)
    qtbot.addWidget(person, before_close_func=lambda widget: widget.hide())
    presenter.open(desk.screening)
    assert spoken == ["en"]
    presenter.left_alone()
