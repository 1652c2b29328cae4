"""What the language page says of single words, each shown by a small file."""

from datetime import date
from pathlib import Path

import pytest

from screenapp.protocol.checking.looks import NOT_ABOUT_LOOKS
from screenapp.protocol.checking.package import check_folder
from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.constructs import CONSTRUCTS
from screenapp.protocol.diagnostics import errors_of
from screenapp.protocol.loading import reader
from screenapp.protocol.loading.answers_file import read_answers
from screenapp.protocol.loading.dates import passes
from screenapp.protocol.loading.protocol_file import read_text
from screenapp.protocol.model import Figures, Protocol, Recall, ReviewedBy
from screenapp.screening.outcome import Outcome
from screenapp.screening.running import case_outcome, tried

BASE = (Path(__file__).parent / "good" / "base.yaml").read_text("utf-8")
INJURY = "        text: There is an injury that nobody treated.\n"
LAW = 'law: {cite: "The law"'
GOOD_LAW = 'law: {cite: "Children Act 1989, section 47"'
CASE = "- {name: one, person: {age: 20}, answers: {injury: no}, expect: {asked: [injury]}}\n"
SMALL = """\
protocol: small
version: "1"
title: Small
ages: {{from: 18}}
indeterminate_steps: [again]
stages:
  - id: s
    privacy: required
    consent: required
    items:
      - {{id: a, construct: threats, source: self, answer: yes_no, text: A}}
      - {{id: b, construct: threats, source: self, answer: yes_no, text: B}}
      - {{id: c, construct: threats, source: self, answer: yes_no, text: C{when}}}
measures:
  - {{id: m, count: [a, b]}}
  - {{id: n, sum: [m, c]}}
results:
  - {{id: pos, kind: positive, tier: high, text: P, when: {rule}, steps: [talk]}}
  - {{id: neg, kind: negative, tier: none, text: N, otherwise: true, steps: [leaflet]}}
steps:
  - {{id: talk, text: Talk}}
  - {{id: leaflet, text: Leaflet}}
  - {{id: again, text: Again}}
"""


def loaded(text: str) -> Protocol:
    found = read_text(text, "file")
    assert found.protocol is not None, "\n".join(map(str, found.faults))
    return found.protocol


def small(rule: str = "{measure: m, at_least: 1}", when: str = "") -> Protocol:
    return loaded(SMALL.format(rule=rule, when=when and f", when: {when}"))


def outcome(protocol: Protocol, answers: str, more: str = "") -> Outcome:
    given = read_answers(
        f"{{person: {{age: 30}}, {more} answers: {{{answers}}}}}".encode(), "answers", protocol
    )
    assert given.answers is not None, given.faults
    return tried(protocol, given.answers).outcome


def result_of(found: Outcome) -> str | None:
    return found.result.id if found.result else None


def codes(text: str) -> list[str]:
    return [fault.code for fault in read_text(text, "file").faults]


# --- declined, and the steps while it is open ------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ("a: declined", True), ("a: withdrawn", True), ("a: dont_know", False), ("a: yes", False),
        ("a: not_applicable", False), ("a: not_asked_time", False), ("a: already_known", False),
    ],
)  # fmt: skip
def test_what_follows_a_rather_not_say_is_asked_where_one_was_said(
    answers: str, asked: bool
) -> None:
    found = outcome(small(when="{item: a, declined: true}"), f"{answers}, b: no, c: yes")
    assert ("c" in found.asked) is asked
    if not asked:
        assert found.unanswered["c"].value == "skipped"


def test_what_follows_a_rather_not_say_waits_while_nobody_came_to_it() -> None:
    found = outcome(small(when="{item: a, declined: true}"), "b: no")
    assert found.unanswered["c"].value == "not_reached"
    assert result_of(found) == "indeterminate"


def test_consent_declined_is_a_rather_not_say_and_no_privacy_is_none() -> None:
    protocol = small("{item: a, declined: true}")
    assert result_of(outcome(protocol, "", "consent: declined,")) == "pos"
    assert result_of(outcome(protocol, "", "privacy: not_achieved,")) == "indeterminate"
    assert outcome(protocol, "", "consent: declined,").because == ("a = declined",)


def test_nobody_is_told_what_follows_a_no_while_it_is_open() -> None:
    assert outcome(small(), "a: no, b: dont_know, c: no").steps == ("again",)
    assert outcome(small(), "a: no, b: no, c: no").steps == ("leaflet",)
    assert outcome(small(), "a: yes, b: dont_know").steps == ("talk",)
    assert outcome(small(), "", "privacy: not_achieved,").steps == ("again",)


# --- nothing measured ------------------------------------------------------------------------


@pytest.mark.parametrize("other", ["declined", "not_applicable", "not_asked_time"])
def test_a_measure_of_which_nothing_was_answered_is_unknown(other: str) -> None:
    protocol = small("{measure: m, at_least: 2}")
    found = outcome(protocol, f"a: not_applicable, b: {other}, c: no")
    assert (found.measures["m"].low, found.measures["m"].high) == (0, 2)
    assert (found.measures["n"].low, found.measures["n"].high) == (0, 2)
    assert result_of(found) == "indeterminate"


def test_one_answer_is_enough_to_have_measured() -> None:
    found = outcome(small("{measure: m, at_least: 2}"), "a: not_applicable, b: yes")
    assert (found.measures["m"].low, found.measures["m"].high) == (1, 1)
    assert result_of(found) == "neg"


def test_an_item_that_did_not_come_up_has_been_measured() -> None:
    text = SMALL.format(rule="{measure: m, below: 1}", when="").replace(
        "text: B}", "text: B, when: {item: a, is: yes}}"
    )
    assert result_of(outcome(loaded(text), "a: not_applicable, c: no")) == "pos"


# --- looks and origin ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("construct", "text"),
    [
        ("coercion", "Does someone choose what you wear?"),
        ("violence", "Did someone hit you because of your religion?"),
        ("untreated_health", "A skin infection that nobody treated."),
        ("sexual_exchange", "Did someone give you clothes for your body?"),
    ],
)
def test_what_is_done_to_somebody_is_not_about_looks(construct: str, text: str) -> None:
    written = BASE.replace("construct: serious_injury", f"construct: {construct}")
    written = written.replace("There is an injury that nobody treated.", text)
    assert codes(written) == []


@pytest.mark.parametrize("text", ["A tattoo on the neck.", "Skin colour as seen by staff."])
def test_a_tattoo_or_an_origin_is_about_looks_whatever_it_is_called(text: str) -> None:
    written = BASE.replace("construct: serious_injury", "construct: violence")
    written = written.replace("There is an injury that nobody treated.", text)
    assert codes(written) == ["scored-looks"]


def test_an_item_about_looks_that_bears_on_nothing_may_stand() -> None:
    line = (
        "      - {id: ink, construct: demeanour, source: observed, answer: yes_no, text: Tattoos}\n"
    )
    assert codes(BASE.replace(INJURY, INJURY + line)) == []


def test_looks_in_the_help_of_what_counts_are_a_warning() -> None:
    line = "        help: Look at the tattoos.\n"
    assert codes(BASE.replace(INJURY, INJURY + line)) == ["looks-in-help"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Lleva un tatuaje"), ("es", "Tiene acento"), ("es", "De otra religión"),
        ("fr", "A un tatouage"), ("fr", "Parle avec un accent"), ("fr", "D'une autre religion"),
        ("ar", "لديه وشم"), ("ar", "من ديانة أخرى"), ("en", "Is gay"), ("en", "Another gender"),
    ],
)  # fmt: skip
def test_looks_and_origin_are_known_in_every_language_with_a_list(language: str, text: str) -> None:
    phrases = phrases_for(language)
    assert phrases is not None
    assert phrases.asks_for_looks(text)


# --- text that hides -------------------------------------------------------------------------

HIDDEN = (
    "\u0085", "\u009f", "\u200b", "\u2060", "\u2064", "\ufeff", "\u202a", "\u202e", "\u2066",
    "\u2069", "\U000e0000", "\U000e007f",
)  # fmt: skip


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda c: f"{ord(c):04X}")
def test_text_that_hides_is_refused_raw_and_by_an_escape(hidden: str) -> None:
    escape = f"\\u{ord(hidden):04x}" if ord(hidden) < 0x10000 else f"\\U{ord(hidden):08x}"
    for text in (f"a: b{hidden}c", f'a: "b{escape}c"', f'"b{escape}c": a', f'- ["b{escape}c"]'):
        assert [fault.code for fault in reader.read(text, "file").faults] == ["not-text"]


@pytest.mark.parametrize("kept", ["\u200c", "\u200d", "\u200e", "\u200f", "\t"])
def test_what_persian_and_numbers_in_arabic_need_stays(kept: str) -> None:
    assert reader.read(f'a: "b{kept}c"', "file").faults == []


def test_what_people_said_may_hold_what_a_protocol_may_not() -> None:
    text = 'a: "b\\u200bc"'
    assert reader.read(text, "file", told=True).faults == []
    for refused in ('a: "b\\0c"', 'a: "b\\ud800c"'):
        assert [f.code for f in reader.read(refused, "file", told=True).faults] == ["not-text"]


# --- what approval asks for ------------------------------------------------------------------


def approved(folder: Path, text: str, cases: str = CASE) -> list[str]:
    (folder / "protocol.yaml").write_text(
        text.replace("status: draft", "status: approved"), "utf-8"
    )
    (folder / "cases.yaml").write_text(cases, "utf-8")
    checked = check_folder(folder, case_outcome, None)
    return [fault.code for fault in checked.faults if fault.code != "folder-name"]


def test_an_empty_case_is_none(tmp_path: Path) -> None:
    good = BASE.replace(LAW, GOOD_LAW)
    assert approved(tmp_path, good) == []
    empty = "- {name: nothing, expect: {}}\n"
    assert sorted(approved(tmp_path, good, empty)) == ["empty-case", "no-cases"]
    assert approved(tmp_path, good, CASE + empty) == ["empty-case"]


@pytest.mark.parametrize("cite", ["The law", "Your local law", "TBD", "to be named", "Law", "..."])
def test_a_law_that_is_a_placeholder_keeps_a_protocol_from_approval(
    cite: str, tmp_path: Path
) -> None:
    text = BASE.replace(LAW, f'law: {{cite: "{cite}"')
    assert approved(tmp_path, text) == ["law-not-named"]
    in_use = check_folder(tmp_path)
    assert in_use.protocol is not None


def test_an_item_of_no_construct_is_read_aloud_by_both(tmp_path: Path) -> None:
    text = BASE.replace(LAW, GOOD_LAW).replace("construct: serious_injury", "construct: other")
    assert codes(text) == []
    assert approved(tmp_path, text) == ["read-aloud"]


# --- words that are kept and shown -----------------------------------------------------------


def test_the_theory_who_reviewed_it_and_the_time_asked_about_are_kept() -> None:
    text = BASE.replace(
        "settings: [shelter]",
        "theory: Works where people come alone.\n"
        'reviewed_by: [{role: survivor reviewer, date: "2026-11"}, {role: lead}]',
    ).replace(INJURY, INJURY + "        recall: year\n")
    found = loaded(text)
    assert found.theory == "Works where people come alone."
    assert found.reviewed_by == (
        ReviewedBy(role="survivor reviewer", date="2026-11"),
        ReviewedBy(role="lead"),
    )
    assert found.item["injury"].recall is Recall.YEAR
    assert found.item["visits"].recall is None


def test_whose_the_figures_are_is_kept_and_nothing_is_claimed_where_it_is_left_out() -> None:
    text = BASE.replace("count: [afraid, pay]", "count: [afraid, pay], figures: own").replace(
        "otherwise: true}", "otherwise: true, figures: published}"
    )
    found = loaded(text)
    assert {m.id: m.figures for m in found.measures} == {
        "yeses": Figures.OWN, "total": None, "worst": None, "graded": None,
    }  # fmt: skip
    assert [r.figures for r in found.results] == [None, None, None, Figures.PUBLISHED]
    without = text.replace('sources: [{cite: "Author, journal, 2019", for: constructs}]\n', "")
    assert without != text
    assert codes(without) == ["figures-without-source"]


def test_a_duty_may_be_owed_at_once() -> None:
    found = loaded(BASE.replace("within: 24h", "within: at_once"))
    assert found.obligation["report"].within == "at_once"


# --- dates -----------------------------------------------------------------------------------

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("answer", "earliest", "latest", "said"),
    [
        ("2024", None, None, True), ("1899", "1900", None, False), ("1900", "1900", None, True),
        ("2024", "2024-06-15", None, True), ("2024-06", "2024-06-15", None, True),
        ("2024-05", "2024-06-15", None, False), ("2024-06-14", "2024-06-15", None, False),
        ("2024-06-15", "2024-06-15", None, True), ("2026", None, "today", True),
        ("2026-11", None, "today", True), ("2026-12", None, "today", False),
        ("2026-11-30", None, "today", True), ("2026-12-01", None, "today", False),
        ("2027", None, "today", False), ("2024-12-31", None, "2024", True),
        ("2025-01-01", None, "2024", False), ("2025", "today", None, False),
        ("2026", "today", None, True), ("2023", "2020", "2024-05", True),
    ],
)  # fmt: skip
def test_a_date_passes_if_any_of_its_days_could(
    answer: str, earliest: str | None, latest: str | None, said: bool
) -> None:
    assert passes(answer, earliest, latest, TODAY) is said


def test_a_date_outside_is_a_fault_of_the_file() -> None:
    line = (
        "      - {id: since, construct: work_situation, source: record, answer: date,"
        " text: First day, earliest: 1900, latest: today}\n"
    )
    protocol = loaded(BASE.replace(INJURY, INJURY + line))
    for given, fits in (("2024", True), ("1899", False), ("2999-01-01", False), ("2024-03", True)):
        read = read_answers(f'answers: {{since: "{given}"}}'.encode(), "answers", protocol)
        assert (errors_of(read.faults) == ()) is fits
        if not fits:
            assert "from 1900 to today" in read.faults[0].message


def test_the_constructs_that_are_about_deeds_are_in_the_list() -> None:
    of_the_page = {"violence", "health", "control", "exchange"}
    assert NOT_ABOUT_LOOKS - of_the_page <= set(CONSTRUCTS)
