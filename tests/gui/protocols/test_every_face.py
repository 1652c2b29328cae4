"""Every face can be heard, tapped, read, translated and mirrored."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator

from screenapp.protocol.wording import extract_texts
from screenapp.ui.protocols import rules
from screenapp.ui.protocols.view_models import Decision

FOUR = "youth-any-of-four"
REWORDED = ("ever put you in danger?", "ever put you at risk of harm?")


def to_list(page, folder, do):
    page.held.open()


def to_open(page, folder, do):
    page.held.show(FOUR)


def to_read(page, folder, do):
    page.held.show(FOUR)
    page.held.read_in("es")


def to_start(page, folder, do):
    page.held.show(FOUR)
    page.opened.try_out.click()


def to_privacy(page, folder, do):
    page.held.show(FOUR)
    do.begin(page)
    page.trial.interview.privacy.answers.row("companion").click()


def to_consent(page, folder, do):
    page.held.show(FOUR)
    do.begin(page)
    page.trial.interview.privacy.answers.row("alone").click()
    page.trial.interview.privacy.forward.click()


def to_try(page, folder, do):
    to_consent(page, folder, do)
    page.trial.interview.consent.answers.row("yes").click()
    page.trial.interview.consent.go_on.click()


def to_try_result(page, folder, do):
    to_try(page, folder, do)
    page.trial.interview.question.answers.row("answer/yes").click()
    page.trial.now.click()


def to_folder(page, folder, do):
    page.held.add()
    page.held.go_to(folder.parent)


def to_proposed(page, folder, do):
    do.propose(page, folder)


def to_changes(page, folder, do):
    do.propose(page, folder)
    page.opened.compare.click()


def to_decide(page, folder, do):
    do.propose(page, folder)
    page.held.decide(Decision.APPROVE)
    while page.face is page.reading:
        page.reading.forward.click()
    do.settle_duties(page)
    page.decide.seconds.row("Nora Nurse").click()


def to_reading(page, folder, do):
    do.propose(page, folder)
    page.held.decide(Decision.APPROVE)


FACES = [
    to_list,
    to_open,
    to_read,
    to_start,
    to_privacy,
    to_consent,
    to_try,
    to_try_result,
    to_folder,
    to_proposed,
    to_changes,
    to_reading,
    to_decide,
]


CHANGED = ("1.1.0", ("at_least: 1}", "at_least: 2}"))


@pytest.mark.parametrize("go", FACES)
def test_every_face_can_be_heard_tapped_and_read(
    go, at, screening_service, version, do, settle, nameless, too_small, text_contrasts, cut_off
):
    page = at(screening_service)
    go(page, version(*CHANGED), do)
    settle()
    assert nameless(page) == []
    assert too_small(page) == []
    assert {w: r for w, r in text_contrasts(page).items() if r < 7} == {}
    assert cut_off(page) == []


class Pseudo(QTranslator):
    """Brackets round everything: a text without them was never offered for translation."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"


@pytest.fixture
def pseudo(qapp):
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def of_the_files(screening_service) -> set[str]:
    """Words of protocols and of people, which are nobody's to translate here."""
    words = {"lead", "Nora Nurse", "English", "Español", "العربية"}
    for edition in (
        e for held in screening_service.protocol_repository.all() for e in held.editions
    ):
        protocol, pairs = edition.protocol, extract_texts(edition.protocol)
        words |= {o.law.cite for o in protocol.obligations if o.law}
        words |= {rules.called(m.id).capitalize() for m in protocol.measures}
        words |= {run.name for run in screening_service.protocol_repository.examine(edition).cases}
        for language in screening_service.protocol_repository.languages(protocol):
            words |= {
                screening_service.protocol_repository.text(protocol, *pair, language).text
                for pair in pairs
            }
    return words


@pytest.mark.parametrize("go", FACES)
def test_no_face_has_a_word_that_cannot_be_translated(
    go, at, screening_service, version, do, seen, pseudo
):
    page = at(screening_service)
    go(page, version(*CHANGED), do)
    known = of_the_files(screening_service)
    lines = [line for line in seen(page).split("\n") if any(sign.isalpha() for sign in line)]
    assert [line for line in lines if not {"⟦", "⟧"} & set(line) and line not in known] == []


@pytest.mark.parametrize("go", FACES)
def test_every_face_takes_another_language_and_direction_while_it_is_shown(
    go, at, screening_service, version, do, seen, qapp, settle
):
    page = at(screening_service)
    page.resize(1280, 800)  # help that waits for room stands unfolded
    go(page, version(*CHANGED), do)
    settle()
    before = plain(seen(page))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    settle()
    assert plain(seen(page)) == before


def plain(words: str) -> list[str]:
    """The lines, without the marks that keep a value in its own order."""
    return sorted(words.replace("\u2066", "").replace("\u2069", "").split("\n"))
