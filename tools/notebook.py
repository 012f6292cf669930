"""Runs the notebook of the documentation and keeps its outputs.

`python -m tools.notebook` runs docs/notebooks/desk.ipynb in a kernel of its own and writes what it shows into it.
"""

from typing import Any

import nbformat
from nbclient import NotebookClient

from tools.seeds import ROOT

NOTEBOOK = ROOT / "docs" / "notebooks" / "desk.ipynb"

_SECONDS = 120


def kept() -> Any:
    """The notebook as it is."""
    return nbformat.reads(NOTEBOOK.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]


def executed() -> Any:
    """The notebook as it is after a run, without what differs from run to run."""
    notebook = kept()
    client = NotebookClient(
        notebook, timeout=_SECONDS, kernel_name="python3", resources={"metadata": {"path": str(NOTEBOOK.parent)}}
    )
    client.execute()
    for cell in notebook.cells:
        cell.metadata.clear()
        for output in cell.get("outputs", ()):
            output.get("metadata", {}).clear()
    notebook.metadata["language_info"] = {"name": "python"}
    return notebook


def shown(notebook: Any) -> list[list[str]]:
    """What each cell of code shows: its text, and the HTML of what has any."""
    return [
        [text for output in cell.outputs for text in _texts(output)]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


def _texts(output: Any) -> list[str]:
    data = output.get("data", {})
    return [output.get("text", ""), data.get("text/plain", ""), data.get("text/html", "")]


def main() -> None:
    """Writes the notebook anew."""
    text = nbformat.writes(executed())  # type: ignore[no-untyped-call]
    NOTEBOOK.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
