"""From an order to a PDF in memory, or straight to a printer. For the window's own thread."""

from typing import Final, cast

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from screenapp.printing.kit.order import KitOrder
from screenapp.resources import font_files
from screenapp.ui.on_paper import setter

JOB: Final = "page"
"""What the printer's list of jobs shows; nobody learns from it what was printed."""


def saved(order: KitOrder) -> bytes:
    """The PDF of *order*. Raises: DoesNotFit."""
    from screenapp.printing.kit.render import render

    files = font_files()
    return render(order, files, setter=setter(files))


def printer_names() -> tuple[str, ...]:
    """The printers that this machine knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))


def printer_named(name: str) -> QPrinter:
    """The printer of that *name*."""
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def print_on(printer: QPrinter, order: KitOrder) -> bool:
    """Put *order* on paper at 100 %; False where the printer takes no page. Raises: DoesNotFit."""
    from reportlab.pdfgen.canvas import Canvas

    from screenapp.printing.fonts import Faces
    from screenapp.printing.kit.render import draw_page, fitting_scale
    from screenapp.printing.kit.sheet import BrokenWords
    from screenapp.ui.kit.printer_canvas import PrinterCanvas

    files = font_files()
    words = BrokenWords(Faces(files, setter(files)))
    scale = fitting_scale(order, words)
    _set_up(printer, order)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.resolution() / 72
    painter.scale(dots, dots)
    canvas = PrinterCanvas(painter, order.size.value[1])
    draw_page(cast(Canvas, canvas), order, words, scale)
    return painter.end()


def _set_up(printer: QPrinter, order: KitOrder) -> None:
    printer.setDocName(JOB)
    printer.setCreator("")
    size = QPageSize(QSizeF(*order.size.value), QPageSize.Unit.Point)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
