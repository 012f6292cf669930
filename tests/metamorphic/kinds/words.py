"""Words for words that the lexicon holds to mean the same."""

from collections.abc import Mapping

from tests.metamorphic.edit import Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.prose import NUMBER


def _exchanged(name: str, words: Mapping[str, str], before: str = r"\b", after: str = r"\b") -> Kind:
    """The kind that puts each word's equal for it."""
    pattern = rf"{before}(?P<word>{'|'.join(words)}){after}"

    def new(match: Match) -> str:
        return words[match["word"]]

    return Kind(name, found(pattern, new))


_RISE = {"rose": "increased", "climbed": "rose", "increased": "rose"}
_FALL = {"fell": "dropped", "dropped": "declined", "declined": "fell"}
_MOVED = "rose|fell|increased|decreased|dropped|climbed|declined|jumped|grew"
_AS_MUCH = r"(?= (?:\d+ percent|from [\d]|to [\d]|by [\da-z]+ percent|in fiscal|sharply))"

KINDS = (
    Kind("migrant-encounters", found(r"(?<=,\d{3}) encounters\b", " migrant encounters")),
    Kind("migrant-apprehensions", found(r"(?<=,\d{3}) apprehensions\b", " migrant apprehensions")),
    Kind("arrests-for-apprehensions", found(r"(?<=[Bb]order Patrol )apprehensions\b", "arrests")),
    _exchanged("rise", _RISE, after=rf"\b{_AS_MUCH}"),
    _exchanged("fall", _FALL, after=rf"\b{_AS_MUCH}"),
    _exchanged(
        "about", {"about": "roughly", "roughly": "about", "approximately": "about", "around": "about"}, after=r"(?= \d)"
    ),
    _exchanged("nearly", {"nearly": "almost", "almost": "nearly"}, after=r"(?= \d)"),
    _exchanged("more-than", {"more than": "over"}, before=r"(?<![Nn]o )(?<![Nn]ot )\b", after=rf"(?= {NUMBER})"),
    _exchanged("compared-with", {"compared with": "compared to", "compared to": "compared with"}),
    _exchanged("families", {"people in families": "family unit members", "family units": "families"}),
    _exchanged(
        "children-alone",
        {"unaccompanied children": "unaccompanied minors", "unaccompanied minors": "unaccompanied children"},
    ),
    _exchanged("single-adults", {"single adults": "single adult migrants"}, after=r"(?= at\b| in\b| on\b|[.,;])"),
    Kind(
        "a-total-of",
        found(
            rf"\b(?P<verb>recorded|logged|counted|encountered|apprehended|arrested|reported) (?={NUMBER})",
            r"\g<verb> a total of ",
        ),
    ),
    Kind("by-so-much", found(rf"\b(?P<verb>{_MOVED}) (?=\d+ percent\b)", r"\g<verb> by ")),
    Kind("an-increase-of", found(r", up (?P<much>\d+ percent) (?=from|over|on)\b", r", an increase of \g<much> ")),
    Kind("a-decrease-of", found(r", down (?P<much>\d+ percent) (?=from)\b", r", a decrease of \g<much> ")),
    Kind("higher-for-more", found(r"(?<= percent )more (?=than (?:in|a year|the month|the year)\b)", "higher ")),
    Kind(
        "border-before-noun",
        found(
            rf"(?P<number>{NUMBER}) (?P<noun>encounters|apprehensions) (?:at|on|along) "
            r"the (?P<border>southwest|northern) border\b",
            r"\g<number> \g<border> border \g<noun>",
        ),
    ),
    Kind(
        "apprehensions-by",
        found(r"\bBorder Patrol (?P<noun>apprehensions|encounters)\b", r"\g<noun> by the Border Patrol"),
    ),
    Kind("along-the-border", found(r"\b(?:at|on) (?=the (?:southwest|southern|northern) border\b(?!['’]))", "along ")),
)
