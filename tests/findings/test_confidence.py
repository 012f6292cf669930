"""Every finding carries its confidence, and a flag that is less sure than is asked for is left open."""

import pytest

import numcheck
from numcheck.checker import Checker, day
from numcheck.config.settings import MIN_CONFIDENCE
from numcheck.documents import read
from numcheck.errors import QueryError
from numcheck.findings.confidence import Kind, confidences, kind
from numcheck.findings.finding import Finding
from numcheck.readings.decision import BESIDE

BORDER = "CBP recorded {} encounters at the southwest border in September 2022"
HELD = f"{BORDER.format('227,547')}."


def kinds(text: str) -> dict[str, Kind]:
    traced = Checker(min_confidence=0).trace(read.from_text(text, published=day("2022-10-22")))
    owns = traced.meants
    return {one.claim.figure.text: kind(one, owns.get(one.claim.figure.span)) for one in traced.report}


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (HELD, "227,547", Kind("supported", "exact_first")),
        (f"{BORDER.format('About 228,000')}.", "228,000", Kind("supported", "rounded_first")),
        (f"{BORDER.format('227,574')}.", "227,574", Kind("flagged", "named")),
        (f"{HELD} That was 50 percent more than in August 2022.", "50 percent", Kind("flagged", "unexplained")),
        ("Deaths rose from 100 to 150, up 80 percent.", "80 percent", Kind("flagged", "arithmetic")),
        ("Agents encountered thousands at the border in September 2022.", "thousands", Kind("open", "not_held")),
    ],
)
def test_the_kind_of_a_finding(text: str, figure: str, expected: Kind) -> None:
    assert kinds(text)[figure] == expected


def test_a_change_beside_a_number_that_holds_is_not_explained_by_it() -> None:
    text = (
        "Border Patrol agents made 53,858 apprehensions at the southwest border in September 2024, down 7 percent from "
        "August and 57 percent less than a year earlier."
    )
    traced = Checker().trace(read.from_text(text, published=day("2024-10-22")))
    (flag,) = traced.report.flagged
    own = traced.meants[flag.claim.figure.span]
    assert (own.decision.why, kind(flag, own)) == (BESIDE, Kind("flagged", "unexplained"))


def test_each_finding_has_the_confidence_of_its_kind() -> None:
    text = f"{HELD} That was 50 percent more than in August 2022."
    expected = [confidences()[one] for one in kinds(text).values()]
    assert [one.confidence for one in numcheck.check(text, "2022-10-22")] == expected


def opened(least: float) -> tuple[Finding, ...]:
    return Checker(min_confidence=least).check("Deaths rose from 100 to 150, up 80 percent.", "2022-10-22").flagged


def test_a_flag_is_told_from_its_confidence_on() -> None:
    (flag,) = opened(0)
    assert flag.confidence >= MIN_CONFIDENCE
    assert opened(flag.confidence) == (flag,)
    assert opened(flag.confidence + 0.01) == ()


def test_what_is_left_open_says_what_it_may_be_and_how_sure_that_is() -> None:
    text = f"{BORDER.format('227,574')}."
    (flag,) = Checker(min_confidence=0).check(text, "2022-10-22")
    (left,) = Checker(min_confidence=1).check(text, "2022-10-22")
    assert (left.rule, left.verdict, left.id) == ("NC904", "unverifiable", flag.id)
    assert (left.official, left.computed, left.alternatives, left.suggestion) == ((), None, (), None)
    assert left.message.endswith(flag.message)
    assert f"{flag.confidence:.0%} are right, and 100% are asked for" in left.message
    assert left.confidence == confidences()[Kind("open", "unclear")]


def test_what_is_asked_for_is_told_as_it_was_asked() -> None:
    (left,) = Checker(min_confidence=0.985).check(f"{BORDER.format('227,574')}.", "2022-10-22")
    assert "and 98.5% are asked for" in left.message


def test_what_holds_is_told_however_sure_it_is() -> None:
    (finding,) = Checker(min_confidence=1).check(HELD, "2022-10-22")
    assert finding.verdict == "supported"


@pytest.mark.parametrize("value", [-0.1, 1.1, "0.9", None, True, float("nan")])
def test_what_is_no_confidence_is_refused(value: object) -> None:
    with pytest.raises(QueryError, match="is no confidence"):
        Checker(min_confidence=value)  # type: ignore[arg-type]
