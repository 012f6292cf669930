"""The text does not say of whom, and the figure is true of everybody where a part of the people is meant.

A loose word (`minors`) stands by convention for a part of the people encountered. The number printed is not that
part's; it is the total's.

Fires: `CBP encountered 2,378,944 minors at the southwest border in fiscal 2022.` (that is everybody)

Silent: `CBP encountered 2,378,944 migrants at the southwest border in fiscal 2022.`

Suppress it when the sentence before says whom the paragraph counts.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_open, missing
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC304", "of whom is not said", Verdict.MISSING_CONTEXT, fires_open("NC304"), missing("of whom"))
