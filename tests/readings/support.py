"""From a text to the answers of the readings stage, in one call."""

import numcheck
from numcheck.figures.figure import Figure
from numcheck.readings.answer import Answer, Read, Unanswered
from numcheck.readings.read import read_claims
from tests.claims.support import catalog, claims


def reads(text: str, date: str | None = None) -> tuple[Read, ...]:
    """The claims of a text with their answers, in order."""
    return read_claims(claims(text, date), catalog())


def only(text: str, date: str | None = None) -> Read:
    """The one claim of a text with its answers."""
    (read,) = reads(text, date)
    return read


def answer(text: str, date: str | None = None) -> Answer:
    """The plain answer to the last claim of a text."""
    plain = reads(text, date)[-1].plain
    assert isinstance(plain, Answer), plain
    return plain


def unanswered(text: str, date: str | None = None) -> Unanswered:
    """Why the last claim of a text has no answer."""
    plain = reads(text, date)[-1].plain
    assert isinstance(plain, Unanswered), plain
    return plain


def count(text: str) -> Figure:
    """The one figure of a text."""
    (figure,) = numcheck.figures(text)
    return figure
