import json
from pathlib import Path

from numcheck.cli.data.group import data
from tests.cli.conftest import Run


def test_every_dataset_is_listed(numcheck: Run) -> None:
    rows = {row["dataset"]: row for row in json.loads(numcheck("data", "list", "--format", "json").out)}
    southwest = rows["cbp-encounters-southwest"]
    assert (southwest["from"], southwest["where"]) == ("2016-10", "numcheck")
    assert southwest["figures"] > 3000
    assert southwest["bytes"] > 0
    assert southwest["newest"] >= "2025"
    assert rows["cbp-encounters-nationwide-areas"]["where"] == "nothing held"
    assert rows["cbp-encounters-areas-aggregated"]["standing"] == "aggregated"
    assert rows["ofo-nationwide-monthly-derived"]["standing"] == "derived"
    assert southwest["standing"] == "official"


def test_every_release_is_listed_with_its_hash(numcheck: Run) -> None:
    rows = json.loads(numcheck("data", "list", "--releases", "--format", "json").out)
    assert all(len(row["sha256"]) == 64 for row in rows)
    assert any(row["file"] == "sbo-encounters-fy19-fy22.csv" for row in rows)


def test_the_table_is_for_people(numcheck: Run) -> None:
    out = numcheck("data", "list").out
    assert out.splitlines()[0].split()[:4] == ["dataset", "from", "to", "newest"]


def test_the_path(numcheck: Run, folder: Path) -> None:
    assert numcheck("data", "path").out == f"{folder}\n"
    assert not folder.exists()


def test_every_command_has_help_with_examples(numcheck: Run) -> None:
    import click

    for name in data.list_commands(click.Context(data)):
        result = numcheck("data", name, "--help")
        assert result.code == 0
        assert "Examples:" in result.out, name


def test_an_unknown_command_is_refused(numcheck: Run) -> None:
    assert numcheck("data", "lits").code == 2
