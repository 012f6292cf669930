"""The words leave open what is meant.

Nothing in the sentence or the story says which period, or compared with what; several readings would be
equally good and give different verdicts.

Fires: `CBP recorded 200,000 encounters at the southwest border.` in a story without a period

Silent: `CBP recorded 200,000 encounters at the southwest border in July 2022.`

Suppress it when the period is plain from a chart or caption beside the text.
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
