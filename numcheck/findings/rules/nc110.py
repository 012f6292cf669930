"""The comparison is false: the official figures are the other way round.

The sentence says that one is more (fewer) than another, without printing a number: one nationality than another, a
sector than two others together, a month than a whole year, one president's months in office (through the last one out)
than another's. Both sides are read from the official figures. Where the two differ by less than revisions move such
figures (2 percent), nothing is said. Or it says that nothing moved (`barely changed from May`): two that are told to be
about the same are within 5 percent of one another, as hedges such as `about` have it.

Fires: `In fiscal 2023, more Guatemalans than Mexicans were encountered at the southwest border.`
(220,000 against 717,000)

Fires: `In June 2023, encounters at the southwest border were about the same as in May 2023.`
(144,556 against 206,690)

Silent: `In September 2023, more Venezuelans than Mexicans were encountered at the southwest border.`

Suppress it when the sentence compares something that the official figures do not count.
"""

from numcheck.claims.claim import Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import compared
from numcheck.findings.rules.rule import Rule


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.COMPARISON and case.answer is not None


def _message(case: Case) -> str:
    answer = case.answer
    assert answer is not None
    if case.claim.direction is None:
        return f"It is not about the same: {compared(case)}."
    way = "more" if case.claim.direction == "down" else "fewer"
    same = answer.computed == 0
    return f"It is {'no more and no fewer' if same else f'{way}, and not {_other(way)}'}: {compared(case)}."


def _other(way: str) -> str:
    return "fewer" if way == "more" else "more"


RULE = Rule("NC110", "the comparison is the other way round", Verdict.CONTRADICTED, _fires, _message)
