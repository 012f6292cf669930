"""The words by which a sentence hangs together (`lexicon/sentence.toml`), and those that bar a figure (`bars.toml`)."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

from numcheck.claims.phrases import Meaning, PhraseTable
from numcheck.lexicon.loader import load

_LISTS = (
    *("verb", "cut", "lead", "elliptic", "back", "total", "running", "move", "by", "share"),
    *("per", "mean", "aside", "moves", "in_year", "seized", "past", "of_whole", "speech", "majority"),
    *("peaked", "extreme", "leading", "placed", "paired", "annual", "pointed", "every", "crest", "bygone", "last_time"),
    *("same", "echo", "attribution", "streak", "spread", "rank", "order", "from_when", "weighed"),
)

UNLESS = "unless"
"""The list of a table's or a bar's words inside which its others mean nothing: `a record for a month`."""


class Bar(NamedTuple):
    """What keeps a figure from being answered or accused (`lexicon/bars.toml`).

    Attributes:
        name: What it is called.
        reach: `figure` where its words have to stand in the figure's own stretch, `ahead` there and before the figure,
            `sentence` where anywhere in it.
        fatal: Whether the figure is left unchecked; else it is only not accused.
        rate: Whether an average is no less checked for it.
        people: Whether a weight of drugs is no less checked for it.
        general: Whether it is one for any statistics, and not only for those of the border.
        vouches: Whether a number may be vouched for all the same, and only not accused.
        rule: The code of the rule that says why a figure is left unchecked, or "" where nobody is told.
        plain: Whether its words alone say that the border is meant.
    """

    name: str
    reach: str
    fatal: bool
    rate: bool = False
    people: bool = False
    general: bool = False
    vouches: bool = False
    rule: str = ""
    plain: bool = False


@cache
def table() -> PhraseTable:
    """All these words as one table: a mention's tag is the lexicon's table, its value the list or the bar's name.

    One without a value means nothing, and only takes the place of the words inside it.
    """
    return PhraseTable((*_sentence(), *_runs(), *_leaders(), *_bars()))


def _sentence() -> Iterator[tuple[str, Meaning]]:
    lexicon = load("sentence").only("before", "restriction", "run", "leader", "versus", *_LISTS)
    for tag in _LISTS:
        for value, phrases in lexicon.lists(tag).items():
            yield from ((phrase, Meaning(tag, "" if value == UNLESS else value)) for phrase in phrases)


def _runs() -> Iterator[tuple[str, Meaning]]:
    """What tells a run, whatever leads to it or follows: `straight months`, `declines in a row`, `months of falls`."""
    run = load("sentence").lists("run")
    for value, kind in (("month", "month"), ("month", "record"), ("year", "year")):
        for noun in run[kind]:
            told = (*(f"{word} {noun}" for word in run["leads"]), *(f"{noun} {word}" for word in run["follows"]))
            steps = () if noun in _STEPS else tuple(f"{step} of {noun}" for step in _STEPS if step in run[value])
            moves = (*steps, *(f"{word} {step}" for word in run["leads"] for step in steps))
            yield from ((phrase, Meaning("streak", value)) for phrase in (*told, *moves))


_STEPS = ("months", "years", "month", "year", "fiscal year", "fiscal years")
"""What a run is one of, besides moves and records."""


def _leaders() -> Iterator[tuple[str, Meaning]]:
    """What says that a member is first, whatever verb leads to it: `tops the list`, `remained the busiest`."""
    told = load("sentence").lists("leader")
    again = ("", *(f" {word}" for word in told["again"]))
    for verbs, objects, between in (
        ("leads", "whom", ("",)),
        ("is", "what", again),
        ("holds", "place", ("",)),
        ("has", "most", ("",)),
    ):
        for verb, word, what in product(told[verbs], between, told[objects]):
            yield f"{verb}{word} {what}", Meaning("leading", "alone")


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
        entry.only("name", "reach", "fatal", "rate", "people", "general", "vouches", "rule", "plain", "words", UNLESS)
        name, reach, rule = entry.text("name"), entry.text("reach"), entry.text("rule", "")
        fatal, rate, people, general = map(entry.flag, ("fatal", "rate", "people", "general"))
        vouches, plain = entry.flag("vouches"), entry.flag("plain")
        found[name] = Bar(name, reach, fatal, rate, people, general, vouches, rule, plain)
    return found


@cache
def before(what: str) -> frozenset[str]:
    """The words of a list of `[before]`: those that change what stands behind them."""
    return frozenset(load("sentence").words("before", what))
