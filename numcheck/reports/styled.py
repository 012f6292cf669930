"""Words with a style, as a terminal's escape sequences or plain."""

from collections.abc import Iterable
from enum import Flag
from typing import NamedTuple

from numcheck.documents.document import Span


class Style(Flag):
    """How words look; styles are combined with `|`.

    The place of a style's bit is its parameter of the escape sequence SELECT GRAPHIC RENDITION (ECMA-48, 8.3.117).
    """

    PLAIN = 0
    BOLD = 1 << 1
    DIM = 1 << 2
    UNDERLINE = 1 << 4
    RED = 1 << 31
    GREEN = 1 << 32
    YELLOW = 1 << 33
    CYAN = 1 << 36


class Styled(NamedTuple):
    """A run of words in one style."""

    text: str
    style: Style = Style.PLAIN


def plain(runs: Iterable[Styled]) -> str:
    """The words of the runs without their styles."""
    return "".join(run.text for run in runs)


def part(runs: Iterable[Styled], span: Span) -> list[Styled]:
    """What stands at a place of the runs' plain text, in the same styles."""
    found = []
    begin = 0
    for run in runs:
        text = run.text[max(0, span.start - begin) : max(0, span.end - begin)]
        if text:
            found.append(Styled(text, run.style))
        begin += len(run.text)
    return found


def coloured(runs: Iterable[Styled]) -> str:
    """The words with the escape sequences of their styles, each run's style ended where the run ends."""
    return "".join(f"\x1b[{_codes(run.style)}m{run.text}\x1b[0m" if run.style else run.text for run in runs)


def _codes(style: Style) -> str:
    return ";".join(str(single.value.bit_length() - 1) for single in style)
