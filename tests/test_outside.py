"""The two example datasets from outside, found in articles and checked, with no change to the package."""

from pathlib import Path

import pytest

from numcheck.checker import Checker
from numcheck.datasets.add import add_dataset
from numcheck.datasets.catalog import Catalog
from numcheck.documents.published import parse
from numcheck.documents.read import from_text
from numcheck.findings.finding import Finding

EXAMPLES = Path(__file__).parent / "examples"


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    folder = tmp_path_factory.mktemp("own")
    for card in sorted(EXAMPLES.glob("*.toml")):
        assert add_dataset(card, folder)[1]
    return Checker(Catalog.open(user=folder))


def findings(checker: Checker, text: str, published: str = "2023-03-01") -> list[Finding]:
    return list(checker.check(from_text(text, published=parse(published))).findings)


TRUE = [
    "The unemployment rate in Texas was 4.3 percent in June 2022.",
    "California's jobless rate fell to 5.2 percent in December 2022.",
    "Unemployment in Florida was 2.9% in June 2022.",
    "The nation's unemployment rate stood at 3.7 percent in June 2022.",
    "The unemployment rate was 3.7 percent in June 2022.",
    "Nationally, the jobless rate was 3.7 percent in June 2022.",
    "The unemployment rate in Ohio rose to 3.8% in June 2022.",
    "Millbrook police recorded 2,878 burglaries in 2022.",
    "Burglaries citywide fell from 3,172 in calendar 2021 to 2,878 in calendar 2022.",
    "Millbrook counted 2,878 burglaries in 2022, a drop of 9.3 percent from 2021.",
    "In the Harbour district, there were 728 burglaries in 2022.",
    "There were 955 break-ins in Old Town in 2022.",
    "June 2022 saw 248 burglaries.",
    "Almost 2,900 burglaries were recorded in 2022.",
]

FALSE = [
    ("The unemployment rate in Texas was 4.9 percent in June 2022.", "4.3"),
    ("The nation's unemployment rate stood at 4.9 percent in June 2022.", "3.7"),
    ("Millbrook police recorded 3,500 burglaries in 2022.", "2,878"),
    ("There were 728 burglaries in Old Town in 2022.", "955"),
    ("Burglaries rose 9.3 percent from 2021 to 2022.", "9.27"),
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_is_supported(checker: Checker, text: str) -> None:
    found = findings(checker, text)
    assert found, "the sentence makes no claim"
    assert {str(finding.verdict) for finding in found} == {"supported"}, [finding.message for finding in found]


@pytest.mark.parametrize(("text", "official"), FALSE)
def test_what_is_false_is_contradicted(checker: Checker, text: str, official: str) -> None:
    (finding,) = findings(checker, text)
    assert str(finding.verdict) == "contradicted"
    assert official in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Ohio officials, in a report on June 2022, said that the unemployment rate was 3.8 percent.",
        "The unemployment rate in Narnia was 99 percent in June 1950.",
        "Burglaries are forecast to reach 5,000 in 2022.",
        "The unemployment rate fell 0.4 percentage points in June 2022.",
    ],
)
def test_what_cannot_be_told_is_never_contradicted(checker: Checker, text: str) -> None:
    assert all(str(finding.verdict) in ("unverifiable", "supported") for finding in findings(checker, text))


@pytest.mark.parametrize("head", ["Nationally, ", "Nationwide, ", "At the southwest border, ", "In Texas, "])
@pytest.mark.parametrize("said", ["the jobless rate was 3.7 percent", "2,878 burglaries were recorded"])
def test_a_dataset_without_borders_and_components_meets_the_words_for_them(
    checker: Checker, head: str, said: str
) -> None:
    text = f"{head}{said} in May 2022. That month it was 3.6 percent. Of those, 37 percent were in Old Town."
    assert {one.claim.measure for one in findings(checker, text)} & {"unemployment_rate", "burglaries"}


def test_scopes_are_those_of_the_dataset(checker: Checker) -> None:
    (finding,) = findings(checker, "Millbrook police recorded 2,878 burglaries in 2022.")
    (cited,) = finding.official
    assert dict(cited.official.scope) == {"district": "citywide"}
    assert (cited.official.dataset, str(cited.official.period)) == ("millbrook-burglaries", "CY2022")


def test_two_subjects_in_one_story_keep_apart(checker: Checker) -> None:
    story = (
        "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022. "
        "Millbrook counted 2,878 burglaries in calendar 2022. "
        "The Border Patrol made 2,206,436 apprehensions at the southwest border in fiscal year 2022. "
        "Unemployment in Florida was 2.9 percent in June 2022."
    )
    found = findings(checker, story)
    assert [str(finding.verdict) for finding in found] == ["supported"] * 4, [f.message for f in found]


def test_without_the_dataset_nothing_is_claimed() -> None:
    assert not findings(Checker(), "Millbrook police recorded 2,878 burglaries in 2022.")


def test_a_revision_is_not_assumed(checker: Checker) -> None:
    """CBP's figures are revised by up to 0.8 percent; a city's may never be."""
    (finding,) = findings(checker, "Millbrook police recorded 2,870 burglaries in calendar 2022.", "2022-12-31")
    assert str(finding.verdict) != "supported"


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_is_supported_where_readings_are_weighed(tmp_path: Path, text: str) -> None:
    for card in sorted(EXAMPLES.glob("*.toml")):
        add_dataset(card, tmp_path)
    found = findings(Checker(Catalog.open(user=tmp_path)), text)
    assert {str(finding.verdict) for finding in found} == {"supported"}, [finding.message for finding in found]


def test_a_contested_card_of_ones_own_blames_nobody(tmp_path: Path) -> None:
    card = (EXAMPLES / "millbrook-burglaries.toml").read_text(encoding="utf-8")
    (tmp_path / "own.toml").write_text(card.replace("derived = false", "contested = true"), encoding="utf-8")
    table = "millbrook-burglaries.csv"
    (tmp_path / table).write_bytes((EXAMPLES / table).read_bytes())
    add_dataset(tmp_path / "own.toml", tmp_path / "store")
    checker = Checker(Catalog.open(user=tmp_path / "store"))
    told = {
        text: findings(checker, f"Millbrook police recorded {text} burglaries in 2022.") for text in ("2,878", "3,500")
    }
    assert [(str(f.verdict), f.rule) for found in told.values() for f in found] == [
        ("supported", None),
        ("unverifiable", "NC907"),
    ]


PLACES_TRUE = [
    "Northgate had the most burglaries of any precinct in 2022.",
    "Northgate recorded more burglaries than any other district in 2022.",
    "Harbour had the fewest burglaries of any district in 2022.",
    "Harbour recorded fewer burglaries than any other precinct in 2022.",
    "Old Town had the second-most burglaries of any district in 2022.",
    "Old Town had the second-fewest burglaries of any district in 2022.",
    "Old Town had the second-most burglaries in 2022.",
    "Northgate ranked first among the districts for burglaries in 2022.",
    "The second-busiest district for burglaries in 2022 was Old Town.",
    "Of the districts, Northgate had the highest number of burglaries in 2022.",
    "In June 2022, Northgate had the most burglaries of any district.",
    "Northgate had the most burglaries of any district in 2022, ahead of Old Town.",
    "The people of the Harbour district saw the fewest burglaries of any district in 2022.",
]


@pytest.mark.parametrize("text", PLACES_TRUE)
def test_the_place_of_a_member_among_the_others_holds(checker: Checker, text: str) -> None:
    (finding,) = findings(checker, text)
    assert (str(finding.verdict), finding.claim.operation in ("superlative", "rank")) == ("supported", True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Old Town had the most burglaries of any precinct in 2022.",
            "It was second, with 955 (Old Town, 2022). Before it stands 1,195 (Northgate, 2022).",
        ),
        (
            "Old Town recorded fewer burglaries than any other district in 2022.",
            "It was second from the bottom, with 955 (Old Town, 2022). Below it stands 728 (Harbour, 2022).",
        ),
        (
            "Harbour was the second-busiest precinct for burglaries in 2022.",
            "It was third, with 728 (Harbour, 2022). Before it stand 955 (Old Town, 2022) and 1,195 (Northgate, 2022).",
        ),
        (
            "In June 2022, Old Town had the most burglaries of any district.",
            "It was second, with 87 (Old Town, June 2022). Before it stands 101 (Northgate, June 2022).",
        ),
        (
            "Texas had the highest unemployment rate of any state in June 2022.",
            "It was third, with 4.3 (TX, June 2022). Before it stand 5.4 (CA, June 2022) and 5.5 (NY, June 2022).",
        ),
    ],
)
def test_a_wrong_place_says_who_stands_before(checker: Checker, text: str, message: str) -> None:
    (finding,) = findings(checker, text)
    assert (str(finding.verdict), finding.rule, finding.message) == ("contradicted", "NC107", message)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Old Town had the most burglaries of any district.", "NC904"),
        ("Old Town had the most burglaries of any district on record in 2022.", "NC904"),
        ("Old Town had the biggest drop in burglaries of any district in 2022.", "NC904"),
        ("Old Town had more burglaries per resident than any other district in 2022.", "NC904"),
        ("Old Town and Harbour had the most burglaries of any districts in 2022.", "NC904"),
        ("Harbour had fewer burglaries than Northgate, which had the most of any district in 2022.", "NC904"),
        ("Harbour had the second-highest number of burglaries in 2022.", "NC904"),
        ("Old Town had the highest number of burglaries in 2022.", "NC904"),
        ("Old Town will have the most burglaries of any district in 2022.", "NC905"),
        ("Old Town had the most burglaries of any school in 2022.", "NC902"),
        ("Florida had the lowest unemployment rate of the states in June 2022.", "NC901"),
    ],
)
def test_a_place_that_the_words_or_the_figures_leave_open(checker: Checker, text: str, rule: str) -> None:
    (finding,) = findings(checker, text)
    assert (str(finding.verdict), finding.rule) == ("unverifiable", rule)


@pytest.mark.parametrize(
    "text",
    [
        "Burglaries in Old Town rose more than in any other district in 2022.",
        "Old Town had more parks than any other district in 2022.",
    ],
)
def test_of_other_comparisons_of_members_nothing_is_told(checker: Checker, text: str) -> None:
    assert not findings(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "Springfield police recorded 3,500 burglaries in 2022.",
        "The mayor said 3,500 burglaries were reported nationwide in 2022.",
        "In Texas, 2,878 burglaries were recorded in May 2022.",
        "At the southwest border, the jobless rate was 3.7 percent in May 2022.",
        "Police solved 412 burglaries in 2022.",
        "Residential burglaries came to 1,900 in 2022.",
        "Unemployment among women was 3.3 percent in June 2022.",
        "Unemployment in Canada was 4.9 percent in June 2022.",
        "The jobless rate fell 4 percent in June 2022.",
        "Of the 2,878 burglaries in 2022, about a third were in the Harbour district.",
        "Old Town did not have the most burglaries of any district in 2022.",
        "Old Town had one of the highest numbers of burglaries of any district in 2022.",
        "Old Town had the most burglaries of any district except Northgate in 2022.",
        "Old Town had the most unsolved burglaries of any district in 2022.",
        "Northgate had the most unsolved burglaries of any district in 2022.",
    ],
)
def test_what_may_be_of_something_else_is_neither_vouched_for_nor_blamed(checker: Checker, text: str) -> None:
    told = {finding.claim.figure.text: str(finding.verdict) for finding in findings(checker, text)}
    assert {verdict for number, verdict in told.items() if number != "2,878" or "Texas" in text} <= {"unverifiable"}


@pytest.mark.parametrize(
    "text",
    [
        "Of the 2,878 burglaries in 2022, 728 were in the Harbour district.",
        "Old Town had 955 burglaries and Harbour 728 in 2022.",
        "Burglaries averaged 240 a month in 2022.",
        "Unemployment in Texas was 4.3 percent in June 2022, compared with 3.7 percent nationally.",
        "The unemployment rate in Texas and Florida was 4.3 percent and 2.9 percent in June 2022.",
    ],
)
def test_numbers_beside_one_another_are_each_of_their_own_member(checker: Checker, text: str) -> None:
    found = findings(checker, text)
    assert found
    assert {str(finding.verdict) for finding in found} == {"supported"}


def test_what_was_weighed_is_told_as_the_dataset_has_it(checker: Checker) -> None:
    (finding,) = findings(checker, "In Texas, the jobless rate was 3.7 percent in May 2022.")
    (note,) = finding.notes
    assert note.text.startswith("Weighed: 4.4% (TX, May 2022) does not agree; 3.7% (all, May 2022) agrees")


def test_a_number_is_counted_by_what_its_sentence_names_alone(checker: Checker) -> None:
    text = "Harbour, Old Town and Northgate recorded 728, 955 and 1,195 burglaries, respectively, in 2022."
    assert {finding.claim.measure for finding in findings(checker, text)} == {"burglaries"}


def test_the_country_has_no_place_among_the_states(checker: Checker) -> None:
    (finding,) = findings(checker, "Texas had the lowest unemployment rate of any state in June 2022.")
    assert "Below it stand 3.8 (OH, June 2022) and 2.9 (FL, June 2022)." in finding.message


def test_a_year_of_a_dataset_told_by_fiscal_years_may_be_one(tmp_path: Path) -> None:
    card = (EXAMPLES / "millbrook-burglaries.toml").read_text(encoding="utf-8")
    (tmp_path / "own.toml").write_text(
        card.replace('step = "month"', 'step = "fiscal_year"').replace('month = "Month"', 'year = "Year"'), "utf-8"
    )
    rows = [
        f"{year},{name},{count}"
        for year in (2021, 2022)
        for name, count in (("01 Harbour", 700), ("02 Old Town", year))
    ]
    (tmp_path / "millbrook-burglaries.csv").write_text("\n".join(["Year,District,Burglaries", *rows, ""]), "utf-8")
    add_dataset(tmp_path / "own.toml", tmp_path / "store")
    (finding,) = findings(
        Checker(Catalog.open(user=tmp_path / "store")), "There were 2,022 burglaries in Old Town in 2022."
    )
    assert (str(finding.verdict), str(finding.official[0].official.period)) == ("supported", "FY2022")


def test_a_record_of_a_member_is_still_one_of_its_own_past(checker: Checker) -> None:
    (finding,) = findings(checker, "Old Town had the highest number of burglaries on record in 2022.")
    assert (str(finding.verdict), finding.rule) == ("contradicted", "NC104")
    assert "1,053 (Old Town, 2021)" in finding.message


def test_members_that_stand_level_are_both_first(tmp_path: Path) -> None:
    card = (EXAMPLES / "millbrook-burglaries.toml").read_text(encoding="utf-8")
    lines = ["Month,District,Burglaries"]
    for month in range(1, 13):
        counts = (("01 Harbour", 9), ("02 Old Town", 9), ("03 Northgate", 4))
        lines += [f"2022-{month:02}-01,{name},{count}" for name, count in counts]
    (tmp_path / "own.toml").write_text(card, encoding="utf-8")
    (tmp_path / "millbrook-burglaries.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    add_dataset(tmp_path / "own.toml", tmp_path / "store")
    own = Checker(Catalog.open(user=tmp_path / "store"))
    places = ("Harbour had the most", "Old Town had the most", "Old Town had the second-most", "Harbour had the fewest")
    found = [findings(own, f"{place} burglaries of any district in 2022.")[0] for place in places]
    assert [str(one.verdict) for one in found] == ["supported", "supported", "supported", "contradicted"]


def test_a_dimension_s_name_is_what_its_members_are_called_where_a_card_does_not_say(tmp_path: Path) -> None:
    card = (EXAMPLES / "millbrook-burglaries.toml").read_text(encoding="utf-8")
    (tmp_path / "own.toml").write_text(
        "".join(line for line in card.splitlines(keepends=True) if "precincts" not in line), encoding="utf-8"
    )
    table = "millbrook-burglaries.csv"
    (tmp_path / table).write_bytes((EXAMPLES / table).read_bytes())
    add_dataset(tmp_path / "own.toml", tmp_path / "store")
    own = Checker(Catalog.open(user=tmp_path / "store"))
    rules = [
        findings(own, f"Old Town had the most burglaries of any {noun} in 2022.")[0].rule
        for noun in ("district", "precinct")
    ]
    assert rules == ["NC107", "NC902"]
