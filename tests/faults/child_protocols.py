"""Protocols by chance in one process: what the check accepts ends in no traceback, in no command
and on no page. ``every cases part folder``: each case is a protocol of its own, and the pages show
one in *every* of them.
"""

import io
import random
import sys
import traceback
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

from cases import report
from PySide6.QtWidgets import QApplication

from screenapp.authoring import deciding, exploring
from screenapp.authoring.exploring import SearchLimits, explore
from screenapp.cli.main import run
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.model import AnswerType, Code, Protocol
from screenapp.protocol.wording import Worded, extract_texts, load_catalogue
from screenapp.screening import commands as c
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.protocols.read_page import ReadPage
from screenapp.ui.protocols.view_models import ReadViewModel, Script
from screenapp.ui.shell import theme
from screenapp.workflow.ports import ImmediateRunner
from tests.gui.interview.conftest import MemoryDesk, past_gate
from tests.protocols.random_protocols import random_answers, random_protocol, written

SPOTS = 150
"""How many screenings `explore` keeps in mind."""
DRAWN = 40
"""People whom `explore` draws to tell what decides most often: its own number only takes longer."""
FEW, MANY, OFTEN, AGREES, SOME = 1, 8, 0.1, 0.9, 4
"""Questions asked of a protocol, and of one in ten; one in ten is left open, and one in ten does
not agree; of one in four it is looked whether every result is ever reached."""


def accepted(seed: int, folder: Path) -> tuple[Protocol, Path, bool]:
    """A protocol that the check accepts, in *folder* with another version and answers."""
    chance = random.Random(seed)
    while True:
        plain = random_protocol(chance)
        text = written(plain).encode()
        loaded = read_bytes(text, "by chance")
        found = loaded.protocol
        if found is not None:
            break
    home = folder / "protocols" / "by-chance"
    home.mkdir(parents=True, exist_ok=True)
    (home / "protocol.yaml").write_bytes(text)
    answers = [random_answers(chance, plain) for _ in range(3)]
    cases = [{"name": f"c{n}", "expect": {"asked": []}, **a} for n, a in enumerate(answers)]
    (home / "cases.yaml").write_text(written(cases), encoding="utf-8")
    (folder / "answers.yaml").write_text(written(answers[0]), encoding="utf-8")
    other = random_protocol(chance)
    (folder / "other.yaml").write_text(written(other), encoding="utf-8")
    return found, home, any(fault.code == "not-decided" for fault in loaded.faults)


def command(*arguments: object) -> str:
    """What is wrong with how a command ended: it says something, and its status is 0 or 1."""
    said, complaint = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(complaint):
        status = run([str(argument) for argument in arguments])
    told = said.getvalue() + complaint.getvalue()
    if status not in (0, 1) or not told:
        return f"{arguments[1]} ended with {status} and said {told[:200]!r}"
    return ""


def commands(home: Path, folder: Path, *, json: bool) -> str:
    """Every command on the protocol in *home*."""
    file, other, words = home / "protocol.yaml", folder / "other.yaml", folder / "xx.po"
    words.unlink(missing_ok=True)
    every = (
        ("check", home), ("show", home), ("diff", home, other), ("diff", other, file),
        ("try", file, "--answers", folder / "answers.yaml"),
        ("explore", home, "--at-most", SPOTS),
        ("catalogue", file, "--language", "xx", "--out", words),
    )  # fmt: skip
    told = ("--json",) if json else ()
    wrong = [command("protocols", *one, *told) for one in every]
    catalogue = load_catalogue(words)
    if faults := getattr(catalogue, "faults", (catalogue,)):
        wrong.append(f"what catalogue wrote is no catalogue: {faults[0]}")
    return "; ".join(filter(None, wrong))


def never(protocol: Protocol, *, undecided: bool) -> str:
    """A result that the check let pass and that no way at all leads to.

    Where a trigger passes stages over the check lets more pass: a signal may come later too.
    """
    if protocol.start or undecided:
        return ""
    found = explore(protocol, bounds=SearchLimits(seconds=60, spots=SPOTS))
    return f"never the result: {found.not_found}" if found.whole and found.not_found else ""


class Window:
    """The page on which a protocol is read and the one on which it is asked, one of each."""

    def __init__(self, first: Protocol) -> None:
        self.reading, self.page = ReadPage(), InterviewPage()
        self.desk = MemoryDesk(first)
        self.presenter = InterviewPresenter(
            self.page, self.desk, ImmediateRunner(), self.desk.clock
        )
        self.page.introduce(self.presenter)
        self.page.resize(1096, 736)
        self.page.show()

    def show(self, protocol: Protocol, chance: random.Random) -> None:
        """*protocol* read, and some of its questions asked."""
        own = protocol.language
        texts = {path: Worded(text, own, True, text) for path, text in extract_texts(protocol)}
        script = Script(protocol=protocol, language=own, texts=texts)
        self.reading.show_face(ReadViewModel(script=script, tongues=()))
        self.desk.__dict__.update(MemoryDesk(protocol).__dict__)
        for _ in range(MANY if chance.random() < OFTEN else FEW):
            self.presenter.open(self.desk.screening)
            for _ in range(2):
                if self.page.privacy.isVisibleTo(self.page) or self.page.consent.isVisibleTo(
                    self.page
                ):
                    past_gate(self.page, chance.random() < AGREES)
            answer(self.desk, chance)
        self.presenter.open(self.desk.screening)
        self.page.grab()
        QApplication.processEvents()


def answer(desk: MemoryDesk, chance: random.Random) -> None:
    """Something is said to the next open item, or it is left open; a refusal is as good."""
    item = getattr(desk.state(desk.screening).next_open(), "item", None)
    if item is None:
        return
    given = chance.choice(item.answers or ("4", "2026-01-31", "Words"))
    value = (given,) if item.takes_several else given
    reason = "Said so." if item.answer is AnswerType.JUDGEMENT else None
    if chance.random() < OFTEN:
        desk.act(desk.screening, c.GiveCode(item=item.id, code=Code.DONT_KNOW))
    else:
        desk.act(desk.screening, c.GiveAnswer(item=item.id, value=value, reason=reason))


def case(seed: int, folder: Path, window: list[Window] | None) -> str:
    """What was wrong with the protocol numbered *seed*, or nothing. *window*: where it is shown,
    empty until the first is."""
    try:
        protocol, home, undecided = accepted(seed, folder)
        lost = commands(home, folder, json=bool(seed % 2))
        if not lost and seed % SOME == 0:
            lost = never(protocol, undecided=undecided)
        if window == []:
            window.append(Window(protocol))
        for one in window or ():
            one.show(protocol, random.Random(seed))
    except Exception:
        lost = traceback.format_exc()[-1_500:]
    return lost and f"seed {seed}: {lost}"


def main(every: int, cases: int, part: int, top: Path) -> None:
    vars(exploring)["shares"] = partial(deciding.shares, people=DRAWN)
    app = QApplication([])
    theme.apply(app, theme.Scheme.LIGHT)
    raised: list[str] = []
    sys.excepthook = lambda kind, error, trace: raised.append(f"{kind.__name__}: {error}")
    window: list[Window] = []
    for number in range(cases):
        shown = window if number % every == 0 else None
        lost = case(part * 1_000_000 + number, top, shown)
        report(lost or "; ".join(raised))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), Path(sys.argv[4]))
