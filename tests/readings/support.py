"""From a text to the answers of the readings stage, in one call."""

from decimal import Decimal

import numcheck
from numcheck.checker import Checker
from numcheck.datasets.scope import Scope
from numcheck.documents.read import from_text
from numcheck.figures.figure import Figure
from numcheck.periods import Period
from numcheck.readings.answer import Answer, Read, Ruling, Unanswered
from numcheck.readings.asof import asked
from numcheck.readings.coherence import weigh_all
from numcheck.readings.decide import decide_all
from numcheck.readings.decision import Decision
from numcheck.readings.held import Held
from numcheck.readings.meant import meant
from numcheck.readings.weighed import Option, Weighed
from tests.claims.support import proposed, published
from tests.shared import catalog


def reads(text: str, date: str | None = None) -> tuple[Read, ...]:
    """The claims of a text that are judged, with their answers, in order."""
    traced = Checker(catalog()).trace(from_text(text, published=published(date)))
    return tuple(traced.reads.values())


def only(text: str, date: str | None = None) -> Read:
    """The one claim of a text with its answers."""
    (read,) = reads(text, date)
    return read


def answer(text: str, date: str | None = None) -> Answer:
    """What the official figures say of the last claim of a text: as it is decided, or as it reads first."""
    day = published(date)
    held = Held(asked(catalog(), "both", day), None if day is None else day.month)
    last = weigh_all(proposed(text, date), held)[-1]
    (*_, decision) = decided(text, date)
    if decision.ruling is Ruling.OPEN:
        decision = Decision(Ruling.HOLDS, decision.why, last.lead)
    plain = meant(last, decision, held).read.plain
    assert isinstance(plain, Answer), plain
    return plain


def unanswered(text: str, date: str | None = None) -> Unanswered:
    """Why the last claim of a text has no answer."""
    plain = reads(text, date)[-1].plain
    assert isinstance(plain, Unanswered), plain
    return plain


def count(text: str) -> Figure:
    """The one figure of a text."""
    (figure,) = numcheck.find_figures(text)
    return figure


def weighed(text: str, date: str | None = None) -> tuple[Weighed, ...]:
    """The claims of a text with their readings weighed, in order."""
    day = published(date)
    return weigh_all(proposed(text, date), Held(asked(catalog(), "both", day), None if day is None else day.month))


def decided(text: str, date: str | None = None) -> tuple[Decision, ...]:
    """What is decided of the claims of a text, in order."""
    return decide_all(weighed(text, date))


def ruling(text: str, date: str, words: str) -> Ruling:
    """The ruling on the last claim whose figure begins with these words; open where there is none."""
    claims = zip(weighed(text, date), decided(text, date), strict=True)
    found = [decision.ruling for one, decision in claims if one.proposal.figure.text.startswith(words)]
    return found[-1] if found else Ruling.OPEN


def holding(text: str, date: str | None = None) -> Option:
    """The reading with which the only claim of a text holds."""
    (told,) = decided(text, date)
    assert told.ruling is Ruling.HOLDS
    assert told.option is not None
    return told.option


def total(period: Period, measure: str = "encounters", **scope: str) -> Decimal:
    """The official figure, as held today."""
    found = catalog().total(measure, Scope(scope), period)
    assert found is not None
    return found.value
