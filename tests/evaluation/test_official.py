"""Texts written for the official figures, with verdicts worked out from the tables by a script of their own."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.evaluation.evaluate import reports
from tests.evaluation.gold import fingerprint, load
from tests.evaluation.official.amounts import Level
from tests.evaluation.official.build import OFFICIAL, Corpus, MeantOtherwiseError
from tests.evaluation.official.contexts import Context, true
from tests.evaluation.official.verdicts import UnclearError
from tests.evaluation.scoring import MEASURES, Score, score

HERE = Path(__file__).parent
PATH = OFFICIAL.path
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"), parse_float=Decimal)["official"]


@pytest.fixture(scope="module")
def result() -> Score:
    contexts = load(PATH)
    return score(contexts, reports(contexts))


def test_the_floors_are_those_of_these_texts() -> None:
    assert fingerprint(PATH) == FLOORS["fingerprint"]


@pytest.mark.parametrize("measure", MEASURES)
def test_no_measure_is_below_its_floor(result: Score, measure: str) -> None:
    assert result.share(measure) >= FLOORS[measure], "\n".join(result.wrong)


def test_a_claim_stands_where_it_says() -> None:
    for context in load(PATH):
        for claim in context.claims:
            assert context.text[claim.start : claim.end] == claim.figure, context.name


def test_building_gives_the_committed_file() -> None:
    assert OFFICIAL.build() == PATH.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((HERE / "official").rglob("*.py")), ids=lambda path: str(path.name))
def test_the_script_uses_the_standard_library_and_itself_alone(path: Path) -> None:
    others = {name for name in imported_by(path) if name.partition(".")[0] not in sys.stdlib_module_names}
    assert all(name.startswith("tests.evaluation.official") for name in others), others


def imported_by(path: Path) -> Iterator[str]:
    """The modules that a file imports, at its top or inside a function, a relative one with its dots."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize(
    ("context", "error"),
    [
        (
            true("2022-11-14", "[[2,738,944]] at the southwest border.", Level("FY2022", "southwest")),
            MeantOtherwiseError,
        ),
        (true("2022-11-14", "[[2,378,954]] at the southwest border.", Level("FY2022", "southwest")), UnclearError),
        (
            true("2022-11-14", "[[2,378,944]] in the state.", Level("FY2022", scope={"state": "XX", "area": "X"})),
            LookupError,
        ),
    ],
)
def test_a_text_that_the_tables_do_not_bear_out_is_refused(context: Context, error: type[Exception]) -> None:
    with pytest.raises(ExceptionGroup) as raised:
        Corpus(PATH, {"g1": context}).build()
    assert [type(each) for each in raised.value.exceptions] == [error]
