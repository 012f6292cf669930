"""Whatever a site answers, a command ends with a page or with an error of its own, in bounded memory and time."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.network.cases import CASES, READ
from tests.network.site import HOST, PARTS, running

ROOT = Path(__file__).resolve().parents[2]
# A sound page comes first: what is imported for it is no hostile answer's doing.
SOUND = next(number for number, case in enumerate(CASES) if case.name == "packed as asked")
# So much memory, in bytes, an answer may take; all of them take no more than two.
MORE = 100_000_000
CODES = {"check": 2, "listing": 3, "file": 3}
TOLD = re.compile(r"^numcheck: (E\d{3}): ", re.MULTILINE)

Result = dict[str, Any]


def asked(part: str) -> list[Result]:
    """What the driver is asked: the sound page first, and then every answer that is given to that part."""
    at = PARTS.index(part)
    numbers = [SOUND, *(number for number, case in enumerate(CASES) if case.outcome[at])]
    return [{"number": number, "part": part, "until": CASES[number].until} for number in numbers]


def results(part: str) -> Iterator[Result]:
    """What became of each answer."""
    with running([case.answer for case in CASES]) as server:
        ended = subprocess.run(
            [sys.executable, "-m", "tests.network.driver", server],
            input="".join(json.dumps(case) + "\n" for case in asked(part)),
            cwd=ROOT,
            # Else each thread reserves address space of its own, which is what is limited.
            env={**os.environ, "NO_PROXY": "*", "MALLOC_ARENA_MAX": "2"},
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr
    yield from map(json.loads, ended.stdout.splitlines())


def wrong(result: Result, before: int) -> Iterator[str]:
    """What is wrong with what became of an answer; `before` is the most memory that the process had before it."""
    expected = CASES[result["number"]].outcome[PARTS.index(result["part"])]
    code, error = (0, []) if expected == READ else (CODES[result["part"]], [expected])
    if (result["code"], TOLD.findall(result["said"])) != (code, error):
        yield f"ended with {result['code']} where {expected} was expected: {result['said'][:500]}"
    if "Traceback" in result["said"]:
        yield f"showed a traceback: {result['said']}"
    if not all(char.isprintable() or char == "\n" for char in result["said"]):
        yield f"was told raw: {result['said']!r}"
    if set(result["connected"]) - {HOST}:
        yield f"asked {result['connected']}"
    if result["peak"] > before + MORE:
        yield f"took {(result['peak'] - before) / 1e6:.0f} MB"


@pytest.mark.parametrize("part", PARTS)
def test_a_hostile_answer_ends_as_it_should(part: str) -> None:
    found = list(results(part))
    assert len(found) == len(asked(part))
    faults = {CASES[one["number"]].name: list(wrong(one, before["peak"])) for before, one in pairwise(found)}
    assert not {name: fault for name, fault in faults.items() if fault}
    assert found[-1]["peak"] < found[0]["peak"] + 2 * MORE


def test_the_table_is_as_large_as_it_should_be() -> None:
    assert len(CASES) >= 100
    assert len({case.name for case in CASES}) == len(CASES)
