"""The texts that are measured with, by kind: ordinary news, articles about the border, and border figures alone."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from bench.articles import figures_alone

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "bench" / "texts"
SEEDS = ROOT / "seeds"
PUBLISHED = "2024-11-24"
NEWS, BORDER, DENSE = "news", "border articles", "border figures alone"
_AT_HOME = "harvest-fair"
"""The sample article that is ordinary news."""
_SAMPLES = 3
"""How many texts of figures alone there are."""
_WORDS = 600


class Dated(TypedDict):
    """An article and when it appeared."""

    text: str
    published: str


class Kind(NamedTuple):
    """Texts of one kind, and what they are."""

    name: str
    told: str
    articles: Sequence[Dated]

    @property
    def words(self) -> tuple[int, int]:
        """How many words the shortest and the longest have."""
        found = [len(article["text"].split()) for article in self.articles]
        return min(found), max(found)


def kinds() -> Sequence[Kind]:
    """The texts of each kind."""
    texts = {path.stem: _dated(path, PUBLISHED) for path in sorted(FOLDER.glob("*.txt"))}
    border = [article for name, article in texts.items() if name.startswith("border-")]
    told: Mapping[str, Mapping[str, object]] = tomllib.loads((SEEDS / "seeds.toml").read_text(encoding="utf-8"))
    samples = [
        _dated(SEEDS / f"{name}.txt", str(about["published"])) for name, about in told.items() if name != _AT_HOME
    ]
    return (
        Kind(
            NEWS,
            "`bench/texts` without the border: a city's budget, a storm, results, a court",
            [article for name, article in texts.items() if not name.startswith("border-")],
        ),
        Kind(BORDER, f"the two of `bench/texts`, and `seeds` without {_AT_HOME}, which is news", [*border, *samples]),
        Kind(
            DENSE,
            "made up (`bench.articles`): every sentence tells of a month at the southwest border",
            [{"text": figures_alone(_WORDS, seed), "published": PUBLISHED} for seed in range(1, _SAMPLES + 1)],
        ),
    )


def news() -> str:
    """All ordinary news as one text."""
    return "\n".join(article["text"] for article in kinds()[0].articles)


def _dated(path: Path, published: str) -> Dated:
    return {"text": path.read_text(encoding="utf-8"), "published": published}
