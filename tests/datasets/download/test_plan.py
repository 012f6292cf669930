from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.cards import load_cards
from numcheck.datasets.download.listing import Entry
from numcheck.datasets.download.plan import Current, Unlisted, Wanted, fiscal_years, plan

CARDS = load_cards()
STATE = CARDS["cbp-encounters-nationwide"]
AREAS = CARDS["cbp-encounters-nationwide-areas"]
POUNDS, EVENTS = CARDS["cbp-drug-seizures"], CARDS["cbp-drug-seizure-events"]


@dataclass(frozen=True)
class Copy:
    dataset: str
    file: str
    url: str = ""
    bytes: int = 100
    published: str = "2025-10-15"
    etag: str = ""
    modified: str = ""


def entry(name: str, posted: date | None = date(2025, 10, 15), size: int | None = 100) -> Entry:
    return Entry(name, f"https://www.cbp.gov/files/{name}", name, size, posted)


def names(steps: tuple[Wanted | Current | Unlisted, ...], kind: type = Wanted) -> list[str]:
    return [step.entry.name for step in steps if isinstance(step, kind) and not isinstance(step, Unlisted)]


NEW = entry("nationwide-encounters-fy23-fy26-jul-state.csv", date(2026, 8, 5))
NEW_AREAS = entry("nationwide-encounters-fy23-fy26-jul-aor_0.csv", date(2026, 8, 5))
CLOSED = entry("nationwide-encounters-fy22-fy25-state.csv", date(2025, 10, 15))
OLD = entry("nationwide-encounters-fy20-fy23-state.csv", date(2023, 11, 7))
HELD = Copy(STATE.name, "nationwide-encounters-fy20-fy25-state.csv", published="2025-10-01")


def test_every_card_with_files_says_where_they_are_listed() -> None:
    able = [card for card in CARDS.values() if card.files]
    assert {"cbp-encounters-nationwide", "cbp-encounters-southwest", "cbp-encounters-nationwide-areas"} <= {
        card.name for card in able
    }
    assert all(card.pages[0].startswith("https://") for card in able)


def test_the_newest_file_is_wanted_wherever_it_stands_on_the_page() -> None:
    assert names(plan([OLD, NEW, CLOSED], [STATE], [HELD])) == [NEW.name]


def test_each_dataset_gets_its_own_file() -> None:
    steps = plan([NEW_AREAS, NEW], [STATE, AREAS], [])
    assert {step.datasets: step.entry.name for step in steps if isinstance(step, Wanted)} == {
        (STATE.name,): NEW.name,
        (AREAS.name,): NEW_AREAS.name,
    }


def test_years_of_which_nothing_is_held_are_filled_from_older_files_oldest_first() -> None:
    assert names(plan([NEW, CLOSED, OLD], [STATE], [])) == [OLD.name, CLOSED.name, NEW.name]
    held = [Copy(STATE.name, "nationwide-encounters-fy21-fy23-state.csv", published="2024-01")]
    assert names(plan([NEW, CLOSED, OLD], [STATE], held)) == [OLD.name, NEW.name]


def test_a_file_that_is_held_is_not_asked_for() -> None:
    held = [Copy(STATE.name, CLOSED.name, published="2025-10"), Copy(STATE.name, OLD.name, published="2023-11-07")]
    steps = plan([CLOSED, OLD], [STATE], held)
    assert names(steps, Current) == [CLOSED.name]
    assert names(steps) == []


def test_a_file_of_another_size_under_the_same_name_is_fetched() -> None:
    held = [Copy(STATE.name, NEW.name, NEW.url, bytes=99, published="2026-08-05", etag='"a"')]
    (step,) = plan([NEW], [STATE], held)
    assert step == Wanted(NEW, (STATE.name,))


def test_a_file_from_the_same_address_is_asked_for_on_condition() -> None:
    held = [Copy(STATE.name, NEW.name, NEW.url, published="2026-08-05", etag='"a"', modified="yesterday")]
    (step,) = plan([NEW], [STATE], held)
    assert step == Wanted(NEW, (STATE.name,), '"a"', "yesterday")


def test_what_a_server_said_of_another_address_is_no_condition() -> None:
    held = [Copy(STATE.name, NEW.name, "https://www.cbp.gov/elsewhere.csv", published="2026-08-05", etag='"a"')]
    (step,) = plan([NEW], [STATE], held)
    assert step == Current(NEW, (STATE.name,))


@pytest.mark.parametrize(
    ("published", "kind"),
    [("2025-10-16", Current), ("2025-10-15", Wanted), ("2025-11", Current), ("2025-10", Wanted), ("2025-09", Wanted)],
)
def test_a_file_older_than_what_is_held_is_not_fetched(published: str, kind: type) -> None:
    held = [Copy(STATE.name, "nationwide-encounters-fy22-fy26-oct-state.csv", bytes=7, published=published)]
    (step,) = plan([CLOSED], [STATE], held)
    assert type(step) is kind


def test_every_release_of_the_page_when_asked_for() -> None:
    newer = [Copy(STATE.name, "nationwide-encounters-fy20-fy26-oct-state.csv", published="2027-01-01")]
    assert names(plan([NEW, CLOSED, OLD], [STATE], newer, every=True)) == [OLD.name, CLOSED.name, NEW.name]


def test_a_file_for_two_datasets_is_fetched_once_and_when_either_lacks_it() -> None:
    drugs = entry("nationwide-drugs-fy23-fy26-dec.csv")
    (step,) = plan([drugs], [POUNDS, EVENTS], [])
    assert step == Wanted(drugs, (POUNDS.name, EVENTS.name))
    (step,) = plan([drugs], [POUNDS, EVENTS], [Copy(POUNDS.name, drugs.name, published="2025-10-15")])
    assert step == Wanted(drugs, (POUNDS.name, EVENTS.name))
    both = [Copy(card.name, drugs.name, drugs.url, etag='"a"') for card in (POUNDS, EVENTS)]
    (step,) = plan([drugs], [POUNDS, EVENTS], both)
    assert step == Wanted(drugs, (POUNDS.name, EVENTS.name), '"a"')


def test_a_dataset_that_is_not_listed_does_not_hide_the_others() -> None:
    steps = plan([NEW], [AREAS, STATE], [HELD])
    assert steps == (Unlisted(AREAS.name, AREAS.files), Wanted(NEW, (STATE.name,)))


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("nationwide-encounters-fy23-fy26-jul-state.csv", {2023, 2024, 2025, 2026}),
        ("sbo-encounters-fy19-fy22.csv", {2019, 2020, 2021, 2022}),
        ("usbp-apprehensions-nationwide-fy1925-fy1926.csv", {1925, 1926}),
        ("ohss-khsm-usbp-encounters-fy25m11.xlsx", {2025}),
        ("Nationwide Drug Seizures FY 2023 - FY 2024", {2023, 2024}),
        ("notes.csv", set()),
        ("fy26-fy23.csv", set()),
    ],
)
def test_the_years_in_a_name(name: str, years: set[int]) -> None:
    assert fiscal_years(name) == years


FILES = st.lists(
    st.builds(
        lambda first, length, days, size: entry(
            f"nationwide-encounters-fy{first}-fy{first + length}-state.csv", date(2020, 1, 1) + timedelta(days), size
        ),
        st.integers(min_value=10, max_value=30),
        st.integers(min_value=0, max_value=5),
        st.integers(min_value=0, max_value=2000),
        st.none() | st.integers(min_value=1, max_value=3),
    ),
    min_size=1,
    max_size=6,
)


@given(FILES)
def test_once_fetched_nothing_is_wanted_and_no_year_is_missing(files: list[Entry]) -> None:
    """An update twice in a row fetches nothing the second time, whatever the page lists."""
    steps = plan(files, [STATE], [])
    fetched = [step.entry for step in steps if isinstance(step, Wanted)]
    covered = {year for one in fetched for year in fiscal_years(one.name)}
    assert covered == {year for one in files for year in fiscal_years(one.name)}
    held = [
        Copy(STATE.name, one.name, one.url, one.size or 5, one.posted.isoformat() if one.posted else "")
        for one in fetched
    ]
    assert names(plan(files, [STATE], held)) == []


def test_the_cards_are_the_only_place_that_names_files(root: Path) -> None:
    folder = root / "numcheck" / "datasets" / "download"
    assert not [path.name for path in folder.glob("*.py") for card in CARDS.values() if card.name in path.read_text()]
