"""`numcheck.lock`: the releases in use, so that a check gives the same result tomorrow.

A lock is a TOML file for Git: a `[[release]]` for each release held, by dataset, publication and hash. A catalog
that is opened with it has these releases and no others, whatever has been added since.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets.cards import CARDS
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.folders import OUTSIDE, own_store, user_folder
from numcheck.datasets.library import Library
from numcheck.datasets.release import Release
from numcheck.datasets.store import SNAPSHOT, Held, Store
from numcheck.errors import DataMissingError, LockError
from numcheck.lexicon.parsed import MalformedTomlError, parse

LOCK = "numcheck.lock"
"""The usual name of a lock."""

_NAME = "numcheck-lock/"
_SCHEMA = f"{_NAME}1"
_HEAD = "# Written by `numcheck data lock`: the releases that `numcheck check --locked` asks, and no others.\n"
_ENOUGH = 1000


class Locked(NamedTuple):
    """What a lock keeps of a release; no two have all three in common."""

    dataset: str
    published: str
    sha256: str


def locked(release: Release) -> Locked:
    """What a lock keeps of a release."""
    return Locked(release.dataset, release.published, release.sha256)


def render(releases: Iterable[Release]) -> str:
    """The text of a lock; the same for the same releases."""
    lines = [_HEAD, f'schema = "{_SCHEMA}"\n']
    unique = {locked(release): release for release in releases}
    for key in sorted(unique):
        fields = {"dataset": key.dataset, "published": key.published, "file": unique[key].file, "sha256": key.sha256}
        lines.append("\n[[release]]\n" + "".join(f"{name} = {_quoted(text)}\n" for name, text in fields.items()))
    return "".join(lines)


def is_lock(path: Path) -> bool:
    """Whether a file can be read and is a lock, of whatever version and however broken, or holds nothing."""
    try:
        with path.open("rb") as file:
            head = file.read(_ENOUGH)
    except OSError:
        return False
    return not head.strip() or any(mark.encode() in head for mark in (_NAME, _HEAD.strip()))


def load(path: Path) -> frozenset[Locked]:
    """The releases that a lock names; raises `LockError`, which says the file and the entry."""
    try:
        raw = parse(bounded.text(path, bounded.SETTINGS))
    except FileNotFoundError as error:
        raise LockError(f"There is no lock {path}.", "Write one: numcheck data lock.") from error
    except (OSError, UnicodeDecodeError, MalformedTomlError) as error:
        raise LockError(
            f"{path} cannot be read: {bounded.reason(error)}.", "Write it anew: numcheck data lock."
        ) from error
    if raw.get("schema") != _SCHEMA:
        raise LockError(f"{path} is no {_SCHEMA}.", "Update numcheck, or write the lock anew: numcheck data lock.")
    entries = raw.get("release", [])
    if not isinstance(entries, list):
        raise LockError(f"{path}: release is no list of tables.", "Write it anew: numcheck data lock.")
    return frozenset(_entry(path, number, entry) for number, entry in enumerate(entries, 1))


def open_locked(lock: Path, path: Path = SNAPSHOT, user: Path | None = None) -> Catalog:
    """The catalog with the releases of a lock alone.

    Raises:
        LockError: The lock is not there or cannot be read.
        DataMissingError: A release that it names is not held.
    """
    names = load(lock)
    folder = user_folder() if user is None else user
    paths = (path, own_store(folder))
    stores = [LockedStore(each, number, names) for number, each in enumerate(paths) if each is not None]
    held = {locked(release) for store in stores for release in store.releases()}
    if missing := sorted(names - held):
        first = missing[0]
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise DataMissingError(
            f"{lock} names {first.dataset}, published {first.published}{more}, which is not held.",
            "Import the file that the lock names, run numcheck data update, or lock anew: numcheck data lock.",
        )
    return Catalog(Library(stores, CARDS, folder / OUTSIDE))


class LockedStore(Store):
    """A store of which only the releases of a lock are seen."""

    def __init__(self, path: Path = SNAPSHOT, number: int = 0, names: frozenset[Locked] = frozenset()) -> None:
        """Names the file, its number among the stores of a catalog, and the releases."""
        super().__init__(path, number)
        self._names = names

    def __reduce__(self) -> tuple[partial[Store], tuple[Path, ...]]:
        """It goes to another process with the releases that it was locked to."""
        make, path = super().__reduce__()
        return partial(make, names=self._names), path

    def releases(self) -> tuple[Release, ...]:
        """Its releases that the lock names."""
        return tuple(release for release in super().releases() if locked(release) in self._names)

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """What it holds of each dataset in these releases."""
        releases = self.query(
            "SELECT r.id, d.name, r.published, r.sha256 FROM release r JOIN dataset d ON d.id = r.dataset",
            *(int, str, str, str),
        )
        ids = [number for number, *key in releases if Locked(*key) in self._names]
        among = ", ".join(map(str, ids))
        codes: dict[str, dict[str, dict[str, int]]] = {}
        for dataset, dimension, name, code in self.query(
            "SELECT DISTINCT d.name, m.dimension, m.name, m.id FROM held h JOIN release r ON r.id = h.release "
            f"JOIN dataset d ON d.id = r.dataset JOIN member m ON m.id = h.member WHERE r.id IN ({among})",
            *(str, str, str, int),
        ):
            codes.setdefault(dataset, {}).setdefault(dimension, {})[name] = code
        kept = {number for (number,) in self.query(f"SELECT id FROM slice WHERE release IN ({among})", int)}
        found = {}
        for name, held in super().held.items():
            slices = tuple(part for part in held.slices if part.id in kept)
            if slices:
                found[name] = Held(codes.get(name, {}), slices)
        return found


def _entry(path: Path, number: int, entry: object) -> Locked:
    table = entry if isinstance(entry, dict) else {}
    fields = [table.get(name) for name in Locked._fields]
    if not all(isinstance(field, str) and field for field in fields):
        raise LockError(
            f"{path}: release {number} lacks {', '.join(Locked._fields)}.", "Write it anew: numcheck data lock."
        )
    return Locked(*map(str, fields))


def _quoted(text: str) -> str:
    """A TOML string of a name; control characters have no place in one."""
    clean = "".join(char if char.isprintable() else "?" for char in text)
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"') + '"'
