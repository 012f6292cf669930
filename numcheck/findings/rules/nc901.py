"""The months are not held.

The official figures at hand do not reach the period that the claim is about, or do not reach back to it. The
message names the months that are held. Newer official files bring newer months.

Fires: `CBP recorded 30,000 encounters at the southwest border in March 2031.`

Silent: `CBP recorded 11,011 encounters at the southwest border in March 2025.`

Suppress it once the figure is checked by hand.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC901",
    "the months are not held",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC901"),
    unanswered("The months that the claim is about are not held."),
)
