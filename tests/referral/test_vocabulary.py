"""Words that judge are marked, and quotations are left alone."""

import pytest

from screenapp.referral.vocabulary import remarks
from screenapp.referral.words import ENGLISH


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She is a victim of her boss", "victim"),
        ("He refused to answer", "refused"),
        ("Denies everything", "Denies"),
        ("was non-compliant", "non-compliant"),
        ("She will be safe there", "will be safe"),
        ("La víctima espera fuera", "víctima"),
        ("se negó a contestar", "se negó"),
    ],
)
def test_a_listed_word_is_marked_with_another_to_say(text, found):
    (remark,) = remarks([text])
    assert remark.found == found
    assert remark.instead


@pytest.mark.parametrize(
    "text", ["She said “he refused to pay me”", 'said: "I am a victim"', "dijo «soy la víctima»"]
)
def test_inside_a_quotation_it_stays_silent(text):
    assert remarks([text]) == ()


@pytest.mark.parametrize("text", ["The client agreed", "denim and saveloys", "evicted last week"])
def test_ordinary_words_are_not_marked(text):
    assert remarks([text]) == ()


def test_a_word_met_again_is_marked_once():
    assert len(remarks(["a victim", "the Victim"])) == 1


def test_the_words_of_the_page_itself_are_never_marked():
    own = [value for name in ENGLISH.__slots__ if isinstance(value := getattr(ENGLISH, name), str)]
    own += [*ENGLISH.needs.values(), *ENGLISH.kinds.values(), *ENGLISH.ages.values()]
    assert remarks(own) == ()
