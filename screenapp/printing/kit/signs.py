"""The sign for every stall, and the sheet of labels that goes with it."""

from typing import Final

from screenapp.printing.ink import QUIET
from screenapp.printing.kit.sheet import MM, Sheet
from screenapp.printing.kit.wording import KitWording

_STEP: Final = 28.0
_LABEL: Final = 19 * MM
_ACROSS: Final = 2
_DOWN: Final = 10


def draw_poster(sheet: Sheet) -> None:
    """What to do with the cup, in pictures and in each language beside the other."""
    sheet.head("poster.head")
    for number, one in enumerate(sheet.order.wordings):
        sheet.y = sheet.write(
            one.say("poster.title"), sheet.left, sheet.y, sheet.width, 26,
            rtl=one.right_to_left, bold=not number,
        )  # fmt: skip
    sheet.y -= 14
    _pictures(sheet, sheet.y, 112)
    sheet.y = sheet.side_by_side(lambda *place: _steps(sheet, *place), sheet.y - 140) - 8
    sheet.rule(sheet.y)
    sheet.y = sheet.side_by_side(lambda *place: _small_print(sheet, *place), sheet.y - 12)
    if sheet.order.site.note:
        sheet.write(
            sheet.order.site.note, sheet.left, sheet.y - 8, sheet.width, 12, rtl=sheet.mirrored
        )
    sheet.foot(put_up=True)


def _pictures(sheet: Sheet, top: float, side: float) -> None:
    """The cup, the cup upside down with a mark on it, and what the two marks lead to."""
    box = 190.0
    width = sheet.width - box
    left = sheet.at_start(width)
    middle = left + width / 2
    first, second = (middle + 24, middle - 24 - side) if sheet.mirrored else (
        middle - 24 - side, middle + 24
    )  # fmt: skip
    sheet.picture("specimen", first, top, side)
    sheet.picture("arrow", middle - 16, top - side / 2 + 16, 32)
    sheet.picture("upturned", second, top, side)
    sheet.mark(second + side / 2, top - side * 0.19, 6.5, full=True)
    at = sheet.at_end(box - 20)
    sheet.canvas.setLineWidth(0.8)
    sheet.canvas.roundRect(at, top - side, box - 20, side, 5, stroke=1, fill=0)
    places = [at + 32, at + 66, at + 116]
    if sheet.mirrored:
        places = [2 * at + box - 20 - x for x in places]
    for y, full, picture in ((top - 30, True, "talk"), (top - side + 30, False, "line")):
        sheet.mark(places[0], y, 13, full=full)
        sheet.picture("arrow", places[1] - 14, y + 14, 28)
        sheet.picture(picture, places[2] - 18, y + 18, 36)


def _steps(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    mark = sheet.order.site.mark.value
    rows = (
        ("1", one.say("poster.step1")),
        ("2", one.say("poster.step2")),
        ("full", one.say("poster.filled", one.say(f"mark.{mark}.filled"))),
        ("empty", one.say("poster.open", one.say(f"mark.{mark}.open"))),
        ("3", one.say("poster.step3")),
    )
    rtl = one.right_to_left
    for sign, text in rows:
        x = left + width - 11 if rtl else left + 11
        if sign.isdigit():
            numbered(sheet, sign, x, sheet.beside_line(top, 15), 10)
        else:
            sheet.mark(x, sheet.beside_line(top, 15), 7.5, full=sign == "full")
        inside = left if rtl else left + _STEP
        top = sheet.write(text, inside, top, width - _STEP, 15, rtl=rtl) - 9
    return top


def numbered(sheet: Sheet, number: str, x: float, y: float, radius: float) -> None:
    """*number* in a ring round (x, y)."""
    sheet.canvas.setLineWidth(0.9)
    sheet.canvas.circle(x, y, radius, stroke=1, fill=0)
    size = radius * 1.05 / sheet.scale
    (line,) = sheet.lines(number, size, 4 * radius, bold=True)
    line.draw(sheet.canvas, x - line.width / 2, y + line.height / 2)


def _small_print(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    rtl = one.right_to_left
    top = sheet.write(one.say("poster.any"), left, top, width, 11.5, rtl=rtl) - 8
    return sheet.write(one.say("poster.undo"), left, top, width, 11.5, rtl=rtl, colour=QUIET)


def draw_labels(sheet: Sheet) -> None:
    """Strips of a full and an empty label; the two are alike in size."""
    sheet.head("labels.head")
    sheet.y += 6
    sheet.y = sheet.side_by_side(
        lambda one, left, width, top: sheet.write(
            one.say("labels.how"), left, top, width, 8.5, rtl=one.right_to_left, colour=QUIET
        ),
        sheet.y,
    )
    top, high = sheet.y - 8, _LABEL + 4
    wide = (sheet.width - 8) / _ACROSS
    for number in range(_ACROSS * _DOWN):
        left = sheet.left + (number % _ACROSS) * (wide + 8)
        _strip(sheet, left, top - (number // _ACROSS + 1) * (high + 3) + 3, wide, high)
    sheet.y = top - _DOWN * (high + 3) - 2
    sheet.side_by_side(
        lambda one, left, width, y: sheet.write(
            one.say("labels.pen"),
            left,
            y,
            width,
            8,
            rtl=one.right_to_left,
            colour=QUIET,
            low=sheet.bottom - 4,
        ),
        sheet.y,
    )
    sheet.foot(sheet.both("labels.count") if sheet.one_way else "")


def _strip(sheet: Sheet, left: float, bottom: float, wide: float, high: float) -> None:
    sheet.dashed(left, bottom, wide, high)
    radius, middle = _LABEL / 2, bottom + high / 2
    labels = [left + 4 + radius, left + 8 + 3 * radius]
    words, room = left + 4 * radius + 16, wide - 4 * radius - 22
    if sheet.mirrored:
        labels = [2 * left + wide - x for x in labels]
        words = left + 6
    for x, full in zip(labels, (True, False), strict=True):
        sheet.canvas.setDash(2, 2)
        sheet.canvas.setLineWidth(0.5)
        sheet.canvas.circle(x, middle, radius, stroke=1, fill=0)
        sheet.canvas.setDash()
        sheet.mark(x, middle, radius * 0.55, full=full)
    top = bottom + high - 3
    for number, one in enumerate(sheet.order.wordings):
        rtl = one.right_to_left
        top = sheet.write(
            one.say("labels.under"), words, top, room, 8.5, rtl=rtl, bold=not number, low=bottom
        )
        top = _both_marks(sheet, one, words, top, room, bottom)


def _both_marks(
    sheet: Sheet, one: KitWording, left: float, top: float, width: float, low: float
) -> float:
    """What a full and what an empty label means, on one line."""
    rtl = one.right_to_left
    half = width / 2
    ends = []
    for number, (key, full) in enumerate((("labels.filled", True), ("labels.open", False))):
        at = left + half * (1 - number if rtl else number)
        x = at + half - 4 if rtl else at + 4
        sheet.mark(x, top - 5.5, 3, full=full)
        inside = at if rtl else at + 10
        ends.append(sheet.write(one.say(key), inside, top, half - 10, 7.5, rtl=rtl, low=low))
    return min(ends)
