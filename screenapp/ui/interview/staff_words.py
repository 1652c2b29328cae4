"""The words of a protocol for whoever reads the interview: staff's language, or another."""

from collections.abc import Callable

from screenapp.protocol.model import Item, Option, Protocol
from screenapp.ui.interview.flow import InterviewService
from screenapp.ui.interview.question_mapper import Say, Tell
from screenapp.ui.interview.view_models import Phrase


class StaffWords:
    """*staff_language* gives the BCP 47 tag in which the worker reads, empty for the protocol's
    own; *protocol* is the one in hand."""

    def __init__(
        self,
        service: InterviewService,
        staff_language: Callable[[], str],
        protocol: Callable[[], Protocol],
    ) -> None:
        self._service = service
        self._staff_language, self._protocol = staff_language, protocol

    def to_staff(self) -> Say:
        """Items and options as the worker reads them."""
        return self.said_in(self._staff_language() or self._protocol().language)

    def told(self) -> Tell:
        """What stands at a path of the protocol, as the worker reads it."""
        protocol = self._protocol()
        language = self._staff_language() or protocol.language

        def tell(path: str, source: str) -> Phrase:
            found = self._service.words(protocol, path, source, language)
            return Phrase(text=found.text, language=found.language, reviewed=found.reviewed)

        return tell

    def said_in(self, language: str) -> Say:
        """Items and options in *language*."""

        def say(item: Item, option: Option | None) -> Phrase:
            if option is None:
                found = self._service.text(item, language)
            else:
                found = self._service.option_text(item, option, language)
            return Phrase(text=found.text, language=found.language, reviewed=found.reviewed)

        return say
