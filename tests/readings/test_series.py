import pytest

from numcheck import check

TOLD = "The southwest border saw 2,378,944 encounters in fiscal 2022. Cubans rose nearly sixfold from fiscal 2021. "
TOLD += "Venezuelans were up 286 percent from fiscal 2021. "


def verdicts(last: str) -> list[str]:
    return [one.verdict.value for one in check(TOLD + last, "2022-10-25").findings]


def test_a_change_among_others_between_the_same_times_is_of_these() -> None:
    assert verdicts("Guatemalans fell 18 percent.") == ["supported"] * 4
    assert verdicts("Guatemalans rose 18 percent.") == ["supported"] * 3 + ["contradicted"]


def test_one_that_may_be_between_other_times_is_not() -> None:
    told = "The southwest border saw 227,547 encounters in September 2022, up 12 percent. Guatemalans fell 37 percent."
    assert "contradicted" not in [one.verdict.value for one in check(told, "2022-10-25").findings]


@pytest.mark.parametrize("last", ["Guatemalans were ahead of Hondurans by 18,000."])
def test_a_difference_between_members_is_none_between_times(last: str) -> None:
    assert verdicts(last)[-1] != "contradicted"


def test_a_multiple_of_another_member_is_none() -> None:
    text = (
        "Agents caught 68,541 children alone on the southwest border in fiscal 2014, a leap of 77 percent. Families "
        "came in waves, 68,445 of them, 360 percent more than the year before. In the Rio Grande Valley arrests rose "
        "66 percent to 256,393, almost three times what Tucson recorded."
    )
    assert "contradicted" not in [one.verdict.value for one in check(text, "2014-10-14").findings]


def test_a_change_whose_first_reading_is_another_time_is_of_the_series() -> None:
    told = "Yuma was up 170.9% from fiscal year 2021, Del Rio was up 85.5% and El Paso was up 58.7%. Three of the nine "
    told += "were down: Rio Grande Valley down {}, Laredo down 4.8%, and Big Bend down 14.3%."
    for number, verdict in (("14.7%", "supported"), ("23.3%", "contradicted")):
        found = [one.verdict.value for one in check(told.format(number), "2022-10-23").findings]
        assert found == ["supported"] * 3 + [verdict] + ["supported"] * 2
