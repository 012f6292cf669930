"""What reports rest on besides their documents: the program, the official figures, and how they are asked."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numcheck
from numcheck.checker import Checker
from numcheck.datasets.catalog import Catalog

_PACKAGE = Path(numcheck.__file__).parent


class Stamp(NamedTuple):
    """What of a file changes where it is written or replaced."""

    path: str
    bytes: int
    written: int
    number: int


class State(NamedTuple):
    """What the reports of a checker rest on.

    Attributes:
        name: A digest of it: of the program's own files, so that who works on it is told nothing of yesterday's, of
            how the figures are asked, of all that is known of each release, and of the user's own stores and cards.
        stamps: The user's own files as they stood before the digest was made.
    """

    name: str
    stamps: tuple[Stamp, ...]

    def holds(self, catalog: Catalog) -> bool:
        """Whether the user's own files are still those: what was read since is then what the digest is of."""
        return _stamps(catalog) == self.stamps


def state(checker: Checker) -> State:
    """The state of a checker.

    Raises:
        DataMissingError, DataDamagedError: The figures cannot be read.
    """
    before = _stamps(checker.catalog)
    digest = hashlib.sha256()
    for part in _parts(checker):
        digest.update(f"{len(part)}:{part}\n".encode("utf-8", "surrogatepass"))
    return State(digest.hexdigest()[:32], before)


def _parts(checker: Checker) -> Iterator[str]:
    catalog = checker.catalog
    yield repr((sys.version_info[:3], checker.settings, catalog.moment))
    yield from map(repr, catalog.releases())
    for path in _program():
        yield f"{path.relative_to(_PACKAGE)} {_content(path)}"
    for path in _own_files(catalog):
        yield f"{path.name} {_content(path)}"


def _program() -> Iterator[Path]:
    """The files of the package that is running, in order."""
    for folder, inside, names in os.walk(_PACKAGE):
        inside[:] = sorted(name for name in inside if name != "__pycache__")
        yield from (Path(folder, name) for name in sorted(names))


def _own_files(catalog: Catalog) -> Iterator[Path]:
    """The stores and cards that are no part of the package."""
    yield from (store.path for store in catalog.library.stores if not store.path.is_relative_to(_PACKAGE))
    yield from sorted(catalog.library.own_cards)


def _stamps(catalog: Catalog) -> tuple[Stamp, ...]:
    return tuple(map(_stamp, _own_files(catalog)))


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return Stamp(str(path), -1, 0, 0)
    return Stamp(str(path), found.st_size, found.st_mtime_ns, found.st_ino)


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return f"errno {error.errno}"
