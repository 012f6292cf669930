"""The page, asked in this process."""

from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from numcheck.web.app import application
from numcheck.web.desk import Desk
from numcheck.web.guard import Hosts
from numcheck.web.jobs import Office
from numcheck.web.limits import LIMITS, Limits
from tests.web.desks import Here

HERE = "http://127.0.0.1:8765"
Make = Callable[..., TestClient]


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk()


@pytest.fixture
def page(desk: Desk) -> Make:
    """Makes a client of the page."""

    def make(office: Office | None = None, limits: Limits = LIMITS, host: str = "127.0.0.1", **more: str) -> TestClient:
        hosts = Hosts(host, more.values())
        return TestClient(application(office or Here(desk), hosts, limits), base_url=HERE, follow_redirects=False)

    return make


@pytest.fixture
def client(page: Make) -> TestClient:
    """The page as a browser of this machine asks for it."""
    return page()
