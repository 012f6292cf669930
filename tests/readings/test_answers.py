"""Answers against the official figures as they are published: levels, changes, multiples, records, thresholds."""

from decimal import Decimal

import pytest

from numcheck.readings.answer import Agreement, Answer
from tests.readings.support import answer, reads

SWB, NATION = "at the southwest border", "nationwide"
AGREES, OFF, MISDATED = Agreement.AGREES, Agreement.OFF, Agreement.MISDATED


@pytest.mark.parametrize(
    ("who", "where", "when", "value"),
    [
        ("CBP", SWB, "fiscal 2018", 521090),
        ("CBP", SWB, "fiscal 2019", 977509),
        ("CBP", SWB, "fiscal 2020", 458088),
        ("CBP", SWB, "fiscal 2021", 1734686),
        ("CBP", SWB, "fiscal 2022", 2378944),
        ("CBP", SWB, "fiscal 2023", 2475669),
        ("CBP", SWB, "fiscal 2024", 2135005),
        ("CBP", SWB, "fiscal 2025", 443671),
        ("The Border Patrol", SWB, "fiscal 2019", 851508),
        ("The Border Patrol", SWB, "fiscal 2022", 2206436),
        ("The Border Patrol", SWB, "fiscal 2025", 237538),
        ("OFO", SWB, "fiscal 2022", 172508),
        ("OFO", SWB, "fiscal 2024", 604482),
        ("CBP", NATION, "fiscal 2020", 646822),
        ("CBP", NATION, "fiscal 2021", 1956519),
        ("CBP", NATION, "fiscal 2022", 2766582),
        ("CBP", NATION, "fiscal 2023", 3201144),
        ("CBP", NATION, "fiscal 2024", 2901142),
        ("CBP", NATION, "fiscal 2025", 691906),
        ("The Border Patrol", NATION, "fiscal 2022", 2214652),
        ("The Border Patrol", NATION, "fiscal 2019", 859501),
        ("The Border Patrol", NATION, "fiscal 1986", 1692544),
        ("OFO", NATION, "fiscal 2023", 1137452),
        ("CBP", SWB, "December 2023", 301981),
        ("CBP", SWB, "September 2023", 269735),
        ("CBP", SWB, "December 2022", 252315),
        ("CBP", SWB, "May 2019", 144116),
        ("CBP", SWB, "July 2022", 200162),
        ("CBP", SWB, "the first 11 months of fiscal 2022", 2151397),
        ("CBP", SWB, "the first 10 months of fiscal 2022", 1947310),
        ("CBP", SWB, "the 2022 fiscal year", 2378944),
        ("CBP", SWB, "calendar year 2022", 2579026),
    ],
)
def test_a_level(who: str, where: str, when: str, value: int) -> None:
    found = answer(f"{who} recorded {value:,} encounters {where} in {when}.")
    assert (int(found.computed), found.agreement) == (value, AGREES)
    assert found.reading.differs == ()


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        (f"Encounters {SWB} rose 37 percent in fiscal 2022 from fiscal 2021.", "37.1370"),
        (f"Encounters {NATION} rose 41 percent in fiscal 2022 from fiscal 2021.", "41.4033"),
        (f"Encounters {SWB} fell 14 percent in fiscal 2024 from a year earlier.", "-13.7605"),
        (f"Encounters {SWB} rose 4 percent in fiscal 2023 from the previous fiscal year.", "4.06588"),
        (f"Encounters {SWB} rose 279 percent in fiscal 2021.", "278.679"),
        (f"Encounters {SWB} rose 25 percent in December 2023 from November 2023.", "24.5773"),
        (f"Border Patrol apprehensions {SWB} fell 84 percent in fiscal 2025.", "-84.4799"),
        (f"Encounters {SWB} rose 143 percent from fiscal 2019 to fiscal 2022.", "143.368"),
    ],
)
def test_a_change(text: str, percent: str) -> None:
    found = answer(text)
    assert found.agreement is AGREES
    assert abs(found.computed - Decimal(percent)) < Decimal("0.01")
    assert [cited.role for cited in found.cited] == ["value", "baseline"]


def test_a_change_is_compared_before_it_is_rounded_to_six_digits() -> None:
    """It is 160.21479: rounded to 160.215 first, it would no longer be 160.21."""
    text = f"The Border Patrol recorded 160.21 percent more encounters {SWB} in February 2021 than in August 2018."
    assert answer(text).agreement is AGREES


@pytest.mark.parametrize(
    "text",
    [
        f"Encounters {SWB} rose 49 percent in 2022.",  # calendar 2022 against fiscal 2021
        f"Encounters {SWB} rose 17 percent in 2022.",  # fiscal 2022 against calendar 2021
        f"Encounters {SWB} rose 334 percent last year.",  # fiscal 2022 against calendar 2020
    ],
)
def test_a_year_is_compared_with_one_of_its_own_kind(text: str) -> None:
    assert answer(text, "2022-11-12" if "last" in text else "2023-02-10").agreement is not AGREES


@pytest.mark.parametrize(
    ("text", "ratio", "agreement"),
    [
        (f"Encounters {SWB} in fiscal 2022 were more than twice those in fiscal 2019.", "2.43368", AGREES),
        (f"Encounters {SWB} in fiscal 2022 were twice those in fiscal 2019.", "2.43368", Agreement.STRETCHED),
        (f"Encounters {SWB} in fiscal 2022 were three times those in fiscal 2019.", "2.43368", OFF),
        (f"Encounters {SWB} in fiscal 2022 were more than twice the highest level under Trump.", "2.43368", AGREES),
        (f"Encounters {SWB} nearly quadrupled in fiscal 2021 from fiscal 2020.", "3.78680", AGREES),
        (f"Encounters {SWB} in fiscal 2022 were more than five times those in fiscal 2020.", "5.19320", AGREES),
    ],
)
def test_a_multiple(text: str, ratio: str, agreement: Agreement) -> None:
    found = answer(text)
    assert (found.computed, found.agreement) == (Decimal(ratio), agreement)


def test_the_highest_of_several_years_is_cited_by_its_own() -> None:
    found = answer(f"Encounters {SWB} in fiscal 2022 were more than twice the highest level under Trump.")
    cited = [(str(c.official.period), int(c.official.value)) for c in found.cited]
    assert cited == [("FY2022", 2378944), ("FY2019", 977509)]


def test_the_highest_of_several_months() -> None:
    found = answer(f"Encounters {SWB} in December 2023 were more than twice the highest month under Trump.")
    base = found.cited[1].official
    assert (str(base.period), int(base.value), found.agreement) == ("2019-05", 144116, AGREES)


@pytest.mark.parametrize(
    ("text", "agreement", "rival"),
    [
        (f"Encounters {SWB} in December 2023 were the highest monthly total ever recorded.", AGREES, None),
        (f"Encounters {SWB} in November 2023 were the highest monthly total ever recorded.", OFF, 269735),
        (f"Encounters {SWB} in May 2019 were a record.", OFF, None),  # the Border Patrol had more in March 2000
        ("Border Patrol apprehensions in fiscal 2022 were the highest ever recorded.", AGREES, 1659206),
        ("Border Patrol apprehensions in fiscal 2019 were the highest ever recorded.", OFF, 1643679),  # in fiscal 2000
        ("Border Patrol apprehensions nationwide in fiscal 2019 were the highest ever recorded.", OFF, 1692544),
        (f"Encounters {SWB} in fiscal 2023 hit a record.", AGREES, None),
        (f"Encounters {SWB} in fiscal 2024 hit a record.", OFF, 2475669),
        (f"Encounters {SWB} in fiscal 2019 were the highest since fiscal 2017.", AGREES, None),
        (f"Encounters {SWB} in fiscal 2025 were the lowest since fiscal 2020.", AGREES, None),
        (f"Encounters {SWB} in fiscal 2024 were the lowest since fiscal 2020.", OFF, 1734686),
    ],
)
def test_a_superlative(text: str, agreement: Agreement, rival: int | None) -> None:
    found = answer(text)
    assert found.agreement is agreement
    if rival is not None:
        assert rival in [c.official.value for c in found.cited if c.role == "record"]


def test_a_record_says_how_far_back_the_series_goes() -> None:
    for where, first in (("", 1960), (" nationwide", 1925)):
        found = answer(f"Border Patrol apprehensions{where} in fiscal 2022 were the highest ever recorded.")
        assert found.since is not None
        assert found.since.period.fiscal_year == first


@pytest.mark.parametrize(
    ("text", "agreement", "happened"),
    [
        (f"The annual total of encounters {SWB} broke two million in August 2022.", AGREES, "2022-08"),
        (f"The annual total of encounters {SWB} broke two million in July 2022.", MISDATED, "2022-08"),
        (f"The annual total of encounters {SWB} broke two million in September 2022.", MISDATED, "2022-08"),
        (f"The annual total of encounters {SWB} broke three million in September 2022.", OFF, None),
        (f"Encounters {SWB} passed two million for the first time in fiscal 2022.", AGREES, "FY2022"),
        (f"Encounters {SWB} passed two million for the first time in fiscal 2023.", OFF, "FY2023"),
    ],
)
def test_a_threshold(text: str, agreement: Agreement, happened: str | None) -> None:
    found = answer(text)
    assert found.agreement is agreement
    assert (None if found.happened is None else str(found.happened)) == happened


@pytest.mark.parametrize(
    "text",
    [
        f"Encounters {SWB} reached 252,000 in December 2022.",
        f"Encounters {SWB} reached nearly 302,000 in December 2023.",
        f"Encounters {SWB} hit about 252,000 in December 2022.",
        f"Encounters {SWB} hit 252,000 in December 2022, after 233,740 in November.",
    ],
)
def test_reached_and_hit_tell_the_number_itself(text: str) -> None:
    """Without a running total and a "first time" nothing was passed: the number is the month's, rounded."""
    plain = reads(text)[0].plain
    assert isinstance(plain, Answer)
    assert plain.agreement is AGREES


@pytest.mark.parametrize("verb", ["reached", "hit", "rose to", "climbed to"])
def test_a_number_far_below_the_months_was_not_what_it_reached(verb: str) -> None:
    assert answer(f"Encounters {SWB} {verb} 100,000 in December 2022.").agreement is OFF


def test_a_first_time_that_was_not_cites_the_earlier_one() -> None:
    found = answer(f"Encounters {SWB} passed two million for the first time in fiscal 2023.")
    (record,) = [c.official for c in found.cited if c.role == "record"]
    assert (str(record.period), int(record.value)) == ("FY2022", 2378944)


def test_every_answer_names_component_and_border() -> None:
    for text in ("There were 2.4 million encounters in fiscal 2022.", "Apprehensions rose 33 percent in fiscal 2022."):
        assert {"component", "border"} <= set(answer(text).reading.scope)
