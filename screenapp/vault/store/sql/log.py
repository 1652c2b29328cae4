"""Statements on the log: its entries, and the signatures on its end.

An entry of ``audit`` has one of two times: ``at``, in clear, where the actor holds no answers
key, and ``sealed_at`` where they do. A signature in ``heads`` is ``late`` when it was made at a
later unlocking, the session having ended without locking.
"""

from typing import Final

ADD: Final = """
INSERT INTO audit (sequence, day, actor, action, record, detail, clock_uncertain, at,
    sealed_at, generation, hash)
VALUES (:sequence, :day, :actor, :action, :record, :detail, :clock_uncertain, :at,
    :sealed_at, :generation, :hash)
"""

SIGN: Final = """
INSERT INTO heads (sequence, staff, hash, late, signature)
VALUES (:sequence, :staff, :hash, :late, :signature)
"""

END: Final = """
SELECT audit.sequence, audit.hash
FROM audit
ORDER BY audit.sequence DESC
LIMIT 1 OFFSET 0
"""

LAST: Final = """
SELECT audit.sequence, audit.day, audit.actor, audit.action, audit.record, audit.detail,
    audit.clock_uncertain, audit.at, audit.sealed_at, audit.generation, audit.hash
FROM audit
ORDER BY audit.sequence DESC
LIMIT :most OFFSET 0
"""

AFTER: Final = """
SELECT audit.sequence, audit.day, audit.actor, audit.action, audit.record, audit.detail,
    audit.clock_uncertain, audit.at, audit.sealed_at, audit.generation, audit.hash
FROM audit
WHERE audit.sequence > :sequence
ORDER BY audit.sequence
LIMIT :most OFFSET 0
"""

WANTED: Final = """
SELECT audit.sequence, audit.day, audit.actor, audit.action, audit.record, audit.detail,
    audit.clock_uncertain, audit.at, audit.sealed_at, audit.generation, audit.hash
FROM audit
WHERE audit.day >= :since
    AND audit.day <= :until
    AND (:actor = '' OR audit.actor = :actor)
    AND (:record = '' OR audit.record = :record)
ORDER BY audit.sequence
"""

SEALED_TIMES: Final = """
SELECT audit.sequence, audit.generation, audit.sealed_at
FROM audit
WHERE audit.at = ''
    AND audit.sequence >= :first
    AND audit.sequence < :last
"""

HASH_AT: Final = """
SELECT audit.hash
FROM audit
WHERE audit.sequence = :sequence
"""

ACTOR_AT: Final = """
SELECT audit.actor
FROM audit
WHERE audit.sequence = :sequence
"""

DAY_AT: Final = """
SELECT audit.day
FROM audit
WHERE audit.sequence = :sequence
"""

FIRST: Final = """
SELECT min(audit.sequence) AS min_1
FROM audit
"""

SPAN: Final = """
SELECT min(audit.sequence) AS min_1, max(audit.sequence) AS max_1
FROM audit
"""

FIRST_SINCE: Final = """
SELECT min(audit.sequence) AS min_1
FROM audit
WHERE audit.day >= :day
"""

# Where the log goes on on another day than the entry before.
DAYS: Final = """
SELECT days.sequence, days.day
FROM (
    SELECT audit.sequence, audit.day, lag(audit.day) OVER (ORDER BY audit.sequence) AS before
    FROM audit
) AS days
WHERE days.before IS NULL
    OR days.before <> days.day
ORDER BY days.sequence
"""

# --- what some entries tell -------------------------------------------------------------------

CLOCK: Final = """
SELECT audit.action, audit.detail
FROM audit
WHERE audit.action = 'clock_jumped' OR audit.action = 'retention_applied'
ORDER BY audit.sequence DESC
LIMIT 1 OFFSET 0
"""

# Where the log tells with which keys somebody joined; carried on when it is pruned.
JOININGS: Final = """
SELECT audit.record, audit.detail
FROM audit
WHERE audit.action = 'staff_added' OR audit.action = 'staff_carried'
"""

ERASED: Final = """
SELECT audit.record
FROM audit
WHERE audit.action = 'erased'
"""

# The newest end of a session that tells how much there was.
LAST_TALLY: Final = """
SELECT audit.sequence, audit.detail
FROM audit
WHERE audit.action = 'signed_out'
    AND audit.detail != ''
ORDER BY audit.sequence DESC
LIMIT 1 OFFSET 0
"""

# The newest deed after an entry by which there may be less than before.
LAST_DELETION: Final = """
SELECT max(audit.sequence) AS max_1
FROM audit
WHERE audit.sequence > :sequence
    AND audit.action IN ('erased', 'retention_applied', 'restored', 'older_copy_accepted')
"""

ENDS_UNSIGNED: Final = """
SELECT audit.sequence
FROM audit
LEFT JOIN heads ON heads.sequence = audit.sequence
    AND heads.staff = audit.actor
WHERE audit.action = 'signed_out'
    AND heads.sequence IS NULL
ORDER BY audit.sequence
"""

RULES_APPLIED: Final = """
SELECT audit.record, audit.detail
FROM audit
WHERE audit.action = 'retention_applied'
"""

PRUNINGS: Final = """
SELECT audit.detail
FROM audit
JOIN heads ON heads.sequence = audit.sequence
    AND heads.staff = audit.actor
WHERE audit.action = 'log_pruned'
"""

UP_TO: Final = """
SELECT audit.action, audit.record, audit.detail
FROM audit
WHERE audit.sequence <= :sequence
ORDER BY audit.sequence
"""

DELETE_UP_TO: Final = """
DELETE FROM audit
WHERE audit.sequence <= :sequence
"""

# --- signatures -------------------------------------------------------------------------------

SIGNED: Final = """
SELECT heads.sequence
FROM heads
"""

SIGNED_AT: Final = """
SELECT heads.sequence
FROM heads
WHERE heads.sequence = :sequence
"""

SIGNED_BY: Final = """
SELECT heads.sequence
FROM heads
WHERE heads.sequence = :sequence
    AND heads.staff = :member
"""

SIGNATURES: Final = """
SELECT heads.sequence, heads.staff, heads.hash, heads.late, heads.signature,
    staff.sign_public
FROM heads
JOIN staff ON staff.id = heads.staff
WHERE heads.sequence >= :first
    AND heads.sequence < :last
ORDER BY heads.sequence
"""

LAST_SIGNATURES: Final = """
SELECT heads.sequence, heads.staff, heads.hash, heads.late, heads.signature,
    staff.sign_public
FROM heads
JOIN staff ON staff.id = heads.staff
WHERE heads.sequence = (
    SELECT max(heads.sequence) AS max_1
    FROM heads
)
"""

DELETE_SIGNATURES_UP_TO: Final = """
DELETE FROM heads
WHERE heads.sequence <= :sequence
"""
