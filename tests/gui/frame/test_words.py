"""Words: every value has them, placeholders are safe, and directions are right."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screenapp.protocol.model import Channel, Code, Disclosure, ResultKind, Tier
from screenapp.screening.answers import Refusal
from screenapp.screening.intake import AgeGroup
from screenapp.screening.person import AgeBasis
from screenapp.ui import texts
from screenapp.ui.sentences import told
from screenapp.ui.shell import languages
from screenapp.ui.today import row_words
from screenapp.ui.today.view_model import Deed, RowCover
from screenapp.vault import Role, errors
from screenapp.vault.sentences import KEYS

WORDED: list[tuple[Callable[..., str], type[Enum]]] = [
    (texts.refusal, Refusal),
    (texts.code, Code),
    (texts.age_group, AgeGroup),
    (texts.age_basis, AgeBasis),
    (texts.tier, Tier),
    (texts.kind, ResultKind),
    (texts.channel, Channel),
    (texts.disclosure, Disclosure),
    (row_words.deed, Deed),
    (lambda cover: row_words.cover(cover, {}), RowCover),
]


@pytest.mark.parametrize(("words", "values"), WORDED)
def test_every_value_has_words(words: Callable[..., str], values: type[Enum]) -> None:
    assert all(words(value) for value in values)


def test_every_role_has_a_word() -> None:
    said = [texts.role(role.value) for role in Role]
    assert set(said).isdisjoint(role.value for role in Role)


def test_nothing_is_said_to_stand_in_the_way_by_its_name_in_the_code() -> None:
    generic = texts.refusal(Refusal.NOT_STARTED).__class__("Nothing was changed.")
    assert [why for why in Refusal if texts.refusal(why) == generic] == []


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("error.")])
def test_every_failure_of_a_vault_says_what_happened_and_what_to_do(key: str) -> None:
    class Failure(errors.VaultError):
        """One failure under the key of the test."""

    Failure.key = key
    words = told(Failure("4", "9"))
    assert words.happened
    assert words.remedy
    assert words.happened != told(ValueError()).happened
    assert "%" not in words.whole


def test_a_failure_nobody_expected_still_says_what_is_safe() -> None:
    words = told(ValueError("the answer was yes"))
    assert words.safe == "Every answer given before is kept."
    assert "yes" not in words.whole


def test_placeholders_are_filled_once_whatever_the_values_hold() -> None:
    assert texts.fill("%1 of about %2", "%2", 6) == "%2 of about 6"
    assert texts.fill("100 %") == "100 %"
    assert texts.fill("%3", "a") == "%3"


def test_values_are_islands_on_mirrored_pages(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert texts.fill("%1", "1-888-555-0199") == "\u20661-888-555-0199\u2069"


def test_the_time_of_day_is_local_and_has_four_digits() -> None:
    at = datetime(2026, 5, 28, 9, 5, tzinfo=timezone(timedelta(0))).astimezone()
    assert texts.clock(at) == at.strftime("%H:%M")
    assert re.fullmatch(r"\d\d:\d\d", texts.clock(at))


def test_small_numbers_are_words_and_large_ones_digits() -> None:
    assert texts.number_word(7) == "Seven"
    assert texts.number_word(13) == "13"


@pytest.mark.parametrize(
    ("language", "mirrored"),
    [("ar", True), ("fa-IR", True), ("ur", True), ("ku", False), ("ckb", True), ("ku-Arab", True),
     ("az-Latn", False), ("zh", False), ("am", False)],
)  # fmt: skip
def test_directions_come_from_our_own_table(language: str, mirrored: bool) -> None:
    assert languages.is_right_to_left(language) is mirrored


def test_a_language_is_named_as_its_speakers_do() -> None:
    assert languages.name_of("es") == "Español"
    assert languages.name_of("es-MX") == "Español"
    assert languages.name_of("xx") == "xx"
