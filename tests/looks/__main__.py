"""``python3 dev.py looks LANG [--out FOLDER]``: the pictures of one language, in one folder."""

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from screenapp.app.start import application
from screenapp.printing.kit.wording import wordings
from screenapp.ui.shell import fonts, theme
from screenapp.ui.shell.languages import NAMES, WINDOW_LANGUAGES
from screenapp.ui.shell.ui_translator import UiTranslator
from tests.looks import papers, person, windows

SCALES = (1.0, 2.0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py looks", description=__doc__)
    parser.add_argument("language", choices=sorted({*NAMES, *wordings()}))
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    language = arguments.language
    out: Path = arguments.out or Path("looks-out") / language
    out.mkdir(parents=True, exist_ok=True)
    app = application()
    fonts.load_first()
    fonts.load_rest()
    made = 0
    for scale in SCALES:
        theme.apply(app, theme.Scheme.LIGHT, text_scale=scale)
        folder = out / f"{round(scale * 100)}"
        folder.mkdir(exist_ok=True)
        made += papers.draw(language, folder, scale) if language in wordings() else 0
        made += _person(app, language, folder)
        made += windows.draw(app, language, folder, scale) if language in WINDOW_LANGUAGES else 0
    print(f"{made} pictures in {out.resolve()}")
    return 0


def _person(app: QApplication, language: str, folder: Path) -> int:
    translator = UiTranslator(app)
    translator.choose(language)
    try:
        return person.draw(app, language, folder)
    finally:
        translator.choose(WINDOW_LANGUAGES[0])


if __name__ == "__main__":
    sys.exit(main())
