"""Parts, shares and sums of a number that opens the sentence or stands in one before."""

import pytest

from tests.findings.arithmetic.support import slips, told

WRONG = {
    "The county counted 40,200 voters last month. More than half of them, 17,300, were women.": "half",
    "The county counted 40,200 voters last month. Of those, 17,300, or 60 percent, were women.": "60 percent",
    "The county counted 40,200 voters last month. Some 17,300 of them (58 percent) were women.": "58 percent",
    "The county counted 40,200 voters last month. Of them, 17,300 were new, 60 percent of the total.": "60 percent",
    "Of the 40,200 voters, 17,300, or 60 percent, were women.": "60 percent",
    "Of the 40,200 voters, more than half (17,300) were women.": "half",
    "There were 120,000 arrests in July, the agency said. Some 30,000 of them, or 45 percent, involved"
    " minors.": "45 percent",
    "There were 12,000 arrests in July. Of those, 30,000 were made at night.": "30,000",
    "There were 12,000 arrests in July. Some 14,000 of them were made at night.": "14,000",
    "Of the 12,000 arrests in July, 14,000 were made at night.": "14,000",
    "Of the 80,000 people met in July, 51,000 were single adults, 28,000 came as families and 14,000"
    " were unaccompanied children.": "80,000",
    "The agents met 80,000 people in July. Of those, 51,000 were single adults, 28,000 family members"
    " and 14,000 unaccompanied minors.": "80,000",
    "Of the 12,000 members, 7,000 are men and 6,000 women.": "12,000",
    "The county has 500 students. Of them, 300 were girls and the remaining 150 boys.": "150",
    "Of the 500 students, 300 were girls. The remaining 150 were boys.": "150",
    "In all 500 students came, 300 of them girls. The other 150 were boys.": "150",
    "CBP counted 64,300 encounters at the southwest border and 12,200 at the northern border, 81,500"
    " combined.": "81,500",
    "CBP counted 64,300 encounters at the southwest border and 12,200 at the northern border, 69,500 in all.": "69,500",
    "The choir has 410 men and 320 women, 830 in all.": "830",
    "The choir has 410 men and 320 women, together 830.": "830",
    "Apprehensions for the year: 310,000 single adults; 85,000 family members; 45,000 unaccompanied"
    " children; total, 420,000.": "420,000",
    "Agents made 55,000 arrests between ports of entry. Another 9,500 people were found inadmissible at"
    " the ports. Together that makes 71,500 encounters.": "71,500",
    "The park has 410 pines and 320 firs. Together that makes 830 trees.": "830",
    "The city has 31,000 men, 29,000 women and 22,000 children, 60,000 people altogether.": "60,000",
    "There were 120,000 encounters in August: 80,000 single adults, 40,000 people in families and 20,000"
    " unaccompanied children.": "120,000",
    "The border saw 20,000 encounters, including 15,000 at ports of entry and 9,000 between ports of entry.": "20,000",
}
RIGHT = (
    "The county counted 40,200 voters last month. More than half of them, 22,300, were women.",
    "The county counted 40,200 voters last month. Of those, 17,300, or 43 percent, were women.",
    "The county counted 40,200 voters last month. Of those, 17,300 were women, 60 percent more than in May.",
    "The county counted 40,200 voters last month. Of those, 17,300 were women, or 60 percent of all"
    " women in the county.",
    "The county counted 40,200 voters last month, 12 percent of them new. Of those, 17,300, or 60 percent, were women.",
    "The county has 12 towns and 40,200 voters. Of those, 300 were new.",
    "The county counted 40,200 voters last month. Some 60 percent of those 50,000 letters were never read.",
    "Of the 500 people in a city of 40,000, 300 were women.",
    "Of the 80,000 people met in July, 51,000 were single adults, 18,000 came as families and 11,000"
    " were unaccompanied children.",
    "Of the 80,000 people met in July, 51,000 were single adults, 48,000 of them men, and 28,000 were families.",
    "Of the 80,000 people met in July, 51,000 were adults, 28,000 families and 14,000 from Cuba.",
    "Of the 80,000 people met in July, 51,000 were men, 28,000 were adults and 14,000 Cubans.",
    "The county has 500 students. Of them, 300 were girls and 150 boys.",
    "Of the 500 students, 300 were girls. The other 150 boys in the county went elsewhere in 2012.",
    "The club grew by 40,200 members. Of those, 50,000 left.",
    "Arrests rose to 40,200 a month. Of those, 17,300, or 60 percent, were at night.",
    "Almost 40,200 voters came. Some 20,100 of them, or half, were women.",
    "Of the 40,200 voters, 17,300 (43 percent) were women, and 22,900 (57 percent) men.",
    "The state had 12,000 births. Of all those, 30,000 were expected.",
    "CBP counted 64,300 encounters at the southwest border and 12,200 at the northern border, 76,500 combined.",
    "CBP counted 64,300 encounters at the southwest border and 12,200 at the northern border, 91,500 in all.",
    "CBP counted 64,300 encounters at the southwest border and 12,200 at the northern border, for a"
    " total of 91,500 nationwide.",
    "She won 12 golds and 9 silvers, 40 medals in all.",
    "The choir has 410 men and 320 women, 730 in all.",
    "The choir has 410 men and 320 women, 12 soloists in all.",
    "Apprehensions for the year: 310,000 single adults; 85,000 family members; 45,000 unaccompanied"
    " children; total, 440,000.",
    "Agents made 55,000 arrests between ports of entry. Another 9,500 people were found inadmissible at"
    " the ports. Together that makes 64,500 encounters.",
    "Agents made 55,000 arrests in May. The 9,500 at the ports are counted apart. Together with earlier"
    " ones that makes 171,500 encounters.",
    "The park has 410 pines and 320 firs. Together they need 830 gallons of water.",
    "The park has 410 pines and 320 firs. Together they make up 83 percent of the trees.",
    "The park has 410 pines and more than 300 firs. Together that makes 790 trees.",
    "The park has 410 pines and 320 firs, among others. In all, it has 830 trees.",
    "There were 120,000 encounters in August: 70,000 single adults, 35,000 people in families and 15,000"
    " unaccompanied children.",
    "There were 120,000 encounters in August: 80,000 single adults, 60,000 of them men, and 20,000 in families.",
    "The border saw 20,000 encounters, including 15,000 at ports of entry and 9,000 of Mexicans.",
    "The border saw 20,000 encounters, including 15,000 single adults and 9,000 at ports of entry.",
    "Combined, the 2 sectors made 830 arrests.",
)


@pytest.mark.parametrize(("text", "figure"), WRONG.items())
def test_what_cannot_be_true_of_a_whole_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC402", figure)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_true_of_it_is_left_alone(text: str) -> None:
    assert not told(text)


def test_a_sum_is_told_in_full_where_the_total_is() -> None:
    (slip,) = slips("The town has 31,000 men and 29,500 women, 80,000 people combined.")
    assert slip.message == "Together 31,000 and 29,500 are 60,500, not 80,000."
    assert slip.suggestion is not None
    assert slip.suggestion.replacement == "60,500"
