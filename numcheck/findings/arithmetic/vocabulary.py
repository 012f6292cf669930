"""The words that lead from one of a sentence's numbers to the next (lexicon/arithmetic.toml)."""

from collections.abc import Container, Mapping
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Direction
from numcheck.findings.arithmetic.phrases import Phrases, Words, phrases_of
from numcheck.lexicon.loader import Lexicon, load

SEPARATORS = frozenset(",(—–")
"""Signs behind which something new is said of the number before them."""

STOPS = frozenset(';:()[]“”"—–/&=')
SIGNS = frozenset(("'s", "'", ",", "-", "."))
"""Signs that may stand in the words that name a time or a baseline: `from the year before's`, `the Jan. 5 count`."""


class Vocabulary(NamedTuple):
    """The words by what they do; see the lexicon for each list.

    `before_parts` are the words of which one stands right before a number that may be told as a part of another.
    """

    ways: Mapping[str, Direction]
    comparatives: Mapping[str, Direction]
    passing: Mapping[str, Direction]
    takers: frozenset[str]
    adjectives: frozenset[str]
    adverbs: frozenset[str]
    links: frozenset[str]
    numbers: frozenset[str]
    degrees: frozenset[str]
    verbs_of_being: frozenset[str]
    counting: frozenset[str]
    unsaid: frozenset[str]
    relative: frozenset[str]
    earlier: Phrases
    later: Phrases
    year_on_year: Phrases
    before_months: frozenset[str]
    fragments: frozenset[str]
    up_to: frozenset[str]
    apart: frozenset[str]
    stop: frozenset[str]
    describing: frozenset[str]
    silent: frozenset[str]
    places_between: Phrases
    paces: frozenset[str]
    fillers: frozenset[str]
    operands: frozenset[str]
    deny: frozenset[str]
    leads: Phrases
    including: frozenset[str]
    totals: Phrases
    equals: Phrases
    joints: frozenset[str]
    of: Phrases
    of_definite: Phrases
    before_parts: frozenset[str]
    members: Phrases
    frames: Phrases
    of_them: Phrases
    of_all: Phrases
    made_up: Phrases
    make_up: Phrases
    combined: Phrases
    in_all: Phrases
    sets_whole: frozenset[str]
    summing: frozenset[str]
    adds: frozenset[str]
    events: frozenset[str]
    kinds_apart: Mapping[str, tuple[tuple[str, tuple[Words, ...]], ...]]
    rest: Phrases
    beyond: frozenset[str]
    uncounted: frozenset[str]
    holders: frozenset[str]
    prepositions: frozenset[str]
    sides: frozenset[str]
    told_apart: frozenset[str]
    says: frozenset[str]
    multiples: tuple[Words, ...]


_UP: Direction = "up"
_DOWN: Direction = "down"


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary; raises `LexiconError` where a file is malformed."""
    file = load("arithmetic").only(
        "change", "taking", "comparative", "passing", "words", "times", "parts", "apart", "repeats", "multiples"
    )

    def some(table: str, name: str) -> frozenset[str]:
        return frozenset(file.words(table, name))

    def phrases(table: str, name: str) -> Phrases:
        return phrases_of(file.words(table, name))

    return Vocabulary(
        ways=_ways(file, "change") | _ways(file, "taking"),
        comparatives=_ways(file, "comparative"),
        passing=_ways(file, "passing"),
        takers=frozenset(_ways(file, "taking")),
        adjectives=some("words", "adjectives"),
        adverbs=some("words", "adverbs"),
        links=some("words", "links"),
        numbers=some("words", "numbers"),
        degrees=some("words", "degrees"),
        verbs_of_being=some("words", "verbs_of_being"),
        counting=some("words", "counting"),
        unsaid=some("words", "unsaid"),
        relative=some("times", "relative"),
        earlier=phrases("times", "earlier"),
        later=phrases("times", "later"),
        year_on_year=phrases("times", "year_on_year"),
        before_months=some("times", "before_months"),
        fragments=some("times", "fragments"),
        up_to=some("times", "up_to"),
        apart=some("words", "apart"),
        stop=some("words", "stop") | STOPS,
        describing=some("words", "describing"),
        silent=some("words", "silent"),
        places_between=phrases("words", "places_between"),
        paces=some("words", "paces"),
        fillers=some("words", "fillers"),
        operands=some("words", "operands"),
        deny=some("words", "deny"),
        leads=phrases("words", "leads"),
        including=some("parts", "including"),
        totals=phrases("parts", "totals"),
        equals=phrases("parts", "equals"),
        joints=some("parts", "joints"),
        of=phrases("parts", "of"),
        of_definite=phrases("parts", "of_definite"),
        before_parts=some("parts", "including") | phrases("parts", "of_definite").lasts | {",", "the"},
        members=phrases("parts", "members"),
        frames=phrases("parts", "frames"),
        of_them=phrases("parts", "of_them"),
        of_all=phrases("parts", "of_all"),
        made_up=phrases("parts", "made_up"),
        make_up=phrases("parts", "make_up"),
        combined=phrases("parts", "combined"),
        in_all=phrases("parts", "in_all"),
        sets_whole=some("apart", "whole"),
        summing=some("parts", "summing"),
        adds=some("parts", "adds"),
        events=some("parts", "events"),
        kinds_apart={
            group: tuple((kind, phrases_of(words).every) for kind, words in file.lists("apart", group).items())
            for group in file.keys("apart")
            if group != "whole"
        },
        rest=phrases("parts", "rest"),
        beyond=some("parts", "beyond"),
        uncounted=some("parts", "uncounted"),
        holders=some("words", "holders"),
        prepositions=some("parts", "prepositions"),
        sides=some("parts", "sides"),
        told_apart=some("repeats", "told_apart"),
        says=some("repeats", "says"),
        multiples=tuple(file.lists("multiples").values()),
    )


def _ways(file: Lexicon, table: str) -> dict[str, Direction]:
    """Which way each word of a table says that something goes."""
    return dict.fromkeys(file.words(table, "up"), _UP) | dict.fromkeys(file.words(table, "down"), _DOWN)


def plain(words: Words, most: int, commas: int = 0, relative: bool = False) -> bool:
    """Whether the words only go on about the number before them: few, and none of them opens anything new.

    Where they may be `relative`, they say more of the thing counted: `migrants who came by boat`.
    """
    if len(words) > most or words.count(",") > commas:
        return False
    known = vocabulary()
    opens = known.stop - known.describing if relative else known.stop
    return opens.isdisjoint(words) and known.ways.keys().isdisjoint(words)


def last_of(words: Words, known: Container[str]) -> int:
    """The index of the last word that is one of these, or -1."""
    at = len(words)
    for word in reversed(words):
        at -= 1
        if word in known:
            return at
    return -1


def filled(words: Words, most: int = 9) -> bool:
    """Whether the words only name a time or a baseline: `last year's`, `the same month of 2021, when it was`."""
    known = vocabulary()
    return len(words) <= most and all(w in known.fillers or w in SIGNS or is_year(w) for w in words)


def is_year(word: str) -> bool:
    """`2021`, `fy21`; any other number is part of a date."""
    return word.removeprefix("fy").isdecimal()


def span_of_time(words: Words) -> int:
    """How many words `between June and July 2015` takes at the head of words, and 0 where they open no such span."""
    at = words.index("and") if words[:1] == ("between",) and "and" in words[:10] else 0
    if at < 2 or not filled(words[1:at]):
        return 0
    end = at + 1
    while end < len(words) and words[end] not in (",", ".") and filled(words[end : end + 1]):
        end += 1
    return end if end > at + 1 else 0


def without(words: Words, allowed: frozenset[str]) -> Words:
    """The words behind the first ones that are allowed."""
    at = 0
    while at < len(words) and words[at] in allowed:
        at += 1
    return words[at:]
