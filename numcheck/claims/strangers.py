"""Superlatives among what is no time and in no dataset: `the most of any county`, `than any other school`."""

import re
from functools import cache

from numcheck.figures.aside import names
from numcheck.figures.figure import Figure, Kind
from numcheck.lexicon.loader import load

_ANY = re.compile(r"\bany\s+(?P<noun>.+)", re.IGNORECASE | re.DOTALL)
_WORD = re.compile(r"[a-z]+")


@cache
def _times() -> frozenset[str]:
    """What a superlative among all times may name: `of any month`, `of any February`, `of any presidency`."""
    return frozenset(load("superlatives").words("any_times")) | names().months


def among_strangers(figure: Figure) -> bool:
    """Whether a superlative compares with all of a kind that is no time: no earlier time holds it or refutes it."""
    match = _ANY.search(figure.text) if figure.kind is Kind.SUPERLATIVE else None
    return match is not None and _times().isdisjoint(_WORD.findall(match["noun"].lower()))
