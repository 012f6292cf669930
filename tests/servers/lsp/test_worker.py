"""The thread that checks: what is asked for again waits anew, and whoever asks never waits."""

from queue import Queue
from threading import Event

from numcheck.servers.lsp.worker import Worker

PATIENCE = 60.0


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def test_what_is_asked_for_is_done_once_and_in_order() -> None:
    done = Queue[str]()
    worker = Worker(done.put)
    worker.ask("a")
    worker.ask("b")
    assert [done.get(timeout=PATIENCE), done.get(timeout=PATIENCE)] == ["a", "b"]
    assert done.empty()


def test_who_types_on_puts_the_work_off() -> None:
    clock, done = Clock(), Queue[str]()
    worker = Worker(done.put, clock)
    worker.ask("typed", after=300)
    clock.time = 200
    worker.ask("typed", after=300)
    clock.time = 400
    worker.ask("other")
    assert done.get(timeout=PATIENCE) == "other"
    assert done.empty(), "the first deadline has passed, and counts no longer"
    clock.time = 500
    worker.ask("last", after=0)
    assert [done.get(timeout=PATIENCE), done.get(timeout=PATIENCE)] == ["typed", "last"]


def test_what_is_dropped_is_not_done() -> None:
    clock, done = Clock(), Queue[str]()
    worker = Worker(done.put, clock)
    worker.ask("gone", after=1)
    worker.drop("gone")
    worker.drop("never asked for")
    clock.time = 2
    worker.ask("kept")
    assert done.get(timeout=PATIENCE) == "kept"
    assert done.empty()


def test_asking_does_not_wait_for_the_work() -> None:
    begun, go_on, done = Event(), Event(), Queue[str]()

    def work(key: str) -> None:
        begun.set()
        assert go_on.wait(PATIENCE)
        done.put(key)

    worker = Worker(work)
    worker.ask("slow")
    assert begun.wait(PATIENCE)
    worker.ask("slow")
    worker.ask("slow")
    go_on.set()
    assert [done.get(timeout=PATIENCE), done.get(timeout=PATIENCE)] == ["slow", "slow"]
    assert done.empty(), "what was asked for twice meanwhile is done once"
