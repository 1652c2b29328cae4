"""Paraphrases of what is refused, in English and Spanish: at least four in five are refused."""

import pytest

from benchmarks.red_lines import CODES, HALVES, LEAST_CAUGHT, caught, corpus, refused
from screenapp.protocol.checking.red_lines import phrases_for

EACH_WAY = [(half, language) for half in HALVES for language in ("en", "es")]


@pytest.mark.parametrize(("half", "language"), EACH_WAY)
@pytest.mark.parametrize("line", CODES)
def test_four_in_five_of_a_line_are_refused(line: str, half: str, language: str) -> None:
    found = caught(half, language, line)
    assert len(found) == 20
    assert 100 * sum(found) >= LEAST_CAUGHT * len(found)


@pytest.mark.parametrize(("half", "language"), EACH_WAY)
def test_what_is_close_by_and_allowed_is_not_refused(half: str, language: str) -> None:
    allowed = corpus(half, language)["allowed"]
    told = refused(language, allowed)
    assert len(allowed) == 20
    assert [s for s, codes in zip(allowed, told, strict=True) if codes - {"scored-looks"}] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_stands_in_both_halves(language: str) -> None:
    first, second = (
        {sentence for line in corpus(half, language).values() for sentence in line}
        for half in HALVES
    )
    assert not first & second


@pytest.mark.parametrize(
    ("language", "secret", "threat"),
    [
        ("fr", "Tout ce que vous dites reste entre nous.",
        "Si vous refusez, nous appelons la police."),
        ("ar", "لن يعرف أحد بذلك.", "إذا رفضت سنتصل بالشرطة."),
    ],
)  # fmt: skip
def test_other_languages_have_lists_of_the_same_lines(
    language: str, secret: str, threat: str
) -> None:
    phrases = phrases_for(language)
    assert phrases is not None
    assert phrases.keeps_silent(secret)
    assert phrases.threatens(threat)


def test_silence_with_its_limits_and_a_threat_of_somebody_elses_are_no_such_lines() -> None:
    phrases = phrases_for("en")
    assert phrases is not None
    assert phrases.keeps_silent("Nobody will know what you say. If a child is in danger,"
                                " we must tell.") is None  # fmt: skip
    assert phrases.threatens("Your boss said he would call the police if you left.") is None
    assert phrases.threatens("We tell your boss unless you talk.")


def test_a_condition_in_another_clause_makes_a_verdict_no_guess() -> None:
    phrases = phrases_for("en")
    assert phrases is not None
    assert phrases.calls_victim("If two answers are yes, the person has been trafficked.")
    assert phrases.calls_victim("Ask a lead if the person has been trafficked.") is None
    assert phrases.takes_looks_for_a_sign("No doubt: dark skin is a sign.")
    assert phrases.takes_looks_for_a_sign("Dark skin is never a sign.") is None
