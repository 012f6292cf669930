"""The honest count."""

from dataclasses import replace

import pytest

from numcheck.findings.finding import Finding, Verdict
from numcheck.reports.report import Report
from numcheck.reports.summary import summarise
from tests.reports.samples import empty, nothing_checked, settled, story


def of(*verdicts: tuple[Verdict, str | None], aside: int = 0) -> Report:
    report = story()
    findings: list[Finding] = [report.findings[0]._replace(verdict=verdict, rule=rule) for verdict, rule in verdicts]
    return replace(report, findings=tuple(findings), set_aside=report.set_aside * aside)


HOLDS, IMPRECISE = (Verdict.SUPPORTED, None), (Verdict.IMPRECISE, "NC201")
MISSES, WRONG = (Verdict.MISSING_CONTEXT, "NC301"), (Verdict.CONTRADICTED, "NC101")


def not_checked(rule: str) -> tuple[Verdict, str | None]:
    return Verdict.UNVERIFIABLE, rule


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (
            of(HOLDS, HOLDS, HOLDS, HOLDS, IMPRECISE, MISSES, *[not_checked("NC902")] * 3, aside=2),
            "11 figures: 6 checked (4 hold, 1 imprecise, 1 misses context), 5 not: 3 outside these data, 2 set aside.",
        ),
        (of(HOLDS), "1 figure: 1 checked (1 holds)."),
        (of(WRONG, WRONG, MISSES, MISSES), "4 figures: 4 checked (2 miss context, 2 contradicted)."),
        (
            of(HOLDS, not_checked("NC904"), not_checked("NC901"), not_checked("NC902"), not_checked("NC903")),
            "5 figures: 1 checked (1 holds), 4 not: 2 outside these data, 1 without a publication date, 1 ambiguous.",
        ),
        (of(not_checked("NC906"), aside=1), "Nothing was checked. 2 figures: 1 too vague, 1 set aside."),
        (of(aside=1), "Nothing was checked. 1 figure: 1 set aside."),
        (empty(), "Nothing was checked. There are no figures."),
    ],
)
def test_one_report(report: Report, text: str) -> None:
    assert summarise([report]) == text


def test_several_reports_are_added_up() -> None:
    assert summarise([story(), nothing_checked(), empty()]) == (
        "6 figures: 3 checked (1 holds, 1 misses context, 1 contradicted), 3 not: 2 outside these data, 1 set aside."
    )


def test_no_report() -> None:
    assert summarise([]) == "Nothing was checked. There are no figures."


def test_what_people_have_settled_is_told_apart() -> None:
    assert summarise([settled()]) == (
        "5 figures: 2 checked (1 holds, 1 contradicted), 1 signed off, 1 silenced, 1 not: 1 set aside. "
        "2 more figures stand on lines that have not changed."
    )


def test_figures_signed_off_are_not_nothing() -> None:
    report = replace(settled(), findings=(), suppressed=(), set_aside=(), left_out=1)
    assert summarise([report]) == "1 figure: 1 signed off. 1 more figure stands on lines that have not changed."


def test_nothing_on_changed_lines_is_said() -> None:
    report = replace(empty(), left_out=3)
    assert summarise([report]) == (
        "Nothing was checked. There are no figures on changed lines. "
        "3 more figures stand on lines that have not changed."
    )
