"""What the page is asked, and what it answers: values that go from one process to another."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from numcheck.datasets.scope import Scope
from numcheck.documents.document import Published
from numcheck.periods import Period
from numcheck.query.answer import Row
from numcheck.query.numbers import COLUMNS, Found
from numcheck.reports.html.element import Element
from numcheck.reports.rows import Cell

PASTED = "your text"
"""What a text is called that has no name of its own."""


class Article(NamedTuple):
    """A text to check.

    Attributes:
        data: The bytes of the file; of a text that was pasted, those of its UTF-8.
        name: What the file is called, which tells its form; None where the text was pasted.
        published: When it appears, or None.
    """

    data: bytes
    name: str | None = None
    published: Published | None = None


class Words(NamedTuple):
    """A question to the official figures, as it was typed."""

    text: str


Job = Article | Words


class Series(NamedTuple):
    """The answer to a question in words.

    Attributes:
        measure: What is counted (`encounters`).
        scope: The members.
        period: The months, or None for all that are held.
        rows: The figures.
        chart: A chart of them, or None.
        notes: What there is to say beside it.
    """

    measure: str
    scope: Scope
    period: Period | None
    rows: tuple[Row, ...]
    chart: Element | None = None
    notes: tuple[str, ...] = ()

    def table(self) -> tuple[Sequence[str], Sequence[Mapping[str, Cell]]]:
        """The columns and the rows, as `numcheck data query --format csv` has them."""
        rows = [row.to_dict() for row in self.rows]
        return list(rows[0]), rows


class Meanings(NamedTuple):
    """Of what a number is the value.

    Attributes:
        number: The number, as it was typed.
        found: What it is the value of; where it is of nothing, what those near it are of; the likeliest first.
        chart: A chart around the first of them, or None.
        notes: What there is to say beside it.
    """

    number: str
    found: tuple[Found, ...]
    chart: Element | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether it is an official figure, and not only near some."""
        return bool(self.found) and not self.found[0].off

    def table(self) -> tuple[Sequence[str], Sequence[Mapping[str, Cell]]]:
        """The columns and the rows, as `numcheck data find --format csv` has them."""
        return COLUMNS, [found.to_dict() for found in self.found]


LookedUp = Series | Meanings


class Office(Protocol):
    """Who answers what the page is asked; raises `NumcheckError` as `Desk` does, and of a pool `BusyError` and
    `TimeLimitError`.
    """

    async def check(self, article: Article) -> str:
        """The report on a text, as a page."""

    async def look_up(self, words: Words) -> LookedUp:
        """The official figures that were asked for."""
