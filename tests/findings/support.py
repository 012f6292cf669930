"""From a text to its findings, in one call."""

from numcheck.checker import Checker
from numcheck.documents.read import from_text
from numcheck.findings.finding import Finding
from tests.claims.support import published
from tests.shared import catalog


def findings(text: str, date: str | None = None) -> tuple[Finding, ...]:
    """The findings on a text, in order."""
    return Checker(catalog()).check(from_text(text, published=published(date))).findings


def only(text: str, date: str | None = None) -> Finding:
    """The one finding on a text."""
    (finding,) = findings(text, date)
    return finding
