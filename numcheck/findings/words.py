"""Official figures as a message words them."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal

from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import plain
from numcheck.lexicon.labels import labels

_HUNDREDTH = Decimal("0.01")
_MANY = 1000


def number(value: Decimal) -> str:
    """`2,378,944`; `37.14`."""
    return f"{Decimal(plain(value)):,f}"


def rounded(value: Decimal) -> str:
    """A quotient to two places: `37.14`, `2.43`."""
    return f"{value.quantize(_HUNDREDTH, ROUND_HALF_EVEN):,f}"


def percent(value: Decimal) -> str:
    """A signed change: `+37.14%`, `-94.21%`."""
    return f"{'+' if value > 0 else ''}{rounded(value)}%"


def place(scope: Scope) -> str:
    """Where and who, as the end of a phrase: `nationwide`, `Border Patrol, southwest border`."""
    return labels().of_scope(scope) or "all"


def where(scope: Scope) -> str:
    """Where and by whom, as a sentence says it: `at the southwest border`, `nationwide, by the Border Patrol`."""
    naming = labels().naming
    border = naming["border"].get(scope.get("border", ""), "")
    component = naming["component"].get(scope.get("component", ""), "")
    rest = labels().of_scope(scope.without("border", "component"))
    return ", ".join(part for part in (border, component, rest) if part)


def level(official: Official) -> str:
    """`2,766,582 (nationwide, fiscal 2022)`; `27,023 pounds (Fentanyl, nationwide, fiscal 2023)`."""
    unit = labels().unit.get(official.measure, "")
    said = f"{mass(official.value)} {unit}" if unit else number(official.value)
    return f"{said} ({place(official.scope)}, {official.period.label})"


def mass(value: Decimal) -> str:
    """Pounds or tons as a reader wants them: `27,023`, of few to two places `13.51`."""
    return number(round(value, 0 if value >= _MANY else 2))


def computed(value: Decimal, figure: Figure) -> str:
    """A computed value in the figure's unit: `+37.14%`, `2.43 times`, `2,378,944`."""
    if figure.is_percent or figure.kind is Kind.SHARE:
        return percent(100 * value if figure.kind is Kind.SHARE else value)
    if figure.kind is Kind.MASS:
        return f"{mass(value)} {figure.unit}s"
    return f"{rounded(value)} times" if figure.kind is Kind.MULTIPLE else number(value)


def sentence(text: str) -> str:
    """A phrase as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def listing(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
