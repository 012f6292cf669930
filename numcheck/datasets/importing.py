"""An official file into the user's store: recognised, normalised, compared with the release before, then added."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.drift import moves
from numcheck.datasets.release import Columns, Figures, Part, Precision, Release, public_from
from numcheck.datasets.userstore import UserStore
from numcheck.errors import DataDamagedError, DataJumpError, PublicationUnknownError, UnknownFormatError
from numcheck.periods import Period, month_name, month_ordinal

if TYPE_CHECKING:
    from numcheck.datasets.normalise.formats import Format
    from numcheck.datasets.normalise.observations import Observations
    from numcheck.datasets.normalise.opened import Opened

_LOOK = (
    "Releases do not differ so, and are not cut: look whether the file is whole and of the dataset. If it is right, "
    "run this again with --accept."
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEARS = re.compile(r"fy-?(?:20)?(\d\d)", re.IGNORECASE)
_NAMED_MONTH = re.compile(rf"(?<![a-z])({'|'.join(_MONTHS)})[a-z]*(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did.

    Attributes:
        releases: The releases that the file is, one a dataset.
        added: Those of them that were not in the store before.
        notes: What the user should know: figures that moved further than revisions do, and were accepted.
    """

    releases: tuple[Release, ...]
    added: tuple[Release, ...]
    notes: tuple[str, ...] = ()


def recognise(path: Path) -> "Format":
    """The format of a file, by its columns (of a workbook: its sheets).

    Raises:
        DataMissingError, DataDamagedError: The file is not there, or no text.
        UnknownFormatError: It is of no format known.
    """
    from numcheck.datasets.normalise import formats  # needs pandas, which only importing does

    columns = formats.header(path)
    found = formats.of_columns(columns)
    if found is None:
        known = "; ".join(sorted({dataset for form in formats.IMPORTED for dataset in form.datasets}))
        raise UnknownFormatError(
            f"{path.name} is of no format known: its columns are {', '.join(columns[:12]) or 'none'}.",
            f"Files of these datasets can be imported: {known}. Your own figures need a card: numcheck data add.",
        )
    return found


def import_file(
    path: Path,
    store: UserStore,
    catalog: Catalog,
    *,
    published: str | None = None,
    url: str = "",
    etag: str = "",
    modified: str = "",
    retrieved: str = "",
    accept: bool = False,
) -> Imported:
    """Adds a file's releases to the store, all or nothing.

    Args:
        path: The file; out of an archive (.gz, .zip), it is what the archive holds. Its name is kept as the release's.
        store: Where to add it.
        catalog: What it is compared with; not changed (open it anew to see what was added).
        published: `2025-10-15` or `2025-10`; None to read it off the name, or off a release that is the same file.
        url: Where it came from.
        etag: The server's `ETag`.
        modified: The server's `Last-Modified`.
        retrieved: When it was fetched, ISO 8601.
        accept: Whether figures that moved further than revisions do are taken all the same.

    Raises:
        UnknownFormatError: The file is of no format known.
        PublicationUnknownError: Its name does not tell when it was published, and `published` does not either.
        DataDamagedError, DataMissingError: The file is broken, or not there.
        DataJumpError: Its figures are too far from those held.
        StoreBusyError, StoreWriteError: The store cannot be written.
    """
    form = recognise(path)
    file, cut = _content(path)
    sha256, size, datasets = hashlib.sha256(file.data).hexdigest(), len(file.data), ", ".join(form.datasets)
    standing = tuple(release for release in store.releases() if release.sha256 == sha256)
    if {release.dataset for release in standing} >= set(form.datasets):
        return Imported(standing, ())
    if unknown := [name for name in form.datasets if name not in catalog.cards]:
        raise UnknownFormatError(f"There is no card of the dataset {unknown[0]}.", "Update numcheck.")
    try:
        figures = {name: figures_of(found) for name, found in form.read(path).items()}
    except DataDamagedError as error:
        raise DataDamagedError(f"{datasets}: {error.message}", error.hint) from error
    if not all(held.parts for held in figures.values()):
        raise DataDamagedError(f"{datasets}: {path.name} has no figures.", "The file may be cut.")
    newest = max(part.last for held in figures.values() for part in held.parts)
    when, precision = _publication(datasets, Path(file.name), published, sha256, newest, catalog)
    for held in figures.values():
        _refuse_future(f"{datasets}: {path.name}", held, when)
    moved = [f"{name}: {text}" for name, held in figures.items() for text in moves(name, held, when, catalog)]
    if cut:
        moved.insert(0, f"{datasets}: its last line has no end, as if it were cut.")
    if moved and not accept:
        raise DataJumpError(f"{path.name}: {' '.join(moved)}", _LOOK)
    pages = {dataset: catalog.cards[dataset].pages for dataset in figures}
    releases = [
        Release(dataset, file.name, sha256, size, when, precision, url, retrieved, pages[dataset], "", etag, modified)
        for dataset in figures
    ]
    added = store.add_all(zip(releases, figures.values(), strict=True), catalog.library)
    return Imported(tuple(releases), tuple(added), tuple(moved))


def _content(path: Path) -> "tuple[Opened, bool]":
    """The file out of its archive, and whether its last line has no end."""
    from numcheck.datasets.normalise import opened

    file = opened.unpacked(path)
    return file, not file.is_workbook and not opened.decoded(file).is_ended


def figures_of(observations: "Observations") -> Figures:
    """Normalised figures as a release has them, a part a fiscal year."""
    found = (_parts(replace(observations, frame=rows), only) for only, rows in observations.parted())
    return Figures(observations.dimensions, tuple(part for parts in found for part in parts))


def _parts(observations: "Observations", only: Mapping[str, str]) -> Iterator[Part]:
    """A part a fiscal year."""
    frame, dimensions = observations.frame, observations.dimensions
    timed = [column for column in ("month",) if column in frame.columns]
    frame = frame.sort_values([*sorted(dimensions), *timed]) if dimensions or timed else frame
    for year, some in frame.groupby("fiscal_year", sort=True):
        october, september = Period.fiscal(int(str(year)))
        # A fiscal year stands at its September.
        months = some["month"] + october if "month" in some.columns else some["fiscal_year"] * 0 + september
        members = [some[dimension].tolist() for dimension in dimensions]
        running = year in observations.running
        last = int(months.max()) if running and "month" in some.columns else september
        rows = Columns([*members, months.tolist(), some["value"].tolist()])
        yield Part(october, last, not running, rows, only)


def _publication(
    datasets: str, path: Path, told: str | None, sha256: str, newest: int, catalog: Catalog
) -> tuple[str, Precision]:
    """When the file was published: as told, as a release that is the same file says, or as its name tells."""
    if told is not None:
        try:
            public_from(told)
        except ValueError as error:
            raise PublicationUnknownError(f"--published: {error}.", "Write 2025-10-15 or 2025-10.") from error
        return told, "day" if len(told) == len("2025-10-15") else "month"
    for release in catalog.releases():
        if release.sha256 == sha256:
            return release.published, release.precision
    month = _named_month(path.stem)
    if month is None:
        raise PublicationUnknownError(
            f"{datasets}: the name {path.name} does not tell when the file was published.",
            f"Its newest month is {Period(newest, newest).label}. Look the day up on the page that lists the file, and "
            "give it as --published 2025-10-15 (or 2025-10).",
        )
    return month_name(month + 1), "earliest"


def _named_month(stem: str) -> int | None:
    """The newest month that a name like `nationwide-encounters-fy23-fy26-nov-state` tells, or None."""
    years, months = _YEARS.findall(stem), _NAMED_MONTH.findall(stem)
    if not years or not months:
        return None
    month = _MONTHS.index(months[-1].lower()) + 1
    year = 2000 + int(years[-1])
    return month_ordinal(year - 1 if month >= 10 else year, month)


def _refuse_future(name: str, figures: Figures, published: str) -> None:
    """Refuses figures of months that had not begun when they are said to have been published."""
    day: date = public_from(published)
    newest = max(part.last for part in figures.parts)
    if newest > month_ordinal(day.year, day.month):
        raise DataDamagedError(
            f"{name} has figures of {Period(newest, newest).label}, and is said to be published in {published}.",
            "Give the day on which it was published: --published 2025-10-15.",
        )


__all__ = ["Imported", "figures_of", "import_file", "recognise"]
