"""The check before anything is heard: one ear, the other ear, and did anybody else hear it?"""

from enum import Enum
from typing import Final

from screenapp.hearing.samples import Ear


class CheckStep(Enum):
    """What is asked. LEFT and RIGHT: was it in one ear only? OTHERS: did anybody else hear it?"""

    NOT_BEGUN = "not_begun"
    LEFT = "left"
    RIGHT = "right"
    OTHERS = "others"
    PASSED = "passed"
    FAILED = "failed"


EAR: Final = {CheckStep.LEFT: Ear.LEFT, CheckStep.RIGHT: Ear.RIGHT}
"""In which ear the tone of a step is played."""

# A loudspeaker is heard with both ears and by others: either answer ends the check.
_AFTER: Final = {
    (CheckStep.LEFT, True): CheckStep.RIGHT,
    (CheckStep.RIGHT, True): CheckStep.OTHERS,
    (CheckStep.OTHERS, False): CheckStep.PASSED,
}


def after(step: CheckStep, *, yes: bool) -> CheckStep:
    """The step after *step* was answered. Whatever is not what headphones do fails."""
    if step not in (CheckStep.LEFT, CheckStep.RIGHT, CheckStep.OTHERS):
        return step
    return _AFTER.get((step, yes), CheckStep.FAILED)
