"""A multiple is not that of the two numbers printed beside it.

`Doubled`, `tripled`, `three times the` with both numbers in the same sentence, whose ratio is another one, further off
than careless wording explains.

Fires: `The price of a ticket tripled from $200 to $400.` (2.00 times)

Silent: `Encounters at the southwest border more than doubled, from 977,509 in fiscal 2019 to 2,378,944 in fiscal 2022.`

Suppress it when the multiple is of other numbers than the two beside it, and say of which.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_slip, slip_message
from numcheck.findings.rules.rule import Rule

RULE = Rule("NC403", "a multiple is not that of its numbers", Verdict.CONTRADICTED, fires_slip("NC403"), slip_message)
