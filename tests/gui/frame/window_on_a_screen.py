"""Opens the real program on the screen that the environment describes and tells how it stands.

A process of its own: a screen and its scale are chosen before an application is made.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screenapp.app.start import application, make_controller
from screenapp.ui.shell.main_window import MainWindow
from screenapp.ui.shell.page import Page


def spot(rect: QRect) -> list[int]:
    return [rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()]


def on_screen(widget: QWidget) -> list[int]:
    return spot(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()))


def tell(window: MainWindow) -> dict[str, object]:
    page = Page()
    page.offer_came_in(True)
    window.show_page(page, "today")
    QTest.qWait(0)
    return {
        "screen": spot(window.screen().availableGeometry()),
        "window": spot(window.frameGeometry()),
        "hide": on_screen(window.top.hide_button),
        "someone": on_screen(window.top.someone),
    }


if __name__ == "__main__":
    controller = make_controller(application(), Path(sys.argv[1]), language="en")
    controller.fit_screen()
    controller.open()
    QTest.qWaitForWindowExposed(controller.window)
    sys.stdout.write(json.dumps(tell(controller.window)) + "\n")
    controller.window.close()
    controller.worker.stop()
