"""Every test of a window leaves the application as it found it, and draws with our own fonts.

The rules of accessibility are fixtures, so that a test of any page can ask:
``nameless``, ``too_small``, ``tab_order``, ``contrast``, ``text_contrasts``, ``cut_off``,
``unpainted``, ``found_in``.
"""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollBar,
    QWidget,
)

from screenapp import resources
from screenapp.ui import child_form, country
from screenapp.ui.shell.ui_translator import UiTranslator

SMALLEST = 32  # px, docs/design/look.md: away from screening
PRIMARY = 44  # px, WCAG 2.2 2.5.5: anything tapped during a screening, and Hide

STATIC_DIALOGS = {
    QMessageBox: ("about", "critical", "information", "question", "warning"),
    QFileDialog: (
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
    ),
    QInputDialog: ("getText", "getMultiLineText", "getInt", "getDouble", "getItem"),
}


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the bundled fonts, so that sizes are the same on every machine."""
    for path in resources.font_files():
        QFontDatabase.addApplicationFont(str(path))
    qapp.setFont("Noto Sans")
    return qapp


@pytest.fixture(autouse=True)
def no_country() -> Iterator[None]:
    """The country is that of the vault a test opens, and none before and after."""
    country.be_in("")
    yield
    country.be_in("")


@pytest.fixture(autouse=True)
def collected_where_widgets_live() -> Iterator[None]:
    """As in the program: no thread but this one destroys widgets that have become garbage."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture(autouse=True)
def no_leaked_widgets(qapp: QApplication) -> Iterator[None]:
    """Destroy what the test made; fail if a window is left open."""
    before = set(qapp.topLevelWidgets())
    yield
    new = set(qapp.topLevelWidgets()) - before
    left_open = [type(w).__name__ for w in new if w.isVisible()]
    for widget in new:
        widget.hide()  # not close(): closeEvent may ask a question
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not left_open, f"windows left open: {left_open}"


def _forget_languages(app: QApplication) -> None:
    for tongue in app.findChildren(UiTranslator):
        if tongue.installed is not None:
            app.removeTranslator(tongue.installed)
            tongue.installed = None
        tongue._address(None)
    child_form.speak("")
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture(autouse=True)
def no_leaked_language(qapp: QApplication) -> Iterator[None]:
    """In the words of the source, left to right, whatever a program before had chosen."""
    _forget_languages(qapp)
    yield
    _forget_languages(qapp)


@pytest.fixture(autouse=True)
def no_blocking_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A nested event loop would hang the test; forbid every way to start one."""

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a dialog was run modally; use open() and signals")

    monkeypatch.setattr(QDialog, "exec", refuse)
    for dialog, names in STATIC_DIALOGS.items():
        monkeypatch.setattr(dialog, "exec", refuse)
        for name in names:
            monkeypatch.setattr(dialog, name, refuse)


# ---------------------------------------------------------------- rules of accessibility


def _name(widget: QWidget) -> str:
    """What a screen reader says; a label's buddy is named by the label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _controls(page: QWidget) -> list[QWidget]:
    """Visible widgets of *page* that the Tab key can reach, Qt's own inner ones apart."""
    return [
        w
        for w in page.findChildren(QWidget)
        if w.isVisibleTo(page)
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.objectName().startswith("qt_")
    ]


def _told(widget: QWidget) -> str:
    """Enough to find *widget* in the code."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.objectName() or words!r}".replace("\n", " ")


@pytest.fixture
def controls() -> Callable[[QWidget], list[QWidget]]:
    """What the Tab key can reach on a page."""
    return _controls


@pytest.fixture
def nameless() -> Callable[[QWidget], list[str]]:
    """Controls of a page that a screen reader cannot name."""
    return lambda page: [_told(w) for w in _controls(page) if not _name(w)]


@pytest.fixture
def too_small() -> Callable[..., list[str]]:
    """Controls of less than *smallest* px either way, with their size. Show the page first."""

    def check(page: QWidget, smallest: int = SMALLEST) -> list[str]:
        return [
            f"{_told(w)} {w.width()}x{w.height()}"
            for w in _controls(page)
            if min(w.width(), w.height()) < smallest
        ]

    return check


_TOLD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def _tree(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text in the accessibility tree below *top* and in it, and the widget it belongs to."""
    waiting = [(QAccessible.queryAccessibleInterface(top), top)]
    while waiting:
        interface, above = waiting.pop()
        own = interface.object()
        widget = own if isinstance(own, QWidget) else above
        for kind in _TOLD:
            if (text := interface.text(kind).strip()) and not isinstance(widget, QScrollBar):
                yield widget, text
        children = (interface.child(at) for at in range(interface.childCount()))
        waiting.extend((child, widget) for child in children if child is not None)


def _held(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What the widgets in *top* hold themselves, whether a screen reader is told or not."""
    for widget in (top, *top.findChildren(QWidget)):
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        said += [widget.statusTip(), widget.whatsThis()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        yield from ((widget, text) for text in said if text.strip())


@pytest.fixture
def found_in() -> Callable[[QWidget], set[str]]:
    """Every text that can be come upon in a window, hidden or not, by whatever means."""

    def walk(window: QWidget) -> set[str]:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return {text for _, text in (*_tree(window), *_held(window))}

    return walk


@pytest.fixture
def unpainted() -> Callable[[QWidget], list[str]]:
    """Texts in a shown window that nobody who looks at it sees: of what is hidden, or told of
    what is shown beside its own words. The title of the window, and the name of a control that is
    shown, are seen."""

    def check(window: QWidget) -> list[str]:
        found = []
        QApplication.processEvents()
        for widget, text in (*_tree(window), *_held(window)):
            named = widget in _controls(window) and text == _name(widget)
            words = getattr(widget, "text", str)()
            shown = widget.isVisible() and (named or text == words)
            if not shown and text != window.windowTitle():
                found.append(f"{_told(widget)}: {text}")
        return sorted(set(found))

    return check


@pytest.fixture
def tab_order() -> Callable[[QWidget], list[QWidget]]:
    """Controls in the order in which the Tab key visits them."""

    def walk(page: QWidget) -> list[QWidget]:
        reachable = _controls(page)
        order: list[QWidget] = []
        widget = page.nextInFocusChain()
        while widget is not page and widget not in order:
            if widget in reachable and widget.isEnabled():
                order.append(widget)
            widget = widget.nextInFocusChain()
        return order

    return walk


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(v: float) -> float:
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


@pytest.fixture
def contrast() -> Callable[[QColor, QColor], float]:
    """Contrast ratio after WCAG 2.2, 1 to 21."""
    return _contrast


def _measured(widget: QWidget, page: QWidget) -> float:
    """Greatest contrast in the pixels of *widget* against its commonest colour, its ground.

    The darkest stroke of a letter stands for the text: its blurred edges are in between.
    """
    corner = widget.mapTo(page, QPoint(0, 0))
    picture = page.grab(widget.rect().translated(corner)).toImage()
    counts: dict[int, int] = {}
    for y in range(picture.height()):
        for x in range(picture.width()):
            pixel = picture.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    ground = QColor(max(counts, key=lambda pixel: counts[pixel]))
    return max(_contrast(ground, QColor(pixel)) for pixel in counts)


def _in_sight(widget: QWidget) -> bool:
    return not widget.rect().isEmpty() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.fixture
def text_contrasts() -> Callable[[QWidget], dict[str, float]]:
    """Measured contrast of the labels and enabled buttons of a shown page that are in sight.

    What a scrolled list hides or cuts is left out: it is drawn like the rest of it.
    """

    def measure(page: QWidget) -> dict[str, float]:
        texts = [w for w in page.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)]
        return {
            _told(w): _measured(w, page)
            for w in texts
            if w.isEnabled() and w.text().strip() and _in_sight(w)
        }

    return measure


@pytest.fixture
def cut_off() -> Callable[[QWidget], list[str]]:
    """Labels and buttons of a shown page that are given less room than their words need."""

    def check(page: QWidget) -> list[str]:
        short = []
        for w in page.findChildren(QWidget):
            if not isinstance(w, QLabel | QAbstractButton) or not w.isVisibleTo(page):
                continue
            wraps = w.hasHeightForWidth()  # a label that wraps, or a button of ours
            wide = w.minimumSizeHint().width() if wraps else w.sizeHint().width()
            tall = w.heightForWidth(w.width()) if wraps else w.minimumSizeHint().height()
            if w.text().strip() and (w.width() < wide or w.height() < tall):
                short.append(f"{_told(w)} {w.width()}x{w.height()} needs {wide}x{tall}")
        return short

    return check
