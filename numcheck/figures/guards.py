"""The sense of the line: where the grammar would take a word, but the words around it do not allow it.

A guard is asked about one terminal: `index` and `after` are the first token of the word or phrase and the one behind
it, `previous` is the terminal before it (empty at the start of a window).
"""

import re
from collections.abc import Callable, Mapping

from numcheck.figures.page import NUMBERS, Page
from numcheck.figures.vocabulary import Term

HYPHENS = frozenset("-‐‑")
"""The signs that join words: hyphen-minus, hyphen, non-breaking hyphen."""
_OPENING = frozenset("([\"'“‘$€£")
_SOFT_STARTS = frozenset(("HALF", "NTH", "SCALE", "HUNDRED", "VULGAR", "POINTS", "SCALE_ORD"))


def inside_number(page: Page, after: int, previous: str) -> bool:
    """Whether a hyphen holds one number together: `twenty-five`, `two-hundred`, `one-half`."""
    following = page.terminals(after)
    if previous == "TENS":
        return bool(following & {"ONES", "ORD", "HUNDRED"})
    return previous in ("ONES", "TEENS", "A") and bool(following & {"HUNDRED", "HALF"})


def starts_number(page: Page, index: int) -> bool:
    """Whether a number begins at the token, its sign or currency included."""
    at = index + 1 if page.terminals(index) & {"MINUS", "CURRENCY"} else index
    return page.is_number(at) or "HALF" in page.terminals(at)


def spaced_range(page: Page, index: int) -> bool:
    """`10 - 15 percent`: digits, a dash between blanks, digits. An em dash, or one after a year, parts clauses."""
    return (
        page.word(index) != "—"
        and page.is_digits(index - 1)
        and page.is_digits(index + 1)
        and not re.fullmatch("(?:19|20)[0-9]{2}", page.word(index - 1))
    )


def digits_fit(page: Page, index: int, previous: str) -> bool:
    """Digits after digits are the fraction of a mixed number; after a number word they are another number."""
    if previous == "DIGITS":
        return page.word(index + 1) in ("/", "⁄") and page.is_digits(index + 2) and not page.glued(index)
    if previous == "SCALE":
        return "SCALE" in page.terminals(index + 1)
    return previous not in ("HUNDRED", "TENS", "TEENS", "ONES")


def glued_fits(page: Page, index: int, term: Term) -> bool:
    """`$5m` and `2.4M` are millions, and so is `2.4m people`; `48m` alone is a length."""
    if term.terminal == "UNIT" and term.words != ("l",):
        return not page.capital(index)
    if term.terminal != "SCALE" or term.words == ("k",):
        return True
    after_sign = any("CURRENCY" in page.terminals(at) for at in (index - 2, index - 3))
    if after_sign:
        return True
    if term.words == ("t",):
        return False
    following = page.word(index + 1)
    return page.capital(index) or (len(following) > 3 and following.isalpha() and not page.breaks_line(index + 1))


def folded(page: Page, word: str) -> str | None:
    """The factor of `fivefold`."""
    if not word.endswith("fold") or word == "fold":
        return None
    terms = page.vocabulary.terms.get(word.removesuffix("fold"), ())
    return next((term.value for term in terms if term.terminal in ("ONES", "TEENS", "TENS", "HUNDRED")), None)


def another_and(page: Page, index: int) -> bool:
    """Whether another `and` before a number follows within the same run of number words."""
    for at in range(index, index + 8):
        if page.word(at) == "and" and page.is_number(at + 1):
            return True
        if not (page.is_number(at) or page.word(at) in HYPHENS or "SCALE" in page.terminals(at)):
            return False
    return False


def _a_fits(page: Page, index: int, after: int, previous: str) -> bool:
    at = _past_hyphen(page, after)
    following = page.terminals(at)
    if previous in ("HALF", "NTH"):
        # "half a million", "half an hour", "half a percent"
        return bool(following & {"SCALE", "UNIT", "PERCENT", "POINTS"}) or page.word(at) == "percentage"
    if page.word(at) in ("percentage",):
        return page.word(at + 1) == "point"
    if "NTH" in following and "HALF" not in following:
        hedged = page.word(index - 1) in page.vocabulary.before_share
        return hedged or _is_share(page, at + 1) or "SCALE" in page.terminals(at + 1)
    return bool(following & _SOFT_STARTS)


def _is_share(page: Page, index: int) -> bool:
    """Whether what follows `a third` leaves it a share: `a third of them`, not `a third man`."""
    word = page.word(index)
    if word in HYPHENS and page.glued(index):
        # "a quarter-final"
        return False
    return word in page.vocabulary.share_followers or word.endswith("ed") or not word.isalpha()


def _and_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`two hundred and five`: after a hundred or a scale, before what is smaller."""
    if previous not in ("HUNDRED", "SCALE"):
        return False
    if page.word(after) in ("a", "an"):
        return bool(page.terminals(after + 1) & {"HUNDRED", "SCALE"})
    return page.is_digits(after) or bool(page.terminals(after) & {"ONES", "TEENS", "TENS", "ORD", "HUNDRED"})


def _fraction_and_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`two and a half`, `two-and-a-half`, `two and two-thirds`, `three and one-half`."""
    at = _past_hyphen(page, after)
    if "VULGAR" in page.terminals(at):
        return True
    if page.terminals(at) & {"A", "ONES"}:
        at = _past_hyphen(page, at + 1)
        return bool(page.terminals(at) & {"HALF", "NTH"})
    return page.word(at) == "half"


def _past_hyphen(page: Page, index: int) -> int:
    return index + 1 if page.word(index) in HYPHENS else index


def _few_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`a few hundred`; not `a few people`."""
    return bool(page.terminals(after) & {"SCALE", "HUNDRED"})


def _in_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`one in five`; not `37 in 2021`, `two in 10 years`."""
    at = _past_hyphen(page, after)
    if (
        previous not in NUMBERS
        or not page.is_number(at)
        or (len(page.word(at).replace(",", "")) == 4 and page.is_digits(at))
    ):
        return False
    return not page.terminals(at + 1) & {"UNIT", "SCALE", "PERCENT", "MONEY"}


def _of_fits(page: Page, index: int, after: int, previous: str) -> bool:
    """`7 of 10`, `tens of thousands`; not `the one of five`."""
    if previous == "VAGUE":
        return "VAGUE" in page.terminals(after)
    one = page.word(index - 1) == "one" and after - index == 1
    return previous in NUMBERS and not one and _in_fits(page, index, after, previous)


def _number_follows(page: Page, index: int, after: int, previous: str) -> bool:
    return starts_number(page, after) or (
        page.word(after) == "a" and bool(page.terminals(after + 1) & {"SCALE", "HUNDRED"})
    )


def _times_fit(page: Page, index: int, after: int, previous: str) -> bool:
    """`three times as many` compares; `crossed three times` counts."""
    if page.word(index) in ("x", "×"):
        return page.glued(index)
    following = page.word(after)
    if following in page.vocabulary.times_followers:
        return True
    return any(page.word(at) in page.vocabulary.times_verbs for at in range(index - 4, index))


def _twice_fits(page: Page, index: int, after: int, previous: str) -> bool:
    word = page.word(index)
    return word not in page.vocabulary.bare_multiples or page.word(after) in page.vocabulary.bare_followers


def _minus_fits(page: Page, index: int, after: int, previous: str) -> bool:
    word = page.word(index)
    # "plus or minus 3.5 points" is a margin, not a loss.
    if page.word(index - 1) == "or":
        return False
    # A sign touches its number, and nothing before it but a bracket: "7 a.m.-9 p.m." has no minus.
    if not word.isalpha() and (not page.glued(after) or (page.glued(index) and page.word(index - 1) not in _OPENING)):
        return False
    return starts_number(page, after)


def _nth_fits(page: Page, index: int, after: int, previous: str) -> bool:
    word = page.word(index)
    before = index - 2 if page.word(index - 1) in HYPHENS else index - 1
    if "SCALE_ORD" in page.terminals(index) and page.word(before) not in ("a", "one"):
        return False
    return previous in ("ONES", "TEENS", "A", "HUNDRED") or (previous == "TENS" and word.endswith("s"))


def _slash_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return page.glued(index) and page.glued(after) and page.is_digits(after)


def _between_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return starts_number(page, after)


def _point_fits(page: Page, index: int, after: int, previous: str) -> bool:
    return page.is_number(after)


Guard = Callable[[Page, int, int, str], bool]

GUARDS: Mapping[str, Guard] = {
    "A": _a_fits,
    "AND": _and_fits,
    "BETWEEN": _between_fits,
    "FEW": _few_fits,
    "FRACTION_AND": _fraction_and_fits,
    "FROM": _between_fits,
    "IN": _in_fits,
    "MINUS": _minus_fits,
    "NTH": _nth_fits,
    "OF": _of_fits,
    "OUT_OF": _number_follows,
    "POINT": _point_fits,
    "RANGE_AND": _number_follows,
    "SLASH": _slash_fits,
    "TIMES": _times_fit,
    "TO": _number_follows,
    "TWICE": _twice_fits,
}
