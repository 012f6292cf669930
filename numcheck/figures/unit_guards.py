"""The guards of units, currencies and multiples (see `guards`)."""

from numcheck.figures.aside import names
from numcheck.figures.nouns import nouns
from numcheck.figures.page import NUMBERS, Page

_AMOUNT = NUMBERS | {"SCALE"}
_MARKS = frozenset("\"'′″")
_QUOTED = 40
"""A quotation mark is looked for no more than this many tokens before one."""


def currency_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`20€`; in `1 $10 bill` the sign is the next number's. `A$` is written as one word; codes are, and in capitals."""
    word = page.padded[index]
    if page.is_digits(after) and previous in _AMOUNT and not word.isalpha():
        return False
    if after - index > 1:
        return (page.glued(index + 1) and (word != "a" or page.capital(index))) or word in ("c", "u")
    return word not in ("cop", "rm") or page.capital(index)


def point_unit_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`a quarter point`; `points` alone only where they are percentage points."""
    return page.padded[index] != "point" or (previous in ("NTH", "HALF") and page.padded[after] != "of")


def percent_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`thirty percentage` is a slip for percent; not of `percentage points`."""
    return page.padded[index] != "percentage" or not page.padded[after].startswith(("point", "-"))


def unit_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """A unit's mark touches its number and closes no quotation; what is written as one word (`m2`) stands as one."""
    word = page.padded[index]
    if word in _MARKS:
        opened = [at for at in range(max(0, index - _QUOTED), index) if page.padded[at] == word]
        return page.glued(index) and len(opened) % 2 == 0 and page.padded[after] not in _MARKS
    if after - index == 2 and page.is_digits(index + 1):
        return page.glued(index + 1)
    if page.padded[after - 1] == ".":
        # In "He stood 6 ft. She" the stop is the sentence's.
        return not page.capital(after)
    return True


def unit_per_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`kg/m³`, `liters per kilometer`; the time below a rate (`tons per day`) is none of the unit's."""
    if page.padded[index] == "/":
        return page.glued(index) and page.glued(after)
    return page.padded[after] not in nouns().per or page.padded[after] == "second"


def nation_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`42 Kuwaiti dinars`; not `42 Kuwaiti soldiers`."""
    return "MONEY" in page.terminals(after)


def times_fit(page: Page, index: int, after: int, previous: str) -> bool:
    """`three times as many` compares; `crossed three times` counts, and so does `met 3,300 times last month`."""
    if page.padded[index] in ("x", "×"):
        return page.glued(index)
    following, told = page.padded[after], page.padded[index - 1].replace(",", "")
    if following in _THEN and told.isdigit() and len(told) >= _MANY:
        return False
    if following in page.vocabulary.times_followers or _is_owner(page, after):
        return True
    return any(page.padded[at] in page.vocabulary.times_verbs for at in range(index - 4, index))


_THEN, _MANY = ("last", "this"), 4
"""What begins a time behind `times`, and how many digits a number has that counts then."""


def twice_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`doubled`, `double the total`; not `a double standard`."""
    word, following = page.padded[index], page.padded[after]
    capital = following in names().months and page.capital(after)  # "nearly double July"
    compares = following in page.vocabulary.bare_followers or capital or _is_owner(page, after)
    return word not in page.vocabulary.bare_multiples or compares


def _is_owner(page: Page, index: int) -> bool:
    """`six times March's figure`, `five times 2020's haul`, `twice January 2021's`, `double San Diego's total`."""
    at = index + (page.padded[index] in names().months)
    at += page.is_digits(at) and len(page.padded[at]) == _YEAR
    if at > index and page.padded[at] == "'s":
        return True
    named = next((end for end in range(index, index + _NAME) if not page.capital(end)), index)
    return named > index and page.padded[named] == "'s" and page.padded[named + 1] in page.vocabulary.owned


_YEAR, _NAME = 4, 4
"""How many digits a year has, and within how many words the name of an owner ends."""
