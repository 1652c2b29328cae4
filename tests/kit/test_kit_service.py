"""What a site may have printed: only what is true there, checked, and tells nothing."""

from dataclasses import replace
from datetime import date

import pytest

from screenapp.printing.kit.order import KitOrder, KitPaper, KitSite, Promise
from screenapp.printing.paper_size import PaperSize
from screenapp.vault import Action
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.kit_service import KitService, kit_site_from, kit_site_to
from screenapp.workflow.kit_words import KitRefusal, WhyNot, in_english

WHOLE = set(KitPaper) - {KitPaper.SERVICE_CARD}


def why(refused):
    assert isinstance(refused, KitRefusal)
    sentence = in_english(refused)
    assert "%1" not in sentence
    assert "\n" not in sentence
    return refused.why, refused.about


def test_what_a_lead_says_is_kept_and_comes_back(service, site):
    assert service.save(site) is None
    assert service.kit_site == replace(site, phrase_since=date(2026, 9, 24))
    assert kit_site_from(kit_site_to(site)) == site


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"promises": ["fly"], "box_minutes": "x"}'])
def test_what_cannot_be_read_promises_nothing(kept):
    assert kit_site_from(kept) == KitSite()


def test_only_a_lead_changes_words_and_everybody_prints(as_nurse, site, service):
    nurse = KitService(as_nurse, service._clock)
    with pytest.raises(NotAllowed):
        nurse.save(site)
    order = nurse.order(KitPaper.POINT_CARD, ["en", "ar"])
    assert isinstance(order, KitOrder)
    nurse.printed(order)


def test_a_paper_that_promises_what_the_site_has_not_said_is_not_printed(service, site):
    for promise in Promise:
        service.save(replace(site, promises=frozenset(Promise) - {promise}))
        for paper in WHOLE:
            order = service.order(paper, ["en"])
            if promise in paper.needs:
                assert why(order) == (WhyNot.PROMISE_MISSING, promise.value)
            else:
                assert isinstance(order, KitOrder), paper


def test_a_word_that_tells_and_a_text_of_ten_thousand_signs_are_not_kept(service, site):
    service.save(site)
    for field in ("name", "note", "line", "phrase", "ask_for"):
        tells = replace(site, **{field: "Ask for the anti-trafficking team"})
        assert why(service.save(tells)) == (WhyNot.WORD_GIVES_AWAY, field)
        long = replace(site, **{field: "a " * 5_000})
        assert why(service.save(long)) == (WhyNot.TEXT_TOO_LONG, field)
        assert service.kit_site == replace(site, phrase_since=date(2026, 9, 24))


def test_an_organisation_whose_name_tells_stands_on_no_paper(service, site, vault, monkeypatch):
    service.save(replace(site, name=""))
    assert service.order(KitPaper.POSTER, ["en"]).site.name == "North Walk-in Clinic"
    telling = property(lambda _: "Centre against Trafficking")
    monkeypatch.setattr(type(vault), "organisation", telling)
    assert service.order(KitPaper.POSTER, ["en"]).site.name == ""


def test_a_service_is_printed_only_while_somebody_has_checked_it(service, site, vault, listed):
    service.save(site)
    assert why(service.order(KitPaper.SERVICE_CARD, ["en"])) == (WhyNot.NO_SERVICE, "")
    vault.save_service(listed(last_verified=date(2026, 1, 2)))
    old = service.order(KitPaper.SERVICE_CARD, ["en"])
    assert why(old) == (WhyNot.SERVICE_NOT_CHECKED, "Harbour Advice")
    pocket = service.order(KitPaper.POCKET_CARD, ["en"], service="harbour")
    assert why(pocket)[0] is WhyNot.SERVICE_NOT_CHECKED
    vault.save_service(listed())
    fresh = service.order(KitPaper.SERVICE_CARD, ["en"])
    assert [one.phone for one in fresh.services] == ["555 0101"]
    vault.save_service(listed(name="Trafficking Helpline"))
    assert why(service.order(KitPaper.SERVICE_CARD, ["en"]))[0] is WhyNot.SERVICE_GIVES_AWAY
    unnamed = service.order(KitPaper.POCKET_CARD, ["en"], service="harbour")
    assert [one.phone for one in unnamed.services] == ["555 0101"]


def test_a_card_for_the_desk_needs_the_words(service, site):
    service.save(replace(site, phrase=""))
    assert why(service.order(KitPaper.PHRASE_CARD, ["en"]))[0] is WhyNot.NO_PHRASE


def test_the_country_decides_the_size_unless_it_is_chosen(service, site, vault):
    service.save(site)
    assert service.order(KitPaper.POSTER, ["en"]).size is PaperSize.A4
    vault.change_setting("jurisdiction", "US-MD")
    assert service.order(KitPaper.POSTER, ["en"]).size is PaperSize.LETTER
    assert service.order(KitPaper.POSTER, ["en"], size=PaperSize.A4).size is PaperSize.A4


def test_what_was_printed_stands_in_the_log_by_code(service, site, vault):
    service.save(site)
    service.printed(service.order(KitPaper.POSTER, ["en", "ar"]))
    (entry,) = [e for e in vault.log() if e.action == Action.PRINTED.value]
    assert entry.detail == "L-12 en ar"


def test_a_language_there_is_no_file_of_is_told(service, site):
    service.save(site)
    assert why(service.order(KitPaper.POSTER, ["tlh"])) == (WhyNot.NO_LANGUAGE, "tlh")
