"""Why a file from outside is not taken, or one is not made: each with its sentence."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from screenapp.translatable import QT_TRANSLATE_NOOP, MarkedText


class TransferRefusal(Enum):
    """One reason. Nothing was kept for any of them."""

    NOT_A_FILE = "not_a_file"
    TOO_LARGE = "too_large"
    NOT_SEALED = "not_sealed"
    ARMORED = "armored"
    BY_WORDS = "by_words"
    OTHER_STANZA = "other_stanza"
    TOO_MANY_READERS = "too_many_readers"
    HEADER = "header"
    FOR_ANOTHER = "for_another"
    DAMAGED = "damaged"
    OTHER_PRODUCT = "other_product"
    NEWER_FORM = "newer_form"
    UNSIGNED = "unsigned"
    FORM = "form"
    EXPIRED = "expired"
    REPEATED = "repeated"
    OLDER = "older"
    NOT_ASKED = "not_asked"
    OTHER_KIND = "other_kind"
    OTHER_PROTOCOL = "other_protocol"
    BEYOND_OUTCOME = "beyond_outcome"
    NO_KEY = "no_key"
    NO_PARTNER = "no_partner"
    NO_MATTER = "no_matter"


SENTENCES: Final[Mapping[TransferRefusal, MarkedText]] = MappingProxyType(
    {
        TransferRefusal.NOT_A_FILE: QT_TRANSLATE_NOOP(
            "Transfer", "There is no file there that can be read. Choose the sealed file."
        ),
        TransferRefusal.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Transfer", "This file is larger than such a file can be, and was not read."
        ),
        TransferRefusal.NOT_SEALED: QT_TRANSLATE_NOOP(
            "Transfer", "This is not a sealed file. Ask for the file that their program made."
        ),
        TransferRefusal.ARMORED: QT_TRANSLATE_NOOP(
            "Transfer",
            "This file was turned into letters on its way. Ask for it again as it was made.",
        ),
        TransferRefusal.BY_WORDS: QT_TRANSLATE_NOOP(
            "Transfer", "This file is sealed with a passphrase. Ask for one sealed to your key."
        ),
        TransferRefusal.OTHER_STANZA: QT_TRANSLATE_NOOP(
            "Transfer",
            "This file is sealed in a way that is not known here. Ask for one sealed to your key.",
        ),
        TransferRefusal.TOO_MANY_READERS: QT_TRANSLATE_NOOP(
            "Transfer", "This file is sealed to more readers than are allowed. It was not opened."
        ),
        TransferRefusal.HEADER: QT_TRANSLATE_NOOP(
            "Transfer", "The beginning of this file is damaged. Ask for it again."
        ),
        TransferRefusal.FOR_ANOTHER: QT_TRANSLATE_NOOP(
            "Transfer", "This file is sealed to somebody else. It does not open with your key."
        ),
        TransferRefusal.DAMAGED: QT_TRANSLATE_NOOP(
            "Transfer", "This file was changed or cut on its way. Ask for it again."
        ),
        TransferRefusal.OTHER_PRODUCT: QT_TRANSLATE_NOOP(
            "Transfer",
            "Another program made this file. It holds nothing for here.",
        ),
        TransferRefusal.NEWER_FORM: QT_TRANSLATE_NOOP(
            "Transfer",
            "A newer version of the program made this file. Bring this one up to date first.",
        ),
        TransferRefusal.UNSIGNED: QT_TRANSLATE_NOOP(
            "Transfer",
            "Nobody whose key is known here signed this file. Compare their key with them first.",
        ),
        TransferRefusal.FORM: QT_TRANSLATE_NOOP(
            "Transfer",
            "This file is signed and does not have the form it must have. Tell who sent it.",
        ),
        TransferRefusal.EXPIRED: QT_TRANSLATE_NOOP(
            "Transfer",
            "The time of this file has run out. Ask for a new one.",
        ),
        TransferRefusal.REPEATED: QT_TRANSLATE_NOOP(
            "Transfer",
            "This file was taken in before. Nothing was changed.",
        ),
        TransferRefusal.OLDER: QT_TRANSLATE_NOOP(
            "Transfer",
            "There is a newer file for the same matter. This one was not taken.",
        ),
        TransferRefusal.NOT_ASKED: QT_TRANSLATE_NOOP(
            "Transfer",
            "This answers nothing that was handed over here.",
        ),
        TransferRefusal.OTHER_KIND: QT_TRANSLATE_NOOP(
            "Transfer",
            "This is the other kind of file: one hands over, one brings back. Take the other.",
        ),
        TransferRefusal.OTHER_PROTOCOL: QT_TRANSLATE_NOOP(
            "Transfer",
            "The protocol that this file names is not here in that version. Bring it first.",
        ),
        TransferRefusal.BEYOND_OUTCOME: QT_TRANSLATE_NOOP(
            "Transfer",
            "This holds more than the outcome that was asked for. Nothing of it was kept.",
        ),
        TransferRefusal.NO_KEY: QT_TRANSLATE_NOOP(
            "Transfer", "This site has no key for sealed files yet. A lead makes it first."
        ),
        TransferRefusal.NO_PARTNER: QT_TRANSLATE_NOOP(
            "Transfer", "No partner of that name is known here. Compare their key with them first."
        ),
        TransferRefusal.NO_MATTER: QT_TRANSLATE_NOOP(
            "Transfer",
            "Under this reference no stage of that name was handed over here and still waits.",
        ),
    }
)
