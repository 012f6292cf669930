"""The text does not say for which period, or against which, and only another one than it seems agrees.

A period that the sentence takes from the story, or a baseline that it leaves out, may be another than a reader
would think.

Fires: `CBP recorded 2,378,944 encounters at the southwest border in fiscal 2022. CBP had 1,734,686 encounters.`
(fiscal 2021)

Silent: `Encounters at the southwest border were down 6 percent in March 2025 from February.`

Suppress it when the period is plain from a chart or caption beside the text.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_open, missing
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC303", "the period is not said", Verdict.MISSING_CONTEXT, fires_open("NC303"), missing("which period"))
