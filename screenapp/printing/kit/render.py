"""From an order to a page: as a PDF in memory, or on a canvas of a printer's."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from screenapp.printing.bare_metadata import bare_pdf, blank_canvas
from screenapp.printing.fonts import Faces, Setter
from screenapp.printing.kit.cards import draw_pocket_cards, draw_point_card
from screenapp.printing.kit.desk import draw_crib, draw_phrase_card
from screenapp.printing.kit.given import draw_leaflet, draw_service_card, draw_slips
from screenapp.printing.kit.order import KitOrder, KitPaper
from screenapp.printing.kit.sheet import BrokenWords, DoesNotFit, Sheet
from screenapp.printing.kit.signs import draw_labels, draw_poster

_DRAWN: Final[Mapping[KitPaper, Callable[[Sheet], None]]] = {
    KitPaper.POSTER: draw_poster,
    KitPaper.LABELS: draw_labels,
    KitPaper.POINT_CARD: draw_point_card,
    KitPaper.POCKET_CARD: draw_pocket_cards,
    KitPaper.STAFF_CRIB: draw_crib,
    KitPaper.SLIP: draw_slips,
    KitPaper.PHRASE_CARD: draw_phrase_card,
    KitPaper.SERVICE_CARD: draw_service_card,
    KitPaper.LEAFLET: draw_leaflet,
}
_SCALES: Final[tuple[float, ...]] = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68)
"""Letters of one paper, in its own sizes; smaller ones than the last would not be read."""
_LARGER: Final[tuple[float, ...]] = (1.3, 1.15)
_GROW: Final = frozenset(
    {KitPaper.POSTER, KitPaper.PHRASE_CARD, KitPaper.LEAFLET, KitPaper.SERVICE_CARD}
)
"""Papers that are read from further away, or have the room: larger letters where all fits."""


def render(
    order: KitOrder, fonts: Sequence[Path], *, setter: Setter | None = None, compress: bool = True
) -> bytes:
    """The PDF of *order*: one page, blank metadata, the same bytes for the same order.

    Raises:
        DoesNotFit: the words are too long for it in letters that can be read.
    """
    words = BrokenWords(Faces(fonts, setter))
    scale = fitting_scale(order, words)
    return bare_pdf(
        order.size.value,
        lambda canvas: draw_page(canvas, order, words, scale),
        compress=compress,
    )


def fitting_scale(order: KitOrder, words: BrokenWords) -> float:
    """How much smaller than its own size the letters of *order* have to be. Raises: DoesNotFit."""
    larger = _LARGER if order.paper in _GROW else ()
    scales: tuple[float, ...] = (*larger, *_SCALES)
    for scale in scales:
        nowhere = blank_canvas(BytesIO(), order.size.value)
        with contextlib.suppress(DoesNotFit):
            _DRAWN[order.paper](Sheet(nowhere, order, scale, words, tried=True))
            return scale
    raise DoesNotFit


def draw_page(canvas: Canvas, order: KitOrder, words: BrokenWords, scale: float) -> None:
    """Draw *order* on *canvas* and end the page; *scale* is what `fitting_scale` found."""
    _DRAWN[order.paper](Sheet(canvas, order, scale, words, tried=False))
    canvas.showPage()
