"""Who says it, as printed; a claim stays a claim whoever makes it."""

import pytest

from tests.claims.support import claims, only


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to the Associated Press, CBP recorded 2.4 million encounters.", "the Associated Press"),
        ("CBP recorded 2.4 million encounters, according to CBS News.", "CBS News"),
        ("CBP recorded 2.4 million encounters, Reuters reported.", "Reuters"),
        ("CBP recorded 2.4 million encounters, officials said.", "officials"),
        ("“CBP recorded 2.4 million encounters,” Maria Castillo said.", "Maria Castillo"),
        (
            "According to the Department of Homeland Security, there were 2.4 million encounters.",
            "the Department of Homeland Security",
        ),
        ("CBP recorded 2.4 million encounters in fiscal 2022.", None),
    ],
)
def test_the_speaker_as_printed(text: str, speaker: str | None) -> None:
    assert only(text).attribution == speaker


def test_an_attribution_is_of_its_own_sentence() -> None:
    first, second = claims(
        "CBP recorded 2.4 million encounters in fiscal 2022, Reuters reported. "
        "There were 1.7 million encounters in fiscal 2021."
    )
    assert (first.attribution, second.attribution) == ("Reuters", None)
