"""The words of the window are those of the referral room, translated."""

from dataclasses import asdict

from PySide6.QtCore import QTranslator

from screenapp.referral.consent import InformationKind
from screenapp.referral.needs import NEEDS
from screenapp.referral.words import ENGLISH
from screenapp.screening.person import AgeBasis
from screenapp.ui.referral.words import words
from screenapp.ui.shell.languages import NAMES


def test_untranslated_words_are_exactly_the_english_ones(qapp):
    def plain(value):
        return {
            name: dict(part) if hasattr(part, "keys") else part
            for name, part in ((n, getattr(value, n)) for n in value.__slots__)
        }

    assert plain(words()) == plain(ENGLISH)


class Marking(QTranslator):
    """Puts a mark before every text of the page, and leaves all others."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}" if context == "ReferralWords" else None

    def isEmpty(self):
        return False


def test_every_word_of_a_page_is_handed_in_translated(qapp):
    made = Marking()
    qapp.installTranslator(made)
    try:
        said = asdict(words())
    finally:
        qapp.removeTranslator(made)
    said.pop("right_to_left")
    said.pop("language_code")
    for value in said.values():
        parts = value.values() if isinstance(value, dict) else value
        for text in [value] if isinstance(value, str) else parts:
            assert text.startswith("⟦"), text


def test_every_need_kind_age_and_language_has_its_words(qapp):
    said = words()
    assert set(said.needs) == set(NEEDS)
    assert set(said.kinds) == set(InformationKind)
    assert set(said.ages) == set(AgeBasis)
    assert set(NAMES) <= set(said.languages)


def test_words_can_be_compared_and_copied(qapp):
    assert asdict(words())["title"] == "Referral to %1"
