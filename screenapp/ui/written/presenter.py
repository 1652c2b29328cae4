"""Makes a sheet, lets it be entered as written, and records what became of it. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from screenapp.printing.written.page import WrittenPage
from screenapp.protocol.model import Channel, Protocol, Stage
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    ChooseChannel,
    Command,
    Correct,
    MakeWrittenPaper,
    Settle,
)
from screenapp.screening.intake import Intake
from screenapp.screening.positions import Ask
from screenapp.screening.state import State
from screenapp.screening.written.acting import to_be_said_first
from screenapp.screening.written.apply import open_papers
from screenapp.screening.written.records import PaperEnd
from screenapp.ui.interview.result.corrections import UNDONE
from screenapp.workflow.person_words import PersonLanguages
from screenapp.workflow.ports import Runner
from screenapp.workflow.saving import save_private
from screenapp.workflow.written_words import (
    WordsForPaper,
    left_out,
    paper_languages,
    written_page,
)

if TYPE_CHECKING:
    from screenapp.vault.care.page_parts import PageParts


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenForm:
    """``languages`` can be chosen, the person's in front; none: no sheet can be made now.

    ``papers`` are keys of what is owed; ``asked`` questions stand on the sheet, ``aloud`` hold
    words for no other eyes. ``seen``: the room was asked.
    """

    reference: str
    languages: tuple[str, ...]
    papers: tuple[str, ...]
    asked: int
    aloud: int
    seen: bool


class WrittenView(t.Protocol):
    """What the presenter needs of its page."""

    def show_form(self, form: WrittenForm) -> None: ...
    def ask_for_place(self) -> None: ...
    def show_saved(self, path: Path) -> None: ...
    def show_not_saved(self, error: OSError) -> None: ...
    def show_too_long(self) -> None: ...
    def show_refusal(self, refusal: Refusal) -> None: ...
    def show_problem(self, error: Exception) -> None: ...
    def go_back(self) -> None: ...


class WrittenService(WordsForPaper, t.Protocol):
    """What it needs of the desk."""

    @property
    def page_parts(self) -> "PageParts": ...
    def state(self, screening: UUID) -> State: ...
    def intake(self, intake: UUID) -> Intake: ...
    def person_languages(self, protocol: Protocol) -> PersonLanguages: ...
    def act(self, screening: UUID, *commands: Command) -> State | Refusal: ...


class WrittenPresenter:
    """*drawn* makes the PDF of a page, or None where a question is too long for one."""

    def __init__(
        self,
        view: WrittenView,
        screening_service: WrittenService,
        runner: Runner,
        drawn: Callable[[WrittenPage], bytes | None],
    ) -> None:
        self._view, self._service, self._runner = view, screening_service, runner
        self._drawn = drawn
        self._screening: UUID | None = None
        self._make: MakeWrittenPaper | None = None
        self._content = b""

    def open(self, screening: UUID) -> None:
        self.forget()
        self._screening = screening
        self._read_again()

    def forget(self) -> None:
        self._screening, self._make, self._content = None, None, b""

    def save_wanted(self, languages: tuple[str, ...]) -> None:
        """Ask where the sheet in one or two *languages* goes."""
        if (screening := self._screening) is not None:
            self._runner.run(
                lambda: self._page(screening, languages), self._ask, self._view.show_problem
            )

    def place(self, path: Path) -> None:
        """Record the sheet, then write it: a sheet that nobody owes must never be there."""
        screening, make, content = self._screening, self._make, self._content
        if screening is None or make is None:
            return

        def work() -> Path | Refusal:
            made = self._service.act(screening, make)
            if isinstance(made, Refusal):
                return made
            try:
                save_private(path, content, self._service.page_parts)
            except OSError:
                self._service.act(screening, Correct(of=made.papers[-1].event, reason=UNDONE))
                raise
            return path

        self._runner.run(work, self._placed, self._not_placed)

    def enter_wanted(self) -> None:
        """What was written is entered question by question from here on."""
        self._act(lambda _: (ChooseChannel(channel=Channel.WRITTEN),), self._view.go_back)

    def ended(self, key: str, end: PaperEnd) -> None:
        """The sheet of *key* is gone; with the last of them answers come by the talk again."""

        def commands(state: State) -> tuple[Command, ...]:
            settle = Settle(what=key, reason=end.value)
            offered = {way for stage in state.protocol.stages for way in stage.channels}
            others = any(paper.key != key for paper in open_papers(state))
            entered = state.channel is Channel.WRITTEN and state.finished is None and not others
            if not entered or Channel.INTERVIEW not in offered:
                return (settle,)
            return settle, ChooseChannel(channel=Channel.INTERVIEW)

        self._act(commands, self._read_again)

    def _act(
        self, commands: Callable[[State], tuple[Command, ...]], then: Callable[[], None]
    ) -> None:
        if (screening := self._screening) is None:
            return

        def done(found: State | Refusal) -> None:
            if isinstance(found, Refusal):
                self._view.show_refusal(found)
            else:
                then()

        def work() -> State | Refusal:
            return self._service.act(screening, *commands(self._service.state(screening)))

        self._runner.run(work, done, self._view.show_problem)

    def _read_again(self) -> None:
        if (screening := self._screening) is not None:
            self._runner.run(lambda: self._read(screening), self._show, self._view.show_problem)

    def _show(self, form: WrittenForm) -> None:
        if self._screening is not None:
            self._view.show_form(form)

    def _read(self, screening: UUID) -> WrittenForm:
        state = self._service.state(screening)
        stage, languages = _stage(state), self._languages(state)
        page = None
        if stage is not None and languages:
            page = written_page(state, stage, "", languages[:1], self._service)
        out = left_out(state, stage, languages[:1], self._service) if stage is not None else ()
        return WrittenForm(
            reference=self._reference(state),
            languages=languages if page is not None else (),
            papers=tuple(paper.key for paper in open_papers(state) if state.may_show),
            asked=len(page.questions) if page is not None else 0,
            aloud=len(out),
            seen=state.may_show,
        )

    def _page(self, screening: UUID, languages: tuple[str, ...]) -> WrittenPage | None:
        state = self._service.state(screening)
        stage = _stage(state)
        if stage is None or not set(languages) <= set(self._languages(state)):
            return None
        self._make = MakeWrittenPaper(stage=stage.id, languages=languages)
        return written_page(state, stage, self._reference(state), languages, self._service)

    def _ask(self, page: WrittenPage | None) -> None:
        content = self._drawn(page) if page is not None else None
        if content is None:
            self._view.show_too_long()
            return
        self._content = content
        self._view.ask_for_place()

    def _placed(self, found: Path | Refusal) -> None:
        if isinstance(found, Refusal):
            self._view.show_refusal(found)
        else:
            self._make, self._content = None, b""
            self._view.show_saved(found)
            self._read_again()

    def _not_placed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._view.show_not_saved(error)
        else:
            self._view.show_problem(error)

    def _languages(self, state: State) -> tuple[str, ...]:
        """The person's in front; none where they are asked in one that no sheet may be in."""
        known = self._service.person_languages(state.protocol)
        asked = known.asked_in(state.language, state.protocol.language)
        found = paper_languages(known)
        return (asked, *(one for one in found if one != asked)) if asked in found else ()

    def _reference(self, state: State) -> str:
        return self._service.intake(state.intake).reference if state.intake else ""


def _stage(state: State) -> Stage | None:
    """The stage whose questions would be handed over now."""
    position = state.position
    if state.finished is not None or not isinstance(position, Ask) or not state.may_show:
        return None
    stage, both = position.stage, {Channel.WRITTEN, Channel.SELF_SCREEN}
    return stage if both <= set(stage.channels) and not to_be_said_first(state, stage) else None
