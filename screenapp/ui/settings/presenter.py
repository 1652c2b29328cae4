"""Keeps what is set. No Qt."""

import typing as t
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from screenapp.printing.places import place_of
from screenapp.screening.digits import plain_digits
from screenapp.ui.settings.sections import Section
from screenapp.workflow.display import Display
from screenapp.workflow.display_guard import of_site
from screenapp.workflow.ports import Runner
from screenapp.workflow.site import Site

LEAST_MINUTES, MOST_MINUTES = 1, 120


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteForm:
    """The site as typed. Every text may be empty but the minutes."""

    unit: str
    kind: str
    window_name: str
    call_back: str
    urgent_call: str
    jurisdiction: str
    reporter: str
    duty: str
    recheck_minutes: str
    escalate_minutes: int
    escalate_to: str
    recheck_cover: str
    duty_cover: str
    step_cover: str
    follow_up_cover: str
    cover: str
    cover_place: str
    cover_seconds: int


class Unclear(Enum):
    """What of the form cannot be kept as typed."""

    MINUTES = "minutes"
    PLACE = "place"


class SettingsView(t.Protocol):
    """What the presenter needs of the page."""

    def show_display(self, display: Display) -> None: ...
    def show_site(self, site: Site | None) -> None: ...
    def show_saved(self) -> None: ...
    def show_unclear(self, what: Unclear) -> None: ...
    def show_problem(self, error: Exception) -> None: ...


class SettingsService(t.Protocol):
    """What it needs of the service; `Desk` is one."""

    @property
    def site(self) -> Site: ...
    def save_site(self, site: Site) -> None: ...


class SettingsPresenter:
    """*may_set_site* is True for leads. *save_display* keeps a `Display`; *apply_display* draws
    with it; *apply_site* is told of a site that was kept."""

    def __init__(
        self,
        view: SettingsView,
        screening_service: SettingsService,
        runner: Runner,
        display: Display,
        *,
        may_set_site: bool,
        save_display: Callable[[Display], None],
        apply_display: Callable[[Display], None],
        apply_site: Callable[[Site], None],
    ) -> None:
        self._view = view
        self._screening_service = screening_service
        self._runner = runner
        self._display = display
        self._may_set_site = may_set_site
        self._save_display = save_display
        self._apply_display = apply_display
        self._apply_site = apply_site
        self._site = Site()
        self._opened: Section | None = None
        self._sections: dict[Section, Callable[[], None]] = {}

    def add(self, section: Section, show: Callable[[], None]) -> None:
        """Let *show* make *section* anew whenever it is gone to, and again when it is left."""
        self._sections[section] = show

    def open(self, section: Section) -> None:
        """Somebody went to *section*: nothing typed or found in the one before stays."""
        left, self._opened = self._opened, section
        for one in (left, section):
            if one is not None and one in self._sections:
                self._sections[one]()

    def refresh(self) -> None:
        """Show what is set now."""
        self._view.show_display(self._display)
        if self._may_set_site:
            self._runner.run(
                lambda: self._screening_service.site, self._tell_site, self._view.show_problem
            )
        else:
            self._view.show_site(None)

    def change_display(self, display: Display) -> None:
        """Draw with *display* at once, then keep it."""
        self._display = display
        self._apply_display(display)
        self._view.show_display(display)
        self._runner.run(lambda: self._save_display(display), self._kept, self._view.show_problem)

    def save_site(self, form: SiteForm) -> None:
        """Keep what was typed, or say what of it is unclear and keep nothing."""
        if not self._may_set_site:
            return
        minutes = plain_digits(form.recheck_minutes.strip())
        known = minutes.isascii() and minutes.isdigit()
        if not known or not LEAST_MINUTES <= int(minutes) <= MOST_MINUTES:
            self._view.show_unclear(Unclear.MINUTES)
            return
        place = place_of(form.jurisdiction)
        if not place and form.jurisdiction.strip() not in ("", self._site.jurisdiction):
            self._view.show_unclear(Unclear.PLACE)
            return
        site = replace(
            self._site,
            unit=form.unit.strip() or Site().unit,
            kind=form.kind or Site().kind,
            window_name=form.window_name.strip(),
            call_back=form.call_back.strip(),
            urgent_call=form.urgent_call.strip(),
            jurisdiction=place or form.jurisdiction.strip(),
            reporter=form.reporter,
            duty=form.duty,
            recheck_minutes=int(minutes),
            escalate_minutes=form.escalate_minutes,
            escalate_to=form.escalate_to.strip(),
            recheck_cover=form.recheck_cover.strip(),
            duty_cover=form.duty_cover.strip(),
            step_cover=form.step_cover.strip(),
            follow_up_cover=form.follow_up_cover.strip(),
            cover=form.cover,
            cover_place=form.cover_place,
            cover_seconds=form.cover_seconds,
        )
        self._runner.run(lambda: self._keep(site), self._site_kept, self._view.show_problem)

    def _keep(self, site: Site) -> Site:
        self._screening_service.save_site(site)
        return site

    def _tell_site(self, site: Site) -> None:
        self._site = site
        self._view.show_site(site)

    def _site_kept(self, site: Site) -> None:
        self._tell_site(site)
        self._apply_site(site)
        self._view.show_saved()
        # The sign-in page has no vault yet: what it must know of the site is told in clear.
        mirrored = of_site(self._display, site)
        if mirrored != self._display:
            self.change_display(mirrored)

    def _kept(self, nothing: None) -> None:
        self._view.show_saved()
