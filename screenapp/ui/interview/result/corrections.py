"""Putting right at the result: mistakes, agreeing to them, taking back, an age known later."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from screenapp.screening.commands import (
    AgreeToCorrection,
    Command,
    Correct,
    DropCorrection,
    KnowPerson,
    PromiseCall,
    WithdrawConsent,
)
from screenapp.screening.debt_records import PendingCorrection
from screenapp.screening.digits import plain_digits
from screenapp.screening.person import AgeBasis, Companion, Person
from screenapp.screening.state import State
from screenapp.ui.interview.flow import Flow
from screenapp.ui.interview.result.second_person import SecondPersonCheck
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.view_models import Word

UNDONE: Final = "undone"
"""The reason kept where somebody took back the press just made."""
_OLDEST: Final = 130
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)


class Corrections:
    """What is recorded stays; a correction stands beside it.

    *shown* draws the result anew from the state that it is given, and says the word.
    """

    def __init__(
        self,
        flow: Flow,
        session: InterviewSession,
        second: SecondPersonCheck,
        shown: Callable[[State, Word], None],
    ) -> None:
        self._flow, self._session, self._second = flow, session, second
        self._shown = shown

    def mistaken(self, event: UUID, reason: str) -> None:
        """*event* was recorded by mistake: at once, or once a second person agrees."""
        if not reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
            return
        self._keep(Correct(of=event, reason=reason.strip()))

    def undone(self, event: UUID) -> None:
        """The press just made is taken back; that needs nobody else."""
        self._keep(Correct(of=event, reason=UNDONE))

    def agreed(self, waiting: UUID) -> None:
        """Who is signed in agrees. The author of a correction is told that it takes another."""
        self._keep(AgreeToCorrection(of=waiting))

    def dropped(self, waiting: UUID) -> None:
        """It stays as it was recorded first."""
        self._keep(DropCorrection(of=waiting))

    def seconded(self, waiting: UUID, name: str, passphrase: str) -> None:
        """A colleague agrees on the spot to the correction that waits."""
        found = next((one for one in self._session.state.pending if one.event == waiting), None)
        if found is None or not name:
            self._flow.view.show_word(Word.SECOND_FIRST)
            return
        self._second.ask(
            name, passphrase, lambda second: self._with(found, second), Word.NOT_SECONDED
        )

    def _with(self, waiting: PendingCorrection, second: str) -> None:
        """The same correction, made anew with its second person."""
        again: Command | None = None
        if waiting.of is not None:
            again = Correct(of=waiting.of, reason=waiting.reason, second=second)
        elif waiting.person is not None:
            again = KnowPerson(person=waiting.person, reason=waiting.reason, second=second)
        if again is not None:
            self._keep(DropCorrection(of=waiting.event), again)

    def age_known(self, typed: str, basis: str, reason: str, along: str) -> None:
        """*typed* is ``17`` or ``15-17``, or empty for an age that is not known after all; *along*
        is the value of a `Companion`, or nothing."""
        age = read_age(typed)
        if age is None and typed.strip():
            self._flow.view.show_word(Word.NOT_AN_AGE)
        elif not reason.strip():
            self._flow.view.show_word(Word.REASON_FIRST)
        else:
            person = Person(
                age=age,
                age_basis=AgeBasis(basis) if basis else None,
                companion=Companion(along) if along else None,
            )
            self._keep(KnowPerson(person=person, reason=reason.strip()))

    def call_promised(self, typed: str) -> None:
        """The person was promised a call at *typed*, a time of today or of tomorrow."""
        at = read_clock(typed, self._session.clock())
        if at is None:
            self._flow.view.show_word(Word.NOT_A_TIME)
        else:
            self._keep(PromiseCall(at=at))

    def taken_back(self, items: tuple[str, ...]) -> None:
        """The person takes these answers back; no more questions are asked."""
        if not items:
            self._flow.view.show_word(Word.CHOOSE_FIRST)
            return
        self._flow.view.show_word(None)
        self._session.act(
            WithdrawConsent(items=items), then=lambda s: self._shown(s, Word.TAKEN_BACK)
        )

    def no_more_questions(self) -> None:
        """What was said stays; nothing more is asked."""
        self._flow.view.show_word(None)
        self._session.act(WithdrawConsent(), then=lambda s: self._shown(s, Word.NO_MORE_ASKED))

    def _keep(self, *commands: Command) -> None:
        before = {one.event for one in self._session.state.pending}
        self._flow.view.show_word(None)

        def kept(state: State) -> None:
            waits = {one.event for one in state.pending} - before
            self._shown(state, Word.WAITS_FOR_SECOND if waits else Word.KEPT)

        self._session.act(*commands, then=kept)


def read_clock(typed: str, now: datetime) -> datetime | None:
    """``17:30`` or ``17.30``, in any digits, as the next such time after *now*; None for else."""
    found = _CLOCK.fullmatch(plain_digits(typed.strip()))
    if found is None:
        return None
    at = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    return at if at > now else at + timedelta(days=1)


def read_age(typed: str) -> tuple[int, int] | None:
    """``17`` or ``15-17`` as (lowest, highest); None for anything else."""
    parts = typed.replace("–", "-").split("-")
    if len(parts) > 2 or not all(part.strip().isdecimal() for part in parts):
        return None
    years = sorted(int(part) for part in parts)
    return (years[0], years[-1]) if years[-1] <= _OLDEST else None
