"""What can stop a page from being made."""

from screenapp.errors import ScreenappError


class CannotBePrinted(ScreenappError):
    """No bundled typeface has these ``characters``. Better no page than one with boxes in it.

    The characters are for the window, which asks for other words; they never reach a log.
    """

    key = "error.cannot_be_printed"

    def __init__(self, characters: str) -> None:
        super().__init__(f"{len(characters)} character(s) without a glyph")
        self.characters = characters
