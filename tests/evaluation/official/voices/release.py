"""Statements of the agency: monthly updates and the year's results."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Streak, Superlative
from tests.evaluation.official.voices.scopes import (
    ADULTS,
    FAMILIES,
    MINORS,
    NORTHERN_TRIANGLE,
    TITLE_8,
    TITLE_42,
    at,
    drug,
    of,
)

CONTEXTS: tuple[Context, ...] = (
    false(
        "2021-05-11",
        "CBP encountered [[178,795]] persons attempting entry along the Southwest Border in April 2021, a "
        "[[3 percent]] increase over March 2021. Single adults continue to make up the majority: [[111,500]] "
        "encounters, or [[62 percent]]. Encounters of unaccompanied children decreased [[10 percent]], with "
        "[[17,607]] in April compared with [[18,870]] in March.",
        Level("2021-04", "southwest"),
        Change("2021-04", "southwest", baseline="2021-03", direction="up"),
        Level("2021-04", "southwest", scope=ADULTS),
        Share("2021-04", "southwest", scope=ADULTS, whole={"demographic": None}),
        Change("2021-04", "southwest", scope=MINORS, baseline="2021-03", direction="down"),
        Level("2021-04", "southwest", scope=MINORS, meant="contradicted"),
        Level("2021-03", "southwest", scope=MINORS),
    ),
    true(
        "2022-02-18",
        "Of the [[153,941]] encounters in January 2022, [[79,715]], or more than [[half]], were processed "
        "for expulsion under Title {{42}}. In {{28 percent}} of cases the person had been met before within "
        "{{a year}}. Family units numbered [[32,003]], [[38 percent]] fewer than in December 2021.",
        Level("2022-01", "southwest"),
        Level("2022-01", "southwest", scope=TITLE_42),
        Share("2022-01", "southwest", scope=TITLE_42, whole={"title": None}, hedge="more_than"),
        Level("2022-01", "southwest", scope=FAMILIES),
        Change("2022-01", "southwest", scope=FAMILIES, baseline="2021-12", direction="down"),
    ),
    false(
        "2023-07-19",
        "In June 2023, the U.S. Border Patrol recorded [[99,538]] encounters between ports of entry along "
        "the southwest border, a [[42 percent]] decrease from May 2023 and [[the lowest monthly number since "
        "February 2021]]. OFO officers processed [[35,308]] more at the ports, for a total of [[144,556]]. "
        "Since May {{12}}, more than {{38,000}} people have been repatriated.",
        Level("2023-06", "southwest", "USBP"),
        Change("2023-06", "southwest", "USBP", baseline="2023-05", direction="down"),
        Superlative("2023-06", "southwest", "USBP", window="2021-03..2023-06", kind="lowest"),
        Level("2023-06", "southwest", "OFO", meant="contradicted"),
        Level("2023-06", "southwest"),
    ),
    false(
        "2023-09-22",
        "In August, Border Patrol recorded [[181,054]] encounters along the Southwest border between ports "
        "of entry, a [[36 percent]] increase over July. CBP's total encounters in August 2023 were "
        "[[232,972]], a [[27 percent]] increase compared to July. Encounters with family units increased [[3 "
        "percent]], to [[116,722]].",
        Level("2023-08", "southwest", "USBP"),
        Change("2023-08", "southwest", "USBP", baseline="2023-07", direction="up"),
        Level("2023-08", "southwest"),
        Change("2023-08", "southwest", baseline="2023-07", direction="up"),
        Change("2023-08", "southwest", scope=FAMILIES, baseline="2023-07", direction="up", meant="contradicted"),
        Level("2023-08", "southwest", scope=FAMILIES),
    ),
    false(
        "2024-06-20",
        "The U.S. Border Patrol's [[117,905]] encounters between ports of entry in May were [[9 percent]] "
        "lower than in April 2024 and [[31 percent]] lower than in May 2023. In the week after the "
        "proclamation of June {{4}}, average encounters fell by {{25 percent}}. At southwest border ports, "
        "officers processed [[50,842]] individuals, {{44,000}} of them with appointments.",
        Level("2024-05", "southwest", "USBP"),
        Change("2024-05", "southwest", "USBP", baseline="2024-04", direction="down"),
        Change("2024-05", "southwest", "USBP", baseline="2023-05", direction="down"),
        Level("2024-05", "southwest", "OFO", meant="contradicted"),
    ),
    false(
        "2024-10-22",
        "September concluded the fiscal year with [[53,858]] Border Patrol encounters on the southwest "
        "border, a [[7 percent]] decrease from August and [[57 percent]] less than a year earlier. It was "
        "[[the lowest month since August 2020]]. For the fiscal year, Border Patrol's total came to "
        "[[1,530,523]], down [[25 percent]].",
        Level("2024-09", "southwest", "USBP"),
        Change("2024-09", "southwest", "USBP", baseline="2024-08", direction="down"),
        Change("2024-09", "southwest", "USBP", baseline="2023-09", direction="down", meant="contradicted"),
        Superlative("2024-09", "southwest", "USBP", window="2020-09..2024-09", kind="lowest"),
        Level("FY2024", "southwest", "USBP"),
        Change("FY2024", "southwest", "USBP", baseline="FY2023", direction="down", open_baseline=True),
    ),
    false(
        "2019-11-14",
        "CBP's enforcement actions at the Southwest border in October totaled [[45,139]], a decrease of [[14 "
        "percent]] compared to September and of [[22 percent]] compared to October 2018. Border Patrol "
        "apprehended [[35,402]] individuals; officers found [[9,737]] inadmissible. Single adults "
        "apprehended numbered [[22,840]], almost [[two-thirds]] of all apprehensions.",
        Level("2019-10", "southwest"),
        Change("2019-10", "southwest", baseline="2019-09", direction="down"),
        Change("2019-10", "southwest", baseline="2018-10", direction="down", meant="contradicted"),
        Level("2019-10", "southwest", "USBP"),
        Level("2019-10", "southwest", "OFO"),
        Level("2019-10", "southwest", "USBP", scope=ADULTS),
        Share("2019-10", "southwest", "USBP", scope=ADULTS, whole={"demographic": None}, hedge="nearly"),
    ),
    false(
        "2020-02-12",
        "January marked the [[eighth]] month in a row of declining apprehensions. Agents apprehended "
        "[[29,205]] people between the ports, [[11 percent]] fewer than in December and [[78 percent]] below "
        "the May 2019 peak of [[144,116]]. That is about [[940]] a day.",
        Streak("2020-01", "southwest", "USBP", length=8, move="down"),
        Level("2020-01", "southwest", "USBP"),
        Change("2020-01", "southwest", "USBP", baseline="2019-12", direction="down"),
        Change("2020-01", "southwest", "USBP", baseline="2019-05", direction="down"),
        Level("2019-05", "southwest", "USBP", meant="contradicted"),
        Average("2020-01", "southwest", "USBP", hedge="about"),
    ),
    true(
        "2021-11-15",
        "CBP encountered [[164,837]] individuals along the southwest land border in October, [[14 percent]] "
        "below September. Of that number, [[94,523]] were expelled under Title {{42}} and [[70,314]] "
        "processed under Title 8. Almost [[two out of three]] were single adults.",
        Level("2021-10", "southwest"),
        Change("2021-10", "southwest", baseline="2021-09", direction="down"),
        Level("2021-10", "southwest", scope=TITLE_42),
        Level("2021-10", "southwest", scope=TITLE_8),
        Share("2021-10", "southwest", scope=ADULTS, whole={"demographic": None}, hedge="nearly"),
    ),
    false(
        "2023-05-17",
        "In April 2023, agents and officers made [[211,992]] encounters on the southwest border, up [[10 "
        "percent]] from March and down [[10 percent]] from April 2022. Nationals of Venezuela, [[34,633]] "
        "encounters in all, drove the increase; a month before they were encountered [[5,565]] times. "
        "Encounters of Cubans, Haitians and Nicaraguans came to [[9,390]] together.",
        Level("2023-04", "southwest"),
        Change("2023-04", "southwest", baseline="2023-03", direction="up"),
        Change("2023-04", "southwest", baseline="2022-04", direction="down"),
        Level("2023-04", "southwest", scope=of("Venezuela")),
        Level("2023-03", "southwest", scope=of("Venezuela"), meant="contradicted"),
        Sum("2023-04", "southwest", parts=(of("Cuba"), of("Haiti"), of("Nicaragua"))),
    ),
    true(
        "2022-08-15",
        "July encounters, at [[199,976]], were [[4 percent]] lower than June's. Nationals of Mexico and the "
        "Northern Triangle countries — Guatemala, Honduras and El Salvador — accounted for [[52 percent]] of "
        "them, down from [[72 percent]] in July 2021. Those of Venezuela, Nicaragua and Cuba numbered "
        "[[49,818]], more than [[twice]] as many as a year earlier.",
        Level("2022-07", "southwest"),
        Change("2022-07", "southwest", baseline="2022-06", direction="down"),
        Share("2022-07", "southwest", whole={}, parts=(of("Mexico"), *NORTHERN_TRIANGLE)),
        Share("2021-07", "southwest", whole={}, parts=(of("Mexico"), *NORTHERN_TRIANGLE)),
        Sum("2022-07", "southwest", parts=(of("Venezuela"), of("Nicaragua"), of("Cuba"))),
        Multiple(
            "2022-07",
            "southwest",
            baseline="2021-07",
            hedge="more_than",
            parts=(of("Venezuela"), of("Nicaragua"), of("Cuba")),
        ),
    ),
    false(
        "2023-11-14",
        "CBP's nationwide fentanyl seizures reached [[27,023 pounds]] in fiscal year 2023, compared to "
        "[[14,700 pounds]] in fiscal year 2022, an increase of [[54 percent]]. Cocaine seizures rose [[15 "
        "percent]] to [[81,085 pounds]]. Heroin, at [[1,511 pounds]], continued to decline.",
        Level("FY2023", scope=drug("Fentanyl")),
        Level("FY2022", scope=drug("Fentanyl")),
        Change("FY2023", scope=drug("Fentanyl"), baseline="FY2022", direction="up", meant="contradicted"),
        Change("FY2023", scope=drug("Cocaine"), baseline="FY2022", direction="up"),
        Level("FY2023", scope=drug("Cocaine")),
        Level("FY2023", scope=drug("Heroin")),
    ),
    false(
        "2025-06-17",
        "In May 2025, U.S. Border Patrol averaged about [[280]] apprehensions per day along the southwest "
        "border, for [[8,724]] in the month, down [[83 percent]] from [[117,905]] in May 2024. OFO "
        "encounters at southwest ports stood at [[3,726]]. Nationwide, CBP encountered [[29,470]] "
        "individuals. Border Patrol released {{four}} individuals into the United States, against {{62,000}} "
        "in the same month of last year.",
        Average("2025-05", "southwest", "USBP", hedge="about"),
        Level("2025-05", "southwest", "USBP"),
        Change("2025-05", "southwest", "USBP", baseline="2024-05", direction="down", meant="contradicted"),
        Level("2024-05", "southwest", "USBP"),
        Level("2025-05", "southwest", "OFO"),
        Level("2025-05", "nationwide"),
    ),
    false(
        "2018-10-23",
        "Border Patrol apprehended [[396,579]] individuals between ports of entry on the Southwest border in "
        "fiscal year 2018, compared to [[303,916]] in fiscal year 2017. Another [[124,511]] were deemed "
        "inadmissible at ports of entry, a [[12 percent]] increase. Family unit apprehensions reached "
        "[[75,622]], [[42 percent]] more than the year prior, and September's [[16,658]] were [[the highest "
        "in any month on record]].",
        Level("FY2018", "southwest", "USBP"),
        Level("FY2017", "southwest", "USBP"),
        Level("FY2018", "southwest", "OFO"),
        Change("FY2018", "southwest", "OFO", baseline="FY2017", direction="up"),
        Level("FY2018", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Change("FY2018", "southwest", "USBP", scope=FAMILIES, baseline="FY2017", direction="up"),
        Level("2018-09", "southwest", "USBP", scope=FAMILIES),
        Superlative("2018-09", "southwest", "USBP", scope=FAMILIES, window="2012-10..2018-09"),
    ),
    false(
        "2023-08-18",
        "San Diego Sector recorded [[15,030]] apprehensions in July and Tucson Sector [[39,220]], a [[61 "
        "percent]] increase over June in the latter. Heat did not deter smugglers: agents in Tucson "
        "performed {{245}} rescues, and {{17}} migrants were found dead. Yuma went the other way, to "
        "[[6,600]] from [[15,280]].",
        Level("2023-07", None, "USBP", scope=at("San Diego")),
        Level("2023-07", None, "USBP", scope=at("Tucson")),
        Change("2023-07", None, "USBP", scope=at("Tucson"), baseline="2023-06", direction="up"),
        Level("2023-07", None, "USBP", scope=at("Yuma")),
        Level("2023-06", None, "USBP", scope=at("Yuma"), meant="contradicted"),
    ),
    false(
        "2024-02-13",
        "Customs and Border Protection today released January figures. The agency encountered [[176,195]] "
        "individuals on the southwest border, [[42 percent]] below December. Border Patrol recorded "
        "[[176,195]] encounters between ports, and the Office of Field Operations [[51,980]] at them.",
        Level("2024-01", "southwest"),
        Change("2024-01", "southwest", baseline="2023-12", direction="down"),
        Level("2024-01", "southwest", "USBP", meant="contradicted"),
        Level("2024-01", "southwest", "OFO"),
    ),
    true(
        "2017-12-05",
        "In FY 2017, CBP identified [[216,370]] inadmissible individuals at ports of entry nationwide, and "
        "the Border Patrol carried out [[310,531]] apprehensions, of which [[303,916]], or [[98 percent]], "
        "occurred along the Southwest border. Children without a parent accounted for [[41,435]] of those "
        "and families for [[75,622]].",
        Level("FY2017", "nationwide", "OFO"),
        Level("FY2017", "nationwide", "USBP"),
        Level("FY2017", "southwest", "USBP"),
        Share("FY2017", "southwest", "USBP", whole={"border": "nationwide"}),
        Level("FY2017", "southwest", "USBP", scope=MINORS),
        Level("FY2017", "southwest", "USBP", scope=FAMILIES),
    ),
    true(
        "2025-10-07",
        "Fiscal year 2025 ended with [[237,538]] Border Patrol apprehensions on the southwest border, [[84 "
        "percent]] fewer than the year before and fewer in sum than in [[December 2023]] alone. From "
        "February on no month exceeded [[9,000]]. Methamphetamine seizures for the year were [[170,119 "
        "pounds]], down [[2 percent]].",
        Level("FY2025", "southwest", "USBP"),
        Change("FY2025", "southwest", "USBP", baseline="FY2024", direction="down", open_baseline=True),
        Comparison("FY2025", "southwest", "USBP", right=({"period": "2023-12"},), kind="less"),
        Level("max(2025-02..2025-09)", "southwest", "USBP", hedge="less_than", open_period=True),
        Level("FY2025", scope=drug("Methamphetamine")),
        Change("FY2025", scope=drug("Methamphetamine"), baseline="FY2024", direction="down", open_baseline=True),
    ),
)
