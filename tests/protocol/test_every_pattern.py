"""Nothing that is written in a list is silenced by something else: every alternative is found."""

import re
from collections.abc import Callable

import pytest

from benchmarks.red_lines import CODES, refused
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.folding import fold
from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.red_lines.recipients import names_enforcement
from tests.protocol.pattern_samples import samples

LANGUAGES = ("en", "es", "fr", "ar")
TO_TELL_AGE = {
    "en": "{} to tell the age", "es": "{} para saber la edad", "fr": "{} pour savoir l'âge",
    "ar": "{} لمعرفة العمر",
}  # fmt: skip
BY_BODY = {"en": "tanner {}", "es": "tanner {}", "fr": "tanner {}", "ar": "أشعة {}"}
BY_TEETH = {"en": "teeth {}", "es": "dientes {}", "fr": "dents {}", "ar": "أسنان {}"}
TATTOO = {"en": "tattoo, {}", "es": "tatuaje, {}", "fr": "tatouage, {}", "ar": "وشم، {}"}
AS_IT_IS = dict.fromkeys(LANGUAGES, "{}")

Told = Callable[[Phrases, str], str | None]


def by_body(phrases: Phrases, text: str) -> str | None:
    return phrases.tells_age_by_body(text, about_age=False)


LISTS: dict[str, tuple[Told, dict[str, str]]] = {
    "promise": (Phrases.promises, AS_IT_IS),
    "promise_by_no": (Phrases.promises, AS_IT_IS),
    "victim": (Phrases.calls_victim, AS_IT_IS),
    "verdict": (Phrases.calls_victim, AS_IT_IS),
    "body": (by_body, TO_TELL_AGE),
    "body_with_purpose": (by_body, TO_TELL_AGE),
    "age": (by_body, BY_BODY),
    "age_purpose": (by_body, BY_TEETH),
    "papers": (Phrases.asks_for_papers, AS_IT_IS),
    "papers_asked": (Phrases.asks_for_papers, AS_IT_IS),
    "origin": (Phrases.asks_for_looks, AS_IT_IS),
    "tattoo": (Phrases.asks_for_looks, AS_IT_IS),
    "looks": (Phrases.asks_for_looks, AS_IT_IS),
    "clothing": (Phrases.asks_for_looks, AS_IT_IS),
    "sign": (Phrases.takes_looks_for_a_sign, TATTOO),
    "apparent_age": (Phrases.goes_by_apparent_age, AS_IT_IS),
    "secrecy": (Phrases.keeps_silent, AS_IT_IS),
    "threat": (Phrases.threatens, AS_IT_IS),
}
EXEMPTING = {
    "negation", "warns", "soothing", "victim_in_a_name", "age_in_passing", "papers_kept",
    "clothing_as_goods", "on_account_of", "secrecy_limit", "of_others", "hedge", "said_of_it",
}  # fmt: skip


def of(language: str) -> Phrases:
    found = phrases_for(language)
    assert found is not None
    return found


def strings(pattern: re.Pattern[str]) -> list[str]:
    """What the pattern itself finds among its samples, once each."""
    made = dict.fromkeys(samples(pattern))
    return [text for text in made if pattern.search(fold(text))]


def test_every_list_is_either_found_or_exempts() -> None:
    assert set(LISTS) | EXEMPTING == set(Phrases.__dataclass_fields__)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_what_a_list_holds_is_found(name: str, language: str) -> None:
    phrases, (told, frame) = of(language), LISTS[name]
    pattern: re.Pattern[str] = getattr(phrases, name)
    made = strings(pattern)
    silenced = [text for text in made if not told(phrases, frame[language].format(text))]
    assert len(made) >= 1
    assert silenced == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("line", ["promise", "secrecy", "threat"])
def test_the_whole_check_finds_it_too(line: str, language: str) -> None:
    some = strings(getattr(of(language), line))[::9]
    said = [text for text in some if not set('".\\') & set(text)]
    assert all(CODES[line] in codes for codes in refused(language, said))


def test_no_one_will_find_you_here() -> None:
    assert of("en").promises("No one will find you here")


def test_every_name_of_police_immigration_and_courts_is_found() -> None:
    from screenapp.protocol.checking.red_lines import recipients

    for pattern in (recipients._NAMED, recipients._ARABIC):
        made = strings(pattern)
        assert len(made) >= 5
        assert [text for text in made if names_enforcement(f"to {text}") is None] == []
