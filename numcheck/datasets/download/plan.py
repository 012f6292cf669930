"""What an update has to fetch: decided from the cards, what is held and what the pages list, without effects."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from typing import Protocol

from numcheck.datasets.cards import Card
from numcheck.datasets.download.listing import Entry

_SPAN = re.compile(r"fy ?(\d{4}|\d{2})(?: ?[-–_] ?fy ?(\d{4}|\d{2}))?", re.IGNORECASE)


class Held(Protocol):
    """A release that is held, as far as the decision needs it."""

    @property
    def dataset(self) -> str:
        """The dataset's name."""

    @property
    def file(self) -> str:
        """The name of the file."""

    @property
    def url(self) -> str:
        """Its address, "" where it is not known."""

    @property
    def bytes(self) -> int:
        """Its size."""

    @property
    def published(self) -> str:
        """When it came out: a day, or a month."""

    @property
    def etag(self) -> str:
        """The ETag under which the server gave it, or ""."""

    @property
    def modified(self) -> str:
        """The Last-Modified under which the server gave it, or ""."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch.

    Attributes:
        entry: What the page says of it.
        datasets: The datasets that it feeds.
        etag: Where the file is held from the same address: the server need not send it again if this still holds.
        modified: Likewise, for Last-Modified.
    """

    entry: Entry
    datasets: tuple[str, ...]
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Current:
    """A file that need not be fetched: it is held already, or a newer one is."""

    entry: Entry
    datasets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A dataset of which the page lists no file, and what its files' names should look like."""

    dataset: str
    patterns: tuple[str, ...]


Step = Wanted | Current | Unlisted


def plan(
    entries: Sequence[Entry],
    cards: Sequence[Card],
    held: Sequence[Held],
    *,
    every: bool = False,
) -> tuple[Step, ...]:
    """What to do about the files of one page, oldest first.

    Of each dataset it is the newest file; and for fiscal years that the page has, which that file lacks and of which
    nothing is held, the newest file that has them.

    Args:
        entries: The files that the page lists.
        cards: The datasets whose files it lists, with the patterns of their names.
        held: The releases that are held.
        every: Whether every file that the page lists is wanted, not the newest alone.
    """
    chosen: dict[Entry, list[str]] = {}
    unlisted = []
    for card in cards:
        files = _newest_first([entry for entry in entries if _matches(entry, card)])
        if not files:
            unlisted.append(Unlisted(card.name, card.files))
        years = {year for release in held if release.dataset == card.name for year in fiscal_years(release.file)}
        for entry in files if every else _needed(files, years):
            chosen.setdefault(entry, []).append(card.name)
    steps = [_step(entry, tuple(datasets), held, every) for entry, datasets in chosen.items()]
    # Of files posted on one day, the one further down the page is older.
    steps.reverse()
    return (*unlisted, *sorted(steps, key=lambda step: step.entry.posted or date.max))


def _matches(entry: Entry, card: Card) -> bool:
    return any(fnmatchcase(entry.name.lower(), pattern.lower()) for pattern in card.files)


def _newest_first(entries: list[Entry]) -> list[Entry]:
    # Sorting is stable: among files of one day, and those whose day is not known, the page's own order stands.
    return sorted(entries, key=lambda entry: entry.posted or date.min, reverse=True)


def _needed(files: Sequence[Entry], held: Collection[int]) -> Iterator[Entry]:
    covered = set(held)
    for number, entry in enumerate(files):
        years = fiscal_years(entry.name) or fiscal_years(entry.title)
        if number == 0 or years - covered:
            covered |= years
            yield entry


def fiscal_years(name: str) -> frozenset[int]:
    """The fiscal years that the name of a file names (`fy23-fy26`); none where it does not."""
    found = _SPAN.search(name)
    if found is None:
        return frozenset()
    first, last = (_year(part) for part in (found[1], found[2] or found[1]))
    return frozenset(range(first, last + 1))


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _step(entry: Entry, datasets: tuple[str, ...], held: Sequence[Held], every: bool) -> Wanted | Current:
    validators = set()
    for dataset in datasets:
        releases = [release for release in held if release.dataset == dataset]
        copies = [_validators(release, entry) for release in releases if _is_copy(release, entry)]
        if not copies and (every or not _superseded(entry, releases)):
            return Wanted(entry, datasets)
        validators |= {max(copies)} if copies else set()
    # Datasets of one file that were fetched from it at different times cannot be asked about at once.
    etag, modified = validators.pop() if len(validators) == 1 else ("", "")
    return Wanted(entry, datasets, etag, modified) if etag or modified else Current(entry, datasets)


def _is_copy(release: Held, entry: Entry) -> bool:
    """Whether a release is this file, as far as can be told without asking the server."""
    same = release.url == entry.url or release.file == entry.name
    return same and release.bytes == (entry.size or release.bytes)


def _validators(copy: Held, entry: Entry) -> tuple[str, str]:
    """What to ask the server with; only what it said of the same address counts."""
    return (copy.etag, copy.modified) if copy.url == entry.url else ("", "")


def _superseded(entry: Entry, releases: Sequence[Held]) -> bool:
    """Whether a release of the same years is held that came out after the file was posted."""
    if entry.posted is None:
        return False
    # A release known to the month alone is compared by months: `2025-10` is not after 15 October 2025.
    return any(
        release.published > entry.posted.isoformat()[: len(release.published)]
        and fiscal_years(entry.name) <= fiscal_years(release.file)
        for release in releases
    )
