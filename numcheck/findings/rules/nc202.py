"""The hedge points the wrong way, or the number behind it says too little.

`nearly 94 percent` for 94.4: the number is right, `nearly` is not. `more than 1 million` for 2.4 million: true, and
misleading, since a reader takes the next round number for the limit.

Fires: `Encounters at the southwest border rose nearly 37 percent in fiscal 2022.` (37.14)

Silent: `Encounters at the southwest border rose more than 37 percent in fiscal 2022.`

Suppress it when the hedge belongs to a quotation.
"""

from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import basis, hedge_words
from numcheck.findings.rules.rule import Rule
from numcheck.readings.answer import Agreement


def _fires(case: Case) -> bool:
    hedged = case.claim.figure.hedge is not None
    return case.agreement is Agreement.HEDGED or (hedged and case.agreement is Agreement.STRETCHED)


def _message(case: Case) -> str:
    said = f"{hedge_words(case)}{case.claim.figure.text}"
    if case.agreement is Agreement.STRETCHED:
        return f"{said} is true, but says too little: the figure is {basis(case)}."
    return f"The hedge is off in {said}: the figure is {basis(case)}."


RULE = Rule("NC202", "the hedge is off", Verdict.IMPRECISE, _fires, _message)
