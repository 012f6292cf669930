"""Finds the figures of a text: reads it once, left to right, and asks at each word that may begin one what it is."""

from decimal import Context, localcontext
from functools import cache
from typing import NamedTuple

from numcheck.figures.aside import Aside
from numcheck.figures.assemble import assemble, superlative
from numcheck.figures.doubts import cluster_end, doubts, states_nothing
from numcheck.figures.figure import Figure, Figures, Kind, Reason, SetAside
from numcheck.figures.page import Page
from numcheck.figures.setaside import aside_at, aside_words
from numcheck.figures.superlatives import superlative_at, superlative_words, timed_extreme
from numcheck.figures.tables import parser
from numcheck.figures.values import Parsed
from numcheck.figures.vocabulary import vocabulary
from numcheck.figures.window import Window

_EXACT = Context(prec=60)
"""Enough digits for any figure; the caller's own decimal context changes nothing."""
_FIRST = frozenset(
    ("A", "AGED", "BETWEEN", "CURRENCY", "DIGITS", "FEW", "FOLDED", "FROM", "HALF", "HUNDRED", "MINUS", "ONES", "ORD")
) | frozenset(("SCALE", "SCALE_ORD", "TEENS", "TENS", "TWICE", "VAGUE", "VULGAR", "ZERO"))
"""The terminals that a figure can begin with."""


class _Starts(NamedTuple):
    """The words at which a number, a superlative, or something to set aside may begin."""

    numbers: frozenset[str]
    superlatives: frozenset[str]
    all: frozenset[str]


@cache
def _starts() -> _Starts:
    words = vocabulary()
    every = [*words.terms.items(), *words.phrases.items()]
    numbers = frozenset(word for word, terms in every if any(term.terminal in _FIRST for term in terms))
    return _Starts(numbers, superlative_words(), numbers | superlative_words() | aside_words())


def _may_begin(word: str) -> bool:
    """Whether something may begin at the word: a known word, digits, `fivefold`, an address."""
    if word in _starts().all:
        return True
    return word.isdecimal() if len(word) == 1 else word.endswith("fold") or not word.isalpha()


def find_figures(text: str) -> Figures:
    """The figures of a text and what was set aside, in text order, none overlapping.

    Time and memory grow in proportion to the text. Offsets are code points into the text as given.
    """
    with localcontext(_EXACT):
        return _Reader(Page.of(text, vocabulary())).read()


class _Reader:
    """One reading of a page; `_floor` is the end of the last thing found, behind which nothing reaches back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._floor = 0
        self._figures: list[Figure] = []
        self._asides: list[SetAside] = []

    def read(self) -> Figures:
        """The figures of the whole page."""
        words = self._page.tokens.words
        begin = {word for word in set(words) if _may_begin(word)}
        begins = [index for index, word in enumerate(words) if word in begin]
        for index in begins:
            if index >= self._floor:
                self._read_at(index, words[index])
        return Figures(self._figures, self._asides, self._page.tokens)

    def _read_at(self, index: int, word: str) -> None:
        page = self._page
        if aside := aside_at(page, index, self._floor):
            self._set_aside(aside)
        elif word in _starts().superlatives and (found := superlative_at(page, index, self._floor)):
            if found.extreme is None:
                self._set_aside(Aside(found.start, found.end, Reason.IDIOM))
            else:
                self._keep(superlative(page, found.start, found.end, found.extreme), found.end)
        elif word in _starts().numbers or page.is_digits(index) or word.endswith("fold"):
            self._number(index)

    def _number(self, index: int) -> None:
        page = self._page
        parsed = _parse(page, index)
        if parsed is None:
            if page.is_digits(index):
                self._set_aside(Aside(index, cluster_end(page, index), Reason.IDENTIFIER))
        elif asides := doubts(page, parsed):
            for aside in asides:
                self._set_aside(aside)
        elif states_nothing(page, parsed):
            self._floor = parsed.end
        elif parsed.kind is Kind.DURATION and (found := timed_extreme(page, parsed.start, parsed.end, self._floor)):
            self._keep(superlative(page, found.start, found.end, found.extreme or "high"), found.end)
        else:
            self._keep(assemble(page, parsed, self._floor), parsed.end)

    def _keep(self, figure: Figure, end: int) -> None:
        self._figures.append(figure)
        self._floor = max(end, self._page.tokens.index_at(figure.full_span.end))

    def _set_aside(self, aside: Aside) -> None:
        span = self._page.span(aside.start, aside.end)
        self._asides.append(SetAside(span, self._page.slice(span), str(aside.reason)))
        self._floor = aside.end


def _parse(page: Page, index: int) -> Parsed | None:
    """The longest figure at a token. Where the whole makes none, what stands before its last joint may."""
    limit = len(page.tokens.words)
    while limit > index:
        window = Window(page, index, limit)
        parsed = parser().parse(window) if window.opens(_FIRST) else None
        if parsed is not None or not window.joints:
            return parsed
        limit = window.joints[-1]
    return None
