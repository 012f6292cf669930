"""Confidence holds: of findings that say .9, nine in ten are right in folds that were left out."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

import pytest

from numcheck.config.settings import MIN_CONFIDENCE
from numcheck.documents.document import Span
from numcheck.findings.confidence import Kind, confidences
from tests.evaluation.confidence import (
    CHAINS,
    COUNTS,
    FEWEST,
    TARGET,
    Counts,
    counted,
    dump,
    fitted,
    folds,
    table,
    together,
    worth,
)
from tests.evaluation.labelled import Label, Passage, passages

WORTH = worth(passages())


Outcome = tuple[Kind, float, int, int]


def outcome(of: Iterable[Outcome]) -> tuple[int, int]:
    found = [(right, wrong) for _, _, right, wrong in of]
    return sum(right for right, _ in found), sum(wrong for _, wrong in found)


def left_out() -> Iterator[Outcome]:
    """Each kind in each fold: what the other folds say of it, and how many findings were right and wrong."""
    every = folds()
    for number, fold in enumerate(every):
        values = fitted(together(every[:number] + every[number + 1 :]), WORTH)
        yield from ((one, values[one][0] / 100, *counts) for one, counts in fold.items())


def test_the_file_is_what_the_counts_come_to() -> None:
    assert TARGET.read_text(encoding="utf-8") == dump(fitted(together(folds()), WORTH), WORTH)


def test_the_counts_are_written_as_they_are_read() -> None:
    found = {
        (one, number, is_right): many
        for number, fold in enumerate(folds())
        for one, counts in fold.items()
        for is_right, many in zip((True, False), counts, strict=True)
    }
    assert table(found) == COUNTS.read_text(encoding="utf-8")


def test_of_findings_that_say_nine_tenths_nine_in_ten_are_right() -> None:
    right, wrong = outcome(one for one in left_out() if one[1] >= 0.9)
    assert right >= 9 * wrong
    assert right + wrong > 1000


@pytest.mark.parametrize("of", ["supported", "flagged", "open"])
def test_confidence_is_rather_too_low_than_too_high(of: str) -> None:
    ours = [one for one in left_out() if one[0].table == of]
    assert sum(said * (right + wrong) for _, said, right, wrong in ours) <= sum(right for _, _, right, _ in ours)


def test_six_in_seven_flags_are_right_that_are_told_where_nobody_says_otherwise() -> None:
    right, wrong = outcome(one for one in left_out() if one[0].table == "flagged" and one[1] >= MIN_CONFIDENCE)
    assert right >= 6 * wrong
    assert right + wrong > 300


def test_each_kind_has_its_confidence_on_enough_cases_and_none_grows_where_evidence_weakens() -> None:
    values = fitted(together(folds()), WORTH)
    assert set(confidences()) == set(values) == {Kind(of, name) for of, names in CHAINS for name in names}
    for _, pool in values.values():
        assert pool.right + pool.wrong >= FEWEST
    for of, names in CHAINS:
        told = [confidences()[Kind(of, name)] for name in names]
        assert all(first >= second for first, second in pairwise(told))


FEW: Counts = {Kind(of, name): (9, 3) for of, names in CHAINS for name in names}


@pytest.mark.parametrize(
    ("changed", "named", "expected"),
    [
        ({"named": (30, 0), "explained": (20, 5)}, "named", ("named",)),
        ({"named": (4, 5), "explained": (90, 10)}, "explained", ("named", "explained")),
        ({"unexplained": (20, 20), "alone": (30, 10)}, "alone", ("unexplained", "alone")),
        ({"alone": (30, 10), "arithmetic": (5, 4)}, "arithmetic", ("alone", "arithmetic")),
    ],
)
def test_kinds_are_counted_together_that_are_few_or_surer_than_stronger_ones(
    changed: dict[str, tuple[int, int]], named: str, expected: tuple[str, ...]
) -> None:
    start: Counts = {Kind("flagged", name): (400 - 50 * at, 100) for at, name in enumerate(CHAINS[3][1])}
    counts = {**FEW, **start, **{Kind("flagged", name): count for name, count in changed.items()}}
    names = fitted(counts, Fraction(1))[Kind("flagged", named)][1].names
    assert set(expected) <= set(names)
    assert (len(names) == 1) is (len(expected) == 1)


def test_a_verdict_is_held_against_the_label_of_its_figure_and_a_flag_on_none_is_false() -> None:
    text = "CBP recorded 227,547 encounters at the southwest border in September, and 300,000 there in August."
    start = text.index("227,547")
    label = Label(Span(start, start + 7), frozenset({"supported"}))
    found = counted([Passage("", text, "2022-10-21", (label,))])
    rights = {(one.table, right): many for (one, _, right), many in found.items()}
    assert rights == {("supported", True): 1, ("flagged", False): 1}


def test_sure_findings_on_stories_are_right_today() -> None:
    found = counted(passage for passage in passages() if passage.file == "stories")
    sure = [(right, many) for (one, _, right), many in found.items() if confidences()[one] >= 0.9]
    right, every = (sum(many for is_right, many in sure if is_right or of) for of in (False, True))
    assert every > 100
    assert right >= 0.9 * every
