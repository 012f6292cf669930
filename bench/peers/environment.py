"""A virtual environment for each peer, made when it is first needed and again when its pins change."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINS = Path(__file__).parent
ENVIRONMENTS = ROOT / ".bench"


class EnvironmentMissingError(Exception):
    """A peer's environment could not be made; the message says why."""


def python_of(peer: str) -> Path:
    """The Python that has the peer installed, by the pins in `<peer>.txt`.

    Raises:
        EnvironmentMissingError: It could not be installed, for instance without a network.
    """
    folder = ENVIRONMENTS / peer
    python, stamp = folder / "bin" / "python", folder / "installed.txt"
    pins = PINS / f"{peer}.txt"
    wanted = f"# Python {sys.version}\n{pins.read_text(encoding='utf-8')}"
    if not (python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted):
        print(f"making an environment for {peer} ...", file=sys.stderr)
        _make(folder, python, pins)
        stamp.write_text(wanted, encoding="utf-8")
    return python


def _make(folder: Path, python: Path, pins: Path) -> None:
    """Makes the environment anew; what is left of one that fails is removed."""
    shutil.rmtree(folder, ignore_errors=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    try:
        _run([sys.executable, "-m", "venv", str(folder)])
        _run([*install, "--requirement", str(pins)])
    except EnvironmentMissingError:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        said = [line for line in (done.stderr or done.stdout).splitlines() if line.startswith("ERROR")]
        raise EnvironmentMissingError(said[-1] if said else f"{command[1:4]} ended with {done.returncode}")
