"""The month and the year that a number's own words name, as far as two numbers can be told apart by them."""

from typing import NamedTuple

from numcheck.claims.when.time import month_of
from numcheck.findings.arithmetic.phrases import Words
from numcheck.findings.arithmetic.vocabulary import vocabulary

YEAR = 12
"""Months in a year."""

_YEARS = range(1900, 2100)
_MODAL = "may"


class Moment(NamedTuple):
    """A month, a year, or a month of a year, counted as `fiscal 2021` and `2021` are alike here.

    Attributes:
        month: 1 to 12, or None where a whole year is named.
        year: Or None where the month alone is.
    """

    month: int | None
    year: int | None

    def follows(self, other: "Moment") -> bool:
        """Whether this is the month, or the year, right behind another; a year that only the other names is its own."""
        if self.month is None or other.month is None:
            return self.month is other.month and _differ_by_one(self.year, other.year)
        if (self.month - other.month) % YEAR != 1:
            return False
        turn = 1 if self.month == 1 else 0
        return other.year is None or (self.year is not None and self.year - other.year == turn)

    def is_year_after(self, other: "Moment") -> bool:
        """Whether this is the same month of the year behind, or that year."""
        return self.month == other.month and _differ_by_one(self.year, other.year)

    def is_after(self, other: "Moment") -> bool:
        """Whether this is surely later than the other."""
        if self.year is None or other.year is None:
            # "In May ... In May 2009": of the two the one that needs its year lies back.
            return self.follows(other) or (self.year is None and self.month is not None and self.month == other.month)
        return (self.year, self.month or 0) > (other.year, other.month or 0) and (self.month is None) is (
            other.month is None
        )


def _differ_by_one(later: int | None, earlier: int | None) -> bool:
    return later is not None and earlier is not None and later - earlier == 1


def moment(words: Words) -> Moment | None:
    """The one time that words name, or None where they name none, several, or one that counts from another."""
    if not vocabulary().relative.isdisjoint(words):
        return None
    months, years = set(), set()
    for at, word in enumerate(words):
        number = month_of(word)
        if number is not None and at > 0 and words[at - 1] in vocabulary().up_to:
            return None
        if number is not None and (word != _MODAL or _is_may(words, at)):
            months.add(number)
        elif _year(word) is not None:
            years.add(_year(word))
    if len(months) > 1 or len(years) > 1 or not (months or years):
        return None
    return Moment(next(iter(months), None), next(iter(years), None))


def _is_may(words: Words, at: int) -> bool:
    """Whether `may` is the month: `in May`, `of May`, `May 2021`, `May's`."""
    behind = words[at + 1 : at + 2]
    led = at > 0 and words[at - 1] in vocabulary().before_months
    return led or behind == ("'s",) or any(_year(word) is not None for word in behind)


def _year(word: str) -> int | None:
    digits = word.removeprefix("fy")
    if not digits.isascii() or not digits.isdecimal():
        return None
    value = int(digits) if len(digits) == 4 else 2000 + int(digits) if len(digits) == 2 and digits != word else 0
    return value if value in _YEARS else None
