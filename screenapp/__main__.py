"""The start: a command without a window, or the window."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status."""
    try:
        return _run(argv)
    except ImportError as error:
        from screenapp.app.platform.missing_parts import NOT_OPENED, lacks, library_named

        if not (library := library_named(error)):
            raise
        print(lacks(library), file=sys.stderr)
        return NOT_OPENED


def _run(argv: Sequence[str] | None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and (not arguments[0].startswith("-") or arguments[0] in ("-h", "--help")):
        from screenapp.app.relaunch.messages import PRACTICE
        from screenapp.cli.main import run
        from screenapp.cli.shared import OpenWindow, TakeTour

        outcome = run(arguments)
        match outcome:
            case OpenWindow(folder=folder, usual_words=usual):
                arguments = ["--vault", str(folder), *([PRACTICE] if usual else ())]
            case TakeTour(out=out):
                from screenapp.practice.tour import take

                return take(out)
            case int():
                return outcome
    from screenapp.app.platform.fast_import import load_qt

    load_qt()
    from screenapp.app.start import open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
