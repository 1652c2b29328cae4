"""Opening the store: one fixed order for every connection, with every guard.

The order and its reasons: docs/design/vault.md, Opening.

Everything that SQLCipher knows and PostgreSQL does not stands here: keys, PRAGMAs, checks
and the reading of its errors.
"""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from screenapp import plain_file
from screenapp.vault.errors import (
    AlreadyOpen,
    DiskFull,
    DriveTrouble,
    FolderReadOnly,
    FolderUnreachable,
    StoreDamaged,
    StoreEmpty,
    StoreLost,
    StorePlaintext,
    StoreTrouble,
    VaultError,
)
from screenapp.vault.store import files
from screenapp.vault.store.connection import BoundStatement, Connection

_HEX_KEY: Final = re.compile(r"[0-9a-f]{64}")
_PLAIN_HEADER: Final = b"SQLite format 3\0"
SALT_BYTES: Final = 16
_WAIT_SECONDS: Final = 5

CONFLICTS: Final = (sqlcipher.IntegrityError,)
"""What `Store.write` and `Store.put` raise when a row contradicts what is kept."""

Result = TypeVar("Result")


def refuse_what_is_no_store(path: Path) -> None:
    """The guards before the first connection.

    Raises:
        StoreLost, StoreEmpty, StorePlaintext, FolderReadOnly, FolderUnreachable.
    """
    if not files.there(path):
        raise StoreLost
    header = file_salt(path)
    if not header:
        raise StoreEmpty
    if header == _PLAIN_HEADER:
        raise StorePlaintext


def file_salt(path: Path) -> bytes:
    """The first 16 bytes of the store: random, its own, and copied with it."""
    with files.told_apart():
        return plain_file.read(path, SALT_BYTES)[:SALT_BYTES]


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
        self._connection: Connection | None = None
        self._open()

    def read(self, work: Callable[[Connection], Result]) -> Result:
        """*work* within one reading transaction, which ends before this returns."""
        return self._within(work, writing=False)

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """*work* within one `BEGIN IMMEDIATE` transaction; returns after the durable commit.

        Raises:
            DiskFull, DriveTrouble, FolderReadOnly, StoreDamaged, StoreTrouble: nothing of
            *work* is in the store, and it may be tried again.
        """
        return self._within(work, writing=True)

    def put(self, lines: Iterable[BoundStatement]) -> None:
        """*lines* as `write` would do them: the short way of an answer. Raises: what that does."""

        def work(connection: Connection) -> None:
            for line in lines:
                connection.driver.execute(line.text, line.values)

        self._within(work, writing=True)

    def bare(self, work: Callable[[Any], Result]) -> Result:
        """*work* with the driver's own connection, outside any transaction."""
        try:
            return work(self._connected().driver)
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
        try:
            connection.begin(writing=writing)
            result = work(connection)
            connection.commit()
        except BaseException as error:
            self._undo(connection)
            if isinstance(error, sqlcipher.Error) and not isinstance(error, CONFLICTS):
                raise self._failure(error) from None
            raise
        return result

    def _undo(self, connection: Connection) -> None:
        """Roll back; if the transaction does not end cleanly, begin anew from the file."""
        try:
            connection.roll_back()
            clean = not connection.in_transaction
        except sqlcipher.Error:
            clean = False
        if not clean:
            self._dispose()

    def _open(self) -> None:
        try:
            driver = keyed_connection(self._path, self._key, read_only=self._read_only)
        except sqlcipher.Error as error:
            raise self._failure(error) from None
        self._connection = Connection(driver)

    def _failure(self, error: sqlcipher.Error) -> VaultError:
        """As `failure`; a store that is not where it was cannot be reached, whatever else is said.

        A folder that was taken away looks to the driver like one that can only be read.
        """
        told = failure(error)
        gone = isinstance(told, FolderReadOnly) and not os.path.exists(self._path)
        return FolderUnreachable() if gone else told

    def _connected(self) -> Connection:
        if self._connection is None:
            raise StoreTrouble
        return self._connection

    def _dispose(self) -> None:
        connection, self._connection = self._connection, None
        # If it cannot be closed, the file rolls back by itself at the next opening.
        with contextlib.suppress(sqlcipher.Error):
            if connection is not None:
                connection.close()


def keyed_connection(path: Path, key: bytes | bytearray, *, read_only: bool) -> Any:
    """A driver connection opened in the fixed order. Nothing may touch the file before the key.

    One to read makes no file where there is none.
    """
    files.private_from_now_on()
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={'rw' if read_only else 'rwc'}",
        uri=True,
        isolation_level=None,
        timeout=_WAIT_SECONDS,
        detect_types=sqlcipher.PARSE_DECLTYPES,
    )
    try:
        _unlock(connection, key)
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise StorePlaintext
        _configure(connection, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def fits(path: Path, key: bytes) -> bool:
    """Whether *key* opens the first page of the file: damage behind it is another matter."""
    if not path.exists():
        return False
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        _give_key(connection, key)
        connection.execute("PRAGMA user_version").fetchone()
    except sqlcipher.Error:
        return False
    finally:
        connection.close()
    return True


def _unlock(connection: Any, key: bytes | bytearray) -> None:
    _give_key(connection, key)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _give_key(connection: Any, key: bytes | bytearray) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    digits = key.hex()
    # Anything but exactly these digits would be taken for a passphrase, without a word.
    if not _HEX_KEY.fullmatch(digits):
        raise ValueError("a store key has 32 bytes")
    connection.execute(f"PRAGMA key = \"x'{digits}'\"")


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
