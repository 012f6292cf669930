from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.download.listing import _PART, Entry, parse_listing
from numcheck.errors import ListingError
from numcheck.network.urls import same_site
from tests.datasets.download.pages import PAGE, Row, listing

ROWS = (
    Row(
        " Nationwide Encounters Dataset FY23-FY26 by AOR - August",
        "/sites/default/files/2026-09/nationwide-encounters-fy23-fy26-aug-aor_0.csv",
        7_225_934,
        date(2026, 9, 4),
    ),
    Row(
        "Nationwide Encounters Dataset FY23-FY26 by State - July",
        "/sites/default/files/2026-08/nationwide-encounters-fy23-fy26-jul-state.csv",
        2_822_236,
        date(2026, 8, 5),
    ),
    Row(
        "Nationwide Encounters Dataset FY20-FY23 by State",
        "/sites/default/files/assets/documents/2023-Nov/nationwide-encounters-fy20-fy23-state.csv",
        2_751_134,
        date(2023, 11, 7),
    ),
)


def test_a_page_is_read_row_by_row() -> None:
    first, second, third = parse_listing(listing(ROWS), PAGE)
    assert first == Entry(
        title="Nationwide Encounters Dataset FY23-FY26 by AOR - August",
        url="https://www.cbp.gov/sites/default/files/2026-09/nationwide-encounters-fy23-fy26-aug-aor_0.csv",
        name="nationwide-encounters-fy23-fy26-aug-aor_0.csv",
        size=7_225_934,
        posted=date(2026, 9, 4),
    )
    assert (second.size, second.posted) == (2_822_236, date(2026, 8, 5))
    assert third.url.endswith("/assets/documents/2023-Nov/nationwide-encounters-fy20-fy23-state.csv")


def test_the_row_of_the_brief_as_it_is_printed() -> None:
    html = """<tr scope="row">
  <th scope="row" role="rowheader" data-sort-value="Nationwide Encounters Dataset FY23-FY26 by State - July">
    <a href="/sites/default/files/2026-08/nationwide-encounters-fy23-fy26-jul-state.csv">
    Nationwide Encounters Dataset FY23-FY26 by State - July
    </a></th>
  <td data-sort-value="CSV">CSV</td>
  <td data-sort-value="2822236">2.69 MB</td>
  <td data-sort-value="08/05/2026">08/05/2026</td>
</tr>"""
    (entry,) = parse_listing(html, PAGE)
    assert (entry.size, entry.posted) == (2_822_236, date(2026, 8, 5))


def test_links_without_a_table_are_read_too() -> None:
    html = """<div><p><a href="/sites/default/files/2025-01/ohss-khsm-usbp-encounters-fy25m2.xlsx">
    <span>U.S. Border</span> Patrol</a> and <a href="notes.pdf">notes</a></p></div>"""
    (entry,) = parse_listing(html, "https://ohss.dhs.gov/khsm/cbp-encounters")
    assert entry == Entry(
        "U.S. Border Patrol",
        "https://ohss.dhs.gov/sites/default/files/2025-01/ohss-khsm-usbp-encounters-fy25m2.xlsx",
        "ohss-khsm-usbp-encounters-fy25m2.xlsx",
    )


@pytest.mark.parametrize(
    "href",
    [
        "https://files.example/nationwide-encounters-fy23-fy26-state.csv",
        "http://www.cbp.gov/nationwide-encounters-fy23-fy26-state.csv",
        "//other.example/x.csv",
        "/files/..%2f..%2fetc%2fpasswd%00.csv",
        "/files/.csv",
        "http://[half/x.csv",
        "javascript:alert(1)//x.csv",
    ],
)
def test_what_is_no_file_of_the_site_is_left_out(href: str) -> None:
    html = listing([Row("Other", href, 10, date(2026, 1, 1)), ROWS[1]])
    assert [entry.posted for entry in parse_listing(html, PAGE)] == [date(2026, 8, 5)]


def test_a_name_never_leaves_its_folder() -> None:
    (entry,) = parse_listing('<a href="/a/%2e%2e%2f%2e%2e%2fx.csv">x</a>', PAGE)
    assert entry.name == "x.csv"


@pytest.mark.parametrize("html", ["", "<p>Access Denied</p>", "<a href='/files/notes.pdf'>Notes</a>", "<table><tr>"])
def test_a_page_without_files_is_refused(html: str) -> None:
    with pytest.raises(ListingError) as raised:
        parse_listing(html, PAGE)
    assert PAGE in raised.value.message
    assert "numcheck data import" in raised.value.hint


def test_a_date_or_size_that_is_none_is_left_open() -> None:
    html = listing(ROWS[1:2]).replace("08/05/2026", "02/31/2026").replace("2.69 MB", "unknown")
    (entry,) = parse_listing(html, PAGE)
    assert (entry.size, entry.posted) == (None, None)


def test_a_file_that_is_listed_twice_is_there_once() -> None:
    assert len(parse_listing(listing([*ROWS, *ROWS]), PAGE)) == len(ROWS)


@given(st.text() | st.from_regex(r"(<(/?(tr|td|th|a|table)|a href='[^']{0,9}')>|[a-z./]){0,40}"))
def test_any_text_is_a_listing_or_is_refused(html: str) -> None:
    try:
        entries = parse_listing(html, PAGE)
    except ListingError:
        return
    assert all(same_site(entry.url, PAGE) and "/" not in entry.name for entry in entries)


@given(st.permutations(ROWS), st.integers(min_value=0, max_value=3))
def test_the_order_is_the_page_s(rows: list[Row], count: int) -> None:
    chosen = rows[: count or 1]
    assert [entry.posted for entry in parse_listing(listing(chosen), PAGE)] == [one.posted for one in chosen]


NASTY = (
    "<!--",
    "-->",
    "<a ",
    "<a href='",
    '"',
    "=",
    ">",
    "<td",
    "<script",
    "<script>",
    "</",
    "<!",
    "<?",
    "&#",
    " ",
    "x.csv",
)


@given(st.lists(st.sampled_from(NASTY)).map("".join))
def test_a_page_is_gone_through_once(html: str) -> None:
    """Each part begins where the one before it ends, up to the end of the page: no part is looked through twice."""
    assert "".join(part[0] for part in _PART.finditer(html)) == html


@pytest.mark.parametrize("opened", ["<!--", "<script>", "<style ", "<!x", "<?x", "</x", '<a href="', "<a href='"])
def test_what_is_never_closed_ends_with_the_page(opened: str) -> None:
    """Were it looked for an end of each, the work would grow with the square of their number."""
    assert len(list(_PART.finditer(opened * 1_000))) <= 2


def test_numbers_of_thousands_of_digits_are_none() -> None:
    digits = "9" * 5_000
    html = listing(ROWS[1:2]).replace("2822236", digits) + f"<a href='/x&#{digits};&#x{digits};.csv'>x</a>"
    assert [entry.size for entry in parse_listing(html, PAGE) if entry.name == ROWS[1].href.rpartition("/")[2]] == [
        None
    ]
