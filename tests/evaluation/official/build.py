"""Writes `official.jsonl` from the texts and the official tables: `python -m tests.evaluation.official.build`."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.evaluation.official import contexts_false, contexts_true
from tests.evaluation.official.claims import Claim
from tests.evaluation.official.contexts import Context
from tests.evaluation.official.verdicts import UnclearError

PATH = Path(__file__).resolve().parents[1] / "official.jsonl"
CONTEXTS = (*contexts_true.CONTEXTS, *contexts_false.CONTEXTS)
FIRST = 101
"""The number of the first text: those below it are of `gold.jsonl`."""

MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class MeantOtherwiseError(Exception):
    """The tables give another verdict than the writer of the text meant."""


def build(contexts: Sequence[Context] = CONTEXTS) -> str:
    """The lines of the file. Raises an `ExceptionGroup` of all the texts that are to be mended."""
    lines, errors = [], []
    for number, context in enumerate(contexts, FIRST):
        try:
            lines.append(json.dumps(row(f"g{number}", context), ensure_ascii=False) + "\n")
        except (MeantOtherwiseError, UnclearError, LookupError, ValueError) as error:
            error.add_note(f"in: {context.text}")
            errors.append(error)
    if errors:
        raise ExceptionGroup("texts to be mended", errors)
    return "".join(lines)


def row(name: str, context: Context) -> dict[str, Any]:
    """A text as the file has it. Raises `MeantOtherwiseError` or `UnclearError` where the tables disagree with it."""
    claims = [_claim(claim, start) for claim, start in _placed(context)]
    if any(claim["flag"] for claim in claims) != (context.kind == "false"):
        raise MeantOtherwiseError(f"meant as {context.kind}")
    return {"id": name, "published": context.published, "text": MARK.sub(r"\1", context.text), "claims": claims}


def _placed(context: Context) -> Iterator[tuple[Claim, int]]:
    """Each claim with its figure, and where that starts in the text without the marks (four characters each)."""
    for i, (mark, claim) in enumerate(zip(MARK.finditer(context.text), context.claims, strict=True)):
        yield replace(claim, figure=mark[1], published=context.published), mark.start() - 4 * i


def _claim(claim: Claim, start: int) -> dict[str, Any]:
    verdict, taken = claim.settled()
    if verdict != claim.meant:
        raise MeantOtherwiseError(f"{claim.figure}: meant {claim.meant}, the tables say {verdict}")
    accept = [verdict, *claim.also]
    return {
        "figure": claim.figure,
        "start": start,
        "end": start + len(claim.figure),
        "accept": accept,
        "flag": not {"supported", "unverifiable"} & set(accept),
        **taken.slots(),
    }


def main() -> None:
    """Write the file, or list the texts that are to be mended."""
    try:
        text = build()
    except ExceptionGroup as group:
        sys.exit("\n".join(f"{error}\n   {''.join(error.__notes__)}" for error in group.exceptions))
    PATH.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
