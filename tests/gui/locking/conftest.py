"""What the tests of locking share: people who listen."""

from collections.abc import Callable

import pytest


@pytest.fixture
def heard() -> Callable[..., list[object]]:
    """What a signal said, in order: ``said = heard(widget.signal)``."""
    kept: list[object] = []

    def listen(signal: object) -> list[object]:
        said: list[object] = []

        def hear(*values: object) -> None:
            said.append(values[0] if len(values) == 1 else values)

        signal.connect(hear)
        kept.append(hear)
        return said

    return listen
