"""Where papers hang: since when, in which languages, kept by everybody and told in the log."""

from datetime import UTC, date, datetime, timedelta

import pytest

from screenapp.printing.kit.order import KitPaper
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import Channel
from screenapp.screening.person import Person
from screenapp.vault import Action, Vault
from screenapp.vault.errors import NotFound
from screenapp.workflow.kit_service import KitService
from screenapp.workflow.kit_words import KitRefusal, PlaceKind, WhyNot
from screenapp.workflow.screening_service import ScreeningService

DAY = datetime(2026, 9, 24, 14, 52, tzinfo=UTC)


@pytest.fixture
def later(vault):
    return KitService(vault, lambda: DAY + timedelta(days=9))


def test_a_sign_is_printed_hung_and_taken_down_each_on_its_day(service, later, site, vault):
    service.save(site)
    service.printed(service.order(KitPaper.POSTER, ["en", "ar"]))
    assert later.put_up(KitPaper.POSTER, ["en", "ar"], PlaceKind.STALL, " left ") is None
    (sign,) = later.plan()
    assert (sign.paper, sign.kind, sign.place) == ("poster", "stall", "left")
    assert sign.languages == ("en", "ar")
    assert (sign.printed, sign.up, sign.down) == (date(2026, 9, 24), date(2026, 10, 3), None)
    later.take_down(sign.id)
    assert later.plan()[0].down == date(2026, 10, 3)
    done = [e.action for e in vault.log() if e.record == sign.id]
    assert done == [Action.SIGN_PUT_UP.value, Action.SIGN_TAKEN_DOWN.value]
    service.take_down(sign.id)
    assert later.plan()[0].down == date(2026, 10, 3)
    with pytest.raises(NotFound):
        service.take_down("nobody's")


def test_the_plan_outlives_a_sign_out_and_is_everybodys(service, as_nurse):
    nurse = KitService(as_nurse, lambda: DAY)
    assert nurse.put_up(KitPaper.PHRASE_CARD, ["es"], PlaceKind.DESK, "") is None
    nurse.put_up(KitPaper.POSTER, ["es"], PlaceKind.VAN, "")
    assert {one.kind for one in KitService(as_nurse, lambda: DAY).plan()} == {"desk", "van"}
    assert isinstance(as_nurse, Vault)


def test_what_hangs_stands_before_what_was_taken_down(service, later):
    service.put_up(KitPaper.POSTER, ["en"], PlaceKind.STALL, "first")
    later.put_up(KitPaper.POSTER, ["en"], PlaceKind.STALL, "second")
    first = next(one for one in later.plan() if one.place == "first")
    later.take_down(first.id)
    assert [one.place for one in later.plan()] == ["second", "first"]


@pytest.mark.parametrize(
    ("place", "why"),
    [("police corner", WhyNot.WORD_GIVES_AWAY), ("x" * 10_000, WhyNot.TEXT_TOO_LONG)],
)
def test_a_place_is_not_called_by_a_word_that_tells(service, place, why):
    refused = service.put_up(KitPaper.POSTER, ["en"], PlaceKind.STALL, place)
    assert isinstance(refused, KitRefusal)
    assert refused.why is why
    assert service.plan() == ()


def offered(vault: Vault) -> bool:
    """Whether somebody who comes now counts as one who was offered the silent sign."""
    desk = ScreeningService(vault, shipped_library(), lambda: DAY)
    known = {fact.screening for fact in vault.facts()}
    desk.new_intake(person=Person(), trigger="universal", protocol="ed-two-prong")
    (made,) = (fact for fact in vault.facts() if fact.screening not in known)
    return Channel.SIGNAL in made.channels_offered


def test_who_comes_while_a_sign_hangs_is_counted_as_offered_and_nobody_else(service, vault):
    assert not offered(vault)
    service.put_up(KitPaper.STAFF_CRIB, ["en"], PlaceKind.LAB, "")
    assert not offered(vault)  # the crib tells the person nothing
    service.put_up(KitPaper.POSTER, ["en", "es"], PlaceKind.STALL, "")
    assert offered(vault)
    (sign,) = service.inviting
    assert (sign.up, sign.languages) == (DAY.date(), ("en", "es"))
    service.take_down(sign.id)
    assert not offered(vault)


def test_what_an_earlier_version_ticked_hangs_until_it_is_taken_down(service, vault):
    vault.change_setting("signs_up", "yes")
    (old,) = service.plan()
    assert (old.paper, old.up, old.printed, old.languages, old.down) == (
        "poster", None, None, (), None,
    )  # fmt: skip
    assert offered(vault)
    service.put_up(KitPaper.POSTER, ["es"], PlaceKind.STALL, "right")
    assert vault.settings["signs_up"] == "no"  # it stands in the plan now, and once
    assert [one.up for one in service.inviting] == [None, DAY.date()]
    for one in service.inviting:
        service.take_down(one.id)
    assert service.inviting == ()
    assert len(service.plan()) == 2
