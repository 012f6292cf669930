"""Work spread over processes: in order, bounded, and a process that is killed costs its task alone."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from time import sleep

import pytest

from numcheck.errors import CrashError, DataMissingError, DocumentError
from numcheck.errors.runs import ProcessLostError
from numcheck.pool import spread

Told = tuple[int, int]


def doing(task: int) -> Told:
    """What the processes do: by its number, a task takes its time, fails, or has its process killed."""
    if task == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    if task == 8:
        raise DocumentError("Eight.", "Count anew.")
    if task == 9:
        raise KeyError("nine")
    if task == 6:
        sleep(0.3)
    return task, os.getpid()


def make() -> Callable[[int], Told]:
    return doing


def refuse() -> Callable[[int], Told]:
    raise DataMissingError("There are no figures.", "Install them.")


def die() -> Callable[[int], Told]:
    os._exit(5)


def lost(task: int, error: ProcessLostError) -> Told:
    assert "ended by SIGKILL" in str(error)
    return task, -1


def test_results_come_in_the_order_of_the_tasks_from_more_than_one_process() -> None:
    tasks = [6, 1, 2, 3, 4, 5] * 4
    found = list(spread(make, tasks, 2, lost))
    assert [task for task, _ in found] == tasks
    assert len({process for _, process in found}) == 2
    assert os.getpid() not in {process for _, process in found}
    assert not active_children()


def test_no_more_tasks_are_taken_than_fit() -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number % 6

    with closing(spread(make, tasks(), 1, lost)) as results:
        assert next(results)[0] == 0
        assert len(taken) < 30
    assert not active_children()


def waits(folder: Path) -> Callable[[int], Told]:
    """The first task ends when all others have left their mark, or not at all."""

    def doing(task: int) -> Told:
        tries = 2000
        while not task and len(list(folder.iterdir())) < 5 and tries:
            tries -= 1
            sleep(0.01)
        (folder / str(task)).touch()
        return task, tries

    return doing


def test_no_task_waits_for_a_slow_one_where_each_process_has_one_at_a_time(tmp_path: Path) -> None:
    found = list(spread(partial(waits, tmp_path), range(6), 2, lost, waiting=1))
    assert [task for task, _ in found] == list(range(6))
    assert all(tries for _, tries in found)


def test_a_process_that_is_killed_costs_its_task_alone() -> None:
    tasks = [1, 2, 7, 3, 7, 4, 5]
    found = list(spread(make, tasks, 2, lost))
    assert [task for task, _ in found] == tasks
    assert [process for task, process in found if task == 7] == [-1, -1]
    assert -1 not in [process for task, process in found if task != 7]


def test_an_error_comes_in_its_place_and_ends_the_processes() -> None:
    results = spread(make, [1, 8, 2], 2, lost)
    assert next(results)[0] == 1
    with pytest.raises(DocumentError, match="Count anew"):
        next(results)
    assert not active_children()


def test_what_breaks_is_told_with_its_traceback() -> None:
    with pytest.raises(CrashError, match="failed on 9: KeyError: 'nine'") as caught:
        list(spread(make, [9], 1, lost))
    assert "in doing" in caught.value.traced


@pytest.mark.parametrize(("begin", "said"), [(refuse, "no figures"), (die, "exit code 5 before it began")])
def test_work_that_cannot_begin_is_told_and_does_not_hang(
    begin: Callable[[], Callable[[int], Told]], said: str
) -> None:
    with pytest.raises((DataMissingError, ProcessLostError), match=said):
        list(spread(begin, [1, 2, 3], 2, lost))
    assert not active_children()


def test_nothing_to_do_starts_no_process(tmp_path: Path) -> None:
    assert list(spread(die, [], 2, lost)) == []
