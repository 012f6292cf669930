"""True sentences about the official figures, made by chance in many wordings; and the same with one fact wrong."""

import re
from calendar import month_name, monthrange
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.periods import Period

BORDER = "the southwest border"
SECTORS = ("Rio Grande Valley", "Tucson", "El Paso", "San Diego", "Yuma", "Laredo", "Big Bend", "El Centro", "Del Rio")
PLACES = ("busiest", "second-busiest", "third-busiest", "fourth-busiest", "fifth-busiest")
PEOPLE = {
    "Mexico": "Mexicans",
    "Guatemala": "Guatemalans",
    "Honduras": "Hondurans",
    "Venezuela": "Venezuelans",
    "Cuba": "Cubans",
    "Colombia": "Colombians",
    "Ecuador": "Ecuadorians",
    "Nicaragua": "Nicaraguans",
}
FIRST, LAST = 2020, 2025
_MOST = 100


class Text(NamedTuple):
    """A text with the day on which it appeared."""

    day: str
    words: str


class UntoldError(Exception):
    """What was drawn makes no sentence: no such figure is held, or nothing moved."""


class Teller:
    """Draws months and makes sentences of what the official figures say of them."""

    def __init__(self, catalog: Catalog, rng: Random) -> None:
        """Over a catalog; the same `rng` gives the same sentences."""
        self._catalog, self.rng = catalog, rng

    def month(self) -> tuple[Period, str, str]:
        """A month with its name, and the day on which its figures are told."""
        first = self.rng.randrange(FIRST * 12, LAST * 12 + 9)
        year, month = divmod(first + 1, 12)
        return Period(first, first), month_name[first % 12 + 1], f"{year}-{month + 1:02d}-20"

    def total(self, period: Period, *, measure: str = "encounters", **members: str) -> int:
        """A total at the southwest border, if nothing else is said; raises `UntoldError` where none is held."""
        scope = Scope({"component": "CBP", "border": "southwest", **members})
        found = self._catalog.total(measure, scope, period)
        if found is None or found.value < _MOST:
            raise UntoldError
        return int(found.value.to_integral_value())

    def one(self, *wordings: str) -> str:
        """One of several wordings."""
        return self.rng.choice(wordings)


def percent(now: int, then: int) -> int:
    """By how many percent a total moved; raises `UntoldError` where that is nearly nothing, or more than all of it."""
    moved = round(100 * (now - then) / then)
    if not 2 < abs(moved) < _MOST:
        raise UntoldError
    return moved


def rounded(value: int) -> str:
    """A number to its first two digits."""
    step = 10 ** (len(str(value)) - 2)
    return f"{round(value / step) * step:,}"


def _over_the_year(t: Teller) -> Text:
    month, name, day = t.month()
    now, then = t.total(month), t.total(month.shift(-12))
    moved = percent(now, then)
    up = moved > 0
    return Text(
        day,
        t.one(
            f"Encounters along {BORDER} {'rose' if up else 'fell'} {abs(moved)}% in {name} from a year ago, "
            f"to {now:,}.",
            f"U.S. officials recorded {now:,} encounters at {BORDER} in {name}, {abs(moved)} percent "
            f"{'more' if up else 'fewer'} than in the same month a year earlier.",
            f"There were {now:,} encounters at {BORDER} last month, {'up' if up else 'down'} {abs(moved)} percent from "
            f"{then:,} a year before.",
        ),
    )


def _over_the_month(t: Teller) -> Text:
    month, name, day = t.month()
    now, then = (t.total(one, component="USBP") for one in (month, month.shift(-1)))
    moved = percent(now, then)
    up = moved > 0
    return Text(
        day,
        t.one(
            f"Border Patrol agents made {now:,} apprehensions along {BORDER} in {name}, a {abs(moved)} percent "
            f"{'increase' if up else 'decrease'} from the month before.",
            f"The Border Patrol's tally for {name} was {now:,} at {BORDER}, against {then:,} the month before, a "
            f"{'rise' if up else 'drop'} of {abs(moved)}%.",
            f"Arrests for crossing {BORDER} illegally {'jumped' if up else 'dropped'} {abs(moved)}% in {name}. Agents "
            f"made {now:,} arrests, {'up' if up else 'down'} from {then:,} the previous month.",
        ),
    )


def _components(t: Teller) -> Text:
    month, name, day = t.month()
    every, agents, ports = t.total(month), t.total(month, component="USBP"), t.total(month, component="OFO")
    return Text(
        day,
        t.one(
            f"Of the {every:,} encounters at {BORDER} in {name}, {agents:,} took place between ports of entry and "
            f"{ports:,} at ports of entry.",
            f"CBP recorded {every:,} encounters on {BORDER} in {name}: {agents:,} by the Border Patrol and "
            f"{ports:,} by officers at ports of entry.",
        ),
    )


def _nationality(t: Teller) -> Text:
    month, name, day = t.month()
    country = t.one(*PEOPLE)
    part, every = t.total(month, citizenship=country), t.total(month)
    share = round(100 * part / every)
    return Text(
        day,
        t.one(
            f"{PEOPLE[country]} accounted for {part:,} of the {every:,} encounters at {BORDER} in {name}, or {share} "
            "percent.",
            f"Of {every:,} encounters at {BORDER} in {name}, {part:,} ({share}%) were of {PEOPLE[country]}.",
            f"{PEOPLE[country]} made up {share} percent of encounters at {BORDER} in {name}, with {part:,}.",
        ),
    )


def _sector(t: Teller) -> Text:
    month, name, day = t.month()
    totals = sorted(((t.total(month, component="USBP", area=one), one) for one in SECTORS), reverse=True)
    place = t.rng.randrange(len(PLACES))
    total, sector = totals[place]
    return Text(
        day,
        t.one(
            f"The {sector} sector was the {PLACES[place]} of the nine southwest border sectors in {name}, with about "
            f"{rounded(total)} apprehensions.",
            f"Agents in the {sector} Sector made about {rounded(total)} apprehensions in {name}, making it the "
            f"{PLACES[place]} sector along {BORDER}.",
        ),
    )


def _year(t: Teller) -> Text:
    year = t.rng.randint(FIRST - 1, LAST)
    now, then = t.total(Period.fiscal(year)), t.total(Period.fiscal(year - 1))
    up = now > then
    return Text(
        f"{year}-10-25",
        t.one(
            f"Fiscal year {year}, which ended Sept. 30, saw {now:,} encounters at {BORDER}, "
            f"{'up' if up else 'down'} from {then:,} the year before.",
            f"For all of fiscal {year}, CBP counted {now:,} encounters at {BORDER}, {abs(now - then):,} "
            f"{'more' if up else 'fewer'} than in fiscal {year - 1}.",
            f"CBP recorded {now:,} encounters on {BORDER} in fiscal {year}. The year before it was {then:,}.",
        ),
    )


def _kinds(t: Teller) -> Text:
    month, name, day = t.month()
    families, children = (t.total(month, demographic=one) for one in ("FMUA", "UAC"))
    every, adults = t.total(month), t.total(month, demographic="Single Adults")
    return Text(
        day,
        t.one(
            f"Single adults made up {round(100 * adults / every)} percent of encounters at {BORDER} in {name}; family "
            f"units numbered {families:,} and unaccompanied children {children:,}.",
            f"Of the {every:,} people encountered at {BORDER} in {name}, {families:,} came in families and "
            f"{children:,} were unaccompanied minors.",
        ),
    )


def _daily(t: Teller) -> Text:
    month, name, day = t.month()
    total = t.total(month, component="USBP")
    mean = round(total / monthrange(month.first // 12, month.first % 12 + 1)[1])
    return Text(
        day,
        t.one(
            f"Border Patrol agents averaged about {mean:,} apprehensions a day along {BORDER} in {name}.",
            f"The Border Patrol made {total:,} apprehensions at {BORDER} in {name}, or about {mean:,} per day.",
        ),
    )


def _record(t: Teller) -> Text:
    month, name, day = t.month()
    total = t.total(month, component="USBP")
    low = t.rng.random() < 0.5
    since = month.shift(-1)
    while (then := t.total(since, component="USBP")) != total and (then > total) is low:
        since = since.shift(-1)
    if month.first - since.first < 4 or then == total:
        raise UntoldError
    told = f"{month_name[since.first % 12 + 1]} {since.first // 12}"
    return Text(
        day,
        t.one(
            f"Border Patrol apprehensions at {BORDER} came to {total:,} in {name}, "
            f"the {'lowest' if low else 'highest'} monthly total since {told}.",
            f"The Border Patrol made {total:,} arrests at {BORDER} in {name}, the {'fewest' if low else 'most'} since "
            f"{told}.",
        ),
    )


def _drugs(t: Teller) -> Text:
    year, drug = t.rng.randint(FIRST, LAST), t.one("Fentanyl", "Methamphetamine", "Cocaine", "Heroin")
    now, then = (
        t.total(Period.fiscal(one), measure="seizures", drug=drug, border="nationwide") for one in (year, year - 1)
    )
    moved = percent(now, then)
    up = moved > 0
    return Text(
        f"{year}-11-10",
        t.one(
            f"CBP seized {now:,} pounds of {drug.lower()} nationwide in fiscal {year}, {abs(moved)} percent "
            f"{'more' if up else 'less'} than in fiscal {year - 1}.",
            f"{drug} seizures {'rose' if up else 'fell'} {abs(moved)} percent in fiscal {year}, to {now:,} pounds from "
            f"{then:,}.",
        ),
    )


TOLD: tuple[Callable[[Teller], Text], ...] = (
    *(_over_the_year, _over_the_month, _components, _nationality, _sector, _year, _kinds, _daily, _record, _drugs),
)
"""Makers of sentences, each of one kind of claims."""


def texts(teller: Teller, each: int) -> Iterator[Text]:
    """So many texts of each kind."""
    for told in TOLD:
        made = 0
        while made < each:
            try:
                yield told(teller)
            except UntoldError:
                continue
            made += 1


_PERCENT, _NUMBER = re.compile(r"\b(\d{1,2})(?=%| percent)"), re.compile(r"\b(?:\d{1,3}(?:,\d{3})+|\d{3})\b")
_TURNED = (
    ("rose", "fell"),
    ("up from", "down from"),
    ("jumped", "dropped"),
    ("more", "fewer"),
    ("increase", "decrease"),
)


def wrong(words: str, rng: Random) -> str:
    """The text with one fact made wrong: a percentage, a number, a direction or a place."""
    found: list[str] = []
    for match in _PERCENT.finditer(words):
        told = int(match[1])
        near = rng.choice([one for one in (told - 15, told - 9, told + 9, told + 14) if 1 < one < _MOST])
        found.append(f"{words[: match.start()]}{near}{words[match.end() :]}")
    for match in _NUMBER.finditer(words):
        moved = round(int(match[0].replace(",", "")) * rng.choice((0.72, 0.83, 1.19, 1.34)))
        found.append(f"{words[: match.start()]}{moved:,}{words[match.end() :]}")
    for pair in _TURNED:
        for one, other in (pair, pair[::-1]):
            if f" {one} " in words:
                found.append(words.replace(f" {one} ", f" {other} ", 1))
    for at, place in enumerate(PLACES):
        if f"the {place} " in words:
            found.append(words.replace(f"the {place} ", f"the {PLACES[(at + 2) % len(PLACES)]} "))
    return rng.choice(found)
