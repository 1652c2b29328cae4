"""Shares with their intervals, one line each: ways of being heard, answers to help, reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt

from screenapp.protocol.model import Channel
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure
from screenapp.review.scales import ShareAxis, share_axis
from screenapp.review.suppression import HiddenFigure
from screenapp.review.words import ReviewWords
from screenapp.ui.review.canvas import Canvas, Chart
from screenapp.ui.shell.theme import Sizes, current

_ROW, _AXIS = 36, 28
_BLANK = 22
_PLOT = 180  # least width for dots and whiskers, px at scale 1
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class _Columns:
    """Left edges and widths; *wide* is False where figures stand below the dots."""

    wide: bool
    plot: float
    plot_width: float
    share: float
    interval: float
    of: float


class ForestChart(Chart):
    """Dot and whiskers, then per cent, interval and x of n in words: nothing to look up."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[tuple[Figure, str], ...] = ()
        self._k = 0
        self._words = ReviewWords()

    def show_figures(
        self,
        title: str,
        figures: Sequence[Figure],
        names: Sequence[str],
        k: int,
        words: ReviewWords,
    ) -> None:
        self._lines = tuple(zip(figures, names, strict=True))
        self._k, self._words = k, words
        self.tell(title, finding(figures, names, k, words))

    def sizeHint(self) -> QSize:
        return QSize(current().px(560), self.height_for(10_000))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(260), self.height_for(10_000))

    def height_for(self, width: int) -> int:
        row = self._row(self._columns(width).wide)
        return round(row * len(self._lines)) + current().px(_AXIS)

    def draw(self, canvas: Canvas) -> None:
        columns = self._columns(canvas.width)
        axis = share_axis([figure for figure, _ in self._lines])
        row = self._row(columns.wide)
        bottom = row * len(self._lines)
        for tick in axis.ticks:
            x = columns.plot + columns.plot_width * tick / axis.top
            canvas.line(x, 0, x, bottom, canvas.tokens.hairline)
            canvas.words(
                QRectF(x - 60, bottom, 120, current().px(_AXIS)),
                self._words.percent(tick),
                at=_CENTRE,
                colour=canvas.tokens.quiet,
            )
        for place, (figure, name) in enumerate(self._lines):
            self._line(canvas, figure, name, row * place, columns, axis)

    def _line(
        self,
        canvas: Canvas,
        figure: Figure,
        name: str,
        top: float,
        columns: _Columns,
        axis: ShareAxis,
    ) -> None:
        tall = float(current().px(_ROW))
        canvas.words(QRectF(0, top, canvas.width, tall), name)
        words_top = top
        middle = top + tall / 2
        if not columns.wide:
            words_top, middle = top + tall * 0.75, top + tall * 1.95
        if isinstance(figure.share, HiddenFigure):
            blank = current().px(_BLANK)
            area = QRectF(columns.plot, middle - blank / 2, columns.plot_width, blank)
            canvas.hatched(area, self._words.hidden(self._k))
            self._quietly(canvas, columns.share, words_top, self._words.text("not_shown"))
            return
        share = figure.share.value
        if share.interval is None or share.value is None:
            self._quietly(canvas, columns.share, words_top, self._words.text("nobody"))
            return
        self._whiskers(
            canvas, columns, axis, middle, (share.interval.low, share.value, share.interval.high)
        )
        canvas.words(
            QRectF(columns.share, words_top, canvas.width, tall),
            self._words.percent(share.value, 1),
            bold=True,
        )
        self._quietly(canvas, columns.interval, words_top, self._words.interval(share.interval))
        self._quietly(canvas, columns.of, words_top, of(figure, self._words))

    def _whiskers(
        self,
        canvas: Canvas,
        columns: _Columns,
        axis: ShareAxis,
        y: float,
        shares: tuple[float, float, float],
    ) -> None:
        low, middle, high = (
            columns.plot + columns.plot_width * share / axis.top for share in shares
        )
        accent, reach = canvas.tokens.accent, current().px(6)
        canvas.line(low, y, high, y, accent, 2)
        for end in (low, high):
            canvas.line(end, y - reach, end, y + reach, accent, 2)
        canvas.dot(middle, y, current().px(5), accent)

    def _quietly(self, canvas: Canvas, left: float, top: float, text: str) -> None:
        area = QRectF(left, top, max(0.0, canvas.width - left), float(current().px(_ROW)))
        canvas.words(area, text, colour=canvas.tokens.quiet)

    def _columns(self, width: float) -> _Columns:
        """Figures beside the dots where there is room for both, below the name elsewhere."""
        words = self._words
        gap = float(Sizes.GROUP)
        names = max((self.measure(name) for _, name in self._lines), default=0) + gap
        share = self.measure(words.percent(0.999, 1), bold=True) + gap
        interval = max((self.measure(self._interval(f)) for f, _ in self._lines), default=0) + gap
        of_all = max((self.measure(of(f, words)) for f, _ in self._lines), default=0)
        figures = max(share + interval + of_all, self.measure(words.text("not_shown")))
        plot = width - names - figures - 2 * gap
        if plot >= current().px(_PLOT):
            # Whiskers need no more than this; the rest of a wide page stays empty.
            plot = min(plot, float(current().px(400)))
            left = names + plot + 2 * gap
            return _Columns(True, names, plot, left, left + share, left + share + interval)
        # Room for half of the words under the first and the last line of the scale.
        side = self.measure(words.percent(1.0)) / 2
        return _Columns(False, side, width - 2 * side, 0, share, share + interval)

    def _interval(self, figure: Figure) -> str:
        share = figure.share
        return "" if isinstance(share, HiddenFigure) else self._words.interval(share.value.interval)

    def _row(self, wide: bool) -> float:
        return current().px(_ROW) * (1.0 if wide else 2.5)


def of(figure: Figure, words: ReviewWords) -> str:
    """``31 of 861 offered``: what was counted, of what. Empty where it is hidden."""
    if isinstance(figure.numerator, HiddenFigure) or isinstance(figure.denominator, HiddenFigure):
        return ""
    key = "of"
    if figure.indicator is Indicator.DISCLOSED:
        key = "of.visits" if figure.code == Channel.SIGNAL.value else "of.offered"
    counts = (figure.numerator.value, figure.denominator.value)
    return words.text(key, *(words.number(count) for count in counts))


def finding(figures: Sequence[Figure], names: Sequence[str], k: int, words: ReviewWords) -> str:
    """The chart in words, line by line."""
    told = []
    for figure, name in zip(figures, names, strict=True):
        if isinstance(figure.share, HiddenFigure):
            told.append(words.text("finding.hidden", name, words.hidden(k)))
            continue
        share = figure.share.value
        if share.interval is None:
            told.append(words.text("finding.hidden", name, words.text("nobody")))
            continue
        interval = words.text(
            "interval.words",
            words.percent(share.interval.low, 1),
            words.percent(share.interval.high, 1),
        )
        percent = words.share(figure.share, k)
        told.append(words.text("finding.share", name, percent, of(figure, words), interval))
    return " ".join(told)
