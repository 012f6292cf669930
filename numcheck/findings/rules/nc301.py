"""The text does not say which border, and the figure is true of another one than it seems to be.

A sentence that names no border speaks of the whole country. The national figure does not agree with the number
printed; one border's does. Naming it makes the sentence right.

Fires: `CBP recorded 2.4 million encounters in fiscal year 2022.` (nationwide 2,766,582; southwest 2,378,944)

Silent: `CBP recorded 2.4 million encounters at the southwest border in fiscal year 2022.`

Suppress it when the headline or a caption right beside the sentence names the border.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_open, missing
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC301", "the border is not named", Verdict.MISSING_CONTEXT, fires_open("NC301"), missing("which border"))
