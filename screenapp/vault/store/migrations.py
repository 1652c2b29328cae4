"""Bringing a store to the present schema: forward only, one transaction, refusing the future.

All steps together are the present tables: there is no other place that tells them. Nothing
within a released step is changed, a blank or a comment neither: the store keeps its text.
"""

from collections.abc import Callable
from typing import Final

from screenapp.vault.errors import StoreNewer, StoreOlder
from screenapp.vault.store.connection import Connection

Migration = Callable[[Connection], None]


def _statements(*statements: str) -> Migration:
    def run(connection: Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return run


_CREATE: Final = _statements(
    """
    CREATE TABLE audit (
        sequence INTEGER NOT NULL,
        day VARCHAR(10) NOT NULL,
        actor VARCHAR(36) NOT NULL,
        action VARCHAR(64) NOT NULL,
        record VARCHAR(64) NOT NULL,
        detail TEXT NOT NULL,
        clock_uncertain BOOLEAN NOT NULL,
        at VARCHAR(32) NOT NULL,
        sealed_at BLOB NOT NULL,
        generation INTEGER NOT NULL,
        hash BLOB NOT NULL,
        CONSTRAINT pk_audit PRIMARY KEY (sequence)
    )
    """,
    """
    CREATE TABLE intakes (
        id VARCHAR(36) NOT NULL,
        day VARCHAR(10) NOT NULL,
        unit VARCHAR(64) NOT NULL,
        shift VARCHAR(64) NOT NULL,
        age_group VARCHAR(64) NOT NULL
            CONSTRAINT ck_intakes_age_group_known
            CHECK (age_group IN ('under_12', '12_17', '18_23', '24_64', '65_plus', 'unknown')),
        "trigger" VARCHAR(64) NOT NULL,
        closed BOOLEAN NOT NULL,
        revision INTEGER NOT NULL CONSTRAINT ck_intakes_counted CHECK (revision >= 1),
        generation INTEGER NOT NULL,
        salt BLOB NOT NULL,
        sealed BLOB NOT NULL,
        CONSTRAINT pk_intakes PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_intakes_day ON intakes (day)",
    """
    CREATE TABLE meta (
        id INTEGER NOT NULL CONSTRAINT ck_meta_one_row CHECK (id = 1),
        install_id VARCHAR(32) NOT NULL,
        organisation TEXT NOT NULL,
        practice BOOLEAN NOT NULL,
        created VARCHAR(10) NOT NULL,
        changes INTEGER NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE older_keys (
        generation INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        CONSTRAINT pk_older_keys PRIMARY KEY (generation)
    )
    """,
    """
    CREATE TABLE protocols (
        hash VARCHAR(64) NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_protocols PRIMARY KEY (hash)
    )
    """,
    """
    CREATE TABLE services (
        id VARCHAR(36) NOT NULL,
        name TEXT NOT NULL,
        offers TEXT NOT NULL,
        languages TEXT NOT NULL,
        note TEXT NOT NULL,
        phone TEXT NOT NULL,
        hours TEXT NOT NULL,
        kind VARCHAR(64) NOT NULL,
        last_verified VARCHAR(10),
        active BOOLEAN NOT NULL,
        CONSTRAINT pk_services PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE settings (
        name VARCHAR(64) NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_settings PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE staff (
        id VARCHAR(36) NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        roles VARCHAR(64) NOT NULL,
        active BOOLEAN NOT NULL,
        recovery BOOLEAN NOT NULL,
        box_public BLOB NOT NULL,
        sign_public BLOB NOT NULL,
        slot BLOB NOT NULL,
        granted BLOB NOT NULL,
        kdf VARCHAR(64) NOT NULL,
        added VARCHAR(10) NOT NULL,
        CONSTRAINT pk_staff PRIMARY KEY (id),
        CONSTRAINT uq_staff_folded UNIQUE (folded)
    )
    """,
    """
    CREATE TABLE heads (
        sequence INTEGER NOT NULL,
        staff VARCHAR(36) NOT NULL,
        hash BLOB NOT NULL,
        late BOOLEAN NOT NULL,
        signature BLOB NOT NULL,
        CONSTRAINT pk_heads PRIMARY KEY (sequence, staff),
        CONSTRAINT fk_heads_sequence FOREIGN KEY(sequence) REFERENCES audit (sequence),
        CONSTRAINT fk_heads_staff FOREIGN KEY(staff) REFERENCES staff (id)
    )
    """,
    """
    CREATE TABLE screenings (
        id VARCHAR(36) NOT NULL,
        intake VARCHAR(36),
        place INTEGER NOT NULL,
        protocol VARCHAR(64),
        generation INTEGER NOT NULL,
        salt BLOB NOT NULL,
        CONSTRAINT pk_screenings PRIMARY KEY (id),
        CONSTRAINT fk_screenings_intake FOREIGN KEY(intake) REFERENCES intakes (id),
        CONSTRAINT fk_screenings_protocol FOREIGN KEY(protocol) REFERENCES protocols (hash)
    )
    """,
    "CREATE INDEX ix_screenings_intake ON screenings (intake)",
    """
    CREATE TABLE events (
        screening VARCHAR(36) NOT NULL,
        sequence INTEGER NOT NULL CONSTRAINT ck_events_counted CHECK (sequence >= 1),
        id VARCHAR(36) NOT NULL,
        day VARCHAR(10) NOT NULL,
        author VARCHAR(36) NOT NULL,
        sealed BLOB NOT NULL,
        CONSTRAINT pk_events PRIMARY KEY (screening, sequence),
        CONSTRAINT fk_events_screening FOREIGN KEY(screening) REFERENCES screenings (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE facts (
        screening VARCHAR(36) NOT NULL,
        intake VARCHAR(36) NOT NULL,
        day VARCHAR(10) NOT NULL,
        unit VARCHAR(64) NOT NULL,
        shift VARCHAR(64) NOT NULL,
        age_group VARCHAR(64) NOT NULL
            CONSTRAINT ck_facts_age_group_known
            CHECK (age_group IN ('under_12', '12_17', '18_23', '24_64', '65_plus', 'unknown')),
        "trigger" VARCHAR(64),
        protocol VARCHAR(64) NOT NULL,
        version VARCHAR(64) NOT NULL,
        language VARCHAR(64) NOT NULL,
        attempted BOOLEAN NOT NULL,
        not_done VARCHAR(64),
        private BOOLEAN,
        private_ever BOOLEAN,
        complete BOOLEAN NOT NULL,
        result VARCHAR(64),
        kind VARCHAR(64)
            CONSTRAINT ck_facts_kind_known
            CHECK (kind IN ('positive', 'negative', 'not_scored')),
        tier VARCHAR(64) NOT NULL
            CONSTRAINT ck_facts_tier_known
            CHECK (tier IN ('none', 'some', 'high', 'immediate')),
        tier_final VARCHAR(64) NOT NULL
            CONSTRAINT ck_facts_tier_final_known
            CHECK (tier_final IN ('none', 'some', 'high', 'immediate')),
        channels_offered TEXT NOT NULL,
        disclosed TEXT NOT NULL,
        minutes INTEGER,
        referrals TEXT NOT NULL,
        signal BOOLEAN NOT NULL,
        signal_minutes INTEGER,
        events INTEGER NOT NULL,
        CONSTRAINT pk_facts PRIMARY KEY (screening),
        CONSTRAINT fk_facts_screening FOREIGN KEY(screening) REFERENCES screenings (id)
    )
    """,
    "CREATE INDEX ix_facts_day ON facts (day)",
)

_APPROVALS: Final = _statements(
    """
    CREATE TABLE approvals (
        sequence INTEGER NOT NULL,
        day VARCHAR(10) NOT NULL,
        protocol VARCHAR(64) NOT NULL,
        version VARCHAR(64) NOT NULL,
        hash VARCHAR(64) NOT NULL,
        cases VARCHAR(64),
        approves VARCHAR(64) NOT NULL,
        language VARCHAR(64) NOT NULL,
        standing VARCHAR(64) NOT NULL,
        "by" VARCHAR(36) NOT NULL,
        second VARCHAR(36) NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_approvals PRIMARY KEY (sequence),
        CONSTRAINT fk_approvals_hash FOREIGN KEY(hash) REFERENCES protocols (hash),
        CONSTRAINT fk_approvals_cases FOREIGN KEY(cases) REFERENCES protocols (hash),
        CONSTRAINT fk_approvals_by FOREIGN KEY("by") REFERENCES staff (id)
    )
    """,
)

_REVISIONS: Final = _statements(
    "ALTER TABLE meta ADD COLUMN revisions INTEGER DEFAULT 0 NOT NULL",
    "UPDATE meta SET revisions = (SELECT coalesce(sum(revision), 0) FROM intakes)",
)

_DRAFTS: Final = _statements(
    """
    CREATE TABLE drafts (
        id VARCHAR(36) NOT NULL,
        staff VARCHAR(36) NOT NULL,
        screening VARCHAR(36),
        side VARCHAR(64) NOT NULL,
        day VARCHAR(10) NOT NULL,
        revision INTEGER NOT NULL CONSTRAINT ck_drafts_counted CHECK (revision >= 1),
        generation INTEGER NOT NULL,
        salt BLOB NOT NULL,
        sealed BLOB NOT NULL,
        CONSTRAINT pk_drafts PRIMARY KEY (id),
        CONSTRAINT fk_drafts_staff FOREIGN KEY(staff) REFERENCES staff (id),
        CONSTRAINT fk_drafts_screening FOREIGN KEY(screening) REFERENCES screenings (id)
    )
    """,
    "CREATE INDEX ix_drafts_screening ON drafts (screening)",
)

_LEAD_NOTICES: Final = _statements(
    """
    CREATE TABLE lead_notices (
        number INTEGER NOT NULL,
        lead VARCHAR(36) NOT NULL,
        deed VARCHAR(64) NOT NULL,
        actor VARCHAR(36) NOT NULL,
        day VARCHAR(10) NOT NULL,
        CONSTRAINT pk_lead_notices PRIMARY KEY (lead, number)
    )
    """,
)

_KEYRING: Final = _statements("ALTER TABLE meta ADD COLUMN keyring INTEGER DEFAULT 0 NOT NULL")

_READINGS: Final = _statements("ALTER TABLE approvals ADD COLUMN reading TEXT DEFAULT '' NOT NULL")

_WISHES: Final = _statements("ALTER TABLE facts ADD COLUMN wishes TEXT DEFAULT '' NOT NULL")

_RECORDINGS: Final = _statements(
    """
    CREATE TABLE recordings (
        language VARCHAR(35) NOT NULL,
        protocol VARCHAR(64) NOT NULL,
        path VARCHAR(200) NOT NULL,
        words BLOB NOT NULL,
        content BLOB NOT NULL,
        samples BLOB NOT NULL,
        CONSTRAINT pk_recordings PRIMARY KEY (language, protocol, path)
    )
    """,
)

_AFTERWARDS: Final = _statements(
    """
    CREATE TABLE afterwards (
        id INTEGER NOT NULL CONSTRAINT ck_afterwards_one_row CHECK (id = 1),
        counted VARCHAR(10) NOT NULL,
        generation INTEGER NOT NULL,
        salt BLOB NOT NULL,
        slots BLOB NOT NULL,
        still BLOB NOT NULL,
        CONSTRAINT pk_afterwards PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE releases (
        period VARCHAR(10) NOT NULL,
        split VARCHAR(64) NOT NULL,
        told TEXT NOT NULL,
        k INTEGER NOT NULL,
        day VARCHAR(10) NOT NULL,
        CONSTRAINT pk_releases PRIMARY KEY (period, split)
    )
    """,
)

_SERVICE_TERMS: Final = _statements(
    "ALTER TABLE services ADD COLUMN terms TEXT DEFAULT '{}' NOT NULL"
)
_TERMS: Final = _statements("ALTER TABLE approvals ADD COLUMN terms TEXT DEFAULT '' NOT NULL")

# Append only: a released migration is never edited. The position in the tuple is the version
# it produces, kept in SQLite's own ``user_version``.
MIGRATIONS: Final[tuple[Migration, ...]] = (
    _CREATE,
    _APPROVALS,
    _REVISIONS,
    _DRAFTS,
    _LEAD_NOTICES,
    _KEYRING,
    _READINGS,
    _WISHES,
    _RECORDINGS,
    _AFTERWARDS,
    _SERVICE_TERMS,
    _TERMS,
)


def version(connection: Connection) -> int:
    """The schema version the store was left at; 0 for one without tables."""
    found = connection.execute("PRAGMA user_version").scalar()
    return int(found or 0)


def refuse_the_future(connection: Connection) -> None:
    """Raises: StoreNewer: a newer program wrote it. Nothing has been written to it."""
    found = version(connection)
    if found > len(MIGRATIONS):
        raise StoreNewer(found, len(MIGRATIONS))


def refuse_the_past(connection: Connection) -> None:
    """Raises: StoreOlder: an older program wrote it, and it cannot be brought up just now."""
    if version(connection) < len(MIGRATIONS):
        raise StoreOlder


def migrate(connection: Connection, upto: int | None = None) -> None:
    """Run what is missing, in the caller's one transaction; *upto* stops early, for tests.

    Raises:
        StoreNewer: a newer program wrote it.
    """
    refuse_the_future(connection)
    start, end = version(connection), len(MIGRATIONS) if upto is None else upto
    for number in range(start, end):
        MIGRATIONS[number](connection)
        connection.execute(f"PRAGMA user_version = {number + 1:d}")
