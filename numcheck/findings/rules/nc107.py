"""It does not have the place in the order that the sentence gives it.

The sentence ranks a month or a year among those of its series (`the second-highest month on record`), or a
nationality, a sector or a state among the others of its kind (`the third-busiest sector in fiscal 2023`). The official
figures put it elsewhere. Months and years are those known when the article appeared; those known when the period ended
are right too. The longest series that the words fit is searched: the Border Patrol's reaches back further than CBP's.

Fires: `Tucson was the fourth-busiest Border Patrol sector at the southwest border in fiscal 2023.` (the third)

Silent: `Tucson was the third-busiest Border Patrol sector at the southwest border in fiscal 2023.`

Suppress it when the order is of something that the sentence names and that these data do not count.
"""

from numcheck.claims.claim import Operation
from numcheck.claims.details import Place
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.rule import Rule
from numcheck.findings.told import place


def _fires(case: Case) -> bool:
    placed = isinstance(case.claim.detail, Place)
    return case.answer is not None and placed and case.claim.operation in (Operation.RANK, Operation.SUPERLATIVE)


def _message(case: Case) -> str:
    assert case.answer is not None
    return place(case.answer, low=case.claim.figure.extreme == "low")


RULE = Rule("NC107", "it has another place", Verdict.CONTRADICTED, _fires, _message)
