"""It hangs on the date of publication.

The claim counts from the day on which the article appeared (`last month`), and that day is not known. Give it
with `--published`.

Fires: `Encounters at the southwest border rose to 203,598 last month.` without a date

Silent: the same sentence with `--published 2022-09-20`

There is nothing to suppress: give the date.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC903",
    "it hangs on the date of publication",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC903"),
    unanswered("The claim counts from the month of publication, which is not known: give it with --published."),
)
