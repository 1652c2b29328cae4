"""After leaving a screening nothing of it stays where the next person's is shown."""

import gc

from screenapp.screening.commands import CheckPrivacy, GiveAnswer, GiveConsent
from screenapp.screening.person import Presence
from screenapp.screening.state import State
from screenapp.ui.interview.session import InterviewSession


class Late:
    """Work is handed back only when it is asked for."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))


class Silent:
    def not_saved(self, error):
        raise error

    def refused(self, refusal):
        raise AssertionError(refusal)


def states():
    return [found for found in gc.get_objects() if type(found) is State]


LOOK = (CheckPrivacy(stage="talk", presence=Presence.ALONE), GiveConsent(stage="talk"))
YES = GiveAnswer(item="hurt", value="yes")


def test_a_session_that_was_left_holds_no_state(screening_service):
    screening_service.act(screening_service.screening, *LOOK)
    late, then = Late(), []
    session = InterviewSession(screening_service, late, screening_service.clock, Silent())
    session.take(screening_service.state(screening_service.screening))
    session.act(YES, then=then.append)
    session.act(YES, then=then.append)
    session.forget()
    assert (session.open, session.busy, session.not_kept) == (False, False, False)
    work, done, _ = late.waiting.pop()
    done(work())  # the commit under way is finished, and shown to nobody
    assert not session.open
    assert (then, late.waiting) == ([], [])


def test_another_screening_taken_up_drops_what_waited_for_the_one_before(screening_service):
    screening_service.act(screening_service.screening, *LOOK)
    late, then = Late(), []
    session = InterviewSession(screening_service, late, screening_service.clock, Silent())
    session.take(screening_service.state(screening_service.screening))
    session.act(YES, then=then.append)
    session.act(YES, then=then.append)
    following = screening_service.state(screening_service.screening)
    session.take(following)
    work, done, _ = late.waiting.pop()
    done(work())
    assert session.state is following
    assert (then, late.waiting, session.busy) == ([], [], False)


def test_a_presenter_that_was_left_lets_go_of_the_state(page, screening_service):
    presenter = page.held
    screening_service.act(screening_service.screening, *LOOK)
    presenter.open(screening_service.screening)
    page.question.forward.click()
    assert presenter.session.open
    assert presenter.reference == "T2"
    screening = presenter.session.state.screening
    presenter.forget()
    gc.collect()
    assert not presenter.session.open
    assert presenter.questions.item is None
    assert presenter.reference == ""
    assert [s for s in states() if s.screening == screening] == []
