"""Where a vault stands when nobody says otherwise.

The folders bear the neutral name under which the program shows itself. Looking makes
nothing: only `vault` writes, and only into the vault's folder.
"""

from pathlib import Path

import platformdirs

PROGRAM_NAME = "Intake"
PRACTICE_NAME = "Intake practice"
PRACTICE_WORDS = "practice makes it easy"
"""Opens only practice vaults, which hold nobody real; shown on the terminal and to sign in."""
PRACTICE_STAFF = ("nurse", "lead", "supervisor")
"""Who signs in to a practice vault."""


def default_vault_folder() -> Path:
    """For the vault of this user's work, in the user's own data folder; it need not exist."""
    return Path(platformdirs.user_data_dir(PROGRAM_NAME, appauthor=False))


def practice_vault_folder() -> Path:
    """For invented people only, beside the other and never in it; `demo` makes it anew."""
    return Path(platformdirs.user_data_dir(PRACTICE_NAME, appauthor=False))
