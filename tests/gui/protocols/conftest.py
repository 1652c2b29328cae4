"""A real vault with a lead, a nurse and a supervisor, and files of new versions to decide on."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from screenapp import resources
from screenapp.protocol.library import Library, shipped_library
from screenapp.ui.protocols.place import protocols_place
from screenapp.ui.shell import theme
from screenapp.vault import Role
from screenapp.vault.model import Service
from screenapp.vault.people.deeds import drafts_in
from screenapp.vault.vault import Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

NOW = datetime(2026, 11, 19, 14, 31, tzinfo=UTC)
WORDS = {
    "lead": "seven quiet herons walk",
    "Nora Nurse": "amber window silent field",
    "Sam Super": "granite paper hollow tune",
}
FOUR = "youth-any-of-four"
CHECKED = Service(
    id="bed",
    name="A bed",
    offers=("place_to_sleep",),
    languages=(),
    last_verified=NOW.date(),
)


class People:
    """Who signs in at the vault in *folder*."""

    def __init__(self, folder: Path, library: Library) -> None:
        self.folder, self.library = folder, library
        self.vault: Vault | None = None

    def screening_service(self, name: str = "lead") -> ScreeningService:
        """The desk of *name*, after whoever was signed in before has left."""
        self.leave()
        self.vault = Vault.unlock(self.folder, name=name, passphrase=WORDS[name], clock=lambda: NOW)
        return ScreeningService(self.vault, self.library, lambda: NOW)

    def leave(self) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None


@pytest.fixture(scope="module")
def library() -> Library:
    return shipped_library()


@pytest.fixture
def people(new_vault, tmp_path: Path, library: Library) -> Iterator[People]:
    vault, _ = new_vault(
        tmp_path / "vault",
        organisation="North Walk-in Clinic",
        name="lead",
        passphrase=WORDS["lead"],
        roles=frozenset({Role.SCREENER, Role.LEAD}),
        clock=lambda: NOW,
    )
    vault._session.proofs.begin_command()  # that windows ask again is tried elsewhere
    vault.add_staff("Nora Nurse", WORDS["Nora Nurse"], frozenset({Role.SCREENER}))
    vault.add_staff("Sam Super", WORDS["Sam Super"], frozenset({Role.SUPERVISOR}))
    vault.save_service(CHECKED)
    for language in ("es", "ar"):  # as a lead does who has nobody to read them yet
        vault.change_setting(drafts_in(language), "yes")
    vault.close()
    made = People(tmp_path / "vault", library)
    yield made
    made.leave()


@pytest.fixture
def screening_service(people: People) -> ScreeningService:
    """The lead's."""
    return people.screening_service()


Version = Callable[..., Path]


@pytest.fixture
def version(tmp_path: Path) -> Version:
    """Writes a version of the four questions into a folder of its own; the folder."""

    def write(number: str = "1.1.0", *changes: tuple[str, str], under: str = "new") -> Path:
        root = tmp_path / under
        folder = root / "protocols" / FOUR
        folder.mkdir(parents=True)
        shipped = resources.protocols_folder() / FOUR
        text = (shipped / "protocol.yaml").read_text(encoding="utf-8")
        for old, new in (('version: "1.0.1"', f'version: "{number}"'), *changes):
            assert old in text
            text = text.replace(old, new, 1)
        (folder / "protocol.yaml").write_text(text, encoding="utf-8")
        (folder / "cases.yaml").write_bytes((shipped / "cases.yaml").read_bytes())
        return folder

    return write


@pytest.fixture
def agreed() -> dict[str, str]:
    """What a second person adds to a decision."""
    return {"reason": "Read aloud.", "second": "Nora Nurse", "passphrase": WORDS["Nora Nurse"]}


@pytest.fixture
def light(qapp: object) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT)  # type: ignore[arg-type]  # pytest-qt gives the application


@pytest.fixture
def at(qtbot, light):
    """The page of a desk, shown, with its presenter as ``held``."""

    def go(screening_service, language="en"):
        page, presenter = protocols_place(
            screening_service, ImmediateRunner(), screening_service._clock, lambda: language
        )
        page.resize(1096, 736)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.held = presenter
        presenter.open()
        _settle()
        return page

    return go


def _seen(page: QWidget) -> str:
    """Every word that can be seen on *page*."""
    _settle()
    shown = [w for w in page.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)]
    return "\n".join(w.text() for w in shown if w.isVisibleTo(page))


def _press(qtbot, page, *keys):
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)
        _settle()


def _begin(page, *, age="20"):
    page.opened.try_out.click()
    page.trial.start.age.edit.setText(age)
    page.trial.start.triggers.rows[0].click()


def _look_at(page, folder: Path):
    page.list.add.click()
    page.add.path.edit.setText(str(folder.parent))
    page.add.go.click()
    page.add.entries.row(str(folder)).click()


def _propose(page, folder: Path):
    _look_at(page, folder)
    page.add.propose.click()
    page.decide.reason.edit.setText("Clearer words.")
    page.decide.confirm.click()


def _none_of_these(protocol):
    """What both answer of each item, for tests of something else."""
    return {item.id: frozenset() for item in protocol.items}


def _read_every_item(page):
    """As two people would: one press for each item."""
    page.opened.approve.click()
    while page.face is page.reading:
        page.reading.forward.click()
        _settle()
    _settle_duties(page)


def _settle_duties(page):
    """Whatever a duty leaves to the site: there is none here."""
    if page.face is page.duty_terms:
        for form in page.duty_terms.forms:
            for answers in (form.to.none, form.law.none, form.within):
                answers.rows[-1].click()
        page.duty_terms.forward.click()
        _settle()


def _agree(page, passphrase: str):
    page.decide.reason.edit.setText("Read aloud with the team.")
    page.decide.seconds.row("Nora Nurse").click()
    page.decide.passphrase.setText(passphrase)
    page.decide.confirm.click()


def _settle():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture
def seen():
    return _seen


@pytest.fixture
def settle_duties():
    return _settle_duties


@pytest.fixture
def press():
    return _press


@pytest.fixture
def begin():
    return _begin


@pytest.fixture
def look_at():
    return _look_at


@pytest.fixture
def propose():
    return _propose


@pytest.fixture
def read_every_item():
    return _read_every_item


@pytest.fixture
def none_of_these():
    return _none_of_these


@pytest.fixture
def agree():
    return _agree


@pytest.fixture
def do() -> SimpleNamespace:
    """What somebody does on the way to a face."""
    return SimpleNamespace(begin=_begin, propose=_propose, settle_duties=_settle_duties)


@pytest.fixture
def settle():
    return _settle
