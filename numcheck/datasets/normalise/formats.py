"""The formats that can be read: which columns tell each, and which datasets it feeds."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from numcheck.datasets.normalise import (
    amo_drugs,
    cbp_areas,
    cbp_areas_aggregated,
    cbp_component_months,
    cbp_components,
    cbp_drugs,
    cbp_people_aggregated,
    cbp_southwest,
    cbp_southwest_pages,
    cbp_states,
    derived_southwest,
    first_published,
    ofo_offices,
    ohss,
    ohss_outcomes,
    opened,
    usbp_at_large,
    usbp_compiled,
    usbp_sectors,
    usbp_southwest,
    usbp_years,
    workbook,
)
from numcheck.datasets.normalise.observations import Observations
from numcheck.datasets.normalise.spelling import matched

FIRST_MONTHS, FIRST_TOTALS = "cbp-encounters-first-published", "cbp-encounters-first-published-to-date"
"""The datasets of figures as they were first published: months, and fiscal years to date."""


class Format(NamedTuple):
    """A publisher's format.

    Attributes:
        name: Its name, as `sources.toml` has it.
        datasets: The datasets that a file of it feeds.
        columns: The columns that a file of it has (of a workbook: its sheets), among others.
        normalise: Reads a file: the figures of each of `datasets`, in their order.
        importable: Whether a file of it is one release; others the rebuild alone takes apart.
    """

    name: str
    datasets: tuple[str, ...]
    columns: tuple[str, ...]
    normalise: Callable[[Path], Sequence[Observations]]
    importable: bool = True

    def read(self, path: Path) -> Mapping[str, Observations]:
        """The figures of a file, by dataset; raises `DataMissingError` or `DataDamagedError`."""
        return dict(zip(self.datasets, self.normalise(path), strict=True))

    def matches(self, header: Sequence[str]) -> bool:
        """Whether a file with these columns is of this format."""
        return len(matched(self.columns, header)) == len(self.columns)


def of_columns(columns: Sequence[str]) -> Format | None:
    """The format of a file with these columns: of several, the one that asks for most; None where none is imported."""
    fitting = (form for form in _ALL if form.matches(columns))
    found = max(fitting, key=lambda form: len(form.columns), default=None)
    return found if found is not None and found.importable else None


def header(path: Path) -> tuple[str, ...]:
    """The columns of a table, or the sheets of a workbook that is more than a table.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no table that can be read.
        ExtraMissingError: It is a workbook, and openpyxl is not installed.
    """
    file = opened.unpacked(path)
    if not file.is_workbook:
        return opened.decoded(file).header
    named = workbook.sheets(path)
    return named if of_columns(named) is not None else workbook.head(file)


def _alone(normalise: Callable[[Path], Observations]) -> Callable[[Path], Sequence[Observations]]:
    return lambda path: (normalise(path),)


_ALL = (
    Format("cbp_states", ("cbp-encounters-nationwide",), cbp_states.COLUMNS, _alone(cbp_states.normalise)),
    Format("cbp_areas", ("cbp-encounters-nationwide-areas",), cbp_areas.COLUMNS, _alone(cbp_areas.normalise)),
    Format("cbp_southwest", ("cbp-encounters-southwest",), cbp_southwest.COLUMNS, _alone(cbp_southwest.normalise)),
    Format(
        "cbp_southwest_pages",
        ("cbp-encounters-southwest",),
        cbp_southwest_pages.COLUMNS,
        _alone(cbp_southwest_pages.normalise),
    ),
    Format("cbp_drugs", ("cbp-drug-seizures", "cbp-drug-seizure-events"), cbp_drugs.COLUMNS, cbp_drugs.normalise),
    Format("amo_drugs", ("amo-drug-seizures", "amo-drug-seizure-events"), amo_drugs.COLUMNS, amo_drugs.normalise),
    Format(
        "cbp_components",
        ("cbp-encounters-nationwide-components",),
        cbp_components.COLUMNS,
        _alone(cbp_components.normalise),
    ),
    Format(
        "cbp_areas_aggregated",
        ("cbp-encounters-areas-aggregated",),
        cbp_areas_aggregated.COLUMNS,
        _alone(cbp_areas_aggregated.normalise),
        importable=False,
    ),
    Format(
        "cbp_people_aggregated",
        ("cbp-encounters-people-aggregated",),
        cbp_people_aggregated.COLUMNS,
        _alone(cbp_people_aggregated.normalise),
        importable=False,
    ),
    Format(
        "cbp_component_months",
        ("usbp-nationwide-monthly-aggregated", "ofo-nationwide-monthly-derived"),
        cbp_component_months.COLUMNS,
        cbp_component_months.normalise,
        importable=False,
    ),
    Format(
        "derived_southwest",
        ("cbp-encounters-southwest-derived",),
        derived_southwest.COLUMNS,
        _alone(derived_southwest.normalise),
    ),
    Format("ohss", tuple(s.dataset for s in ohss.SHEETS), ohss.NAMES, ohss.normalise),
    Format("ohss_outcomes", ohss_outcomes.DATASETS, ohss_outcomes.COLUMNS, ohss_outcomes.normalise),
    Format(
        "first_published",
        (FIRST_MONTHS,),
        first_published.COLUMNS,
        _alone(first_published.normalise),
        importable=False,
    ),
    Format(
        "first_published_totals",
        (FIRST_TOTALS,),
        first_published.TOTAL_COLUMNS,
        _alone(first_published.normalise_totals),
        importable=False,
    ),
    Format(
        "first_published_kinds",
        (FIRST_MONTHS, FIRST_TOTALS),
        first_published.KIND_COLUMNS,
        first_published.normalise_kinds,
        importable=False,
    ),
    Format(
        "usbp_sectors",
        ("usbp-sectors-monthly",),
        usbp_sectors.COLUMNS,
        _alone(usbp_sectors.normalise),
    ),
    *(
        Format(f"usbp_compiled_{kind}", (dataset,), columns, _alone(normalise), importable=False)
        for kind, dataset, columns, normalise in (
            ("years", "usbp-southwest-sectors-annual", usbp_compiled.YEARS, usbp_compiled.normalise_years),
            ("people", "usbp-sectors-families-monthly", usbp_compiled.CHILDREN, usbp_compiled.normalise_children),
            (
                "citizenships",
                "usbp-sectors-citizenships-annual",
                usbp_compiled.CITIZENSHIPS,
                usbp_compiled.normalise_citizenships,
            ),
            ("agents", "usbp-agents", usbp_compiled.AGENTS, usbp_compiled.normalise_agents),
            ("deaths", "usbp-deaths", usbp_compiled.DEATHS, usbp_compiled.normalise_deaths),
        )
    ),
    Format(
        "usbp_at_large",
        ("usbp-southwest-at-large",),
        usbp_at_large.COLUMNS,
        _alone(usbp_at_large.normalise),
        importable=False,
    ),
    Format(
        "ofo_offices",
        ("ofo-southwest-offices-2020",),
        ofo_offices.COLUMNS,
        _alone(ofo_offices.normalise),
        importable=False,
    ),
    Format("usbp_southwest", ("usbp-southwest-monthly",), usbp_southwest.COLUMNS, _alone(usbp_southwest.normalise)),
    Format("usbp_years", ("usbp-nationwide-annual",), usbp_years.COLUMNS, _alone(usbp_years.normalise)),
)

FORMATS: Mapping[str, Format] = MappingProxyType({form.name: form for form in _ALL})
"""Every format by its name."""

IMPORTED = tuple(form for form in _ALL if form.importable)
"""The formats of files that a user may import."""
