"""A wire service."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2019-07-11",
        "WASHINGTON — Arrests on the Mexican border dropped [[29 percent]] in June from May's [[132,856]], "
        "to [[94,902]], Border Patrol figures showed. Members of families were [[57,358]] of those arrested "
        "in June, against [[88,587]] a month earlier. Officials credited the {{6,000}} national guardsmen "
        "whom Mexico had sent to its own southern frontier.",
        Change("2019-06", "southwest", "USBP", baseline="2019-05", direction="down"),
        Level("2019-05", "southwest", "USBP"),
        Level("2019-06", "southwest", "USBP"),
        Level("2019-06", "southwest", "USBP", scope=FAMILIES),
        Level("2019-05", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
    ),
    false(
        "2022-04-19",
        "U.S. authorities stopped migrants [[221,303]] times at the border with Mexico in March, [[34 "
        "percent]] more than in February and [[the most in any month of Joe Biden's presidency]]. About "
        "[[half]] were expelled under a pandemic rule known as Title {{42}}. Single adults accounted for "
        "[[163,237]] of the encounters.",
        Level("2022-03", "southwest"),
        Change("2022-03", "southwest", baseline="2022-02", direction="up"),
        Superlative("2022-03", "southwest", window="2021-01..2022-03"),
        Share("2022-03", "southwest", scope=TITLE_42, whole={"title": None}, hedge="about"),
        Level("2022-03", "southwest", scope=ADULTS, meant="contradicted"),
    ),
    true(
        "2016-10-18",
        "Agents caught [[408,870]] people along the Mexican border in the fiscal year that ended Sept. 30, "
        "[[23 percent]] more than the [[331,333]] of 2015 but short of the [[479,371]] of 2014, the "
        "Department of Homeland Security said. People in families came to about [[77,700]], nearly "
        "[[double]] the total of the year before, and children traveling alone to some [[59,700]].",
        Level("FY2016", "southwest", "USBP"),
        Change("FY2016", "southwest", "USBP", baseline="FY2015", direction="up"),
        Level("FY2015", "southwest", "USBP"),
        Level("FY2014", "southwest", "USBP"),
        Level("FY2016", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Multiple("FY2016", "southwest", "USBP", scope=FAMILIES, baseline="FY2015", hedge="nearly", direction="up"),
        Level("FY2016", "southwest", "USBP", scope=MINORS, hedge="about"),
    ),
    true(
        "2017-04-06",
        "The Border Patrol apprehended [[12,195]] people on the southwest border in March, [[35 percent]] "
        "fewer than in February and [[63 percent]] fewer than in March 2016. It was [[the lowest month in at "
        "least 17 years]]. With those found inadmissible at the ports, the count was [[16,588]].",
        Level("2017-03", "southwest", "USBP"),
        Change("2017-03", "southwest", "USBP", baseline="2017-02", direction="down"),
        Change("2017-03", "southwest", "USBP", baseline="2016-03", direction="down"),
        Superlative("2017-03", "southwest", "USBP", window="2000-03..2017-03", kind="lowest"),
        Level("2017-03", "southwest"),
    ),
    false(
        "2020-05-08",
        "Border enforcement came nearly to a standstill in April. CBP reported [[17,106]] encounters at the "
        "southern border, [[half]] as many as in March and [[84 percent]] fewer than the [[99,273]] of April "
        "2019. Officers at the ports turned back only [[924]]; [[15,522]] people were expelled under the "
        "emergency health order of March {{20}}.",
        Level("2020-04", "southwest"),
        Multiple("2020-04", "southwest", baseline="2020-03"),
        Change("2020-04", "southwest", baseline="2019-04", direction="down"),
        Level("2019-04", "southwest", meant="contradicted"),
        Level("2020-04", "southwest", "OFO"),
        Level("2020-04", "southwest", scope=TITLE_42),
    ),
    true(
        "2023-02-13",
        "WASHINGTON — New limits on asylum cut January's encounters at the southwest border to [[156,274]], "
        "down [[38 percent]] from December and [[the fewest since January 2022]]. Stops of Nicaraguans fell "
        "[[90 percent]], to [[3,382]], and of Cubans [[85 percent]], to [[6,462]].",
        Level("2023-01", "southwest"),
        Change("2023-01", "southwest", baseline="2022-12", direction="down"),
        Superlative("2023-01", "southwest", window="2022-02..2023-01", kind="lowest"),
        Change("2023-01", "southwest", scope=of("Nicaragua"), baseline="2022-12", direction="down"),
        Level("2023-01", "southwest", scope=of("Nicaragua")),
        Change("2023-01", "southwest", scope=of("Cuba"), baseline="2022-12", direction="down"),
        Level("2023-01", "southwest", scope=of("Cuba")),
    ),
    false(
        "2023-12-26",
        "Encounters on the Mexican border reached [[242,418]] in November, [[the highest November on "
        "record]] and [[3 percent]] above the same month of last year. Of those, [[188,749]] were Border "
        "Patrol arrests between the ports of entry. Tucson alone had some [[64,600]] of them.",
        Level("2023-11", "southwest"),
        Superlative("2023-11", "southwest", window="2016-10..2023-11", same_month=True),
        Change("2023-11", "southwest", baseline="2022-11", direction="up"),
        Level("2023-11", "southwest", "USBP", meant="contradicted"),
        Level("2023-11", None, "USBP", scope=at("Tucson"), hedge="about"),
    ),
    false(
        "2024-09-17",
        "Border Patrol arrests at the Mexican border edged up [[5 percent]] in August, to [[58,009]] from "
        "July's [[56,400]], the first increase in six months. They remained [[68 percent]] below those of "
        "August 2023. Including the ports of entry, encounters numbered [[107,473]].",
        Change("2024-08", "southwest", "USBP", baseline="2024-07", direction="up", meant="contradicted"),
        Level("2024-08", "southwest", "USBP"),
        Level("2024-07", "southwest", "USBP"),
        Change("2024-08", "southwest", "USBP", baseline="2023-08", direction="down"),
        Level("2024-08", "southwest"),
    ),
    true(
        "2024-01-30",
        "December closed with [[302,034]] encounters at the southwest border, [[12 percent]] above "
        "September, until then [[the busiest month on record]]. Most, [[55 percent]], were single adults — "
        "[[164,881]] — and people in families came to [[123,498]]. Venezuelans led with [[57,847]] after "
        "Mexicans, who were met [[69,041]] times.",
        Level("2023-12", "southwest"),
        Change("2023-12", "southwest", baseline="2023-09", direction="up"),
        Superlative("2023-09", "southwest", window="2016-10..2023-11"),
        Share("2023-12", "southwest", scope=ADULTS, whole={"demographic": None}),
        Level("2023-12", "southwest", scope=ADULTS),
        Level("2023-12", "southwest", scope=FAMILIES),
        Level("2023-12", "southwest", scope=of("Venezuela")),
        Level("2023-12", "southwest", scope=of("Mexico")),
    ),
    true(
        "2025-04-04",
        "Agents made about [[7,200]] arrests on the Mexican border in March, [[95 percent]] fewer than the "
        "[[137,473]] of March 2024, and [[the fewest in any month since at least 2000]]. That works out at "
        "roughly [[230]] a day. In December 2023 there had been nearly [[250,000]] arrests.",
        Level("2025-03", "southwest", "USBP", hedge="about"),
        Change("2025-03", "southwest", "USBP", baseline="2024-03", direction="down"),
        Level("2024-03", "southwest", "USBP"),
        Superlative("2025-03", "southwest", "USBP", window="2000-01..2025-03", kind="lowest"),
        Average("2025-03", "southwest", "USBP", hedge="about"),
        Level("2023-12", "southwest", "USBP", hedge="nearly"),
    ),
    true(
        "2021-07-19",
        "Southwest border encounters rose [[5 percent]] in June, to [[188,829]]. The number of people in "
        "families climbed [[25 percent]] from May, to [[55,896]], and that of unaccompanied children [[8 "
        "percent]], to [[15,230]], while single adults [[dipped]]. Authorities expelled [[56 percent]] of "
        "those they met.",
        Change("2021-06", "southwest", baseline="2021-05", direction="up"),
        Level("2021-06", "southwest"),
        Change("2021-06", "southwest", scope=FAMILIES, baseline="2021-05", direction="up"),
        Level("2021-06", "southwest", scope=FAMILIES),
        Change("2021-06", "southwest", scope=MINORS, baseline="2021-05", direction="up"),
        Level("2021-06", "southwest", scope=MINORS),
        Direction("2021-06", "southwest", scope=ADULTS, baseline="2021-05", direction="down"),
        Share("2021-06", "southwest", scope=TITLE_42, whole={"title": None}),
    ),
    false(
        "2022-10-25",
        "There were [[2.77 million]] encounters at the southwest border in fiscal 2022, data released late "
        "on Friday showed, [[2.2 million]] of them made by the Border Patrol. Venezuelans were stopped "
        "[[187,716]] times, nearly [[four times]] as often as in fiscal 2021. Cubans were stopped "
        "[[220,908]] times, up from [[38,674]].",
        Level("FY2022", "southwest", meant="contradicted"),
        Level("FY2022", "southwest", "USBP"),
        Level("FY2022", "southwest", scope=of("Venezuela")),
        Multiple("FY2022", "southwest", scope=of("Venezuela"), baseline="FY2021", hedge="nearly"),
        Level("FY2022", "southwest", scope=of("Cuba")),
        Level("FY2021", "southwest", scope=of("Cuba")),
    ),
    false(
        "2018-06-08",
        "For a [[third]] straight month more than 50,000 people were arrested or refused entry at the "
        "southwest border, figures for May showed. The total of [[51,862]] was up [[160 percent]] from May "
        "2017, when it stood at [[14,519]]. Border Patrol agents made [[40,339]] arrests, [[9,485]] of "
        "people in families and [[6,367]] of children alone.",
        Streak("2018-05", "southwest", length=3, above=50000),
        Level("2018-05", "southwest"),
        Change("2018-05", "southwest", baseline="2017-05", direction="up"),
        Level("2017-05", "southwest", meant="contradicted"),
        Level("2018-05", "southwest", "USBP"),
        Level("2018-05", "southwest", "USBP", scope=FAMILIES),
        Level("2018-05", "southwest", "USBP", scope=MINORS),
    ),
    true(
        "2021-02-12",
        "The Border Patrol made [[75,316]] arrests on the border with Mexico in January, [[6 percent]] more "
        "than in December and more than [[double]] the [[29,205]] of January 2020. Single adults were [[83 "
        "percent]] of the total. Arrests of people in families climbed [[66 percent]], to [[7,066]], and "
        "those of children on their own [[17 percent]], to [[5,688]].",
        Level("2021-01", "southwest", "USBP"),
        Change("2021-01", "southwest", "USBP", baseline="2020-12", direction="up"),
        Multiple("2021-01", "southwest", "USBP", baseline="2020-01", hedge="more_than"),
        Level("2020-01", "southwest", "USBP"),
        Share("2021-01", "southwest", "USBP", scope=ADULTS, whole={"demographic": None}),
        Change("2021-01", "southwest", "USBP", scope=FAMILIES, baseline="2020-12", direction="up"),
        Level("2021-01", "southwest", "USBP", scope=FAMILIES),
        Change("2021-01", "southwest", "USBP", scope=MINORS, baseline="2020-12", direction="up"),
        Level("2021-01", "southwest", "USBP", scope=MINORS),
    ),
    true(
        "2023-03-17",
        "SWANTON, Vt. — CBP recorded [[13,052]] encounters at the northern border in February, more than "
        "[[twice]] as many as in February of 2022. In the fiscal year's first five months, October to "
        "February, agents in the Swanton Sector made about [[1,900]] apprehensions; in the same months a "
        "year earlier there had been some [[200]].",
        Level("2023-02", "northern"),
        Multiple("2023-02", "northern", baseline="2022-02", hedge="more_than"),
        Level("2022-10..2023-02", None, "USBP", scope=at("Swanton"), hedge="about"),
        Level("2021-10..2022-02", None, "USBP", scope=at("Swanton"), hedge="about"),
    ),
    false(
        "2025-11-13",
        "Border Patrol arrests nationwide sank to [[254,183]] in fiscal 2025, [[the fewest since fiscal "
        "1970]], and [[84 percent]] fewer than the year before. On the southwest border they made up [[54 "
        "percent]] of all encounters, down from [[83 percent]] in fiscal 2024.",
        Level("FY2025", "nationwide", "USBP"),
        Superlative("FY2025", "nationwide", "USBP", window="FY1971..FY2025", kind="lowest"),
        Change("FY2025", "nationwide", "USBP", baseline="FY2024", direction="down"),
        Share("FY2025", "southwest", "USBP", whole={"component": "CBP"}, open_period=True),
        Share("FY2024", "southwest", "USBP", whole={"component": "CBP"}, meant="contradicted"),
    ),
    false(
        "2024-11-14",
        "Seizures of fentanyl dropped [[19 percent]] in fiscal 2024, to [[21,889 pounds]], CBP data show, "
        "with [[97 percent]] of it found at the southwest border. Cocaine rose [[16 percent]], to [[68,215 "
        "pounds]], and methamphetamine was up [[24 percent]] to [[174,197 pounds]].",
        Change("FY2024", scope=drug("Fentanyl"), baseline="FY2023", direction="down"),
        Level("FY2024", scope=drug("Fentanyl")),
        Share("FY2024", "southwest", scope=drug("Fentanyl"), whole={"border": None}),
        Change("FY2024", scope=drug("Cocaine"), baseline="FY2023", direction="up", meant="contradicted"),
        Level("FY2024", scope=drug("Cocaine")),
        Change("FY2024", scope=drug("Methamphetamine"), baseline="FY2023", direction="up"),
        Level("FY2024", scope=drug("Methamphetamine")),
    ),
)
