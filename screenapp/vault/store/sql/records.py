"""Statements on what is told of people: intakes, screenings, their steps and facts.

Generation 0 is that of what was said and is kept no longer: there is no key of that number.
``place`` is the how-manieth screening of its intake, from 1. ``events`` of a fact is the step
up to which it was reckoned: a screening cut short behind it is noticed.
"""

from typing import Final

# --- intakes ----------------------------------------------------------------------------------

ADD_INTAKE: Final = """
INSERT INTO intakes (id, day, unit, shift, age_group, "trigger", closed, revision,
    generation, salt, sealed)
VALUES (:id, :day, :unit, :shift, :age_group, :trigger, :closed, :revision, :generation,
    :salt, :sealed)
"""

INTAKE: Final = """
SELECT intakes.id, intakes.day, intakes.unit, intakes.shift, intakes.age_group,
    intakes."trigger", intakes.closed, intakes.revision, intakes.generation, intakes.salt,
    intakes.sealed
FROM intakes
WHERE intakes.id = :intake_id
    AND intakes.generation > 0
"""

INTAKES_SINCE: Final = """
SELECT intakes.id, intakes.day, intakes.unit, intakes.shift, intakes.age_group,
    intakes."trigger", intakes.closed, intakes.revision, intakes.generation, intakes.salt,
    intakes.sealed
FROM intakes
WHERE intakes.day >= :since
    AND intakes.generation > 0
ORDER BY intakes.day, intakes.id
"""

OPEN_SINCE: Final = """
SELECT intakes.id, intakes.day, intakes.unit, intakes.shift, intakes.age_group,
    intakes."trigger", intakes.closed, intakes.revision, intakes.generation, intakes.salt,
    intakes.sealed
FROM intakes
WHERE intakes.day >= :since
    AND intakes.generation > 0
    AND intakes.closed IS 0
ORDER BY intakes.day, intakes.id
"""

INTAKE_LOCK: Final = """
SELECT intakes.revision, intakes.generation, intakes.salt
FROM intakes
WHERE intakes.id = :intake_id
"""

INTAKE_COUNTS: Final = """
SELECT intakes.id, intakes.day, intakes.unit, intakes.shift, intakes.age_group,
    intakes."trigger"
FROM intakes
ORDER BY intakes.day, intakes.id
"""

INTAKES_AFTER: Final = """
SELECT intakes.id
FROM intakes
WHERE intakes.id > :after
    AND intakes.generation > 0
ORDER BY intakes.id
LIMIT :most OFFSET 0
"""

REVISION: Final = """
SELECT intakes.revision
FROM intakes
WHERE intakes.id = :intake_id
"""

REVISIONS: Final = """
SELECT coalesce(sum(intakes.revision), 0) AS coalesce_1
FROM intakes
"""

CHANGE_INTAKE: Final = """
UPDATE intakes
SET day=:day, unit=:unit, shift=:shift, age_group=:age_group, "trigger"=:trigger,
    closed=:closed, revision=:revision, sealed=:sealed
WHERE intakes.id = :intake_id
"""

CLEAR_INTAKE: Final = """
UPDATE intakes
SET revision=(intakes.revision + 1), generation=0, salt=X'', sealed=X''
WHERE intakes.id = :intake_id
"""

DELETE_INTAKE: Final = """
DELETE FROM intakes
WHERE intakes.id = :intake_id
"""

COUNT_INTAKE: Final = """
SELECT count(*) AS count_1
FROM intakes
WHERE intakes.id = :intake_id
"""

# --- screenings -------------------------------------------------------------------------------

ADD_SCREENING: Final = """
INSERT INTO screenings (id, intake, place, protocol, generation, salt)
VALUES (:id, :intake, :place, :protocol, :generation, :salt)
"""

LOCK: Final = """
SELECT screenings.generation, screenings.salt
FROM screenings
WHERE screenings.id = :of
"""

HOME: Final = """
SELECT screenings.intake, screenings.protocol
FROM screenings
WHERE screenings.id = :of
"""

OF_INTAKE: Final = """
SELECT screenings.id
FROM screenings
WHERE screenings.intake = :intake_id
ORDER BY screenings.place, screenings.id
"""

COUNT_OF_INTAKE: Final = """
SELECT count(*) AS count_1
FROM screenings
WHERE screenings.intake = :intake_id
"""

SCREENINGS_AFTER: Final = """
SELECT screenings.id
FROM screenings
WHERE screenings.id > :after
    AND screenings.generation > 0
ORDER BY screenings.id
LIMIT :most OFFSET 0
"""

SCREENINGS_BETWEEN: Final = """
SELECT screenings.id
FROM screenings
WHERE screenings.id >= :first
    AND screenings.id <= :last
    AND screenings.generation > 0
ORDER BY screenings.id
"""

COUNT_SCREENINGS: Final = """
SELECT count(*) AS count_1
FROM screenings
"""

CLEAR_SCREENING: Final = """
UPDATE screenings
SET generation=0, salt=X''
WHERE screenings.id = :of
"""

DELETE_SCREENING: Final = """
DELETE FROM screenings
WHERE screenings.id = :of
"""

# --- protocols as screenings were begun with them ---------------------------------------------

ADD_PROTOCOL: Final = """
INSERT INTO protocols (hash, content)
VALUES (:hash, :content)
"""

PROTOCOL: Final = """
SELECT protocols.content
FROM protocols
WHERE protocols.hash = :content_hash
"""

PROTOCOL_KNOWN: Final = """
SELECT protocols.hash
FROM protocols
WHERE protocols.hash = :content_hash
"""

# --- steps ------------------------------------------------------------------------------------

ADD_STEP: Final = """
INSERT INTO events (screening, sequence, id, day, author, sealed)
VALUES (:screening, :sequence, :id, :day, :author, :sealed)
"""

STEPS: Final = """
SELECT events.screening, events.sequence, events.id, events.day, events.author,
    events.sealed
FROM events
WHERE events.screening = :of
ORDER BY events.sequence
"""

NEWEST_STEP: Final = """
SELECT max(events.sequence) AS max_1
FROM events
WHERE events.screening = :of
"""

STEP_AT: Final = """
SELECT events.id
FROM events
WHERE events.screening = :of
    AND events.sequence = :step
"""

NUMBERED: Final = """
SELECT events.screening, count(*) AS number, max(events.sequence) AS last
FROM events
WHERE events.screening >= :first
    AND events.screening <= :last
GROUP BY events.screening
"""

COUNT_INTAKES: Final = """
SELECT count(*) AS count_1
FROM intakes
"""

COUNT_STEPS: Final = """
SELECT count(*) AS count_1
FROM events
"""

COUNT_STEPS_OF: Final = """
SELECT count(*) AS count_1
FROM events
WHERE events.screening = :of
"""

DELETE_STEPS: Final = """
DELETE FROM events
WHERE events.screening = :of
"""

# --- facts ------------------------------------------------------------------------------------

ADD_FACT: Final = """
INSERT INTO facts (screening, intake, day, unit, shift, age_group, "trigger", protocol,
    version, language, attempted, not_done, private, private_ever, complete, result, kind,
    tier, tier_final, channels_offered, disclosed, minutes, referrals, signal,
    signal_minutes, wishes, events)
VALUES (:screening, :intake, :day, :unit, :shift, :age_group, :trigger, :protocol, :version,
    :language, :attempted, :not_done, :private, :private_ever, :complete, :result, :kind,
    :tier, :tier_final, :channels_offered, :disclosed, :minutes, :referrals, :signal,
    :signal_minutes, :wishes, :events)
"""

CHANGE_FACT: Final = """
UPDATE facts
SET intake=:intake, day=:day, unit=:unit, shift=:shift, age_group=:age_group,
    "trigger"=:trigger, protocol=:protocol, version=:version, language=:language,
    attempted=:attempted, not_done=:not_done, private=:private, private_ever=:private_ever,
    complete=:complete, result=:result, kind=:kind, tier=:tier, tier_final=:tier_final,
    channels_offered=:channels_offered, disclosed=:disclosed, minutes=:minutes,
    referrals=:referrals, signal=:signal, signal_minutes=:signal_minutes,
    wishes=:wishes, events=:events
WHERE facts.screening = :of
"""

RECKONED_FURTHER: Final = """
UPDATE facts
SET events=:events
WHERE facts.screening = :of
"""

FACTS: Final = """
SELECT facts.screening, facts.intake, facts.day, facts.unit, facts.shift, facts.age_group,
    facts."trigger", facts.protocol, facts.version, facts.language, facts.attempted,
    facts.not_done, facts.private, facts.private_ever, facts.complete, facts.result,
    facts.kind, facts.tier, facts.tier_final, facts.channels_offered, facts.disclosed,
    facts.minutes, facts.referrals, facts.signal, facts.signal_minutes,
    facts.wishes, facts.events
FROM facts
ORDER BY facts.day, facts.screening
"""

FACT: Final = """
SELECT facts.screening, facts.intake, facts.day, facts.unit, facts.shift, facts.age_group,
    facts."trigger", facts.protocol, facts.version, facts.language, facts.attempted,
    facts.not_done, facts.private, facts.private_ever, facts.complete, facts.result,
    facts.kind, facts.tier, facts.tier_final, facts.channels_offered, facts.disclosed,
    facts.minutes, facts.referrals, facts.signal, facts.signal_minutes,
    facts.wishes, facts.events
FROM facts
WHERE facts.screening = :of
"""

RECKONED: Final = """
SELECT facts.screening, facts.events
FROM facts
WHERE facts.screening >= :first
    AND facts.screening <= :last
"""

FACTS_OF_INTAKE: Final = """
SELECT facts.screening
FROM facts
WHERE facts.intake = :intake_id
"""

COUNT_FACTS_OF_INTAKE: Final = """
SELECT count(*) AS count_1
FROM facts
WHERE facts.intake = :intake_id
"""

DELETE_FACT: Final = """
DELETE FROM facts
WHERE facts.screening = :of
"""

# --- what is older than a day: its ids, and how many from which day on ------------------------

OLDER_ANSWERS: Final = """
SELECT screenings.id
FROM screenings
LEFT OUTER JOIN intakes ON intakes.id = screenings.intake
WHERE coalesce(intakes.day, (
        SELECT events.day
        FROM events
        WHERE events.screening = screenings.id
            AND events.sequence = 1
    )) < :before
    AND screenings.generation > 0
LIMIT :most OFFSET 0
"""

OLDER_ANSWERS_TOLD: Final = """
SELECT count(*) AS count_1, min(anon_1.coalesce_1) AS min_1
FROM (
    SELECT coalesce(intakes.day, (
            SELECT events.day
            FROM events
            WHERE events.screening = screenings.id
                AND events.sequence = 1
        )) AS coalesce_1
    FROM screenings
    LEFT OUTER JOIN intakes ON intakes.id = screenings.intake
    WHERE coalesce(intakes.day, (
            SELECT events.day
            FROM events
            WHERE events.screening = screenings.id
                AND events.sequence = 1
        )) < :before
        AND screenings.generation > 0
) AS anon_1
"""

OLDER_PERSONS: Final = """
SELECT intakes.id
FROM intakes
WHERE intakes.day < :before
    AND intakes.generation > 0
LIMIT :most OFFSET 0
"""

OLDER_PERSONS_TOLD: Final = """
SELECT count(*) AS count_1, min(anon_1.day) AS min_1
FROM (
    SELECT intakes.day AS day
    FROM intakes
    WHERE intakes.day < :before
        AND intakes.generation > 0
) AS anon_1
"""

OLDER_INTAKES: Final = """
SELECT intakes.id
FROM intakes
WHERE intakes.day < :before
LIMIT :most OFFSET 0
"""

OLDER_INTAKES_TOLD: Final = """
SELECT count(*) AS count_1, min(anon_1.day) AS min_1
FROM (
    SELECT intakes.day AS day
    FROM intakes
    WHERE intakes.day < :before
) AS anon_1
"""
