"""The needs of a site: which of the list it shows, what it calls them, and codes of its own.

A code never goes away and never means something else: it is hidden, not deleted, so that what
older records say keeps its meaning.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final
from uuid import uuid4

from screenapp.referral.needs import NEEDS, OTHER
from screenapp.referral.words import PageWords

PREFIX: Final = "site_"
LONGEST: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteNeeds:
    """``own`` are codes with PREFIX; ``names`` are by code, then by language (BCP 47)."""

    hidden: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()
    names: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code there is, also those that are hidden, in the order of the list."""
        return (*(need for need in NEEDS if need != OTHER), *self.own, OTHER)

    @property
    def listed(self) -> tuple[str, ...]:
        """Those that may be added to somebody's list. The person's own words always may."""
        return tuple(code for code in self.codes if code == OTHER or code not in self.hidden)

    def name(self, code: str, language: str) -> str:
        """What the site calls *code* in *language*, or in any; empty where it says nothing."""
        said = self.names.get(code, {})
        found = said.get(language) or said.get(language.partition("-")[0])
        return found or (next(iter(said.values()), "") if code in self.own else "")

    def called(self, code: str, language: str, name: str) -> "SiteNeeds":
        """The same with *name* for *code* in *language*; an empty one is taken off."""
        plain = " ".join(name.split())[:LONGEST]
        said = {tag: text for tag, text in self.names.get(code, {}).items() if tag != language}
        said |= {language: plain} if plain else {}
        names = {one: text for one, text in self.names.items() if one != code}
        names |= {code: MappingProxyType(said)} if said else {}
        return replace(self, names=MappingProxyType(names))

    def showing(self, codes: Iterable[str]) -> "SiteNeeds":
        """The same with exactly *codes* shown, beside the person's own words."""
        return replace(self, hidden=frozenset(self.codes) - frozenset(codes) - {OTHER})

    def with_own(self, language: str, name: str) -> "SiteNeeds":
        """The same with one more need of the site's own, called *name* in *language*."""
        code = f"{PREFIX}{uuid4().hex[:8]}"
        return replace(self, own=(*self.own, code)).called(code, language, name)

    def worded(self, words: PageWords, language: str) -> PageWords:
        """*words*, in *language*, with what the site calls its needs."""
        own = {code: self.name(code, language) for code in self.codes}
        return replace(words, needs={**words.needs, **{c: n for c, n in own.items() if n}})


def site_needs(kept: str) -> SiteNeeds:
    """What *kept*, a setting, says; of what cannot be read, nothing."""
    try:
        read = json.loads(kept) if kept else {}
    except ValueError:
        return SiteNeeds()
    if not isinstance(read, dict):
        return SiteNeeds()
    names = read.get("names")
    return SiteNeeds(
        hidden=frozenset(_texts(read.get("hidden"))) - {OTHER},
        own=tuple(code for code in _texts(read.get("own")) if code.startswith(PREFIX)),
        names=MappingProxyType(
            {
                code: MappingProxyType({t: n for t, n in said.items() if isinstance(n, str) and n})
                for code, said in (names.items() if isinstance(names, dict) else ())
                if isinstance(said, dict)
            }
        ),
    )


def as_setting(needs: SiteNeeds) -> str:
    """*needs* as `site_needs` reads them; empty where the site changed nothing."""
    if needs == SiteNeeds():
        return ""
    names = {code: dict(said) for code, said in needs.names.items()}
    kept = {"hidden": sorted(needs.hidden), "own": list(needs.own), "names": names}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()
