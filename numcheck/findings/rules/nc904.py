"""The words leave open what is meant.

All readings that the words allow are weighed against the number. Where some of them agree and others do not, where
nothing says of which period, or where words beside the number are not understood, nothing is said of it: the number
may be right, and an accusation that is wrong costs more than an error that is missed. A flag that is less sure than
`--min-confidence` asks for is left open the same way, with what it would have said. A note names the readings that were
weighed, the likeliest first, and how each stands to the number.

Fires: `CBP recorded 200,000 encounters at the southwest border.` in a story without a period

Silent: `CBP recorded 200,000 encounters at the southwest border in July 2022.`

Suppress it when a chart or caption beside the text says what the sentence leaves open.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC904",
    "the words leave open what is meant",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC904"),
    unanswered("Neither the sentence nor the story says for which period."),
)
