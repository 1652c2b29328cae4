"""The one window: rail, top line, the page of the moment; the person's side; the cover."""

import time
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from screenapp.ui.shell import icons
from screenapp.ui.shell.banners import Bands
from screenapp.ui.shell.face_stack import FaceStack
from screenapp.ui.shell.finger_scroll import FingerScroll
from screenapp.ui.shell.hiding import WARNING_SECONDS, HideKeys, IdleClock
from screenapp.ui.shell.lent_screen import LentScreen
from screenapp.ui.shell.page import Page
from screenapp.ui.shell.press_filter import PressFilter
from screenapp.ui.shell.theme import current
from screenapp.ui.shell.tokens import COVER
from screenapp.ui.shell.work_frame import WorkFrame
from screenapp.ui.widgets import scrolled
from screenapp.ui.widgets.dispose_widgets import discard

DEFAULT_NAME = "Intake"
_SMALLEST = (480, 300)  # px: 1024 x 640 of a screen that draws everything twice as large
IDLE_MINUTES = 3
SCREENING_IDLE_MINUTES = 10


class Face(Enum):
    """Which of its four faces the window shows."""

    SIGN_IN = "sign_in"
    WORK = "work"
    PERSON = "person"
    COVER = "cover"


class MainWindow(Widget):
    """Shows what it is told to. It knows no vault: `hidden` asks the owner to lock. ``presses``
    keeps presses off a page that they were not meant for, by *clock*, in seconds.

    Signals:
        hidden: the cover is on the screen, painted. Lock now.
        return_wanted: the hide keys were pressed on the cover; the sign-in page is shown.
        armed: the cover is up by the chord that is the first of two steps (`ui.cover`).
        sign_out_wanted: the worker wants to leave.
        switch_wanted: somebody else wants the place, at once.
        place_chosen: a place of the rail was chosen; carries its key.
        closing: the window is about to close for good.
        lent_out: carries True when the person gets the whole screen, False when it is back.
    """

    hidden = Signal()
    return_wanted = Signal()
    armed = Signal()
    sign_out_wanted = Signal()
    switch_wanted = Signal()
    place_chosen = Signal(object)
    closing = Signal()
    lent_out = Signal(bool)

    def __init__(
        self,
        make_cover: Callable[[], Widget],
        *,
        may_close: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._make_cover = make_cover
        self._may_close = may_close
        self._close_when_idle = False
        self._name = DEFAULT_NAME
        self._face = Face.SIGN_IN
        self._screen = LentScreen(self)
        self._page: Page | None = None
        self._pages: dict[Page, QScrollArea] = {}
        self._sign_in: Widget | None = None
        self._person: Widget | None = None
        self._cover: Widget | None = None
        self._idle_minutes: tuple[float, float] = (IDLE_MINUTES, SCREENING_IDLE_MINUTES)
        self._work = WorkFrame()
        self.rail, self.top = self._work.rail, self._work.top
        self._stack, self.again = self._work.stack, self._work.again
        self.bands = Bands()
        self._faces = FaceStack()
        self._lay_out()
        self.presses = PressFilter(self, clock=clock)
        self._fingers = FingerScroll(self)
        self._keys = HideKeys(self)
        self.idle = IdleClock(self)
        self._connect()
        self.retranslate()
        self.setWindowTitle(self._name)
        self.resize(1280, 800)

    # --- what is shown -----------------------------------------------------------------

    @property
    def face(self) -> Face:
        return self._face

    @property
    def lent(self) -> bool:
        """Whether the screen is in the person's hands, or was when it was hidden."""
        return self._screen.lent

    @lent.setter
    def lent(self, lent: bool) -> None:
        self._screen.lent = lent

    @property
    def page(self) -> Page | None:
        """The page inside the frame, also while something stands in front of it."""
        return self._page

    @property
    def cover(self) -> Widget:
        """Made once, in a quiet moment or at the latest when it is needed."""
        if self._cover is None:
            self._cover = self._make_cover()
            if self._face is not Face.PERSON:
                self._faces.addWidget(self._cover)
            self._cover.ensurePolished()
        return self._cover

    def set_name(self, name: str) -> None:
        """The neutral name that the organisation gave the program."""
        self._name = name or DEFAULT_NAME
        self.rail.name.setText(self._name)
        if self._face is not Face.COVER:
            self.setWindowTitle(self._name)

    def set_staff(self, who: str) -> None:
        """Who is signed in, as the foot of the rail says it."""
        self.rail.staff.setText(who)

    def set_practice(self, practice: bool) -> None:
        """Say on every page of the work that its people are invented."""
        self.bands.say_practice(practice)
        self._tell_bands()

    def set_reading(self, reading: bool) -> None:
        """Say on every page of the work that nothing can be kept now."""
        self.bands.say_reading(reading)
        self._tell_bands()

    def set_finding(self, text: str) -> None:
        """Say on every page of the work what a check came to; empty takes it away."""
        self.bands.say_finding(text)
        self._tell_bands()

    def set_places(self, keys: Sequence[str]) -> None:
        self.rail.set_places(keys)

    def set_sign_in(self, page: Widget) -> None:
        """The page that lets people in; it replaces the one before, which is destroyed."""
        self._drop(self._sign_in)
        self._sign_in = page
        self._faces.addWidget(page)
        if self._face is Face.SIGN_IN:
            self._faces.setCurrentWidget(page)

    def show_sign_in(self) -> None:
        self._show(Face.SIGN_IN)

    def show_page(self, page: Page, place: str = "") -> None:
        """Show *page* inside the frame and mark *place* in the rail."""
        if page not in self._pages:
            # A page made anew takes the place of its elder, which nobody can go back to.
            for elder in [old for old in self._pages if type(old) is type(page)]:
                self._remove(elder)
            self._pages[page] = scrolled(page)
            self._stack.addWidget(self._pages[page])
            page.stands_in_frame()
            page.titles_changed.connect(self._tell_titles)
            page.turned.connect(self.presses.turned)
        self._page = page
        self._stack.setCurrentWidget(self._pages[page])
        self.rail.select(place)
        self._work.close_places()
        self._tell_titles()
        self._screen.take_back()
        self.lent_out.emit(False)
        self._show(Face.WORK)
        if not page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus()

    def show_person(self, page: Widget) -> None:
        """Hand the whole screen to the person: nothing of the staff's side stays in the window,
        and from now on it does not close."""
        self._drop(self._person if self._person is not page else None)
        if self._person is not page:
            self._person = page
            self._person_side.addWidget(page, 1)
            if isinstance(page, Page):
                page.turned.connect(self.presses.turned)
        self._show(Face.PERSON)
        self._drop(self._sign_in)  # the name of who signed in stands there
        self._sign_in = None
        self._faces.alone(self._person_face)
        self._screen.lend()
        self.lent_out.emit(True)
        page.setFocus()

    def leave_person(self) -> None:
        """Back to the staff's page; the person's page is destroyed."""
        self._drop(self._person)
        self._person = None
        self._screen.take_back()
        self._show(Face.WORK)

    def forget_pages(self) -> None:
        """Destroy every page that may hold something said: hiding one is not enough."""
        self.presses.watch(None)
        self.again.put_away()
        for page in list(self._pages):
            self._remove(page)
        self._page = None
        self._drop(self._person)
        self._person = None
        self.top.show_titles("", "")
        self.top.offer_came_in(False)

    # --- hiding ------------------------------------------------------------------------

    def conceal(self) -> None:
        """Put the cover in front of everything, now: the title first, then the picture."""
        if self._face is Face.COVER:
            return
        cover = self.cover
        self.setWindowTitle(cover.windowTitle())
        self.setWindowIcon(icons.icon("hide", COVER.section))
        self._close_others()
        self._face = Face.COVER
        self.presses.watch(None)
        self._tell_bands()
        self._faces.bring(cover)
        cover.setFocus()
        self.repaint()
        self.top.show_warning("")
        self.idle.wait(0)
        self.hidden.emit()

    def warm(self) -> None:
        """Make the cover ahead of need; for a quiet moment after the first painting."""
        cover = self.cover
        cover.resize(self.size())
        cover.grab()

    def forget_cover(self) -> None:
        """The organisation chose another cover: the next hiding makes it anew."""
        if self._face is not Face.COVER:
            self._drop(self._cover)
            self._cover = None

    def set_idle_minutes(
        self, minutes: float, screening_minutes: float, warn_seconds: int = WARNING_SECONDS
    ) -> None:
        """How long nobody may touch the program before it hides itself (0 for ever), and how
        long before that it says so."""
        self._idle_minutes = (minutes, screening_minutes)
        self.idle.warning_seconds = warn_seconds
        self._wait()

    def _hide_keys(self) -> None:
        if self._face is Face.COVER:
            self.come_back()
        else:
            self.conceal()

    def come_back(self) -> None:
        """From the cover to the sign-in page, and nowhere else."""
        if self._face is Face.COVER:
            self._show(Face.SIGN_IN)
            self.return_wanted.emit()

    def _arm(self) -> None:
        self.conceal()
        self.armed.emit()

    def _close_others(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if QApplication.activePopupWidget() is popup:
                popup.hide()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()  # not close(): closeEvent may ask a question

    # --- inside ------------------------------------------------------------------------

    def _show(self, face: Face) -> None:
        self._face = face
        self._tell_bands()
        shown = {Face.SIGN_IN: self._sign_in, Face.WORK: self._work, Face.PERSON: self._person_face}
        widget = shown[face]
        if widget is not None:
            self._faces.bring(widget)
            if face is Face.SIGN_IN:
                widget.setFocus()
        self.setWindowTitle(self._name)
        self.setWindowIcon(icons.icon("today", current().tokens.accent))
        self.presses.watch(self._guarded())
        self._wait()

    def _guarded(self) -> Page | None:
        """The page in front, where a press out of place would be somebody's word."""
        shown = {Face.WORK: self._page, Face.PERSON: self._person}.get(self._face)
        return shown if isinstance(shown, Page) and shown.guarded else None

    def _say_not_taken(self) -> None:
        if (page := self._guarded()) is not None:
            page.say_not_taken()

    def _say_taken(self) -> None:
        if (page := self._guarded()) is not None:
            page.say_taken()

    def _focus_moved(self, old: Widget | None, now: Widget | None) -> None:
        """What had the focus went away: it never falls on Sign out, which the next key presses."""
        if now is self.rail.sign_out and not self.presses.by_hand:
            (self._page or self).setFocus()

    def _wait(self) -> None:
        """Start the idle clock for what is shown now. Nothing is open on the sign-in page."""
        if self._face in (Face.SIGN_IN, Face.COVER):
            self.idle.wait(0)
            return
        screening = self._face is Face.PERSON or (self._page is not None and self._page.screening)
        self.idle.wait(self._idle_minutes[screening])

    def tell_trouble(self) -> None:
        """The program met something it did not expect; nothing of what it was is said."""
        if self._face is Face.WORK:
            self.top.show_warning(
                self.tr("Something here went wrong. What was kept is safe. Sign out, and in again.")
            )

    def _warn(self, seconds: int) -> None:
        if self._face is Face.WORK:
            text = self.tr("Hides in %n second(s). Press any key to stay.", "", seconds)
            self.top.show_warning(text)

    def _stay(self) -> None:
        self.top.show_warning("")

    def _tell_bands(self) -> None:
        face = self._face
        self.bands.show_for(working=face is Face.WORK, with_person=face is Face.PERSON)

    def _tell_titles(self) -> None:
        if self._page is not None:
            self.top.show_titles(self._page.title, self._page.subtitle)
            self.top.offer_came_in(self._page.offers_came_in)

    def _came_in(self) -> None:
        if self._page is not None:
            self._page.someone_came_in()
            self._work.close_places()

    def retranslate(self) -> None:
        self.rail.retranslate()
        self.top.retranslate()
        self.bands.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.lent:
            # Whoever holds the screen now, or found it under the cover, may not get to the desktop
            # of a worker that way: only signing in gives the screen back.
            event.ignore()
            self._close_when_idle = False
            if self._face is Face.PERSON:
                self.conceal()
            return
        if self._may_close is not None and not self._may_close():
            event.ignore()
            self._close_when_idle = True
            self.top.show_warning(self.tr("Saving. The window closes when it is done."))
            return
        self.closing.emit()
        event.accept()

    def close_if_wanted(self) -> None:
        """The work that kept the window open is done."""
        if self._close_when_idle:
            self.close()

    def _connect(self) -> None:
        self._keys.watch(self)
        self._keys.pressed.connect(self._hide_keys)
        self._keys.chord_pressed.connect(self._arm)
        self._keys.switch_pressed.connect(self.switch_wanted)
        self._keys.active.connect(self.idle.touch)
        self.presses.not_taken.connect(self._say_not_taken)
        self.presses.taken_again.connect(self._say_taken)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.idle.warned.connect(self._warn)
        self.idle.stayed.connect(self._stay)
        self.idle.due.connect(self.conceal)
        self.top.hide_wanted.connect(self.conceal)
        self.top.came_in.connect(self._came_in)
        self._work.page_returned.connect(self.presses.turned)
        self.rail.sign_out_wanted.connect(self.sign_out_wanted)
        self.rail.place_chosen.connect(self.place_chosen)

    def _remove(self, page: Page) -> None:
        area = self._pages.pop(page)
        page.titles_changed.disconnect(self._tell_titles)
        self._stack.removeWidget(area)
        area.deleteLater()

    def _drop(self, widget: Widget | None) -> None:
        if widget is not None:
            discard(widget)

    def _lay_out(self) -> None:
        self._person_face = Widget()
        self._person_face.setObjectName("page")
        self._person_side = QVBoxLayout(self._person_face)
        self._person_side.setContentsMargins(0, 0, 0, 0)
        self._faces.addWidget(self._work)
        self._faces.addWidget(self._person_face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Never larger than the screen, whatever one of the pages would like.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        column.addWidget(self.bands)
        column.addWidget(self._faces, 1)
