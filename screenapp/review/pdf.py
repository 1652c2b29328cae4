"""The review on paper: opening, five charts, every figure in a table. Latin and Cyrillic only.

Every text is escaped, the metadata are blank, and the same report gives the same bytes.
"""

import io
from functools import cache
from typing import Final, Literal
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from screenapp import resources
from screenapp.printing.boxes import MISSING, boxed
from screenapp.printing.fonts import BOLD, REGULAR, registered
from screenapp.printing.paper_size import PaperSize
from screenapp.review.charts.forest import ForestDrawing
from screenapp.review.charts.funnel import FunnelDrawing
from screenapp.review.charts.paper import PAPER, PaperChart
from screenapp.review.charts.pen import ChartDrawing
from screenapp.review.charts.trend import TrendDrawing
from screenapp.review.report import Report
from screenapp.review.table import Row, cells, headings, rows
from screenapp.review.words import ReviewWords

_MARGIN: Final = 40.0
INK, QUIET, HAIR = (HexColor(c) for c in (PAPER.ink, PAPER.quiet, PAPER.hairline))
# Part, figure, count, of, share, interval, note: 515 in all.
_COLUMNS: Final = (50.0, 147.0, 62.0, 62.0, 62.0, 56.0, 76.0)
_NUMBERS: Final = (2, 3, 4, 5)


def typeset(
    report: Report,
    words: ReviewWords,
    *,
    practice: bool = False,
    paper: PaperSize = PaperSize.A4,
) -> bytes:
    """The pages as PDF bytes; *practice* puts that word across every page.

    A sign that plain Noto Sans does not hold is a mark, and the last page says so.
    """
    _register_faces()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=paper.value,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        invariant=1,
    )
    page = _Page(words.text("practice") if practice else "", paper.value)
    story = [*_opening(report, words), *_panels(report, words), PageBreak(), *_table(report, words)]
    typed = " ".join((report.protocol, *report.versions))
    if boxed(typed, _held) != typed:
        story.append(_paragraph(words.text("lacking", MISSING), _style(9, colour=QUIET)))
    document.build(story, onFirstPage=page.draw, onLaterPages=page.draw)
    return out.getvalue()


class _Page:
    """What stands on every page beneath the text."""

    def __init__(self, across: str, size: tuple[float, float]) -> None:
        self._across = across
        self._width, self._height = size

    def draw(self, canvas: Canvas, document: object) -> None:
        for blank in (
            canvas.setAuthor,
            canvas.setTitle,
            canvas.setSubject,
            canvas.setCreator,
            canvas.setProducer,
            canvas.setKeywords,
        ):
            blank("")
        canvas.saveState()
        canvas.setFont(REGULAR, 8.5)
        canvas.setFillColor(QUIET)
        canvas.drawRightString(self._width - _MARGIN, 22, str(canvas.getPageNumber()))
        if self._across:
            canvas.setFont(BOLD, 76)
            canvas.setFillGray(0.9)
            canvas.translate(self._width / 2, self._height / 2)
            canvas.rotate(52)
            canvas.drawCentredString(0, -26, self._across)
        canvas.restoreState()


def _register_faces() -> None:
    """Noto Sans from the bundled fonts, once per process."""
    for path in resources.font_files():
        if path.stem in (REGULAR, BOLD):
            registered(path)


def _style(
    size: float,
    face: str = REGULAR,
    *,
    colour: Color = INK,
    alignment: Literal[0, 1, 2, 4] = TA_LEFT,
) -> ParagraphStyle:
    return ParagraphStyle(
        "own",
        fontName=face,
        fontSize=size,
        leading=size * 1.4,
        textColor=colour,
        alignment=alignment,
    )


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(boxed(text, _held)), style)


@cache
def _held(character: str) -> bool:
    (plain,) = (path for path in resources.font_files() if path.stem == REGULAR)
    return ord(character) in registered(plain).face.charToGlyph


def _opening(report: Report, words: ReviewWords) -> list[Flowable]:
    told = " ".join(words.sentence(sentence) for sentence in report.opening)
    used = ", ".join(report.versions)
    return [
        _paragraph(words.period(report.period), _style(20, BOLD)),
        Spacer(1, 6),
        _paragraph(told, _style(11)),
        Spacer(1, 4),
        _paragraph(
            words.text("versions", report.protocol, used) if used else "",
            _style(9, colour=QUIET),
        ),
    ]


def _panels(report: Report, words: ReviewWords) -> list[Flowable]:
    k = report.k
    week = report.trends[0].step.value
    drawn = FunnelDrawing(report=report, words=words)
    story = [_panel(drawn.title, drawn, _funnel_note(report, words))]
    story += [
        _panel(
            words.text(
                "finding.hidden",
                words.text(f"panel.trend.{week}"),
                words.text(f"trend.{trend.over.value}"),
            ).rstrip("."),
            TrendDrawing(trend=trend, k=k, words=words),
            words.text("panel.trend.provisional" if trend.provisional else "panel.trend.more"),
        )
        for trend in report.trends
    ]
    notes = ("channels.signal", "panel.help.more", "panel.not_done.more")
    story += [
        _panel(forest.title, forest, words.text(note))
        for forest, note in zip(ForestDrawing.all_of(report, words), notes, strict=True)
    ]
    story.append(_paragraph(words.hidden_note(k), _style(9, colour=QUIET)))
    return story


def _funnel_note(report: Report, words: ReviewWords) -> str:
    return f"{words.text('funnel.note')} {words.accounted(report.accounted, report.k)}"


def _panel(title: str, drawn: ChartDrawing, note: str) -> Flowable:
    return KeepTogether(
        [
            Spacer(1, 12),
            _paragraph(title, _style(12, BOLD)),
            Spacer(1, 4),
            PaperChart(drawn),
            Spacer(1, 4),
            _paragraph(note, _style(9, colour=QUIET)),
        ]
    )


def _table(report: Report, words: ReviewWords) -> list[Flowable]:
    head = [
        _paragraph(text, _style(7.5, BOLD, alignment=TA_RIGHT if at in _NUMBERS else TA_LEFT))
        for at, text in enumerate(headings(words))
    ]
    left, right = _style(7.5), _style(7.5, alignment=TA_RIGHT)
    body = [_cells(row, report.k, words, left, right) for row in rows(report, words)]
    table = Table([head, *body], colWidths=list(_COLUMNS), repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, QUIET),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, HAIR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        )
    )
    return [table]


def _cells(
    row: Row, k: int, words: ReviewWords, left: ParagraphStyle, right: ParagraphStyle
) -> list[Paragraph]:
    return [
        _paragraph(text, right if place in _NUMBERS else left)
        for place, text in enumerate(cells(row, k, words))
    ]
