"""Whether a mass or a count of seizures is hardly the total that its sentence seems to tell."""

from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.readings.answer import Agreement, Answer

OF_A_YEAR = Decimal("0.1")
OF_A_MONTH = Decimal("0.5")
"""Below which part of the official total of a year, or of a month, it is taken for some loads: what one office or one
operation seized in a month comes near the month's total, and is told in the same words."""


def is_a_load(claim: Claim, answer: Answer) -> bool:
    """Whether what was seized, where it does not agree, is so far below the total that it may be a part of it."""
    value = claim.figure.value
    if claim.operation is not Operation.LEVEL or value is None or answer.agreement is Agreement.AGREES:
        return False
    part = OF_A_MONTH if answer.reading.period.is_month else OF_A_YEAR
    return value < part * answer.computed
