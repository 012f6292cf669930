"""What the words before and behind a percentage or a multiple say of it: which way it goes, and of what it is."""

from typing import NamedTuple

from numcheck.claims.claim import Direction
from numcheck.findings.arithmetic.phrases import Words, starts_with
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, filled, last_of, plain, vocabulary, without

_ARTICLES = frozenset(("a", "an", "the"))
_DETERMINERS = (("the",), ("its",), ("their",), ("his",), ("her",), ("our",))
LEADING = ("above", "below", "over", "under")
"""Comparatives that lead to a number by themselves."""

_NEAR = 4  # words that may stand between a verb and its number ("rose by about another")


class Opening(NamedTuple):
    """What stands before a change: which way it goes, and whether a noun behind it has to say that it is one."""

    way: Direction | None
    needs_noun: bool = False


class Closing(NamedTuple):
    """What stands behind a change: which way it goes, and the words that are left."""

    way: Direction | None
    rest: Words


def opening(gap: Words) -> Opening | None:
    """What leads from a number to the change said of it: `, up`, `, a`, `(an increase of`; None where nothing does."""
    at = last_of(gap, SEPARATORS)
    if at < 0 or not plain(gap[:at], most=14, commas=2):
        return None
    words = without(gap[at + 1 :], vocabulary().links)
    return said(words[1:] if words[:1] == ("or",) else words) or _behind_another(gap[at + 1 :])


def _behind_another(words: Words) -> Opening | None:
    """`the most since 2009 and an increase of`: the second of two things that are said of a number."""
    at = last_of(words, ("and",))
    tail = words[at + 1 :]
    if at < 2 or words[0] not in _ARTICLES or tail[:1] not in (("a",), ("an",)):
        return None
    return said(tail) if plain(words[:at], most=12, relative=True) else None


def said(words: Words) -> Opening | None:
    """What the words right before a change say of it: `up`, `a`, `an increase of`, or nothing at all."""
    known = vocabulary()
    if not words:
        return Opening(None, needs_noun=True)
    if words[0] in _ARTICLES:
        words = without(words[1:], known.adjectives)
        if not words:
            return Opening(None, needs_noun=True)
        if words[0] in known.apart and words[1:] == ("of",):
            return Opening(None)
        return Opening(known.ways[words[0]]) if words[0] in known.ways and words[1:] in (("of",), ("by",)) else None
    if words[0] in known.ways and not without(words[1:], known.adverbs):
        return Opening(known.ways[words[0]])
    return None


def verb(gap: Words) -> Opening | None:
    """What the verb before a change says of it: `enrollment rose by`, `saw a`; None where it says nothing sure."""
    words = _clause(gap)
    if words and words[-1] in _ARTICLES:
        return Opening(None, needs_noun=True)
    found = _way(words)
    return Opening(found[0]) if found is not None and not without(found[1], vocabulary().adverbs | {"of"}) else None


def way_of(gap: Words) -> Direction | None:
    """Which way the words before a pair say that it goes: `The budget rose sharply last year`, `, up`."""
    words = _clause(gap)
    found = _way(words)
    if found is None:
        return None
    way, behind = found
    word = words[len(words) - len(behind) - 1]
    if word in ("up", "down"):
        return None if behind else way
    takes_object = word in vocabulary().takers and behind[:1] in _DETERMINERS and plain(behind, most=_NEAR + 1)
    return way if takes_object or filled(without(behind, vocabulary().adverbs), most=_NEAR) else None


def _way(words: Words) -> tuple[Direction, Words] | None:
    """The one direction that words tell, with what stands behind the last word that tells it."""
    known = vocabulary()
    at = [i for i, word in enumerate(words) if word in known.ways and not _is_season(words, i)]
    ways = {known.ways[words[i]] for i in at}
    if len(ways) != 1 or any(word in known.deny for word in words):
        return None
    return ways.pop(), words[at[-1] + 1 :]


def _is_season(words: Words, at: int) -> bool:
    """`went last fall from 60,000 to 70,000`."""
    return words[at] == "fall" and words[at - 1 : at] != ("a",)


def _clause(gap: Words) -> Words:
    """The words behind the last sign or conjunction."""
    stop = vocabulary().stop
    at = max(last_of(gap, stop), last_of(gap, SEPARATORS))
    # A denial right before the clause's own words is theirs.
    return gap[at:] if at >= 0 and gap[at] in vocabulary().deny else gap[at + 1 :]


def closing(gap: Words, opened: Opening) -> Closing | None:
    """What stands behind a change: `increase from`, `more than the`; None where the words do not make it one."""
    known = vocabulary()
    if gap[:1] and (gap[0] == "of" or gap[0] in known.paces):
        return None
    words = without(gap, known.adjectives) if opened.needs_noun else gap
    noun = known.ways.get(words[0]) if words else None
    if noun is None and opened.needs_noun:
        noun = known.comparatives.get(words[0]) if words else None
        if noun is None or opened.way is not None:
            return None
    if noun is not None:
        # "12 percent above the 40,000": the comparative leads to it by itself.
        lead = ("than",) if words[0] in LEADING else ()
        return None if opened.way not in (None, noun) else Closing(noun, (*lead, *words[1:]))
    return Closing(opened.way, words)


def base(words: Words, heard: frozenset[str] = frozenset()) -> bool:
    """Whether the words behind a change lead to what it is measured from: `in arrests from last year's`, `than the`.

    `heard` are words that the number compared has with it: `than a year earlier, when officers stopped` is about the
    same thing only where officers stopped that one too.
    """
    known = vocabulary()
    if words[:1] in (("in",), ("of",)):
        at = next((i for i in range(1, min(len(words), 8)) if starts_with(words[i:], known.leads) is not None), None)
        if at is None or not plain(words[1:at], most=5):
            return False
        words = words[at:]
    behind = starts_with(words, known.leads)
    if behind is None:
        return False
    if behind[-1:] == ("(",):
        behind = behind[:-1]
    return filled(behind) or _then(behind, heard)


def _then(words: Words, heard: frozenset[str]) -> bool:
    """`a year earlier, when officers stopped`: when it was, and who did the same then."""
    at = last_of(words, ("when",))
    if at < 0 or not filled(words[:at]):
        return False
    known = vocabulary()
    return filled(tuple(word for word in words[at:] if word not in heard and word not in known.counting))


def is_subject(words: Words) -> bool:
    """Whether the words before a number only say which one it is: `The`, `In May, the month's`, `May's total of`."""
    return bool(words) and (words[-1] in ("the", "its", "their", "'s", "of", "those", "these")) and filled(words)


def measured_elsewhere(words: Words) -> bool:
    """Whether the words behind a change say what it is measured from, in place of the numbers before it."""
    known = vocabulary()
    clause = words[: next((i for i, word in enumerate(words) if word in (",", ";", ")", ".")), len(words))]
    return any(starts_with(clause[i:], known.leads) is not None or clause[i] == "since" for i in range(len(clause)))
