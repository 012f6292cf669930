"""These data do not measure it.

The claim is about something that the official encounter figures do not break down or do not count: people who
got away, unique individuals, custody, a sector where no dataset held has sectors. Guessing would be worse
than saying so.

Fires: `More than 600,000 gotaways crossed the southwest border in fiscal 2022, besides 2.4 million
encounters.`

Silent: `CBP recorded 2.4 million encounters at the southwest border in fiscal 2022.`

Suppress it once the figure is checked by hand.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC902",
    "these data do not measure it",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC902"),
    unanswered("The official figures do not measure this."),
)
