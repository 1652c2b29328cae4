"""The same figures as the charts, in rows: for the table on the page, CSV and PDF."""

from dataclasses import dataclass

from screenapp.protocol.model import Channel
from screenapp.review.indicator_definitions import Indicator
from screenapp.review.indicators import Figure, Times
from screenapp.review.report import Report
from screenapp.review.statistics import ShareInterval
from screenapp.review.suppression import Cell, HiddenFigure, ShownFigure
from screenapp.review.trend import Point, Trend, TrendStep
from screenapp.review.words import ReviewWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure. ``share`` is between 0 and 1 and holds None of nobody; None: has no share."""

    part: str
    figure: str
    count: Cell | None = None
    base: Cell | None = None
    share: ShownFigure[float | None] | HiddenFigure | None = None
    interval: ShareInterval | None = None
    note: str = ""


def rows(report: Report, words: ReviewWords) -> tuple[Row, ...]:
    """Every figure of *report*, in the order of the page."""
    found = [_row("part.all", figure, report.k, words) for figure in report.others]
    found.append(
        Row(
            part=words.text("part.all"),
            figure=words.text("count.off_trigger"),
            count=report.off_trigger,
        )
    )
    found += [
        _row("part.channels", f, report.k, words) for f in (*report.channels, *report.only_by)
    ]
    found.append(
        Row(
            part=words.text("part.channels"),
            figure=words.text("count.several_ways"),
            count=report.several_ways,
        )
    )
    found += [_row("part.help", figure, report.k, words) for figure in report.help]
    found += [_row("part.not_done", figure, report.k, words) for figure in report.not_done]
    for key, times in (
        ("times.to_complete", report.to_complete),
        ("times.to_contact", report.to_contact),
    ):
        found.append(_times(key, times, report.k, words))
    for trend in report.trends:
        found += [_point(trend, point, words) for point in trend.points]
    return tuple(found)


def cells(row: Row, k: int, words: ReviewWords) -> tuple[str, ...]:
    """A row as it is read: part, figure, count, of, share, interval, note."""
    return (
        row.part,
        row.figure,
        "" if row.count is None else words.cell(row.count, k),
        "" if row.base is None else words.cell(row.base, k),
        _share(row, k, words),
        words.interval(row.interval),
        row.note,
    )


def headings(words: ReviewWords) -> tuple[str, ...]:
    names = ("group", "figure", "count", "base", "share", "interval", "note")
    return tuple(words.text(f"table.{name}") for name in names)


def label(figure: Figure, words: ReviewWords) -> str:
    """What a figure is about, in words, with the channel, reason, answer or version it has."""
    code = figure.code
    match figure.indicator:
        case Indicator.DISCLOSED if code == Channel.SIGNAL.value:
            return words.text("indicator.disclosed.signal", words.text(f"channel.{code}"))
        case Indicator.DISCLOSED | Indicator.ONLY_BY:
            code = words.text(f"channel.{code}")
        case Indicator.WISHED | Indicator.WISH_HAD:
            code = words.text(f"wish.{code}")
        case Indicator.HELP:
            code = words.text(f"help.{code}")
        case Indicator.NOT_DONE:
            code = words.text(f"not_done.{code}")
        case _:
            pass
    return words.text(f"indicator.{figure.indicator.value}", code)


def _row(part: str, figure: Figure, k: int, words: ReviewWords) -> Row:
    note = "; ".join(
        words.text("table.left_out", words.cell(cell, k), words.text(f"what.{what.value}"))
        for what, cell in figure.exclusions
        if cell != ShownFigure(0)
    )
    share: ShownFigure[float | None] | HiddenFigure = HiddenFigure()
    interval = None
    if isinstance(figure.share, ShownFigure):
        share, interval = ShownFigure(figure.share.value.value), figure.share.value.interval
    return Row(
        part=words.text(part),
        figure=label(figure, words),
        count=figure.numerator,
        base=figure.denominator,
        share=share,
        interval=interval,
        note=note,
    )


def _times(key: str, times: Times, k: int, words: ReviewWords) -> Row:
    if isinstance(times.quartiles, HiddenFigure):
        note = words.hidden(k)
    elif times.quartiles.value is None:
        note = words.text("nobody")
    else:
        q = times.quartiles.value
        note = words.text(
            "times.value", *(words.decimal(v) for v in (q.median, q.lower, q.upper, q.p90))
        )
    return Row(part=words.text("part.times"), figure=words.text(key), count=times.n, note=note)


def _point(trend: Trend, point: Point, words: ReviewWords) -> Row:
    percent = point.percent
    share: ShownFigure[float | None] | HiddenFigure = HiddenFigure()
    if isinstance(percent, ShownFigure):
        share = ShownFigure(None if percent.value is None else percent.value / 100)
    weekly = trend.step is TrendStep.WEEK
    when = (
        words.text("week_of", words.day(point.start)) if weekly else words.month(point.start.month)
    )
    return Row(
        part=words.text("part.trend"),
        figure=words.text("finding.hidden", words.text(f"trend.{trend.over.value}"), when).rstrip(
            "."
        ),
        share=share,
        note=state(point, words),
    )


def state(point: Point, words: ReviewWords) -> str:
    """Where a point lies, in words; the only thing told of a hidden one."""
    if isinstance(point.percent, ShownFigure) and point.percent.value is None:
        return ""
    if not point.outside:
        return words.text("trend.marked" if point.rules else "trend.inside")
    return words.text("trend.outside" if point.side is None else f"trend.{point.side.value}")


def _share(row: Row, k: int, words: ReviewWords) -> str:
    if row.share is None:
        return ""
    if isinstance(row.share, HiddenFigure):
        return words.hidden(k)
    if row.share.value is None:
        return words.text("nobody")
    # A point of a chart is known in whole per cents only.
    return words.percent(row.share.value, 0 if row.count is None else 1)
