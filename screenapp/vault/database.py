"""Opening the store: the fixed order of store.md, 4, for every connection, with every guard.

Everything that SQLCipher knows and PostgreSQL does not stands here: keys, PRAGMAs, checks
and the reading of its errors.
"""

import contextlib
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from screenapp.vault import files
from screenapp.vault.errors import (
    AlreadyOpen,
    DiskFull,
    DriveTrouble,
    FolderReadOnly,
    StoreDamaged,
    StoreEmpty,
    StoreLost,
    StorePlaintext,
    StoreTrouble,
    VaultError,
)
from screenapp.vault.prepared import Line

_HEX_KEY: Final = re.compile(r"[0-9a-f]{64}")
_PLAIN_HEADER: Final = b"SQLite format 3\0"
SALT_BYTES: Final = 16
_WAIT_SECONDS: Final = 5

CONFLICTS: Final = (IntegrityError, sqlcipher.IntegrityError)
"""What `Store.write` and `Store.put` raise when a row contradicts what is kept."""

Result = TypeVar("Result")


def refuse_what_is_no_store(path: Path) -> None:
    """The guards before the first connection.

    Raises:
        StoreLost, StoreEmpty, StorePlaintext, FolderReadOnly, FolderUnreachable.
    """
    if not path.exists():
        raise StoreLost
    header = file_salt(path)
    if not header:
        raise StoreEmpty
    if header == _PLAIN_HEADER:
        raise StorePlaintext


def file_salt(path: Path) -> bytes:
    """The first 16 bytes of the store: random, its own, and copied with it."""
    with files.told_apart(), path.open("rb") as file:
        return file.read(SALT_BYTES)


class Store:
    """One connection to one encrypted file, for the thread that made it.

    *key* gives the raw key, 32 bytes. *read_only* also refuses every write at the connection.

    Raises:
        StoreDamaged: the key does not fit the file; as it came from an authenticated grant,
            that is damage or another store, never a wrong passphrase.
        StorePlaintext: this build has no encryption, or the file has none.
    """

    def __init__(self, path: Path, key: bytes | bytearray, *, read_only: bool = False) -> None:
        self._path = path
        self._key = bytearray(key)
        self._read_only = read_only
        self._writing = False
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        self._open()

    def read(self, work: Callable[[Connection], Result]) -> Result:
        """*work* within one reading transaction, which ends before this returns.

        *work* fetches every row (``all``, ``first``) before it looks at them: a cursor left
        half read by an exception spoils the next use of the same statement.
        """
        return self._within(work, writing=False)

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """*work* within one `BEGIN IMMEDIATE` transaction; returns after the durable commit.

        Raises:
            DiskFull, DriveTrouble, FolderReadOnly, StoreDamaged, StoreTrouble: nothing of
            *work* is in the store, and it may be tried again.
        """
        return self._within(work, writing=True)

    def put(self, lines: Iterable[Line]) -> None:
        """*lines* within one `BEGIN IMMEDIATE` transaction, handed to the driver as they are.

        Returns after the durable commit. Raises: what `write` raises, with nothing written.
        """
        if self._connection is None:
            self._open()
        driver = self._driver()
        try:
            driver.execute("BEGIN IMMEDIATE")
            for line in lines:
                driver.execute(line.text, line.values)
            driver.commit()
        except sqlcipher.Error as error:
            with contextlib.suppress(sqlcipher.Error):
                driver.rollback()
            self._settle()
            if isinstance(error, CONFLICTS):
                raise
            raise failure(error) from None

    def bare(self, work: Callable[[Any], Result]) -> Result:
        """*work* with the driver's own connection, outside any transaction."""
        try:
            return work(self._driver())
        except sqlcipher.Error as error:
            raise failure(error) from None

    def become(self, key: bytes, exchange: Callable[[], object]) -> None:
        """End the connection, let *exchange* put another file in this one's place, open that.

        When *exchange* raises, the store goes on with the file and the key it had.
        """
        self._dispose()
        try:
            exchange()
            self._key[:] = key
        finally:
            with contextlib.suppress(VaultError):  # tried again with the next work
                self._open()

    def close(self) -> None:
        """End the connection and drop the key. May be called twice."""
        self._dispose()
        self._key[:] = bytes(len(self._key))

    def _within(self, work: Callable[[Connection], Result], *, writing: bool) -> Result:
        if self._connection is None:
            self._open()
        connection = self._connected()
        self._writing = writing
        try:
            with connection.begin():
                return work(connection)
        except IntegrityError:
            raise
        except DBAPIError as error:
            self._settle()
            raise failure(error.orig) from None

    def _settle(self) -> None:
        """After a failure: if the transaction did not end cleanly, begin anew from the file."""
        try:
            clean = not self._driver().in_transaction and not self._connected().in_transaction()
        except (DBAPIError, sqlcipher.Error):
            clean = False
        if not clean:
            self._dispose()

    def _open(self) -> None:
        engine = create_engine(
            "sqlite+pysqlite://",
            module=sqlcipher,
            creator=self._keyed,
            poolclass=NullPool,
            hide_parameters=True,
            echo=False,
        )
        event.listen(engine, "begin", self._begin)
        try:
            self._connection = engine.connect()
        except (DBAPIError, sqlcipher.Error) as error:
            engine.dispose()
            raise failure(getattr(error, "orig", error)) from None
        self._engine = engine

    def _begin(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if self._writing else "BEGIN")

    def _keyed(self) -> Any:
        return keyed_connection(self._path, self._key, read_only=self._read_only)

    def _connected(self) -> Connection:
        if self._connection is None:
            raise StoreTrouble
        return self._connection

    def _driver(self) -> Any:
        return self._connected().connection.driver_connection

    def _dispose(self) -> None:
        try:
            if self._connection is not None:
                self._connection.close()
        except (DBAPIError, sqlcipher.Error):
            self._connection = None  # the file rolls back by itself at the next opening
        self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def keyed_connection(path: Path, key: bytes | bytearray, *, read_only: bool) -> Any:
    """A driver connection opened in the fixed order. Nothing may touch the file before the key."""
    files.private_from_now_on()
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=_WAIT_SECONDS)
    try:
        _unlock(connection, key)
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise StorePlaintext
        _configure(connection, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, key: bytes | bytearray) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    digits = key.hex()
    # Anything but exactly these digits would be taken for a passphrase, without a word.
    if not _HEX_KEY.fullmatch(digits):
        raise ValueError("a store key has 32 bytes")
    connection.execute(f"PRAGMA key = \"x'{digits}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _configure(connection: Any, *, read_only: bool) -> None:
    mode = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    if mode is None or mode[0] != "truncate":
        raise StoreTrouble
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    # So it is when keyed; said again because erasing rests on it.
    connection.execute("PRAGMA secure_delete = ON")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def failure(error: BaseException | None) -> VaultError:
    """Our own failure for what the driver says; its text is dropped, for it may tell too much."""
    if isinstance(error, VaultError):
        return error
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    match primary:
        case sqlcipher.SQLITE_FULL:
            return DiskFull()
        case sqlcipher.SQLITE_IOERR:
            return DriveTrouble()
        case sqlcipher.SQLITE_READONLY | sqlcipher.SQLITE_PERM | sqlcipher.SQLITE_CANTOPEN:
            return FolderReadOnly()
        case sqlcipher.SQLITE_NOTADB | sqlcipher.SQLITE_CORRUPT:
            return StoreDamaged()
        case sqlcipher.SQLITE_BUSY | sqlcipher.SQLITE_LOCKED:
            return AlreadyOpen()
        case _:
            return StoreTrouble()
