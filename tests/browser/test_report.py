"""The HTML report in a real browser: nothing runs, nothing is loaded, everybody can use it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from numcheck.reports import html
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.html.pages import all_sorts, real, renamed
from tests.reports.html.test_hostile import HOSTILE, report_of

PAGES: dict[str, list[Report | Unread]] = {
    "one": [real()],
    "several": [renamed(real(), "seeds/a.txt"), *all_sorts()],
    "hostile": [report_of("".join(HOSTILE)), *(report_of(said) for said in HOSTILE)],
}
WIDTHS = (1280, 380)
SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as files, folded and unfolded."""
    folder = tmp_path_factory.mktemp("pages")
    for name, reports in PAGES.items():
        for everything in (False, True):
            page = html.render(reports, everything=everything)
            (folder / f"{name}{'-all' if everything else ''}.html").write_text(page, encoding="utf-8")
    return folder


def window(browser: WebDriver, *, width: int = 1280, scheme: str = "light", media: str = "") -> None:
    """How large the window is, and what the system is set to."""
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def show(browser: WebDriver, page: Path, *, width: int = 1280, scheme: str = "light", media: str = "") -> None:
    window(browser, width=width, scheme=scheme, media=media)
    browser.get(page.as_uri())


def log(browser: WebDriver, name: str) -> list[dict[str, Any]]:
    """What has been logged since this was last asked."""
    entries: list[dict[str, Any]] = browser.execute("getLog", {"type": name})["value"]
    return entries


def asked_for(browser: WebDriver) -> list[str]:
    """The addresses that the browser has asked for since the log was last read."""
    events = [json.loads(entry["message"])["message"] for entry in log(browser, "performance")]
    return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]


def violations(browser: WebDriver, axe: str) -> list[tuple[str, list[str]]]:
    """The rules of axe-core that the page breaks, and where."""
    browser.execute_script(axe)
    run = "const done = arguments[arguments.length - 1]; axe.run(document).then(done, done);"
    result: dict[str, Any] = browser.execute_async_script(run)
    assert len(result["passes"]) > 20
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in result["violations"]]


def nu_errors(vnu: list[str], *pages: Path) -> list[str]:
    """What the Nu HTML checker finds wrong with pages."""
    command = [*vnu, "--format", "json", "--errors-only", *map(str, pages)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    messages = json.loads(run.stderr)["messages"]
    return [message["message"] for message in messages]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["one", "one-all", "several"])
def test_no_barrier_for_anybody(browser: WebDriver, axe: str, folder: Path, name: str, width: int, scheme: str) -> None:
    show(browser, folder / f"{name}.html", width=width, scheme=scheme)
    assert violations(browser, axe) == []


@pytest.mark.parametrize("name", ["one", "one-all", "several", "hostile"])
def test_the_nu_checker_finds_no_error(vnu: list[str], folder: Path, name: str) -> None:
    assert nu_errors(vnu, folder / f"{name}.html") == []


@pytest.mark.parametrize("name", ["one", "hostile-all"])
def test_nothing_runs_and_nothing_is_loaded(browser: WebDriver, folder: Path, name: str) -> None:
    log(browser, "performance")
    log(browser, "browser")
    page = folder / f"{name}.html"
    show(browser, page)
    assert browser.title.endswith(" - numcheck")
    assert (
        browser.find_elements(By.CSS_SELECTOR, "script, img, iframe, object, embed, form, input, [onload], #out") == []
    )
    assert [url for url in asked_for(browser) if url.partition("#")[0] != page.as_uri()] == []
    assert log(browser, "browser") == []


@pytest.mark.parametrize("name", ["one-all", "several", "hostile"])
@pytest.mark.parametrize("width", [320, *WIDTHS])
def test_nothing_is_wider_than_the_screen(browser: WebDriver, folder: Path, name: str, width: int) -> None:
    show(browser, folder / f"{name}.html", width=width)
    assert browser.execute_script("return document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_a_link_to_a_folded_card_unfolds_it(browser: WebDriver, folder: Path) -> None:
    show(browser, folder / "one.html")
    folded = browser.find_element(By.CSS_SELECTOR, "details.card:not([open]) > div")
    name = folded.get_attribute("id")
    assert not folded.is_displayed()
    browser.find_element(By.CSS_SELECTOR, f".article a[href='#{name}']").click()
    assert browser.find_element(By.ID, str(name)).is_displayed()


def test_the_keyboard_gets_everywhere_and_shows_where_it_is(browser: WebDriver, folder: Path) -> None:
    show(browser, folder / "one.html")
    visited, outlines = [], []
    for _ in range(12):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        visited.append(browser.execute_script("return document.activeElement.outerHTML.slice(0, 40)"))
        outlines.append(browser.execute_script("return getComputedStyle(document.activeElement).outlineStyle"))
    assert 'class="skip"' in visited[0]
    assert len(set(visited)) > 8
    assert set(outlines) == {"solid"}


def test_colours_are_not_needed_on_paper(browser: WebDriver, folder: Path) -> None:
    show(browser, folder / "one.html", scheme="dark", media="print")
    colour = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    assert browser.execute_script(colour, ".badge.v-contradicted", "color") == "rgb(0, 0, 0)"
    assert browser.execute_script(colour, "html", "background-color") == "rgb(255, 255, 255)"
    assert browser.execute_script(colour, ".columns", "display") == "block"
