"""Prints the score of numcheck on the gold claims and a table of what went wrong: `make evaluate`."""

from typing import Any

import numcheck
from tests.evaluation.gold import HERE, Context, load
from tests.evaluation.scoring import MEASURES, Score, score


def reports(contexts: list[Context]) -> list[dict[str, Any]]:
    """The JSON report of each context."""
    return [numcheck.check(context.text, published=context.published).to_dict() for context in contexts]


def table(result: Score) -> str:
    """The shares, one a line, and below them what went wrong."""
    counts = result.counts
    lines = [f"{m:10} {counts[m]:3}/{counts[f'{m} of']:<3} {result.share(m):.3f}" for m in MEASURES]
    return "\n".join([*lines, "", *(result.wrong or ["nothing went wrong"])])


if __name__ == "__main__":
    for PATH in ("gold.jsonl", "official.jsonl"):
        CONTEXTS = load(HERE / PATH)
        print(f"{PATH}\n{table(score(CONTEXTS, reports(CONTEXTS)))}\n")
