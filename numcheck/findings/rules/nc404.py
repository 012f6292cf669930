"""The article gives two values for one thing.

The same measure of the same place and time is told twice, and the two numbers do not agree; or a number printed to the
unit comes back with its digits in another order, which is a slip of the keyboard more often than news. Numbers told
by different sources, and a figure told with its revision, are left alone.

Fires: `The county counted 434,625 ballots. A day later the clerk certified the 434,562 ballots.`

Silent: `CBP recorded 2,378,944 encounters at the southwest border in fiscal 2022. Border officials recorded 2.4 million
encounters at the southwest border in fiscal 2022.`

Suppress it when the two numbers are of different things, and name the difference in the text.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_slip, slip_message
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC404", "two values for one thing", Verdict.CONTRADICTED, fires_slip("NC404"), slip_message)
