"""The texts that are rewritten: the sample articles, the cases and the project's own passages."""

import hashlib
import json
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.case import read

ROOT = Path(__file__).parents[2]


class Passage(NamedTuple):
    """A text with its name and the day on which it appeared, as `--published` takes it."""

    name: str
    published: str | None
    text: str


@cache
def corpus() -> tuple[Passage, ...]:
    """Every text, in an order that has nothing to do with what it says and stays where others come or go."""
    texts = {*_seeds(), *_cases(), *_voices()}
    return tuple(sorted(texts, key=lambda one: hashlib.sha256(one.name.encode()).digest()))


def _seeds() -> Iterator[Passage]:
    folder = ROOT / "seeds"
    for name, facts in tomllib.loads((folder / "seeds.toml").read_text(encoding="utf-8")).items():
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
        yield Passage(f"seed {name}", facts["published"], text.rstrip("\n"))


def _cases() -> Iterator[Passage]:
    for path in (ROOT / "tests" / "cases").glob("*.txt"):
        case = read(path)
        yield Passage(f"case {path.stem}", case.published, case.text)


def _voices() -> Iterator[Passage]:
    for line in (ROOT / "tests" / "evaluation" / "voices.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Passage(f"voice {row['id']}", row["published"], row["text"])
