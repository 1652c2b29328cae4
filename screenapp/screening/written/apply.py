"""What a sheet that was made does to a state."""

from dataclasses import replace

from screenapp.screening.bodies import entries, optional, text
from screenapp.screening.events import Event
from screenapp.screening.state import State
from screenapp.screening.written.records import PAPER, PaperEnd, WrittenPaper


def paper_made(state: State, event: Event) -> State:
    """*state* once *event*, a sheet that was made, is in it."""
    languages = tuple(one for one in entries(event.body.get("languages")) if isinstance(one, str))
    paper = WrittenPaper(
        event=event.id,
        stage=text(event.body, "stage"),
        languages=languages,
        at=event.at,
        by=event.author,
    )
    return replace(state, papers=(*state.papers, paper))


def open_papers(state: State) -> tuple[WrittenPaper, ...]:
    """The sheets of which nobody has said what became of them, oldest first."""
    return tuple(paper for paper in state.papers if paper.key not in state.ticks)


def paper_ended(event: Event) -> PaperEnd | str | None:
    """What *event* says became of a sheet, or why it was not seen to; None: of something else."""
    what, reason = optional(event.body, "what") or "", optional(event.body, "reason") or ""
    if not what.startswith(PAPER):
        return None
    return PaperEnd(reason) if event.body.get("done") is not False else reason
