"""The readings that were weighed stand side by side in a story, slot by slot."""

from numcheck.reports.explain.text import render
from tests.reports.explain.stories import of_cases, of_seeds, told

OPEN = "CBP recorded 181,160 encounters at the southwest border in August 2022."


def test_the_first_reading_is_told_in_full_and_others_by_what_is_different() -> None:
    (one,) = told(OPEN, "2022-09-20")
    first, second, *_ = one.weighed
    assert first.told == "204,087, southwest border, August 2022"
    assert [(part.name, part.value, part.how) for part in first.parts] == [
        ("component", "all of CBP", '"CBP" (1:1), in its clause'),
        ("border", "southwest border", '"southwest border" (1:40), beside the number'),
        ("period", "August 2022", '"August 2022" (1:60), beside the number'),
    ]
    assert (second.fit, [part.name for part in second.parts]) == ("agrees but for a revision", ["component"])
    assert second.cost > first.cost == 0


def test_it_says_what_would_have_to_be_otherwise() -> None:
    (one,) = told(OPEN, "2022-09-20")
    assert one.otherwise == "It would hold if its own clause said so: component Border Patrol."
    (held,) = told(OPEN.replace("181,160", "204,087"), "2022-11-20")
    assert held.otherwise == ""
    (barred,) = told(OPEN.replace("CBP", "CBP is expected to have"), "2022-09-20")
    assert "if these words did not stand beside it: " in barred.otherwise


def test_the_page_has_them_below_one_another() -> None:
    text = render(told(OPEN, "2022-09-20"), [], width=80, colour=False)
    assert "What was weighed, the likeliest by its words first" in text
    assert "August 2022: agrees but for a revision (costs" in " ".join(text.split())


def test_costs_grow_and_no_reading_is_told_twice() -> None:
    for one in (*of_seeds(), *of_cases()):
        costs = [weighing.cost for weighing in one.weighed]
        assert costs == sorted(costs)
        assert costs[:1] in ([], [0])
        assert len({weighing.told for weighing in one.weighed}) == len(costs)
