"""The labels of CBP's files, and the canonical members that they stand for.

Labels differ between files and years: `UC / Single Minors` became `UAC` in 2025, for old years too, and
citizenships are in capitals in the files by state. Whatever is not here is refused, never guessed.
"""

TITLES = {"Title 8": "8", "Title 42": "42"}

DEMOGRAPHICS = {
    "Accompanied Minors": "Accompanied Minors",
    "FMUA": "FMUA",
    "Single Adults": "Single Adults",
    "UAC": "UAC",
    "UC / Single Minors": "UAC",
}

COMPONENTS = {"Office of Field Operations": "OFO", "U.S. Border Patrol": "USBP"}

REGIONS = {"Southwest Land Border": "southwest", "Northern Land Border": "northern", "Other": "coastal"}

DRUG_REGIONS = {"Southwest Border": "southwest", "Northern Border": "northern", "Coastal/Interior": "coastal"}

DRUGS = {
    "Cocaine": "Cocaine",
    "Ecstasy": "Ecstasy",
    "Fentanyl": "Fentanyl",
    "Heroin": "Heroin",
    "Ketamine": "Ketamine",
    "Khat (Catha Edulis)": "Khat",
    "Lsd": "LSD",
    "Marijuana": "Marijuana",
    "Methamphetamine": "Methamphetamine",
    "Other Drugs**": "other drugs",
}

GROUPINGS = {
    "Mexico": "Mexico",
    "El Salvador": "El Salvador",
    "Guatemala": "Guatemala",
    "Honduras": "Honduras",
    "Other": "other than the 4 named",
}
"""The citizenships of the southwest files. Their `Other` is not the `Other` of the files by state."""

CITIZENSHIPS = {
    "BRAZIL": "Brazil",
    "CANADA": "Canada",
    "CHINA, PEOPLES REPUBLIC OF": "China",
    "COLOMBIA": "Colombia",
    "CUBA": "Cuba",
    "ECUADOR": "Ecuador",
    "EL SALVADOR": "El Salvador",
    "GUATEMALA": "Guatemala",
    "HAITI": "Haiti",
    "HONDURAS": "Honduras",
    "INDIA": "India",
    "MEXICO": "Mexico",
    "MYANMAR (BURMA)": "Myanmar",
    "NICARAGUA": "Nicaragua",
    "OTHER": "other than the 21 named",
    "PERU": "Peru",
    "PHILIPPINES": "Philippines",
    "ROMANIA": "Romania",
    "RUSSIA": "Russia",
    "TURKEY": "Turkey",
    "UKRAINE": "Ukraine",
    "VENEZUELA": "Venezuela",
}
"""The citizenships of the files by state."""

AGGREGATED_COMPONENTS = {"Border Patrol": "USBP", "Field Operations": "OFO"}

AGGREGATED_BORDERS = {
    "Air, sea and other": "coastal",
    "Northern border": "northern",
    "Southwest border": "southwest",
}

AGGREGATED_DEMOGRAPHICS = {
    "Accompanied minors": "Accompanied Minors",
    "Family units": "FMUA",
    "Single adults": "Single Adults",
    "Unaccompanied children": "UAC",
}

AGGREGATED_CITIZENSHIPS = {
    **{name: name for name in CITIZENSHIPS.values() if name != CITIZENSHIPS["OTHER"]},
    "All other countries": CITIZENSHIPS["OTHER"],
}
"""The labels of the aggregation of CBP's file by sector: the same 21 countries and the rest."""

ENCOUNTER_TYPES = {"Apprehensions": "8", "Inadmissibles": "8"}
"""The title behind a kind of encounter, where a file has no column for it; no expulsion is known to it."""

GROUPING_MARKS = {"FYTD": "FYTD", "Remaining": "Remaining"}
"""`Month Grouping`: whether the month had passed in the running year. It is no subtotal and takes no part in a key."""

# fmt: off
STATES = frozenset(
    (
        "AK", "AL", "AR", "AS", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "GU", "HI", "IA", "ID", "IL",
        "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MP", "MS", "MT", "NC", "ND", "NE", "NH",
        "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VI",
        "VT", "WA", "WI", "WV", "WY",
    )
)
# fmt: on
"""The fifty states, the District of Columbia and the territories, as CBP abbreviates them."""

OHSS_REGIONS = {"Southwest Land Border": "southwest", "Northern Land Border": "northern", "Coastal Border": "coastal"}

OHSS_FAMILIES = {
    "Family Unit Individuals": "FMUA",
    "Single Adults": "Single Adults",
    "Unaccompanied Children": "UAC",
}

_OHSS_COUNTRIES = {
    "Bosnia and Herzegovina": "Bosnia",
    "Burma": "Myanmar",
    "China, People's Republic": "China",
    "Congo, Democratic Republic": "Democratic Republic of Congo",
    "Congo, Republic": "Republic of Congo",
    "Cote d'Ivoire": "Ivory Coast",
    "Korea, South": "South Korea",
    "Micronesia, Federated States": "Micronesia",
    "Serbia and Montenegro (former)": "Serbia and Montenegro",
    "Unknown": "unknown",
}


def ohss_citizenship(label: str) -> str:
    """The canonical member for a country as the Office of Homeland Security Statistics calls it."""
    # `Congo, Republic`: what follows the comma goes before it.
    return _OHSS_COUNTRIES.get(label) or " ".join(reversed(label.split(", ")))


def amo_branch(label: str) -> str:
    """The canonical member for a branch of Air and Marine Operations."""
    return label.replace(" And ", " and ").replace("Mc Allen", "McAllen").replace(",", "")
