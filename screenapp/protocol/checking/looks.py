"""Looks and origin bear on nothing, by structure: no score, no disclosure, no `when`, no trigger.

An item about what somebody looks like or where they come from may stand in a protocol, for a
record or for a way of working, and may lead nowhere.
"""

from typing import Final

from screenapp.protocol.checking.red_lines.phrases import Phrases
from screenapp.protocol.checking.scope import ConditionOwner, Scope
from screenapp.protocol.checking.texts import ASKED, Texts
from screenapp.protocol.loading.expressions import leaves
from screenapp.protocol.loading.nodes import Mapping, Mark
from screenapp.protocol.measures import items_of
from screenapp.protocol.model import Item, ItemAnswered, ItemBound, ItemDeclined, ItemIs

# What is asked here is what somebody does, has, suffers or wishes, not who somebody is.
NOT_ABOUT_LOOKS: Final = frozenset(
    {"violence", "health", "control", "exchange"}
    | {"sexual_violence", "serious_injury", "threats", "images", "exploitation"}
    | {"sexual_exploitation", "untreated_health", "infection_history", "reproductive_health"}
    | {"substance_use", "mental_health", "health_crisis", "movement_control", "isolation"}
    | {"monitoring", "documents_kept", "basic_needs_withheld", "substance_control"}
    | {"companion_control", "coached_answers", "coercion", "vulnerability_used", "forced_work"}
    | {"working_conditions", "living_conditions", "sexual_exchange", "pay_withheld"}
    | {"money_unexplained", "afraid_to_leave", "danger_now", "unsafe_work"}
    | {"domestic_work", "pay_to_third_person", "forced_crime", "begging"}
    | {"forced_marriage", "organ_removal"}
    | {"deception_or_force", "recruitment_coercion", "older_partner", "lives_at_work"}
    | {"language_need", "separation", "safe_contact"}
    | {"needs", "help_offered", "help_accepted", "information_given", "safety_plan"}
)
_OWNERS: Final = {
    ConditionOwner.STAGE: "a stage's `when` rests on it",
    ConditionOwner.ITEM: "another item's `when` rests on it",
    ConditionOwner.RESULT: "a result rests on it",
    ConditionOwner.OBLIGATION: "an obligation rests on it",
}


def check_looks(scope: Scope, texts: Texts, phrases: Phrases) -> None:
    """Tell every item and trigger that *texts* make one of looks and that bears on something."""
    bearing = _bearing(scope)
    for item in scope.protocol.items:
        found = _about(texts, phrases, item)
        how = _by_itself(scope, item) or bearing.get(item.id)
        if how is None:
            continue
        if found is None:
            _in_help(texts, phrases, item)
        else:
            _tell(texts, *found, how)
    for trigger in scope.protocol.triggers:
        for text, place in texts.of(trigger, "text"):
            sentence = phrases.asks_for_looks(text)
            if sentence is not None:
                _tell(texts, sentence, place, "people are chosen by it")


def _about(texts: Texts, phrases: Phrases, item: Item) -> tuple[str, Mark] | None:
    """The sentence of *item*, or of an option of it, that is about looks, and its place."""
    of_deeds = item.construct in NOT_ABOUT_LOOKS
    for text, place in texts.asked(item, *ASKED):
        sentence = phrases.asks_for_looks(text, of_deeds=of_deeds)
        if sentence is not None:
            return sentence, place
    return None


def _in_help(texts: Texts, phrases: Phrases, item: Item) -> None:
    of_deeds = item.construct in NOT_ABOUT_LOOKS
    for text, place in texts.of(item, "help"):
        sentence = phrases.asks_for_looks(text, of_deeds=of_deeds)
        if sentence is not None and not phrases.negation.search(sentence):
            message = f'"{sentence}" may lead staff to go by looks; say what somebody does instead'
            texts.sheet.warn(place, "looks-in-help", message, sentence)


def _by_itself(scope: Scope, item: Item) -> str | None:
    """What *item* itself says it bears on."""
    if item.grade:
        return "it has a grade"
    if item.discloses or any(option.discloses for option in item.options):
        return "it discloses"
    if any(_writes(scope, part, "weight") for part in (item, *item.options)):
        return "it has a weight"
    return None


def _writes(scope: Scope, part: object, word: str) -> bool:
    node = scope.places.of(part)
    return isinstance(node, Mapping) and node.get(word) is not None


def _bearing(scope: Scope) -> dict[str, str]:
    """What rests on each item that something rests on."""
    found: dict[str, str] = {}
    for measure in scope.measures.values():
        if measure.id not in scope.tangled:
            for name in items_of(measure, scope.protocol):
                found.setdefault(name, "it is counted")
    for use in scope.uses:
        for leaf in leaves(use.condition):
            if isinstance(leaf, ItemIs | ItemBound | ItemAnswered | ItemDeclined):
                found.setdefault(leaf.item, _OWNERS[use.where])
    return found


def _tell(texts: Texts, sentence: str, place: Mark, how: str) -> None:
    message = (
        f'"{sentence}" is about looks or origin, and {how}; these are never a sign:'
        " let nothing rest on it"
    )
    texts.sheet.error(place, "scored-looks", message, sentence)
