"""The numbers of a sentence with the words of each: when it was, and of what it tells."""

from typing import NamedTuple

from numcheck.figures.figure import Kind
from numcheck.findings.arithmetic.moments import Moment, moment
from numcheck.findings.arithmetic.operands import Operand, operand
from numcheck.findings.arithmetic.pairs import is_change
from numcheck.findings.arithmetic.phrases import Words
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import SIGNS, is_year, last_of, vocabulary

KINDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.MASS))
"""Kinds of number that a change may be told of."""

_BREAKS = frozenset((",", "and", "but", "while", ";", "(", ")", ":", "—", "–", "or"))


class Item(NamedTuple):
    """A number of a sentence.

    Attributes:
        at: Which of the sentence's numbers it is.
        number: The number.
        words: The words of its own stretch of the sentence, up to the next sign or conjunction.
    """

    at: int
    number: Operand
    words: Words

    @property
    def about(self) -> frozenset[str]:
        """The words that tell what was counted, and not when, or that it was counted."""
        return about(self.words)

    @property
    def moment(self) -> Moment | None:
        """When it was, where the words name one time."""
        return moment(self.words)


def items(row: Row) -> list[Item]:
    """The numbers of a sentence that tell how many or how much there was; those that tell a change are none."""
    found = []
    for index, figure in enumerate(row.figures):
        number = operand(figure) if figure.kind in KINDS and not is_change(row, index) else None
        if number is not None:
            found.append(Item(index, number, stretch(row, index)))
    return found


def stretch(row: Row, index: int) -> Words:
    """The words of a number's own stretch; what stands before the first number of a sentence is all its own."""
    before, behind = row.gaps[index], row.gaps[index + 1]
    if index > 0:
        before = before[last_of(before, _BREAKS) + 1 :]
    end = next((at for at, word in enumerate(behind) if word in _BREAKS), len(behind))
    return before + behind[:end]


def about(words: Words) -> frozenset[str]:
    """The words that tell what was counted: `arrests in Tucson` of `officers made ... arrests in Tucson in May`."""
    known = vocabulary()
    return frozenset(
        word
        for word in words
        if word not in known.fillers
        and word not in known.counting
        and word not in known.unsaid
        and word not in SIGNS
        and word not in known.ways
        and not is_year(word)
    )


def is_same(later: Item, earlier: Item) -> bool:
    """Whether one number is told of the same thing as one before it: with its words, or with none of its own."""
    return not later.about or later.about == earlier.about
