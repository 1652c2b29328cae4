"""Before any test imports Qt: draw without a screen, and find examples without a clock.

What takes long and comes out the same is done once in a process: a key derived from the same
passphrase, salt and cost, and a vault made for the same people (decisions/0073).
"""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from screenapp.vault.crypto.recovery_code import RecoverySheet
    from screenapp.vault.vault import Vault

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine is shared: no example fails for being slow. A failing example is printed so
# that it can be pasted into a test; nothing is kept between runs.
settings.register_profile(
    "here",
    deadline=None,
    database=None,
    max_examples=28,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("exhaustive", settings.get_profile("here"), max_examples=5_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--exhaustive",
        action="store_true",
        help="break things at their full number (python3 dev.py faults)",
    )
    parser.addoption(
        "--only-breaking",
        action="store_true",
        help="only tests that --exhaustive makes longer",
    )
    parser.addoption("--table", metavar="FILE", help="where tests/faults notes cases and losses")
    parser.addoption(
        "--at-once",
        metavar="N",
        default=min(2, os.cpu_count() or 1),
        help="how many processes of tests/faults run at once",
    )


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("exhaustive" if config.getoption("--exhaustive") else "here")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--only-breaking"):
        config.hook.pytest_deselected(items=[item for item in items if not _breaking(item)])
        items[:] = [item for item in items if _breaking(item)]


def _breaking(item: pytest.Item) -> bool:
    """Whether a test asks how often, or lets hypothesis find its examples."""
    test = getattr(item, "obj", None)
    return "times" in getattr(item, "fixturenames", ()) or hasattr(test, "hypothesis")


@pytest.fixture(scope="session")
def times(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """How often a test breaks something: ``times(20, 1_000)`` is 20, or 1,000 when exhaustive."""
    exhaustive = bool(pytestconfig.getoption("--exhaustive"))
    return lambda few, many: many if exhaustive else few


@pytest.fixture(scope="session", autouse=True)
def derived_once() -> Iterator[None]:
    """Argon2id as it is, run once for the same secret, salt and cost.

    A key hangs on nothing else, so who signs in a second time has the key of the first. Processes
    that a test starts derive for themselves.
    """
    from screenapp.digest import sha256
    from screenapp.vault.crypto import kdf

    argon, known = kdf.Argon2id, {}

    class OnceArgon2id:
        def __init__(self, **cost: bytes | int) -> None:
            self._argon, self._cost = argon(**cost), tuple(sorted(cost.items()))

        def derive(self, secret: bytes) -> bytes:
            asked = (self._cost, sha256(secret))
            if asked not in known:
                known[asked] = self._argon.derive(secret)
            return known[asked]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "Argon2id", OnceArgon2id)
        yield


@pytest.fixture(scope="session")
def new_vault(
    tmp_path_factory: pytest.TempPathFactory,
) -> "Callable[..., tuple[Vault, RecoverySheet]]":
    """`Vault.create` with a cheap key derivation. Of the same people at the same time a vault is
    made once, and every test after that opens a copy of its own."""
    from screenapp.vault import creating
    from screenapp.vault.model import KdfCost
    from screenapp.vault.people.roles import Role
    from screenapp.vault.vault import Vault, local_now

    made: dict[tuple[creating.FirstMember, datetime | None], tuple[Path, RecoverySheet]] = {}
    cost = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)

    def make(
        folder: Path,
        *,
        clock: Callable[[], datetime] = local_now,
        roles: frozenset[Role] = frozenset({Role.LEAD}),
        practice: bool = False,
        **who: str,
    ) -> "tuple[Vault, RecoverySheet]":
        first = creating.FirstMember(roles=roles, practice=practice, cost=cost, **who)
        own = (first, None if clock is local_now else clock())
        if own not in made:
            kept = tmp_path_factory.mktemp("made") / "vault"
            made[own] = kept, creating.create(kept, first, clock())
        kept, sheet = made[own]
        shutil.copytree(kept, folder)
        signed_in = {"name": first.name, "passphrase": first.passphrase}
        return Vault.unlock(folder, **signed_in, clock=clock), sheet

    return make
