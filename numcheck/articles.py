"""A pandas frame of articles, checked: frame in, frame out, all that an engine needs to check an archive.

pandas is imported by the functions, never by importing this module.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from numcheck import kept
from numcheck.checker import Checker
from numcheck.columns import report, told
from numcheck.crash import contained
from numcheck.documents.document import Form
from numcheck.errors import ColumnError, CrashError
from numcheck.reports import table
from numcheck.reports.json import escaped
from numcheck.reports.report import Report
from numcheck.reports.table import Cell
from numcheck.reports.unread import Unread

if TYPE_CHECKING:
    import pandas as pd

FORMS = ("text", "markdown", "html")
"""What the articles of a frame may be written in."""


def check_frame(
    frame: "pd.DataFrame",
    *,
    id: str = "id",  # noqa: A002
    text: str = "text",
    published: str | None = "published",
    form: str = "text",
    as_of: str | date = "both",
    checker: Checker | None = None,
) -> "pd.DataFrame":
    """The findings on a frame of articles, a row each: frame in, frame out, and nothing else is read or changed.

    It is all that an engine needs which cuts a table into frames and spreads them.

    Args:
        frame: The articles, a row each.
        id: The column that says which article it is; its values are kept as they are.
        text: The column with the articles; those that are missing have no rows.
        published: The column that says when they appeared (texts, dates, timestamps or periods; missing where it is not
            known), or None where nothing does.
        form: What they are written in: `text`, `markdown` or `html`.
        as_of: As `check` has it.
        checker: The checker to ask, in place of the one that each thread keeps for `as_of`.

    Returns:
        `article` (from the column `id`), `error` (why it could not be checked, on a row of its own; else missing), the
        columns of `Report.to_frame` but `source`, and `finding`, the object of the JSON contract as text. A frame
        without articles gives the columns with their dtypes, and no rows.

    Raises:
        ColumnError: A column is not there, `frame` is no frame, or `form` is none of the three.
        QueryError: `as_of` is no word that it knows and no day.
        ExtraMissingError: pandas is not installed, or what reads HTML.
        DataMissingError: The official figures are not installed.
    """
    table.pandas()
    import pandas as pd

    if not isinstance(frame, pd.DataFrame):
        raise ColumnError(f"The articles are no frame but {type(frame).__name__}.", "Give a DataFrame.")
    if not isinstance(checker, Checker | None):
        raise ColumnError(f"The checker is none but {type(checker).__name__}.", "Give a numcheck.Checker, or none.")
    written_in, ids, texts = written(form), _column(frame, id), _column(frame, text)
    dates = [None] * len(frame) if published is None else _column(frame, published)
    asked = kept.checker(as_of) if checker is None else checker
    rows: list[Mapping[str, Cell]] = []
    for position, (name, article, when) in enumerate(zip(ids, texts, dates, strict=True)):
        found = report(f"article {name}", article, when, asked, written_in)
        rows += ({"position": position, **row} for row in _rows(f"article {name}", found))
    return _framed(rows, ids)


def written(form: str) -> Form:
    """What articles are written in, by its name; raises `ColumnError`."""
    if form not in FORMS:
        raise ColumnError(f"Articles are not written in {form!r}.", f"Say one of {', '.join(FORMS)}.")
    return Form(form)


def finding_rows(found: Report) -> Iterator[dict[str, Cell]]:
    """The rows of a report, one for each finding: its columns, and in `finding` the object of the JSON contract."""
    objects = found.to_dict()["findings"]
    for row, one in zip(table.rows(found), objects if isinstance(objects, list) else (), strict=True):
        yield {**row, "finding": escaped(json.dumps(one, ensure_ascii=False, separators=(",", ":")))}


def _rows(source: str, found: Report | Unread | None) -> Sequence[Mapping[str, Cell]]:
    """The rows of an article: one for each finding, or one that says why it could not be checked."""
    if found is None:
        return []
    try:
        with contained(source):
            return [{"error": told(found)}] if isinstance(found, Unread) else list(finding_rows(found))
    except CrashError as error:
        return [{"error": told(Unread(source, error))}]


def _framed(rows: Sequence[Mapping[str, Cell]], ids: "pd.Series[Any]") -> "pd.DataFrame":
    import pandas as pd

    positions = [int(str(row["position"])) for row in rows]
    articles = ids.take(positions).reset_index(drop=True).rename("article")
    found = table.typed(rows).drop(columns="source")
    error, finding = (pd.Series([row.get(name) for row in rows], dtype="string") for name in ("error", "finding"))
    return pd.concat([articles, error.rename("error"), found, finding.rename("finding")], axis=1)


def _column(frame: "pd.DataFrame", name: str) -> "pd.Series[Any]":
    places = [place for place, other in enumerate(frame.columns) if other == name]
    if len(places) != 1:
        many = "more than one" if places else "no"
        raise ColumnError(
            f"The frame has {many} column {name!r}; it has {', '.join(map(str, frame.columns)) or 'none'}.",
            "Say what its columns are called: check_frame(frame, id=..., text=..., published=...); published=None "
            "where nothing says when the articles appeared.",
        )
    return frame.iloc[:, places[0]]
