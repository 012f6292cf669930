"""The articles of a part, one after another."""

import csv
import json
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from numcheck.archive.job import Job, Kind, Part
from numcheck.archive.parts import Lines, allow_long_cells, delimiter
from numcheck.archive.rows import batches
from numcheck.checker import Checker
from numcheck.columns import checked
from numcheck.documents.read import open_document
from numcheck.errors import CrashError, DocumentError, ExtraMissingError
from numcheck.errors.runs import ArchiveError
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread


class Article(NamedTuple):
    """An article: what names it, its text (None where there is none) and when it appeared, as it is kept.

    `wrong` says why what stands in its place is no article.
    """

    id: Any
    text: object = None
    published: object = None
    wrong: str | None = None


def articles(job: Job, part: Part) -> Iterator[Article]:
    """The articles of a part, in order; no more than a few are held.

    Raises:
        ArchiveError: The archive cannot be read any more.
    """
    if part.names:
        yield from (Article(Path(name).relative_to(job.path).as_posix(), name) for name in part.names)
        return
    try:
        yield from _READERS[job.kind](job, part)
    except (OSError, ValueError, csv.Error) as error:
        raise ArchiveError(f"{part.file} cannot be read: {error}.", "Check that it is whole.") from error


def examined(job: Job, article: Article, checker: Checker) -> Report | Unread:
    """The report on an article, or why it cannot be checked; raises as `columns.report` does."""
    source = f"article {article.id}"
    if article.wrong is not None:
        return Unread(source, DocumentError(article.wrong))
    if job.kind is Kind.FILES:
        try:
            return checker.check(open_document(Path(str(article.text))))
        except (DocumentError, ExtraMissingError, CrashError) as error:
            return Unread(source, error)
    if article.text is None:
        return Unread(source, DocumentError("The article has no text."))
    return checked(source, article.text, _day(article.published), checker, job.form)


def _parquet(job: Job, part: Part) -> Iterator[Article]:
    names = [name for name in job.columns if name is not None]
    for batch in batches(part.file, names, part.at, part.many):
        yield from (_article(job, row, row[job.columns.id]) for row in batch.to_pylist())


def _json_lines(job: Job, part: Part) -> Iterator[Article]:
    with open(part.file, "rb") as opened:
        opened.seek(part.at)
        lines = (line for line in opened if line.strip())
        for number, line in enumerate(islice(lines, part.many), start=part.first):
            name = f"{Path(part.file).name}:{number + 1}"
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield Article(name, wrong=f"Record {number + 1} of {part.file} is no JSON: {error}.")
                continue
            if not isinstance(row, dict):
                yield Article(name, wrong=f"Record {number + 1} of {part.file} is no JSON object.")
            else:
                yield _article(job, row, name if (told := row.get(job.columns.id)) is None else str(told))


def _csv(job: Job, part: Part) -> Iterator[Article]:
    between = delimiter(part.file)
    allow_long_cells()
    with open(part.file, "rb") as opened:
        names = next(csv.reader(Lines(opened), delimiter=between))
        opened.seek(part.at)
        rows = csv.DictReader(Lines(opened), names, delimiter=between)
        for number, row in enumerate(islice(rows, part.many), start=part.first):
            yield _article(job, {k: v or None for k, v in row.items()}, row[job.columns.id] or f"row {number + 1}")


_READERS = {Kind.PARQUET: _parquet, Kind.JSON_LINES: _json_lines, Kind.CSV: _csv}


def _article(job: Job, row: dict[str, Any], name: object) -> Article:
    published = None if job.columns.published is None else row.get(job.columns.published)
    return Article(name, row.get(job.columns.text), published)


def _day(published: object) -> str | date | None:
    """When an article appeared: a timestamp's day in its own time zone, or the text as it is."""
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    return str(published).strip() or None
