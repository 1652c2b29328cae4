"""Which fields keep what is typed into them, and that no passphrase, code or search is one."""

import ast
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screenapp import ui
from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import AnswerType
from screenapp.screening.events import EventKind
from screenapp.screening.offers.records import FollowUpStep, ReferralStatus
from screenapp.ui.cover import book
from screenapp.ui.cover.page import CoverPage
from screenapp.ui.follow_up.goals_card import GoalsForm
from screenapp.ui.follow_up.page import FollowUpPage
from screenapp.ui.follow_up.step_row import StepRow
from screenapp.ui.follow_up.view_model import FollowUpLine, StepStanding
from screenapp.ui.hearing.recordings_part import RecordingsPart
from screenapp.ui.interview.duty_card import DutyCard
from screenapp.ui.interview.page import InterviewPage
from screenapp.ui.interview.result.outcome_card import OutcomeEntry
from screenapp.ui.interview.result.recorded_card import RecordedRow
from screenapp.ui.interview.result.ticking import TickRow
from screenapp.ui.interview.result.view_model import RecordedLine, RecordedText, WaitingLine
from screenapp.ui.interview.result.waiting_card import WaitingRow
from screenapp.ui.interview.view_models import (
    AnswerEntryKind,
    DutyLine,
    OutcomeLine,
    Phrase,
    SayLine,
)
from screenapp.ui.kit.page import KitPage
from screenapp.ui.person.page import PersonPage
from screenapp.ui.protocols.duties.duty_form import DutyForm
from screenapp.ui.protocols.page import ProtocolsPage
from screenapp.ui.protocols.view_models import Script
from screenapp.ui.referral.page import ReferralPage
from screenapp.ui.services.page import ServicesPage
from screenapp.ui.settings.page import SettingsPage
from screenapp.ui.settings.sections import Section
from screenapp.ui.shell.again_panel import AgainPanel
from screenapp.ui.sign_in.page import SignInPage
from screenapp.ui.sign_in.set_up import SetUpPage
from screenapp.ui.sign_in.use_sheet import UseSheetPage
from screenapp.ui.signals.page import SignalsPage
from screenapp.ui.staff.page import StaffPage
from screenapp.ui.today.new_intake import NewIntakePanel
from screenapp.ui.today.page import TodayPage
from screenapp.ui.widgets import Field, PassphraseEdit
from screenapp.ui.widgets.kept_field import KeptEdit
from screenapp.ui.widgets.typed_signs import TypedSigns

MAKES = {"Field", "PrivateEdit", "PassphraseEdit", "QLineEdit", "_field"}
KEPT = {
    "AnswerEntry.line", "AnswerEntry.reason", "SayFields.fields", "OutcomeEntry.field",
    "ResultPage.concern",
    "TierCard.reason", "DutyCard.reason", "KindRow.fields", "_Adding.own",
    "ServiceForm.name", "ServiceForm.phone", "ServiceForm.hours", "ServiceForm.note",
    "TermsForm.age_from", "TermsForm.age_to", "TermsForm.areas", "TermsForm.open_at",
    "TermsForm.way_there", "TermsForm.must_know", "CircumstancesCard.area",
    "TonightCard.fields", "LawRow.field",
    "MemberForm.name", "DecidePage.reason", "TermField.field", "DutyForm.review",
    "QuestionSheet.line",
    "SitePart.window_name", "SitePart.unit", "SitePart.call_back", "SitePart.urgent_call",
    "SitePart.after_call",
    "SitePart.jurisdiction", "SitePart.escalate_to",
    "SitePart.minutes", "SitePart.cover_word", "SitePart.duty_cover", "SitePart.step_cover",
    "SitePart.follow_up_cover", "DutyCard.whom", "DutyCard.when",
    "ClosingCard.own", "PersonCard.age", "PersonCard.reason", "PersonCard.call_at",
    "TickRow.reason", "RecordedRow.reason",
    "FollowUpPage.note", "FollowUpPage.word", "StepRow.said", "GoalsForm.reason",
}  # fmt: skip
NEVER = {
    # Passphrases, and what opens the vault.
    "TierCard.passphrase", "MemberForm.passphrase", "MemberForm.again", "DecidePage.passphrase",
    "LastPage.passphrase", "PassphrasePart.old", "PassphrasePart.new", "PassphrasePart.again",
    "SignInPage.name", "SignInPage.passphrase", "SetUpPage.organisation", "SetUpPage.name",
    "SetUpPage.passphrase", "SetUpPage.again", "NewSheet.typed", "SheetPart.typed",
    "AgainPanel.passphrase",
    "UseSheetPage.code", "UseSheetPage.name", "UseSheetPage.passphrase", "UseSheetPage.again",
    # Searches.
    "WaitingRow.passphrase",
    "TodayPage.search", "ErasingPart.reference", "ErasingPart.day", "AddPage.path",
    "ListPanel.path", "RecordingsPart.folder",
    "SavePanel.folder", "SavePanel.name",
    # Where the room is not asked: nothing typed about a person may come up there again.
    "_Interpreter.code", "NewIntakePanel.age", "NewIntakePanel.place", "SignalsPage.place",
    # A site's own words for its papers: given by one press, and about no person.
    "KitWordsForm.fields", "KitWordsForm.minutes", "HangingPlan.where",
    "NeedsForm.new", "NeedsForm.fields",
    # Nobody's: a trial, and the cover's own.
    "TryStart.age", "ConversionRow.left", "ConversionRow.right",
}  # fmt: skip

PRINTED = {
    # A referral: what the person said, whom it goes to, whom they can call.
    "KindRow.fields", "_Adding.own", "ServiceForm.name", "SitePart.unit", "SitePart.call_back",
    "LawRow.field",
    # Cards and signs.
    "KitWordsForm.fields",
    # What a site calls the needs that stand on a page.
    "NeedsForm.new", "NeedsForm.fields",
    # The recovery sheet, and the list for the next shift.
    "SetUpPage.organisation", "SitePart.cover_word", "SitePart.duty_cover", "SitePart.step_cover",
    "SitePart.follow_up_cover",
}  # fmt: skip


def made_pages() -> list[QWidget]:
    """One of each page, and the cards that a page makes when it has something to show."""
    duty = DutyLine(
        id="d", text="t", to=None, within=None, law=None,
        consent_first=False, tell_first=True, settled=True, met=False,
    )  # fmt: skip
    said = Phrase(text="q", language="en", reviewed=True)
    line = OutcomeLine(
        stage="s", item="i", kind=AnswerType.TEXT, entry=AnswerEntryKind.LINE, question=said,
        help=None, choices=(), chosen=frozenset(), alone=frozenset(), typed="",
    )  # fmt: skip
    at, begun = datetime(2026, 3, 2, tzinfo=UTC), RecordedText(kind=EventKind.STARTED)
    recorded = RecordedLine(
        event=UUID(int=1), at=at, by="", what=begun, voided=False, waiting=False
    )
    waiting = WaitingLine(
        event=UUID(int=1), at=at, by="", mine=True, reason="", stands=begun, instead=None
    )
    said_of_it = FollowUpLine(
        step=FollowUpStep.PERSON_SAYS,
        standing=StepStanding.NOW,
        answers=(ReferralStatus.HELPED,),
    )
    return [
        *whole_interview(), duty_form(), TickRow("step:s"), RecordedRow(recorded),
        WaitingRow(waiting, ()),
        DutyCard(duty, "T1"), OutcomeEntry(line), PersonPage(), ReferralPage(),
        ServicesPage(), StaffPage(), whole_settings(), ProtocolsPage(), SignInPage("Intake"),
        SetUpPage(), UseSheetPage(), SignalsPage(), TodayPage(), NewIntakePanel(), AgainPanel(),
        CoverPage(book.chosen(book.DEFAULT)), KitPage(), FollowUpPage(), GoalsForm(1),
        StepRow(said_of_it, "T1", "harbour"), RecordingsPart(),
    ]  # fmt: skip


@pytest.fixture
def pages(qapp: QApplication, qtbot: Any) -> list[QWidget]:
    made = made_pages()
    for page in made:
        qtbot.addWidget(page)
    return made


def whole_interview() -> list[QWidget]:
    """The page and its faces, which stand outside of it until they are shown."""
    page = InterviewPage()
    said = Phrase(text="o", language="en")
    page.question.entry.says.show_lines("i", (SayLine(option="o", phrase=said, words=""),))
    return [page, page.privacy, page.consent, page.question, page.notes, page.result]


def duty_form() -> DutyForm:
    """What is asked of a duty that leaves all to the site."""
    protocol = shipped_library().get("youth-any-of-four")
    form = DutyForm(
        protocol.obligations[0], Script(protocol=protocol, language="en", texts={}), None
    )
    form.stand("h")
    return form


def whole_settings() -> SettingsPage:
    page = SettingsPage("en")
    for section in set(Section) - {Section.LOG}:
        page.part(section)
    return page


def _holds(value: object, edit: QLineEdit) -> bool:
    match value:
        case Field():
            return value.edit is edit
        case dict():
            return any(_holds(each, edit) for each in value.values())
        case _:
            return value is edit


def _name(edit: QLineEdit) -> str:
    """The class and the attribute that hold *edit*."""
    above = edit.parentWidget()
    while above is not None:
        for row in above.rows if isinstance(above, CoverPage) else ():
            for name in ("left", "right"):
                if getattr(row, name) is edit:
                    return f"{type(row).__name__}.{name}"
        for name, value in vars(above).items():
            if not isinstance(above, Field) and not name.startswith("_") and _holds(value, edit):
                return f"{type(above).__name__}.{name}"
        above = above.parentWidget()
    return f"{type(edit.parentWidget()).__name__}.?"


def _keeps(edit: QLineEdit) -> bool:
    return edit.findChild(KeptEdit) is not None


def test_every_field_of_every_page_is_known_to_keep_its_words_or_never_to(pages):
    edits = [edit for page in pages for edit in page.findChildren(QLineEdit)]
    assert {_name(edit) for edit in edits if _keeps(edit)} == KEPT
    assert {_name(edit) for edit in edits if not _keeps(edit)} == NEVER


def test_every_field_whose_words_are_printed_names_what_paper_cannot_show(pages):
    edits = [edit for page in pages for edit in page.findChildren(QLineEdit)]
    signs = {_name(edit): edit.findChild(TypedSigns) for edit in edits}
    assert {name for name, found in signs.items() if found and found.on_paper} == PRINTED


def test_every_field_looks_after_what_cannot_be_kept(pages):
    edits = [edit for page in pages for edit in page.findChildren(QLineEdit)]
    without = {_name(edit) for edit in edits if edit.findChild(TypedSigns) is None}
    # Two searches of a few signs, passphrases that no label stands above, and the cover's numbers.
    assert without == {
        "TodayPage.search", "LastPage.passphrase", "ConversionRow.left", "ConversionRow.right",
    }  # fmt: skip


def test_every_class_that_makes_a_field_was_looked_at():
    classes = set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        if path.parent.name == "widgets" and path.stem != "save_panel":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and _makes_one(node):
                classes.add(node.name)
    assert classes == {name.partition(".")[0] for name in KEPT | NEVER}


def _makes_one(node: ast.ClassDef) -> bool:
    calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
    return any(isinstance(call.func, ast.Name) and call.func.id in MAKES for call in calls)


def test_a_field_that_hides_its_letters_can_keep_nothing(qtbot):
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    with pytest.raises(ValueError, match="nobody may see"):
        KeptEdit(edit)
