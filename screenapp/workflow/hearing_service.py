"""What could be said to a person, and whose voice says it. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from screenapp.hearing import voices
from screenapp.hearing.utterance import Utterance
from screenapp.protocol import address
from screenapp.protocol.model import Protocol, Source
from screenapp.protocol.wording import item_path, option_path
from screenapp.screening.state import State

if TYPE_CHECKING:
    from screenapp.vault.care.recordings import Recordings
    from screenapp.workflow.protocol_repository import ProtocolRepository


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceTold:
    """Of ``every`` text of a screening in ``language``, how many are ``recorded``, and how many
    stay ``silent`` since this computer has no voice for it either."""

    language: str
    every: int
    recorded: int
    silent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidAhead:
    """All that a person may be asked, and the recordings of it, by the digest of the words."""

    said: tuple[Utterance, ...]
    recorded: Mapping[bytes, bytes]


class HearingService:
    """For whoever is signed in. *recordings* are those of the vault."""

    def __init__(self, protocol_repository: "ProtocolRepository", recordings: "Recordings") -> None:
        self._repository, self._recordings = protocol_repository, recordings

    def texts(self, protocol: Protocol, language: str) -> tuple[tuple[str, Utterance], ...]:
        """The person's questions and answers with their paths, as they are shown in *language*;
        what has no words in it comes in the language in which it is shown."""
        found = []
        for item in protocol.items:
            if item.source is not Source.SELF:
                continue
            words = self._repository.item_text(item, language)
            found.append((item_path(item), words))
            for option in item.options:
                words = self._repository.option_text(item, option, language)
                found.append((option_path(item, option), words))
        return tuple(
            (path, Utterance(words.text, address.plain(words.language))) for path, words in found
        )

    def ahead(self, state: State, own: Sequence[Utterance] = ()) -> SaidAhead:
        """What the person's side of *state* may say; *own* are the program's words there,
        in any language."""
        language = self._language(state)
        spoken = [one for one in own if one.language == address.plain(language)]
        said = (*(one for _, one in self.texts(state.protocol, language)), *spoken)
        recorded: dict[bytes, bytes] = {}
        for tongue in {one.language for one in said}:
            words = {one.digest for one in said if one.language == tongue}
            recorded |= self._recordings.samples(tongue, words)
        return SaidAhead(said=said, recorded=recorded)

    def told(self, state: State) -> VoiceTold:
        """For staff, before the screen is handed over."""
        said = [one for _, one in self.texts(state.protocol, self._language(state))]
        known = {tongue: self._recordings.known(tongue) for tongue in {s.language for s in said}}
        without = [one for one in said if one.digest not in known[one.language]]
        return VoiceTold(
            language=address.plain(self._language(state)),
            every=len(said),
            recorded=len(said) - len(without),
            silent=sum(1 for one in without if voices.voice_for(one.language) is None),
        )

    def _language(self, state: State) -> str:
        known = self._repository.person_languages(state.protocol)
        language = known.asked_in(state.language, state.protocol.language)
        return address.to_child(language) if state.to_child else language
