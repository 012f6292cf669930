"""Longer stories, of two to four short paragraphs."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Sum, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2021-08-13",
        "WASHINGTON — The number of people met at the border with Mexico rose again in July, when there is "
        "usually a lull, and passed [[200,000]].\n\nCBP counted [[212,672]] encounters, [[13 percent]] more "
        "than in June. Nearly [[83,500]] were people in families, up from [[55,896]]; unaccompanied children "
        "came to [[17,954]], narrowly [[the most in any month so far]].\n\nAuthorities expelled [[96,252]], "
        "or [[45 percent]].",
        Threshold("2021-07", "southwest"),
        Level("2021-07", "southwest"),
        Change("2021-07", "southwest", baseline="2021-06", direction="up"),
        Level("2021-07", "southwest", scope=FAMILIES, hedge="nearly"),
        Level("2021-06", "southwest", scope=FAMILIES),
        Level("2021-07", "southwest", scope=MINORS, meant="contradicted"),
        Superlative("2021-07", "southwest", scope=MINORS, window="2018-10..2021-07"),
        Level("2021-07", "southwest", scope=TITLE_42),
        Share("2021-07", "southwest", scope=TITLE_42, whole={"title": None}),
    ),
    false(
        "2023-02-22",
        "The government's new approach to four countries seems to work, for now.\n\nIn January the southwest "
        "border saw [[9,102]] Venezuelans, [[6,462]] Cubans, [[3,382]] Nicaraguans and [[3,174]] Haitians. A "
        "month before, Cubans alone had been [[42,654]].\n\nOverall, encounters fell to [[156,274]] from "
        "[[251,487]]. At the ports, though, they [[fell]] by only [[18 percent]], to [[27,845]].",
        Level("2023-01", "southwest", scope=of("Venezuela")),
        Level("2023-01", "southwest", scope=of("Cuba")),
        Level("2023-01", "southwest", scope=of("Nicaragua")),
        Level("2023-01", "southwest", scope=of("Haiti")),
        Level("2022-12", "southwest", scope=of("Cuba")),
        Level("2023-01", "southwest"),
        Level("2022-12", "southwest"),
        Direction("2023-01", "southwest", "OFO", baseline="2022-12", direction="down"),
        Change("2023-01", "southwest", "OFO", baseline="2022-12", direction="down", meant="contradicted"),
        Level("2023-01", "southwest", "OFO"),
    ),
    false(
        "2019-04-10",
        "Border Patrol agents took [[92,833]] people into custody on the southwest border in March, a [[39 "
        "percent]] jump from February.\n\nPeople in families made up [[57 percent]] of that number, or "
        "[[53,204]]. A year earlier it was [[8,875]] of [[37,390]].\n\nWith the inadmissible at the ports, "
        "[[9,662]] of them, the total was [[103,731]], more than [[double]] that of March 2018.",
        Level("2019-03", "southwest", "USBP"),
        Change("2019-03", "southwest", "USBP", baseline="2019-02", direction="up"),
        Share("2019-03", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Level("2019-03", "southwest", "USBP", scope=FAMILIES),
        Level("2018-03", "southwest", "USBP", scope=FAMILIES),
        Level("2018-03", "southwest", "USBP"),
        Level("2019-03", "southwest", "OFO", meant="contradicted"),
        Level("2019-03", "southwest"),
        Multiple("2019-03", "southwest", baseline="2018-03", hedge="more_than"),
    ),
    false(
        "2024-06-21",
        "Fewer migrants were arrested at the Mexican border in May than in any month since February, the "
        "Border Patrol said Thursday.\n\nThe count, [[117,905]], was [[9 percent]] below April's and [[43 "
        "percent]] below that of May 2023. San Diego had about [[32,500]] of them, Tucson about [[33,200]] "
        "and El Paso some [[23,500]].\n\nColombians were [[10,784]] of the month's encounters, Ecuadorians "
        "[[10,496]].",
        Level("2024-05", "southwest", "USBP"),
        Change("2024-05", "southwest", "USBP", baseline="2024-04", direction="down"),
        Change("2024-05", "southwest", "USBP", baseline="2023-05", direction="down", meant="contradicted"),
        Level("2024-05", None, "USBP", scope=at("San Diego"), hedge="about"),
        Level("2024-05", None, "USBP", scope=at("Tucson"), hedge="about"),
        Level("2024-05", None, "USBP", scope=at("El Paso"), hedge="about"),
        Level("2024-05", "southwest", scope=of("Colombia")),
        Level("2024-05", "southwest", scope=of("Ecuador")),
    ),
    false(
        "2023-11-15",
        "EAGLE PASS, Texas — October began the fiscal year as the last one had ended: with "
        "crowds.\n\nEncounters at the southwest border stood at [[240,988]], [[11 percent]] down from "
        "September, but [[4 percent]] higher than in October 2022. The Border Patrol made [[218,763]] of "
        "them, [[14 percent]] fewer than the month before.\n\nVenezuelans fell by [[39 percent]] after "
        "deportation flights resumed on Oct. {{18}}, to [[40,855]].",
        Level("2023-10", "southwest"),
        Change("2023-10", "southwest", baseline="2023-09", direction="down"),
        Change("2023-10", "southwest", baseline="2022-10", direction="up"),
        Level("2023-10", "southwest", "USBP", meant="contradicted"),
        Change("2023-10", "southwest", "USBP", baseline="2023-09", direction="down"),
        Change("2023-10", "southwest", scope=of("Venezuela"), baseline="2023-09", direction="down"),
        Level("2023-10", "southwest", scope=of("Venezuela")),
    ),
    false(
        "2020-11-25",
        "After a spring in which almost nobody came, the curve points up.\n\nFrom [[17,106]] encounters in "
        "April at the southwest border, the count rose to [[54,771]] in September and [[71,929]] in October, "
        "the [[sixth]] straight rise. [[Nine out of ten]] in October were expelled. Unaccompanied children "
        "numbered [[4,810]], up from [[741]] in April.\n\nJudges stopped the expulsion of children on Nov. "
        "{{18}}.",
        Level("2020-04", "southwest"),
        Level("2020-09", "southwest", meant="contradicted"),
        Level("2020-10", "southwest"),
        Streak("2020-10", "southwest", length=6, move="up"),
        Share("2020-10", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("2020-10", "southwest", scope=MINORS),
        Level("2020-04", "southwest", scope=MINORS),
    ),
    false(
        "2022-11-16",
        "PHOENIX — More than [[2.7 million]] encounters nationwide and [[2.4 million]] at the southwest "
        "border: fiscal 2022 has no equal.\n\nArizona's two sectors, Tucson and Yuma, made [[562,070]] "
        "apprehensions, [[84 percent]] more than in 2021, when there were [[305,720]]. Yuma's rose by [[71 "
        "percent]], Tucson's by [[32 percent]].\n\nAgents also counted {{895}} dead on the southern border.",
        Level("FY2022", "nationwide", hedge="more_than"),
        Level("FY2022", "southwest"),
        Sum("FY2022", None, "USBP", parts=(at("Tucson"), at("Yuma"))),
        Change("FY2022", None, "USBP", parts=(at("Tucson"), at("Yuma")), baseline="FY2021", direction="up"),
        Sum("FY2021", None, "USBP", parts=(at("Tucson"), at("Yuma"))),
        Change(
            "FY2022",
            None,
            "USBP",
            scope=at("Yuma"),
            baseline="FY2021",
            direction="up",
            open_baseline=True,
            meant="contradicted",
        ),
        Change("FY2022", None, "USBP", scope=at("Tucson"), baseline="FY2021", direction="up", open_baseline=True),
    ),
    true(
        "2025-08-05",
        "The administration celebrated another record low.\n\nBorder Patrol agents arrested [[4,592]] people "
        "on the Mexican border in July, the chief said, against [[6,066]] in June, [[24 percent]] fewer. "
        "That makes about [[150]] a day. In July of last year it was [[56,400]].\n\nICE meanwhile holds "
        "{{56,945}} people, more than ever before, and arrests {{990}} a day in the interior.",
        Level("2025-07", "southwest", "USBP"),
        Level("2025-06", "southwest", "USBP"),
        Change("2025-07", "southwest", "USBP", baseline="2025-06", direction="down"),
        Average("2025-07", "southwest", "USBP", hedge="about"),
        Level("2024-07", "southwest", "USBP"),
    ),
    false(
        "2018-10-24",
        "Family apprehensions set a record in September, but the year as a whole was no such "
        "thing.\n\nBorder Patrol agents apprehended [[16,658]] people in families on the southwest border "
        "that month, [[31 percent]] more than in August. All year it was [[107,212]]; the previous high for "
        "a year was [[77,670]], in fiscal 2014.\n\nTotal apprehensions, [[396,579]], [[stayed below those of "
        "fiscal 2016]].",
        Level("2018-09", "southwest", "USBP", scope=FAMILIES),
        Change("2018-09", "southwest", "USBP", scope=FAMILIES, baseline="2018-08", direction="up"),
        Level("FY2018", "southwest", "USBP", scope=FAMILIES),
        Level("FY2014", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Level("FY2018", "southwest", "USBP"),
        Comparison("FY2018", "southwest", "USBP", right=({"period": "FY2016"},), kind="less"),
    ),
    false(
        "2024-01-04",
        "SAN FRANCISCO — More Chinese are walking in from Tijuana than at any time on record.\n\nIn November "
        "the southwest border saw [[4,798]] of them, about [[nine times]] as many as the [[354]] of November "
        "2022. For all of fiscal 2023 the number was [[24,314]]; [[99 percent]] were met by the Border "
        "Patrol, between the ports.\n\nChina's share of the month's encounters was just [[2 percent]].",
        Level("2023-11", "southwest", scope=of("China")),
        Multiple("2023-11", "southwest", scope=of("China"), baseline="2022-11", hedge="about"),
        Level("2022-11", "southwest", scope=of("China"), meant="contradicted"),
        Level("FY2023", "southwest", scope=of("China")),
        Share("FY2023", "southwest", "USBP", scope=of("China"), whole={"component": "CBP"}),
        Share("2023-11", "southwest", scope=of("China"), whole={"citizenship": None}),
    ),
    false(
        "2024-12-19",
        "November brought no turn: southwest border arrests numbered [[46,609]], [[76 percent]] fewer than a "
        "year before.\n\nThat was [[the lowest since July 2020]], and an [[18 percent]] drop from October's "
        "[[65,515]]. Counting the ports, encounters were [[94,190]].",
        Level("2024-11", "southwest", "USBP"),
        Change("2024-11", "southwest", "USBP", baseline="2023-11", direction="down"),
        Superlative("2024-11", "southwest", "USBP", window="2020-08..2024-11", kind="lowest"),
        Change("2024-11", "southwest", "USBP", baseline="2024-10", direction="down"),
        Level("2024-10", "southwest", "USBP", meant="contradicted"),
        Level("2024-11", "southwest"),
    ),
    true(
        "2023-06-27",
        "Fentanyl is not slowing. In May CBP seized [[2,683 pounds]], [[17 percent]] less than April's "
        "record.\n\nApril's was [[3,220 pounds]], and April to May together more than in [[all of fiscal "
        "2020]]. Cocaine stayed at about [[3,200 pounds]]; methamphetamine [[rose]], to [[13,015 pounds]] "
        "from [[7,322 pounds]].",
        Level("2023-05", scope=drug("Fentanyl")),
        Change("2023-05", scope=drug("Fentanyl"), baseline="2023-04", direction="down"),
        Level("2023-04", scope=drug("Fentanyl")),
        Comparison("2023-04..2023-05", scope=drug("Fentanyl"), right=({"period": "FY2020"},)),
        Level("2023-05", scope=drug("Cocaine"), hedge="about"),
        Direction("2023-05", scope=drug("Methamphetamine"), baseline="2023-04", direction="up"),
        Level("2023-05", scope=drug("Methamphetamine")),
        Level("2023-04", scope=drug("Methamphetamine")),
    ),
    false(
        "2021-05-14",
        "Children are fewer, adults more.\n\nOf [[178,795]] encounters at the southwest border in April, "
        "[[111,500]] were with single adults, [[11 percent]] above March, and [[50,094]] with people in "
        "families, [[7 percent]] below. Unaccompanied children were [[14,052]].\n\nThe children in Border "
        "Patrol stations dropped from {{5,767}} to {{690}}.",
        Level("2021-04", "southwest"),
        Level("2021-04", "southwest", scope=ADULTS),
        Change("2021-04", "southwest", scope=ADULTS, baseline="2021-03", direction="up"),
        Level("2021-04", "southwest", scope=FAMILIES),
        Change("2021-04", "southwest", scope=FAMILIES, baseline="2021-03", direction="down"),
        Level("2021-04", "southwest", scope=MINORS, meant="contradicted"),
    ),
    false(
        "2022-08-03",
        "Cubans and Nicaraguans, kept out of no country that will take them back, keep coming.\n\nIn June "
        "Cubans were met [[16,172]] times at the southwest border, Nicaraguans [[11,200]]. For Cubans that "
        "is a [[37 percent]] fall from May and about [[half]] of April's [[34,839]]. Colombians, with "
        "[[12,597]], have [[passed the Nicaraguans]].\n\nMexicans, [[77,453]], are [[32 percent]] of the "
        "total.",
        Level("2022-06", "southwest", scope=of("Cuba")),
        Level("2022-06", "southwest", scope=of("Nicaragua")),
        Change("2022-06", "southwest", scope=of("Cuba"), baseline="2022-05", direction="down"),
        Multiple("2022-06", "southwest", scope=of("Cuba"), baseline="2022-04", hedge="about", also=("contradicted",)),
        Level("2022-04", "southwest", scope=of("Cuba")),
        Level("2022-06", "southwest", scope=of("Colombia")),
        Comparison("2022-06", "southwest", left=(of("Colombia"),), right=(of("Nicaragua"),)),
        Level("2022-06", "southwest", scope=of("Mexico"), meant="contradicted"),
        Share("2022-06", "southwest", scope=of("Mexico"), whole={"citizenship": None}),
    ),
)
