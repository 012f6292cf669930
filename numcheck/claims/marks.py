"""The words of a run of months: which number counts them, and which number is the mark that they pass."""

from collections.abc import Sequence

from numcheck.claims.phrases import Mention
from numcheck.figures.figure import Figure, Hedge, Kind

OVER = (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.JUST_OVER)
UNDER = (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY, Hedge.JUST_UNDER)
_NEAR = 4  # words between a verb and the mark that it passes ("surpassed the mark of 200,000")


def is_streak(figure: Figure, mentions: Sequence[Mention], text: str) -> bool:
    """Whether the words right behind a number of months, or the number of a month, are of a run of them."""
    if not mentions or figure.kind not in (Kind.ORDINAL, Kind.COUNT):
        return False
    end = figure.span.end
    return any(
        m.tag == "streak"
        and m.value == "month"
        and m.span.end > end
        and (m.span.start <= end or not text[end : m.span.start].strip(" -"))
        for m in mentions
    )


def side(figure: Figure, mentions: Sequence[Mention], text: str) -> bool | None:
    """Whether a number is one that others are above (True) or below (False); None where the words do not say."""
    if figure.hedge in OVER or figure.hedge in UNDER:
        return figure.hedge in OVER
    for mention in mentions:
        gap = text[mention.span.end : figure.full_span.start]
        before = mention.tag == "threshold" and mention.span.end <= figure.full_span.start
        if before and len(gap.split()) <= _NEAR and "," not in gap:
            return mention.value != "under"
    return None
