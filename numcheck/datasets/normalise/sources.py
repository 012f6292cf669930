"""Which official file answers for which fiscal years: `sources.toml`, read."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from numcheck.datasets.normalise.observations import ordinal
from numcheck.errors import CardError
from numcheck.periods import Period

SOURCES = Path(__file__).with_name("sources.toml")
PRECISIONS = ("day", "month", "earliest")

_EVER = (0, ordinal(9999, 11))

_REQUIRED = ("file", "format", "dataset", "pages")
_KEYS = {
    *_REQUIRED,
    "published",
    "precision",
    "by_row",
    "publications",
    "fiscal_years",
    "first_year",
    "last_year",
    "first",
    "last",
    "only",
    "url",
    "note",
}


@dataclass(frozen=True, slots=True)
class Source:
    """An official file and what is taken from it.

    Attributes:
        file: Its name.
        format: The module of `numcheck.datasets.normalise` that reads it.
        dataset: The dataset that it feeds.
        years: Groups of fiscal years: each group becomes one table; none where it is taken as a whole.
        months: The months taken, of those years.
        published: When it came out, as precisely as `precision` says; "" where its rows say it.
        publications: Where its rows say it, when those of a period came out that do not.
        precision: `day`, `month`, or `earliest` (the first month in which it can have come out).
        pages: The pages that list it.
        only: The part that alone is taken, as dimension and member.
        url: The file's own address, "" where it is not known.
        note: What a reader must know about it.
    """

    file: str
    format: str
    dataset: str
    years: tuple[tuple[int, ...], ...]
    months: Period
    published: str
    precision: str
    pages: tuple[str, ...]
    only: Mapping[str, str] = field(default_factory=dict)
    publications: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    note: str = ""

    @property
    def by_row(self) -> bool:
        """Whether each row says itself when it came out."""
        return not self.published


def load_sources(path: Path = SOURCES) -> tuple[Source, ...]:
    """The sources of a file, in its order; raises `CardError`."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["source"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise CardError(
            f"{path.name} is malformed: {error}.", "See the comment at the head of the packaged one."
        ) from error
    return tuple(_source(entry, f"{path.name}, source {number}") for number, entry in enumerate(entries, 1))


def _source(entry: dict[str, object], where: str) -> Source:
    if unknown := sorted(set(entry) - _KEYS):
        raise CardError(f"{where}: unknown key {', '.join(unknown)}.", f"The keys are {', '.join(sorted(_KEYS))}.")
    precision = str(entry.get("precision", "day"))
    if precision not in PRECISIONS:
        raise CardError(f"{where}: precision is {precision!r}.", f"Write one of {', '.join(PRECISIONS)}.")
    by_row = entry.get("by_row", False) is True
    missing = [key for key in (*_REQUIRED, *(() if by_row else ("published", "precision"))) if key not in entry]
    if missing:
        raise CardError(f"{where}: {missing[0]!r} is missing.", "See the comment at the head of the packaged one.")
    years = _years(entry)
    return Source(
        file=str(entry["file"]),
        format=str(entry["format"]),
        dataset=str(entry["dataset"]),
        years=years,
        months=_months(entry, years, where),
        published=str(entry.get("published", "")),
        precision=precision,
        pages=_texts(entry["pages"]),
        only=_part(entry.get("only", {})),
        publications=_part(entry.get("publications", {})),
        url=str(entry.get("url", "")),
        note=str(entry.get("note", "")),
    )


def _years(entry: dict[str, object]) -> tuple[tuple[int, ...], ...]:
    if "first_year" in entry:
        return (tuple(range(int(str(entry["first_year"])), int(str(entry["last_year"])) + 1)),)
    return tuple((int(year),) for year in _texts(entry.get("fiscal_years", [])))


def _months(entry: dict[str, object], years: tuple[tuple[int, ...], ...], where: str) -> Period:
    if not (years or "by_row" in entry):
        raise CardError(f"{where}: 'fiscal_years' is missing.", "See the comment at the head of the packaged one.")
    first, last = (ordinal(years[0][0], 0), ordinal(years[-1][-1], 11)) if years else _EVER
    if "first" in entry:
        first = Period.parse(str(entry["first"])).first
    if "last" in entry:
        last = Period.parse(str(entry["last"])).last
    return Period(first, last)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def _part(value: object) -> Mapping[str, str]:
    return {str(k): str(v) for k, v in value.items()} if isinstance(value, dict) else {}
