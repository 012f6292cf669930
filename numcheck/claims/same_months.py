"""Whether a superlative puts months of one name in an order, or all that is known."""

import re

from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import month_of

_POSSESSIVE, _STOP = re.compile(r"(?:['’]s)?[.,]*$"), re.compile(r"[,.;:()—–]")

_SHORTEST = 4
"""How many letters a word of a superlative has at least that names a month in lower case: "may" does not."""

_FOLLOWING, _POINTING = 6, 4
"""How many words behind a superlative may name the months that it is of, and how many point at one told before."""


def is_of_same_months(superlative: str, behind: str) -> bool:
    """`the worst September`, `a record for October`, `the most for that month`, `the highest ever seen in May`."""
    words = (_POSSESSIVE.sub("", word) for word in superlative.split())
    if any(month_of(word.lower()) for word in words if len(word) >= _SHORTEST or word[:1].isupper()):
        return True
    following = _STOP.split(behind, maxsplit=1)[0].lower().split()[:_FOLLOWING]
    told = f"{superlative.lower()} {' '.join(following[:_POINTING])}"
    if any(words in told for words in before("that_month")):
        return True
    leads = {*before("any_month"), *before("for_month")}
    if not before("of_any_time").isdisjoint(superlative.lower().split()):
        leads |= before("in_month")
    said = superlative.lower()
    leading = (f"{said} {' '.join(following[:at])}".rstrip() for at, word in enumerate(following) if month_of(word))
    return any(words.endswith(tuple(f" {lead}" for lead in leads)) for words in leading)


def is_of_all_time(superlative: str) -> bool:
    """Whether words say that all that is known is compared: `the highest ever`."""
    return not before("of_all_time").isdisjoint(superlative.lower().split())
