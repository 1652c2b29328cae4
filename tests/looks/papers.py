"""Each paper of a language as a picture, drawn as a printer draws it."""

from pathlib import Path
from typing import cast

from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.fonts import Faces
from screenapp.printing.kit.order import KitOrder, KitPaper, KitSite, ListedService, Promise
from screenapp.printing.kit.render import draw_page, fitting_scale
from screenapp.printing.kit.sheet import BrokenWords
from screenapp.printing.kit.wording import wordings
from screenapp.resources import font_files
from screenapp.ui.kit.printer_canvas import PrinterCanvas
from screenapp.ui.on_paper import setter

DOTS = 100 / 72
SITE = KitSite(
    promises=frozenset(Promise), name="North Walk-in Clinic", call="1-888-555-0142",
    desk_hours="9-17", ask_for="Ana", phrase="…", leads="N. Blake", extension="4711",
    reviewed_by="J. Doe",
)  # fmt: skip
SERVICES = (ListedService(name="Harbour", phone="1-888-555-0199", hours="9-17"),)


def draw(language: str, folder: Path, scale: float) -> int:
    """Every paper in *language*, alone and beside the first other one; how many there are."""
    known = wordings()
    other = next(one for code, one in known.items() if code != language)
    words = BrokenWords(Faces(font_files(), setter(font_files())))
    made = 0
    for paper in KitPaper:
        for together in ((known[language],), (known[language], other)):
            order = KitOrder(
                paper=paper, wordings=together, site=SITE, day="2026-09-24",
                checked_by="J. Doe", services=SERVICES,
            )  # fmt: skip
            name = "-".join(("paper", paper.code, *order.languages))
            _picture(order, words, DOTS * scale).save(str(folder / f"{name}.png"))
            made += 1
    return made


def _picture(order: KitOrder, words: BrokenWords, dots: float) -> QImage:
    wide, high = order.size.value
    image = QImage(round(wide * dots), round(high * dots), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(dots, dots)
    canvas = PrinterCanvas(painter, high)
    draw_page(cast(Canvas, canvas), order, words, fitting_scale(order, words))
    painter.end()
    return image
