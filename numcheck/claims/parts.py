"""The members that make a part of a whole, and how the two go together."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from numcheck.claims.claim import Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.phrases import Mention
from numcheck.claims.scopes import IMPLIED, UNITED, Scoped, imply
from numcheck.claims.story import NARROW, PLACES
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.zones import left_over
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span

EVERYONE = {"border": "nationwide", "component": "CBP"}
"""What a whole is where its part names a border or a component, and nothing said before it does."""


_SCENES = ("at the ", "along ", "on the ", "across ")
"""What opens words that only say where: the part is told behind the figure."""

_OPENS = re.compile(
    r"\W*(?:of|among)\s(?!course)(?:[^,]|,\d)*,(?!\d)|\W*(?:of|among)\s(?:those|these|them)\b", re.IGNORECASE
)
_BEHIND = re.compile(r"\s+of\s+(?:those|these|them)\b", re.IGNORECASE)


class Split(NamedTuple):
    """What a part names; `shared` says that where and by whom may be the whole's too (`Venezuelans at the border`)."""

    scoped: Scoped
    shared: bool = False


def part_begins(clause: Clause) -> int | None:
    """Where `Of those, 429,831 were at ports of entry` begins to speak of a part; None of what tells none."""
    text, figure = clause.parts.text, clause.full_span
    opening = _OPENS.match(text, clause.parts.sentence.span.start, figure.start)
    if opening is not None:
        return opening.end()
    return figure.end if _BEHIND.match(text, figure.end) else None


def members_in(mentions: Iterable[Mention]) -> Scoped | None:
    """All members that phrases name, or None where they name two of one dimension that are not told together."""
    scope: dict[str, str] = {}
    evidence: dict[str, Evidence] = {}
    for mention in mentions:
        if mention.tag not in ("scope", "measure", "verb"):
            continue
        source = Source.STATED if mention.meaning.convention is None else Source.DEFAULT
        for dimension, member in mention.meaning.scope.items():
            if dimension in scope and dimension in UNITED and scope[dimension] != member:
                member = "+".join(dict.fromkeys([*scope[dimension].split("+"), *member.split("+")]))
            elif dimension in scope and scope[dimension] != member:
                return None
            scope[dimension] = member
            evidence.setdefault(dimension, Evidence(source, mention.span, mention.meaning.convention))
    return Scoped(Scope(scope), evidence)


def narrowed(clause: Clause, span: Span, words: Vocabulary, *, scene: bool = False) -> Split | None:
    """The members that a part's words name; None where they name none, or hold a word that is not understood.

    With `scene`, what stands before the last comma sets the scene and need not be understood.
    """
    told = _last(clause, span) if scene else span
    if scene and clause.parts.text[slice(*told)].lower().lstrip(" ,").startswith(_SCENES):
        return None  # "At the southwest border a third of encounters ...": no subject
    inside = [m for m in clause.parts.mentions if told.contains(m.span)]
    found = members_in(inside)
    if found is None or not found.scope or left_over(clause, told):
        return None
    members, evidence = dict(found.scope), dict(found.evidence)
    if scene:
        ahead = [m for m in clause.parts.mentions if span.start <= m.span.start and m.span.end <= told.start]
        set_by = members_in([m for m in ahead if m.tag == "scope" and not m.meaning.loose]) or Scoped(Scope(), {})
        for dimension in ("border", "component"):
            if dimension in set_by.scope and dimension not in members and any(d in members for d in NARROW):
                members[dimension], evidence[dimension] = set_by.scope[dimension], set_by.evidence[dimension]
    return Split(Scoped(Scope(members), evidence), shared=any(d in members for d in NARROW))


def _last(clause: Clause, span: Span) -> Span:
    """The words behind the last comma that parts no list, or before it where nothing follows it."""
    text = clause.parts.text
    end = len(text[: span.end].rstrip(" ,(—–"))
    closed = [m.span for m in clause.parts.mentions if m.tag == "scope"]
    commas = [
        at
        for at in range(span.start, end)
        if text[at] in ",;:—–" and not any(one.start <= at < one.end for one in closed) and not _in_list(clause, at)
    ]
    return Span(commas[-1] + 1 if commas else span.start, end)


def _in_list(clause: Clause, at: int) -> bool:
    """Whether a comma stands between two members of one dimension."""
    scopes = [m for m in clause.parts.mentions if m.tag == "scope" and m.value in UNITED]
    before = {m.value for m in scopes if m.span.end == at}
    text = clause.parts.text
    after = {m.value for m in scopes if m.span.start > at and text[at + 1 : m.span.start].strip() in ("", "and", "or")}
    return bool(before & after)


def without_part(scope: Scope) -> Scope:
    """The whole that a scope is a part of: without whom it is about, and without its sector or state."""
    return scope.without(*NARROW, *PLACES)


def together(
    whole: Scoped, split: Split, *, fixed: bool, implied: Mapping[tuple[str, str], Scope]
) -> tuple[Scoped, Scope] | None:
    """The scope of the part and of the whole, or None where the part is none of that whole."""
    part, evidence = dict(split.scoped.scope), dict(split.scoped.evidence)
    total, rests = dict(whole.scope), dict(whole.evidence)
    imply(part, evidence, implied)
    for dimension in ("border", "component"):
        if dimension in part and not _widen(dimension, part, evidence, total, rests, split.shared, fixed):
            return None
    if not _places(part, total, rests, split.shared) or not all(_within(d, part, total) for d in NARROW):
        return None
    scope = Scope(total).having(part)
    if scope == Scope(total) or any(d in part and d in total and _wider(d, part, total) for d in total):
        return None
    return Scoped(scope, {**rests, **evidence}), Scope(total)


def _widen(
    dimension: str,
    part: Mapping[str, str],
    evidence: Mapping[str, Evidence],
    total: dict[str, str],
    rests: dict[str, Evidence],
    shared: bool,
    fixed: bool,
) -> bool:
    """Fills the whole's border or component beside a part that has one; False where the two are at odds."""
    told = rests.get(dimension)
    stated = dimension in total and told is not None and (fixed or told.source is not Source.INHERITED)
    if stated:
        return total[dimension] in (part[dimension], EVERYONE[dimension])
    if shared or evidence[dimension].convention == IMPLIED:
        total[dimension], rests[dimension] = part[dimension], evidence[dimension]
    else:
        total[dimension], rests[dimension] = EVERYONE[dimension], Evidence(Source.DEFAULT)
    return True


def _places(part: Mapping[str, str], total: dict[str, str], rests: dict[str, Evidence], shared: bool) -> bool:
    """Whether a sector or state of the part is clearly the part's alone."""
    for place in PLACES:
        if place in part and place in total and part[place] != total[place]:
            if rests[place].source is not Source.INHERITED:
                return False
            del total[place], rests[place]
        if place in part and place not in total and shared:
            return False
        if place in total and place not in part and rests[place].source is Source.INHERITED and "border" in part:
            return False
    return True


def _within(dimension: str, part: Mapping[str, str], total: Mapping[str, str]) -> bool:
    if dimension not in part or dimension not in total:
        return True
    return set(part[dimension].split("+")) <= set(total[dimension].split("+"))


def _wider(dimension: str, part: Mapping[str, str], total: Mapping[str, str]) -> bool:
    """Whether the part names all of a dimension of which the whole is a part."""
    return part[dimension] == EVERYONE.get(dimension) and total[dimension] != part[dimension]
