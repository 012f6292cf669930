"""Finds the figures of a text: reads it once, left to right, and asks at each word that may begin one what it is."""

from decimal import Context, localcontext
from functools import cache
from itertools import compress
from typing import NamedTuple

from numcheck.figures.aside import Aside
from numcheck.figures.assemble import assemble, bounded, superlative
from numcheck.figures.automaton import Automaton
from numcheck.figures.builder import Builder
from numcheck.figures.doubts import cluster_end, doubts, fallen, states_nothing
from numcheck.figures.extremes import Found
from numcheck.figures.figure import Figure, Figures, Kind, Reason, SetAside
from numcheck.figures.page import Page
from numcheck.figures.setaside import aside_words, digits_aside, idiom, suspicious, word_aside
from numcheck.figures.superlatives import superlative_at, superlative_words, timed_extreme
from numcheck.figures.tables import tables
from numcheck.figures.vocabulary import vocabulary
from numcheck.figures.window import Window

_ORDINAL, _DURATION = Kind.ORDINAL, Kind.DURATION
_EXACT = Context(prec=60)
"""Enough digits for any figure; the caller's own decimal context changes nothing."""


class _Starts(NamedTuple):
    """The words at which a number, a superlative, or something to set aside may begin.

    After one of the `openers` (`a`, `from`), which begin nothing else, a number or a word of numbers must follow.
    """

    numbers: frozenset[str]
    openers: frozenset[str]
    superlatives: frozenset[str]
    asides: frozenset[str]
    all: frozenset[str]


@cache
def _starts() -> _Starts:
    choices, row = vocabulary().choices, automaton().root.row
    first = {word: {term.terminal for term in terms} & row.keys() for word, terms in choices.items()}
    numbers = frozenset(word for word, terminals in first.items() if terminals)
    openers = frozenset(word for word in numbers if first[word] <= _OPENING)
    return _Starts(numbers, openers, superlative_words(), aside_words(), numbers | superlative_words() | aside_words())


_OPENING = frozenset(("A", "AGED", "BETWEEN", "CURRENCY", "FEW", "FROM", "MINUS"))
"""The terminals that make no figure alone."""


def find_figures(text: str) -> Figures:
    """The figures of a text and what was set aside, in text order, none overlapping.

    Time and memory grow in proportion to the text. Offsets are code points into the text as given.
    """
    with localcontext(_EXACT):
        return _Reader(Page(text)).read()


class _Reader:
    """One reading of a page; `_floor` is the end of the last thing found, behind which nothing reaches back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._window = Window(page, automaton())
        self._floor = 0
        self._figures: list[Figure] = []
        self._asides: list[SetAside] = []

    def read(self) -> Figures:
        """The figures of the whole page."""
        words, starts = self._page.tokens.words, _starts()
        begin = starts.all.union(self._page.digits, self._page.addresses)
        for index in compress(range(len(words)), map(begin.__contains__, words)):
            if index >= self._floor:
                self._read_at(index, words[index], starts)
        return Figures(self._figures, self._asides, self._page.tokens)

    def _read_at(self, index: int, word: str, starts: _Starts) -> None:
        page = self._page
        if word in starts.openers and not (page.numeric(index + 1) or page.padded[index + 1] == "."):
            return
        if index in page.code:
            if word in page.digits:
                self._set_aside(Aside(index, index + 1, Reason.IDENTIFIER))
        elif word in page.digits:
            if suspicious(page, index) and (aside := digits_aside(page, index, self._floor)):
                self._set_aside(aside)
            else:
                self._number(index, digits=True)
        elif word in starts.asides and (aside := word_aside(page, index, self._floor)):
            self._set_aside(aside)
        elif word in starts.superlatives and (found := superlative_at(page, index, self._floor)):
            self._superlative(found)
        elif word in starts.numbers:
            self._number(index, digits=False)
        elif word in page.addresses:
            self._set_aside(Aside(index, index + 1, Reason.URL))

    def _superlative(self, found: Found) -> None:
        if found.extreme is None:
            self._set_aside(Aside(found.start, found.end, Reason.IDIOM))
        else:
            self._keep(superlative(self._page, found.start, found.end, found.extreme), found.end)

    def _number(self, index: int, *, digits: bool) -> None:
        page, parsed = self._page, self._window.read(index)
        if parsed is None:
            if digits:
                self._set_aside(Aside(index, cluster_end(page, index), Reason.IDENTIFIER))
            return
        parsed = fallen(page, parsed)
        if not digits and page.padded[index] == "a" and (aside := idiom(page, index + 1, index)):
            self._set_aside(aside)
        elif asides := doubts(page, parsed):
            for aside in asides:
                self._set_aside(aside)
        elif (not digits or parsed.kind is _ORDINAL) and states_nothing(page, parsed):
            self._floor = parsed.end
        elif parsed.kind is _DURATION and (found := timed_extreme(page, parsed.start, parsed.end, self._floor)):
            self._superlative(found)
        else:
            self._keep(assemble(page, parsed, self._floor), parsed.end)

    def _keep(self, figure: Figure, end: int) -> None:
        if self._figures and figure.hedge is not None and (whole := bounded(self._page, self._figures[-1], figure)):
            self._figures.pop()
            figure = whole
        self._figures.append(figure)
        tokens, last = self._page.tokens, figure.full_span.end
        self._floor = end if last <= tokens.ends[end - 1] else tokens.index_at(last)

    def _set_aside(self, aside: Aside) -> None:
        span = self._page.span(aside.start, aside.end)
        self._asides.append(SetAside(span, self._page.slice(span), str(aside.reason)))
        self._floor = aside.end


@cache
def automaton() -> Automaton:
    """The automaton of the package's grammar."""
    return Automaton(tables(), Builder(vocabulary()))
