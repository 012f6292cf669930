"""Edits are made one with another, checked again, and kept where they hold."""

from collections.abc import Callable, Sequence

import pytest

from numcheck.checker import Checker
from numcheck.documents import read
from numcheck.edits.choose import Change
from numcheck.edits.settle import Draft, Settled, choosing, settled
from numcheck.errors import DamagedDocumentError
from numcheck.reports.places import Edit
from numcheck.reports.report import Report
from tests.shared import catalog

SWB = "at the southwest border"
THREE = "\n\n".join(
    [
        f"CBP recorded 3.1 million encounters {SWB} in fiscal 2022.",
        f"CBP recorded 310,981 encounters {SWB} in December 2023.",
        f"CBP recorded 1.1 million encounters {SWB} in fiscal 2021.",
    ]
)
CHECKER = Checker(catalog())

Chosen = Callable[[Draft], Sequence[Change]]


def check(data: bytes) -> Report:
    return CHECKER.check(read.from_bytes(data, "draft.txt"))


def after(text: str, chosen: Chosen, check: Callable[[bytes], Report] = check) -> Settled:
    data = text.encode()
    return settled(Draft(data, check(data)), check, chosen)


def writing(words: dict[str, str]) -> Chosen:
    """Edits that put other words for a figure's, as long as it is flagged and has a suggestion."""

    def chosen(draft: Draft) -> list[Change]:
        found = {finding.claim.figure.text: finding for finding in draft.report.flagged}
        spans = {text: finding.claim.figure.span for text, finding in found.items()}
        return [
            Change(Edit(spans[was], now), spans[was].start, found[was], was)
            for was, now in words.items()
            if was in found
        ]

    return chosen


def test_all_that_hold_are_made_and_told() -> None:
    found = after(THREE, choosing(0.8))
    right = THREE.replace("3.1", "2.4").replace("310,981", "301,981").replace("1.1", "1.7")
    assert found.draft.data.decode() == right
    assert found.draft.report.flagged == ()
    assert [(one.line, one.column, one.was, one.now, one.rule) for one in found.made] == [
        (1, 14, "3.1 million", "2.4 million", "NC101"),
        (3, 14, "310,981", "301,981", "NC101"),
        (5, 14, "1.1 million", "1.7 million", "NC101"),
    ]


@pytest.mark.parametrize("bad", ["3.1 million", "310,981", "1.1 million"])
@pytest.mark.parametrize(
    "words",
    [
        "7.7 million",  # does not hold
        "no",  # is no figure
    ],
)
def test_one_that_does_not_hold_is_left_out_and_the_others_are_made(bad: str, words: str) -> None:
    right = {"3.1 million": "2.378944 million", "310,981": "302,000", "1.1 million": "1.7 million"}
    found = after(THREE, writing({**right, bad: words}))
    expected = THREE
    for was, now in right.items():
        expected = expected if was == bad else expected.replace(was, now)
    assert found.draft.data.decode() == expected
    assert [one.was for one in found.made] == [was for was in right if was != bad]
    assert {one.column for one in found.made} == {14}


def test_one_that_is_right_itself_but_gets_another_figure_flagged_is_not_made() -> None:
    beside = "2.4 million encounters at the southwest border in fiscal 2022, and CBP recorded 9.9 million"
    assert after(THREE, writing({"3.1 million": beside})).made == ()


def test_what_could_not_be_read_any_more_is_not_made() -> None:
    def reading(data: bytes) -> Report:
        if b"301,981" in data:
            raise DamagedDocumentError("It cannot be read.")
        return check(data)

    found = after(THREE, choosing(0.8), reading)
    assert [one.was for one in found.made] == ["3.1 million", "1.1 million"]


def test_what_is_not_seen_is_not_made() -> None:
    def unseen(report: Report) -> Report:
        return Report(report.document, report.findings[:1], ())

    assert [one.was for one in after(THREE, choosing(0.8, unseen)).made] == ["3.1 million"]


def test_each_text_is_checked_few_times() -> None:
    calls: list[bytes] = []

    def counting(data: bytes) -> Report:
        calls.append(data)
        return check(data)

    after(THREE, choosing(0.8), counting)
    assert len(calls) == 2  # as it is, and with all edits made at once
    calls.clear()
    longer = {"3.1 million": "2.378944 million", "310,981": "no", "1.1 million": "1.7 million"}
    after(THREE, writing(longer), counting)
    # As it is; all at once; the first; the others; each of them; and once more the one that does not hold.
    assert len(calls) == 7
