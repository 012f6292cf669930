"""Places that a text names and that are not where it happened: of a speaker, left out, an end, or told in passing."""

import re

from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.figures.figure import Kind


def is_elsewhere(ear: Ear, heard: Heard) -> bool:
    """Whether a sector or field office is named, and what is told is not of it."""
    return _is_speakers(ear, heard) or _is_excepted(ear, heard) or _is_an_end(ear, heard)


def _is_speakers(ear: Ear, heard: Heard) -> bool:
    """`A newspaper in El Paso reported ...`: a speaker's place, if it is no sector, is not where it happened."""
    if heard.line is not ear.line or not (heard.mention.meaning.loose or "state" in heard.mention.meaning.scope):
        return False
    end = heard.mention.span.end
    if end > ear.figure.span.end:  # "..., a newspaper in El Paso reported."
        following = ear.page.text[end : ear.line.end].lower().strip(' .,"”').split()
        return bool(following) and following[0] in before("closing_speech") and len(following) <= _SAYING
    return ear.line.says("speech", end, ear.figure.full_span.start)


_SAYING = 3
"""How many words a sentence may go on with behind a place whose speaker closes it: `reported on Tuesday`."""


_DATELINE = re.compile(
    r"(?=[A-Z]{3}|[A-Z]{2} [A-Z]{3})[A-Z][\w.'’]*(?:[ ,]+[A-Z][\w.'’]*){0,4}\s*(?:\([^)]*\)\s*)?(?:—|–|--| - )"
)
"""Where an article was written, before its first words: `TUCSON, Ariz. (AP) —`."""


def is_said_of_others(ear: Ear, heard: Heard) -> bool:
    """Whether a place is that of who speaks or writes, and not where it happened."""
    return _is_speakers(ear, heard) or is_dateline(ear, heard)


def is_dateline(ear: Ear, heard: Heard) -> bool:
    """Whether a place only says where the article was written."""
    dateline = _DATELINE.match(ear.page.text, heard.line.start, heard.line.end)
    return dateline is not None and heard.mention.span.end <= dateline.end()


def _is_excepted(ear: Ear, heard: Heard) -> bool:
    """`nobody except Big Bend caught fewer than its 6,106`: of another one than the place that is left out."""
    start = heard.mention.span.start
    leading = f" {ear.page.text[max(heard.line.start, start - _LEADING) : start].lower()}"
    return any(leading.rstrip().removesuffix(" the").endswith(f" {words}") for words in before("excepted"))


def _is_an_end(ear: Ear, heard: Heard) -> bool:
    """`from San Diego to Brownsville`: one end of a stretch, of which the place is only a part."""
    text, (start, end) = ear.page.text, heard.mention.span
    leading = text[max(heard.line.start, start - _LEADING) : start]
    first = leading.lower().endswith("from ") and _ON_TO.match(text, end, heard.line.end) is not None
    return first or _FROM.search(leading) is not None


_ON_TO = re.compile(r"(?:, [A-Z][\w.]*,?)? (?:(?:all the way )?to|through) [A-Z]")
_FROM = re.compile(r"\b[Ff]rom [A-Z][\w.]*(?:,? [A-Z][\w.]*){0,4},? (?:(?:all the way )?to|through) $")
"""What stands behind the first end of a stretch, and before the last one."""


_LEADING = 30
"""How far before a place, in characters, the words in front of it are looked for."""


def tells_its_border(ear: Ear) -> bool:
    """`Across the southwest border the jump is 290 percent`: of all of it, whatever sector was told of before.

    So do words of all of the border: `Borderwide, children were up by 77 percent`.
    """
    start, end = ear.clause
    said = (m.meaning for m in ear.line.slots if start <= m.span.start < end)
    plain = any("border" in one.scope and not one.loose and one.convention is None for one in said)
    return plain or tells_all_of_it(ear)


def tells_all_of_it(ear: Ear) -> bool:
    """Whether its sentence has words of all of the border: `the borderwide number`."""
    said = (ear.page.text[slice(*m.span)].lower() for m in ear.line.slots if "border" in m.meaning.scope)
    return not before("whole_border").isdisjoint(said)


def is_of_all_the_border(ear: Ear, heard: Heard) -> bool:
    """`the busiest August the border has seen`, `the largest group on that border`: no sector named before is meant."""
    record = ear.figure.kind is Kind.SUPERLATIVE and ear.is_of_the_border
    return heard.line is not ear.line and (record or ear.line.says("pointed", *ear.clause, "border"))
