"""A run over an archive: begun, gone on with where it was killed, and finished."""

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from numcheck.archive import work
from numcheck.archive.engines import Engine, Lost
from numcheck.archive.job import Columns, Done, Job, Kind, Part
from numcheck.archive.parts import fingerprint, id_type, parts, source
from numcheck.cache.state import state
from numcheck.checker import Checker
from numcheck.documents.document import Form
from numcheck.errors.runs import ArchiveError
from numcheck.version import __version__

SCHEMA = "numcheck-archive/1"
_RUN = "run.json"
_OURS = ("articles", "findings", "_begun", _RUN)
"""What a run leaves, as it is taken out: whoever is killed meanwhile leaves no part that passes for finished."""
_BEFORE = (".lock", f".{_RUN}")
"""What a run may leave that was killed before it began."""
_TRIES = 3
_PARTS = 200


class Run(NamedTuple):
    """A run: what is to be done, all parts, and those that are not finished."""

    job: Job
    parts: tuple[Part, ...]
    left: tuple[Part, ...]

    @property
    def articles(self) -> int:
        """How many articles there are."""
        return sum(part.many for part in self.parts)

    @property
    def kept(self) -> int:
        """How many of them were finished before."""
        return self.articles - sum(part.many for part in self.left)


def begun(
    path: Path,
    out: Path,
    checker: Checker,
    *,
    columns: Columns = Columns(),  # noqa: B008
    form: Form = Form.TEXT,
    size: int = _PARTS,
    overwrite: bool = False,
) -> Run:
    """A run over the archive at `path` with its findings in `out`, begun or found as it was left.

    Args:
        path: The archive.
        out: The folder of the findings: made where it is not there.
        checker: The checker.
        columns: What the columns are called.
        form: What the articles are written in.
        size: How many articles a part has.
        overwrite: Whether what another run left in `out` is taken out.

    Raises:
        ArchiveError: There is no such archive, or `out` holds something else.
        ExtraMissingError: pyarrow is not installed.
        DataMissingError, DataDamagedError: The figures cannot be read.
    """
    archive = source(path.absolute())
    out = out.absolute()
    if out == archive.path or archive.path in out.parents:
        raise ArchiveError(f"{out} lies in the archive {path}.", "Name a folder outside it for the findings.")
    found = tuple(parts(archive, columns, size))
    ids = id_type(archive, columns)
    job = Job(archive.path, archive.kind, columns, form, out, checker, state(checker).name, ids)
    told = _told(job, size, fingerprint(job, archive))
    if overwrite and (out / _RUN).is_file():
        with _alone(out):
            _take_out(out)
    _begin(out, told)
    return Run(job, found, tuple(part for part in found if not job.place("articles", part.number).is_file()))


def finished(run: Run, engine: Engine) -> Iterator[Done]:
    """Works on the parts that are left, and tells of each that is finished.

    A part whose process was killed is tried again: somebody else may have taken the memory. Where that happens twice at
    an article, the part is done without it, and the article says so.

    Raises:
        ArchiveError: Another run writes there, or the findings cannot be written.
        ProcessLostError: Processes are killed, and nothing says at what.
    """
    waiting: Sequence[Part] = run.left
    with _alone(run.job.out):
        while waiting:
            again: list[Part] = []
            for one in engine(run.job, waiting):
                if isinstance(one, Lost):
                    again.append(_again(run.job, one))
                else:
                    yield one
            waiting = again
        shutil.rmtree(run.job.begun, ignore_errors=True)


def _again(job: Job, lost: Lost) -> Part:
    """A part as it is tried again; raises its error where there is no end of that."""
    part, at = lost.part, work.reached(job, lost.part)
    if at in part.killed or part.tries == _TRIES:
        raise lost.error
    if at is None:
        return part._replace(tries=part.tries + 1)
    if at == part.suspect:
        return part._replace(killed=part.killed | {at}, suspect=None)
    return part._replace(suspect=at)


def _told(job: Job, size: int, archive: str) -> dict[str, object]:
    """What the findings rest on, as the run's own file says it."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "archive": archive,
        "kind": str(job.kind),
        "columns": None if job.kind is Kind.FILES else list(job.columns),
        "form": str(job.form),
        "articles a part": size,
        "settings": list(job.checker.settings),
        "program and figures": job.state,
    }


def _begin(out: Path, told: dict[str, object]) -> None:
    """Makes the folder, or finds the same run in it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        place = out / _RUN
        if place.exists():
            _compare(out, json.loads(place.read_text(encoding="utf-8")), told)
        elif any(each.name not in _BEFORE for each in out.iterdir()):
            raise ArchiveError(f"{out} is not empty, and no run of numcheck's.", "Name another folder.")
        else:
            made = out / f".{_RUN}"
            made.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
            made.replace(place)
        (out / "_begun").mkdir(exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"{out} cannot be written: {error.strerror or error}.", "Name another folder.") from error
    except ValueError as error:
        if isinstance(error, ArchiveError):
            raise
        raise ArchiveError(f"{out / _RUN} cannot be read: {error}.", "Begin anew: --overwrite.") from error


def _compare(out: Path, before: object, told: dict[str, object]) -> None:
    kept = before if isinstance(before, dict) else {}
    if other := [name for name, value in told.items() if kept.get(name) != value]:
        raise ArchiveError(
            f"{out} holds another run: {', '.join(other)} {'is' if len(other) == 1 else 'are'} not the same.",
            "Name another folder, or begin anew: --overwrite.",
        )


def _take_out(out: Path) -> None:
    """Takes out what a run left, and nothing else."""
    for name in _OURS:
        if (out / name).is_dir():
            shutil.rmtree(out / name)
        else:
            (out / name).unlink(missing_ok=True)


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """One run at a time writes into a folder."""
    from filelock import FileLock, Timeout

    try:
        with FileLock(out / ".lock", timeout=0):
            yield
    except Timeout as error:
        raise ArchiveError(f"Another run writes into {out}.", "Wait for it, or name another folder.") from error
