"""What the words propose for a figure: candidates with their relation, doings, bars, words not understood."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.figures.figure import Hedge
from numcheck.periods import Period
from tests.claims.support import proposed

PLAIN = "CBP recorded 4,120 encounters along the southwest border in May 2022."


def alone(text: str, date: str | None = None) -> Proposal:
    (proposal,) = proposed(text, date)
    return proposal


def likeliest(proposal: Proposal, slot: str) -> str | None:
    return max(proposal.slots[slot].items(), key=lambda item: item[1].weight)[0]


@pytest.mark.parametrize(
    ("text", "slot", "member", "told"),
    [
        (PLAIN, "border", "southwest", Relation.ATTACHED),
        ("Border Patrol agents made 4,120 apprehensions in May.", "component", "USBP", Relation.ATTACHED),
        ("Officers at ports of entry met 4,120 people at the border.", "component", "OFO", Relation.CLAUSE),
        ("Agents in the Tucson Sector met 4,120 people.", "area", "Tucson", Relation.CLAUSE),
        ("The border saw 4,120 Hondurans in May.", "citizenship", "Honduras", Relation.ATTACHED),
        ("The border saw 4,120 unaccompanied children in May.", "demographic", "UAC", Relation.ATTACHED),
        ("CBP expelled 4,120 migrants at the border under Title 42.", "title", "42", Relation.ATTACHED),
        ("The southwest border is busy. CBP recorded 4,120 encounters.", "border", "southwest", Relation.BEFORE),
    ],
)
def test_a_slot_has_what_the_words_name_with_how_they_stand(text: str, slot: str, member: str, told: Relation) -> None:
    evidence = alone(text).slots[slot].get(member)
    assert evidence is not None
    assert evidence.relation is told
    assert likeliest(alone(text), slot) == member


def test_what_no_words_name_is_proposed_as_unsaid() -> None:
    evidence = alone(PLAIN).slots["citizenship"].get(None)
    assert evidence is not None
    assert (evidence.relation, evidence.span) == (Relation.UNSAID, None)


def test_the_same_word_proposes_several_members_and_chooses_none() -> None:
    component = alone("There were 4,120 illegal crossings at the border in May.").slots["component"]
    assert {None, "USBP", "OFO"} <= set(component)


def test_members_that_are_listed_are_proposed_as_their_sum_as_well() -> None:
    citizenship = alone("There were 4,120 encounters with people from Honduras, Guatemala and Ecuador.").slots[
        "citizenship"
    ]
    assert "Honduras+Guatemala+Ecuador" in set(citizenship)


def test_times_are_proposed_with_what_they_are_compared_with() -> None:
    proposal = alone("Encounters along the border rose 12 percent in May 2022 from April 2022.", "2022-06-17")
    assert Period.month(2022, 5) in set(proposal.times.slot)
    assert [told.meanings[0][0] for told in proposal.times.against] == [Period.month(2022, 4)]


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        (PLAIN, Operation.LEVEL),
        ("Encounters at the border rose 12 percent in May.", Operation.CHANGE),
        ("Encounters at the border rose by 1,240 in May.", Operation.CHANGE),
        ("Families made up 12 percent of encounters at the border.", Operation.SHARE),
        ("CBP averaged 4,120 encounters a day at the border in May.", Operation.AVERAGE),
        ("Encounters at the border doubled in May.", Operation.MULTIPLE),
        ("May was the highest month on record at the border for encounters.", Operation.SUPERLATIVE),
    ],
)
def test_the_likeliest_doing_comes_first(text: str, operation: Operation) -> None:
    assert alone(text).doings[0].operation is operation


def test_a_doing_that_the_words_leave_open_is_not_plain() -> None:
    doings = alone("Encounters at the border, 12 percent in May.").doings
    assert {doing.operation for doing in doings} == {Operation.CHANGE, Operation.SHARE}
    assert not any(doing.is_plain for doing in doings)


@pytest.mark.parametrize(
    ("text", "bars"),
    [
        (PLAIN, []),
        ("Mexican authorities stopped 4,120 migrants at the border in May.", ["another country"]),
        ("Mexico's agents stopped 4,120 migrants at the border in May.", ["another country"]),
        ("Crossing times at the border fell 12 percent in May.", ["staff and means"]),
        ("Troopers arrested 4,120 migrants at the border in May.", ["another agency"]),
        ("CBP would record 4,120 encounters at the border in May.", ["a forecast or a supposition"]),
        ("CBP recorded 4,120 encounters at the border in the past 28 days.", ["days or weeks", "days or weeks"]),
        ("Were there 4,120 encounters at the border in May?", ["a question"]),
    ],
)
def test_bars_are_raised_by_their_words(text: str, bars: list[str]) -> None:
    assert [one.bar.name for one in alone(text).bars] == bars


@pytest.mark.parametrize(
    ("word", "is_unread"), [("quixotically", True), ("just", False), ("4,500", False), ("apprehended", False)]
)
def test_words_beside_a_figure_that_nobody_knows_are_unread(word: str, is_unread: bool) -> None:
    text = f"CBP {word} recorded 4,120 encounters at the border in May."
    assert [text[start:end] for start, end in proposed(text)[-1].unread] == ([word] if is_unread else [])


def test_a_verb_right_before_a_number_hedges_it() -> None:
    assert alone("Encounters at the border topped 2.76 million in fiscal 2022.").figure.hedge is Hedge.MORE_THAN
    assert alone("Encounters at the border fell below 2.76 million in fiscal 2022.").figure.hedge is Hedge.LESS_THAN


@pytest.mark.parametrize(
    "text",
    [
        "The museum had 4,120 visitors in May.",
        "Agents at the border worked nine straight months.",
        "At the border, prices rose 12 percent. Bread did. In the south, milk cost 41 percent more.",
    ],
)
def test_what_the_statistics_do_not_count_is_not_proposed(text: str) -> None:
    assert len(proposed(text)) <= text.count("12 percent")


def test_what_points_back_leans_on_what_was_told() -> None:
    first, second = proposed("CBP recorded 4,120 encounters at the border. Of those, 1,240 were in May.")
    assert (first.leans, first.points_back) == (False, False)
    assert (second.leans, second.points_back) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "Nationwide, 4,120 people were apprehended or encountered in May 2022.",
        "On the border 4,120 people were apprehended or refused entry in May 2022.",
        "On the border 4,120 people were arrested or denied admission in May 2022.",
    ],
)
def test_two_ways_of_being_met_are_the_whole_agencys(text: str) -> None:
    assert likeliest(alone(text), "component") is None


@pytest.mark.parametrize("words", ["With both put together", "Counting both", "All told"])
def test_words_that_say_that_no_part_is_meant(words: str) -> None:
    assert proposed(f"{words}, there were 144,600 encounters at the southwest border in June 2023.")[-1].tells_total
