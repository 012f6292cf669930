"""`numcheck data remove`: out of the own store, and out of nothing else."""

from pathlib import Path

from numcheck.datasets.store import Store
from numcheck.datasets.userstore import UserStore
from tests.cli.conftest import Run
from tests.datasets.stores import SOUTHWEST, content, figures, part, release

CARD = "millbrook-burglaries.toml"


def test_a_dataset_goes_with_its_card(numcheck: Run, examples: Path, folder: Path) -> None:
    numcheck("data", "add", examples / "state-unemployment.toml")
    before = content(folder / "store.sqlite")
    numcheck("data", "add", examples / CARD)
    gone = numcheck("data", "remove", "millbrook-burglaries")
    assert (gone.code, gone.err) == (0, "")
    assert gone.out.splitlines()[0].endswith("published 2023-02-01: removed")
    assert gone.out.splitlines()[1].endswith("its card is removed")
    assert content(folder / "store.sqlite") == before
    assert [path.name for path in (folder / "cards").iterdir()] == ["state-unemployment.toml"]
    assert "millbrook" not in numcheck("data", "list").out
    assert numcheck("data", "verify").code == 0


def test_one_release_goes_and_the_other_stays(numcheck: Run, folder: Path) -> None:
    store = UserStore(folder)
    store.add(release("one", "2027-01-05"), figures(part({"2026-10": 10, "2026-11": 20}, ofo=1)))
    before = content(folder / "store.sqlite")
    store.add(release("two", "2027-02"), figures(part({"2026-10": 11, "2026-11": 20}, ofo=1)))
    assert numcheck("data", "remove", SOUTHWEST, "--published", "2027-02").out.endswith("2027-02: removed\n")
    assert content(folder / "store.sqlite") == before
    assert numcheck("data", "remove", SOUTHWEST).out.endswith("2027-01-05: removed\n")
    assert Store(folder / "store.sqlite").releases() == ()
    assert store.add(release("one", "2027-01-05"), figures(part({"2026-10": 10}, ofo=1)))


def test_what_is_not_there_is_said(numcheck: Run, examples: Path, folder: Path) -> None:
    empty = numcheck("data", "remove", "cbp-encounters-southwest")
    assert empty.code == 3
    assert "comes with numcheck, and stays. Your store is empty." in empty.err
    numcheck("data", "add", examples / CARD)
    before = (folder / "store.sqlite").read_bytes()
    wrong = numcheck("data", "remove", "millbrook-burglaries", "--published", "2022")
    assert "Those there are: 2023-02-01." in wrong.err
    assert "In your store are: millbrook-burglaries." in numcheck("data", "remove", "milbrook").err
    assert (folder / "store.sqlite").read_bytes() == before


def test_a_release_counts_once_however_often_it_is_held(numcheck: Run, folder: Path) -> None:
    import json

    def southwest() -> dict[str, object]:
        rows = json.loads(numcheck("data", "list", "--format", "json").out)
        return next(row for row in rows if row["dataset"] == SOUTHWEST)

    before = southwest()
    (packaged,) = {r for r in Store().releases() if r.dataset == SOUTHWEST and r.published == "2026-08"}
    again = packaged._replace(published="2026-08-20", precision="day")
    UserStore(folder).add(again, figures(part({"2024-10": 1})))
    after = southwest()
    assert (after["releases"], after["figures"]) == (before["releases"], before["figures"])
    assert after["where"] == "own store"
