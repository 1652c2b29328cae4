"""How the organisation has set its site; shown to leads."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Signal

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText
from screenapp.ui.cover import book
from screenapp.ui.cover.touch_return import CoverPlace, place_named
from screenapp.ui.phrases import fill, translated
from screenapp.ui.settings.part import SettingsPart
from screenapp.ui.settings.place_words import fitting, named, place_note
from screenapp.ui.settings.presenter import LEAST_MINUTES, MOST_MINUTES, SiteForm, Unclear
from screenapp.ui.settings.site_words import duties, kinds, reporters
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.widgets import (
    AnswerList,
    Button,
    Columns,
    Field,
    Segments,
    column,
    label,
    line,
    quiet,
)
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.ui.widgets.picker import Picker
from screenapp.workflow.display import COVER_SECONDS
from screenapp.workflow.drafts import SITE
from screenapp.workflow.site import Site

_NO_DIGITS: Final = 10
ESCALATE_MINUTES: Final = (5, 10, 15, 30)
_PLACES: Final[Sequence[tuple[CoverPlace, MarkedText]]] = (
    (CoverPlace.CORNER, QT_TRANSLATE_NOOP("SitePart", "The words in the top corner")),
    (CoverPlace.TITLE, QT_TRANSLATE_NOOP("SitePart", "The title")),
    (CoverPlace.FIRST_HEADING, QT_TRANSLATE_NOOP("SitePart", "The first heading")),
    (CoverPlace.LAST_HEADING, QT_TRANSLATE_NOOP("SitePart", "The last table’s heading")),
    (CoverPlace.NONE, QT_TRANSLATE_NOOP("SitePart", "Nowhere, keys only")),
)


class SitePart(SettingsPart):
    """Signals:
    saved: the lead pressed Save; carries a `SiteForm`.
    """

    saved = Signal(object)

    def __init__(self, covers: Sequence[str]) -> None:
        super().__init__()
        self._covers = tuple(covers)
        self._unclear: Unclear | None = None
        self._kind, self._reporter, self._duty = Site().kind, "", ""
        self.window_name, self.urgent_call = Field(), Field()
        self.unit, self.call_back = Field(on_paper=True), Field(on_paper=True)
        self.jurisdiction, self.minutes, self.cover_word = Field(), Field(), Field(on_paper=True)
        self.escalate_to, self.escalate = Field(), Segments()
        self._escalate_label = label("", "label")
        self.duty_cover, self.step_cover, self.follow_up_cover = (
            Field(on_paper=True) for _ in range(3)
        )
        self._kept = {
            name: KeptEdit(field.edit, said=False) for name, field in self._typed().items()
        }
        self.kind, self.reporter, self.duty = Picker(), Picker(), Picker()
        self.places, self._kept_place = AnswerList(), ""
        self.cover, self.place, self.seconds = (Segments() for _ in range(3))
        self._cover_label, self._place_label, self._seconds_label = (
            label("", "label") for _ in range(3)
        )
        self._place_how = quiet()
        self.save = Button("", "primary")
        self.save.setMinimumWidth(144)
        self.minutes.edit.setMaxLength(3)
        self._connect()
        self._lay_out()
        self.retranslate()
        self.show_site(Site())

    def _typed(self) -> dict[str, Field]:
        """What is typed, by the name under which it is kept until it is saved."""
        return {
            "window_name": self.window_name,
            "unit": self.unit,
            "call_back": self.call_back,
            "urgent_call": self.urgent_call,
            "jurisdiction": self.jurisdiction,
            "minutes": self.minutes,
            "escalate_to": self.escalate_to,
            "cover_word": self.cover_word,
            "duty_cover": self.duty_cover,
            "step_cover": self.step_cover,
            "follow_up_cover": self.follow_up_cover,
        }

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.kind.picked.connect(self._pick_kind)
        self.reporter.picked.connect(self._pick_reporter)
        self.duty.picked.connect(self._pick_duty)
        self.jurisdiction.edit.textChanged.connect(self._tell_place)
        self.places.chosen.connect(self._choose_place)

    def show_site(self, site: Site) -> None:
        for field, text in (
            (self.window_name, site.window_name),
            (self.unit, site.unit),
            (self.call_back, site.call_back),
            (self.urgent_call, site.urgent_call),
            (self.jurisdiction, site.jurisdiction),
            (self.minutes, str(site.recheck_minutes)),
            (self.escalate_to, site.escalate_to),
            (self.cover_word, site.recheck_cover),
            (self.duty_cover, site.duty_cover),
            (self.step_cover, site.step_cover),
            (self.follow_up_cover, site.follow_up_cover),
        ):
            if field.text != text:
                field.edit.setText(text)
        self._kind, self._reporter, self._duty = site.kind, site.reporter, site.duty
        self._kept_place = site.jurisdiction
        self._tell_picked()
        self._tell_place()
        known = site.escalate_minutes in ESCALATE_MINUTES
        self.escalate.select(str(site.escalate_minutes if known else Site().escalate_minutes))
        self.cover.select(site.cover if site.cover in self._covers else book.DEFAULT)
        self.place.select(place_named(site.cover_place).value)
        self.seconds.select(str(site.cover_seconds))
        for name, kept in self._kept.items():
            kept.stand(SITE, name)

    def show_saved(self) -> None:
        self.show_unclear(None)
        self.say(self.tr("Saved."))

    def show_unclear(self, what: Unclear | None) -> None:
        self.say("")
        self._unclear = what
        self._tell_unclear()
        if what is Unclear.MINUTES:
            self.minutes.setFocus()
        elif what is Unclear.PLACE:
            self.jurisdiction.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.head.setText(self.tr("For everyone at this site"))
        self.why.setText(self.tr("Only a lead sees and changes this part."))
        self.window_name.set_label(self.tr("Window name (empty: Intake)"))
        self.unit.set_label(self.tr("Unit, such as emergency"))
        self.call_back.set_label(self.tr("How a service reaches you"))
        self.urgent_call.set_label(self.tr("Emergency numbers, such as guards 4444"))
        self.jurisdiction.set_label(self.tr("Country or state: type its name or code"))
        self.minutes.set_label(self.tr("Minutes until a recheck is due"))
        self._escalate_label.setText(self.tr("Minutes more until somebody else is told"))
        self.escalate_to.set_label(self.tr("Whom to tell then, such as shift lead 4410"))
        self.escalate.set_options([(str(n), str(n)) for n in ESCALATE_MINUTES])
        self.cover_word.set_label(self.tr("Recheck, as Today names it"))
        self.duty_cover.set_label(self.tr("Paperwork due, as Today names it"))
        self.step_cover.set_label(self.tr("Next step, as Today names it"))
        self.follow_up_cover.set_label(self.tr("Hear how it went, as Today names it"))
        self._cover_label.setText(self.tr("Page shown when you hide"))
        self.save.setText(self.tr("Save"))
        language = QLocale().name().replace("_", "-")
        titles = [(name, book.said(book.chosen(name).title, language)) for name in self._covers]
        self.cover.set_options(titles)
        for segment in self.cover.segments:
            segment.setProperty("data", True)  # words of the cover's file, not of a catalogue
        self._tell_way_back()
        self._tell_picked()
        self._tell_place()
        self._tell_unclear()
        for choice, name in (
            (self.cover, self._cover_label),
            (self.escalate, self._escalate_label),
            (self.place, self._place_label),
            (self.seconds, self._seconds_label),
        ):
            for segment in choice.segments:
                segment.setAccessibleName(f"{name.text()}: {segment.text()}")

    # --- inside ------------------------------------------------------------------------

    def _tell_way_back(self) -> None:
        self._place_label.setText(self.tr("Where a finger leads back from that page"))
        self._seconds_label.setText(self.tr("How many seconds it is held"))
        self._place_how.setText(
            self.tr(
                "Hold it, let go, and hold it again, each time as long as this and no more than "
                "two seconds longer. It leads to the sign-in page only. Keys lead back as before."
            )
        )
        self.place.set_options([(place.value, translated(words)) for place, words in _PLACES])
        self.seconds.set_options([(str(seconds), str(seconds)) for seconds in COVER_SECONDS])

    def _tell_picked(self) -> None:
        self.kind.show_choices(self.tr("Kind of place"), kinds(self._kind), self._kind)
        self.reporter.show_choices(
            self.tr("Who staff here are, for the duties of the law"),
            reporters(self._reporter),
            self._reporter,
        )
        self.duty.show_choices(
            self.tr("What the law asks of this place"), duties(self._duty), self._duty
        )

    def _tell_unclear(self) -> None:
        words = self.tr("Not saved yet. Type a whole number of minutes from %1 to %2.")
        note = fill(words, LEAST_MINUTES, MOST_MINUTES)
        self.minutes.show_note(note if self._unclear is Unclear.MINUTES else "")

    def _tell_place(self) -> None:
        """What follows from the place, below it; and the places that fit what is typed."""
        typed = self.jurisdiction.text
        self.jurisdiction.show_note(place_note(typed, self._kept_place))
        found = () if typed == self._kept_place else fitting(typed)
        found = () if found == (typed,) else found
        self.places.set_answers([(code, named(code)) for code in found], first_digit=_NO_DIGITS)
        self.places.setVisible(bool(found))

    def _choose_place(self, code: str) -> None:
        self.jurisdiction.edit.setText(code)
        self.jurisdiction.edit.textEdited.emit(code)
        self.jurisdiction.setFocus()
        self.places.hide()

    def _pick_kind(self, key: str) -> None:
        self._kind = key
        self._tell_picked()

    def _pick_reporter(self, key: str) -> None:
        self._reporter = key
        self._tell_picked()

    def _pick_duty(self, key: str) -> None:
        self._duty = key
        self._tell_picked()

    def _save(self) -> None:
        self.saved.emit(
            SiteForm(
                unit=self.unit.text,
                kind=self._kind,
                window_name=self.window_name.text,
                call_back=self.call_back.text,
                urgent_call=self.urgent_call.text,
                jurisdiction=self.jurisdiction.text,
                reporter=self._reporter,
                duty=self._duty,
                recheck_minutes=self.minutes.text,
                escalate_minutes=int(self.escalate.selected),
                escalate_to=self.escalate_to.text,
                recheck_cover=self.cover_word.text,
                duty_cover=self.duty_cover.text,
                step_cover=self.step_cover.text,
                follow_up_cover=self.follow_up_cover.text,
                cover=self.cover.selected,
                cover_place=self.place.selected,
                cover_seconds=int(self.seconds.selected),
            )
        )

    def _lay_out(self) -> None:
        left, right = column(gap=Sizes.GROUP), column(gap=Sizes.GROUP)
        for part in (self.window_name, self.unit, self.call_back, self.urgent_call, self.kind):
            left.addWidget(part)
        right.addLayout(column(self.jurisdiction, self.places, gap=4))
        for part in (self.reporter, self.duty, self.minutes):
            right.addWidget(part)
        right.addLayout(column(self._escalate_label, self.escalate, gap=4))
        covers = (
            self.escalate_to,
            self.cover_word,
            self.duty_cover,
            self.step_cover,
            self.follow_up_cover,
        )
        for field in covers:
            right.addWidget(field)
        for side in (left, right):
            side.addStretch()
        self.inside.addWidget(Columns(left, right, narrow=640, gap=Sizes.APART))
        self.inside.addLayout(column(self._cover_label, self.cover, gap=4))
        self.inside.addLayout(column(self._place_label, self.place, gap=4))
        self.inside.addLayout(column(self._seconds_label, self.seconds, self._place_how, gap=4))
        buttons = line(self.save)
        buttons.addStretch()
        self.inside.addLayout(buttons)
