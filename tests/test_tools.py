"""The tools that write generated text, and the one that refuses the network in CI."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import elsewhere
from tools.readme import demo
from tools.seeds import expected_reports

PAGE = "# x\n\n<!-- demo -->\n```console\n$ numcheck check a.txt --all\n1 figure\n\nmore\n```\n<!-- /demo -->\n"


def test_the_demo_block_is_found() -> None:
    assert demo(PAGE) == ("numcheck check a.txt --all", "1 figure\n\nmore\n")


def test_a_page_without_a_demo_block_is_refused() -> None:
    with pytest.raises(ValueError, match="no demo block"):
        demo(PAGE.replace("<!-- demo -->", ""))


def test_each_listed_article_gets_a_report_of_each_format(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "seeds.toml").write_text('[a]\npublished = "2022-11"\n', encoding="utf-8")
    reports = list(expected_reports(tmp_path))
    assert [str(report.path) for report in reports] == ["seeds/a.expected.txt", "seeds/a.expected.json"]
    assert all(report.arguments[1:4] == ("seeds/a.txt", "--published", "2022-11") for report in reports)


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9), timeout=1)",
        "socket.getaddrinfo('localhost', 80)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    ],
)
def test_the_network_is_refused_where_ci_says_so(root: Path, attempt: str) -> None:
    code = f"import socket, tools.refuse_network\n{attempt}"
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "NetworkRefusedError" in run.stderr


@pytest.mark.parametrize("there", ["a", "a b", "a" * 130])
@pytest.mark.parametrize("here", ["c", "c d"])
def test_a_program_is_copied_for_another_python_whatever_the_folder(tmp_path: Path, here: str, there: str) -> None:
    """What pip writes for a path with a blank, or a long one, starts by way of the shell."""
    folder, other = tmp_path / here, tmp_path / there
    folder.mkdir()
    other.mkdir()
    (other / "python").symlink_to(sys.executable)
    script = folder / "told"
    script.write_bytes(elsewhere.started_by(folder / "python") + b"print('told')\n")
    elsewhere.copy_script(script, other)
    assert subprocess.run([other / "told"], capture_output=True, text=True, check=True).stdout == "told\n"
