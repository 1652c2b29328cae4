"""Words for a report: the texts by key, and how a language writes its numbers.

English stands here for the command line; the window hands in the same keys in its own
language. The files (CSV, PDF) and the page all speak through one `ReviewWords`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screenapp.protocol.model import Channel
from screenapp.review.indicators import Figure, Share
from screenapp.review.narrative import Month, NarrativeSentence
from screenapp.review.period import Period, Span
from screenapp.review.statistics import ShareInterval
from screenapp.review.suppression import Cell, HiddenFigure, ShownFigure

ENGLISH: Final[Mapping[str, str]] = {
    "title": "Review",
    "period.quarter": "%1 to %2 %3",
    "period.month": "%1 %2",
    "hidden": "fewer than %1",
    "hidden.note": "“fewer than %1” stands where a figure, or one beside it, counts fewer than "
    "%1 people. Zero is shown.",
    "not_shown": "not shown",
    "nobody": "nobody",
    "percent": "%1%",
    "of": "%1 of %2",
    "of.offered": "%1 of %2 offered",
    "of.visits": "%1 of %2 visits",
    "say.nobody": "Nobody came in during this time.",
    "say.reason_and_tried": "Staff saw a reason to offer the questions to %1 of %2 people and "
    "tried with %3.",
    "say.reason": "Staff saw a reason to offer the questions to %1 of %2 people.",
    "say.came_in": "%1 people came in.",
    "say.private": "Privacy was needed with %1 of these people, and %2 of them were asked in "
    "private.",
    "say.week_less": "One week in %1 had less privacy than chance explains.",
    "say.weeks_less": "In %1 weeks there was less privacy than chance explains.",
    "say.month_less": "%1 had less privacy than chance explains.",
    "say.months_less": "In %1 months there was less privacy than chance explains.",
    "say.week_more": "One week in %1 had more privacy than chance explains.",
    "say.weeks_more": "In %1 weeks there was more privacy than chance explains.",
    "say.month_more": "%1 had more privacy than chance explains.",
    "say.months_more": "In %1 months there was more privacy than chance explains.",
    "say.weeks_steady": "Privacy changed from week to week no more than chance explains.",
    "say.months_steady": "Privacy changed from month to month no more than chance explains.",
    "say.more_spoke_up": "Of those offered it, more spoke up %1 than %2. The two groups may "
    "differ, so this is not proof.",
    "say.one_way_only": "Of the %2 people who spoke up, %1 did so in one way only.",
    "say.help": "Of the %2 people offered help, %1 accepted it, all or in part.",
    "say.some_hidden": "Where fewer than %1 people could be picked out, the figure is left out.",
    "say.all_hidden": "Too few people came in to show figures: each would count fewer than %1. "
    "A longer time may hold enough.",
    "way.interview": "aloud",
    "way.self_screen": "on the screen",
    "way.point_card": "with the point card",
    "way.written": "in writing",
    "way.signal": "by the silent signal",
    "panel.funnel": "From the door to complete",
    "panel.funnel.more": "of the line above",
    "panel.trend.week": "Week by week",
    "panel.trend.month": "Month by month",
    "panel.trend.more": "shaded: expected by chance",
    "panel.trend.provisional": "shaded: expected by chance · provisional",
    "panel.channels": "Spoke up, by the way they were heard",
    "panel.help": "What came of offering help",
    "panel.help.more": "of all who were offered help",
    "panel.not_done": "Why the questions were not asked or answered",
    "panel.not_done.more": "of all with a reason to offer",
    "what.came_in": "Came in, of age",
    "what.reason": "Reason to offer",
    "what.tried": "Tried",
    "what.private": "Private",
    "what.complete": "Complete",
    "what.privacy_needed": "Privacy needed",
    "what.no_reason": "no reason to offer",
    "what.privacy_not_needed": "privacy was not needed",
    "what.indeterminate": "not settled",
    "funnel.note": "Complete: of all with a reason to offer.",
    "funnel.accounted": "Tried, or noted a good reason not to: %1 (%2).",
    "funnel.accounted.hidden": "Tried, or noted a good reason not to: %1.",
    "trend.private": "Private, where privacy was needed",
    "trend.complete": "Complete, of all with a reason",
    "trend.below": "below the limit",
    "trend.above": "above the limit",
    "trend.inside": "within the limits",
    "trend.outside": "outside the limits",
    "trend.marked": "worth a look",
    "trend.none": "No full week lies in this time.",
    "channel.interview": "Interview",
    "channel.self_screen": "On the screen",
    "channel.point_card": "Point card",
    "channel.written": "In writing",
    "channel.signal": "Silent signal",
    "channels.what": "What these ways are",
    "channels.what.text": "Ways to reach people, not tests. Each has its own people under it; do "
    "not add them up.",
    "channels.signal": "Silent signal counts visits while the sign hung. Whiskers: 95% interval.",
    "help.taken": "Accepted, all or in part",
    "help.accepted": "Accepted in full",
    "help.accepted_in_part": "Accepted in part",
    "help.deferred": "Wants to think",
    "help.declined": "Chose not to",
    "help.unsafe": "Not safe to offer",
    "help.no_answer": "No answer yet",
    "not_done.not_private": "Not alone",
    "not_done.no_interpreter": "No interpreter",
    "not_done.care_first": "Care came first",
    "not_done.not_safe": "Not safe to ask",
    "not_done.no_time": "No time",
    "not_done.declined": "Chose not to say",
    "not_done.left": "Left before",
    "not_done.other": "Other reasons",
    "not_done.nothing_noted": "Nothing noted",
    "indicator.trigger_rate": "Reason to offer, of all who came in",
    "indicator.tried": "Tried, of all with a reason",
    "indicator.accounted": "Tried, or noted a good reason not to",
    "indicator.complete": "Complete, of all with a reason",
    "indicator.private": "Private when first needed, of those tried where it was needed",
    "indicator.private_ever": "Private at some time, of those tried where it was needed",
    "indicator.not_done": "Not asked or answered: %1",
    "indicator.declined": "Chose not to say, of those tried",
    "indicator.positive": "Further conversation indicated, of settled results (version %1)",
    "indicator.indeterminate": "Not settled, of those tried (version %1)",
    "indicator.offered_of_positive": "Help offered, where further conversation was indicated "
    "(version %1)",
    "indicator.offered_of_concern": "Help offered, where indicated or the person spoke up",
    "indicator.help_taken": "Help accepted, all or in part, of those offered",
    "indicator.help": "Help: %1",
    "indicator.received": "Service confirmed it received the referral, of those accepted",
    "indicator.attended": "Person attended, of those accepted",
    "indicator.disclosed": "Spoke up: %1, of those offered it",
    "indicator.disclosed.signal": "Spoke up: %1, of visits while the sign hung",
    "indicator.only_by": "Spoke up in this way only: %1, of all who spoke up",
    "indicator.signals_met": "Silent signals met in private",
    "indicator.signals_in_time": "Silent signals met in time",
    "indicator.raised": "Level raised by staff, of computed results",
    "indicator.lowered": "Level lowered by staff, of computed results",
    "count.several_ways": "Spoke up in more than one way",
    "count.off_trigger": "Asked without a noted reason",
    "times.to_complete": "Minutes to complete: median, middle half, 90th centile",
    "times.to_contact": "Minutes from silent signal to private talk: median, middle half, "
    "90th centile",
    "times.value": "%1 (%2 to %3; %4)",
    "table.group": "Part",
    "table.figure": "Figure",
    "table.count": "Count",
    "table.base": "Of",
    "table.share": "Share",
    "table.interval": "95% interval",
    "table.low": "95% interval, low",
    "table.high": "95% interval, high",
    "table.note": "Note",
    "table.left_out": "left out, %2: %1",
    "part.all": "All figures",
    "part.channels": "By way",
    "part.help": "Help",
    "part.not_done": "Not done",
    "part.times": "Times",
    "part.trend": "Over time",
    "week_of": "Week of %1",
    "interval": "%1–%2",
    "interval.words": "%1 to %2",
    "practice": "PRACTICE",
    "versions": "Questions: %1, version %2",
    "finding.point": "%1: %2, %3.",
    "finding.usual": "Usual is %1.",
    "finding.trend.steady": "No point lies outside the limits.",
    "finding.trend.hidden": "Some points are hidden.",
    "finding.share": "%1: %2 (%3), 95% interval %4.",
    "finding.hidden": "%1: %2.",
}

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class ReviewWords:
    """English. A subclass gives other *texts* and other ways to write numbers and dates."""

    def __init__(self, texts: Mapping[str, str] = ENGLISH) -> None:
        self._texts = texts

    def text(self, key: str, *values: object) -> str:
        """The text of *key* with %1, %2 … replaced. Values are written as they are."""
        words = self._texts[key]
        # From the last on: %1 must not be found inside %12.
        for place in range(len(values), 0, -1):
            words = words.replace(f"%{place}", str(values[place - 1]))
        return words

    def number(self, n: int) -> str:
        return f"{n:,}"

    def decimal(self, value: float) -> str:
        """At most one decimal, none where it is zero."""
        return f"{value:.1f}".removesuffix(".0")

    def per_hundred(self, share: float, digits: int) -> str:
        return f"{100 * share:.{digits}f}"

    def percent(self, share: float, digits: int = 0) -> str:
        return self.text("percent", self.per_hundred(share, digits))

    def month(self, number: int) -> str:
        return _MONTHS[number - 1]

    def short_month(self, number: int) -> str:
        return _MONTHS[number - 1][:3]

    def day(self, day: date) -> str:
        return f"{day.day} {self.month(day.month)}"

    def period(self, period: Period) -> str:
        match period.span:
            case Span.MONTH:
                return self.text("period.month", self.month(period.number), period.year)
            case Span.QUARTER:
                first, last = period.first_month, period.last_month
                return self.text("period.quarter", self.month(first), self.month(last), period.year)
            case Span.YEAR:
                return str(period.year)

    def cell(self, cell: Cell, k: int) -> str:
        return self.hidden(k) if isinstance(cell, HiddenFigure) else self.number(cell.value)

    def hidden(self, k: int) -> str:
        return self.text("hidden", self.number(k))

    def hidden_note(self, k: int) -> str:
        return self.text("hidden.note", self.number(k))

    def share(self, share: ShownFigure[Share] | HiddenFigure, k: int, digits: int = 1) -> str:
        """The per cent alone, the words for hidden, or nobody."""
        if isinstance(share, HiddenFigure):
            return self.hidden(k)
        value = share.value.value
        return self.text("nobody") if value is None else self.percent(value, digits)

    def interval(self, interval: ShareInterval | None) -> str:
        """Per cents without their sign, one decimal, as ``2.5–5.1``."""
        if interval is None:
            return ""
        return self.text(
            "interval",
            self.per_hundred(interval.low, 1),
            self.per_hundred(interval.high, 1),
        )

    def accounted(self, figure: Figure, k: int) -> str:
        """Of all with a reason: tried, or rightly not. Stands beside completion, always."""
        if isinstance(figure.share, HiddenFigure):
            return self.text("funnel.accounted.hidden", self.hidden(k))
        share = figure.share.value
        of = self.text("of", self.number(share.numerator), self.number(share.denominator))
        return self.text("funnel.accounted", of, self.share(figure.share, k, 0))

    def sentence(self, sentence: NarrativeSentence) -> str:
        return self.text(
            f"say.{sentence.say.value}", *(self._value(value) for value in sentence.values)
        )

    def _value(self, value: int | Month | Channel) -> str:
        match value:
            case Month(number=number):
                return self.month(number)
            case Channel():
                return self.text(f"way.{value.value}")
            case _:
                return self.number(value)
