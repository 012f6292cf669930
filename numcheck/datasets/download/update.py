"""An update: the listing pages read, the decision made, the files fetched and each imported in one transaction."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

from numcheck.crash import contained
from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.download.fetch import Fetched, Progress, fetch, no_space
from numcheck.datasets.download.listing import Entry, parse_listing
from numcheck.datasets.download.plan import Current, Step, Unlisted, Wanted, plan
from numcheck.datasets.download.web import Web
from numcheck.datasets.importing import Imported, import_file, recognise
from numcheck.datasets.userstore import UserStore
from numcheck.errors import (
    DataMissingError,
    ExtraMissingError,
    ListingError,
    NotDataError,
    NumcheckError,
    UpdateRunningError,
)

LOCK = "update.lock"
"""The file in the user's folder that an update holds while it runs."""

INCOMING = "incoming"
"""The folder in the user's folder into which files are downloaded."""

Status = Literal["added", "current", "wanted", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, or of datasets of which no file was found.

    Attributes:
        datasets: The datasets that it feeds.
        status: `added`; `current`: it or a newer one was held already; `wanted`: it would be fetched (a dry run); or
            `failed`, and then the store is as it was before this file.
        entry: The file, where one was found.
        imported: What was added.
        error: Why it failed.
    """

    datasets: tuple[str, ...]
    status: Status
    entry: Entry | None = None
    imported: Imported | None = None
    error: NumcheckError | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants of an update.

    Attributes:
        datasets: The datasets to update; all where empty.
        every: Whether every release that the pages list is fetched, not the newest alone.
        accept: Whether figures that moved further than revisions do are taken all the same.
        dry: Whether nothing is fetched, and only the pages are read.
    """

    datasets: tuple[str, ...] = ()
    every: bool = False
    accept: bool = False
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Update:
    """An update that can be run.

    Attributes:
        reopen: Opens the catalog over the snapshot and the store, as they are now.
        store: The user's store.
        web: The connections to the publishers.
        wishes: What is wanted.
        progress: Told how far a download is.
    """

    reopen: Callable[[], Catalog]
    store: UserStore
    web: Web
    wishes: Wishes = Wishes()
    progress: Progress | None = None

    def run(self) -> Iterator[Outcome]:
        """Brings the store up to date, file by file; one that fails does not keep the others from coming.

        Raises:
            DataMissingError: A dataset is unknown, or is not one that can be downloaded.
            UpdateRunningError: Another update of the store is under way.
            NoSpaceError: The folder cannot be written to.
            ExtraMissingError: pandas, which reads the files, is not installed.
        """
        if find_spec("pandas") is None:
            raise ExtraMissingError("Reading official files needs pandas.", "Install it: pip install 'numcheck[data]'")
        cards = _chosen(list(self.reopen().cards.values()), self.wishes.datasets)
        with _alone(self.store.folder):
            for page in dict.fromkeys(card.pages[0] for card in cards):
                yield from self._page(page, [card for card in cards if card.pages[0] == page])

    def _page(self, page: str, cards: Sequence[Card]) -> Iterator[Outcome]:
        """What becomes of the files of one listing page."""
        names = tuple(card.name for card in cards)
        try:
            with contained(f"the files of {', '.join(names)} that {page} lists"):
                entries = parse_listing(self.web.page(page), page)
                steps = plan(entries, cards, self.reopen().releases(), every=self.wishes.every)
        except NumcheckError as error:
            yield Outcome(names, "failed", error=error)
            return
        for step in steps:
            yield self._done(step, page)

    def _done(self, step: Step, page: str) -> Outcome:
        if isinstance(step, Unlisted):
            return Outcome((step.dataset,), "failed", error=_unlisted(page, step.patterns))
        if isinstance(step, Current):
            return Outcome(step.datasets, "current", step.entry)
        if self.wishes.dry:
            return Outcome(step.datasets, "wanted", step.entry)
        try:
            with contained(f"{step.entry.name} of {', '.join(step.datasets)}"):
                imported = self._imported(step)
        except NumcheckError as error:
            return Outcome(step.datasets, "failed", step.entry, error=error)
        status: Status = "added" if imported is not None and imported.added else "current"
        return Outcome(step.datasets, status, step.entry, imported)

    def _imported(self, step: Wanted) -> Imported | None:
        """What was added of a file; None where the copy held is current."""
        with _scratch(self.store.folder / INCOMING) as folder:
            fetched = fetch(self.web, step, folder, self.progress)
            if fetched is None:
                return None
            _refuse_other(fetched, step)
            return import_file(
                fetched.path,
                self.store,
                self.reopen(),
                published=fetched.published or None,
                url=step.entry.url,
                etag=fetched.etag,
                modified=fetched.modified,
                retrieved=fetched.retrieved,
                accept=self.wishes.accept,
            )


def _chosen(cards: Sequence[Card], names: Sequence[str]) -> list[Card]:
    able = {card.name: card for card in cards if card.files and card.pages}
    for name in names:
        if name not in {card.name for card in cards}:
            raise DataMissingError(f"There is no dataset {name}.", "`numcheck data list` shows those there are.")
        if name not in able:
            raise DataMissingError(
                f"{name} is not published as a file that can be fetched.",
                f"Those that are: {', '.join(able)}. A file from elsewhere goes in with `numcheck data import FILE`.",
            )
    return [able[name] for name in dict.fromkeys(names or able)]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Holds the folder's lock, which the system lets go of when the process ends, however it ends."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK, timeout=0)
        lock.acquire()
    except Timeout as error:
        raise UpdateRunningError(
            f"Another update of {folder} is under way.", "Wait until it is done: it fetches the same files."
        ) from error
    except OSError as error:
        raise no_space(folder, error) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """An empty folder, removed in the end; what an update that was killed left in it goes now."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise no_space(folder, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unlisted(page: str, patterns: Sequence[str]) -> ListingError:
    return ListingError(
        f"{page} lists no file named like {' or '.join(patterns)}.",
        "The publisher may have renamed it: download it with a browser, and run `numcheck data import FILE`.",
    )


def _refuse_other(fetched: Fetched, step: Wanted) -> None:
    """Refuses a file that holds another dataset than the page says."""
    found = recognise(fetched.path).datasets
    if not set(found) & set(step.datasets):
        raise NotDataError(
            f"{step.entry.url} holds {', '.join(found)}, and {', '.join(step.datasets)} was expected.",
            "The publisher may have put up a wrong file: look at it, and tell them. "
            "`numcheck data import FILE` takes it for what it holds.",
        )
