"""Parts do not make the whole that is printed with them.

A total is not the sum of the numbers that it is said to be of, a part is more than its whole, the parts and what
remains do not come to the whole, a share is not that of the two numbers printed, or a number a day not that of its
month. The whole may stand in the sentence before (`Of those, ...`, `Together that makes ...`). Only what the text says
to be all the parts is added up; parts that nothing can be two of, as single adults and families, are held against a
whole that they exceed.

Fires: `The club has 4,000 men and 3,000 women, for a total of 8,000 members.` (7,000)

Silent: `CBP recorded 2,378,944 encounters at the southwest border in fiscal 2022, including 2,206,436 by the Border
Patrol.`

Suppress it when the parts overlap or there are others, and say so in the text.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_slip, slip_message
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC402", "parts and their whole do not add up", Verdict.CONTRADICTED, fires_slip("NC402"), slip_message)
