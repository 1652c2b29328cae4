"""How days, languages and needs are written out."""

from datetime import date

import pytest

from screenapp.referral.needs import NEEDS
from screenapp.referral.vocabulary import remarks
from screenapp.referral.words import ENGLISH, day_text, language_text, need_text


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 1, 5), "Monday 5 January 2026"),
        (date(2026, 12, 6), "Sunday 6 December 2026"),
        (date(2024, 2, 29), "Thursday 29 February 2024"),
    ],
)
def test_a_day_is_written_out_with_its_weekday_and_month(day, written):
    assert day_text(day, ENGLISH) == written


@pytest.mark.parametrize(
    ("code", "name"),
    [("es", "Spanish"), ("es-MX", "Spanish"), ("ES", "Spanish"), ("xx-YY", "xx-YY")],
)
def test_a_language_has_its_name_and_one_without_a_name_its_code(code, name):
    assert language_text(code, ENGLISH) == name


def test_a_need_that_is_not_on_the_list_is_called_another_need():
    assert need_text("unheard_of", "", ENGLISH) == ENGLISH.needs["other_need"]
    assert need_text("unheard_of", "My own words", ENGLISH) == "My own words"
    assert len({need_text(need, "", ENGLISH) for need in NEEDS}) == len(NEEDS)


def test_of_two_listed_words_that_overlap_the_longer_is_marked():
    (remark,) = remarks(["She was identified as trafficked."])
    assert remark.found == "identified as trafficked"


def test_words_are_marked_in_the_order_they_stand_with_something_to_say_for_each():
    found = remarks(["The victim REFUSED.", "Se negó, y la víctima miente."])
    assert [remark.found for remark in found] == [
        "victim",
        "REFUSED",
        "Se negó",
        "víctima",
        "miente",
    ]
    assert [remark.instead for remark in found][1] == "chose not to"


def test_what_follows_a_quotation_is_read_again():
    assert [remark.found for remark in remarks(["“a victim” said the victim"])] == ["victim"]
    assert [remark.found for remark in remarks(['"pimp", she said; rescued'])] == ["rescued"]
