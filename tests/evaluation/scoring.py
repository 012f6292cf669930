"""Holds reports against the gold claims.

A flag is a finding of verdict contradicted, missing_context or imprecise.
"""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from numcheck.errors import PeriodError
from numcheck.periods import Period
from tests.evaluation.gold import Context, GoldClaim

FLAGS = frozenset({"contradicted", "missing_context", "imprecise"})
MEASURES = ("precision", "recall", "coverage", "verdicts", "slots", "computed")
# Words that may be read either way without harm: "topped 200,000" is a threshold and a level.
EQUAL_OPERATIONS = (frozenset({"threshold", "level"}), frozenset({"multiple", "change"}))


@dataclass(frozen=True, slots=True)
class Score:
    """What was counted, and what went wrong, one line each.

    precision: flags that deserve to be one, of all flags. recall: claims that deserve a flag and got one.
    coverage: claims that can be checked and were. verdicts: acceptable ones, of all claims. slots and computed: of
    the claims that were checked, slots and official values that are right.
    """

    counts: Counter[str]
    wrong: tuple[str, ...]

    def share(self, measure: str) -> Decimal:
        """One of `MEASURES`, from 0 to 1; 1 where nothing was to be counted."""
        of = self.counts[f"{measure} of"]
        return Decimal(self.counts[measure]) / of if of else Decimal(1)


class _Tally:
    """Counts while the claims are gone through."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []

    def count(self, measure: str, right: bool, what: str) -> None:
        self.counts[f"{measure} of"] += 1
        self.counts[measure] += right
        if not right:
            self.wrong.append(f"{measure:10} {what}")


def score(contexts: list[Context], reports: list[dict[str, Any]]) -> Score:
    """The score of reports, one a context and in the same order."""
    tally = _Tally()
    for context, report in zip(contexts, reports, strict=True):
        found = [_on(report, claim) for claim in context.claims]
        for claim, finding in zip(context.claims, found, strict=True):
            _judge(tally, context.name, claim, finding)
        met = [finding for finding in found if finding is not None]
        for finding in report["findings"]:
            if finding["verdict"] in FLAGS and finding not in met:
                tally.count("precision", False, f"{context.name} flag on no claim: {_shown(finding)}")
    return Score(tally.counts, tuple(tally.wrong))


def _on(report: dict[str, Any], claim: GoldClaim) -> dict[str, Any] | None:
    """The finding on a claim's figure: the first one whose figure, or else whose words, share a place with it."""
    for place in ("figure", "span"):
        for finding in report["findings"]:
            where = finding[place]
            if where is not None and where["start"] < claim.end and claim.start < where["end"]:
                return dict(finding)
    return None


def _judge(tally: _Tally, name: str, claim: GoldClaim, finding: dict[str, Any] | None) -> None:
    verdict = None if finding is None else finding["verdict"]
    what = f"{name} {claim.figure!r} ({'/'.join(sorted(claim.accept))}): {_shown(finding)}"
    tally.count("verdicts", verdict in claim.accept, what)
    if verdict in FLAGS:
        tally.count("precision", claim.flag, what)
    if claim.flag:
        tally.count("recall", verdict in FLAGS, what)
    if "unverifiable" in claim.accept:
        return
    checked = verdict not in (None, "unverifiable")
    tally.count("coverage", checked, what)
    if finding is not None and checked:
        _compare(tally, name, claim, finding)


def _compare(tally: _Tally, name: str, claim: GoldClaim, finding: dict[str, Any]) -> None:
    got = {**finding["claim"], **finding["claim"]["scope"]}
    stated = ("operation", "direction", "component", "border", "period", "baseline")
    wanted = {slot: value for slot in stated if (value := getattr(claim, slot)) is not None} | claim.scope
    for slot, value in wanted.items():
        what = f"{name} {claim.figure!r} {slot}: {got.get(slot)} for {value}"
        tally.count("slots", _same(slot, got.get(slot), value), what)
    if claim.computed is not None:
        near = finding["computed"] is not None and abs(Decimal(finding["computed"]) - claim.computed) <= _leeway(claim)
        tally.count("computed", near, f"{name} {claim.figure!r} computed: {finding['computed']} for {claim.computed}")


def _same(slot: str, got: str | None, wanted: str) -> bool:
    if slot == "operation":
        return got == wanted or {got, wanted} in EQUAL_OPERATIONS
    if slot == "component" and wanted == "CBP":
        return got in (None, "CBP")
    if slot in ("period", "baseline") and got is not None:
        return _period(got) == _period(wanted)
    return got == wanted


def _period(text: str) -> Period | str:
    try:
        return Period.parse(text)
    except PeriodError:
        return text


def _leeway(claim: GoldClaim) -> Decimal:
    """Counts are exact; pounds and what comes of a division are compared at the precision at which they are told."""
    exact = claim.operation in ("level", "threshold") and "seiz" not in claim.measure
    near = Decimal(0) if exact or claim.computed is None else abs(claim.computed) * Decimal("0.00001")
    return max(near, {"change": Decimal("0.01"), "multiple": Decimal("0.001")}.get(claim.operation, Decimal(0)))


def _shown(finding: dict[str, Any] | None) -> str:
    if finding is None:
        return "no finding"
    words = (finding["figure"] or finding)["text"]
    return f"{finding['verdict']} {finding['rule']} {words!r} computed {finding['computed']}"
