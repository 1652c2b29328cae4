"""Who still waits after days: from a real vault, with a clock that is moved."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.next_step import NextStep
from screenapp.screening.person import AgeBasis, Person
from screenapp.screening.state import Presence, ReferralAnswer
from screenapp.vault import KdfCost, Role, Vault
from screenapp.workflow.screening_service import ScreeningService


def handed_to_a_partner(screening_service: ScreeningService) -> None:
    person = Person(age=(15, 15), age_basis=AgeBasis.STATED)
    intake = screening_service.new_intake(
        person=person, trigger="universal", protocol="custody-three-tier"
    )
    screening = screening_service.screening_of(intake.id)
    assert screening is not None
    stages = screening_service.state(screening).protocol.stage
    commands: list[c.Command] = [
        c.GiveAnswer(item=item.id, value="no", reason="Seen") for item in stages["arrival"].items
    ]
    commands.append(c.GiveAnswer(item="went_missing", value="yes"))
    commands += [c.CheckPrivacy(stage="talk", presence=Presence.ALONE), c.GiveConsent(stage="talk")]
    commands += [
        c.GiveAnswer(item=item.id, value="yes", reason="Seen") for item in stages["talk"].items
    ]
    commands += [c.GiveConsent(stage="advocate"), c.HandOver(stage="advocate", to="partner")]
    commands += [c.OfferReferral(service="harbour")]
    commands += [c.AnswerReferral(service="harbour", answer=ReferralAnswer.DECLINED)]
    assert not isinstance(screening_service.act(screening, *commands), Refusal)


def test_a_partners_word_can_still_be_entered_ten_days_later(tmp_path: Path) -> None:
    clock = [datetime(2026, 3, 2, 9, 30, tzinfo=UTC)]
    vault, _ = Vault.create(
        tmp_path / "vault",
        organisation="Town Hospital",
        name="Ana",
        passphrase="violet ladder quiet river",
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        cost=KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1),
        clock=lambda: clock[0],
    )
    with vault:
        screening_service = ScreeningService(vault, shipped_library(), lambda: clock[0])
        handed_to_a_partner(screening_service)
        screening_service.new_intake(person=Person(), trigger="universal", protocol="ed-two-prong")
        assert (len(screening_service.today()), screening_service.earlier()) == (2, ())

        clock[0] += timedelta(days=10)
        later = ScreeningService(vault, shipped_library(), lambda: clock[0])
        assert later.today() == ()
        [waiting] = later.earlier()
        assert waiting.screening is not None
        assert waiting.due.todo is NextStep.HEAR_FROM_PARTNER
        told = c.ReceiveOutcome(stage="advocate", answers={"outcome": "accepted"})
        assert not isinstance(later.act(waiting.screening, told), Refusal)
        assert NextStep.HEAR_FROM_PARTNER not in {row.due.todo for row in later.earlier()}

        clock[0] += timedelta(days=30)
        assert ScreeningService(vault, shipped_library(), lambda: clock[0]).earlier() == ()
