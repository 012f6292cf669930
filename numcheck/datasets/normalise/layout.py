"""How the figures of a source are laid out as text tables, and what their provenance says of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TypeAlias

import pandas as pd

from numcheck.datasets.normalise.observations import MONTHS, Observations, ordinal
from numcheck.datasets.normalise.sources import Source
from numcheck.errors import DataDamagedError
from numcheck.periods import Period, fiscal_year_of, month_name

Entry: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True)
class Table:
    """A table before it has a file: its text and its entry in the provenance, without the file's name.

    Attributes:
        text: The lines, sorted, each ended by a line feed.
        entry: `first` and `last` month, `final`, `total`, and `only` where it is a part.
        published: When it came out; "" where its rows say it.
        name: What its file is called, where its rows say when they came out.
    """

    text: str
    entry: Entry
    published: str
    name: str = ""

    @property
    def base(self) -> str:
        """What its file is called where no other release of the dataset has these years."""
        return self.name or base_name(self.entry)


def base_name(entry: Entry) -> str:
    """`fy2024`, `fy2000-fy2019`, `fy2026-usbp` (a part)."""
    first, last = (fiscal_year_of(Period.parse(str(entry[end])).first) for end in ("first", "last"))
    only = entry.get("only")
    parts = only.values() if isinstance(only, dict) else ()
    part = "".join(f"-{str(member).lower().replace(' ', '-')}" for member in parts)
    return f"fy{first}{part}" if first == last else f"fy{first}-fy{last}{part}"


def step_of(observations: Observations) -> str:
    """The step of the observations, as the card has it: `span` for running totals."""
    frame = observations.frame
    if "first" in frame.columns:
        return "month" if (frame["first"] == frame["last"]).all() else "span"
    return "month" if "month" in frame.columns else "fiscal_year"


def tables(observations: Observations, source: Source) -> Iterator[Table]:
    """The tables that a source yields; raises `DataDamagedError` where it does not hold what it is asked for."""
    if source.by_row:
        yield _publications(observations, source)
    else:
        yield from _years(observations, source)


def _publications(observations: Observations, source: Source) -> Table:
    """Rows that say themselves when they came out; of those that do not, the source does."""
    frame = observations.frame
    periods = [str(Period(first, last)) for first, last in zip(frame["first"], frame["last"], strict=True)]
    untold = [period for period, told in zip(periods, frame["published"], strict=True) if not told]
    if lost := sorted(set(untold) - set(source.publications)):
        raise DataDamagedError(
            f"{source.file} does not say when {lost[0]} came out.", "Add it to `publications` in sources.toml."
        )
    published = [told or source.publications[period] for period, told in zip(periods, frame["published"], strict=True)]
    cells = frame.assign(
        published=published, first=frame["first"].map(month_name), last=frame["last"].map(month_name)
    ).sort_values(["published", "first", "last", *observations.dimensions])
    columns = ["published", "first", "last", *observations.dimensions, "value", "source"]
    text = cells.to_csv(columns=columns, index=False, lineterminator="\n")
    entry: Entry = {"first": min(cells["first"]), "last": max(cells["last"]), "total": int(frame["value"].sum())}
    return Table(text, entry, "", stem(source))


def stem(source: Source) -> str:
    """What the table of a file is called whose rows say when they came out."""
    return PurePath(source.file).stem


def _years(observations: Observations, source: Source) -> Iterator[Table]:
    """A table for every group of years, and one for each part that stands apart in them."""
    for part, rows in observations.parted():
        yield from _of_part(replace(observations, frame=rows), {**part, **source.only}, source, bool(part))


def _of_part(observations: Observations, only: Mapping[str, str], source: Source, apart: bool) -> Iterator[Table]:
    frame = _timed(observations.frame)
    frame = frame[frame["ordinal"].between(source.months.first, source.months.last)]
    for dimension, member in source.only.items():
        if list(frame[dimension].unique()) != [member]:
            raise DataDamagedError(
                f"{source.file} holds more than {member} for {month_name(source.months.first)} and later.",
                "Take what is new out of `only` in sources.toml.",
            )
    for years in source.years:
        part = frame[frame["fiscal_year"].isin(years)]
        if set(part["fiscal_year"]) != set(years) and not apart:
            raise DataDamagedError(
                f"{source.file} has no figures for {', '.join(map(str, years))}.",
                "It is another file than sources.toml means.",
            )
        entry = _entry(part, observations, years, only, source.months.first)
        yield Table(_text(part, observations, years), entry, source.published)


def _timed(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the ordinal of its months; a fiscal year's is its September."""
    if "month" not in frame.columns:
        frame = frame.assign(month=11)
    return frame.assign(ordinal=ordinal(0, 0) + frame["fiscal_year"] * 12 + frame["month"])


def _entry(
    part: pd.DataFrame, observations: Observations, years: Sequence[int], only: Mapping[str, str], since: int
) -> Entry:
    first = max(ordinal(years[0], 0), since)
    entry: Entry = {
        "first": month_name(first),
        "last": month_name(int(part["ordinal"].max())),
        "final": not observations.running & set(years),
        "total": int(part["value"].sum()),
    }
    return entry | ({"only": dict(only)} if only else {})


def _text(part: pd.DataFrame, observations: Observations, years: Sequence[int]) -> str:
    keys = [*(["fiscal_year"] if len(years) > 1 else []), *observations.dimensions]
    if "month" not in observations.frame.columns:
        lines = [",".join(map(str, row)) for row in part[[*keys, "value"]].itertuples(index=False)]
        return _joined([*keys, "value"], lines)
    held: dict[tuple[str, ...], list[str]] = {}
    for *key, month, value in part[part["value"] > 0][[*keys, "month", "value"]].itertuples(index=False):
        held.setdefault(tuple(map(str, key)), [""] * 12)[int(month)] = str(value)
    return _joined([*keys, *(month.lower() for month in MONTHS)], [",".join([*key, *row]) for key, row in held.items()])


def _joined(header: list[str], lines: list[str]) -> str:
    return "\n".join([",".join(header), *sorted(lines)]) + "\n"
