"""The share is another one.

The sentence tells a part of a whole (`a third of southwest border encounters`). Both are added up from the official
figures over the same months, and the part divided by the whole is not what the words allow. A share in words
(`a third`, `one in five`) is read 5 percent of itself to each side; a percentage is read to its last digit. Where it
is the share at another border, of the Border Patrol alone, of everybody or of another period, the message says so.

Fires: `Mexicans made up two-thirds of encounters at the southwest border in fiscal 2022.` (33.98%)

Silent: `Mexicans made up a third of encounters at the southwest border in fiscal 2022.`

Suppress it when the share is of a part or a whole that the official figures do not hold.
"""

from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import shown, told_elsewhere
from numcheck.findings.rules.rule import Rule
from numcheck.findings.shares import terms
from numcheck.findings.suggest import turned
from numcheck.readings.answer import Agreement


def _fires(case: Case) -> bool:
    return case.answer is not None and case.answer.reading.whole is not None


def _message(case: Case) -> str:
    answer = case.answer
    assert answer is not None
    way = "It went the other way: the" if turned(case) or answer.agreement is Agreement.REVERSED else "The"
    noun = "share" if len(answer.cited) == 2 else "change of the share"
    said = f"{way} {noun} is {shown(case, answer)}, {terms(answer)}, not {case.claim.figure.text}."
    return said + told_elsewhere(case)


RULE = Rule("NC106", "the share is another one", Verdict.CONTRADICTED, _fires, _message)
