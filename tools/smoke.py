"""Runs the numcheck installed beside this Python once in each way that needs a package of its own.

`python -P tools/smoke.py`: a mistake in the command line, masses in other units, every form of document, a page from a
server of this machine among them, every format, the server of editors, and the page in the browser. It needs the extras
data, docx, html, lsp, report, web and xlsx, and prints one line a command; it ends with 1 at the first that does not do
what it should.
"""

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections.abc import Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import docx

FALSE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
REPORTS = ("text", "json", "html", "sarif", "github", "junit", "csv")
FIGURES = ("text", "json", "csv")
TABLES = ("table", "csv", "json")
FILES = ("csv", "parquet", "sqlite")
FRAMES = """
import numcheck, numcheck.units, pandas
print(numcheck.seizures(drug="fentanyl", by="fiscal_year", unit="metric tons").to_csv())
print(numcheck.check_column(pandas.Series(["CBP recorded 3.1 million encounters in fiscal 2022."])).to_csv())
"""
SERVED = f"""
import re, subprocess, sys, urllib.request
server = subprocess.Popen([sys.executable, "-m", "numcheck", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
address = re.search(r"http://.+/", server.stdout.readline())[0]
form = '--b\\r\\nContent-Disposition: form-data; name="text"\\r\\n\\r\\n{FALSE}\\r\\n--b--\\r\\n'
kind = {{"Content-Type": "multipart/form-data; boundary=b"}}
print(urllib.request.urlopen(urllib.request.Request(address + "check", form.encode(), kind)).read().decode())
server.kill()
"""


class Run(NamedTuple):
    """A command, the exit code that it has to end with, and what it has to print among others."""

    arguments: Sequence[str]
    code: int
    needle: str


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def write(folder: Path) -> list[str]:
    """The article in every form; the names of the files."""
    (folder / "a.txt").write_text(FALSE, encoding="utf-8")
    (folder / "b.md").write_text(f"---\ndate: 2022-11-12\n---\n\n{FALSE.replace('3.1', '**3.1**')}\n", encoding="utf-8")
    page = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>A count</title><article><p>{FALSE}</article></html>"
    )
    (folder / "c.html").write_text(page, encoding="utf-8")
    # Its encoding has to be guessed.
    (folder / "d.txt").write_bytes(f"The agency\u2019s count: {FALSE}".encode("cp1252"))
    document = docx.Document()
    document.add_paragraph(FALSE)
    document.save(str(folder / "e.docx"))
    book = import_module("openpyxl").Workbook()
    book.active.append(["Fiscal Year", "Count"])
    book.save(folder / "table.xlsx")
    (folder / "frames.py").write_text(FRAMES, encoding="utf-8")
    (folder / "served.py").write_text(SERVED, encoding="utf-8")
    (folder / "numcheck.toml").write_text('exclude = ["old/*"]\n', encoding="utf-8")
    return ["a.txt", "b.md", "c.html", "d.txt", "e.docx"]


def runs(documents: Sequence[str], address: str) -> list[Run]:
    """All that is run."""
    seizures = ("data", "query", "seizures", "--drug", "fentanyl", "--period", "FY2023")
    return [
        Run(["check", "--fomrat", "json", "a.txt"], 2, "--format"),
        Run(["chekc", "a.txt"], 2, "check"),
        Run([*seizures, "--unit", "kilograms"], 0, "12,257.357"),
        *(Run(["check", name], 1, "CONTRADICTED") for name in documents),
        Run(["check", f"{address}/c.html", "--allow-private"], 1, "CONTRADICTED"),
        *(Run(["check", *documents, "--format", form], 1, "NC101") for form in REPORTS),
        *(Run(["figures", "a.txt", "--format", form], 0, "3.1 million") for form in FIGURES),
        Run(["check", ".", "--output", "report.html", "--format", "html"], 1, ""),
        Run(["check", "e.docx", "--output", "reviewed.docx", "--format", "docx"], 1, ""),
        Run(["check", "a.txt", "--fix", "--dry-run"], 1, "+CBP recorded 2.4 million"),
        Run(["explain", "a.txt:1"], 0, "2,378,944"),
        *(Run([*seizures, "--format", form], 0, "FY2023") for form in TABLES),
        *(Run(["data", "export", "--format", form, "--output", f"out.{form}"], 0, "") for form in FILES),
        Run(["data", "verify"], 0, ""),
        Run(["data", "import", "table.xlsx"], 2, "table.xlsx"),
    ]


def fault(program: str, run: Run, folder: Path) -> str:
    """What is wrong with what a command does, or nothing."""
    command, own = [program, *run.arguments], {**os.environ, "NUMCHECK_DATA_DIR": str(folder / "own")}
    ended = subprocess.run(command, cwd=folder, env=own, capture_output=True, text=True, check=False)
    if "Traceback" not in ended.stderr and ended.returncode == run.code and run.needle in ended.stdout + ended.stderr:
        return ""
    return f"ended with {ended.returncode}, not {run.code}, or says nothing of {run.needle!r}:\n{ended.stderr}"


def served(program: str, folder: Path) -> str:
    """What is wrong with what an editor is told of the article, or nothing."""
    document = {"uri": (folder / "b.md").as_uri(), "languageId": "markdown", "version": 1, "text": FALSE}
    told = (
        {"id": 1, "method": "initialize", "params": {"capabilities": {}}},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": document}},
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([program, "lsp"], stdin=pipe, stdout=pipe, stderr=pipe, cwd=folder) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stderr is not None
        for message in told:
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        server.stdin.flush()
        answer: dict[str, object] = {"method": ""}
        while answer.get("method") != "textDocument/publishDiagnostics":
            head = server.stdout.readline()
            if not head:
                return f"ended:\n{server.stderr.read().decode()}"
            while server.stdout.readline().strip():
                pass
            answer = json.loads(server.stdout.read(int(head.partition(b":")[2])))
        server.stdin.close()
        return "" if "NC101" in str(answer) else f"does not say NC101: {answer}"


def main() -> int:
    """Runs all; the exit code."""
    numcheck, python = str(Path(sysconfig.get_path("scripts"), "numcheck")), sys.executable
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents = write(folder)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=name))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        told = [(numcheck, run) for run in runs(documents, f"http://127.0.0.1:{server.server_address[1]}")]
        scripts = [(python, Run([name], 0, "contradicted")) for name in ("frames.py", "served.py")]
        for program, run in [*told, *scripts]:
            wrong = fault(program, run, folder)
            print(Path(program).name, *run.arguments, wrong or "as it should", flush=True)
            if wrong:
                return 1
        wrong = served(numcheck, folder)
        print("numcheck lsp", wrong or "as it should")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
