"""The month that an article is news of: the one before it appeared.

`Nearly 19,000 minors were taken into custody, an all-time monthly high`, and no month is named anywhere.
"""

import re
from collections.abc import Sequence

from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.documents.document import Published
from numcheck.periods import Period

NEWS = "month-of-the-news"
"""The convention (`lexicon/conventions.toml`) for a monthly record that names no month."""

_DATED = (Operation.LEVEL, Operation.SUPERLATIVE)
_MONTHLY = re.compile(r"\bmonth(?:ly)?\b", re.IGNORECASE)


def of_the_news(claims: Sequence[Claim], published: Published | None) -> Sequence[Claim]:
    """The claims, those of a sentence that tells a monthly record and no time with the month before publication.

    Early in a month the figures of the one before are not out: either month may be meant.
    """
    if published is None or published.month is None or all(claim.period for claim in claims):
        return claims
    records = {claim.sentence.number for claim in claims if _is_monthly_record(claim)}
    if not records:
        return claims
    months = tuple(Period(month, month) for month in (published.month - 1, published.month - 2))
    when = Evidence(Source.DEFAULT, None, NEWS)
    return [
        claim._replace(period=months, evidence={**claim.evidence, "period": when})
        if claim.sentence.number in records and claim.operation in _DATED and _is_undated(claim)
        else claim
        for claim in claims
    ]


def _is_monthly_record(claim: Claim) -> bool:
    told = claim.operation is Operation.SUPERLATIVE and _is_undated(claim)
    return told and _MONTHLY.search(claim.figure.text) is not None


def _is_undated(claim: Claim) -> bool:
    """Whether the words name no time at all."""
    return not claim.period and claim.evidence["period"].span is None
