"""Which terminal of the grammar each word is: the lexicon, arranged for looking up."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from numcheck.figures.figure import Kind
from numcheck.figures.lexer import words_of
from numcheck.lexicon.loader import Lexicon, load

OVER = ("+", "plus")
"""What says between a number and its scale that there were more."""


class Term(NamedTuple):
    """A terminal that a word, or a phrase, can be, with its value: digits, or the name of a unit."""

    terminal: str
    value: str
    words: tuple[str, ...]


class Vocabulary(NamedTuple):
    """The words of figures.

    Attributes:
        terms: What a word can be alone, what it most likely is first.
        terminals: What a word can be alone, without the values.
        choices: What a word can begin: its phrases, longest first, then what it can be alone.
        glued: What a word can be only where it touches the digits before it.
        below: The units that a word can be behind a slash: `km/s`.
        known: Every word of a figure but digits, signs between numbers included.
        unit_kinds: The kind of figure that a unit makes.
        parts: How many of a part of a currency make one of it (`cent` 100).
        singles: The units that `a` before them makes one of: `a mile`.
        times_followers: The words after `times` that compare.
        times_verbs: The verbs before a number after which `times` compares.
        bare_followers: The words after `double` that make it a multiple.
        owned: What somebody has that a multiple is one of: `double Laredo's total`.
        bare_multiples: `double` and the like.
        share_followers: The words after `a third` that leave it a share.
        before_share: The last words of hedges, before which `a quarter` is a share too.
        not_hyphened: Words after a number and a hyphen that are no unit: `10,000-plus`.
    """

    terms: Mapping[str, tuple[Term, ...]]
    terminals: Mapping[str, frozenset[str]]
    choices: Mapping[str, tuple[Term, ...]]
    glued: Mapping[str, tuple[Term, ...]]
    below: Mapping[str, tuple[Term, ...]]
    known: frozenset[str]
    unit_kinds: Mapping[str, Kind]
    parts: Mapping[str, Decimal]
    singles: frozenset[str]
    times_followers: frozenset[str]
    times_verbs: frozenset[str]
    bare_followers: frozenset[str]
    owned: frozenset[str]
    bare_multiples: frozenset[str]
    share_followers: frozenset[str]
    before_share: frozenset[str]
    not_hyphened: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of the lexicon's files; raises `LexiconError` where one is malformed."""
    numbers, units, multiples = load("numbers"), load("units"), load("multiples")
    terms = [*_number_terms(numbers), *_ordinal_terms(numbers, load("superlatives")), *_multiple_terms(multiples)]
    terms += [*_function_terms(), *_unit_terms(units)]
    singles = [term for term in terms if len(term.words) == 1]
    phrases = [term for term in terms if len(term.words) > 1]
    by_word = _by_first_word(singles)
    choices = _by_first_word([*sorted(phrases, key=lambda term: -len(term.words)), *singles])
    glued = _by_first_word(_glued_terms(numbers, units))
    return Vocabulary(
        terms=by_word,
        terminals={word: frozenset(term.terminal for term in choices) for word, choices in by_word.items()},
        choices=choices,
        glued=glued,
        below=_by_first_word(sorted(_terms("UNIT", units.texts("below")), key=lambda term: -len(term.words))),
        known=frozenset((*choices, *glued, *"-‐‑–—~")),
        unit_kinds={unit.text("name"): Kind(unit.text("kind")) for unit in units.entries("unit")},
        parts=units.decimals("parts"),
        singles=frozenset(units.words("singles", "words")),
        times_followers=frozenset(multiples.words("words", "times_followers")),
        times_verbs=frozenset(multiples.words("words", "times_verbs")),
        bare_followers=frozenset(multiples.words("words", "bare_followers")),
        owned=frozenset(multiples.words("words", "owned")),
        bare_multiples=frozenset(multiples.keys("bare")),
        share_followers=frozenset(multiples.words("words", "share_followers")),
        before_share=frozenset(multiples.words("words", "before_share")),
        not_hyphened=frozenset(load("nouns").words("not_hyphened")),
    )


OR_OVER = "or over"
"""What the words are worth that make an age one of those who are older, too: `65 and over`."""


def _by_first_word(terms: Iterable[Term]) -> Mapping[str, tuple[Term, ...]]:
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.words[0], []).append(term)
    return {word: tuple(choices) for word, choices in found.items()}


def _terms(terminal: str, values: Mapping[str, Decimal | str]) -> list[Term]:
    return [
        Term(terminal, value if isinstance(value, str) else f"{value:f}", words_of(phrase))
        for phrase, value in values.items()
    ]


def _words(terminal: str, words: Iterable[str], value: str) -> list[Term]:
    return _terms(terminal, dict.fromkeys(words, value))


def _number_terms(numbers: Lexicon) -> list[Term]:
    scales = dict(numbers.decimals("scales"))
    plural = {f"{word}s": value for word, value in scales.items()}
    ranges = {word: " ".join(numbers.words("vague", word)) for word in numbers.keys("vague")}
    tens, ones = numbers.decimals("tens"), numbers.decimals("ones")
    run_on = {f"{ten}{one}": tens[ten] + ones[one] for ten in tens for one in ones}
    return [
        *_terms("ONES", ones),
        *_terms("ZERO", numbers.decimals("zero")),
        *_terms("TEENS", numbers.decimals("teens")),
        *_terms("FOLDED", _folded(numbers)),
        *_terms("TEENS", run_on),
        *_terms("NTH_TENS", tens),
        *_terms("TENS", tens),
        *_terms("CENTS", _cents(numbers)),
        *_terms("VAGUE", ranges),
        *_terms("FEW", {word: " ".join(numbers.words("few", word)) for word in numbers.keys("few")}),
        *_terms("HUNDRED", numbers.decimals("hundred")),
        *_terms("SCALE", {**scales, **plural, **numbers.decimals("short_scales")}),
        *_terms("VULGAR", numbers.texts("vulgar")),
        *_words("HALF", ["half"], "2"),
        *_words("HALF", ["quarter"], "4"),
    ]


def _cents(numbers: Lexicon) -> dict[str, Decimal]:
    """What of cents stands in words behind dollars: `ten` to `ninety-nine`."""
    teens, tens, ones = numbers.decimals("teens"), numbers.decimals("tens"), numbers.decimals("ones")
    both = {f"{ten}{by}{one}": tens[ten] + ones[one] for ten in tens for one in ones for by in " -"}
    return {**teens, **tens, **both}


def _folded(numbers: Lexicon) -> dict[str, Decimal]:
    """`fivefold`, `hundredfold`."""
    words = {name: numbers.decimals(name) for name in ("ones", "teens", "tens", "hundred", "scales")}
    return {f"{word}fold": value for values in words.values() for word, value in values.items()}


def _ordinal_terms(numbers: Lexicon, superlatives: Lexicon) -> list[Term]:
    plurals = {f"{word}s": value for word, value in numbers.decimals("scale_ordinals").items()}
    ordinals, tens = numbers.decimals("ordinals"), numbers.decimals("tens")
    return [
        *_terms("NTH", {**numbers.decimals("denominators"), **numbers.decimals("scale_ordinals"), **plurals}),
        *_terms("NTH", {"firsts": Decimal(1)}),
        *_terms("ORD", ordinals),
        *_terms(
            "ORD",
            {f"{ten}{word}": value + ordinals[word] for ten, value in tens.items() for word in list(ordinals)[:9]},
        ),
        *_terms("SCALE_ORD", numbers.decimals("scale_ordinals")),
        *_words("SUPER", superlatives.words("high"), "high"),
        *_words("SUPER", superlatives.words("ranking"), "high"),
        *_words("SUPER", superlatives.words("low"), "low"),
    ]


def _multiple_terms(multiples: Lexicon) -> list[Term]:
    return [
        *_terms("TWICE", {**multiples.decimals("verbs"), **multiples.decimals("adverbs")}),
        *_terms("TWICE", multiples.decimals("bare")),
        *_words("TIMES", ["times", "x", "×"], ""),
    ]


def _function_terms() -> list[Term]:
    """The grammar's own words, whose part in it is not a matter of vocabulary."""
    words = {
        "A": ("a", "an"),
        "AND": ("and",),
        "BELOW_ZERO": ("below zero",),
        "BETWEEN": ("between",),
        "FROM": ("from",),
        "CENTS_AND": ("and",),
        "DIVIDED": ("over",),
        "FRACTION_AND": ("and",),
        "IN": ("in", "in every"),
        "MARGIN": ("±", "+/-"),
        "MINUS": ("minus", "negative", "-", "−"),
        "OF": ("of", "of every"),
        "OR": ("or",),
        "OR_SO": ("or so", "or thereabouts", "odd", *OVER),
        "OUT_OF": ("out of", "out of every"),
        "OVER": OVER,
        "PART_OF": ("of",),
        "PER": ("per", "for every"),
        "POINT": ("point",),
        "RANGE_AND": ("and",),
        "SLASH": ("/", "⁄"),
        "TO": ("to", "through"),
        "UNIT_PER": ("per", "/"),
    }
    found = [term for terminal, phrases in words.items() for term in _words(terminal, phrases, "")]
    return [*found, *_words("INCH", ["in"], "inch")]


def _unit_terms(units: Lexicon) -> list[Term]:
    found = [
        *_words("PERCENT", units.words("percent", "words"), ""),
        *_words("POINTS", units.words("percent", "points"), ""),
        *_words("POINTS", ["point"], ""),
        *_words("NATION", units.words("nations", "words"), ""),
        *_words("NEAR", _near(load("hedges")), ""),
        *_words("BASIS", units.words("percent", "basis"), ""),
        *_words("FOLD", units.words("fold", "words"), ""),
        *_words("AGED", units.words("age", "before"), ""),
        *_terms("CURRENCY", units.texts("signs")),
        *_terms("MONEY", units.texts("currencies")),
        *(Term("OLD", words[0].rstrip("s"), words) for words in map(_phrase, units.words("age", "old"))),
        *_words("OLD", units.words("age", "years"), OR_OVER),
    ]
    for unit in units.entries("unit"):
        unit.only("name", "kind", "words", "glued")
        found += _words("UNIT", unit.words("words"), unit.text("name"))
    return found


def _near(hedges: Lexicon) -> list[str]:
    """The hedges that may stand between the two ends of a range: `from 2,300 to just 410`."""
    return ["just", "only", *(word for words in hedges.lists("before").values() for word in words)]


def _glued_terms(numbers: Lexicon, units: Lexicon) -> list[Term]:
    marks = _words("ORD_MARK", ["st", "nd", "rd", "th"], "")
    scales = [*_terms("SCALE", numbers.decimals("glued_scales")), *_terms("SCALE", numbers.decimals("money_scales"))]
    glued = [term for unit in units.entries("unit") for term in _words("UNIT", unit.words("glued"), unit.text("name"))]
    return [*marks, *scales, *glued]


def _phrase(text: str) -> tuple[str, ...]:
    return words_of(text)
