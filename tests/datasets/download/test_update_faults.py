"""Whatever is wrong with a page, a file, the server or the disk, the store stays as it was, byte for byte."""

import errno
import os
import shutil

import pytest

from numcheck.datasets.download.update import Wishes
from numcheck.datasets.userstore import UserStore
from numcheck.errors import (
    DataDamagedError,
    DataJumpError,
    IncompleteError,
    ListingError,
    NoSpaceError,
    NotDataError,
    NumcheckError,
    RefusedError,
    StatusError,
    UnreachableError,
)
from tests.datasets.download import server
from tests.datasets.download.made import HEADER, state_file
from tests.datasets.download.pages import PAGE
from tests.datasets.download.server import Fault, Site, answers
from tests.datasets.download.test_fetch import fill_up
from tests.datasets.download.updates import FIRST, ONE, SECOND, STATE, TWO, Run, contents, put_up, url

WRONG_COLUMN = SECOND.replace(b"Encounter Count", b"Encounters")
WRONG_LABEL = SECOND.replace(b"FMUA", b"Family Group")
WRONG_MONTH = SECOND.replace(b",DEC,", b",XMAS,")
WRONG_COUNT = SECOND.replace(b",701\r\n", b",-701\r\n")
NO_COUNT = SECOND.replace(b",701\r\n", b",\r\n")
GAP = b"".join(line for line in SECOND.splitlines(True) if b",MAR," not in line)
TWICE = SECOND + SECOND.partition(b"\r\n")[2]
MIXED = SECOND[: len(SECOND) // 2] + FIRST[len(FIRST) // 2 :]
CUT_IN_ROW = SECOND[:-9]
SOUTHWEST = (
    b"Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship Grouping,Title of Authority,"
    b"Encounter Type,Encounter Count\r\n"
)

# What is put up in place of the second release, its size on the page and all, and what that is called.
BAD_FILES: list[tuple[str, bytes, type[NumcheckError], str]] = [
    ("changed column", WRONG_COLUMN, NumcheckError, "Encounter"),
    ("another label", WRONG_LABEL, DataDamagedError, "'Family Group'"),
    ("no month", WRONG_MONTH, DataDamagedError, "'XMAS'"),
    ("negative", WRONG_COUNT, DataDamagedError, "'-701'"),
    ("empty count", NO_COUNT, DataDamagedError, "no count"),
    ("a month missing", GAP, DataDamagedError, "MAR"),
    ("everything twice", TWICE, DataDamagedError, "twice"),
    ("two releases mixed", MIXED, DataDamagedError, ""),
    ("cut in a row", CUT_IN_ROW, DataDamagedError, ""),
    ("UTF-16 without its mark", SECOND.decode().encode("utf-16-le"), NumcheckError, ""),
    ("Latin-1", SECOND.replace(b"MEXICO", b"M\xc9XICO"), DataDamagedError, "UTF-8"),
    ("NUL bytes", SECOND.replace(b",701\r\n", b",7\x0001\r\n"), DataDamagedError, ""),
    ("nothing but a header", HEADER.encode() + b"\r\n", NumcheckError, ""),
    ("empty", b"", NumcheckError, ""),
    ("tenfold", state_file(running=3, times=10), DataJumpError, "2027"),
    ("another dataset", SOUTHWEST, NotDataError, "cbp-encounters-southwest"),
    ("any file", b"a,b\r\n1,2\r\n", NumcheckError, ""),
]


def refused(run: Run, store: UserStore, before: dict[str, bytes]) -> NumcheckError:
    """The error of an update that fails; nothing is changed by it."""
    (outcome,) = run()
    assert outcome.status == "failed"
    assert outcome.error is not None
    assert outcome.error.hint
    assert contents(store) == before
    return outcome.error


def recovers(site: Site, run: Run, store: UserStore) -> None:
    """Once all is well again, the next update brings the release in."""
    site.faults.clear()
    put_up(site, (TWO, SECOND), (ONE, FIRST))
    assert [outcome.status for outcome in run()] == ["added"]
    assert {release.file for release in store.releases()} == {ONE, TWO}


@pytest.mark.parametrize(("name", "body", "kind", "needle"), BAD_FILES, ids=[name for name, *_ in BAD_FILES])
def test_a_bad_file_changes_nothing(
    name: str,
    body: bytes,
    kind: type[NumcheckError],
    needle: str,
    site: Site,
    run: Run,
    store: UserStore,
    standing: dict[str, bytes],
) -> None:
    put_up(site, (TWO, body), (ONE, FIRST))
    error = refused(run, store, standing)
    assert isinstance(error, kind)
    assert needle in error.message
    recovers(site, run, store)


FAULTS: list[tuple[str, Fault, type[NumcheckError]]] = [
    ("drop", server.drop, UnreachableError),
    ("silence", server.silence, UnreachableError),
    ("stall", server.stall, IncompleteError),
    ("cut", server.cut, IncompleteError),
    ("wrong length", server.shorter, IncompleteError),
    ("longer", server.longer, IncompleteError),
    ("broken chunks", server.broken_chunks, IncompleteError),
    ("HTML", server.web_page, NotDataError),
    ("HTML as CSV", server.web_page_as_csv, NotDataError),
    ("403", answers(403), RefusedError),
    ("404", answers(404), StatusError),
    ("429", answers(429, Retry_After="7200"), RefusedError),
    ("500", answers(500), StatusError),
    ("503", answers(503), StatusError),
    ("the old content", server.replaced(FIRST), IncompleteError),
]


@pytest.mark.parametrize(("name", "fault", "kind"), FAULTS, ids=[name for name, *_ in FAULTS])
def test_a_fault_of_the_server_changes_nothing(
    name: str,
    fault: Fault,
    kind: type[NumcheckError],
    site: Site,
    run: Run,
    store: UserStore,
    standing: dict[str, bytes],
) -> None:
    site.faults[url(TWO)] = [fault] * 20
    assert isinstance(refused(run, store, standing), kind)
    recovers(site, run, store)


PAGE_FAULTS: list[tuple[str, Fault, type[NumcheckError]]] = [
    ("drop", server.drop, UnreachableError),
    ("cut", server.cut, IncompleteError),
    ("403", answers(403), RefusedError),
    ("404", answers(404), StatusError),
    ("500", answers(500), StatusError),
    ("notice", server.web_page, ListingError),
    ("empty", server.replaced(b""), ListingError),
    ("bytes", server.replaced(bytes(range(256))), ListingError),
]


@pytest.mark.parametrize(("name", "fault", "kind"), PAGE_FAULTS, ids=[name for name, *_ in PAGE_FAULTS])
def test_a_fault_of_the_page_changes_nothing(
    name: str,
    fault: Fault,
    kind: type[NumcheckError],
    site: Site,
    run: Run,
    store: UserStore,
    standing: dict[str, bytes],
) -> None:
    site.faults[PAGE] = [fault] * 20
    assert isinstance(refused(run, store, standing), kind)
    recovers(site, run, store)


def test_a_file_replaced_while_it_is_read_comes_in_as_the_new_one(
    site: Site, run: Run, store: UserStore, standing: dict[str, bytes]
) -> None:
    new = state_file(running=3, revised=2)
    assert len(new) == len(SECOND)
    site.faults[url(TWO)] = [server.becoming(new)]
    assert run()[0].status == "added"
    assert {release.etag for release in store.releases()} == {server.etag_of(FIRST), server.etag_of(new)}


def test_a_jump_is_taken_when_the_user_accepts_it(
    site: Site, run: Run, store: UserStore, standing: dict[str, bytes]
) -> None:
    put_up(site, (TWO, state_file(running=3, times=10)), (ONE, FIRST))
    error = refused(run, store, standing)
    assert "--accept" in error.hint
    (outcome,) = run(Wishes((STATE,), accept=True))
    assert outcome.status == "added"
    assert outcome.imported is not None
    assert outcome.imported.notes


def test_a_disk_that_fills_up_while_downloading_changes_nothing(
    site: Site, run: Run, store: UserStore, standing: dict[str, bytes]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        fill_up(patch)
        assert isinstance(refused(run, store, standing), NoSpaceError)
    recovers(site, run, store)


def test_a_disk_that_fills_up_while_the_store_is_written_changes_nothing(
    site: Site, run: Run, store: UserStore, standing: dict[str, bytes]
) -> None:
    def full(source: object, target: object, **_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        refused(run, store, standing)
    recovers(site, run, store)


def test_a_disk_that_fills_up_as_the_store_reaches_it_changes_nothing(
    site: Site, run: Run, store: UserStore, standing: dict[str, bytes]
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        refused(run, store, standing)
    recovers(site, run, store)
