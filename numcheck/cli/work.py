"""The documents of a check, read and checked: here, or spread over processes, and none twice that has not changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import click

from numcheck.cli import inputs, telling
from numcheck.documents.urls import is_file

if TYPE_CHECKING:
    from numcheck.cache.cached import Cached
    from numcheck.cache.state import State
    from numcheck.checker import Checker
    from numcheck.cli.inputs import How
    from numcheck.config.settings import Config
    from numcheck.documents.files import Named
    from numcheck.errors.runs import ProcessLostError
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

    Check: TypeAlias = Checker | Cached

CACHE = ".numcheck_cache"
"""The folder in which reports are kept, beside the settings or in the folder of the call."""

_MANY = 50
"""From how many documents on each core has a process: starting one costs as much as checking several."""

jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help=f"How many processes check. Without it: one for fewer than {_MANY} documents, else one for each core.",
)
cache_option = click.option(
    "--no-cache",
    is_flag=True,
    help=f"Check anew also what has not changed since. Without it, reports on several files are kept in {CACHE}.",
)


class Kept(NamedTuple):
    """Where reports are kept, and in which state of program and figures."""

    folder: Path
    state: State


def reports(
    checker: Checker, named: Sequence[Named], how: How, jobs: int | None, kept: Kept | None
) -> Iterator[Report | Unread]:
    """What becomes of each document, in their order.

    Standard input and web pages are read by this process, one after another; files by several where there are enough.

    Raises:
        NumcheckError: What keeps any document from being checked: the figures cannot be read, say.
    """
    files = [one for one in named if _is_file(one)]
    jobs = min(_jobs(len(files)) if jobs is None else jobs, len(files))
    if jobs < 2:
        work = _worker(checker, how, kept)
        yield from map(work, named)
        return
    from numcheck.pool import spread

    here = _worker(checker, how, None)
    with closing(spread(partial(_worker, checker, how, kept), files, jobs, _lost)) as there:
        for one in named:
            yield next(there) if _is_file(one) else here(one)


def drawn(checker: Checker, reports: Iterable[Report | Unread]) -> Iterator[Report | Unread]:
    """The reports with the figures that charts are drawn of, and that are cited: those from elsewhere come without."""
    from numcheck.reports.unread import Unread

    for report in reports:
        yield report if isinstance(report, Unread) or report.catalog is not None else checker.with_figures(report)


def kept(checker: Checker, named: Sequence[Named], config: Config, no_cache: bool) -> Kept | None:
    """Where the reports are kept; None where they are not: one document alone is checked as fast as it is looked up.

    Raises:
        DataMissingError, DataDamagedError: The figures cannot be read.
    """
    if no_cache or sum(map(_is_file, named)) < 2:
        return None
    from numcheck.cache.state import state

    folder = Path.cwd() if config.file is None else config.file.absolute().parent
    return Kept(folder / CACHE, state(checker))


def _jobs(many: int) -> int:
    if many < _MANY:
        return 1
    from numcheck.pool import cores

    return cores()


def _is_file(one: Named) -> bool:
    return one.error is None and is_file(one.name)


def _worker(checker: Checker, how: How, kept: Kept | None) -> Callable[[Named], Report | Unread]:
    """What checks one document after another."""
    if kept is None:
        return partial(_checked, checker, how)
    from numcheck.cache.cached import Cached

    return partial(_checked, Cached(checker, kept.state, kept.folder), how)


def _checked(check: Check, how: How, one: Named) -> Report | Unread:
    return telling.checked(check, inputs.read(one, how))


def _lost(one: Named, error: ProcessLostError) -> Unread:
    from numcheck.reports.unread import Unread

    return Unread(one.name, error)
