"""Running a file of answers, or a case, the way a screening is run."""

from screenapp.protocol.loading.answers_file import AnswersFile
from screenapp.protocol.loading.cases import CaseOutcome
from screenapp.protocol.model import Protocol
from screenapp.screening.person import AgeBasis, Person, Setting
from screenapp.screening.state import State
from screenapp.screening.trial import Trial, run


def tried(protocol: Protocol, answers: AnswersFile) -> State:
    """The state that *answers* come to under *protocol*."""
    basis = answers.person.age_basis
    return run(
        protocol,
        Trial(
            person=Person(age=answers.person.age, age_basis=AgeBasis(basis) if basis else None),
            setting=Setting(facts=answers.setting),
            trigger=answers.trigger,
            private=answers.privacy,
            agreed=answers.consent,
            channel=answers.channel,
            answers={item: (given.value, given.code) for item, given in answers.answers.items()},
        ),
    )


def case_outcome(protocol: Protocol, answers: AnswersFile) -> CaseOutcome:
    """What a case is compared with; the `CaseRunner` of this program."""
    outcome = tried(protocol, answers).outcome
    result = outcome.result
    return CaseOutcome(
        result=result.id if result else None,
        at_least=result.at_least if result else None,
        tier=result.tier.value if result else None,
        obligations=outcome.obligations,
        asked=outcome.asked,
        unanswered={item: code.value for item, code in outcome.unanswered.items()},
        could_be=result.could_be.value if result and result.could_be else None,
        disclosed=tuple(
            f"{kind.value} ({', '.join(channel.value for channel in channels)})"
            for kind, channels in outcome.disclosed.items()
        ),
        obligations_unsettled=outcome.obligations_unsettled,
    )
