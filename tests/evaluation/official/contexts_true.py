"""Texts in which nothing deserves a warning."""

from tests.evaluation.official.amounts import (
    Average,
    Change,
    ChangeRange,
    Level,
    Multiple,
    Pair,
    Range,
    Share,
    Sum,
    Threshold,
)
from tests.evaluation.official.contexts import Context, true
from tests.evaluation.official.orders import Comparison, Rank, Streak, Superlative

CONTEXTS: tuple[Context, ...] = (
    # Levels, as first published and as they stand.
    true(
        "2023-01-23",
        "Officials stopped migrants [[251,487]] times along the southwestern border in December, figures "
        "released late Friday show.",
        Level("2022-12", "southwest"),
    ),
    true(
        "2022-06-16",
        "May set another mark on the frontier with Mexico. Customs and Border Protection counted [[239,416]] "
        "encounters at the southwest border, [[2 percent]] more than in April.",
        Level("2022-05", "southwest"),
        Change("2022-05", "southwest", baseline="2022-04", direction="up"),
    ),
    true(
        "2024-02-14",
        "December was the busiest month anyone had seen on the southern border: more than [[302,000]] "
        "encounters, according to Customs and Border Protection.",
        Level("2023-12", "southwest", hedge="more_than"),
    ),
    true(
        "2022-09-20",
        "Border authorities recorded [[203,597]] encounters at the southern border last month, CBP said on Monday.",
        Level("2022-08", "southwest"),
    ),
    true(
        "2021-04-12",
        "MCALLEN, Texas (AP) — Nearly [[19,000]] unaccompanied children were picked up at the southern border "
        "in March, CBP said.",
        Level("2021-03", "southwest", scope={"demographic": "UAC"}, hedge="nearly"),
    ),
    true(
        "2024-11-18",
        "Agents in the Swanton Sector, which takes in Vermont, made roughly [[19,400]] arrests in fiscal year 2024.",
        Level("FY2024", None, "USBP", scope={"area": "Swanton"}, hedge="about"),
    ),
    true(
        "2022-11-03",
        "Del Rio Sector alone accounted for more than [[480,000]] Border Patrol apprehensions in fiscal 2022.",
        Level("FY2022", None, "USBP", scope={"area": "Del Rio"}, hedge="more_than"),
    ),
    true(
        "2024-10-29",
        "CBP officers at ports of entry across the country dealt with [[1.34 million]] inadmissible travelers "
        "in fiscal year 2024.",
        Level("FY2024", "nationwide", "OFO", measure="inadmissibles"),
    ),
    true(
        "2023-11-15",
        "Cuban nationals were encountered [[200,287]] times nationwide in the budget year that ended on Sept. 30.",
        Level("FY2023", "nationwide", scope={"citizenship": "Cuba"}),
    ),
    true(
        "2024-11-06",
        "About [[38,000]] Chinese nationals were met at the U.S.-Mexico border in fiscal year 2024, up from "
        "some [[24,000]] the year before.",
        Level("FY2024", "southwest", scope={"citizenship": "China"}, hedge="about"),
        Level("FY2023", "southwest", scope={"citizenship": "China"}, hedge="about"),
    ),
    true(
        "2023-10-30",
        "More than [[123,000]] people traveling as families crossed the U.S.-Mexico border in September and "
        "were encountered by CBP.",
        Level("2023-09", "southwest", scope={"demographic": "FMUA"}, hedge="more_than"),
    ),
    true(
        "2022-05-19",
        "The invasion of Ukraine showed up in Tijuana. In April, U.S. officers encountered [[20,118]] "
        "Ukrainians at the southwest border.",
        Level("2022-04", "southwest", scope={"citizenship": "Ukraine"}),
    ),
    true(
        "2023-06-30",
        "Title 42 lapsed on May 11. In its last weeks it was still used for [[32,446]] expulsions at the "
        "southern border, CBP's May numbers show.",
        Level("2023-05", "southwest", scope={"title": "42"}),
    ),
    true(
        "2024-02-27",
        "Between ports of entry on the southwest border, the Border Patrol made [[124,215]] apprehensions in "
        "January, about half of December's total.",
        Level("2024-01", "southwest", "USBP"),
    ),
    true(
        "2020-05-22",
        "Traffic on the Canadian line all but ceased: CBP logged fewer than [[500]] encounters at the northern "
        "border in April 2020.",
        Level("2020-04", "northern", hedge="less_than"),
    ),
    true(
        "2025-03-14",
        "Only [[8,353]] people were apprehended by the Border Patrol along the Mexican border in February "
        "2025, and fewer than [[12,000]] were encountered there in all.",
        Level("2025-02", "southwest", "USBP"),
        Level("2025-02", "southwest", hedge="less_than"),
    ),
    true(
        "2024-06-24",
        "San Diego Sector reported just over [[32,500]] Border Patrol arrests in May 2024.",
        Level("2024-05", None, "USBP", scope={"area": "San Diego"}, hedge="just_over"),
    ),
    true(
        "2024-02-15",
        "In the Tucson sector agents caught about [[80,000]] migrants in December 2023; in Del Rio, they "
        "caught around [[71,000]].",
        Level("2023-12", None, "USBP", scope={"area": "Tucson"}, hedge="about"),
        Level("2023-12", None, "USBP", scope={"area": "Del Rio"}, hedge="about"),
    ),
    true(
        "2022-10-28",
        "Nobody was caught more often than single adults, who made up [[1,663,278]] of the encounters at the "
        "southwest border in fiscal 2022.",
        Level("FY2022", "southwest", scope={"demographic": "Single Adults"}),
    ),
    true(
        "2023-10-26",
        "Florida stood out. CBP counted [[236,691]] encounters in the state in fiscal year 2023.",
        Level("FY2023", scope={"state": "FL"}),
    ),
    true(
        "2024-11-20",
        "Indian citizens were encountered [[43,764]] times at the northern border in fiscal 2024, compared "
        "with [[30,010]] in fiscal 2023.",
        Level("FY2024", "northern", scope={"citizenship": "India"}),
        Level("FY2023", "northern", scope={"citizenship": "India"}),
    ),
    true(
        "2023-10-27",
        "CBP seized roughly [[27,000 pounds]] of fentanyl in fiscal year 2023.",
        Level("FY2023", scope={"drug": "Fentanyl"}, hedge="about"),
    ),
    true(
        "2021-02-10",
        "Haitians were stopped [[4,535]] times at the southwestern border during fiscal 2020.",
        Level("FY2020", "southwest", scope={"citizenship": "Haiti"}),
    ),
    # Periods.
    true(
        "2024-02-01",
        "Counted by the calendar, [[2.5 million]] encounters took place at the southwest border in the twelve "
        "months of 2023.",
        Level("CY2023", "southwest"),
    ),
    true(
        "2024-01-30",
        "From October through December 2023, CBP registered [[785,307]] encounters at the southern border.",
        Level("2023-10..2023-12", "southwest"),
    ),
    true(
        "2022-04-21",
        "In the second quarter of fiscal year 2022, which ended in March, encounters at the southwest border "
        "came to about [[543,000]].",
        Level("2022-01..2022-03", "southwest", hedge="about"),
    ),
    true(
        "2023-05-19",
        "Seven months into fiscal 2023, the tally at the U.S.-Mexico border stood at [[1.44 million]] encounters.",
        Level("2022-10..2023-04", "southwest"),
    ),
    true(
        "2024-04-22",
        "Since October, CBP has counted more than [[1.3 million]] encounters at the southern border.",
        Level("2023-10..2024-03", "southwest", hedge="more_than", open_period=True),
    ),
    true(
        "2023-12-05",
        "In 2023, CBP recorded [[3.2 million]] encounters nationwide.",
        Level("FY2023", "nationwide", or_period="CY2023", open_period=True),
    ),
    true(
        "2022-08-16",
        "Through July, the first 10 months of the fiscal year, CBP had recorded [[2,242,413]] encounters nationwide.",
        Level("2021-10..2022-07", "nationwide"),
    ),
    true(
        "2021-11-01",
        "The 2021 fiscal year closed with [[1,734,686]] encounters at the southwest border. A year earlier "
        "there had been [[458,088]].",
        Level("FY2021", "southwest"),
        Level("FY2020", "southwest"),
    ),
    true(
        "2022-06-17",
        "CBP counted more than [[239,000]] encounters along the Mexican border in May. In the same month of "
        "2019 there had been [[144,116]].",
        Level("2022-05", "southwest", hedge="more_than"),
        Level("2019-05", "southwest"),
    ),
    true(
        "2019-10-10",
        "Border Patrol agents made [[851,508]] apprehensions on the southern border in fiscal 2019; in fiscal "
        "2018 they made [[396,579]].",
        Level("FY2019", "southwest", "USBP"),
        Level("FY2018", "southwest", "USBP"),
    ),
    true(
        "2018-10-24",
        "In fiscal year 2000, the Border Patrol apprehended [[1.64 million]] people at the southwest border. "
        "Last fiscal year it apprehended fewer than [[400,000]].",
        Level("FY2000", "southwest", "USBP"),
        Level("FY2018", "southwest", "USBP", hedge="less_than"),
    ),
    true(
        "2023-02-14",
        "Encounters at the Mexican border between January and June 2022 numbered about [[1.23 million]].",
        Level("2022-01..2022-06", "southwest", hedge="about"),
    ),
    true(
        "2024-07-16",
        "The fourth quarter of calendar 2023 was the worst: [[785,000]] encounters at the southwest border. "
        "The second quarter of 2024 had [[481,000]].",
        Level("2023-10..2023-12", "southwest"),
        Level("2024-04..2024-06", "southwest"),
    ),
    true(
        "2025-10-20",
        "Between February and September 2025, CBP recorded a total of roughly [[86,000]] encounters on the "
        "southwestern border.",
        Level("2025-02..2025-09", "southwest", hedge="about"),
    ),
    true(
        "2024-10-24",
        "With the fiscal year over, the books show [[2.1 million]] encounters at the southwest border this year.",
        Level("FY2024", "southwest"),
    ),
    # Changes.
    true(
        "2024-01-08",
        "Encounters along the U.S.-Mexico border ran [[4 percent]] higher in fiscal 2023 than in fiscal 2022.",
        Change("FY2023", "southwest", baseline="FY2022", direction="up"),
    ),
    true(
        "2023-07-19",
        "Border Patrol apprehensions at the southern border plunged [[42%]] in June from May, the first full "
        "month without Title 42.",
        Change("2023-06", "southwest", "USBP", baseline="2023-05", direction="down"),
    ),
    true(
        "2024-02-16",
        "A steep January drop of [[50 percent]] brought Border Patrol apprehensions at the southwest border "
        "down to [[124,215]], from [[249,740]] in December.",
        Change("2024-01", "southwest", "USBP", baseline="2023-12", direction="down"),
        Level("2024-01", "southwest", "USBP"),
        Level("2023-12", "southwest", "USBP"),
    ),
    true(
        "2022-11-14",
        "CBP counted [[2,766,582]] encounters nationwide in the fiscal year, a [[41 percent]] rise over fiscal 2021.",
        Level("FY2022", "nationwide"),
        Change("FY2022", "nationwide", baseline="FY2021", direction="up"),
    ),
    true(
        "2022-11-16",
        "Nationwide, encounters jumped from [[1,956,519]] in fiscal 2021 to [[2,766,582]] in fiscal 2022, and "
        "that was up [[41.4 percent]].",
        Level("FY2021", "nationwide"),
        Level("FY2022", "nationwide"),
        Change("FY2022", "nationwide", baseline="FY2021", direction="up"),
    ),
    true(
        "2023-11-10",
        "Encounters with people from China were up [[1,017 percent]] at the U.S.-Mexico border in fiscal year "
        "2023 compared with fiscal year 2022.",
        Change("FY2023", "southwest", scope={"citizenship": "China"}, baseline="FY2022", direction="up"),
    ),
    true(
        "2023-11-13",
        "At ports of entry on the southwest border, encounters swelled by [[149%]] in fiscal 2023 over the prior year.",
        Change("FY2023", "southwest", "OFO", baseline="FY2022", direction="up"),
    ),
    true(
        "2025-11-12",
        "There were [[79 percent]] fewer encounters on the southern border in fiscal 2025 than in the year before.",
        Change("FY2025", "southwest", baseline="FY2024", direction="down"),
    ),
    true(
        "2024-08-20",
        "July's southwest border encounters, at [[104,100]], were down [[43 percent]] from the same month a "
        "year earlier.",
        Level("2024-07", "southwest"),
        Change("2024-07", "southwest", baseline="2023-07", direction="down"),
    ),
    true(
        "2025-01-15",
        "Unaccompanied children turned up at the Mexican border [[20 percent]] less often in fiscal 2024 than "
        "in fiscal 2023.",
        Change("FY2024", "southwest", scope={"demographic": "UAC"}, baseline="FY2023", direction="down"),
    ),
    true(
        "2024-11-25",
        "The northern border saw an increase of [[5 percent]] in encounters in fiscal 2024, to [[198,929]].",
        Change("FY2024", "northern", baseline="FY2023", direction="up", open_baseline=True),
        Level("FY2024", "northern"),
    ),
    true(
        "2022-04-19",
        "Compared with February, encounters at the southwest border rose [[34 percent]] in March, the "
        "Department of Homeland Security said.",
        Change("2022-03", "southwest", baseline="2022-02", direction="up"),
    ),
    true(
        "2023-02-20",
        "Stops of Cubans at the southwestern border fell [[85 percent]] in January from December's [[42,654]].",
        Change("2023-01", "southwest", scope={"citizenship": "Cuba"}, baseline="2022-12", direction="down"),
        Level("2022-12", "southwest", scope={"citizenship": "Cuba"}),
    ),
    true(
        "2023-11-21",
        "Fentanyl seizures by CBP climbed [[84 percent]] in fiscal 2023, to about [[27,000 pounds]] from "
        "[[14,700 pounds]].",
        Change("FY2023", scope={"drug": "Fentanyl"}, baseline="FY2022", direction="up"),
        Level("FY2023", scope={"drug": "Fentanyl"}, hedge="about"),
        Level("FY2022", scope={"drug": "Fentanyl"}),
    ),
    true(
        "2025-10-31",
        "CBP took in [[45%]] less fentanyl in fiscal 2025 than it had the previous year.",
        Change("FY2025", scope={"drug": "Fentanyl"}, baseline="FY2024", direction="down"),
    ),
    true(
        "2023-11-16",
        "Mexicans were stopped about [[91,000]] fewer times at the southwest border in fiscal 2023 than in "
        "fiscal 2022.",
        Change(
            "FY2023",
            "southwest",
            scope={"citizenship": "Mexico"},
            baseline="FY2022",
            direction="down",
            unit="number",
            hedge="about",
        ),
    ),
    true(
        "2023-11-17",
        "Over the fiscal year the northern border gained nearly [[80,000]] encounters, going from [[109,535]] "
        "in fiscal 2022 to [[189,402]] in fiscal 2023.",
        Change("FY2023", "northern", baseline="FY2022", direction="up", unit="number", hedge="nearly"),
        Level("FY2022", "northern"),
        Level("FY2023", "northern"),
    ),
    true(
        "2024-10-30",
        "Single adults made up [[57 percent]] of southern border encounters in fiscal 2024, down about [[13 "
        "percentage points]] from fiscal 2022.",
        Share("FY2024", "southwest", scope={"demographic": "Single Adults"}, whole={"demographic": None}),
        Change(
            "FY2024",
            "southwest",
            scope={"demographic": "Single Adults"},
            baseline="FY2022",
            direction="down",
            unit="points",
            hedge="about",
        ),
    ),
    true(
        "2024-12-09",
        "Apprehensions in the Rio Grande Valley Sector slid by [[60 percent]] in fiscal 2024, Border Patrol data show.",
        Change(
            "FY2024",
            None,
            "USBP",
            scope={"area": "Rio Grande Valley"},
            baseline="FY2023",
            direction="down",
            open_baseline=True,
        ),
    ),
    true(
        "2022-10-31",
        "Southwest border encounters went [[from 1,734,686 to 2,378,944]] between fiscal 2021 and fiscal 2022.",
        Pair("FY2022", "southwest", baseline="FY2021", direction="up"),
    ),
    true(
        "2024-01-29",
        "Monthly encounters on the Mexican border shot up [[from 242,000 to 302,000]] between November and "
        "December 2023.",
        Pair("2023-12", "southwest", baseline="2023-11", direction="up"),
    ),
    true(
        "2025-07-03",
        "In June 2025, U.S.-Mexico border encounters were [[93 percent]] lower than in June 2024.",
        Change("2025-06", "southwest", baseline="2024-06", direction="down"),
    ),
    true(
        "2024-11-14",
        "Customs officers at southwest border ports handled between [[40 and 42 percent]] more people in "
        "fiscal 2024 than a year earlier.",
        ChangeRange("FY2024", "southwest", "OFO", baseline="FY2023", direction="up"),
    ),
    # Multiples.
    true(
        "2021-11-02",
        "Encounters at the southern border nearly [[quadrupled]] in fiscal 2021 from the pandemic-stricken "
        "fiscal 2020.",
        Multiple("FY2021", "southwest", baseline="FY2020", hedge="nearly", direction="up"),
    ),
    true(
        "2022-11-15",
        "On the border with Canada, encounters [[quadrupled]] in fiscal 2022 compared with fiscal 2021.",
        Multiple("FY2022", "northern", baseline="FY2021", direction="up"),
    ),
    true(
        "2023-12-01",
        "The number of Chinese migrants met at the southwest border in fiscal 2023 was more than [[11 times]] "
        "the number in fiscal 2022.",
        Multiple("FY2023", "southwest", scope={"citizenship": "China"}, baseline="FY2022", hedge="more_than"),
    ),
    true(
        "2024-12-02",
        "Arrests in the Swanton Sector nearly [[tripled]] between fiscal 2023 and fiscal 2024.",
        Multiple("FY2024", None, "USBP", scope={"area": "Swanton"}, baseline="FY2023", hedge="nearly", direction="up"),
    ),
    true(
        "2020-10-22",
        "Encounters along the Mexican border were more than [[halved]] in fiscal 2020, to [[458,088]], after "
        "the pandemic struck.",
        Multiple("FY2020", "southwest", baseline="FY2019", hedge="more_than", direction="down", open_baseline=True),
        Level("FY2020", "southwest"),
    ),
    true(
        "2024-01-11",
        "Expulsions under Title 42 at the southwest border were roughly [[halved]] in fiscal 2023, its final "
        "year, from fiscal 2022.",
        Multiple("FY2023", "southwest", scope={"title": "42"}, baseline="FY2022", hedge="about", direction="down"),
    ),
    true(
        "2023-11-22",
        "At the southwestern border's ports of entry, encounters in fiscal 2023 came to [[two and a half "
        "times]] the fiscal 2022 figure.",
        Multiple("FY2023", "southwest", "OFO", baseline="FY2022"),
    ),
    true(
        "2021-11-05",
        "Seizures of fentanyl more than [[doubled]] in fiscal 2021 over fiscal 2020, CBP figures show.",
        Multiple("FY2021", scope={"drug": "Fentanyl"}, baseline="FY2020", hedge="more_than", direction="up"),
    ),
    true(
        "2022-12-13",
        "Encounters with Nicaraguans at the southwest border more than [[tripled]] in fiscal 2022, rising to "
        "[[163,876]] from [[50,109]].",
        Multiple(
            "FY2022",
            "southwest",
            scope={"citizenship": "Nicaragua"},
            baseline="FY2021",
            hedge="more_than",
            direction="up",
        ),
        Level("FY2022", "southwest", scope={"citizenship": "Nicaragua"}),
        Level("FY2021", "southwest", scope={"citizenship": "Nicaragua"}),
    ),
    true(
        "2019-10-30",
        "Families came in numbers never seen before: Border Patrol apprehensions of family members at the "
        "southern border rose more than [[fourfold]] in fiscal 2019 from fiscal 2018.",
        Multiple(
            "FY2019",
            "southwest",
            "USBP",
            scope={"demographic": "FMUA"},
            baseline="FY2018",
            hedge="more_than",
            direction="up",
        ),
    ),
    true(
        "2023-11-08",
        "In fiscal 2023 CBP had more than [[twice]] as many encounters at the southwest border as in the "
        "busiest year of Donald Trump's first term.",
        Multiple("FY2023", "southwest", baseline="max(FY2017..FY2020)", hedge="more_than"),
    ),
    # Shares.
    true(
        "2023-11-06",
        "The U.S.-Mexico border produced [[77 percent]] of all encounters nationwide in fiscal 2023.",
        Share("FY2023", "southwest", whole={"border": "nationwide"}),
    ),
    true(
        "2022-11-09",
        "Of the [[2.38 million]] encounters at the southwest border in fiscal 2022, [[45 percent]] ended in a "
        "Title 42 expulsion.",
        Level("FY2022", "southwest"),
        Share("FY2022", "southwest", scope={"title": "42"}, whole={"title": None}),
    ),
    true(
        "2023-10-24",
        "Venezuelans made up about [[one in four]] of those encountered at the southern border in September 2023.",
        Share("2023-09", "southwest", scope={"citizenship": "Venezuela"}, whole={"citizenship": None}, hedge="about"),
    ),
    true(
        "2022-11-04",
        "Mexicans still accounted for [[a third]] of southwest border encounters in fiscal 2022.",
        Share("FY2022", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}),
    ),
    true(
        "2023-11-09",
        "More than [[half]] of the encounters at the Mexican border in fiscal 2023 took place in Texas.",
        Share("FY2023", "southwest", scope={"state": "TX"}, whole={"state": None}, hedge="more_than"),
    ),
    true(
        "2024-11-04",
        "Ports of entry handled [[46 percent]] of CBP's encounters nationwide in fiscal 2024. Of those, [[45 "
        "percent]] were at the southwest border.",
        Share("FY2024", "nationwide", "OFO", whole={"component": "CBP"}),
        Share("FY2024", "southwest", "OFO", whole={"border": "nationwide"}),
    ),
    true(
        "2021-11-08",
        "In fiscal 2021 there were [[1.7 million]] encounters at the southwestern border. Of those, [[61 "
        "percent]] were expulsions under Title 42 and [[64 percent]] involved single adults.",
        Level("FY2021", "southwest"),
        Share("FY2021", "southwest", scope={"title": "42"}, whole={"title": None}),
        Share("FY2021", "southwest", scope={"demographic": "Single Adults"}, whole={"demographic": None}),
    ),
    true(
        "2022-11-21",
        "Together, Cubans, Nicaraguans and Venezuelans represented about [[a quarter]] of southwest border "
        "encounters in fiscal 2022.",
        Share(
            "FY2022",
            "southwest",
            whole={},
            parts=({"citizenship": "Cuba"}, {"citizenship": "Nicaragua"}, {"citizenship": "Venezuela"}),
            hedge="about",
        ),
    ),
    true(
        "2023-10-25",
        "Family members were [[46%]] of the September total at the southern border.",
        Share("2023-09", "southwest", scope={"demographic": "FMUA"}, whole={"demographic": None}),
    ),
    true(
        "2024-11-12",
        "About [[seven percent]] of encounters nationwide in fiscal 2024 happened at the northern border.",
        Share("FY2024", "northern", whole={"border": "nationwide"}, hedge="about"),
    ),
    # Superlatives, thresholds, ranks.
    true(
        "2021-08-16",
        "Border Patrol apprehensions on the southwest border in July were [[the most since March 2000]].",
        Superlative("2021-07", "southwest", "USBP", window="2000-04..2021-07"),
    ),
    true(
        "2025-11-05",
        "Nationwide, Border Patrol apprehensions in fiscal 2025 sank to [[the lowest level since fiscal 1970]].",
        Superlative("FY2025", "nationwide", "USBP", window="FY1971..FY2025", kind="lowest"),
    ),
    true(
        "2022-10-26",
        "The Border Patrol made [[2.2 million]] apprehensions nationwide in fiscal 2022, [[the highest ever "
        "recorded]].",
        Level("FY2022", "nationwide", "USBP"),
        Superlative("FY2022", "nationwide", "USBP", window="FY1925..FY2022"),
    ),
    true(
        "2025-07-08",
        "June's Border Patrol apprehensions on the U.S.-Mexico border, barely [[6,000]], were [[the lowest "
        "monthly total on record]].",
        Level("2025-06", "southwest", "USBP", hedge="just_over", open_value=True),
        Superlative("2025-06", "southwest", "USBP", window="1999-10..2025-06", kind="lowest"),
    ),
    true(
        "2024-11-08",
        "Ports of entry on the southwest border had [[their busiest fiscal year on record]] in 2024.",
        Superlative("FY2024", "southwest", "OFO", window="FY2017..FY2024"),
    ),
    true(
        "2024-06-25",
        "Encounters at the southern border in May were [[the fewest since June 2023]].",
        Superlative("2024-05", "southwest", window="2023-07..2024-05", kind="lowest"),
    ),
    true(
        "2023-11-20",
        "A month nationwide had never brought more than 300,000 encounters until December 2022, when the count "
        "topped [[300,000]] for the first time.",
        Threshold("2022-12", "nationwide", below="2019-10..2022-11"),
    ),
    true(
        "2024-02-21",
        "Southwest border encounters topped [[300,000]] for the first time in December 2023.",
        Threshold("2023-12", "southwest", below="2016-10..2023-11"),
    ),
    true(
        "2023-03-17",
        "The fiscal-year count of Mexican border encounters passed [[1 million]] in February.",
        Threshold("2022-10..2023-02", "southwest", before="2022-10..2023-01"),
    ),
    true(
        "2024-09-18",
        "With August's numbers, encounters at the southwest border this fiscal year exceeded [[two million]].",
        Threshold("2023-10..2024-08", "southwest", before="2023-10..2024-07"),
    ),
    true(
        "2022-11-02",
        "In July 2021 the Border Patrol's southwest apprehensions surpassed [[200,000]] for the first time "
        "since March 2000.",
        Threshold("2021-07", "southwest", "USBP", below="2000-04..2021-06"),
    ),
    true(
        "2024-11-07",
        "Venezuela was the [[second-largest]] source of encounters at the southwestern border in fiscal 2024, "
        "after Mexico.",
        Rank("FY2024", "southwest", scope={"citizenship": "Venezuela"}, place=2, among="citizenship"),
    ),
    true(
        "2024-02-22",
        "September 2023 now ranks as the [[second-highest]] month for southwest border encounters in CBP's "
        "records, behind December 2023.",
        Rank("2023-09", "southwest", place=2, window="2016-10..2023-12"),
    ),
    true(
        "2024-12-10",
        "San Diego was the [[second-busiest]] Border Patrol sector on the southern border in fiscal 2024. Only "
        "Tucson saw more apprehensions.",
        Rank("FY2024", "southwest", "USBP", scope={"area": "San Diego"}, place=2, among="area"),
    ),
    true(
        "2022-11-22",
        "Guatemala came [[second]] among nationalities at the southwest border in fiscal 2022, with "
        "[[231,565]] encounters, and Cuba [[third]], with [[220,908]].",
        Rank("FY2022", "southwest", scope={"citizenship": "Guatemala"}, place=2, among="citizenship"),
        Level("FY2022", "southwest", scope={"citizenship": "Guatemala"}),
        Rank("FY2022", "southwest", scope={"citizenship": "Cuba"}, place=3, among="citizenship"),
        Level("FY2022", "southwest", scope={"citizenship": "Cuba"}),
    ),
    # Averages, streaks, sums, comparisons, ranges.
    true(
        "2024-01-31",
        "Last month the U.S.-Mexico border averaged about [[9,700]] encounters a day.",
        Average("2023-12", "southwest", hedge="about"),
    ),
    true(
        "2023-10-29",
        "All told, [[2,475,669]] encounters were recorded at the southwest border in fiscal 2023, an average "
        "of nearly [[6,800]] a day.",
        Level("FY2023", "southwest"),
        Average("FY2023", "southwest", hedge="nearly"),
    ),
    true(
        "2022-11-07",
        "Encounters at the southern border averaged [[198,000]] a month in fiscal 2022.",
        Average("FY2022", "southwest", per="month"),
    ),
    true(
        "2024-10-31",
        "Officers at the southwest border's ports of entry processed some [[1,650]] people a day on average "
        "during fiscal 2024.",
        Average("FY2024", "southwest", "OFO", hedge="about"),
    ),
    true(
        "2025-04-04",
        "Border Patrol agents averaged roughly [[230]] apprehensions a day on the Mexican border in March 2025.",
        Average("2025-03", "southwest", "USBP", hedge="about", open_value=True),
    ),
    true(
        "2023-01-24",
        "December was the [[tenth]] straight month with more than 200,000 encounters at the southwest border.",
        Streak("2022-12", "southwest", length=10, above=200000),
    ),
    true(
        "2024-08-19",
        "Border Patrol apprehensions at the southwestern border declined in July for the [[fifth]] consecutive month.",
        Streak("2024-07", "southwest", "USBP", length=5, move="down"),
    ),
    true(
        "2021-08-17",
        "Encounters on the southwest border grew again in July. It was the [[15th]] monthly increase in a row.",
        Streak("2021-07", "southwest", length=15, move="up"),
    ),
    true(
        "2025-12-17",
        "For the [[10th]] month running, CBP in November had fewer than 13,000 encounters at the southern border.",
        Streak("2025-11", "southwest", length=10, under=13000),
    ),
    true(
        "2023-11-14",
        "Over the three fiscal years from 2021 to 2023, encounters at the southwest border added up to [[6.6 "
        "million]].",
        Sum("2020-10..2023-09", "southwest", parts=({"period": "FY2021"}, {"period": "FY2022"}, {"period": "FY2023"})),
    ),
    true(
        "2022-11-23",
        "Cubans, Nicaraguans and Venezuelans were encountered a combined [[572,500]] times at the U.S.-Mexico "
        "border in fiscal 2022.",
        Sum(
            "FY2022",
            "southwest",
            parts=({"citizenship": "Cuba"}, {"citizenship": "Nicaragua"}, {"citizenship": "Venezuela"}),
        ),
    ),
    true(
        "2021-11-18",
        "El Salvador, Guatemala and Honduras together produced [[701,049]] of the encounters at the southwest "
        "border in fiscal 2021.",
        Sum(
            "FY2021",
            "southwest",
            parts=({"citizenship": "El Salvador"}, {"citizenship": "Guatemala"}, {"citizenship": "Honduras"}),
        ),
    ),
    true(
        "2023-10-23",
        "In September, [[more Venezuelans than Mexicans]] were encountered at the southern border.",
        Comparison("2023-09", "southwest", left=({"citizenship": "Venezuela"},), right=({"citizenship": "Mexico"},)),
    ),
    true(
        "2023-10-28",
        "The [[66,584]] Venezuelans encountered at the southwest border in September were [[more than "
        "Guatemalans and Hondurans combined]].",
        Level("2023-09", "southwest", scope={"citizenship": "Venezuela"}),
        Comparison(
            "2023-09",
            "southwest",
            left=({"citizenship": "Venezuela"},),
            right=({"citizenship": "Guatemala"}, {"citizenship": "Honduras"}),
        ),
    ),
    true(
        "2024-12-11",
        "Tucson Sector agents made [[more apprehensions in fiscal 2024 than those in Del Rio and Yuma combined]].",
        Comparison("FY2024", None, "USBP", left=({"area": "Tucson"},), right=({"area": "Del Rio"}, {"area": "Yuma"})),
    ),
    true(
        "2022-11-28",
        "Month by month, Mexican border encounters in fiscal 2022 ranged [[between 150,000 and 245,000]].",
        Range("FY2022", "southwest"),
    ),
    true(
        "2025-10-15",
        "Since February, monthly encounters at the southwest border have stayed [[between 7,000 and 13,000]].",
        Range("2025-02..2025-09", "southwest", open_period=True),
    ),
    # Stories, headlines, quotations.
    true(
        "2022-10-24",
        "Border encounters climb again in September\n\nThe federal government recorded [[227,547]] encounters "
        "at the southwestern border in September, [[12 percent]] more than in August. The full-year total "
        "reached [[2,378,944]].",
        Level("2022-09", "southwest"),
        Change("2022-09", "southwest", baseline="2022-08", direction="up"),
        Level("FY2022", "southwest"),
    ),
    true(
        "2023-10-22",
        "“We had [[269,735]] encounters at the southwest border in September,” the senator told reporters. His "
        "staff said that was a [[16 percent]] increase on August.",
        Level("2023-09", "southwest"),
        Change("2023-09", "southwest", baseline="2023-08", direction="up"),
    ),
    true(
        "2024-11-15",
        "Encounters at the northern border hit [[198,929]] in fiscal 2024. That was up from [[27,180]] in fiscal 2021.",
        Level("FY2024", "northern"),
        Level("FY2021", "northern"),
    ),
    true(
        "2023-11-20",
        "CBP counted [[429,831]] encounters at ports of entry on the southern border in fiscal 2023. The year "
        "before, the number was [[172,508]].",
        Level("FY2023", "southwest", "OFO"),
        Level("FY2022", "southwest", "OFO"),
    ),
    true(
        "2022-12-06",
        "Texas bore the brunt: [[1.3 million]] encounters on its stretch of the southwest border in fiscal "
        "2022. Arizona was next with [[571,000]], followed by California with about [[330,000]].",
        Level("FY2022", "southwest", scope={"state": "TX"}),
        Level("FY2022", "southwest", scope={"state": "AZ"}),
        Level("FY2022", "southwest", scope={"state": "CA"}, hedge="about"),
    ),
    true(
        "2020-11-12",
        "Border Patrol agents made only [[16,182]] apprehensions on the U.S.-Mexico border in April 2020. By "
        "September the monthly count had risen to [[54,771]].",
        Level("2020-04", "southwest", "USBP"),
        Level("2020-09", "southwest", "USBP"),
    ),
    true(
        "2024-11-21",
        "According to CBP, nationwide encounters fell [[9 percent]] in fiscal 2024, while encounters at ports "
        "of entry rose [[18 percent]].",
        Change("FY2024", "nationwide", baseline="FY2023", direction="down", open_baseline=True),
        Change("FY2024", "nationwide", "OFO", baseline="FY2023", direction="up", open_baseline=True),
    ),
    true(
        "2025-11-06",
        "In all of fiscal 2025 the Border Patrol made [[fewer apprehensions on the southwest border than in "
        "December 2023 alone]].",
        Comparison("FY2025", "southwest", "USBP", right=({"period": "2023-12"},), kind="less"),
    ),
    true(
        "2022-01-25",
        "In Trump's last full fiscal year, 2020, there were [[458,088]] encounters on the Mexican border; in "
        "Biden's first year, fiscal 2021, the count was [[1.73 million]].",
        Level("FY2020", "southwest"),
        Level("FY2021", "southwest"),
    ),
    true(
        "2021-05-13",
        "CBP recorded nearly [[179,000]] encounters at the southern border in April, up [[3 percent]] from March.",
        Level("2021-04", "southwest", hedge="nearly"),
        Change("2021-04", "southwest", baseline="2021-03", direction="up"),
    ),
    # More periods, scopes and operations.
    true(
        "2022-10-25",
        "Fiscal 2022 was the first fiscal year in which Border Patrol apprehensions at the southern border "
        "exceeded [[two million]].",
        Threshold("FY2022", "southwest", "USBP", below="FY2000..FY2021"),
    ),
    true(
        "2022-08-18",
        "So far this fiscal year, from October through July, encounters at the southwest border are up [[46 "
        "percent]] over the same period a year ago.",
        Change("2021-10..2022-07", "southwest", baseline="2020-10..2021-07", direction="up"),
    ),
    true(
        "2022-12-20",
        "Not everyone was expelled. In fiscal 2022, about [[1.3 million]] of the Mexican border's encounters "
        "were handled under Title 8.",
        Level("FY2022", "southwest", scope={"title": "8"}, hedge="about"),
    ),
    true(
        "2023-12-04",
        "Agents on the southwest border apprehended around [[15,300]] Mauritanians in fiscal 2023, up from "
        "[[330]] in fiscal 2022, Border Patrol data show.",
        Level("FY2023", "southwest", "USBP", scope={"citizenship": "Mauritania"}, hedge="about"),
        Level("FY2022", "southwest", "USBP", scope={"citizenship": "Mauritania"}),
    ),
    true(
        "2019-10-25",
        "The [[851,508]] Border Patrol apprehensions at the southwestern border in fiscal 2019 were [[the most "
        "since fiscal 2007]].",
        Level("FY2019", "southwest", "USBP"),
        Superlative("FY2019", "southwest", "USBP", window="FY2008..FY2019"),
    ),
    true(
        "2019-06-07",
        "In May the Border Patrol had [[its highest monthly total in 13 years]] on the southwest border, "
        "[[132,856]] apprehensions.",
        Superlative("2019-05", "southwest", "USBP", window="2006-05..2019-05"),
        Level("2019-05", "southwest", "USBP"),
    ),
    true(
        "2025-02-20",
        "Encounters at the southern border fell in January to [[their lowest level in more than four years]].",
        Superlative("2025-01", "southwest", window="2020-10..2025-01", kind="lowest"),
    ),
    true(
        "2022-07-19",
        "June was the first month in which encounters at the northern border went over [[10,000]].",
        Threshold("2022-06", "northern", below="2019-10..2022-05"),
    ),
    true(
        "2024-12-19",
        "In the four fiscal years from 2021 to 2024, encounters on the southwest border averaged about [[2.2 "
        "million]] a year.",
        Average("2020-10..2024-09", "southwest", per="year", hedge="about"),
    ),
    true(
        "2023-10-30",
        "The northern border saw more than 16,000 encounters in September, the [[fifth]] straight month above "
        "that mark.",
        Streak("2023-09", "northern", length=5, above=16000),
    ),
    true(
        "2024-11-06",
        "CBP seized some [[174,000 pounds]] of methamphetamine in fiscal year 2024, against [[140,408 pounds]] "
        "in fiscal year 2023.",
        Level("FY2024", scope={"drug": "Methamphetamine"}, hedge="about"),
        Level("FY2023", scope={"drug": "Methamphetamine"}),
    ),
    true(
        "2024-05-03",
        "The first quarter of 2024 was calmer, with some [[555,000]] encounters at the U.S.-Mexico border.",
        Level("2024-01..2024-03", "southwest", hedge="about", or_period="2023-10..2023-12", open_period=True),
    ),
    true(
        "2023-03-02",
        "In 2022, authorities recorded [[2.58 million]] encounters at the southern border.",
        Level("FY2022", "southwest", or_period="CY2022", open_period=True),
    ),
    true(
        "2024-12-20",
        "Fiscal 2024 was [[the Swanton Sector's busiest year on record]], with about [[19,400]] apprehensions.",
        Superlative("FY2024", None, "USBP", scope={"area": "Swanton"}, window="FY2000..FY2024"),
        Level("FY2024", None, "USBP", scope={"area": "Swanton"}, hedge="about"),
    ),
    true(
        "2023-11-02",
        "In the Yuma Sector, apprehensions were down [[44%]] in fiscal 2023 from fiscal 2022.",
        Change("FY2023", None, "USBP", scope={"area": "Yuma"}, baseline="FY2022", direction="down"),
    ),
    true(
        "2024-12-18",
        "Nationwide, CBP recorded [[10.8 million]] encounters over fiscal years 2021 through 2024.",
        Sum(
            "2020-10..2024-09",
            "nationwide",
            parts=({"period": "FY2021"}, {"period": "FY2022"}, {"period": "FY2023"}, {"period": "FY2024"}),
        ),
    ),
    true(
        "2023-11-29",
        "Encounters with Ecuadorans at the southwest border increased nearly [[fivefold]] in fiscal 2023 from "
        "fiscal 2022.",
        Multiple(
            "FY2023", "southwest", scope={"citizenship": "Ecuador"}, baseline="FY2022", hedge="nearly", direction="up"
        ),
    ),
    true(
        "2023-04-19",
        "March's encounters at the southern border, [[193,249]], were [[13 percent]] below those of March 2022.",
        Level("2023-03", "southwest"),
        Change("2023-03", "southwest", baseline="2022-03", direction="down"),
    ),
    true(
        "2023-11-08",
        "About [[nine in 10]] pounds of the fentanyl that CBP seized in fiscal 2023 were found at ports of entry.",
        Share("FY2023", None, "OFO", scope={"drug": "Fentanyl"}, whole={"component": "CBP"}, hedge="about"),
    ),
    true(
        "2023-11-09",
        "Nearly [[12,000 pounds]] of fentanyl were seized by CBP's Tucson Field Office in fiscal 2023.",
        Level("FY2023", scope={"drug": "Fentanyl", "area": "Tucson Field Office"}, hedge="nearly"),
    ),
    true(
        "2024-12-23",
        "New Mexico's stretch of the southwest border had [[121,506]] encounters in fiscal 2024, [[29 "
        "percent]] fewer than in fiscal 2023.",
        Level("FY2024", "southwest", scope={"state": "NM"}),
        Change("FY2024", "southwest", scope={"state": "NM"}, baseline="FY2023", direction="down"),
    ),
    true(
        "2023-01-31",
        "DEL RIO, Texas — The church hall sleeps 60. Pastor Luis Cantu, 52, took in twice that on Dec. 20. CBP "
        "counted [[251,487]] encounters at the Mexican border that month, [[8 percent]] more than in November. "
        "The diocese has spent $310,000.",
        Level("2022-12", "southwest"),
        Change("2022-12", "southwest", baseline="2022-11", direction="up"),
    ),
    true(
        "2021-08-19",
        "Families crossed in growing numbers this summer. In July, CBP encountered [[83,499]] family members "
        "at the southwest border. That was up [[49 percent]] from June. Another [[18,954]] were children "
        "without a parent.",
        Level("2021-07", "southwest", scope={"demographic": "FMUA"}),
        Change("2021-07", "southwest", scope={"demographic": "FMUA"}, baseline="2021-06", direction="up"),
        Level("2021-07", "southwest", scope={"demographic": "UAC"}),
    ),
    true(
        "2023-11-07",
        "Mexicans used to dominate. In fiscal 2021 they were [[38 percent]] of those encountered at the "
        "southwestern border. By fiscal 2023 their share had fallen to [[29 percent]].",
        Share("FY2021", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}),
        Share("FY2023", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}),
    ),
    true(
        "2025-12-11",
        "CBP ended fiscal 2025 with [[691,906]] encounters nationwide. Of those, [[443,671]] were at the "
        "southwest border, or [[64 percent]].",
        Level("FY2025", "nationwide"),
        Level("FY2025", "southwest"),
        Share("FY2025", "southwest", whole={"border": "nationwide"}),
    ),
    true(
        "2024-12-21",
        "Ports of entry had nearly caught up with the open desert. In September 2024 officers there had "
        "[[47,932]] encounters at the southern border, against [[53,858]] apprehensions by the Border Patrol. "
        "Nine months earlier agents had made [[249,740]].",
        Level("2024-09", "southwest", "OFO"),
        Level("2024-09", "southwest", "USBP"),
        Level("2023-12", "southwest", "USBP"),
    ),
    # Still more.
    true(
        "2022-12-21",
        "[[One in five]] encounters nationwide in fiscal 2022 took place at a port of entry.",
        Share("FY2022", "nationwide", "OFO", whole={"component": "CBP"}),
    ),
    true(
        "2024-11-22",
        "Venezuelans were [[one of every eight]] people encountered at the southern border in fiscal 2024.",
        Share("FY2024", "southwest", scope={"citizenship": "Venezuela"}, whole={"citizenship": None}),
    ),
    true(
        "2023-12-08",
        "California was the scene of about [[one in six]] encounters on the Mexican border in fiscal 2023.",
        Share("FY2023", "southwest", scope={"state": "CA"}, whole={"state": None}, hedge="about"),
    ),
    true(
        "2024-11-29",
        "Fiscal 2024 ended as the [[third-highest]] year for encounters at the southern border, after 2023 and 2022.",
        Rank("FY2024", "southwest", place=3, window="FY2017..FY2024"),
    ),
    true(
        "2023-12-22",
        "Tucson was the [[third-busiest]] Border Patrol sector on the southern border in fiscal 2023, behind "
        "El Paso and Del Rio.",
        Rank("FY2023", "southwest", "USBP", scope={"area": "Tucson"}, place=3, among="area"),
    ),
    true(
        "2023-01-09",
        "The United States used Title 42 for [[1.1 million]] expulsions nationwide in fiscal 2022.",
        Level("FY2022", "nationwide", scope={"title": "42"}),
    ),
    true(
        "2022-08-16",
        "Encounters at the southern border dipped below [[200,000]] in July, to [[199,976]].",
        Level("2022-07", "southwest", hedge="less_than"),
        Level("2022-07", "southwest"),
    ),
    true(
        "2023-02-15",
        "In the first quarter of fiscal 2023, encounters at the southern border were up [[39 percent]] from "
        "the same quarter a year earlier.",
        Change("2022-10..2022-12", "southwest", baseline="2021-10..2021-12", direction="up"),
    ),
    true(
        "2023-02-10",
        "Calendar 2022 closed with [[27 percent]] more encounters at the border with Mexico than calendar 2021.",
        Change("CY2022", "southwest", baseline="CY2021", direction="up"),
    ),
    true(
        "2023-02-13",
        "Nationwide, at least [[3 million]] encounters took place in calendar year 2022.",
        Level("CY2022", "nationwide", hedge="at_least"),
    ),
    true(
        "2022-02-03",
        "Border Patrol agents made upward of [[1.9 million]] apprehensions on the southern border in calendar 2021.",
        Level("CY2021", "southwest", "USBP", hedge="more_than"),
    ),
    true(
        "2022-10-31",
        "Until fiscal 2022 the record for Border Patrol apprehensions nationwide was the [[1,692,544]] of fiscal 1986.",
        Level("FY1986", "nationwide", "USBP"),
    ),
    true(
        "2018-12-03",
        "In fiscal 2017, most of it under President Trump, CBP recorded [[415,191]] encounters at the southern "
        "border. That was before the climb to [[521,090]] in fiscal 2018.",
        Level("FY2017", "southwest"),
        Level("FY2018", "southwest"),
    ),
    true(
        "2024-11-20",
        "Individuals in family units accounted for [[804,456]] encounters at the U.S.-Mexico border in fiscal "
        "2024, [[38 percent]] of the total there.",
        Level("FY2024", "southwest", scope={"demographic": "FMUA"}),
        Share("FY2024", "southwest", scope={"demographic": "FMUA"}, whole={"demographic": None}),
    ),
    true(
        "2022-12-05",
        "Almost [[32,000]] Border Patrol apprehensions in the Big Bend Sector show how far the routes had "
        "spread in fiscal 2022. “We have 500 miles of river,” said Capt. Dale Hobbs, 47.",
        Level("FY2022", None, "USBP", scope={"area": "Big Bend"}, hedge="nearly"),
    ),
    true(
        "2025-11-10",
        "Encounters at the northern border fell [[57 percent]] in fiscal 2025, to [[85,746]], but those with "
        "Indian citizens there fell more, to [[14,054]] from [[43,764]].",
        Change("FY2025", "northern", baseline="FY2024", direction="down", open_baseline=True),
        Level("FY2025", "northern"),
        Level("FY2025", "northern", scope={"citizenship": "India"}),
        Level("FY2024", "northern", scope={"citizenship": "India"}),
    ),
    true(
        "2021-03-25",
        "Just over [[101,000]] encounters were recorded at the southern border in February, the most in any "
        "February that CBP's southern border records, which begin in 2017, show.",
        Level("2021-02", "southwest", hedge="just_over"),
    ),
)
