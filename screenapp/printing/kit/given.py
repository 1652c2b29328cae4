"""What is given to everybody: the slip for the box, the card of services, the leaflet."""

from typing import Final

from screenapp.printing.ink import QUIET
from screenapp.printing.kit.order import ListedService, Promise
from screenapp.printing.kit.sheet import MARGIN, DoesNotFit, Sheet
from screenapp.printing.kit.wording import KitWording

_SLIPS: Final = 4
_LEAFLET: Final = ("1", "2", "3", "4", "5", "6")
_ONLY_WITH: Final = {
    "2": Promise.ONE_TO_ONE,
    "3": Promise.INTERPRETER,
    "6": Promise.JUST_COME,
}


def draw_slips(sheet: Sheet) -> None:
    """Four slips a page, all alike: everybody gets one."""
    high = (sheet.order.size.value[1] - 2 * MARGIN) / 2
    wide = sheet.width / 2
    for number in range(_SLIPS):
        left = sheet.left + (number % 2) * wide
        top = sheet.y - (number // 2) * high
        sheet.dashed(left, top - high, wide, high)
        _slip(sheet, left + 14, top - 12, wide - 28, top - high + 8)
    sheet.foot()


def _slip(sheet: Sheet, left: float, top: float, width: float, low: float) -> None:
    site = sheet.order.site
    if site.name:
        top = sheet.write(site.name, left, top, width, 9, rtl=sheet.mirrored, low=low) - 3
    top = sheet.row("slip.title", left, top, width, 14, bold=True, low=low) - 2
    top = sheet.row("slip.everyone", left, top, width, 9, colour=QUIET, low=low) - 8
    for key in ("slip.fine", "slip.ask"):
        side = 13.0
        at = sheet.at_start(side, left=left, within=width)
        sheet.canvas.setLineWidth(1)
        sheet.canvas.rect(at, sheet.beside_line(top, 12) - side / 2, side, side, stroke=1, fill=0)
        inside = sheet.at_end(width - side - 9, left=left, within=width)
        room = width - side - 9
        top = sheet.row(key, inside, top, room, 12, low=low, stacked=not sheet.one_way) - 8
    top = sheet.row("slip.room", left, top - 2, width, 10, low=low) - 18
    sheet.blank(left, left + width, top)
    top = sheet.row("slip.box", left, top - 10, width, 9, low=low) - 3
    sheet.row("slip.emptied", left, top, width, 8.5, site.box_minutes, colour=QUIET, low=low)


def draw_service_card(sheet: Sheet) -> None:
    """The services that were checked, with their numbers and hours; no other word of theirs."""
    if sheet.order.site.name:
        sheet.head("")
    sheet.y = sheet.row("service.title", sheet.left, sheet.y, sheet.width, 24, bold=True) - 10
    for service in sheet.order.services:
        sheet.rule(sheet.y)
        sheet.y = _service(sheet, service, sheet.y - 8) - 10
    sheet.rule(sheet.y)
    sheet.y -= 10
    site = sheet.order.site
    if site.ask_for:
        sheet.y = sheet.row("service.ask", sheet.left, sheet.y, sheet.width, 12, site.ask_for)
    if site.line:
        sheet.y = sheet.write(site.line, sheet.left, sheet.y, sheet.width, 12, rtl=sheet.mirrored)
    if sheet.order.checked_by:
        sheet.row(
            "service.foot", sheet.left, sheet.y - 6, sheet.width, 9, sheet.order.checked_by,
            colour=QUIET,
        )  # fmt: skip
    sheet.foot()


def _service(sheet: Sheet, service: ListedService, top: float) -> float:
    top = sheet.write(service.name, sheet.left, top, sheet.width, 14, rtl=sheet.mirrored, bold=True)
    rows = (
        ("service.call", service.phone),
        ("service.hours", service.hours),
        ("service.speaks", service.speaks),
    )
    share = sheet.width * 0.3
    for key, value in rows:
        if value:
            name_at = sheet.at_start(share)
            value_at = sheet.at_end(sheet.width - share - 12)
            top = min(
                sheet.row(key, name_at, top, share, 10.5, colour=QUIET),
                sheet.write(
                    value, value_at, top, sheet.width - share - 12, 12.5, rtl=sheet.mirrored
                ),
            )
    return top


def draw_leaflet(sheet: Sheet) -> None:
    """How a visit goes and what can be asked; only what the site said that it does."""
    sheet.head("")
    for number, one in enumerate(sheet.order.wordings):
        sheet.y = sheet.write(
            one.say("leaflet.title"), sheet.left, sheet.y, sheet.width, 26,
            rtl=one.right_to_left, bold=not number,
        )  # fmt: skip
    sheet.y = sheet.side_by_side(lambda *place: _parts(sheet, *place), sheet.y - 10)
    if sheet.order.site.note:
        sheet.rule(sheet.y)
        sheet.write(
            sheet.order.site.note, sheet.left, sheet.y - 8, sheet.width, 12, rtl=sheet.mirrored
        )
    sheet.foot()


def _parts(sheet: Sheet, one: KitWording, left: float, width: float, top: float) -> float:
    rtl, promises = one.right_to_left, sheet.order.site.promises
    top = sheet.write(one.say("leaflet.intro"), left, top, width, 13, rtl=rtl) - 12
    for number in _LEAFLET:
        if number in _ONLY_WITH and _ONLY_WITH[number] not in promises:
            continue
        heading, text = one.say(f"leaflet.h{number}"), one.say(f"leaflet.t{number}")
        top = sheet.write(heading, left, top, width, 14, rtl=rtl, bold=True)
        top = sheet.write(text, left, top, width, 12, rtl=rtl) - 12
    if top < sheet.bottom:
        raise DoesNotFit
    return top
