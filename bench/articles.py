"""Made-up articles in any number, the same for the same seed: what archives are tried and measured with.

`python -m bench.articles 1000 articles.jsonl --seed 1` writes JSON Lines with the fields id, text and published. Each
article tells a month at the southwest border: right, rounded, or wrong; and what else news tells. With `--border 0.25`
one in four does so, and the others tell of other things alone, as news mostly does.
"""

import argparse
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.periods import month_ordinal

FIRST, LAST = month_ordinal(2018, 10), month_ordinal(2024, 9)
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_TOWNS = ("Eagle Ford", "Dos Rios", "Marlow", "San Vito", "Harlan Crossing", "Upper Mesa")
_NAMES = ("Dana Whitlow", "Luis Ortega", "Carol Pruitt", "Amir Haddad", "June Tolliver")
_OFFICES = ("the mayor", "a county judge", "a spokeswoman for the sheriff", "a state senator", "a rancher")
_LEVELS = (
    "U.S. Customs and Border Protection recorded {number} encounters at the southwest border in {month} {year}.",
    "In {month} {year}, agents and officers encountered migrants {number} times along the southwest border.",
    "There were {number} encounters at the southwest border in {month} {year}, according to CBP.",
)
_CHANGES = (
    "That was {percent} percent {way} than in {before} {before_year}, when there were {other}.",
    "The number {moved} by {percent} percent from {before} {before_year}.",
)
_REST = (
    "{name}, {office} in {town}, said that {count} people had come to a meeting of {minutes} minutes.",
    "The shelter in {town} has {count} beds and a kitchen, and its budget is ${money} million a year.",
    "{name} has lived in {town} for {years} years and grows pecans on {count} acres.",
    "The county will vote on the proposal on the {day}th, {office} said.",
    "A bus from {town} takes {minutes} minutes to the bridge, and it was full.",
    "Nobody at the hearing in {town} could say what would follow from it.",
)


@cache
def officials() -> Mapping[int, int]:
    """The official numbers of the southwest border, by month, from whichever dataset has them first."""
    found: dict[int, int] = {}
    for series in Catalog.open().series("encounters", Scope(border="southwest", component="CBP")):
        found |= {month: value for month, value in series.values.items() if month not in found}
    return found


def articles(many: int, seed: int, border: float = 1.0) -> Iterator[dict[str, str]]:
    """So many articles, each with what names it, its text and when it appeared.

    Args:
        many: How many.
        seed: What they follow from: the same ones each time.
        border: Which share of them, about, tells of the border.
    """
    random = Random(seed)
    for number in range(many):
        month = random.randint(FIRST, LAST)
        day = f"{(month + 1) // 12:04d}-{(month + 1) % 12 + 1:02d}-{random.randint(15, 27)}"
        # Nothing is drawn where all tell of it: so they are those of before there was a share.
        told = _border(random, month) if border >= 1 or random.random() < border else _elsewhere(random)
        yield {"id": f"a{number:06d}", "text": _text(random, *told), "published": day}


def figures_alone(words: int, seed: int) -> str:
    """A text of so many words, or a few more, that tells of months at the border and of nothing else."""
    random = Random(seed)
    paragraphs: list[str] = []
    while sum(len(one.split()) for one in paragraphs) < words:
        paragraphs.append(" ".join(_border(random, random.randint(FIRST + 1, LAST))[1]))
    return "\n\n".join(paragraphs) + "\n"


def written(file: Path, many: int, seed: int, border: float = 1.0) -> Path:
    """Writes articles as JSON Lines; returns the file."""
    with file.open("w", encoding="utf-8") as opened:
        opened.writelines(f"{json.dumps(article)}\n" for article in articles(many, seed, border))
    return file


def _border(random: Random, month: int) -> tuple[str, list[str]]:
    """The head and the first sentences of an article on a month at the border."""
    head = f"{random.choice(_TOWNS)} looks at the border in {_MONTHS[month % 12]}"
    told = [random.choice(_LEVELS).format(number=_number(random, officials()[month]), **_named(month))]
    if month - 1 in officials() and random.random() < 0.7:
        told.append(_change(random, month))
    return head, told


def _elsewhere(random: Random) -> tuple[str, list[str]]:
    """The head and the first sentence of an article on anything else."""
    return f"What the week was like in {random.choice(_TOWNS)}", [_rest(random)]


def _text(random: Random, head: str, told: list[str]) -> str:
    told += [_rest(random) for _ in range(random.randint(4, 12))]
    cut = random.randint(1, len(told))
    return f"{head}\n\n{' '.join(told[:cut])}\n\n{' '.join(told[cut:])}\n"


def _number(random: Random, value: int) -> str:
    """A number as printed: exact, rounded to thousands, or off."""
    kind = random.random()
    if kind < 0.5:
        return f"{value:,}"
    if kind < 0.8:
        return f"about {round(value, -3):,}"
    return f"{round(value * random.choice((0.8, 1.15, 1.3))):,}"


def _change(random: Random, month: int) -> str:
    now, before = officials()[month], officials()[month - 1]
    percent = round(100 * abs(now - before) / before) + random.choice((0, 0, 0, 7))
    way, moved = ("more", "rose") if now > before else ("less", "fell")
    place = _named(month - 1)
    return random.choice(_CHANGES).format(
        percent=percent, way=way, moved=moved, other=f"{before:,}", before=place["month"], before_year=place["year"]
    )


def _rest(random: Random) -> str:
    return random.choice(_REST).format(
        name=random.choice(_NAMES),
        office=random.choice(_OFFICES),
        town=random.choice(_TOWNS),
        count=random.randint(12, 480),
        minutes=random.randint(15, 90),
        years=random.randint(3, 60),
        money=round(random.uniform(1, 9), 1),
        day=random.randint(4, 20),
    )


def _named(month: int) -> dict[str, str]:
    return {"month": _MONTHS[month % 12], "year": str(month // 12)}


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("many", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--border", type=float, default=1.0, metavar="SHARE")
    given = parser.parse_args()
    written(given.file, given.many, given.seed, given.border)


if __name__ == "__main__":
    main()
