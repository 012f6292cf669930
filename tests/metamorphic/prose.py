"""What the rewritings know of English: where sentences end, which are plain, and which lean on what stands before."""

import re
from collections.abc import Iterator
from itertools import pairwise

from numcheck.documents.document import Span

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTH = rf"(?:{'|'.join(MONTHS)})"
TIME = rf"(?:{MONTH} 20\d\d|{MONTH}|(?:fiscal year|fiscal|FY) ?20\d\d)"
"""A month or a fiscal year, as most articles write them."""

NUMBER = r"(?<![\d,.$€£-])\d{1,3}(?:,\d{3})+(?![\d,.]*\d)"
"""A count whose thousands are set off."""

AGENCY = r"(?:the (?:U\.S\. )?Border Patrol|Border Patrol agents|Border Patrol|CBP officers|CBP|agents|officers)"
VERB = r"(?:recorded|logged|counted|encountered|apprehended|arrested|stopped)"
PEOPLE = r"(?:people|migrants|individuals|persons|family units|unaccompanied children|single adults|encounters)"

_SHORT = re.compile(
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Reps?|Sens?|Govs?|Mrs?|Ms|Drs?|St|No|vs|Lt|Col|Gen|Maj|Sgt|"
    r"Capt|Supt|Wash|Mont|Ariz|Calif|Tex|Fla|Mich|Vt|Minn|Ind|Inc|Corp|Jr|Sr|approx|est|[A-Za-z]|.*\.[A-Za-z]"
)
_END = re.compile(r"(?P<word>[^\s.!?]+(?:\.[A-Za-z])?)[.!?](?=[ \n]+[A-Z]|\n|$)")
_LEANS = re.compile(
    r"(?:That|This|It|Its|They|Their|These|Those|Them|He|She|His|Her|Of (?:those|these|them|that|the)|But|And|Or|Nor|"
    r"By|Up|Down|Then|There|The (?:total|figure|number|count|tally|rest|others?|same|latter|former|month|year|sector|"
    r"two|three|previous|prior|share|drop|rise|increase|decrease|decline|fall|first|second|third|last)|A year|"
    r"A month|Another|Some|About|Nearly|Roughly|Most|Half|Both|Each|All|Yet|So|Such|Here|Even|Still|Meanwhile|Only|Who|"
    r"Which|Compared|Not|No|Yes|What|Where|One|Two|Three|Four|In (?:that|this|the|all)|At (?:that|this)|Over|Since|"
    r"Before|After|Until|\d)\b"
)
_LOWERED = re.compile(
    r"(?:The|There|An?|Some|About|Nearly|Almost|More|Fewer|Agents|Officers|Encounters|Apprehensions|Arrests|Authorities|"
    r"Officials|In|At|Families|Migrants|Crossings) "
)
_NAMES = re.compile(r"(?:CBP|U\.S\.|Border Patrol|USBP)\b")


def sentences(text: str) -> list[Span]:
    """The sentences that surely are such: where an end is in doubt, two stay one. Lists and headings are none."""
    return [span for block in blocks(text) for span in _sentences(text, block)]


def blocks(text: str) -> list[Span]:
    """The paragraphs, divided by line ends."""
    return [Span(*match.span()) for match in re.finditer(r"\S[^\n]*", text)]


def _sentences(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        if _SHORT.fullmatch(match["word"].lstrip("“\"'(")):
            continue
        yield Span(start, match.end())
        start = match.end() + len(text[match.end() : block.end]) - len(text[match.end() : block.end].lstrip())


def gaps(text: str, between: str) -> list[Span]:
    """Where just that stands between two sentences of which the second stands by itself."""
    return [
        Span(one.end, two.start)
        for one, two in pairwise(sentences(text))
        if text[one.end : two.start] == between and not leans(text[two.start : two.end])
    ]


def is_plain(sentence: str) -> bool:
    """Whether a sentence is one clause without asides, speech or lists."""
    return not re.search(r"[;:()\"“”‘’—–!?*•→|=]|, | - |(?<!\w)'|'(?!s\b)|[a-z]\. ", sentence)


def leans(sentence: str) -> bool:
    """Whether a sentence may take its subject, place or time from what stands before it."""
    return _LEANS.match(sentence) is not None


def lowered(sentence: str) -> str | None:
    """The sentence as it stands behind other words; None where its first word may be a name."""
    if _LOWERED.match(sentence):
        return sentence[0].lower() + sentence[1:]
    return sentence if _NAMES.match(sentence) else None


def raised(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]
