"""What staff typed and have not given yet, from sign-in to lock. No Qt.

Held in memory from the first key on, and in the vault once `write` has returned. What is given
goes with the command that gives it, so that nothing stands twice.
"""

import contextlib
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.errors import ScreenappError
from screenapp.protocol.model import Channel
from screenapp.screening import commands as c
from screenapp.vault.model import Draft, DraftPlace, DraftSide
from screenapp.vault.store.drafts import PERSON_SPAN

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault

TIER, CONCERN, NEEDS, DETAILS = "tier", "concern", "needs", "details"
CLOSING, AGE, CALL_BACK, KNOWN_BY = "closing", "age", "call_back", "known_by"
"""Parts of a screening that are no items."""
SERVICES, STAFF, SITE, DECISION = "services", "staff", "site", "decision"
"""Forms of pages."""
STOPPED = "person_stopped"

Fits = Callable[[Draft], bool]


def duty_part(duty: str) -> str:
    """Where the reason of the obligation *duty* stands."""
    return f"duty {duty}"


def follow_up_part(service: str) -> str:
    """What staff note beside the follow-up of *service*, and what the person says of it."""
    return f"follow_up {service}"


def law_part(service: str) -> str:
    """Where the law that a page for *service* rests on stands."""
    return f"law {service}"


def tick_part(what: str) -> str:
    """Where it stands why *what* was not done; the key of a debt."""
    return f"tick {what}"


def mistake_part(event: UUID) -> str:
    """Where it stands why *event* was recorded by mistake."""
    return f"mistake {event}"


def outcome_part(item: str) -> str:
    """Where a partner's answer to *item* stands."""
    return f"outcome {item}"


class DraftService:
    """The drafts of whoever signed in. Callable from any thread; `load` and `write` may be slow."""

    def __init__(self, vault: "Vault", clock: Callable[[], datetime]) -> None:
        self._vault, self._clock = vault, clock
        self._lock = threading.Lock()
        self._held: dict[DraftPlace, Draft] = {}
        self._unwritten: set[DraftPlace] = set()
        self._in_vault: set[DraftPlace] = set()

    def load(self) -> None:
        """Fetch what was kept; what was typed since stays. Raises: what reading raises."""
        if not self._vault.read_only:
            self._vault.drafts.drop_over()
        kept = {draft.place: draft for draft in self._vault.drafts.every()}
        with self._lock:
            typed = {p: d for p, d in self._held.items() if p in self._unwritten}
            self._held = {p: d for p, d in kept.items() if p not in self._unwritten} | typed
            self._in_vault = set(kept)

    def text(self, place: DraftPlace) -> str:
        """What stands at *place*; empty for nothing, and for a person's words after a day."""
        with self._lock:
            draft = self._held.get(place)
        if draft is None or (place.side is DraftSide.PERSON and self._over(draft)):
            return ""
        return draft.text

    def type(self, place: DraftPlace, text: str) -> None:
        """*text* stands at *place* now; an empty one clears it."""
        with self._lock:
            held = self._held.get(place)
            if text == (held.text if held is not None else ""):
                return
            if text:
                self._held[place] = Draft(place=place, text=text, at=self._clock())
            else:
                del self._held[place]
            self._unwritten.add(place)

    @property
    def pending(self) -> bool:
        """Whether something is not in the vault yet as it stands."""
        return bool(self._unwritten)

    def write(self) -> None:
        """Bring the vault up to what stands in the fields now; nothing where it only reads.

        Raises: VaultClosed; DiskFull and its kin: it is tried again at the next call.
        """
        with self._lock:
            wanted, self._unwritten = self._unwritten, set()
            kept = [self._held[place] for place in wanted if place in self._held]
            dropped = {place for place in wanted if place not in self._held} & self._in_vault
        if self._vault.read_only or not (kept or dropped):
            return
        try:
            self._vault.drafts.write(kept, dropped)
        except BaseException:
            with self._lock:
                self._unwritten |= wanted
            raise
        with self._lock:
            self._in_vault = (self._in_vault - dropped) | {draft.place for draft in kept}

    def given(self, fits: Fits) -> None:
        """What *fits* was given and is kept elsewhere: it stands nowhere any more.

        A vault that cannot be written to keeps it until the next `write`: what was given counts.
        """
        with self._lock:
            gone = {place for place, draft in self._held.items() if fits(draft)}
            for place in gone:
                del self._held[place]
            self._unwritten |= gone
        if gone:
            with contextlib.suppress(ScreenappError):
                self.write()

    def given_by(self, screening: UUID, command: c.Command) -> None:
        """*command* was committed to *screening*."""
        fits = _gives(command)
        if fits is not None:
            self.given(lambda draft: draft.place.screening == screening and fits(draft))

    def part_given(self, screening: UUID, part: str) -> None:
        """What stood in *part* of *screening*, which no command gives, was kept."""
        self.given(lambda draft: (draft.place.screening, draft.place.part) == (screening, part))

    def form_given(self, page: str, record: str = "") -> None:
        """The form of *page* about *record* was saved."""
        self.given(
            lambda draft: (
                draft.place.screening is None
                and draft.place.part == page
                and draft.place.record == record
            )
        )

    def forget_erased(self) -> None:
        """Somebody was erased: hold only what the vault still holds."""
        with self._lock:
            self._unwritten = {place for place in self._unwritten if place.screening is None}
        self.load()

    def _over(self, draft: Draft) -> bool:
        return self._clock() - draft.at >= PERSON_SPAN


def _gives(command: c.Command) -> Fits | None:
    """What *command* gives or ends, of the drafts about its screening; None for nothing."""
    match command:
        case c.GiveAnswer(item=part) | c.GiveCode(item=part) | c.ClearAnswer(item=part):
            return lambda draft: draft.place.part == part
        case c.SetTier():
            return lambda draft: draft.place.part == TIER
        case c.Judge(concern=str()):
            return lambda draft: draft.place.part == CONCERN
        case c.MeetObligation(obligation=duty):
            return lambda draft: draft.place.part == duty_part(duty)
        case c.TellPerson(obligation=duty):
            return lambda draft: (
                draft.place.part == duty_part(duty) and draft.place.field == "reason"
            )
        case c.Settle(what=what):
            return lambda draft: draft.place.part == tick_part(what)
        case c.FollowUp() | c.SayLawfulBasis():
            return _of_service(command)
        case c.Correct(of=of):
            return lambda draft: draft.place.part == mistake_part(of)
        case c.KnowPerson():
            return lambda draft: draft.place.part == AGE
        case c.PromiseCall():
            return lambda draft: draft.place.part == CALL_BACK
        case c.Finish():
            return lambda draft: draft.place.part == CLOSING
        case c.ReceiveOutcome(answers=answers):
            parts = {outcome_part(item) for item in answers}
            return lambda draft: draft.place.part in parts
        case c.StateNeeds():
            return _stated(command)
        case c.WithdrawConsent() | c.DeclineConsent():
            return _is_persons
        case c.Pause(reason=reason) if reason == STOPPED:
            return _is_persons
        case c.ChooseChannel(channel=channel) if channel is not Channel.SELF_SCREEN:
            return _is_persons
        case _:
            return None


def _of_service(command: c.FollowUp | c.SayLawfulBasis) -> Fits:
    law = isinstance(command, c.SayLawfulBasis)
    part = law_part(command.service) if law else follow_up_part(command.service)
    return lambda draft: draft.place.part == part


def _stated(command: c.StateNeeds) -> Fits:
    """A need in the person's words, or a detail, that now stands in the screening."""
    own = {need.text for need in command.needs}

    def fits(draft: Draft) -> bool:
        text = draft.text.strip()
        match draft.place.part:
            case part if part == NEEDS:
                return text in own
            case part if part == DETAILS:
                return text == command.details.get(draft.place.field, "")
            case _:
                return False

    return fits


def _is_persons(draft: Draft) -> bool:
    return draft.place.side is DraftSide.PERSON
