"""A change, or a direction, is not that of the two numbers printed beside it.

The article prints what a change is measured from and what it came to, and the change told of them, in percent or in
full (`4,000 more than the 25,500 of May`), is another one: no two numbers that round to those printed give it. The two
numbers may stand in the sentences before it. Every number may be right by itself and the sum wrong, or one of the
numbers. Where official figures can say which, the finding stands on that one; where they bear out both numbers of one
series, `up` or `down` is the wrong word, and it stands on the first. Numbers of different units, ranges, averages and
rates of growth (`15 percent a year`) are left alone.

Fires: `The city budget rose from $40 million to $50 million, a 15 percent increase.` (25 percent)

Silent: `Encounters at the southwest border rose from 1,734,686 in fiscal 2021 to 2,378,944 in fiscal 2022, an increase
of 37 percent.`

Suppress it when the change is measured between other numbers than the two beside it, and say between which.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_slip, slip_message
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC401", "a change is not that of its numbers", Verdict.CONTRADICTED, fires_slip("NC401"), slip_message)
