"""The honest count: how many figures were checked, and what became of the others."""

from collections import Counter
from collections.abc import Sequence

from numcheck.findings.finding import Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports.report import Report


def summarise(reports: Sequence[Report]) -> str:
    """`11 figures: 6 checked (4 hold, 1 imprecise, 1 misses context), 5 not: 3 outside these data, 2 set aside.`

    A report in which nothing could be checked says so first. What people have settled (`1 signed off, 2 silenced`) is
    told apart from what was checked.
    """
    verdicts = Counter(finding.verdict for report in reports for finding in report.findings)
    left, settled = _left(reports), _settled(reports)
    checked = verdicts.total() - verdicts[Verdict.UNVERIFIABLE]
    figures = checked + left.total() + settled.total()
    unchanged = _unchanged(sum(report.left_out for report in reports))
    if not figures:
        return f"Nothing was checked. There are no figures{' on changed lines' if unchanged else ''}.{unchanged}"
    count = f"{figures} {'figure' if figures == 1 else 'figures'}"
    parts = [f"{many} {what}" for what, many in settled.items()]
    rest = ", ".join(f"{many} {what}" for what, many in left.items())
    if not checked and not settled:
        return f"Nothing was checked. {count}: {rest}.{unchanged}"
    if checked:
        parts.insert(0, f"{checked} checked ({', '.join(_results(verdicts))})")
    if left:
        parts.append(f"{left.total()} not: {rest}")
    return f"{count}: {', '.join(parts)}.{unchanged}"


def _settled(reports: Sequence[Report]) -> Counter[str]:
    """What people have settled: figures signed off, findings silenced."""
    signed = sum(len(report.signed_off) for report in reports)
    silenced = sum(len(report.suppressed) for report in reports)
    return +Counter({"signed off": signed, "silenced": silenced})


def _unchanged(left_out: int) -> str:
    """` 3 more figures stand on lines that have not changed.`"""
    if not left_out:
        return ""
    return f" {left_out} more {'figure stands' if left_out == 1 else 'figures stand'} on lines that have not changed."


def _results(verdicts: Counter[Verdict]) -> list[str]:
    """`4 hold`, `1 misses context`: the verdicts that occur, best first."""
    words = {
        Verdict.SUPPORTED: ("holds", "hold"),
        Verdict.IMPRECISE: ("imprecise", "imprecise"),
        Verdict.MISSING_CONTEXT: ("misses context", "miss context"),
        Verdict.CONTRADICTED: ("contradicted", "contradicted"),
    }
    return [f"{verdicts[v]} {one if verdicts[v] == 1 else many}" for v, (one, many) in words.items() if verdicts[v]]


def _left(reports: Sequence[Report]) -> Counter[str]:
    """What was not checked, by why; what the data do not hold first, what was set aside last."""
    words = labels().unchecked
    rules = Counter(f.rule or "" for r in reports for f in r.findings if f.verdict is Verdict.UNVERIFIABLE)
    left: Counter[str] = Counter()
    for rule in sorted(rules):
        left[words.get(rule, "not to be checked")] += rules[rule]
    if aside := sum(len(report.set_aside) for report in reports):
        left["set aside"] = aside
    return left
