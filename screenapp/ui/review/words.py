"""The words of a report in the language of the window, and how it writes numbers and dates."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from screenapp.review.period import Period
from screenapp.review.words import ReviewWords
from screenapp.ui.texts import fill, is_mirrored, sentence_case

translate = QCoreApplication.translate


class TranslatedWords(ReviewWords):
    """The texts as they are translated now: make another after the language changed."""

    def __init__(self) -> None:
        super().__init__(
            _plain()
            | _sentences()
            | _over_time()
            | _ways()
            | _panels()
            | _counted()
            | _findings()
            | _rows()
            | _indicators()
            | _counts()
        )
        self._locale = QLocale()

    def text(self, key: str, *values: object) -> str:
        return fill(self._texts[key], *values)

    def number(self, n: int) -> str:
        return self._locale.toString(n)

    def decimal(self, value: float) -> str:
        whole = value == int(value)
        return self._locale.toString(int(value) if whole else value, *(() if whole else ("f", 1)))

    def per_hundred(self, share: float, digits: int) -> str:
        return self._locale.toString(100 * share, "f", digits)

    def month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number)

    def short_month(self, number: int) -> str:
        return self._locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat)

    def day(self, day: date) -> str:
        return self._locale.toString(
            QDate(day.year, day.month, day.day), translate("Review", "d MMMM")
        )

    def period(self, period: Period) -> str:
        return sentence_case(super().period(period))

    @property
    def printable(self) -> bool:
        """Whether the PDF can be set in this language: left to right, in ordinary letters."""
        alphabet = self._locale.script()
        ordinary = (
            QLocale.Script.LatinScript,
            QLocale.Script.CyrillicScript,
            QLocale.Script.GreekScript,
        )
        return not is_mirrored() and alphabet in ordinary


def _plain() -> dict[str, str]:
    """Words of the table, and single words."""
    return {
        "title": translate("Review", "Review"),
        "period.quarter": translate("Review", "%1 to %2 %3"),
        "period.month": translate("Review", "%1 %2"),
        "hidden": translate("Review", "fewer than %1"),
        "hidden.note": translate(
            "Review",
            "“fewer than %1” stands where a figure, or one beside it, counts "
            "fewer than %1 people. Zero is shown.",
        ),
        "not_shown": translate("Review", "not shown"),
        "nobody": translate("Review", "nobody"),
        "percent": translate("Review", "%1%"),
        "of": translate("Review", "%1 of %2"),
        "of.offered": translate("Review", "%1 of %2 offered"),
        "of.visits": translate("Review", "%1 of %2 visits"),
        "table.group": translate("Review", "Part"),
        "table.figure": translate("Review", "Figure"),
        "table.count": translate("Review", "Count"),
        "table.base": translate("Review", "Of"),
        "table.share": translate("Review", "Share"),
        "table.interval": translate("Review", "95% interval"),
        "table.low": translate("Review", "95% interval, low"),
        "table.high": translate("Review", "95% interval, high"),
        "table.note": translate("Review", "Note"),
        "table.left_out": translate("Review", "left out, %2: %1"),
        "part.all": translate("Review", "All figures"),
        "part.channels": translate("Review", "By way"),
        "part.help": translate("Review", "Help"),
        "part.not_done": translate("Review", "Not done"),
        "part.times": translate("Review", "Times"),
        "part.trend": translate("Review", "Over time"),
        "week_of": translate("Review", "Week of %1"),
        "interval": translate("Review", "%1–%2"),
        "interval.words": translate("Review", "%1 to %2"),
        "practice": translate("Review", "PRACTICE"),
        "versions": translate("Review", "Questions: %1, version %2"),
    }


def _sentences() -> dict[str, str]:
    """What the opening says."""
    return {
        "say.nobody": translate("Review", "Nobody came in during this time."),
        "say.reason_and_tried": translate(
            "Review",
            "Staff saw a reason to offer the questions to %1 of %2 people and tried with %3.",
        ),
        "say.reason": translate(
            "Review", "Staff saw a reason to offer the questions to %1 of %2 people."
        ),
        "say.came_in": translate("Review", "%1 people came in."),
        "say.private": translate(
            "Review",
            "Privacy was needed with %1 of these people, and %2 of them were asked in private.",
        ),
    }


def _over_time() -> dict[str, str]:
    """What the opening says of weeks and months."""
    return {
        "say.week_less": translate(
            "Review", "One week in %1 had less privacy than chance explains."
        ),
        "say.weeks_less": translate(
            "Review", "In %1 weeks there was less privacy than chance explains."
        ),
        "say.month_less": translate("Review", "%1 had less privacy than chance explains."),
        "say.months_less": translate(
            "Review", "In %1 months there was less privacy than chance explains."
        ),
        "say.week_more": translate(
            "Review", "One week in %1 had more privacy than chance explains."
        ),
        "say.weeks_more": translate(
            "Review", "In %1 weeks there was more privacy than chance explains."
        ),
        "say.month_more": translate("Review", "%1 had more privacy than chance explains."),
        "say.months_more": translate(
            "Review", "In %1 months there was more privacy than chance explains."
        ),
        "say.weeks_steady": translate(
            "Review", "Privacy changed from week to week no more than chance explains."
        ),
        "say.months_steady": translate(
            "Review", "Privacy changed from month to month no more than chance explains."
        ),
    }


def _ways() -> dict[str, str]:
    """What the opening says of ways, of help and of what is hidden."""
    return {
        "say.more_spoke_up": translate(
            "Review",
            "Of those offered it, more spoke up %1 than %2. The two groups "
            "may differ, so this is not proof.",
        ),
        "say.one_way_only": translate(
            "Review", "Of the %2 people who spoke up, %1 did so in one way only."
        ),
        "say.help": translate(
            "Review", "Of the %2 people offered help, %1 accepted it, all or in part."
        ),
        "say.some_hidden": translate(
            "Review", "Where fewer than %1 people could be picked out, the figure is left out."
        ),
        "say.all_hidden": translate(
            "Review",
            "Too few people came in to show figures: each would count fewer than "
            "%1. A longer time may hold enough.",
        ),
        "way.interview": translate("Review", "aloud"),
        "way.self_screen": translate("Review", "on the screen"),
        "way.point_card": translate("Review", "with the point card"),
        "way.written": translate("Review", "in writing"),
        "way.signal": translate("Review", "by the silent signal"),
    }


def _panels() -> dict[str, str]:
    """Titles and notes of the charts, and what they find."""
    return {
        "panel.funnel": translate("Review", "From the door to complete"),
        "panel.funnel.more": translate("Review", "of the line above"),
        "panel.trend.week": translate("Review", "Week by week"),
        "panel.trend.month": translate("Review", "Month by month"),
        "panel.trend.more": translate("Review", "shaded: expected by chance"),
        "panel.trend.provisional": translate("Review", "shaded: expected by chance · provisional"),
        "panel.channels": translate("Review", "Spoke up, by the way they were heard"),
        "panel.help": translate("Review", "What came of offering help"),
        "panel.help.more": translate("Review", "of all who were offered help"),
        "panel.not_done": translate("Review", "Why the questions were not asked or answered"),
        "panel.not_done.more": translate("Review", "of all with a reason to offer"),
        "funnel.note": translate("Review", "Complete: of all with a reason to offer."),
        "funnel.accounted": translate("Review", "Tried, or noted a good reason not to: %1 (%2)."),
        "funnel.accounted.hidden": translate("Review", "Tried, or noted a good reason not to: %1."),
        "trend.private": translate("Review", "Private, where privacy was needed"),
        "trend.complete": translate("Review", "Complete, of all with a reason"),
        "trend.below": translate("Review", "below the limit"),
        "trend.above": translate("Review", "above the limit"),
        "trend.inside": translate("Review", "within the limits"),
        "trend.outside": translate("Review", "outside the limits"),
        "trend.marked": translate("Review", "worth a look"),
        "trend.none": translate("Review", "No full week lies in this time."),
    }


def _counted() -> dict[str, str]:
    """What was counted from the door to complete."""
    return {
        "what.came_in": translate("Review", "Came in, of age"),
        "what.reason": translate("Review", "Reason to offer"),
        "what.tried": translate("Review", "Tried"),
        "what.private": translate("Review", "Private"),
        "what.complete": translate("Review", "Complete"),
        "what.privacy_needed": translate("Review", "Privacy needed"),
        "what.no_reason": translate("Review", "no reason to offer"),
        "what.privacy_not_needed": translate("Review", "privacy was not needed"),
        "what.indeterminate": translate("Review", "not settled"),
    }


def _findings() -> dict[str, str]:
    """What the charts find, said for those who hear them."""
    return {
        "finding.point": translate("Review", "%1: %2, %3."),
        "finding.usual": translate("Review", "Usual is %1."),
        "finding.trend.steady": translate("Review", "No point lies outside the limits."),
        "finding.trend.hidden": translate("Review", "Some points are hidden."),
        "finding.share": translate("Review", "%1: %2 (%3), 95% interval %4."),
        "finding.hidden": translate("Review", "%1: %2."),
    }


def _rows() -> dict[str, str]:
    """Lines of the charts."""
    return {
        "channel.interview": translate("Review", "Interview"),
        "channel.self_screen": translate("Review", "On the screen"),
        "channel.point_card": translate("Review", "Point card"),
        "channel.written": translate("Review", "In writing"),
        "channel.signal": translate("Review", "Silent signal"),
        "channels.what": translate("Review", "What these ways are"),
        "channels.what.text": translate(
            "Review",
            "Ways to reach people, not tests. Each has its own people under "
            "it; do not add them up.",
        ),
        "channels.signal": translate(
            "Review", "Silent signal counts visits while the sign hung. Whiskers: 95% interval."
        ),
        "help.taken": translate("Review", "Accepted, all or in part"),
        "help.accepted": translate("Review", "Accepted in full"),
        "help.accepted_in_part": translate("Review", "Accepted in part"),
        "help.deferred": translate("Review", "Wants to think"),
        "help.declined": translate("Review", "Chose not to"),
        "help.unsafe": translate("Review", "Not safe to offer"),
        "help.no_answer": translate("Review", "No answer yet"),
        "not_done.not_private": translate("Review", "Not alone"),
        "not_done.no_interpreter": translate("Review", "No interpreter"),
        "not_done.care_first": translate("Review", "Care came first"),
        "not_done.not_safe": translate("Review", "Not safe to ask"),
        "not_done.no_time": translate("Review", "No time"),
        "not_done.declined": translate("Review", "Chose not to say"),
        "not_done.left": translate("Review", "Left before"),
        "not_done.other": translate("Review", "Other reasons"),
        "not_done.nothing_noted": translate("Review", "Nothing noted"),
    }


def _indicators() -> dict[str, str]:
    """Lines of the table."""
    return {
        "indicator.trigger_rate": translate("Review", "Reason to offer, of all who came in"),
        "indicator.tried": translate("Review", "Tried, of all with a reason"),
        "indicator.accounted": translate("Review", "Tried, or noted a good reason not to"),
        "indicator.complete": translate("Review", "Complete, of all with a reason"),
        "indicator.private": translate(
            "Review", "Private when first needed, of those tried where it was needed"
        ),
        "indicator.private_ever": translate(
            "Review", "Private at some time, of those tried where it was needed"
        ),
        "indicator.not_done": translate("Review", "Not asked or answered: %1"),
        "indicator.declined": translate("Review", "Chose not to say, of those tried"),
        "indicator.positive": translate(
            "Review", "Further conversation indicated, of settled results (version %1)"
        ),
        "indicator.indeterminate": translate("Review", "Not settled, of those tried (version %1)"),
        "indicator.offered_of_positive": translate(
            "Review", "Help offered, where further conversation was indicated (version %1)"
        ),
        "indicator.offered_of_concern": translate(
            "Review", "Help offered, where indicated or the person spoke up"
        ),
    }


def _counts() -> dict[str, str]:
    """The second half of the table."""
    return {
        "indicator.help_taken": translate(
            "Review", "Help accepted, all or in part, of those offered"
        ),
        "indicator.help": translate("Review", "Help: %1"),
        "indicator.received": translate(
            "Review", "Service confirmed it received the referral, of those accepted"
        ),
        "indicator.attended": translate("Review", "Person attended, of those accepted"),
        "indicator.disclosed": translate("Review", "Spoke up: %1, of those offered it"),
        "indicator.disclosed.signal": translate(
            "Review", "Spoke up: %1, of visits while the sign hung"
        ),
        "indicator.only_by": translate(
            "Review", "Spoke up in this way only: %1, of all who spoke up"
        ),
        "indicator.signals_met": translate("Review", "Silent signals met in private"),
        "indicator.signals_in_time": translate("Review", "Silent signals met in time"),
        "indicator.raised": translate("Review", "Level raised by staff, of computed results"),
        "indicator.lowered": translate("Review", "Level lowered by staff, of computed results"),
        "count.several_ways": translate("Review", "Spoke up in more than one way"),
        "count.off_trigger": translate("Review", "Asked without a noted reason"),
        "times.to_complete": translate(
            "Review", "Minutes to complete: median, middle half, 90th centile"
        ),
        "times.to_contact": translate(
            "Review",
            "Minutes from silent signal to private talk: median, middle half, 90th centile",
        ),
        "times.value": translate("Review", "%1 (%2 to %3; %4)"),
    }
