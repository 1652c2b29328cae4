"""Statements on the vault itself: its own row, settings, services, older keys, decisions.

``meta`` has one row. Its ``changes`` rises with every writing transaction but an answer's: a
mark by which an older copy is noticed; an answer is its own mark. Its ``revisions`` are those
of all intakes together: one put back to an older one is noticed; its ``keyring`` is the
generation of the keyring that goes with it: an older one is refused. ``older_keys`` holds older
answers keys, each sealed under the one that followed it. ``approvals`` tells who decided what
about which exact content: rows are added and never changed.
"""

from typing import Final

# --- the vault's own row ----------------------------------------------------------------------

ADD_META: Final = """
INSERT INTO meta (id, install_id, organisation, practice, created, changes, keyring)
VALUES (:id, :install_id, :organisation, :practice, :created, :changes, :keyring)
"""

META: Final = """
SELECT meta.id, meta.install_id, meta.organisation, meta.practice, meta.created,
    meta.changes, meta.revisions, meta.keyring
FROM meta
"""

CHANGES: Final = """
SELECT meta.changes
FROM meta
"""

REVISIONS: Final = """
SELECT meta.revisions
FROM meta
"""

COUNT_CHANGE: Final = """
UPDATE meta
SET changes=(meta.changes + 1), keyring=:keyring
"""

# Changes nothing: its commit makes durable what a commit before it left in the file.
WRITTEN_AGAIN: Final = """
UPDATE meta
SET changes=meta.changes
"""

COUNT_REVISIONS: Final = """
UPDATE meta
SET revisions=(meta.revisions + :more)
"""

# --- settings ---------------------------------------------------------------------------------

SETTINGS: Final = """
SELECT settings.name, settings.value
FROM settings
"""

ADD_SETTING: Final = """
INSERT INTO settings (name, value)
VALUES (:name, :value)
"""

CHANGE_SETTING: Final = """
UPDATE settings
SET value=:value
WHERE settings.name = :of
"""

# --- services ---------------------------------------------------------------------------------

ADD_SERVICE: Final = """
INSERT INTO services (id, name, offers, languages, note, phone, hours, kind, last_verified,
    active, terms)
VALUES (:id, :name, :offers, :languages, :note, :phone, :hours, :kind, :last_verified,
    :active, :terms)
"""

CHANGE_SERVICE: Final = """
UPDATE services
SET name=:name, offers=:offers, languages=:languages, note=:note, phone=:phone,
    hours=:hours, kind=:kind, last_verified=:last_verified, active=:active,
    terms=:terms
WHERE services.id = :of
"""

SERVICES: Final = """
SELECT services.id, services.name, services.offers, services.languages, services.note,
    services.phone, services.hours, services.kind, services.last_verified, services.active,
    services.terms
FROM services
ORDER BY services.name, services.id
"""

# --- older keys -------------------------------------------------------------------------------

OLDER_KEYS: Final = """
SELECT older_keys.generation, older_keys.sealed
FROM older_keys
ORDER BY older_keys.generation DESC
"""

PUT_OLDER_KEY: Final = """
INSERT INTO older_keys (generation, sealed)
VALUES (:generation, :sealed)
ON CONFLICT (generation) DO UPDATE
SET sealed=excluded.sealed
"""

ADD_OLDER_KEY: Final = """
INSERT INTO older_keys (generation, sealed)
VALUES (:generation, :sealed)
"""

# --- decisions --------------------------------------------------------------------------------

APPROVALS: Final = """
SELECT approvals.sequence, approvals.day, approvals.protocol, approvals.version,
    approvals.hash, approvals.cases, approvals.approves, approvals.language,
    approvals.standing, approvals."by", approvals.second, approvals.reason,
    approvals.reading, approvals.terms
FROM approvals
ORDER BY approvals.sequence
"""

LAST_APPROVAL: Final = """
SELECT max(approvals.sequence) AS max_1
FROM approvals
"""

ADD_APPROVAL: Final = """
INSERT INTO approvals (sequence, day, protocol, version, hash, cases, approves, language,
    standing, "by", second, reason, reading,
    terms)
VALUES (:sequence, :day, :protocol, :version, :hash, :cases, :approves, :language,
    :standing, :by, :second, :reason, :reading,
    :terms)
"""

SMALL_TABLES: Final = {
    "meta": """
        SELECT meta.id, meta.install_id, meta.organisation, meta.practice, meta.created,
            meta.changes, meta.revisions, meta.keyring
        FROM meta
        ORDER BY meta.id
    """,
    "settings": """
        SELECT settings.name, settings.value
        FROM settings
        ORDER BY settings.name
    """,
    "staff": """
        SELECT staff.id, staff.name, staff.folded, staff.roles, staff.active,
            staff.recovery, staff.box_public, staff.sign_public, staff.slot, staff.granted,
            staff.kdf, staff.added
        FROM staff
        ORDER BY staff.id
    """,
    "older_keys": """
        SELECT older_keys.generation, older_keys.sealed
        FROM older_keys
        ORDER BY older_keys.generation
    """,
    "services": """
        SELECT services.id, services.name, services.offers, services.languages,
            services.note, services.phone, services.hours, services.kind,
            services.last_verified, services.active, services.terms
        FROM services
        ORDER BY services.id
    """,
    "approvals": """
        SELECT approvals.sequence, approvals.day, approvals.protocol, approvals.version,
            approvals.hash, approvals.cases, approvals.approves, approvals.language,
            approvals.standing, approvals."by", approvals.second, approvals.reason,
    approvals.reading, approvals.terms
        FROM approvals
        ORDER BY approvals.sequence
    """,
    "drafts": """
        SELECT drafts.id, drafts.staff, drafts.screening, drafts.side, drafts.day,
            drafts.revision, drafts.generation, drafts.salt, drafts.sealed
        FROM drafts
        ORDER BY drafts.id
    """,
    "afterwards": """
        SELECT afterwards.id, afterwards.counted, afterwards.generation, afterwards.salt,
            afterwards.slots, afterwards.still
        FROM afterwards
        ORDER BY afterwards.id
    """,
    "releases": """
        SELECT releases.period, releases.split, releases.told, releases.k, releases.day
        FROM releases
        ORDER BY releases.period, releases.split
    """,
    "lead_notices": """
        SELECT lead_notices.number, lead_notices.lead, lead_notices.deed, lead_notices.actor,
            lead_notices.day
        FROM lead_notices
        ORDER BY lead_notices.lead, lead_notices.number
    """,
}
"""The tables whose rows are few and changed in place: all of each, in order."""
