"""What looks like a figure and is none, with the reason; and what is neither a figure nor worth a reason."""

import pytest

from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    ("text", "printed", "reason"),
    [
        ("It was on Nov. 11 that he left.", "Nov. 11", "date"),
        ("It was on July 8 that he left.", "July 8", "date"),
        ("It was on Jan. 6, 2021, that he left.", "Jan. 6, 2021", "date"),
        ("on 5 May 2022", "5 May 2022", "date"),
        ("in December of 2021", "December of 2021", "date"),
        ("in March 2021", "March 2021", "date"),
        ("on 2021-03-04", "2021-03-04", "date"),
        ("on 3/4/2021", "3/4/2021", "date"),
        ("at 7:30 a.m. sharp", "7:30 a.m.", "time"),
        ("at 9-11 a.m. sharp", "9-11 a.m.", "time"),
        ("at 5pm sharp", "5pm", "time"),
        ("at five o'clock", "five o'clock", "time"),
        ("in 2021 alone", "2021", "year"),
        ("the 2024 election", "2024", "year"),
        ("in the 1990s", "1990s", "year"),
        ("in 2019-20 alone", "2019-20", "year"),
        ("in fiscal year 2022", "fiscal year 2022", "fiscal_year"),
        ("in fiscal 2022", "fiscal 2022", "fiscal_year"),
        ("in FY2022", "FY2022", "fiscal_year"),
        ("in FY22", "FY22", "fiscal_year"),
        ("in FY 2022", "FY 2022", "fiscal_year"),
        ("in the 2021 fiscal year", "2021 fiscal year", "fiscal_year"),
        ("under Title 42 of it", "Title 42", "identifier"),
        ("under Section 8 of it", "Section 8", "identifier"),
        ("a Boeing 737 landed", "Boeing 737", "identifier"),
        ("on Interstate 10 there", "Interstate 10", "identifier"),
        ("COVID-19 spread", "COVID-19", "identifier"),
        ("an F-16 landed", "F-16", "identifier"),
        ("the 1200 block of it", "1200 block", "identifier"),
        ("the BA.5 variant", "BA.5", "identifier"),
        ("the S&P 500 rose", "S&P 500", "idiom"),
        ("the H1N1 virus", "H1N1", "identifier"),
        ("No. 2 there", "No. 2", "identifier"),
        ("1600 Pennsylvania Ave. there", "1600 Pennsylvania Ave", "identifier"),
        ("version 2.0.1 there", "2.0.1", "identifier"),
        ("call 202-555-0143 now", "202-555-0143", "phone"),
        ("call 1-800-555-1234 now", "1-800-555-1234", "phone"),
        ("call 555-1234 now", "555-1234", "phone"),
        ("They won 24-17 there.", "24-17", "score"),
        ("a 9 to 5 job", "9 to 5", "score"),
        ("by a 2-to-1 margin", "2-to-1", "score"),
        ("a 5-4 vote", "5-4", "vote"),
        ("They voted 219-213 for it.", "219-213", "vote"),
        ("1. This", "1.", "list_marker"),
        ("see https://example.org/12345 there", "https://example.org/12345", "url"),
        ("after 9/11 there", "9/11", "idiom"),
        ("what I was hired to do in the first place", "in the first place", "idiom"),
        ("he defended his record to them", "defended his record", "idiom"),
        ("speaking on the record to them", "on the record", "idiom"),
        ("good record-keeping there", "good record-keeping", "idiom"),
        ("one of the agents", "one", "pronoun"),
        ("no one left", "one", "pronoun"),
        ("including the one in which", "one", "pronoun"),
        ("the 21st century", "21st century", "year"),
        ("on the 14th in Room", "14th", "date"),
    ],
)
def test_set_aside(text: str, printed: str, reason: str) -> None:
    found = find_figures(text)
    assert [(item.text, item.reason) for item in found.set_aside] == [(printed, reason)]
    assert len(found) == 0, found


@pytest.mark.parametrize(
    "text",
    [
        "most of the people",
        "the best known official",
        "the highest court",
        "the highest-ranking official",
        "the nation's largest federal law enforcement agency",
        "wait a second.",
        "Second, he said so.",
        "He was first elected there.",
        "a multi-million deal",
        "double standards and double agents",
        "You may be right, and they march on.",
        "",
        " \n\t",
    ],
)
def test_nothing(text: str) -> None:
    found = find_figures(text)
    assert (list(found), list(found.set_aside)) == ([], [])


@pytest.mark.parametrize(
    ("text", "years"),
    [("from 2000 to 2017 it fell", ["2000", "2017"]), ("between 2019 and 2021", ["2019", "2021"])],
)
def test_a_range_of_years_is_two_years(text: str, years: list[str]) -> None:
    found = find_figures(text)
    assert [item.text for item in found.set_aside] == years
    assert not found


def test_a_year_is_no_end_of_a_range() -> None:
    found = find_figures("It fell from 1,643,679 in 2000 to 303,916 in 2017.")
    assert [figure.text for figure in found] == ["1,643,679", "303,916"]
    assert [item.text for item in found.set_aside] == ["2000", "2017"]


def test_two_currencies_make_no_range() -> None:
    found = find_figures("Crude rose 43 cents to $78.05 a barrel.")
    assert [figure.text for figure in found] == ["43 cents", "$78.05"]


def test_a_margin_is_not_negative() -> None:
    (figure,) = find_figures("plus or minus 3.5 percentage points")
    assert str(figure.value) == "3.5"


def test_a_rank_bounded_by_a_record_is_one_figure() -> None:
    found = find_figures("the second-highest total on record")
    assert ([figure.text for figure in found], found.set_aside) == (["second-highest"], ())
