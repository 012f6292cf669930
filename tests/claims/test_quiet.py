"""The shortcut past a sentence that says nothing of what is counted: read in full, it comes to the same."""

import json
from pathlib import Path

import pytest

from numcheck.claims import extract
from numcheck.claims.quiet import is_quiet
from tests.claims.support import found
from tests.interpreted import Why

pytestmark = pytest.mark.interpreted(Why.PATCHED)

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = sorted((ROOT / "bench" / "texts").glob("*.txt"))
PASSAGES = [json.loads(line) for line in (ROOT / "tests" / "evaluation" / "passages.jsonl").open(encoding="utf-8")]

STORY = "CBP counted 203,598 encounters at the southwest border in August 2022."
AFTER = (
    "Thirty people went home, and 12 more slept.",
    "The clinic has 1,200 beds and two doctors.",
    "August saw 203,598.",
    "In July there were 199,976.",
    "That is more than 12,000 in a week.",
    "It was the highest ever.",
    "The town spent $4 million, twice the highest sum ever.",
    "The school of 300 lost its 20th match, second among the four.",
    "The previous record was 2,000 over 4,000.",
    "More than in May, and 5,000 fewer than in June, stayed for the last 12 months.",
    "Half of the town, 300 people, were from there.",
)


def both(monkeypatch: pytest.MonkeyPatch, text: str, date: str | None) -> bool:
    short = found(text, date)
    with monkeypatch.context() as patch:
        patch.setattr(extract, "is_quiet", lambda *args, **kwargs: False)
        return found(text, date) == short


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    assert both(monkeypatch, path.read_text(encoding="utf-8"), "2024-11-24")


def test_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    for passage in PASSAGES:
        assert both(monkeypatch, passage["text"], passage["published"]), passage["id"]


@pytest.mark.parametrize("sentence", AFTER)
def test_after_a_story(monkeypatch: pytest.MonkeyPatch, sentence: str) -> None:
    others = " ".join(AFTER)
    for text in (sentence, f"{STORY} {sentence}", f"{STORY} {others} {sentence}", f"{sentence}\n\n{STORY}\n\n{others}"):
        assert both(monkeypatch, text, "2022-10-30")


def test_most_sentences_are_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []

    def spy(*args: object, dated: bool) -> bool:
        told.append(is_quiet(*args, dated=dated))  # type: ignore[arg-type]
        return told[-1]

    monkeypatch.setattr(extract, "is_quiet", spy)
    found(f"{STORY} The clinic has 1,200 beds. A total of 190,000 were stopped in July.", "2022-10-30")
    assert told == [False, True, False]
