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
