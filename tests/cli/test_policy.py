"""Settings in the command: what they change, and that options go before them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.articles import FALSE, NOTHING, OPEN, TRUE
from tests.cli.conftest import ROOT, Run

GOTAWAYS = "Some 600,000 gotaways crossed the southwest border in fiscal year 2022.\n"


def write(folder: Path, text: str, name: str = "draft.txt") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_setting_counts_and_an_option_goes_before_it(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, OPEN)
    write(tmp_path, 'fail-on = "warning"', "numcheck.toml")
    assert numcheck("check", path).code == 1
    assert numcheck("check", path, "--fail-on", "error").code == 0
    assert numcheck("check", path, "--no-config").code == 0


def test_a_file_of_settings_may_be_named(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, OPEN)
    write(tmp_path, 'fail-on = "never"', "numcheck.toml")
    write(tmp_path, 'fail-on = "warning"', "strict.toml")
    assert numcheck("check", path, "--config", "strict.toml").code == 1
    result = numcheck("check", path, "--config", "lost.toml")
    assert result.code == 2
    assert "E121" in result.err


def test_a_mistake_is_told_at_its_line(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, '[tool.numcheck]\nfail-on = "warnings"\n', "pyproject.toml")
    result = numcheck("check", write(tmp_path, OPEN))
    assert (result.code, result.out) == (2, "")
    assert "pyproject.toml:2: 'warnings' is no fail-on." in result.err


def test_documents_are_left_out(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, 'exclude = ["old/"]', "numcheck.toml")
    write(tmp_path, FALSE, "old/a.txt")
    write(tmp_path, TRUE, "new/a.txt")
    result = numcheck("check", "old/a.txt", "new/a.txt")
    assert result.code == 0
    assert "old/a.txt" not in result.out
    assert "1 document is left out, as exclude in" in result.err
    result = numcheck("check", "old/a.txt", "--format", "json")
    assert (result.code, json.loads(result.out)) == (0, [])


def test_a_rule_is_silenced_by_path(numcheck: Run, tmp_path: Path) -> None:
    entry = '[[ignore]]\nrules = ["NC301", "NC305"]\npaths = ["opinion/"]\nreason = "the desk knows"\n'
    write(tmp_path, entry, "numcheck.toml")
    people = TRUE.replace("recorded 2,378,944 encounters", "stopped 2,378,944 migrants")
    write(tmp_path, OPEN, "opinion/a.txt")
    write(tmp_path, people, "opinion/b.txt")
    write(tmp_path, OPEN, "news/a.txt")
    out = numcheck("check", "opinion/a.txt", "opinion/b.txt", "news/a.txt", "--format", "json").out
    first, noted, second = json.loads(out)
    assert [(item["by"], item["reason"]) for item in first["suppressed"]] == [("config", "the desk knows")]
    assert noted["findings"][0]["notes"] == []
    assert [finding["rule"] for finding in second["findings"]] == ["NC301"]


def test_a_rule_that_there_is_not_is_told(numcheck: Run, tmp_path: Path) -> None:
    entry = '[[ignore]]\nreason = "x"\npaths = ["*"]\nrules = ["NC{}"]\n'
    write(tmp_path, entry.format(301) + entry.format(199), "numcheck.toml")
    result = numcheck("check", write(tmp_path, OPEN))
    assert result.code == 2
    assert "numcheck.toml:8: There is no rule NC199" in result.err
    assert "`numcheck rules` lists the rules." in result.err


def test_a_rule_that_there_is_not_is_told_at_its_line_in_a_shared_file(numcheck: Run, tmp_path: Path) -> None:
    entry = '[project]\n\n[[tool.numcheck.ignore]]\nrules = ["NC199"]\npaths = ["*"]\nreason = "x"\n'
    write(tmp_path, entry, "pyproject.toml")
    assert "pyproject.toml:4: There is no rule NC199" in numcheck("check", write(tmp_path, OPEN)).err


def test_a_baseline_may_be_set(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    write(tmp_path, 'baseline = "known.json"', "numcheck.toml")
    assert numcheck("check", path, "--update-baseline").code == 0
    assert numcheck("check", path).code == 0
    assert numcheck("check", path, "--no-config").code == 1


def test_the_lock_may_be_set(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, 'locked = true\nlock = "data/my.lock"', "numcheck.toml")
    result = numcheck("check", write(tmp_path, TRUE))
    assert result.code == 2
    assert "my.lock" in result.err


@pytest.mark.parametrize(
    ("text", "floor", "code"),
    [
        (TRUE, "100%", 0),
        (GOTAWAYS, "0%", 0),
        (GOTAWAYS, "1%", 1),
        (TRUE + GOTAWAYS, "50", 0),
        (TRUE + GOTAWAYS, "51%", 1),
        (NOTHING, "100%", 0),
    ],
)
def test_too_little_checked_fails(numcheck: Run, tmp_path: Path, text: str, floor: str, code: int) -> None:
    result = numcheck("check", write(tmp_path, text), "--require-checked", floor)
    assert result.code == code
    assert ("are required" in result.err) is bool(code)


def test_it_says_how_many_of_how_many(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, TRUE + GOTAWAYS + GOTAWAYS)
    result = numcheck("check", path, "--require-checked", "50%", "--fail-on", "never")
    assert result.code == 1
    assert result.err == (
        "numcheck: 1 of 3 figures checked (33%), and 50% are required (what was set aside is not counted).\n"
    )


def test_flags_that_are_less_sure_are_left_open(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    assert numcheck("check", path).code == 1
    left = numcheck("check", path, "--min-confidence", "1", "--all")
    assert left.code == 0
    assert "NC904" in left.out
    assert "It may be wrong, but" in " ".join(left.out.split())


def test_how_sure_flags_must_be_may_be_set(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, "min-confidence = 1", "numcheck.toml")
    path = write(tmp_path, FALSE)
    assert numcheck("check", path).code == 0
    assert numcheck("check", path, "--min-confidence", "0.5").code == 1
    assert "NC904" in numcheck("explain", f"{path}:1").out


@pytest.mark.parametrize("value", ["sure", "-0.1", "1.01", "nan", "50%"])
def test_a_confidence_is_a_number_from_0_to_1(numcheck: Run, tmp_path: Path, value: str) -> None:
    result = numcheck("check", write(tmp_path, TRUE), f"--min-confidence={value}")
    assert result.code == 2
    assert "is no confidence. Write a number from 0 to 1" in result.err


def test_a_percentage_is_required(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("check", write(tmp_path, TRUE), "--require-checked", "half")
    assert result.code == 2
    assert "'half' is no percentage" in result.err


def test_a_plain_check_loads_nothing_that_only_a_newsroom_needs(tmp_path: Path) -> None:
    write(tmp_path, TRUE)
    write(tmp_path, '[project]\nname = "drafts"\n', "pyproject.toml")
    code = (
        "import sys\nfrom numcheck.cli.main import run\n"
        "try:\n    run(['check', 'draft.txt'])\nexcept SystemExit:\n    pass\n"
        "print(*sorted(sys.modules))"
    )
    command, env = [sys.executable, "-c", code], {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
    late = {"tomllib", "pathspec", "numcheck.config.read", "numcheck.findings.signoff", "numcheck.reports.baseline"}
    assert not late & set(ended.stdout.splitlines()[-1].split())
