"""Regular expressions made of a lexicon's words."""

import re
from collections.abc import Iterable


def either(words: Iterable[str]) -> str:
    """An alternation of words and phrases, tried in the order given; any blanks may stand within a phrase."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
