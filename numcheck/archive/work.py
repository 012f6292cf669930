"""Work on one part of an archive: its articles in, two Parquet files out, whole or not at all."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import local
from time import perf_counter
from typing import Any

from numcheck.archive.job import Done, Job, Part
from numcheck.archive.parts import arrow
from numcheck.archive.read import Article, articles, examined
from numcheck.articles import finding_rows
from numcheck.cache.state import state
from numcheck.checker import Checker
from numcheck.columns import told
from numcheck.errors import CrashError
from numcheck.errors.runs import ArchiveError, ProcessLostError
from numcheck.reports import table
from numcheck.reports.report import Report, Summary
from numcheck.reports.table import Cell
from numcheck.reports.unread import Unread, attempted

COUNTS = tuple(name for name in Summary._fields if name != "left_out")
"""The columns of an article's counts."""

_TYPES = {"Int64": "int64", "Float64": "float64"}
_KILLED = "The processes that worked on it were killed."


class _Thread(local):
    """The checker of each thread: what it has fetched for one part serves the next."""

    def __init__(self) -> None:
        """None yet."""
        self.state = ""
        self.checker: Checker | None = None


_THREAD = _Thread()


def worker(job: Job) -> Callable[[Part], Done]:
    """What works on one part after another."""
    return lambda part: run(job, part)


def run(job: Job, part: Part) -> Done:
    """Checks the articles of a part, and writes its findings and its articles; the last file says that it is finished.

    Raises:
        ArchiveError: This process has another numcheck or other figures, or the files cannot be written.
        DataMissingError, DataDamagedError: The figures cannot be read.
    """
    checker = _checker(job)
    found: list[Mapping[str, Cell]] = []
    told_of: list[Mapping[str, Cell]] = []
    crashed = 0
    try:
        job.begun.mkdir(exist_ok=True)
        with job.journal(part.number).open("wb", buffering=0) as journal:
            for index, article in enumerate(articles(job, part)):
                journal.seek(0)
                journal.write(index.to_bytes(8, "big"))
                begun = perf_counter()
                report, rows = _report(job, article, checker, index in part.killed)
                crashed += isinstance(report, Unread) and isinstance(report.error, CrashError)
                found += ({"article": article.id, **row} for row in rows)
                told_of.append({"article": article.id, **_counts(report), "seconds": round(perf_counter() - begun, 6)})
        _write(job, "findings", part.number, found, findings_schema(job.ids))
        _write(job, "articles", part.number, told_of, articles_schema(job.ids))
        job.journal(part.number).unlink(missing_ok=True)
        # Arrow keeps what it has had; the longer a process works, the more of it lies idle.
        arrow().default_memory_pool().release_unused()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ArchiveError(
            f"The findings cannot be written to {job.out}: {reason}.", "Make room, and go on."
        ) from error
    return Done(part.number, len(told_of), crashed)


def findings_schema(ids: Any = None) -> Any:
    """The columns of the findings: the article, those of a report's frame, and the object of the JSON contract."""
    pa = arrow()
    fields = [(name, _TYPES.get(dtype, "string")) for name, dtype in table.COLUMNS.items() if name != "source"]
    return pa.schema([("article", ids or pa.string()), *fields, ("finding", "string")])


def articles_schema(ids: Any = None) -> Any:
    """The columns of the articles: when each appeared, its counts, why it could not be checked, and its seconds."""
    pa = arrow()
    counts = [(name, "int64") for name in COUNTS]
    return pa.schema(
        [("article", ids or pa.string()), ("published", "string"), *counts, ("error", "string"), ("seconds", "float64")]
    )


def _checker(job: Job) -> Checker:
    if _THREAD.checker is None or _THREAD.state != job.state:
        if state(job.checker).name != job.state:
            raise ArchiveError(
                "A process of the cluster has another numcheck, other figures or another Python than this one.",
                "Install the same on each machine, and give each the same NUMCHECK_DATA_DIR.",
            )
        _THREAD.checker, _THREAD.state = job.checker, job.state
    return _THREAD.checker


def _report(
    job: Job, article: Article, checker: Checker, killed: bool
) -> tuple[Report | Unread, Sequence[Mapping[str, Cell]]]:
    """What becomes of an article, and the rows of its findings."""
    source = f"article {article.id}"
    if killed:
        return Unread(source, ProcessLostError(_KILLED)), ()
    rows: list[Mapping[str, Cell]] = []

    def make() -> Report | Unread:
        report = examined(job, article, checker)
        if isinstance(report, Report):
            rows[:] = finding_rows(report)
        return report

    return attempted(source, make), rows


def _counts(report: Report | Unread) -> dict[str, Cell]:
    if isinstance(report, Unread):
        return {"error": table.encodable(told(report)), "published": None, **dict.fromkeys(COUNTS, 0)}
    published = report.document.published
    summary = report.summary
    counts = {name: getattr(summary, name) for name in COUNTS}
    return {"error": None, "published": None if published is None else published.text, **counts}


def _write(job: Job, name: str, number: int, rows: Sequence[Mapping[str, Cell]], schema: Any) -> None:
    place = job.place(name, number)
    made = job.begun / f"{name}-{number:05d}-{os.getpid()}"
    columns = [_column([table.encodable(row.get(field.name)) for row in rows], field.type) for field in schema]
    found = arrow().Table.from_arrays(columns, schema=schema)
    arrow("pyarrow.parquet").write_table(found, made, compression="zstd")
    place.parent.mkdir(exist_ok=True)
    made.replace(place)


def _column(cells: Sequence[Cell], kind: Any) -> Any:
    """The cells as an Arrow array.

    `pyarrow.array` imports pandas, wherever that is installed, which takes each process longer than to check fifty
    articles: so the columns of a run are built of texts. What names articles may be of any other type.
    """
    pa = arrow()
    if kind not in (pa.string(), pa.int64(), pa.float64()):
        return pa.array(cells, kind)
    builder = arrow("pyarrow.lib").StringBuilder()
    builder.append_values([cell if cell is None or isinstance(cell, str) else repr(cell) for cell in cells])
    return builder.finish().cast(kind)


def reached(job: Job, part: Part) -> int | None:
    """The article of a part that its process was at when it was killed; None where that is not known."""
    try:
        data = Path(job.journal(part.number)).read_bytes()
    except OSError:
        return None
    return int.from_bytes(data, "big") if data else None
