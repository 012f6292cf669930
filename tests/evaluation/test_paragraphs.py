"""Made-up paragraphs: nobody is accused of a true one, and many of those with one wrong fact are flagged."""

from random import Random

import pytest

from numcheck.checker import Checker
from tests.evaluation.paragraphs import TAILS, Paragraph, over_years, paragraphs
from tests.evaluation.sentences import Teller, wrong
from tests.shared import catalog

SEEDS, NUMBER, CAUGHT = (1, 2, 3), 60, 0.55
"""What they are made from, how many of each, and what part of the wrong ones has to be flagged."""


def told(seed: int) -> list[Paragraph]:
    return paragraphs(Teller(catalog(), Random(seed)), NUMBER)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(catalog())


@pytest.mark.parametrize("seed", SEEDS)
def test_no_true_paragraph_is_flagged(seed: int, checker: Checker) -> None:
    flagged = [one.words for one in told(seed) if any(f.is_flagged for f in checker.check(one.words, one.day).findings)]
    assert flagged == []


@pytest.mark.parametrize("seed", SEEDS)
def test_no_move_since_a_time_told_before_is_flagged(seed: int, checker: Checker) -> None:
    made = paragraphs(Teller(catalog(), Random(seed)), NUMBER, over_years)
    flagged = [one.words for one in made if any(f.is_flagged for f in checker.check(one.words, one.day).findings)]
    assert flagged == []


def one_wrong(paragraph: Paragraph, rng: Random) -> str:
    """The paragraph with one fact wrong in a sentence that does not say when; "" where none of its facts can be."""
    at = rng.randrange(TAILS)
    try:
        tail = wrong(paragraph.tails[at], rng)
    except IndexError:
        return ""
    return paragraph._replace(tails=(*paragraph.tails[:at], tail, *paragraph.tails[at + 1 :])).words


def test_many_with_one_wrong_fact_are(checker: Checker) -> None:
    made: list[tuple[str, str]] = []
    for seed in SEEDS:
        rng = Random(seed)
        made += [(words, one.day) for one in told(seed) if (words := one_wrong(one, rng))]
    missed = [words for words, day in made if not any(f.is_flagged for f in checker.check(words, day).findings)]
    assert len(missed) <= (1 - CAUGHT) * len(made), "\n".join(missed)
