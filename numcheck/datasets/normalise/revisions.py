"""How far figures of running years have moved since they were printed: measured from every vintage at hand.

Two kinds of evidence. Figures read in reports of the time stand beside the latest in the same file. And of two files of
one format, the later holds the months of a running year that the earlier held: every figure of the one, everybody's and
those of one slice (a demographic, a citizenship, a title, a state), is held against the other's.

A line of the table is a class of cases: what was counted (`whole`: everybody of a component at a border; `part`: a
slice), over what (`month`, or `to-date`), by which component, with how many digits, and printed how many months after
its last month (1, 2, 3 and more). A cell `any` joins all of them. It says how many cases there are, and by which part
of the latest figure the middle one and the widest moved.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pandas as pd

from numcheck.datasets.normalise.formats import FORMATS, Format, header, of_columns
from numcheck.datasets.normalise.observations import Observations, ordinal, read_text
from numcheck.periods import Period, month_ordinal

TABLE = "revisions.csv"
"""The table's name in `data/`."""

ANY = "any"
LATE = 3
"""From how many months on it makes no difference any more how long a figure has stood."""

LEAST = 100
"""Smaller figures move by parts that say nothing."""

COLUMNS = ("counted", "over", "component", "digits", "open", "cases", "median", "widest")

_FILES = ("cbp_states", "cbp_southwest")
_REPORTS = (
    ("months-as-first-published-2018-2026.csv", "value", "latest_official", "scope"),
    ("southwest-monthly-as-first-published.csv", "as_first_published", "latest_final", ""),
)
_COMPONENTS = {"USBP": "USBP", "OFO": "OFO"}


class Case(NamedTuple):
    """One figure, as it was printed and as it is now."""

    counted: str
    over: str
    component: str
    open: int
    early: int
    late: int

    @property
    def moved(self) -> float:
        """By which part of the latest figure it moved."""
        return abs(self.early - self.late) / self.late


def measured(folder: Path) -> str | None:
    """The table, from the files in a folder; None where the reports of the time are not among them."""
    if not all((folder / name).is_file() for name, *_ in _REPORTS):
        return None
    cases = [case for report in _REPORTS for case in _reported(folder, *report)]
    cases += [case for name in _FILES for case in _refiled(_read(folder, FORMATS[name]))]
    return "\n".join([",".join(COLUMNS), *_lines(case for case in cases if case.late >= LEAST)]) + "\n"


def _lines(cases: Iterable[Case]) -> Iterator[str]:
    classes: dict[tuple[str, ...], list[float]] = defaultdict(list)
    for case in cases:
        digits, months = str(len(str(case.late))), str(case.open)
        for cells in product((case.component, ANY), (digits, ANY), (months, ANY)):
            classes[case.counted, case.over, *cells].append(case.moved)
    for key, moved in sorted(classes.items()):
        yield ",".join([*key, str(len(moved)), f"{median(moved):.6f}", f"{max(moved):.6f}"])


def _reported(folder: Path, name: str, early: str, late: str, scope: str) -> Iterator[Case]:
    """The figures of the time, each with the latest beside it."""
    columns = ("month", "published", early, late, *((scope, "component") if scope else ()))
    for row in read_text(folder / name, columns).to_dict("records"):
        over = "month" if not scope or row[scope] == "month" else "to-date"
        component = _COMPONENTS.get(row.get("component", ""), "CBP")
        yield Case("whole", over, component, _open(row["month"], row["published"]), int(row[early]), int(row[late]))


def _open(month: str, published: str) -> int:
    first, last = Period.parse(month).last, month_ordinal(int(published[:4]), int(published[5:7]))
    return min(max(last - first, 1), LATE)


def _read(folder: Path, form: Format) -> list[Observations]:
    """The files of a format, the one with the newest month first."""
    found = [path for path in sorted(folder.glob("*.csv")) if of_columns(header(path)) == form]
    read = [observations for path in found for observations in form.read(path).values()]
    return sorted(read, key=_newest, reverse=True)


def _newest(observations: Observations) -> int:
    return int(_ordinals(observations.frame).max())


def _ordinals(frame: pd.DataFrame) -> pd.Series:
    return ordinal(0, 0) + frame["fiscal_year"] * 12 + frame["month"]


def _refiled(files: Sequence[Observations]) -> Iterator[Case]:
    """The running months of every file against the newest that holds them."""
    for place, early in enumerate(files):
        for year in early.running:
            late = next((file for file in files[:place] if (file.frame["fiscal_year"] == year).any()), None)
            if late is not None:
                yield from _compared(early, late, year)


def _compared(early: Observations, late: Observations, year: int) -> Iterator[Case]:
    whole = tuple(dimension for dimension in ("border", "component") if dimension in early.dimensions)
    slices = [d for d in early.dimensions if d not in whole]
    newest = _newest(early)
    for kept in [(), whole, *((*whole, dimension) for dimension in slices)]:
        before, after = (_sums(file.frame, year, kept) for file in (early, late))
        for key, value in before.items():
            if (now := after.get(key, 0)) >= LEAST:
                month, *members = key
                component = _COMPONENTS.get(str(dict(zip(kept, members, strict=True)).get("component")), "CBP")
                counted = "part" if set(kept) - set(whole) else "whole"
                yield Case(counted, "month", component, min(newest + 1 - int(month), LATE), value, now)


def _sums(frame: pd.DataFrame, year: int, kept: Sequence[str]) -> Mapping[tuple[str | int, ...], int]:
    some = frame[frame["fiscal_year"] == year]
    sums = some.assign(month=_ordinals(some)).groupby(["month", *kept], observed=True)["value"].sum()
    return {key if isinstance(key, tuple) else (key,): int(value) for key, value in sums.items()}
