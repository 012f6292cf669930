"""Changes that make a figure wrong: none of these may stay supported."""

from tests.metamorphic.edit import Edit, Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import MONTH, MONTHS

_HEDGES = (
    *("than", "over", "above", "least", "most", "below", "under", "passed", "topped", "to", "exceeded", "surpassed"),
    *("past", "reached", "hit", "nearly", "almost", "about"),
)
_UNHEDGED = "".join(rf"(?<!\b{word} )" for word in _HEDGES)
_BARE = rf"(?<![\d,.$€£-]){_UNHEDGED}\d{{1,3}}(?:,\d{{3}})*,\d\d[1-9](?![\d,.]*\d)"
"""A count to the last digit, with no hedge before it."""

_SHORT_WAY = r"(?: (?!and\b|or\b|of\b|in\b|nationwide\b|from\b|with\b)[A-Za-z-]+){0,4}"
_FACTOR = 1.7


def _far_off(match: Match) -> str:
    """A number seven tenths larger, which no hedge, rounding or revision explains."""
    value = int(match.group().replace(",", ""))
    return f"{round(value * _FACTOR) // 10 * 10 + 3:,}"


def number_far_off(passage: Passage) -> list[Edit]:
    """The middle one of the exact counts of a text is made far too large."""
    edits = found(_BARE, _far_off)(passage)
    return edits[len(edits) // 2 :][:1]


def _other_border(match: Match) -> str:
    other = {"southwest": "northern", "southern": "northern", "northern": "southwest"}[match["border"]]
    return (
        match.group()[: match.start("border") - match.start()]
        + other
        + match.group()[match.end("border") - match.start() :]
    )


def _other_month(match: Match) -> str:
    """The month that lies five behind."""
    other = MONTHS[(MONTHS.index(match["month"]) + 5) % 12]
    return match.group()[: match.start("month") - match.start()] + other


def _other_year(match: Match) -> str:
    return match.group()[:-4] + str(int(match["year"]) - 1)


KINDS = (
    Kind("number-far-off", number_far_off, perturbs=True),
    Kind(
        "other-border",
        found(
            rf"{_BARE}{_SHORT_WAY} (?:at|on|along) the (?P<border>southwest|southern|northern) border\b", _other_border
        ),
        perturbs=True,
    ),
    Kind("other-month", found(rf"{_BARE}{_SHORT_WAY} in (?P<month>{MONTH})\b", _other_month), perturbs=True),
    Kind(
        "other-year",
        found(rf"{_BARE}{_SHORT_WAY} in fiscal (?:year )?(?P<year>20[12]\d)\b", _other_year),
        perturbs=True,
    ),
)
