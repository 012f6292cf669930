"""Writes the corpora from their texts and the official tables: `python -m tests.evaluation.official.build`."""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.evaluation.official import contexts_false, contexts_true, voices
from tests.evaluation.official.claims import Claim
from tests.evaluation.official.contexts import Context
from tests.evaluation.official.verdicts import UnclearError

HERE = Path(__file__).resolve().parents[1]
MARK = re.compile(r"\[\[(?P<claim>.*?)\]\]|\{\{(?P<trap>.*?)\}\}", re.DOTALL)
"""A figure that claims something, or a mention that does not; either mark takes four characters."""


class MeantOtherwiseError(Exception):
    """The tables give another verdict than the writer of the text meant."""


@dataclass(frozen=True)
class Corpus:
    """A file of texts, each under its name, in the order of the file."""

    path: Path
    contexts: Mapping[str, Context]

    def build(self) -> str:
        """The lines of the file. Raises an `ExceptionGroup` of all the texts that are to be mended."""
        lines, errors = [], []
        for name, context in self.contexts.items():
            try:
                lines.append(json.dumps(row(name, context), ensure_ascii=False) + "\n")
            except (MeantOtherwiseError, UnclearError, LookupError, ValueError) as error:
                error.add_note(f"in {name}: {context.text}")
                errors.append(error)
        if errors:
            raise ExceptionGroup("texts to be mended", errors)
        return "".join(lines)


FIRST = 101
"""The number of the first text of `official.jsonl`: those below it are of `gold.jsonl`."""

OFFICIAL = Corpus(
    HERE / "official.jsonl",
    {f"g{n}": each for n, each in enumerate((*contexts_true.CONTEXTS, *contexts_false.CONTEXTS), FIRST)},
)
VOICES = Corpus(
    HERE / "voices.jsonl",
    {f"{voice}-{n:02}": each for voice, texts in voices.VOICES.items() for n, each in enumerate(texts, 1)},
)


def row(name: str, context: Context) -> dict[str, Any]:
    """A text as the file has it, with its traps where it marks any.

    Raises `MeantOtherwiseError` or `UnclearError` where the tables disagree with it.
    """
    claims = [_claim(claim, start) for claim, start in _placed(context)]
    if any(claim["flag"] for claim in claims) != (context.kind == "false"):
        raise MeantOtherwiseError(f"meant as {context.kind}")
    text = MARK.sub(_words, context.text)
    found = {"id": name, "published": context.published, "text": text, "claims": claims}
    traps = [_place(mark["trap"], start) for mark, start in _marks(context.text) if mark["trap"]]
    return {**found, "traps": traps} if traps else found


def _placed(context: Context) -> Iterator[tuple[Claim, int]]:
    """Each claim with its figure, and where that starts."""
    figures = [(mark["claim"], start) for mark, start in _marks(context.text) if mark["claim"]]
    for (figure, start), claim in zip(figures, context.claims, strict=True):
        yield replace(claim, figure=figure, published=context.published), start


def _marks(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each mark, and where its words start in the text without marks."""
    return ((mark, mark.start() - 4 * i) for i, mark in enumerate(MARK.finditer(text)))


def _words(mark: re.Match[str]) -> str:
    return mark[0][2:-2]


def _place(figure: str, start: int) -> dict[str, Any]:
    return {"figure": figure, "start": start, "end": start + len(figure)}


def _claim(claim: Claim, start: int) -> dict[str, Any]:
    verdict, taken = claim.settled()
    if verdict != claim.meant:
        raise MeantOtherwiseError(f"{claim.figure}: meant {claim.meant}, the tables say {verdict}")
    accept = [verdict, *claim.also]
    return {
        **_place(claim.figure, start),
        "accept": accept,
        "flag": not {"supported", "unverifiable"} & set(accept),
        **taken.slots(),
    }


def main() -> None:
    """Write the files, or list the texts that are to be mended."""
    for corpus in (OFFICIAL, VOICES):
        try:
            text = corpus.build()
        except ExceptionGroup as group:
            sys.exit("\n".join(f"{error}\n   {''.join(error.__notes__)}" for error in group.exceptions))
        corpus.path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
