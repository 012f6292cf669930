"""Known phrases: none is dead, the longest wins, and a thing's own name goes before a convention."""

import pytest

from numcheck.claims.phrases import Meaning, Mention, PhraseTable
from numcheck.claims.sentence.words import UNLESS
from numcheck.claims.sentence.words import table as sentence_words
from numcheck.datasets.scope import Scope
from numcheck.figures.lexer import lex
from numcheck.lexicon.loader import load
from tests.claims.support import scan
from tests.shared import catalog

SENTENCE = [
    (tag, value, phrase)
    for tag, lists in load("sentence").tables.items()
    if tag not in ("before", "restriction", "run", "leader", "versus")
    for value, phrases in load("sentence").lists(tag).items()
    for phrase in phrases
]  # fmt: skip
CONVENTIONS = [
    (tag, entry.text("name"), phrase)
    for table, fields in (("measure", {"words": "measure"}), ("people", {"words": "people", "verbs": "verb"}))
    for entry in load("conventions").entries(table)
    for field, tag in fields.items()
    for phrase in entry.words(field)
] + [
    ("scope", entry.text("name"), phrase)
    for entry in load("conventions").entries("scope")
    for phrase in entry.words("words")
]  # fmt: skip
CARDS = [
    (name, member.name, word)
    for name, dimension in catalog().dimensions.items()
    for member in dimension.everyone()
    for word in (*member.words, *member.loose)
]


def said(text: str) -> tuple[Mention, ...]:
    """The words by which a text hangs together."""
    tokens = lex(text)
    return sentence_words().scan(tokens, 0, len(tokens.words))


def found(phrase: str, tag: str) -> list[Meaning]:
    """What the phrase is found to mean, whole and by itself in a sentence."""
    text = f"Qqq {phrase} qqq."
    return [m.meaning for m in scan(text) if m.tag == tag and text[m.span.start : m.span.end] == phrase]


def test_a_phrase_of_the_sentence_lexicon_is_found() -> None:
    dead = []
    for tag, value, phrase in SENTENCE:
        text = f"Qqq {phrase} qqq."
        meant = [m.value for m in said(text) if m.tag == tag and text[slice(*m.span)] == phrase]
        if ("" if value == UNLESS else value) not in meant:
            dead.append((tag, value, phrase))
    assert dead == []


def test_each_verb_is_found_with_each_object_by_which_a_member_is_first() -> None:
    told = load("sentence").lists("leader")
    pairs = [("leads", "whom"), ("is", "what"), ("holds", "place"), ("has", "most")]
    phrases = [f"{verb} {what}" for verbs, objects in pairs for verb in told[verbs] for what in told[objects]]
    phrases += [f"is {again} the busiest" for again in told["again"]]
    for phrase in phrases:
        text = f"Qqq {phrase} qqq."
        assert any(m.tag == "leading" and text[slice(*m.span)] == phrase for m in said(text)), phrase


@pytest.mark.parametrize(("tag", "name", "phrase"), CONVENTIONS)
def test_a_phrase_of_a_convention_is_found_by_its_name(tag: str, name: str, phrase: str) -> None:
    assert name in [meaning.convention for meaning in found(phrase, tag)]


def test_a_word_of_a_card_is_found_with_its_member() -> None:
    dead = [
        (dimension, member, word)
        for dimension, member, word in CARDS
        if member not in [meaning.scope.get(dimension) for meaning in found(word, "scope")]
    ]
    assert dead == []


@pytest.mark.parametrize("name", list(catalog().measures))
def test_a_measures_nouns_and_verbs_are_found(name: str) -> None:
    measure = catalog().measures[name]
    assert all(name in [m.value for m in found(noun, "measure")] for noun in measure.nouns)
    assert all(name in [m.value for m in found(verb, "verb")] for verb in measure.verbs)


@pytest.mark.parametrize(
    ("text", "tag", "phrases"),
    [
        ("U.S. Customs and Border Protection counted them.", "scope", ["U.S. Customs and Border Protection"]),
        ("Border agents met them at the southwest border.", "scope", ["Border agents", "southwest border"]),
        ("They came from New Mexico.", "scope", ["New Mexico"]),
        ("The border with Mexico is long.", "scope", ["border with Mexico"]),
        ("Total encounters and encounters.", "measure", ["Total encounters", "encounters"]),
    ],
)
def test_of_phrases_that_overlap_the_longest_wins(text: str, tag: str, phrases: list[str]) -> None:
    assert [text[m.span.start : m.span.end] for m in scan(text) if m.tag == tag] == phrases


def test_the_border_patrol_is_no_border() -> None:
    scopes = [m.meaning.scope for m in scan("The Border Patrol met them.") if m.tag == "scope"]
    assert scopes == [Scope(component="USBP")]


def test_phrases_of_different_tags_may_overlap() -> None:
    assert {"back", "total", "move"} <= {m.tag for m in said("That total was up.")}


def test_one_word_may_name_two_things_of_its_own() -> None:
    areas = [m.meaning.scope for m in scan("in El Paso") if m.value == "area"]
    assert len(areas) == len(set(areas)) >= 1


def table(*phrases: tuple[str, Meaning]) -> list[str]:
    text = "alpha beta gamma"
    tokens = lex(text)
    return [m.value for m in PhraseTable(phrases).scan(tokens, 0, len(tokens.words))]


def test_its_own_name_goes_before_a_convention() -> None:
    by_convention = ("alpha beta", Meaning("scope", "loose", convention="c"))
    by_name = ("beta gamma", Meaning("scope", "own"))
    assert table(by_convention, by_name) == ["own"]
    assert table(by_convention) == ["loose"]


def test_a_phrase_that_does_not_end_before_the_last_token_is_not_found() -> None:
    tokens = lex("alpha beta gamma")
    phrases = PhraseTable([("beta gamma", Meaning("scope", "x"))])
    assert phrases.scan(tokens, 0, 2) == ()
    assert [m.span.start for m in phrases.scan(tokens, 1, 3)] == [6]


@pytest.mark.parametrize("text", ["ENCOUNTERS", "Encounters", "encounters"])
def test_case_does_not_matter(text: str) -> None:
    assert [m.value for m in scan(text) if m.tag == "measure"] == ["encounters"]


@pytest.mark.parametrize("text", ["upper", "downtown", "risers", "counted encounter-free"])
def test_a_phrase_is_whole_words(text: str) -> None:
    assert [m for m in (*scan(text), *said(text)) if m.tag == "move"] == []


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("They met at the. Old bridge", True), ("An old bridge", True), ("The old brid", False), ("", False)],
)
def test_whether_any_phrase_tells_it(text: str, is_told: bool) -> None:
    table = PhraseTable([("the old", Meaning("a", "1")), ("old bridge", Meaning("b", "2")), ("old", Meaning("c", "3"))])
    assert table.tells(lex(text), lambda meaning: meaning.tag == "b") is is_told
