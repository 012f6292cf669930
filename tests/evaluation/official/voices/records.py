"""Pieces on records, ranks and runs: the highest, the third in a row, the second-busiest."""

from tests.evaluation.official.amounts import Average, Change, Level, Range, Share
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2019-05-09",
        "April's [[99,273]] Border Patrol apprehensions on the southwest border were [[the most in any month "
        "since 2006]], and it was the [[fourth]] month in a row in which they rose. Families reached "
        "[[58,713]], [[the highest on record]].",
        Level("2019-04", "southwest", "USBP"),
        Superlative("2019-04", "southwest", "USBP", window="2007-05..2019-04", also=("unverifiable",)),
        Streak("2019-04", "southwest", "USBP", length=4, move="up", meant="contradicted"),
        Level("2019-04", "southwest", "USBP", scope=FAMILIES),
        Superlative("2019-04", "southwest", "USBP", scope=FAMILIES, window="2012-10..2019-04"),
    ),
    true(
        "2022-01-28",
        "December was the [[10th]] consecutive month with more than 150,000 southwest border encounters, and "
        "fiscal 2022's first quarter the busiest of its kind: [[518,935]], against [[218,036]] a year "
        "before. Venezuelans hit [[a record]], [[24,801]], and were [[second]] to Mexicans.",
        Streak("2021-12", "southwest", length=10, above=150000),
        Level("2021-10..2021-12", "southwest"),
        Level("2020-10..2020-12", "southwest"),
        Superlative("2021-12", "southwest", scope=of("Venezuela"), window="2019-10..2021-12"),
        Level("2021-12", "southwest", scope=of("Venezuela")),
        Rank("2021-12", "southwest", scope=of("Venezuela"), place=2, among="citizenship"),
    ),
    false(
        "2023-10-23",
        "September's total, [[269,735]], is [[the highest month on record]], and fiscal 2023 [[the third "
        "record year in a row]]. Cubans, the [[second-largest]] group, were met [[142,352]] times in the "
        "year, and Venezuelans [[266,071]] times.",
        Level("2023-09", "southwest", also=("missing_context",)),
        Superlative("2023-09", "southwest", window="2016-10..2023-09"),
        Superlative("FY2023", "southwest", window="FY2017..FY2023"),
        Rank("FY2023", "southwest", scope=of("Cuba"), place=2, among="citizenship", meant="contradicted"),
        Level("FY2023", "southwest", scope=of("Cuba")),
        Level("FY2023", "southwest", scope=of("Venezuela")),
    ),
    true(
        "2025-06-19",
        "For the [[fourth]] straight month the southwest border had fewer than 13,000 encounters. May's "
        "[[12,450]] were [[the most of the four]], all the same. The daily average was about [[400]], when "
        "in May 2024 it had been about [[5,500]].",
        Streak("2025-05", "southwest", length=4, under=13000),
        Level("2025-05", "southwest"),
        Superlative("2025-05", "southwest", window="2025-02..2025-05"),
        Average("2025-05", "southwest", hedge="about"),
        Average("2024-05", "southwest", hedge="about"),
    ),
    false(
        "2024-05-31",
        "San Diego has become [[the busiest sector]], for the first time in decades, with [[37,370]] "
        "apprehensions in April. Tucson, at [[31,220]], was [[second]], El Paso [[third]] and the Rio Grande "
        "Valley [[fourth]]. San Diego averaged about [[1,250]] a day.",
        Rank("2024-04", "southwest", "USBP", scope=at("San Diego"), place=1, among="area"),
        Level("2024-04", None, "USBP", scope=at("San Diego")),
        Level("2024-04", None, "USBP", scope=at("Tucson")),
        Rank("2024-04", "southwest", "USBP", scope=at("Tucson"), place=2, among="area"),
        Rank("2024-04", "southwest", "USBP", scope=at("El Paso"), place=3, among="area"),
        Rank(
            "2024-04", "southwest", "USBP", scope=at("Rio Grande Valley"), place=4, among="area", meant="contradicted"
        ),
        Average("2024-04", None, "USBP", scope=at("San Diego"), hedge="about"),
    ),
    true(
        "2017-10-20",
        "Not in [[45 years]] has the Border Patrol arrested so few: [[310,531]] nationwide in fiscal 2017, "
        "[[the fewest since 1971]]. By month the southwest border ranged [[between 11,000 and 48,000]]. "
        "Children alone, [[41,435]], were [[the fewest in two years]].",
        Superlative("FY2017", "nationwide", "USBP", window="FY1973..FY2017", kind="lowest"),
        Level("FY2017", "nationwide", "USBP"),
        Superlative("FY2017", "nationwide", "USBP", window="FY1972..FY2017", kind="lowest"),
        Range("FY2017", "southwest", "USBP"),
        Level("FY2017", "southwest", "USBP", scope=MINORS),
        Superlative(
            "FY2017", "southwest", "USBP", scope=MINORS, window="FY2016..FY2017", kind="lowest", also=("contradicted",)
        ),
    ),
    false(
        "2020-11-16",
        "October's [[69,032]] apprehensions were [[the most in any month since May 2019]], officials said; "
        "with [[71,929]] encounters in all, the border was busier than in [[any October since at least "
        "2016]]. The [[seventh]] monthly rise in a row ended a year of two halves.",
        Level("2020-10", "southwest", "USBP", also=("missing_context",)),
        Superlative("2020-10", "southwest", "USBP", window="2019-06..2020-10", meant="contradicted"),
        Level("2020-10", "southwest", also=("missing_context",)),
        Superlative("2020-10", "southwest", window="2016-10..2020-10", same_month=True),
        Streak("2020-10", "southwest", length=7, move="up", meant="contradicted"),
    ),
    true(
        "2023-06-02",
        "Northern border encounters were above 13,000 in each of the [[ten]] months to April, and in the "
        "first six months of fiscal 2023 [[more than in the six months before]]. March's [[15,790]] were the "
        "[[second-most]] of any month; only October, with [[15,879]], had more. Swanton's [[760]] "
        "apprehensions in March were [[its highest]].",
        Streak("2023-04", "northern", length=10, above=13000),
        Comparison("2022-10..2023-03", "northern", right=({"period": "2022-04..2022-09"},)),
        Level("2023-03", "northern"),
        Rank("2023-03", "northern", place=2, window="2019-10..2023-03"),
        Level("2022-10", "northern"),
        Level("2023-03", None, "USBP", scope=at("Swanton")),
        Superlative("2023-03", None, "USBP", scope=at("Swanton"), window="1999-10..2023-03"),
    ),
    false(
        "2023-03-09",
        "Fiscal 2023 is on its way to a fentanyl record: [[11,044 pounds]] from October through February, "
        "more than in [[all of fiscal 2021]]. November's [[2,949 pounds]] were [[the most ever seized in a "
        "month]]. The average of the five months is about [[2,200 pounds]].",
        Level("2022-10..2023-02", scope=drug("Fentanyl")),
        Comparison("2022-10..2023-02", scope=drug("Fentanyl"), right=({"period": "FY2021"},), meant="contradicted"),
        Level("2022-11", scope=drug("Fentanyl")),
        Superlative("2022-11", scope=drug("Fentanyl"), window="2018-10..2023-02"),
        Average("2022-10..2023-02", scope=drug("Fentanyl"), per="month", hedge="about"),
    ),
    true(
        "2021-11-19",
        "Fiscal 2021 had [[more Border Patrol apprehensions on the southwest border than any year since "
        "1960]]; July's [[200,658]] were [[the year's high]], October's [[69,032]] [[its low]]. The average "
        "month had [[138,000]], the average day about [[4,550]].",
        Superlative("FY2021", "southwest", "USBP", window="FY2000..FY2021", also=("unverifiable",)),
        Level("2021-07", "southwest", "USBP"),
        Superlative("2021-07", "southwest", "USBP", window="2020-10..2021-09"),
        Level("2020-10", "southwest", "USBP"),
        Superlative("2020-10", "southwest", "USBP", window="2020-10..2021-09", kind="lowest"),
        Average("FY2021", "southwest", "USBP", per="month"),
        Average("FY2021", "southwest", "USBP", hedge="about"),
    ),
    false(
        "2024-08-06",
        "July was [[the first month since 2020]] with fewer than 60,000 Border Patrol arrests on the "
        "southwest border, and the [[sixth]] straight decline. By the day it was about [[1,820]], down from "
        "about [[8,060]] in December. It was still more than in [[any July between 2013 and 2018]].",
        Superlative("2024-07", "southwest", "USBP", window="2021-01..2024-07", kind="lowest"),
        Streak("2024-07", "southwest", "USBP", length=6, move="down", meant="contradicted"),
        Average("2024-07", "southwest", "USBP", hedge="about"),
        Average("2023-12", "southwest", "USBP", hedge="about"),
        Superlative(
            "2024-07", "southwest", "USBP", against=("2013-07", "2014-07", "2015-07", "2016-07", "2017-07", "2018-07")
        ),
    ),
    false(
        "2018-12-14",
        "In November [[51,857]] people were apprehended on the southwest border, [[the highest November "
        "since]] 2006, the Border Patrol says, and families, [[25,164]], [[outnumbered single adults]] for "
        "the first time. Families rose for the [[third]] month in a row.",
        Level("2018-11", "southwest", "USBP"),
        Superlative("2018-11", "southwest", "USBP", window="2007-11..2018-11", same_month=True),
        Level("2018-11", "southwest", "USBP", scope=FAMILIES),
        Comparison("2018-11", "southwest", "USBP", left=(FAMILIES,), right=(ADULTS,)),
        Streak("2018-11", "southwest", "USBP", scope=FAMILIES, length=3, move="up", meant="contradicted"),
    ),
    false(
        "2021-09-21",
        "August was the [[fourth]] month in a row with more than 180,000 encounters at the southwest border. "
        "At [[209,840]] it fell short of [[July's record]] by [[3,753]]. Families made up [[41 percent]], "
        "[[the largest share]] of the fiscal year, and children alone were [[14,358]].",
        Streak("2021-08", "southwest", length=4, above=180000),
        Level("2021-08", "southwest"),
        Superlative("2021-07", "southwest", window="2016-10..2021-08"),
        Change("2021-08", "southwest", baseline="2021-07", unit="number", direction="down"),
        Share("2021-08", "southwest", scope=FAMILIES, whole={"demographic": None}),
        Superlative("2021-08", "southwest", scope=FAMILIES, window="2020-10..2021-08"),
        Level("2021-08", "southwest", scope=MINORS, meant="contradicted"),
    ),
    true(
        "2023-12-28",
        "November: [[308,605]] nationwide, [[the highest November on file]]; [[51,293]] at the southwest "
        "border's ports, above 50,000 for the [[fifth]] month in a row. Russians fell to [[1,543]], and "
        "Mexicans, [[64,819]], rose to [[first]] again.",
        Level("2023-11", "nationwide"),
        Superlative("2023-11", "nationwide", window="2019-11..2023-11", same_month=True),
        Level("2023-11", "southwest", "OFO"),
        Streak("2023-11", "southwest", "OFO", length=5, above=50000),
        Level("2023-11", "southwest", scope=of("Russia")),
        Level("2023-11", "southwest", scope=of("Mexico")),
        Rank("2023-11", "southwest", scope=of("Mexico"), place=1, among="citizenship"),
    ),
    false(
        "2025-12-18",
        "November had [[7,353]] Border Patrol apprehensions on the southwest border, [[the fewest of any "
        "November on record]], and [[8 percent]] below October. Since February not a month has reached "
        "[[9,000]]. It was [[the lowest month of the year]], and a year ago there had been [[47,320]].",
        Level("2025-11", "southwest", "USBP"),
        Superlative("2025-11", "southwest", "USBP", window="1999-11..2025-11", same_month=True, kind="lowest"),
        Change("2025-11", "southwest", "USBP", baseline="2025-10", direction="down"),
        Level("max(2025-02..2025-11)", "southwest", "USBP", hedge="less_than", open_period=True),
        Superlative("2025-11", "southwest", "USBP", window="2025-01..2025-11", kind="lowest", meant="contradicted"),
        Level("2024-11", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2016-11-23",
        "October's [[46,184]] apprehensions were [[the most since June 2014]]; children alone came to "
        "[[6,704]], [[a record for any month]], and families to [[13,115]]. Rio Grande Valley was [[first]], "
        "El Paso [[second]].",
        Level("2016-10", "southwest", "USBP", also=("missing_context",)),
        Superlative("2016-10", "southwest", "USBP", window="2014-07..2016-10", also=("missing_context",)),
        Level("2016-10", "southwest", "USBP", scope=MINORS),
        Superlative("2016-10", "southwest", "USBP", scope=MINORS, window="2012-10..2016-10", meant="contradicted"),
        Level("2016-10", "southwest", "USBP", scope=FAMILIES),
        Rank("2016-10", "southwest", "USBP", scope=at("Rio Grande Valley"), place=1, among="area"),
        Rank("2016-10", "southwest", "USBP", scope=at("El Paso"), place=2, among="area", meant="contradicted"),
    ),
)
