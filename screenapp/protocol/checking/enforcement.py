"""Police, immigration and courts are told on a lawful basis only, whatever they are called."""

from screenapp.protocol.checking.approval import names_no_law
from screenapp.protocol.checking.red_lines.recipients import (
    names_enforcement,
    passes_on_to_enforcement,
)
from screenapp.protocol.checking.scope import Scope, first_line
from screenapp.protocol.checking.texts import OwnTexts, Placed, Texts
from screenapp.protocol.model import Obligation


def check_enforcement(scope: Scope, texts: Texts) -> None:
    """Tell each duty that goes to them without a law, and each step that passes on to them."""
    for obligation in scope.protocol.obligations:
        if obligation.law is None or names_no_law(obligation.law):
            _of_a_duty(scope, texts, obligation)
    for step in scope.protocol.steps:
        for text, place in texts.of(step, "text"):
            sentence = passes_on_to_enforcement(text)
            if sentence is not None:
                message = (
                    f'"{sentence}" passes something on to police, immigration or a court; a step'
                    " has no law to rest on: make it an obligation with its `law`, or say that"
                    " the person asks for it"
                )
                texts.sheet.error(place, "enforcement-without-law", message, sentence)


def _of_a_duty(scope: Scope, texts: Texts, obligation: Obligation) -> None:
    for text, place in _about(scope, texts, obligation):
        named = names_enforcement(text)
        if named is not None:
            message = (
                f'"{named}" is police, immigration or a court; they are told only where a law says'
                " so: cite it in `law`, with its section"
            )
            texts.sheet.error(place, "enforcement-without-law", message, text)
            return


def _about(scope: Scope, texts: Texts, obligation: Obligation) -> list[Placed]:
    found = [*texts.of(obligation, "text")]
    if isinstance(texts, OwnTexts) and obligation.to:
        found.insert(0, (obligation.to, first_line(scope.places.value(obligation, "to"))))
    return found
