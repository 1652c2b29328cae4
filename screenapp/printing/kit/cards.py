"""The card to point at, and the card for a pocket."""

from typing import Final

from screenapp.printing.ink import QUIET
from screenapp.printing.kit.order import Disguise, Promise
from screenapp.printing.kit.point_card import PointPicture, point_card
from screenapp.printing.kit.sheet import MM, DoesNotFit, Sheet

_CARD: Final = (85 * MM, 54 * MM)
_INSIDE: Final = 9.0


def draw_point_card(sheet: Sheet) -> None:
    """Six pictures and five other answers, the person's language large, the other one below it."""
    for number, one in enumerate(sheet.order.wordings):
        sheet.y = sheet.write(
            one.say("point.title"), sheet.left, sheet.y, sheet.width, 12 if number else 19,
            rtl=one.right_to_left if number == 0 else sheet.mirrored, bold=not number,
        )  # fmt: skip
    sheet.y -= 14
    wide = (sheet.width - 14) / 2
    card = point_card()
    rows, below = (len(card.pictures) + 1) // 2, (len(card.answers) + 1) // 2
    # A picture is 8/3 as high as an answer below it.
    unit = (sheet.y - sheet.bottom - 48 - 12 * (rows + below)) / (8 * rows + 3 * below)
    for number, picture in enumerate(card.pictures):
        _box(sheet, picture, number, sheet.y, wide, 8 * unit)
    top = sheet.y - rows * (8 * unit + 12)
    for number, answer in enumerate(card.answers):
        _box(sheet, answer, number, top, wide, 3 * unit)
    sheet.row("point.foot", sheet.left, sheet.bottom + 42, sheet.width, 9, colour=QUIET)
    sheet.foot()


def _box(
    sheet: Sheet, one: PointPicture, number: int, top: float, wide: float, high: float
) -> None:
    """One thing to point at: a picture, and its words in each language."""
    column = number % 2
    if sheet.mirrored:
        column = 1 - column
    left, up = sheet.left + column * (wide + 14), top - (number // 2) * (high + 12)
    sheet.canvas.setLineWidth(1)
    sheet.canvas.roundRect(left, up - high, wide, high, 6, stroke=1, fill=0)
    side = min(high - 18, 74)
    at = sheet.at_start(side, left=left + 10, within=wide - 20)
    sheet.picture(one.picture, at, up - (high - side) / 2, side)
    room = wide - side - 34
    words = sheet.at_end(room, left=left + 10, within=wide - 20)
    sizes = (15.0, 10.0) if high > 90 else (11.5, 8.5)
    texts = [wording.say(one.words) for wording in sheet.order.wordings]
    tall = sum(
        line.height
        for text, size, bold in zip(texts, sizes, (True, False), strict=False)
        for line in sheet.lines(text, size, room, bold=bold)
    )
    if tall > high - 6:
        raise DoesNotFit
    y = up - (high - tall) / 2
    for at_number, text in enumerate(texts):
        y = sheet.write(
            text, words, y, room, sizes[at_number],
            rtl=sheet.mirrored, bold=not at_number, low=up - high,
        )  # fmt: skip


def draw_pocket_cards(sheet: Sheet) -> None:
    """Eight cards of 85 × 54 mm, as an appointment, as opening hours or as a list of laundry."""
    wide, high = _CARD
    sheet.y += 16
    sheet.y = sheet.row("pocket.how", sheet.left, sheet.y, sheet.width, 8.5, colour=QUIET) - 5
    left = (sheet.order.size.value[0] - 2 * wide) / 2
    if sheet.y - 4 * high < sheet.bottom - 2:
        raise DoesNotFit
    for number in range(8):
        _pocket(sheet, left + (number % 2) * wide, sheet.y - (number // 2) * high, wide, high)
    sheet.foot(sheet.both("pocket.count") if sheet.one_way else "")


def _pocket(sheet: Sheet, left: float, top: float, wide: float, high: float) -> None:
    sheet.dashed(left, top - high, wide, high)
    inside, width, low = left + _INSIDE, wide - 2 * _INSIDE, top - high + 4
    site, kind = sheet.order.site, sheet.order.site.disguise
    y = top - 6
    if site.name:
        y = sheet.write(site.name, inside, y, width, 8.5, rtl=sheet.mirrored, low=low)
    y = sheet.row(f"pocket.{kind.value}.title", inside, y, width, 13, bold=True, low=low)
    y = _blanks(sheet, inside, y - 2, width, low) - 3
    for key, value in _facts(sheet):
        y = _fact(sheet, key, value, inside, y, width, low)
    if site.line:
        y = sheet.write(site.line, inside, y, width, 8.5, rtl=sheet.mirrored, low=low)
    if Promise.JUST_COME in site.promises:
        sheet.row("pocket.come", inside, y, width, 8, colour=QUIET, low=low)


def _blanks(sheet: Sheet, left: float, top: float, width: float, low: float) -> float:
    """Three things to fill in by hand."""
    each = (width - 16) / 3
    prefix = f"pocket.{sheet.order.site.disguise.value}"
    ends = []
    for number, letter in enumerate("abc"):
        place = 2 - number if sheet.mirrored else number
        at = left + place * (each + 8)
        end = sheet.row(f"{prefix}.{letter}", at, top, each, 8, colour=QUIET, low=low)
        ends.append(end)
    floor = min(ends) - (15 if sheet.order.site.disguise is not Disguise.HOURS else 12)
    if floor < low:
        raise DoesNotFit
    for number in range(3):
        at = left + number * (each + 8)
        sheet.blank(at, at + each, floor)
    return floor


def _facts(sheet: Sheet) -> list[tuple[str, str]]:
    """What stands below: of the chosen service, else of the site; only what there is."""
    site, service = sheet.order.site, next(iter(sheet.order.services), None)
    found = (
        ("pocket.desk", service.hours if service else site.desk_hours),
        ("pocket.call", service.phone if service else site.call),
        ("pocket.ask", site.ask_for),
    )
    return [(key, value) for key, value in found if value]


def _fact(
    sheet: Sheet, key: str, value: str, left: float, top: float, width: float, low: float
) -> float:
    share = width * 0.42
    name_at = left + width - share if sheet.mirrored else left
    value_at = left if sheet.mirrored else left + share + 6
    ends = (
        sheet.row(key, name_at, top, share, 8.5, colour=QUIET, low=low),
        sheet.write(
            value, value_at, top, width - share - 6, 9, rtl=sheet.mirrored, bold=True, low=low
        ),
    )
    return min(ends) - 1
