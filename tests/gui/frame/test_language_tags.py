"""Which way a language runs, and whether its letters are small, from every form of its tag."""

import pytest

from screenapp.ui.shell import languages


@pytest.mark.parametrize(
    "tag", ["ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "prs", "ar"]
)
def test_a_language_written_from_the_right_is_mirrored_however_its_tag_is_written(tag):
    for written in (tag, tag.upper(), f"{tag}-XX", f"{tag}_XX"):
        assert languages.is_right_to_left(written)


@pytest.mark.parametrize("script", ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"])
def test_the_script_in_a_tag_decides_and_not_its_country(script):
    assert languages.is_right_to_left(f"az-{script}-IR")
    assert not languages.is_right_to_left("ar-Latn-EG")
    assert not languages.is_right_to_left("az-1994-IR")


def test_arabic_letters_are_small_and_hebrew_ones_are_not():
    assert all(languages.is_large_script(tag) for tag in ("ar", "fa-IR", "ur", "ku-Arab", "ckb"))
    assert not any(languages.is_large_script(tag) for tag in ("he", "yi", "dv", "en", "ar-Latn"))


@pytest.mark.parametrize(
    ("tag", "name"), [("pt_BR", "Português"), ("AR-eg", "العربية"), ("q", "q")]
)
def test_a_language_of_a_country_has_the_languages_name(tag, name):
    assert languages.name_of(tag) == name
