"""What keeps a claim from being checked, as far as its words and its story say: the code of an NC9xx rule."""

import re
from collections.abc import Collection
from functools import cache

from numcheck.claims.claim import Claim, Operation, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.details import Place
from numcheck.claims.operations import Action
from numcheck.claims.phrases import Mention
from numcheck.claims.ranks import restates_place
from numcheck.claims.scopes import is_of_a_country, names_another_place, names_many, own_scope
from numcheck.claims.slots.measures import DRUGS
from numcheck.claims.story import NARROW, Story
from numcheck.claims.strangers import among_strangers
from numcheck.claims.subject import Subject
from numcheck.claims.sums import adds_up_unnamed, points_at_unnamed
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.whens import When
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

BESIDE = 40
"""How many characters before a figure a word may stand that says of what it is."""

_SEVERAL = 2
"""How many times, and numbers, make a list in which each is told of one."""

_AHEAD = re.compile(r"(?:\s+(?!(?:that|who|which)\b)[\w-]+){1,3}\s+(?:will|would|could|might)\s")
"""What makes a figure that opens its clause one of what has not happened: `4 million people will cross`."""

UNANSWERED = (Operation.SHARE, Operation.AVERAGE, Operation.STREAK, Operation.RANGE)
"""Operations of which no total is told: a change of theirs is none of a total, and is not checked."""


def reason(
    clause: Clause, before: Claim | None, about: Subject, when: When, story: Story, words: Vocabulary, doing: Action
) -> str | None:
    """The code of the NC9xx rule, or None where the claim can be asked.

    Of a dataset from outside the package only what holds of any statistics is looked at.
    """
    said = _of_claim(clause)
    if said is None and not isinstance(doing.detail, Place) and among_strangers(clause.figure):
        said = "NC902"
    if said is None and about.measure in words.outside:
        # "The district with the most was Old Town": told behind its place, a member is none that somebody speaks of.
        behind = doing.member is not None and doing.member.span.start >= clause.figure.span.end
        told = {doing.member.value} if doing.member is not None and behind else set[str]()
        said = _of_place(clause, words.dimensions.get(about.measure, frozenset()) - told)
    elif said is None:
        said = _of_words(clause, before, about, doing) or _of_before(clause, before, about, when)
    return said or _of_period(when, story)


def share_reason(clause: Clause, when: When, story: Story) -> str | None:
    """The code of the rule that keeps a share from being checked, whose part and whole are known to the last word."""
    return _of_claim(clause) or ("NC902" if _unmeasured(clause, None) else None) or _of_period(when, story)


def _of_claim(clause: Clause) -> str | None:
    """What keeps any claim from being checked: it names no number, or claims nothing that is so."""
    figure = clause.figure
    if figure.kind is Kind.VAGUE:
        return "NC906"
    before = [m.span for m in clause.of("unreal") if m.span.end <= figure.full_span.start]
    gaps = {span: clause.parts.text[span.end : figure.full_span.start] for span in before}
    # "May" is a month, and what stands before a colon says nothing of what is behind it.
    words = {span: clause.parts.text[span.start : span.end] for span in before}
    unreal = any((words[s][0].islower() or words[s] == "If") and not set(":;") & set(gap) for s, gap in gaps.items())
    return "NC905" if unreal or _AHEAD.match(clause.parts.text, figure.full_span.end, clause.span.end) else None


def _of_place(clause: Clause, known: Collection[str]) -> str | None:
    """Whether the clause names a place or group of the dataset's without saying that the figure is of it.

    `The governor of Ohio said that unemployment was 3.8 percent` may mean Ohio or the country.
    """
    scope = own_scope(clause).scope
    return "NC904" if any(m.value in known and m.value not in scope for m in clause.of("scope")) else None


def _of_words(clause: Clause, before: Claim | None, about: Subject, doing: Action) -> str | None:
    """What keeps a claim about border statistics from being checked, by its words alone."""
    figure = clause.figure
    # A place among several says itself which of them has it.
    placed = isinstance(doing.detail, Place) or restates_place(clause, before)
    if figure.kind is Kind.POINTS or _one_of_many(clause) or (not placed and names_another_place(clause)):
        return "NC902"
    if _is_nth_mark(clause, before) or (not placed and _ranks_changes(clause)):
        return "NC902"
    if (not placed and (names_many(clause) or is_of_a_country(clause))) or _part_of_those(clause) or _unnamed(clause):
        return "NC904"
    if _is_listed(clause) or _is_of_a_rival(clause):
        return "NC904"
    return "NC902" if _unmeasured(clause, about, doing) else None


def _is_listed(clause: Clause) -> bool:
    """`in July, August and September, to 183,479, 232,963 and 269,735`: each is of a time of its own."""
    figures, at, text = clause.parts.figures, clause.position, clause.parts.text
    if clause.figure.kind is not Kind.COUNT or len(figures) < _SEVERAL or len(clause.parts.times) < _SEVERAL:
        return False
    for one, other in ((at - 1, at), (at, at + 1)):
        if one >= 0 and other < len(figures) and figures[one].figure.kind is figures[other].figure.kind:
            gap = text[figures[one].figure.span.end : figures[other].span.start].strip()
            if gap in (",", "and", ", and"):
                return True
    return False


def _is_of_a_rival(clause: Clause) -> bool:
    """`Tucson overtook Del Rio, with 51,001 apprehensions against 45,690`: of the other one, if at all."""
    if clause.figure.kind is not Kind.COUNT or clause.times:
        return False
    start = clause.figure.full_span.start
    against = clause.parts.text[max(0, start - len(" against ")) : start].split()[-1:] == ["against"]
    areas = {m.meaning.scope["area"] for m in clause.parts.mentions if m.tag == "scope" and m.value == "area"}
    return against and len(areas) > 1 and "area" not in own_scope(clause).scope


def _unmeasured(clause: Clause, about: Subject | None, doing: Action | None = None) -> bool:
    """Whether words say that the figure is of what these statistics do not count."""
    own = () if about is None else [m.span for m in clause.parts.mentions if _names(m, about.measure)]
    unmeasured = [m for m in clause.of("unmeasured") if not any(span.contains(m.span) for span in own)]
    drugs = about is not None and about.measure in DRUGS
    near = [m for m in unmeasured if m.value == "words" and not drugs and _beside(m.span, clause)]
    others = [m for m in unmeasured if m.value == "agency" and m.span.end <= clause.full_span.start]
    # "In every month of fiscal 2022 encounters stayed between ...": a spread is of all its months.
    monthly = doing is not None and doing.operation is Operation.RANGE and doing.detail is not None
    said = any(m.tag == "unmeasured" and m.value == "sentence" for m in clause.parts.mentions)
    return bool(near or others or (said and not monthly))


def _names(mention: Mention, measure: str) -> bool:
    """Whether it is a word of the measure: `deportations` are encounters in no sentence, and removals in every one."""
    return mention.tag in ("measure", "verb") and mention.value == measure


def _one_of_many(clause: Clause) -> bool:
    """`one of the highest totals ever` says less than that it is the highest."""
    before = clause.parts.text[clause.span.start : clause.full_span.start].lower().split()
    return clause.figure.kind is Kind.SUPERLATIVE and (before[-2:] == ["one", "of"] or before[-1:] == ["among"])


def _unnamed(clause: Clause) -> bool:
    """`the three sectors combined`, `from these countries`: which they are is told elsewhere, if at all."""
    unnamed = adds_up_unnamed(clause) or points_at_unnamed(clause)
    return unnamed and not any("+" in member for member in own_scope(clause).scope.values())


def _ranks_changes(clause: Clause) -> bool:
    """`the biggest monthly drop on record`, `fell for the first time since 2018`: no total is the highest or lowest."""
    if clause.figure.kind is not Kind.SUPERLATIVE:
        return False
    firsts = any(m.span.overlaps(clause.figure.span) for m in clause.of("first"))
    return (firsts and bool(clause.of("change"))) or not _moves().isdisjoint(clause.figure.text.lower().split())


@cache
def _moves() -> frozenset[str]:
    return frozenset(load("claims").words("between", "moves"))


def _is_nth_mark(clause: Clause, before: Claim | None) -> bool:
    """`the third time that apprehensions exceeded 1.6 million`: the mark of something that is not checked."""
    if before is None or before.figure.kind is not Kind.ORDINAL or clause.figure.kind is not Kind.COUNT:
        return False
    end = before.figure.span.end
    return clause.parts.text[end : end + len(" times")].lower().split()[:1] == ["time"]


def _part_of_those(clause: Clause) -> bool:
    """`49,920 of those apprehensions`, `1.1 million of the 2.4 million encounters`: a part, and nothing says which.

    A border named once is that of the whole.
    """
    end = clause.full_span.end
    behind = clause.parts.text[end : end + 12].lower().split()[:2]
    of_number = behind == ["of", "the"] and any(
        held.span.start - end == len(" of the ") for held in clause.parts.figures[clause.position + 1 :][:1]
    )
    if not of_number and behind not in (["of", "those"], ["of", "them"], ["of", "these"]):
        return False
    borders = {m.meaning.scope["border"] for m in clause.parts.mentions if m.tag == "scope" and m.value == "border"}
    whole = of_number and len(borders) < len(("southwest", "nationwide"))
    parts = (*NARROW, "component", "area", "state", *(() if whole else ("border",)))
    return not any(dimension in own_scope(clause).scope for dimension in parts)


def _beside(span: Span, clause: Clause) -> bool:
    """Whether a word belongs to what the figure counts: in its own words behind it, or a few words before it."""
    if clause.distance(span)[0] != 1:
        return clause.distance(span)[0] == 0
    between = clause.parts.text[span.end : clause.full_span.start]
    return "," not in between and len(between) <= BESIDE


def _of_before(clause: Clause, before: Claim | None, about: Subject, when: When) -> str | None:
    """What keeps a claim from being checked that leans on an unchecked one of its sentence (`..., up 245 percent`)."""
    if before is None or about.evidence.source is not Source.INHERITED:
        return None
    if about.antecedent is not None and about.antecedent is not before:
        return None
    restated = clause.opens_bracket or clause.figure.kind is Kind.PERCENT
    if restated and before.operation in UNANSWERED:
        return "NC902"
    return before.reason if when.evidence.source is not Source.STATED else None


def _of_period(when: When, story: Story) -> str | None:
    """The rule for a period that the words name and that nothing resolves: without a date it hangs on that."""
    if when.periods or when.evidence.span is None:
        return None
    return "NC903" if story.published is None or story.published.month is None else "NC904"
