"""Words of this place that count. Plurals stand in `tr` of a class, see `ui.shell.counting`."""

from PySide6.QtCore import QObject


class CountedTexts(QObject):
    """Each function is one sentence, or a part of one, for the number it is given."""

    def faults(self, n: int) -> str:
        return self.tr("%n fault(s) to mend", "", n)

    def warnings(self, n: int) -> str:
        return self.tr("%n thing(s) to look at", "", n)

    def more_cases(self, n: int) -> str:
        return self.tr("Show the other %n case(s)", "", n)

    def differing(self, n: int) -> str:
        return self.tr("%n case(s) come out otherwise.", "", n)

    def questions(self, n: int) -> str:
        return self.tr("%n question(s)", "", n)

    def notes(self, n: int) -> str:
        return self.tr("%n thing(s) that staff note", "", n)

    def languages(self, n: int) -> str:
        return self.tr("%n language(s)", "", n)

    def missing(self, n: int) -> str:
        return self.tr("%n text(s) missing", "", n)

    def unreadable(self, n: int) -> str:
        return self.tr("%n file(s) in the folder of this site cannot be used yet.", "", n)

    def longest(self, n: int) -> str:
        return self.tr("The longest way has %n question(s).", "", n)

    def minutes(self, n: int) -> str:
        return self.tr("Read aloud, the slowest takes about %n minute(s).", "", n)

    def reached(self, n: int) -> str:
        return self.tr("%n question(s) at least", "", n)


counted = CountedTexts()
