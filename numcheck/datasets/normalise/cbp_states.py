"""CBP's `nationwide-encounters-*-state.csv`: every border by month, state, demographic, citizenship and title.

The files do not say which component met whom.
"""

from pathlib import Path

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.cbp_encounters import Broken, columns, read_encounters
from numcheck.datasets.normalise.observations import Observations, checked

DIMENSIONS = {
    "border": Broken("Land Border Region", labels.REGIONS),
    "state": Broken("State", {state: state for state in sorted(labels.STATES)}),
    "demographic": Broken("Demographic", labels.DEMOGRAPHICS),
    "citizenship": Broken("Citizenship", labels.CITIZENSHIPS),
    "title": Broken("Title of Authority", labels.TITLES),
}
COLUMNS = columns(DIMENSIONS)


def normalise(path: Path) -> Observations:
    """The file's events by border, state, demographic, citizenship and title; raises the errors of `read_text`."""
    frame, running = read_encounters(path, DIMENSIONS)
    return checked(frame, tuple(DIMENSIONS), running, path.name)
