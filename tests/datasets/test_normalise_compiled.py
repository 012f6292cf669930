"""The Border Patrol's tables by sector that others compiled: what is taken, and what has to add up."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pandas")

from numcheck.datasets.normalise import ofo_offices, usbp_at_large, usbp_compiled, usbp_sectors
from numcheck.datasets.normalise.areas import SECTORS
from numcheck.datasets.normalise.observations import MONTH_NAMES, MONTHS, Observations
from numcheck.errors import DataDamagedError

Lines = list[str]


def write(path: Path, columns: tuple[str, ...], lines: Lines) -> Path:
    path.write_text("\n".join([",".join(columns), *lines, ""]), encoding="utf-8")
    return path


def value(observations: Observations, **wanted: object) -> int:
    frame = observations.frame
    for column, cell in wanted.items():
        frame = frame[frame[column] == cell]
    return int(frame["value"].sum())


def children(year: int = 2014, months: int = 1, nation: int = 24) -> Lines:
    """A sector's twelve months with two children and one person in a family each, and the rows that they add up to."""
    head = ("sector", "fiscal_year", "total_apprehensions", "month", "uac", "fmua")
    assert len(head) == len(usbp_compiled.CHILDREN)
    rows = [f"tucson,{year},9,{month.lower()},2,1" for month in MONTH_NAMES]
    rows += [f"nationwide total,{year},9,{month.lower()},2,1" for month in MONTH_NAMES]
    return [
        *rows,
        f"tucson,{year},{108 * months},yearly total,24,12",
        f"nationwide total,{year},{108 * months},yearly total,{nation},12",
    ]


def test_children_and_families_stand_apart(tmp_path: Path) -> None:
    early = [line.replace(",2,1", ",NA,NA").replace(",24,12", ",NA,NA") for line in children(2009)]
    path = write(tmp_path / "c.csv", usbp_compiled.CHILDREN, [*children(), *early])
    read = usbp_compiled.normalise_children(path)
    assert (value(read, demographic="UAC"), value(read, demographic="FMUA")) == (24, 12)
    assert [part for part, _ in read.parted()] == [{"demographic": "UAC"}, {"demographic": "FMUA"}]
    assert set(read.frame["fiscal_year"]) == {2014}


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (children(months=2), "months of total_apprehensions are not the year's"),
        (children(nation=25), "unaccompanied_child_apprehension of the sectors is not the nation's"),
        ([*children(), children()[0]], "is not the nation's"),
        ([line.replace("tucson", "atlantis") for line in children()], "'atlantis'"),
    ],
)
def test_children_that_do_not_add_up_are_refused(tmp_path: Path, lines: Lines, message: str) -> None:
    with pytest.raises(DataDamagedError, match=message):
        usbp_compiled.normalise_children(write(tmp_path / "c.csv", usbp_compiled.CHILDREN, lines))


def test_mexicans_others_and_one_who_is_not_told(tmp_path: Path) -> None:
    lines = ["tucson,2001,10,6,3", "livermore,2001,NA,NA,NA", "miami,2001,2,1,1", "nationwide total,2001,12,7,4"]
    read = usbp_compiled.normalise_citizenships(write(tmp_path / "m.csv", usbp_compiled.CITIZENSHIPS, lines))
    assert value(read, area="Tucson", citizenship="Mexico", border="southwest") == 6
    assert value(read, citizenship="other than Mexico") == 4
    assert value(read, citizenship="not published") == 1
    lines[0] = "tucson,2001,10,6,5"
    lines[3] = "nationwide total,2001,12,7,6"
    with pytest.raises(DataDamagedError, match="the parts are more than the whole"):
        usbp_compiled.normalise_citizenships(write(tmp_path / "m.csv", usbp_compiled.CITIZENSHIPS, lines))


def test_agents_of_no_sector_and_of_no_border(tmp_path: Path) -> None:
    lines = ["tucson,2019,10", "livermore,2019,NA", "southwest border,2019,12", "nationwide total,2019,20"]
    read = usbp_compiled.normalise_agents(write(tmp_path / "a.csv", usbp_compiled.AGENTS, lines))
    assert value(read) == 20
    assert value(read, border="southwest") == 12
    assert value(read, border="southwest", area="not published") == 2
    assert value(read, border="not published") == 8


@pytest.mark.parametrize(
    ("read", "columns"),
    [
        (usbp_compiled.normalise_years, usbp_compiled.YEARS),
        (usbp_compiled.normalise_deaths, usbp_compiled.DEATHS),
    ],
)
def test_southwest_sectors_add_up_to_the_border(
    tmp_path: Path, read: Callable[[Path], Observations], columns: tuple[str, ...]
) -> None:
    lines = ["tucson,1960,10", "yuma,1960,5", "southwest border,1960,15"]
    assert value(read(write(tmp_path / "y.csv", columns, lines)), area="Yuma") == 5
    with pytest.raises(DataDamagedError, match="do not add up to their border"):
        read(write(tmp_path / "y.csv", columns, [*lines[:2], "southwest border,1960,16"]))
    with pytest.raises(DataDamagedError, match="the parts are more than the whole"):
        read(write(tmp_path / "y.csv", columns, [*lines[:2], "southwest border,1960,14"]))


def test_livermore_is_counted_where_cbp_counts_it(tmp_path: Path) -> None:
    sectors = [("Other", "Livermore"), *(("Southwest Land Border", one) for one in SECTORS if one != "Livermore")]
    lines = [f"2001,{month},{border},{sector} Sector,3" for month in MONTHS for border, sector in sectors]
    read = usbp_sectors.normalise(write(tmp_path / "s.csv", usbp_sectors.COLUMNS, lines))
    assert value(read, area="Livermore", border="coastal") == 36
    lines = [line for line in lines if not line.startswith("2001,MAR,Southwest Land Border,Yuma")]
    with pytest.raises(DataDamagedError, match="MAR of fiscal year 2001 has no Yuma"):
        usbp_sectors.normalise(write(tmp_path / "s.csv", usbp_sectors.COLUMNS, lines))


def test_at_entry_and_at_large_make_up_the_total(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    read = usbp_at_large.normalise(write(path, usbp_at_large.COLUMNS, ["2026,2025-10,10,7,3"]))
    assert (value(read, entry="at entry"), value(read, entry="at large")) == (7, 3)
    assert read.running == {2026}
    with pytest.raises(DataDamagedError, match="do not make up their total"):
        usbp_at_large.normalise(write(path, usbp_at_large.COLUMNS, ["2026,2025-10,10,7,4"]))


def test_offices_may_begin_within_a_year(tmp_path: Path) -> None:
    lines = [f"2020,2020-{month:02},Laredo Field Office,5" for month in range(1, 10)]
    read = ofo_offices.normalise(write(tmp_path / "o.csv", ofo_offices.COLUMNS, lines))
    assert value(read, area="Laredo Field Office") == 45
    assert not read.running
    with pytest.raises(DataDamagedError, match="has no SEP"):
        ofo_offices.normalise(write(tmp_path / "o.csv", ofo_offices.COLUMNS, lines[:-1]))
