"""The streak is longer or shorter, or the months do not lie in the range, that the sentence tells.

The sentence says for how many months in a row something held (`the tenth straight month above 200,000`, `fell for the
fifth consecutive month`, `the third record in a row`), for how long there was none (`the first decline since
January`), or between what the months of a period lie. The months are gone through one by one, back from the one that
the sentence names. A month nearer to the mark than revisions usually move it may count or not.

Fires: `December 2022 was the 15th straight month with more than 200,000 encounters at the southwest border.` (the 10th)

Silent: `December 2022 was the tenth straight month with more than 200,000 encounters at the southwest border.`

Suppress it when the streak is counted in figures of another kind, and say in which.
"""

from numcheck.claims.claim import Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.rule import Rule
from numcheck.findings.told import spread, told

_OPERATIONS = (Operation.STREAK, Operation.RANGE)


def _fires(case: Case) -> bool:
    return case.claim.operation in _OPERATIONS and case.answer is not None


def _message(case: Case) -> str:
    assert case.answer is not None
    return told(case.claim, case.answer) or spread(case.answer)


RULE = Rule("NC109", "the streak or range is another one", Verdict.CONTRADICTED, _fires, _message)
