"""How sure a finding is: how often findings of its kind were right on the project's own labelled passages.

The kinds follow from what the weighing knows of a claim; what each came to is counted by `make fit`, which writes
`lexicon/confidence.toml`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from numcheck.config.settings import confidence
from numcheck.documents.document import Span
from numcheck.errors import QueryError
from numcheck.findings.finding import Finding, Verdict
from numcheck.findings.weighed import noted
from numcheck.lexicon.loader import load
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import ANOTHER, BESIDE, BORNE_OUT, DIGITS, NOTHING, OF_ALL, PLAIN
from numcheck.readings.meant import Meant

_NEAR, _FAR = 100, 200
"""Up to how much more than the first reading, in hundredths of log odds, one costs that is near, or far."""

_OWN_NUMBERS = "NC4"
"""How the codes begin of rules that hold the article against itself."""


class Kind(NamedTuple):
    """A kind of finding: the table of `lexicon/confidence.toml`, and the name in it."""

    table: str
    name: str


def kind(finding: Finding, own: Meant | None) -> Kind:
    """The kind of a finding.

    Args:
        finding: The finding.
        own: Its claim as it was weighed, or None where it was not.
    """
    if finding.verdict is Verdict.UNVERIFIABLE:
        return Kind("open", "unclear" if finding.rule == "NC904" else "not_held")
    if finding.is_flagged:
        return Kind("flagged", _flagged(finding, own))
    return Kind("supported", _supported(own))


def _supported(own: Meant | None) -> str:
    if own is None or own.decision.ruling is not Ruling.HOLDS:
        return "alone"
    printed = "exact" if own.weighed.is_exact else "rounded"
    gap = own.weighed.gap
    return f"{printed}_{'first' if not gap else 'near' if gap <= _NEAR else 'far' if gap <= _FAR else 'farther'}"


def _flagged(finding: Finding, own: Meant | None) -> str:
    if finding.rule is not None and finding.rule.startswith(_OWN_NUMBERS):
        return "arithmetic"
    if own is None or own.decision.ruling is not Ruling.FLAGGED:
        return "alone"
    if own.decision.why in (NOTHING, PLAIN, BESIDE, BORNE_OUT):
        return "unexplained"
    exact = own.weighed.is_exact and own.decision.why in (ANOTHER, DIGITS, OF_ALL)
    return "named" if exact else "explained"


@cache
def confidences() -> Mapping[Kind, float]:
    """What each kind came to, from 0 to 1."""
    told = load("confidence").only("supported", "flagged", "open")
    return {
        Kind(table, name): int(value) / 100
        for table in ("supported", "flagged", "open")
        for name, value in told.decimals(table).items()
    }


def graded(findings: Sequence[Finding], owns: Mapping[Span, Meant], least: float) -> Iterator[Finding]:
    """The findings with their confidence; flags that are less sure than is asked for are left open.

    What is left open has a note of the readings that were weighed.

    Args:
        findings: The findings.
        owns: The claims as they were weighed, by the figure's place.
        least: How sure a flag has to be, from 0 to 1.
    """
    sure = confidences()
    for finding in findings:
        own = owns.get(finding.claim.figure.span)
        one = finding._replace(confidence=sure[kind(finding, own)])
        yield noted(_opened(one, least) if one.is_flagged and one.confidence < least else one, own)


def _opened(finding: Finding, least: float) -> Finding:
    asked = f"of flags like this {finding.confidence:.0%} are right, and {100 * least:.4g}% are asked for"
    return finding._replace(
        rule="NC904",
        verdict=Verdict.UNVERIFIABLE,
        official=(),
        computed=None,
        alternatives=(),
        message=f"It may be wrong, but {asked}: {finding.message}",
        notes=(),
        suggestion=None,
        confidence=confidences()[Kind("open", "unclear")],
    )


def least_confidence(value: object) -> float:
    """How sure a flag has to be; raises `QueryError` where it is no number from 0 to 1."""
    found = None if isinstance(value, str) else confidence(value)
    if found is None:
        raise QueryError(f"{value!r} is no confidence.", "Write a number from 0 to 1: 0.9.")
    return found
