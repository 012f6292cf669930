"""The readings that explain a figure which the plain reading does not."""

import pytest

from numcheck.claims.claim import Baseline, Claim, Operation
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Sentence, Span
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Reading
from numcheck.readings.siblings import siblings
from tests.readings.support import count, only


def claim(operation: Operation) -> Claim:
    found = count("2.4 million encounters")
    sentence = Sentence(0, Span(0, 22), 0)
    return Claim(found, sentence, found.span, operation, "encounters", Scope())


def reading(period: str, baseline: str | None = None, **scope: str) -> Reading:
    against = None if baseline is None else Baseline((Period.parse(baseline),))
    return Reading(
        "encounters", Scope(component="CBP", border="nationwide").having(scope), Period.parse(period), against
    )


def asked(operation: Operation, plain: Reading) -> list[Reading]:
    return list(siblings(claim(operation), plain))


PLAIN = reading("FY2022")


def test_each_differs_from_the_plain_reading_in_the_slots_that_it_says() -> None:
    for other in asked(Operation.LEVEL, PLAIN):
        changed = {d for d in ("border", "component") if other.scope[d] != PLAIN.scope[d]}
        changed |= {"period"} if other.period != PLAIN.period else set()
        assert set(other.differs) == changed
        assert 1 <= len(other.differs) <= 2


def test_none_is_asked_twice_and_none_is_the_plain_one() -> None:
    for operation in (Operation.LEVEL, Operation.CHANGE, Operation.MULTIPLE, Operation.THRESHOLD):
        plain = reading("FY2022", "FY2021")
        found = [(r.scope, r.period, r.baseline) for r in asked(operation, plain)]
        assert len(found) == len(set(found))
        assert (plain.scope, plain.period, plain.baseline) not in found


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2022-08", {"2022-07", "2022-09", "2021-08", "2023-08"}),
        ("FY2022", {"FY2021", "FY2023", "CY2022"}),
        ("CY2022", {"CY2021", "CY2023", "FY2022"}),
        ("2021-10..2022-08", {"2020-10..2021-08", "2022-10..2023-08", "FY2022", "2021-10..2022-07"}),
    ],
)
def test_the_periods_beside_it(period: str, expected: set[str]) -> None:
    found = asked(Operation.LEVEL, reading(period))
    assert {str(r.period) for r in found if r.differs == ("period",)} == expected


def test_a_baseline_moves_along_with_its_period() -> None:
    found = [r for r in asked(Operation.CHANGE, reading("2022-08", "2022-07")) if r.differs == ("period",)]
    assert {(str(r.period), str(r.baseline)) for r in found} == {
        ("2022-07", "2022-06"),
        ("2022-09", "2022-08"),
        ("2021-08", "2021-07"),
        ("2023-08", "2023-07"),
    }


def test_another_baseline_is_asked_of_a_change() -> None:
    found = [r for r in asked(Operation.CHANGE, reading("2022-08", "2022-07")) if r.differs == ("baseline",)]
    assert [str(r.baseline) for r in found] == ["2021-08"]


def test_the_whole_population_is_asked_where_a_part_is_named() -> None:
    found = asked(Operation.LEVEL, reading("FY2022", demographic="UAC"))
    assert [r.scope for r in found if r.differs == ("demographic",)] == [PLAIN.scope]


def test_of_a_superlative_only_the_other_chief_border_is_asked() -> None:
    assert [(r.differs, r.scope["border"]) for r in asked(Operation.SUPERLATIVE, PLAIN)] == [(("border",), "southwest")]


def test_the_small_borders_are_asked_of_a_level_only() -> None:
    def borders(operation: Operation) -> set[str]:
        return {r.scope["border"] for r in asked(operation, reading("FY2022", "FY2021"))}

    assert borders(Operation.LEVEL) == {"nationwide", "southwest", "northern", "coastal"}
    assert borders(Operation.CHANGE) == {"nationwide", "southwest"}


def test_of_a_claim_that_holds_with_its_border_named_nothing_is_asked() -> None:
    assert only("CBP recorded 2.4 million encounters at the southwest border in fiscal 2022.").siblings == ()


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("CBP recorded 2.4 million encounters nationwide in fiscal 2022.", ("border",)),
        ("CBP recorded 2.2 million encounters at the southwest border in fiscal 2022.", ("component",)),
        ("CBP recorded 2.5 million encounters at the southwest border in fiscal 2022.", ("period",)),
        ("CBP recorded 144,116 encounters at the southwest border in June 2019.", ("period",)),
        ("Encounters at the southwest border rose 41 percent in fiscal 2022 from fiscal 2021.", ("border",)),
    ],
)
def test_which_reading_explains(text: str, differs: tuple[str, ...]) -> None:
    found = [a for a in only(text).siblings if a.agreement is Agreement.AGREES]
    assert differs in [a.reading.differs for a in found]


def test_a_sector_lies_at_one_border() -> None:
    spokane = reading("FY2022", border="northern", component="USBP", area="Spokane")
    assert not [one for one in asked(Operation.LEVEL, spokane) if "border" in one.differs]
