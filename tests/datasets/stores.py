"""Releases made up for tests: small, and told apart by what they say."""

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from numcheck.datasets import schema
from numcheck.datasets.release import Figures, Part, Precision, Release
from numcheck.periods import Period

SOUTHWEST = "cbp-encounters-southwest-derived"
"""A dataset that breaks down nothing but the component: the smallest there is."""


def release(name: str, published: str, dataset: str = SOUTHWEST, precision: Precision = "day") -> Release:
    return Release(dataset, f"{name}.csv", hashlib.sha256(name.encode()).hexdigest(), len(name), published, precision)


def part(months: Mapping[str, int], *, final: bool = False, ofo: int = 0) -> Part:
    """A part of one fiscal year from Border Patrol's figures by month; field operations have the same in each."""
    ordinals = {Period.parse(month).first: value for month, value in months.items()}
    rows: list[tuple[str | int, ...]] = [("USBP", month, value) for month, value in ordinals.items()]
    rows += [("OFO", month, ofo) for month in ordinals if ofo]
    return Part(min(ordinals), max(ordinals), final, rows)


def figures(*parts: Part) -> Figures:
    return Figures(("component",), parts)


def content(path: Path) -> list[tuple[object, ...]]:
    """What a store says, whatever its codes."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return list(schema.content(connection))
