"""Bars, drawn by matplotlib's SVG backend: no browser, no display, the same bytes for the same figures.

Colours stand for what they mean and are given their values by the page's style sheet, for light and dark.
"""

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple
from warnings import catch_warnings, filterwarnings

from matplotlib import rc_context
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Stand-ins for the style sheet's variables: `svg.inlined` puts those in their place.
INK, BAR, OFFICIAL, BESIDE, CLAIMED, GRID = (f"#0{n}0{n}0{n}" for n in range(1, 7))
VARIABLES: Mapping[str, str] = {
    INK: "--soft",
    BAR: "--bar",
    OFFICIAL: "--official",
    BESIDE: "--beside",
    CLAIMED: "--claimed",
    GRID: "--line",
}

_SIZE = (5.8, 2.5)  # inches of 72 units; the page makes it as wide as there is room
_AXES = (0.1, 0.12, 0.85, 0.85)  # left, bottom, width and height, as parts of the whole
_BAR_WIDTH = 0.74
_FONT = 10.0
_HEADROOM = 1.18
# How far above its value a name stands, and how far names stand apart that would overlap, in points.
_ABOVE = 6.0
_APART = 12.0


class Bars(NamedTuple):
    """What is drawn.

    Attributes:
        values: The bars, left to right.
        labels: What stands below some of them.
        official: Which bar is the one in question, its value (of the release that answered) and that in words; None
            where it is all of them together.
        beside: Bars that it is held against, each with its value in words.
        band: The ends of the band that the text claims, None for an open end; or None.
        others: Values of other places at the same time, each with a name.
    """

    values: Sequence[float]
    labels: Mapping[int, str]
    official: tuple[int, float, str] | None
    beside: Sequence[tuple[int, str]] = ()
    band: tuple[float | None, float | None] | None = None
    others: Sequence[tuple[float, str]] = ()


def drawn(bars: Bars) -> bytes:
    """The drawing as SVG."""
    settings = rc_context({"svg.fonttype": "none", "svg.hashsalt": "numcheck", "text.parse_math": False})
    with settings, catch_warnings():
        # Letters that matplotlib's own font lacks are measured as boxes; the reader's fonts have them.
        filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        figure = Figure(figsize=_SIZE, facecolor="none")
        axes = figure.add_axes(_AXES)
        top = _top(bars)
        _frame(axes, bars, top)
        _draw_band(axes, bars, top)
        _draw_bars(axes, bars)
        _draw_marks(axes, bars, top)
        out = io.BytesIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return out.getvalue()


def _top(bars: Bars) -> float:
    """The value at the upper edge."""
    heights = [*bars.values, *(value for value, _ in bars.others)]
    if bars.official is not None:
        heights.append(bars.official[1])
    highest = max(heights)
    ends = [end for end in bars.band or () if end is not None]
    # A claim of ten times the truth would press the bars flat: the band then runs out of the picture.
    return _HEADROOM * (max([highest, *(end for end in ends if end < 2.5 * highest)]) or 1.0)


def _frame(axes: "Axes", bars: Bars, top: float) -> None:
    axes.set_xlim(-0.7, len(bars.values) - 0.3)
    axes.set_ylim(min(0.0, *bars.values), top)
    axes.set_facecolor("none")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GRID)
    axes.set_xticks(list(bars.labels), list(bars.labels.values()))
    for index, label in zip(bars.labels, axes.get_xticklabels(), strict=True):
        label.set_horizontalalignment(_side(bars, index, 0.05))
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: compact(value)))
    axes.tick_params(colors=INK, length=0, labelsize=_FONT, labelcolor=INK)
    axes.grid(axis="y", color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)


def _draw_band(axes: "Axes", bars: Bars, top: float) -> None:
    if bars.band is None:
        return
    low, high = bars.band
    if low is not None and low >= top:
        _beyond(axes)
        return
    axes.axhspan(low or 0.0, 2 * top if high is None else high, facecolor=CLAIMED, alpha=0.22, linewidth=0)
    for end in (low, high):
        if end is not None:
            axes.axhline(end, color=CLAIMED, linewidth=0.9, linestyle=(0, (4, 2)))


def _beyond(axes: "Axes") -> None:
    """Says that the band lies above the picture."""
    axes.annotate(
        "↑ what the text says", (0.01, 0.99), xycoords="axes fraction", va="top", color=CLAIMED, fontsize=_FONT
    )


def _draw_bars(axes: "Axes", bars: Bars) -> None:
    plain = OFFICIAL if bars.official is None else BAR
    beside = {index for index, _ in bars.beside}
    asked = None if bars.official is None else bars.official[0]
    colours = [OFFICIAL if n == asked else BESIDE if n in beside else plain for n in range(len(bars.values))]
    axes.bar(range(len(bars.values)), bars.values, width=_BAR_WIDTH, color=colours, linewidth=0)


def _draw_marks(axes: "Axes", bars: Bars, top: float) -> None:
    """The values in words above the bars that count, and other places as rings."""
    if bars.official is None:
        return
    index, value, words = bars.official
    _label(axes, bars, index, value, words)
    for other, text in bars.beside:
        if abs(other - index) > len(bars.values) / 6:
            _label(axes, bars, other, bars.values[other], text)
    axes.plot([index], [value], marker="D", markersize=4.5, color=OFFICIAL)
    raised = heights_of_names(bars, top)
    for (height, name), above in zip(bars.others, raised, strict=True):
        _ring(axes, bars, index, height, name, above)


def _label(axes: "Axes", bars: Bars, index: int, value: float, words: str) -> None:
    """Words above a bar, kept inside the picture."""
    side = _side(bars, index, 0.15)
    axes.annotate(
        words,
        (index, value),
        (0, _ABOVE),
        textcoords="offset points",
        ha=side,
        color=INK,
        fontsize=_FONT,
        fontweight="bold",
    )


def heights_of_names(bars: Bars, top: float) -> list[float]:
    """How far above its ring the name of each other place stands, in points, so that no words stand on others.

    Those above the value in question make room upward, those below it downward.
    """
    bottom = min(0.0, *bars.values)
    points = 72 * _SIZE[1] * _AXES[3] / (top - bottom)
    value = 0.0 if bars.official is None else bars.official[1]
    above = [0.0] * len(bars.others)
    order = sorted(range(len(bars.others)), key=lambda number: bars.others[number][0])
    for numbers, sign in (
        ([n for n in order if bars.others[n][0] >= value], 1),
        ([n for n in reversed(order) if bars.others[n][0] < value], -1),
    ):
        last = points * (value - bottom) + _ABOVE
        for number in numbers:
            own = points * (bars.others[number][0] - bottom)
            last = sign * max(sign * (own + _ABOVE), sign * last + _APART)
            above[number] = last - own
    return above


def _side(bars: Bars, index: int, edge: float) -> Literal["left", "center", "right"]:
    """How words at a bar are aligned that must not run out of the picture, or into the numbers on its left."""
    part = index / max(1, len(bars.values) - 1)
    return "left" if part < edge else "right" if part > 1 - edge else "center"


def _ring(axes: "Axes", bars: Bars, index: int, height: float, name: str, above: float) -> None:
    """A ring over a bar, and its name beside the bar: half a bar's width and a little more away, in points."""
    axes.plot([index], [height], marker="o", markersize=6, markerfacecolor="none", color=CLAIMED, markeredgewidth=1.6)
    beside = 6 + 0.5 * _BAR_WIDTH * _AXES[2] * 72 * _SIZE[0] / len(bars.values)
    side, shift = ("right", -beside) if index > len(bars.values) / 2 else ("left", beside)
    axes.annotate(name, (index, height), (shift, above), textcoords="offset points", ha=side, color=INK, fontsize=_FONT)


def compact(value: float) -> str:
    """A value as an axis has room for it: `2.5M`, `250k`, `40`."""
    for size, unit in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"
