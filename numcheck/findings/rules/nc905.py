"""It is a forecast or a supposition.

What has not happened, or is only imagined, is in no statistic.

Fires: `Encounters at the southwest border could reach 14,000 a day by May 2023.`

Silent: `Encounters at the southwest border reached 206,690 in May 2023.`

There is nothing to suppress.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC905",
    "it is a forecast or a supposition",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC905"),
    unanswered("A forecast or a supposition cannot be checked against what happened."),
)
