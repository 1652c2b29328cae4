"""Every scenario: what stands before, what is done, and how what is left is judged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import partings
import scenarios
from scenarios import Tell


@dataclass(frozen=True)
class Scenario:
    """``before`` makes the vault, ``act`` does something to it, ``judge`` says what was lost
    when what it is given had been told as done. ``upgrades``: by a newer program.
    """

    act: Callable[[Path, Tell], None]
    judge: Callable[[Path, Sequence[str]], str]
    before: Callable[[Path], str] = partings.plain
    upgrades: bool = False


SCENARIOS = {
    "answer": Scenario(scenarios.answering(12), scenarios.whole),
    "answer long": Scenario(scenarios.answering(110), scenarios.whole),
    "passphrase": Scenario(scenarios.change_passphrase, scenarios.judge_change),
    "staff": Scenario(scenarios.add_staff, scenarios.judge_adding),
    "backup": Scenario(scenarios.back_up, scenarios.judge_copies),
    "create": Scenario(scenarios.create, scenarios.judge_creating, lambda folder: ""),
    "migrate": Scenario(scenarios.migrate, scenarios.whole, upgrades=True),
    "leaving": Scenario(partings.leave, partings.judge_leaving, partings.with_a_colleague),
    "recover": Scenario(partings.recover, partings.judge_recovering, partings.with_a_sheet),
    "erase": Scenario(partings.erase, partings.judge_erasing, partings.with_an_intake),
    "restore": Scenario(partings.restore, partings.judge_restoring, partings.with_a_backup),
}
