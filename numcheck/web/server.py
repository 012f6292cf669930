"""Serves the page until it is told to stop."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette

from numcheck.datasets.catalog import Catalog
from numcheck.network.listen import Listening
from numcheck.web.app import application
from numcheck.web.guard import Hosts
from numcheck.web.limits import LIMITS, Limits
from numcheck.web.pool import Pool

_STOPPING = 5
"""How many seconds those that are being answered have left when the server is told to stop."""


def serve(listening: Listening, host: str, allowed: Iterable[str] = (), limits: Limits = LIMITS) -> None:
    """Serves the page until the process is told to stop (Ctrl-C, SIGTERM).

    Args:
        listening: Where it answers; see `numcheck.network.listen`.
        host: How that place was named.
        allowed: Further names under which it may be asked for.
        limits: The bounds.

    Raises:
        DataMissingError: The official figures are not installed.
        KeyboardInterrupt: It was ended by Ctrl-C.
    """
    Catalog.open()
    pool = Pool(limits)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        pool.close()

    try:
        uvicorn.Server(_configured(application(pool, Hosts(host, allowed), limits, lifespan), limits)).run([listening])
    finally:
        pool.close()


def _configured(app: Starlette, limits: Limits) -> uvicorn.Config:
    """What uvicorn is told: to log nothing, for what is asked is nobody's business, and to believe no proxy."""
    return uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        limit_concurrency=limits.connections,
        timeout_graceful_shutdown=_STOPPING,
    )
