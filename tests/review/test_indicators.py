"""What is counted, of what; and that nothing small can be worked out over a whole year."""

from datetime import date
from uuid import UUID

import pytest

from screenapp.protocol.model import Channel, Disclosure, ResultKind, Tier
from screenapp.review.encounters import NotScreened, encounters, protocols
from screenapp.review.indicator_definitions import UNPUBLISHED, CountId, Indicator, sums
from screenapp.review.indicators import Year
from screenapp.review.period import all_of, parse
from screenapp.review.suppression import HiddenFigure, ShownFigure, SumOfParts, small
from screenapp.screening.fact import Fact

PROTOCOL = "ed-two-prong"
JANUARY = date(2025, 1, 15)
TODAY = date(2026, 2, 1)
MONTH, YEAR = parse("2025-01"), parse("2025")


def year(people, *, k=11, today=TODAY, target=None):
    met = encounters(people.counted, PROTOCOL)
    return Year(met, protocol=PROTOCOL, year=2025, today=today, k=k, target=target)


def share(figure):
    assert isinstance(figure.share, ShownFigure)
    return figure.share.value.numerator, figure.share.value.denominator


def test_the_door_counts_everybody_and_the_rest_only_those_with_a_reason(people):
    people.many(40, JANUARY)
    for _ in range(20):
        people.intake(JANUARY, trigger="")
    counted = year(people)
    assert share(counted.figure(MONTH, Indicator.TRIGGER_RATE)) == (40, 60)
    tried = counted.figure(MONTH, Indicator.TRIED)
    assert share(tried) == (40, 40)
    assert tried.exclusions == ((CountId.NO_REASON, ShownFigure(20)),)


def test_completion_and_attempt_stand_beside_each_other(people):
    people.many(50, JANUARY)
    people.many(
        30,
        JANUARY,
        attempted=False,
        complete=False,
        private=None,
        private_ever=None,
        not_done="not_asked_not_private",
    )
    for _ in range(20):
        people.intake(JANUARY)
    counted = year(people)
    assert share(counted.figure(MONTH, Indicator.COMPLETE)) == (50, 100)
    assert share(counted.figure(MONTH, Indicator.TRIED)) == (50, 100)
    # Staff who rightly did not ask do not look as if they had done nothing.
    assert share(counted.figure(MONTH, Indicator.ACCOUNTED)) == (80, 100)
    reasons = {f.code: f.numerator for f in counted.figures(MONTH, Indicator.NOT_DONE)}
    assert reasons[NotScreened.NOT_PRIVATE.value] == ShownFigure(30)
    assert reasons[NotScreened.NOTHING_NOTED.value] == ShownFigure(20)


def test_several_tries_with_one_person_are_one_encounter(people):
    for _ in range(15):
        intake = people.intake(JANUARY)
        people.fact(
            intake,
            private=False,
            private_ever=False,
            complete=False,
            not_done="not_asked_not_private",
            result=None,
            kind=None,
        )
        people.fact(intake)
    counted = year(people)
    assert share(counted.figure(MONTH, Indicator.TRIED)) == (15, 15)
    assert share(counted.figure(MONTH, Indicator.PRIVATE)) == (15, 15)
    assert share(counted.figure(MONTH, Indicator.COMPLETE)) == (15, 15)


def test_privacy_is_measured_where_it_was_needed(people):
    people.many(85, JANUARY)
    people.many(15, JANUARY, private=False, private_ever=True)
    people.many(200, JANUARY, private=None, private_ever=None)
    counted = year(people)
    left_out = ((CountId.PRIVACY_NOT_NEEDED, ShownFigure(200)),)
    first = counted.figure(MONTH, Indicator.PRIVATE)
    assert (share(first), first.exclusions) == ((85, 100), left_out)
    ever = counted.figure(MONTH, Indicator.PRIVATE_EVER)
    assert (share(ever), ever.exclusions) == ((100, 100), left_out)
    assert share(counted.figure(MONTH, Indicator.TRIED)) == (300, 300)


def test_where_privacy_was_never_needed_there_is_no_share_of_it(people):
    people.many(200, JANUARY, private=None, private_ever=None)
    figure = year(people).figure(MONTH, Indicator.PRIVATE)
    assert figure.denominator == ShownFigure(0)
    assert figure.share.value.value is None


def test_a_person_seen_twice_needed_privacy_if_they_did_once(people):
    for _ in range(15):
        intake = people.intake(JANUARY)
        people.fact(intake, private=None, private_ever=None)
        people.fact(intake)
    assert share(year(people).figure(MONTH, Indicator.PRIVATE)) == (15, 15)


def test_a_few_without_a_need_for_privacy_cannot_be_worked_out(people):
    people.many(100, JANUARY)
    people.many(4, JANUARY, private=None, private_ever=None)
    counted = year(people)
    assert counted.cell(MONTH, CountId.PRIVACY_NOT_NEEDED) == HiddenFigure()
    shown = [counted.cell(MONTH, w) for w in (CountId.TRIED, CountId.PRIVACY_NEEDED)]
    assert HiddenFigure() in shown


def test_a_way_is_measured_among_those_offered_it(people):
    both = (Channel.INTERVIEW, Channel.SELF_SCREEN)
    people.many(60, JANUARY)
    people.many(40, JANUARY, channels_offered=both)
    people.many(
        20,
        JANUARY,
        channels_offered=both,
        disclosed=((Disclosure.LABOUR, Channel.SELF_SCREEN),),
    )
    found = {f.code: f for f in year(people).figures(MONTH, Indicator.DISCLOSED)}
    assert share(found["self_screen"]) == (20, 60)
    assert share(found["interview"]) == (0, 120)
    only = {f.code: f for f in year(people).figures(MONTH, Indicator.ONLY_BY)}
    assert share(only["self_screen"]) == (20, 20)


def test_who_spoke_up_in_two_ways_did_not_do_so_in_one_only(people):
    twice = ((Disclosure.LABOUR, Channel.SELF_SCREEN), (Disclosure.LABOUR, Channel.INTERVIEW))
    people.many(30, JANUARY, disclosed=twice)
    counted = year(people)
    assert counted.cell(MONTH, CountId.SEVERAL_WAYS) == ShownFigure(30)
    assert share(counted.figures(MONTH, Indicator.ONLY_BY)[0]) == (0, 30)


def test_a_result_that_is_not_settled_is_never_a_negative(people):
    people.many(40, JANUARY)
    people.many(20, JANUARY, result="indeterminate", kind=None, complete=False)
    people.many(15, JANUARY, result="indicated", kind=ResultKind.POSITIVE)
    counted = year(people)
    (positive,) = counted.figures(MONTH, Indicator.POSITIVE)
    assert share(positive) == (15, 55)
    assert positive.exclusions == ((CountId.INDETERMINATE, ShownFigure(20)),)
    assert share(counted.figures(MONTH, Indicator.INDETERMINATE)[0]) == (20, 75)


def test_results_are_told_apart_by_version_and_never_pooled(people):
    people.many(30, JANUARY, version="1")
    people.many(40, JANUARY, version="2", kind=ResultKind.POSITIVE, result="indicated")
    found = {f.code: share(f) for f in year(people).figures(MONTH, Indicator.POSITIVE)}
    assert found == {"1": (0, 30), "2": (40, 40)}


def test_another_protocol_is_another_review(people):
    people.many(30, JANUARY)
    people.many(50, JANUARY, protocol="youth-any-of-four")
    assert protocols(people.counted) == ("youth-any-of-four", PROTOCOL)
    assert year(people).cell(MONTH, CountId.CAME_IN) == ShownFigure(30)


@pytest.mark.parametrize(
    ("offers", "code"),
    [
        ((("declined", None), ("accepted", None)), "accepted"),
        ((("accepted_in_part", "received"), ("deferred", None)), "accepted_in_part"),
        ((("offered", None),), "no_answer"),
        ((("unsafe", None),), "unsafe"),
    ],
)
def test_of_several_services_the_furthest_answer_counts(people, offers, code):
    people.many(12, JANUARY, referrals=offers)
    found = {f.code: f.numerator for f in year(people).figures(MONTH, Indicator.HELP)}
    assert found.pop(code) == ShownFigure(12)
    assert set(found.values()) == {ShownFigure(0)}


def test_received_and_attended_are_of_those_who_accepted(people):
    people.many(20, JANUARY, referrals=(("accepted", "attended"),))
    people.many(15, JANUARY, referrals=(("accepted_in_part", None),))
    people.many(30, JANUARY, referrals=(("declined", "received"),))
    counted = year(people)
    assert share(counted.figure(MONTH, Indicator.HELP_TAKEN)) == (35, 65)
    assert share(counted.figure(MONTH, Indicator.RECEIVED)) == (20, 35)


def test_staff_who_set_another_level_are_counted_up_and_down(people):
    people.many(30, JANUARY)
    people.many(12, JANUARY, tier_final=Tier.HIGH)
    people.many(11, JANUARY, tier=Tier.HIGH, tier_final=Tier.SOME)
    counted = year(people)
    assert share(counted.figure(MONTH, Indicator.RAISED)) == (12, 53)
    assert share(counted.figure(MONTH, Indicator.LOWERED)) == (11, 53)


def test_signals_are_met_and_met_in_time(people):
    people.many(30, JANUARY, signal=True, signal_minutes=5)
    people.many(20, JANUARY, signal=True, signal_minutes=25)
    people.many(12, JANUARY, signal=True, signal_minutes=None)
    counted = year(people, target=10)
    assert share(counted.figure(MONTH, Indicator.SIGNALS_MET)) == (50, 62)
    assert share(counted.figure(MONTH, Indicator.SIGNALS_IN_TIME)) == (30, 62)
    assert counted.minutes_to_contact(MONTH).quartiles.value.median == 5


def test_wishes_and_what_was_had_are_counted_by_kind_and_few_are_hidden(people):
    people.many(30, JANUARY)
    people.many(20, JANUARY, wishes=(("woman", "had"),))
    people.many(11, JANUARY, wishes=(("woman", "nobody_here"), ("other_dialect", "had")))
    people.many(9, JANUARY, wishes=(("woman", "taken_back"), ("no_wish", None)))
    people.many(3, JANUARY, wishes=(("later", None),))
    counted = year(people)
    wished = {figure.code: figure for figure in counted.figures(MONTH, Indicator.WISHED)}
    had = {figure.code: figure for figure in counted.figures(MONTH, Indicator.WISH_HAD)}
    assert share(wished["woman"]) == (31, 73)
    assert share(had["woman"]) == (20, 31)
    assert share(had["other_interpreter"]) == (11, 11)
    assert wished["later"].hidden
    assert had["later"].hidden


def test_a_wish_of_two_screenings_was_had_only_where_all_of_it_was(people):
    for _ in range(15):
        intake = people.intake(JANUARY)
        people.fact(intake, wishes=(("other_interpreter", "had"),))
        people.fact(intake, wishes=(("interpreter_woman", None),))
    counted = year(people)
    had = {figure.code: figure for figure in counted.figures(MONTH, Indicator.WISH_HAD)}
    assert share(had["other_interpreter"]) == (0, 15)


def test_times_of_few_people_are_hidden(people):
    people.many(10, JANUARY, minutes=4)
    times = year(people).minutes_to_complete(MONTH)
    assert (times.n, times.quartiles) == (HiddenFigure(), HiddenFigure())


def test_a_screen_without_a_reason_is_counted_apart(people):
    for _ in range(12):
        people.fact(people.intake(JANUARY, trigger=""))
    people.many(30, JANUARY)
    counted = year(people)
    assert counted.cell(MONTH, CountId.OFF_TRIGGER) == ShownFigure(12)
    assert counted.cell(MONTH, CountId.TRIED) == ShownFigure(30)


def test_nobody_is_no_data_and_not_nought_per_cent(people):
    people.many(20, JANUARY)
    figure = year(people).figure(MONTH, Indicator.HELP_TAKEN)
    assert figure.share.value.interval is None
    assert figure.share.value.value is None


def test_a_rate_takes_its_interval_along_when_it_is_hidden(people):
    people.many(40, JANUARY)
    people.many(6, JANUARY, complete=False)
    figure = year(people).figure(MONTH, Indicator.COMPLETE)
    assert figure.hidden
    assert isinstance(figure.share, HiddenFigure)


def test_a_period_that_still_runs_cannot_be_asked_for(people):
    people.many(40, JANUARY)
    with pytest.raises(ValueError, match="has not ended"):
        year(people, today=date(2025, 1, 31)).cell(MONTH, CountId.CAME_IN)


def test_no_fact_and_no_figure_knows_who_did_it():
    assert not {"author", "staff", "by"} & set(Fact.__dataclass_fields__)
    assert not any("staff" in what.value or "author" in what.value for what in CountId)


def test_facts_of_an_intake_that_is_not_there_are_left_out(people):
    people.many(20, JANUARY)
    people.facts = [*people.facts, *people.facts]
    stray = people.fact(people.intake(JANUARY))
    people.intakes = [i for i in people.intakes if i.id != stray.intake]
    assert UUID(int=21) == stray.intake
    assert year(people).cell(MONTH, CountId.CAME_IN) == ShownFigure(20)


# ---------------------------------------------------------------- an attack with linear algebra

PRIME = 2_147_483_647


def settled(unknown, equations):
    """Which of *unknown* follow from *equations* alone (Gauss-Jordan over a prime field)."""
    order = {key: at for at, key in enumerate(unknown)}
    pivots = {}
    for entry in equations:
        row = {}
        for key, sign in ((entry.total, 1), *((part, -1) for part in entry.parts)):
            if key in order:
                row[order[key]] = (row.get(order[key], 0) + sign) % PRIME
        for at in [at for at in row if at in pivots]:
            factor = row.get(at, 0)
            for other, value in pivots[at].items():
                row[other] = (row.get(other, 0) - factor * value) % PRIME
        row = {at: value for at, value in row.items() if value}
        if not row:
            continue
        lead = min(row)
        scale = pow(row[lead], PRIME - 2, PRIME)
        row = {at: value * scale % PRIME for at, value in row.items()}
        for pivot in pivots.values():
            factor = pivot.get(lead, 0)
            if factor:
                for at, value in row.items():
                    pivot[at] = (pivot.get(at, 0) - factor * value) % PRIME
                    if not pivot[at]:
                        del pivot[at]
        pivots[lead] = row
    return {unknown[lead] for lead, row in pivots.items() if len(row) == 1}


def test_the_attack_finds_what_a_single_hidden_part_gives_away():
    assert settled(["a"], [SumOfParts("all", ("a", "b"))]) == {"a"}
    assert settled(["a", "b"], [SumOfParts("all", ("a", "b"))]) == set()


@pytest.mark.parametrize(
    ("count", "days", "unneeded"),
    [(2140, 90, 0.0), (900, 365, 0.0), (150, 365, 0.0), (2140, 90, 0.7), (900, 365, 0.03)],
)
def test_no_small_count_follows_from_all_that_is_shown_of_a_year(synthetic, count, days, unneeded):
    met = encounters(synthetic(count, days, unneeded=unneeded), PROTOCOL)
    made = Year(met, protocol=PROTOCOL, year=2025, today=TODAY, k=11, target=10)
    versions = made.versions(YEAR)
    equations = []
    for period in all_of(2025):
        for entry in sums(versions):
            equations.append(
                SumOfParts((period, entry.total), tuple((period, part) for part in entry.parts))
            )
    keys = {key for entry in equations for key in entry.all}
    for period in all_of(2025):
        if period.parts:
            equations += [
                SumOfParts((p, key), tuple((part, key) for part in period.parts))
                for p, key in keys
                if p == period
            ]

    def is_open(period, key):
        return key[0] not in UNPUBLISHED and made.cell(period, *key) != HiddenFigure()

    unknown = sorted((k for k in keys if not is_open(*k)), key=str)
    known_by_sums = settled(unknown, equations)
    hidden = {key for key in unknown if key[1][0] not in UNPUBLISHED}
    assert hidden
    assert not known_by_sums & hidden


@pytest.mark.parametrize("unneeded", [0.0, 0.03, 0.7])
def test_what_is_small_is_hidden_everywhere(synthetic, unneeded):
    met = encounters(synthetic(900, 365, unneeded=unneeded), PROTOCOL)
    made = Year(met, protocol=PROTOCOL, year=2025, today=TODAY, k=11)
    for period in all_of(2025):
        for indicator in Indicator:
            for figure in made.figures(period, indicator):
                for cell in (figure.numerator, figure.denominator):
                    assert isinstance(cell, HiddenFigure) or not small(cell.value, 11)
                if isinstance(figure.share, ShownFigure):
                    x, n = share(figure)
                    assert not small(n - x, 11)
                    assert n == 0 or n >= 11
