"""Words that count something, outside of any widget.

lupdate of Qt 6.11 sees plurals only in `tr` of a class, not in `QCoreApplication.translate`,
so that these stand together in one.
"""

from PySide6.QtCore import QObject


class Counting(QObject):
    """Each function is one sentence, or the end of one, for the number it is given."""

    def minutes_left(self, n: int) -> str:
        return self.tr("%n minute(s) left", "", n)

    def hours_left(self, n: int) -> str:
        return self.tr("%n hour(s) left", "", n)

    def days_left(self, n: int) -> str:
        return self.tr("%n day(s) left", "", n)

    def minutes_over(self, n: int) -> str:
        return self.tr("%n minute(s) over time", "", n)

    def hours_over(self, n: int) -> str:
        return self.tr("%n hour(s) over time", "", n)

    def days_over(self, n: int) -> str:
        return self.tr("%n day(s) over time", "", n)

    def tried(self, n: int) -> str:
        return self.tr("tried %n time(s)", "", n)

    def rows_open(self, n: int) -> str:
        return self.tr("%n row(s) are not marked.", "", n)

    def within_minutes(self, n: int) -> str:
        return self.tr("within %n minute(s)", "", n)

    def within_hours(self, n: int) -> str:
        return self.tr("within %n hour(s)", "", n)

    def within_days(self, n: int) -> str:
        return self.tr("within %n day(s)", "", n)


counting = Counting()
