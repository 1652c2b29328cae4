"""What the opening says of a period: odd weeks, ways, help, and what it keeps back."""

from datetime import date

import pytest

from screenapp.protocol.model import Channel, Disclosure
from screenapp.review.narrative import Month, NarrativeKey
from screenapp.review.period import parse
from screenapp.review.report import Reviewer
from screenapp.review.words import ReviewWords

TODAY = date(2026, 2, 1)
QUARTER = parse("2025-Q1")
MONDAYS = QUARTER.full_weeks()
JANUARY = date(2025, 1, 15)


@pytest.fixture
def told(people):
    """What is said of what happened, by key: its values."""

    def tell(period=QUARTER):
        report = Reviewer(people.counted, "ed-two-prong", today=TODAY).report(period)
        return {sentence.say: sentence.values for sentence in report.opening}

    return tell


def private(people, days, shares):
    """For each day, of 100 tried, how many in private."""
    for day, share in zip(days, shares, strict=True):
        people.many(share, day)
        people.many(100 - share, day, private=False, private_ever=False)


def over_time(told):
    keys = {key for key in told if key.value.startswith(("week", "month"))}
    return {key: told[key] for key in keys}


def test_several_weeks_with_less_privacy_are_counted(people, told):
    private(people, MONDAYS, [80] * 5 + [55, 55] + [80] * 5)
    assert over_time(told()) == {NarrativeKey.WEEKS_LESS: (2,)}


def test_weeks_with_more_and_with_less_are_told_apart(people, told):
    private(people, MONDAYS, [85] + [60] * 10 + [35])
    assert over_time(told()) == {
        NarrativeKey.WEEK_MORE: (Month(number=1),),
        NarrativeKey.WEEK_LESS: (Month(number=3),),
    }


def test_a_year_is_told_in_months(people, told):
    days = [date(2025, month, 10) for month in range(1, 13)]
    private(people, days, [80] * 4 + [45] + [80] * 7)
    assert over_time(told(parse("2025"))) == {NarrativeKey.MONTH_LESS: (Month(number=5),)}


def test_months_with_more_and_with_less_privacy_are_counted(people, told):
    days = [date(2025, month, 10) for month in range(1, 13)]
    private(people, days, [85, 85] + [60] * 8 + [35, 35])
    assert over_time(told(parse("2025"))) == {
        NarrativeKey.MONTHS_MORE: (2,),
        NarrativeKey.MONTHS_LESS: (2,),
    }


def test_a_year_without_an_odd_month_is_steady(people, told):
    private(people, [date(2025, month, 10) for month in range(1, 13)], [80] * 12)
    assert over_time(told(parse("2025"))) == {NarrativeKey.MONTHS_STEADY: ()}


@pytest.mark.parametrize(("weeks", "steady"), [(8, True), (7, False)])
def test_only_eight_weeks_or_more_are_called_steady(people, told, weeks, steady):
    private(people, MONDAYS[:weeks], [80] * weeks)
    assert (NarrativeKey.WEEKS_STEADY in told()) is steady


def test_weeks_that_drift_are_not_called_steady(people, told):
    private(people, MONDAYS, [82, 81, 80, 79, 78, 77, 76, 75, 76, 77, 78, 79])
    assert over_time(told()) == {}


def test_the_door_is_told_with_who_had_a_reason_and_who_was_tried(people, told):
    people.many(70, JANUARY)
    people.many(20, JANUARY, attempted=False, private=None, private_ever=None, complete=False)
    for _ in range(30):
        people.intake(JANUARY, trigger="none")
    assert told()[NarrativeKey.REASON_AND_TRIED] == (90, 120, 70)


def test_where_too_few_were_tried_only_the_reasons_are_told(people, told):
    people.many(70, JANUARY)
    people.many(4, JANUARY, attempted=False, private=None, private_ever=None, complete=False)
    for _ in range(30):
        people.intake(JANUARY, trigger="none")
    said = told()
    assert said[NarrativeKey.REASON] == (74, 104)
    assert NarrativeKey.REASON_AND_TRIED not in said
    assert said[NarrativeKey.SOME_HIDDEN] == (11,)


def test_where_too_few_had_no_reason_only_the_door_is_told(people, told):
    people.many(70, JANUARY)
    for _ in range(4):
        people.intake(JANUARY, trigger="none")
    said = told()
    assert said[NarrativeKey.CAME_IN] == (74,)
    assert not {NarrativeKey.REASON, NarrativeKey.REASON_AND_TRIED} & set(said)


def test_help_is_told_of_those_it_was_offered_to(people, told):
    for offer, count in (("accepted", 30), ("accepted_in_part", 20), ("declined", 25)):
        people.many(count, JANUARY, referrals=((offer, None),))
    people.many(40, JANUARY)
    assert told()[NarrativeKey.HELP] == (50, 75)


def test_where_no_help_was_offered_nothing_is_said_of_it(people, told):
    people.many(40, JANUARY)
    assert NarrativeKey.HELP not in told()


def spoke(people, count, *ways, offered=tuple(Channel)):
    disclosed = tuple((Disclosure.LABOUR, way) for way in ways)
    people.many(count, JANUARY, channels_offered=offered, disclosed=disclosed)


def test_who_used_one_way_alone_is_told_of_all_who_spoke_up(people, told):
    spoke(people, 20, Channel.INTERVIEW)
    spoke(people, 15, Channel.WRITTEN)
    spoke(people, 12, Channel.INTERVIEW, Channel.WRITTEN)
    spoke(people, 60)
    assert told()[NarrativeKey.ONE_WAY_ONLY] == (35, 47)


def test_fewer_than_eleven_who_used_one_way_are_not_told(people, told):
    spoke(people, 40, Channel.INTERVIEW, Channel.WRITTEN)
    spoke(people, 4, Channel.WRITTEN)
    spoke(people, 60)
    assert NarrativeKey.ONE_WAY_ONLY not in told()


def test_of_several_ways_the_two_furthest_apart_are_compared(people, told):
    for way, many in ((Channel.INTERVIEW, 20), (Channel.WRITTEN, 45), (Channel.SELF_SCREEN, 90)):
        spoke(people, many, way, offered=(way,))
        spoke(people, 200 - many, offered=(way,))
    assert told()[NarrativeKey.MORE_SPOKE_UP] == (Channel.SELF_SCREEN, Channel.INTERVIEW)


def test_the_silent_signal_is_not_compared_with_ways_of_asking(people, told):
    for way, many in ((Channel.INTERVIEW, 20), (Channel.SIGNAL, 90)):
        spoke(people, many, way, offered=(way,))
        spoke(people, 200 - many, offered=(way,))
    assert NarrativeKey.MORE_SPOKE_UP not in told()


def test_a_difference_that_chance_explains_is_not_told(people, told):
    for way, many in ((Channel.INTERVIEW, 40), (Channel.WRITTEN, 44)):
        spoke(people, many, way, offered=(way,))
        spoke(people, 200 - many, offered=(way,))
    assert NarrativeKey.MORE_SPOKE_UP not in told()


def test_where_everything_is_shown_nothing_is_called_hidden(people, told):
    private(people, MONDAYS, [80] * 12)
    assert NarrativeKey.SOME_HIDDEN not in told()


def test_a_hidden_week_alone_is_said_to_be_hidden(people, told):
    private(people, MONDAYS, [80] * 10 + [95, 96])
    assert told()[NarrativeKey.SOME_HIDDEN] == (11,)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("2025-01", "January 2025"),
        ("2025-12", "December 2025"),
        ("2025-Q1", "January to March 2025"),
        ("2025-Q4", "October to December 2025"),
        ("2025", "2025"),
    ],
)
def test_a_period_is_written_out(code, written):
    assert ReviewWords().period(parse(code)) == written


def test_numbers_are_written_so_that_they_can_be_read_and_never_cut():
    words = ReviewWords()
    assert words.number(12345) == "12,345"
    assert [words.decimal(value) for value in (3.0, 3.25, 10.0)] == ["3", "3.2", "10"]
    assert words.percent(0.0456) == "5%"
    assert words.percent(0.0456, 1) == "4.6%"
    assert [words.short_month(month) for month in (1, 12)] == ["Jan", "Dec"]
    assert words.day(date(2025, 12, 31)) == "31 December"
