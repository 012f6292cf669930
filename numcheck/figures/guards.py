"""The sense of the line: where the grammar would take a word, but the words around it do not allow it.

A guard is asked about one terminal: `index` and `after` are the first token of the word or phrase and the one behind
it, `previous` is the terminal before it (empty at the start of a window).
"""

from collections.abc import Callable, Mapping

from numcheck.figures.lookahead import HYPHENS, goes_down, hedged_number, past_hyphen, starts_number, worth
from numcheck.figures.page import NUMBERS, Page
from numcheck.figures.unit_guards import (
    currency_fits,
    nation_fits,
    percent_fits,
    point_unit_fits,
    times_fit,
    twice_fits,
    unit_fits,
    unit_per_fits,
)

_OPENING = frozenset("([<>=~\"'“‘$€£")
_COUNTED = NUMBERS | {"THING"}
_SMALL, _NTH = frozenset(("ONES", "TEENS", "TENS")), frozenset(("NTH",))
_SOFT_STARTS = frozenset(("HALF", "NTH", "SCALE", "HUNDRED", "VULGAR", "POINTS", "SCALE_ORD"))


def _a_fits(page: Page, index: int, after: int, previous: str) -> bool:
    at = past_hyphen(page, after)
    following = page.terminals(at)
    if previous in ("HALF", "NTH", "PART_OF"):
        # "half a million", "half an hour", "half a percent"
        return bool(following & {"SCALE", "UNIT", "PERCENT", "POINTS"}) or page.padded[at] == "percentage"
    if page.padded[at] in ("percentage",):
        return page.padded[at + 1] == "point"
    if following & {"UNIT", "MONEY"} and not previous and _is_one(page, index, at):
        return True
    if "NTH" in following and "HALF" not in following:
        hedged = page.padded[index - 1] in page.vocabulary.before_share
        return hedged or _is_share(page, at + 1) or "SCALE" in page.terminals(at + 1)
    return bool(following & _SOFT_STARTS)


def _is_one(page: Page, index: int, at: int) -> bool:
    """`a mile from the road`, `a day and a half`; not `$5 a gallon`, `60 cents a pound`."""
    if page.matches(at + 1, ("and", "a", "half")):
        return True
    priced = page.is_number(index - 1) or page.terminals(index - 1) & {"MONEY", "UNIT", "SCALE", "PERCENT"}
    return page.padded[at] in page.vocabulary.singles and not priced


def _is_share(page: Page, index: int) -> bool:
    """Whether what follows `a third` leaves it a share: `a third of them`, not `a third man`."""
    word = page.padded[index]
    if page.breaks_line(index):
        return True
    if word in HYPHENS and page.glued(index):
        # "a quarter-final"
        return False
    return word in page.vocabulary.share_followers or word.endswith("ed") or not word.isalpha()


def _and_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`two hundred and five`: after a hundred or a scale, before what is smaller."""
    if previous not in ("HUNDRED", "SCALE"):
        return False
    if page.padded[after] in ("a", "an"):
        return bool(page.terminals(after + 1) & {"HUNDRED", "SCALE"})
    if _parts(page, after) or (previous == "SCALE" and not goes_down(page, index)):
        return False
    if previous == "HUNDRED" and "HUNDRED" in page.terminals(after + 1):
        return False  # "one hundred and two hundred"
    if page.is_digits(after):
        return "." not in page.padded[after]
    return bool(page.terminals(after) & {"ONES", "TEENS", "TENS", "ORD", "HUNDRED"})


def _parts(page: Page, index: int) -> bool:
    """Whether a part of one stands at the token: `three quarters`, `fifty-four hundredths`; not `thirty-two fifths`."""
    at = index + 1
    while page.terminals(index) & {"TENS"} and (page.padded[at] in HYPHENS or "ONES" in page.terminals(at)):
        at += 1
    if not page.padded[at].endswith("s") or "NTH" not in page.terminals(at):
        return False
    over = sum(worth(page, word, _SMALL) for word in range(index, at))
    return over < worth(page, at, _NTH)


def _fraction_and_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`two and a half`, `two-and-a-half`, `two and two-thirds`, `three and one-half`; not `16,000 and half of them`."""
    at = past_hyphen(page, after)
    if page.is_digits(index - 1) and len(page.padded[index - 1].replace(",", "")) > _MIXED:
        return False
    if "VULGAR" in page.terminals(at):
        return True
    if previous == "UNIT":
        return page.matches(after, ("a", "half"))
    if _parts(page, at):
        return True
    if page.terminals(at) & {"A", "ONES"}:
        at = past_hyphen(page, at + 1)
        return bool(page.terminals(at) & {"HALF", "NTH"})
    return page.padded[at] == "half"


_MIXED = 3
"""How many digits a whole number may have that a fraction of one is told with."""


def _few_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`a few hundred`; not `a few people`."""
    return bool(page.terminals(after) & {"SCALE", "HUNDRED"})


def _in_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`one in five`; not `37 in 2021`, `two in 10 years`."""
    at = past_hyphen(page, after)
    if (
        previous not in _COUNTED
        or not page.is_number(at)
        or (len(page.padded[at].replace(",", "")) == 4 and page.is_digits(at))
    ):
        return False
    return not page.terminals(at + 1) & {"UNIT", "SCALE", "PERCENT", "MONEY"}


def _of_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`7 of 10`, `tens of thousands`; not `the one of five`."""
    if previous == "VAGUE":
        return "VAGUE" in page.terminals(after)
    one = page.padded[index - 1] == "one" and after - index == 1
    return previous in NUMBERS and not one and _in_fits(page, index, after, previous)


def _number_follows(page: Page, index: int, after: int, previous: str) -> bool:
    return starts_number(page, after) or (
        page.padded[after] == "a" and bool(page.terminals(after + 1) & {"SCALE", "HUNDRED"})
    )


def _either_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`two or three`."""
    return previous in NUMBERS and starts_number(page, after)


def _near_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return starts_number(page, after)


def _to_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return _number_follows(page, index, after, previous) or hedged_number(page, after)


def _part_of_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`a quarter of a million`, `two-tenths of a percent`, `three quarters of an hour`."""
    if page.padded[after] in ("1", "one"):
        return "PERCENT" in page.terminals(after + 1)
    return page.padded[after] in ("a", "an") and bool(page.terminals(after + 1) & {"SCALE", "PERCENT", "UNIT"})


def _half_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`half` wherever it stands; `quarter million`, `quarter-mile`, not `the third quarter`."""
    if page.padded[index] != "quarter" or previous:
        return page.padded[index] != "quarter"
    following = page.terminals(past_hyphen(page, after))
    scaled = "SCALE" in following or page.matches(after, ("of", "a", "million"))
    return scaled or ("UNIT" in following and not page.is_number(index - 1) and page.padded[index - 1] != "first")


def _minus_fits(page: Page, index: int, after: int, previous: str) -> bool:
    word = page.padded[index]
    # "plus or minus 3.5 points" is a margin, not a loss.
    if page.padded[index - 1] == "or":
        return False
    # A sign touches its number, and nothing before it but a bracket: "7 a.m.-9 p.m." has no minus.
    if not word.isalpha() and (not page.glued(after) or (page.glued(index) and page.padded[index - 1] not in _OPENING)):
        return False
    return starts_number(page, after)


def _nth_fits(page: Page, index: int, after: int, previous: str) -> bool:
    word = page.padded[index]
    before = index - 2 if page.padded[index - 1] in HYPHENS else index - 1
    if "SCALE_ORD" in page.terminals(index) and page.padded[before] not in ("a", "one"):
        return False
    if previous == "NTH_TENS":
        return True
    if word == "firsts":
        return False
    if previous in ("ONES", "HUNDRED") and "HUNDRED" in page.terminals(index - 2):
        return word.endswith("s")  # "one hundred two fifths", but the "one hundred fifth"
    return previous in ("ONES", "TEENS", "A", "HUNDRED") or (previous == "TENS" and word.endswith("s"))


def _nth_tens_fit(page: Page, index: int, after: int, previous: str) -> bool:
    """`three twenty-firsts`, `one hundred thirty fifths`: tens that are the lower part's, behind the upper one."""
    at = past_hyphen(page, after)
    word = page.padded[at]
    return previous in ("ONES", "TEENS", "HUNDRED") and word.endswith("s") and word[:-1] in _FIRST_NINE


# Without the second, which is a length of time in the plural.
_FIRST_NINE = frozenset(("first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"))


def _divided_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`one over three`, where nothing is said of the second number; not `up 5 over 2021`, `one over 10 years`."""
    at = after
    while page.is_number(at) or page.padded[at] in HYPHENS | {"and"} or "SCALE" in page.terminals(at):
        at += 1
    years = page.is_digits(after) and len(page.padded[after]) == _YEAR
    return at > after and previous in NUMBERS and not years and not page.padded[at][:1].isalnum()


_YEAR = 4


def _cents_words_fit(page: Page, index: int, after: int, previous: str) -> bool:
    """`thirteen dollars forty-five`, at the end of what is said."""
    return previous == "MONEY" and not page.padded[after][:1].isalnum() and page.padded[after] not in HYPHENS


def _inch_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`5 ft 2 in`, `5 ft 2 in tall`; not `5 ft 2 in the air`."""
    feet = page.padded[index - 2] in ("ft", "feet", "foot", "'", "′") or page.matches(index - 3, ("ft", "."))
    return feet and (not page.padded[after][:1].isalnum() or page.padded[after] in _SIZES)


_SIZES = frozenset(("tall", "high", "long", "wide", "deep"))


def _slash_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return page.glued(index) and page.glued(after) and page.is_digits(after)


def _between_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return starts_number(page, after)


def _over_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`2.3+ million`, `2-plus million`: between a number and its scale."""
    return previous in NUMBERS and "SCALE" in page.terminals(past_hyphen(page, after))


def _or_so_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`5,400 or so pounds`, `60-odd miles`, `5,000-plus pounds`: between a number and its unit."""
    return previous in NUMBERS and not {"UNIT", "PERCENT"}.isdisjoint(page.terminals(past_hyphen(page, after)))


def _point_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return page.is_number(after)


Guard = Callable[[Page, int, int, str], bool]

GUARDS: Mapping[str, Guard] = {
    "A": _a_fits,
    "AND": _and_fits,
    "BETWEEN": _between_fits,
    "CENTS": _cents_words_fit,
    "CENTS_AND": _near_fits,
    "CURRENCY": currency_fits,
    "DIVIDED": _divided_fits,
    "FEW": _few_fits,
    "FRACTION_AND": _fraction_and_fits,
    "FROM": _between_fits,
    "HALF": _half_fits,
    "IN": _in_fits,
    "INCH": _inch_fits,
    "MINUS": _minus_fits,
    "NATION": nation_fits,
    "NEAR": _near_fits,
    "NTH": _nth_fits,
    "NTH_TENS": _nth_tens_fit,
    "OF": _of_fits,
    "OR": _either_fits,
    "OR_SO": _or_so_fits,
    "OUT_OF": _number_follows,
    "OVER": _over_fits,
    "PART_OF": _part_of_fits,
    "PER": _near_fits,
    "PERCENT": percent_fits,
    "POINT": _point_fits,
    "POINTS": point_unit_fits,
    "RANGE_AND": _to_fits,
    "SLASH": _slash_fits,
    "TIMES": times_fit,
    "TO": _to_fits,
    "TWICE": twice_fits,
    "UNIT": unit_fits,
    "UNIT_PER": unit_per_fits,
}
