"""What the tokens at a place could be, looked at before the grammar is asked."""

import re
from decimal import Decimal
from itertools import takewhile

from numcheck.figures.nouns import nouns
from numcheck.figures.page import Page
from numcheck.figures.vocabulary import Term

HYPHENS = frozenset("-‐‑")
"""The signs that join words: hyphen-minus, hyphen, non-breaking hyphen."""


def inside_number(page: Page, after: int, previous: str) -> bool:
    """Whether a hyphen holds one number together: `twenty-five`, `two-hundred`, `one-half`."""
    following = page.terminals(after)
    if previous == "TENS":
        return bool(following & {"ONES", "ORD", "HUNDRED"})
    if previous == "HUNDRED" and following & {"ONES", "TEENS", "TENS"}:
        # "two-hundred-fifty", but "two hundred-three hundred"
        return not page.terminals(after + 1) & {"HUNDRED", "SCALE"}
    return previous in ("ONES", "TEENS", "A") and bool(following & {"HUNDRED", "HALF"})


def starts_number(page: Page, index: int) -> bool:
    """Whether a number begins at the token, its sign or currency included."""
    at = index + 1 if page.terminals(index) & {"MINUS", "CURRENCY"} else index
    return page.is_number(at) or "HALF" in page.terminals(at)


def spaced_range(page: Page, index: int) -> bool:
    """`10 - 15 percent`: digits, a dash between blanks, digits. An em dash, or one after a year, parts clauses."""
    return (
        page.padded[index] != "—"
        and page.is_digits(index - 1)
        and page.is_digits(index + 1)
        and not re.fullmatch("(?:19|20)[0-9]{2}", page.padded[index - 1])
    )


def digits_fit(page: Page, index: int, previous: str) -> bool:
    """Digits after digits are the fraction of a mixed number; after a number word they are another number."""
    if previous == "DIGITS":
        return page.padded[index + 1] in ("/", "⁄") and page.is_digits(index + 2) and not page.glued(index)
    if previous == "SCALE":
        return bool(page.terminals(index + 1) & {"SCALE", "HUNDRED"})
    return previous not in ("HUNDRED", "TENS", "TEENS", "ONES")


def glued_fits(page: Page, index: int, term: Term) -> bool:
    """`$5m` and `2.4M` are millions, and so is `2.4m people`; `48m` alone is a length, `39.4C` a temperature."""
    word = term.words[0]
    if term.terminal == "UNIT":
        if word in ("c", "f"):
            after = page.padded[index + 1]
            outside = after != "/" and (not after.isalpha() or after in nouns().stop)
            return page.capital(index) and outside and len(page.padded[index - 1].partition(".")[0]) < _LONG_DEGREES
        return page.capital(index) == (word in ("v", "w")) or len(word) > 1 or word == "l"
    if term.terminal != "SCALE" or word == "k":
        return True
    after_sign = any("CURRENCY" in page.terminals(at) for at in (index - 2, index - 3))
    if not after_sign and len(page.padded[index - 1].partition(".")[0]) > _GROUP:
        return False
    if after_sign or (word == "b" and "." in page.padded[index - 1]):
        return True
    if word in ("t", "mm"):
        return False
    following = page.padded[index + 1]
    if page.capital(index):
        # "Pad 39B": a name's number.
        return not (page.capital(index - 2) and page.padded[index - 2].isalpha() and not page.glued(index - 2))
    return len(following) > 3 and following.isalpha() and not page.breaks_line(index + 1)


_LONG_DEGREES = 4
"""A temperature of so many digits is written with its degrees, not as `1200C`."""


def parted(page: Page, index: int) -> bool:
    """`the figure was 137, 743 in March`: one number with a blank too many; between two there would be a word.

    Before it stands a word in lower case, behind it one that joins no list.
    """
    words = page.padded
    if words[index + 1] != "," or len(words[index]) > _GROUP or not page.is_digits(index + 2):
        return False
    group, before, after = words[index + 2], words[index - 1], words[index + 3]
    apart = page.glued(index + 1) and page.tokens.starts[index + 2] - page.tokens.ends[index + 1] == 1
    joined = not after.isalpha() or after in ("and", "or") or index + 2 in page.lines
    return apart and len(group) == _GROUP and before in _TELLING and not joined


def spelled_on(page: Page, index: int) -> bool:
    """`two million, three hundred thousand`, `six thousand, four hundred`: a comma inside a number told in words.

    What follows has a hundred or a lower scale of its own: `of a million, three were` and `two million, two million`
    are two numbers.
    """
    if page.padded[index] != "," or page.is_digits(index - 2) or index + 1 in page.lines:
        return False
    told = _spelled(page, index + 1)
    small = bool(told) and bool(page.terminals(told[0]) & _SMALL)
    return small and any(page.terminals(at) & _LARGE for at in told[1:3]) and goes_down(page, index)


def goes_down(page: Page, index: int) -> bool:
    """Whether the number in words behind `and` or a comma is of a lower scale than the one before it, or of none.

    `two million and three million` are two numbers.
    """
    scales = (worth(page, at, _SCALE) for at in _spelled(page, index + 1))
    return next(filter(None, scales), Decimal(0)) < worth(page, index - 1, _SCALE)


def _spelled(page: Page, index: int) -> tuple[int, ...]:
    """The words of a number told in words that stand at an index, as places."""
    return tuple(takewhile(lambda at: page.terminals(at) & _IN_WORDS, range(index, index + _SPELLED)))


def worth(page: Page, index: int, terminals: frozenset[str]) -> Decimal:
    """What the word stands for as one of these terminals, or 0."""
    terms = page.vocabulary.terms.get(page.padded[index], ())
    return next((Decimal(term.value) for term in terms if term.terminal in terminals), Decimal(0))


_SPELLED = 6
"""How many words of a number are looked at."""

_SCALE, _SMALL, _LARGE = frozenset(("SCALE",)), frozenset(("ONES", "TEENS", "TENS")), frozenset(("HUNDRED", "SCALE"))
_IN_WORDS = _SMALL | _LARGE | {"AND", "DASH"}

_GROUP = 3
_TELLING = frozenset(("was", "is", "were", "of", "at", "to", "reached", "hit", "totaled"))
"""Words before the one number of a sentence's verb."""


def inches_at(page: Page, index: int) -> str | None:
    """The inches of `6-foot-2`, `six-foot-two`, where they stand behind the hyphen."""
    if page.padded[index - 2] != "foot":
        return None
    if page.is_digits(index):
        return page.padded[index] if page.padded[index].isdecimal() else None
    terms = page.vocabulary.terms.get(page.padded[index], ())
    return next((term.value for term in terms if term.terminal in ("ONES", "TEENS")), None)


def priced_scale(page: Page, index: int) -> Term | None:
    """The scale of `$5 M`, `$2.5 B`: a capital behind an amount of money, a blank between them."""
    if not page.capital(index) or "CURRENCY" not in page.terminals(index - 2):
        return None
    terms = page.vocabulary.glued.get(page.padded[index], ())
    return next((term for term in terms if term.terminal == "SCALE"), None)


def is_mixed(page: Page, index: int) -> bool:
    """Whether a hyphen parts a whole number from a part of one: `3-1/2 inches`."""
    over, slash, under = page.padded[index + 1 : index + 4]
    if slash not in ("/", "⁄") or not (over.isdecimal() and under.isdecimal() and page.padded[index + 4] != "/"):
        return False
    return page.glued(index + 2) and page.glued(index + 3) and 0 < int(over) < int(under)


def together(page: Page, index: int, term: Term) -> bool:
    """Whether a unit stands at the token whose signs touch each other: `s2`, `s^2`."""
    return page.matches(index, term.words) and all(page.glued(at) for at in range(index + 1, index + len(term.words)))


def cents_fit(page: Page, index: int) -> bool:
    """`3 dollars 50.`: two digits at the end of what is said."""
    return len(page.padded[index]) == 2 and not page.padded[index + 1].isalnum()


def another_and(page: Page, index: int) -> bool:
    """Whether another `and` before a number follows within the same run of number words."""
    for at in range(index, index + 8):
        if page.padded[at] == "and" and page.is_number(at + 1):
            return True
        if not (page.is_number(at) or page.padded[at] in HYPHENS or "SCALE" in page.terminals(at)):
            return False
    return False


def hedged_number(page: Page, index: int) -> bool:
    """Whether a number stands at the token, or behind a hedge there: `just 410`."""
    hedges = (term.words for term in page.vocabulary.choices.get(page.padded[index], ()) if term.terminal == "NEAR")
    return starts_number(page, index) or any(
        page.matches(index, words) and starts_number(page, index + len(words)) for words in hedges
    )


def past_hyphen(page: Page, index: int) -> int:
    """The index of the token, or of the one behind it where it is a hyphen."""
    return index + 1 if page.padded[index] in HYPHENS else index
