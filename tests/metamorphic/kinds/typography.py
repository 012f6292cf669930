"""The same words set otherwise: blanks, quotes, dashes, lines, capitals."""

import re
import textwrap

from tests.metamorphic.edit import Edit, Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import blocks

_BULLET = re.compile(r"^\s*(?:[-*•–—#>|+]|\d+[.)])", re.MULTILINE)
_FULL_LINE = 60


def is_flowing(text: str) -> bool:
    """Whether the lines of a text are paragraphs of prose, with no lists, headings or tables among them."""
    return not _BULLET.search(text) and all(text[block.end - 1] in '.?!"”' for block in blocks(text))


def wrapped(width: int) -> Kind:
    """The kind that breaks lines so that none is longer than a width, where a word allows it."""

    def rewrite(passage: Passage) -> list[Edit]:
        text = passage.text
        if not is_flowing(text) or re.search(r"[^\n]\n[^\n]|  ", text):
            return []
        return [edit for block in blocks(text) for edit in _breaks(text, *block, width)]

    return Kind(f"wrapped-at-{width}", rewrite)


def _breaks(text: str, start: int, end: int, width: int) -> list[Edit]:
    edits, at = [], start
    lines = textwrap.wrap(text[start:end], width, break_long_words=False, break_on_hyphens=False)
    for line in lines[:-1]:
        at += len(line)
        edits.append(Edit(at, at + 1, "\n"))
        at += 1
    return edits


def _opening(match: Match) -> str:
    before = match.string[: match.start()]
    return "“" if not before or before[-1].isspace() or before[-1] in "(—-[" else "”"


KINDS = (
    Kind("no-break-space", found(r"(?<=\d) (?=[a-z])|(?<=[a-z]) (?=\d)", "\N{NO-BREAK SPACE}")),
    Kind("no-break-space-in-dates", found(r"(?<=[a-z]) (?=(?:19|20)\d\d\b)", "\N{NO-BREAK SPACE}")),
    Kind("thin-space-before-unit", found(r"(?<=\d) (?=percent\b|million\b|pounds\b)", "\N{THIN SPACE}")),
    Kind("curly-apostrophe", found(r"(?<=[A-Za-z])'(?=[a-z])|(?<=s)'(?= [a-z])", "’")),
    Kind("curly-quotes", found(r'"', _opening)),
    Kind("straight-quotes", found("[“”]", '"')),
    Kind("typewriter-dash", found(" — ", " -- ")),
    Kind("tight-dash", found("(?<=[A-Za-z0-9.,”]) — (?=[A-Za-z0-9“])", "—")),
    Kind("en-dash", found(" — ", " – ")),
    Kind("doubled-blanks", found(r"(?<=\S) (?=\S)", "  ")),
    Kind("two-blanks-after-sentence", found(r"(?<=[a-z0-9][.!?]) (?=[A-Z])", "  ")),
    Kind("carriage-returns", found(r"(?<!\r)\n", "\r\n")),
    Kind("capital-border", found(r"\b(southwest|southern|northern) border\b", lambda match: match.group().title())),
    Kind("small-sector", found(r"(?<=[a-z] )Sector\b", "sector")),
    wrapped(36),
    wrapped(_FULL_LINE),
    wrapped(78),
)
