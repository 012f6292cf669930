"""Which members a clause names: border, component, sector, nationality and the like."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.countries import listed, origins
from numcheck.claims.phrases import Mention
from numcheck.claims.sums import told_together
from numcheck.datasets.scope import Scope
from numcheck.lexicon.loader import load

UNITED = ("citizenship", "demographic")
"""Dimensions of which a clause may name several members at once ("Cubans and Haitians")."""

IMPLIED = "members-say-more"
"""The convention by which a sector says its border and component."""

_WORD = re.compile(r"\s?(['’]s\b|\w+)")
_BESIDE = 25  # characters between a figure and the nationality that it is plainly of
_ADDED = 45  # characters before a component in which "including" may stand
_LIST_GAP = 40  # characters between the members of a list
_JOINED = (" ", "'s ", "’s ")  # what may stand between a place and what is measured there
_BEHIND = 60  # characters: a state named further behind its figure is about something else


_NOWHERE = Scope()


class Scoped(NamedTuple):
    """The members named and the words that name them, by dimension."""

    scope: Scope
    evidence: Mapping[str, Evidence]


def own_scope(clause: Clause) -> Scoped:
    """The members that the clause names; of one dimension the mention nearest to the figure."""
    if not isinstance(clause.own, Scoped):
        clause.own = _named(clause)
    return clause.own


def _named(clause: Clause) -> Scoped:
    if not clause.of("scope"):
        return Scoped(_NOWHERE, {})
    scope: dict[str, str] = {}
    evidence: dict[str, Evidence] = {}
    named = clause.of("scope")
    counted = [m for m in named if _counts(m, clause)]
    mentions = [*counted, *listed(named, counted, clause.parts.text)]
    for told in told_together(clause):
        scope[told.dimension], evidence[told.dimension] = told.members, Evidence(Source.STATED, told.span)
    part = _part_begins(clause)
    for mention in sorted(mentions, key=lambda m: (m.span.start < part, m.meaning.convention is not None)):
        source = Source.STATED if mention.meaning.convention is None else Source.DEFAULT
        if mention.value == "component" and _added(mention, clause):
            # "counting those at ports of entry": the whole agency
            mention = mention._replace(meaning=mention.meaning._replace(scope=Scope(component="CBP")))
        for dimension, member in mention.meaning.scope.items():
            if dimension not in scope:
                scope[dimension] = member
                evidence[dimension] = Evidence(source, mention.span, mention.meaning.convention)
            elif dimension in UNITED and dimension == mention.value and _joined(evidence[dimension], mention, clause):
                scope[dimension] = "+".join(dict.fromkeys([*scope[dimension].split("+"), *member.split("+")]))
                span = evidence[dimension].span
                evidence[dimension] = Evidence(source, mention.span if span is None else mention.span.hull(span))
    return Scoped(Scope(scope), evidence)


def _part_begins(clause: Clause) -> int:
    """Where `2.4 million of the 2.8 million encounters nationwide were at the southwest border` tells of the part."""
    if not clause.of("part"):
        return 0
    following = clause.parts.figures[clause.position + 1 :][:1]
    of_whole = [held for held in following if held.span.start - clause.figure.full_span.end == len(" of the ")]
    return min((m.span.end for m in clause.of("part") for held in of_whole if m.span.start > held.span.end), default=0)


def _added(mention: Mention, clause: Clause) -> bool:
    """Whether a component is named as what is counted in besides another."""
    text, span = clause.parts.text, mention.span
    before = text[max(clause.parts.sentence.span.start, span.start - _ADDED) : span.start]
    before = before.rpartition(clause.figure.text)[2]
    behind = text[span.end : span.end + len(" included")].strip().lower()
    return behind == "included" or any(word in _added_words() for word in before.lower().replace(",", " ").split())


@cache
def _added_words() -> frozenset[str]:
    return frozenset(load("claims").words("place", "added"))


def imply(members: dict[str, str], evidence: dict[str, Evidence], implied: Mapping[tuple[str, str], Scope]) -> None:
    """Adds what the members say by themselves: the Tucson sector is the Border Patrol's, at the southwest border."""
    for dimension, member in tuple(members.items()):
        # Of several added up the first speaks for all: they lie at one border, or the words say otherwise.
        for other, told in implied.get((dimension, member.partition("+")[0]), Scope()).items():
            if other not in members:
                members[other] = told
                evidence[other] = Evidence(Source.DEFAULT, evidence[dimension].span, IMPLIED)


def _counts(mention: Mention, clause: Clause) -> bool:
    """Whether the place or nationality is said of the figure and not of somebody in the sentence."""
    if mention.value == "state":
        gap = mention.span.start - clause.figure.span.end
        opens = mention.span.start == clause.parts.sentence.span.start
        if _beside_measure(mention, clause) or (opens and _explained(mention, clause)):
            return True
        if mention.meaning.loose:
            return _stands_for_sector(mention, clause)
        nouns = (m.span.end for m in clause.mentions if m.tag in ("measure", "people"))
        return opens or 0 < gap <= _BEHIND or any(0 <= mention.span.start - end <= 1 for end in nouns)
    if mention.meaning.loose:
        if mention.value == "area":
            return _stands_for_sector(mention, clause) or _gap(mention, clause) in ("(", "with", "at")
        return mention.value == "citizenship" and (_beside_people(mention, clause) or _of_origin(mention, clause))
    return True


def _explained(mention: Mention, clause: Clause) -> bool:
    """`Texas bore the brunt: 1.3 million encounters`: what is behind the colon is about the place before it."""
    between = clause.parts.text[mention.span.end : clause.full_span.start]
    return ":" in between and len(between.partition(":")[0].split()) <= _EXPLAINED


_EXPLAINED = 5
"""Words between a place and the colon behind which its figure stands."""


def other_area(clause: Clause, leaned: str) -> Mention | None:
    """`; in Del Rio, they caught 71,000` after a figure of another sector: a city that stands for its sector."""
    for mention in clause.of("scope"):
        if mention.value != "area" or not mention.meaning.loose or mention.meaning.scope.get("area") == leaned:
            continue
        before = clause.parts.text[clause.span.start : mention.span.start].lower().split()
        if mention.span.end <= clause.full_span.start and before[-1:] and before[-1].strip(",;") in _places():
            return mention
    return None


def names_many(clause: Clause) -> bool:
    """Whether several nationalities or states are told apart and nothing beside the figure says which it is of."""
    own = own_scope(clause)
    for dimension in ("citizenship", "state"):
        mentions = [m for m in clause.parts.mentions if m.tag == "scope" and m.value == dimension]
        alone = [m for m in mentions if clause.span.contains(m.span)]
        if dimension in own.scope and len(alone) == 1 and alone[0].span.end <= clause.full_span.start:
            # "California accounted for 576,434 encounters, Arizona for 413,057": one in each clause
            continue
        if len({m.meaning.scope[dimension] for m in mentions}) < 2 or "+" in own.scope.get(dimension, ""):
            continue
        span, figure = own.evidence[dimension].span if dimension in own.evidence else None, clause.full_span
        if span is None and mentions[0].span.start > figure.end and not _ranks(clause, mentions[0]):
            continue
        if span is None or max(span.start - figure.end, figure.start - span.end) > _BESIDE:
            return True
    return False


def _ranks(clause: Clause, following: Mention) -> bool:
    """`Mexico led with 653,684, followed by Venezuela (261,045)`: the figure is of one of those told apart."""
    between = clause.parts.text[clause.full_span.end : following.span.start].lower()
    return any(words in between for words in load("claims").words("place", "ranks"))


def names_another_place(clause: Clause) -> bool:
    """Whether the figure is said of a city or state that is no part of the scope: `including 50,000 in Del Rio`.

    `Agents in Del Rio (Texas) made 393,230 apprehensions` may be the sector's, or the city's.
    """
    own = own_scope(clause)
    counted = set(own.scope)
    for mention in clause.of("scope"):
        if mention.meaning.loose and mention.value in ("area", "state") and mention.value not in counted:
            words = clause.parts.text[clause.span.start : mention.span.start].lower().split()
            before = words[-2:-1] if words[-1:] == ["the"] else words[-1:]  # "in the Rio Grande Valley"
            behind = 0 <= mention.span.start - clause.full_span.end <= _BEHIND
            inside = behind and mention.span.end <= clause.near_end
            ahead = mention.span.end <= clause.full_span.start and _is_of_agents(mention, own, clause)
            if (inside or ahead) and before and before[0] in _places():
                return True
    return False


def _is_of_agents(mention: Mention, own: Scoped, clause: Clause) -> bool:
    """Whether a city stands right behind those who count, and no border is named: `Agents in Del Rio (Texas)`."""
    agents = own.evidence.get("component")
    if mention.value != "area" or "border" in own.scope or agents is None or agents.span is None:
        return False
    return len(clause.parts.text[agents.span.end : mention.span.start].split()) == 1


@cache
def _places() -> frozenset[str]:
    return frozenset(load("claims").words("place", "leads"))


def _beside_measure(mention: Mention, clause: Clause) -> bool:
    """`The unemployment rate in Texas`, `California's jobless rate`: the place is right beside what is measured."""
    for measure in clause.of("measure"):
        behind = 0 <= mention.span.start - measure.span.end <= 1 and not mention.meaning.loose
        before = (
            clause.parts.text[mention.span.end : measure.span.start] if mention.span.end <= measure.span.start else None
        )
        if behind or before in _JOINED:
            return True
    return False


def _stands_for_sector(mention: Mention, clause: Clause) -> bool:
    """`El Paso recorded 2,110`, `Yuma was up`: the name does something; in a dateline or behind `in` it is a city."""
    match = _WORD.match(clause.parts.text, mention.span.end)
    return match is not None and match[1].lower() in _follows()


@cache
def _follows() -> frozenset[str]:
    return frozenset(load("claims").words("place", "follows"))


def _beside_people(mention: Mention, clause: Clause) -> bool:
    """`Venezuela nationals`, `nationals of Venezuela`: a bare country right beside the people or events counted."""
    text = clause.parts.text
    if text[mention.span.end : clause.full_span.start] == " (":
        return True
    if (
        text[max(clause.span.start, mention.span.start - _BELONGS) : mention.span.start].lower().split()[-2:]
        in _belong()
    ):
        return True
    nouns = [m for m in clause.mentions if m.tag in ("people", "measure", "scope") and m is not mention]
    return any(0 <= noun.span.start - mention.span.end <= 1 for noun in nouns)


def _of_origin(mention: Mention, clause: Clause) -> bool:
    """`Mexico was the top nationality, with 668,088`, `Venezuela with 313,496`: a country with its people's number."""
    gap = _gap(mention, clause)
    if gap == "with":
        return True
    subject = mention.span.end <= clause.figure.full_span.start and _stands_for_sector(mention, clause)
    return (subject or gap == ", with") and origins().search(clause.parts.text, *clause.parts.sentence.span) is not None


def _gap(mention: Mention, clause: Clause) -> str:
    """The words between a name and the figure behind it: `Del Rio (393,000)`, `Venezuela with 313,496`."""
    return clause.parts.text[mention.span.end : clause.figure.full_span.start].strip()


def is_of_a_country(clause: Clause) -> bool:
    """`Venezuela was No. 2, with 313,496`: whether the country that opens the sentence may be what it is of."""
    start = clause.parts.sentence.span.start
    return "citizenship" not in own_scope(clause).scope and any(
        m.value == "citizenship" and m.meaning.loose and m.span.start == start and _stands_for_sector(m, clause)
        for m in clause.of("scope")
    )


_BELONGS = 14  # characters in which "nationals of " stands


@cache
def _belong() -> list[list[str]]:
    return [phrase.split() for phrase in load("claims").words("place", "belong")]


def _joined(evidence: Evidence, mention: Mention, clause: Clause) -> bool:
    if evidence.span is None or evidence.span.contains(mention.span):
        return False
    first, second = sorted((evidence.span, mention.span))
    between = clause.parts.text[first.end : second.start].replace("from", " ").replace(",", " ").split()
    return set(between) <= {"and", "or"} and second.start - first.end <= _LIST_GAP
