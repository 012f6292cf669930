"""A text under reading."""

import re
from collections.abc import Iterator
from itertools import pairwise

from numcheck.documents.document import Span
from numcheck.documents.paragraphs import paragraphs
from numcheck.figures.lexer import Tokens, lexed
from numcheck.figures.vocabulary import Vocabulary, vocabulary

NUMBERS = frozenset(("DIGITS", "ONES", "ZERO", "TEENS", "TENS", "HUNDRED"))
"""The terminals that are a number by themselves."""

DASHES = frozenset("-‐‑–—~")

_NOTHING = frozenset[str]()

_MARGIN = ("",) * 64
"""Empty words behind the last one, and so, by negative indexes, before the first: nothing looks further than this."""


class Page:
    """A text, its tokens and the vocabulary; an index outside the text stands for no word.

    Attributes:
        text: The text.
        tokens: Its tokens.
        vocabulary: The words of figures.
        padded: The words with a margin of empty ones.
        digits: The words that are a number in digits.
        addresses: The words that are an address on the web with digits in it.
        code: The indexes of the tokens that stand in Markdown's code, between backticks.
        lines: The indexes of the tokens that begin a line which does not go on with the one before, without the first.
    """

    # Slots, for a figure asks some fifty times: those of a tuple are found in twice the time.
    __slots__ = (
        "_ends",
        "_starts",
        "_terminals",
        "addresses",
        "code",
        "digits",
        "lines",
        "padded",
        "text",
        "tokens",
        "vocabulary",
    )

    def __init__(self, text: str) -> None:
        tokens, signs = lexed(text)
        self.text = text
        self.tokens = tokens
        self.vocabulary: Vocabulary = vocabulary()
        self.padded = tokens.words + _MARGIN
        self.digits = frozenset([word for word in signs if word[0].isdecimal() or (word[0] == "." and len(word) > 1)])
        self.addresses = frozenset([word for word in signs if word.startswith(("http", "www.")) and _has_digit(word)])
        self.lines = _line_starts(text, tokens)
        self.code = _code(text, tokens)
        self._starts, self._ends = tokens.starts, tokens.ends
        self._terminals = self.vocabulary.terminals

    def word(self, index: int) -> str:
        """The word at an index, empty outside the text (no further out than the margin)."""
        return self.padded[index]

    def glued(self, index: int) -> bool:
        """Whether the token touches the one before it."""
        starts = self._starts
        return 0 < index < len(starts) and starts[index] == self._ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        starts = self._starts
        return 0 <= index < len(starts) and self.text[starts[index]].isupper()

    def is_digits(self, index: int) -> bool:
        """Whether the token is a number in digits."""
        return self.padded[index] in self.digits

    def is_number(self, index: int) -> bool:
        """Whether the token is a number in digits or a number word."""
        word = self.padded[index]
        return word in self.digits or not NUMBERS.isdisjoint(self._terminals.get(word, _NOTHING))

    def numeric(self, index: int) -> bool:
        """Whether a number, or a word of numbers, may go on at the token."""
        word = self.padded[index]
        return word in self.digits or word in self.vocabulary.known

    def terminals(self, index: int) -> frozenset[str]:
        """What the word can be alone."""
        return self._terminals.get(self.padded[index], _NOTHING)

    def matches(self, index: int, words: tuple[str, ...]) -> bool:
        """Whether these words stand at the index."""
        return self.tokens.words[index : index + len(words)] == words

    def breaks_line(self, index: int) -> bool:
        """Whether a line or paragraph ends between the token and the one before it."""
        return index in self.lines

    def ends_paragraph(self, index: int) -> bool:
        """Whether a blank line stands between the token and the one before it."""
        starts = self._starts
        if not 0 < index < len(starts):
            return False
        end, start = self._ends[index - 1], starts[index]
        return start - end > 1 and self.text.count("\n", end, start) > 1

    def span(self, start: int, end: int) -> Span:
        """The place of the tokens from `start` up to, and without, `end`."""
        return tuple.__new__(Span, (self._starts[start], self._ends[end - 1]))

    def printed(self, index: int) -> str:
        """The token as it is printed."""
        return self.text[self._starts[index] : self._ends[index]]

    def slice(self, span: Span) -> str:
        """The text of a place."""
        return self.text[span.start : span.end]


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _line_starts(text: str, tokens: Tokens) -> frozenset[int]:
    """The tokens that begin a line; one that was only broken for its length goes on in the next."""
    if _SINGLE_BREAK.search(text) is not None:
        return frozenset(tokens.index_at(paragraph.start) for paragraph in paragraphs(text)) - {0}
    starts, at = [], text.find("\n")
    while at >= 0:
        starts.append(tokens.index_at(at))
        at = text.find("\n", at + 1)
    return frozenset(starts) - {0, len(tokens.words)}


# A line break that is no blank line: only then is it asked which lines go on.
_SINGLE_BREAK = re.compile(r"\n(?<=[^\n]\n)[^\n]")


def is_number_word(word: str) -> bool:
    """Whether a word is a number by itself: `seven`."""
    return not NUMBERS.isdisjoint(vocabulary().terminals.get(word, ()))


_TICKS = re.compile("`+")


def _code(text: str, tokens: Tokens) -> frozenset[int]:
    if "`" not in text:
        return frozenset()
    return frozenset(at for span in code_spans(text) for at in range(*map(tokens.index_at, span)))


def code_spans(text: str) -> Iterator[Span]:
    """Code within a line, with as many backticks before as behind it; each run of them is looked at once."""
    used = 0
    for before, behind in pairwise(match.span() for match in _TICKS.finditer(text)):
        (first, start), (end, last) = before, behind
        ticks = min(start - max(first, used), last - end)
        if ticks > 0 and text.find("\n", start, end) < 0:
            used = end + ticks
            yield Span(start - ticks, used)
