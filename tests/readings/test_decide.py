"""What is decided of claims, and why: each text with the official figure that its number is, or is not."""

from decimal import Decimal
from pathlib import Path

import pytest

import numcheck
from numcheck.periods import Period
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import NOTHING, PLAIN, Decision
from numcheck.readings.reasons import SAID
from tests.readings.support import decided, total

MAY, APRIL = Period.month(2022, 5), Period.month(2022, 4)
DECEMBER = Period.month(2019, 12)
DAY = "2022-06-20"
PLACE = "along the southwest border"


def southwest(period: Period = MAY, **scope: str) -> int:
    return int(total(period, border="southwest", **scope))


def say(text: str) -> Decision:
    """The decision on the last figure of a text that appeared in June 2022."""
    return decided(text, DAY)[-1]


def ruled(decision: Decision) -> tuple[Ruling, str, str]:
    return decision.ruling, decision.why, decision.slot


def test_the_very_number_of_the_words_holds() -> None:
    found = say(f"CBP recorded {southwest():,} encounters {PLACE} in May 2022.")
    assert ruled(found) == (Ruling.HOLDS, "agrees", "")
    assert found.option is not None
    assert (dict(found.option.members), found.option.period) == ({"border": "southwest"}, MAY)


def test_a_rounded_number_holds() -> None:
    assert (
        ruled(say(f"CBP recorded nearly {round(southwest(), -3):,} encounters {PLACE} in May 2022."))[0] is Ruling.HOLDS
    )


def test_the_number_chooses_among_readings_that_the_words_leave_open() -> None:
    found = say(f"CBP recorded {int(total(MAY)):,} encounters in May 2022.")
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert dict(found.option.members) == {}


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        (f"CBP recorded {{}} encounters {PLACE} in April 2022.", "period"),
        (f"The Border Patrol made {{}} encounters {PLACE} in May 2022.", "component"),
        ("The northern border saw {} encounters in May 2022.", "border"),
    ],
)
def test_one_slot_that_the_clause_says_otherwise_explains_an_exact_number(text: str, slot: str) -> None:
    found = say(text.format(f"{southwest():,}"))
    assert ruled(found) == (Ruling.FLAGGED, "another slot", slot)
    assert found.option is not None
    assert found.option.computed == southwest()


def test_a_rounded_number_of_one_border_alone_leaves_a_slot_open() -> None:
    text = f"CBP recorded about {round(southwest(), -3):,} encounters in May 2022."
    assert ruled(say(text)) == (Ruling.FLAGGED, "an open slot", "border")


def test_a_wrong_digit_is_flagged() -> None:
    text = f"CBP recorded {southwest() + 10_000:,} encounters {PLACE} in May 2022."
    assert ruled(say(text)) == (Ruling.FLAGGED, "digits", "")


def test_a_level_with_which_nothing_agrees_is_flagged_where_its_own_clause_says_all_of_it() -> None:
    wrong = f"CBP recorded {southwest() // 2 + 37:,} encounters{{}} in May 2022."
    assert ruled(say(wrong.format(f" {PLACE}"))) == (Ruling.FLAGGED, PLAIN, "")
    # It is no border's number, so that none has to be named.
    assert ruled(say(wrong.format(""))) == (Ruling.FLAGGED, PLAIN, "")
    loosely = f"CBP recorded {southwest() // 2 + 37:,} encounters {PLACE} last month."
    assert ruled(say(loosely)) != (Ruling.FLAGGED, PLAIN, "")


def test_a_number_within_what_revisions_have_moved_stays_open() -> None:
    text = f"CBP recorded {southwest() - 7_000:,} encounters {PLACE} in May 2022."
    assert ruled(say(text)) == (Ruling.OPEN, "within what revisions have moved", "")


def test_the_wrong_way_is_flagged() -> None:
    assert southwest() > southwest(APRIL)
    text = f"CBP recorded {southwest():,} encounters {PLACE} in May 2022, {{}} 2 percent from April 2022."
    assert ruled(say(text.format("up")))[0] is Ruling.HOLDS
    assert ruled(say(text.format("down"))) == (Ruling.FLAGGED, "direction", "")


def test_a_change_with_which_nothing_agrees_is_flagged_only_where_something_else_of_the_article_holds() -> None:
    alone = f"Encounters {PLACE} rose 57 percent in May 2022."
    assert ruled(say(alone)) == (Ruling.OPEN, "nothing else of the article is understood", "")
    true = f"CBP recorded {southwest():,} encounters {PLACE} in May 2022."
    assert ruled(say(f"{true} {alone}")) == (Ruling.FLAGGED, NOTHING, "")


def test_a_change_is_flagged_by_itself_where_its_own_clause_says_all_of_it() -> None:
    text = f"Encounters {PLACE} rose 57 percent in May 2022 from April 2022."
    assert ruled(say(text)) == (Ruling.FLAGGED, PLAIN, "")


def test_a_share_that_is_nearly_right_is_flagged_for_its_precision() -> None:
    families = southwest(demographic="FMUA")
    part = 100 * families / southwest()
    text = f"Family units made up {{}} percent of encounters {PLACE} in May 2022."
    assert ruled(say(text.format(round(part))))[0] is Ruling.HOLDS
    assert ruled(say(text.format(round(part) + 1))) == (Ruling.FLAGGED, "precision", "")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"CBP would record 160,000 encounters {PLACE} in May 2022.", "barred"),
        ("Mexican authorities recorded 60,000 encounters at the border in May 2022.", "barred"),
        (f"CBP quixotically recorded 163,812 encounters {PLACE} in May 2022.", "words not understood"),
        (f"{PLACE.capitalize()} lies Yuma. Encounters fell 43 percent.", "the period is said elsewhere"),
    ],
)
def test_what_may_be_misread_stays_open(text: str, why: str) -> None:
    assert ruled(say(text))[:2] == (Ruling.OPEN, why)


def test_a_large_exact_number_outweighs_a_bar() -> None:
    assert say(f"CBP expected {southwest():,} encounters {PLACE} in May 2022.").ruling is Ruling.HOLDS


def test_the_number_of_the_first_reading_outweighs_words_that_may_be_misread() -> None:
    told = "In May 2022, as the Senate fought over a budget, CBP counted"
    thousands = round(southwest() / 1000)
    assert say(f"{told} some {thousands},000 encounters {PLACE}.").ruling is Ruling.HOLDS
    assert say(f"{told} some {thousands - 30},000 encounters {PLACE}.").ruling is Ruling.OPEN


def test_it_outweighs_words_that_may_be_of_days() -> None:
    thousands = round(southwest() / 1000)
    assert (
        say(f"In the 31 days of May 2022 CBP counted some {thousands},000 encounters {PLACE}.").ruling is Ruling.HOLDS
    )
    told = f"In the 31 days of May 2022 CBP counted some {thousands - 30},000 encounters {PLACE}."
    assert say(told).ruling is Ruling.OPEN


@pytest.mark.parametrize("who", ["CBP expected", "The Coast Guard counted", "CBP, so it was falsely claimed, counted"])
def test_it_outweighs_no_forecast_and_nobody_elses_count(who: str) -> None:
    assert say(f"In May 2022 {who} some {round(southwest() / 1000)},000 encounters {PLACE}.").ruling is Ruling.OPEN


def test_what_points_back_goes_on_about_what_it_points_at() -> None:
    told = f"Encounters {PLACE} numbered {southwest():,} in May 2022."
    first, second = decided(f"{told} That number was up from {southwest(APRIL):,} in April.", DAY)
    assert (first.ruling, second.ruling) == (Ruling.HOLDS, Ruling.HOLDS)
    assert first.option is not None
    assert second.option is not None
    assert first.option.members == second.option.members
    assert second.option.period == APRIL


def test_a_text_about_something_else_is_not_decided() -> None:
    assert decided("The museum had 4,120 visitors in May 2022.", DAY) == ()


def test_every_reason_that_is_put_into_words_is_one_that_is_given(root: Path) -> None:
    deciding = (root / "numcheck" / "readings" / f"{name}.py" for name in ("accuse", "decide", "decision", "vouch"))
    given = "".join(path.read_text(encoding="utf-8") for path in deciding)
    assert not [why for why in SAID if f'"{why}"' not in given]


def test_a_change_between_two_levels_that_hold_holds() -> None:
    now, then = southwest(), southwest(MAY.shift(-12))
    text = f"In May 2022 CBP recorded {now:,} encounters {PLACE}. A year before there had been {then:,}"
    changed = round(100 * (now / then - 1))
    assert say(f"{text}; after all that makes {changed} percent more.").ruling is Ruling.HOLDS
    assert say(f"{text}; after all that makes {changed + 20} percent more.").ruling is not Ruling.HOLDS


def test_a_run_ends_with_the_last_month_of_its_time() -> None:
    text = "Border Patrol apprehensions on the southwest border fell for {} months in a row through April 2017."
    assert say(text.format("five")).ruling is Ruling.HOLDS
    assert say(text.format("six")).ruling is not Ruling.HOLDS


def test_a_place_is_held_to_the_member_that_words_name_for_it() -> None:
    text = "In fiscal 2022 Guatemalans were encountered 231,565 times at the southwest border, {} only to Mexicans."
    assert say(text.format("second")).ruling is Ruling.HOLDS
    assert say(text.format("third")).ruling is not Ruling.HOLDS


LATE = "In {month} the Border Patrol made {other} arrests at the southwest border"


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("the fewest since September 2020, when it made {official:,}.", Period.month(2020, 9)),
        ("against {official:,} in December 2019 (a change of 117 percent).", Period.month(2019, 12)),
        ("by data that go back to 1960. December 2019 had {official:,}, by data that go back to 1960.", DECEMBER),
    ],
)
def test_a_number_is_of_the_time_that_it_is_told_with(text: str, month: Period) -> None:
    official, late = (int(total(at, border="southwest", component="USBP")) for at in (month, Period.month(2024, 7)))
    article = f"{LATE.format(month='July 2024', other=f'{late:,}')}, {text.format(official=official)}"
    told = [one.option for one in decided(article, "2024-08-20") if one.ruling is Ruling.HOLDS]
    assert (month, Decimal(official)) in [(option.period, option.computed) for option in told if option is not None]


def test_what_a_superlative_is_held_against_is_not_what_it_is_of() -> None:
    text = "The Border Patrol arrested more migrants at the southwest border in fiscal 2019 than in any year since 2007"
    found = decided(f"{text}, when it arrested 858,638.", DAY)
    assert [one.ruling for one in found] == [Ruling.HOLDS, Ruling.HOLDS]
    assert [one.option.period for one in found if one.option is not None] == [Period.fiscal(2019), Period.fiscal(2007)]


def test_the_whole_of_a_part_is_not_taken_for_the_parts_place() -> None:
    text = (
        "Swanton had 6,930 apprehensions in fiscal 2023. The Border Patrol's northern total, 10,020, is half of one "
        "percent of its 2.06 million."
    )
    assert decided(text, "2023-12-07")[-1].ruling is not Ruling.FLAGGED


def test_a_percentage_may_be_of_people_or_a_place_that_words_put_second() -> None:
    text = (
        "Encounters at the southwest border fell 30 percent in Texas in fiscal 2024, to 923,370 from 1.32 million the "
        "year before. California went the other way, climbing 27 percent to 526,149."
    )
    percent = decided(text, "2024-11-01")[3]
    assert percent.ruling is Ruling.HOLDS
    assert percent.option is not None
    assert dict(percent.option.members)["state"] == "CA"
    wrong = decided(text.replace("27", "37"), "2024-11-01")[3]
    assert wrong.ruling is not Ruling.HOLDS


def test_an_exact_number_may_be_of_a_time_that_words_put_second() -> None:
    text = (
        "With 176,195 encounters at the southwest border, January was down 30 percent from December. "
        "It had 12 percent more than the January before, 157,358."
    )
    one = decided(text, "2024-02-20")[-1]
    assert one.ruling is Ruling.HOLDS
    assert one.option is not None
    assert one.option.period == Period.month(2023, 1)
    assert decided(text.replace("157,358", "157,853"), "2024-02-20")[-1].ruling is not Ruling.HOLDS


def test_an_exact_number_of_another_component_alone_is_left_open() -> None:
    text = "By the data of CBP there were 144,116 apprehensions at the southwest border in May 2019."
    assert decided(text, "2019-06-10")[0].ruling is not Ruling.HOLDS


def test_a_rule_whose_end_was_told_restricts_nobody() -> None:
    text = (
        "Since Title 42 ended, crossings have come down. In June 2023 agents made 99,538 apprehensions at the border."
    )
    assert "title" not in dict(decided(text, "2023-08-20")[-1].option.members)  # type: ignore[union-attr]


def test_words_as_likely_of_somewhere_else_are_not_plain() -> None:
    text = (
        "Agents of the Yuma sector met 6,100 migrants in May 2021. In June 2021 the Border Patrol met 6,900 migrants."
    )
    assert decided(text, "2021-08-20")[-1].ruling is not Ruling.FLAGGED


def test_an_average_of_the_number_before_it_is_vouched_for() -> None:
    text = "The Del Rio Sector apprehended over 52,000 migrants in August. Agents took in almost 1,700 people a day."
    verdicts = [finding.verdict.value for finding in numcheck.check(text, published="2022-09-20").findings]
    assert verdicts == ["supported", "supported"]


def test_a_change_that_nothing_agrees_with_is_of_the_level_before_it() -> None:
    level = "Between ports of entry 361,087 migrants had been apprehended in fiscal 2019 as of March 31"
    for number, told in (("108 percent", Ruling.HOLDS), ("58 percent", Ruling.FLAGGED)):
        change = decided(f"{level}, a {number} increase over the same time in 2018.", "2019-05-06")[1]
        assert change.ruling is told


def test_a_level_beside_one_that_nearly_agrees_is_understood() -> None:
    text = "Over {} southwest border encounters were reported for December 2023, and more than 371,000 nationwide."
    assert decided(text.format("301,000"), "2024-01-30")[0].ruling is Ruling.HOLDS
    assert decided(text.format("403,000"), "2024-01-30")[0].ruling is Ruling.FLAGGED
