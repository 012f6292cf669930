"""The number is too vague.

`dozens` or `hundreds of thousands` allow so wide a range of values that agreeing means nothing.

Fires: `Hundreds of thousands of migrants crossed the southwest border in 2022.`

Silent: `More than 200,000 migrants crossed the southwest border in August 2022.`

There is nothing to suppress.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC906",
    "the number is too vague",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC906"),
    unanswered("The number is too vague to check."),
)
