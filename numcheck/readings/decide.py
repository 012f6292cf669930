"""The decision on a claim: it holds, it is flagged with an explanation, or it stays open."""

from collections import Counter
from collections.abc import Mapping

from numcheck.claims.claim import Operation
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.figures.figure import Kind
from numcheck.periods import Period
from numcheck.readings.accuse import accused
from numcheck.readings.answer import Ruling
from numcheck.readings.around import is_of_the_level_before, of_the_level_before
from numcheck.readings.corroborated import corroborated
from numcheck.readings.decision import (
    BARRED,
    BESIDE,
    FAR_TIME,
    FIRST,
    LIKELY,
    MISREAD,
    NOTHING,
    OPEN_SLOT,
    ORDERED,
    PLAIN,
    TABLED,
    UNTRUSTED,
    Decision,
)
from numcheck.readings.deny import denied
from numcheck.readings.leaning import leaning
from numcheck.readings.misplaced import misplaced
from numcheck.readings.number import Fit, of_level
from numcheck.readings.partly import of_all_of_it
from numcheck.readings.told_before import told_before
from numcheck.readings.vouch import vouched
from numcheck.readings.weighed import Weighed

_GREAT, _SURE, _NEAR = 3000, 0.9, 100
"""From where on an exact number hardly agrees by chance, how likely it then is true to outweigh a bar, and how much
more than the first reading one may cost that any other number is said to be."""


def decide(weighed: Weighed) -> Decision:
    """What is to be said of a claim."""
    lead, agreeing = weighed.lead, weighed.agreeing
    if lead is None:
        return Decision(Ruling.OPEN, "no reading")
    if weighed.proposal.figure.kind is Kind.VAGUE:
        return Decision(Ruling.OPEN, "vague", lead)  # too much agrees with it to say anything
    if _fatal(weighed) and (_is_no_statement(weighed) or not _settled_by_number(weighed)):
        return Decision(Ruling.OPEN, BARRED, lead)
    if agreeing is not None and weighed.p_true >= LIKELY and (found := vouched(weighed, agreeing)) is not None:
        return found
    if weighed.proposal.doings[0].operation in ORDERED:
        return denied(weighed, lead)
    return accused(weighed, lead)


def _settled_by_number(weighed: Weighed) -> bool:
    """Whether the number is what the first reading says, or to the last digit what a near one does.

    A bar is then rather misread: `February's figures, out as Congress passed the budget, show 190,000 encounters`.
    """
    agreeing, figure = weighed.agreeing, weighed.proposal.figure
    worded = figure.kind is Kind.SHARE and figure.value is None
    if agreeing is None or weighed.p_true <= _SURE or (worded and weighed.luck > _BY_CHANCE):
        return False  # "we send back the vast majority of families": of something or other a majority is true
    words = weighed.periods.get(agreeing.period)
    if any(bar.rule == _WINDOW for bar in weighed.bars) and (words is None or words.relation is Relation.UNSAID):
        return False  # "In the summer of 2023 CBP recorded 240,988": October's, and none of its words say so
    near = agreeing.fit is Fit.AGREES and weighed.gap <= _NEAR
    if near and not any(bar.rule == _FORECAST or (bar.rule and not bar.general) for bar in weighed.bars):
        return True  # but no forecast, and nobody else's
    far = FAR_TIME if agreeing.fit is Fit.AGREES else FIRST  # one that only revisions explain has to be the first
    return weighed.is_exact and weighed.gap < far and figure.value is not None and figure.value >= _GREAT


_BY_CHANCE = 0.1
"""How likely an unrelated part may agree for one to outweigh a bar."""

_WINDOW = "NC902"
"""The rule of a bar of days, weeks or seasons, which are in no data."""

_FORECAST = "NC905"
"""The rule of a bar that no number outweighs: what is yet to come may agree with what has been."""


def _is_no_statement(weighed: Weighed) -> bool:
    """Whether the whole sentence asks, denies or tells of somebody else: no number outweighs that."""
    return any(bar.fatal and bar.reach == "sentence" for bar in weighed.bars)


def _fatal(weighed: Weighed) -> bool:
    return any(bar.fatal for bar in weighed.bars)


_MOST, _LEAST = 2 / 3, 3
"""How much of a table has to hold for a number in it to be accused, and how many numbers for that to show."""


def _of_tables(found: tuple[Decision, ...], every: tuple[Weighed, ...]) -> tuple[Decision, ...]:
    """The decisions, with what the rest of its table says of a number: where most holds, the headings are understood.

    Then one that its headings deny is wrong; else they are rather misread.
    """
    told: Counter[tuple[int, int]] = Counter()
    holding: dict[tuple[int, int], list[Period]] = {}
    for one, weighed in zip(found, every, strict=True):
        if (cell := weighed.proposal.cell) is not None:
            told[cell.table] += 1
            if one.ruling is Ruling.HOLDS and one.option is not None:
                holding.setdefault(cell.table, []).append(one.option.period)
    if not told:
        return found
    known = {
        table: frozenset(periods)
        for table, periods in holding.items()
        if len(periods) >= max(_LEAST, _MOST * told[table])
    }
    return tuple(_of_table(one, weighed, known) for one, weighed in zip(found, every, strict=True))


def _of_table(one: Decision, weighed: Weighed, known: Mapping[tuple[int, int], frozenset[Period]]) -> Decision:
    cell, lead = weighed.proposal.cell, weighed.lead
    if cell is None or lead is None or one.ruling is Ruling.HOLDS:
        return one
    if cell.table not in known:
        return Decision(Ruling.OPEN, MISREAD, lead) if one.ruling is Ruling.FLAGGED else one
    timed = bool(cell.times) or lead.period in known[cell.table]
    denied = weighed.is_exact and timed and lead.fit is Fit.OFF and not weighed.bars
    return Decision(Ruling.FLAGGED, TABLED, lead) if one.ruling is Ruling.OPEN and denied else one


def _holds_by_chance(proposal: Proposal) -> bool:
    """Whether a claim holds by chance too often to show that an article is understood."""
    return proposal.is_unnumbered or proposal.doings[0].operation is Operation.SUPERLATIVE


def _beside(one: Decision, weighed: Weighed, every: tuple[Weighed, ...], found: tuple[Decision, ...]) -> Decision:
    """Open where no level of a sentence with several is explained: they rather count something else.

    `351,084 in calendar 2017, a drop of 40 percent from 614,739 in 2016`. Likewise a change of a level before it
    that is not explained.
    """
    if one.ruling is not Ruling.FLAGGED or one.why not in (NOTHING, PLAIN) or one.option is None:
        return one
    if one.why == NOTHING and not is_of_the_level_before(weighed, one.option, every, found):
        meant = of_the_level_before(weighed, one.option, every, found)
        if meant is None:
            return Decision(Ruling.OPEN, UNTRUSTED, one.option)
        return Decision(Ruling.HOLDS, BESIDE, meant) if meant.holds else one._replace(option=meant)
    if not _is_level(weighed):
        return one
    line = weighed.proposal.line
    others = [
        (each.ruling, other)
        for each, other in zip(found, every, strict=True)
        if other is not weighed and other.proposal.line is line and _is_level(other) and not other.bars
    ]
    told = None if weighed.lead is None else weighed.lead.computed
    swapped = told is not None and any(of_level(other.proposal.figure, told).holds for _, other in others)
    unexplained = others and all(ruling is Ruling.OPEN and not _is_explained(other) for ruling, other in others)
    return Decision(Ruling.OPEN, UNTRUSTED, one.option) if unexplained and not swapped else one


def _is_explained(weighed: Weighed) -> bool:
    """Whether a likely reading of a level agrees with it, or nearly."""
    return weighed.agreeing is not None or weighed.part(Fit.NEAR) >= LIKELY


def _is_level(weighed: Weighed) -> bool:
    return weighed.proposal.doings[0].operation is Operation.LEVEL


def decide_all(every: tuple[Weighed, ...]) -> tuple[Decision, ...]:
    """The decisions on an article's claims: where none holds, the reader is rather wrong than the writer."""
    found = tuple(decide(weighed) for weighed in every)
    for beside in (leaning, misplaced, corroborated, told_before):
        found = tuple(beside(one, weighed, every, found) for one, weighed in zip(found, every, strict=True))
    found = _of_tables(found, every)
    found = tuple(_beside(one, weighed, every, found) for one, weighed in zip(found, every, strict=True))
    found = tuple(of_all_of_it(one, weighed) for one, weighed in zip(found, every, strict=True))
    trusted = any(
        (one.ruling is Ruling.HOLDS or one.why == OPEN_SLOT) and not _holds_by_chance(weighed.proposal)
        for one, weighed in zip(found, every, strict=True)
    )
    if trusted:
        return found
    return tuple(
        one if one.ruling is not Ruling.FLAGGED or one.why != NOTHING else Decision(Ruling.OPEN, UNTRUSTED, one.option)
        for one in found
    )
