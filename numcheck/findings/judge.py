"""Answers to findings: the first rule that fires gives the verdict; where none does, the claim is supported.

What contradicts itself inside the article comes first: of the numbers that disagree, the one that no official figure
bears out gets the finding.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from numcheck import digests
from numcheck.claims.claim import CHANGES, Operation
from numcheck.documents.document import Document
from numcheck.findings import suggest
from numcheck.findings.arithmetic.merge import merged
from numcheck.findings.arithmetic.repeats import repeats
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.case import Case
from numcheck.findings.contested import opened
from numcheck.findings.finding import Alternative, Finding, Note, Suggestion, Verdict
from numcheck.findings.rules import NOTES, RULES
from numcheck.findings.rules.explain import basis, compared, explaining_open
from numcheck.findings.rules.nc307 import revised
from numcheck.findings.rules.rule import Rule
from numcheck.findings.told import told
from numcheck.findings.words import level
from numcheck.readings.answer import Agreement, Answer, Read, Ruling


def judge(document: Document, reads: Sequence[Read], slips: Sequence[Slip] = ()) -> tuple[Finding, ...]:
    """The findings on a document's claims, in text order, and on what does not add up inside it.

    Args:
        document: The article.
        reads: Its claims as they are judged.
        slips: What does not add up inside it.
    """
    seen: Counter[str] = Counter()
    cases = (_unless_contested(Case(document, read)) for read in reads)
    findings = [_finding(case, _fingerprint(case, seen)) for case in cases]
    told = (*slips, *repeats(document, [read.claim for read in reads]))
    if not told:
        return tuple(findings)
    return merged(document, findings, told, lambda case: _finding(case, _fingerprint(case, seen)))


def _unless_contested(case: Case) -> Case:
    """The case, left open where a figure that others count in ways of their own would blame it, or settles nothing."""
    if case.answer is None or not case.answer.is_contested:
        return case
    if case.read.ruling is not Ruling.OPEN and _rule(case, revised(case)) is None:
        return case
    return Case(case.document, opened(case.read))


def _fingerprint(case: Case, seen: Counter[str]) -> str:
    """12 hexadecimal digits of the sentence, the figure and which of several it is: edits elsewhere keep it."""
    key = f"{case.document.slice(case.claim.sentence.span)}\x00{case.claim.figure.text}"
    if case.slip is not None:
        key = f"{key}\x00{case.slip.code}"
    seen[key] += 1
    return digests.sha256(f"{key}\x00{seen[key]}".encode("utf-8", "surrogatepass"))[:12]


def _finding(case: Case, fingerprint: str) -> Finding:
    revision = revised(case)
    rule = _rule(case, revision)
    if case.slip is not None and rule is not None:
        return _on_slip(case, case.slip, rule, fingerprint)
    answer = revision or case.meant_elsewhere() or case.answer
    return Finding(
        id=fingerprint,
        rule=None if rule is None else rule.code,
        verdict=Verdict.SUPPORTED if rule is None else rule.verdict,
        claim=case.claim,
        official=() if answer is None else answer.cited,
        computed=None if answer is None else answer.computed,
        alternatives=tuple(_alternatives(case, rule)),
        message=_supported(case, revision) if rule is None else rule.message(case),
        notes=tuple(_notes(case)),
        suggestion=None if rule is None else _suggestion(case, rule),
    )


def _on_slip(case: Case, slip: Slip, rule: Rule, fingerprint: str) -> Finding:
    """The finding on numbers of the article that contradict each other; no official figure says so."""
    return Finding(
        id=fingerprint,
        rule=rule.code,
        verdict=rule.verdict,
        claim=case.claim,
        official=(),
        computed=slip.computed,
        alternatives=(),
        message=rule.message(case),
        suggestion=slip.suggestion if slip.is_in_one_sentence else None,
    )


def _rule(case: Case, revision: Answer | None) -> Rule | None:
    if case.read.ruling is Ruling.HOLDS:
        return None
    if case.agreement is Agreement.AGREES or revision is not None:
        return None
    if case.meant_elsewhere() is not None:
        return None
    return next((rule for rule in RULES if rule.fires(case)), None)


def _supported(case: Case, revision: Answer | None) -> str:
    if revision is not None:
        return f"Today's official figure is {level(revision.value)}; revisions explain the difference."
    if case.read.revised is not None:
        return f"As published, the official figure was {basis(case)}."
    meant = case.meant_elsewhere()
    if meant is not None and case.answer is not None:
        return f"The official figure is {level(meant.value)}, or {level(case.answer.value)}."
    if case.claim.operation is Operation.COMPARISON:
        return f"The official figures: {compared(case)}."
    said = None if case.answer is None else told(case.claim, case.answer)
    return said if said is not None else f"The official figure is {basis(case)}."


def _notes(case: Case) -> Iterator[Note]:
    for add in NOTES:
        yield from add(case)


def _suggestion(case: Case, rule: Rule) -> Suggestion | None:
    if rule.verdict is Verdict.MISSING_CONTEXT:
        return suggest.naming(case, explaining_open(case))
    return suggest.correction(case)


def _alternatives(case: Case, rule: Rule | None) -> Iterator[Alternative]:
    """The readings that agree where the plain one does not; of a claim that holds, the other borders asked."""
    shown: list[Answer] = []
    if rule is None:
        compared = case.claim.operation in CHANGES
        shown += [a for a in case.read.siblings if compared and a.reading.differs == ("border",)]
    elif rule.verdict is Verdict.MISSING_CONTEXT:
        shown += explaining_open(case)
    else:
        shown += case.explaining()
    for answer in shown:
        agrees = answer.agreement is Agreement.AGREES or answer in explaining_open(case)
        yield Alternative(answer.computed, answer.value, agrees, answer.reading.differs[0])
