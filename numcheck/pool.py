"""Work spread over processes: the results in the order of the tasks, as they come, and no more of them than fit.

Each process is started anew (`spawn`), for a fork would copy the locks of other threads as they are. One that is
killed, by the system for want of memory say, costs the task that it was at and no other.
"""

import gc
import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, NamedTuple, TypeVar

from numcheck.crash import contained
from numcheck.errors import NumcheckError
from numcheck.errors.runs import ProcessLostError

Task = TypeVar("Task")
Result = TypeVar("Result")

_WAITING = 3
"""How many tasks a process has at once, where nothing else is said: while one is told, it is at the next."""
_AHEAD = 16
"""How many tasks for each process may be ahead of the one whose result is awaited: no more results are kept."""
_PATIENCE = 5.0
"""Seconds for a process to end before it is made to."""
_BETWEEN_COLLECTIONS = 100_000
"""How many objects a process may make before Python looks for cycles among them: an article makes few."""


class _Told(NamedTuple):
    """What a process says of a task: its number, and its result or the error, pickled."""

    number: int
    data: bytes


def cores() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS and Windows do not tell
        return os.cpu_count() or 1


def spread(
    make: Callable[[], Callable[[Task], Result]],
    tasks: Iterable[Task],
    jobs: int,
    lost: Callable[[Task, ProcessLostError], Result],
    waiting: int = _WAITING,
) -> Generator[Result, None, None]:
    """The results of the tasks, in their order, worked out by several processes.

    Args:
        make: Makes what works on a task; called once in each process, so it has to be pickled.
        tasks: The tasks, each small (a name, a number): they are sent before they are asked for.
        jobs: How many processes there are at most.
        lost: What stands in the place of the result of a task whose process was killed.
        waiting: How many tasks a process has at once: 1 for tasks of seconds, of which none is to wait for a slow one.

    Raises:
        NumcheckError: What a task or `make` raised, in the place of its result; the processes are ended.
        ProcessLostError: A process cannot be started.
    """
    crew = _Crew(make, tasks, jobs, lost, waiting)
    try:
        yield from crew.results()
    finally:
        crew.end()


class _Worker:
    """A process, the way to it, and the numbers of the tasks that it has, the one that it is at first."""

    def __init__(self, make: Callable[[], Callable[[Any], Any]]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=_work, args=(far, make), daemon=True, name="numcheck")
        self.waiting: deque[int] = deque()
        self.is_ready = False
        with _uninterrupted():
            self.process.start()
        # What is left of the other end is the process's own: where that is gone, nothing more is to be read.
        far.close()

    def end(self) -> str:
        """Waits for the process to end; says how it did."""
        self.pipe.close()
        self.process.join(_PATIENCE)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        code = self.process.exitcode or 0
        return f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"


class _Crew(Generic[Task, Result]):
    """The processes, the tasks that they are at, and the results that have not been told."""

    def __init__(
        self,
        make: Callable[[], Callable[[Task], Result]],
        tasks: Iterable[Task],
        jobs: int,
        lost: Callable[[Task, ProcessLostError], Result],
        waiting: int,
    ) -> None:
        self._make = make
        self._coming = enumerate(tasks)
        self._jobs = max(1, jobs)
        self._lost = lost
        self._waiting = waiting
        self._workers: list[_Worker] = []
        self._tasks: dict[int, Task] = {}
        self._again: deque[int] = deque()
        self._done: dict[int, Result | NumcheckError] = {}
        self._taken = self._next = 0

    def results(self) -> Iterator[Result]:
        """The results, in the order of the tasks."""
        while True:
            self._hand_out()
            if not self._tasks and self._next not in self._done:
                return
            while self._next not in self._done:
                self._listen()
                self._hand_out()
            found = self._done.pop(self._next)
            self._next += 1
            if isinstance(found, NumcheckError):
                raise found
            yield found

    def end(self) -> None:
        """Ends all processes, whatever they are at."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.end()

    def _hand_out(self) -> None:
        """Gives each process what it has room for; starts one where all are at work, and fewer than there may be."""
        while True:
            free = min(self._workers, key=lambda worker: len(worker.waiting), default=None)
            if (free is None or free.waiting) and len(self._workers) < self._jobs:
                free = None
            elif free is None or len(free.waiting) >= self._waiting:
                return
            number = self._take()
            if number is None:
                return
            if free is None:
                free = _Worker(self._make)
                self._workers.append(free)
            free.waiting.append(number)
            # Where the process is gone, that is heard where it is listened to.
            with suppress(OSError):
                free.pipe.send((number, self._tasks[number]))

    def _take(self) -> int | None:
        """The number of a task that nobody has yet; None where there is none, or too many are ahead."""
        if self._again:
            return self._again.popleft()
        if self._taken - self._next >= _AHEAD * self._jobs:
            return None
        for number, task in self._coming:
            self._tasks[number] = task
            self._taken = number + 1
            return number
        return None

    def _listen(self) -> None:
        """Hears what the processes have to tell, at least one of them."""
        told = set(wait([worker.pipe for worker in self._workers]))
        for worker in [one for one in self._workers if one.pipe in told]:
            try:
                heard = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if isinstance(heard, _Told):
                worker.waiting.remove(heard.number)
                self._tasks.pop(heard.number)
                self._done[heard.number] = pickle.loads(heard.data)
            elif isinstance(heard, NumcheckError):
                raise heard
            else:
                worker.is_ready = True

    def _bury(self, worker: _Worker) -> None:
        """Takes a process out that is gone: the task that it was at is lost, what waited goes to another."""
        self._workers.remove(worker)
        how = worker.end()
        if not worker.is_ready:
            raise ProcessLostError(f"A process for the work ended {how} before it began.", "Try again with --jobs 1.")
        if worker.waiting:
            number = worker.waiting.popleft()
            self._done[number] = self._lost(self._tasks.pop(number), _killed(how))
        self._again.extend(worker.waiting)


def _killed(how: str) -> ProcessLostError:
    return ProcessLostError(
        f"The process that worked on it ended {how}.",
        "It may have run out of memory: make room, and try again with --jobs 1.",
    )


def _work(pipe: Connection, make: Callable[[], Callable[[Any], Any]]) -> None:
    """What a process does: it takes tasks and tells their results until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    gc.set_threshold(_BETWEEN_COLLECTIONS)
    with suppress(EOFError, OSError):
        try:
            with contained("the start of a process"):
                work = make()
        except NumcheckError as error:
            pipe.send(error)
            return
        pipe.send(True)
        while True:
            pipe.send(_done(work, *pipe.recv()))


def _done(work: Callable[[Any], Any], number: int, task: Any) -> _Told:
    try:
        with contained(str(task)):
            return _Told(number, pickle.dumps(work(task), pickle.HIGHEST_PROTOCOL))
    except NumcheckError as error:
        return _Told(number, pickle.dumps(error, pickle.HIGHEST_PROTOCOL))


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A process that is started here has Ctrl-C held back, so that it says nothing of one before it has begun."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
