"""Official files as they come: every trap that they hold, and every damage that has to be refused."""

from pathlib import Path

import pytest

pytest.importorskip("pandas")

from numcheck.datasets.normalise import (
    cbp_components,
    cbp_southwest,
    cbp_southwest_pages,
    cbp_states,
    derived_southwest,
    usbp_southwest,
    usbp_years,
)
from numcheck.datasets.normalise.observations import MONTHS, Observations
from numcheck.errors import DataDamagedError, DataMissingError

STATES_HEAD = (
    "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Title of Authority,"
    "Encounter Count"
)
SOUTHWEST_HEAD = (
    "Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship Grouping,Title of Authority,"
    "Encounter Type,Encounter Count"
)


def states_year(year: str, grouping: str = "FYTD", months: tuple[str, ...] = MONTHS) -> list[str]:
    return [
        f"{year},{grouping},{month},Southwest Land Border,TX,Single Adults,MEXICO,Title 8,{number}"
        for number, month in enumerate(months, 1)
    ]


def southwest_year(year: str, count: str = "1.0", kind: str = "Apprehensions", title: str = "Title 8") -> list[str]:
    return [f"{year},FYTD,{month},U.S. Border Patrol,FMUA,Mexico,{title},{kind},{count}" for month in MONTHS]


def write(path: Path, *lines: str, end: str = "\r\n", encoding: str = "utf-8") -> Path:
    path.write_text(end.join([*lines, ""]), encoding=encoding, newline="")
    return path


def value(observations: Observations, **wanted: object) -> int:
    frame = observations.frame
    for column, cell in wanted.items():
        frame = frame[frame[column] == cell]
    return int(frame["value"].sum())


@pytest.mark.parametrize(("end", "encoding"), [("\r\n", "utf-8"), ("\n", "utf-8"), ("\r\n", "utf-8-sig")])
def test_states_are_read_whatever_the_line_ends(tmp_path: Path, end: str, encoding: str) -> None:
    path = write(tmp_path / "s.csv", STATES_HEAD, *states_year("2024"), end=end, encoding=encoding)
    read = cbp_states.normalise(path)
    assert read.dimensions == ("border", "state", "demographic", "citizenship", "title")
    assert read.running == frozenset()
    assert value(read) == 78
    # October is a fiscal year's month 0, and the calendar year before.
    assert value(read, fiscal_year=2024, month=0) == 1
    assert (
        value(read, border="southwest", state="TX", demographic="Single Adults", citizenship="Mexico", title="8") == 78
    )


def test_a_running_year_and_its_elapsed_months(tmp_path: Path) -> None:
    closed = [*states_year("2023", "FYTD", MONTHS[:2]), *states_year("2023", "Remaining", MONTHS[2:])]
    path = write(tmp_path / "s.csv", STATES_HEAD, *closed, *states_year("2024 (FYTD)", "FYTD", MONTHS[:2]))
    read = cbp_states.normalise(path)
    assert read.running == {2024}
    assert value(read, fiscal_year=2023) == (1 + 2) + sum(range(1, 11))
    assert value(read, fiscal_year=2024) == 3


def test_two_vintages_in_one_file_are_refused_though_the_month_grouping_differs(tmp_path: Path) -> None:
    older, newer = states_year("2021", "FYTD"), states_year("2021", "Remaining")
    path = write(tmp_path / "s.csv", STATES_HEAD, *older, *newer)
    with pytest.raises(DataDamagedError, match="2021, 0, southwest, TX, Single Adults, Mexico, 8 occurs twice"):
        cbp_states.normalise(path)


def test_both_labels_of_unaccompanied_children(tmp_path: Path) -> None:
    rows = [
        *states_year("2024"),
        "2024,FYTD,OCT,Southwest Land Border,TX,UC / Single Minors,PERU,Title 8,5",
        "2024,FYTD,NOV,Southwest Land Border,TX,UAC,PERU,Title 8,6",
    ]
    assert value(cbp_states.normalise(write(tmp_path / "s.csv", STATES_HEAD, *rows)), demographic="UAC") == 11


@pytest.mark.parametrize(
    ("label", "member"),
    [
        ('"CHINA, PEOPLES REPUBLIC OF"', "China"),
        ("MYANMAR (BURMA)", "Myanmar"),
        ("TURKEY", "Turkey"),
        ("OTHER", "other than the 21 named"),
        (" EL SALVADOR ", "El Salvador"),
    ],
)
def test_citizenships_of_the_states(tmp_path: Path, label: str, member: str) -> None:
    row = f"2024,FYTD,OCT,Other,FL,FMUA,{label},Title 42,7"
    read = cbp_states.normalise(write(tmp_path / "s.csv", STATES_HEAD, *states_year("2024"), row))
    assert value(read, citizenship=member, border="coastal", title="42") == 7


def test_southwest_counts_may_be_floats_and_zero(tmp_path: Path) -> None:
    zero = "2019,FYTD,AUG,Office of Field Operations,Accompanied Minors,Guatemala,Title 8,Inadmissibles,0.0"
    read = cbp_southwest.normalise(write(tmp_path / "s.csv", SOUTHWEST_HEAD, *southwest_year("2019", "9584.0"), zero))
    assert read.dimensions == ("component", "demographic", "citizenship", "title")
    assert value(read, component="USBP") == 12 * 9584
    assert value(read, component="OFO") == 0


def test_title_42_is_told_by_its_title_not_by_the_encounter_type(tmp_path: Path) -> None:
    rows = [*southwest_year("2022", "3.0"), *southwest_year("2022", "4.0", "Apprehensions", "Title 42")]
    read = cbp_southwest.normalise(write(tmp_path / "s.csv", SOUTHWEST_HEAD, *rows))
    assert (value(read, title="8"), value(read, title="42")) == (36, 48)


def test_the_residual_of_the_southwest_is_not_that_of_the_states(tmp_path: Path) -> None:
    row = "2022,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,9"
    read = cbp_southwest.normalise(write(tmp_path / "s.csv", SOUTHWEST_HEAD, *southwest_year("2022"), row))
    assert value(read, citizenship="other than the 4 named") == 9


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("Land Border Region", "Region", "lacks the columns Land Border Region; it has Fiscal Year"),
        (",OCT,", ",OKT,", r"the column Month \(abbv\) has 'OKT'; known are OCT"),
        (",Title 8,1\r", ",Title 8,-1\r", "row 2: '-1' is no count of events"),
        (",Title 8,2\r", ",Title 8,2.5\r", "row 3: '2.5' is no count of events"),
        (",Title 8,2\r", f",Title 8,{10**12}\r", "row 3: '1000000000000' is no count of events"),
        (",Title 8,2\r", f",Title 8,{'9' * 4400}\r", "is no count of events"),
        (",Title 8,2\r", ",Title 8,\r", "row 3: '' is no count of events"),
        (",Title 8,2\r", ",Title 8,1e3\r", "row 3: '1e3' is no count of events"),
        (",Title 8,12\r\n", ",Tit", "has '', 'Tit'|has 'Tit'"),
        ("MEXICO", "ATLANTIS", "the column Citizenship has 'ATLANTIS'"),
        ("Single Adults", "Grown-ups", "the column Demographic has 'Grown-ups'"),
        (",TX,", ",ZZ,", "the column State has 'ZZ'"),
        ("Title 8", "Title 9", "the column Title of Authority has 'Title 9'"),
        ("Southwest Land Border", "Eastern Land Border", "the column Land Border Region has 'Eastern Land Border'"),
        ("2024,FYTD", "2024 (TBC),FYTD", r"'2024 \(TBC\)' names no fiscal year"),
        ("2024,FYTD", "2024,Total", "the column Month Grouping has 'Total'"),
    ],
)
def test_damage_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = write(tmp_path / "states.csv", STATES_HEAD, *states_year("2024"))
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode())
    with pytest.raises(DataDamagedError, match=message) as caught:
        cbp_states.normalise(path)
    assert "states.csv" in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("months", [MONTHS[:7], MONTHS[1:]])
def test_a_closed_year_without_all_its_months_is_refused(tmp_path: Path, months: tuple[str, ...]) -> None:
    path = write(tmp_path / "s.csv", STATES_HEAD, *states_year("2024", months=months))
    with pytest.raises(DataDamagedError, match="fiscal year 2024 has no"):
        cbp_states.normalise(path)


def test_a_running_year_with_a_hole_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "s.csv", STATES_HEAD, *states_year("2024 (FYTD)", months=("OCT", "DEC")))
    with pytest.raises(DataDamagedError, match="fiscal year 2024 has no NOV"):
        cbp_states.normalise(path)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\xff\xfe", b'a,b\n"1,2\n3'])
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(content)
    with pytest.raises(DataDamagedError, match=r"s\.csv"):
        cbp_states.normalise(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match=r"absent\.csv is not there"):
        cbp_states.normalise(tmp_path / "absent.csv")


def pages(*rows: str) -> list[str]:
    head = "fiscal_year,month_abbv,usbp_total,usbp_uac,usbp_family_units,ofo_total,ofo_uac,ofo_family_units"
    return [head, *rows]


def test_the_rest_of_the_early_pages_has_no_demographic(tmp_path: Path) -> None:
    rows = [f"2017,{month},100,20,30,50,5,6" for month in MONTHS]
    read = cbp_southwest_pages.normalise(write(tmp_path / "p.csv", *pages(*rows)))
    assert value(read, component="USBP", demographic="UAC", month=0) == 20
    assert value(read, component="USBP", demographic="not published", month=0) == 50
    assert value(read, component="OFO") == 12 * 50
    assert set(read.frame["title"]) == set(read.frame["citizenship"]) == {"not published"}


def test_parts_larger_than_their_total_are_refused(tmp_path: Path) -> None:
    rows = [f"2017,{month},40,20,30,50,5,6" for month in MONTHS]
    with pytest.raises(DataDamagedError, match="more than its total"):
        cbp_southwest_pages.normalise(write(tmp_path / "p.csv", *pages(*rows)))


def test_components_are_added_up_not_copied_from_a_misprinted_total(tmp_path: Path) -> None:
    lines = ["fiscal_year,ofo_total,usbp_total,total_as_printed", "2018,281881,404142,683178"]
    read = cbp_components.normalise(write(tmp_path / "c.csv", *lines))
    assert value(read) == 686_023
    assert "month" not in read.frame.columns


def test_years_of_the_border_patrol(tmp_path: Path) -> None:
    lines = ["fiscal_year,usbp_nationwide_apprehensions_or_encounters", "1925,22199", "1926,12735"]
    assert value(usbp_years.normalise(write(tmp_path / "y.csv", *lines)), fiscal_year=1926) == 12_735


def test_a_year_twice_is_refused(tmp_path: Path) -> None:
    lines = ["fiscal_year,usbp_nationwide_apprehensions_or_encounters", "1925,22199", "1925,12735"]
    with pytest.raises(DataDamagedError, match="1925 occurs twice"):
        usbp_years.normalise(write(tmp_path / "y.csv", *lines))


def test_months_of_the_border_patrol(tmp_path: Path) -> None:
    lines = ["fiscal_year,month_abbv,usbp_swb_apprehensions", *(f"2000,{month},7" for month in MONTHS)]
    assert value(usbp_southwest.normalise(write(tmp_path / "m.csv", *lines))) == 84


def test_derived_months_end_where_each_component_ends(tmp_path: Path) -> None:
    lines = ["fiscal_year,month_abbv,usbp,ofo", "2026,OCT,5,7", "2026,NOV,6,"]
    read = derived_southwest.normalise(write(tmp_path / "d.csv", *lines))
    assert (value(read, component="USBP"), value(read, component="OFO")) == (11, 7)
    assert read.running == {2026}
