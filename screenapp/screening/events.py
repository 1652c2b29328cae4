"""What happened in a screening: kinds of events and the one shape they share.

Events are appended and never changed. ``body`` holds plain JSON values; what stands in it
for each kind is told below, and only `commands` writes it and `fold` reads it.

================== ==================================================================
started            protocol, version, content_hash, intake, trigger (id or null),
                   person {age, age_basis}, setting {jurisdiction, reporter, duty}
privacy_checked    stage, presence (a `Presence` value), retry_at (ISO time or null),
                   unseen (true: nobody else can see the screen),
                   without_interpreter (true: the person goes on without one)
consent_given      stage
consent_declined   stage
consent_withdrawn  items (answers taken back: a list of ids; empty: none are taken back)
channel_chosen     channel
language_chosen    language (BCP 47)
interpreter_present kind, code (never a name)
interpreter_unwanted nothing: the person does not want this interpreter
wished             wishes [kinds], due_at (ISO time or null), by_person
item_shown         item
answered           item, value | code | known, channel, reason (judgement, not_applicable)
answer_changed     the same as answered
answer_cleared     item
signal_received    channel_kind (how it reached us), due_at (ISO time)
hidden, resumed    nothing
paused             reason (a code, or null)
stage_finished     stage
handed_over        stage, to
outcome_received   stage, answers {item: value | code}
judged             disclosed (kind or null), channel, concern (text or null)
tier_set           tier, reason, second (staff id or null)
person_told        obligation, reason (why it was not safe to tell; empty: they were told)
obligation_met     obligation, told_person, reason, to
owed               what (a key, see `owed`), due_at (ISO time or null), terms (of a duty: what
                   the site had set of it then, {to, law, review_by, within}; absent for nothing)
taken_on           what; the author is who sees to it from now on
cannot_go          what; the author cannot see to it, and somebody else has to
passed_on          what, to (staff id): offered; it passes when they take it on
settled            what, done (true or false), reason
need_stated        needs [{id, text}], details {name: text}
referral_offered   service, answer is asked for
referral_answered  service, answer, share [kinds], until (ISO day or null), lawful_basis (the
                   law staff named beside a yes that stands already; absent for an answer)
followed_up        service, status, words, next_at (ISO time or null)
page_made          service, share [kinds]
taken_back         service
goals_said         months, goals {goal: step}
finished           disposition (a code), reason
person_known       person, reason, second (staff id or null), pending (true: waits for one)
corrected          of (event id), note, reason, second, pending; of a signal that was
                   cancelled: of, note, reason (a `SignalCancelled`)
correction_agreed  of (the event id of what waits)
correction_dropped of (the event id of what waits)
pointed            picture (the card's word for it), discloses (kind or null), talk (true:
                   the person wants one), channel (always ``point_card``)
paper_made         stage, languages [BCP 47]: a sheet with questions was made
================== ==================================================================
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


class EventKind(Enum):
    STARTED = "started"
    PRIVACY_CHECKED = "privacy_checked"
    CONSENT_GIVEN = "consent_given"
    CONSENT_DECLINED = "consent_declined"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CHANNEL_CHOSEN = "channel_chosen"
    LANGUAGE_CHOSEN = "language_chosen"
    INTERPRETER_PRESENT = "interpreter_present"
    INTERPRETER_UNWANTED = "interpreter_unwanted"
    WISHED = "wished"
    ITEM_SHOWN = "item_shown"
    ANSWERED = "answered"
    ANSWER_CHANGED = "answer_changed"
    ANSWER_CLEARED = "answer_cleared"
    SIGNAL_RECEIVED = "signal_received"
    HIDDEN = "hidden"
    RESUMED = "resumed"
    PAUSED = "paused"
    STAGE_FINISHED = "stage_finished"
    HANDED_OVER = "handed_over"
    OUTCOME_RECEIVED = "outcome_received"
    JUDGED = "judged"
    TIER_SET = "tier_set"
    PERSON_TOLD = "person_told"
    OBLIGATION_MET = "obligation_met"
    OWED = "owed"
    TAKEN_ON = "taken_on"
    PASSED_ON = "passed_on"
    CANNOT_GO = "cannot_go"
    SETTLED = "settled"
    NEED_STATED = "need_stated"
    REFERRAL_OFFERED = "referral_offered"
    REFERRAL_ANSWERED = "referral_answered"
    FOLLOWED_UP = "followed_up"
    PAGE_MADE = "page_made"
    TAKEN_BACK = "taken_back"
    GOALS_SAID = "goals_said"
    FINISHED = "finished"
    PERSON_KNOWN = "person_known"
    CORRECTED = "corrected"
    CORRECTION_AGREED = "correction_agreed"
    CORRECTION_DROPPED = "correction_dropped"
    POINTED = "pointed"
    PAPER_MADE = "paper_made"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened.

    ``sequence`` counts from 1 without gaps within a screening. ``day`` is the local day and
    stands in clear in the store; ``kind``, ``at`` (aware) and ``body`` are sealed there.
    ``author`` is a staff id, never a name.
    """

    id: UUID
    screening: UUID
    sequence: int
    kind: EventKind
    day: date
    at: datetime
    author: str
    body: Mapping[str, Json]
