"""The part of a service's form that says for whom it is, and how one comes there."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenapp.protocol.model import Tier
from screenapp.screening.offers.opening import opening
from screenapp.screening.offers.terms import MOST_AGE, TAKES, ServiceTerms, Takes
from screenapp.ui.services.choices import Choices
from screenapp.ui.shell.theme import Sizes
from screenapp.ui.texts import fill, tier
from screenapp.ui.widgets import Field, Segments, strong
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.workflow.drafts import SERVICES

_TIERS: Final = tuple(one.value for one in Tier if one is not Tier.NONE)
_NOT_NOTED: Final = "not_noted"


class TermsForm(QWidget):
    """Rows of yes, no and not noted, and the lines beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._terms = ServiceTerms()
        self._tiers_label = strong()
        self.tiers = Choices(_TIERS)
        self.age_from, self.age_to, self.areas = Field(), Field(), Field()
        self.open_at, self.way_there, self.must_know = Field(), Field(), Field()
        self._lines = {
            "age_from": self.age_from,
            "age_to": self.age_to,
            "areas": self.areas,
            "open_at": self.open_at,
            "way_there": self.way_there,
            "must_know": self.must_know,
        }
        self._kept = {name: KeptEdit(f.edit, said=False) for name, f in self._lines.items()}
        self.takes = {name: Segments() for name in TAKES}
        self._takes_labels = {name: strong() for name in TAKES}
        self._lay_out()
        self.retranslate()

    def show_terms(self, terms: ServiceTerms, record: str) -> None:
        """Fill in *terms*; nothing of an entry before stays. *record* names the entry."""
        self._terms = terms
        self.tiers.choose(terms.tiers)
        self.age_from.edit.setText("" if terms.age_from is None else str(terms.age_from))
        self.age_to.edit.setText("" if terms.age_to is None else str(terms.age_to))
        self.areas.edit.setText(", ".join(terms.areas))
        self.open_at.edit.setText(terms.open_at)
        self.way_there.edit.setText(terms.way_there)
        self.must_know.edit.setText(terms.must_know)
        for name, row in self.takes.items():
            row.select(getattr(terms, name).value or _NOT_NOTED)
        for line in self._lines.values():
            line.show_note("")
        for name, kept in self._kept.items():
            kept.stand(SERVICES, name, record)

    def filled_terms(self) -> ServiceTerms | None:
        """What was filled in; None where something cannot be read, which then says so."""
        ages = {name: self._age(self._lines[name]) for name in ("age_from", "age_to")}
        youngest, oldest = ages["age_from"], ages["age_to"]
        faulty = [self._lines[name] for name, age in ages.items() if age == -1]
        if not faulty and youngest is not None and oldest is not None and youngest > oldest:
            self.age_to.show_note(self.tr("The oldest age is below the youngest."))
            faulty.append(self.age_to)
        faulty += [] if self._opening_read() else [self.open_at]
        if faulty:
            faulty[0].setFocus()
            return None
        noted = {name: Takes(row.selected.replace(_NOT_NOTED, "")) for name, row in self._rows()}
        return ServiceTerms(
            tiers=self.tiers.chosen,
            age_from=youngest,
            age_to=oldest,
            areas=tuple(filter(None, (part.strip() for part in self.areas.text.split(",")))),
            open_at=self.open_at.text.strip(),
            way_there=self.way_there.text,
            must_know=self.must_know.text,
            verified_by=self._terms.verified_by,
            **noted,
        )

    def drop(self) -> None:
        """Whoever typed it does not want it any more."""
        for kept in self._kept.values():
            kept.drop()

    def retranslate(self) -> None:
        self._tiers_label.setText(self.tr("For which urgency; none chosen means any"))
        self.tiers.show_words(self._tiers_label.text(), {t: tier(Tier(t)) for t in _TIERS})
        self.age_from.set_label(self.tr("From age, in years"))
        self.age_to.set_label(self.tr("Up to age, in years"))
        self.areas.set_label(self.tr("For people from these places, apart by commas"))
        self.open_at.set_label(
            self.tr("Open, for the search: such as mon-fri 09:00-17:00, or always")
        )
        self.way_there.set_label(self.tr("How to get there, in words"))
        self.must_know.set_label(self.tr("What they need to know before"))
        options = [
            ("yes", self.tr("Yes")),
            ("no", self.tr("No")),
            (_NOT_NOTED, self.tr("Not known: ask")),
        ]
        names = self._takes_names()
        for name, row in self._rows():
            self._takes_labels[name].setText(names[name])
            row.set_options(options)
            row.select(row.selected or _NOT_NOTED)
            for segment in row.segments:
                segment.setAccessibleName(fill(self.tr("%1: %2"), names[name], segment.text()))

    def _rows(self) -> list[tuple[str, Segments]]:
        return list(self.takes.items())

    def _takes_names(self) -> dict[str, str]:
        return {
            "women": self.tr("Takes women"),
            "men": self.tr("Takes men"),
            "other_genders": self.tr("Takes people of another gender"),
            "children": self.tr("Takes people with children"),
            "pets": self.tr("Takes people with a pet"),
            "wheelchair": self.tr("Can be reached with a wheelchair"),
            "warm_hand_over": self.tr("Somebody there answers and takes over from us"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Sizes.GROUP)
        column.addWidget(self._tiers_label)
        column.addWidget(self.tiers)
        for name in ("age_from", "age_to", "areas", "open_at"):
            column.addWidget(self._lines[name])
        for name, row in self._rows():
            column.addWidget(self._takes_labels[name])
            row.setMaximumWidth(480)
            column.addWidget(row)
        for name in ("way_there", "must_know"):
            column.addWidget(self._lines[name])

    def _age(self, line: Field) -> int | None:
        """Whole years; None where nothing stands there, -1 where it is no age."""
        typed = line.text.strip()
        line.show_note("")
        if not typed:
            return None
        if typed.isascii() and typed.isdigit() and len(typed) <= 3 and int(typed) <= MOST_AGE:
            return int(typed)
        line.show_note(self.tr("Write whole years, such as 18, or leave it empty."))
        return -1

    def _opening_read(self) -> bool:
        typed = self.open_at.text.strip()
        fine = not typed or opening(typed) is not None
        said = self.tr("Write days and times such as mon-fri 09:00-17:00; sat 10:00-14:00.")
        self.open_at.show_note("" if fine else said)
        return fine
