"""Who works on the parts of an archive: the cores of this machine, or a Dask cluster."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from importlib import import_module
from itertools import islice
from typing import Any, NamedTuple, TypeAlias

from numcheck.archive import work
from numcheck.archive.job import Done, Job, Part
from numcheck.errors import ExtraMissingError
from numcheck.errors.runs import ArchiveError, ProcessLostError
from numcheck.pool import spread

_AHEAD = 2
"""How many parts each thread of a cluster has at once."""
_PATIENCE = "20s"


class Lost(NamedTuple):
    """A part whose process was killed."""

    part: Part
    error: ProcessLostError


Engine: TypeAlias = Callable[[Job, Sequence[Part]], Iterator[Done | Lost]]
"""Works on parts, and says of each what became of it, in any order."""


def local(jobs: int) -> Engine:
    """So many processes of this machine."""

    def engine(job: Job, parts: Sequence[Part]) -> Iterator[Done | Lost]:
        def lost(part: Part, error: ProcessLostError) -> Done | Lost:
            return Lost(part, error)

        with closing(spread(partial(work.worker, job), parts, min(jobs, len(parts)), lost, waiting=1)) as found:
            yield from found

    return engine


def dask(address: str) -> Engine:
    """The Dask cluster whose scheduler is at an address; its machines have archive and findings at the same path.

    Raises:
        ExtraMissingError: Dask is not installed.
    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise ExtraMissingError("The engine dask needs Dask.", "pip install 'numcheck[archive]'") from error

    def engine(job: Job, parts: Sequence[Part]) -> Iterator[Done | Lost]:
        try:
            client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:  # TimeoutError among them
            raise ArchiveError(f"No Dask scheduler answers at {address}: {error}.", "Check --scheduler.") from error
        with client:
            if not (threads := sum(client.nthreads().values())):
                raise ArchiveError(
                    f"The Dask cluster at {address} has no workers.", f"Start some: dask worker {address}"
                )
            yield from _handed_out(distributed, client, job, parts, threads * _AHEAD)

    return engine


def _handed_out(distributed: Any, client: Any, job: Job, parts: Sequence[Part], most: int) -> Iterator[Done | Lost]:
    """The parts as they are finished, no more than `most` under way."""
    coming = iter(parts)
    under_way: dict[Any, Part] = {}

    def handed(many: int) -> list[Any]:
        futures = []
        for part in islice(coming, many):
            future = client.submit(work.run, job, part, pure=False)
            under_way[future] = part
            futures.append(future)
        return futures

    done = distributed.as_completed(handed(most), loop=client.loop)
    for future in done:
        part = under_way.pop(future)
        try:
            found: Done | Lost = future.result()
        except distributed.KilledWorker:
            found = Lost(part, ProcessLostError(f"The workers that had part {part.number} were killed."))
        for more in handed(1):
            done.add(more)
        yield found
