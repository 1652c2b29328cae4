"""What stands by a picture that was pointed at, for staff."""

from PySide6.QtCore import QLocale

from screenapp.ui.interview.pointing.card_wording import any_wording, card_wording


def picture_words(picture: str) -> str:
    """The words of *picture* in the language of the windows; empty for one no longer known."""
    words = card_wording(QLocale().name()) or any_wording()
    return words.texts.get(f"point.{picture}", "")
