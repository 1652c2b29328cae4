"""An owner and a partner exchange files: what comes back, and what is put aside."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from screenapp.cli.main import run
from screenapp.protocol.library import shipped_library
from screenapp.screening import commands as c
from screenapp.screening.events import EventKind
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.screening.state import State
from screenapp.transfer.keys import key_file, new_keys, site_keys
from screenapp.transfer.refusals import TransferRefusal
from screenapp.vault.vault import Vault
from screenapp.workflow.partner_exchange import PartnerExchange
from screenapp.workflow.screening_service import ScreeningService
from tests.transfer.conftest import LEAD, WORDS

ACCEPTED = {"outcome": ("accepted",)}


@dataclass
class Site:
    vault: Vault
    service: ScreeningService
    now: list[datetime]

    @property
    def exchange(self) -> PartnerExchange:
        """Made anew, as after a restart."""
        return PartnerExchange(self.vault, self.service, lambda: self.now[0].date())


def opened(folder: Path) -> Site:
    now = [datetime.now(UTC)]
    vault = Vault.unlock(folder, name=LEAD, passphrase=WORDS, one_command=True)
    vault.team.partners.keep_own(new_keys().kept)
    return Site(vault, ScreeningService(vault, shipped_library(), lambda: now[0]), now)


def trusts(site: Site, name: str, other: Site) -> None:
    kept = other.vault.team.partners.own()
    assert kept is not None
    site.vault.team.partners.trust(name, key_file(site_keys(kept).public))


@pytest.fixture
def sites(tmp_path: Path, just_made: Path) -> Iterator[tuple[Site, Site]]:
    folders = [tmp_path / "owner", tmp_path / "partner"]
    for folder in folders:
        shutil.copytree(just_made, folder)
    owner, partner = (opened(folder) for folder in folders)
    trusts(owner, "Open Door", partner)
    trusts(partner, "Centre", owner)
    yield owner, partner
    owner.vault.close()
    partner.vault.close()


def waiting(owner: Site, *, hand: bool = True) -> tuple[str, State]:
    """A young person who asked for the advocate; the reference, and where it stands."""
    intake = owner.service.new_intake(
        person=Person(age=(15, 15), age_basis=AgeBasis.STATED),
        trigger="universal",
        protocol="custody-three-tier",
    )
    screening = owner.service.screening_of(intake.id)
    assert screening is not None
    state = owner.service.state(screening)
    stage = next(one for one in state.protocol.stages if one.hand_over)
    if hand:
        done = owner.service.act(
            screening,
            c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
            c.GiveConsent(stage=stage.id),
            c.HandOver(stage=stage.id, to="Open Door"),
        )
        assert isinstance(done, State), done
        state = done
    return intake.reference, state


def test_an_outcome_comes_back_and_nothing_else(sites: tuple[Site, Site]) -> None:
    owner, partner = sites
    reference, state = waiting(owner)
    (stage,) = (one.id for one in state.protocol.stages if one.hand_over)
    file = owner.exchange.hand_over(reference, stage, "open door", 14)
    assert isinstance(file, bytes)
    assert partner.exchange.answer(file, {"outside_work": ("yes",)}) is (
        TransferRefusal.BEYOND_OUTCOME
    )
    answer = partner.exchange.answer(file, ACCEPTED)
    assert isinstance(answer, tuple)
    assert answer[0].reference == reference
    # Killed before it noted that: it answers again, and after the note no more.
    again = partner.exchange.answer(file, ACCEPTED)
    assert isinstance(again, tuple)
    partner.exchange.answered(file)
    assert partner.exchange.answer(file, ACCEPTED) is TransferRefusal.REPEATED
    assert owner.exchange.take_in(file) is TransferRefusal.FOR_ANOTHER
    assert partner.exchange.take_in(file) is TransferRefusal.OTHER_KIND
    done = owner.exchange.take_in(answer[1])
    assert isinstance(done, State), done
    assert done.given["outcome"].value == "accepted"
    assert done.awaited == ()
    assert owner.exchange.take_in(answer[1]) is TransferRefusal.REPEATED
    assert owner.exchange.take_in(again[1]) is TransferRefusal.REPEATED


def test_a_newer_file_takes_the_place_of_an_older_one(sites: tuple[Site, Site]) -> None:
    owner, partner = sites
    reference, state = waiting(owner)
    (stage,) = (one.id for one in state.protocol.stages if one.hand_over)
    first = owner.exchange.hand_over(reference, stage, "Open Door", 14)
    assert isinstance(first, bytes)
    early = partner.exchange.answer(first, ACCEPTED)
    second = owner.exchange.hand_over(reference, stage, "Open Door", 14)
    assert isinstance(second, bytes)
    assert isinstance(early, tuple)
    assert owner.exchange.take_in(early[1]) is TransferRefusal.OLDER
    partner.exchange.answered(second)
    assert partner.exchange.answer(first, ACCEPTED) is TransferRefusal.OLDER
    partner.now[0] += timedelta(days=15)
    assert partner.exchange.answer(first, ACCEPTED) is TransferRefusal.EXPIRED


def test_nothing_goes_out_that_was_not_handed_over(sites: tuple[Site, Site]) -> None:
    owner, _ = sites
    reference, state = waiting(owner, hand=False)
    for stage in state.protocol.stages:
        made = owner.exchange.hand_over(reference, stage.id, "Open Door", 14)
        assert made is TransferRefusal.NO_MATTER
    made = owner.exchange.hand_over(reference, state.protocol.stages[0].id, "Nobody", 14)
    assert made is TransferRefusal.NO_PARTNER


def line(command: str, folder: Path, *more: str | Path) -> list[str]:
    word = folder.parent / "word"
    word.write_text(WORDS)
    signed_in = ["--as", LEAD, "--passphrase-file", str(word)]
    return ["partner", command, str(folder), *signed_in, *map(str, more)]


def program(*arguments: str, killed_after: float | None = None) -> int:
    """The real program in a process of its own; killed, where it takes longer than that."""
    asked = [sys.executable, "-m", "screenapp", *arguments]
    with subprocess.Popen(asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            return process.wait(killed_after)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()


def asked(sites: tuple[Site, Site]) -> tuple[Path, Path, tuple[str, ...]]:
    """Both folders, closed, and how the first hands over."""
    reference, state = waiting(sites[0])
    (stage,) = (one.id for one in state.protocol.stages if one.hand_over)
    for site in sites:
        site.vault.close()
    given = ("--reference", reference, "--stage", stage, "--to", "Open Door", "--out")
    return sites[0].vault.folder, sites[1].vault.folder, given


def test_by_command_a_stage_goes_out_and_its_outcome_comes_back(
    sites: tuple[Site, Site], capsys: pytest.CaptureFixture[str]
) -> None:
    owner, partner, given = asked(sites)
    there, back = owner.parent / "there", owner.parent / "back"
    assert run(line("hand-over", owner, *given, there)) == 0
    answer = ("--file", there, "--answer", "outcome=follow_up", "--out", back)
    assert run(line("run", partner, *answer)) == 0
    assert run(line("take-in", owner, "--file", back)) == 0
    assert run(line("take-in", owner, "--file", back)) == 1
    assert "taken in before" in capsys.readouterr().err


def test_two_programs_killed_at_any_moment_go_on(
    sites: tuple[Site, Site], times: Callable[[int, int], int]
) -> None:
    kills = times(0, 12)
    if not kills:
        pytest.skip("two real programs, killed again and again: with --exhaustive")
    owner, partner, given = asked(sites)
    moments = [0.8 + 0.15 * n for n in range(kills)]

    def until_done(*step: str, files: Path | None = None) -> Path | None:
        for n, moment in enumerate([*moments, None]):
            more = () if files is None else ("--out", str(files.with_name(f"{files.name}{n}")))
            if program(*step, *more, killed_after=moment) == 0 or moment is None:
                break
        if files is None:
            return None
        made = files.parent.glob(f"{files.name}*")
        return max(made, key=lambda path: path.stat().st_mtime_ns, default=None)

    there = until_done(*line("hand-over", owner, *given[:-1]), files=owner.parent / "there")
    assert there is not None
    asking = line("run", partner, "--file", there, "--answer", "outcome=follow_up")
    back = until_done(*asking, files=owner.parent / "back")
    assert back is not None
    until_done(*line("take-in", owner, "--file", back))
    with Vault.unlock(owner, name=LEAD, passphrase=WORDS) as vault:
        (intake,) = vault.intakes(date.min)
        service = ScreeningService(vault, shipped_library(), lambda: datetime.now(UTC))
        (screening,) = vault.screenings(intake.id)
        state = service.state(screening)
        assert state.given["outcome"].value == "follow_up"
        kinds = [event.kind for event in vault.events(screening)]
        assert kinds.count(EventKind.OUTCOME_RECEIVED) == 1
