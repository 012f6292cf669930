"""The official total, divided by the days, months or years of its period, gives another average.

The sentence tells an average (`6,800 a day in fiscal 2022`). The total of that period is divided by exactly its days
(366 in a leap year), months or years. Where another border or component has the average printed, or the total was
divided by something else, the message says so. A number of people a day that is not called an average may be of a
part of the period, and a single day's peak is in no monthly figure: those are left unchecked.

Fires: `Encounters at the southwest border averaged 231,000 a month in fiscal 2022.` (198,245: the other is nationwide)

Silent: `Encounters at the southwest border averaged 198,000 a month in fiscal 2022.`

Suppress it when the average is of a part of the period that the sentence names elsewhere.
"""

from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.details import Mean
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import told_elsewhere
from numcheck.findings.rules.rule import Rule
from numcheck.findings.told import average
from numcheck.readings.answer import Answer
from numcheck.readings.operations.average import divisor


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.AVERAGE and case.answer is not None


def _message(case: Case) -> str:
    answer, mean = case.answer, case.claim.detail
    assert answer is not None
    assert isinstance(mean, Mean)
    base = f"{average(answer, mean)}, not {case.claim.figure.text}."
    return base + (told_elsewhere(case) or _divided_otherwise(case, answer, mean))


def _divided_otherwise(case: Case, answer: Answer, mean: Mean) -> str:
    """What the total was divided by, where another divisor gives the number printed."""
    months = Decimal(answer.reading.period.length)
    others = {"30 days a month": 30 * months, "the months": months, "the years": months / 12, "the days": None}
    for name, units in others.items():
        by = units if units is not None else divisor(answer.reading.period, mean._replace(per="day"))
        if case.claim.figure.printed.contains(answer.value.value / by):
            return f" Divided by {name}, it would be."
    return ""


RULE = Rule("NC108", "the average is another one", Verdict.CONTRADICTED, _fires, _message)
