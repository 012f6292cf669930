"""The window of tokens that may be a figure, read as terminals of the grammar.

The first thing a word can be that can follow is what it is, and the figure ends before the first word that cannot.
Where the grammar would take a word that the sense of the line does not allow (`37 percent in 2021` is no share of
2021), a guard refuses it. Where the whole makes no figure, the longest beginning of it does that makes one.
"""

from numcheck.figures.automaton import Automaton, Node
from numcheck.figures.guards import GUARDS
from numcheck.figures.lookahead import (
    HYPHENS,
    another_and,
    cents_fit,
    digits_fit,
    glued_fits,
    hedged_number,
    inches_at,
    inside_number,
    is_mixed,
    parted,
    priced_scale,
    spaced_range,
    spelled_on,
    starts_number,
    together,
)
from numcheck.figures.page import DASHES, NUMBERS, Page
from numcheck.figures.values import Leaf, Parsed
from numcheck.figures.vocabulary import Term

LONGEST = 56
"""No figure is longer than this many tokens, so that no text makes the reading of one take long."""

_BEFORE_DASH = NUMBERS | {"SCALE", "PERCENT", "ZERO", "UNIT", "MONEY", "HALF", "NTH"}
_BEFORE_THINGS = frozenset(("from", "one"))
MOST_DIGITS = 24
"""A longer run of digits is no figure, but a code."""


Step = tuple[Leaf, Node]
"""A word taken: the leaf that it is, and where the automaton stands behind it."""


class Window:
    """A stretch of a page's tokens that moves along it, and the automaton that reads it."""

    __slots__ = ("_opening", "_page", "_root")

    def __init__(self, page: Page, automaton: Automaton) -> None:
        self._page = page
        self._root = automaton.root
        self._opening = ""

    def read(self, index: int) -> Parsed | None:
        """The longest figure that begins at a token, or None."""
        page = self._page
        words, digits, known, lines = page.padded, page.digits, page.vocabulary.known, page.lines
        word = self._opening = words[index]
        following = words[index + 1]
        if word in digits and following not in digits and following not in known:
            return self._digits_alone(index, word, following)
        limit, things = min(index + LONGEST, len(page.tokens.words)), word in _BEFORE_THINGS
        step = self._first(index, self._root)
        leaves: list[Leaf] = []
        nodes: list[Node] = []
        while step is not None:
            leaf, node = step
            leaves.append(leaf)
            nodes.append(node)
            previous, _, _, index = leaf
            if index >= limit or index in lines:
                break
            word = words[index]
            if word in digits or word in known:
                step = self._step(index, previous, node)
            elif word == "," and previous == "SCALE" and spelled_on(page, index):
                step = self._step(index + 1, previous, node)
            else:
                step = self._thing(index, node) if things and "THING" in node.row else None
        for node in reversed(nodes):
            if (parsed := node.parsed(leaves)) is not None:
                return parsed
        return None

    def _digits_alone(self, index: int, word: str, following: str) -> Parsed | None:
        """`172,000 migrants`: the commonest figure is digits, and nothing behind them that a figure may go on with."""
        end = index + 1
        if following == "," and parted(self._page, index):
            word, end = f"{word},{self._page.padded[index + 2]}", index + 3
        node = self._root.step("DIGITS")
        if node is None or len(word) > MOST_DIGITS:
            return None
        return node.parsed((tuple.__new__(Leaf, ("DIGITS", word, index, end)),))

    def _first(self, index: int, node: Node) -> Step | None:
        """The first word, which is digits more often than not."""
        word = self._page.padded[index]
        if word in self._page.digits:
            return self._taken(node, "DIGITS", word, index, index + 1) if len(word) <= MOST_DIGITS else None
        return self._plain(index, "", node)

    def _step(self, index: int, previous: str, node: Node) -> Step | None:
        page = self._page
        if page.padded[index] in DASHES:
            if page.glued(index) and page.glued(index + 1):
                return self._after_hyphen(index, previous, node)
            if "DASH" in node.row and spaced_range(page, index):
                return self._taken(node, "DASH", "", index, index + 1)
            if page.padded[index] == "~" and "DASH" in node.row and page.glued(index) and page.is_digits(index + 1):
                return self._taken(node, "DASH", "", index, index + 1)
        return self._plain(index, previous, node)

    def _thing(self, index: int, node: Node) -> Step | None:
        """The noun between two numbers: `from 24 pupils to 31`, `one person in three`."""
        page = self._page
        word, joint = page.padded[index], page.padded[index + 1]
        if not word.isalpha():
            return None
        shared = joint == "in" and page.padded[index - 1] == "one" and page.is_number(index + 2)
        if (self._opening == "from" and joint == "to" and hedged_number(page, index + 2)) or (
            shared and not page.padded[index + 3].isalpha()
        ):
            return self._taken(node, "THING", word, index, index + 1)
        return None

    def _after_hyphen(self, index: int, previous: str, node: Node) -> Step | None:
        """A hyphen inside a figure stands for nothing (`twenty-five`, `500-page`), or for a range (`15-20`)."""
        page, after = self._page, index + 1
        if "INCHES" in node.row and (inches := inches_at(page, after)) is not None:
            return self._taken(node, "INCHES", inches, after, after + 1)
        if previous == "DIGITS" and is_mixed(page, index):
            return self._taken(node, "DIGITS", page.padded[after], after, after + 1)
        inside = inside_number(page, after, previous)
        if not inside and previous in _BEFORE_DASH and "DASH" in node.row and starts_number(page, after):
            return self._taken(node, "DASH", "", index, after)
        if page.padded[index] not in HYPHENS and not inside:
            return None
        if (found := self._plain(after, previous, node)) is not None:
            return found
        noun = page.padded[after]
        if "NOUN" in node.row and noun.isalpha() and len(noun) > 1 and noun not in page.vocabulary.not_hyphened:
            return self._taken(node, "NOUN", noun, after, after + 1)
        return None

    def _plain(self, index: int, previous: str, node: Node) -> Step | None:
        page, row = self._page, node.row
        word = page.padded[index]
        if word in page.digits:
            return self._digits(index, previous, node)
        sticks = previous == "UNIT_PER" or (previous == "DIGITS" and word in page.vocabulary.glued)
        if sticks and (found := self._stuck(index, previous, node)) is not None:
            return found
        for term in page.vocabulary.choices.get(word, ()):
            if term[0] not in row:
                continue
            terminal, value, words = term
            if len(words) > 1 and not page.matches(index, words):
                continue
            guarded = terminal in GUARDS and not self._allowed(term, index, previous)
            if not guarded and (after := node.step(terminal)) is not None:
                return tuple.__new__(Leaf, (terminal, value, index, index + len(words))), after
        return None

    def _digits(self, index: int, previous: str, node: Node) -> Step | None:
        page, row, word = self._page, node.row, self._page.padded[index]
        if "CENTS" in row and cents_fit(page, index):
            return self._taken(node, "CENTS", word, index, index + 1)
        if "DIGITS" in row and len(word) <= MOST_DIGITS and digits_fit(page, index, previous):
            return self._taken(node, "DIGITS", word, index, index + 1)
        return None

    def _stuck(self, index: int, previous: str, node: Node) -> Step | None:
        """What a word is only where it touches the digits before it (`$5m`, `48kg`), or a slash (`km/s`)."""
        page, row, word = self._page, node.row, self._page.padded[index]
        if previous == "UNIT_PER":
            below = page.vocabulary.below.get(word, ()) if page.padded[index - 1] == "/" and "UNIT" in row else ()
            term = next((term for term in below if together(page, index, term)), None)
            return None if term is None else self._taken(node, "UNIT", term.value, index, index + len(term.words))
        if not page.glued(index):
            scale = priced_scale(page, index) if "SCALE" in row else None
            return None if scale is None else self._taken(node, "SCALE", scale.value, index, index + 1)
        longer = page.glued(index + 1) and page.is_digits(index + 1)
        for term in page.vocabulary.glued.get(word, ()) if not longer else ():
            if term.terminal in row and glued_fits(page, index, term):
                return self._taken(node, term.terminal, term.value, index, index + 1)
        return None

    def _taken(self, node: Node, terminal: str, value: str, start: int, end: int) -> Step | None:
        after = node.step(terminal)
        return None if after is None else (tuple.__new__(Leaf, (terminal, value, start, end)), after)

    def _allowed(self, term: Term, index: int, previous: str) -> bool:
        if not GUARDS[term.terminal](self._page, index, index + len(term.words), previous):
            return False
        # In "between one hundred and two hundred" the last "and" before a number parts the two.
        if self._opening == "between" and term.words == ("and",):
            return (term.terminal == "RANGE_AND") == (not another_and(self._page, index + 1))
        return True
