"""The number index: the file, what goes into it, and what it says of numbers that people know."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets import Catalog, Scope
from numcheck.datasets.numberbuild import LEAST, build
from numcheck.datasets.numberfile import KINDS, Line, NumberFile, NumberFileError, write
from numcheck.datasets.numbers import Meaning, NumberIndex
from numcheck.errors import DataDamagedError, DataMissingError, QueryError
from numcheck.periods import Period
from numcheck.query.numbers import find
from tests.datasets.conftest import CARDS
from tests.shared import once


@pytest.fixture(scope="session")
def index(snapshot: Path, tmp_path_factory: pytest.TempPathFactory) -> NumberIndex:
    return NumberIndex(once(tmp_path_factory, "numbers.index", lambda path: build(snapshot, CARDS, path)))


MONTHS = st.tuples(st.integers(24_000, 24_400), st.integers(0, len(KINDS) - 1))
SERIES = st.lists(st.dictionaries(MONTHS, st.integers(0, 3_000_000), min_size=1, max_size=60), max_size=6)


@given(series=SERIES, low=st.integers(0, 3_000_000), width=st.integers(0, 400_000))
def test_all_that_was_written_is_found(
    tmp_path_factory: pytest.TempPathFactory,
    series: list[Mapping[tuple[int, int], int]],
    low: int,
    width: int,
) -> None:
    path = tmp_path_factory.getbasetemp() / "some.index"
    count = write(path, [Line(f"series {number}", values) for number, values in enumerate(series)])
    file = NumberFile(path)
    wanted = [
        (value, f"series {number}", month, kind)
        for number, values in enumerate(series)
        for (month, kind), value in values.items()
    ]
    assert len(file) == count == len(wanted)
    for least, most in ((0, 3_000_000), (low, low + width), *((value, value) for value, *_ in wanted[:3])):
        found = [(hit.value, hit.text, hit.last, hit.kind) for hit in file.between(least, most)]
        assert [hit[0] for hit in found] == sorted(hit[0] for hit in found)
        assert sorted(found) == sorted(hit for hit in wanted if least <= hit[0] <= most)


def test_another_file_and_a_torn_one_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.index"
    write(path, [Line("one", {(24_000, 0): 7, (24_001, 0): 900})])
    whole = path.read_bytes()
    for content in (b"SQLite format 3\x00", whole[:-1]):
        path.write_bytes(content)
        with pytest.raises(NumberFileError):
            NumberFile(path)
        with pytest.raises(DataDamagedError):
            NumberIndex(path).exactly(7)
    with pytest.raises(DataMissingError):
        NumberIndex(tmp_path / "none.index").exactly(7)


def meanings(index: NumberIndex, value: int) -> list[tuple[str, dict[str, str], str, str]]:
    return [(m.measure, dict(m.scope), str(m.period), m.stage) for m in index.exactly(value)]


CBP = {"component": "CBP"}


@pytest.mark.parametrize(
    ("value", "measure", "scope", "period", "stage"),
    [
        (203_597, "encounters", {"border": "southwest", **CBP}, "2022-08", "first"),
        (64_006, "encounters", {"border": "southwest", **CBP}, "2019-08", "first"),
        (62_707, "encounters", {"border": "southwest", **CBP}, "2019-08", "latest"),
        (34_631, "encounters", {"border": "nationwide", **CBP}, "2026-01", "preliminary"),
        (8_346, "encounters", {"border": "southwest", "component": "USBP"}, "2025-02", "revised"),
        (2_150_639, "encounters", {"border": "southwest", **CBP}, "2021-10..2022-08", "first"),
        (2_151_397, "encounters", {"border": "southwest", **CBP}, "2021-10..2022-08", "latest"),
        (2_378_944, "encounters", {"border": "southwest", **CBP}, "FY2022", "latest"),
        (2_766_582, "encounters", {"border": "nationwide", **CBP}, "FY2022", "latest"),
        (1_692_544, "encounters", {"border": "nationwide", "component": "USBP"}, "FY1986", "latest"),
        (309_221, "encounters", {"border": "nationwide", **CBP}, "2023-10", "first"),
        (12_027, "seizures", {"border": "nationwide", **CBP, "drug": "Fentanyl"}, "FY2025", "latest"),
    ],
)
def test_numbers_that_people_know(
    index: NumberIndex, value: int, measure: str, scope: dict[str, str], period: str, stage: str
) -> None:
    assert (measure, scope, period, stage) in meanings(index, value)


def test_quarters_and_calendar_years(index: NumberIndex, catalog: Catalog) -> None:
    southwest = Scope(border="southwest", component="CBP")
    for period in ("2021-10..2021-12", "CY2021", "2022-01..2022-08"):
        total = catalog.total("encounters", southwest, Period.parse(period))
        assert total is not None
        assert ("encounters", dict(southwest), period, "latest") in meanings(index, int(total.value))


def test_todays_figures_are_what_the_catalog_says(index: NumberIndex, catalog: Catalog) -> None:
    def said(meaning: Meaning) -> int:
        total = catalog.total(meaning.measure, meaning.scope, meaning.period)
        assert total is not None
        return round(total.value)

    todays = (meaning for meaning in index.near(3000, 0.5) if meaning.stage == "latest")
    sample = list(islice(todays, 0, None, 197))
    assert len(sample) > 50
    assert [meaning for meaning in sample if abs(said(meaning) - meaning.value) > (meaning.measure == "seizures")] == []


def test_everybodys_comes_before_a_slice_and_today_before_the_time(index: NumberIndex) -> None:
    for value in (1000, 2000, 150):
        found = [(m.stage != "latest", _narrowed(m)) for m in index.exactly(value)]
        assert found == sorted(found)
        assert found


def _narrowed(meaning: Meaning) -> int:
    return sum(member not in ("nationwide", "CBP") for member in meaning.scope.values())


def test_it_is_large_enough_and_small_enough(index: NumberIndex) -> None:
    assert 150_000 <= len(index) <= 400_000
    assert index.path.stat().st_size < 6 * len(index)
    assert not index.exactly(LEAST - 1)


def test_near_numbers_come_nearest_first(index: NumberIndex) -> None:
    found = find("203,601", index, 50)
    assert (203_597, -4) in [(one.meaning.value, one.off) for one in found]
    assert [abs(one.off) for one in found] == sorted(abs(one.off) for one in found)
    assert all(0 < abs(one.off) <= 2036 for one in find(203_601, index, 500))
    assert [one.off for one in find("203,597", index)] == [0]


@pytest.mark.parametrize("text", ["", "x", "1.5", "20,35", "-5", "1e3", "٣"])
def test_what_is_no_whole_number_is_said(index: NumberIndex, text: str) -> None:
    with pytest.raises(QueryError):
        find(text, index)
