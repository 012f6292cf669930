"""Each kind of rewriting does what it says, and leaves alone what it may not touch."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.metamorphic.edit import written
from tests.metamorphic.kinds import KINDS
from tests.metamorphic.passage import Passage, corpus

EXAMPLES: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("examples.toml").read_text(encoding="utf-8")
)
ALWAYS = {
    *("sentence-before", "sentence-behind", "paragraph-before", "paragraph-behind", "heading", "byline"),
    *("other-time-before", "other-time-behind", "other-count-before"),
}
LEFT = [(name, text) for name in EXAMPLES for text in EXAMPLES[name].get("untouched", [])]
SOME = corpus()[::12]


def after(name: str, text: str) -> str:
    return written(text, KINDS[name].rewrite(Passage("example", "2022-11-14", text)))


def test_every_kind_has_an_example_and_something_that_it_leaves_alone() -> None:
    assert EXAMPLES.keys() == KINDS.keys()
    assert {name for name in EXAMPLES if "untouched" not in EXAMPLES[name]} == ALWAYS


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_comes_of_a_text(name: str) -> None:
    assert after(name, EXAMPLES[name]["before"]) == EXAMPLES[name]["after"]


@pytest.mark.parametrize(("name", "text"), LEFT)
def test_what_is_left_alone(name: str, text: str) -> None:
    assert after(name, text) == text


@pytest.mark.parametrize("name", KINDS)
def test_edits_stand_in_order_and_change_something(name: str) -> None:
    for passage in SOME:
        edits = KINDS[name].rewrite(passage)
        assert all(one.end <= two.start for one, two in pairwise(edits))
        assert not edits or written(passage.text, edits) != passage.text
