"""What a story has said so far, for the sentences that lean on it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.claims.phrases import Mention
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Published, Sentence
from numcheck.figures.figure import Figure, Kind
from numcheck.periods import Period, fiscal_year_of

PLACES = ("state", "area")
"""The dimensions that carry over to the end of a paragraph."""

_TOLD = 4  # "that is five times as many" may mean any of the figures just told
_RIVALS = (Kind.MONEY, Kind.COUNT, Kind.PERCENT, Kind.MASS, Kind.DISTANCE)
_RECORDS = ("the record ", "that record ", "this record ")
_RIVAL_FROM = 1000  # "that number" hardly means the three years or the 12 senators told in between

_OF_EVERYBODY = ("total", "everyone")
_OF_ALL = ("measure", *_OF_EVERYBODY)
"""What says that a sentence goes on about everybody again, and not about a part told before."""

WIDE = ("component", "border", *PLACES)
"""The dimensions that carry over by themselves: who and where; whom is told anew, or with a back-reference."""


NARROW = ("demographic", "citizenship", "title")
"""The dimensions that say whom a claim is about."""


class Story(NamedTuple):
    """What carries over from earlier sentences.

    Attributes:
        published: When the article appeared, or None.
        period: The last period that was stated, or None.
        previous: The other period told before that, which the story may go back to, or None.
        told: The last periods that figures were told of, the latest first, compared ones among them.
        period_evidence: Where it was stated.
        year: The fiscal year that was told last, or the one of the period told last.
        narrow: Whom the last claim was about (nationality, population, title), for a sentence that goes on about them.
        paragraph: The paragraph of the last claim.
        scope: The last member stated of each dimension that carries over.
        scope_evidence: Where each was stated.
        outer: The scope and where it was stated, before `of those, ...` narrowed it; None where nothing has.
        measure: The last measure counted, or None.
        number: The last claim that told a level: what "that number" refers to.
        compared: The last figure that was only compared with: what "above it" refers to, or None.
        larger: The number of which `number` was told as a part, or None.
        share: The last share told, or None.
        those: The last figure told that counts somebody: whom "of those" means.
        record: The last record told, or None.
        seized: The last claim about drugs seized, or None.
        interrupted: Whether a figure about something else has been told since.
    """

    published: Published | None = None
    period: Period | None = None
    previous: Period | None = None
    told: tuple[Period, ...] = ()
    period_evidence: Evidence | None = None
    year: Period | None = None
    narrow: Scope = Scope()
    paragraph: int = 0
    scope: Scope = Scope()
    scope_evidence: Mapping[str, Evidence] = MappingProxyType({})
    outer: tuple[Scope, Mapping[str, Evidence]] | None = None
    measure: str | None = None
    number: Claim | None = None
    compared: Claim | None = None
    larger: Claim | None = None
    share: Claim | None = None
    those: Claim | None = None
    record: Claim | None = None
    seized: Claim | None = None
    interrupted: bool = False

    def after(self, claim: Claim, part: int | None = None) -> "Story":
        """The story once this claim is read; what is said of a part of those told before stands from `part` on."""
        if claim.measure is None:
            return self
        told = (*claim.period[:1], *self.told)[:_TOLD]
        if claim.compared:
            return self._replace(compared=claim, told=told)
        here = self.scope if claim.sentence.paragraph == self.paragraph else self.scope.without(*PLACES)
        # "U.S. authorities stopped 199,976": what names no place of those told before is about none of them.
        here = here.without(*(place for place in PLACES if place in here and place not in claim.scope))
        told_of: dict[str, Any] = {"measure": claim.measure, "scope": here}
        stated = {
            d: e for d, e in claim.evidence.items() if d in WIDE and e.source is Source.STATED and _carries(d, claim)
        }
        if stated:
            members = {dimension: claim.scope[dimension] for dimension in stated}
            ended = [
                place for place in PLACES if self._lists(place, claim) or ("border" in stated and place not in stated)
            ]
            told_of["scope"] = here.having(members).without(*ended)
            told_of["scope_evidence"] = {**self.scope_evidence, **stated}
            wider = {d: e for d, e in stated.items() if part is None or e.span is None or e.span.start < part}
            if self.outer is not None or wider != stated:
                scope, known = self.outer or (here, self.scope_evidence)
                told_of["outer"] = scope.having({d: members[d] for d in wider}), {**known, **wider}
        evidence = claim.evidence.get("period")
        stated_now = claim.period and evidence is not None and evidence.source is Source.STATED
        if stated_now and not self._sets_beside(claim):
            period = claim.period[0]
            year = Period.fiscal(fiscal_year_of(period.last))
            previous = self.previous if self.period == period else self.period
            told_of |= {"period": period, "previous": previous, "period_evidence": evidence, "year": year}
        is_number = claim.operation is Operation.LEVEL or claim.figure.kind is Kind.PAIR
        if is_number or (claim.operation is Operation.THRESHOLD and not claim.to_date):
            told_of |= {"number": claim, "larger": self._larger(claim), "those": claim, "interrupted": False}
        if claim.operation is Operation.SUPERLATIVE:
            told_of |= {"record": claim}
        if claim.operation is Operation.SHARE and claim.whole is not None:
            told_of |= {"share": claim, "those": claim, "interrupted": False}
        return self._replace(
            **told_of,
            told=told,
            paragraph=claim.sentence.paragraph,
            narrow=Scope({d: m for d, m in claim.scope.items() if d in NARROW}),
        )

    def beginning(self, sentence: Sentence, mentions: Iterable[Mention]) -> "Story":
        """The story where a sentence begins: a part of those told before is left with its paragraph.

        It is left, too, by a sentence that speaks of the total, and by one that says itself what it counts: but the
        border of a part may well be where it goes on.
        """
        if self.outer is None:
            return self
        said = {m.tag for m in mentions}
        if sentence.paragraph == self.paragraph and said.isdisjoint(_OF_ALL):
            return self
        scope, known = self.outer
        if sentence.paragraph == self.paragraph and said.isdisjoint(_OF_EVERYBODY) and "border" in self.scope_evidence:
            border = {d: m for d, m in self.scope.items() if d == "border"}
            known = {**known, "border": self.scope_evidence["border"]}
            return self._replace(scope=scope.having(border), scope_evidence=known)
        number = self.larger if "total" in said and self.larger is not None else self.number
        return self._replace(scope=scope, scope_evidence=known, outer=None, number=number)

    def recalled(self, figure: Figure) -> Claim | None:
        """The record that `the record total` goes back to, whatever numbers have been told since."""
        recalls = figure.kind is Kind.SUPERLATIVE and figure.text.lower().startswith(_RECORDS)
        return self.record if recalls else None

    def _sets_beside(self, claim: Claim) -> bool:
        """`7,180 in March 2025; in March 2024 it was 137,473`: set beside the time of the story, which goes on."""
        number = self.number
        if number is None or self.period is None or number.sentence.number != claim.sentence.number:
            return False
        years, rest = divmod(self.period.first - claim.period[0].first, 12)
        same = number.period[:1] == (self.period,) and claim.period[0].length == self.period.length
        return same and years > 0 and not rest

    def _larger(self, claim: Claim) -> Claim | None:
        """Of which number a number is told as a part: of the one before it, or with that of the same."""
        return next((told for told in (self.number, self.larger) if told is not None and _is_part(claim, told)), None)

    def after_drugs(self, claim: Claim) -> "Story":
        """The story once a claim about drugs seized is read: it goes on about people, by the way of the drugs."""
        told = (*claim.period[:1], *self.told)[:_TOLD]
        return self.interrupted_by(claim.figure, claim.sentence)._replace(seized=claim, told=told)

    def _lists(self, place: str, claim: Claim) -> bool:
        """Whether the claim's sentence has named another place before ("Tucson led with 42,000, then San Diego").

        What comes after a list is about none of the places in it by itself.
        """
        told = self.scope_evidence.get(place)
        if told is None or told.span is None or self.scope.get(place) == claim.scope.get(place):
            return False
        return told.span.start >= claim.sentence.span.start

    def interrupted_by(self, figure: Figure, sentence: Sentence) -> "Story":
        """The story once a figure about something else has been told, in a later sentence than the number."""
        if self.number is not None and self.number.sentence.number == sentence.number:
            return self
        if figure.kind in _RIVALS and (figure.value or 0) >= _RIVAL_FROM:
            return self._replace(interrupted=True)
        return self


def _carries(dimension: str, claim: Claim) -> bool:
    """Whether a member is one that the story is set in: of a share, the whole's and not the part's."""
    scope = claim.scope if claim.whole is None else claim.whole
    return dimension in scope and scope[dimension] == claim.scope.get(dimension)


def _is_part(claim: Claim, whole: Claim) -> bool:
    """Whether a number is of a narrower scope than another of the same period."""
    if claim.period[:1] != whole.period[:1] or claim.scope == whole.scope:
        return False
    everyone = {"border": "nationwide", "component": "CBP"}
    return all(claim.scope.get(d) == m or everyone.get(d) == m for d, m in whole.scope.items()) and any(
        d not in whole.scope or whole.scope[d] != m for d, m in claim.scope.items() if everyone.get(d) != m
    )


def inherited(evidence: Evidence | None) -> Evidence:
    """The evidence of a slot taken over from an earlier sentence: where it was stated there."""
    return Evidence(Source.INHERITED, None if evidence is None else evidence.span)
