"""Holds the extractor against news.jsonl: sentences of news, annotated from the text alone before it was run on them.

One sentence a line. `figures` are what a reader finds, each with its place, kind and value (a range's or pair's ends in
`low` and `high`); one marked `either` may be found or not. `traps` are what looks like a figure and states none.
A figure is right where it overlaps one of the sentence's and has its value; of exact ends only `places` asks.
"""

import hashlib
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import numcheck

PATH = Path(__file__).parent / "news.jsonl"
_NEAR = Decimal("0.0001")


class Score(NamedTuple):
    """What was counted, and what went wrong, one line each."""

    counts: Counter[str]
    wrong: tuple[str, ...]

    @property
    def f1(self) -> Decimal:
        """The harmonic mean of precision and recall, by value."""
        found = self.counts["right"]
        return Decimal(2 * found) / (2 * found + self.counts["missed"] + self.counts["extra"])

    def share(self, measure: str) -> Decimal:
        """Of the figures that are right by value, the share with the right `kinds` or `places`."""
        return Decimal(self.counts[measure]) / self.counts["right"]


def load(path: Path = PATH) -> list[dict[str, Any]]:
    """The sentences, in order."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def fingerprint(path: Path = PATH) -> str:
    """The SHA-256 of the file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def score(rows: list[dict[str, Any]]) -> Score:
    """Runs the extractor on every sentence."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for row in rows:
        _sentence(row, numcheck.find_figures(row["text"]).to_dict(), counts, wrong)
    return Score(counts, tuple(wrong))


def _sentence(row: dict[str, Any], found: dict[str, Any], counts: Counter[str], wrong: list[str]) -> None:
    figures, left = found["figures"], list(found["figures"])
    for gold in row["figures"]:
        match = next((figure for figure in left if _overlap(figure, gold) and _agree(figure, gold)), None)
        if match is not None:
            left.remove(match)
        if gold.get("either"):
            left = [figure for figure in left if not _overlap(figure, gold)]
        elif match is None:
            counts["missed"] += 1
            wrong.append(f"{row['id']} missed {gold['kind']} {gold['text']!r} in {row['text']!r}")
        else:
            counts["right"] += 1
            counts["kinds"] += match["kind"] == gold["kind"]
            counts["places"] += (match["start"], match["end"]) == (gold["start"], gold["end"])
            if match["kind"] != gold["kind"]:
                wrong.append(f"{row['id']} kind {match['kind']} for {gold['kind']} {gold['text']!r} in {row['text']!r}")
    for figure in left:
        counts["extra"] += 1
        wrong.append(f"{row['id']} extra {figure['kind']} {figure['text']!r} in {row['text']!r}")
    for trap in row["traps"]:
        counts["traps"] += 1
        fallen = [figure for figure in figures if _overlap(figure, trap)]
        counts["fallen"] += bool(fallen)
        wrong += [f"{row['id']} TRAP {figure['text']!r} in {row['text']!r}" for figure in fallen]


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def _agree(figure: dict[str, Any], gold: dict[str, Any]) -> bool:
    if gold["kind"] in ("superlative", "vague"):
        return bool(figure["kind"] == gold["kind"])
    if gold["kind"] in ("range", "pair"):
        return figure["ends"] is not None and sorted(_bounds(figure)) == sorted(_bounds(gold))
    if figure["value"] is None:
        return False
    value, wanted = Decimal(figure["value"]), Decimal(gold["value"])
    return abs(value - wanted) <= _NEAR * max(Decimal(1), abs(wanted))


def _bounds(row: dict[str, Any]) -> list[Decimal]:
    return [Decimal(row["low"]), Decimal(row["high"])]


if __name__ == "__main__":
    RESULT = score(load())
    print("\n".join(RESULT.wrong))
    print(f"value F1 {RESULT.f1:.4f}, kinds {RESULT.share('kinds'):.3f}, places {RESULT.share('places'):.3f}", end=", ")
    print(f"{RESULT.counts['fallen']} of {RESULT.counts['traps']} traps taken for figures")
