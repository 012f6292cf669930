"""The words by which a sentence hangs together (`lexicon/sentence.toml`), and those that bar a figure (`bars.toml`)."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from numcheck.claims.phrases import Meaning, PhraseTable
from numcheck.lexicon.loader import load

_LISTS = (
    *("verb", "cut", "lead", "elliptic", "back", "total", "running", "move", "by", "share"),
    *("per", "mean", "aside", "moves", "in_year", "seized", "past", "of_whole", "speech", "majority"),
    *("peaked", "extreme", "leading", "paired"),
)

UNLESS = "unless"
"""The list of a table's or a bar's words inside which its others mean nothing: `a record for a month`."""

_SHARED = ("streak", "order", "rank", "spread")
"""Lists that lexicon/claims.toml has."""


class Bar(NamedTuple):
    """What keeps a figure from being answered or accused (`lexicon/bars.toml`).

    Attributes:
        name: What it is called.
        reach: `figure` where its words have to stand in the figure's own stretch, `ahead` there and before the figure,
            `sentence` where anywhere in it.
        fatal: Whether the figure is left unchecked; else it is only not accused.
        rate: Whether an average is no less checked for it.
        people: Whether a weight of drugs is no less checked for it.
        vouches: Whether a number may be vouched for all the same, and only not accused.
    """

    name: str
    reach: str
    fatal: bool
    rate: bool = False
    people: bool = False
    vouches: bool = False


@cache
def table() -> PhraseTable:
    """All these words as one table: a mention's tag is the lexicon's table, its value the list or the bar's name.

    One without a value means nothing, and only takes the place of the words inside it.
    """
    return PhraseTable((*_sentence(), *_bars()))


def _sentence() -> Iterator[tuple[str, Meaning]]:
    lexicon = load("sentence").only("before", *_LISTS)
    for tag, words in [*((tag, lexicon) for tag in _LISTS), *((tag, load("claims")) for tag in _SHARED)]:
        for value, phrases in words.lists(tag).items():
            yield from ((phrase, Meaning(tag, "" if value == UNLESS else value)) for phrase in phrases)


def _bars() -> Iterator[tuple[str, Meaning]]:
    for entry in load("bars").only("bar").entries("bar"):
        name = entry.text("name")
        yield from ((phrase, Meaning(f"bar {name}", name)) for phrase in entry.words("words"))
        yield from ((phrase, Meaning(f"bar {name}", "")) for phrase in entry.words(UNLESS))


@cache
def bars() -> Mapping[str, Bar]:
    """The bars, by name."""
    found: dict[str, Bar] = {}
    for entry in load("bars").entries("bar"):
        entry.only("name", "reach", "fatal", "rate", "people", "words", UNLESS)
        name = entry.text("name")
        found[name] = Bar(name, entry.text("reach"), entry.flag("fatal"), entry.flag("rate"), entry.flag("people"))
    return found


@cache
def before(what: str) -> frozenset[str]:
    """The words of a list of `[before]`: those that change what stands behind them."""
    return frozenset(load("sentence").words("before", what))
