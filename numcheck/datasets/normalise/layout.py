"""How the figures of a source are laid out as text tables, and what their provenance says of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
        published: When it came out.
    """

    text: str
    entry: Entry
    published: str

    @property
    def base(self) -> str:
        """What its file is called where no other release of the dataset has these years."""
        return base_name(self.entry)


def base_name(entry: Entry) -> str:
    """`fy2024`, `fy2000-fy2019`, `fy2026-usbp` (a part), `fy2022-to-2022-08` (a running total)."""
    first, last = (fiscal_year_of(Period.parse(str(entry[end])).first) for end in ("first", "last"))
    only = entry.get("only")
    part = "".join(f"-{str(member).lower().replace(' ', '-')}" for member in only.values()) if isinstance(only, dict) else ""
    to = f"-to-{entry['last']}" if entry.get("span") else ""
    return f"fy{first}{part}{to}" if first == last else f"fy{first}-fy{last}{part}"


def step_of(observations: Observations) -> str:
    """The step of the observations, as the card has it: `span` for running totals."""
    columns = observations.frame.columns
    return "span" if "first" in columns else "month" if "month" in columns else "fiscal_year"


def tables(observations: Observations, source: Source) -> Iterator[Table]:
    """The tables that a source yields; raises `DataDamagedError` where it does not hold what it is asked for."""
    step = step_of(observations)
    if step == "span":
        yield _span(observations.frame, source)
    elif source.by_row:
        frame = _timed(observations.frame)
        for published, year in dict.fromkeys(zip(frame["published"].map(str), frame["fiscal_year"], strict=True)):
            part = frame[(frame["published"] == published) & (frame["fiscal_year"] == year)]
            yield _row(part, observations, int(year), published, source.file)
    else:
        yield from _years(observations, source)


def _row(part: pd.DataFrame, observations: Observations, year: int, published: str, file: str) -> Table:
    """The months of a fiscal year that came out at once."""
    first = int(part["ordinal"].min())
    if int(part["ordinal"].max()) - first + 1 != len(part):
        raise DataDamagedError(f"{file}: the months published {published} do not follow each other.", "Mend the file.")
    return Table(_text(part, observations, (year,)), _entry(part, observations, (year,), {}, first), published)


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


def _span(frame: pd.DataFrame, source: Source) -> Table:
    chosen = frame[(frame["first"] == source.months.first) & (frame["last"] == source.months.last)]
    if len(chosen) != 1:
        raise DataDamagedError(
            f"{source.file} has {len(chosen)} totals of {source.months}, not 1.",
            "It is another file than sources.toml means.",
        )
    value = int(chosen["value"].iloc[0])
    first, last = month_name(source.months.first), month_name(source.months.last)
    entry: Entry = {"first": first, "last": last, "final": False, "total": value, "span": True}
    return Table(_joined(["value"], [str(value)]), entry, source.published)


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
