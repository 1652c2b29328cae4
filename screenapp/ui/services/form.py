"""The form of one service."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.referral.needs import NEEDS
from screenapp.referral.services import RecipientKind, kind_of, needs_checking
from screenapp.referral.site_needs import SiteNeeds
from screenapp.referral.words import day_text
from screenapp.ui.referral.words import language, words
from screenapp.ui.services.choices import Choices
from screenapp.ui.services.presenter import ServiceMissing
from screenapp.ui.services.terms_form import TermsForm
from screenapp.ui.shell.languages import NAMES
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill
from screenapp.ui.widgets import (
    Button,
    Field,
    Fold,
    Segments,
    heading,
    line,
    notice,
    quiet,
    strong,
)
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.vault import Service
from screenapp.workflow.drafts import SERVICES

_WIDE = 720


class ServiceForm(QWidget):
    """Everything an entry holds.

    Signals:
        filled: it is to be kept; carries a `Service`.
        left: back to the list without keeping it.
    """

    filled = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._service = Service(id="", name="", offers=(), languages=())
        self._today, self._new = date.min, True
        self._checked_on: date | None = None
        self._checked_by = ""
        self._me = ""
        self._all_languages: tuple[str, ...] = ()
        self._make_parts()
        self._lay_out()
        self.retranslate()

    def show_service(self, service: Service, today: date, *, new: bool, me: str) -> None:
        """Fill the form with *service*, nothing of an entry before stays; *me* fills it in."""
        self._me, self._checked_by = me, service.terms.verified_by
        self._service, self._today, self._new = service, today, new
        self.name.edit.setText(service.name)
        self.phone.edit.setText(service.phone)
        self.hours.edit.setText(service.hours)
        self.note.edit.setText(service.note)
        self.offers.choose(service.offers)
        self._all_languages = service.languages
        self.languages.choose(service.languages)
        self.kind.choose((kind_of(service).value,))
        self.in_use.select("yes" if service.active else "no")
        self._checked_on = service.last_verified
        self.problem.hide()
        self.name.show_note("")
        self.retranslate()
        self.name.setFocus()
        record = "" if new else service.id
        for name, kept in self._kept.items():
            kept.stand(SERVICES, name, record)
        self.terms.show_terms(service.terms, record)
        self._terms_fold.set_open(False)

    def take_needs(self, needs: SiteNeeds) -> None:
        """From now on a service may help with any of *needs*, also with one that is hidden."""
        self._site_needs = needs
        self.offers.take_keys(needs.codes)
        self.retranslate()

    def show_missing(self, missing: Sequence[ServiceMissing]) -> None:
        """Say what is lacking; what was filled in stays."""
        self.name.show_note(
            self.tr("Write the service's name.") if ServiceMissing.NAME in missing else ""
        )
        if ServiceMissing.OFFERS in missing:
            self.problem.show_words(
                self.tr("Not saved yet. Choose at least one thing this service helps with.")
            )
        self.problem.setVisible(ServiceMissing.OFFERS in missing)
        if ServiceMissing.NAME in missing:
            self.name.setFocus()
        else:
            next(iter(self.offers.rows.values())).setFocus()

    def retranslate(self) -> None:
        said = self._site_needs.worded(words(), language())
        self._title.setText(self.tr("A new service") if self._new else self._service.name)
        self.name.set_label(self.tr("Name"))
        self.phone.set_label(self.tr("Phone, or how else to reach it"))
        self.hours.set_label(self.tr("Hours"))
        self.note.set_label(self.tr("In a few words, what to tell a person about it"))
        self._offers_label.setText(self.tr("Helps with"))
        self.offers.show_words(self.tr("Helps with"), said.needs)
        self._kind_label.setText(self.tr("What kind of service it is"))
        self._kind_hint.setText(
            self.tr(
                "The kind decides what a page for it may hold at most. Police, courts and "
                "places of detention get least."
            )
        )
        self.kind.show_words(self.tr("What kind of service it is"), self._kind_names())
        self.terms.retranslate()
        self._terms_fold.set_text(self.tr("For whom it is, and how to get there"))
        self.languages.show_words(self.tr("Languages spoken there"), said.languages)
        self._show_languages()
        self._checked_label.setText(self.tr("Last checked"))
        self.check.setText(self.tr("I checked it today"))
        self._show_checked()
        self._in_use_label.setText(self.tr("Offered to people"))
        self.in_use.set_options([("yes", self.tr("Yes")), ("no", self.tr("Not now"))])
        self.save.setText(self.tr("Save this service"))
        self.leave.setText(self.tr("Leave without saving"))

    def _make_parts(self) -> None:
        self._title = heading()
        self.name = Field(on_paper=True)
        self.phone, self.hours, self.note = Field(), Field(), Field()
        fields = {"name": self.name, "phone": self.phone, "hours": self.hours, "note": self.note}
        self._kept = {name: KeptEdit(f.edit, said=False) for name, f in fields.items()}
        self._offers_label, self._kind_label, self._checked_label = strong(), strong(), strong()
        self._in_use_label, self._kind_hint, self._checked = strong(), quiet(), quiet()
        self.offers = Choices(NEEDS)
        self._site_needs = SiteNeeds()
        self.kind = Choices([kind.value for kind in RecipientKind], single=True)
        self.languages = Choices([code for code in words().languages if code in NAMES])
        self.languages.changed.connect(self._show_languages)
        self._languages_fold = Fold(content=self.languages)
        self.terms = TermsForm()
        self._terms_fold = Fold(content=self.terms)
        self.check = Button()
        self.check.clicked.connect(self._check_today)
        self.in_use = Segments()
        self.in_use.setMaximumWidth(240)
        self.problem = notice()
        self.problem.hide()
        self.save, self.leave = Button(kind="primary"), Button()
        self.save.clicked.connect(self._fill)
        self.leave.clicked.connect(self._leave)

    def _lay_out(self) -> None:
        self.setMaximumWidth(_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self._title)
        column.addWidget(self.name)
        column.addWidget(self._offers_label)
        column.addWidget(self.offers)
        column.addWidget(self._kind_label)
        column.addWidget(self._kind_hint)
        column.addWidget(self.kind)
        for field in (self.note, self.phone, self.hours):
            column.addWidget(field)
        column.addWidget(self._languages_fold)
        column.addWidget(self._terms_fold)
        column.addWidget(self._checked_label)
        column.addWidget(self._checked)
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._in_use_label)
        column.addWidget(self.in_use)
        column.addWidget(self.problem)
        buttons = line(self.save, self.leave)
        buttons.addStretch()
        column.addLayout(buttons)

    def _show_languages(self) -> None:
        names = words().languages
        spoken = ", ".join(names.get(code, code) for code in self._languages())
        self._languages_fold.set_text(
            fill(self.tr("Languages spoken there: %1"), spoken)
            if spoken
            else self.tr("Languages spoken there: none chosen yet")
        )

    def _languages(self) -> tuple[str, ...]:
        """Those chosen, and those of the entry for which there is no row here."""
        unknown = (code for code in self._all_languages if code not in self.languages.rows)
        return (*self.languages.chosen, *unknown)

    def _show_checked(self) -> None:
        if self._checked_on is None:
            self._checked.setText(self.tr("Nobody has checked yet that this is right."))
            return
        day = day_text(self._checked_on, words())
        if self._checked_by:
            day = fill(self.tr("%1, by %2"), day, self._checked_by)
        old = needs_checking(replace(self._service, last_verified=self._checked_on), self._today)
        if old:
            self._checked.setText(fill(self.tr("%1. That is over half a year ago."), day))
        else:
            self._checked.setText(fill(self.tr("%1."), day))

    def _check_today(self) -> None:
        self._checked_on, self._checked_by = self._today, self._me
        self._show_checked()

    def _kind_names(self) -> dict[str, str]:
        return {
            RecipientKind.SHELTER.value: self.tr("Shelter"),
            RecipientKind.HEALTH.value: self.tr("Health care"),
            RecipientKind.LEGAL.value: self.tr("Legal advice"),
            RecipientKind.LABOUR.value: self.tr("Work and pay advice"),
            RecipientKind.FOOD.value: self.tr("Food and clothes"),
            RecipientKind.ADVOCACY.value: self.tr("Advocate"),
            RecipientKind.SOCIAL_SERVICES.value: self.tr("Social services"),
            RecipientKind.CHILD_PROTECTION.value: self.tr("Child protection"),
            RecipientKind.POLICE.value: self.tr("Police"),
            RecipientKind.COURT_OR_DETENTION.value: self.tr("Court or place of detention"),
            RecipientKind.OTHER.value: self.tr("Something else"),
        }

    def _leave(self) -> None:
        for kept in self._kept.values():
            kept.drop()
        self.terms.drop()
        self.left.emit()

    def _fill(self) -> None:
        terms = self.terms.filled_terms()
        if terms is None:
            self._terms_fold.set_open(True)
            return
        self.filled.emit(
            replace(
                self._service,
                name=self.name.text,
                offers=self.offers.chosen,
                languages=self._languages(),
                note=self.note.text,
                phone=self.phone.text,
                hours=self.hours.text,
                kind=next(iter(self.kind.chosen), RecipientKind.OTHER.value),
                last_verified=self._checked_on,
                active=self.in_use.selected != "no",
                terms=replace(terms, verified_by=self._checked_by),
            )
        )
