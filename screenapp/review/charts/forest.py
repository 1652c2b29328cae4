"""Shares with their intervals, one line each: ways of being heard, answers to help, reasons."""

from dataclasses import dataclass
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.charts.canvas import Anchor, Area, ChartStyle, Place, TextMeasure
from screenapp.review.charts.pen import ChartPen
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure
from screenapp.review.report import Report
from screenapp.review.scales import ShareAxis, share_axis
from screenapp.review.statistics import ShareInterval
from screenapp.review.suppression import HiddenFigure
from screenapp.review.words import ReviewWords

_AXIS: Final = 28
_BLANK: Final = 22
_PLOT: Final = 180  # least width for dots and whiskers
_WIDEST: Final = 400  # whiskers need no more; the rest of a wide page stays empty


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Left edges and widths; *wide* is False where figures stand below the dots."""

    wide: bool
    plot: float
    plot_width: float
    share: float
    interval: float
    of: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ForestDrawing:
    """Dot and whiskers, then per cent, interval and x of n in words: nothing to look up.

    ``lines`` holds each figure with its name. Below *k* people a figure is hidden.
    """

    title: str
    lines: tuple[tuple[Figure, str], ...]
    k: int
    words: ReviewWords

    @classmethod
    def all_of(cls, report: Report, words: ReviewWords) -> "tuple[ForestDrawing, ...]":
        """By way, what came of offering help, and why not: in the order of the page."""
        return tuple(
            cls(
                title=words.text(f"panel.{panel}"),
                lines=tuple((f, words.text(f"{names}.{f.code or 'taken'}")) for f in figures),
                k=report.k,
                words=words,
            )
            for panel, names, figures in (
                ("channels", "channel", report.channels),
                ("help", "help", (report.help_taken, *report.help)),
                ("not_done", "not_done", report.not_done),
            )
        )

    @property
    def finding(self) -> str:
        return " ".join(self._line_in_words(figure, name) for figure, name in self.lines)

    def height(self, width: float, style: ChartStyle, measure: TextMeasure) -> float:
        row = _row(self._columns(width, style, measure), style)
        return row * len(self.lines) + style.sized(_AXIS)

    def draw(self, pen: ChartPen) -> None:
        columns = self._columns(pen.width, pen.style, pen.measure)
        axis = share_axis([figure for figure, _ in self.lines])
        row = _row(columns, pen.style)
        bottom = row * len(self.lines)
        for tick in axis.ticks:
            x = columns.plot + columns.plot_width * tick / axis.top
            pen.line(x, 0, x, bottom, pen.style.hairline)
            pen.text(
                x,
                bottom + pen.style.sized(_AXIS) / 2,
                self.words.percent(tick),
                anchor=Anchor.MIDDLE,
                colour=pen.style.quiet,
            )
        for place, (figure, name) in enumerate(self.lines):
            self._line(pen, figure, name, row * place, columns, axis)

    def _line(
        self,
        pen: ChartPen,
        figure: Figure,
        name: str,
        top: float,
        columns: _Columns,
        axis: ShareAxis,
    ) -> None:
        row, quiet = pen.style.row_height, pen.style.quiet
        y = dots = top + row / 2
        pen.text(0, y, name)
        if not columns.wide:
            y, dots = top + row * 1.25, top + row * 1.95
        if isinstance(figure.share, HiddenFigure):
            tall = pen.style.sized(_BLANK)
            blank = Area(columns.plot, dots - tall / 2, columns.plot_width, tall)
            pen.hatched(blank, self.words.hidden(self.k))
            pen.text(columns.share, y, self.words.text("not_shown"), colour=quiet)
            return
        share = figure.share.value
        if share.interval is None or share.value is None:
            pen.text(columns.share, y, self.words.text("nobody"), colour=quiet)
            return
        _whiskers(pen, columns, axis, dots, share.interval, share.value)
        pen.text(columns.share, y, self.words.percent(share.value, 1), bold=True)
        pen.text(columns.interval, y, self.words.interval(share.interval), colour=quiet)
        pen.text(columns.of, y, self._of(figure), colour=quiet)

    def _columns(self, width: float, style: ChartStyle, measure: TextMeasure) -> _Columns:
        """Figures beside the dots where there is room for both, below the name elsewhere."""
        words, gap = self.words, style.gap(16)
        names = max((measure(name) for _, name in self.lines), default=0) + gap
        share = measure(words.percent(0.999, 1), bold=True) + gap
        interval = max((measure(self._interval(f)) for f, _ in self.lines), default=0) + gap
        of_all = max((measure(self._of(f)) for f, _ in self.lines), default=0)
        figures = max(share + interval + of_all, measure(words.text("not_shown")))
        plot = width - names - figures - 2 * gap
        wide = plot >= style.sized(_PLOT)
        if wide:
            plot = min(plot, style.sized(_WIDEST))
            left, first = names, names + plot + 2 * gap
        else:
            # Room for half of the words under the first and the last line of the scale.
            left, first = measure(words.percent(1.0)) / 2, 0.0
            plot = width - 2 * left
        return _Columns(
            wide=wide,
            plot=left,
            plot_width=plot,
            share=first,
            interval=first + share,
            of=first + share + interval,
        )

    def _interval(self, figure: Figure) -> str:
        share = figure.share
        return "" if isinstance(share, HiddenFigure) else self.words.interval(share.value.interval)

    def _of(self, figure: Figure) -> str:
        """``31 of 861 offered``: what was counted, of what. Empty where it is hidden."""
        counted, base = figure.numerator, figure.denominator
        if isinstance(counted, HiddenFigure) or isinstance(base, HiddenFigure):
            return ""
        key = "of"
        if figure.indicator is Indicator.DISCLOSED:
            key = "of.visits" if figure.code == Channel.SIGNAL.value else "of.offered"
        number = self.words.number
        return self.words.text(key, number(counted.value), number(base.value))

    def _line_in_words(self, figure: Figure, name: str) -> str:
        words = self.words
        if isinstance(figure.share, HiddenFigure):
            return words.text("finding.hidden", name, words.hidden(self.k))
        interval = figure.share.value.interval
        if interval is None:
            return words.text("finding.hidden", name, words.text("nobody"))
        ends = words.percent(interval.low, 1), words.percent(interval.high, 1)
        percent = words.share(figure.share, self.k)
        between = words.text("interval.words", *ends)
        return words.text("finding.share", name, percent, self._of(figure), between)


def _row(columns: _Columns, style: ChartStyle) -> float:
    return style.row_height * (1.0 if columns.wide else 2.5)


def _whiskers(
    pen: ChartPen,
    columns: _Columns,
    axis: ShareAxis,
    y: float,
    interval: ShareInterval,
    share: float,
) -> None:
    def across(value: float) -> float:
        return columns.plot + columns.plot_width * value / axis.top

    accent, reach = pen.style.accent, pen.style.sized(6)
    low, high = across(interval.low), across(interval.high)
    whisker: tuple[tuple[Place, Place], ...] = (
        ((low, y), (high, y)),
        ((low, y - reach), (low, y + reach)),
        ((high, y - reach), (high, y + reach)),
    )
    for stroke in whisker:
        pen.path(stroke, accent, 2)
    pen.dot(across(share), y, 5)
