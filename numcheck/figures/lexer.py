"""Words, numbers and signs of a text, each with its place."""

import re
from bisect import bisect_left
from typing import NamedTuple

# A word is letters with the full stops of an abbreviation (U.S., p.m.); a possessive 's is a token of its
# own, and so is every other sign. A number keeps its commas and its decimal point. An address is one token,
# so that no number is read out of it. No alternative can match the same text in two ways: the time is linear.
# What is read is in lower case; the words of two letters or more, most of any text, come first.
_TOKEN = re.compile(
    r"""
    (?!https?://|www\.)[^\W\d_]{2,}(?:'(?!s\b)[^\W\d_]+)?   # word, didn't
  | \d+(?:,\d{3}(?!\d))*(?:\.\d+)?                          # 2,378,944  37.14
  | (?:[a-z]\.){2,}(?![^\W\d_])                             # u.s., p.m.
  | (?<![\w.])\.\d+                                         # .5
  | 's\b                                                    # the possessive
  | (?:https?://|www\.)\S+                                  # an address
  | [^\W\d_](?:'(?!s\b)[^\W\d_]+)?                          # a, i'm, o'clock
  | \S
    """,
    re.VERBOSE,
)


class Tokens(NamedTuple):
    """The tokens of a text as three lists of one length.

    `words` are lower case with straight apostrophes; `starts` and `ends` are offsets into the text.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def index_at(self, offset: int) -> int:
        """The index of the first token that starts at or after the offset."""
        return bisect_left(self.starts, offset)


def lex(text: str) -> Tokens:
    """The tokens of a text, in order."""
    matches = list(_TOKEN.finditer(_lowered(text)))
    return Tokens(
        words=tuple([match[0] for match in matches]),
        starts=tuple([match.start() for match in matches]),
        ends=tuple([match.end() for match in matches]),
    )


def _lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, character for character, so that every offset holds."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # "İ" becomes two characters in lower case: such a character stays as it is.
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.replace("’", "'")
