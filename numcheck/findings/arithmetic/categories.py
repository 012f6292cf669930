"""Kinds of people, places and counts of which nothing is two at once (lexicon/arithmetic.toml)."""

from numcheck.findings.arithmetic.phrases import Words
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import last_of, vocabulary

_ENDS = frozenset((",", ";", "and", ".", "(", ")", ":", "—", "–", "but", "while"))


def kinds(words: Words) -> dict[str, str]:
    """By set, the one kind of it that words name; a set of which they name several is left out."""
    found: dict[str, str] = {}
    for group, members in vocabulary().kinds_apart.items():
        named = [
            kind
            for kind, phrases in members
            if any(phrase == words[at : at + len(phrase)] for phrase in phrases for at in range(len(words)))
        ]
        if len(named) == 1:
            found[group] = named[0]
    return found


def kinds_told(row: Row, first: int, last: int, before: bool = False) -> tuple[int, str | None]:
    """How many numbers from an index on are each of another kind of one set, and which set; 0 and None of none.

    The kind stands behind its number, or where so told `before` it.
    """
    named = [kinds(_words_before(row, index) if before else _words(row, index)) for index in range(first, last)]
    runs = [(_run([by_set.get(group) for by_set in named]), group) for group in vocabulary().kinds_apart]
    most, group = max(runs, key=lambda run: run[0])
    return (most, group) if most else (0, None)


def _run(found: list[str | None]) -> int:
    """How many there are before one is missing or comes back."""
    for at, kind in enumerate(found):
        if kind is None or kind in found[:at]:
            return at
    return len(found)


def _words(row: Row, index: int) -> Words:
    """What a number is said to be of, up to the next sign: `were single adults`."""
    gap = row.gaps[index + 1]
    return gap[: next((at for at, word in enumerate(gap) if word in _ENDS), len(gap))]


def _words_before(row: Row, index: int) -> Words:
    """What a number is said to be of, from the last sign on: `families 31 percent`."""
    gap = row.gaps[index]
    return gap[last_of(gap, _ENDS) + 1 :]
