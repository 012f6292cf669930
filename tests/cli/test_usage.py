"""A command line that is wrong gets an answer that a reporter can act on."""

from pathlib import Path

import click
import pytest

from numcheck.cli import usage
from numcheck.cli.main import cli
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        ("chekc", "There is no command 'chekc'.", "Did you mean check?"),
        ("data qery", "There is no command `numcheck data qery`.", "Did you mean query"),
        ("check", "`numcheck check` needs one or more files.", "For example: numcheck check draft.txt\n"),
        ("figures", "`numcheck figures` needs a file.", "For example: numcheck figures draft.txt\n"),
        ("explain", "`numcheck explain` needs a code, or a file and a line.", "For example: numcheck explain NC301\n"),
        ("data query", "`numcheck data query` needs what is measured.", "For example: numcheck data query encounters"),
        ("completion", "needs the name of your shell: bash, zsh or fish.", 'eval "$(numcheck completion bash)"\n'),
        ("completion tcsh", "SHELL: 'tcsh' is not one of 'bash', 'zsh', 'fish'.", "--help"),
        ("check x --formt json", "`numcheck check` has no option --formt.", "Did you mean --format?"),
        ("check x --wholly-unlike", "`numcheck check` has no option --wholly-unlike.", "`numcheck check --help`"),
        ("check x --format pdf", "--format: 'pdf' is not one of 'text'", "`numcheck check --help`"),
        ("check x --as-of soon", "--as-of: 'soon' is neither", "Write a day like 2022-08-20."),
        ("check x --output", "--output: Option '--output' requires an argument.", "--help"),
        ("check - -", "Standard input (-) can be given only once.", "`numcheck check --help`"),
        ("figures a b", "`numcheck figures` has no use for b.", "`numcheck figures --help`"),
        ("data query encounters --where x", "--where: 'x' is not DIMENSION=WORDS.", "`numcheck data query --help`"),
    ],
)
def test_an_error_says_what_is_wrong_and_what_to_do(numcheck: Run, typed: str, message: str, hint: str) -> None:
    result = numcheck(*typed.split())
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E100: ")
    assert message in result.err
    assert hint in result.err


def test_a_file_in_the_place_of_a_command_is_pointed_to(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "my draft.txt").write_text("Nobody came.", encoding="utf-8")
    result = numcheck("my draft.txt")
    assert "To check that file: numcheck check 'my draft.txt'\n" in result.err


@pytest.mark.parametrize("name", ["x" * 5000, "\x1b[2J", "a\nb", "\u202e"])
def test_a_name_that_is_no_name_is_harmless(numcheck: Run, name: str) -> None:
    for words in ([name], ["check", f"--{name}"], ["explain", name], ["explain", f"{name}:3"]):
        result = numcheck(*words)
        assert result.code == 2
        assert not {"\x1b", "\u202e"} & set(result.err)


def test_a_group_without_a_command_shows_its_help(numcheck: Run) -> None:
    assert "Commands:" in numcheck("data").err
    assert "Commands:" in numcheck().err + numcheck().out


@pytest.mark.parametrize("error", [click.UsageError("odd"), click.BadParameter("odd"), click.MissingParameter()])
def test_an_error_without_a_context_is_told_too(error: click.UsageError) -> None:
    told = usage.explained(error)
    assert told.exit_code == 2
    assert told.message.endswith(".")


def every_command(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    context = click.Context(group)
    found: list[tuple[str, ...]] = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*path, name))
        if isinstance(command, click.Group):
            found += every_command(command, (*path, name))
    return found


@pytest.mark.parametrize("path", every_command(cli), ids=" ".join)
def test_no_wrong_option_of_any_command_ends_in_a_traceback(numcheck: Run, path: tuple[str, ...]) -> None:
    result = numcheck(*path, "--wholly-unlike", "x")
    assert result.code == 2
    # `numcheck archive` has its command, run, added by itself.
    assert f"`numcheck {' '.join(path)}{' run' if path == ('archive',) else ''}`" in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize("path", every_command(cli), ids=" ".join)
def test_every_help_has_a_first_sentence_examples_that_start_with_the_command_and_no_odd_end(
    numcheck: Run, path: tuple[str, ...]
) -> None:
    out = numcheck(*path, "--help").out
    examples = out.split("Examples:\n")[1].split("\n\n")[0].splitlines()
    assert any(f"numcheck {' '.join(path)}" in example for example in examples)
    node: click.Command = cli
    for name in path:
        assert isinstance(node, click.Group)
        found = node.get_command(click.Context(node), name)
        assert found is not None
        node = found
    assert node.short_help
    assert node.short_help.endswith(".")
    for parameter in node.params:
        if isinstance(parameter, click.Option):
            assert parameter.help
            assert parameter.help.rstrip().endswith("."), parameter.help
