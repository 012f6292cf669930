"""Files in the format by area of responsibility, made up: no official one lies here, and users import them."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from numcheck.datasets.normalise.areas import OFFICES, SECTORS
from numcheck.datasets.normalise.labels import CITIZENSHIPS, DEMOGRAPHICS
from numcheck.datasets.normalise.observations import MONTHS

HEAD = (
    "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),"
    "Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count"
)
EXAMPLE = (
    "2023,FYTD,DEC,Office of Field Operations,Northern Land Border,Boston Field Office,Boston,Accompanied Minors,"
    "BRAZIL,Title 42,Expulsions,3"
)

_REGIONS = {"southwest": "Southwest Land Border", "northern": "Northern Land Border", "coastal": "Other"}
_LAND = {"Boston", "Buffalo", "Detroit", "Portland", "Seattle", "El Paso", "Laredo", "San Diego", "Tucson"}
_SOUTHWEST = {"El Paso", "Laredo", "San Diego", "Tucson"}


def write_areas(path: Path, years: Sequence[str] = ("2023", "2024"), share: float = 0.02, seed: int = 1) -> Path:
    """A file with this share of all the rows that there can be, the same each time; at 0.4 four years make 7 MB."""
    chosen = random.Random(seed)
    rows = [row for row in _all(years) if chosen.random() < share or ",Single Adults,MEXICO," in row]
    lines = [HEAD, *(f"{row},{chosen.randrange(1, 400)}" for row in rows), ""]
    path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    return path


def _all(years: Sequence[str]) -> Iterator[str]:
    labels = [label for label in DEMOGRAPHICS if label != "UC / Single Minors"]
    countries = [f'"{country}"' if "," in country else country for country in sorted(CITIZENSHIPS)]
    for year in years:
        for month in MONTHS[: 2 if "FYTD" in year else 12]:
            for place in _places():
                for demographic in labels if "Field Office" in place else labels[1:]:
                    for country in countries:
                        kind = "Inadmissibles" if "Field Office" in place else "Apprehensions"
                        yield f"{year},FYTD,{month},{place},{demographic},{country},Title 8,{kind}"


def _places() -> Iterator[str]:
    for sector, border in SECTORS.items():
        yield f"U.S. Border Patrol,{_REGIONS[border]},{sector} Sector,{sector}"
    for office in OFFICES:
        land = "Southwest Land Border" if office in _SOUTHWEST else "Northern Land Border"
        for region in ("Other", *([land] if office in _LAND else [])):
            yield f"Office of Field Operations,{region},{office} Field Office,{office}"
