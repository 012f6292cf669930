"""True paragraphs about a month, made by chance, in which later sentences lean on earlier ones for the time."""

from calendar import month_name
from collections.abc import Callable
from typing import NamedTuple

from numcheck.periods import Period
from tests.evaluation.sentences import BORDER, PEOPLE, SECTORS, Teller, UntoldError, percent, rounded

_RANKED = ("first", "second", "third", "fourth", "fifth")
_TIMES = ("twice", "three times", "four times", "five times", "six times")
_IDLE = (
    "Officials pointed to tougher enforcement in Mexico.",
    "The numbers were released late Friday.",
    "Nobody at the agency would comment.",
    "Shelters in the region say they are full.",
)
TAILS = 3
"""How many sentences that do not say when follow the first one of a paragraph."""


class Paragraph(NamedTuple):
    """The first sentence of a paragraph, which says when, the others, and the day on which it appeared."""

    day: str
    head: str
    tails: tuple[str, ...]

    @property
    def words(self) -> str:
        """The whole paragraph."""
        return " ".join((self.head, *self.tails))


class Month(NamedTuple):
    """A month with its name and that of the one before."""

    period: Period
    name: str
    before: str


def _head(t: Teller, m: Month) -> str:
    every, agents, then = t.total(m.period), t.total(m.period, component="USBP"), t.total(m.period.shift(-1))
    moved = percent(every, then)
    return t.one(
        f"CBP recorded {every:,} encounters at {BORDER} in {m.name} {m.period.first // 12}, the agency said.",
        f"The Border Patrol apprehended {agents:,} people along {BORDER} in {m.name}, according to federal data.",
        f"CBP counted {every:,} encounters at {BORDER} in {m.name}. In May 2019 there had been 144,116.",
        f"There were {every:,} migrant encounters at {BORDER} in {m.name}, {abs(moved)} percent "
        f"{'more' if moved > 0 else 'fewer'} than in {m.before}.",
    )


def _older(t: Teller, m: Month) -> str:
    """First sentences that hold a month against the year before: a move behind them may be one since then."""
    every, ago = t.total(m.period), t.total(m.period.shift(-12))
    agents, then = (t.total(one, component="USBP") for one in (m.period, m.period.shift(-12)))
    now, before = f"{m.name} {m.period.first // 12}", f"{m.name} {m.period.first // 12 - 1}"
    return t.one(
        f"Border Patrol agents made {agents:,} arrests along {BORDER} in {now}, compared with {then:,} in {before}.",
        f"{now}'s total at {BORDER}, {every:,}, was {'above' if every > ago else 'below'} that of {before}.",
    )


def _since(t: Teller, m: Month) -> str:
    """Which way a total went from a year before, which no word says."""
    country, sector = t.one(*PEOPLE), t.one(*SECTORS[:7])
    kind, name = t.rng.choice((("Single Adults", "single adults"), ("UAC", "unaccompanied children")))
    asked = (
        {"citizenship": country},
        {"component": "USBP", "area": sector},
        {"demographic": kind},
        {"component": "OFO"},
    )
    ways = [percent(t.total(m.period, **one), t.total(m.period.shift(-12), **one)) > 0 for one in asked]
    return t.one(
        f"Encounters with {PEOPLE[country]} {'rose' if ways[0] else 'fell'}.",
        f"{sector}'s apprehensions {'climbed' if ways[1] else 'dropped'}, too.",
        f"The number of {name} {'rose' if ways[2] else 'fell'} as well.",
        f"At the ports of entry, however, the count {'went up' if ways[3] else 'went down'}.",
    )


def _sector(t: Teller, m: Month) -> str:
    sector = t.one(*SECTORS[:6])
    now, then = (t.total(one, component="USBP", area=sector) for one in (m.period, m.period.shift(-1)))
    moved = percent(now, then)
    up = moved > 0
    return t.one(
        f"{sector} saw about {rounded(now)}, {'up' if up else 'down'} {abs(moved)} percent from {m.before}.",
        f"{sector}'s apprehensions {'rose' if up else 'fell'} {abs(moved)} percent from the month before.",
        f"In the {sector} Sector, the number {'rose' if up else 'fell'} to {rounded(now)} from {rounded(then)}.",
    )


def _rivals(t: Teller, m: Month) -> str:
    totals = sorted(((t.total(m.period, component="USBP", area=one), one) for one in SECTORS), reverse=True)
    place = t.rng.randrange(len(_RANKED))
    (most, first), (less, other), sector = totals[0], totals[place + 1], totals[place][1]
    times = round(most / less)
    told = f"{first} led the sectors with {rounded(most)}; {totals[1][1]} had {rounded(totals[1][0])}."
    if 2 <= times < 2 + len(_TIMES) and abs(most / less - times) < _NEARLY * times:
        told = f"{first} had {rounded(most)}, about {_TIMES[times - 2]} what {other} recorded."
    return t.one(
        told,
        f"{sector} ranked {_RANKED[place]} among the nine sectors.",
        f"{first} was the busiest sector, followed by {totals[1][1]}.",
    )


_NEARLY = 0.03
"""How far from a round multiple, in parts of it, a total may be of which it is told."""


def _people(t: Teller, m: Month) -> str:
    country = t.one(*PEOPLE)
    now, then = (t.total(one, citizenship=country) for one in (m.period, m.period.shift(-1)))
    share, moved = round(100 * now / t.total(m.period)), percent(now, then)
    up = moved > 0
    return t.one(
        f"{PEOPLE[country]} accounted for {share} percent of all encounters.",
        f"Encounters with {PEOPLE[country]} {'rose' if up else 'fell'} {abs(moved)} percent to {rounded(now)}.",
        f"{PEOPLE[country]} numbered {rounded(now)}, {'up' if up else 'down'} from {rounded(then)}.",
    )


def _kinds(t: Teller, m: Month) -> str:
    kind, name = t.rng.choice(
        (("Single Adults", "Single adults"), ("FMUA", "People in families"), ("UAC", "Unaccompanied children"))
    )
    now, then = (t.total(one, demographic=kind) for one in (m.period, m.period.shift(-1)))
    share, moved = round(100 * now / t.total(m.period)), percent(now, then)
    return t.one(
        f"{name} made up {share} percent of all encounters.",
        f"{name} numbered {now:,}, {abs(moved)} percent {'more' if moved > 0 else 'fewer'} than in {m.before}.",
    )


def _directions(t: Teller, m: Month) -> str:
    """Which way totals went, in sentences without a number."""
    country, other = t.rng.sample(tuple(PEOPLE), 2)
    sector, rival = t.rng.sample(SECTORS[:6], 2)
    ports = percent(*(t.total(one, component="OFO") for one in (m.period, m.period.shift(-1)))) > 0
    up, alike = (percent(*_two(t, m, citizenship=one)) > 0 for one in (country, other))
    rose, saw = ("rose", "an increase") if up else ("fell", "a decline")
    there = percent(*_two(t, m, component="USBP", area=sector)) > 0
    here, elsewhere = (t.total(m.period, component="USBP", area=one) for one in (sector, rival))
    percent(here, elsewhere)
    too = f"So did those with {PEOPLE[other]}." if up == alike else f"Those with {PEOPLE[other]} did not."
    return t.one(
        f"Encounters with {PEOPLE[country]} {rose} from {m.before}. {too}",
        f"{PEOPLE[country]} {rose} as well.",
        f"At the ports of entry the number {'rose' if ports else 'fell'} in a month.",
        f"The {sector} Sector saw {'an increase' if there else 'a decline'} from {m.before}.",
        f"Encounters with {PEOPLE[country]} kept {'rising' if up else 'falling'}, and the ports saw {saw}."
        if up == ports
        else f"{PEOPLE[country]} {rose}, in contrast to the count at the ports.",
        f"{sector} recorded {'more' if here > elsewhere else 'fewer'} apprehensions than {rival}.",
    )


def _two(t: Teller, m: Month, **members: str) -> tuple[int, int]:
    """A total of the month and of the one before."""
    return t.total(m.period, **members), t.total(m.period.shift(-1), **members)


TOLD: tuple[Callable[[Teller, Month], str], ...] = (_sector, _rivals, _people, _kinds, _directions)
"""Makers of the sentences that lean on the first one."""


def paragraph(t: Teller) -> Paragraph:
    """A paragraph; raises `UntoldError` where what was drawn makes none."""
    period, name, day = t.month()
    month = Month(period, name, month_name[(period.first - 1) % 12 + 1])
    tails = tuple(
        f"{t.rng.choice(_IDLE)} {told}" if t.rng.randrange(TAILS) == 0 else told
        for told in (made(t, month) for made in t.rng.sample(TOLD, TAILS))
    )
    return Paragraph(day, _head(t, month), tails)


def over_years(t: Teller) -> Paragraph:
    """A paragraph that tells of another time first, and then of moves that are none since the month before."""
    period, name, day = t.month()
    month = Month(period, name.split()[0], month_name[(period.first - 1) % 12 + 1])
    return Paragraph(day, _older(t, month), tuple(_since(t, month) for _ in range(TAILS)))


def paragraphs(teller: Teller, number: int, make: Callable[[Teller], Paragraph] = paragraph) -> list[Paragraph]:
    """So many paragraphs."""
    made: list[Paragraph] = []
    while len(made) < number:
        try:
            made.append(make(teller))
        except UntoldError:
            continue
    return made
