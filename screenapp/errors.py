"""What can go wrong and is expected to: every such failure names a sentence, never an answer."""

from typing import ClassVar


class ScreenappError(Exception):
    """Base of every expected failure.

    ``key`` names the sentence that a person is shown in their language. ``str(error)``
    is for the log alone and never holds an answer, a name, a passphrase or a key.
    """

    key: ClassVar[str] = "error.unexpected"
