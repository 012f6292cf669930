"""Countries by name, which are places until the words make them the nationality of the people counted."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from numcheck.claims.phrases import Mention
from numcheck.documents.document import Span
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either

_GAP = re.compile(r",?\s+(?P<last>and|or)\s+(?:from\s+)?|,\s+(?:from\s+)?")
"""What stands between two countries of a list; the last two have a word there."""

_OWNS = ("'s", "’s")


def without_neighbors(mentions: tuple[Mention, ...], text: str, span: Span) -> tuple[Mention, ...]:
    """The phrases without Mexico and Canada by name, which are places, unless the words speak of nationalities.

    The sentence does, or a list with another country: `from Mexico, Guatemala and Honduras`.
    """
    neighbors = [mention for mention in mentions if mention.value == "citizenship" and _is_neighbor(mention)]
    if not neighbors or origins().search(text, *span) is not None:
        return mentions
    names = [mention for mention in mentions if mention.value == "citizenship"]
    beside = {mention for pair in pairwise(names) if _gap(*pair, text) is not None for mention in pair}
    return tuple(mention for mention in mentions if mention not in neighbors or mention in beside)


def listed(mentions: Sequence[Mention], counted: Sequence[Mention], text: str) -> list[Mention]:
    """The countries of a list behind a `from` or one that is counted: `from Venezuela, Nicaragua and Cuba`.

    Without an `and` or `or` before the last one it is no list: `from Venezuela, Colombia said`.
    """
    found: list[Mention] = []
    run: list[Mention] = []
    for last, mention in pairwise(mention for mention in mentions if mention.value == "citizenship"):
        run = run or ([last] if last in counted or text.endswith("from ", 0, last.span.start) else [])
        gap = _gap(last, mention, text) if run else None
        run = [] if gap is None else [*run, mention]
        if gap is not None and gap["last"] and not text.startswith(_OWNS, mention.span.end):
            found, run = [*found, *run], []
    return [mention for mention in found if mention not in counted]


def _gap(one: Mention, other: Mention, text: str) -> re.Match[str] | None:
    return _GAP.fullmatch(text, one.span.end, other.span.start)


def _is_neighbor(mention: Mention) -> bool:
    meaning = mention.meaning
    return meaning.loose and meaning.scope["citizenship"] in _neighbors()


@cache
def _neighbors() -> frozenset[str]:
    return frozenset(load("claims").words("place", "neighbors"))


@cache
def origins() -> re.Pattern[str]:
    """What says that the countries of a sentence are those of the people counted."""
    return re.compile(rf"\b(?:{either(load('claims').words('place', 'origins'))})\b", re.IGNORECASE)
