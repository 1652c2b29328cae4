"""A nurse, also a lead, who types into every field of staff's and gives nothing of it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from screenapp.app.controller import AppController
from screenapp.practice.ui_driver import UiDriver
from screenapp.referral.consent import InformationKind
from screenapp.referral.material import Detail
from screenapp.screening import commands as c
from screenapp.screening.person import Person, Presence
from screenapp.ui.protocols.view_models import Decision
from screenapp.ui.settings.sections import Section

PROTOCOL = "victim-interview-short"
ASKED, JUDGED = "own_words", "further_help"
SAID = ("own words", "judgement", "concern", "tier", "age", "mistake", "detail", "need")
FORMS = ("site", "service", "newcomer", "decision")


def text_of(name: str) -> str:
    """What is typed into the field *name*; nothing else says it."""
    return f"Herons walk inland {name}"


class Shift:
    """Goes to each field by its name. ``screening`` is the one in hand."""

    def __init__(self, controller: AppController, driver: UiDriver, screening: str = "") -> None:
        self._controller, self._driver = controller, driver
        self.screening = UUID(screening) if screening else None
        self._ways: dict[str, Callable[[], QLineEdit]] = {
            "own words": self._own_words,
            "judgement": self._judgement,
            "concern": self._concern,
            "tier": self._tier,
            "age": self._age,
            "mistake": self._mistake,
            "detail": self._detail,
            "need": self._need,
            "site": self._site,
            "service": self._service,
            "newcomer": self._newcomer,
            "decision": self._decision,
        }

    def sign_in(self, name: str, word: str) -> None:
        self._driver.write("Your name", name)
        self._driver.write("Passphrase", word)
        self._driver.press("Sign in")
        self._driver.until(lambda: self._controller.navigator is not None, "nobody signed in")
        self.rest()

    def begin(self) -> None:
        """A screening whose first question in the person's own words is shown."""
        service = self._controller.opened.screening_service
        made: list[UUID] = []

        def work() -> None:
            intake = service.new_intake(person=Person(), trigger="universal", protocol=PROTOCOL)
            made.append(service.screening_of(intake.id))

        self._do(work)
        (self.screening,) = made
        self.open()
        stages = service.state(self.screening).protocol.stages
        alone = [c.CheckPrivacy(stage=s.id, presence=Presence.ALONE) for s in stages]
        agreed = [c.GiveConsent(stage=s.id) for s in stages]
        for command in (*alone, *agreed):
            self._do(lambda command=command: service.act(self.screening, command))

    def open(self) -> None:
        self._controller.navigator.interview(self.screening)
        self.rest()

    def ask_room(self) -> None:
        """Say that nobody else is there."""
        self._driver.press("Only the two of us")
        self._driver.press("Forward")
        self.rest()

    def field(self, name: str) -> QLineEdit:
        """The field *name*, where it stands now."""
        found = self._ways[name]()
        self.rest()
        return found

    def type(self, name: str) -> None:
        edit = self.field(name)
        if not edit.isVisible():
            self._unfold(name)
        edit.clear()
        edit.setFocus()
        QTest.keyClicks(edit, text_of(name))
        self._driver.settle()

    def _unfold(self, name: str) -> None:
        """Bring the field *name* up, as somebody would who wants to type into it."""
        navigator = self._controller.navigator
        interview = navigator.pages._interview_place()[0]
        match name:
            case "judgement":
                self._driver.key(Qt.Key.Key_1)
            case "concern":
                interview.result.concern_fold.set_open(True)
            case "tier":
                interview.result.tier.change.click()
                interview.result.tier.tiers.row("high").click()
            case "age":
                interview.result.person.age_fold.set_open(True)
            case "mistake":
                interview.result.recorded.rows[-1].mistake.click()
            case "detail":
                navigator.pages._referral_place()[0].consent.rows[InformationKind.RISKS].write.click()
            case "need":
                navigator.pages._referral_place()[0].needs.add.click()
            case _:
                raise ValueError(f"{name} is hidden")
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way, and what may come back has come back."""
        self._driver.until(lambda: self._controller.worker.pending == 0, "it never ends")
        QTest.qWait(20)
        self._driver.until(lambda: self._controller.worker.pending == 0, "it never ends")

    def interview_page(self) -> Any:
        return self._controller.navigator.pages._interview_place()[0]

    def nothing_given(self) -> bool:
        """Whether nothing of what was typed counts as said or decided."""
        state = self._controller.opened.screening_service.state(self.screening)
        return not (
            state.given or state.concern or state.tier_final or state.needs or state.details
        )

    # --- in the interview ----------------------------------------------------------------

    def _interview(self) -> tuple[Any, Any]:
        navigator = self._controller.navigator
        page, presenter = navigator.pages._interview_place()
        if self._controller.window.page is not page:
            self.open()
            if page.privacy.isVisible():
                self.ask_room()
        presenter.session.take(presenter._screening_service.state(self.screening))
        return page, presenter

    def _own_words(self) -> QLineEdit:
        page, presenter = self._interview()
        presenter.show_item(presenter.session.state.protocol.item[ASKED])
        self.rest()
        return page.question.entry.line.edit

    def _judgement(self) -> QLineEdit:
        page, presenter = self._interview()
        presenter.show_item(presenter.session.state.protocol.item[JUDGED])
        self.rest()
        return page.question.entry.reason.edit

    def _result(self) -> Any:
        page, presenter = self._interview()
        presenter._to_result(presenter.session.state)
        self.rest()
        return page.result

    def _concern(self) -> QLineEdit:
        return self._result().concern.edit

    def _tier(self) -> QLineEdit:
        return self._result().tier.reason.edit

    def _age(self) -> QLineEdit:
        return self._result().person.reason.edit

    def _mistake(self) -> QLineEdit:
        """That of what was recorded first."""
        recorded = self._result().recorded
        if not recorded.fold.is_open:
            recorded.fold.button.click()
        return recorded.rows[-1].reason.edit

    def _referral(self) -> Any:
        self._interview()
        self._controller.navigator.pages._referral(self.screening)
        self.rest()
        return self._controller.navigator.pages._referral_place()[0]

    def _detail(self) -> QLineEdit:
        return self._referral().consent.rows[InformationKind.RISKS].fields[Detail.RISKS].edit

    def _need(self) -> QLineEdit:
        return self._referral().needs.adding.own.edit

    # --- forms ---------------------------------------------------------------------------

    def _go(self, place: str) -> Any:
        self._controller.navigator.go(place)
        self.rest()
        return self._controller.navigator._held[place].page

    def _site(self) -> QLineEdit:
        page = self._go("settings")
        page.go_to(Section.SITE)
        return page.site_part.unit.edit

    def _service(self) -> QLineEdit:
        page = self._go("services")
        page.add.click()
        return page.form.note.edit

    def _newcomer(self) -> QLineEdit:
        page = self._go("staff")
        page.add.click()
        return page.form.name.edit

    def _decision(self) -> QLineEdit:
        page = self._go("protocols")
        navigator = self._controller.navigator
        presenter = navigator._held["protocols"].come.__self__
        presenter.show(PROTOCOL)
        self.rest()
        presenter.decide(Decision.WITHDRAW)
        self.rest()
        return page.decide.reason.edit

    def _do(self, work: Callable[[], object]) -> None:
        trouble: list[Exception] = []
        self._controller.worker.run(work, lambda _: None, trouble.append)
        self.rest()
        if trouble:
            raise trouble[0]
