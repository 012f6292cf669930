"""The page of `numcheck serve` in a real browser, in which no script runs: for the eye, the keyboard and the ear."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser.test_report import SCHEMES, asked_for, log, nu_errors, violations, window
from tests.web.test_server import Served, serving

FALSE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
NUMBER, MONTHS = "figures?q=203,598", "figures?q=" + quote("apprehensions, Tucson sector, FY2022 by month")
WIDTHS = (1280, 390)


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving() as one:
        yield one


@pytest.fixture
def here(browser: WebDriver, served: Served) -> Iterator[str]:
    """The address of the page, which is shown without scripts."""
    window(browser)
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield served.address
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def enter(browser: WebDriver, element: WebElement) -> None:
    """Presses Enter on what sends or leads somewhere, and waits until another page is there."""
    before = browser.title
    element.send_keys(Keys.ENTER)
    WebDriverWait(browser, 60).until(lambda now: now.title != before)


def checked(browser: WebDriver, here: str, text: str, day: str = "") -> None:
    """Puts in a text and sends it, by the keyboard."""
    browser.get(here)
    browser.find_element(By.ID, "text").send_keys(text)
    browser.find_element(By.ID, "published").send_keys(day)
    enter(browser, browser.find_element(By.CSS_SELECTOR, "button"))


def show(browser: WebDriver, here: str, page: str) -> None:
    if page == "report":
        checked(browser, here, FALSE)
    elif page == "wrong":
        checked(browser, here, "")
    else:
        browser.get(f"{here}{page}")


def barriers(browser: WebDriver, axe: str) -> list[tuple[str, list[str]]]:
    """What axe-core, which is a script, finds on the page that is shown."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    return violations(browser, axe)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page", ["wrong", NUMBER])
def test_no_barrier_for_anybody(browser: WebDriver, axe: str, here: str, page: str, width: int, scheme: str) -> None:
    window(browser, width=width, scheme=scheme)
    show(browser, here, page)
    assert barriers(browser, axe) == []


@pytest.mark.parametrize("page", ["", "figures", MONTHS, "figures?q=purple+people", "report", "nothing"])
def test_no_barrier_on_any_other_page(browser: WebDriver, axe: str, here: str, page: str) -> None:
    window(browser, width=390, scheme="dark")
    show(browser, here, page)
    assert barriers(browser, axe) == []


@pytest.mark.parametrize("page", ["", "wrong", "figures", NUMBER, MONTHS, "report", "nothing"])
@pytest.mark.parametrize("width", [320, 390])
def test_nothing_is_wider_than_the_screen(browser: WebDriver, here: str, page: str, width: int) -> None:
    window(browser, width=width)
    show(browser, here, page)
    assert browser.execute_script("return document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_a_text_is_checked_by_the_keyboard_alone(browser: WebDriver, here: str) -> None:
    browser.get(here)
    visited = []
    for _ in range(12):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        focused = browser.switch_to.active_element
        visited.append(focused.get_attribute("id") or focused.text)
        assert focused.value_of_css_property("outline-style") == "solid"
        if visited[-1] == "text":
            ActionChains(browser).send_keys(FALSE).perform()
        if visited[-1] == "Check the numbers":
            enter(browser, focused)
            break
    assert list(dict.fromkeys(visited)) == [
        *("Skip to the page", "Check a text", "Look up figures", "text", "file", "published", "Check the numbers")
    ]
    assert browser.title == "The numbers in your text - numcheck"
    assert browser.find_element(By.CSS_SELECTOR, ".badge.v-contradicted").is_displayed()


def test_the_day_is_picked_and_counts(browser: WebDriver, here: str) -> None:
    checked(browser, here, "Encounters at the southwest border fell to 227,547 last month.", "10122022")
    assert "2022-10-12" in browser.find_element(By.CSS_SELECTOR, ".document .published").text


def test_a_file_is_put_on_its_field(browser: WebDriver, here: str, tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(FALSE.replace("3.1 million", "**3.1 million**"), encoding="utf-8")
    browser.get(here)
    browser.find_element(By.ID, "file").send_keys(str(draft))
    enter(browser, browser.find_element(By.CSS_SELECTOR, "button"))
    assert browser.title == "The numbers in draft.md - numcheck"


def test_the_field_that_is_wrong_has_the_focus_and_is_explained(browser: WebDriver, here: str) -> None:
    show(browser, here, "wrong")
    assert browser.title.startswith("Not checked yet")
    focused = browser.switch_to.active_element
    assert focused.get_attribute("id") == "text"
    described = (focused.get_attribute("aria-describedby") or "").split()
    assert "nothing to check" in browser.find_element(By.ID, described[-1]).text


def test_whoever_goes_back_finds_the_text(browser: WebDriver, here: str) -> None:
    checked(browser, here, FALSE)
    browser.back()
    assert browser.find_element(By.ID, "text").get_attribute("value") == FALSE


def test_a_figure_is_looked_up_and_its_table_led_to(browser: WebDriver, here: str) -> None:
    browser.get(f"{here}figures")
    field = browser.find_element(By.ID, "q")
    field.send_keys("what is 200,162?")
    enter(browser, field)
    enter(browser, browser.find_element(By.CSS_SELECTOR, ".stacked a"))
    assert browser.find_element(By.CSS_SELECTOR, ".value").text == "200,162 encounters"
    assert browser.find_element(By.CSS_SELECTOR, "svg").is_displayed()


def test_nothing_runs_and_nothing_is_loaded_from_elsewhere(browser: WebDriver, served: Served) -> None:
    """With scripts allowed, so that the policy alone forbids them."""
    window(browser)
    log(browser, "performance")
    log(browser, "browser")
    for page in ("", NUMBER, "report"):
        show(browser, served.address, page)
    assert [url for url in asked_for(browser) if not url.startswith((served.address, "data:"))] == []
    assert log(browser, "browser") == []


def test_a_page_of_another_site_posts_nothing(browser: WebDriver, here: str, tmp_path: Path) -> None:
    trap = tmp_path / "trap.html"
    trap.write_text(
        f"<!doctype html><title>A trap</title><form method=post enctype=multipart/form-data action='{here}check'>"
        f"<input name=text value='{FALSE}'><button>Win</button></form>",
        encoding="utf-8",
    )
    browser.get(trap.as_uri())
    enter(browser, browser.find_element(By.CSS_SELECTOR, "button"))
    assert browser.find_element(By.CSS_SELECTOR, "h1").text == "This is refused"


def test_the_nu_checker_finds_no_error(vnu: list[str], served: Served, tmp_path: Path) -> None:
    pages = {
        "home": served.get("")[1],
        "number": served.get(NUMBER)[1],
        "months": served.get(MONTHS)[1],
        "report": served.check(FALSE)[1],
    }
    for name, page in pages.items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    assert nu_errors(vnu, *tmp_path.glob("*.html")) == []
