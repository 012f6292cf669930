"""What a rule looks at: one claim with its answers, and what follows from them."""

from numcheck.claims.claim import Operation, Source
from numcheck.claims.slots.measures import DRUGS
from numcheck.documents.document import Document
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Kind
from numcheck.findings.arithmetic.slip import Slip
from numcheck.readings.agreement import beyond
from numcheck.readings.answer import Agreement, Answer, Read, Unanswered

SLOTS = {"border": "NC301", "component": "NC302", "period": "NC303", "baseline": "NC303"}
"""Which rule speaks of a slot that the text leaves open."""

AGENTS = "agents-are-border-patrol"
"""The convention (`lexicon/conventions.toml`) for agents of whom nothing says whose they are."""


class Case:
    """A claim with its answers; immutable.

    Attributes:
        document: The document it stands in.
        read: The claim and its answers.
        slip: What the article's own numbers say against it, which comes before any answer; or None.
        claim: The claim.
        answer: The answer to the plain reading, or None where there is none.
        unanswered: Why there is no answer, or None where there is one.
    """

    __slots__ = ("answer", "claim", "document", "read", "slip", "unanswered")

    def __init__(self, document: Document, read: Read, slip: Slip | None = None) -> None:
        plain = read.plain if slip is None else None
        self.document = document
        self.read = read
        self.slip = slip
        self.claim = read.claim
        self.answer = plain if isinstance(plain, Answer) else None
        self.unanswered = plain if isinstance(plain, Unanswered) else None

    @property
    def agreement(self) -> Agreement | None:
        """How the plain reading agrees; None where it has no answer."""
        return None if self.answer is None else self.answer.agreement

    def is_open(self, slot: str) -> bool:
        """Whether the text leaves a slot open, so that another reading of it is a matter of missing context.

        A slot that is stated or settled is not open, nor one that a back-reference or an earlier clause of the same
        sentence keeps. CBP by name is: newsrooms write it daily for the Border Patrol, its part, of people and not of
        drugs, most of which the ports find.
        """
        evidence = self.claim.evidence.get(slot)
        if evidence is None:
            return False
        if evidence.source is Source.STATED:
            whole = slot == "component" and self.claim.scope.get("component") == "CBP"
            return whole and self.claim.measure not in DRUGS
        if evidence.source is Source.INHERITED and evidence.span is not None:
            same_sentence = self.claim.sentence.span.contains(evidence.span)
            return not (self.claim.refers_back or same_sentence)
        return evidence.source is not Source.SETTLED

    def is_unsaid(self, slot: str) -> bool:
        """Whether nothing in the text fills a slot: no word, no earlier sentence and no figure that settled it."""
        evidence = self.claim.evidence.get(slot)
        return evidence is None or evidence.source in (Source.OPEN, Source.DEFAULT)

    def open_siblings(self, *, near: bool = False) -> tuple[Answer, ...]:
        """The readings that differ in open slots alone and agree (or, with `near`, agree but for precision)."""
        return tuple(
            a
            for a in self.read.siblings
            if (a.agreement.is_near if near else a.agreement is Agreement.AGREES) and self.differs_openly(a)
        )

    def meant_elsewhere(self) -> Answer | None:
        """What `more than 302,000` is just true of, at the border that the words leave open: it reads true of more.

        Where it holds of both borders it is meant of the one whose figure is nearer to it. What "agents" encountered,
        where nothing else says who did, may be the whole agency's.
        """
        if self.answer is None or self.claim.figure.kind is not Kind.COUNT:
            return None
        if self._is_by_agents and self.agreement is not Agreement.AGREES:
            return next((a for a in self.explaining() if a.reading.differs == ("component",) and _is_cbp(a)), None)
        if not self.is_open("border"):
            return None
        at_borders = [a for a in self.read.siblings if a.reading.differs == ("border",)]
        if self.agreement is Agreement.STRETCHED:
            meant = (Agreement.AGREES, Agreement.HEDGED)
            return next((a for a in at_borders if a.agreement in meant), None)
        own = beyond(self.claim, self.answer)
        return next((a for a in at_borders if 0 < beyond(self.claim, a) < own), None)

    @property
    def _is_by_agents(self) -> bool:
        """Whether "agents" alone says whose encounters they are, and no verb or noun that is the Border Patrol's."""
        component = self.claim.evidence.get("component")
        return component is not None and component.convention == AGENTS and self.claim.measure == "encounters"

    def differs_openly(self, answer: Answer) -> bool:
        """One slot that differs has to be open; of two, nothing may fill either."""
        slots = answer.reading.differs
        return self.is_open(slots[0]) if len(slots) == 1 else all(map(self.is_unsaid, slots))

    def explaining(self) -> tuple[Answer, ...]:
        """The readings that agree and differ in one slot, whether the text states it or not."""
        return tuple(a for a in self.read.siblings if a.agreement is Agreement.AGREES and len(a.reading.differs) == 1)

    @property
    def counts_people(self) -> bool:
        """Whether the sentence counts people where the data count events."""
        return self.claim.counts_people

    @property
    def is_exact(self) -> bool:
        """Whether the figure is a count printed to the unit."""
        return is_exact(self.claim.figure)

    @property
    def is_level(self) -> bool:
        """Whether the claim tells a level."""
        return self.claim.operation is Operation.LEVEL


def _is_cbp(answer: Answer) -> bool:
    return answer.reading.scope.get("component") == "CBP"
