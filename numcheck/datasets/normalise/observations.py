"""What every format is turned into, and the checks that every format shares."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pandas as pd

from numcheck.datasets.normalise import opened, spelling, workbook
from numcheck.errors import DataDamagedError
from numcheck.periods import month_ordinal

MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
"""The months of a fiscal year as CBP abbreviates them, in its order."""

MONTH_NAMES = (
    "October",
    "November",
    "December",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
)
"""The same months as other publishers write them."""

_YEAR_AND_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_FISCAL_YEAR = re.compile(r"([0-9]{4})( \(FYTD\))?")


Codes: TypeAlias = "np.ndarray[tuple[int], np.dtype[np.int64]]"


@dataclass(frozen=True, slots=True)
class Observations:
    """The figures of one official file.

    Attributes:
        frame: The columns `fiscal_year` (int), `month` (0 for October to 11 for September; absent where the
            file has whole fiscal years only), the dimensions (canonical members, str or categories of str) and `value`
            (int: events). No two rows have the same key; no value is negative.
        dimensions: The names of the dimension columns, in order.
        running: Fiscal years that the file calls `FYTD`: not closed when it was published.
        apart: Parts of it, as dimension and member, that are in no sum of the rest: a publisher's own totals.
    """

    frame: pd.DataFrame
    dimensions: tuple[str, ...]
    running: frozenset[int] = frozenset()
    apart: tuple[Mapping[str, str], ...] = ()

    def parted(self) -> Iterator[tuple[Mapping[str, str], pd.DataFrame]]:
        """The rows that add up, under no member, then those of every part by itself; none that is empty."""
        rest = self.frame
        found = []
        for part in self.apart:
            within = np.logical_and.reduce([(rest[d] == member).to_numpy() for d, member in part.items()])
            found.append((part, rest[within]))
            rest = rest[~within]
        yield from ((part, rows) for part, rows in (({}, rest), *found) if len(rows))


def read_text(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    """The columns of a table as text, blanks at the ends of cells cut off, an empty cell as "".

    The columns are categorical: a file of 7 MB has few different cells, and each is looked at once.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no table in a form that `opened` knows, or a column is missing.
        ExtraMissingError: It is a workbook, and openpyxl is not installed.
    """
    file = opened.unpacked(path)
    frame = workbook.first_sheet(file) if file.is_workbook else _frame(file)
    frame = frame.rename(columns={found: column for column, found in spelling.matched(columns, frame.columns).items()})
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        raise DataDamagedError(
            f"{path.name} lacks the columns {', '.join(missing)}; it has {', '.join(frame.columns)}.",
            "Import the file as the publisher has it, or name the format that it has.",
        )
    return pd.DataFrame({column: _stripped(frame[column]) for column in columns})


def _frame(file: opened.Opened) -> pd.DataFrame:
    """The cells of a table that is text; rows without any are left out."""
    table = opened.decoded(file)
    try:
        # As objects, for strings of pandas' own take five times as long here; no filter, for "NA" is Namibia.
        frame = pd.read_csv(StringIO(table.text), sep=table.separator, dtype=object, na_filter=False)
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise DataDamagedError(f"{file.name} is no CSV file: {error}.", "Look at the line that it names.") from error
    frame.columns = pd.Index([" ".join(str(name).split()) for name in frame.columns])
    begun = frame.iloc[:, 0] != ""
    # Whole columns are seldom empty: only where a row begins so are its other cells looked at.
    return frame if begun.all() else frame[begun | (frame != "").any(axis="columns")]


def _stripped(cells: pd.Series) -> pd.Series:
    """Cells of text as a categorical column, blanks at their ends cut off."""
    codes, labels = pd.factorize(cells.to_numpy(dtype=object))
    names = [str(label).strip() for label in labels]
    known = {name: place for place, name in enumerate(dict.fromkeys(names))}
    places = np.array([known[name] for name in names], dtype="int64")
    return _categorical(places[codes], list(known), cells)


def _categorical(codes: Codes, names: Sequence[str], cells: pd.Series) -> pd.Series:
    """The column of these names in place of cells."""
    kind = pd.CategoricalDtype(pd.Index(names, dtype=object))
    return pd.Series(pd.Categorical.from_codes(codes, dtype=kind), index=cells.index, name=cells.name)


def _labelled(cells: pd.Series) -> pd.Series:
    """Cells as a categorical column."""
    return cells if isinstance(cells.dtype, pd.CategoricalDtype) else cells.astype("category")


def _labels(cells: pd.Series) -> list[str]:
    """The different cells of a categorical column, of those that occur."""
    categories = list(cells.cat.categories)
    used = np.flatnonzero(np.bincount(cells.cat.codes.to_numpy(), minlength=len(categories)))
    return [str(categories[code]) for code in used]


def mapped(cells: pd.Series, found: Mapping[str, str]) -> pd.Series:
    """Cells under other names, as a categorical column; `found` has every label that occurs."""
    names = sorted(set(found.values()))
    places = numbers(cells, {label: names.index(name) for label, name in found.items()})
    return _categorical(places.to_numpy(), names, cells)


def relabelled(cells: pd.Series, name_of: Callable[[str], str]) -> pd.Series:
    """Cells under the names that a function gives their labels, for lists of members that are open."""
    labelled = _labelled(cells)
    return mapped(labelled, {label: name_of(label) for label in _labels(labelled)})


def numbers(cells: pd.Series, found: Mapping[str, int]) -> pd.Series:
    """Cells as integers; `found` has every label that occurs."""
    labelled = _labelled(cells)
    values = np.array([found.get(str(label), 0) for label in labelled.cat.categories], dtype="int64")
    return pd.Series(values[labelled.cat.codes.to_numpy()], index=cells.index, name=cells.name)


def counts(cells: pd.Series, name: str) -> pd.Series:
    """Cells as integers: `9584`, `9584.0`, `9,584` are counts; negative, broken, empty and other cells are refused."""
    read = _matched(cells, spelling.COUNT, name, "count of events", "A count is a whole number of at least 0")
    return numbers(cells, {label: int(spelling.plain(label).partition(".")[0]) for label in read})


def thousandths(cells: pd.Series, name: str) -> pd.Series:
    """Cells as thousandths, rounded: `147.0483` is 147048; negative, broken, empty and other cells are refused."""
    read = _matched(cells, spelling.WEIGHT, name, "weight", "A weight is a decimal number of at least 0, with a point")
    return numbers(cells, {label: int((Decimal(spelling.plain(label)) * 1000).to_integral_value()) for label in read})


def _matched(cells: pd.Series, pattern: re.Pattern[str], name: str, what: str, rule: str) -> list[str]:
    """The labels of a column, each of which has to match; the first row that does not is named."""
    labelled = _labelled(cells)
    labels = _labels(labelled)
    bad = {label: int(pattern.fullmatch(label) is None) for label in labels}
    if any(bad.values()):
        row = int(numbers(labelled, bad).to_numpy().argmax())
        raise DataDamagedError(
            f"{name}, row {row + 2}: {labelled.iloc[row]!r} is no {what}.",
            f"{rule}. {spelling.reason(labelled.iloc[row])}",
        )
    return labels


def members(cells: pd.Series, names: Mapping[str, str], name: str, *, folded: bool = False) -> pd.Series:
    """Cells as canonical members; one that `names` does not hold is refused.

    Args:
        cells: The cells.
        names: The member by label, in capitals where `folded`.
        name: The file's name, for the message.
        folded: Whether the case of a label is nothing to go by.
    """
    labelled = _labelled(cells)
    labels = {label: label.upper() if folded else label for label in _labels(labelled)}
    unknown = sorted(label for label, key in labels.items() if key not in names)
    if unknown:
        raise DataDamagedError(
            f"{name}: the column {cells.name} has {', '.join(map(repr, unknown))}; known are {', '.join(names)}.",
            "If the publisher has a new label, add it to the normaliser of this format.",
        )
    return mapped(labelled, {label: names[key] for label, key in labels.items()})


def months(cells: pd.Series, name: str) -> pd.Series:
    """Month abbreviations as 0 (October) to 11 (September)."""
    known = members(cells, {month: month for month in MONTHS}, name)
    return numbers(known, {month: number for number, month in enumerate(MONTHS)})


def fiscal_months(cells: pd.Series, name: str) -> pd.Series:
    """Months like `2022-07` as 0 (October) to 11 (September)."""
    labelled = _labelled(cells)
    matches = {label: _YEAR_AND_MONTH.fullmatch(label) for label in _labels(labelled)}
    if bad := sorted(label for label, match in matches.items() if match is None):
        raise DataDamagedError(f"{name}: {', '.join(map(repr, bad))} is no month.", "Months are written 2022-07.")
    return numbers(labelled, {label: (int(match[1]) + 2) % 12 for label, match in matches.items() if match})


def fiscal_years(cells: pd.Series, name: str) -> tuple[pd.Series, frozenset[int]]:
    """`2024` and `2024 (FYTD)` as years, and the years that carry the mark of a running one."""
    labelled = _labelled(cells)
    matches = {label: _FISCAL_YEAR.fullmatch(label) for label in _labels(labelled)}
    bad = sorted(label for label, match in matches.items() if match is None)
    if bad:
        raise DataDamagedError(
            f"{name}: {', '.join(map(repr, bad))} names no fiscal year.", "Fiscal years are 2024 or 2024 (FYTD)."
        )
    read = {label: int(match[1]) for label, match in matches.items() if match is not None}
    running = frozenset(read[label] for label, match in matches.items() if match is not None and match[2])
    return numbers(labelled, read), running


def unfinished(years: pd.Series, months: pd.Series) -> frozenset[int]:
    """The newest year, unless it has all its months: for files that do not mark a running year."""
    newest = int(years.max())
    return frozenset({newest}) if months[years == newest].nunique() < len(MONTHS) else frozenset()


def checked(
    frame: pd.DataFrame,
    dimensions: tuple[str, ...],
    running: frozenset[int],
    name: str,
    *,
    begun: int | None = None,
    apart: tuple[Mapping[str, str], ...] = (),
) -> Observations:
    """Observations, once no key occurs twice and every closed year has all its months.

    Args:
        frame: The figures.
        dimensions: Its columns of members.
        running: The years that were not closed.
        name: The file's name, for the messages.
        begun: The fiscal year within which the file begins, where that is not its October.
        apart: What is in no sum of the rest; the most special first.
    """
    time = [column for column in ("fiscal_year", "month") if column in frame.columns]
    keys = [*time, *dimensions]
    twice = frame.duplicated(keys)
    if twice.any():
        key = ", ".join(str(cell) for cell in frame[twice].iloc[0][keys])
        raise DataDamagedError(
            f"{name}: {key} occurs twice.",
            "Give one release of a file at a time: two of them put together count everything twice.",
        )
    if "month" in frame.columns:
        _refuse_gaps(frame, running, name, begun)
    return Observations(frame[[*keys, "value"]], dimensions, running, apart)


def _refuse_gaps(frame: pd.DataFrame, running: frozenset[int], name: str, begun: int | None) -> None:
    for year, held in frame.groupby("fiscal_year")["month"].unique().items():
        first = min(held) if year == begun else 0
        wanted = range(first, max(held) + 1 if year in running else len(MONTHS))
        gaps = [MONTHS[month] for month in wanted if month not in held]
        if gaps:
            raise DataDamagedError(f"{name}: fiscal year {year} has no {', '.join(gaps)}.", "The file may be cut.")


def ordinal(fiscal_year: int, month: int) -> int:
    """The ordinal (see `periods`) of a fiscal year's month, 0 for October."""
    return month_ordinal(fiscal_year - 1, 10) + month
