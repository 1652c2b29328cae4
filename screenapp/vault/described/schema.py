"""The tables, in columns that SQLCipher and PostgreSQL both know.

What stands in clear here is clear under the store's key, which every role holds; ``sealed``
columns open only under the answers key (keys.md, 5). No clear column holds a time of day,
and every column of ``facts`` is a code or a number: nobody can type into one.
"""

from collections.abc import Iterable
from enum import Enum
from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from screenapp.protocol.model import Kind, Tier
from screenapp.screening.intake import AgeGroup

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

ID: Final = String(36)
DAY: Final = String(10)
CODE: Final = String(64)


def _one_of(column: str, values: Iterable[Enum]) -> CheckConstraint:
    known = ", ".join(f"'{value.value}'" for value in values)
    return CheckConstraint(f"{column} IN ({known})", name=f"{column}_known")


meta: Final = Table(
    "meta",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True),
    Column("install_id", String(32), nullable=False),
    Column("organisation", Text, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("created", DAY, nullable=False),
    # Rises with every writing transaction but an answer's: a mark by which an older copy is
    # noticed; an answer is its own mark.
    Column("changes", Integer, nullable=False),
    # The revisions of all intakes together: one put back to an older one is noticed.
    Column("revisions", Integer, nullable=False, server_default=text("0")),
)

settings: Final = Table(
    "settings",
    METADATA,
    Column("name", CODE, primary_key=True),
    Column("value", Text, nullable=False),
)

staff: Final = Table(
    "staff",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("roles", CODE, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("recovery", Boolean, nullable=False),
    Column("box_public", LargeBinary(32), nullable=False),
    Column("sign_public", LargeBinary(32), nullable=False),
    # Which slot and grant of the keyring are this person's; all others are dummies.
    Column("slot", LargeBinary(16), nullable=False),
    Column("granted", LargeBinary(16), nullable=False),
    Column("kdf", CODE, nullable=False),
    Column("added", DAY, nullable=False),
    UniqueConstraint("folded"),
)

older_keys: Final = Table(
    "older_keys",
    METADATA,
    # An older answers key, sealed under the one that followed it.
    Column("generation", Integer, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

intakes: Final = Table(
    "intakes",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("day", DAY, nullable=False, index=True),
    Column("unit", CODE, nullable=False),
    Column("shift", CODE, nullable=False),
    Column("age_group", CODE, _one_of("age_group", AgeGroup), nullable=False),
    Column("trigger", CODE, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("revision", Integer, CheckConstraint("revision >= 1", name="counted"), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

protocols: Final = Table(
    "protocols",
    METADATA,
    Column("hash", CODE, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

screenings: Final = Table(
    "screenings",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("intake", ID, ForeignKey("intakes.id"), nullable=True, index=True),
    # The how-manieth screening of its intake, from 1.
    Column("place", Integer, nullable=False),
    Column("protocol", CODE, ForeignKey("protocols.hash"), nullable=True),
    Column("generation", Integer, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
)

events: Final = Table(
    "events",
    METADATA,
    Column("screening", ID, ForeignKey("screenings.id"), primary_key=True),
    Column(
        "sequence",
        Integer,
        CheckConstraint("sequence >= 1", name="counted"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("id", ID, nullable=False),
    Column("day", DAY, nullable=False),
    Column("author", ID, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

facts: Final = Table(
    "facts",
    METADATA,
    Column("screening", ID, ForeignKey("screenings.id"), primary_key=True),
    Column("intake", ID, nullable=False),
    Column("day", DAY, nullable=False, index=True),
    Column("unit", CODE, nullable=False),
    Column("shift", CODE, nullable=False),
    Column("age_group", CODE, _one_of("age_group", AgeGroup), nullable=False),
    Column("trigger", CODE, nullable=True),
    Column("protocol", CODE, nullable=False),
    Column("version", CODE, nullable=False),
    Column("language", CODE, nullable=False),
    Column("attempted", Boolean, nullable=False),
    Column("not_done", CODE, nullable=True),
    Column("private", Boolean, nullable=True),
    Column("private_ever", Boolean, nullable=True),
    Column("complete", Boolean, nullable=False),
    Column("result", CODE, nullable=True),
    Column("kind", CODE, _one_of("kind", Kind), nullable=True),
    Column("tier", CODE, _one_of("tier", Tier), nullable=False),
    Column("tier_final", CODE, _one_of("tier_final", Tier), nullable=False),
    Column("channels_offered", Text, nullable=False),
    Column("disclosed", Text, nullable=False),
    Column("minutes", Integer, nullable=True),
    Column("referrals", Text, nullable=False),
    Column("signal", Boolean, nullable=False),
    Column("signal_minutes", Integer, nullable=True),
    # Up to which event this row was reckoned: a screening cut short behind it is noticed.
    Column("events", Integer, nullable=False),
)

approvals: Final = Table(
    "approvals",
    METADATA,
    # Who decided what about which exact content: rows are added and never changed.
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("day", DAY, nullable=False),
    Column("protocol", CODE, nullable=False),
    Column("version", CODE, nullable=False),
    Column("hash", CODE, ForeignKey("protocols.hash"), nullable=False),
    Column("cases", CODE, ForeignKey("protocols.hash"), nullable=True),
    Column("approves", CODE, nullable=False),
    Column("language", CODE, nullable=False),
    Column("standing", CODE, nullable=False),
    Column("by", ID, ForeignKey("staff.id"), nullable=False),
    Column("second", ID, nullable=False),
    Column("reason", Text, nullable=False),
)

services: Final = Table(
    "services",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("name", Text, nullable=False),
    Column("offers", Text, nullable=False),
    Column("languages", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("hours", Text, nullable=False),
    Column("kind", CODE, nullable=False),
    Column("last_verified", DAY, nullable=True),
    Column("active", Boolean, nullable=False),
)

audit: Final = Table(
    "audit",
    METADATA,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("day", DAY, nullable=False),
    Column("actor", ID, nullable=False),
    Column("action", CODE, nullable=False),
    Column("record", CODE, nullable=False),
    Column("detail", Text, nullable=False),
    Column("clock_uncertain", Boolean, nullable=False),
    # One of the two: clear where the actor holds no answers key, sealed where they do.
    Column("at", String(32), nullable=False),
    Column("sealed_at", LargeBinary, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)

heads: Final = Table(
    "heads",
    METADATA,
    Column("sequence", Integer, ForeignKey("audit.sequence"), primary_key=True),
    Column("staff", ID, ForeignKey("staff.id"), primary_key=True),
    Column("hash", LargeBinary(32), nullable=False),
    # True when it was signed at a later unlocking, the session having ended without locking.
    Column("late", Boolean, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
)
