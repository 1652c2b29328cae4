"""What staff keep: the crib for the drawer, and the card for the desk."""

from collections.abc import Sequence
from typing import Final

from screenapp.printing.ink import QUIET
from screenapp.printing.kit.order import KitOrder
from screenapp.printing.kit.sheet import Sheet
from screenapp.printing.kit.signs import numbered
from screenapp.printing.kit.wording import KitWording

_SHARES: Final = (0.0, 0.2, 0.4, 0.6, 1.0)
"""Where each step stands in the minutes that the site gives."""
_RING: Final = 17.0


def draw_crib(sheet: Sheet) -> None:
    """What to do when somebody finds a mark, by the minute; both languages side by side."""
    sheet.head("crib.head")
    sheet.y = sheet.side_by_side(lambda *place: _steps(sheet, *place), sheet.y) - 9
    sheet.rule(sheet.y)
    sheet.y = sheet.side_by_side(lambda *place: _plan(sheet, *place), sheet.y - 10)
    sheet.foot(*_reviewed(sheet.order))


def _steps(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    rtl, order = one.right_to_left, sheet.order
    alone = len(order.wordings) == 1
    head, text = (21.0, 12.0) if alone else (15.0, 10.0)
    mark = one.say(f"mark.{order.site.mark.value}.filled")
    top = sheet.write(
        one.say("crib.title", order.minutes), left, top, width, head, rtl=rtl, bold=True
    )
    top = sheet.write(
        one.say("crib.means", mark), left, top - 2, width, text, rtl=rtl, colour=QUIET
    )
    for number, share in enumerate(_SHARES, start=1):
        top -= 9
        x = left + width - _RING if rtl else left + _RING
        _minute(sheet, one, round(order.minutes * share), x, top - _RING)
        inside = left if rtl else left + 2 * _RING + 10
        room = width - 2 * _RING - 10
        end = sheet.write(
            one.say(f"crib.h{number}"), inside, top, room, text + 1, rtl=rtl, bold=True
        )
        end = sheet.write(one.say(f"crib.t{number}"), inside, end, room, text, rtl=rtl)
        top = min(end, top - 2 * _RING)
    return top


def _minute(sheet: Sheet, one: KitWording, minute: int, x: float, y: float) -> None:
    sheet.canvas.setLineWidth(1)
    sheet.canvas.circle(x, y, _RING, stroke=1, fill=0)
    sheet.write(str(minute), x - _RING, y + 12, 2 * _RING, 11, rtl=False, bold=True, centred=True)
    sheet.write(one.say("crib.min"), x - _RING, y - 1, 2 * _RING, 6.5, rtl=False, centred=True)


def _plan(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    order = sheet.order
    site, size = order.site, 11.0 if len(order.wordings) == 1 else 9.5
    if site.leads and site.extension:
        first = one.say("crib.plan1", order.minutes, site.leads, site.extension)
    else:
        first = one.say("crib.plan1_bare", order.minutes)
    plan = (first, *(one.say(f"crib.plan{number}") for number in (2, 3, 4)))
    never = tuple(one.say(f"crib.never{number}") for number in range(1, 6))
    half = (width - 16) / 2
    if len(order.wordings) == 2:
        top = _list(sheet, one, one.say("crib.plan"), plan, left, width, top, size) - 6
        return _list(sheet, one, one.say("crib.never"), never, left, width, top, size)
    ends = [
        _list(sheet, one, one.say("crib.plan"), plan, sheet.at_start(half), half, top, size),
        _list(sheet, one, one.say("crib.never"), never, sheet.at_end(half), half, top, size),
    ]
    return min(ends)


def _list(
    sheet: Sheet,
    one: KitWording,
    heading: str,
    lines: Sequence[str],
    left: float,
    width: float,
    top: float,
    size: float,
) -> float:
    rtl = one.right_to_left
    top = sheet.write(heading, left, top, width, size + 2, rtl=rtl, bold=True)
    for text in lines:
        x = left + width - 3 if rtl else left + 3
        sheet.canvas.circle(x, top - size * 0.7 * sheet.scale, 1.6, stroke=0, fill=1)
        inside = left if rtl else left + 11
        top = sheet.write(text, inside, top, width - 11, size, rtl=rtl) - 2
    return top


def _reviewed(order: KitOrder) -> tuple[str, ...]:
    said = order.wordings[0]
    foot = [said.say("crib.foot")]
    if order.site.reviewed_by and order.day:
        foot.append(said.say("crib.reviewed", order.day, order.site.reviewed_by))
    return tuple(foot)


def draw_phrase_card(sheet: Sheet) -> None:
    """What the desk does when somebody says the words that were agreed."""
    sheet.head("phrase.head")
    sheet.y = sheet.side_by_side(
        lambda one, left, width, top: sheet.write(
            one.say("phrase.title"), left, top, width, 15, rtl=one.right_to_left
        ),
        sheet.y,
    )
    phrase = f"“{sheet.order.site.phrase}”"
    box = sheet.y - 10
    end = sheet.write(
        phrase, sheet.left + 14, box - 10, sheet.width - 28, 28,
        rtl=sheet.mirrored, bold=True, centred=True,
    )  # fmt: skip
    sheet.canvas.setLineWidth(1.2)
    sheet.canvas.roundRect(sheet.left, end - 12, sheet.width, box - end + 12, 6, stroke=1, fill=0)
    sheet.y = sheet.side_by_side(lambda *place: _desk_steps(sheet, *place), end - 32)
    sheet.rule(sheet.y - 4)
    sheet.side_by_side(
        lambda one, left, width, top: sheet.write(
            one.say("phrase.foot"), left, top, width, 10.5, rtl=one.right_to_left, colour=QUIET
        ),
        sheet.y - 14,
    )
    sheet.foot(put_up=True)


def _desk_steps(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    rtl = one.right_to_left
    for number in (1, 2, 3):
        x = left + width - 11 if rtl else left + 11
        numbered(sheet, str(number), x, sheet.beside_line(top, 15), 10)
        inside = left if rtl else left + 28
        text = one.say(f"phrase.step{number}", sheet.order.minutes)
        top = sheet.write(text, inside, top, width - 28, 15, rtl=rtl) - 14
    return top
