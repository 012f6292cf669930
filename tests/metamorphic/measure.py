"""Counts, for each kind of rewriting, how many verdicts it changes: python -m tests.metamorphic.measure.

By default a sample, which is the same in every run; `--all` takes every text, `--kind` (more than once) only these
kinds. `--lower` writes what was counted into ceilings.toml where it is lower than what stands there; it never raises a
ceiling. `--examples N` shows N changes of each kind, those first that accuse. A kind is shown and written as soon as it
is counted: all kinds over all texts take half an hour. A new text may change the sample: where a ceiling then has to
rise, it is raised by hand.
"""

import argparse
import tomllib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from tests.metamorphic.compare import Change, Pair, Said, pair
from tests.metamorphic.kind import Kind
from tests.metamorphic.kinds import KINDS
from tests.metamorphic.passage import corpus

CEILINGS = Path(__file__).with_name("ceilings.toml")
HELD = ("changed", "accused", "lost", "vouched")
SAMPLE = 2
LONGEST = 300
_HEAD = """\
# How many verdicts each kind of rewriting may change: of the sample that the tests try, and of all texts. Written by
# `python -m tests.metamorphic.measure --lower`, which never raises one. pairs and figures say how much was tried;
# changed are verdicts that came out otherwise, accused those that became a flag, lost those that were `supported` and
# are left open, vouched those that were a flag and became `supported`. Of the kinds that make a figure wrong only those
# figures are counted that were `supported`, and vouched are those that still are.
"""


class Count(NamedTuple):
    """What was counted of one kind."""

    pairs: int = 0
    figures: int = 0
    changed: int = 0
    accused: int = 0
    lost: int = 0
    vouched: int = 0

    @property
    def worse(self) -> int:
        """How many verdicts the form alone has spoilt."""
        return self.accused + self.lost + self.vouched


def pairs(kind: Kind, everything: bool = False) -> Iterator[Pair]:
    """The pairs of a kind: of all texts, or of the first few to which it applies, short ones before long ones."""
    texts = corpus() if everything else sorted(corpus(), key=lambda one: len(one.text) > LONGEST)
    tried = (one for one in (pair(kind, text) for text in texts) if one is not None)
    return tried if everything else islice(tried, SAMPLE)


def count(kind: Kind, tried: Sequence[Pair]) -> Count:
    """What came of the pairs of a kind."""
    changes = [change for one in tried for change in one.changes]
    if kind.perturbs:
        checked = [one for one in changes if one.was == "supported"]
        return Count(len(tried), len(checked), vouched=sum(one.vouches for one in checked))
    return Count(
        len(tried),
        len(changes),
        sum(one.was != one.now for one in changes),
        sum(one.accuses for one in changes),
        sum(one.loses for one in changes),
        sum(one.excuses for one in changes),
    )


def ceilings() -> dict[str, dict[str, dict[str, int]]]:
    """The ceilings: `sample` and `all`, each with its kinds."""
    return tomllib.loads(CEILINGS.read_text(encoding="utf-8")) if CEILINGS.exists() else {}


def lowered(held: dict[str, int] | None, counted: Count) -> dict[str, int]:
    """The ceilings of one kind once something was counted: none above what it was."""
    return {
        name: min(value, held[name]) if held and name in HELD else value for name, value in counted._asdict().items()
    }


def toml(held: dict[str, dict[str, dict[str, int]]]) -> str:
    """The ceilings as their file has them, one kind a line, in the order of the kinds."""
    parts = [_HEAD]
    for extent in ("sample", "all"):
        parts.append(f"\n[{extent}]\n")
        kinds = held.get(extent, {})
        for name in (name for name in KINDS if name in kinds):
            inner = ", ".join(f"{key} = {value}" for key, value in kinds[name].items())
            parts.append(f"{name} = {{ {inner} }}\n")
    return "".join(parts)


def example(one: Pair, change: Change) -> str:
    """A change with the sentences around its figure, before and after."""
    verdicts = f"{_verdict(one.before, change.before)} -> {_verdict(one.after, change.after)}"
    lines = [f"  {change.figure!r}: {verdicts}  [{one.passage.name}]"]
    lines += [
        f"    - {_around(one.before, change.before)}",
        f"    + {_around(one.after, change.after) or one.text[:300]!r}",
    ]
    return "\n".join(lines)


def _verdict(said: Said, span: object) -> str:
    found = next((one for place, one in said.findings.items() if place == span), None)
    return "none" if found is None else f"{found.verdict} {found.rule or ''}".strip()


def _around(said: Said, span: object) -> str:
    """The sentence of a figure, with the one before it."""
    found = next((one for place, one in said.findings.items() if place == span), None)
    if found is None:
        return ""
    at = found.claim.sentence.number
    start = said.document.sentences[max(at - 1, 0)].span.start
    return repr(said.document.text[start : said.document.sentences[at].span.end])


def _examples(tried: Sequence[Pair], kind: Kind, number: int) -> list[str]:
    changes = [(one, change) for one in tried for change in one.changes]
    told = [both for both in changes if (both[1].vouches if kind.perturbs else both[1].was != both[1].now)]
    told.sort(key=lambda both: (not both[1].accuses, not both[1].loses, not both[1].excuses))
    return [example(one, change) for one, change in told[:number]]


def main() -> None:
    """Counts, shows, and lowers the ceilings where that is asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="over every text")
    parser.add_argument("--kind", action="append", choices=list(KINDS), help="only this kind")
    parser.add_argument("--lower", action="store_true", help="lower the ceilings to what is counted")
    parser.add_argument("--examples", type=int, default=0, metavar="N", help="show N changes of each kind")
    asked = parser.parse_args()
    counts = {}
    for name in asked.kind or KINDS:
        tried = list(pairs(KINDS[name], asked.all))
        counts[name] = count(KINDS[name], tried)
        print(_line(name, counts[name]), *_examples(tried, KINDS[name], asked.examples), sep="\n", flush=True)
        if asked.lower:
            _lower("all" if asked.all else "sample", name, counts[name])
    print("\nWhat they spoil, the most first:")
    print(*(_line(name, counts[name]) for name in sorted(counts, key=lambda name: -counts[name].worse)), sep="\n")


def _line(name: str, counted: Count) -> str:
    return f"{name:30} " + "  ".join(f"{key} {value}" for key, value in counted._asdict().items())


def _lower(extent: str, name: str, counted: Count) -> None:
    held = ceilings()
    kinds = held.setdefault(extent, {})
    kinds[name] = lowered(kinds.get(name), counted)
    CEILINGS.write_text(toml(held), encoding="utf-8")


if __name__ == "__main__":
    main()
