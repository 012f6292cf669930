"""The same reports whatever the locale, the time zone, the hash seed and the day."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = ("seeds/record-year.txt", "--published", "2022-11-14")
COMMANDS = (
    *(("check", *SEED, "--format", form) for form in ("text", "json", "html", "sarif", "github", "junit", "csv")),
    ("figures", SEED[0], "--format", "json"),
    ("explain", "seeds/record-year.txt:5", "--published", "2022-11-14"),
    ("data", "list"),
    ("data", "query", "encounters", "--period", "FY2022", "--by", "border", "--format", "json"),
    ("data", "export", "--dataset", "usbp-southwest-monthly"),
)
PROGRAM = """
import datetime, json, sys

class Day(datetime.date):
    @classmethod
    def today(cls):
        raise AssertionError("the day is asked for")

class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        raise AssertionError("the time is asked for")
    today = utcnow = now

if sys.argv[1] == "timeless":
    datetime.date, datetime.datetime = Day, Moment
from numcheck.cli.main import run
for command in json.loads(sys.argv[2]):
    try:
        run(command)
    except SystemExit as ended:
        print(command, ended.code, flush=True)
"""


def printed(clock: str, environment: Mapping[str, str]) -> bytes:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, clock, json.dumps(COMMANDS)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **environment},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout


# Python starts in no locale that cannot name the folder of its virtual environment.
PLAINEST = "C" if sys.prefix.isascii() else "C.UTF-8"


def test_reports_are_the_same_everywhere() -> None:
    here = printed("", {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"})
    there = printed("timeless", {"LC_ALL": PLAINEST, "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "2"})
    assert here.count(b"'check'") == 7
    assert here.count(b"'] 0\n") == len(COMMANDS) - 7
    assert there.splitlines() == here.splitlines()
