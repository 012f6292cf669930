"""Files that others added up, and those of Air and Marine Operations: how they are read, and what is refused."""

from pathlib import Path

import pytest

pytest.importorskip("pandas")

from numcheck.datasets.normalise import amo_drugs, cbp_areas_aggregated, cbp_component_months, cbp_people_aggregated
from numcheck.datasets.normalise.observations import MONTHS, Observations
from numcheck.errors import DataDamagedError

AREAS_HEAD = ",".join(cbp_areas_aggregated.COLUMNS)
PEOPLE_HEAD = ",".join(cbp_people_aggregated.COLUMNS)
COMPONENTS_HEAD = ",".join(cbp_component_months.COLUMNS)
AMO_HEAD = ",".join(amo_drugs.COLUMNS)


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def value(observations: Observations, **wanted: object) -> int:
    frame = observations.frame
    for column, cell in wanted.items():
        frame = frame[frame[column] == cell]
    return int(frame["value"].sum())


def area(year: int, month: str, name: str = "Tucson Sector", component: str = "U.S. Border Patrol") -> str:
    return f"{year},{month},{component},Southwest Land Border,{name},Title 8,7"


def test_areas_may_begin_within_a_year_and_end_within_one(tmp_path: Path) -> None:
    rows = [area(2024, "AUG"), area(2024, "SEP"), *(area(2025, month) for month in MONTHS), area(2026, "OCT")]
    read = cbp_areas_aggregated.normalise(write(tmp_path / "a.csv", AREAS_HEAD, *rows))
    assert read.running == {2026}
    assert value(read, area="Tucson", component="USBP", border="southwest", title="8") == 15 * 7


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([area(2024, "AUG"), *(area(2025, month) for month in MONTHS)], "fiscal year 2024 has no SEP"),
        ([area(2025, "AUG"), area(2025, "JUN")], "fiscal year 2025 has no JUL"),
        ([area(2025, "AUG"), area(2025, "AUG")], "occurs twice"),
        ([area(2025, "AUG", "Tucson Field Office")], "Tucson Field Office has events of USBP"),
        ([area(2025, "AUG", "Moon Sector")], "'Moon Sector'"),
    ],
)
def test_damage_to_areas_is_refused(tmp_path: Path, rows: list[str], message: str) -> None:
    with pytest.raises(DataDamagedError, match=message):
        cbp_areas_aggregated.normalise(write(tmp_path / "a.csv", AREAS_HEAD, *rows))


def test_labels_of_the_aggregation_become_those_of_cbp(tmp_path: Path) -> None:
    rows = [
        '2025-10,2026,Field Operations,"Air, sea and other",Family units,All other countries,Inadmissibles,3',
        "2025-10,2026,Border Patrol,Southwest border,Unaccompanied children,Venezuela,Apprehensions,2",
    ]
    read = cbp_people_aggregated.normalise(write(tmp_path / "p.csv", PEOPLE_HEAD, *rows))
    assert (
        value(read, component="OFO", border="coastal", demographic="FMUA", citizenship="other than the 21 named") == 3
    )
    assert value(read, component="USBP", border="southwest", demographic="UAC", citizenship="Venezuela", month=0) == 2
    assert read.running == {2026}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("Apprehensions", "Expulsions", "'Expulsions'"),  # they would be under Title 42
        ("Venezuela", "VENEZUELA", "'VENEZUELA'"),
        ("2025-10,", "October,", "'October' is no month"),
        ("Border Patrol", "Coast Guard", "'Coast Guard'"),
    ],
)
def test_other_labels_are_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    row = "2025-10,2026,Border Patrol,Southwest border,Unaccompanied children,Venezuela,Apprehensions,2"
    with pytest.raises(DataDamagedError, match=message):
        cbp_people_aggregated.normalise(write(tmp_path / "p.csv", PEOPLE_HEAD, row.replace(old, new)))


def test_components_are_a_dataset_each_and_borders_are_left_out(tmp_path: Path) -> None:
    rows = [f"2025,{month},{border},2,3,5" for month in MONTHS for border in ("Nationwide", "Southwest Land Border")]
    usbp, ofo = cbp_component_months.normalise(write(tmp_path / "c.csv", COMPONENTS_HEAD, *rows))
    assert (value(usbp), value(ofo)) == (24, 36)


def test_components_make_up_their_total(tmp_path: Path) -> None:
    rows = [f"2025,{month},Nationwide,2,3,6" for month in MONTHS]
    with pytest.raises(DataDamagedError, match="do not make up their total"):
        cbp_component_months.normalise(write(tmp_path / "c.csv", COMPONENTS_HEAD, *rows))


def test_branches_keep_their_names(tmp_path: Path) -> None:
    rows = [
        "2026 (FYTD),OCT,Southwest Border,Land,Mc Allen Air And Marine Branch,Cocaine,2,1.5",
        "2026 (FYTD),OCT,Southwest Border,Other,Mc Allen Air And Marine Branch,Cocaine,1,0.25",
        '2026 (FYTD),OCT,Coastal/Interior,Other,"AMO Operation Bahamas, Turks And Caicos",Heroin,1,0.0',
    ]
    pounds, events = amo_drugs.normalise(write(tmp_path / "d.csv", AMO_HEAD, *rows))
    branch = "McAllen Air and Marine Branch"
    assert (value(pounds, area=branch), value(events, area=branch)) == (1_750, 3)
    assert value(events, area="AMO Operation Bahamas Turks and Caicos", drug="Heroin", border="coastal") == 1
    with pytest.raises(DataDamagedError, match="occurs twice"):
        amo_drugs.normalise(write(tmp_path / "d.csv", AMO_HEAD, rows[0], rows[0]))
