"""Lays the card there, records what is pointed at, and takes it away. No Qt.

What is marked is what was recorded since the card was laid there: it begins empty each time.
"""

import typing as t
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from screenapp.printing.kit.point_card import PointPicture, point_card
from screenapp.protocol.model import Channel, Disclosure, Stage
from screenapp.screening.commands import ChooseChannel, Command, Correct, Pause, PointAt, Resume
from screenapp.screening.state import State
from screenapp.ui.interview.pointing.card_wording import any_wording, card_wording
from screenapp.ui.interview.pointing.view_model import PointTile, PointViewModel
from screenapp.ui.interview.result.corrections import UNDONE
from screenapp.ui.interview.view_models import Word

if TYPE_CHECKING:
    from screenapp.ui.interview.session import InterviewSession

PERSON_STOPPED: Final = "person_stopped"


class PointFlow(t.Protocol):
    """What the card needs of the presenter."""

    def show_point_card(self, face: PointViewModel) -> None: ...
    def say(self, word: Word | None) -> None: ...
    def go_on(self, state: State) -> None: ...


class Pointing:
    """*languages* gives the person's and the worker's language (BCP 47)."""

    def __init__(
        self,
        flow: PointFlow,
        session: "InterviewSession",
        languages: Callable[[], tuple[str, str]],
    ) -> None:
        self._flow, self._session, self._languages = flow, session, languages
        self._stage: Stage | None = None
        self._before: frozenset[UUID] = frozenset()

    @property
    def stage(self) -> Stage | None:
        """The stage out of whose questions the card was laid there; None while it is away."""
        return self._stage

    def put_away(self) -> None:
        self._stage, self._before = None, frozenset()

    def open(self, stage: Stage) -> None:
        """Lay the card there, with nothing marked; from now on answers come by it."""
        self._session.act(
            ChooseChannel(channel=Channel.POINT_CARD), then=lambda state: self._lay(state, stage)
        )

    def _lay(self, state: State, stage: Stage) -> None:
        self._stage = stage
        self._before = frozenset(one.event for one in state.pointed)
        self._session.turn()
        self._show(state)

    def pressed(self, face: int, key: str) -> None:
        """*key* was pointed at, or is taken back."""
        self._session.when_kept(lambda: self._press(key), face=face)

    def _press(self, key: str) -> None:
        found = next((one for one in point_card().every if one.id == key), None)
        if found is None or self._stage is None:
            return
        marked = self._marked(self._session.state)
        if key in marked:
            self._session.act(_undo(marked[key]), then=self._kept)
        elif found.stops:
            stop = Pause(reason=PERSON_STOPPED)
            self._session.act(self._point(found), stop, Resume(), then=self._stopped)
        else:
            undone = [_undo(marked[one.id]) for one in _apart(found) if one.id in marked]
            self._session.act(*undone, self._point(found), then=self._kept)

    def done(self, face: int) -> None:
        """The card is taken away; back to the question."""
        self._session.when_kept(self._done, face=face)

    def _done(self) -> None:
        self.put_away()
        self._flow.go_on(self._session.state)

    def _stopped(self, state: State) -> None:
        self.put_away()
        self._flow.go_on(state)
        self._flow.say(Word.STOPPED)

    def _kept(self, state: State) -> None:
        self._show(state)
        self._flow.say(Word.KEPT)

    def _point(self, one: PointPicture) -> Command:
        return PointAt(
            stage=self._stage.id if self._stage is not None else "",
            picture=one.id,
            discloses=Disclosure(one.discloses) if one.discloses else None,
            talk=one.talk,
        )

    def _marked(self, state: State) -> Mapping[str, UUID]:
        return {one.picture: one.event for one in state.pointed if one.event not in self._before}

    def _show(self, state: State) -> None:
        language, staff = self._languages()
        theirs = card_wording(language) or any_wording()
        ours = card_wording(staff)
        beside = ours if ours is not None and ours.language != theirs.language else None
        card, marked = point_card(), self._marked(state)

        def tile(one: PointPicture) -> PointTile:
            return PointTile(
                key=one.id,
                picture=one.picture,
                text=theirs.say(one.words),
                beside=beside.say(one.words) if beside is not None else "",
                marked=one.id in marked,
            )

        self._flow.show_point_card(
            PointViewModel(
                face=self._session.face,
                language=theirs.language,
                beside=beside.language if beside is not None else "",
                title=theirs.say("point.title"),
                title_beside=beside.say("point.title") if beside is not None else "",
                pictures=tuple(map(tile, card.pictures)),
                answers=tuple(map(tile, card.answers)),
                draft=bool(theirs.review),
            )
        )


def _apart(one: PointPicture) -> tuple[PointPicture, ...]:
    """What cannot be marked together with *one*: "none of these" and the pictures."""
    card = point_card()
    if one.alone:
        return card.pictures
    return tuple(other for other in card.answers if other.alone) if one in card.pictures else ()


def _undo(event: UUID) -> Command:
    return Correct(of=event, reason=UNDONE)
