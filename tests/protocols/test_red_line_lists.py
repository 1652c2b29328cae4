"""Every phrase of every list is known by a sentence of its own: said/<language>.txt."""

from pathlib import Path

import pytest

from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.phrases import Phrases

SAID = Path(__file__).parent / "said"
SENTENCES = [
    (path.stem, *line.split(" ", 2))
    for path in sorted(SAID.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def told(phrases: Phrases, kind: str, text: str) -> str | None:
    return {
        "promise": phrases.promises,
        "victim": phrases.calls_victim,
        "papers": phrases.asks_for_papers,
        "looks": phrases.asks_for_looks,
        "body": lambda said: phrases.tells_age_by_body(said, about_age=False),
        "body-of-age": lambda said: phrases.tells_age_by_body(said, about_age=True),
    }[kind](text)


@pytest.mark.parametrize(("language", "kind", "sign", "text"), SENTENCES)
def test_a_sentence_is_told_or_not_as_the_list_says(
    language: str, kind: str, sign: str, text: str
) -> None:
    phrases = phrases_for(language)
    assert phrases is not None
    found = told(phrases, kind, text)
    assert (found is not None) is (sign == "+")
    if found is not None:
        assert found in text


def test_every_language_with_phrases_has_its_sentences() -> None:
    languages = {path.stem for path in SAID.glob("*.txt")}
    assert languages == {"en", "es", "fr", "ar"}
    assert {sign for _, _, sign, _ in SENTENCES} == {"+", "-"}
    assert all(phrases_for(language) is not None for language in languages)
