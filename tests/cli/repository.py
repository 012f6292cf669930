"""A repository of drafts, made for a test."""

import os
import subprocess
from pathlib import Path

# What Git on the machine that runs the tests may be set to is no part of them.
SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A Reporter",
    "GIT_AUTHOR_EMAIL": "reporter@example.org",
    "GIT_COMMITTER_NAME": "A Reporter",
    "GIT_COMMITTER_EMAIL": "reporter@example.org",
}


class Repository:
    """A Git repository in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *arguments: str, check: bool = True) -> "subprocess.CompletedProcess[str]":
        """Runs Git in it."""
        command = ["git", "-C", str(self.folder), *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | SETTINGS
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=check)

    def write(self, name: str, text: str) -> Path:
        """Writes a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def commit(self, message: str = "Write", *, check: bool = True) -> "subprocess.CompletedProcess[str]":
        """Commits all there is."""
        self.git("add", "--all")
        return self.git("commit", "--quiet", "--message", message, check=check)
