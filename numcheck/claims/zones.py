"""Where a sentence tells the whole of a share, and where its part.

`Venezuelans made up 17 percent of encounters`, `17 percent of encounters involved Venezuelans`, `of those, 17 percent
were Venezuelans`: the whole stands behind `of`, the part before the verb in front of the figure or behind the one after
the whole.
"""

import re
from functools import cache
from typing import NamedTuple

from numcheck.claims.clauses import Clause
from numcheck.claims.phrases import Mention
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

_OPENS = re.compile(r"[\s,;(—–-]*(?:(?:and|but|while)\s+)?of\s+", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|,?\s*(?:and|or))\s*(?:from\s+)?")
_WORD = re.compile(r"[^\W_][\w'’-]*")
_LISTED = ("citizenship", "demographic", "state")
"""Dimensions of which a part may name several members."""


class Zones(NamedTuple):
    """Where a share's whole and part stand.

    Attributes:
        whole: The words of the whole, or None where it has to be taken from elsewhere.
        part: The words of the part, or None.
        lead: The words before the figure that set the scene of both, or None.
        behind: Whether the part is told behind a verb.
        back: Whether the part is a figure told right before (`443,671, or 64 percent`).
    """

    whole: Span | None
    part: Span | None
    lead: Span | None = None
    behind: bool = False
    back: bool = False


def zones(clause: Clause) -> Zones | None:
    """The zones of a figure that may be a share, or None where its words tell neither a whole nor a part."""
    full = clause.full_span
    right = Span(full.end, _right_end(clause))
    ahead = Span(_start(clause), full.start)
    of = _of().match(clause.parts.text, right.start, right.end)
    if of is not None:
        return _with_whole(clause, Span(of.end(), right.end), ahead)
    if clause.figure.kind is Kind.SHARE and _begins_with_noun(clause, right):
        return _with_whole(clause, right, ahead)
    opening = _OPENS.match(clause.parts.text, ahead.start, ahead.end)
    if opening is not None:
        return Zones(Span(opening.end(), ahead.end), _behind_verb(clause, right) or right, None, True)
    lead = clause.parts.text[ahead.start : ahead.end].strip(" ,;(—–-\n").lower()
    if not lead or set(lead.split()) <= words_of("beside", "words"):
        return Zones(None, _behind_verb(clause, right), None, True, back=True)
    if set(lead.split()) <= {"and", "while", "but"}:
        return Zones(None, _behind_verb(clause, right) or right, None, True)
    return Zones(None, ahead)


def _with_whole(clause: Clause, right: Span, ahead: Span) -> Zones:
    verb = _verb(clause, right)
    pointed = None if verb is not None else _pointed().match(clause.parts.text, right.start, right.end)
    if pointed is not None and _names_first(clause, Span(pointed.end(), right.end)):
        return Zones(Span(pointed.start(), pointed.end()), Span(pointed.end(), right.end), None, True)
    if verb is not None:
        return Zones(Span(right.start, verb.start), Span(verb.end, right.end), ahead, True)
    return Zones(right, ahead if _said(clause, ahead) else None, back=not _said(clause, ahead))


def _names_first(clause: Clause, span: Span) -> bool:
    """Whether the first phrase of a span is a member, and no verb (`those encountered`)."""
    tags = ("measure", "verb", "scope")
    return next((m.tag for m in clause.parts.mentions if span.contains(m.span) and m.tag in tags), "") == "scope"


def _said(clause: Clause, span: Span) -> bool:
    own = subject_of(clause, span)
    words = clause.parts.text[own.start : own.end].strip(" ,;(—–-\n").lower().split()
    return not set(words) <= (words_of("beside", "words") | {"and"})


def _begins_with_noun(clause: Clause, right: Span) -> bool:
    """`one in five encounters`, `half the encounters`: the whole stands right behind the figure."""
    return any(
        m.tag in ("measure", "people") or (m.tag == "scope" and m.value in _LISTED)
        for m in clause.parts.mentions
        if right.start <= m.span.start <= right.start + _NEAR and _verb(clause, Span(right.start, m.span.start)) is None
    )


_NEAR = 25  # characters between `one in five` and the noun of its whole ("one in five of the southwest encounters")


def _start(clause: Clause) -> int:
    """Where the words before the figure begin: behind what names who says it."""
    start, full = clause.span.start, clause.full_span
    said = [m.span.end for m in clause.parts.mentions if m.tag == "attribution" and start <= m.span.start < full.start]
    return max([start, *said])


def _right_end(clause: Clause) -> int:
    """Where the words behind the figure end: at the first boundary that parts no list and restates no figure."""
    text, end, last = clause.parts.text, clause.near_end, clause.parts.sentence.span.end
    following = next((h for h in clause.parts.figures[clause.position + 1 :]), None)
    if following is not None and text[end : end + 1] == "(" and following.span.start == end + 1:
        closing = text.find(")", following.span.end, last)
        if closing == following.span.end:
            stops = [at for at in (text.find(sign, closing + 1, last) for sign in ",;:") if at >= 0]
            return min([last, *stops])
    return _through_list(clause, end)


def _through_list(clause: Clause, end: int) -> int:
    """The end of a list of members that a comma or `and` has cut."""
    text = clause.parts.text
    members = [m for m in clause.parts.mentions if m.tag == "scope" and m.value in _LISTED]
    while True:
        before = [m for m in members if m.span.end <= end and not text[m.span.end : end].strip(" ,")]
        gap = _LIST.match(text, before[-1].span.end) if before else None
        after = [m for m in members if gap is not None and m.span.start == gap.end() and m.value == before[-1].value]
        if not after or after[0].span.end <= end:
            return end
        end = after[0].span.end


def _verb(clause: Clause, span: Span) -> Span | None:
    """The first verb in a span that may lead from a whole to its part."""
    found = _pattern("whole").search(clause.parts.text, span.start, span.end)
    return None if found is None else Span(found.start(), found.end())


def _behind_verb(clause: Clause, right: Span) -> Span | None:
    verb = _verb(clause, right)
    if verb is None or clause.parts.text[right.start : verb.start].strip():
        return None
    return Span(verb.end, right.end)


def speaks_of_share(clause: Clause) -> bool:
    """Whether the words before the figure speak of a share: what it says of the whole is then no change of a count."""
    text, start, end = clause.parts.text, _start(clause), clause.full_span.start
    return any(
        _of().match(text, noun.end(), end) or _owner().search(text, max(start, noun.start() - _OWNER), noun.start())
        for noun in _noun().finditer(text, start, end)
    )


class Noun(NamedTuple):
    """`Their share was`: whose part it is, or None for a pronoun's, and of what whole, or None for the one told."""

    part: Span | None
    whole: Span | None


def share_noun(clause: Clause) -> Noun | None:
    """The part and whole that the noun `share` before the figure names, where a verb leads from it to the figure."""
    text, start, end = clause.parts.text, _start(clause), clause.full_span.start
    nouns = list(_noun().finditer(text, start, end))
    if not nouns:
        return None
    found = nouns[-1]
    owner = _owner().search(text, max(start, found.start() - _OWNER), found.start())
    if owner is not None:
        leads = _leads(clause, Span(found.end(), end))
        of = None if leads is None else _of().match(text, found.end(), leads.start)
        if leads is None or (leads.start != found.end() and of is None):
            return None
        whole = None if of is None else Span(of.end(), leads.start)
        return Noun(None if owner["whom"] is None else Span(*owner.span("whom")), whole)
    leads, of = _leads(clause, Span(found.end(), end)), _of().match(text, found.end(), end)
    among = None if leads is None or of is None else _among().search(text, of.end(), leads.start)
    if leads is None or of is None or among is None:
        return None
    return Noun(Span(of.end(), among.start()), Span(among.end(), leads.start))


def _leads(clause: Clause, span: Span) -> Span | None:
    """The words by which a share leads to its figure: `rose`, `had fallen to`, `was`; None where others stand there."""
    known = words_of("noun", "leads")
    changes = [m.span for m in clause.parts.mentions if m.tag == "change" and span.contains(m.span)]
    changes += [ref.span for ref in clause.parts.times if span.contains(ref.span)]
    at = span.end
    for word in reversed(list(_WORD.finditer(clause.parts.text, span.start, span.end))):
        inside = any(one.start <= word.start() < one.end for one in changes)
        if not inside and word.group().lower() not in known:
            break
        at = word.start()
    gap = clause.parts.text[span.start : at]
    return None if at == span.end else Span(span.start if not gap.strip() else at, span.end)


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words_of('noun', 'words')))})\b", re.IGNORECASE)


_OWNER = 60
"""How many characters before `share` its owner may begin."""


@cache
def _owner() -> re.Pattern[str]:
    """What stands right before `share`: `their`, `single adults'`."""
    return re.compile(
        rf"(?:\b(?:{'|'.join(sorted(words_of('noun', 'owners')))})|(?<!\w)(?P<whom>\w[\w ]*)['’]s?)\s+$", re.IGNORECASE
    )


@cache
def _among() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(sorted(words_of('noun', 'among')))})\s+", re.IGNORECASE)


def subject_of(clause: Clause, span: Span) -> Span:
    """A part's words before its figure, without the verb between them."""
    found = list(_pattern("part").finditer(clause.parts.text, span.start, span.end))
    return Span(span.start, found[-1].start()) if found else span


def left_over(clause: Clause, span: Span) -> list[str]:
    """The words of a span that are neither phrases, times nor figures, and not known to narrow nothing."""
    parts, text = clause.parts, clause.parts.text
    told = [m.span for m in parts.mentions if m.tag in ("measure", "scope", "verb", "total") and not _narrower(m, text)]
    told += [m.span for m in parts.mentions if m.tag == "people" and not m.meaning.loose]
    told += [*(ref.span for ref in parts.times), *(ref.span for ref in parts.terms)]
    told += [figure.full_span for held in parts.figures for figure in (held.figure, *held.absorbed)]
    words = _WORD.finditer(text, span.start, span.end)
    loose = (word for word in words if not any(one.start <= word.start() < one.end for one in told))
    plain = (word.group().lower().removesuffix("'s").removesuffix("’s").strip("-") for word in loose)
    return [word for word in plain if word not in words_of("filler", "words")]


def _narrower(mention: Mention, text: str) -> bool:
    """`Venezuelan families`, `Mexican men`: a nationality's phrase that names some of its people alone."""
    last = text[mention.span.start : mention.span.end].lower().split()[-1]
    return mention.value == "citizenship" and last in words_of("narrower", "words")


@cache
def _of() -> re.Pattern[str]:
    """`of`, `out of`, and `share of` right behind a figure."""
    nouns = "|".join(sorted(words_of("noun", "words")))
    return re.compile(rf"\s+(?:(?:{nouns})\s+)?(?:out\s+)?of\s+", re.IGNORECASE)


@cache
def _pointed() -> re.Pattern[str]:
    words = sorted(words_of("back", "those"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(words)})\b(?=\s+\w)", re.IGNORECASE)


@cache
def words_of(*path: str) -> frozenset[str]:
    """A list of `lexicon/shares.toml`."""
    return frozenset(load("shares").words(*path))


@cache
def _pattern(key: str) -> re.Pattern[str]:
    words = sorted(load("shares").words("verbs", key), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
