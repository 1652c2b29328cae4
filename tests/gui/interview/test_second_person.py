"""Lowering a tier at a real vault: the second person's passphrase is looked at by their slot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Tier
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.vault import KdfCost, Role
from screenapp.vault.vault import Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
MINE, THEIRS = "violet ladder quiet river", "amber window silent field"


def now() -> datetime:
    return datetime.now().astimezone()


@dataclass
class Work:
    """A vault with the lead signed in and Nora beside them, and the result of one screening."""

    vault: Vault
    screening_service: ScreeningService
    page: InterviewPage
    presenter: InterviewPresenter
    screening: UUID
    nora: str

    @property
    def final(self) -> Tier | None:
        return self.screening_service.state(self.screening).tier_final


def judged_worth_a_meeting(screening_service: ScreeningService) -> UUID:
    """A screening whose tier rests on staff's judgement alone, so that it may be lowered."""
    person = Person(age=(15, 15), age_basis=AgeBasis.STATED)
    intake = screening_service.new_intake(
        person=person, trigger="universal", protocol="custody-three-tier"
    )
    screening = screening_service.screening_of(intake.id)
    assert screening is not None
    protocol = screening_service.state(screening).protocol
    noted = [item.id for item in protocol.stage["arrival"].items]
    told = [item.id for item in protocol.stage["talk"].items]
    unseen = c.CheckPrivacy(stage="arrival", presence=Presence.COMPANION, unseen=True)
    commands: list[c.Command] = [unseen]
    commands += [c.GiveAnswer(item=i, value="no", reason="Seen") for i in noted]
    commands.append(c.GiveAnswer(item="went_missing", value="yes"))
    commands += [c.CheckPrivacy(stage="talk", presence=Presence.ALONE), c.GiveConsent(stage="talk")]
    commands += [c.GiveAnswer(item=i, value="yes", reason="Seen") for i in told]
    commands.append(c.GiveAnswer(item="reasonable_suspicion", value="no", reason="Seen"))
    commands += [c.GiveConsent(stage="advocate"), c.HandOver(stage="advocate", to="partner")]
    assert not isinstance(screening_service.act(screening, *commands), Refusal)
    return screening


@pytest.fixture
def work(new_vault, tmp_path: Path, qtbot: QtBot) -> Iterator[Work]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana Lead",
        passphrase=MINE,
        roles=frozenset({Role.LEAD, Role.SCREENER}),
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere
    nora = vault.add_staff("Nora Nurse", THEIRS, frozenset({Role.SCREENER}))
    screening_service = ScreeningService(vault, shipped_library(), now)
    screening = judged_worth_a_meeting(screening_service)
    page = InterviewPage()
    presenter = InterviewPresenter(page, screening_service, ImmediateRunner(), now)
    page.introduce(presenter)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    presenter.come_back(screening)
    assert page.result.isVisible()
    yield Work(vault, screening_service, page, presenter, screening, nora.id)
    vault.close()


def lower(qtbot: QtBot, work: Work, passphrase: str) -> None:
    tier = work.page.result.tier
    tier.change.click()
    tier.tiers.row("some").click()
    qtbot.keyClicks(tier.reason.edit, "Spoke with both.")
    tier.seconds.row(work.nora).click()
    qtbot.keyClicks(tier.passphrase, passphrase)
    tier.keep.click()


def test_with_her_own_passphrase_it_is_lowered_and_her_id_is_kept(qtbot: QtBot, work: Work) -> None:
    lower(qtbot, work, THEIRS)
    assert work.final is Tier.SOME
    kept = work.vault.events(work.screening)[-1]
    assert (kept.author, kept.body["second"]) == (work.screening_service.me.id, work.nora)


@pytest.mark.parametrize("passphrase", [MINE, THEIRS.upper(), "anything"])
def test_with_any_other_nothing_is_kept(qtbot: QtBot, work: Work, passphrase: str) -> None:
    before = work.vault.events(work.screening)
    lower(qtbot, work, passphrase)
    assert work.final is None
    assert work.vault.events(work.screening) == before
