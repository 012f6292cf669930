"""Twenty updates killed with signal 9 at touches of the disk: nothing is lost, and the next one succeeds."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.datasets.download.made import state_file
from tests.datasets.download.server import Site
from tests.datasets.download.updates import ONE, TWO, Run, put_up

ROOT = Path(__file__).resolve().parents[3]
TIMES = 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it forks, so that each kill does not pay for a start")
def test_an_update_that_is_killed_loses_nothing(
    site: Site, mirror: str, run: Run, snapshot: Path, tmp_path: Path
) -> None:
    put_up(site, (ONE, state_file()))
    assert run()[0].status == "added"
    put_up(site, (TWO, state_file(running=3, revised=1)), (ONE, state_file()))
    seed = random.randrange(10**6)
    arguments = [mirror, str(snapshot), str(tmp_path / "data"), str(TIMES), str(seed)]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.datasets.download.killing", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, f"seed {seed}: {ended.stderr}"
    ends = ended.stdout.split("\n")[:-1]
    assert len(ends) == TIMES
    assert {"killed old", "killed new"} <= set(ends), f"seed {seed}: {ends}"
