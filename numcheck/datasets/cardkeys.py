"""The keys of a card and of the words in it, table by table, and where one belongs that stands in the wrong one."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

NEEDED = frozenset(("title", "publisher", "licence", "pages", "measures", "step"))
"""What every card says."""

DEFAULTS: Mapping[str, object] = MappingProxyType(
    {"rank": 10, "rounding": 0, "derived": False, "late": 0, "aggregated": False, "contested": False}
)
"""What a card need not say, and what it means then."""

CARD = NEEDED | DEFAULTS.keys() | {"files", "fixed", "dimensions", "notes", "breaks", "vocabulary", "words", "table"}
BREAKDOWN = frozenset(("since", "earlier"))
NOTE = frozenset(("text", "period"))
BREAK = frozenset(("text", "month"))
WORDS = frozenset(("measures", "dimensions"))
MEASURE = frozenset(("of", "scope", "unit", "nouns", "verbs", "decimals", "adds"))
DIMENSION = frozenset(("all", "forms", "members", "nouns", "unions"))
FORM = frozenset(("words", "loose"))
MEMBER = FORM | {"implies"}
TABLE = frozenset(("file", "published", "month", "year", "value", "dimensions", "members"))

_PLACES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "at the head of the card": CARD,
        "in [table]": TABLE,
        "in [words.measures.NAME]": MEASURE,
        "in [dimensions.NAME]": BREAKDOWN,
        "in [words.dimensions.NAME]": DIMENSION,
        "in [words.dimensions.NAME.members], at a member": MEMBER,
        "in [[notes]]": NOTE,
        "in [[breaks]]": BREAK,
    }
)


def belongs(unknown: Iterable[str], known: Iterable[str]) -> str:
    """What to do about keys that a table does not know: where each belongs, or what it may have been meant for."""
    names = sorted(known)
    told = [hint for key in unknown if (hint := _belongs(key, names))]
    return " ".join([*told, f"The keys here are {', '.join(names)}."])


def _belongs(key: str, known: list[str]) -> str:
    places = [place for place, keys in _PLACES.items() if key in keys]
    if places:
        return f"{key} belongs {' or '.join(places)}."
    from difflib import get_close_matches  # a card without a mistake needs it not

    near = get_close_matches(key, known, 1)
    return f"Is {near[0]} meant by {key}?" if near else ""
