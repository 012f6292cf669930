"""Fits `numcheck/lexicon/weights.toml` to what the claims of voices.jsonl mean: `make fit`.

Of each slot the value that is meant should be likelier than the others that the words propose (conditional likelihood).
Weights are held to what they are by hand, as strongly as many cases would; along the ladder none grows. There is no
chance in it: the same passages give the same file.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from numcheck.lexicon import loader
from tests.evaluation.worths import Case, Weight, cases, trace

TARGET = Path(loader.__file__).with_name("weights.toml")

STRENGTH = 300
"""As how many cases a weight's value by hand counts: with fewer, flags on true claims became more."""

FEWEST = 10
"""On how many cases a weight rests that is fitted."""

LADDER: tuple[Weight, ...] = tuple(
    ("relation", name) for name in ("owned", "attached", "clause", "shared", "ahead", "before", "story", "later")
)
"""Relations from the nearest to the farthest: none is worth more than the one before."""

_SWEEPS, _STILL, _MOST = 8, 0.002, 0.5
"""How often all weights are gone through at most, below which step it is enough, and how far one goes at once."""

_TABLE = re.compile(r"\[(\w+)\]")
_LINE = re.compile(r"(?P<name>\w+) = (?P<value>-?\d+)(?:  # by hand(?: (?P<hand>-?\d+))?;.*)?")


def by_hand(text: str) -> dict[Weight, int]:
    """What each weight of the file is by hand: what it says beside the value, or else the value."""
    return {name: hand for name, hand, _ in _lines(text) if name is not None}


def _lines(text: str) -> Iterator[tuple[Weight | None, int, str]]:
    """The lines of the file, with the weight that each is about and what that is by hand."""
    table = ""
    for line in text.splitlines():
        if found := _TABLE.fullmatch(line):
            table = found[1]
        told = _LINE.fullmatch(line)
        yield ((table, told["name"]), int(told["hand"] or told["value"]), line) if told else (None, 0, line)


def written(text: str, values: Mapping[Weight, int], counts: Mapping[Weight, int]) -> str:
    """The file with these values, each with what it is by hand where that differs, and its count of cases."""
    out = []
    for name, hand, line in _lines(text):
        if name is None:
            out.append(line)
            continue
        beside = "" if counts[name] < FEWEST else f" {hand}"
        many = "1 case" if counts[name] == 1 else f"{counts[name]} cases"
        out.append(f"{name[1]} = {values[name]}  # by hand{beside}; {many}")
    return "\n".join(out) + "\n"


def counted(found: Iterable[Case]) -> Counter[Weight]:
    """In how many cases each weight makes a difference between candidates."""
    out: Counter[Weight] = Counter()
    for case in found:
        out.update(_differing(case))
    return out


def _differing(case: Case) -> set[Weight]:
    names = {name for one in case for name in one.weights}
    return {name for name in names if len({one.weights.get(name, 0) for one in case}) > 1}


def fitted(found: Sequence[Case], hand: Mapping[Weight, int], strength: float = STRENGTH) -> dict[Weight, int]:
    """The weights; those with few cases as they are by hand.

    One after another goes to where the likelihood is highest, the others as they are (Newton's step), until none moves.
    """
    counts, ours = counted(found), defaultdict[Weight, list[int]](list)
    for number, case in enumerate(found):
        for name in _differing(case):
            ours[name].append(number)
    free = [name for name in hand if counts[name] >= FEWEST]
    worths = [[one.worth / 100 for one in case] for case in found]
    moved = dict.fromkeys(hand, 0.0)
    for _ in range(_SWEEPS):
        if (
            max((abs(_move(name, found, ours[name], worths, moved, hand, strength)) for name in free), default=0)
            < _STILL
        ):
            break
    return {name: value + round(100 * moved[name]) for name, value in hand.items()}


def _move(
    name: Weight,
    found: Sequence[Case],
    ours: Sequence[int],
    worths: list[list[float]],
    moved: dict[Weight, float],
    hand: Mapping[Weight, int],
    strength: float,
) -> float:
    """Moves one weight, and what rests on it; returns by how much."""
    slope, bend = -strength * moved[name], strength
    for number in ours:
        times = [one.weights.get(name, 0) for one in found[number]]
        first, second = _bent(worths[number], times)
        slope, bend = slope + first, bend + second
    step = max(-_MOST, min(_MOST, slope / bend))
    step = _within(name, moved[name] + step, moved, hand) - moved[name]
    moved[name] += step
    for number in ours:
        for at, one in enumerate(found[number]):
            worths[number][at] += step * one.weights.get(name, 0)
    return step


def _bent(worths: Sequence[float], times: Sequence[int]) -> tuple[float, float]:
    """How a case's log likelihood rises with a weight, and how that rise falls off."""
    top = max(worths)
    odds = [math.exp(worth - top) for worth in worths]
    whole = math.fsum(odds)
    mean = math.fsum(odd * many for odd, many in zip(odds, times, strict=True)) / whole
    square = math.fsum(odd * many * many for odd, many in zip(odds, times, strict=True)) / whole
    return times[0] - mean, square - mean * mean


def _within(name: Weight, step: float, moved: Mapping[Weight, float], hand: Mapping[Weight, int]) -> float:
    """How far a relation may have moved between those beside it on the ladder."""
    if name not in LADDER:
        return step
    at = LADDER.index(name)
    for other in LADDER[max(0, at - 1) : at]:
        step = min(step, moved[other] + (hand[other] - hand[name]) / 100)
    for other in LADDER[at + 1 : at + 2]:
        step = max(step, moved[other] + (hand[other] - hand[name]) / 100)
    return step


def main() -> None:
    """Fit, and write the file."""
    text = TARGET.read_text(encoding="utf-8")
    hand = by_hand(text)
    trace(hand)
    found = tuple(cases())
    TARGET.write_text(written(text, fitted(found, hand), counted(found)), encoding="utf-8")


if __name__ == "__main__":
    main()
