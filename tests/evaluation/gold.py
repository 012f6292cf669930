"""The gold claims: what a text says, worked out by hand, and the official values, added up from the official files.

One context a line of `gold.jsonl`. A claim says its figure's place, the verdicts that are acceptable, whether a
careful reader would want a warning (`flag`), and the slots: operation, direction, component, border, further scope,
period and baseline, null where the text leaves them open. `computed` is the official level, percent change or ratio for
the slots as stated, with an open border standing for all borders; null for a superlative or where nothing is held.
A figure in a context that no claim names is none about border statistics: a flag on it is a false one.
"""

import hashlib
import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PATH = HERE / "gold.jsonl"


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """What a careful reader finds in one figure of a context."""

    figure: str
    start: int
    end: int
    accept: frozenset[str]
    flag: bool
    operation: str
    measure: str
    direction: str | None
    component: str | None
    border: str | None
    scope: dict[str, str]
    period: str | None
    baseline: str | None
    computed: Decimal | None


@dataclass(frozen=True, slots=True)
class Context:
    """A text with its claims."""

    name: str
    published: str | None
    text: str
    claims: tuple[GoldClaim, ...]


def load(path: Path = PATH) -> list[Context]:
    """The contexts of a file, in its order."""
    return [_context(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def fingerprint(path: Path = PATH) -> str:
    """The SHA-256 of the file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _context(row: dict[str, Any]) -> Context:
    return Context(row["id"], row["published"], row["text"], tuple(_claim(claim) for claim in row["claims"]))


def _claim(row: dict[str, Any]) -> GoldClaim:
    computed = None if row["computed"] is None else Decimal(row["computed"])
    return GoldClaim(**{**row, "accept": frozenset(row["accept"]), "computed": computed})
