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
    told = "The southwest border saw 227,547 encounters in September 2022, up 12 percent. Guatemalans rose 70 percent."
    assert "contradicted" not in [one.verdict.value for one in check(told, "2022-10-25").findings]


@pytest.mark.parametrize("last", ["Guatemalans were ahead of Hondurans by 18,000."])
def test_a_difference_between_members_is_none_between_times(last: str) -> None:
    assert verdicts(last)[-1] != "contradicted"


def test_a_multiple_of_another_member_is_none() -> None:
    assert verdicts("Mexicans numbered 808,339, more than three times what Guatemalans did.")[-1] != "contradicted"
