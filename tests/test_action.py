"""The action for GitHub, and the files that docs/ci.md shows: valid by the published schemas, and the scripts run."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ci_files import ACTION, HOOKS, PAGE, ROOT, blocks, parsed
from tests.cli.articles import FALSE, OPEN, TRUE
from tests.cli.repository import Repository

STEPS = {
    step.get("name", step.get("uses")): step for step in parsed(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
}


def validate(schema: str, path: Path) -> None:
    """Holds a file against a schema that check-jsonschema carries."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


def test_the_action_is_valid() -> None:
    validate("github-actions", ACTION)


@pytest.mark.parametrize(
    ("schema", "kind", "count"), [("github-workflows", "github-workflow", 2), ("gitlab-ci", "gitlab-ci", 1)]
)
def test_the_files_of_the_page_are_valid(tmp_path: Path, schema: str, kind: str, count: int) -> None:
    found = blocks(kind)
    assert len(found) == count
    for number, text in enumerate(found):
        path = tmp_path / f"{number}.yml"
        path.write_text(text, encoding="utf-8")
        validate(schema, path)


def test_the_hooks_are_valid_and_named_as_the_page_does() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    ids = {hook["id"] for hook in parsed(HOOKS.read_text(encoding="utf-8"))}
    config = parsed(blocks(".pre-commit-config.yaml")[0])
    assert {hook["id"] for repo in config["repos"] for hook in repo["hooks"]} <= ids
    assert all(name in PAGE.read_text(encoding="utf-8") for name in ids)


def test_every_input_is_on_the_page_and_no_other() -> None:
    inputs = set(parsed(ACTION.read_text(encoding="utf-8"))["inputs"])
    page = PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([\w-]+)`", page, re.MULTILINE)) == inputs
    for text in blocks("github-workflow"):
        for job in parsed(text)["jobs"].values():
            for step in job["steps"]:
                if "numcheck" in step["uses"]:
                    assert set(step["with"]) <= inputs


def test_no_script_has_an_expression_in_it() -> None:
    """What a caller, or the title of a pull request, holds must not become part of a shell script."""
    assert [step["run"] for step in STEPS.values() if "run" in step and "${{" in step["run"]] == []


@pytest.fixture
def drafts(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "drafts repository")
    made.write("drafts/true.txt", TRUE)
    made.write("drafts/old/false one.txt", FALSE)
    made.write("drafts/open.md", OPEN)
    made.commit()
    return made


def run_step(
    name: str, folder: Path, inputs: dict[str, str], path: str
) -> tuple["subprocess.CompletedProcess[str]", str]:
    """Runs a step's script as GitHub does (bash, no profile, stop at errors), and returns what it put out."""
    step: dict[str, Any] = STEPS[name]
    defaults = {
        key: value.get("default", "") for key, value in parsed(ACTION.read_text(encoding="utf-8"))["inputs"].items()
    }
    given = {**defaults, **inputs}
    told = {
        key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match[1]], value)
        for key, value in step.get("env", {}).items()
    }
    output = folder.parent / "github-output"
    output.touch()
    environment = {**os.environ, **told, "GITHUB_OUTPUT": str(output), "GITHUB_ACTION_PATH": str(ROOT), "PATH": path}
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return ended, output.read_text(encoding="utf-8")


def with_numcheck() -> str:
    return f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def check(drafts: Repository, **inputs: str) -> tuple["subprocess.CompletedProcess[str]", str]:
    given = {key.replace("_", "-"): value for key, value in inputs.items()}
    return run_step("Check the numbers", drafts.folder, given, with_numcheck())


def test_a_wrong_figure_fails_with_an_annotation(drafts: Repository) -> None:
    ended, output = check(drafts, files="drafts/**/*.txt\n")
    assert ended.returncode == 1, ended.stderr
    assert "::error file=drafts/old/false one.txt,line=1," in ended.stdout
    assert "numcheck: drafts/true.txt: " in ended.stdout
    assert output == "exit-code=1\n"


def test_a_name_with_blanks_and_several_patterns(drafts: Repository) -> None:
    ended, _ = check(drafts, files="drafts/true.txt\n\ndrafts/old/false one.txt")
    assert ended.stdout.count("numcheck: drafts/") == 2


def test_inputs_reach_the_command(drafts: Repository) -> None:
    assert check(drafts, files="drafts/*.md")[0].returncode == 0
    assert check(drafts, files="drafts/*.md", fail_on="warning")[0].returncode == 1
    assert check(drafts, files="drafts/*.md", args="--fail-on warning --as-of latest")[0].returncode == 1
    assert check(drafts, files="drafts/**/*.txt", diff="HEAD")[0].returncode == 0
    assert "E101" in check(drafts, files="drafts/*.md", published="soon")[0].stderr


def test_nothing_given_is_run(drafts: Repository) -> None:
    evil = "drafts/true.txt\n$(touch stolen)\n`touch stolen`; touch stolen"
    ended, _ = check(drafts, files=evil, args="; touch stolen", published="$(touch stolen)")
    assert ended.returncode == 2
    assert not (drafts.folder / "stolen").exists()


def test_a_file_that_is_not_there_is_told(drafts: Repository) -> None:
    ended, output = check(drafts, files="drafts/*.html")
    assert ended.returncode == 2
    assert output == "exit-code=2\n"


def test_the_sarif_report_is_written_whatever_is_found(drafts: Repository) -> None:
    ended, _ = check(drafts, files="drafts/old/*.txt", sarif="numcheck.sarif")
    assert ended.returncode == 1
    assert '"ruleId": "NC101"' in (drafts.folder / "numcheck.sarif").read_text(encoding="utf-8")


def test_the_action_installs_itself(drafts: Repository) -> None:
    """With a python that only tells how it was called."""
    stub = drafts.folder / "bin" / "python"
    stub.parent.mkdir()
    stub.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    stub.chmod(0o755)
    ended, _ = run_step("Install numcheck", drafts.folder, {}, f"{stub.parent}{os.pathsep}{os.environ['PATH']}")
    assert ended.stdout == f"-m pip install --quiet {ROOT}[html,docx]\n"
