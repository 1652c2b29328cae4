"""Statements on the people who sign in, and on the recovery sheet.

``slot`` and ``granted`` say which slot and grant of the keyring are a person's; all others
there are dummies.
"""

from typing import Final

ADD: Final = """
INSERT INTO staff (id, name, folded, roles, active, recovery, box_public, sign_public, slot,
    granted, kdf, added)
VALUES (:id, :name, :folded, :roles, :active, :recovery, :box_public, :sign_public, :slot,
    :granted, :kdf, :added)
"""

ALL: Final = """
SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active, staff.recovery,
    staff.box_public, staff.sign_public, staff.slot, staff.granted, staff.kdf, staff.added
FROM staff
"""

# In a copy, before the rows of today are put there; names become free.
NOBODY_SIGNS_IN: Final = """
UPDATE staff
SET folded=staff.id, active=0
"""

PUT: Final = """
INSERT INTO staff (id, name, folded, roles, active, recovery, box_public, sign_public, slot,
    granted, kdf, added)
VALUES (:id, :name, :folded, :roles, :active, :recovery, :box_public, :sign_public, :slot,
    :granted, :kdf, :added)
ON CONFLICT (id) DO UPDATE
SET name=excluded.name, folded=excluded.folded, roles=excluded.roles, active=excluded.active,
    slot=excluded.slot, granted=excluded.granted, kdf=excluded.kdf
"""

EVERYBODY: Final = """
SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active, staff.recovery,
    staff.box_public, staff.sign_public, staff.slot, staff.granted, staff.kdf, staff.added
FROM staff
WHERE staff.recovery IS 0
ORDER BY staff.folded, staff.id
"""

HOLDERS: Final = """
SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active, staff.recovery,
    staff.box_public, staff.sign_public, staff.slot, staff.granted, staff.kdf, staff.added
FROM staff
WHERE staff.active IS 1
"""

ALL_HOLDERS: Final = """
SELECT staff.id, staff.name, staff.roles, staff.active, staff.recovery, staff.added
FROM staff
ORDER BY staff.folded, staff.id
"""

ACTIVE: Final = """
SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active, staff.recovery,
    staff.box_public, staff.sign_public, staff.slot, staff.granted, staff.kdf, staff.added
FROM staff
WHERE staff.id = :who
    AND staff.active IS 1
"""

OF_NAME: Final = """
SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active, staff.recovery,
    staff.box_public, staff.sign_public, staff.slot, staff.granted, staff.kdf, staff.added
FROM staff
WHERE staff.folded = :folded
    AND staff.active IS 1
"""

NAME_TAKEN: Final = """
SELECT staff.id
FROM staff
WHERE staff.folded = :folded
"""

KEYS: Final = """
SELECT staff.id, staff.box_public, staff.sign_public
FROM staff
"""

PLACES: Final = """
SELECT staff.slot, staff.granted
FROM staff
WHERE staff.id = :who
"""

REAL_PLACES: Final = """
SELECT staff.slot, staff.granted
FROM staff
WHERE staff.active IS 1
"""

SHEETS: Final = """
SELECT staff.id, staff.slot, staff.granted
FROM staff
WHERE staff.active IS 1
    AND staff.recovery IS 1
"""

OTHERS: Final = """
SELECT staff.id
FROM staff
WHERE staff.active IS 1
    AND staff.id != :who
"""

LEFT: Final = """
SELECT staff.id
FROM staff
WHERE staff.active IS 0
    AND staff.recovery IS 0
"""

OF_ANOTHER_COST: Final = """
SELECT staff.id
FROM staff
WHERE staff.active IS 1
    AND staff.recovery IS 0
    AND staff.kdf != :cost
"""

RETIRE: Final = """
UPDATE staff
SET folded=:id_as_name, active=0
WHERE staff.id = :who
"""

SET_COST: Final = """
UPDATE staff
SET kdf=:cost
WHERE staff.id = :who
"""

SET_GRANT: Final = """
UPDATE staff
SET granted=:grant
WHERE staff.id = :who
"""

SET_ROLES: Final = """
UPDATE staff
SET roles=:changed
WHERE staff.id = :who
"""

# --- what leads are told ----------------------------------------------------------------------

ADD_NOTICE: Final = """
INSERT INTO lead_notices (number, lead, deed, actor, day)
VALUES (:number, :lead, :deed, :actor, :day)
"""

NOTICES_OF: Final = """
SELECT lead_notices.number, lead_notices.deed, lead_notices.day, staff.name
FROM lead_notices
LEFT JOIN staff ON staff.id = lead_notices.actor
WHERE lead_notices.lead = :who
ORDER BY lead_notices.number
"""

DELETE_NOTICE: Final = """
DELETE FROM lead_notices
WHERE lead_notices.lead = :who
    AND lead_notices.number = :number
"""

DELETE_NOTICES_OF: Final = """
DELETE FROM lead_notices
WHERE lead_notices.lead = :who
"""

HAND_NOTICES_ON: Final = """
UPDATE lead_notices
SET lead=:successor
WHERE lead_notices.lead = :who
"""
