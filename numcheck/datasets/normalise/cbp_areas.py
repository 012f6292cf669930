"""CBP's `nationwide-encounters-*-aor.csv`: every border by month, component, sector or field office, and the rest.

`Encounter Type` is not used, and takes no part in a key: other files of CBP call expulsions apprehensions there.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS, SECTORS
from numcheck.datasets.normalise.cbp_encounters import Broken, columns, read_encounters
from numcheck.datasets.normalise.observations import Observations, checked
from numcheck.errors import DataDamagedError

DIMENSIONS = {
    "component": Broken("Component", labels.COMPONENTS),
    "border": Broken("Land Border Region", labels.REGIONS),
    "area": Broken("Area of Responsibility", AREAS, folded=True),
    "demographic": Broken("Demographic", labels.DEMOGRAPHICS),
    "citizenship": Broken("Citizenship", labels.CITIZENSHIPS),
    "title": Broken("Title of Authority", labels.TITLES),
}
COLUMNS = columns(DIMENSIONS)


def normalise(path: Path) -> Observations:
    """The file's events by component, border, area and the people's; raises the errors of `read_text`."""
    frame, running = read_encounters(path, DIMENSIONS)
    refuse_misplaced(frame, path.name)
    return checked(frame, tuple(DIMENSIONS), running, path.name)


def refuse_misplaced(frame: pd.DataFrame, name: str) -> None:
    """Refuses a sector's row that is not the Border Patrol's, and a field office's that is."""
    pairs = frame[["component", "area"]].drop_duplicates()
    for component, area in pairs.itertuples(index=False):
        if (component == "USBP") != (area in SECTORS):
            raise DataDamagedError(
                f"{name}: {area} has events of {component}.",
                "Sectors are the Border Patrol's, field offices those of the Office of Field Operations.",
            )
