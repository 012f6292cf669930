"""The server in Neovim, with the client that Neovim brings; skipped where there is none."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.lsp.drafts import FALSE, TRUE

SCRIPT = Path(__file__).with_name("neovim.lua")
NEOVIM = shutil.which("nvim")


@pytest.mark.skipif(NEOVIM is None, reason="needs Neovim: apt-get install neovim")
def test_a_number_is_shown_explained_and_mended(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(f"# A draft\n\n\N{GRINNING FACE} {FALSE}\n", encoding="utf-8")
    own = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    server = json.dumps([sys.executable, "-m", "numcheck", "lsp"])
    ended = subprocess.run(
        [str(NEOVIM), "--headless", "-n", "-u", "NONE", "-i", "NONE", "-S", str(SCRIPT), "-c", "cquit"],
        cwd=tmp_path,
        env={**os.environ, **own, "NUMCHECK_SERVER": server, "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert seen["before"] == [{"code": "NC101", "severity": 1, "words": "3.1 million"}]
    assert seen["hover"].startswith("**contradicted** · NC101")
    assert seen["titles"] == ["Write “2.4 million”", "Ignore NC101 in this paragraph, with a reason"]
    assert seen["lines"] == ["# A draft", "", f"\N{GRINNING FACE} {TRUE}"]
    assert seen["cleared"] is True
