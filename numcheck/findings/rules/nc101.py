"""The official figure for exactly what the sentence says is another one.

The sentence tells a total (`2.4 million encounters nationwide in fiscal 2022`), and the official total of that
measure, place and period is not a number that the words allow at their precision. Where another place, component or
period has that number, the message says which: taking the southwest border's figure for the whole country's is
the commonest error in print. Of a part of the people that the data do not tell apart there is no figure to hold the
number against; but where it is exactly that of all of them, it is not the part's.

Fires: `CBP recorded 2.4 million encounters nationwide in fiscal year 2022.` (2,766,582)

Silent: `CBP recorded 2.8 million encounters nationwide in fiscal year 2022.`

Suppress it when the figure comes from another statistic, and name that statistic in the text.
"""

from numcheck.claims.claim import Operation
from numcheck.datasets.scope import Scope
from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import told_elsewhere
from numcheck.findings.rules.rule import Rule
from numcheck.findings.words import level, place, sentence


def _fires(case: Case) -> bool:
    return case.claim.operation is Operation.LEVEL and case.answer is not None


def _message(case: Case) -> str:
    assert case.answer is not None
    if case.answer.reading.differs:
        part = Scope({slot: case.claim.scope[slot] for slot in case.answer.reading.differs})
        told = sentence(case.claim.figure.text)
        return f"{told} is not the figure of {place(part)} alone, but of all: {level(case.answer.value)}."
    return f"The official figure is {level(case.answer.value)}, not {case.claim.figure.text}.{told_elsewhere(case)}"


RULE = Rule("NC101", "the official figure is another one", Verdict.CONTRADICTED, _fires, _message)
