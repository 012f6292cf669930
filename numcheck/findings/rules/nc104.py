"""It is not the record, or not the highest or lowest, that the sentence says it is.

An earlier period of the same length was higher (or lower). The longest official series that the words fit is
searched: the Border Patrol's reaches back to fiscal 1925 nationwide, CBP's own to fiscal 2017. `The busiest month
of fiscal 2023` is held against the months of that year, `the highest September on record` against other Septembers.
What is the largest drop, share or daily number is not checked.

Fires: `Border Patrol apprehensions at the southwest border in fiscal 2005 hit the highest level ever recorded.`
(fiscal 2000 was higher)

Silent: `Border Patrol apprehensions in fiscal 2022 hit the highest level ever recorded.`

Suppress it when the record is of a series that the sentence names and that these data do not hold.
"""

from numcheck.claims.claim import Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.rule import Rule
from numcheck.findings.words import level


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.SUPERLATIVE and case.answer is not None


def _message(case: Case) -> str:
    answer = case.answer
    assert answer is not None
    value, rival = answer.cited[0].official, answer.cited[1].official
    way = "lower" if case.claim.figure.extreme == "low" else "higher"
    return f"It was not: {level(rival)} was {way} than {level(value)}."


RULE = Rule("NC104", "it is no such record", Verdict.CONTRADICTED, _fires, _message)
