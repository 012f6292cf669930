"""Front matter: where the article begins, its title and its date."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents import frontmatter
from numcheck.documents.frontmatter import FrontMatter
from numcheck.errors import DamagedDocumentError
from tests.growth import growth


def read(source: str) -> FrontMatter:
    return frontmatter.read(source, "draft.md")


@pytest.mark.parametrize(
    "lines",
    [
        "date: 2022-11-12",
        "date: '2022-11-12'",
        "date: 2022-11-12T23:30:00-05:00",
        "date: 2022-11-12 10:00:00 +0000",
        "date: November 12, 2022",
        "Date: Nov. 12, 2022",
        "date: 12 November 2022",
        "publishDate: 2022-11-12",
        "published_at: 2022-11-12",
        "date: 2020-01-01\npublished: 2022-11-12",
        "date: {a: 1}\npubdate: 2022-11-12",
        "date: *other\npubdate: 2022-11-12",
        "tags: [a, {b: c}]\nmore:\n  date: 1999-01-01\ndate: 2022-11-12",
    ],
)
def test_a_date_in_yaml(lines: str) -> None:
    assert read(f"---\n{lines}\n---\nText").published == "2022-11-12"


@pytest.mark.parametrize(
    ("value", "unread"),
    [("2022-11-12", None), ("soon", "soon"), ("1668384000", "1668384000"), ("{{ now }}", None), ("", None), ("~", "~")],
)
def test_what_is_no_day_is_kept_to_be_told(value: str, unread: str | None) -> None:
    assert read(f"---\ndate: {value}\n---\n").unread == unread
    assert read(f"---\ndate: {value}\npubdate: 11/12/2022\n---\n").unread is None


@pytest.mark.parametrize("value", ["2022-11-12", '"2022-11-12"', "2022-11-12T10:00:00Z", '"Nov. 12, 2022"'])
def test_a_date_in_toml(value: str) -> None:
    found = read(f'+++\r\ntitle = "A count"\r\ndate = {value}\r\n+++\r\nText')
    assert found.published == "2022-11-12"
    assert found.title is not None
    assert found.title.text == "A count"


@pytest.mark.parametrize(
    ("value", "day"), [("2022", "2022"), ("2022-11", "2022-11"), ("2022-13-01", None), ("soon", None)]
)
def test_a_month_a_year_and_no_date(value: str, day: str | None) -> None:
    assert read(f"---\ndate: {value}\n---\n").published == day


@pytest.mark.parametrize("title", ["A count of 5", '"A count of 5"', "'A count of 5'", ">-\n  A count\n  of 5"])
def test_a_title_has_its_place(title: str) -> None:
    source = f"---\nid: 7\ntitle: {title}\n---\nText"
    found = read(source)
    assert found.title is not None
    assert found.title.text == "A count of 5"
    assert found.title.place is not None
    assert " ".join(source[slice(*found.title.place)].split()).strip(">- ") == "A count of 5"
    assert source[found.end :] == "Text"


@pytest.mark.parametrize(
    "source", ["", "Text", "---\nA paragraph\n---\n", "---\nnever: closed\n", "----\na: b\n----\n", "+++\na"]
)
def test_no_front_matter(source: str) -> None:
    assert read(source) == FrontMatter(0)


@pytest.mark.parametrize(
    "source", ["---\na: [1\n---\n", "---\ntitle: a: b\n---\n", "+++\na = \n+++\n", "---\na: \x01\n---\n"]
)
def test_a_mistake_is_told(source: str) -> None:
    with pytest.raises(DamagedDocumentError, match=r"The front matter of draft\.md is no (YAML|TOML)"):
        read(source)


@pytest.mark.parametrize(
    "source",
    [
        '---\na: "\\UFFFFFFFF"\n---\n',
        f"---\n%YAML 1.{'9' * 5000}\n--- \na: b\n---\n",
        f"+++\na = {'9' * 5000}\n+++\n",
        f"+++\na = {'[' * 5000}\n+++\n",
    ],
)
def test_what_python_itself_refuses_is_told_as_a_mistake(source: str) -> None:
    with pytest.raises(DamagedDocumentError, match=r"The front matter of draft\.md is no (YAML|TOML)"):
        read(source)


@given(st.text(st.sampled_from("abc:[]{}&*-?!|>'\"\n #,%@`<\t2\\"), max_size=60), st.sampled_from(["---", "+++"]))
def test_anything_between_the_lines_is_read_or_told(inner: str, fence: str) -> None:
    source = f"{fence}\n{inner}\n{fence}\n"
    with contextlib.suppress(DamagedDocumentError):
        assert 0 <= read(source).end <= len(source)


@pytest.mark.parametrize(
    ("fence", "unit"),
    [
        *(
            ("---", unit)
            for unit in ("a{}: b\n", "- a\n", "a{}: [b, c]\n", "a{}: &a{} b\n", "# a\n", "a{}: |\n  b\n\n")
        ),
        *(("+++", unit) for unit in ("a{} = 1\n", "a{} = ''\n", "[a{}]\n", "[[a]]\n", "a.b.c.d{} = 1\n", "# a\n")),
    ],
)
def test_the_work_grows_with_the_front_matter(fence: str, unit: str) -> None:
    def source(many: int) -> str:
        return f"{fence}\n{''.join(unit.format(n, n) for n in range(many))}{fence}\nText"

    assert growth(read, source(40), source(400)) < 13
