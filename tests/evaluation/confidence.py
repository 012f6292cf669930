"""Writes `numcheck/lexicon/confidence.toml` and the counts that it rests on: `make fit`.

Of each kind of finding it is counted how many were right, passage by passage, in folds. From kind to kind evidence
grows weaker, so that confidence never grows along a chain; kinds with few cases count with their neighbours.
"""

import csv
import io
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from numcheck.checker import Checker, day
from numcheck.documents import read
from numcheck.findings.confidence import Kind, kind
from numcheck.lexicon import loader
from tests.evaluation.gold import HERE
from tests.evaluation.labelled import Passage, passages

COUNTS = HERE / "confidence.csv"
TARGET = Path(loader.__file__).with_name("confidence.toml")

CHAINS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("supported", ("exact_first", "exact_near", "exact_far", "exact_farther")),
    ("supported", ("rounded_first", "rounded_near", "rounded_far", "rounded_farther", "alone")),
    ("flagged", ("named", "explained", "unexplained", "alone", "arithmetic")),
    ("open", ("not_held", "unclear")),
)
"""The kinds in chains, the strongest evidence first."""

FOLDS = 5
FEWEST = 10
"""On how many cases a confidence rests at least."""

WRONG_IN_PRINT = Fraction(44, 481)
"""What part of published figures is wrong: of passages that the code was not written for (docs/decisions/0010).

Among ours more are, so that flags are right more often than they will be: a right one counts for less.
"""

Counts = Mapping[Kind, tuple[int, int]]
"""Of each kind, how many findings were right, and how many not."""


class Pool(NamedTuple):
    """Kinds that count together."""

    names: tuple[str, ...]
    right: int
    wrong: int

    def __add__(self, other: object) -> "Pool":
        assert isinstance(other, Pool)
        return Pool(self.names + other.names, self.right + other.right, self.wrong + other.wrong)

    def confidence(self, worth: Fraction) -> int:
        """The confidence in hundredths: the part that was right, one more right and two more wrong, rounded down."""
        right = self.right * worth
        return math.floor(100 * (right + 1) / (right + self.wrong + 3))


def counted(of: Iterable[Passage]) -> Counter[tuple[Kind, int, bool]]:
    """How many findings of each kind, in each fold, were right and how many not.

    A flag on a figure that has no label is a false one where all were judged; else nothing there counts.
    """
    checker, found = Checker(min_confidence=0), Counter[tuple[Kind, int, bool]]()
    for number, passage in enumerate(of):
        traced = checker.trace(read.from_text(passage.text, published=day(passage.published)))
        for finding in traced.report.findings:
            label = passage.label(finding.claim.figure.span)
            if label is not None or (finding.is_flagged and passage.is_judged_whole):
                right = label is not None and label.bears_out(finding.verdict)
                own = traced.meants.get(finding.claim.figure.span)
                found[kind(finding, own), number % FOLDS, right] += 1
    return found


def table(found: Mapping[tuple[Kind, int, bool], int]) -> str:
    """The counts as a table, a line a kind and fold."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("table", "name", "fold", "right", "wrong"))
    for of, names in CHAINS:
        for name, fold in ((name, fold) for name in names for fold in range(FOLDS)):
            one = Kind(of, name)
            writer.writerow((of, name, fold, found.get((one, fold, True), 0), found.get((one, fold, False), 0)))
    return out.getvalue()


def folds() -> list[dict[Kind, tuple[int, int]]]:
    """The counts of each fold, from the file."""
    out: list[dict[Kind, tuple[int, int]]] = [{} for _ in range(FOLDS)]
    for row in csv.DictReader(io.StringIO(COUNTS.read_text(encoding="utf-8"))):
        out[int(row["fold"])][Kind(row["table"], row["name"])] = (int(row["right"]), int(row["wrong"]))
    return out


def together(of: Iterable[Counts]) -> dict[Kind, tuple[int, int]]:
    """The counts of several folds as one."""
    out: dict[Kind, tuple[int, int]] = {}
    for counts in of:
        for one, (right, wrong) in counts.items():
            so_far = out.get(one, (0, 0))
            out[one] = (so_far[0] + right, so_far[1] + wrong)
    return out


def worth(of: Iterable[Passage]) -> Fraction:
    """What a flag that is right counts among published figures, by how many figures of these passages are wrong."""
    wrong = Counter(label.is_wrong for passage in of for label in passage.labels)
    return WRONG_IN_PRINT / (1 - WRONG_IN_PRINT) * Fraction(wrong[False], wrong[True])


def fitted(counts: Counts, flags_worth: Fraction) -> dict[Kind, tuple[int, Pool]]:
    """Of each kind its confidence, in hundredths, and the kinds that it is counted with."""
    out: dict[Kind, tuple[int, Pool]] = {}
    for of, names in CHAINS:
        value = flags_worth if of == "flagged" else Fraction(1)
        for pool in _pools([Pool((name,), *counts[Kind(of, name)]) for name in names], value):
            out |= {Kind(of, name): (pool.confidence(value), pool) for name in pool.names}
    return out


def _pools(kinds: Sequence[Pool], value: Fraction) -> list[Pool]:
    """A chain's kinds, those with few cases with the next one, and those that are surer than the one before with it."""
    out: list[Pool] = []
    for one in kinds:
        out.append(one)
        while len(out) > 1 and (_is_few(out[-2]) or out[-1].confidence(value) > out[-2].confidence(value)):
            out[-2:] = [out[-2] + out[-1]]
    if len(out) > 1 and _is_few(out[-1]):
        out[-2:] = [out[-2] + out[-1]]
    return out


def _is_few(pool: Pool) -> bool:
    return pool.right + pool.wrong < FEWEST


_HEAD = """\
# How often findings of each kind are right, in hundredths. Written by `make fit`, never by hand.
#
# Counted on the passages of tests/evaluation (voices, stories, passages, reports), in folds, which confidence.csv there
# has; confidence.py beside it says how. Of flags a right one counts {worth:.2f}: fewer published figures are wrong.
"""


def dump(values: Mapping[Kind, tuple[int, Pool]], flags_worth: Fraction) -> str:
    """The file of confidences, each with its count of cases."""
    return _HEAD.format(worth=float(flags_worth)) + "".join(_lines(values))


def _lines(values: Mapping[Kind, tuple[int, Pool]]) -> Iterator[str]:
    for of, kinds in groupby(values, key=lambda one: one.table):
        yield f"\n[{of}]\n"
        for one in kinds:
            confidence, pool = values[one]
            others = [name for name in pool.names if name != one.name]
            beside = f", with {' and '.join(others)}" if others else ""
            yield f"{one.name} = {confidence}  # {pool.right} of {pool.right + pool.wrong} right{beside}\n"


def main() -> None:
    """Count, and write both files."""
    every = tuple(passages())
    COUNTS.write_text(table(counted(every)), encoding="utf-8")
    value = worth(every)
    TARGET.write_text(dump(fitted(together(folds()), value), value), encoding="utf-8")


if __name__ == "__main__":
    main()
