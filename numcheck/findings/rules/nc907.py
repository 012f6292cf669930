"""Others count this too.

Deportations, releases into the country, deaths at the border and what Air and Marine Operations seized are told by
several agencies, each in a way of its own: in fiscal 2019 the Department of Homeland Security counts 347,240 removals,
Immigration and Customs Enforcement alone 267,258. A number that agrees with the figure held is vouched for; one that
does not may be another's, and nobody is blamed for it.

Fires: `The government deported 267,258 people in fiscal 2019.`

Silent: `The government deported 347,240 people in fiscal 2019.`

Suppress it once the figure is checked against the publisher whose it is.
"""

from numcheck.findings.finding import Verdict
from numcheck.findings.rules.explain import fires_unanswered, unanswered
from numcheck.findings.rules.rule import Rule

RULE = Rule(
    "NC907",
    "others count this too",
    Verdict.UNVERIFIABLE,
    fires_unanswered("NC907"),
    unanswered("Others count this too, each in a way of their own."),
)
