"""Days as newsrooms and their programs write them."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.documents.days import day, of_file
from numcheck.documents.document import Form
from numcheck.documents.read import from_bytes
from numcheck.reports.wording import read_as

TEXT = b"CBP recorded 2.4 million encounters last year."


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2022-11-14",
            "2022-11-14T08:00:00Z",
            "2022-11-14T08:00",
            "2022-11-14t08:00:00.000-05:00",
            "2022-11-14 08:00 EST",
        ),
        *("2022/11/14", "2022.11.14", "20221114", "20221114T080000Z", " 2022-11-14 "),
        *(
            "Mon, 14 Nov 2022 08:00:00 -0500",
            "14 Nov 2022 08:00 EST",
            "Mon, 14 Nov 2022",
            "Monday, 14-Nov-2022 08:00:00 UTC",
        ),
        *("11/14/2022", "11/14/2022 8:00 AM", "11/14/22", "11-14-2022", "11.14.2022", "14/11/2022"),
        *(
            "November 14, 2022",
            "Nov. 14, 2022",
            "nov 14 2022",
            "NOV. 14, 2022, 8 a.m.",
            "November 14th, 2022 at 8 a.m.",
        ),
        *("Monday, November 14, 2022", "Mon Nov 14 08:00:00 2022", "Mon Nov 14 2022 08:00:00 GMT-0500 (EST)"),
        *("14 November 2022", "14th Nov., 2022"),
    ],
)
def test_a_day_in_each_form(text: str) -> None:
    assert day(text) == "2022-11-14"


def test_numbers_that_fit_both_orders_are_american() -> None:
    assert day("03/04/2022") == "2022-03-04"
    assert day("Sept. 4, 2022") == day("September 4 2022") == "2022-09-04"


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "14", "22-11-14", "14/11/22", "13/32/2022", "2022-13-01", "2022-02-30", "February 30, 2022"),
        *(
            "Smarch 14, 2022",
            "1668384000",
            "2022-11-144",
            "20221344",
            "٢٠٢٢-11-14",
            "in 2022",
            "14-11",
            "{{ page.date }}",
        ),
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert day(text) is None


@given(st.text(st.sampled_from("0123456789/-.,: abcdejmnoprtuvyzNovT"), max_size=40) | st.dates().map(str))
def test_whatever_is_written_a_day_or_none_comes_of_it(text: str) -> None:
    assert re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", day(text) or "2022")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("2022-11-14-a-year.md", "2022-11-14"),
        ("drafts/_posts/2022-11-14-a-year.markdown", "2022-11-14"),
        ("drafts\\2022-11-14-a-year.html", "2022-11-14"),
        ("2022-13-14-a-year.md", None),
        ("2022-11-14.md", None),
        ("a-2022-11-14-b.md", None),
        ("2022-11-14-drafts/a.md", None),
    ],
)
def test_the_day_of_a_post_s_name(name: str, found: str | None) -> None:
    assert of_file(name) == found


def test_a_name_tells_the_day_where_nothing_in_the_document_does() -> None:
    name = "2022-11-14-a-year.md"
    document = from_bytes(TEXT, name, form=Form.MARKDOWN)
    assert (document.published and document.published.text, document.published_from) == ("2022-11-14", "file name")
    dated = from_bytes(b"---\ndate: 11/15/2022\n---\n" + TEXT, name, form=Form.MARKDOWN)
    assert (dated.published and dated.published.text, dated.published_from) == ("2022-11-15", "front matter")
    soon = from_bytes(b"---\ndate: soon\n---\n" + TEXT, name, form=Form.MARKDOWN)
    assert (soon.published_from, soon.published_unread) == ("file name", None)
    assert from_bytes(TEXT, "2022-11-14-a-year.txt").published is None


def test_the_report_says_that_a_date_was_not_read(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(b"---\ndate: " + b"soon " * 40 + b"\n---\n" + TEXT)
    report = numcheck.check_file(path)
    assert f"no publication date ('{'soon ' * 8}...' in its front matter is none)" in read_as(report.document)
    assert str(report.to_dict()["published_unread"]).startswith("soon soon")
    assert "published_unread" not in numcheck.check_file(path, published="2022-11-14").to_dict()
