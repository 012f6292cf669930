"""What a finding says: sentences that a reporter understands, with the official number in them."""

import re
from importlib import import_module

import pytest

from numcheck.findings import rules
from numcheck.findings.finding import Finding, Verdict
from numcheck.findings.pages import codes
from tests.findings.support import findings, only
from tests.findings.test_rules import ALL

SWB = "at the southwest border"
FOUND = [finding for _, example in ALL for finding in findings(example.text, example.date)]
IDS = [f"{finding.rule}-{finding.claim.figure.text}" for finding in FOUND]


@pytest.mark.parametrize("finding", FOUND, ids=IDS)
def test_a_message_is_whole_sentences(finding: Finding) -> None:
    for text in (finding.message, *(note.text for note in finding.notes)):
        assert text == text.strip()
        assert text.endswith((".", "?"))
        assert not text.endswith("..")
        assert "  " not in text
        assert text[0].isupper() or text[0].isdigit() or text.startswith(finding.claim.figure.text)
        assert not re.search(r"\bNone\b|Decimal|Scope\(|\{|\}|<", text)


@pytest.mark.parametrize("finding", FOUND, ids=IDS)
def test_a_message_about_an_official_figure_prints_one(finding: Finding) -> None:
    if finding.verdict is Verdict.UNVERIFIABLE:
        assert finding.official == ()
        return
    numbers = {f"{cited.official.value:,f}" for cited in finding.official}
    if finding.computed is not None:
        numbers |= {f"{abs(finding.computed):,.2f}", f"{finding.computed:,f}"}
    numbers |= {f"{other.value:,f}" for other in finding.alternatives}
    assert any(number in finding.message for number in numbers), finding.message


@pytest.mark.parametrize("finding", FOUND, ids=IDS)
def test_a_finding_says_what_it_rests_on(finding: Finding) -> None:
    if finding.verdict is not Verdict.UNVERIFIABLE:
        assert finding.official or (finding.rule or "").startswith("NC4")
        assert finding.computed is not None
    assert (finding.rule is None) is (finding.verdict is Verdict.SUPPORTED)


def test_a_contradiction_says_which_reading_the_number_is_of() -> None:
    message = only("CBP recorded 2.4 million encounters nationwide in fiscal 2022.").message
    assert "2,766,582" in message
    assert "southwest" in message
    assert "2,378,944" in message


def test_no_change_runs_backwards_in_time() -> None:
    message = only(f"Encounters {SWB} in December 2023 were down 50% from January 2024.").message
    assert "went the other way: 301,981" in message
    assert "against 176,195" in message
    assert "the change from" not in message


def test_a_record_that_was_none_names_the_higher_one() -> None:
    message = only(f"Encounters {SWB} in November 2023 were the highest monthly total ever recorded.").message
    assert "269,735" in message
    assert "September 2023" in message


def test_a_change_that_went_the_other_way_says_so() -> None:
    message = only(f"Encounters {SWB} rose 14 percent in fiscal 2024 from fiscal 2023.").message
    assert "other way" in message
    assert "-13.76" in message


def test_what_is_not_held_says_what_is() -> None:
    message = only(f"CBP recorded 54,000 encounters {SWB} in March 1996.").message
    assert "March 1996" in message


class TestVerdicts:
    """The verdict that each kind of disagreement comes to."""

    @pytest.mark.parametrize(
        ("text", "verdict", "rule"),
        [
            (f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022.", "supported", None),
            (f"CBP recorded 2.3 million encounters {SWB} in fiscal 2022.", "imprecise", "NC201"),
            (f"CBP recorded more than 2.4 million encounters {SWB} in fiscal 2022.", "imprecise", "NC202"),
            (f"CBP recorded more than 1 million encounters {SWB} in fiscal 2022.", "imprecise", "NC202"),
            (f"CBP recorded at least 2.3 million encounters {SWB} in fiscal 2022.", "supported", None),
            (f"CBP recorded 2.8 million encounters {SWB} in fiscal 2022.", "contradicted", "NC101"),
            ("CBP recorded 2.4 million encounters in fiscal 2022.", "missing_context", "NC301"),
            ("CBP recorded 2.8 million encounters in fiscal 2022.", "supported", None),
            ("CBP recorded 5.1 million encounters in fiscal 2022.", "contradicted", "NC101"),
            (f"CBP recorded 172,508 encounters {SWB} in fiscal 2022.", "missing_context", "NC302"),
            (f"Encounters {SWB} rose 37 percent in fiscal 2022.", "supported", None),
            (f"Encounters {SWB} fell 37 percent in fiscal 2022 from fiscal 2021.", "contradicted", "NC102"),
            (f"In fiscal 2022, encounters {SWB} were triple the highest level under Trump.", "contradicted", "NC103"),
            ("Encounters rose 37 percent in fiscal 2022 from fiscal 2021.", "missing_context", "NC301"),
            (f"Encounters {SWB} in fiscal 2024 hit a record.", "contradicted", "NC104"),
        ],
    )
    def test_it(self, text: str, verdict: str, rule: str | None) -> None:
        finding = only(text)
        assert (finding.verdict.value, finding.rule) == (verdict, rule)

    @pytest.mark.parametrize(
        "date",
        ["2022-08-10", "2022-08-20", None, "2023-06-01", "2025-11-11"],
    )
    def test_a_figure_revised_since_is_right_as_published(self, date: str | None) -> None:
        finding = only(f"CBP recorded 199,976 encounters {SWB} in July 2022.", date)
        assert finding.verdict is Verdict.SUPPORTED
        assert finding.official[0].official.release == "2022-08-15"
        (note,) = finding.notes
        assert note.rule == "NC307"
        assert "199,976; revised since to 200,162" in note.text
        assert ("came out later" in note.text) is (date == "2022-08-10")

    def test_people_are_noted_and_never_a_verdict(self) -> None:
        for verb in ("stopped", "encountered", "met", "intercepted"):
            finding = only(f"CBP {verb} 2.4 million migrants {SWB} in fiscal 2022.")
            assert (finding.verdict, [note.rule for note in finding.notes]) == (Verdict.SUPPORTED, ["NC305"]), verb


def test_every_page_has_a_title() -> None:
    for code in codes():
        assert (import_module(f"{rules.__name__}.{code.lower()}").__doc__ or "").splitlines()[0].endswith(".")
