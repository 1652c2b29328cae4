"""The review as a file's bytes: CSV for spreadsheets, plain values for machines, PDF.

All three are made from a `Report`, from which small counts are gone already. Nothing here
opens a file: the caller writes where the worker chose.
"""

import csv
import io
from typing import Final

from screenapp.printing.paper_size import PaperSize
from screenapp.review.report import Report
from screenapp.review.statistics import ShareInterval
from screenapp.review.suppression import Cell, HiddenFigure, ShownFigure
from screenapp.review.table import Row, headings, rows
from screenapp.review.words import ReviewWords

# What spreadsheet programs take for a formula, in ordinary and in full width.
_FORMULA: Final = tuple("=+-@\t\r\n" + "".join(chr(ord(sign) + 0xFEE0) for sign in "=+-@"))

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]


def safe(text: str) -> str:
    """*text* as a spreadsheet shows and never runs it.

    Leading blanks are looked through, since some programs drop them.
    """
    text = text.replace("\0", "")
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) else text


def as_csv(report: Report, words: ReviewWords) -> bytes:
    """UTF-8 with a mark that Excel needs; every cell quoted, shares in per cent without sign."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe(words.period(report.period)), safe(words.hidden_note(report.k))])
    writer.writerow([safe(heading) for heading in _columns(words)])
    for row in rows(report, words):
        writer.writerow(_line(row, report.k, words))
    return out.getvalue().encode("utf-8-sig")


def as_plain(report: Report) -> dict[str, Plain]:
    """The report for machines: codes for words, null where a figure is hidden."""
    figures: list[Plain] = [
        {
            "indicator": figure.indicator.value,
            "code": figure.code,
            "numerator": _plain(figure.numerator),
            "denominator": _plain(figure.denominator),
            "hidden": figure.hidden,
            "interval": _bounds(figure.share.value.interval)
            if isinstance(figure.share, ShownFigure)
            else None,
            "exclusions": {what.value: _plain(cell) for what, cell in figure.exclusions},
        }
        for figure in report.figures
    ]
    return {
        "period": report.period.code,
        "protocol": report.protocol,
        "versions": list(report.versions),
        "least_count_shown": report.k,
        "figures": figures,
    }


def as_pdf(
    report: Report,
    words: ReviewWords,
    *,
    practice: bool = False,
    paper: PaperSize = PaperSize.A4,
) -> bytes:
    """Pages with the opening, the five charts and the table; no metadata, always the same bytes."""
    # ReportLab takes a while to load, and most reviews are only looked at.
    from screenapp.review.pdf import typeset

    return typeset(report, words, practice=practice, paper=paper)


def _columns(words: ReviewWords) -> tuple[str, ...]:
    part, figure, count, base, share, _, note = headings(words)
    return (
        part,
        figure,
        count,
        base,
        f"{share}, %",
        words.text("table.low"),
        words.text("table.high"),
        note,
    )


def _line(row: Row, k: int, words: ReviewWords) -> list[str]:
    low, high = ("", "")
    if row.interval is not None:
        low, high = f"{100 * row.interval.low:.1f}", f"{100 * row.interval.high:.1f}"
    return [
        safe(row.part),
        safe(row.figure),
        _count(row.count, k, words),
        _count(row.base, k, words),
        _percent(row, k, words),
        low,
        high,
        safe(row.note),
    ]


def _count(cell: Cell | None, k: int, words: ReviewWords) -> str:
    if cell is None:
        return ""
    return safe(words.hidden(k)) if isinstance(cell, HiddenFigure) else str(cell.value)


def _percent(row: Row, k: int, words: ReviewWords) -> str:
    if row.share is None:
        return ""
    if isinstance(row.share, HiddenFigure):
        return safe(words.hidden(k))
    value = row.share.value
    if value is None:
        return ""
    return f"{100 * value:.0f}" if row.count is None else f"{100 * value:.1f}"


def _plain(cell: Cell) -> int | None:
    return None if isinstance(cell, HiddenFigure) else cell.value


def _bounds(interval: ShareInterval | None) -> Plain:
    return None if interval is None else [interval.low, interval.high]
