"""What can be said: words as somebody reads them."""

from dataclasses import dataclass

from screenapp.digest import sha256


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words as they are painted, and their language (BCP 47)."""

    text: str
    language: str

    @property
    def digest(self) -> bytes:
        """By which a recording belongs to these words and to no others."""
        return sha256(self.text.encode())
