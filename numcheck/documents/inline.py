"""markdown-it-py's inline parser, with the place of each token in what it was given.

markdown-it-py keeps the lines of blocks but no places within them. The state that its rules work on knows where they
are whenever they put a token; here it writes that down.
"""

from collections.abc import Sequence
from typing import Any, Literal, cast

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

PLACE = "numcheck-place"
"""The key of a token's `meta` that holds where it begins."""


class _State(StateInline):
    """Writes down where each token begins; text that is still to be put begins where its first piece was read."""

    _text_start = 0

    def append_pending(self, text: str) -> None:
        """Adds a piece of text, which stands where the parser is."""
        if not self.pending:
            self._text_start = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        """Puts the text read so far."""
        token = super().pushPending()
        token.meta[PLACE] = self._text_start
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Puts a token that begins where the parser is."""
        place = self.pos
        token = super().push(ttype, tag, nesting)
        token.meta[PLACE] = place
        return token


class PlacedInline(ParserInline):
    """The inline parser that works on such a state."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        """The tokens of a paragraph's content."""
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def place(token: Token) -> int:
    """Where a token begins in the content that it was read from."""
    return cast(int, token.meta[PLACE])


def tokens(md: MarkdownIt, content: str, env: Any) -> Sequence[Token]:
    """The tokens of a paragraph's content, each with its place."""
    return md.inline.parse(content, md, env, [])
