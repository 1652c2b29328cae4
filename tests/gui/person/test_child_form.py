"""Somebody under 18 is spoken to as children are, on the whole of their side and aloud."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import polib
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screenapp.protocol import address
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Channel, Source
from screenapp.protocol.wording import Catalogue, leftover_paths, load_catalogue, write_catalogue
from screenapp.screening import commands as c
from screenapp.screening.answers import Refusal
from screenapp.screening.person import AgeBasis, Person, Presence
from screenapp.ui import child_form
from screenapp.ui.interview import spoken
from screenapp.ui.interview.spoken import Place
from screenapp.ui.person.page import PersonPage
from screenapp.ui.person.presenter import PersonPresenter
from screenapp.ui.phrases import translated
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.vault import Role, Vault
from screenapp.workflow.ports import ImmediateRunner
from screenapp.workflow.screening_service import ScreeningService

PROTOCOL = "adult-any-of-four"
CHILD, ADULT = (14, 14), (30, 30)
LIBRARY = shipped_library()


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def vault(new_vault, tmp_path: Path) -> Iterator[Vault]:
    made, _ = new_vault(
        tmp_path / "vault",
        organisation="Practice",
        name="Ana",
        passphrase="a",
        roles=frozenset({Role.LEAD, Role.SCREENER}),
        practice=True,
    )
    yield made
    made.close()


def begun(service: ScreeningService, age: tuple[int, int]) -> object:
    person = Person(age=age, age_basis=AgeBasis.STATED)
    intake = service.new_intake(person=person, trigger="universal", protocol=PROTOCOL)
    screening = service.screening_of(intake.id)
    assert screening is not None
    for stage in service.state(screening).protocol.stages:
        service.act(
            screening,
            c.CheckPrivacy(stage=stage.id, presence=Presence.ALONE),
            c.GiveConsent(stage=stage.id),
        )
    service.act(screening, c.ChooseLanguage(language="es"))
    stages = service.state(screening).protocol.stages
    stage = next(stage for stage in stages if Channel.SELF_SCREEN in stage.channels)
    item = next(item for item in stage.items if item.source is Source.SELF)
    assert not isinstance(service.act(screening, c.ShowItem(item=item.id)), Refusal)
    return screening


def shown(service: ScreeningService, age: tuple[int, int], qapp: QApplication, qtbot: QtBot) -> str:
    """All that stands on the person's side before and at the first question, and at the end."""
    tongue, page = UiTranslator(qapp), PersonPage()
    presenter = PersonPresenter(page, service, ImmediateRunner(), now, lambda _: True)
    page.introduce(presenter)
    page.language_wanted.connect(tongue.choose)
    qtbot.addWidget(page, before_close_func=lambda widget: widget.hide())
    with qtbot.waitExposed(page):
        page.show()
    said = []
    presenter.open(begun(service, age))
    for press in (lambda: page.sheet.cards[0].click(), presenter.stopped):
        QApplication.processEvents()
        said += [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        press()
    QApplication.processEvents()
    said.append(page.last.thanks.text())
    return "\n".join(said)


def test_the_whole_side_of_a_child_speaks_to_a_child(
    vault: Vault, qapp: QApplication, qtbot: QtBot
) -> None:
    service = ScreeningService(vault, LIBRARY, now)
    to_child = shown(service, CHILD, qapp, qtbot)
    assert "Elige un dibujo" in to_child
    assert "devuelve esto" in to_child
    to_adult = shown(service, ADULT, qapp, qtbot)
    assert "Elija un dibujo" in to_adult
    assert "devuelva esto" in to_adult
    assert "Elige" not in to_adult


def test_what_is_read_aloud_to_a_child_is_said_as_to_a_child(
    vault: Vault, qapp: QApplication
) -> None:
    service = ScreeningService(vault, LIBRARY, now)
    UiTranslator(qapp).choose("es")
    said = {}
    for age in (CHILD, ADULT):
        moment = spoken.moment_of(service.state(begun(service, age)))
        text = spoken.say(Place.CONSENT, moment)
        assert text is not None
        said[age] = translated(text)
    assert "Tú decides si respondes" in said[CHILD]
    assert "Usted decide si responde" in said[ADULT]


@pytest.mark.parametrize(
    ("person", "child"),
    [
        (Person(age=(16, 19)), True),
        (Person(age=(18, 19)), False),
        (Person(age_basis=AgeBasis.DISPUTED), True),
        (Person(age=(10, 10), age_basis=AgeBasis.COMPANION), True),
        (Person(), False),
    ],
)
def test_who_may_be_under_18_is_spoken_to_as_a_child(person: Person, child: bool) -> None:
    assert person.may_be_child is child


def test_a_language_without_a_form_for_children_speaks_to_all_alike(qapp: QApplication) -> None:
    tongue = UiTranslator(qapp)
    tongue.choose(address.to_child("ar"))
    assert child_form.catalogue_of("ar") is None
    assert child_form.said("QuestionSheet", "Stop") == ""
    assert address.plain(tongue.language) == "ar"


def test_a_protocol_may_have_a_form_for_children_of_what_people_hear(vault: Vault) -> None:
    path = vault.folder / "translations" / "protocols" / PROTOCOL / "es.po"
    protocol = LIBRARY.get(PROTOCOL)
    write_catalogue(protocol, path, "es")
    item = next(i for i in protocol.items if i.source.value == "self" and i.answers)
    file = polib.pofile(str(path))
    plain = file.find(f"item/{item.id}/text", by="msgctxt")
    plain.msgstr = "Usted"
    spoken_to = address.child_path(plain.msgctxt)
    file.append(polib.POEntry(msgctxt=spoken_to, msgid=item.text, msgstr="Tú"))
    file.save(str(path))
    service = ScreeningService(vault, LIBRARY, now)
    service.protocol_repository.get(PROTOCOL)
    assert service.text(item, "es").text == "Usted"
    found = service.text(item, address.to_child("es"))
    assert (found.text, found.language, found.reviewed) == ("Tú", "es", False)
    assert service.text(item, address.to_child("en")).text == item.text
    write_catalogue(protocol, path, "es")  # bringing it up to date keeps the form
    kept = load_catalogue(path)
    assert isinstance(kept, Catalogue)
    assert kept.texts[spoken_to] == (item.text, "Tú")
    assert leftover_paths(protocol, kept) == []
