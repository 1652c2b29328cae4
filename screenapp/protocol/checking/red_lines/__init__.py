"""Words that may not be said to a person, and things that may not be asked of one.

Each language has its own list of phrases, written by hand; nothing is judged by a model.
A list errs on the side of silence: a phrase is named only where its sentence promises, names
or asks, and not where it warns against doing so.
"""

from functools import cache

from screenapp.protocol.checking.red_lines.phrases import Phrases


def phrases_for(language: str) -> Phrases | None:
    """The list of a language such as ``es`` or ``pt-BR``, or None where there is none yet."""
    return _list(language.replace("_", "-").split("-")[0].lower())


@cache
def _list(language: str) -> Phrases | None:
    # A list takes a moment to prepare, and most protocols are in one language.
    match language:
        case "en":
            from screenapp.protocol.checking.red_lines import en

            return en.PHRASES
        case "es":
            from screenapp.protocol.checking.red_lines import es

            return es.PHRASES
        case "fr":
            from screenapp.protocol.checking.red_lines import fr

            return fr.PHRASES
        case "ar":
            from screenapp.protocol.checking.red_lines import ar

            return ar.PHRASES
        case _:
            return None
