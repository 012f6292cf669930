"""What carries over from one sentence to the next, and what ends it."""

import pytest

from numcheck.claims.claim import Source
from tests.claims.support import claims, last

OPENING = "CBP recorded 2,378,944 encounters at the southwest border in fiscal 2022."


@pytest.mark.parametrize(
    ("sentence", "slot", "value"),
    [
        ("Encounters rose 37 percent.", "border", "southwest"),
        ("That was an increase of 37 percent.", "border", "southwest"),
        ("That number was up 37 percent.", "component", "CBP"),
        ("The annual total was up 37 percent.", "border", "southwest"),
        ("It was up 37 percent.", "border", "southwest"),
        ("There were 65,000 encounters in a month.", "border", "southwest"),
        ("The Border Patrol made 2.2 million apprehensions.", "border", "southwest"),
        ("Nationwide, there were 2.8 million encounters.", "border", "nationwide"),
        ("At the northern border there were 109,535 encounters.", "border", "northern"),
    ],
)
def test_where_and_by_whom_carry_over_until_another_is_named(sentence: str, slot: str, value: str) -> None:
    assert last(f"{OPENING} {sentence}").scope[slot] == value


def test_what_was_named_in_between_is_what_carries_on() -> None:
    text = f"{OPENING} Nationwide, there were 2,766,582 encounters. Encounters rose 41 percent."
    assert last(text).scope["border"] == "nationwide"


def test_the_border_patrols_own_measure_takes_no_component_along() -> None:
    text = "The Border Patrol made 2.2 million apprehensions in fiscal 2022. There were 2.4 million encounters in all."
    assert last(text).scope.get("component") != "USBP"


def test_a_sector_ends_where_a_border_is_named() -> None:
    opening = "CBP recorded 307,844 encounters in the El Paso Sector in fiscal 2022."
    text = f"{opening} At the southwest border encounters rose 37 percent."
    assert "area" not in last(text).scope


@pytest.mark.parametrize(
    ("sentence", "period", "source"),
    [
        ("Encounters rose 37 percent.", "FY2022", Source.INHERITED),
        ("That was an increase of 37 percent.", "FY2022", Source.INHERITED),
        ("There were 1,734,686 encounters in fiscal 2021.", "FY2021", Source.STATED),
        ("In August there were 203,598 encounters.", "2022-08", Source.STATED),
    ],
)
def test_a_period_carries_over_until_another_is_named(sentence: str, period: str, source: Source) -> None:
    claim = last(f"{OPENING} {sentence}")
    assert (str(claim.period[0]), claim.evidence["period"].source) == (period, source)


def test_what_is_inherited_points_at_the_words_of_the_earlier_sentence() -> None:
    text = f"{OPENING} Encounters rose 37 percent."
    claim = last(text)
    spans = {slot: claim.evidence[slot].span for slot in ("border", "period")}
    assert {slot: text[s.start : s.end] for slot, s in spans.items() if s is not None} == {
        "border": "southwest border",
        "period": "fiscal 2022",
    }


def test_a_figure_that_is_only_compared_with_changes_nothing() -> None:
    text = f"{OPENING} That was up from 1,734,686 in fiscal 2021. Encounters rose 37 percent."
    assert str(last(text).period[0]) == "FY2022"
    compared = [claim.figure.text for claim in claims(text) if claim.compared]
    assert compared == ["1,734,686"]


def test_what_is_about_something_else_changes_nothing() -> None:
    text = f"{OPENING} The museum drew 412,000 visitors in 2019. Encounters rose 37 percent."
    assert str(last(text).period[0]) == "FY2022"


@pytest.mark.parametrize(
    "sentence",
    [
        "That number was up 37 percent.",
        "The annual total was up 37 percent.",
        "That record number was up 37 percent.",
        "This figure was up 37 percent.",
        "It was up 37 percent.",
        "That was an increase of 37 percent.",
        "Those encounters were up 37 percent.",
    ],
)
def test_what_refers_back(sentence: str) -> None:
    assert last(f"{OPENING} {sentence}").refers_back


@pytest.mark.parametrize(
    "sentence",
    [
        "Encounters were up 37 percent.",
        "Encounters at the northern border were up 300 percent.",
        "CBP recorded 1,734,686 encounters in fiscal 2021.",
    ],
)
def test_what_does_not_refer_back(sentence: str) -> None:
    assert not last(f"{OPENING} {sentence}").refers_back


def test_without_anything_before_it_a_back_reference_is_about_nothing() -> None:
    assert claims("That number was up 37 percent.") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "It recorded 1,734,686 in fiscal 2021.",
        "In fiscal 2021 there were 1,734,686.",
        "The year before, the count was 1,734,686.",
        "In fiscal 2021 the total was 1,734,686.",
    ],
)
def test_a_bare_number_leans_on_what_was_counted_before(sentence: str) -> None:
    text = f"{OPENING} {sentence}"
    assert [(c.figure.text, c.measure, str(c.period[0])) for c in claims(text)][1:] == [
        ("1,734,686", "encounters", "FY2021")
    ]


class TestLead:
    """An open period of the lead is the first that the body states."""

    BODY = "\n\nCBP recorded 2.4 million encounters at the southwest border in fiscal 2022."

    @pytest.mark.parametrize(
        "lead", ["Encounters hit a record", "Encounters are at their highest level ever.", "Encounters rose 37 percent"]
    )
    def test_it_is_filled_from_the_body(self, lead: str) -> None:
        claim = claims(lead + self.BODY)[0]
        assert str(claim.period[0]) == "FY2022"
        assert claim.evidence["period"].source is Source.LATER

    def test_not_when_it_is_told(self) -> None:
        claim = claims("Encounters hit a record in fiscal 2021" + self.BODY)[0]
        assert str(claim.period[0]) == "FY2021"
        assert claim.evidence["period"].source is Source.STATED

    def test_it_settles_nothing_for_the_sentences_between(self) -> None:
        """The period of the body comes later in the text than the sentence that has none."""
        first, second, third = claims("Encounters hit a record\n\nEncounters rose 37 percent." + self.BODY)
        assert [str(c.period[0]) for c in (first, second, third)] == ["FY2022"] * 3


@pytest.mark.parametrize(
    ("text", "period", "baseline"),
    [
        ("Encounters rose 37 percent in fiscal 2022 from fiscal 2021.", "FY2022", "FY2021"),
        ("Encounters rose 37 percent from fiscal 2021 to fiscal 2022.", "FY2022", "FY2021"),
        ("Encounters rose 37 percent in fiscal 2022 from a year earlier.", "FY2022", "FY2021"),
        ("Encounters rose 37 percent in fiscal 2022.", "FY2022", "FY2021"),
        ("Encounters in August 2022 were down 2 percent from the month before.", "2022-08", "2022-07"),
        ("Encounters in August 2022 were up 15 percent from August 2021.", "2022-08", "2021-08"),
        ("Encounters in August 2022 were up 15 percent compared with the same month last year.", "2022-08", "2021-08"),
        ("Compared with fiscal 2019, encounters in fiscal 2022 were up 143 percent.", "FY2022", "FY2019"),
        ("Encounters in fiscal 2022 were more than twice those of fiscal 2019.", "FY2022", "FY2019"),
        ("Encounters in fiscal 2022 were double the number in fiscal 2019.", "FY2022", "FY2019"),
        ("Encounters rose 37 percent between fiscal 2021 and fiscal 2022.", "FY2022", "FY2021"),
        ("Encounters are up 143 percent since fiscal 2019, in fiscal 2022.", "FY2022", "FY2019"),
    ],
)
def test_what_a_change_is_measured_against(text: str, period: str, baseline: str) -> None:
    claim = last(text)
    assert (str(claim.period[0]), str(claim.baseline)) == (period, baseline)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("May encounters at the southwest border rose to 206,690 in 2023.", "2023-05"),
        ("In 2023, May encounters at the southwest border rose to 206,690.", "2023-05"),
        ("Encounters in fiscal 2022 rose to 204,087 in August.", "2022-08"),
    ],
)
def test_a_month_and_its_year_may_stand_apart(text: str, period: str) -> None:
    assert str(last(text).period[0]) == period
