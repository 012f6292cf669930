"""What a check ends with."""

from dataclasses import replace

from numcheck.cli.gate import exit_code, shortfall
from tests.reports.samples import empty, nothing_checked, settled, story


def test_a_wrong_comment_is_a_warning() -> None:
    report = replace(settled(), findings=())
    assert (exit_code([report], "error"), exit_code([report], "warning"), exit_code([report], "never")) == (0, 1, 0)


def test_what_is_silenced_does_not_fail() -> None:
    report = replace(settled(), findings=(), problems=())
    assert exit_code([report], "warning") == 0


def test_people_check_too() -> None:
    """Two findings by the data, one of them silenced besides, and one signed off: nothing is left unchecked."""
    assert shortfall([settled()], 100) is None
    assert shortfall([story()], 75) is None
    assert shortfall([story()], 76) is not None


def test_a_run_is_counted_as_one() -> None:
    assert shortfall([nothing_checked(), story()], 60) is None
    assert shortfall([nothing_checked(), story()], 61) is not None


def test_without_figures_there_is_nothing_to_ask() -> None:
    assert shortfall([empty()], 100) is None
    assert shortfall([nothing_checked()], None) is None
