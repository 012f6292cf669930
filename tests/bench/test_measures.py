"""What `make bench` measures with: that it measures what it says, without looking at a clock."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from bench import texts, where
from bench.archive.cluster import ARTICLES, SHARES, core_hours
from bench.articles import articles, figures_alone
from bench.page import Quoted, Section, Table, machine, rendered
from bench.peers import compare, worker
from bench.run import PAGE, parts
from numcheck import checker

ROOT = Path(__file__).resolve().parents[2]


def test_each_kind_of_text_is_what_it_says() -> None:
    news, border, dense = texts.kinds()
    assert (len(news.articles), len(border.articles), len(dense.articles)) == (9, 11, 3)
    assert not any("Border Patrol" in one["text"] for one in news.articles)
    for kind in (border, dense):
        for one in kind.articles:
            assert checker.Checker().check(one["text"], one["published"]).summary.checked > 0
    assert dense.words >= (600, 600)


def test_articles_are_the_same_each_time_and_some_tell_of_the_border() -> None:
    told = list(articles(400, seed=3, border=0.25))
    assert told == list(articles(400, seed=3, border=0.25))
    assert 60 < sum("border" in one["text"] for one in told) < 140
    assert all("border" in one["text"] for one in articles(40, seed=3))
    assert figures_alone(100, 1) == figures_alone(100, 1) != figures_alone(100, 2)


def test_every_stage_is_timed_and_none_stays_so() -> None:
    before = {name: vars(checker)[name] for name in ("find_figures", "propose", "weigh_all", "judge")}
    found = where.shares(texts.kinds()[1], seconds=0.01)
    assert list(found) == ["documents", "figures", "claims", "readings", "judge", "rest"]
    assert all(seconds > 0 for seconds in found.values())
    assert {name: vars(checker)[name] for name in before} == before


def test_a_stage_that_another_one_calls_is_not_counted_twice() -> None:
    """All stages together take no longer than the whole."""
    found = where.shares(texts.kinds()[2], seconds=0.01)
    assert sum(found.values()) - found["rest"] <= sum(found.values())
    assert found["rest"] > 0


@pytest.mark.parametrize("name", ["figures", "check", "expression"])
def test_a_contender_answers(name: str) -> None:
    kind = texts.kinds()[0]
    told = [{**one, "sentences": compare.sentences(one["text"])} for one in kind.articles[:1]]
    lines = [json.dumps({"kinds": {kind.name: told}, "seconds": 0.01}), kind.name, kind.name]
    ended = subprocess.run(
        [sys.executable, "-P", worker.__file__, name],
        cwd=ROOT,
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
    )
    first, *rates = ended.stdout.splitlines()
    assert sum(json.loads(first)["found"][kind.name].values()) > 5
    assert len(rates) == 2
    assert min(map(float, rates)) > 0


def test_a_ratio_is_that_of_one_round() -> None:
    rounds = [
        {("check", "news"): 40.0, ("quantulum3", "news"): 1.0},
        {("check", "news"): 10.0, ("quantulum3", "news"): 0.5},
    ]
    found = compare.Compared(rounds, {"check": "1", "quantulum3": "2"}, {}, {"text2num": "no network"})
    assert found.ratios("check", "quantulum3", "news") == [40.0, 20.0]
    assert found.rate("check", "news") == 25.0
    assert found.ratios("check", "text2num", "news") == []


def test_core_hours_follow_from_the_rates() -> None:
    assert core_hours(3_600_000, 0.5, news=200.0, border=20.0, added=1.5) == pytest.approx(
        1000 * (0.5 / 20 + 0.5 / 200) * 1.5
    )
    assert core_hours(3600, 0, news=1.0, border=0.001, added=1.0) == 1.0


def test_a_page_is_made_of_sections() -> None:
    told = [Section("One", ["Words " * 40, Quoted("piece", Table(("", "b"), [("a", "1")]))]), Section("Two", ["End."])]
    assert rendered(told) == (
        f"## One\n\n{' '.join(['Words'] * 19)}\n{' '.join(['Words'] * 19)}\nWords Words\n\n"
        "<!-- piece -->\n|  | b |\n|---|---:|\n| a | 1 |\n<!-- /piece -->\n\n## Two\n\nEnd.\n"
    )
    assert {row[0]: row[1] for row in machine().rows}["Python"].endswith(sys.version.split()[0])


def section(title: str) -> str:
    return PAGE.read_text(encoding="utf-8").split(f"\n## {title}\n")[1].split("\n## ")[0]


def cells(piece: str) -> Sequence[Sequence[str]]:
    """The rows of a table, without its head."""
    text = PAGE.read_text(encoding="utf-8").split(f"<!-- {piece} -->\n")[1].split(f"<!-- /{piece} -->")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()[2:]]


def test_the_page_says_where_and_what_and_that_it_is_one_run() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert "record of one run" in text
    told = section("The machine")
    assert all(f"| {name} |" in told for name, _ in machine().rows)
    titles = Counter(re.findall(r"^## (.+)$", text, re.MULTILINE))
    assert titles.keys() - {"The compiled build"} == {
        *("The machine", "Articles a second", "Beside others", "Where the time goes", "Cold start and memory"),
        *("Numbers looked up", "Growth with the text", "Growth with the number of articles", "Processes"),
        "What 100 million articles cost",
    }
    assert set(titles.values()) == {1}
    assert list(parts(None)) == ["peers", "where", "cold", "lookups", "growth", "cores", "cluster"]


def test_the_core_hours_of_the_page_follow_from_its_rates() -> None:
    news, border, archive, frame = (float(value.replace(",", "")) for _, value in cells("cluster-rates"))
    shares = [float(row[0].rstrip("%")) / 100 for row in cells("cluster")]
    assert shares == list(SHARES)
    for share, row in zip(shares, cells("cluster"), strict=True):
        for shown, added in zip(row[1:], (archive, frame), strict=True):
            # The rates that stand there are rounded.
            assert float(shown.replace(",", "")) == pytest.approx(
                core_hours(ARTICLES, share, news, border, added), rel=0.02
            )
