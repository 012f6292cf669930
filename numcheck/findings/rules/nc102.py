"""The change is another one, or goes the other way.

The sentence tells a change in percent. It is computed from the official figures of both ends, of one and the same
measure and place: (value - baseline) / baseline.

Fires: `Encounters at the southwest border rose 52 percent in fiscal 2022 from a year earlier.` (+37.14%)

Silent: `Encounters at the southwest border rose 37 percent in fiscal 2022 from a year earlier.`

Suppress it when the change is measured against a baseline that the sentence does not print.
"""

from numcheck.claims.claim import Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import shown, told_elsewhere
from numcheck.findings.rules.rule import Rule
from numcheck.findings.suggest import turned
from numcheck.findings.words import level, sentence


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.CHANGE and case.answer is not None


def _message(case: Case) -> str:
    answer = case.answer
    assert answer is not None
    value, base = answer.cited[0].official, answer.cited[1].official
    way = "It went the other way: " if turned(case) else ""
    change = f"the change from {level(base)} to {level(value)} is {shown(case, answer)}"
    if value.period.last < base.period.last:  # no change runs backwards in time
        change = f"{level(value)} against {level(base)} is {shown(case, answer)}"
    return sentence(f"{way}{change}.") + told_elsewhere(case)


RULE = Rule("NC102", "the change is another one", Verdict.CONTRADICTED, _fires, _message)
