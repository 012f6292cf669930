"""A pandas column of articles, checked. pandas is imported by the functions, never by importing this module."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from numcheck.checker import Checker, day
from numcheck.crash import contained
from numcheck.documents import read
from numcheck.documents.document import Form, no_text
from numcheck.errors import ColumnError, CrashError, DocumentError
from numcheck.reports import table
from numcheck.reports.report import Report
from numcheck.reports.table import Cell
from numcheck.reports.unread import Unread

if TYPE_CHECKING:
    import pandas as pd


def check_column(
    texts: "pd.Series[Any]", published: "pd.Series[Any] | str | date | None", checker: Checker
) -> "pd.DataFrame":
    """The findings on a column of articles, a row each; see `numcheck.check_column`."""
    table.pandas()
    import pandas as pd

    if not isinstance(texts, pd.Series):
        raise ColumnError("The articles are no column.", "Give a Series: frame['body'].")
    if not isinstance(checker, Checker):
        raise ColumnError(f"The checker is none but {type(checker).__name__}.", "Give a numcheck.Checker, or none.")
    rows: list[Mapping[str, Cell]] = []
    for position, (text, when) in enumerate(zip(texts, _dates(texts, published), strict=True)):
        rows += _checked(position, text, when, checker)
    positions = [int(str(row["row"])) for row in rows]
    found = table.typed(rows, texts.index.take(positions))
    told = pd.DataFrame({"row": positions, "error": [row.get("error") for row in rows]}, index=found.index)
    return pd.concat([told.astype({"row": "int64", "error": "string"}), found.drop(columns="source")], axis=1)


def _dates(texts: "pd.Series[Any]", published: "pd.Series[Any] | str | date | None") -> Iterator[object]:
    """The date of each article, in their order."""
    import pandas as pd

    if isinstance(published, pd.Series):
        if not published.index.equals(texts.index):
            raise ColumnError(
                "The dates have another index than the articles.",
                "Take both from one frame: check_column(frame['body'], published=frame['date']).",
            )
        yield from published
    elif pd.api.types.is_list_like(published):
        raise ColumnError("The dates are no column.", "Give a Series, frame['date'], or one date for all.")
    else:
        yield from (published for _ in range(len(texts)))


def _checked(position: int, text: Any, when: object, checker: Checker) -> Iterator[Mapping[str, Cell]]:
    """The rows of one article; one that cannot be checked has a row that says why, and the others are not lost."""
    found = report(f"article {position} of the column", text, when, checker)
    if isinstance(found, Unread):
        yield {"row": position, "error": told(found)}
    elif found is not None:
        yield from ({"row": position, **row} for row in table.rows(found))


def report(source: str, text: Any, when: object, checker: Checker, form: Form = Form.TEXT) -> Report | Unread | None:
    """The report on one article, as cells of a frame tell of it; None where there is no text.

    Args:
        source: What the article is called.
        text: Its text.
        when: When it appeared: a text, a date, a timestamp, a period; missing where it is not known.
        checker: The checker to ask.
        form: What the text is written in.

    Raises:
        ExtraMissingError: HTML needs a library that is not installed.
        DataMissingError, DataDamagedError: The figures cannot be read.
    """
    try:
        with contained(source):
            if _is_missing(text):
                return None
            published = _day(when)
    except CrashError as error:
        return Unread(source, error)
    return checked(source, text, published, checker, form)


def checked(source: str, text: object, when: str | date | None, checker: Checker, form: Form) -> Report | Unread:
    """The report on one article; where it cannot be checked, that and why. Raises as `report` does."""
    try:
        with contained(source):
            if not isinstance(text, str):
                raise no_text(text)
            return checker.trace(read.from_text(text, source, day(when), form)).report
    except (DocumentError, CrashError) as error:
        return Unread(source, error)


def told(unread: Unread) -> str:
    """Why an article could not be checked: `E101: ...`."""
    return f"{unread.error.code}: {unread.error}"


def _day(when: object) -> str | date | None:
    """A cell as a publication date: a timestamp's day in its own time zone, a period's text, or the text as it is."""
    if _is_missing(when):
        return None
    if isinstance(when, datetime):
        return when.date()
    return when if isinstance(when, date) else str(when).strip()


def _is_missing(value: Any) -> bool:
    import pandas as pd

    # Of a cell with several values pandas tells of each whether it is missing.
    return pd.api.types.is_scalar(value) and bool(pd.isna(value))
