"""A site hides, renames and adds needs; what was said before keeps its meaning."""

import pytest

from screenapp.referral.needs import NEEDS, OTHER, still_open
from screenapp.referral.site_needs import SiteNeeds, as_setting, site_needs
from screenapp.referral.words import ENGLISH, need_text
from screenapp.screening.offers.records import Need


def test_a_site_that_changed_nothing_has_the_list_and_keeps_nothing():
    assert SiteNeeds().listed == NEEDS
    assert as_setting(SiteNeeds()) == ""
    assert site_needs("") == SiteNeeds()


def test_what_a_site_set_comes_back():
    made = SiteNeeds().called("food", "es", "Algo de comer").with_own("en", "Glasses")
    made = made.showing(set(made.codes) - {"papers"})
    assert site_needs(as_setting(made)) == made
    assert made.codes[-1] == OTHER


def test_a_hidden_need_is_not_offered_and_keeps_its_name_in_older_records():
    made = SiteNeeds().with_own("en", "Glasses")
    (own,) = made.own
    hidden = made.showing({"food"})
    assert hidden.listed == ("food", OTHER)
    assert still_open((Need(id="papers"),), hidden.listed) == ("food", OTHER)
    words = hidden.worded(ENGLISH, "es")
    assert need_text(own, "", words) == "Glasses"
    assert need_text("papers", "", words) == "Papers"


def test_a_name_in_one_language_leaves_the_others_and_can_be_taken_off():
    made = SiteNeeds().called("food", "es", "Comida  caliente")
    assert made.name("food", "es-MX") == "Comida caliente"
    assert made.worded(ENGLISH, "en").needs["food"] == "Food"
    assert made.called("food", "es", " ") == SiteNeeds()


@pytest.mark.parametrize("kept", ["x", "[]", '{"hidden": 3, "own": "a", "names": []}'])
def test_a_setting_that_cannot_be_read_is_the_usual_list(kept):
    assert site_needs(kept) == SiteNeeds()


def test_the_persons_own_words_can_never_be_hidden():
    assert OTHER in site_needs('{"hidden": ["other_need", "food"]}').listed
    assert OTHER in SiteNeeds().showing(()).listed


def test_a_code_of_the_program_is_never_taken_for_one_of_the_sites():
    assert site_needs('{"own": ["food", "moon", "site_a"]}').own == ("site_a",)
