"""Each face of the interview tells the presenter what is done on it."""

from screenapp.ui.interview.consent_page import ConsentPage
from screenapp.ui.interview.notes.page import NotesPage
from screenapp.ui.interview.pointing.page import PointPage
from screenapp.ui.interview.presenter import InterviewPresenter
from screenapp.ui.interview.privacy_page import PrivacyPage
from screenapp.ui.interview.question_page import QuestionPage
from screenapp.ui.interview.result_page import ResultPage


def introduce_privacy(page: PrivacyPage, presenter: InterviewPresenter) -> None:
    gates = presenter.gates
    page.presence_chosen.connect(gates.presence_chosen)
    page.interpreter_met.connect(gates.interpreter_met)
    page.phone_chosen.connect(gates.interpreter_by_phone)
    page.forward_wanted.connect(gates.go_forward)
    page.unseen_said.connect(gates.nobody_else_sees)
    page.retry_chosen.connect(gates.retry_chosen)
    page.left_until_then.connect(gates.leave_until_then)
    page.today_wanted.connect(presenter.left)


def introduce_consent(page: ConsentPage, presenter: InterviewPresenter) -> None:
    gates = presenter.gates
    page.chosen.connect(gates.consented)
    page.age_marked.connect(gates.age_marked)
    page.came_in.connect(gates.came_in)
    page.today_wanted.connect(presenter.left)


def introduce_question(page: QuestionPage, presenter: InterviewPresenter) -> None:
    questions, side = presenter.questions, page.side
    page.chosen.connect(questions.chosen)
    page.typed.connect(questions.typed)
    page.reasoned.connect(questions.reasoned)
    page.said.connect(questions.said)
    page.way_named.connect(questions.way_named)
    page.judged.connect(questions.judged)
    page.forward_wanted.connect(questions.forward)
    page.back_wanted.connect(questions.back)
    side.came_in.connect(questions.someone_came_in)
    side.hand_over_wanted.connect(questions.handed_over)
    side.age_marked.connect(questions.age_marked)
    side.point_card_wanted.connect(questions.point_card_chosen)
    side.paper_wanted.connect(questions.paper_wanted)
    side.aloud_wanted.connect(questions.aloud_chosen)
    side.language_chosen.connect(questions.language_chosen)


def introduce_card(page: PointPage, presenter: InterviewPresenter) -> None:
    page.pressed.connect(presenter.pointing.pressed)
    page.done.connect(presenter.pointing.done)
    page.came_in.connect(presenter.someone_came_in)


def introduce_notes(page: NotesPage, presenter: InterviewPresenter) -> None:
    notes = presenter.notes
    page.pressed.connect(notes.pressed)
    page.digit_used.connect(notes.digit_pressed)
    page.other_wanted.connect(notes.other_wanted)
    page.way_named.connect(notes.way_named)
    page.forward_wanted.connect(notes.forward)
    page.back_wanted.connect(notes.back)
    page.came_in.connect(notes.someone_came_in)


def introduce_result(page: ResultPage, presenter: InterviewPresenter) -> None:
    results, corrections = presenter.results, presenter.results.corrections
    page.clock = presenter.session.clock
    page.told_kind.connect(results.told)
    page.concern_written.connect(results.concern_written)
    page.person_told.connect(results.person_told)
    page.not_safe.connect(results.not_safe_to_tell)
    page.report_made.connect(results.report_made)
    page.not_agreed.connect(results.not_agreed_to)
    page.passed_on.connect(results.passed_on)
    page.taken_on.connect(results.taken_on)
    page.settled.connect(results.settled)
    page.tier.tier_chosen.connect(results.tier_chosen)
    page.outcomes.chosen.connect(results.outcome_chosen)
    page.outcomes.typed.connect(results.outcome_typed)
    page.conversation_wanted.connect(results.conversation_started)
    page.finish_wanted.connect(results.finished)
    page.closing.closed.connect(results.closed)
    page.undo_wanted.connect(corrections.undone)
    page.recorded.mistaken.connect(corrections.mistaken)
    page.waiting.agreed.connect(corrections.agreed)
    page.waiting.dropped.connect(corrections.dropped)
    page.waiting.seconded.connect(corrections.seconded)
    page.person.taken_back.connect(corrections.taken_back)
    page.person.no_more_wanted.connect(corrections.no_more_questions)
    page.person.age_known.connect(corrections.age_known)
    page.person.call_promised.connect(corrections.call_promised)
    page.afterwards_wanted.connect(results.handed_over)
    page.back_pressed.connect(presenter.back_to_questions)
