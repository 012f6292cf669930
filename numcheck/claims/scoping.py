"""The whole scope of a claim: what its clause names, what its measure says, and what it leans on."""

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.lookback import Before
from numcheck.claims.scopes import Scoped, imply, other_area, own_scope
from numcheck.claims.slots.measures import DRUGS
from numcheck.claims.story import NARROW, PLACES, WIDE, Story, inherited
from numcheck.claims.subject import Subject
from numcheck.claims.vocabulary import Vocabulary
from numcheck.datasets.scope import Scope


def whole_scope(
    clause: Clause,
    story: Story,
    before: Claim | None,
    about: Subject,
    words: Vocabulary,
    earlier: Before | None = None,
    own: Scoped | None = None,
) -> Scoped:
    """What the clause names, then its measure's own scope, then what it leans on; what is left is open.

    What is not stated counts only where the measure's datasets know of it: burglaries have no border. `own` is given
    where what the clause names is known already.
    """
    known = words.dimensions.get(about.measure, frozenset())
    own = own_scope(clause) if own is None else own
    evidence = {d: e for d, e in own.evidence.items() if d in known or e.convention is None}
    members = {d: own.scope[d] for d in evidence}
    for dimension, member in about.scope.items():
        if dimension not in members:
            members[dimension], evidence[dimension] = member, about.evidence
    imply(members, evidence, words.implied)
    pointed = _pointed(clause) if not set(PLACES) & set(members) else ()
    for dimension in pointed:
        if earlier is not None and dimension in known and (named := earlier.place(clause, dimension)) is not None:
            members[dimension] = named.meaning.scope[dimension]
            evidence[dimension] = Evidence(Source.INHERITED, named.span)
    leans_on = before.scope.get("area") if before is not None else None
    if leans_on is not None and "area" not in members and (city := other_area(clause, leans_on)) is not None:
        members["area"], evidence["area"] = city.meaning.scope["area"], Evidence(Source.STATED, city.span)
    imply(members, evidence, words.implied)
    for leaned in (about.antecedent, before if about.evidence.source is Source.INHERITED else None):
        for dimension in leaned.scope if leaned is not None else ():
            if leaned is not None and dimension in known and dimension not in members:
                members[dimension] = leaned.scope[dimension]
                evidence[dimension] = inherited(leaned.evidence.get(dimension))
    if about.antecedent is None:
        for dimension in WIDE:
            if (
                dimension in known
                and dimension not in members
                and dimension in story.scope
                and _carries(dimension, clause, story, about, own.scope)
            ):
                members[dimension] = story.scope[dimension]
                evidence[dimension] = inherited(story.scope_evidence.get(dimension))
    imply(members, evidence, words.implied)
    open_slots = (d for d in ("component", "border") if d in known and d not in members)
    evidence |= {dimension: Evidence(Source.OPEN) for dimension in open_slots}
    return Scoped(Scope(members), evidence)


def _pointed(clause: Clause) -> tuple[str, ...]:
    """The dimensions of a place that the clause points at without its name: `in the state`, `the sector`."""
    return tuple(m.value for m in clause.of("pointed"))


def _carries(dimension: str, clause: Clause, story: Story, about: Subject, own: Scope) -> bool:
    """Who and where carry over until something replaces them.

    A component carries over only to the same measure ("encounters" after "apprehensions" are CBP's again), a
    sector or a state to the end of its paragraph, or until a border or the whole agency is named. A border carries
    over to drugs within its paragraph alone.
    """
    told = story.scope_evidence.get(dimension)
    if told is not None and told.span is not None and told.span.start > clause.figure.span.start:
        return False  # "2.2 million of the 2.4 million encounters were the Border Patrol's": said of the part alone
    if dimension == "component":
        return about.measure == story.measure
    if dimension == "border":
        return about.measure not in DRUGS or story.paragraph == clause.parts.sentence.paragraph
    whole = "border" in own or own.get("component") == "CBP"
    return story.paragraph == clause.parts.sentence.paragraph and not whole


def narrow(scope: Scope, clause: Clause, story: Story, before: Claim | None) -> Scope:
    """Whom the sentence may go on about without saying so: those of the claim before, where it names nobody."""
    if any(dimension in scope for dimension in NARROW) or clause.of("everyone"):
        return Scope()
    return story.narrow or (Scope() if before is None else before.narrow)


def nearby(scoped: Scoped, clause: Clause) -> Scope:
    """The one border that the rest of the sentence names, where the clause leaves it open."""
    if "border" in scoped.scope:
        return Scope()
    named = {m.meaning.scope["border"] for m in clause.parts.mentions if m.tag == "scope" and m.value == "border"}
    return Scope(border=next(iter(named))) if len(named) == 1 else Scope()
