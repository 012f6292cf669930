"""Why nothing is said of a claim: the rule that tells of it, what it says, and the words in the way."""

from numcheck.claims.bars import Barred
from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.readings.answer import Answer, Unanswered
from numcheck.readings.decision import ANY_YEAR, BARRED, FARTHER, MISREAD, NOT_HELD, PART, PEAK, RUNNING, Decision
from numcheck.readings.weighed import Option, Weighed

OPEN, UNDATED, VAGUE, UNMEASURED = "NC904", "NC903", "NC906", "NC902"

NO_TOTAL = "The official figures hold totals, and no ranks of changes or of anything else."

SAID = {
    BARRED: "Words beside it may say that something else is counted.",
    "words not understood": "Words beside it are not understood.",
    NOT_HELD: "As it reads, the official figures do not hold it.",
    FARTHER: "Another reading than the first one agrees.",
    PART: "It may be of some days of its time alone.",
    RUNNING: "Its time was not over, or its figures were not out, when the article appeared.",
    ANY_YEAR: "Its month has no year, and the article no date.",
    MISREAD: "Most of its table does not agree, as its headings were read.",
    "a plausible reading agrees": "One reading of the words agrees with it, another does not.",
    "a plausible reading nearly agrees": "One reading of the words nearly agrees with it, another does not.",
    "within what revisions have moved": "It lies within what revisions of such figures have moved.",
}
"""What is said of a claim left open, by the reason of the decision."""

OTHERWISE = "The words leave open what is meant."
"""What is said where the reason is none of these."""


def unanswered(weighed: Weighed, decision: Decision, asked: Answer | Unanswered | None) -> Unanswered:
    """Why nothing is said of a claim that is left open.

    Args:
        weighed: The claim with its readings.
        decision: What was decided of it.
        asked: What the official figures say of its first reading, where they do not hold that; else None.
    """
    proposal = weighed.proposal
    if proposal.figure.kind is Kind.VAGUE:
        return Unanswered(VAGUE, "")
    barring = barred(weighed)
    if decision.why == BARRED and barring is not None:
        return Unanswered(barring.bar.rule, "" if barring.bar.rule != OPEN else SAID[BARRED], (barring.span,))
    if decision.why == PEAK:
        return Unanswered(UNMEASURED, "The official figures are of months, and tell of no single days.")
    if proposal.times.undated:
        return Unanswered(UNDATED, "", proposal.times.undated)
    if _ranks_no_total(proposal):
        return Unanswered(UNMEASURED, NO_TOTAL)
    if isinstance(asked, Unanswered) and weighed.lead is not None and _is_said(weighed, weighed.lead):
        return asked
    if weighed.lead is None:
        return Unanswered(OPEN, OTHERWISE if weighed.periods else "")
    words: tuple[Span, ...] = ()
    if decision.why == BARRED:
        words = tuple(one.span for one in proposal.bars)
    elif decision.why == "words not understood":
        words = proposal.unread
    return Unanswered(OPEN, SAID.get(decision.why, OTHERWISE), words)


def is_worth_telling(weighed: Weighed) -> bool:
    """Whether a reader is told that a claim cannot be checked: it is plainly one of what the statistics count."""
    proposal = weighed.proposal
    if proposal.is_unnumbered or proposal.is_mark:
        return False
    if any(bar.fatal for bar in weighed.bars):
        barring = barred(weighed)
        if barring is None or not _is_of_its_own(proposal, barring):
            return False
        return barring.bar.plain or proposal.is_counted
    if proposal.figure.kind is Kind.MASS and weighed.bars:
        return False  # a load that words beside it restrict is one office's
    named = proposal.noun is not None and proposal.noun.tag == "measure"  # whatever other words say
    return named or proposal.is_of_these or proposal.doings[0].operation is Operation.THRESHOLD


def _is_of_its_own(proposal: Proposal, barring: Barred) -> bool:
    """Whether words that bar a whole sentence stand in the figure's own stretch: else they may be of another number."""
    zone = proposal.line.frame.zones[proposal.figure.span]
    return barring.bar.reach != "sentence" or zone.holds(barring.span.start)


def _ranks_no_total(proposal: Proposal) -> bool:
    """`the biggest monthly drop on record`, `the most of any county`: no total is the highest or the lowest."""
    return proposal.doings[0].operation is Operation.SUPERLATIVE and proposal.reach is None


def _is_said(weighed: Weighed, lead: Option) -> bool:
    """Whether the words nearest to the figure say what it is of, so that what is not held is what is meant."""
    period = weighed.periods.get(lead.period)
    said = [choice.relation for choice in lead.scoped.choices if choice.value is not None]
    told = period is not None and period.relation.is_near
    return told and all(one.is_near or one in _PLAIN for one in said)


_PLAIN = (Relation.CONVENTION, Relation.UNSAID)
"""How words stand to a figure by which a reader takes it to be of a place or of people that it does not name."""


def barred(weighed: Weighed) -> Barred | None:
    """The first words that say why the figure cannot be checked at all, those of `plain` bars before all others."""
    standing = weighed.bars
    found = [one for one in weighed.proposal.bars if one.bar.rule and one.bar in standing]
    return min(found, key=lambda one: not one.bar.plain, default=None)
