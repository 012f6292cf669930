"""Made-up sentences: nobody is accused of a true one, and most of those with one wrong fact are flagged."""

from random import Random

import pytest

from numcheck.checker import Checker
from tests.evaluation.sentences import Teller, Text, texts, wrong
from tests.shared import catalog

EACH, CAUGHT = 10, 0.8
"""How many sentences of each kind are made, and what part of the wrong ones has to be flagged."""


def told(seed: int) -> list[Text]:
    return list(texts(Teller(catalog(), Random(seed)), EACH))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(catalog())


@pytest.mark.parametrize("seed", [1, 2])
def test_no_true_sentence_is_flagged(seed: int, checker: Checker) -> None:
    found = {text: checker.check(text.words, text.day) for text in told(seed)}
    assert [text for text, report in found.items() if any(one.is_flagged for one in report.findings)] == []
    assert all(report.findings for report in found.values())


@pytest.mark.parametrize("seed", [1, 2])
def test_most_sentences_with_one_wrong_fact_are(seed: int, checker: Checker) -> None:
    rng, every = Random(seed), told(seed)
    made = [(wrong(text.words, rng), text.day) for text in every]
    missed = [words for words, day in made if not any(one.is_flagged for one in checker.check(words, day).findings)]
    assert len(missed) <= (1 - CAUGHT) * len(every), "\n".join(missed)
