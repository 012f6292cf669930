"""Runs the tests where and how it must not matter: `make variations`, or some with `make variations ONLY="short busy"`.

Other folders, an ordinary user, busy cores, another locale and zone, other hash seeds, another order, other made-up
texts. `--list` says which there are. Each run is a `make test` of its own; it ends with 1 where one of them failed.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tools import elsewhere

COMMAND = ("-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal")


class Variation(NamedTuple):
    """A way to run the tests.

    Attributes:
        name: What it is chosen by.
        what: What is different.
        length: Of the paths of the folders for the repository and for temporary files; 0 to run in the repository.
        filler: What the names of these folders consist of.
        environment: Variables that are set.
        arguments: For pytest.
        busy: Whether every core has another process to run.
        ordinary: Whether an ordinary user runs it.
    """

    name: str
    what: str
    length: int = 0
    filler: str = "x"
    environment: Mapping[str, str] = MappingProxyType({})
    arguments: Sequence[str] = ()
    busy: bool = False
    ordinary: bool = False


def variations(seed: int) -> tuple[Variation, ...]:
    """All of them; the seed is that of the random order."""
    shuffled = ("--random-order-bucket=global", f"--random-order-seed={seed}")
    return (
        Variation("short", "in folders with paths of 6 characters", 6),
        Variation("long", "in folders with paths of 60 characters", 60),
        Variation("longest", "in folders with paths of 160 characters", 160),
        Variation("blanks", "in folders with blanks in their names", 50, " and "),
        Variation("umlauts", "in folders with umlauts in their names", 50, "äöüß"),
        Variation("busy", "beside a process for each core that keeps it busy", busy=True),
        Variation("user", f"as the user {elsewhere.USER}", 50, ordinary=True),
        Variation("locale", "with LC_ALL=C", environment={"LC_ALL": "C"}),
        Variation("zone", "with TZ=Pacific/Kiritimati", environment={"TZ": "Pacific/Kiritimati"}),
        Variation("hash1", "with PYTHONHASHSEED=1", environment={"PYTHONHASHSEED": "1"}),
        Variation("hash2", "with PYTHONHASHSEED=2", environment={"PYTHONHASHSEED": "2"}),
        Variation("order", f"in random order, seed {seed}", arguments=shuffled),
        Variation("fresh", "with other made-up texts", arguments=("--hypothesis-profile=fresh",)),
    )


def passes(variation: Variation) -> bool:
    """Runs the tests in one way: whether they pass."""
    with ExitStack() as stack:
        environment = {**os.environ, **variation.environment}
        command: list[str | Path] = [sys.executable, *COMMAND, *variation.arguments]
        if not variation.length:
            stack.enter_context(busy(os.cpu_count() or 1 if variation.busy else 0))
            return subprocess.run(command, cwd=elsewhere.ROOT, env=environment, check=False).returncode == 0
        here, temporary = (stack.enter_context(removed(variation)) for _ in range(2))
        elsewhere.copy_repository(here)
        environment["PYTHONPATH"] = str(here)
        command.append(f"--basetemp={temporary / 'base' if variation.ordinary else temporary}")
        if variation.ordinary:
            return _passes_for_the_user(command, here, temporary, environment)
        return subprocess.run(command, cwd=here, env=environment, check=False).returncode == 0


def _passes_for_the_user(
    command: Sequence[str | Path], here: Path, temporary: Path, environment: Mapping[str, str]
) -> bool:
    python, own = Path(sys.executable), {name: told for name, told in environment.items() if name[:4] != "XDG_"}
    if not elsewhere.may_run(python):
        python = elsewhere.copy_python(temporary / "python")
        # The path to its library that is written into the program may be out of the user's reach, too.
        own["LD_LIBRARY_PATH"] = str(temporary / "python" / "base" / "lib")
    (temporary / "home").mkdir()
    for path in (here, temporary):
        elsewhere.give(path)
    own |= {"HOME": str(temporary / "home"), "USER": elsewhere.USER, "LOGNAME": elsewhere.USER}
    command = [python, *command[1:]]
    ended = subprocess.run(command, cwd=here, env=own, user=elsewhere.USER, extra_groups=[], check=False)
    return ended.returncode == 0


@contextmanager
def removed(variation: Variation) -> Iterator[Path]:
    """A folder for a variation, which is removed afterwards."""
    path = elsewhere.folder(variation.length, variation.filler)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def busy(many: int) -> Iterator[None]:
    """So many processes that do nothing but keep a core busy."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(many)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def main(arguments: Sequence[str]) -> int:
    """Runs the variations named, or all; the exit code."""
    every = {variation.name: variation for variation in variations(random.randrange(10**6))}
    parser = argparse.ArgumentParser(
        prog="tools.variations", description="Runs the tests in ways that must not matter."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="all by default")
    parser.add_argument("--list", action="store_true", help="say which there are")
    asked = parser.parse_args(arguments)
    if unknown := set(asked.names) - set(every):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(every)}")
    ends = []
    for variation in every.values() if not asked.names else (every[name] for name in asked.names):
        if asked.list:
            print(f"{variation.name:8} {variation.what}")
        elif variation.ordinary and os.geteuid() != 0:
            print(f"{variation.name}: only root can run the tests as another user; you are an ordinary user already")
        else:
            print(f"{variation.name}: {variation.what}", flush=True)
            begun = time.monotonic()
            ends.append((variation, passes(variation), time.monotonic() - begun))
    for variation, passed, took in ends:
        print(f"{'passed' if passed else 'FAILED'}  {variation.name:8} {took:5.0f} s  {variation.what}")
    return int(not all(passed for _, passed, _ in ends))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
