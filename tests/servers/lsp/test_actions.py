"""What is offered about a number."""

from numcheck.documents.document import Span
from numcheck.servers.lsp.actions import ASK, Asked, actions
from tests.servers.lsp.drafts import DATELESS, FALSE, UNCHECKED, checked

URI = "untitled:draft"


def titles(text: str, language: str = "plaintext", *, silences_open: bool = False) -> list[str]:
    """What is offered about all of a text."""
    asked = Asked(URI, 1, Span(0, len(text)), silences_open=silences_open)
    return [one.title for one in actions(checked(text, language), asked)]


def test_an_editor_that_can_ask_is_told_what_to_ask_for() -> None:
    text = f"- {FALSE}\n"
    *_, action = actions(checked(text, "markdown"), Asked(URI, 7, Span(20, 20), asks=True))
    assert action.title == "Ignore NC101 in this paragraph, with a reason"
    assert action.edit is None
    assert action.command is not None
    assert action.command.command == ASK
    assert tuple(action.command.arguments or ()) == (
        URI,
        7,
        {"line": 0, "character": len(text) - 1},
        " <!-- numcheck: ignore NC101 (",
        ") -->",
    )


def test_a_byte_order_mark_moves_what_stands_behind_it() -> None:
    text = f"\ufeff- {FALSE}\n"
    *_, action = actions(checked(text, "markdown"), Asked(URI, 7, Span(20, 20), asks=True))
    assert action.command is not None
    assert list(action.command.arguments or ())[2] == {"line": 0, "character": len(text) - 1}


def test_nothing_is_offered_where_nothing_is_wrong() -> None:
    assert actions(checked(FALSE), Asked(URI, 1, Span(0, 3))) == []


def test_what_cannot_be_checked_is_signed_off_and_ignored_where_it_is_shown() -> None:
    signed = "Sign off “300,000 encounters”, with its source"
    assert titles(DATELESS) == [signed]
    assert titles(DATELESS, silences_open=True) == ["Ignore NC903 in this paragraph, with a reason", signed]


def test_a_rule_is_ignored_once_a_paragraph() -> None:
    twice = f"{FALSE} {FALSE.replace('3.1', '3.2')}"
    assert sum(title.startswith("Ignore") for title in titles(twice)) == 1
    assert sum(title.startswith("Ignore") for title in titles(f"{twice}\n\n{FALSE}")) == 2


def test_of_a_whole_article_only_so_many_figures_are_looked_at() -> None:
    assert len(titles("\n\n".join([FALSE.replace("3.1", f"3.{digit}") for digit in range(1, 10)] * 2))) == 2 * 10


def test_a_long_edit_is_told_in_short() -> None:
    found = titles(f"CBP recorded 2.4 million encounters in fiscal year 2022. {UNCHECKED}")
    assert found[0] == "Write “2.4 million encounters at the southwest border”"
    assert all(len(title) < 90 for title in found)
