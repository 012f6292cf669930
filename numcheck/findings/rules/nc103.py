"""The multiple is another one.

The sentence says `twice`, `tripled` or `five times`. The official ratio is further from it than careless wording
explains (see NC204 for what wording explains).

Fires: `Encounters at the southwest border in fiscal 2022 were three times the highest level under Trump.` (2.43)

Silent: `Encounters at the southwest border in fiscal 2022 were more than twice the highest level under Trump.`

Suppress it when the multiple is of something that the official figures do not hold.
"""

from numcheck.claims.claim import Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import told_elsewhere
from numcheck.findings.rules.rule import Rule
from numcheck.findings.told import ratio


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.MULTIPLE and case.answer is not None


def _message(case: Case) -> str:
    assert case.answer is not None
    return f"{ratio(case.answer)}, not {case.claim.figure.text}.{told_elsewhere(case)}"


RULE = Rule("NC103", "the multiple is another one", Verdict.CONTRADICTED, _fires, _message)
