"""Words for a rule under which people are expelled that say nothing of whom a number counts."""

from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, Heard


def is_over(ear: Ear, heard: Heard) -> bool:
    """`May, the month Title 42 ended`, `after the end of Title 42`: a rule that tells when, and of whom nothing."""
    text, (start, end) = ear.page.text, heard.mention.span
    behind = (word.strip(",.;)") for word in text[end : end + _LEADING].lower().split()[:2])
    start += len(_UNDER) if text.startswith(_UNDER, start) else 0  # "the last month under Title 42"
    leading = text[max(heard.line.start, start - _LEADING) : start].lower().split()
    return not before("over_behind").isdisjoint(behind) or " ".join(leading[-2:]) in before("over_before")


_UNDER = "under "
"""What a rule's name may begin with."""


def is_of_all_met(ear: Ear, heard: Heard) -> bool:
    """`16,000 apprehensions and expulsions`: those who were expelled and the others together."""
    text, (start, end) = ear.page.text, heard.mention.span
    leading = text[heard.line.start : start].lower().split()[-2:]
    behind = [word.strip(",.;)") for word in text[end : heard.line.end].lower().split()[:2]]
    pairs = (leading, behind[::-1])
    return any(pair[1:] in (["and"], ["or"]) and pair[0] in before("with_expelled") for pair in pairs)


_LEADING = 30
"""How far before a rule's name, and behind it, in characters, the words beside it are looked for."""
