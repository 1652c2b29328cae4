"""The process in which `child_strings` tries its strings: it prints the number of each before it
is tried, and after the number what was wrong with the one before."""

import itertools
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from scenarios import NAME, WORD, prepare
from strings import string
from test_kept_fields import made_pages

from screenapp.printing.printable_text import one_line
from screenapp.printing.work_page import WorkPage
from screenapp.referral.consent import InformationKind, ServiceConsent
from screenapp.referral.material import Author, Detail, Material
from screenapp.referral.pdf import render
from screenapp.referral.summary import Prepared, Summary, SummaryInput
from screenapp.referral.summary import prepare as made
from screenapp.referral.words import ENGLISH
from screenapp.resources import font_files
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.ui.on_paper import lacking, setter, strange_words
from screenapp.ui.referral.paper import SheetView, strange_on
from screenapp.ui.sheet.words import sheet_page
from screenapp.ui.widgets import Field
from screenapp.ui.widgets.labels import label
from screenapp.ui.widgets.typed_signs import keepable
from screenapp.vault.errors import TextUnreadable
from screenapp.vault.model import Service
from screenapp.vault.vault import Vault

DAY = date(2026, 9, 24)
GROUPS = ("7K2MQ", "0F3ZT", "AB4CD", "XY9WV", "12345", "HJKMN")
MARKED = b"stands for a sign that this paper cannot show."
Try = Callable[[str], str]
_FIELDS_TO_ONE, _OTHERS = 3, 6


def typed_into(edit: QLineEdit) -> Try:
    """Into one field: it stands there as it was typed, or a sentence below says what does not."""

    def attempt(text: str) -> str:
        # PySide takes the first sign for a byte order mark where it looks like one, and nobody
        # can type these.
        text = text.lstrip("\ufeff\ufffe")
        edit.setText("")
        edit.insert(text)
        edit.grab()
        whole = edit.text() == text
        above = edit.parentWidget()
        if not whole and isinstance(above, Field) and above.signs.isHidden():
            return f"{edit.accessibleName()} altered it without a word"
        if isinstance(above, Field) and keepable(edit.text()) != edit.text():
            return f"{edit.accessibleName()} holds what cannot be kept"
        edit.setText("")
        return ""

    return attempt


def _summary(text: str) -> Summary:
    case = SummaryInput(
        material=Material(
            reference="R9", day=DAY, wanted=(Need(id="place_to_sleep", text="here"),),
            details={Detail.CONTACT_SAY: text}, language="es",
        ),
        service=Service(id="harbour", name=text, offers=("place_to_sleep",), languages=("es",)),
        author=Author(organisation="us", role="a nurse", call_back=text),
        words=ENGLISH,
    )  # fmt: skip
    yes = ServiceConsent(
        service="harbour", answer=ReferralAnswer.ACCEPTED, given=DAY,
        said_yes=frozenset(InformationKind),
    )  # fmt: skip
    prepared = made(case, yes, today=DAY)
    assert isinstance(prepared, Prepared)
    return prepared.summary


def _judged(pdf: bytes, strange: bool) -> str:
    if not pdf.startswith(b"%PDF-"):
        return "no page was made"
    if strange is not (MARKED in pdf.replace(b"\n", b" ")):
        return "the paper does not say what it cannot show" if strange else "the paper is afraid"
    return ""


def on_referral(text: str) -> str:
    summary = replace(_summary(text), lacking=lacking())
    files = font_files()
    pdf = render(summary, files, setter=setter(files), compress=False)
    return _judged(pdf, bool(strange_on(summary)))


def on_sheet(text: str) -> str:
    from screenapp.printing.recovery_sheet import render as sheet

    files = font_files()
    pdf = sheet(sheet_page(GROUPS, text, DAY), files, setter=setter(files), compress=False)
    if not all(group.encode() in pdf for group in GROUPS):
        return "the code is lost"
    return "" if pdf.startswith(b"%PDF-") else "no sheet was made"


def on_work_sheet(text: str) -> str:
    from screenapp.printing.work_sheet import render as work

    page = WorkPage(
        title="t", made="m", note="n", rows=(("R9", one_line(text)),), widths=(1, 4),
        lacking=lacking(),
    )  # fmt: skip
    files = font_files()
    return _judged(
        work(page, files, setter=setter(files), compress=False), bool(strange_words(text))
    )


def on_screen(held: list[QWidget]) -> Iterator[Try]:
    sheet, words = SheetView(), label("", "second")
    held += [sheet, words]

    def previewed(text: str) -> str:
        sheet.show_summary(_summary(text))
        sheet.grab()
        return ""

    def labelled(text: str) -> str:
        words.setText(keepable(text))
        words.grab()
        return "" if words.text() == keepable(text) else "a label altered it"

    yield previewed
    yield labelled


def in_store(vault: Vault) -> Try:
    """What the store takes it gives back exactly; what it cannot hold it refuses in words."""

    def attempt(text: str) -> str:
        service = Service(id="one", name=text, offers=("food",), languages=("es",), note=text)
        try:
            vault.save_service(service)
            vault.change_setting("call_back", text)
        except TextUnreadable:
            return "" if keepable(text) != text else "refused what could be kept"
        (kept,) = vault.services()
        if kept.name != text or kept.note != text or vault.settings["call_back"] != text:
            return "the store altered it"
        return ""

    return attempt


def targets(vault: Vault, held: list[QWidget]) -> list[Try]:
    """Every field of every page, and after some fields one of the papers, pages and store."""
    held += made_pages()
    fields = [typed_into(edit) for page in held for edit in page.findChildren(QLineEdit)]
    others = itertools.cycle(
        (on_referral, on_sheet, on_work_sheet, *on_screen(held), in_store(vault))
    )
    rounds = math.lcm(len(fields), _FIELDS_TO_ONE) // len(fields)
    tries: list[Try] = []
    for number, field in enumerate(fields * rounds * _OTHERS, start=1):
        tries += [field] if number % _FIELDS_TO_ONE else [field, next(others)]
    return tries


def main(times: int, seed: str, top: Path) -> None:
    app = QApplication([])
    qInstallMessageHandler(lambda kind, where, text: _fatal(kind))
    prepare(top / "kept")
    held: list[QWidget] = []
    with Vault.unlock(top / "kept", name=NAME, passphrase=WORD) as vault:
        tries = targets(vault, held)
        for number in range(1, times + 1):
            _say(str(number))
            if wrong := tries[number % len(tries)](string(f"{seed}:{number}")):
                _say(f"{number} {wrong}")
        app.processEvents()


def _fatal(kind: QtMsgType) -> None:
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write("Qt gave up\n")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
