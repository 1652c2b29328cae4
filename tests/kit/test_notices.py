"""What a site is told of its papers: words for the desk that are old, services left out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from screenapp.printing.kit.order import KitOrder, KitPaper
from screenapp.workflow.kit_notices import NoticeKind, said_in_english
from screenapp.workflow.kit_service import KitService
from screenapp.workflow.kit_words import PlaceKind

DAY = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


def kinds(service: KitService) -> list[NoticeKind]:
    return [one.kind for one in service.notices()]


def after(vault, days: int) -> KitService:
    return KitService(vault, lambda: DAY + timedelta(days=days))


def test_words_for_the_desk_hold_since_a_day_and_a_month(vault, service, site):
    assert service.notices() == ()
    service.save(site)
    (notice,) = service.notices()
    assert (notice.kind, notice.day) == (NoticeKind.PHRASE_SINCE, date(2026, 9, 24))
    assert kinds(after(vault, 31)) == [NoticeKind.PHRASE_SINCE]
    assert kinds(after(vault, 32)) == [NoticeKind.PHRASE_OLD]
    assert "2026-09-24" in said_in_english(after(vault, 32).notices()[0])
    after(vault, 32).save(site)  # the same words kept again are not new ones
    assert kinds(after(vault, 32)) == [NoticeKind.PHRASE_OLD]
    after(vault, 32).save(replace(site, phrase="Is the green one back?"))
    assert kinds(after(vault, 32)) == [NoticeKind.PHRASE_SINCE]
    assert after(vault, 33).kit_site.phrase_since == date(2026, 10, 26)


def test_a_card_at_the_desk_with_older_words_is_told_until_it_is_down(vault, service, site):
    service.save(site)
    service.printed(service.order(KitPaper.PHRASE_CARD, ["en"]))
    service.put_up(KitPaper.PHRASE_CARD, ["en"], PlaceKind.DESK, "")
    assert NoticeKind.CARD_OLD not in kinds(service)
    later = after(vault, 5)
    later.save(replace(site, phrase="Is the green one back?"))
    assert kinds(later) == [NoticeKind.PHRASE_SINCE, NoticeKind.CARD_OLD]
    later.take_down(later.plan()[0].id)
    assert kinds(later) == [NoticeKind.PHRASE_SINCE]


def test_words_from_before_days_were_noted_are_told_as_such(vault, service, site):
    service.save(site)
    kept = vault.settings["kit"].replace('"phrase_since": "2026-09-24", ', "")
    vault.change_setting("kit", kept)
    assert kinds(service) == [NoticeKind.PHRASE_UNDATED]
    service.save(service.kit_site)
    assert kinds(service) == [NoticeKind.PHRASE_SINCE]


def test_services_that_stand_on_no_card_are_named_with_the_reason(vault, service, listed):
    vault.save_service(listed(id="old", name="Old Pier", last_verified=date(2025, 1, 1)))
    for number in range(7):
        vault.save_service(listed(id=f"s{number}", name=f"Service {number}"))
    told = service.notices()
    assert {one.kind for one in told} == {NoticeKind.NOT_CHECKED, NoticeKind.TOO_MANY}
    order = service.order(KitPaper.SERVICE_CARD, ["en"])
    assert isinstance(order, KitOrder)
    left_out = {one.about for one in told}
    on_card = {one.name for one in order.services}
    assert "Old Pier" in left_out
    assert left_out | on_card == {one.name for one in service.services()}
    assert not left_out & on_card
