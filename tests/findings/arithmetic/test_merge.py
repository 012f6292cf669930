"""Which number a finding stands on, where the official data can say."""

from numcheck.findings.finding import Verdict
from tests.findings.support import findings

YEARS = "in fiscal year 2022 were {value}, up {percent} from {base} in {when}."


def verdicts(
    value: str = "2,378,944", percent: str = "37 percent", base: str = "1,734,686", when: str = ""
) -> list[str]:
    text = "Encounters at the southwest border " + YEARS.format(
        value=value, percent=percent, base=base, when=when or "fiscal year 2021"
    )
    return [finding.rule or "-" for finding in findings(text, "2022-11-12")]


def test_three_numbers_that_agree_are_left_alone() -> None:
    assert verdicts() == ["-", "-", "-"]


def test_the_data_say_which_of_the_three_is_wrong() -> None:
    assert verdicts(value="2,978,944") == ["NC101", "-", "-"]
    assert verdicts(base="1,534,686") == ["-", "-", "NC101"]


def test_two_that_the_data_bear_out_refute_the_change_between_them_by_themselves() -> None:
    assert verdicts(percent="52 percent") == ["-", "NC401", "-"]


def test_where_no_data_can_say_it_is_the_percentage() -> None:
    text = "Encounters at the southwest border in March 1996 were 35,108, down 31 percent from 46,666 in February 1996."
    assert [finding.rule for finding in findings(text)] == ["NC901", "NC401", "NC901"]


def test_what_no_dataset_measures_becomes_a_finding_and_is_no_longer_set_aside() -> None:
    (finding,) = findings("The city budget rose from $40 million to $50 million, a 15 percent increase.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.claim.measure is None
    assert finding.claim.figure.text == "15 percent"
    assert not finding.official


def test_where_the_data_bear_out_some_of_them_any_of_the_others_may_be_wrong() -> None:
    text = (
        "Mexicans, Cubans and Venezuelans: 65,276, 5,896 and 13,999 southwest border encounters in October 2021, 84,588"
        " together."
    )
    (finding,) = (found for found in findings(text, "2022-12-17") if found.rule == "NC402")
    assert finding.message.endswith(
        "The official figures bear out 5,896, so that one of 84,588, 65,276 and 13,999 must be wrong."
    )
    assert finding.suggestion is None
