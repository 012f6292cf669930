"""The window of tokens that may be a figure, as terminals of the grammar.

The parser asks for one terminal after the other and says which ones can follow; the first thing a word can be that
can follow is what it is, and the figure ends before the first word that cannot. Where the grammar would take a word
that the sense of the line does not allow (`37 percent in 2021` is no share of 2021), a guard refuses it.
"""

from collections.abc import Callable, Container, Iterator

from lark import Token

from numcheck.figures.guards import (
    GUARDS,
    HYPHENS,
    another_and,
    digits_fit,
    folded,
    glued_fits,
    inside_number,
    spaced_range,
    starts_number,
)
from numcheck.figures.page import NUMBERS, Page
from numcheck.figures.vocabulary import Term

LONGEST = 40
"""No figure is longer than this many tokens, so that no text makes the reading of one take long."""

_DASHES = frozenset("-‐‑–—")
_BEFORE_DASH = NUMBERS | {"SCALE", "PERCENT", "ZERO", "UNIT", "MONEY", "HALF", "NTH"}
_JOINTS = frozenset(
    ("AND", "DASH", "FRACTION_AND", "IN", "NOUN", "OF", "OUT_OF", "RANGE_AND", "TO", "POINT", "TIMES", "UNIT")
)
"""The terminals before which a figure may end, where the whole makes none."""
MOST_DIGITS = 24
"""A longer run of digits is no figure, but a code."""


class Window:
    """A stretch of tokens from `start` on, before `limit`; remembers where a word was refused or a joint stands."""

    __slots__ = ("_between", "joints", "limit", "page", "start")

    def __init__(self, page: Page, start: int, limit: int) -> None:
        self.page = page
        self.start = start
        self.limit = min(limit, start + LONGEST, len(page.tokens.words))
        self.joints: list[int] = []
        self._between = page.word(start) == "between"

    def terminals(self, can_follow: Callable[[], Container[str]]) -> Iterator[Token]:
        """The terminals in order; `can_follow` says which ones the parser takes next."""
        index, previous = self.start, ""
        while index < self.limit and not (index > self.start and self.page.breaks_line(index)):
            found = self._choose(index, previous, can_follow())
            if found is None:
                return
            terminal, value, end = found
            if terminal in _JOINTS:
                self.joints.append(index)
            yield Token(terminal, value, start_pos=index, end_pos=end)
            index, previous = end, terminal

    def opens(self, first: Container[str]) -> bool:
        """Whether its first word can be one of these terminals; most words that could begin a figure begin none."""
        return self._choose(self.start, "", first) is not None

    def _choose(self, index: int, previous: str, follow: Container[str]) -> tuple[str, str, int] | None:
        page = self.page
        if previous and page.word(index) in _DASHES and page.glued(index) and page.glued(index + 1):
            return self._after_hyphen(index, previous, follow)
        if previous and page.word(index) in _DASHES and "DASH" in follow and spaced_range(page, index):
            return "DASH", "", index + 1
        return self._plain(index, previous, follow)

    def _after_hyphen(self, index: int, previous: str, follow: Container[str]) -> tuple[str, str, int] | None:
        """A hyphen inside a figure stands for nothing (`twenty-five`, `500-page`), or for a range (`15-20`)."""
        page, after = self.page, index + 1
        inside = inside_number(page, after, previous)
        if not inside and previous in _BEFORE_DASH and "DASH" in follow and starts_number(page, after):
            return "DASH", "", after
        if page.word(index) not in HYPHENS and not inside:
            return None
        if (found := self._plain(after, previous, follow)) is not None:
            return found
        noun = page.word(after)
        if "NOUN" in follow and noun.isalpha() and len(noun) > 1 and noun not in page.vocabulary.not_hyphened:
            return "NOUN", noun, after + 1
        return None

    def _plain(self, index: int, previous: str, follow: Container[str]) -> tuple[str, str, int] | None:
        page = self.page
        word = page.word(index)
        if page.is_digits(index):
            if "DIGITS" in follow and len(word) <= MOST_DIGITS and digits_fit(page, index, previous):
                return "DIGITS", word, index + 1
            return None
        if previous == "DIGITS" and page.glued(index):
            for term in page.vocabulary.glued.get(word, ()):
                if term.terminal in follow and glued_fits(page, index, term):
                    return term.terminal, term.value, index + 1
        for terms in (page.vocabulary.phrases, page.vocabulary.terms):
            for term in terms.get(word, ()):
                if term.terminal in follow and page.matches(index, term.words) and self._allowed(term, index, previous):
                    return term.terminal, term.value, index + len(term.words)
        if "FOLDED" in follow and not previous and (value := folded(page, word)):
            return "FOLDED", value, index + 1
        return None

    def _allowed(self, term: Term, index: int, previous: str) -> bool:
        guard = GUARDS.get(term.terminal)
        if guard is not None and not guard(self.page, index, index + len(term.words), previous):
            return False
        # In "between one hundred and two hundred" the last "and" before a number parts the two.
        if self._between and term.words == ("and",):
            return (term.terminal == "RANGE_AND") == (not another_and(self.page, index + 1))
        return True
