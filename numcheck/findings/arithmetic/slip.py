"""What does not add up inside an article."""

from decimal import Decimal
from typing import NamedTuple

from numcheck.claims.claim import Direction, Operation
from numcheck.documents.document import Sentence
from numcheck.figures.figure import Figure
from numcheck.findings.finding import Suggestion

PAIR = 2
"""How many numbers a direction is told of."""


class Slip(NamedTuple):
    """Numbers of an article that contradict each other.

    Attributes:
        code: The rule that tells it.
        figures: Those that disagree: first the one that the finding stands on, then those on which it stands where
            the official data bear out the ones before.
        sentence: The sentence of the first one.
        operation: What the article's words do with the numbers.
        computed: What the first one would be by the others, in its own unit, or None.
        message: What there is to say, to a reporter.
        direction: Which way a change is told to go, or None.
        suggestion: The edit of the first one that would make it right, or None.
    """

    code: str
    figures: tuple[Figure, ...]
    sentence: Sentence
    operation: Operation
    computed: Decimal | None
    message: str
    direction: Direction | None = None
    suggestion: Suggestion | None = None

    @property
    def only_turned(self) -> bool:
        """Whether two numbers go the other way than the word for it says, and nothing tells by how much."""
        return self.direction is not None and self.computed is None and len(self.figures) == PAIR

    @property
    def is_in_one_sentence(self) -> bool:
        """Whether all of its numbers stand in the sentence of the first one."""
        return all(self.sentence.span.contains(figure.span) for figure in self.figures)
