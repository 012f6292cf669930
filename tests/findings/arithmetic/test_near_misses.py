"""Texts that may be right though their numbers, put together carelessly, do not add up."""

import pytest

from tests.findings.arithmetic.support import told

RIGHT = (
    "Agents made 300,000 arrests, 31,000 of them in Texas, above the 250,000 of 2009.",
    "Agents made 300,000 arrests, including 31,000 in Texas, up 20 percent from 250,000.",
    "Agents made 300,000 arrests, of which 210,000 were in Texas, a 20 percent increase over last year's 250,000.",
    "Agents made 300,000 arrests, with 31,000 in Texas, up from 250,000.",
    "Agents made 300,000 arrests, including 31,000 in Texas, 50,000 more than the 250,000 of 2009.",
    "Enrollment rose from 45,000 to 60,000. The 12 percent increase announced last month concerns tuition.",
    "Enrollment rose from 45,000 to 60,000. The 12 percent rise approved by the board is for lunches.",
    "The agents caught 31,000 people in May. Of those caught this fiscal year, 120,000 were families.",
    "The agents caught 31,000 people in May. Some 120,000 of those arrested so far were families.",
    "The agents caught 31,000 people in May. Of those, 12,000 were families.",
    "The two sectors had 4,000 and 3,000 arrests, 8,000 combined with the ports.",
    "The two sectors had 4,000 and 3,000 arrests, 8,000 in all with the ports.",
    "Seizures reached 31,000 pounds in May, fewer than the 29,000 arrests of the month.",
    "Arrests have not fallen to 31,000 from 29,000.",
    "In May, arrests rose to 52,400. The month before it was 61,000 acres that burned.",
    "In May, arrests rose to 52,400. The month before it was 61,000 including the ports.",
    "In May, arrests fell to 52,400 at the ports. In April they had stood at 47,100 between them.",
    "They made 61,000 arrests in July. In August they made 74,000, up 45 percent from July in Laredo alone.",
    "They made 61,000 arrests in July. In August it was 74,000 with the ports, up 45 percent from July.",
    "The agency raised its estimate to 31,000 from at least 31,000.",
    "They processed 7,440 people in June (318 a day at the new center).",
    "Tucson recorded 31,000, lifting the total above the 45,000 mark.",
    "The county has 40,200 voters. Of the total, 60 percent vote by mail, or 17,300 if the last count holds.",
    "Of the 40,200 voters in the state's 90 towns, 17,300 in cities, or 60 percent of city voters, are women.",
    "There were 40,200 voters. The other 17,300 were not registered.",
    "There were 40,200 voters. Together with the 17,300 of the north that makes 70,000.",
    "Arrests fell 12 percent to 31,000. That is the lowest number since March, when there were 29,000.",
    "In June there were 31,000 arrests. That is 4,000 more than in May and 2,000 fewer than the 36,000 of April.",
    "In fiscal 2012 there were 31,000. In fiscal 2013, up 20 percent from 2012, 37,200 came.",
    "Seizures of cocaine rose to 31,000 pounds from 29,000 pounds, and of heroin to 2,000 from 2,900"
    " pounds, a drop of 900 pounds.",
    "Of the 45,000 people apprehended, 12,000 were returned, 8,000 were released and the rest, 25,000,"
    " were transferred.",
    "Border agents apprehended 45,000 people in May, compared with 52,000 in April and 39,000 in March."
    " That is a 15 percent rise from March.",
    "Border agents apprehended 45,000 people in May, compared with 52,000 in April. That is the third"
    " decline in a row.",
    "Apprehensions went from 45,000 to 52,000 between April and May and fell 12 percent in June, to 45,800.",
    "In 2012, agents apprehended 45,000 people. By 2014 the number had grown to 52,000, and in 2015 it fell to 31,000.",
    "Encounters topped 45,000 in May, more than the 41,000 of April but fewer than the 52,000 of March.",
    "There were 45,000 encounters in May, 4,000 more than in April and 7,000 fewer than the 52,000 recorded in March.",
    "The number was 45,000 in May. The number in April was 41,000. The increase of 12 percent over May"
    " 2013 was driven by families.",
    "About 45,000 crossed in May, roughly 10 percent more than the nearly 41,000 of April.",
    "Arrests in May totaled 45,000; that's 4,000 above April's 41,000, and 9,000 below March.",
    "CBP stopped 45,000 people in May. Of those, 30,000 were Mexicans, 20,000 were adults traveling"
    " alone and 9,000 were children.",
    "CBP stopped 45,000 people in May. Of these 9,000, or 20 percent, were children.",
    "In all, 45,000 people came. Some 9,000 of them, or one in five, were children.",
    "In all, 45,000 people came. Some 9,000 of them, or 12 percent of all families that year, were children.",
    "In the sector 12,000 people were stopped in May, 9,000 of them adults (75 percent) and 3,000"
    " children (25 percent).",
    "The agency counted 12,000 adults, 9,000 families and 4,000 children, a total of 25,000 people.",
    "The agency counted 12,000 adults, 9,000 families and 4,000 children. Altogether 25,000 people.",
    "The agency counted 12,000 adults, 9,000 families and 4,000 children. In all, 31,000 people asked for asylum.",
    "The agency counted 12,000 adults and 9,000 families. Combined, the two groups were 60 percent of the total.",
    "Total encounters rose 12 percent from April to May, from 41,000 to 45,900.",
    "Compared to the 41,000 of April, May's 45,000 encounters were up 10 percent.",
    "From 41,000 in April, encounters rose to 45,000 in May and 52,000 in June, a rise of 27 percent in two months.",
    "Encounters of families rose to 9,000 from 6,000, a 50 percent increase, while the total fell to"
    " 45,000 from 52,000, a drop of 13 percent.",
    "Agents seized 900 pounds in May, 120 pounds more than the 780 pounds of April.",
    "The 52,000 apprehensions in March were the most in six years and 15 percent more than in February,"
    " when 45,200 were apprehended.",
    "In March apprehensions rose to 52,000, the highest since 2014. In February there had been 45,200,"
    " and in January 48,000.",
    "In March apprehensions fell to 52,000, from 61,000 a year before. In February there had been 45,200.",
    "Last year the agents made 52,000 arrests. In the year before that, when the wall was begun, they"
    " made 45,000. That is a jump of 16 percent.",
    "Mexico deported 52,000 people in May. In April agents of the United States had stopped 61,000, a"
    " difference of 9,000.",
    "Officials expect 52,000 arrivals in May, up from an estimated 45,000 in April, which would be a 15 percent rise.",
    "The fence cost $52 million, $7 million more than the $45 million that was budgeted.",
    "The $52 million contract is 4 percent less than the $54 million bid.",
    "He won 52,000 votes, 2,300 more than the 49,700 of his rival, or 51 percent of the 101,700 cast.",
    "In June 2,500 people a day were stopped, down from 3,100 a day in May, a 19 percent fall.",
    "A record 52,000 families came in May, and 61,000 adults. That is a 40 percent increase for families.",
    "Agents apprehended 52,000 people in May, 61 percent of them families. The 61 percent share is up"
    " from 45 percent in April.",
    "Arrests doubled from 26,000 in April to 52,000 in May and have tripled since January, when there were 17,300.",
    "Arrests more than tripled to 52,000 from the 16,800 of May 2013.",
    "Single adults accounted for 31,000 of the 52,000 encounters, or 60 percent; families for 15,000, or 29 percent.",
    "In the first half of the year 52,000 were stopped, in the second 61,000, for a total of 113,000.",
    "Some 52,000 were stopped in May and 61,000 in June, 113,000 altogether.",
    "Of 52,000 people stopped, two-thirds (34,700) were from Mexico.",
    "There were 52,000 stops in May, more than half of them, 27,100, in Tucson; the 61,000 of June were"
    " fewer than the 64,000 of a year earlier.",
    "The office handled 41,000 cases in 2013. That is more than the 38,000 of Phoenix and the 29,000 of Tampa.",
    "The office handled 41,000 cases in 2013. This was 12 percent of the national total of 341,000.",
    "Deaths in the desert fell to 310 in 2013. In 2012 there had been 463, but only 177 bodies were identified.",
    "In 2012 the center held 3,100 people. In 2013 the number fell to 2,900, and then to 2,400.",
    "In 2012 the center held 3,100 people a day. In 2013 it fell to 3,400 beds.",
    "In May, calls rose to 12,400. In April there had been 11,200 calls.",
    "In May, calls to the hotline rose to 12,400. In April the hotline was shut for two weeks; 14,300"
    " callers were turned away.",
    "In May the county hired 310 teachers. In April it had lost 290. The difference of 600 matters.",
    "In May the county hired 310 teachers. A year before, it had 2,900, a difference of 40 from the plan.",
    "There are 12,400 voters in the north and 9,300 in the south. Together they elect 3 members.",
    "There are 12,400 voters in the north and 9,300 in the south. Together, that is 21,700 ballots to print.",
    "There are 12,400 voters in the north and 9,300 in the south. In all, 24,100 ballots were printed.",
    "There are 12,400 voters in the north. Another 9,300 live in the south. Combined they cast 18,000 ballots.",
    "There are 12,400 voters in the north. Another 9,300 live in the south. Altogether the county has 24,000 people.",
    "The north has 12,400 voters, of whom 8,300, or two-thirds, are women, and the south 9,300, of whom"
    " 3,100, or a third, are.",
    "Of the 12,400 voters, 8,300 came in May. Of those, 4,100 were women.",
    "Of the 12,400 voters, 8,300 came in May. Of those, 9,100 will come back, the clerk hopes.",
    "Some 8,300 of the 12,400 voters came. More than half of them, 4,400, were women.",
    "There are 12,400 voters. Of them 8,300 came to the first vote and 9,100 to the second.",
    "The bureau counted 12,400 births. The remaining 800 had been counted before.",
    "The bureau counted 12,400 births; of these, 6,100 were girls, 6,300 boys.",
    "Seizures rose to 12,400 pounds, 12 percent above 2012. Of that total, 9,100 pounds were marijuana, 73 percent.",
    "The port inspected 12,400 trucks in May, or 400 a day.",
    "The port inspected 12,400 trucks in May, or 560 a working day.",
    "The port inspected 12,400 trucks in May (400 a day), 9,300 of them empty (300 a day).",
    "The port inspected 12,400 trucks between May 1 and May 20, or 620 a day.",
    "The port inspected 12,400 trucks from March to May, or 135 a day.",
    "The port inspected 365,000 trucks in the fiscal year, or 1,000 a day.",
    "By May the port had inspected 12,400 trucks this year, or 82 a day.",
    "The trial began in May with 12,400 patients, or 400 a site.",
    "Arrests fell from 12,400 in May to 9,300 in June, a drop of a quarter; since March they are down by 60 percent.",
    "Arrests were 12,400 in May, 9,300 in June and 8,100 in July, down 60 percent from the peak in March.",
    "Arrests were 12,400 in May, 9,300 in June and 8,100 in July, down 35 percent from May.",
    "Arrests were 12,400 in May, with 9,300 in Yuma and 3,100 in Tucson, up 60 percent from April.",
    "Arrests in Yuma were 12,400 in May. In June, arrests in Tucson were 9,300, down 60 percent from May.",
    "Arrests in Yuma were 12,400 in May. In June they were 9,300, down a quarter from the month before.",
    "Arrests in Yuma were 12,400 in May. In June they were 9,300, down 60 percent from the year before.",
    "Yuma had 12,400 arrests in May 2012. In May 2013 it had 9,300, down 60 percent from May 2011.",
    "The bridge carried 12,400 cars in May and 9,300 in June. The 60 percent decline since 2009 hurt the shops.",
    "The bridge carried 12,400 cars in May and 9,300 in June. That 25 percent decline hurt the shops.",
    "The bridge carried 12,400 cars in May and 13,500 trucks in June. That 60 percent share of trucks hurt the shops.",
    "In 2009 the bridge carried 12,400 cars and in 2013 it carried 9,300, a decline of 60 percent among commuters.",
    "Fewer people came: 12,400 in May, below the 13,500 of April, though above the 11,900 of March.",
    "From 12,400 in May and 13,500 in June, arrests rose 60 percent to 20,700 in July.",
    "Eight countries sent four in five of them. Mexico heads the list with 196,000, close to a third of those eight.",
    "The sector caught 334 people, from 19 countries, an increase of 676 percent.",
    "Ten million people, nearly 13 North Dakotas, have come. Over 4 million of them were let go.",
    "The agents call any group of 100 or more a large group. The sector has met 208 of them this year.",
)
WRONG = {
    "The agents caught 31,000 people in May. Of those people, 42,000 were families.": ("NC402", "42,000"),
    "The agents caught 31,000 people in May. Of these, 42,000 were families.": ("NC402", "42,000"),
    "Enrollment rose from 45,000 to 60,000. The 12 percent rise surprised the board.": ("NC401", "12 percent"),
    "The office handled 41,000 cases in 2013, up 4,000 from the 33,000 of 2012.": ("NC401", "4,000"),
    "In May the office handled 41,000 cases. The month before, it had 33,000. That's an 8 percent increase.": (
        "NC401",
        "8 percent",
    ),
    "Between May and June, arrests went up from 33,000 to 41,000 — a 44 percent rise.": ("NC401", "44 percent"),
    "Arrests fell 12 percent between May and June, from 41,000 to 29,000.": ("NC401", "12 percent"),
    "June's 29,000 arrests were 12 percent below the 41,000 of May.": ("NC401", "12 percent"),
    "Last month's total of 29,000 was down 12 percent from 41,000 in May.": ("NC401", "12 percent"),
    "The 29,000 arrests in June were a third fewer than the 31,000 of May.": ("NC401", "a third"),
    "Arrests, at 29,000 in June, were twice the 19,000 of May.": ("NC403", "twice"),
    "From May to June arrests slipped from 29,000 to 31,000.": ("NC401", "from 29,000 to 31,000"),
    "Some 29,000 people were arrested in June; in May it had been 41,000, a difference of 21,000.": ("NC401", "21,000"),
    "Families accounted for 12,000 of the 29,000 arrests, or 60 percent.": ("NC402", "60 percent"),
    "Families accounted for 60 percent of the 29,000 arrests (12,000).": ("NC402", "60 percent"),
    "Of the 29,000 arrests, 60 percent, or 12,000, were of families.": ("NC402", "60 percent"),
    "There were 29,000 arrests. Families accounted for 12,000 of them — 60 percent.": ("NC402", "60 percent"),
    "There were 29,000 arrests. Sixty percent of them, or 12,000, were of families.": ("NC402", "Sixty percent"),
    "More than half of the 29,000 arrested, 12,000, came as families.": ("NC402", "half"),
    "A third of the 29,000 arrests, 18,000 in number, were in Yuma.": ("NC402", "A third"),
    "Agents arrested 18,000 single adults, 9,000 family members and 7,000 unaccompanied children: 29,000"
    " people in all.": ("NC402", "29,000"),
    "Agents arrested 18,000 people in May and 9,000 in June, for a two-month total of 29,000.": ("NC402", "29,000"),
    "18,000 arrests in May plus 9,000 in June makes 29,000.": ("NC402", "29,000"),
    "Seizures in 2013 came to 1,900 pounds, triple the 900 pounds of 2012.": ("NC403", "triple"),
    "Seizures were 1,900 pounds in 2013 compared with 900 pounds in 2012, a threefold rise.": ("NC403", "threefold"),
    "In 2013 seizures came to 1,900 pounds. That is three times as much as the 900 pounds of 2012.": (
        "NC403",
        "three times",
    ),
}


@pytest.mark.parametrize("text", RIGHT)
def test_numbers_of_different_things_are_not_put_together(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(("text", "found"), WRONG.items())
def test_beside_them_what_is_wrong_is_found(text: str, found: tuple[str, str]) -> None:
    assert told(text) == [found]
