"""The figure is rounded wrongly: it is within one unit of its last digit of the right one.

`37.13 percent` for 37.14, `2.3 million` for 2,378,944. The story is right, the digit is not.

Fires: `Encounters at the southwest border rose 37.13 percent in fiscal 2022 from fiscal 2021.` (37.14)

Silent: `Encounters at the southwest border rose 37.1 percent in fiscal 2022 from fiscal 2021.`

Suppress it when the source that the text names printed that digit.
"""

from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import basis
from numcheck.findings.rules.rule import Rule
from numcheck.readings.answer import Agreement


def _fires(case: Case) -> bool:
    return case.agreement is Agreement.ROUNDED


def _message(case: Case) -> str:
    return f"{case.claim.figure.text} is close, but the figure is {basis(case)}."


RULE = Rule("NC201", "the last digit is off", Verdict.IMPRECISE, _fires, _message)
