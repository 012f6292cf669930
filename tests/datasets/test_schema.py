"""How members are joined into one text."""

import pytest

from numcheck.datasets.schema import joined, parted


@pytest.mark.parametrize("member", ["southwest", "A & B Branch", "50% = half", "%26", "one|two", "Ñ"])
def test_what_is_joined_is_parted_again(member: str) -> None:
    members = {"area": member, "border": "southwest"}
    assert parted(joined(members)) == members
    assert joined(members).count("&") == 1
