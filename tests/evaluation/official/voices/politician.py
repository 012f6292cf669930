"""Statements, speeches and letters of politicians."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Sum, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-08-17",
        "“In July alone our agents encountered nearly [[200,000]] illegal aliens at the southern border,” "
        "the senator said. “That is the [[17th]] month in a row above 150,000. Since October they have had "
        "[[2,242,413]] encounters along that border, and {{half a million}} more got away.”",
        Level("2022-07", "southwest", hedge="nearly"),
        Streak("2022-07", "southwest", length=17, above=150000),
        Level("2021-10..2022-07", "southwest", meant="contradicted"),
    ),
    true(
        "2023-01-27",
        "Mr. Speaker, in December our border saw [[251,487]] encounters, [[the most in the history of the "
        "agency]]. It was the [[tenth]] straight month over 200,000. Since the fiscal year began there have "
        "been [[717,660]]. I yield back {{two}} minutes.",
        Level("2022-12", "southwest"),
        Superlative("2022-12", "southwest", window="2016-10..2022-12", also=("unverifiable",)),
        Streak("2022-12", "southwest", length=10, above=200000),
        Level("2022-10..2022-12", "southwest"),
    ),
    false(
        "2023-10-24",
        "CBP's own numbers: [[269,735]] encounters in September at the southwest border, and [[3.2 million]] "
        "there for the fiscal year. Under the last administration the worst month was [[144,116]]. The "
        "difference is policy, said the chairman, whose committee heard {{five}} witnesses.",
        Level("2023-09", "southwest"),
        Level("FY2023", "southwest", meant="contradicted"),
        Level("2019-05", "southwest"),
    ),
    false(
        "2024-02-01",
        "The governor's letter: “More than [[302,000]] people crossed illegally between our ports of entry "
        "in December, [[an all-time record]]. On average, [[9,700]] of them came every day.”",
        Level("2023-12", "southwest", "USBP", hedge="more_than", meant="contradicted"),
        Superlative("2023-12", "southwest", window="2016-10..2023-12", also=("unverifiable",)),
        Average("2023-12", "southwest", also=("contradicted",)),
    ),
    false(
        "2024-10-08",
        "“Crossings are down more than [[75 percent]] since December,” the vice president's campaign said, "
        "and pointed to Border Patrol arrests on the Mexican border of [[58,009]] in August against "
        "[[249,740]]. The campaign did not mention the [[47,700]] people who came to the ports that month.",
        Change("2024-08", "southwest", "USBP", baseline="2023-12", direction="down", hedge="more_than"),
        Level("2024-08", "southwest", "USBP"),
        Level("2023-12", "southwest", "USBP"),
        Level("2024-08", "southwest", "OFO", meant="contradicted"),
    ),
    false(
        "2021-03-19",
        "“In April of last year there were [[17,106]] encounters on the border; last month there were "
        "[[101,099]], nearly [[six times]] as many,” the Republican leader said. Of those, [[7,296]] were "
        "people in families and [[9,402]] were kids. The White House spoke of {{13,000}} children in its "
        "care.",
        Level("2020-04", "southwest"),
        Level("2021-02", "southwest"),
        Multiple("2021-02", "southwest", baseline="2020-04", hedge="nearly"),
        Level("2021-02", "southwest", scope=FAMILIES, meant="contradicted"),
        Level("2021-02", "southwest", scope=MINORS),
    ),
    false(
        "2025-03-04",
        "“In my first full month in office, illegal crossings were the lowest ever recorded: [[8,349]] "
        "arrests,” the president said. A year before, his staff added, there had been [[189,913]], which "
        "makes it a fall of [[94 percent]].",
        Level("2025-02", "southwest", "USBP"),
        Level("2024-02", "southwest", "USBP", meant="contradicted"),
        Change("2025-02", "southwest", "USBP", baseline="2024-02", direction="down", also=("contradicted",)),
    ),
    false(
        "2019-03-08",
        "“I have seen {{many}} surges,” the secretary told the House. “In February we had [[76,545]] people "
        "arrive at the southern border, [[the highest February in 10 years]]. Families were [[40,740]] of "
        "them, [[53 percent]], and [[9,380]] children alone.”",
        Level("2019-02", "southwest"),
        Superlative("2019-02", "southwest", "USBP", window="2010-02..2019-02", same_month=True, also=("unverifiable",)),
        Level("2019-02", "southwest", scope=FAMILIES),
        Share("2019-02", "southwest", scope=FAMILIES, whole={"demographic": None}),
        Level("2019-02", "southwest", scope=MINORS, meant="contradicted"),
    ),
    false(
        "2019-06-12",
        "Rep. Escobar's office said [[144,116]] migrants were taken in at the southern border in May, "
        "[[11,861]] of them children alone and [[84,486]] people in families. It called the month [[the "
        "busiest in 13 years]] and noted that single men and women were a minority, [[30 percent]].",
        Level("2019-05", "southwest"),
        Level("2019-05", "southwest", scope=MINORS),
        Level("2019-05", "southwest", scope=FAMILIES, meant="contradicted"),
        Superlative("2019-05", "southwest", "USBP", window="2006-05..2019-05"),
        Share("2019-05", "southwest", scope=ADULTS, whole={"demographic": None}),
    ),
    false(
        "2023-11-08",
        "“Northern border encounters are at [[189,402]] this fiscal year, up about [[600 percent]] from "
        "2021, and nobody in Washington talks about it,” the congressman from New York said. “Swanton alone "
        "had [[6,930]] apprehensions, more than in the previous [[ten]] years together.” In 2021 the "
        "border's count was [[21,780]].",
        Level("FY2023", "northern"),
        Change("FY2023", "northern", baseline="FY2021", direction="up", hedge="about"),
        Level("FY2023", None, "USBP", scope=at("Swanton")),
        Comparison(
            "FY2023", None, "USBP", scope=at("Swanton"), right=tuple({"period": f"FY{y}"} for y in range(2013, 2023))
        ),
        Level("FY2021", "northern", meant="contradicted"),
    ),
    true(
        "2022-05-19",
        "The delegation wrote to the secretary: with [[234,088]] encounters in April, a new monthly high, "
        "and [[1,299,000]] or so since October, the department is overwhelmed. They asked that Title {{42}} "
        "stay; in April it was applied [[100,574]] times, or to [[43 percent]] of encounters.",
        Level("2022-04", "southwest"),
        Level("2021-10..2022-04", "southwest", hedge="about"),
        Level("2022-04", "southwest", scope=TITLE_42),
        Share("2022-04", "southwest", scope=TITLE_42, whole={"title": None}),
    ),
    false(
        "2024-05-22",
        "“Chinese nationals at our border are up [[8,000 percent]] since 2021,” the congressman said, citing "
        "[[24,314]] encounters in fiscal 2023 and [[450]] two years earlier. In the current year, through "
        "April, there have been [[27,700]] already.",
        Change("FY2023", "southwest", scope=of("China"), baseline="FY2021", direction="up", meant="contradicted"),
        Level("FY2023", "southwest", scope=of("China")),
        Level("FY2021", "southwest", scope=of("China")),
        Level("2023-10..2024-04", "southwest", scope=of("China")),
    ),
    true(
        "2022-09-21",
        "“More than [[2 million]] encounters at the southwest border in a year, for [[the first time "
        "ever]],” said the minority whip, “and one month still to go.” The year before, the whole of it, had "
        "[[1.73 million]]. He wants {{3,000}} more agents and {{700}} miles of wall.",
        Threshold("2021-10..2022-08", "southwest", open_period=True),
        Superlative(
            "2021-10..2022-08",
            "southwest",
            against=("FY2017", "FY2018", "FY2019", "FY2020", "FY2021"),
            open_period=True,
        ),
        Level("FY2021", "southwest"),
    ),
    false(
        "2020-01-15",
        "The president boasted of an [[80 percent]] cut in illegal crossings since May. From [[132,856]] "
        "Border Patrol apprehensions then to [[32,853]] in December, it is [[75 percent]]. Families, he "
        "said, were down by [[90 percent]], and that holds: from [[84,486]] to [[8,595]].",
        Change("2019-12", "southwest", "USBP", baseline="2019-05", direction="down", meant="contradicted"),
        Level("2019-05", "southwest", "USBP"),
        Level("2019-12", "southwest", "USBP"),
        Change("2019-12", "southwest", "USBP", baseline="2019-05", direction="down"),
        Change("2019-12", "southwest", "USBP", scope=FAMILIES, baseline="2019-05", direction="down"),
        Level("2019-05", "southwest", "USBP", scope=FAMILIES),
        Level("2019-12", "southwest", "USBP", scope=FAMILIES),
    ),
    true(
        "2014-07-30",
        "“More than [[50,000]] children have come alone since October,” the majority leader said on the "
        "floor. Border Patrol data put it at about [[57,500]] through June on the southwest border, "
        "[[twice]] the number in the same nine months before. In June alone some [[10,600]] were found. His "
        "bill would spend {{$2.7 billion}}.",
        Threshold("2013-10..2014-06", "southwest", "USBP", scope=MINORS, also=("unverifiable",), open_period=True),
        Level("2013-10..2014-06", "southwest", "USBP", scope=MINORS, hedge="about"),
        Multiple("2013-10..2014-06", "southwest", "USBP", scope=MINORS, baseline="2012-10..2013-06"),
        Level("2014-06", "southwest", "USBP", scope=MINORS, hedge="about"),
    ),
    false(
        "2025-07-02",
        "The secretary hailed June: “[[6,066]] apprehensions on the southwest border, [[15 percent]] below "
        "the record low of March, and {{zero}} released.” Nationwide CBP encounters came to [[25,185]], she "
        "said, [[89 percent]] below those of June 2024.",
        Level("2025-06", "southwest", "USBP"),
        Change("2025-06", "southwest", "USBP", baseline="2025-03", direction="down"),
        Level("2025-06", "nationwide"),
        Change("2025-06", "nationwide", baseline="2024-06", direction="down", meant="contradicted"),
    ),
    false(
        "2022-10-31",
        "Asked about the {{three}} countries, the press secretary said that [[572,500]] encounters, [[42 "
        "percent]] of the southwest border's fiscal 2022 total, were of people fleeing failing regimes in "
        "Venezuela, Cuba and Nicaragua. A year before, it was [[137,461]].",
        Sum("FY2022", "southwest", parts=(of("Venezuela"), of("Cuba"), of("Nicaragua"))),
        Share(
            "FY2022", "southwest", whole={}, parts=(of("Venezuela"), of("Cuba"), of("Nicaragua")), meant="contradicted"
        ),
        Sum("FY2021", "southwest", parts=(of("Venezuela"), of("Cuba"), of("Nicaragua"))),
    ),
    false(
        "2023-05-24",
        "“Fentanyl seizures by CBP are already above last year's,” the attorney general told reporters: "
        "[[17,118 pounds]] in seven months of fiscal 2023 against [[14,700 pounds]] in all of fiscal 2021. "
        "Methamphetamine, at [[83,100 pounds]], [[fell]] from the same months of last year.",
        Level("2022-10..2023-04", scope=drug("Fentanyl")),
        Level("FY2021", scope=drug("Fentanyl"), meant="contradicted"),
        Level("2022-10..2023-04", scope=drug("Methamphetamine")),
        Direction("2022-10..2023-04", scope=drug("Methamphetamine"), baseline="2021-10..2022-04", direction="down"),
    ),
)
