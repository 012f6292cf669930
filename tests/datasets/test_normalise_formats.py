"""Files by area, of drugs and of first figures, the statistics office's workbook, and how formats are told apart."""

import csv
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

pytest.importorskip("pandas")
pytest.importorskip("openpyxl")


from numcheck.datasets.normalise import cbp_areas, cbp_component_months, cbp_drugs, first_published, ohss, workbook
from numcheck.datasets.normalise.areas import AREAS, OFFICES, SECTORS
from numcheck.datasets.normalise.formats import FORMATS, Format, header, of_columns
from numcheck.datasets.normalise.observations import MONTH_NAMES, MONTHS, Observations
from numcheck.errors import DataDamagedError, DataMissingError, ExtraMissingError
from numcheck.periods import Period
from tests.datasets.areas_file import EXAMPLE, HEAD, write_areas
from tests.growth import growth

DRUGS_HEAD = (
    "FY,Month (abbv),Component,Region,Land Filter,Area of Responsibility,Drug Type,Count of Event,Sum Qty (lbs)"
)


def value(observations: Observations, **wanted: object) -> int:
    frame = observations.frame
    for column, cell in wanted.items():
        frame = frame[frame[column] == cell]
    return int(frame["value"].sum())


def write(path: Path, *lines: str) -> Path:
    path.write_text("\r\n".join([*lines, ""]), encoding="utf-8", newline="")
    return path


def test_areas_are_read(tmp_path: Path) -> None:
    path = write_areas(tmp_path / "a.csv")
    path.write_bytes(path.read_bytes() + EXAMPLE.encode() + b"\r\n")
    read = cbp_areas.normalise(path)
    assert read.dimensions == ("component", "border", "area", "demographic", "citizenship", "title")
    assert value(read, area="Boston Field Office", citizenship="Brazil", title="42", month=2) == 3
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert value(read) == sum(int(row["Encounter Count"]) for row in rows)
    tucson = [row for row in rows if row["Area of Responsibility"] == "Tucson Sector"]
    assert value(read, area="Tucson") == sum(int(row["Encounter Count"]) for row in tucson) > 0
    pairs = read.frame[["component", "area"]].drop_duplicates().itertuples(index=False)
    assert all((component == "USBP") == (area in SECTORS) for component, area in pairs)


def test_a_running_year_by_area(tmp_path: Path) -> None:
    read = cbp_areas.normalise(write_areas(tmp_path / "a.csv", ("2025", "2026 (FYTD)")))
    assert read.running == {2026}
    assert set(read.frame[read.frame["fiscal_year"] == 2026]["month"]) == {0, 1}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"Area of Responsibility", b"Sector", "lacks the columns Area of Responsibility"),
        (b"Tucson Sector", b"Phoenix Sector", "the column Area of Responsibility has 'Phoenix Sector'"),
        (b"Tucson Sector", b"Tucson Field Office", "Tucson Field Office has events of USBP"),
        (b"U.S. Border Patrol", b"Office of Field Operations", "has events of OFO"),
        (b"U.S. Border Patrol", b"Coast Guard", "the column Component has 'Coast Guard'"),
        (b"MEXICO,Title 8,Apprehensions,", b"MEXICO,Title 8,Apprehensions,-", "is no count of events"),
    ],
)
def test_damage_by_area_is_refused(tmp_path: Path, old: bytes, new: bytes, message: str) -> None:
    path = write_areas(tmp_path / "a.csv")
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new, 1))
    with pytest.raises(DataDamagedError, match=message):
        cbp_areas.normalise(path)


def test_the_kind_of_encounter_does_not_make_a_row_another(tmp_path: Path) -> None:
    path = write_areas(tmp_path / "a.csv")
    row = next(line for line in path.read_text(encoding="utf-8").splitlines() if "Apprehensions" in line)
    path.write_bytes(path.read_bytes() + row.replace("Apprehensions", "Expulsions").encode() + b"\r\n")
    with pytest.raises(DataDamagedError, match="occurs twice"):
        cbp_areas.normalise(path)


def test_a_place_may_have_a_sector_and_a_field_office() -> None:
    assert AREAS["EL PASO SECTOR"] == "El Paso"
    assert AREAS["EL PASO FIELD OFFICE"] == "El Paso Field Office"
    assert len(AREAS) == len(SECTORS) + len(OFFICES)


def drugs(*rows: str) -> list[str]:
    every = [f"2024,{month},U.S. Border Patrol,Southwest Border,Land Only,YUMA SECTOR,Heroin,1,0.5" for month in MONTHS]
    return [DRUGS_HEAD, *every, *rows]


def test_drugs_are_pounds_and_events(tmp_path: Path) -> None:
    office = "2024,OCT,Office of Field Operations,Southwest Border,{},SAN DIEGO FIELD OFFICE,Fentanyl,{}"
    rows = [office.format("Land Only", "3,147.04832875399998"), office.format("Other", "2,1.5E-3")]
    pounds, events = cbp_drugs.normalise(write(tmp_path / "d.csv", *drugs(*rows)))
    assert pounds.dimensions == events.dimensions == ("component", "border", "area", "drug")
    # The land crossings and the seaport of a field office are one area.
    wanted = {"area": "San Diego Field Office", "drug": "Fentanyl", "border": "southwest", "component": "OFO"}
    assert (value(pounds, **wanted), value(events, **wanted)) == (147_048 + 2, 5)
    assert (value(pounds, drug="Heroin"), value(events, drug="Heroin")) == (6000, 12)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (",0.5", ",-0.5", "row 2: '-0.5' is no weight"),
        (",0.5", ",", "row 2: '' is no weight"),
        (",0.5", ",nan", "row 2: 'nan' is no weight"),
        (",0.5", ",1e9", "row 2: '1e9' is no weight"),
        (",1,0.5", ",1.5,0.5", "row 2: '1.5' is no count of events"),
        ("Heroin", "Tea", "the column Drug Type has 'Tea'"),
        ("Land Only", "Air", "the column Land Filter has 'Air'"),
    ],
)
def test_damage_to_drugs_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = write(tmp_path / "d.csv", "\r\n".join(drugs()).replace(old, new, 1))
    with pytest.raises(DataDamagedError, match=message):
        cbp_drugs.normalise(path)


def test_a_drug_row_twice_is_refused_before_it_is_added_up(tmp_path: Path) -> None:
    with pytest.raises(DataDamagedError, match="occurs twice"):
        cbp_drugs.normalise(write(tmp_path / "d.csv", *drugs(drugs()[1].replace("0.5", "0.7"))))


LABELS = {
    "Region": "Southwest Land Border",
    "Sector": "Big Bend, TX",
    "Citizenship": "Korea, South",
    "Family Status": "Family Unit Individuals",
}


NOTHING_WRONG: Mapping[str, object] = MappingProxyType({})


def office_workbook(path: Path, wrong: Mapping[str, object] = NOTHING_WRONG) -> Path:
    """Fiscal 2024 whole and October 2024, a row each, with one cell of the first sheet as told."""
    book = import_module("openpyxl").Workbook()
    book.remove(book.active)
    for sheet in ohss.SHEETS:
        crossed = [sheet.crossed] if sheet.crossed else []
        _fill(book.create_sheet(sheet.name), ["Region", *crossed], 20)
        if sheet.total:
            # Rounded by itself: not what its regions add up to.
            _fill(book.create_sheet(sheet.total), crossed, 30)
    last = (wrong.get("month", "01 October"), wrong.get("label", "Coastal Border"), wrong.get("quantity", 20))
    book[ohss.SHEETS[0].name].append([2025, *last])
    book.save(path)
    return path


def _fill(page: Any, labels: Sequence[str], quantity: int) -> None:
    monthly = page.title.startswith("Monthly")
    page.append(["Fiscal\nYear", *(["Month"] if monthly else []), *labels, "Quantity"])
    times = [(2024, f"{n:02} {name}") for n, name in enumerate(MONTH_NAMES, 1)] + [(2025, "01 October")]
    for year, name in times if monthly else [(2024, ""), (2025, "")]:
        page.append([year, *([name] if monthly else []), *(LABELS[label] for label in labels), quantity])


def test_the_workbook_feeds_a_dataset_a_crossing(tmp_path: Path) -> None:
    path = office_workbook(tmp_path / "o.xlsx")
    form = of_columns(header(path))
    assert form is not None
    read = form.read(path)
    assert set(read) == {
        f"ohss-usbp-{step}{by}"
        for step in ("monthly", "annual")
        for by in ("", "-sectors", "-citizenships", "-families")
    }
    months, years = read["ohss-usbp-monthly"], read["ohss-usbp-annual"]
    assert (months.dimensions, months.running) == (("border",), frozenset({2025}))
    assert sum(value(months, border=border) for border in ("southwest", "coastal")) == 14 * 20
    # The sheet without the region is what the whole country has, apart from the regions.
    assert value(months, border="nationwide") == 13 * 30
    assert [part for part, _ in months.parted()] == [{}, {"border": "nationwide"}]
    assert [part for part, _ in read["ohss-usbp-monthly-sectors"].parted()] == [{}]
    assert value(read["ohss-usbp-monthly-sectors"], area="Big Bend", border="southwest", fiscal_year=2024) == 240
    assert value(read["ohss-usbp-monthly-citizenships"], citizenship="South Korea", border="southwest") == 13 * 20
    assert value(read["ohss-usbp-monthly-families"], demographic="FMUA", border="nationwide") == 13 * 30
    # October 2024 alone is no fiscal year.
    assert (set(years.frame["fiscal_year"]), years.running) == ({2024}, frozenset())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"quantity": 25}, "sheet Monthly Region: 25 is not rounded to 10"),
        ({"quantity": "D"}, "the column Quantity has 'D'"),
        ({"quantity": -10}, "the column Quantity has -10"),
        ({"quantity": None}, "the column Quantity has None"),
        ({"quantity": 2.5}, "the column Quantity has 2.5"),
        ({"month": None}, "the column Month has 'None'"),
        ({"month": "13 October"}, "the column Month has '13 October'"),
        ({"label": "Lunar Border"}, "the column Region has 'Lunar Border'"),
        ({"label": "Southwest Land Border"}, "occurs twice"),
    ],
)
def test_damage_to_the_workbook_is_refused(tmp_path: Path, wrong: dict[str, object], message: str) -> None:
    with pytest.raises(DataDamagedError, match=message):
        ohss.normalise(office_workbook(tmp_path / "o.xlsx", wrong))


def test_a_workbook_without_a_sheet_or_column(tmp_path: Path) -> None:
    path = office_workbook(tmp_path / "o.xlsx")
    book = import_module("openpyxl").load_workbook(path)
    book["Annual Region"]["B1"] = "Border"
    book.save(path)
    with pytest.raises(DataDamagedError, match="sheet Annual Region: the columns are Fiscal Year, Border, Quantity"):
        ohss.normalise(path)
    del book["Annual Region"]
    book.save(path)
    with pytest.raises(DataDamagedError, match="lacks the sheets Annual Region; it has Monthly Region"):
        ohss.normalise(path)


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK\x03\x04 cut short"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "o.xlsx"
    path.write_bytes(content)
    with pytest.raises(DataDamagedError, match=r"o\.xlsx is no Excel workbook"):
        header(path)


def test_a_workbook_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match=r"o\.xlsx is not there"):
        workbook.sheets(tmp_path / "o.xlsx")


def test_without_openpyxl_the_error_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office_workbook(tmp_path / "o.xlsx")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ExtraMissingError, match=r"numcheck\[xlsx\]"):
        workbook.sheets(tmp_path / "o.xlsx")


FIRST_HEAD = "month,measure,as_first_published,published,latest_final,source"


def test_months_as_first_published_keep_their_day(tmp_path: Path) -> None:
    rows = ["2022-07,SWB total,199976,2022-08-15,200162,x", "2021-12,SWB total,178840,2022-01,179253,x"]
    read = first_published.normalise(write(tmp_path / "f.csv", FIRST_HEAD, *rows))
    assert list(read.frame["published"]) == ["2022-08-15", "2022-01"]
    july, december = Period.parse("2022-07").first, Period.parse("2021-12").first
    assert value(read, first=july, last=july, border="southwest", component="CBP", stage="first") == 199_976
    assert value(read, first=december, last=december) == 178_840


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("2022,SWB total,1,2022-08,1,x", "'2022' is no month|2022"),
        ("July,SWB total,1,2022-08,1,x", "July"),
        ("2022-07,Northern total,1,2022-08,1,x", "the column measure has 'Northern total'"),
        ("2022-07,SWB total,one,2022-08,1,x", "is no count of events"),
    ],
)
def test_damage_to_first_figures_is_refused(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(DataDamagedError, match=message):
        first_published.normalise(write(tmp_path / "f.csv", FIRST_HEAD, row))


def test_a_month_is_first_published_once(tmp_path: Path) -> None:
    row = "2022-07,SWB total,199976,2022-08-15,200162,x"
    with pytest.raises(DataDamagedError, match="2022-07 occurs twice"):
        first_published.normalise(write(tmp_path / "f.csv", FIRST_HEAD, row, row.replace("199976", "200195")))


def test_running_totals_of_both_borders(tmp_path: Path) -> None:
    rows = [
        "2022-08-31,SWB FY2022 FYTD Oct-Aug,2150639,1,x",
        "2022-08-31,SWB FY2022 FYTD Oct-Aug (one paper),2150370,1,x",
        "2022-07-31,Nationwide FY2022 FYTD Oct-Jul,2242413,,x",
    ]
    path = write(tmp_path / "f.csv", "as_of,measure,value,recomputed_from_final,source", *rows)
    read = first_published.normalise_totals(path)
    first, last = Period.parse("2021-10..2022-08")
    assert value(read, border="southwest", first=first, last=last) == 2_150_639
    assert value(read, border="nationwide") == 2_242_413
    assert len(read.frame) == 2


KINDS_HEAD = "fiscal_year,month,scope,component,border,value,published,kind,latest_official,source"


def test_figures_of_three_kinds_by_component_and_border(tmp_path: Path) -> None:
    rows = [
        "2025,2025-06,month,USBP,Nationwide,8039,2025-07-02,prelim,8014,x",
        "2025,2025-06,month,USBP,Nationwide,8024,2025-07-16,first,8014,x",
        "2025,2025-06,month,USBP+OFO,SWB,9304,2025-08,rev,9306,raw/somebody/file.csv (y)",
        "2025,2025-06,Oct-Jun,OFO,Nationwide,385503,2025-07,first,385426,x",
        "2025,2025-09,year,USBP,SWB,237565,2025-10,first,237538,x",
    ]
    months, totals = first_published.normalise_kinds(write(tmp_path / "f.csv", KINDS_HEAD, *rows))
    assert list(months.frame["stage"]) == ["preliminary", "first", "revised"]
    assert value(months, border="southwest", component="CBP", published="2025-08") == 9304
    assert list(months.frame["source"])[2] == "file.csv (y)"
    first = Period.fiscal(2025).first
    assert value(totals, first=first, last=Period.parse("2025-06").last, component="OFO") == 385_503
    assert value(totals, first=first, last=Period.fiscal(2025).last) == 237_565


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("2025,2025-06,Oct-Jul,OFO,SWB,1,2025-07,first,1,x", "'Oct-Jul' does not end in 2025-06"),
        ("2025,2025-06,year,OFO,SWB,1,2025-07,first,1,x", "'year' does not end in 2025-06"),
        ("2025,2025-06,month,OFO,SWB,1,soon,first,1,x", "'soon' is no day"),
        ("2025,2025-06,month,ICE,SWB,1,2025-07,first,1,x", "the column component has 'ICE'"),
        ("2025,2025-06,month,OFO,SWB,1,2025-07,final,1,x", "the column kind has 'final'"),
    ],
)
def test_damage_to_figures_of_three_kinds_is_refused(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(DataDamagedError, match=message):
        first_published.normalise_kinds(write(tmp_path / "f.csv", KINDS_HEAD, row))


def test_another_measure_is_no_running_total(tmp_path: Path) -> None:
    path = write(tmp_path / "f.csv", "as_of,measure,value,source", "2022-08-31,Gotaways FY2022,600000,x")
    with pytest.raises(DataDamagedError, match="'Gotaways FY2022' is no running total"):
        first_published.normalise_totals(path)


SNAKE = (
    "fiscal_year,month_grouping,month_abbv,component,land_border_region,area_of_responsibility,aor_abbv,demographic,"
)
SNAKE += "citizenship,title_of_authority,encounter_type,encounter_count"


def test_a_copy_with_columns_in_snake_case_is_the_same_file(tmp_path: Path) -> None:
    posted = write_areas(tmp_path / "posted.csv", ("2023",))
    text = posted.read_text(encoding="utf-8")
    copy = tmp_path / "copy.csv"
    copy.write_text(text.replace(HEAD, SNAKE), encoding="utf-8")
    form = of_columns(header(copy))
    assert form == of_columns(header(posted)) == FORMATS["cbp_areas"]
    assert cbp_areas.normalise(copy).frame.equals(cbp_areas.normalise(posted).frame)
    copy.write_text(text.replace(HEAD, SNAKE.replace("aor_abbv", "fiscal year")), encoding="utf-8")
    assert len(cbp_areas.normalise(copy).frame) == len(cbp_areas.normalise(posted).frame), "the first of two is read"


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if form.importable], ids=lambda form: form.name)
def test_every_format_is_told_by_its_columns(form: Format) -> None:
    assert of_columns([*form.columns, "a column more"]) == form
    assert of_columns(form.columns[1:]) != form


@pytest.mark.parametrize("columns", [(), ("Date", "Count"), first_published.COLUMNS, cbp_component_months.COLUMNS])
def test_other_columns_are_of_no_format(columns: tuple[str, ...]) -> None:
    assert of_columns(columns) is None


def test_columns_are_read_off_the_file(tmp_path: Path) -> None:
    assert header(write(tmp_path / "a.csv", "\ufeff" + HEAD)) == tuple(HEAD.split(","))
    assert header(write(tmp_path / "b.csv")) == ()
    (tmp_path / "c.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataDamagedError, match=r"c\.csv is no CSV file in UTF-8"):
        header(tmp_path / "c.csv")
    with pytest.raises(DataMissingError, match=r"d\.csv is not there"):
        header(tmp_path / "d.csv")


def test_an_area_file_is_not_read_row_by_row(tmp_path: Path) -> None:
    """Of ten times the rows, which pandas reads, come hardly more steps of Python's own."""
    few = write_areas(tmp_path / "few.csv", share=0.02)
    many = write_areas(tmp_path / "many.csv", share=0.2)
    assert many.stat().st_size > 5 * few.stat().st_size
    assert growth(cbp_areas.normalise, few, many) < 1.5
