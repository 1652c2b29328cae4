"""A stage that a partner asks, by files: made for them, answered by them, taken in here. No Qt.

What is known of an answer is kept after the file or the event that it speaks of: after a kill in
between the same step is done again, and nothing that was said is lost.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from screenapp.protocol.item_status import Answer
from screenapp.protocol.model import AnswerType, Code, Organisation, Stage
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.state import State
from screenapp.transfer import exchange_files
from screenapp.transfer.exchange_files import HandOverFile, OutcomeFile, Received
from screenapp.transfer.keys import PublicKeys, SiteKeys, keys_in, site_keys
from screenapp.transfer.refusals import TransferRefusal
from screenapp.workflow.screening_service import ScreeningService

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownExchange:
    """``about`` is the screening here, or the reference there; ``signer`` whose key the partner
    signs with; ``taken`` the number of the last outcome, 0 before there is one."""

    about: str
    stage: str
    number: int
    signer: str
    taken: int = 0


class PartnerExchange:
    """Both sides of it, for one who is signed in and works with people."""

    def __init__(
        self, vault: "Vault", service: ScreeningService, today: Callable[[], date]
    ) -> None:
        self._vault = vault
        self._service = service
        self._today = today

    def hand_over(
        self, reference: str, stage_id: str, partner: str, days: int
    ) -> bytes | TransferRefusal:
        """The file for *partner*, taken there for *days* from today.

        The stage was handed over in the window before, where the person agreed; it must still
        wait. A second file for it takes the place of the first.
        """
        mine, reader = self._mine(), self._partners().get(partner.strip().casefold())
        waiting = self._waiting(reference, stage_id)
        if mine is None:
            return TransferRefusal.NO_KEY
        if reader is None:
            return TransferRefusal.NO_PARTNER
        if waiting is None:
            return TransferRefusal.NO_MATTER
        screening, state = waiting
        known = KnownExchange(
            about=str(screening),
            stage=stage_id,
            number=1 + self._latest(str(screening), stage_id),
            signer=reader.signer.hex(),
        )
        file = HandOverFile(
            exchange=uuid4().hex,
            number=known.number,
            expires=self._today() + timedelta(days=days),
            protocol=state.protocol.id,
            version=state.protocol.version,
            content_hash=state.protocol.content_hash,
            stage=stage_id,
            reference=reference,
        )
        self._keep(file.exchange, known)
        return exchange_files.made(file, mine, reader)

    def answer(
        self, content: bytes, outcome: Mapping[str, tuple[str, ...]]
    ) -> tuple[HandOverFile, bytes] | TransferRefusal:
        """The partner's side: the hand-over in *content*, and the file that brings *outcome* back.

        `answered` is called once that file is on the disk.
        """
        mine, got = self._mine(), self._received(content)
        if mine is None or isinstance(got, TransferRefusal):
            return got if isinstance(got, TransferRefusal) else TransferRefusal.NO_KEY
        file = got.file
        if not isinstance(file, HandOverFile):
            return TransferRefusal.OTHER_KIND
        if file.exchange in self._known():
            return TransferRefusal.REPEATED
        if file.number < self._latest(_there(file, got), file.stage):
            return TransferRefusal.OLDER
        stage = self._stage(file)
        if stage is None:
            return TransferRefusal.OTHER_PROTOCOL
        if not outcome or not exchange_files.only_outcome(outcome, stage):
            return TransferRefusal.BEYOND_OUTCOME
        back = OutcomeFile(
            exchange=file.exchange,
            number=1,
            expires=file.expires + timedelta(days=30),
            content_hash=file.content_hash,
            stage=file.stage,
            outcome=outcome,
        )
        return file, exchange_files.made(back, mine, got.sender)

    def answered(self, content: bytes) -> None:
        """The outcome of the hand-over in *content* stands on the disk: it is not asked again."""
        got = self._received(content)
        if isinstance(got, Received) and isinstance(got.file, HandOverFile):
            about, signer = _there(got.file, got), got.sender.signer.hex()
            known = KnownExchange(
                about=about, stage=got.file.stage, number=got.file.number, signer=signer
            )
            self._keep(got.file.exchange, known)

    def take_in(self, content: bytes) -> State | Refusal | TransferRefusal:
        """The owner's side: the outcome in *content*, kept as word from the partner."""
        got = self._received(content)
        if isinstance(got, TransferRefusal):
            return got
        file = got.file
        if not isinstance(file, OutcomeFile):
            return TransferRefusal.OTHER_KIND
        known = self._known().get(file.exchange)
        if known is None or (known.signer, known.stage) != (got.sender.signer.hex(), file.stage):
            return TransferRefusal.NOT_ASKED
        if known.number < self._latest(known.about, known.stage) or file.number < known.taken:
            return TransferRefusal.OLDER
        if file.number == known.taken:
            return TransferRefusal.REPEATED
        state = self._service.state(UUID(known.about))
        stage = state.protocol.stage[known.stage]
        if file.content_hash != state.protocol.content_hash:
            return TransferRefusal.NOT_ASKED
        if not exchange_files.only_outcome(file.outcome, stage):
            return TransferRefusal.BEYOND_OUTCOME
        answers = {item: _given(stage, item, said) for item, said in file.outcome.items()}
        if any(_differs(state, item, said) for item, said in answers.items()):
            command = c.ReceiveOutcome(stage=stage.id, answers=answers)
            done = self._service.act(UUID(known.about), command)
            if isinstance(done, Refusal):
                return done
            state = done
        self._keep(file.exchange, KnownExchange(**{**asdict(known), "taken": file.number}))
        return state

    def _mine(self) -> SiteKeys | None:
        kept = self._vault.team.partners.own()
        return site_keys(kept) if kept else None

    def _partners(self) -> dict[str, PublicKeys]:
        known = (
            (one.name.casefold(), keys_in(one.key)) for one in self._vault.team.partners.trusted()
        )
        return {name: keys for name, keys in known if keys is not None}

    def _received(self, content: bytes) -> Received | TransferRefusal:
        mine = self._mine()
        if mine is None:
            return TransferRefusal.NO_KEY
        partners = self._partners().values()
        return exchange_files.received(content, mine, tuple(partners), self._today())

    def _waiting(self, reference: str, stage_id: str) -> tuple[UUID, State] | None:
        found = []
        for intake in self._vault.intakes(date.min):
            if intake.reference != reference:
                continue
            for screening in self._vault.screenings(intake.id):
                state = self._service.state(screening)
                stage = state.protocol.stage.get(stage_id)
                if stage is not None and _waits(state, stage):
                    found.append((screening, state))
        return found[0] if len(found) == 1 else None

    def _stage(self, file: HandOverFile) -> Stage | None:
        same = (p for p in self._service.protocols if p.content_hash == file.content_hash)
        protocol = next((p for p in same if p.id == file.protocol), None)
        stage = protocol.stage.get(file.stage) if protocol else None
        return stage if stage and stage.organisation is Organisation.PARTNER else None

    def _known(self) -> dict[str, KnownExchange]:
        kept = self._vault.team.partners.exchanges()
        return {exchange: KnownExchange(**json.loads(said)) for exchange, said in kept.items()}

    def _keep(self, exchange: str, known: KnownExchange) -> None:
        self._vault.team.partners.keep_exchange(exchange, json.dumps(asdict(known)).encode())

    def _latest(self, about: str, stage: str) -> int:
        same = (one for one in self._known().values() if (one.about, one.stage) == (about, stage))
        return max((one.number for one in same), default=0)


def _there(file: HandOverFile, got: Received) -> str:
    """What a hand-over is about, at the partner: references of two owners may be alike."""
    return f"{got.sender.signer.hex()} {file.content_hash} {file.reference}"


def _waits(state: State, stage: Stage) -> bool:
    asked = stage.organisation is Organisation.PARTNER and stage.id in state.handed_over
    agreed = not state.withdrawn and state.consents.get(stage.id, True)
    return asked and agreed and any(item in stage.items for item in state.awaited)


def _given(stage: Stage, item_id: str, said: tuple[str, ...]) -> Answer | Code:
    item = next(one for one in stage.items if one.id == item_id)
    if said[0].startswith("="):
        return Code(said[0][1:])
    return said if item.answer is AnswerType.MANY_OF else said[0]


def _differs(state: State, item: str, said: Answer | Code) -> bool:
    given = state.given.get(item)
    return given is None or said not in (given.value, given.code)
