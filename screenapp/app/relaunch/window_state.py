"""How the window stands: told to the process that takes over, and taken from the one before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray

from screenapp.app.relaunch.messages import Handover
from screenapp.app.relaunch.restart import Attempt
from screenapp.app.sign_in_controller import SignInController
from screenapp.ui.shell.main_window import Face, MainWindow
from screenapp.ui.shell.worker import Worker
from screenapp.ui.sign_in.presenter import OpeningMode


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAt:
    """Where in the rail somebody was when the program locked; nobody else comes back there."""

    staff: str = ""
    place: str = ""


class WindowState:
    """The window, with what is typed in front of the vault, as another process can put it."""

    def __init__(
        self,
        window: MainWindow,
        sign_in: SignInController,
        worker: Worker,
        language: Callable[[], str],
        speak: Callable[[str], None],
    ) -> None:
        self._window, self._sign_in, self._worker = window, sign_in, worker
        self._language, self._speak = language, speak
        self.left_at = LeftAt()

    def take_name(self, name: str) -> None:
        """Let the sign-in page remember *name*, or none."""
        if self._sign_in.page is not None:
            self._sign_in.page.remember_name(name)

    # --- as the older process ---------------------------------------------------------

    def handover(self, attempt: Attempt | None) -> Handover:
        page, window = self._sign_in.page, self._window
        typed = page.passphrase.text if page is not None else ""
        filled = window.isMaximized() or window.isFullScreen()
        return Handover(
            geometry=bytes(window.saveGeometry().toHex().data()).decode() if filled else "",
            spot=() if filled else (window.x(), window.y(), window.width(), window.height()),
            language=self._language(),
            covered=window.face is Face.COVER,
            lent=window.lent,
            name=page.name.text if page is not None else "",
            passphrase=attempt.passphrase if attempt is not None else typed,
            way=attempt.way.value if attempt is not None else "",
            clock_is_right=attempt is not None and attempt.clock_is_right,
            staff=self.left_at.staff,
            place=self.left_at.place,
        )

    def untouched(self) -> bool:
        """Whether the window can be another without anybody noticing."""
        from screenapp.ui.cover.page import CoverPage

        if self._worker.pending:
            return False
        if self._window.face is Face.COVER:
            cover = self._window.cover
            return not isinstance(cover, CoverPage) or cover.untouched
        page = self._sign_in.page
        return self._window.face is Face.SIGN_IN and page is not None and page.untouched

    # --- as the newer process ---------------------------------------------------------

    def stand_as(self, told: Handover) -> None:
        """As the older process stood; the window is not shown yet."""
        if told.geometry:
            self._window.restoreGeometry(QByteArray.fromHex(told.geometry.encode()))
        elif len(told.spot) == 4:
            self._window.move(*told.spot[:2])
            self._window.resize(*told.spot[2:])
        self._window.lent = told.lent
        self.left_at = LeftAt(staff=told.staff, place=told.place)
        self._speak(told.language)
        self.take_name(told.name)
        if told.covered:
            self._window.conceal()
        else:
            self._window.show_sign_in()
        self._take_typed(told)

    def go_on_as(self, told: Handover) -> None:
        """What was done on the older window while ours came up."""
        if not told.covered and self._window.face is Face.COVER:
            self.take_name(told.name)
            self._window.show_sign_in()
        self._take_typed(told)

    def _take_typed(self, told: Handover) -> None:
        page = self._sign_in.page
        if page is None or not told.passphrase:
            return
        if told.way:
            page.remember_name(told.name)
            self._sign_in.attempt(
                Attempt(
                    name=told.name,
                    passphrase=told.passphrase,
                    way=OpeningMode(told.way),
                    clock_is_right=told.clock_is_right,
                )
            )
        else:
            page.name.edit.setText(told.name)
            page.passphrase.edit.setText(told.passphrase)
