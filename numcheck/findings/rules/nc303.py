"""The text does not say for which period, or against which, and only another one than it seems agrees.

A period that the sentence takes from the story, or a baseline that it leaves out, may be another than a reader
would think.

Fires: `Encounters at the southwest border were down 14 percent in March 2025.` without saying since when, where
only the change from the month before agrees.

Silent: `Encounters at the southwest border were down 6 percent in March 2025 from February.`

Suppress it when the period is plain from a chart or caption beside the text.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_open, missing
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC303", "the period is not said", Verdict.MISSING_CONTEXT, fires_open("NC303"), missing("which period"))
