"""CBP's `sbo-encounters-*.csv`: the southwest land border by month, component, demographic, citizenship and title.

The counts are floats (`9584.0`) in some releases. `Encounter Type` is not used: the release of October 2022
calls 1,054,084 Title 42 expulsions apprehensions; `Title of Authority` tells the two apart in every release.
"""

from pathlib import Path

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.cbp_encounters import Broken, columns, read_encounters
from numcheck.datasets.normalise.observations import Observations, checked

DIMENSIONS = {
    "component": Broken("Component", labels.COMPONENTS),
    "demographic": Broken("Demographic", labels.DEMOGRAPHICS),
    "citizenship": Broken("Citizenship Grouping", labels.GROUPINGS),
    "title": Broken("Title of Authority", labels.TITLES),
}
COLUMNS = columns(DIMENSIONS)


def normalise(path: Path) -> Observations:
    """The file's events by component, demographic, citizenship and title; raises the errors of `read_text`."""
    frame, running = read_encounters(path, DIMENSIONS)
    return checked(frame, tuple(DIMENSIONS), running, path.name)
