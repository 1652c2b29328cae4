"""Places by name, and those of the list that fit what somebody types."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from screenapp.printing.places import NATIONS, PLACES, STATES, parts_of, place_of
from screenapp.ui.phrases import fill, translated
from screenapp.ui.settings.site_words import country_note

translate = QCoreApplication.translate

MOST = 6
"""Places shown for what is typed."""


def named(code: str) -> str:
    """A place by its name and code: a country as its own people call it."""
    return fill(translate("Place", "%1 (%2)"), _name(code), code)


def _name(code: str) -> str:
    if code in NATIONS:
        return translated(NATIONS[code])
    return STATES.get(code) or _country(code)


@cache
def _country(code: str) -> str:
    land = QLocale.codeToTerritory(code)
    own = QLocale(QLocale.Language.AnyLanguage, land).nativeTerritoryName()
    return own or QLocale.territoryToString(land) or code


def fitting(typed: str) -> tuple[str, ...]:
    """The codes of at most `MOST` places whose code or name begins with *typed*."""
    sought = typed.strip().casefold()
    if not sought:
        return ()
    exact = place_of(typed)
    found = [code for code in sorted(PLACES) if code != exact and _begins(code, sought)]
    return ((exact,) if exact else ()) + tuple(found)[: MOST - bool(exact)]


def _begins(code: str, sought: str) -> bool:
    names = [code, _name(code)]
    if "-" not in code:
        names.append(QLocale.territoryToString(QLocale.codeToTerritory(code)))
    return any(name.casefold().startswith(sought) for name in names)


def place_note(typed: str, kept: str) -> str:
    """What follows from the place *typed*; or that it is none of the list, or not chosen yet.

    *kept* is what the vault holds.
    """
    code = place_of(typed)
    if code:
        return " ".join(filter(None, (country_note(code), _includes(code))))
    unsettled = translate("Place", "Until a place is chosen, duties that hang on it stay open.")
    if not typed.strip():
        return unsettled
    if typed.strip() == kept.strip():
        said = translate("Place", "“%1” is kept, and is not in the list. Choose the place again.")
        return f"{fill(said, typed.strip())} {unsettled}"
    return translate("Place", "Choose one of these. What is in no list is not saved.")


def _includes(code: str) -> str:
    parts = parts_of(code)
    if not parts:
        return ""
    said = fill(translate("Place", "It includes: %1."), ", ".join(map(_name, parts)))
    if code == "US":
        said = translate("Place", "It includes every state and the District of Columbia.")
    more = translate("Place", "A duty of one part is owed only where that part is chosen.")
    return f"{said} {more}"
