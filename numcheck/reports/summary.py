"""The honest count: how many figures were checked, and what became of the others."""

from collections import Counter
from collections.abc import Iterable

from numcheck.findings.finding import Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread


def summarise(reports: Iterable[Report]) -> str:
    """`11 figures: 6 checked (4 hold, 1 imprecise, 1 misses context), 5 not: 3 outside these data, 2 set aside.`

    A report in which nothing could be checked says so first. What people have settled (`1 signed off, 2 silenced`) is
    told apart from what was checked.
    """
    tally = Tally()
    for report in reports:
        tally.add(report)
    return tally.said()


class Tally:
    """What is counted of reports, one after another."""

    def __init__(self) -> None:
        self._verdicts: Counter[Verdict] = Counter()
        self._unchecked: Counter[str] = Counter()
        self._settled: Counter[str] = Counter({"signed off": 0, "silenced": 0})
        self._aside = self._left_out = 0

    def add(self, report: Report) -> None:
        """Counts one more report."""
        self._verdicts.update(finding.verdict for finding in report.findings)
        self._unchecked.update(f.rule or "" for f in report.findings if f.verdict is Verdict.UNVERIFIABLE)
        self._settled["signed off"] += len(report.signed_off)
        self._settled["silenced"] += len(report.suppressed)
        self._aside += len(report.set_aside)
        self._left_out += report.left_out

    @property
    def undated(self) -> bool:
        """Whether a figure waits for the day when its article appeared."""
        return self._unchecked["NC903"] > 0

    @property
    def unshown(self) -> bool:
        """Whether there is anything that needs no attention."""
        calm = self._verdicts[Verdict.SUPPORTED] + self._verdicts[Verdict.UNVERIFIABLE]
        return calm + self._settled.total() + self._aside > 0

    def said(self) -> str:
        """The counts in words."""
        left, settled = self._left(), +self._settled
        checked = self._verdicts.total() - self._verdicts[Verdict.UNVERIFIABLE]
        figures = checked + left.total() + settled.total()
        unchanged = _unchanged(self._left_out)
        if not figures:
            return f"Nothing was checked. There are no figures{' on changed lines' if unchanged else ''}.{unchanged}"
        count = f"{figures} {'figure' if figures == 1 else 'figures'}"
        parts = [f"{many} {what}" for what, many in settled.items()]
        rest = ", ".join(f"{many} {what}" for what, many in left.items())
        if not checked and not settled:
            return f"Nothing was checked. {count}: {rest}.{unchanged}"
        if checked:
            parts.insert(0, f"{checked} checked ({', '.join(_results(self._verdicts))})")
        if left:
            parts.append(f"{left.total()} not: {rest}")
        return f"{count}: {', '.join(parts)}.{unchanged}"

    def _left(self) -> Counter[str]:
        """What was not checked, by why; what the data do not hold first, what was set aside last."""
        words = labels().unchecked
        left: Counter[str] = Counter()
        for rule in sorted(self._unchecked):
            left[words.get(rule, "not to be checked")] += self._unchecked[rule]
        if self._aside:
            left["set aside"] = self._aside
        return left


class Total:
    """What a run over documents comes to, as they go by.

    Attributes:
        documents: How many there were.
    """

    def __init__(self) -> None:
        self.documents = 0
        self._tally = Tally()
        self._undone: Counter[str] = Counter()

    @property
    def read(self) -> bool:
        """Whether any of them was read and checked."""
        return self.documents > self._undone.total()

    def add(self, report: Report | Unread) -> None:
        """Counts one more document."""
        self.documents += 1
        if isinstance(report, Unread):
            self._undone[report.undone] += 1
        else:
            self._tally.add(report)

    def said(self) -> str:
        """`4 documents, 1 not read. 11 figures: ...`; of one document only the figures."""
        if self.documents == 1 and self.read:
            return self._tally.said()
        undone = [f"{many} not {what}" for what, many in self._undone.items()]
        documents = f"{self.documents} {'document' if self.documents == 1 else 'documents'}"
        return f"{', '.join([documents, *undone])}. {self._tally.said()}"

    def advice(self, everything: bool) -> str:
        """How to check or see more than is shown; empty where that is all.

        Args:
            everything: Whether what needs no attention is shown.
        """
        more = []
        if self._tally.undated:
            more.append("--published DATE says when an article appeared")
        if not everything and self._tally.unshown:
            more.append("--all shows what holds and what was not checked")
        return f"{'; '.join(more)}." if more else ""


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
