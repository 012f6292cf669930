"""Of what a number is the value, as rows for people: the nearest first, in words."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from numcheck.datasets.numbers import Meaning, NumberIndex
from numcheck.errors import QueryError
from numcheck.lexicon.labels import labels

MOST = 20
"""How many rows are shown unless told otherwise."""

COLUMNS = ("value", "off", "measure", "of", "period", "stage", "published")
"""What a row says."""

_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")


class Found(NamedTuple):
    """A meaning of a number that was asked for.

    Attributes:
        meaning: What it is the value of.
        off: By how many it differs from the number asked for; 0 where it is that number.
    """

    meaning: Meaning
    off: int

    def to_dict(self) -> dict[str, str | int | Decimal]:
        """The row as JSON and CSV have it: the value, how far off it is, and what it is of."""
        value, measure, scope, period, stage, published = self.meaning
        cells = (value, self.off, measure, labels().of_scope(scope), str(period), stage, published)
        return dict(zip(COLUMNS, cells, strict=True))


def find(number: int | str, index: NumberIndex, most: int = MOST) -> Sequence[Found]:
    """What a number is the value of; where it is of nothing, what the numbers within 1 percent of it are.

    Args:
        number: The number, as an integer or as it is printed (`203,597`).
        index: The index.
        most: How many meanings at most.

    Raises:
        QueryError: It is no whole number.
        DataMissingError, DataDamagedError: The index is not installed, or is none.
    """
    value = read_number(number)
    exact = index.exactly(value, most)
    meanings = exact or islice(index.near(value), most)
    return [Found(meaning, meaning.value - value) for meaning in meanings]


def read_number(number: int | str) -> int:
    """The number of `203,597`; raises `QueryError` where it is no whole number."""
    text = str(number).strip()
    if not _NUMBER.fullmatch(text):
        raise QueryError(f"{text!r} is no whole number.", "Write it with digits: 203,597 or 203597.")
    return int(text.replace(",", ""))
