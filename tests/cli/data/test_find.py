"""`numcheck data find` and `numcheck.find_number`, on the index that the package was built with."""

import json

import numcheck as package
from tests.cli.conftest import Run


def test_a_number_is_told_of_what_it_is(numcheck: Run) -> None:
    result = numcheck("data", "find", "2,378,944")
    assert (result.code, result.err) == (0, "")
    header, row = result.out.splitlines()
    assert header.split() == ["value", "off", "measure", "of", "period", "stage", "published"]
    assert row.split() == ["2,378,944", "0", "encounters", "southwest", "border", "FY2022", "latest"]


def test_near_misses_are_named_as_such(numcheck: Run) -> None:
    out = numcheck("data", "find", "2,378,945", "--most", "1").out
    assert out.startswith("2,378,945 is no figure that comes with numcheck; within 1 percent of it are:\n")
    assert " -1 " in out
    assert len(out.splitlines()) == 3
    nothing = numcheck("data", "find", "9")
    assert nothing.out == "9 is no figure that comes with numcheck, and nothing within 1 percent of it is.\n"


def test_as_json(numcheck: Run) -> None:
    (row, *_) = json.loads(numcheck("data", "find", "203597", "--format", "json").out)
    assert row == {
        "value": 203597,
        "off": 0,
        "measure": "encounters",
        "of": "southwest border",
        "period": "2022-08",
        "stage": "first",
        "published": "2022-09-19",
    }
    assert numcheck("data", "find", "9", "--format", "json").out == "[]\n"


def test_what_is_no_number_is_refused(numcheck: Run) -> None:
    result = numcheck("data", "find", "\x1b[31mtwo")
    assert result.code == 2
    assert result.err.startswith("numcheck: E330: ")
    assert "\x1b" not in result.err


def test_a_frame() -> None:
    frame = package.find_number(203_597)
    assert list(frame.columns)[:7] == ["value", "off", "measure", "of", "period", "stage", "published"]
    assert frame["border"].to_list() == ["southwest"]
    assert package.find_number("2,378,944", most=1)["published"].isna().all()
    assert list(package.find_number(9).columns) == list(frame.columns)[:7]
