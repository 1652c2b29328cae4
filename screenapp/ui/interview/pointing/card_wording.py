"""The card's words: those of the papers, in any language that they are in. No Qt."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screenapp.printing.kit.wording import KitWording


def card_wording(language: str) -> "KitWording | None":
    """The words in *language* (BCP 47), else in the language without its region; or None."""
    # Most questions are asked without the card: the papers' words are read when it is wanted.
    from screenapp.printing.kit.wording import wordings

    known = wordings()
    return known.get(language) or known.get(language.replace("_", "-").split("-")[0].lower())


def any_wording() -> "KitWording":
    """The words in the language that is complete first."""
    from screenapp.printing.kit.wording import wordings

    return next(iter(wordings().values()))


def can_be_pointed(language: str) -> bool:
    """Whether the card has words in *language* (BCP 47)."""
    return card_wording(language) is not None
