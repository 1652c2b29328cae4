"""Before the questions: who is in the room, and whether the person agrees to be asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from screenapp.protocol.model import Organisation, Stage
from screenapp.screening.commands import (
    CheckPrivacy,
    DeclineConsent,
    DeclineInterpreter,
    GiveConsent,
    HandOver,
    KnowPerson,
    MeetInterpreter,
    Pause,
)
from screenapp.screening.events import EventKind
from screenapp.screening.next_step import waits_for_age
from screenapp.screening.person import AgeBasis, Presence
from screenapp.screening.state import State
from screenapp.screening.wishes.records import InterpreterKind
from screenapp.ui.interview import spoken
from screenapp.ui.interview.flow import Flow
from screenapp.ui.interview.question_mapper import Tell, stage_title
from screenapp.ui.interview.session import InterviewSession
from screenapp.ui.interview.spoken import Place
from screenapp.ui.interview.view_models import (
    CHILD,
    LATER,
    NO,
    YES,
    ConsentViewModel,
    ExitTo,
    PartnerViewModel,
    PrivacyViewModel,
    Retry,
)

PARTNER = "partner"
AGE_ASKED = "age_asked"
"""Why an age is known: it was asked for before the questions that wait for it."""
UNDER_18, FROM_18 = (0, 17), (18, 120)
_BEGINNING = (EventKind.STARTED, EventKind.SIGNAL_RECEIVED, EventKind.OWED)


class Gates:
    """Privacy, consent, and the hand-over to a partner. A gate is shut until a commit opens it."""

    def __init__(self, flow: Flow, session: InterviewSession, tell: Callable[[], Tell]) -> None:
        self._flow = flow
        self._tell = tell
        self._session = session
        self._stage: Stage | None = None
        self._presence: Presence | None = None
        self._retry = Retry.IN_15_MINUTES
        self._retry_at: datetime | None = None
        self._interpreting = False
        self._kept = False
        self._unfit = self._awaited = False
        self._passing_on = False
        self._age = ""

    def forget(self) -> None:
        self._stage = self._presence = self._retry_at = None
        self._age = ""
        self._retry, self._interpreting, self._kept = Retry.IN_15_MINUTES, False, False
        self._unfit = self._awaited = False

    # --- who is in the room -----------------------------------------------------------

    def ask_privacy(self, stage: Stage) -> None:
        """Show who-is-in-the-room for *stage*; what was found last stands chosen while it shuts."""
        state = self._session.state
        found = state.presence is not None and not state.presence.private
        shut = found and state.room_asked and not state.unseen
        self._stage = stage
        self._presence = state.presence if shut else None
        self._retry_at = state.retry_at
        self._interpreting, self._kept, self._unfit = False, shut, False
        self._awaited = state.interpreter_awaited
        self._show_privacy()

    def someone_came_in(self, stage: Stage) -> None:
        """The questions go at once; only then is it committed."""
        self._stage = stage
        self._presence, self._interpreting = Presence.COMPANION, False
        self._keep_shut()

    def came_in(self) -> None:
        """Somebody came in while consent was asked."""
        if self._stage is not None:
            self._flow.close_questions(self._stage)

    def presence_chosen(self, key: str) -> None:
        presence, self._unfit = Presence(key), False
        if presence is Presence.WITH_INTERPRETER:
            self._presence, self._interpreting, self._kept = presence, True, False
            self._show_privacy()
            return
        self._presence, self._interpreting = presence, False
        if presence.private:
            self._kept = False
            self._show_privacy()
        else:
            self._keep_shut()

    def go_forward(self) -> None:
        """The button below: on to what comes, where only the two are in the room."""
        if self._presence is Presence.ALONE and self._stage is not None:
            alone = CheckPrivacy(
                stage=self._stage.id, presence=Presence.ALONE, without_interpreter=self._awaited
            )
            self._session.act(*self._unsent(), alone, then=self._checked)

    def nobody_else_sees(self) -> None:
        """Somebody is there who cannot see the screen: staff's own page may be opened."""
        if self._stage is None:
            return
        presence = self._presence or Presence.CANNOT_TELL
        looked = CheckPrivacy(stage=self._stage.id, presence=presence, unseen=True)
        self._session.act(*self._unsent(), looked, then=self._flow.go_on_unseen)

    def interpreter_by_phone(self) -> None:
        self._presence = Presence.WITH_INTERPRETER
        self.interpreter_met(InterpreterKind.PHONE.value, "")

    def interpreter_met(self, kind: str, code: str) -> None:
        """An interpreter is there; *code* is theirs, and never a name. One who is never good
        enough, such as a relative, keeps the room shut."""
        if self._stage is None:
            return
        met = MeetInterpreter(kind=InterpreterKind(kind), code=code.strip())
        if not met.kind.qualified:
            self._not_qualified(met, self._stage)
            return
        self._presence = Presence.WITH_INTERPRETER
        self._session.act(
            *self._unsent(),
            met,
            CheckPrivacy(stage=self._stage.id, presence=Presence.WITH_INTERPRETER),
            then=self._flow.go_on,
        )

    def _not_qualified(self, met: MeetInterpreter, stage: Stage) -> None:
        self._presence, self._interpreting, self._unfit = Presence.COMPANION, False, True
        self._retry_at, self._kept = self._retry.due(self._session.clock()), False
        self._show_privacy()
        looked = CheckPrivacy(stage=stage.id, presence=self._presence, retry_at=self._retry_at)
        self._session.act(*self._unsent(), met, looked, then=self._checked)

    def interpreter_unwanted(self, stage: Stage) -> None:
        """The person does not want this interpreter: the questions go at once, and only then is
        it committed. Nothing private is shown until another is there, or they go on without."""
        self._stage, self._presence, self._interpreting = stage, None, False
        self._kept = self._unfit = False
        self._awaited = True
        self._show_privacy()
        self._session.act(DeclineInterpreter(), then=self._sent_away)

    def _sent_away(self, state: State) -> None:
        self._show_privacy()
        self._flow.refresh_heading()

    def _unsent(self) -> tuple[DeclineInterpreter, ...]:
        """What was pressed and is not kept yet goes before what is pressed now."""
        kept = self._session.state.interpreter_awaited or not self._awaited
        return () if kept else (DeclineInterpreter(),)

    def retry_chosen(self, key: str) -> None:
        self._retry = Retry(key)
        if self._presence is not None and not self._presence.private:
            self._keep_shut()
        else:
            self._show_privacy()

    def leave_until_then(self) -> None:
        """Back to Today, once it is kept when to ask again."""
        self._session.when_kept(self._leave)

    def _leave(self) -> None:
        """The wait does not count as asking, and who looks afterwards looks anew."""
        if not self._session.not_kept:
            self._session.act(Pause(reason=LATER), then=self._paused)

    def _keep_shut(self) -> None:
        self._retry_at = self._retry.due(self._session.clock())
        self._kept = False
        self._show_privacy()
        self._check(self._retry_at)

    def _check(self, retry_at: datetime | None) -> None:
        if self._stage is None or self._presence is None:
            return
        looked = CheckPrivacy(stage=self._stage.id, presence=self._presence, retry_at=retry_at)
        self._session.act(*self._unsent(), looked, then=self._checked)

    def _checked(self, state: State) -> None:
        if state.presence is not None and state.presence.private:
            self._flow.go_on(state)
            return
        self._kept = True
        self._show_privacy()

    def _show_privacy(self) -> None:
        now = self._session.clock()
        times = {retry: at for retry in Retry if (at := retry.due(now)) is not None}
        shut = self._presence is not None and not self._presence.private
        self._flow.view.show_privacy(
            PrivacyViewModel(
                reference=self._flow.reference,
                again=_opened_before(self._session.state),
                presence=self._presence,
                interpreting=self._interpreting,
                retry=self._retry,
                retry_at=self._retry_at if shut else None,
                times=times,
                kept=self._kept,
                unfit=self._unfit,
                awaited=self._awaited,
            )
        )

    # --- consent ----------------------------------------------------------------------

    def ask_consent(self, stage: Stage) -> None:
        self._stage, self._passing_on, self._age = stage, False, ""
        title = stage_title(stage, self._tell())
        state = self._session.state
        moment = spoken.moment_of(state)
        self._flow.view.show_consent(
            ConsentViewModel(
                reference=self._flow.reference,
                stage=title,
                presence=state.presence,
                say=spoken.say(Place.CONSENT, moment),
                who=spoken.say(Place.WHO_OPENS, moment),
                ask_age=waits_for_age(state),
            )
        )

    def age_marked(self, key: str) -> None:
        """The person said whether they are under 18; it is kept with their answer, and until then
        another mark takes its place."""
        self._age = key

    def _age_told(self) -> tuple[KnowPerson, ...]:
        return age_told(self._session.state, self._age)

    def consented(self, answer: str) -> None:
        """*answer* is ``yes``, ``no`` or ``later``."""
        match answer:
            case _ if answer == YES:
                self._agreed()
            case _ if answer == NO and self._stage is not None:
                declined = DeclineConsent(stage=self._stage.id)
                self._session.act(*self._age_told(), declined, then=self._flow.go_on)
            case _ if answer == LATER:
                self._session.act(Pause(reason=LATER), then=self._paused)

    def _agreed(self) -> None:
        """Yes to being asked; at a partner's stage, yes, it was passed on."""
        stage = self._stage
        if stage is None:
            return
        if stage.organisation is Organisation.PARTNER and self._passing_on:
            self._session.act(HandOver(stage=stage.id, to=PARTNER), then=self._flow.go_on)
        else:
            agreed = GiveConsent(stage=stage.id)
            self._session.act(*self._age_told(), agreed, then=self._flow.go_on)

    def _paused(self, state: State) -> None:
        self._flow.leave(ExitTo.TODAY)

    # --- a partner's stage ------------------------------------------------------------

    def show_partner(self, stage: Stage) -> None:
        self._stage, self._passing_on = stage, True
        title = stage_title(stage, self._tell())
        self._flow.view.show_partner(PartnerViewModel(reference=self._flow.reference, stage=title))


def age_told(state: State, marked: str) -> tuple[KnowPerson, ...]:
    """The command that keeps what was *marked* in the age row; none where nothing was."""
    if not marked:
        return ()
    age = UNDER_18 if marked == CHILD else FROM_18
    person = replace(state.person, age=age, age_basis=AgeBasis.STATED)
    return (KnowPerson(person=person, reason=AGE_ASKED),)


def _opened_before(state: State) -> bool:
    """Whether this person's page was open before: more happened than that somebody began it."""
    return any(event.kind not in _BEGINNING for event in state.history)
