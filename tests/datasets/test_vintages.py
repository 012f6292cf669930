"""Every value that was public around a day, and how far revisions have gone where none is held."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from numcheck.checker import Checker
from numcheck.datasets import Catalog, Scope
from numcheck.datasets.revisions import room
from numcheck.datasets.userstore import UserStore
from numcheck.datasets.vintages import public_around
from numcheck.documents import published, read
from numcheck.findings.finding import Finding, Verdict
from numcheck.periods import Period, month_ordinal
from tests.datasets.stores import figures, part, release

SOUTHWEST = Scope(border="southwest")


def values(catalog: Catalog, measure: str, scope: Scope, period: str, day: date | None = None) -> list[tuple[int, str]]:
    found = public_around(catalog, measure, scope, Period.parse(period), day)
    return [(int(one.official.value), one.stage or "") for one in found]


def checked(text: str, when: str, catalog: Catalog) -> Finding:
    report = Checker(catalog).check(read.from_text(text, published=published.parse(when)))
    (finding,) = report.findings
    return finding


def test_three_numbers_of_one_month(catalog: Catalog) -> None:
    january = ("encounters", Scope(border="nationwide"), "2026-01")
    assert values(catalog, *january, date(2026, 2, 3)) == []
    assert values(catalog, *january, date(2026, 2, 4)) == [(34_631, "preliminary")]
    assert values(catalog, *january, date(2026, 2, 20))[:2] == [(34_631, "preliminary"), (34_626, "first")]


def test_a_release_known_to_the_month_may_have_been_public_from_its_first_day(catalog: Catalog) -> None:
    august = ("encounters", SOUTHWEST, "2019-08")
    assert values(catalog, *august, date(2019, 8, 31)) == []
    assert values(catalog, *august, date(2019, 9, 1)) == [(64_006, "first")]
    assert values(catalog, *august)[-1] == (62_707, "")


def test_a_component_has_values_of_its_own(catalog: Catalog) -> None:
    found = values(catalog, "apprehensions", SOUTHWEST, "2025-02", date(2025, 3, 31))
    assert sorted(found) == [(8326, "preliminary"), (8347, "first")]
    to_date = values(catalog, "inadmissibles", Scope(border="nationwide"), "2024-10..2025-06", date(2025, 8, 1))
    assert (385_503, "first") in to_date


def test_what_nobody_published_as_a_sum_is_no_value(catalog: Catalog) -> None:
    tucson = Scope(area="Tucson", component="USBP", border="southwest")
    assert [v.official.dataset for v in public_around(catalog, "encounters", tucson, Period.fiscal(2022))] == [
        "ohss-usbp-annual-sectors"
    ]
    assert public_around(catalog, "encounters", SOUTHWEST, Period.parse("2021-01..2022-12")) == ()


def test_a_file_of_the_user_is_a_value_too(tmp_path: Path, snapshot: Path) -> None:
    store = UserStore(tmp_path)
    store.add(release("one", "2027-01-05"), figures(part({"2026-10": 10, "2026-11": 20}, ofo=1)))
    catalog = Catalog.open(snapshot, user=tmp_path)
    assert values(catalog, "encounters", SOUTHWEST, "2026-10..2026-11", date(2027, 1, 5)) == [(32, "")]
    assert values(catalog, "encounters", SOUTHWEST, "2026-10..2026-12") == []


@pytest.mark.parametrize(
    ("text", "when", "says"),
    [
        ("Authorities recorded 64,006 encounters at the southwest border in August 2019.", "2019-09-12", "62,707"),
        ("Border Patrol made 8,326 apprehensions at the southwest border in February 2025.", "2025-03-03", "8,349"),
        ("CBP recorded 203,598 encounters at the southwest border in August 2022.", "2022-09-20", "204,087"),
        ("OFO recorded 9,447 encounters at the southwest border in June 2019.", "2019-07-12", "9,409"),
    ],
)
def test_what_was_public_when_it_was_printed_holds(catalog: Catalog, text: str, when: str, says: str) -> None:
    finding = checked(text, when, catalog)
    assert finding.verdict is Verdict.SUPPORTED
    assert any(f"revised since to {says}" in note.text for note in finding.notes)


@pytest.mark.parametrize(
    ("printed", "when", "verdict"),
    [
        ("34,631", "2026-02-04", Verdict.SUPPORTED),
        ("34,626", "2026-02-20", Verdict.SUPPORTED),
        ("34,631", "2026-02-20", Verdict.SUPPORTED),
        ("44,631", "2026-02-20", None),
    ],
)
def test_the_figures_of_the_time_hold(catalog: Catalog, printed: str, when: str, verdict: Verdict | None) -> None:
    found = checked(f"CBP recorded {printed} encounters nationwide in January 2026.", when, catalog).verdict
    assert found is verdict if verdict is not None else found is not Verdict.SUPPORTED


def test_a_sector_of_a_month_whose_whole_moved_is_not_accused(catalog: Catalog) -> None:
    def verdict(printed: str, when: str = "2022-05-20") -> Verdict:
        text = f"The Border Patrol recorded {printed} encounters in the Yuma sector in April 2022."
        return checked(text, when, catalog).verdict

    assert verdict("27,343") is Verdict.UNVERIFIABLE  # it lies within what revisions have moved
    assert verdict("25,343") is Verdict.CONTRADICTED
    assert verdict("27,343", "2023-05-20") is Verdict.CONTRADICTED


def official_room(catalog: Catalog, scope: Scope, period: str, printed: str | None) -> Decimal:
    total = catalog.total("encounters", scope, Period.parse(period))
    assert total is not None
    month = None if printed is None else Period.parse(printed).first
    return room(catalog, total, month) / total.value


def test_room_follows_what_such_figures_have_done(catalog: Catalog) -> None:
    measured = catalog.library.revisions
    assert measured["whole", "month", "any", "any", "any"].cases > 150
    may = official_room(catalog, SOUTHWEST, "2023-05", "2023-06")
    late = official_room(catalog, SOUTHWEST, "2023-05", "2023-09")
    field = official_room(catalog, SOUTHWEST.having(component="OFO"), "2018-06", "2018-07")
    assert may == pytest.approx(measured["whole", "month", "CBP", "6", "1"].widest)
    assert late < may < field


def test_a_slice_moves_no_further_than_the_whole_of_its_month(catalog: Catalog) -> None:
    # December 2023 was 302,034 at the southwest border when it came out, and is 301,981.
    adults = SOUTHWEST.having(demographic="Single Adults")
    measured = catalog.library.revisions["part", "month", "any", "6", "1"].widest
    assert official_room(catalog, adults, "2023-12", "2024-01") == pytest.approx(measured)
    yuma = Scope(area="Yuma", component="USBP", border="southwest")
    total = catalog.total("encounters", yuma, Period.parse("2022-04"))
    assert total is not None
    assert room(catalog, total, month_ordinal(2022, 5)) == 235_785 - 234_088 + total.rounding


def test_of_other_measures_nothing_is_known(catalog: Catalog) -> None:
    fentanyl = catalog.total("seizures", Scope(drug="fentanyl"), Period.fiscal(2023))
    assert fentanyl is None or room(catalog, fentanyl, None) == 0
