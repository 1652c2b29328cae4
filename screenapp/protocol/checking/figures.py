"""Figures that are said to be published name the source they were published in."""

from screenapp.protocol.checking.scope import Scope
from screenapp.protocol.model import Figures


def check_figures(scope: Scope) -> None:
    """Refuse ``figures: published`` in a protocol that names no source."""
    if scope.protocol.sources:
        return
    for part in (*scope.protocol.measures, *scope.protocol.results):
        if part.figures is Figures.PUBLISHED:
            message = (
                f"the figures of `{part.id}` are said to be published, and the protocol names no"
                ' source; write `sources: [{cite: "...", for: ...}]`, or `figures: own`'
            )
            place = scope.places.value(part, "figures")
            scope.sheet.error(place, "figures-without-source", message)
