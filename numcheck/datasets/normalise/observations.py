"""What every format is turned into, and the checks that every format shares."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from numcheck.errors import DataDamagedError, DataMissingError
from numcheck.periods import month_ordinal

MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
"""The months of a fiscal year as CBP abbreviates them, in its order."""

NOT_PUBLISHED = "not published"
"""The member for what a publication does not break down."""


@dataclass(frozen=True, slots=True)
class Observations:
    """The figures of one official file.

    Attributes:
        frame: The columns `fiscal_year` (int), `month` (0 for October to 11 for September; absent where the
            file has whole fiscal years only), the dimensions (canonical members, str) and `value` (int:
            events). No two rows have the same key; no value is negative.
        dimensions: The names of the dimension columns, in order.
        running: Fiscal years that the file calls `FYTD`: not closed when it was published.
    """

    frame: pd.DataFrame
    dimensions: tuple[str, ...]
    running: frozenset[int] = frozenset()


def read_text(path: Path, columns: Sequence[str]) -> pd.DataFrame:
    """The columns of a CSV file, every cell as text (an empty one as ""), blanks at their ends cut off.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, or a column is missing.
    """
    try:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise DataMissingError(f"{path} is not there.", "Download it from the page named in its provenance.") from error
    except (UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise DataDamagedError(f"{path.name} is no CSV file in UTF-8: {error}.", "Download it again.") from error
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        raise DataDamagedError(
            f"{path.name} lacks the columns {', '.join(missing)}; it has {', '.join(frame.columns)}.",
            "Download it again, or name the format that it has.",
        )
    # A row that was cut short is filled up with missing values, even when empty cells are kept as text.
    return pd.DataFrame({column: frame[column].fillna("").str.strip() for column in columns})


def counts(cells: pd.Series, name: str) -> pd.Series:
    """Cells as integers: `9584` and `9584.0` are counts; negative, broken, empty and other cells are refused."""
    matches = cells.str.fullmatch(r"\d+(?:\.0+)?")
    if not matches.all():
        row = int((~matches).to_numpy().argmax())
        raise DataDamagedError(
            f"{name}, row {row + 2}: {cells.iloc[row]!r} is no count of events.",
            "A count is a whole number of at least 0: the file is damaged or has another format.",
        )
    return cells.str.replace(r"\.0+$", "", regex=True).astype("int64")


def members(cells: pd.Series, names: Mapping[str, str], name: str) -> pd.Series:
    """Cells as canonical members; one that `names` does not hold is refused."""
    unknown = sorted(set(cells) - set(names))
    if unknown:
        raise DataDamagedError(
            f"{name}: the column {cells.name} has {', '.join(map(repr, unknown))}; known are {', '.join(names)}.",
            "If the publisher has a new label, add it to the normaliser of this format.",
        )
    return cells.map(names)


def months(cells: pd.Series, name: str) -> pd.Series:
    """Month abbreviations as 0 (October) to 11 (September)."""
    return members(cells, {m: str(i) for i, m in enumerate(MONTHS)}, name).astype("int64")


def fiscal_years(cells: pd.Series, name: str) -> tuple[pd.Series, frozenset[int]]:
    """`2024` and `2024 (FYTD)` as years, and the years that carry the mark of a running one."""
    parts = cells.str.extract(r"^(\d{4})( \(FYTD\))?$")
    if parts[0].isna().any():
        bad = sorted(set(cells[parts[0].isna()]))
        raise DataDamagedError(
            f"{name}: {', '.join(map(repr, bad))} names no fiscal year.", "Fiscal years are 2024 or 2024 (FYTD)."
        )
    years = parts[0].astype("int64")
    return years, frozenset(int(year) for year in years[parts[1].notna()].unique())


def checked(frame: pd.DataFrame, dimensions: tuple[str, ...], running: frozenset[int], name: str) -> Observations:
    """Observations, once no key occurs twice and every closed year has all its months."""
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
        _refuse_gaps(frame, running, name)
    return Observations(frame[[*keys, "value"]], dimensions, running)


def _refuse_gaps(frame: pd.DataFrame, running: frozenset[int], name: str) -> None:
    for year, held in frame.groupby("fiscal_year")["month"].unique().items():
        wanted = range(max(held) + 1) if year in running else range(12)
        gaps = [MONTHS[month] for month in wanted if month not in held]
        if gaps:
            raise DataDamagedError(
                f"{name}: fiscal year {year} has no {', '.join(gaps)}.", "The file is cut short: download it again."
            )


def ordinal(fiscal_year: int, month: int) -> int:
    """The ordinal (see `periods`) of a fiscal year's month, 0 for October."""
    return month_ordinal(fiscal_year - 1, 10) + month
