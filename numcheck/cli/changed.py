"""Which lines of a document have changed since a commit, as Git tells them."""

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from numcheck.documents.urls import is_file
from numcheck.errors import ChangedLinesError

_HUNK = re.compile(rb"@@ -[0-9,]+ \+([0-9]+)(?:,([0-9]+))? @@")
_PATIENCE = 60  # seconds; Git answers within one, unless the disk hangs
_EVERY = (range(1, 2**62),)
# Whatever the user's own settings make of a diff, this is read by a program.
_DIFF = (
    "diff",
    "--unified=0",
    "--inter-hunk-context=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--find-renames",
)

# By these Git tells a hook where its own files are (here the document's folder decides that), and is told, whatever the
# command says, how many lines to show around a change and how to read a path.
_LEFT_OUT = frozenset(
    {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS"}
)


class Changed:
    """The changes since a commit, in each repository that a document stands in.

    A file that is not in Git's index is new, and each of its lines has changed; so is what is no file (standard input,
    a web page). Of a file that was renamed only the lines changed that differ.
    """

    def __init__(self, ref: str, unsaved: str | None = None) -> None:
        """With the name of a document that is not the file of that name, but what somebody makes of it: all is new."""
        self._ref = ref
        self._unsaved = unsaved
        self._repositories: dict[Path, _Repository] = {}

    def lines(self, source: str) -> Sequence[range]:
        """The lines of a document, from 1, that were added or changed.

        Raises:
            ChangedLinesError: Git is not there, the document stands in no repository, or the commit is unknown.
        """
        if not is_file(source) or source == self._unsaved:
            return _EVERY
        path = Path(os.path.realpath(source))
        return self._repository(path.parent).changed(path)

    def before(self, source: str) -> bytes | None:
        """The document as it was in the commit; None where it was not there, or is the same still."""
        if not is_file(source) or source == self._unsaved:
            return None
        path = Path(os.path.realpath(source))
        try:
            before = self._repository(path.parent).before(path)
            return None if before == path.read_bytes() else before
        except (ChangedLinesError, OSError):
            return None

    def _repository(self, folder: Path) -> "_Repository":
        if folder not in self._repositories:
            self._repositories[folder] = _open(folder, self._ref)
        return self._repositories[folder]


class _Repository(NamedTuple):
    """A repository's root, the commit to compare with, and for each file renamed since, its name then."""

    root: Path
    commit: str
    renamed: dict[bytes, bytes]

    def changed(self, path: Path) -> Sequence[range]:
        name = os.fsencode(path.relative_to(self.root))
        if not _git(self.root, "ls-files", "-z", "--", _literal(name)):
            return _EVERY
        names = [_literal(name)] + ([_literal(self.renamed[name])] if name in self.renamed else [])
        told = _git(self.root, *_DIFF, self.commit, "--", *names)
        if any(line.startswith(b"Binary files ") for line in told.split(b"\n")):
            return _EVERY
        return tuple(_hunks(told))

    def before(self, path: Path) -> bytes:
        name = os.fsencode(path.relative_to(self.root))
        return _git(self.root, "cat-file", "blob", self.commit.encode() + b":" + self.renamed.get(name, name))


def _open(folder: Path, ref: str) -> _Repository:
    root = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").rstrip(b"\n")))
    commit = _commit(root, ref)
    told = _git(root, *_DIFF, "--diff-filter=R", "--name-status", "-z", commit, "--").split(b"\0")
    renamed = {new: old for old, new in zip(told[1::3], told[2::3], strict=False)}
    return _Repository(Path(os.path.realpath(root)), commit, renamed)


def _commit(root: Path, ref: str) -> str:
    """The name of the commit that the user means; nothing the user writes is taken for an option of Git's."""
    try:
        found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    except ChangedLinesError as error:
        raise ChangedLinesError(
            f"Git knows no commit {ref!r} in {root}.",
            "Name a branch, a tag or a commit. In CI, fetch the whole history (fetch-depth: 0).",
        ) from error
    return found.decode("ascii").strip()


def _git(folder: Path, *arguments: str | bytes) -> bytes:
    command = ["git", "-C", os.fspath(folder), *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    try:
        ended = subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE, env=environment)
    except FileNotFoundError as error:
        raise ChangedLinesError(
            "Git is not installed, and --diff asks it.", "Install Git, or leave --diff out."
        ) from error
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise ChangedLinesError(f"Git did not answer: {error}.", "Leave --diff out, or try again.") from error
    if ended.returncode != 0:
        told = ended.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ChangedLinesError(
            f"Git cannot say what has changed in {folder}{f': {told[0]}' if told else ''}.",
            "--diff works in a Git repository. Leave it out to check everything.",
        )
    return ended.stdout


def _literal(name: bytes) -> bytes:
    """A path from the root in which no character is a wildcard."""
    return b":(top,literal)" + name


def _hunks(told: bytes) -> Iterator[range]:
    """The lines that the hunks of a diff add, in order; a hunk that only takes lines away adds none."""
    for line in told.split(b"\n"):
        match = _HUNK.match(line)
        if match is not None and (count := int(match[2] if match[2] is not None else 1)):
            yield range(int(match[1]), int(match[1]) + count)
