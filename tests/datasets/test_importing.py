"""Importing official files: recognised by their columns, compared with what is held, added whole or not at all."""

import gzip
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numcheck.datasets import Catalog, Scope
from numcheck.datasets.importing import Imported, import_file, recognise
from numcheck.datasets.normalise import amo_drugs, cbp_drugs, usbp_sectors, usbp_southwest
from numcheck.datasets.normalise.areas import CBP_BORDERS
from numcheck.datasets.normalise.labels import CITIZENSHIPS, STATES
from numcheck.datasets.userstore import UserStore
from numcheck.errors import (
    DataDamagedError,
    DataJumpError,
    DataMissingError,
    NumcheckError,
    PublicationUnknownError,
    UnknownFormatError,
)
from numcheck.periods import Period
from tests.datasets.areas_file import write_areas
from tests.datasets.download.made import HEADER, MONTHS, state_file
from tests.datasets.stores import content

ROOT = Path(__file__).resolve().parents[2]
OFFICIAL = ROOT / "../shared/data/cbp"
NAME = "nationwide-encounters-fy27-fy28-nov-state.csv"


class Desk:
    """A user's folder, and files to import into it."""

    def __init__(self, folder: Path, snapshot: Path) -> None:
        self.folder = folder
        self.files = folder / "files"
        self.files.mkdir()
        self.store = UserStore(folder / "data")
        self._snapshot = snapshot

    @property
    def catalog(self) -> Catalog:
        return Catalog.open(self._snapshot, user=self.store.folder)

    def put(self, data: bytes, name: str = NAME) -> Path:
        path = self.files / name
        path.write_bytes(data)
        return path

    def take(self, data: bytes, name: str = NAME, *, published: str | None = None, accept: bool = False) -> Imported:
        return import_file(self.put(data, name), self.store, self.catalog, published=published, accept=accept)

    def total(self, period: str) -> tuple[int, str]:
        official = self.catalog.total("encounters", Scope(), Period.parse(period))
        assert official is not None
        return int(official.value), official.release


@pytest.fixture
def desk(tmp_path: Path, snapshot: Path) -> Desk:
    return Desk(tmp_path, snapshot)


def test_a_file_is_imported_with_its_provenance(desk: Desk) -> None:
    path = desk.put(state_file())
    done = import_file(
        path, desk.store, desk.catalog, url="https://x.test/f.csv", etag='"1"', modified="then", retrieved="2028-01-02"
    )
    (release,) = done.added
    assert done.releases == (release,) == desk.store.releases()
    assert (release.dataset, release.file, release.bytes) == ("cbp-encounters-nationwide", NAME, path.stat().st_size)
    assert (release.published, release.precision) == ("2027-12", "earliest")
    assert (release.url, release.etag, release.modified, release.retrieved) == (
        "https://x.test/f.csv",
        '"1"',
        "then",
        "2028-01-02",
    )
    assert release.pages == desk.catalog.cards[release.dataset].pages
    assert desk.total("FY2027")[1] == "2027-12"
    assert desk.total("2027-11")[0] == sum(many + 1 + (many + 1) // 2 for many in (700, 300))
    assert desk.catalog.total("encounters", Scope(), Period.fiscal(2028)) is None


def test_twice_changes_nothing(desk: Desk) -> None:
    desk.take(state_file())
    before = desk.store.path.read_bytes()
    again = desk.take(state_file(), "another name.csv")
    assert again.added == ()
    assert again.releases == desk.store.releases()
    assert desk.store.path.read_bytes() == before


def test_two_releases_never_add_up(desk: Desk) -> None:
    desk.take(state_file(2))
    before = desk.total("FY2027")[0]
    desk.take(state_file(3, revised=1), published="2028-01-10")
    assert desk.total("FY2027") == (before + 2, "2028-01-10")
    assert desk.total("2027-10..2027-12")[1] == "2028-01-10"
    assert len(desk.store.releases()) == 2


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("nationwide-encounters-fy27-fy28-nov-state.csv", "2027-12"),
        ("Nationwide_Encounters_FY27-FY28 - November.csv", "2027-12"),
        ("fy2027-fy2028-dec.csv", "2028-01"),
        ("nationwide-encounters-fy27-fy28-jul-state_0.csv", "2028-08"),
    ],
)
def test_names_that_tell_the_publication(desk: Desk, name: str, published: str) -> None:
    (release,) = desk.take(state_file(), name).added
    assert (release.published, release.precision) == (published, "earliest")


@pytest.mark.parametrize("name", ["nationwide-encounters-fy27-fy28-state.csv", "download.csv", "decoy.csv"])
def test_a_name_that_tells_nothing_asks_for_the_day(desk: Desk, name: str) -> None:
    with pytest.raises(PublicationUnknownError, match=r"November 2027.*--published") as caught:
        desk.take(state_file(), name)
    assert caught.value.exit_code == 2
    assert not desk.store.path.exists()
    (release,) = desk.take(state_file(), name, published="2027-12-15").added
    assert (release.published, release.precision) == ("2027-12-15", "day")


@pytest.mark.parametrize("published", ["soon", "2027", "2027-13", "2027-12-32", ""])
def test_a_day_that_is_none(desk: Desk, published: str) -> None:
    with pytest.raises(PublicationUnknownError):
        desk.take(state_file(), published=published)


def test_figures_from_after_their_publication_are_refused(desk: Desk) -> None:
    with pytest.raises(DataDamagedError, match="November 2027, and is said to be published in 2027-10-15"):
        desk.take(state_file(), published="2027-10-15")
    with pytest.raises(DataDamagedError, match="December 2027"):
        desk.take(state_file(3), "fy27-fy28-oct.csv")


def test_what_moves_further_than_revisions_do_asks(desk: Desk) -> None:
    desk.take(state_file())
    before = desk.store.path.read_bytes()
    with pytest.raises(DataJumpError, match=r"fiscal 2027 adds up to [\d,]+, and to [\d,]+ in the release of 2027-12"):
        desk.take(state_file(3, revised=100), published="2028-01-10")
    assert desk.store.path.read_bytes() == before
    done = desk.take(state_file(3, revised=100), published="2028-01-10", accept=True)
    assert done.notes[0].startswith("cbp-encounters-nationwide: fiscal 2027 adds up to")
    assert desk.total("FY2027")[1] == "2028-01-10"


@pytest.mark.parametrize(("times", "jumps"), [(1.004, False), (1.04, True)])
def test_a_closed_year_may_move_by_one_percent(desk: Desk, times: float, jumps: bool) -> None:
    desk.take(state_file())
    # Of October, two figures move by as much, and two by half of it.
    revised = round((times - 1) * desk.total("FY2027")[0] / 3)
    if jumps:
        with pytest.raises(DataJumpError):
            desk.take(state_file(revised=revised), published="2028-01-10")
    else:
        assert desk.take(state_file(revised=revised), published="2028-01-10").added


def test_running_months_may_move_by_five_percent(desk: Desk) -> None:
    def running(by: int) -> bytes:
        lines = state_file().decode().split("\r\n")
        return "\r\n".join(
            re.sub(r",(\d+)$", lambda m: f",{int(m[1]) * by // 100}", line) if line.startswith("2028") else line
            for line in lines
        ).encode()

    desk.take(state_file())
    assert desk.take(running(104), published="2028-01-10").added
    with pytest.raises(DataJumpError, match="October 2027 to November 2027"):
        desk.take(running(111), published="2028-01-11")


def test_the_months_that_both_have_are_compared(desk: Desk) -> None:
    desk.take(state_file(3), published="2028-01-10")
    # An older file, imported later, has fewer months of the running year.
    assert desk.take(state_file(2), published="2027-12-10").added
    assert desk.total("2027-12")[1] == "2028-01-10"


def without(data: bytes, *parts: bytes) -> bytes:
    """A file without the rows that have all these parts."""
    return b"".join(line for line in data.splitlines(keepends=True) if not all(part in line for part in parts))


def broad_file(running: bool = False) -> bytes:
    """A file of which no figure is a tenth of its month, its state or its nationality: September 2027 or October."""
    year, months = ("2028 (FYTD)", "OCT") if running else ("2027", " ".join(MONTHS))
    countries = sorted(CITIZENSHIPS)[:12]
    where = [
        f"{state},Single Adults,{country}"
        for state in sorted(STATES)[:12]
        for country in countries
        if "," not in country
    ]
    rows = [f"{year},FYTD,{month},Other,{place},Title 8,100" for month in months.split() for place in where]
    return ("\r\n".join([HEADER, *rows]) + "\r\n").encode()


BEFORE = "the release of 2027-12-01."
CUT: list[tuple[str, bytes, bytes, str]] = [
    ("the end of the last line", state_file(), state_file(3)[:-2], "its last line has no end"),
    ("the last digit", state_file(), state_file(3)[:-3], "its last line has no end"),
    ("a month", state_file(), state_file(1), f"November 2027 is not there, and is in {BEFORE}"),
    (
        "half of a month",
        state_file(),
        without(state_file(3), b"2027,FYTD,NOV,", b",AZ,"),
        "fiscal 2027 adds up to 17,741, and to 18,192",
    ),
    (
        "a state",
        broad_file(),
        without(broad_file(), b",SEP,Other,AZ,"),
        "September 2027 adds up to 12,100, and to 13,200",
    ),
    ("most of a state", broad_file(True), without(broad_file(True), b",AZ,", b"E"), f"AZ: 700, and 1,100 in {BEFORE}"),
    ("a figure", broad_file(), without(broad_file(), b",SEP,", b",AZ,", b",BRAZIL,"), f"0, and 100 in {BEFORE}"),
    ("a figure, open", broad_file(True), without(broad_file(True), b",AZ,", b",BRAZIL,"), f"0, and 100 in {BEFORE}"),
    ("a digit", broad_file(), broad_file()[:-3] + b"\r\n", f"10, and 100 in {BEFORE}"),
]


@pytest.mark.parametrize(("whole", "cut", "said"), [case[1:] for case in CUT], ids=[case[0] for case in CUT])
def test_a_file_that_is_cut_is_refused_unless_it_is_accepted(desk: Desk, whole: bytes, cut: bytes, said: str) -> None:
    desk.take(whole, published="2027-12-01")
    before = desk.store.path.read_bytes()
    with pytest.raises(DataJumpError, match="cbp-encounters-nationwide: ") as caught:
        desk.take(cut, published="2028-01-10")
    assert said in caught.value.message
    assert desk.store.path.read_bytes() == before
    assert desk.take(cut, published="2028-01-10", accept=True).added


def test_small_figures_of_an_open_year_come_and_go(desk: Desk) -> None:
    small = broad_file(True).replace(b",100\r", b",15\r")
    desk.take(small, published="2027-12-01")
    assert desk.take(without(small, b",AZ,", b",BRAZIL,"), published="2028-01-10").added


@pytest.mark.parametrize(("count", "taken"), [(13_000, True), (9_000, False)])
def test_figures_that_break_nothing_down_are_compared_too(desk: Desk, count: int, taken: bool) -> None:
    def months(october: int) -> bytes:
        rows = [f"2030 (FYTD),{month},{many}" for month, many in (("OCT", october), ("NOV", 12_000))]
        return "\n".join([",".join(usbp_southwest.COLUMNS), *rows, ""]).encode()

    desk.take(months(13_000), published="2029-12-10")
    if taken:
        assert desk.take(months(count + 1), published="2030-01-10").added
    else:
        with pytest.raises(DataJumpError, match="usbp-southwest-monthly: October 2029 to November 2029 adds up to"):
            desk.take(months(count), published="2030-01-10")


def test_a_file_in_an_archive_is_that_file(desk: Desk) -> None:
    desk.take(state_file())
    again = desk.take(gzip.compress(state_file()), f"{NAME}.gz")
    assert again.added == ()
    (release,) = desk.take(gzip.compress(state_file(3)), "fy27-fy28-dec.csv.gz").added
    assert (release.file, release.bytes) == ("fy27-fy28-dec.csv", len(state_file(3)))


PUBLISHED = {"nationwide-encounters-fy22-fy25-state.csv": "2025-10-15"}
OFFICIAL_FILES = (
    "nationwide-drugs-fy23-fy26-apr.csv",
    "nationwide-encounters-fy21-fy24-nov-state.csv",
    "nationwide-encounters-fy22-fy25-state.csv",
    "nationwide-encounters-fy23-fy26-nov-state.csv",
    "sbo-encounters-fy22-fy25-aug.csv",
)


@pytest.mark.skipif(not OFFICIAL.is_dir(), reason="needs the official files in ../shared")
@pytest.mark.parametrize("name", OFFICIAL_FILES)
def test_an_official_file_is_taken_whole_and_refused_when_it_is_cut(desk: Desk, name: str) -> None:
    """Over the packaged releases. Of drugs, April 2026 has 17 percent more events in the months of December's."""
    whole = (OFFICIAL / name).read_bytes()
    lines = whole.splitlines(keepends=True)
    for cut in (b"".join(lines[:-6]), whole.rstrip(b"\r\n")[:-1]):
        with pytest.raises((DataJumpError, DataDamagedError)) as caught:
            desk.take(cut, name, published=PUBLISHED.get(name))
        assert desk.catalog.cards.keys() & set(re.findall(r"[a-z-]+", caught.value.message))
    assert desk.take(whole, name, published=PUBLISHED.get(name)).added


OPEN_YEAR = {
    "cbp-drug-seizure-events": (
        cbp_drugs.COLUMNS,
        "OCT,U.S. Border Patrol,Southwest Border,Land Only,TUCSON SECTOR,Marijuana",
    ),
    "amo-drug-seizure-events": (amo_drugs.COLUMNS, "OCT,Southwest Border,Land,Tucson Air Branch,Marijuana"),
}
"""The columns of a file of drugs, and where something was seized."""


@pytest.mark.parametrize(("percent", "taken"), [(119, True), (140, False), (90, False)])
@pytest.mark.parametrize("dataset", OPEN_YEAR)
def test_seizures_are_entered_late(desk: Desk, dataset: str, percent: int, taken: bool) -> None:
    """Their number may rise in a year that is open, by what it does in truth; it may not fall."""
    columns, where = OPEN_YEAR[dataset]

    def drugs(running: int) -> bytes:
        return f"{','.join(columns)}\n2028 (FYTD),{where},{running},1471.5498\n".encode()

    desk.take(drugs(1000), published="2027-11-10")
    if taken:
        assert desk.take(drugs(10 * percent), published="2027-12-10").added
    else:
        with pytest.raises(DataJumpError, match=f"{dataset}: October 2027"):
            desk.take(drugs(10 * percent), published="2027-12-10")


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", UnknownFormatError, "its columns are none"),
        (b"a,b\n1,2\n", UnknownFormatError, r"its columns are a, b.*numcheck data add"),
        (b"<!DOCTYPE html><html><body>Blocked</body></html>", UnknownFormatError, "html"),
        (state_file().replace(b"MEXICO", "MÉXICO".encode("latin-1")), DataDamagedError, "UTF-8"),
        (state_file()[:2_000], DataDamagedError, ""),
        (state_file().replace(b",Title 8,", b",Title 9,"), DataDamagedError, "Title 9"),
        (state_file().replace(b"Encounter Count", b"Encounters"), UnknownFormatError, "Encounters"),
        (state_file() * 2, DataDamagedError, ""),
    ],
)
def test_what_is_no_official_file_is_refused(desk: Desk, data: bytes, error: type[NumcheckError], message: str) -> None:
    desk.take(state_file(3), "fy27-fy28-dec.csv")
    before = desk.store.path.read_bytes()
    with pytest.raises(error, match=f"(?is){message}"):
        desk.take(data, published="2028-01-10")
    assert desk.store.path.read_bytes() == before


def test_a_file_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(DataMissingError):
        import_file(desk.files / "none.csv", desk.store, desk.catalog)


def test_a_format_is_told_by_its_columns_whatever_the_name(desk: Desk) -> None:
    assert recognise(desk.put(state_file(), "x.txt")).name == "cbp_states"
    assert recognise(write_areas(desk.files / "y.csv")).datasets == ("cbp-encounters-nationwide-areas",)


def test_an_import_by_area_is_asked_by_sector(desk: Desk) -> None:
    path = write_areas(desk.files / "nationwide-encounters-fy23-fy24-sep-aor.csv", ("2023", "2024"))
    (release,) = import_file(path, desk.store, desk.catalog).added
    assert release.dataset == "cbp-encounters-nationwide-areas"
    sector = desk.catalog.total("encounters", Scope(area="Tucson"), Period.fiscal(2024))
    assert sector is not None
    assert sector.dataset == release.dataset
    assert sector.scope == Scope(area="Tucson", border="southwest", component="USBP")


def slices(rows: list[bytes], head: bytes, years: tuple[str, ...]) -> bytes:
    """The rows of some fiscal years of an official file."""
    kept = [row for row in rows if row[:4].decode() in years]
    return b"\n".join([head, *kept, b""])


@pytest.mark.skipif(not OFFICIAL.is_dir(), reason="needs the official files in ../shared")
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_official_files_in_any_order_and_twice_make_the_same_store(
    data: st.DataObject, snapshot: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = {}
    for name, years in (
        ("sbo-encounters-fy19-fy22.csv", ("2021", "2022")),
        ("sbo-encounters-fy22-fy25-nov.csv", ("2022", "2025")),
        ("sbo-encounters-fy22-fy25-aug.csv", ("2022", "2024", "2025")),
    ):
        head, *rows = (OFFICIAL / name).read_bytes().splitlines()
        files[name] = slices(rows, head, years)
    published = {"sbo-encounters-fy19-fy22.csv": "2022-10-21"}
    order = data.draw(st.permutations([*files, *files]))
    one, other = (Desk(tmp_path_factory.mktemp("desk"), snapshot) for _ in range(2))
    for name in order:
        one.take(files[name], name, published=published.get(name))
    for name in files:
        other.take(files[name], name, published=published.get(name))
    assert content(one.store.path) == content(other.store.path)
    assert len(one.store.releases()) == len(files)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it forks, so that each kill does not pay for a start")
def test_an_import_that_is_killed_loses_nothing(desk: Desk) -> None:
    """Kill -9 at twenty touches of the disk."""
    desk.take(state_file())
    path = desk.put(state_file(3, revised=1), "next.csv")
    seed = random.randrange(10**6)
    arguments = [str(path), str(desk._snapshot), str(desk.store.folder), "20", str(seed)]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.datasets.killing", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, f"seed {seed}: {ended.stderr}"
    ends = ended.stdout.splitlines()
    assert len(ends) == 20
    assert {"killed old", "killed new"} <= set(ends), f"seed {seed}: {ends}"


def sectors(value: int, months: tuple[str, ...] = MONTHS) -> bytes:
    """A table of fiscal 2021 in the columns of CBP's sectors by month: `value` in each month of each sector."""
    borders = {"southwest": "Southwest Land Border", "northern": "Northern Land Border", "coastal": "Other"}
    named = [(borders[border], sector) for sector, border in CBP_BORDERS.items() if sector != "Livermore"]
    rows = [f"2021,{month},{border},{sector} Sector,{value}" for month in months for border, sector in named]
    return "\n".join([",".join(usbp_sectors.COLUMNS), *rows, ""]).encode()


def test_a_table_of_sectors_by_month_is_imported(desk: Desk) -> None:
    (release,) = desk.take(sectors(1_000), "sectors.csv", published="2021-11").added
    assert release.dataset == "usbp-sectors-monthly"
    official = desk.catalog.total("apprehensions", Scope(area="Yuma"), Period.parse("2021-04"))
    assert official is not None
    assert (int(official.value), official.release, official.rounding) == (1_000, "2021-11", 0)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (sectors(1_000, MONTHS[1:]), DataDamagedError),
        (sectors(1_000).replace(b"Yuma Sector", b"Gotham Sector"), DataDamagedError),
        (sectors(-3), DataDamagedError),
    ],
)
def test_a_broken_table_of_sectors_is_refused(desk: Desk, data: bytes, error: type[NumcheckError]) -> None:
    with pytest.raises(error):
        desk.take(data, "sectors.csv", published="2021-11")
    assert desk.store.releases() == ()


def test_only_what_is_imported_is_named_as_such(desk: Desk) -> None:
    with pytest.raises(UnknownFormatError) as caught:
        desk.take(b"Date,Count\n2021,3\n", "x.csv", published="2021-11")
    assert "usbp-sectors-monthly" in caught.value.hint
    assert "usbp-deaths" not in caught.value.hint
