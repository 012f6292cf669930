"""Several processes that answer: a slow request holds one of them, and the others go on."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from math import inf
from queue import SimpleQueue

from anyio import CapacityLimiter, fail_after
from anyio.to_thread import run_sync

from numcheck.errors.web import BusyError
from numcheck.web.desk import Desk
from numcheck.web.jobs import Article, Job, LookedUp, Words
from numcheck.web.limits import Limits
from numcheck.web.worker import Answering, Worker

_LATER = "Try again in a moment."


class Pool:
    """The processes, and who waits for one.

    Attributes:
        limits: The bounds.
    """

    def __init__(self, limits: Limits, make: Callable[[], Answering] = Desk) -> None:
        """Starts the processes; `make` makes in each what answers there."""
        self.limits = limits
        self._workers = [Worker(make) for _ in range(limits.workers)]
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._turns = CapacityLimiter(limits.workers)
        # One worker is always left for what is quick.
        self._turns_of_large = CapacityLimiter(max(1, limits.workers - 1))
        self._threads = CapacityLimiter(inf)

    async def check(self, article: Article) -> str:
        """The report on a text, as a page.

        Raises:
            BusyError: Too many wait, or it has waited too long.
            TimeLimitError: It took too long.
            NumcheckError: As `Desk.do` does.
        """
        if len(article.data) <= self.limits.large:
            report = await self._asked(article)
        else:
            async with self._turn(self._turns_of_large):
                report = await self._asked(article)
        assert isinstance(report, str)
        return report

    async def look_up(self, words: Words) -> LookedUp:
        """The official figures that were asked for; raises as `check` does."""
        found = await self._asked(words)
        assert not isinstance(found, str)
        return found

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return sum(turns.statistics().tasks_waiting for turns in (self._turns, self._turns_of_large))

    def close(self) -> None:
        """Ends the processes, whatever they do."""
        for worker in self._workers:
            worker.end()

    async def _asked(self, job: Job) -> str | LookedUp:
        async with self._turn(self._turns):
            return await run_sync(self._ask, job, abandon_on_cancel=True, limiter=self._threads)

    def _ask(self, job: Job) -> str | LookedUp:
        """Asks a process that nobody else asks: there is one, for who has a turn, or one whose asker has gone."""
        worker = self._idle.get()
        try:
            return worker.ask(job, self.limits.seconds)
        finally:
            self._idle.put(worker)

    @asynccontextmanager
    async def _turn(self, turns: CapacityLimiter) -> AsyncIterator[None]:
        """One of so many turns, first come, first served; raises `BusyError` where it does not come."""
        if self.waiting >= self.limits.queue:
            raise BusyError(f"{self.limits.queue} requests wait already.", _LATER)
        who = object()
        try:
            with fail_after(self.limits.waiting):
                await turns.acquire_on_behalf_of(who)
        except TimeoutError as error:
            raise BusyError(f"In {self.limits.waiting:g} seconds its turn did not come.", _LATER) from error
        try:
            yield
        finally:
            turns.release_on_behalf_of(who)
