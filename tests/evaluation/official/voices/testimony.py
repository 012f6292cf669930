"""Testimony, court papers and audits."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, NORTHERN_TRIANGLE, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2019-05-09",
        "Chairman, members: in fiscal year 2012 the Border Patrol apprehended [[21,900]] Salvadorans, "
        "[[34,450]] Guatemalans and [[30,350]] Hondurans on the southwest border. In fiscal year 2018 the "
        "numbers were [[31,370]], [[115,720]] and [[76,510]], that is, about [[2.6 times]] as many in sum. "
        "Mexicans over the period [[rose]], from [[262,340]] to [[152,257]].",
        Level("FY2012", "southwest", "USBP", scope=of("El Salvador")),
        Level("FY2012", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2012", "southwest", "USBP", scope=of("Honduras")),
        Level("FY2018", "southwest", "USBP", scope=of("El Salvador")),
        Level("FY2018", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2018", "southwest", "USBP", scope=of("Honduras")),
        Multiple("FY2018", "southwest", "USBP", parts=NORTHERN_TRIANGLE, baseline="FY2012", hedge="about"),
        Direction(
            "FY2018", "southwest", "USBP", scope=of("Mexico"), baseline="FY2012", direction="up", meant="contradicted"
        ),
        Level("FY2012", "southwest", "USBP", scope=of("Mexico")),
        Level("FY2018", "southwest", "USBP", scope=of("Mexico")),
    ),
    true(
        "2023-03-08",
        "From March 2021 through November 2022 CBP encountered on the southwest border some [[4.2 million]] "
        "aliens, by the affidavit; {{1.16 million}} were released. In that span no month had fewer than "
        "[[150,000]]. The Border Patrol's encounters alone were [[3.90 million]].",
        Level("2021-03..2022-11", "southwest", hedge="about"),
        Level("2022-01", "southwest", hedge="at_least", open_period=True),
        Level("2021-03..2022-11", "southwest", "USBP"),
    ),
    false(
        "2024-03-20",
        "The audit compared sectors. In fiscal 2023, El Paso had [[427,470]] apprehensions, Del Rio "
        "[[393,230]], Tucson [[373,630]] and the Rio Grande Valley [[338,340]]. In fiscal 2019 the Valley "
        "had led with [[339,140]], followed by El Paso, with [[182,140]]. Yuma went from [[68,270]] to "
        "[[147,200]].",
        Level("FY2023", None, "USBP", scope=at("El Paso")),
        Level("FY2023", None, "USBP", scope=at("Del Rio")),
        Level("FY2023", None, "USBP", scope=at("Tucson")),
        Level("FY2023", None, "USBP", scope=at("Rio Grande Valley")),
        Level("FY2019", None, "USBP", scope=at("Rio Grande Valley")),
        Level("FY2019", None, "USBP", scope=at("El Paso")),
        Level("FY2019", None, "USBP", scope=at("Yuma")),
        Level("FY2023", None, "USBP", scope=at("Yuma"), meant="contradicted"),
    ),
    true(
        "2017-02-24",
        "Commissioner: In fiscal year 2016 agents made [[415,816]] apprehensions nationwide, [[1 percent]] "
        "fewer than the [[420,789]] of 2013. On the southwest border it was [[408,870]], and, there, "
        "[[271,500]] single adults, against [[362,700]] three years before. OFO met {{274,821}} inadmissible "
        "aliens, a number not broken down further.",
        Level("FY2016", "nationwide", "USBP"),
        Change("FY2016", "nationwide", "USBP", baseline="FY2013", direction="down"),
        Level("FY2013", "nationwide", "USBP"),
        Level("FY2016", "southwest", "USBP"),
        Level("FY2016", "southwest", "USBP", scope=ADULTS),
        Level("FY2013", "southwest", "USBP", scope=ADULTS),
    ),
    false(
        "2023-07-26",
        "The secretary testified that unlawful entries between ports “fell by over [[70 percent]]” since May "
        "11. For the months, the Border Patrol's count went from [[171,382]] in May to [[99,538]] in June, a "
        "decline of [[42 percent]]. June 2023 was [[52 percent]] lower than June 2022, with [[192,399]]. "
        "Ports rose by [[72 percent]] to [[45,018]].",
        Change(
            "2023-06",
            "southwest",
            "USBP",
            baseline="2023-05",
            direction="down",
            hedge="more_than",
            meant="contradicted",
            also=("unverifiable",),
        ),
        Level("2023-05", "southwest", "USBP"),
        Level("2023-06", "southwest", "USBP"),
        Change("2023-06", "southwest", "USBP", baseline="2023-05", direction="down"),
        Change("2023-06", "southwest", "USBP", baseline="2022-06", direction="down", meant="contradicted"),
        Level("2022-06", "southwest", "USBP"),
        Change("2023-06", "southwest", "OFO", baseline="2023-05", direction="up", meant="contradicted"),
        Level("2023-06", "southwest", "OFO"),
    ),
    true(
        "2022-03-31",
        "Plaintiffs allege that in fiscal year 2021 there were [[1,734,686]] encounters on the southwest "
        "border, [[61 percent]] of which were expulsions, and that single adults, [[1,105,925]], were [[64 "
        "percent]]. In fiscal year 2020's last six months, from April, the count of expulsions had been "
        "[[197,637]].",
        Level("FY2021", "southwest"),
        Share("FY2021", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("FY2021", "southwest", scope=ADULTS),
        Share("FY2021", "southwest", scope=ADULTS, whole={"demographic": None}),
        Level("2020-04..2020-09", "southwest", scope=TITLE_42),
    ),
    false(
        "2024-12-05",
        "CBP's witness: In fiscal 2024 we seized [[21,889 pounds]] of fentanyl, [[97 percent]] of it on the "
        "southwest border, and [[174,197 pounds]] of methamphetamine. The Border Patrol seized [[9,876 "
        "pounds]] of the latter, some [[16 percent]]. Cocaine: [[68,215 pounds]], of which [[2,350 pounds]] "
        "on the northern border; in fiscal 2023 it had been [[1,049 pounds]] there.",
        Level("FY2024", scope=drug("Fentanyl")),
        Share("FY2024", "southwest", scope=drug("Fentanyl"), whole={"border": None}),
        Level("FY2024", scope=drug("Methamphetamine")),
        Level("FY2024", None, "USBP", scope=drug("Methamphetamine")),
        Share("FY2024", None, "USBP", scope=drug("Methamphetamine"), whole={"component": None}, meant="contradicted"),
        Level("FY2024", scope=drug("Cocaine")),
        Level("FY2024", "northern", scope=drug("Cocaine")),
        Level("FY2023", "northern", scope=drug("Cocaine"), meant="contradicted"),
    ),
    true(
        "2021-12-08",
        "Since fiscal 2017 the mix has turned. Families were [[25 percent]] of the Border Patrol's southwest "
        "apprehensions then, [[56 percent]] in 2019, [[13 percent]] in 2020 and [[27 percent]] in 2021; "
        "unaccompanied children were [[14 percent]], [[9 percent]], [[8 percent]] and [[9 percent]].",
        Share("FY2017", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2019", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2020", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2021", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2017", "southwest", "USBP", scope=MINORS, whole={"demographic": None}),
        Share("FY2019", "southwest", "USBP", scope=MINORS, whole={"demographic": None}),
        Share("FY2020", "southwest", "USBP", scope=MINORS, whole={"demographic": None}),
        Share("FY2021", "southwest", "USBP", scope=MINORS, whole={"demographic": None}),
    ),
    false(
        "2023-06-14",
        "The Chief told the panel that April averaged about [[6,130]] apprehensions a day and that May, with "
        "about [[5,530]] a day, was [[10 percent]] quieter; he called the Rio Grande Valley ([[38,030]] in "
        "May) [[the busiest sector]], before Tucson ([[33,960]]) and Del Rio ([[29,970]]).",
        Average("2023-04", "southwest", "USBP", hedge="about", also=("missing_context",)),
        Average("2023-05", "southwest", "USBP", hedge="about", also=("missing_context",)),
        Change(
            "2023-05", "southwest", "USBP", baseline="2023-04", direction="down", per="day", also=("missing_context",)
        ),
        Level("2023-05", None, "USBP", scope=at("Rio Grande Valley")),
        Rank("2023-05", "southwest", "USBP", scope=at("Rio Grande Valley"), place=1, among="area"),
        Level("2023-05", None, "USBP", scope=at("Tucson"), meant="contradicted"),
        Level("2023-05", None, "USBP", scope=at("Del Rio")),
    ),
    true(
        "2024-01-10",
        "The impeachment report lists encounters by fiscal year on the southwest border: [[458,088]] in "
        "2020, [[1,734,686]] in 2021, [[2,378,944]] in 2022 and [[2,475,669]] in 2023. The average of the "
        "last three is about [[2.2 million]] a year; the last is [[5.4 times]] the first.",
        Level("FY2020", "southwest"),
        Level("FY2021", "southwest"),
        Level("FY2022", "southwest"),
        Level("FY2023", "southwest"),
        Average("2020-10..2023-09", "southwest", per="year", hedge="about"),
        Multiple("FY2023", "southwest", baseline="FY2020"),
    ),
    false(
        "2018-06-20",
        "The declaration states that in May [[40,339]] aliens were apprehended between ports, [[160 "
        "percent]] more than in May of last year, when it was [[14,519]]; that of May's, [[9,485]] were in "
        "families, [[six times]] last May's [[1,580]]; and that children alone numbered [[6,367]].",
        Level("2018-05", "southwest", "USBP", also=("missing_context",)),
        Change("2018-05", "southwest", "USBP", baseline="2017-05", direction="up", meant="contradicted"),
        Level("2017-05", "southwest", "USBP", also=("missing_context",)),
        Level("2018-05", "southwest", "USBP", scope=FAMILIES, also=("missing_context",)),
        Multiple("2018-05", "southwest", "USBP", scope=FAMILIES, baseline="2017-05", also=("missing_context",)),
        Level("2017-05", "southwest", "USBP", scope=FAMILIES, also=("missing_context",)),
        Level("2018-05", "southwest", "USBP", scope=MINORS, also=("missing_context",)),
    ),
    true(
        "2017-07-12",
        "In fiscal year 2016 the Border Patrol apprehended [[77,670]] individuals in families on the "
        "southwest border, [[95 percent]] more than in 2015, and [[59,690]] unaccompanied children, [[49 "
        "percent]] more. Since March 2017, no month has had [[20,000]] apprehensions; June had [[16,087]]. "
        "There are {{654}} miles of fence.",
        Level("FY2016", "southwest", "USBP", scope=FAMILIES),
        Change("FY2016", "southwest", "USBP", scope=FAMILIES, baseline="FY2015", direction="up"),
        Level("FY2016", "southwest", "USBP", scope=MINORS),
        Change("FY2016", "southwest", "USBP", scope=MINORS, baseline="FY2015", direction="up"),
        Level("max(2017-03..2017-06)", "southwest", "USBP", hedge="less_than", open_period=True),
        Level("2017-06", "southwest", "USBP"),
    ),
)
