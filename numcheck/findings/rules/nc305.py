"""The data count events, and the sentence counts people.

One person can be encountered several times, most of all under Title 42 (21 March 2020 to 11 May 2023), when those
expelled could try again at once. A sentence that says `2.4 million migrants` means 2.4 million events. This is a
note beside a verdict, never a verdict.

Notes: `CBP stopped 2.4 million migrants at the southwest border in fiscal 2022.`

Silent: `CBP recorded 2.4 million encounters at the southwest border in fiscal 2022.`

Suppress it when the text explains the difference elsewhere.
"""

from numcheck.findings.case import Case
from numcheck.findings.finding import Note


def notes(case: Case) -> tuple[Note, ...]:
    """The note, where the claim is answered and counts people."""
    if case.answer is None or not case.counts_people or case.answer.value.measure != "encounters":
        return ()
    text = "The data count encounters, not people: one person can be encountered several times."
    return (Note(text, "NC305"),)
