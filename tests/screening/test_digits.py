"""Digits of any script are taken wherever a number, an age or a day is typed; nothing else is."""

import sys
import unicodedata
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenapp.protocol.model import AnswerType
from screenapp.screening.answers import Refusal, parse
from screenapp.screening.digits import plain_digits

EVERY = [chr(c) for c in range(sys.maxunicode + 1)]
DIGITS = [letter for letter in EVERY if unicodedata.category(letter) == "Nd"]
SCRIPTS = sorted({ord(d) - unicodedata.decimal(d) for d in DIGITS})
NAMED = {
    "Arabic": "٠١٢٣٤٥٦٧٨٩",
    "Persian": "۰۱۲۳۴۵۶۷۸۹",
    "Bengali": "০১২৩৪৫৬৭৮৯",
    "Devanagari": "०१२३४५६७८९",
    "Khmer": "០១២៣៤៥៦៧៨៩",
    "Thai": "๐๑๒๓๔๕๖๗๘๙",
    "Myanmar": "၀၁၂၃၄၅၆၇၈၉",
}


def written(number: str, zero: int) -> str:
    return "".join(chr(zero + int(d)) if d.isdigit() else d for d in number)


@pytest.mark.parametrize("digits", NAMED.values(), ids=NAMED.keys())
def test_the_ten_digits_of_a_script(digits):
    assert plain_digits(digits) == "0123456789"


def test_every_digit_that_unicode_knows_and_no_other_letter():
    assert plain_digits("".join(DIGITS)) == "".join(str(unicodedata.decimal(d)) for d in DIGITS)
    taken = {letter for letter in EVERY if plain_digits(letter) != letter}
    assert taken == {d for d in DIGITS if not d.isascii()} | {"\u066b"}
    assert plain_digits("²③Ⅳ½") == "²③Ⅳ½"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 999), st.sampled_from(SCRIPTS))
def test_an_age_is_the_same_in_any_script(protocol, years, zero):
    item = replace(protocol.item["q1"], answer=AnswerType.AGE, range=None)
    assert parse(item, written(str(years), zero)) == Decimal(years)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.decimals(-999, 999, places=2, allow_nan=False),
    st.sampled_from(SCRIPTS),
    st.sampled_from(".,\u066b"),
)
def test_a_number_is_the_same_in_any_script_with_any_decimal_mark(protocol, number, zero, mark):
    item = replace(protocol.item["q1"], answer=AnswerType.NUMBER, range=None)
    assert parse(item, written(str(number), zero).replace(".", mark)) == number


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(), st.sampled_from(SCRIPTS))
def test_a_day_is_kept_in_plain_digits(protocol, day, zero):
    item = replace(protocol.item["q1"], answer=AnswerType.DATE)
    assert parse(item, written(day.isoformat(), zero)) == day.isoformat()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 999), st.sampled_from(SCRIPTS))
def test_what_somebody_wrote_in_own_words_keeps_its_digits(protocol, number, zero):
    item = replace(protocol.item["q1"], answer=AnswerType.TEXT)
    assert parse(item, written(str(number), zero)) == written(str(number), zero)


@pytest.mark.parametrize("typed", ["1²", "Ⅳ", "١٬٢٠٠", "١٢٣٤"])
def test_what_is_no_age_in_plain_digits_is_none_in_others(protocol, typed):
    item = replace(protocol.item["q1"], answer=AnswerType.AGE, range=None)
    assert parse(item, typed) is Refusal.NOT_A_NUMBER
