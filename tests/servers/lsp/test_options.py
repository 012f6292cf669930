"""The settings of an editor."""

import pytest

from numcheck.errors import ConfigError
from numcheck.servers.lsp.options import Options, are_meant, options


@pytest.mark.parametrize("given", [None, [], "x", {}, {"numcheck": None}, {"numcheck": {}}, {"path": "numcheck"}])
def test_without_settings_those_count_that_go_without_saying(given: object) -> None:
    assert options(given) == Options()


def test_settings_may_stand_in_a_table_of_their_own() -> None:
    told = {"unverifiable": "hint", "published": "today", "delay": 0, "asks": True}
    assert options(told) == options({"numcheck": told}) == Options("hint", "today", 0, True)


def test_what_is_sent_for_others_changes_nothing() -> None:
    assert are_meant({"numcheck": {}})
    assert are_meant({"delay": 3})
    assert not any(map(are_meant, (None, {}, [], {"markdown": {"delay": 3}})))


def test_no_date_is_no_date() -> None:
    assert options({"published": ""}) == Options()


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("unverifiable", "error", "Set one of none, hint, information."),
        ("unverifiable", ["hint"], "Set one of"),
        ("published", "tomorow", "2022-11-12"),
        ("published", 2022, "2022-11-12"),
        ("delay", -1, "milliseconds"),
        ("delay", True, "milliseconds"),
        ("delay", "300", "milliseconds"),
        ("asks", "yes", "true or false"),
    ],
)
def test_a_wrong_value_is_told(key: str, value: object, hint: str) -> None:
    with pytest.raises(ConfigError, match=key) as caught:
        options({key: value})
    assert hint in caught.value.hint
