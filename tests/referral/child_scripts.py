"""Prints every script of the living ones on each paper, on a machine without typefaces.

Run with FONTCONFIG_FILE set before Qt starts. One line of JSON for each word: its script, the
words that are named, and whether the papers were made and say that they lack something.
"""

import json
import sys
from datetime import date

from PySide6.QtWidgets import QApplication

from screenapp.printing.work_page import WorkPage
from screenapp.printing.work_sheet import render as render_work
from screenapp.referral.pdf import render
from screenapp.referral.summary import PagePart, Summary
from screenapp.resources import font_files
from screenapp.ui.on_paper import lacking, setter, strange_words
from screenapp.ui.sheet.words import printed, sheet_page

GROUPS = ("7K2MQ", "0F3ZT", "AB4CD", "XY9WV", "12345", "HJKMN")
SAID = b"stands for a sign that this paper cannot show."


def main(words: dict[str, str]) -> None:
    app = QApplication([])
    files = font_files()
    for script, word in words.items():
        summary = Summary(
            title=word, subtitle="s", parts=(PagePart(label=word, lines=(f"a {word} b",)),),
            footer="%1 %2", continued="c", lacking=lacking(),
        )  # fmt: skip
        page = WorkPage(
            title="t", made="m", note="n", rows=(("R9", word),), widths=(1, 4), lacking=lacking()
        )
        told = [
            render(summary, files, setter=setter(files), compress=False),
            render_work(page, files, setter=setter(files), compress=False),
        ]
        sheet = printed(sheet_page(GROUPS, word, date(2026, 9, 24)))
        sys.stdout.write(
            json.dumps(
                {
                    "script": script,
                    "named": list(strange_words(word)),
                    "says": [SAID in pdf for pdf in told],
                    "sheet": sheet.startswith(b"%PDF-"),
                }
            )
            + "\n"
        )
        sys.stdout.flush()
    app.processEvents()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
