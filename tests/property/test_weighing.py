"""Whatever the text, what its words propose can be weighed and decided."""

from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.lexicon.loader import load
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import ORDERED
from tests.property.test_check import WORDS
from tests.readings.support import decided, weighed

TIMES = tuple(entry.text("example") for entry in load("when").entries("pattern"))
SLOTS = (
    "the Border Patrol",
    "officers at ports",
    "along the southwest border",
    "families",
    "of them",
    "fentanyl",
    "Yuma",
)
ORDERS = (
    "the May peak of",
    "fewer than in any month since 2020",
    "no month has seen more",
    "not since 2011 that many",
    "the third year in a row",
    "the second straight month above that mark",
    "second-busiest sector",
    "fewer migrants",
    "for the first time since 2018",
)
JOINTS = (
    "was",
    "rose",
    "fell by",
    "up from",
    ",",
    "and",
    "(",
    ")",
    ":",
    "—",
    ". ",
    "\n",
    "?",
    "while",
    "a day",
    "8,120",
    "made up",
)
DATES = st.sampled_from((None, "2019-04-10", "2022-06-20", "2023"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from((*WORDS, *TIMES, *SLOTS, *ORDERS, *JOINTS)), max_size=24), DATES)
def test_proposing_and_weighing_never_raise(words: list[str], date: str | None) -> None:
    text = " ".join(("Encounters at the border:", *words))
    claims = weighed(text, date)
    decisions = decided(text, date)
    for claim, decision in zip(claims, decisions, strict=True):
        if claim.proposal.doings[0].operation in ORDERED and decision.ruling is Ruling.FLAGGED:
            # What has no number to be wrong in, or one of places or months, is denied in words that are understood.
            assert claim.proposal.unread == ()
            assert claim.bars == ()
            assert claim.lead is not None
            assert not claim.lead.holds
        costs = [option.cost for option in claim.options]
        assert costs == sorted(costs)
        assert 0 <= claim.p_true <= 1
        assert not claim.options or abs(sum(claim.shares) - 1) < 1e-6
        assert claim.proposal.stretch.start <= claim.proposal.figure.span.start


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), DATES)
def test_any_text_can_be_weighed(text: str, date: str | None) -> None:
    decided(f"Encounters at the border rose 8,120 {text}", date)
