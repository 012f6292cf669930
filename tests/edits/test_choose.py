"""Which suggestions are made without asking, and as which edits of the source."""

import pytest

from numcheck.checker import Checker
from numcheck.documents.document import Form
from numcheck.documents.read import from_bytes
from numcheck.edits.choose import changes, made
from tests.claims.support import published
from tests.shared import catalog

SWB = "at the southwest border"


def mended(text: str, least: float = 0.8, form: Form = Form.TEXT, date: str | None = "2024-02-20") -> str:
    """A text with the edits made that need no asking."""
    document = from_bytes(text.encode(), "draft", published(date), form)
    findings = Checker(catalog()).check(document).findings
    return made(document.source_text, [change.edit for change in changes(document, findings, least)])


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (f"CBP recorded 3.1 million encounters {SWB} in fiscal 2022.", "3.1", "2.4"),
        (f"CBP recorded 310,981 encounters {SWB} in December 2023.", "310,981", "301,981"),
        # an earlier clause of the sentence says it
        (f"In March 2023, CBP recorded 193,249 encounters {SWB}, 31 percent fewer than in March 2022.", "31", "13"),
        # of words that are broken over two lines only those that change are touched
        (
            f"The agency published its numbers last week. They say that CBP recorded 3.1\nmillion encounters {SWB} in "
            "fiscal 2022,\nand the secretary of the department spoke about them to reporters.",
            "3.1",
            "2.4",
        ),
    ],
)
def test_what_the_sentence_itself_says_is_mended(text: str, wrong: str, right: str) -> None:
    assert mended(text) == text.replace(wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        f"CBP recorded 2.4 million encounters {SWB} in fiscal 2022.",  # right
        "CBP recorded 2.4 million encounters in fiscal 2022.",  # which border is for the writer to say
        f"CBP recorded 2.2 million encounters {SWB} in fiscal 2022.",  # whose they are, too
        f"Encounters {SWB} rose 52% in fiscal 2022 from fiscal 2021.",  # nobody says whose encounters
        f"CBP spoke of fiscal 2022. There were 3.1 million encounters {SWB} in that year.",  # said elsewhere
        f"Border Patrol arrests {SWB} fell 52 percent in January 2024, to 124,220.",  # from which month
        "Enrollment was 60,000, up 12 percent from 45,000.",  # which of the three numbers is wrong
        "Agents of the Rio Grande Valley Sector made 40,000 apprehensions in fiscal 2022.",  # a convention
    ],
)
def test_what_rests_on_more_than_its_words_is_not(text: str) -> None:
    assert mended(text, least=0) == text


def test_what_is_not_sure_enough_is_not() -> None:
    text = f"CBP recorded 3.1 million encounters {SWB} in fiscal 2022."
    (flag,) = Checker(catalog()).check(text).findings
    assert mended(text, least=flag.confidence) != text
    assert mended(text, least=flag.confidence + 0.01) == text


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("**3.1** million", "**2.4** million"),
        ("**3.1 million**", "**2.4 million**"),
        ("3**.1** million", "3**.1** million"),
        ("[3.1 million](https://paper.example/3.1)", "[2.4 million](https://paper.example/3.1)"),
        ("&#51;.1 million", "2.4 million"),
    ],
)
def test_markup_stays_and_is_never_cut(written: str, right: str) -> None:
    text = f"---\ntitle: Some 3.1\n---\n\n> CBP recorded {written} encounters {SWB}\n> in fiscal 2022. <!-- 3.1 -->\n"
    assert mended(text, form=Form.MARKDOWN) == text.replace(written, right)


def test_a_cell_is_told_by_its_headings_and_mended_by_the_writer() -> None:
    rows = "| 2021 | 1,734,686 |\n| 2022 | 2,387,944 |\n| 2023 | 2,475,669 |\n| 2024 | 2,135,005 |\n"
    text = f"| Fiscal year | CBP encounters {SWB} |\n|---|---|\n{rows}"
    document = from_bytes(text.encode(), "draft", None, Form.MARKDOWN)
    (finding,) = Checker(catalog()).check(document).flagged
    assert finding.suggestion is not None
    assert finding.suggestion.replacement == "2,378,944"
    assert mended(text, form=Form.MARKDOWN) == text
