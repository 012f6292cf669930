"""docs/guarantees.md, the network: the bounds are those of the program, and the tests that it names are there."""

import re
from pathlib import Path

from numcheck.datasets.download import fetch, web
from numcheck.documents import web as pages
from numcheck.network import client

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "guarantees.md").read_text(encoding="utf-8")
NETWORK = PAGE[PAGE.index("## The network") :].split("\n## ")[0]
ROWS = {
    cells[0]: cells[1:]
    for line in NETWORK.splitlines()
    if line.startswith("| ") and len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 4
}


def test_the_bounds_are_those_of_the_program() -> None:
    sizes = ROWS["size, unpacked and as sent"]
    assert sizes[0] == f"{pages.LARGEST // 1_000_000} MB"
    assert sizes[1] == f"{web.LONGEST_PAGE // 1_000_000} MB"
    assert sizes[2].endswith(f"never more than {fetch._LONGEST_FILE // 1_000_000} MB")
    waits = ROWS["time for a connection / for the next bytes"]
    patience = (pages.PATIENCE, web.PATIENCE, web.PATIENCE)
    assert waits == [f"{one.connect:g} s / {one.read:g} s" for one in patience]
    assert ROWS["time for everything, redirections and headers included"] == [
        f"{pages.PATIENCE.whole:g} s",
        *[f"{web.PATIENCE.whole / 60:g} min"] * 2,
    ]
    assert ROWS["redirections"] == [f"{client._REDIRECTIONS}", *[f"{client._REDIRECTIONS}, within the site"] * 2]
    assert ROWS["asked"] == ["once", *[f"up to {web.PATIENCE.tries} times"] * 2]
    assert ROWS["pause that a site may ask for"] == ["none", *[f"{web.LONGEST_PAUSE / 60:g} min"] * 2]


def test_the_tests_that_hold_it_are_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`", NETWORK)
    assert len(set(named)) >= 5
    assert not [name for name in named if not (ROOT / name).is_file()]
