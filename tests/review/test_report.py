"""The report holds nothing that may not be seen, and makes sense when all of it is hidden."""

from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from screenapp.protocol.model import Channel, Disclosure
from screenapp.review.indicator_definitions import CountId
from screenapp.review.narrative import NarrativeKey
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.suppression import HiddenFigure, ShownFigure
from screenapp.review.table import cells, rows
from screenapp.review.trend import Point
from screenapp.review.words import ENGLISH, ReviewWords

PROTOCOL = "ed-two-prong"
TODAY = date(2026, 2, 1)
QUARTER = parse("2025-Q1")
JANUARY = date(2025, 1, 15)


def report(counted, period=QUARTER, **more):
    return Reviewer(counted, PROTOCOL, today=TODAY, **more).report(period)


def said(made):
    return [sentence.say for sentence in made.opening]


def parts(value):
    """Every value inside *value*, itself first."""
    yield value
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for entry in value:
            yield from parts(entry)


def test_the_opening_tells_the_door_privacy_and_the_odd_week(synthetic):
    made = report(synthetic())
    assert said(made)[:3] == [
        NarrativeKey.REASON_AND_TRIED,
        NarrativeKey.PRIVATE,
        NarrativeKey.WEEK_LESS,
    ]
    words = ReviewWords()
    assert words.sentence(made.opening[2]) == (
        "One week in February had less privacy than chance explains."
    )


def test_privacy_is_told_of_those_who_needed_it(people):
    people.many(85, JANUARY)
    people.many(15, JANUARY, private=False, private_ever=False)
    people.many(200, JANUARY, private=None, private_ever=None)
    made, words = report(people.counted), ReviewWords()
    (told,) = [s for s in made.opening if s.say is NarrativeKey.PRIVATE]
    assert words.sentence(told) == (
        "Privacy was needed with 100 of these people, and 85 of them were asked in private."
    )
    counts = {step.what: step.count for step in made.funnel}
    assert counts[CountId.PRIVACY_NEEDED] == ShownFigure(100)
    (line,) = [step for step in made.funnel if step.what is CountId.PRIVATE]
    assert words.share(line.of.share, made.k, 0) == "85%"
    name = "Private when first needed, of those tried where it was needed"
    (row,) = [row for row in rows(made, words) if row.figure == name]
    assert cells(row, made.k, words)[2:5] == ("85", "100", "85.0%")
    assert row.note == "left out, privacy was not needed: 200"


def test_nothing_is_said_of_privacy_where_nobody_needed_it(people):
    people.many(200, JANUARY, private=None, private_ever=None)
    assert NarrativeKey.PRIVATE not in said(report(people.counted))


def test_the_five_panels_are_there(synthetic):
    made = report(synthetic())
    assert [step.what for step in made.funnel] == [
        CountId.CAME_IN,
        CountId.REASON,
        CountId.TRIED,
        CountId.PRIVACY_NEEDED,
        CountId.PRIVATE,
        CountId.COMPLETE,
    ]
    assert len(made.trends) == 2
    assert [figure.code for figure in made.channels] == [channel.value for channel in Channel]
    assert len(made.help) == 6
    assert len(made.not_done) == 9


@pytest.mark.parametrize("count", [0, 6, 12, 40, 300, 2140])
def test_every_number_is_shown_or_hidden_and_every_row_has_words(people, synthetic, count):
    counted = synthetic(count) if count else people.counted
    made = report(counted)
    assert made.opening
    for sentence in made.opening:
        assert "%" not in ReviewWords().sentence(sentence)
    for row in rows(made, ReviewWords()):
        assert row.figure
        assert "%1" not in " ".join(cells(row, made.k, ReviewWords()))


def test_a_small_site_is_told_that_it_is_too_small(synthetic):
    made = report(synthetic(6))
    assert said(made) == [NarrativeKey.ALL_HIDDEN]
    assert all(step.count in (HiddenFigure(), ShownFigure(0)) for step in made.funnel)
    points = [part for part in parts(made) if isinstance(part, Point)]
    assert all(not isinstance(p.percent, ShownFigure) or p.percent.value is None for p in points)


def test_nobody_is_said_so(people):
    assert said(report(people.counted)) == [NarrativeKey.NOBODY]


def test_ways_offered_to_different_people_may_be_compared(people):
    for channel, spoke in ((Channel.INTERVIEW, 12), (Channel.SELF_SCREEN, 60)):
        people.many(200, JANUARY, channels_offered=(channel,))
        people.many(
            spoke,
            JANUARY,
            channels_offered=(channel,),
            disclosed=((Disclosure.LABOUR, channel),),
        )
    (told,) = [s for s in report(people.counted).opening if s.say is NarrativeKey.MORE_SPOKE_UP]
    assert told.values == (Channel.SELF_SCREEN, Channel.INTERVIEW)
    assert "not proof" in ReviewWords().sentence(told)


def test_ways_offered_to_the_same_people_are_not_compared(people):
    both = (Channel.INTERVIEW, Channel.SELF_SCREEN)
    people.many(200, JANUARY, channels_offered=both)
    people.many(
        60,
        JANUARY,
        channels_offered=both,
        disclosed=((Disclosure.LABOUR, Channel.SELF_SCREEN),),
    )
    made = report(people.counted)
    assert NarrativeKey.MORE_SPOKE_UP not in said(made)
    assert NarrativeKey.ONE_WAY_ONLY in said(made)


def test_steady_weeks_are_called_steady(synthetic, people):
    for monday in QUARTER.full_weeks():
        people.many(80, monday)
        people.many(20, monday, private=False, private_ever=False)
    assert NarrativeKey.WEEKS_STEADY in said(report(people.counted))


def test_a_count_under_five_can_never_be_asked_for(people):
    with pytest.raises(ValueError, match="never shown"):
        Reviewer(people.counted, PROTOCOL, today=TODAY, k=4)
    Reviewer(people.counted, PROTOCOL, today=TODAY, k=5)


def test_only_periods_that_ended_are_offered(synthetic):
    early = Reviewer(synthetic(), PROTOCOL, today=date(2025, 3, 15))
    assert [period.code for period in early.periods] == ["2025-02", "2025-01"]
    with pytest.raises(ValueError, match="has not ended"):
        early.report(QUARTER)


def test_the_whole_table_says_the_same_as_the_panels(synthetic):
    made, words = report(synthetic()), ReviewWords()
    told = {row.figure: row for row in rows(made, words)}
    for figure in made.channels:
        name = words.text(f"channel.{figure.code}")
        row = next(r for label, r in told.items() if label.startswith(f"Spoke up: {name},"))
        assert (row.count, row.base) == (figure.numerator, figure.denominator)


def test_words_that_a_companion_could_read_name_nothing():
    forbidden = ("traffick", "victim", "refus", "invalid", "fail", "subject", "compliant", "oops")
    for text in ENGLISH.values():
        assert not any(word in text.lower() for word in forbidden), text
