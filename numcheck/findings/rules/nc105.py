"""The mark was not passed, not in that month, or not for the first time.

The sentence says that a total broke a mark in a month. The running total of that year is added up month by month
from the official figures, and the month in which it passed the mark is another one; or it never did; or an earlier
year had passed it before.

Fires: `The annual total at the southwest border broke two million in July 2022.` (it was August)

Silent: `The annual total at the southwest border broke two million in August 2022.`

Suppress it when the month is that of the announcement and not of the total, and say so in the text.
"""

from numcheck.claims.claim import Operation
from numcheck.claims.details import First
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.rule import Rule
from numcheck.findings.words import level, number
from numcheck.readings.answer import Agreement


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.THRESHOLD and case.answer is not None


def _message(case: Case) -> str:
    answer, figure = case.answer, case.claim.figure
    assert answer is not None
    assert figure.value is not None
    if answer.agreement is Agreement.MISDATED and answer.happened is not None:
        return f"The mark was passed in {answer.happened.label}: the total was {level(answer.value)}."
    rival = next((item.official for item in answer.cited if item.role == "record"), None)
    low = isinstance(case.claim.detail, First) and case.claim.detail.low
    if rival is not None and low and rival.value < figure.value:
        return f"It was not the first time: {level(rival)} had been below {number(figure.value)} before."
    if rival is not None and not low and rival.value >= figure.value:
        return f"It was not the first time: {level(rival)} had reached {number(figure.value)} before."
    return f"The mark was not passed: the total was {level(answer.value)}."


RULE = Rule("NC105", "the mark was not passed, or not then", Verdict.CONTRADICTED, _fires, _message)
