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
    PASSPHRASE = "passphrase"
    OTHER_STANZA = "other_stanza"
    TOO_MANY_READERS = "too_many_readers"
    HEADER = "header"
    FOR_ANOTHER = "for_another"
    DAMAGED = "damaged"


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
        TransferRefusal.PASSPHRASE: QT_TRANSLATE_NOOP(
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
    }
)
