"""The sentence that leads to a list is heard by each of its items."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

LIST = """CBP's figures for the southwest border are out.

From September to March, by passport:
- Colombia: down 3 percent
- India: down 61 percent
- Haiti: up 106 percent

Officials would not say why."""


def test_a_list_is_of_the_time_that_leads_to_it() -> None:
    found = decided(LIST, "2024-04-20")
    assert [one.ruling for one in found] == [Ruling.HOLDS] * 3
    told = {(str(one.option.period), str(one.option.baseline)) for one in found if one.option is not None}
    assert told == {("2024-03", "2023-09")}


def test_an_item_may_be_of_a_time_of_its_own() -> None:
    text = LIST.replace("- Haiti: up 106 percent", "- Haiti: 4,605 in September alone")
    assert decided(text, "2024-04-20")[-1].ruling is Ruling.HOLDS


def test_what_stands_behind_a_list_is_not_led_by_its_heading() -> None:
    text = LIST.replace("Officials would not say why.", "Ecuadorians were up 106 percent.")
    assert decided(text, "2024-04-20")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize("sign", ["+", "-", "−"])
def test_a_sign_makes_a_percentage_a_change(sign: str) -> None:
    text = f"CBP's figures for the southwest border, from September 2023 to March 2024: Haiti {sign}106 percent."
    held = decided(text, "2024-04-20")[-1].ruling is Ruling.HOLDS
    assert held is (sign == "+")


def test_a_signed_number_is_the_change_that_its_sign_tells() -> None:
    text = (
        "CBP encounters at the southwest border, from fiscal 2021 to fiscal 2023: Honduras -105,638, "
        "Guatemala −62,950, Venezuela +217,393, Colombia +217,393."
    )
    found = decided(text)
    assert [one.ruling for one in found[:3]] == [Ruling.HOLDS] * 3
    assert found[3].ruling is not Ruling.HOLDS
    turned = decided(text.replace("-105,638", "+105,638"))[0]
    assert turned.ruling is not Ruling.HOLDS


def test_what_an_average_is_compared_with_is_an_average() -> None:
    text = "In the Tucson Sector agents made 1,405 apprehensions a day in October 2018, against 2,324 in March 2004."
    last = decided(text)[-1]
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    assert last.option.doing.per == "day"
