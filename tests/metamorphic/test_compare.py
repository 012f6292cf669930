"""Verdicts before and after: each figure is held against itself, wherever it stands."""

from numcheck.documents.document import Form
from tests.metamorphic.compare import Change, Pair, pair
from tests.metamorphic.edit import Rewrite, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage

PASSAGE = Passage(
    "example",
    "2022-11-14",
    "CBP recorded 227,547 encounters at the southwest border in September 2022. In August 2022 there were 204,087.",
)


def compared(rewrite: Rewrite, form: Form = Form.TEXT, perturbs: bool = False) -> Pair:
    one = pair(Kind("example", rewrite, form, perturbs), PASSAGE)
    assert one is not None
    return one


def verdicts(one: Pair) -> list[tuple[str, str, str]]:
    return [(change.figure, change.was, change.now) for change in one.changes]


def test_what_stays_the_same_has_the_same_verdicts() -> None:
    one = compared(found("^", "So it is. "))
    assert verdicts(one) == [("227,547", "supported", "supported"), ("204,087", "supported", "supported")]
    assert not any(change.accuses or change.loses for change in one.changes)


def test_a_figure_that_becomes_wrong_is_accused() -> None:
    one = compared(found("227,547", "427,547"))
    assert [change.accuses for change in one.changes if change.figure == "227,547"] == [True]


def test_a_figure_that_is_gone_is_lost() -> None:
    one = compared(found(r" In August 2022 there were 204,087\.", ""))
    assert verdicts(one)[1] == ("204,087", "supported", "none")
    assert one.changes[1].loses


def test_a_figure_that_is_new_was_not_there() -> None:
    one = compared(found("$", " In July 2022 there were 999,999 encounters at the southwest border."))
    assert ("999,999", "none", "contradicted") in verdicts(one)
    assert len(compared(found("$", " In May 1911 there were 999,999 encounters at the southwest border.")).changes) == 2


def test_of_a_perturbing_kind_only_what_it_touches_is_looked_at() -> None:
    one = compared(found("227,547", "427,547"), perturbs=True)
    assert [change.figure for change in one.changes] == ["227,547"]


def test_figures_are_found_behind_broken_lines_and_in_other_forms() -> None:
    same = [("227,547", "supported", "supported"), ("204,087", "supported", "supported")]
    assert verdicts(compared(found(r"(?<=\.) ", "\r\n"))) == same
    assert verdicts(compared(found("227,547", r"**\g<0>**"), Form.MARKDOWN)) == same


def test_words_that_a_form_loses_take_their_figures_along() -> None:
    one = compared(found("204,087", "<!-- 204,087 -->"), Form.MARKDOWN)
    assert verdicts(one)[:2] == [("227,547", "supported", "none"), ("204,087", "supported", "none")]


def test_a_rewriting_that_changes_nothing_makes_no_pair() -> None:
    assert pair(Kind("example", found("Yuma", "Tucson")), PASSAGE) is None


def test_a_verdict_that_was_a_flag_cannot_become_one() -> None:
    assert not Change("5", None, None, "imprecise", "contradicted").accuses
    assert Change("5", None, None, "none", "contradicted").accuses
    assert not Change("5", None, None, "supported", "contradicted").loses
