"""A site that says it does everything, orders for it, and a reader of pages of its own."""

import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from screenapp.printing.kit.order import KitOrder, KitPaper, KitSite, ListedService, Promise
from screenapp.printing.kit.render import render
from screenapp.printing.kit.wording import wordings
from screenapp.printing.paper_size import PaperSize
from screenapp.printing.qt_typesetter import without_screen
from screenapp.resources import font_files
from screenapp.vault import KdfCost, Role, Service, Vault
from screenapp.workflow.kit_service import KitService

NOW = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)
CHEAP = KdfCost(memory_kib=19 * 1024, rounds=2, lanes=1)
WORD = "seven quiet herons walk inland"
NURSE_WORD = "nine grey geese fly seaward"
SITE = KitSite(
    promises=frozenset(Promise),
    name="North Walk-in Clinic",
    note="Hand cups in until 20:00.",
    desk_hours="Mon-Fri 9-17",
    call="1-888-555-0142",
    ask_for="Ana",
    line="free, in your language",
    phrase="Is the blue leaflet still there?",
    leads="the charge nurse",
    extension="4711",
    reviewed_by="J. Doe",
)
SERVICES = (
    ListedService(name="Harbour Advice", phone="1-888-555-0199", hours="Mon-Fri 9-17"),
    ListedService(name="Eastside Clinic", phone="555 0102", hours="always", speaks="English"),
)
_TOKEN = re.compile(
    rb"1 0 0 1 ([\d.-]+) ([\d.-]+) Tm|/(F\d+\+\d+) ([\d.]+) Tf|\(((?:[^()\\]|\\.)*)\) Tj", re.DOTALL
)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_CLUSTER = re.compile(r".[\u064b-\u0652\u0670]*", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """Text at one place of a page, from left to right as it stands there."""

    x: float
    y: float
    text: str

    @property
    def said(self) -> str:
        """As it is read: words of Arabic letters stand the other way round on the page."""
        if not any(unicodedata.bidirectional(c) in ("R", "AL") for c in self.text):
            return self.text
        return "".join(reversed(_CLUSTER.findall(self.text)))


def _bytes(found: bytes) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        code = match[1]
        return bytes([int(code, 8)]) if code.isdigit() else code

    return _ESCAPED.sub(one, found)


def pieces_of(pdf: bytes) -> list[Piece]:
    """Every text on an uncompressed page, by the file's own tables of letters."""
    objects = dict(re.findall(rb"(\d+) 0 obj(.*?)endobj", pdf, re.DOTALL))
    letters: dict[bytes, dict[int, str]] = {}
    for body in objects.values():
        name = re.search(rb"/Name /(F\d+\+\d+)", body)
        table = re.search(rb"/ToUnicode (\d+) 0 R", body)
        if name and table:
            pairs = re.findall(rb"<(\w\w)> <(\w{4})>", objects[table[1]])
            letters[name[1]] = {int(a, 16): chr(int(b, 16)) for a, b in pairs}
    made: list[Piece] = []
    x = y = 0.0
    face, text = b"", ""
    for token in _TOKEN.finditer(pdf):
        if token[1] is not None:
            if text:
                made.append(Piece(x, y, text))
            x, y, text = float(token[1]), float(token[2]), ""
        elif token[3] is not None:
            face = token[3]
        else:
            text += "".join(letters[face][code] for code in _bytes(token[5]))
    return [*made, Piece(x, y, text)] if text else made


@pytest.fixture
def pieces() -> Callable[[bytes], list[Piece]]:
    return pieces_of


@pytest.fixture
def order() -> Callable[..., KitOrder]:
    def made(paper: KitPaper, *languages: str, **changes: object) -> KitOrder:
        known = wordings()
        whole = KitOrder(
            paper=paper,
            wordings=tuple(known[language] for language in languages),
            site=SITE,
            day="2026-09-24",
            checked_by="J. Doe",
            services=SERVICES,
        )
        return replace(whole, **changes)

    return made


@pytest.fixture
def drawn(qapp) -> Callable[..., bytes]:
    """The uncompressed page of an order."""
    fonts = font_files()
    setter = without_screen(fonts)

    def made(order: KitOrder, size: PaperSize = PaperSize.A4) -> bytes:
        return render(replace(order, size=size), fonts, setter=setter, compress=False)

    return made


@pytest.fixture
def site() -> KitSite:
    return SITE


@pytest.fixture(scope="session")
def vault_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a lead and a nurse, made once."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    made, _ = Vault.create(
        folder, organisation="North Walk-in Clinic", name="lead", passphrase=WORD, cost=CHEAP
    )
    made.close()
    with Vault.unlock(folder, name="lead", passphrase=WORD, one_command=True) as opened:
        opened.add_staff("nurse", NURSE_WORD, frozenset({Role.SCREENER}))
    return folder


@pytest.fixture
def folder(vault_made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(vault_made, tmp_path / "vault")


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with Vault.unlock(folder, name="lead", passphrase=WORD, one_command=True) as opened:
        yield opened


@pytest.fixture
def service(vault: Vault) -> KitService:
    return KitService(vault, lambda: NOW)


@pytest.fixture
def as_nurse(vault: Vault, folder: Path) -> Iterator[Vault]:
    """The same vault for somebody who is no lead."""
    vault.close()
    with Vault.unlock(folder, name="nurse", passphrase=NURSE_WORD) as opened:
        yield opened


@pytest.fixture
def listed() -> Callable[..., Service]:
    def made(**changes: object) -> Service:
        whole = Service(
            id="harbour",
            name="Harbour Advice",
            offers=("food",),
            languages=("es",),
            phone="555 0101",
            hours="always",
            kind="health",
            last_verified=date(2026, 9, 1),
        )
        return replace(whole, **changes)

    return made
