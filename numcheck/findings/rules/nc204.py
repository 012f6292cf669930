"""The multiple is roughly right and badly put.

`twice` stands for 1.9 to 2.1 times. Where the ratio lies above that and up to half a multiple more, `more than
twice` is right; where it lies a little below, `nearly twice` is.

Fires: `Encounters at the southwest border in fiscal 2022 were twice the highest level under Trump.` (2.43)

Silent: `Encounters at the southwest border in fiscal 2022 were more than twice the highest level under Trump.`

Suppress it when the multiple is part of a quotation.
"""

from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.rule import Rule
from numcheck.findings.suggest import better_multiple
from numcheck.findings.told import ratio
from numcheck.readings.answer import Agreement


def _fires(case: Case) -> bool:
    return case.agreement is Agreement.STRETCHED and case.claim.figure.hedge is None


def _message(case: Case) -> str:
    assert case.answer is not None
    return f"{ratio(case.answer)}: {better_multiple(case.claim.figure, case.answer.computed)}."


RULE = Rule("NC204", "the multiple is badly put", Verdict.IMPRECISE, _fires, _message)
