"""The style sheet: contrast, worked out from its own lines, and what it must provide for."""

import re
from functools import cache
from itertools import product

import pytest

from numcheck.findings.finding import Verdict
from numcheck.reports.html.page import SHEET

READABLE = 4.5
"""The contrast of text (WCAG 2.2, 1.4.3)."""
VISIBLE = 3.0
"""The contrast of what has to be seen to understand a drawing (1.4.11)."""

VERDICTS = [verdict.value.replace("_", "-") for verdict in Verdict]
READ = [
    *(("ink", ground) for ground in ("page", "panel", *(f"{verdict}-tint" for verdict in VERDICTS))),
    *(("soft", ground) for ground in ("page", "panel")),
    *(("link", ground) for ground in ("page", "panel")),
    *((verdict, f"{verdict}-tint") for verdict in VERDICTS),
    ("del", "del-tint"),
    ("ins", "ins-tint"),
]
SEEN = [
    *((part, "panel") for part in ("official", "claimed", "focus")),
    ("official", "bar"),
    ("focus", "page"),
    *((verdict, "panel") for verdict in VERDICTS),
]
SCHEMES = ("", "prefers-color-scheme: dark", "print")


@cache
def sheet() -> str:
    return SHEET.read_text(encoding="utf-8")


def colours(scheme: str) -> dict[str, str]:
    """The variables that are colours, by name: those of a scheme over those of the light one."""
    query = re.escape(f"({scheme})" if ":" in scheme else scheme)
    light = re.findall(r"^:root \{([^}]*)\}", sheet(), flags=re.MULTILINE)
    over = re.findall(rf"@media {query} \{{\s*:root \{{([^}}]*)\}}", sheet()) if scheme else []
    assert len(light) == 1
    assert len(over) == bool(scheme)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", "".join([*light, *over])))


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("scheme", "pair"), [*product(SCHEMES, READ)], ids=str)
def test_text_can_be_read(scheme: str, pair: tuple[str, str]) -> None:
    known = colours(scheme)
    assert contrast(known[pair[0]], known[pair[1]]) >= READABLE


@pytest.mark.parametrize(("scheme", "pair"), [*product(SCHEMES, SEEN)], ids=str)
def test_drawings_can_be_seen(scheme: str, pair: tuple[str, str]) -> None:
    known = colours(scheme)
    assert contrast(known[pair[0]], known[pair[1]]) >= VISIBLE


def test_every_verdict_has_a_line_of_its_own_kind() -> None:
    dashes = re.findall(r"\.v-([\w-]+) \{[^}]*--dash: (\w+)", sheet())
    assert sorted(verdict for verdict, _ in dashes) == sorted(VERDICTS)
    assert len({dash for _, dash in dashes}) == len(VERDICTS)


def test_every_variable_is_defined() -> None:
    defined = set(re.findall(r"(--[\w-]+):", sheet()))
    assert set(re.findall(r"var\((--[\w-]+)\)", sheet())) <= defined


@pytest.mark.parametrize(
    "feature",
    [
        "prefers-reduced-motion",
        "prefers-color-scheme: dark",
        "@media print",
        ":focus-visible",
        "break-inside: avoid",
        "max-width: 40rem",
    ],
)
def test_it_provides_for(feature: str) -> None:
    assert feature in sheet()
