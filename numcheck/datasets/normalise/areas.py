"""The Border Patrol's sectors and the field offices of the Office of Field Operations, as CBP's files call them.

A sector and a field office may share a place (El Paso, Tucson) without meaning the same: a sector has the place's
bare name here, a field office is `El Paso Field Office`. Whatever is not here is refused, never guessed.
"""

from types import MappingProxyType

_SOUTHWEST = (
    "Big Bend",
    "Del Rio",
    "El Centro",
    "El Paso",
    "Laredo",
    "Rio Grande Valley",
    "San Diego",
    "Tucson",
    "Yuma",
)
_NORTHERN = ("Blaine", "Buffalo", "Detroit", "Grand Forks", "Havre", "Houlton", "Livermore", "Spokane", "Swanton")
_COASTAL = ("Miami", "New Orleans", "Ramey")

SECTORS = MappingProxyType(
    {
        sector: border
        for border, sectors in (("southwest", _SOUTHWEST), ("northern", _NORTHERN), ("coastal", _COASTAL))
        for sector in sectors
    }
)
"""The border of every sector, as the Office of Homeland Security Statistics has it.

Livermore (northern California, closed in 2004) is counted with the northern border there.
"""

CBP_BORDERS = MappingProxyType({**SECTORS, "Livermore": "coastal"})
"""The same as CBP has it: Livermore is counted with what is neither of the land borders."""

# fmt: off
OFFICES = (
    "Atlanta", "Baltimore", "Boston", "Buffalo", "Chicago", "Detroit", "El Paso", "Houston", "Laredo", "Los Angeles",
    "Miami", "New Orleans", "New York", "Portland", "Preclearance", "San Diego", "San Francisco", "San Juan",
    "Seattle", "Tampa", "Tucson",
)
# fmt: on
"""The places of the field offices."""

AREAS = MappingProxyType(
    {f"{sector} Sector".upper(): sector for sector in SECTORS}
    | {f"{office} Field Office".upper(): f"{office} Field Office" for office in OFFICES}
)
"""The canonical member of every area, by its label in capitals: the drug files write it so, others in mixed case."""
