"""In which languages a person may be asked here, and why not in the others. No Qt.

Words that nobody but their writer has read are not shown or read to a person: neither a
protocol's, nor the program's own on the person's side. A lead may allow drafts in a language;
a vault made before this was asked goes on as it did until a lead decides.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from screenapp import plain_file
from screenapp.protocol.model import Channel, Protocol
from screenapp.resources import translations_folder
from screenapp.screening.answers import Refusal
from screenapp.screening.commands import (
    ChooseChannel,
    ChooseLanguage,
    Command,
    MakeWrittenPaper,
)
from screenapp.screening.state import State
from screenapp.vault.people.deeds import DRAFTS, drafts_in
from screenapp.workflow import picture_trials
from screenapp.workflow.protocol_translations import ProtocolTranslations

_READ: Final = "read"
_YES: Final = "yes"
_LARGEST: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLanguages:
    """``offered`` can be asked in, the protocol's own language first. Of those nobody but the
    writer has read ``drafts``, which are allowed here; ``aloud_only`` cannot be handed over,
    since the program's own words in them are drafts. ``withheld`` are not offered.
    ``explain_first`` are the pictures to explain before the screen is handed over.
    """

    offered: tuple[str, ...]
    drafts: frozenset[str] = frozenset()
    aloud_only: frozenset[str] = frozenset()
    withheld: tuple[str, ...] = ()
    explain_first: frozenset[str] = frozenset()

    def asked_in(self, wanted: str, own: str) -> str:
        """*wanted*, or the protocol's *own* language where that is not offered."""
        return wanted if wanted in self.offered else own

    def refuses(self, command: Command, state: State) -> Refusal | None:
        """Why *command* may not be carried out: it would show a person what nobody else read."""
        own = state.protocol.language
        match command:
            case ChooseLanguage(language=language) if language in self.withheld:
                return Refusal.LANGUAGE_NOT_READ
            case ChooseChannel(channel=Channel.SELF_SCREEN) if (
                self.asked_in(state.language, own) in self.aloud_only
            ):
                return Refusal.LANGUAGE_NOT_READ
            case MakeWrittenPaper(languages=languages) if not {*languages} <= {*self.offered} - {
                *self.aloud_only
            }:
                return Refusal.LANGUAGE_NOT_READ
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLanguage:
    """A language with words that nobody else has read. ``allowed`` is None while no lead here
    has decided and it goes on as before."""

    language: str
    allowed: bool | None


class PersonWords:
    """What may be said to people, under the *settings* of a vault; for *practice* drafts too."""

    def __init__(
        self, tongues: ProtocolTranslations, settings: Mapping[str, str], *, practice: bool
    ) -> None:
        self._tongues, self._settings, self._practice = tongues, settings, practice

    def languages(self, protocol: Protocol) -> PersonLanguages:
        known = self._tongues.languages(protocol)
        unread = {name for name in known if not self._tongues.read_for_person(protocol, name)}
        mute = {name for name in known if not program_is_read(name)}
        barred = {name for name in unread | mute if not self._allows(name)}
        return PersonLanguages(
            offered=tuple(name for name in known if name not in unread & barred),
            drafts=frozenset((unread | mute) - barred),
            aloud_only=frozenset((mute & barred) - unread),
            withheld=tuple(name for name in known if name in unread & barred),
            explain_first=picture_trials.to_explain(self._settings),
        )

    def drafts(self, protocols: tuple[Protocol, ...]) -> tuple[DraftLanguage, ...]:
        """The languages of *protocols* in which something is a draft; none for practice."""
        if self._practice:
            return ()
        found = {
            name
            for protocol in protocols
            for name in self._tongues.languages(protocol)
            if not (self._tongues.read_for_person(protocol, name) and program_is_read(name))
        }
        return tuple(
            DraftLanguage(language=name, allowed=decided(self._settings, name))
            for name in sorted(found)
        )

    def _allows(self, language: str) -> bool:
        return self._practice or decided(self._settings, language) is not False


def decided(settings: Mapping[str, str], language: str) -> bool | None:
    """Whether drafts in *language* are used here; None: nobody decided, and they go on."""
    here = settings.get(drafts_in(language))
    if here is not None:
        return here == _YES
    return False if DRAFTS in settings else None


def goes_on(settings: Mapping[str, str]) -> bool:
    """Whether the vault was made before drafts had to be allowed."""
    return DRAFTS not in settings


def program_is_read(language: str) -> bool:
    """Whether somebody else has read the program's own words on the person's side in *language*.

    Without a catalogue they appear in the language they were written in, which was.
    """
    if not plain_file.stands(translations_folder() / f"screenapp_{language}.qm"):
        return True
    said = _program().get(language, {})
    return said.get("state") == _READ and bool(said.get("by")) and bool(said.get("date"))


@cache
def _program() -> Mapping[str, Mapping[str, Any]]:
    data = plain_file.read(translations_folder() / "persons_side.toml", _LARGEST)
    return tomllib.loads(data.decode("utf-8"))
