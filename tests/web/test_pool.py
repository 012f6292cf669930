"""Several processes answer: what is slow, fails or ends takes no other along."""

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import anyio
import pytest

from numcheck.errors import CrashError, DocumentError
from numcheck.errors.web import BusyError, TimeLimitError
from numcheck.web.jobs import Article, Meanings, Words
from numcheck.web.limits import Limits
from numcheck.web.pool import Pool
from tests.web.desks import Obedient

LIMITS = Limits(workers=2, seconds=30.0, waiting=30.0, queue=100, large=100)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    made = Pool(LIMITS, Obedient)
    yield made
    made.close()


def article(text: str) -> Article:
    return Article(text.encode())


def waiting_for(path: Path, size: int = 0) -> Article:
    """What is done when the file is there."""
    return article(f"wait {path} {'a' * size}")


@pytest.fixture
def sign(tmp_path: Path) -> Path:
    """A file that a test puts there."""
    return tmp_path / "sign"


@pytest.fixture
def never(tmp_path: Path) -> Path:
    """A file that nobody puts there."""
    return tmp_path / "never"


def limited(pool: Pool, **bounds: float) -> Pool:
    """The same processes within other bounds."""
    pool.limits = LIMITS._replace(**bounds)  # type: ignore[arg-type]
    return pool


def run(*work: Callable[[], Awaitable[object]]) -> list[object]:
    """What comes of each at once, in the order in which it is done; an error where it raises one."""
    done: list[object] = []

    async def one(what: Callable[[], Awaitable[object]]) -> None:
        try:
            done.append(await what())
        except (BusyError, CrashError, DocumentError, TimeLimitError) as error:
            done.append(error)

    async def all_of_them() -> None:
        async with anyio.create_task_group() as group:
            for what in work:
                group.start_soon(one, what)

    anyio.run(all_of_them)
    return done


def test_it_answers_texts_and_questions(pool: Pool) -> None:
    limited(pool)
    assert run(lambda: pool.look_up(Words("12"))) == [Meanings("12", ())]
    (said,) = run(lambda: pool.check(article("hello")))
    assert str(said).startswith("hello: ")


def test_an_error_of_numchecks_comes_as_it_was_raised(pool: Pool) -> None:
    limited(pool)
    (error,) = run(lambda: pool.check(article("fail")))
    assert isinstance(error, DocumentError)
    assert (error.message, error.hint) == ("It cannot be read.", "Try another.")


def test_what_takes_too_long_is_given_up_and_the_next_is_answered(pool: Pool, never: Path) -> None:
    limited(pool, seconds=0.3)
    (error,) = run(lambda: pool.check(waiting_for(never)))
    assert isinstance(error, TimeLimitError)
    assert "0.3 seconds" in error.message
    limited(pool)
    found = run(*[lambda: pool.check(article("again"))] * 4)
    assert all(str(one).startswith("again: ") for one in found)


def test_a_process_that_ends_is_told_and_replaced(pool: Pool) -> None:
    limited(pool)
    (error,) = run(lambda: pool.check(article("end")))
    assert isinstance(error, CrashError)
    found = run(*[lambda: pool.check(article("again"))] * 4)
    assert all(str(one).startswith("again: ") for one in found)


def test_the_slow_one_does_not_hold_the_others(pool: Pool, sign: Path) -> None:
    """It waits for what is there only when all the others are done."""
    limited(pool)

    async def others() -> object:
        for _ in range(20):
            await pool.check(article("quick"))
        sign.touch()
        return "others"

    done = run(lambda: pool.check(waiting_for(sign)), others)
    assert [str(one).partition(":")[0] for one in done] == ["others", "wait"]


def test_large_texts_leave_a_process_to_the_others(pool: Pool, sign: Path) -> None:
    limited(pool)
    large = waiting_for(sign, LIMITS.large)

    async def others() -> object:
        while pool.waiting < 1:  # until the second of them waits, though a process is free
            await anyio.sleep(0.01)
        found = [await pool.look_up(Words("12")) for _ in range(5)]
        sign.touch()
        return found

    done = run(*[lambda: pool.check(large)] * 2, others)
    assert done[0] == [Meanings("12", ())] * 5
    assert [str(one).partition(":")[0] for one in done[1:]] == ["wait"] * 2


def test_more_than_may_wait_are_sent_away_at_once(pool: Pool, sign: Path) -> None:
    limited(pool, queue=3)

    async def others() -> object:
        while pool.waiting < 3:
            await anyio.sleep(0.01)
        with pytest.raises(BusyError, match="3 requests"):
            await pool.look_up(Words("12"))
        sign.touch()
        return None

    slow = waiting_for(sign)
    done = run(*[lambda: pool.check(slow)] * 2, *[lambda: pool.look_up(Words("12"))] * 3, others)
    assert [type(one) for one in done].count(Meanings) == 3


def test_who_has_waited_too_long_is_told(pool: Pool, sign: Path) -> None:
    limited(pool, waiting=0.2)

    async def third() -> object:
        with pytest.raises(BusyError, match=r"0\.2 seconds"):
            await pool.look_up(Words("12"))
        sign.touch()
        return None

    slow = waiting_for(sign)
    assert [type(one) for one in run(*[lambda: pool.check(slow)] * 2, third)].count(str) == 2


def test_when_it_closes_nobody_waits_for_what_is_slow(never: Path) -> None:
    pool = Pool(LIMITS._replace(workers=1), Obedient)

    async def close() -> object:
        await anyio.sleep(0.1)
        pool.close()
        return None

    (error,) = [one for one in run(lambda: pool.check(waiting_for(never)), close) if one is not None]
    assert isinstance(error, CrashError)
