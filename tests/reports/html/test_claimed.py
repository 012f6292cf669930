"""The band in a chart: what the words would make of the official figure."""

import pytest

import numcheck
from numcheck.findings.finding import Verdict
from numcheck.reports.html.claimed import claimed


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("CBP recorded 2.4 million encounters at the southwest border in fiscal 2022.", 2_350_000, 2_450_000),
        ("CBP recorded more than 2 million encounters at the southwest border in fiscal 2022.", 2_000_000, None),
        # 1,734,686 in fiscal 2021, of which 36.5 percent are 633,160 and 37.5 percent 650,507
        (
            "Encounters at the southwest border rose 37 percent in fiscal 2022 from a year earlier.",
            2_367_846,
            2_385_193,
        ),
        # 2,475,669 in fiscal 2023, less 13.5 and 14.5 percent
        (
            "Encounters at the southwest border fell 14 percent in fiscal 2024 from a year earlier.",
            2_116_697,
            2_141_454,
        ),
        ("Encounters at the southwest border rose by 644,258 in fiscal 2022 from fiscal 2021.", 2_378_944, 2_378_944),
        # 977,509 in fiscal 2019
        ("Encounters at the southwest border in fiscal 2022 were twice those of fiscal 2019.", 1_857_267, 2_052_769),
        # 2,378,944 in all; a third is read 5 percent to each side
        ("Mexicans made up a third of encounters at the southwest border in fiscal 2022.", 753_332, 832_630),
        ("Mexicans made up 34 percent of encounters at the southwest border in fiscal 2022.", 796_946, 820_736),
        ("Encounters at the southwest border averaged 198,000 a month in fiscal 2022.", 2_370_000, 2_382_000),
        # 2,204.62262 pounds a ton of 1,000 kilograms
        ("CBP seized about 79,000 kilograms of methamphetamine in fiscal 2024.", 165_457, 182_873),
        ("The annual total at the southwest border broke two million in August 2022.", 2_000_000, None),
    ],
)
def test_the_band_is_what_the_words_allow(text: str, low: int | None, high: int | None) -> None:
    finding = numcheck.check(text, published="2025-11-18").findings[0]
    band = claimed(finding)
    assert band is not None
    assert (band.low is None) is (low is None)
    assert (band.high is None) is (high is None)
    for end, expected in ((band.low, low), (band.high, high)):
        assert (
            end is None
            or expected is None
            or abs(float(end) - expected) <= max(1.0, 0.02 * expected * ("kilo" in text))
        )
    value = finding.official[0].official.value
    agrees = band.contains(value) or band.low == band.high == value
    assert agrees is (finding.verdict is Verdict.SUPPORTED)


@pytest.mark.parametrize(
    "text",
    [
        "Border Patrol apprehensions in fiscal 2022 hit the highest level ever recorded.",
        "Tucson was the third-busiest Border Patrol sector at the southwest border in fiscal 2023.",
        "In September 2023, more Venezuelans than Mexicans were encountered at the southwest border.",
        "Single adults made up 61 percent of southwest border encounters in fiscal 2023, a fall of nine "
        "percentage points from fiscal 2022.",
        "The road fund rose from $40 million to $50 million, a 15 percent increase.",
    ],
)
def test_words_that_name_no_values_have_no_band(text: str) -> None:
    assert claimed(numcheck.check(text, published="2025-11-18").findings[-1]) is None
