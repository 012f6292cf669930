"""Cards and vocabularies: the packaged ones are sound, and a mistake in one is shown where it stands."""

import re
from pathlib import Path

import pytest

from numcheck.datasets.cards import CARDS, load_card, load_cards
from numcheck.datasets.vocabulary import load_vocabulary
from numcheck.errors import CardError
from numcheck.figures.lexer import lex
from numcheck.periods import Period

CARD = """
title = "Crossings of the ford"
publisher = "The ford"
licence = "public domain"
pages = []
vocabulary = "ford"
measures = ["crossings"]
step = "month"
rank = 1
rounding = 0
derived = false

[fixed]
bank = "left"

[dimensions.rider]
since = "2020-01"
earlier = { horse = "2019-01" }

[[notes]]
period = "FY2020"
text = "High water."

[[breaks]]
month = "2020-03"
text = "Horses count too."
"""

WORDS = """
[measures.crossings]
nouns = ["crossings"]
[measures.rides]
of = "crossings"
scope = { rider = "horse" }
[dimensions.bank]
all = "both"
[dimensions.bank.members]
both = {}
left = { words = ["left bank"] }
[dimensions.rider.forms]
plain = { words = ["by {}"], loose = ["{}"] }
[dimensions.rider.members]
horse = { plain = ["horse"] }
mule = { plain = ["mule"], words = ["muleback"] }
[dimensions.rider.unions]
"horse+mule" = { words = ["mounted"] }
"""


def write(path: Path, text: str, old: str = "", new: str = "") -> Path:
    assert old in text
    path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    return path


def test_a_card_is_read(tmp_path: Path) -> None:
    card = load_card(write(tmp_path / "ford.toml", CARD))
    assert (card.name, card.title, card.step, card.fixed["bank"]) == ("ford", "Crossings of the ford", "month", "left")
    rider = card.dimensions["rider"]
    assert rider.of("mule") == Period.parse("2020-01").first
    assert rider.of("horse") == Period.parse("2019-01").first
    assert card.notes_on(Period.parse("2020-02")) == ("High water.",)
    assert card.notes_on(Period.parse("2020-10")) == ()
    assert card.breaks[0].month == Period.parse("2020-03").first


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "Crossings of the ford"', "title = ", "line 2"),
        ('title = "Crossings of the ford"', "title = 7", "title is 7. It has to be a TOML string"),
        ("rank = 1", "rank = true", "rank is True"),
        ('title = "Crossings of the ford"', "", "title is missing"),
        ("rank = 1", "rank = 1\nrang = 2", "unknown key rang"),
        ('"month"', '"week"', "step is 'week'"),
        ('measures = ["crossings"]', "measures = [1]", "measures[1] is 1"),
        ('since = "2020-01"', 'since = "FY2020"', "dimensions.rider.since is 'FY2020', which is no month"),
        ('since = "2020-01"', 'since = "2020-13"', "dimensions.rider.since: '2020-13' names month 13"),
        ('since = "2020-01"', 'sinse = "2020-01"', "dimensions.rider: unknown key sinse"),
        ('bank = "left"', "bank = 3", "fixed.bank is 3"),
        ('period = "FY2020"', 'period = "lately"', "notes[1].period: 'lately' names no period"),
        ('text = "High water."', "", "notes[1].text is None"),
        ('month = "2020-03"', "", "breaks[1].month is None"),
    ],
)
def test_a_mistake_in_a_card_names_file_and_entry(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = write(tmp_path / "ford.toml", CARD, old, new)
    with pytest.raises(CardError) as caught:
        load_card(path)
    assert str(path) in str(caught.value)
    assert message in str(caught.value)


def test_a_vocabulary_is_read(tmp_path: Path) -> None:
    words = load_vocabulary(write(tmp_path / "ford.toml", WORDS))
    assert words.measures["rides"].base == "crossings"
    assert words.measures["rides"].scope["rider"] == "horse"
    rider = words.dimensions["rider"]
    assert rider.all is None
    assert rider.members["mule"].words == ("muleback", "by mule")
    assert rider.members["mule"].loose == ("mule",)
    assert [member.name for member in rider.everyone()] == ["horse", "mule", "horse+mule"]
    assert words.dimensions["bank"].all == "both"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('of = "crossings"', 'of = "fordings"', "measures.rides.of is 'fordings'"),
        ('{ rider = "horse" }', '{ rider = "ox" }', "measures.rides.scope: rider = 'ox' is unknown"),
        ('nouns = ["crossings"]', 'nouns = "crossings"', "measures.crossings.nouns is 'crossings'"),
        ('nouns = ["crossings"]', "noun = []", "measures.crossings: unknown key noun"),
        ('all = "both"', 'all = "all"', "dimensions.bank.all is 'all', which is no member"),
        ('"horse+mule"', '"horse+ox"', "dimensions.rider.unions: ox is no member"),
        ('"by {}"', '"by"', "dimensions.rider.forms.plain.words has a form without {}"),
        ("left = {", "left = 3 #", "dimensions.bank.members.left is 3"),
        ("[measures.crossings]", "[measure.crossings]", "unknown key measure"),
    ],
)
def test_a_mistake_in_a_vocabulary_names_file_and_entry(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = write(tmp_path / "ford.toml", WORDS, old, new)
    with pytest.raises(CardError, match=re.escape(message)):
        load_vocabulary(path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"crossings"', '"fordings"', "measures: 'fordings' is unknown"),
        ("[dimensions.rider]", "[dimensions.cart]", "dimensions.cart is unknown"),
        ('bank = "left"', 'bank = "right"', "fixed.bank: 'right' is unknown"),
    ],
)
def test_a_card_and_its_vocabulary_have_to_agree(tmp_path: Path, old: str, new: str, message: str) -> None:
    card = load_card(write(tmp_path / "card.toml", CARD, old, new))
    with pytest.raises(CardError, match=re.escape(message)):
        load_vocabulary(write(tmp_path / "ford.toml", WORDS), [card])


def test_a_vocabulary_that_is_not_there_is_a_card_error(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="is not there"):
        load_vocabulary(tmp_path / "absent.toml")


def test_the_packaged_cards_are_sound() -> None:
    cards = load_cards()
    words = load_vocabulary(CARDS / "vocabularies" / "cbp.toml", cards.values())
    assert len(cards) == len(list(CARDS.glob("*.toml"))) > 20
    assert len({card.rank for card in cards.values()}) == len(cards)
    assert all(measure.nouns for measure in words.measures.values())


def test_no_phrase_says_two_members_of_a_dimension() -> None:
    words = load_vocabulary(CARDS / "vocabularies" / "cbp.toml")
    for dimension in words.dimensions.values():
        said: dict[tuple[str, ...], str] = {}
        for member in dimension.everyone():
            for phrase in (*member.words, *member.loose):
                tokens = lex(phrase).words
                assert tokens, member.name
                other = said.setdefault(tokens, member.name)
                assert other == member.name, f"{phrase!r} says both {other} and {member.name}"


@pytest.mark.parametrize(
    ("dimension", "member", "phrase"),
    [
        ("border", "southwest", "U.S.-Mexico border"),
        ("border", "nationwide", "at all borders"),
        ("component", "OFO", "at ports of entry"),
        ("demographic", "UAC", "unaccompanied minors"),
        ("citizenship", "Venezuela", "from Venezuela"),
        ("citizenship", "Guatemala+Honduras+El Salvador", "from the Northern Triangle"),
        ("state", "TX", "in Texas"),
    ],
)
def test_words_that_writers_use(dimension: str, member: str, phrase: str) -> None:
    words = load_vocabulary(CARDS / "vocabularies" / "cbp.toml")
    found = {m.name for m in words.dimensions[dimension].everyone() if phrase in m.words}
    assert found == {member}


@pytest.mark.parametrize("phrase", ["Mexico", "from Mexico", "Mexican", "Canada", "from Canada"])
def test_the_neighbours_are_places_to_cross_from(phrase: str) -> None:
    citizenship = load_vocabulary(CARDS / "vocabularies" / "cbp.toml").dimensions["citizenship"]
    assert not [m.name for m in citizenship.everyone() if phrase in m.words]
