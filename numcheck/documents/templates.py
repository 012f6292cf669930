"""What the programs that make pages of Markdown take out of it: comments, tags and what they work out.

Comments of Obsidian (`%%...%%`), MDX (`{/*...*/}`), Liquid (`{% comment %}...{% endcomment %}`) and its kin, and tags
(`{% include x %}`, `{: .lead}`) are no prose. What stands for something else (`{{ total }}`) is an object that is not
here. They are masked before Markdown is read, character for character, so that every place holds.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.documents.document import Span

FILL = "\ufdd0"
"""What stands for a character that is masked: none of Unicode's characters, and nothing to Markdown."""

OBJECT = "\ufffc"
"""Stands in prose for what a program would put there (U+FFFC, the object replacement character)."""

_ENDS = {
    "obsidian": re.compile("%%"),
    "mdx": re.compile(r"\*/\}"),
    "hugo": re.compile(r"\*/\}\}"),
    "jinja": re.compile(r"#\}"),
    "comment": re.compile(r"\{%-?\s*+endcomment\s*+-?%\}"),
    "highlight": re.compile(r"\{%-?\s*+endhighlight\s*+-?%\}"),
    "tag": re.compile(r"%\}"),
    "output": re.compile(r"\}\}"),
    "html": re.compile("-->"),
}
_COMMENTS = frozenset(("obsidian", "mdx", "hugo", "jinja", "comment"))
_OBJECTS = frozenset(("output", "expression"))
_SIGNS = r"""^[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)?+(?P<fence>`{3,}+(?![^\n`]*+`)|~{3,}+)
      | (?P<ticks>`++)
      | \\[\\`{%]
      | (?P<html><!--)
      | (?<![\d%])(?P<obsidian>%%)(?!%)
      | (?P<hugo>\{\{/\*)
      | (?P<mdx>\{/\*)
      | (?P<jinja>\{\#)(?=\s)
      | (?P<comment>\{%-?\s*+comment\s*+-?%\})
      | (?P<highlight>\{%-?\s*+highlight\b)
      | (?P<tag>\{%)
      | (?P<output>\{\{)
      | (?P<attributes>\{:[^{}\n]*+\})"""
_SIGN = re.compile(_SIGNS, re.VERBOSE | re.MULTILINE)
# In MDX besides, expressions and lines of JavaScript.
_SIGN_MDX = re.compile(
    rf"""{_SIGNS}
      | ^(?P<script>(?:import|export)\b[^\n]*+(?:\n[ \t]*+\S[^\n]*+)*+)
      | (?P<expression>\{{[^{{}}\n]*+\}})""",
    re.VERBOSE | re.MULTILINE,
)
_BLANK_LINE = re.compile(r"\n[ \t>]*+\r?\n")
_CLOSING = re.compile(r"^[ \t>]*+(?P<fence>`{3,}+|~{3,}+)[ \t]*+\r?$", re.MULTILINE)
_SEEN = re.compile(r"[^\r\n]")
_BESIDE = 20
_BEGINS_BLOCK = re.compile(r"\n\r?\n\Z")
_TICKS = re.compile("`+")
_ANY = re.compile("%%|\\{[/{%#:]")


class Masked(NamedTuple):
    """A source of the same length in which no program's signs are left, and what its comments say by their places."""

    source: str
    comments: dict[int, str]


class _Cut(NamedTuple):
    span: Span
    kind: str
    said: str = ""


def mask(source: str, start: int = 0, is_mdx: bool = False) -> Masked:
    """Masks what is not prose, from an offset on; where MDX is written, its expressions and JavaScript too.

    What is in code is left as it stands, and so is what is opened and never closed.
    """
    if not is_mdx and _ANY.search(source, start) is None:
        return Masked(source, {})
    pieces, at, comments = list[str](), 0, dict[int, str]()
    for span, kind, said in _cuts(source, start, _SIGN_MDX if is_mdx else _SIGN):
        pieces += [source[at : span.start], _filled(source, span, kind)]
        at = span.end
        if said:
            comments[span.start] = said
    return Masked("".join((*pieces, source[at:])), comments)


def _filled(source: str, span: Span, kind: str) -> str:
    """A mask: ends of lines stay, and an object stands for what is put into a line beside something else."""
    filled = _SEEN.sub(FILL, source[span.start : span.end])
    before = source[max(0, span.start - _BESIDE) : span.start].rpartition("\n")[2]
    after = source[span.end : span.end + _BESIDE].partition("\n")[0]
    return OBJECT + filled[1:] if kind in _OBJECTS and f"{before}{after}".strip() else filled


def _cuts(source: str, at: int, signs: re.Pattern[str]) -> Iterator[_Cut]:
    """What is masked, in order. What was not closed once is not closed from there on, and is not looked for again."""
    first, unclosed, code = at, set[str](), _Code(source)
    while match := signs.search(source, at):
        kind = str(match.lastgroup)
        at = match.end()
        if kind in ("fence", "ticks"):
            at = code.fence_end(match) if kind == "fence" else code.span_end(match)
        elif kind in ("attributes", "expression"):
            yield _Cut(Span(*match.span()), kind)
        elif kind == "script":
            before = source[max(first, match.start() - 3) : match.start()]
            if not before.strip(" \t") or _BEGINS_BLOCK.search(before) is not None:
                yield _Cut(Span(*match.span()), kind)
        elif kind in _ENDS and kind not in unclosed:
            end = _ENDS[kind].search(source, at)
            if end is None:
                unclosed.add(kind)
                continue
            said = " ".join(source[at : end.start()].split()) if kind in _COMMENTS else ""
            at = end.end()
            if kind != "html":
                yield _Cut(Span(match.start(), at), kind, said)


class _Code:
    """Where code ends in a source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._ticks: dict[int, list[int]] | None = None
        self._blanks: list[int] = []

    def fence_end(self, match: re.Match[str]) -> int:
        """The end of a fenced block, or of the source where it is never closed."""
        fence = match["fence"]
        for closing in _CLOSING.finditer(self._source, match.end()):
            if closing["fence"].startswith(fence):
                return closing.end()
        return len(self._source)

    def span_end(self, match: re.Match[str]) -> int:
        """The end of code within a paragraph; of signs that open none, their own."""
        if self._ticks is None:
            self._ticks = self._runs()
        starts, length = self._ticks[len(match["ticks"])], len(match["ticks"])
        number = bisect_right(starts, match.start())
        if number == len(starts):
            return match.end()
        blank = bisect_right(self._blanks, match.end())
        is_apart = blank < len(self._blanks) and self._blanks[blank] < starts[number]
        return match.end() if is_apart else starts[number] + length

    def _runs(self) -> dict[int, list[int]]:
        """Where runs of so many backticks begin; each is looked up, none looked for twice."""
        self._blanks = [match.start() for match in _BLANK_LINE.finditer(self._source)]
        runs: dict[int, list[int]] = {}
        for match in _TICKS.finditer(self._source):
            runs.setdefault(len(match.group()), []).append(match.start())
        return runs
