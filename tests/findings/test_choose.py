"""Which of two readings of a claim is judged: what the weighing decided, or what was read first."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.findings.choose import chosen
from numcheck.findings.finding import Verdict
from numcheck.readings.answer import Read, Ruling, Unanswered
from numcheck.readings.asof import asked
from numcheck.readings.decide import decide_all
from numcheck.readings.decision import NO_RECORD, NOTHING
from numcheck.readings.held import Held
from numcheck.readings.meant import OTHERWISE, Meant, meant
from tests.findings.support import findings
from tests.readings.support import reads, weighed
from tests.shared import catalog

TEXT = "CBP recorded 241,136 encounters along the southwest border in May 2022."
SILENT = (Verdict.SUPPORTED, Verdict.UNVERIFIABLE)
ACCUSING = (Verdict.CONTRADICTED, Verdict.IMPRECISE, Verdict.MISSING_CONTEXT)


def both(text: str = TEXT) -> tuple[tuple[Read, ...], tuple[Meant, ...]]:
    """A text read both ways."""
    every, held = weighed(text), Held(asked(catalog(), "both", None))
    return reads(text), tuple(meant(one, ruled, held) for one, ruled in zip(every, decide_all(every), strict=True))


def choose(verdict: Verdict, ruling: Ruling, why: str = "barred") -> tuple[Read, Read, Read]:
    """What was read first, what was weighed, and which was chosen, had each come to that."""
    (first,), (own,) = both()
    own = own._replace(decision=own.decision._replace(ruling=ruling, why=why))
    (found,) = chosen((first,), (verdict,), (own,))
    return first, own.read, found


@pytest.mark.parametrize("verdict", [*ACCUSING, Verdict.UNVERIFIABLE])
def test_what_the_weighing_vouches_for_stands(verdict: Verdict) -> None:
    _, own, found = choose(verdict, Ruling.HOLDS)
    assert found is own


def test_where_both_agree_on_the_figures_the_first_tells_more() -> None:
    first, _, found = choose(Verdict.SUPPORTED, Ruling.HOLDS)
    assert found is first


@pytest.mark.parametrize("verdict", SILENT)
def test_what_the_weighing_flags_is_flagged_where_the_first_is_silent(verdict: Verdict) -> None:
    _, own, found = choose(verdict, Ruling.FLAGGED)
    assert found is own


@pytest.mark.parametrize("verdict", ACCUSING)
def test_where_both_flag_the_first_says_why(verdict: Verdict) -> None:
    first, _, found = choose(verdict, Ruling.FLAGGED)
    assert found is first


@pytest.mark.parametrize("verdict", SILENT)
def test_what_is_left_open_the_first_may_vouch_for(verdict: Verdict) -> None:
    first, _, found = choose(verdict, Ruling.OPEN)
    assert found is first


@pytest.mark.parametrize("verdict", ACCUSING)
def test_what_is_left_open_the_first_does_not_accuse(verdict: Verdict) -> None:
    first, _, found = choose(verdict, Ruling.OPEN)
    assert found.claim == first.claim
    assert found.plain == Unanswered("NC904", OTHERWISE)
    assert (found.ruling, found.siblings, found.revised) == (Ruling.OPEN, (), None)


@pytest.mark.parametrize("why", [NOTHING, NO_RECORD])
def test_where_the_weighing_found_no_reading_either_the_first_accuses(why: str) -> None:
    first, _, found = choose(Verdict.CONTRADICTED, Ruling.OPEN, why)
    assert found is first


@pytest.mark.parametrize(("operation", "stands"), [(Operation.RANK, True), (Operation.LEVEL, False)])
def test_what_was_not_weighed_stands_only_where_it_never_is(operation: Operation, stands: bool) -> None:
    (first,), _ = both()
    read = first._replace(claim=first.claim._replace(operation=operation))
    (found,) = chosen((read,), (Verdict.CONTRADICTED,), ())
    assert (found is read) is stands
    assert stands or found.ruling is Ruling.OPEN


def test_what_only_the_weighing_reads_is_added_in_text_order() -> None:
    text = f"{TEXT} Encounters fell 57 percent in May 2022."
    firsts, meants = both(text)
    assert len(meants) == 2
    found = chosen(firsts[1:], [Verdict.UNVERIFIABLE] * len(firsts[1:]), meants)
    spans = [one.claim.figure.span for one in found]
    assert spans == sorted(spans)
    assert spans[0] == meants[0].span


@pytest.mark.parametrize(("names", "told"), [(True, True), (False, False)])
def test_what_only_the_weighing_reads_and_leaves_open_is_told_where_its_words_name_the_statistics(
    names: bool, told: bool
) -> None:
    _, (own,) = both()
    proposal = own.weighed.proposal
    line = proposal.line if names else proposal.line._replace(slots=())
    own = own._replace(
        weighed=own.weighed._replace(proposal=proposal._replace(line=line)),
        decision=own.decision._replace(ruling=Ruling.OPEN),
    )
    assert bool(chosen((), (), (own,))) is told


def test_a_long_number_of_another_component_is_vouched_for_by_nobody() -> None:
    text = (
        "Encounters at the southwest border numbered 34,460 in March 2020 and 17,106 in April 2020. They were "
        "21,593 in May 2020."
    )
    found = {finding.claim.figure.text: finding.verdict for finding in findings(text, "2020-07-20")}
    assert found["34,460"] is found["17,106"] is Verdict.SUPPORTED
    assert found["21,593"] is Verdict.UNVERIFIABLE  # the Border Patrol's part of 23,237


@pytest.mark.parametrize("verdict", ACCUSING)
def test_the_first_accuses_nobody_of_a_change_of_which_the_weighing_heard_nothing(verdict: Verdict) -> None:
    (first, _), _ = both(
        "Encounters along the southwest border rose 55 percent in May 2022 from April 2022, to 241,136."
    )
    assert first.claim.operation is Operation.CHANGE
    (found,) = chosen((first,), (verdict,), ())
    assert found.ruling is Ruling.OPEN


def test_the_ends_of_a_pair_that_is_left_open_are_told() -> None:
    text = "Encounters along the southwest border went from 235,785 to 241,136 in May 2022."
    first, own = both(text)
    opened = tuple(read._replace(plain=Unanswered("NC904", OTHERWISE), ruling=Ruling.OPEN) for read in first)
    held = tuple(one._replace(decision=one.decision._replace(ruling=Ruling.HOLDS)) for one in own)
    found = chosen(opened, (Verdict.UNVERIFIABLE,) * len(opened), held)
    assert [read.claim.figure.text for read in found] == ["235,785", "241,136"]
