"""The text does not say whose figure it is, and only one part of CBP has it.

CBP's total adds the Border Patrol's encounters, between ports of entry, to those of the Office of Field
Operations, at the ports. The number printed is one of the parts.

Fires: `CBP recorded 2.2 million encounters at the southwest border in fiscal 2022.` (Border Patrol 2,206,436)

Silent: `The Border Patrol recorded 2.2 million encounters at the southwest border in fiscal 2022.`

Suppress it when the sentence before says whose figures the paragraph tells.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_open, missing
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC302",
    "whose figure it is is not said",
    Verdict.MISSING_CONTEXT,
    fires_open("NC302"),
    missing("whose figure it is"),
)
