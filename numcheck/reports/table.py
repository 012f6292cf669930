"""Findings as a pandas data frame. pandas is imported by the functions, never by importing this module."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from numcheck.errors import ExtraMissingError
from numcheck.findings.finding import Finding, Severity, Verdict
from numcheck.reports.report import Report

if TYPE_CHECKING:
    import pandas as pd

Cell = str | int | float | None

COLUMNS: Mapping[str, str] = {
    "source": "string",
    "published": "string",
    "line": "Int64",
    "column": "Int64",
    "id": "string",
    "figure": "string",
    "kind": "string",
    "value": "Float64",
    "low": "Float64",
    "high": "Float64",
    "unit": "string",
    "hedge": "string",
    "sentence": "string",
    "attribution": "string",
    "operation": "string",
    "measure": "string",
    "component": "string",
    "border": "string",
    "period": "string",
    "baseline": "string",
    "verdict": "verdict",
    "severity": "severity",
    "rule": "string",
    "confidence": "Float64",
    "computed": "Float64",
    "official": "Float64",
    "dataset": "string",
    "release": "string",
    "message": "string",
    "suggestion": "string",
    "notes": "string",
}
"""The columns and their dtypes.

`source` and `published` are the document's. `line` and `column` are where the claim begins, from 1. `figure` is the
text of the figure; `value`, `low` (in) and `high` (out) what it stands for, missing where it has none. `operation` to
`baseline` are what the words claim, missing where they leave it open. `verdict` and `severity` are categories,
`severity` ordered from `ok` to `error`. `confidence` is how often findings of its kind are right, from 0 to 1.
`computed` is what the figure is held against, in its own unit (see the JSON contract), `official` the first official
figure that this rests on, `dataset` and `release` where that comes from.
`suggestion` is the text to put in place of the words that it is about; `notes` are joined by line feeds.
"""


def pandas() -> None:
    """Raises `ExtraMissingError` where pandas is not installed."""
    try:
        import pandas  # noqa: F401
    except ImportError as error:
        raise ExtraMissingError("Data frames need pandas.", "pip install 'numcheck[data]'") from error


def frame(report: Report) -> "pd.DataFrame":
    """The findings of a report, a row each, in text order, with a fresh index.

    Raises:
        ExtraMissingError: pandas is not installed.
    """
    return typed(rows(report))


def typed(rows: Sequence[Mapping[str, Cell]], index: "pd.Index[Any] | None" = None) -> "pd.DataFrame":
    """Rows of `COLUMNS`, and of what else the first of them names before, as a frame with the columns' dtypes."""
    pandas()
    import pandas as pd

    dtypes: dict[str, Any] = {"verdict": pd.CategoricalDtype(list(map(str, Verdict))), "severity": _severities()}
    data = {
        name: pd.array([encodable(row.get(name)) for row in rows], dtype=dtypes.get(dtype, dtype))
        for name, dtype in COLUMNS.items()
    }
    return pd.DataFrame(data, index=index)


def rows(report: Report) -> list[Mapping[str, Cell]]:
    """A row for each finding."""
    published = report.document.published
    about: dict[str, Cell] = {
        "source": report.document.source,
        "published": None if published is None else published.text,
    }
    return [about | _place(report, finding) | _words(report, finding) | _result(finding) for finding in report]


def _place(report: Report, finding: Finding) -> dict[str, Cell]:
    line, column = report.document.place(finding.span)
    return {"line": line, "column": column, "id": finding.id}


def _words(report: Report, finding: Finding) -> dict[str, Cell]:
    claim, figure = finding.claim, finding.claim.figure.to_dict()
    told = claim.to_dict()
    scope = claim.scope
    texts = {name: _text(told[name]) for name in ("operation", "measure", "period", "baseline")}
    numbers = {name: _number(figure[name]) for name in ("value", "low", "high")}
    return {
        "figure": claim.figure.text,
        "kind": str(claim.figure.kind),
        "unit": claim.figure.unit,
        "hedge": _text(figure["hedge"]),
        "sentence": report.document.slice(claim.sentence.span),
        "attribution": claim.attribution,
        "component": scope.get("component"),
        "border": scope.get("border"),
        **texts,
        **numbers,
    }


def _result(finding: Finding) -> dict[str, Cell]:
    first = finding.official[0].official if finding.official else None
    return {
        "verdict": str(finding.verdict),
        "severity": str(finding.severity),
        "rule": finding.rule,
        "confidence": finding.confidence,
        "computed": _number(finding.computed),
        "official": None if first is None else _number(first.value),
        "dataset": None if first is None else first.dataset,
        "release": None if first is None else first.release,
        "message": finding.message,
        "suggestion": None if finding.suggestion is None else finding.suggestion.replacement,
        "notes": "\n".join(note.text for note in finding.notes) or None,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _number(value: object) -> float | None:
    return None if value is None else float(Decimal(str(value)))


def encodable(cell: Cell) -> Cell:
    """Text that Arrow can hold: half characters of a broken text become escapes."""
    return cell.encode("utf-8", "backslashreplace").decode() if isinstance(cell, str) else cell


def _severities() -> "pd.CategoricalDtype":
    import pandas as pd

    return pd.CategoricalDtype(list(map(str, Severity)), ordered=True)
