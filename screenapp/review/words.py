"""Words for a report: the texts by key, and how a language writes its numbers.

English stands here, for the command line as it is and for the window to translate. The files
(CSV, PDF) and the page all speak through one `ReviewWords`.
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
from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText

ENGLISH: Final[Mapping[str, MarkedText]] = {
    "title": QT_TRANSLATE_NOOP("Review", "Review"),
    "period.quarter": QT_TRANSLATE_NOOP("Review", "%1 to %2 %3"),
    "period.month": QT_TRANSLATE_NOOP("Review", "%1 %2"),
    "hidden": QT_TRANSLATE_NOOP("Review", "fewer than %1"),
    "hidden.note": QT_TRANSLATE_NOOP(
        "Review",
        "“fewer than %1” stands where a figure, or one beside it, counts fewer than %1 people. "
        "Zero is shown.",
    ),
    "lacking": QT_TRANSLATE_NOOP("Review", "%1 stands for a sign that this paper cannot show."),
    "not_shown": QT_TRANSLATE_NOOP("Review", "not shown"),
    "nobody": QT_TRANSLATE_NOOP("Review", "nobody"),
    "percent": QT_TRANSLATE_NOOP("Review", "%1%"),
    "of": QT_TRANSLATE_NOOP("Review", "%1 of %2"),
    "of.offered": QT_TRANSLATE_NOOP("Review", "%1 of %2 offered"),
    "of.visits": QT_TRANSLATE_NOOP("Review", "%1 of %2 visits"),
    "say.nobody": QT_TRANSLATE_NOOP("Review", "Nobody came in during this time."),
    "say.reason_and_tried": QT_TRANSLATE_NOOP(
        "Review", "Staff saw a reason to offer the questions to %1 of %2 people and tried with %3."
    ),
    "say.reason": QT_TRANSLATE_NOOP(
        "Review", "Staff saw a reason to offer the questions to %1 of %2 people."
    ),
    "say.came_in": QT_TRANSLATE_NOOP("Review", "%1 people came in."),
    "say.private": QT_TRANSLATE_NOOP(
        "Review",
        "Privacy was needed with %1 of these people, and %2 of them were asked in private.",
    ),
    "say.week_less": QT_TRANSLATE_NOOP(
        "Review", "One week in %1 had less privacy than chance explains."
    ),
    "say.weeks_less": QT_TRANSLATE_NOOP(
        "Review", "In %1 weeks there was less privacy than chance explains."
    ),
    "say.month_less": QT_TRANSLATE_NOOP("Review", "%1 had less privacy than chance explains."),
    "say.months_less": QT_TRANSLATE_NOOP(
        "Review", "In %1 months there was less privacy than chance explains."
    ),
    "say.week_more": QT_TRANSLATE_NOOP(
        "Review", "One week in %1 had more privacy than chance explains."
    ),
    "say.weeks_more": QT_TRANSLATE_NOOP(
        "Review", "In %1 weeks there was more privacy than chance explains."
    ),
    "say.month_more": QT_TRANSLATE_NOOP("Review", "%1 had more privacy than chance explains."),
    "say.months_more": QT_TRANSLATE_NOOP(
        "Review", "In %1 months there was more privacy than chance explains."
    ),
    "say.weeks_steady": QT_TRANSLATE_NOOP(
        "Review", "Privacy changed from week to week no more than chance explains."
    ),
    "say.months_steady": QT_TRANSLATE_NOOP(
        "Review", "Privacy changed from month to month no more than chance explains."
    ),
    "say.more_spoke_up": QT_TRANSLATE_NOOP(
        "Review",
        "Of those offered it, more spoke up %1 than %2. The two groups may differ, so this is not "
        "proof.",
    ),
    "say.one_way_only": QT_TRANSLATE_NOOP(
        "Review", "Of the %2 people who spoke up, %1 did so in one way only."
    ),
    "say.help": QT_TRANSLATE_NOOP(
        "Review", "Of the %2 people offered help, %1 accepted it, all or in part."
    ),
    "say.some_hidden": QT_TRANSLATE_NOOP(
        "Review", "Where fewer than %1 people could be picked out, the figure is left out."
    ),
    "say.all_hidden": QT_TRANSLATE_NOOP(
        "Review",
        "Too few people came in to show figures: each would count fewer than %1. A longer time may "
        "hold enough.",
    ),
    "way.interview": QT_TRANSLATE_NOOP("Review", "aloud"),
    "way.self_screen": QT_TRANSLATE_NOOP("Review", "on the screen"),
    "way.point_card": QT_TRANSLATE_NOOP("Review", "with the point card"),
    "way.written": QT_TRANSLATE_NOOP("Review", "in writing"),
    "way.signal": QT_TRANSLATE_NOOP("Review", "by the silent signal"),
    "panel.funnel": QT_TRANSLATE_NOOP("Review", "From the door to complete"),
    "panel.funnel.more": QT_TRANSLATE_NOOP("Review", "of the line above"),
    "panel.trend.week": QT_TRANSLATE_NOOP("Review", "Week by week"),
    "panel.trend.month": QT_TRANSLATE_NOOP("Review", "Month by month"),
    "panel.trend.more": QT_TRANSLATE_NOOP("Review", "shaded: expected by chance"),
    "panel.trend.provisional": QT_TRANSLATE_NOOP(
        "Review", "shaded: expected by chance · provisional"
    ),
    "panel.channels": QT_TRANSLATE_NOOP("Review", "Spoke up, by the way they were heard"),
    "panel.help": QT_TRANSLATE_NOOP("Review", "What came of offering help"),
    "panel.help.more": QT_TRANSLATE_NOOP("Review", "of all who were offered help"),
    "panel.not_done": QT_TRANSLATE_NOOP("Review", "Why the questions were not asked or answered"),
    "panel.not_done.more": QT_TRANSLATE_NOOP("Review", "of all with a reason to offer"),
    "what.came_in": QT_TRANSLATE_NOOP("Review", "Came in, of age"),
    "what.reason": QT_TRANSLATE_NOOP("Review", "Reason to offer"),
    "what.tried": QT_TRANSLATE_NOOP("Review", "Tried"),
    "what.private": QT_TRANSLATE_NOOP("Review", "Private"),
    "what.complete": QT_TRANSLATE_NOOP("Review", "Complete"),
    "what.privacy_needed": QT_TRANSLATE_NOOP("Review", "Privacy needed"),
    "what.no_reason": QT_TRANSLATE_NOOP("Review", "no reason to offer"),
    "what.privacy_not_needed": QT_TRANSLATE_NOOP("Review", "privacy was not needed"),
    "what.indeterminate": QT_TRANSLATE_NOOP("Review", "not settled"),
    "funnel.note": QT_TRANSLATE_NOOP("Review", "Complete: of all with a reason to offer."),
    "funnel.accounted": QT_TRANSLATE_NOOP(
        "Review", "Tried, or noted a good reason not to: %1 (%2)."
    ),
    "funnel.accounted.hidden": QT_TRANSLATE_NOOP(
        "Review", "Tried, or noted a good reason not to: %1."
    ),
    "trend.private": QT_TRANSLATE_NOOP("Review", "Private, where privacy was needed"),
    "trend.complete": QT_TRANSLATE_NOOP("Review", "Complete, of all with a reason"),
    "trend.below": QT_TRANSLATE_NOOP("Review", "below the limit"),
    "trend.above": QT_TRANSLATE_NOOP("Review", "above the limit"),
    "trend.inside": QT_TRANSLATE_NOOP("Review", "within the limits"),
    "trend.outside": QT_TRANSLATE_NOOP("Review", "outside the limits"),
    "trend.marked": QT_TRANSLATE_NOOP("Review", "worth a look"),
    "trend.none": QT_TRANSLATE_NOOP("Review", "No full week lies in this time."),
    "channel.interview": QT_TRANSLATE_NOOP("Review", "Interview"),
    "channel.self_screen": QT_TRANSLATE_NOOP("Review", "On the screen"),
    "channel.point_card": QT_TRANSLATE_NOOP("Review", "Point card"),
    "channel.written": QT_TRANSLATE_NOOP("Review", "In writing"),
    "channel.signal": QT_TRANSLATE_NOOP("Review", "Silent signal"),
    "channels.what": QT_TRANSLATE_NOOP("Review", "What these ways are"),
    "channels.what.text": QT_TRANSLATE_NOOP(
        "Review",
        "Ways to reach people, not tests. Each has its own people under it; do not add them up.",
    ),
    "channels.signal": QT_TRANSLATE_NOOP(
        "Review", "Silent signal counts visits while the sign hung. Whiskers: 95% interval."
    ),
    "help.taken": QT_TRANSLATE_NOOP("Review", "Accepted, all or in part"),
    "help.accepted": QT_TRANSLATE_NOOP("Review", "Accepted in full"),
    "help.accepted_in_part": QT_TRANSLATE_NOOP("Review", "Accepted in part"),
    "help.deferred": QT_TRANSLATE_NOOP("Review", "Wants to think"),
    "help.declined": QT_TRANSLATE_NOOP("Review", "Chose not to"),
    "help.unsafe": QT_TRANSLATE_NOOP("Review", "Not safe to offer"),
    "help.no_answer": QT_TRANSLATE_NOOP("Review", "No answer yet"),
    "not_done.not_private": QT_TRANSLATE_NOOP("Review", "Not alone"),
    "not_done.no_interpreter": QT_TRANSLATE_NOOP("Review", "No interpreter"),
    "not_done.care_first": QT_TRANSLATE_NOOP("Review", "Care came first"),
    "not_done.not_safe": QT_TRANSLATE_NOOP("Review", "Not safe to ask"),
    "not_done.no_time": QT_TRANSLATE_NOOP("Review", "No time"),
    "not_done.declined": QT_TRANSLATE_NOOP("Review", "Chose not to say"),
    "not_done.left": QT_TRANSLATE_NOOP("Review", "Left before"),
    "not_done.other": QT_TRANSLATE_NOOP("Review", "Other reasons"),
    "not_done.nothing_noted": QT_TRANSLATE_NOOP("Review", "Nothing noted"),
    "indicator.trigger_rate": QT_TRANSLATE_NOOP("Review", "Reason to offer, of all who came in"),
    "indicator.tried": QT_TRANSLATE_NOOP("Review", "Tried, of all with a reason"),
    "indicator.accounted": QT_TRANSLATE_NOOP("Review", "Tried, or noted a good reason not to"),
    "indicator.complete": QT_TRANSLATE_NOOP("Review", "Complete, of all with a reason"),
    "indicator.private": QT_TRANSLATE_NOOP(
        "Review", "Private when first needed, of those tried where it was needed"
    ),
    "indicator.private_ever": QT_TRANSLATE_NOOP(
        "Review", "Private at some time, of those tried where it was needed"
    ),
    "indicator.not_done": QT_TRANSLATE_NOOP("Review", "Not asked or answered: %1"),
    "indicator.declined": QT_TRANSLATE_NOOP("Review", "Chose not to say, of those tried"),
    "indicator.positive": QT_TRANSLATE_NOOP(
        "Review", "Further conversation indicated, of settled results (version %1)"
    ),
    "indicator.indeterminate": QT_TRANSLATE_NOOP(
        "Review", "Not settled, of those tried (version %1)"
    ),
    "indicator.offered_of_positive": QT_TRANSLATE_NOOP(
        "Review", "Help offered, where further conversation was indicated (version %1)"
    ),
    "indicator.offered_of_concern": QT_TRANSLATE_NOOP(
        "Review", "Help offered, where indicated or the person spoke up"
    ),
    "indicator.help_taken": QT_TRANSLATE_NOOP(
        "Review", "Help accepted, all or in part, of those offered"
    ),
    "indicator.help": QT_TRANSLATE_NOOP("Review", "Help: %1"),
    "indicator.received": QT_TRANSLATE_NOOP(
        "Review", "Service confirmed it received the referral, of those accepted"
    ),
    "indicator.attended": QT_TRANSLATE_NOOP("Review", "Person attended, of those accepted"),
    "indicator.disclosed": QT_TRANSLATE_NOOP("Review", "Spoke up: %1, of those offered it"),
    "indicator.disclosed.signal": QT_TRANSLATE_NOOP(
        "Review", "Spoke up: %1, of visits while the sign hung"
    ),
    "indicator.only_by": QT_TRANSLATE_NOOP(
        "Review", "Spoke up in this way only: %1, of all who spoke up"
    ),
    "indicator.signals_met": QT_TRANSLATE_NOOP("Review", "Silent signals met in private"),
    "indicator.signals_in_time": QT_TRANSLATE_NOOP("Review", "Silent signals met in time"),
    "indicator.wished": QT_TRANSLATE_NOOP("Review", "Asked for: %1, of all with a reason"),
    "indicator.wish_had": QT_TRANSLATE_NOOP("Review", "Had it: %1, of those who asked for it"),
    "wish.woman": QT_TRANSLATE_NOOP("Review", "a woman"),
    "wish.man": QT_TRANSLATE_NOOP("Review", "a man"),
    "wish.other_interpreter": QT_TRANSLATE_NOOP("Review", "another interpreter"),
    "wish.from_elsewhere": QT_TRANSLATE_NOOP("Review", "somebody from elsewhere"),
    "wish.later": QT_TRANSLATE_NOOP("Review", "later"),
    "wish.other_place": QT_TRANSLATE_NOOP("Review", "another place"),
    "indicator.raised": QT_TRANSLATE_NOOP("Review", "Level raised by staff, of computed results"),
    "indicator.lowered": QT_TRANSLATE_NOOP("Review", "Level lowered by staff, of computed results"),
    "count.several_ways": QT_TRANSLATE_NOOP("Review", "Spoke up in more than one way"),
    "count.off_trigger": QT_TRANSLATE_NOOP("Review", "Asked without a noted reason"),
    "times.to_complete": QT_TRANSLATE_NOOP(
        "Review", "Minutes to complete: median, middle half, 90th centile"
    ),
    "times.to_contact": QT_TRANSLATE_NOOP(
        "Review", "Minutes from silent signal to private talk: median, middle half, 90th centile"
    ),
    "times.value": QT_TRANSLATE_NOOP("Review", "%1 (%2 to %3; %4)"),
    "table.group": QT_TRANSLATE_NOOP("Review", "Part"),
    "table.figure": QT_TRANSLATE_NOOP("Review", "Figure"),
    "table.count": QT_TRANSLATE_NOOP("Review", "Count"),
    "table.base": QT_TRANSLATE_NOOP("Review", "Of"),
    "table.share": QT_TRANSLATE_NOOP("Review", "Share"),
    "table.interval": QT_TRANSLATE_NOOP("Review", "95% interval"),
    "table.low": QT_TRANSLATE_NOOP("Review", "95% interval, low"),
    "table.high": QT_TRANSLATE_NOOP("Review", "95% interval, high"),
    "table.note": QT_TRANSLATE_NOOP("Review", "Note"),
    "table.left_out": QT_TRANSLATE_NOOP("Review", "left out, %2: %1"),
    "part.all": QT_TRANSLATE_NOOP("Review", "All figures"),
    "part.channels": QT_TRANSLATE_NOOP("Review", "By way"),
    "part.help": QT_TRANSLATE_NOOP("Review", "Help"),
    "part.not_done": QT_TRANSLATE_NOOP("Review", "Not done"),
    "part.times": QT_TRANSLATE_NOOP("Review", "Times"),
    "part.trend": QT_TRANSLATE_NOOP("Review", "Over time"),
    "week_of": QT_TRANSLATE_NOOP("Review", "Week of %1"),
    "interval": QT_TRANSLATE_NOOP("Review", "%1–%2"),
    "interval.words": QT_TRANSLATE_NOOP("Review", "%1 to %2"),
    "practice": QT_TRANSLATE_NOOP("Review", "PRACTICE"),
    "versions": QT_TRANSLATE_NOOP("Review", "Questions: %1, version %2"),
    "finding.point": QT_TRANSLATE_NOOP("Review", "%1: %2, %3."),
    "finding.usual": QT_TRANSLATE_NOOP("Review", "Usual is %1."),
    "finding.trend.steady": QT_TRANSLATE_NOOP("Review", "No point lies outside the limits."),
    "finding.trend.hidden": QT_TRANSLATE_NOOP("Review", "Some points are hidden."),
    "finding.share": QT_TRANSLATE_NOOP("Review", "%1: %2 (%3), 95% interval %4."),
    "finding.hidden": QT_TRANSLATE_NOOP("Review", "%1: %2."),
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
