"""Papers near the border with Canada."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Pair, Share, Sum, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, at, drug, of, within

NORTH = ("Swanton", "Blaine", "Detroit", "Buffalo", "Houlton", "Spokane", "Havre", "Grand Forks")

CONTEXTS: tuple[Context, ...] = (
    true(
        "2023-04-21",
        "NEWPORT, Vt. — The Swanton Sector, [[the busiest of eight]] on the Canadian line, made about "
        "[[760]] apprehensions in March, against some [[60]] in the same month of 2022. Over six months the "
        "sector has had about [[2,700]], Border Patrol data show. Two people were found dead in the snow "
        "this winter, one of them {{43}}.",
        Rank("2023-03", None, "USBP", scope=at("Swanton"), place=1, among="area", members=NORTH),
        Level("2023-03", None, "USBP", scope=at("Swanton"), hedge="about"),
        Level("2022-03", None, "USBP", scope=at("Swanton"), hedge="about"),
        Level("2022-10..2023-03", None, "USBP", scope=at("Swanton"), hedge="about"),
    ),
    false(
        "2024-07-24",
        "June broke every record up here: some [[3,310]] apprehensions in the Swanton Sector, [[more than in "
        "the whole of fiscal 2022]], when agents had about [[1,070]]. Along the entire northern border, the "
        "Border Patrol made about [[3,600]]. CBP's encounters, ports and all, were [[18,663]].",
        Level("2024-06", None, "USBP", scope=at("Swanton"), hedge="about"),
        Comparison("2024-06", None, "USBP", scope=at("Swanton"), right=({"period": "FY2022"},)),
        Level("FY2022", None, "USBP", scope=at("Swanton"), hedge="about"),
        Level("2024-06", "northern", "USBP", hedge="about"),
        Level("2024-06", "northern", meant="contradicted"),
    ),
    false(
        "2024-11-14",
        "PLATTSBURGH, N.Y. — Swanton agents made more than [[four in five]] Border Patrol apprehensions on "
        "the northern border in fiscal 2024: about [[19,400]] of [[23,700]], which is [[82 percent]]. "
        "Indians accounted for [[14,200]] of the border's, up from [[16,300]]; Mexicans went down, to about "
        "[[3,500]] from about [[4,870]].",
        Share("FY2024", "northern", "USBP", scope=at("Swanton"), whole={"area": None}, hedge="more_than"),
        Level("FY2024", None, "USBP", scope=at("Swanton"), hedge="about"),
        Level("FY2024", "northern", "USBP"),
        Share("FY2024", "northern", "USBP", scope=at("Swanton"), whole={"area": None}),
        Level("FY2024", "northern", "USBP", scope=of("India")),
        Level("FY2023", "northern", "USBP", scope=of("India"), meant="contradicted"),
        Level("FY2024", "northern", "USBP", scope=of("Mexico"), hedge="about"),
        Level("FY2023", "northern", "USBP", scope=of("Mexico"), hedge="about"),
    ),
    false(
        "2022-11-29",
        "Detroit's sector counted around [[130]] apprehensions in fiscal 2022, up from about [[30]] in 2021, "
        "still far below the [[1,930]] of fiscal 2018. Encounters of all kinds on the northern border, "
        "including truckers and travelers refused at bridges, grew [[fourfold]], to [[109,535]] from "
        "[[32,376]].",
        Level("FY2022", None, "USBP", scope=at("Detroit"), hedge="about"),
        Level("FY2021", None, "USBP", scope=at("Detroit"), hedge="about"),
        Level("FY2018", None, "USBP", scope=at("Detroit")),
        Multiple("FY2022", "northern", baseline="FY2021", direction="up"),
        Level("FY2022", "northern"),
        Level("FY2021", "northern", meant="contradicted"),
    ),
    true(
        "2025-06-05",
        "The north has gone quiet as well. Encounters at the U.S.-Canada border were [[5,060]] in May, [[73 "
        "percent]] fewer than the [[18,663]] of May 2024. In February, at [[4,091]], they had touched "
        "[[their lowest in almost four years]]. Fentanyl? The border's seizures weighed [[43 pounds]] in all "
        "of fiscal 2024, {{0.2 percent}} of the nation's.",
        Level("2025-05", "northern"),
        Change("2025-05", "northern", baseline="2024-05", direction="down"),
        Level("2024-05", "northern"),
        Level("2025-02", "northern"),
        Superlative("2025-02", "northern", window="2021-11..2025-02", kind="lowest", also=("contradicted",)),
        Level("FY2024", "northern", scope=drug("Fentanyl")),
    ),
    false(
        "2018-11-16",
        "Apprehensions on the northern border climbed [[43 percent]] in fiscal 2018, to [[4,320]] from "
        "[[3,030]], with Detroit ([[1,930]]) ahead of Swanton ([[1,740]]). About [[half]] of the people, "
        "[[2,250]], were Mexicans.",
        Change("FY2018", "northern", "USBP", baseline="FY2017", direction="up"),
        Level("FY2018", "northern", "USBP"),
        Level("FY2017", "northern", "USBP"),
        Level("FY2018", None, "USBP", scope=at("Detroit")),
        Level("FY2018", None, "USBP", scope=at("Swanton"), meant="contradicted"),
        Share("FY2018", "northern", "USBP", scope=of("Mexico"), whole={"citizenship": None}, hedge="about"),
        Level("FY2018", "northern", "USBP", scope=of("Mexico")),
    ),
    false(
        "2023-12-07",
        "BELLINGHAM, Wash. — The Blaine Sector's apprehensions more than [[tripled]] in fiscal 2023, to "
        "about [[1,490]]. In our state CBP logged [[42,913]] encounters of all sorts, [[74 percent]] more "
        "than the [[12,345]] of the year before; most were at the Peace Arch and other ports, and many were "
        "{{mariners}}.",
        Multiple(
            "FY2023",
            None,
            "USBP",
            scope=at("Blaine"),
            baseline="FY2022",
            hedge="more_than",
            direction="up",
            also=("imprecise",),
        ),
        Level("FY2023", None, "USBP", scope=at("Blaine"), hedge="about"),
        Level("FY2023", scope=within("WA")),
        Change("FY2023", scope=within("WA"), baseline="FY2022", direction="up", open_baseline=True),
        Level("FY2022", scope=within("WA"), meant="contradicted"),
    ),
    false(
        "2024-04-18",
        "Vermont had [[22,798]] encounters in fiscal 2023 and Maine [[19,768]]; New York, with its airports "
        "and the Peace Bridge, had [[129,247]], up [[59 percent]]. In March alone the northern border saw "
        "[[16,368]], [[4 percent]] fewer than a year earlier.",
        Level("FY2023", scope=within("VT")),
        Level("FY2023", scope=within("ME")),
        Level("FY2023", scope=within("NY")),
        Change("FY2023", scope=within("NY"), baseline="FY2022", direction="up", open_baseline=True),
        Level("2024-03", "northern"),
        Change("2024-03", "northern", baseline="2023-03", direction="down", meant="contradicted"),
    ),
    false(
        "2024-08-22",
        "Indians now top the list in the north, with [[4,577]] encounters in July, or [[26 percent]] of "
        "[[17,895]]. In July of last year the figures were [[2,383]] and [[13 percent]]. Canadians "
        "themselves, mostly refused at bridges, are usually next. Ottawa said it would raise the salaries "
        "for {{temporary workers}}.",
        Level("2024-07", "northern", scope=of("India")),
        Share("2024-07", "northern", scope=of("India"), whole={"citizenship": None}),
        Level("2024-07", "northern"),
        Level("2023-07", "northern", scope=of("India"), meant="contradicted"),
        Share("2023-07", "northern", scope=of("India"), whole={"citizenship": None}),
    ),
    true(
        "2021-07-08",
        "With the border closed to tourists for {{15}} months, little happens. CBP reported [[1,449]] "
        "encounters at the northern border in May, against [[458]] in May 2020. The Border Patrol made about "
        "[[80]] arrests on it, and Swanton's agents in the fiscal year to date about [[200]].",
        Level("2021-05", "northern"),
        Level("2020-05", "northern"),
        Level("2021-05", "northern", "USBP", hedge="about"),
        Level("2020-10..2021-05", None, "USBP", scope=at("Swanton"), hedge="about"),
    ),
    false(
        "2023-05-26",
        "Single adults made up [[85 percent]] of northern border encounters in fiscal 2022, families [[13 "
        "percent]]. Their number, [[14,022]], was more than [[ten times]] that of fiscal 2021, [[1,379]]. "
        "Haitians were [[345]], Romanians [[449]].",
        Share("FY2022", "northern", scope=ADULTS, whole={"demographic": None}),
        Share("FY2022", "northern", scope=FAMILIES, whole={"demographic": None}),
        Level("FY2022", "northern", scope=FAMILIES),
        Multiple("FY2022", "northern", scope=FAMILIES, baseline="FY2021", hedge="more_than"),
        Level("FY2021", "northern", scope=FAMILIES),
        Level("FY2022", "northern", scope=of("Haiti"), meant="contradicted"),
        Level("FY2022", "northern", scope=of("Romania")),
    ),
    false(
        "2024-10-10",
        "Apprehensions in the Swanton Sector have now fallen for [[three]] straight months: [[from 3,310 to "
        "1,580]] between June and September, still more than [[twice]] what the sector had in September "
        "2023, some [[960]]. Since July, by our count of the monthly figures, agents stopped about [[6,530]] "
        "people.",
        Streak("2024-09", None, "USBP", scope=at("Swanton"), length=3, move="down"),
        Pair("2024-09", None, "USBP", scope=at("Swanton"), baseline="2024-06", direction="down"),
        Multiple(
            "2024-09", None, "USBP", scope=at("Swanton"), baseline="2023-09", hedge="more_than", meant="contradicted"
        ),
        Level("2023-09", None, "USBP", scope=at("Swanton"), hedge="about"),
        Sum("2024-07..2024-09", None, "USBP", scope=at("Swanton"), parts=({},), hedge="about"),
    ),
    false(
        "2025-01-30",
        "Is Canada a threat? In fiscal 2024 CBP had [[198,929]] encounters in the north, and [[2,135,005]] "
        "in the south. For the Border Patrol alone it was [[23,720]] against [[1.53 million]], or [[1.5 "
        "percent]] of its national total. And [[2,901,142]] encounters nationwide were [[second]] only to "
        "the [[3,021,144]] in 2023.",
        Level("FY2024", "northern"),
        Level("FY2024", "southwest"),
        Level("FY2024", "northern", "USBP"),
        Level("FY2024", "southwest", "USBP"),
        Share("FY2024", "northern", "USBP", whole={"border": "nationwide"}),
        Level("FY2024", "nationwide"),
        Rank("FY2024", "nationwide", place=2, window="FY2020..FY2024"),
        Level("FY2023", "nationwide", meant="contradicted"),
    ),
    false(
        "2022-08-26",
        "Encounters at the northern border topped [[13,000]] in July for [[the first time since records of "
        "this kind began]]. Ten months into the fiscal year they come to [[80,948]], more than [[four "
        "times]] the [[27,180]] of the same months before. By day it averaged about [[420]] in July.",
        Threshold("2022-07", "northern"),
        Superlative("2022-07", "northern", window="2019-10..2022-07", also=("unverifiable",)),
        Level("2021-10..2022-07", "northern"),
        Multiple("2021-10..2022-07", "northern", baseline="2020-10..2021-07", hedge="more_than"),
        Level("2020-10..2021-07", "northern", meant="contradicted"),
        Average("2022-07", "northern", hedge="about"),
    ),
    false(
        "2023-10-05",
        "Havre, Mont., has one of the longest and emptiest sectors: about [[80]] apprehensions in fiscal "
        "2023, {{456}} miles of border. Spokane had [[170]], Grand Forks [[300]], Buffalo [[470]]. In all "
        "eight, encounters by the patrol [[rose]] more than [[fourfold]].",
        Level("FY2023", None, "USBP", scope=at("Havre"), hedge="about"),
        Level("FY2023", None, "USBP", scope=at("Spokane")),
        Level("FY2023", None, "USBP", scope=at("Grand Forks")),
        Level("FY2023", None, "USBP", scope=at("Buffalo"), meant="contradicted"),
        Direction("FY2023", "northern", "USBP", baseline="FY2022", direction="up"),
        Multiple("FY2023", "northern", "USBP", baseline="FY2022", hedge="more_than"),
    ),
)
