"""What of a person decides which service takes them: said once, kept with their needs."""

from collections.abc import Mapping
from typing import Final

GENDER: Final = "fit_gender"
AREA: Final = "fit_area"
CHILDREN: Final = "fit_children"
PETS: Final = "fit_pets"
WHEELCHAIR: Final = "fit_wheelchair"
WITH: Final = (CHILDREN, PETS, WHEELCHAIR)
"""Names among the details of a screening. No page holds them."""


def noted(details: Mapping[str, str], name: str) -> bool | None:
    """Whether *name* is so; None where nobody said."""
    return {"yes": True, "no": False}.get(details.get(name, ""))
