"""The SQLite file of a store: opened read-only, of whatever schema, and asked."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote
from weakref import finalize

from numcheck.datasets import schema
from numcheck.errors import DataDamagedError, DataMissingError

SNAPSHOT = Path(__file__).with_name("snapshot.sqlite")
"""Where the build puts the packaged snapshot."""

MISSING_HINT = "They are built when numcheck is installed: install it again (in a source tree, `pip install -e .`)."

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises of a file that is damaged: its messages may quote names that are no text any more."""

_SHOWN = 50
"""How many characters of a wrong cell are shown."""

_CALLED: Mapping[type, str] = MappingProxyType({str: "a text", int: "a whole number"})


class StoreFile:
    """A file with the schema of a store, or an older one; nothing is read before it is asked."""

    def __init__(self, path: Path) -> None:
        """Names the file."""
        self.path = path

    def check(self) -> None:
        """Reads the whole file; raises `DataDamagedError` where SQLite finds it broken, or as `held` does."""
        found = [str(row[0]) for row in self.query("PRAGMA integrity_check")]
        if found != ["ok"]:
            raise self.damaged(f"is damaged: {found[0]}")

    def query(self, sql: str, *types: type) -> list[tuple[Any, ...]]:
        """The rows that SQLite gives.

        Args:
            sql: The question.
            types: The types of the cells, column by column; not looked at where none is given. SQLite holds any value
                in any column.

        Raises:
            DataMissingError: The file is not there.
            DataDamagedError: It cannot be read, or a cell is not of the type of its column.
        """
        try:
            rows = self._connection.execute(sql).fetchall()
        except _UNREADABLE as error:
            raise self.damaged(f"cannot be read: {error}") from error
        for kind, cells in zip(types, zip(*rows, strict=True), strict=False):
            if wrong := set(map(type, cells)) - {kind}:
                cell = next(cell for cell in cells if type(cell) in wrong)
                raise self.damaged(f"holds {str(cell)[:_SHOWN]!r} where {_CALLED[kind]} should stand")
        return rows

    def damaged(self, reason: str) -> DataDamagedError:
        """The error that says what is wrong with the file, and what to do."""
        return DataDamagedError(f"{self.path} {reason}.", self._mend)

    def migrate_to(self, target: Path) -> None:
        """Writes a store of an older schema anew, in the present one, in place of `target`; else does nothing.

        Raises:
            DataDamagedError: The store cannot be read, or its schema is newer.
        """
        connection, version = self._opened()
        if version == schema.VERSION:
            connection.close()
            return
        target.unlink(missing_ok=True)
        with closing(sqlite3.connect(target)) as written:
            self._migrate(connection, version, written)

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        connection, version = self._opened()
        finalize(self, connection.close)
        if version == schema.VERSION:
            return connection
        # An older store is read as the present schema has it, in memory; the next import writes it so.
        migrated = sqlite3.connect(":memory:", check_same_thread=False)
        finalize(self, migrated.close)
        self._migrate(connection, version, migrated)
        return migrated

    def _opened(self) -> tuple[sqlite3.Connection, int]:
        """The file, opened, and the version of its schema."""
        if not self.path.is_file():
            raise DataMissingError(f"The official figures are not at {self.path}.", MISSING_HINT)
        # Immutable: the file never changes under a reader, so SQLite takes no locks and leaves no files beside it.
        place = f"file:{quote(os.fsencode(self.path.resolve()))}?mode=ro&immutable=1"
        # One thread at a time asks, but not always the same: a report that one has made, another may draw.
        connection = sqlite3.connect(place, uri=True, check_same_thread=False)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except _UNREADABLE as error:
            connection.close()
            raise self.damaged(f"is no store of figures: {error}") from error
        if version > schema.VERSION:
            connection.close()
            raise DataDamagedError(
                f"{self.path} has schema {version}, and this numcheck reads up to {schema.VERSION}.", "Update numcheck."
            )
        return connection, version

    def _migrate(self, connection: sqlite3.Connection, version: int, target: sqlite3.Connection) -> None:
        from numcheck.datasets.migrate import OLDEST, migrate

        with closing(connection):
            if version < OLDEST:
                raise self.damaged(f"has schema {version}, not {schema.VERSION}")
            try:
                migrate(connection, target)
            except (*_UNREADABLE, ValueError, TypeError, AttributeError) as error:
                # Nothing says of which type a cell of an older store is.
                raise self.damaged(f"cannot be read: {error}") from error

    @property
    def _mend(self) -> str:
        if self.path == SNAPSHOT:
            return "Install numcheck again."
        return "Move the file away and import or download its releases again; `numcheck data path` says where it is."
