"""What a check ends with."""

from dataclasses import replace

from numcheck.cli.gate import Outcome
from numcheck.reports.report import Report
from tests.reports.samples import empty, nothing_checked, settled, story


def outcome(*reports: Report) -> Outcome:
    counted = Outcome()
    for report in reports:
        counted.add(report)
    return counted


def test_a_wrong_comment_is_a_warning() -> None:
    report = replace(settled(), findings=())
    assert [outcome(report).exit_code(level) for level in ("error", "warning", "never")] == [0, 1, 0]


def test_what_is_silenced_does_not_fail() -> None:
    report = replace(settled(), findings=(), problems=())
    assert outcome(report).exit_code("warning") == 0


def test_people_check_too() -> None:
    """Two findings by the data, one of them silenced besides, and one signed off: nothing is left unchecked."""
    assert outcome(settled()).shortfall(100) is None
    assert outcome(story()).shortfall(75) is None
    assert outcome(story()).shortfall(76) is not None


def test_a_run_is_counted_as_one() -> None:
    assert outcome(nothing_checked(), story()).shortfall(60) is None
    assert outcome(nothing_checked(), story()).shortfall(61) is not None


def test_without_figures_there_is_nothing_to_ask() -> None:
    assert outcome(empty()).shortfall(100) is None
    assert outcome(nothing_checked()).shortfall(None) is None
