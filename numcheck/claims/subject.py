"""What a clause is about: which measure, by which words, and whether it refers back to a number told before."""

import re
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import is_old_record
from numcheck.claims.marks import is_streak
from numcheck.claims.phrases import Mention
from numcheck.claims.ranks import place_named
from numcheck.claims.scopes import own_scope
from numcheck.claims.story import Story
from numcheck.datasets.scope import Scope
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

PLACES_COUNTED = "places-are-counted"
_NOUN_WITHIN = 4  # adjectives between a number and what it counts ("2.4 million illegal migrant border encounters")
_POINTING = ("that", "this", "those", "these", "the record", "the new record")
_NEAREST = ("that ", "this ", "the number", "the figure", "the latest")
"""Beginnings of back-references to the figure told last, whatever it is of."""

_SMALL_SCOPE = ("area", "demographic", "citizenship", "border")


FEWEST = 100
"""Below this, `times` are how often one person did something, `crossings` are bridges, and people one van's."""

_NOUNS = ("measure", "people", "events")
_PEOPLE = ("citizenship", "demographic")
"""Dimensions whose members are people."""


class Subject(NamedTuple):
    """What a clause is about.

    Attributes:
        measure: The measure's name.
        scope: The members that the measure's word implies (arrests: the Border Patrol's).
        evidence: The words that the measure rests on.
        antecedent: The claim whose measure, scope and period it keeps where it refers back, or None.
    """

    measure: str
    scope: Scope
    evidence: Evidence
    antecedent: Claim | None = None


def subject(clause: Clause, story: Story, before: Claim | None) -> Subject | None:
    """What the clause is about; None where it is about nothing that these statistics count.

    `before` is the claim before it in the same sentence.
    """
    if before is not None and before.measure is None:
        before = None
    back = _antecedent(clause, story)
    if back is not None:
        return _leaning(back, refers=True)
    counts = clause.figure.kind in (Kind.COUNT, Kind.VAGUE)
    if counts and not is_streak(clause.figure, clause.of("streak"), clause.parts.text):
        return _counted(clause, story, before) or _uncounted(clause, story, before)
    about = _named(clause, story) or (_leaning(before) if before is not None else _loose(clause, story))
    # `Cuba was the second-largest nationality at the southwest border`: an order there is one of what is counted.
    span = place_named(clause) if about is None else None
    return about if span is None else Subject("encounters", Scope(), Evidence(Source.DEFAULT, span, PLACES_COUNTED))


def back_reference(clause: Clause) -> Mention | None:
    """The words by which the clause's subject is a figure told before ("that number")."""
    for mention in clause.of("back"):
        if mention.value != "figure":
            continue
        words = clause.parts.text[mention.span.start : mention.span.end].lower()
        following = clause.parts.text[mention.span.end : mention.span.end + 4].split()
        if following[:1] != ["of"] or words.startswith(_POINTING):
            return mention
    return None


def _antecedent(clause: Clause, story: Story) -> Claim | None:
    """The number that the clause's subject is; "that number" right behind another figure is that one."""
    mention = back_reference(clause)
    if mention is None or story.number is None:
        return None
    words = clause.parts.text[mention.span.start : mention.span.end].lower()
    return None if story.interrupted and words.startswith(_NEAREST) else story.number


def _leaning(claim: Claim, *, refers: bool = False) -> Subject:
    assert claim.measure is not None
    found = claim.evidence.get("measure")
    evidence = Evidence(Source.INHERITED, None if found is None else found.span)
    return Subject(claim.measure, Scope(), evidence, claim if refers or claim.refers_back else None)


def counted_noun(clause: Clause) -> Mention | None:
    """The noun that a count counts: a measure, people (`220,000 Cubans` too) or events right behind it."""
    end = clause.full_span.end
    following = [m for m in clause.mentions if m.span.start >= end and (m.tag in _NOUNS or m.value in _PEOPLE)]
    for mention in sorted(following, key=lambda m: m.span.start)[:1]:
        between = clause.parts.text[end : mention.span.start]
        if len(between.split()) <= _NOUN_WITHIN and not any(sign in between for sign in ",;:()"):
            return mention
    return None


def _counted(clause: Clause, story: Story, before: Claim | None) -> Subject | None:
    """`2.4 million encounters`, `2.4 million migrants were stopped`, `stopped migrants 2.4 million times`."""
    noun = counted_noun(clause)
    if noun is None:
        return _unmeasured(clause)
    small = clause.figure.value is not None and clause.figure.value < FEWEST
    if noun.tag == "events":
        if small:
            return None
        leaning = None if before is None else _leaning(before)
        return _named(clause, story) or _people_met(clause, noun) or leaning
    if noun.meaning.convention is not None and (small or not _at_the_border(noun, clause, story)):
        return None
    if noun.tag == "measure":
        return _by(noun)
    verbs = clause.of("verb")
    if verbs:
        return _by(verbs[0])
    if own_scope(clause).scope:
        return Subject("encounters", Scope(), Evidence(Source.DEFAULT, noun.span, noun.meaning.convention))
    return _leaning(before) if before is not None else None


def _people_met(clause: Clause, noun: Mention) -> Subject | None:
    """`Haitians were met 4,535 times at the southwest border`: whatever the verb, those met there are encountered."""
    scope = own_scope(clause).scope
    if "border" not in scope or not any(dimension in scope for dimension in _PEOPLE):
        return None
    return Subject("encounters", Scope(), Evidence(Source.DEFAULT, noun.span, "people-met-are-encounters"))


def _unmeasured(clause: Clause) -> Subject | None:
    """`600,000 gotaways crossed the southwest border`: a noun of the border that these statistics do not count."""
    end = clause.full_span.end
    for mention in clause.of("unmeasured"):
        gap = clause.parts.text[end : mention.span.start]
        behind = mention.value == "words" and mention.span.start - end >= 0 and len(gap.split()) <= 1
        if behind and any(m.tag == "scope" and _is_own_name(m) for m in clause.parts.mentions):
            return Subject("encounters", Scope(), Evidence(Source.OPEN))
    return None


def _at_the_border(noun: Mention, clause: Clause, story: Story) -> bool:
    """Whether a word that anyone may use (people, arrests, crossings) is used of the border.

    Something in the sentence has to say so, or the paragraph before it.
    """
    if not noun.meaning.loose:
        return True
    if any(m.tag == "evidence" or (m.tag == "scope" and _is_own_name(m)) for m in clause.parts.mentions):
        return True
    if any(m.tag in ("people", "measure") and not m.meaning.loose for m in clause.parts.mentions):
        return True
    # "Agents apprehended 367 subjects": the measure's own verb, done by those who do it there
    by_agents = any(m.tag == "scope" and m.value == "component" for m in clause.parts.mentions)
    if by_agents and any(m.tag == "verb" and m.meaning.convention is None for m in clause.parts.mentions):
        return True
    return story.measure is not None and story.paragraph == clause.parts.sentence.paragraph


def _is_own_name(mention: Mention) -> bool:
    """Whether a mention of a scope can mean nothing else: `minors` may have the flu, and `agents` sell houses."""
    return not mention.meaning.loose and (mention.meaning.convention is None or mention.value == "border")


def _uncounted(clause: Clause, story: Story, before: Claim | None) -> Subject | None:
    """A number without a noun: `rose to 203,598`, `of those, 172,508`, `the nationwide total was 3.2 million`."""
    if counted_noun(clause) is not None or clause.figure.unit is not None or _part_of_noun(clause):
        return None
    about = _named(clause, story)
    if about is not None:
        return about
    if before is not None:
        return _leaning(before)
    if story.number is not None and not story.interrupted:
        if _opening_pronoun(clause):
            return _leaning(story.number, refers=True)
        told = (clause.times and (clause.of("exist") or _of_a_time(clause))) or (
            clause.of("average") and clause.of("rate")
        )
        if told or clause.of("total") or clause.of("verb") or own_scope(clause).scope or is_old_record(clause):
            return _leaning(story.number)
    return _by_place(clause)


def _of_a_time(clause: Clause) -> bool:
    """`The second quarter of 2024 had 481,000`, `August saw 203,598`: a time stands for what was counted in it."""
    text, start = clause.parts.text, clause.span.start
    for ref in clause.times[:1]:
        opening = text[start : ref.span.start].lower().split()
        following = _FOLLOWING.match(text, ref.span.end)
        return opening in ([], ["the"], ["and"]) and following is not None and following[1].lower() in _time_verbs()
    return False


_FOLLOWING = re.compile(r"\s+(\w+)")


@cache
def _time_verbs() -> frozenset[str]:
    return frozenset(load("claims").words("times", "verbs"))


def _part_of_noun(clause: Clause) -> bool:
    """`a crowd of 300`: counts what stands before it, unless that is the statistic itself (`a total of 300`)."""
    start = clause.full_span.start
    words = clause.parts.text[max(clause.parts.sentence.span.start, start - 40) : start].split()[-2:]
    if words[-1:] != ["of"] or len(words) < 2:
        return False
    earlier = clause.parts.figures[clause.position - 1].figure if clause.position else None
    if earlier is not None and earlier.kind is Kind.SUPERLATIVE and start - earlier.span.end <= len(" of "):
        return False  # "a record low of 8,346"
    nouns = [m for m in clause.parts.mentions if m.tag in ("total", "measure", "back", "compare", "scope", "events")]
    return not any(m.span.end <= start and start - m.span.end <= len(" of the ") for m in nouns) and words[0].islower()


def _named(clause: Clause, story: Story) -> Subject | None:
    """The measure named nearest to the figure, or the verb that goes with people."""
    for mention in clause.of("measure"):
        if _at_the_border(mention, clause, story):
            return _by(mention)
    verbs = clause.of("verb")
    people = [m for m in clause.of("people") if _at_the_border(m, clause, story)]
    people += [m for m in clause.of("scope") if m.value in _PEOPLE and _is_own_name(m)]
    if verbs and (people or verbs[0].meaning.convention is None):
        return _by(verbs[0])
    return None


def _by(mention: Mention) -> Subject:
    meaning = mention.meaning
    source = Source.STATED if meaning.convention is None else Source.DEFAULT
    return Subject(meaning.value, meaning.scope, Evidence(source, mention.span, meaning.convention))


def _by_place(clause: Clause) -> Subject | None:
    """`Yuma was up 171 percent`, `the southwest border total`: a place by itself stands for what is counted there."""
    for mention in clause.of("scope"):
        if mention.meaning.convention is not None or (
            mention.value == "area" and "area" not in own_scope(clause).scope
        ):
            continue
        if mention.value == "area" or (mention.value == "border" and clause.of("total")):
            return Subject("encounters", Scope(), Evidence(Source.DEFAULT, mention.span, PLACES_COUNTED))
    return None


def _loose(clause: Clause, story: Story) -> Subject | None:
    """`It was up 14 percent`, `at the northern border the rise was 5 percent`: leans on a number without naming it."""
    if story.number is None:
        return _by_place(clause)
    if _opening_pronoun(clause):
        return None if story.interrupted else _leaning(story.number, refers=True)
    if _compares(clause, story):
        return _leaning(story.number)
    if any(m.value in _SMALL_SCOPE and m.meaning.convention is None for m in clause.of("scope")):
        return _leaning(story.number) if own_scope(clause).scope else None
    return None


def _compares(clause: Clause, story: Story) -> bool:
    """`The overall surge in March, a 71 percent spike over February's figures`: a change of what was told before.

    The clause has to tell its time, and to name nothing else.
    """
    if clause.figure.kind is not Kind.PERCENT or not clause.parts.times or story.interrupted or story.number is None:
        return False
    near = story.number.sentence.paragraph == clause.parts.sentence.paragraph
    named = clause.of("unmeasured") or clause.of("people") or clause.of("measure")
    spoken = clause.of("everyone") or any(m.value == "loose" for m in clause.of("back")) or clause.of("compare")
    return near and bool(clause.of("change")) and bool(spoken) and not named


def _opening_pronoun(clause: Clause) -> bool:
    """Whether the clause opens with a pronoun for a number told before (`It topped half a million`).

    A time may stand before it (`In fiscal 2024 they fell by`), or who says it (`His staff said that was`).
    """
    for mention in clause.of("back"):
        if mention.value != "loose":
            continue
        behind = [ref.span.end for ref in clause.times if ref.span.end <= mention.span.start]
        behind += [m.span.end for m in clause.parts.mentions if m.tag == "attribution" and m.value == "after"]
        opened = [clause.span.start, *(end for end in behind if clause.span.start <= end <= mention.span.start)]
        if mention.span.start - max(opened) <= _OPENS:
            return True
    return False


_OPENS = 2
"""Characters that may stand before the word that opens a clause."""
