"""A text under reading."""

from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.figures.lexer import Tokens, lex
from numcheck.figures.vocabulary import Vocabulary

NUMBERS = frozenset(("DIGITS", "ONES", "ZERO", "TEENS", "TENS", "HUNDRED"))
"""The terminals that are a number by themselves."""

_MARGIN = ("",) * 64
"""Empty words behind the last one, and so, by negative indexes, before the first: nothing looks further than this."""


class Page(NamedTuple):
    """A text, its tokens and the vocabulary; an index outside the text stands for no word."""

    text: str
    tokens: Tokens
    vocabulary: Vocabulary
    padded: tuple[str, ...]

    @classmethod
    def of(cls, text: str, vocabulary: Vocabulary) -> "Page":
        """The page of a text."""
        tokens = lex(text)
        return cls(text, tokens, vocabulary, tokens.words + _MARGIN)

    def word(self, index: int) -> str:
        """The word at an index, empty outside the text (no further out than the margin)."""
        return self.padded[index]

    def glued(self, index: int) -> bool:
        """Whether the token touches the one before it."""
        return 0 < index < len(self.tokens.words) and self.tokens.starts[index] == self.tokens.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return 0 <= index < len(self.tokens.words) and self.text[self.tokens.starts[index]].isupper()

    def is_digits(self, index: int) -> bool:
        """Whether the token is a number in digits."""
        word = self.word(index)
        return word[:1].isdecimal() or (word[:1] == "." and word[1:2].isdecimal())

    def is_number(self, index: int) -> bool:
        """Whether the token is a number in digits or a number word."""
        return self.is_digits(index) or not NUMBERS.isdisjoint(self.terminals(index))

    def terminals(self, index: int) -> frozenset[str]:
        """What the word can be alone."""
        return self.vocabulary.terminals.get(self.word(index), frozenset())

    def matches(self, index: int, words: tuple[str, ...]) -> bool:
        """Whether these words stand at the index."""
        return self.tokens.words[index : index + len(words)] == words

    def breaks_line(self, index: int) -> bool:
        """Whether a line or paragraph ends between the token and the one before it."""
        if not 0 < index < len(self.tokens.words):
            return False
        return "\n" in self.text[self.tokens.ends[index - 1] : self.tokens.starts[index]]

    def span(self, start: int, end: int) -> Span:
        """The place of the tokens from `start` up to, and without, `end`."""
        return Span(self.tokens.starts[start], self.tokens.ends[end - 1])

    def slice(self, span: Span) -> str:
        """The text of a place."""
        return self.text[span.start : span.end]
