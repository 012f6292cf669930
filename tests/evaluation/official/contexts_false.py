"""Texts with something wrong in them, and traps."""

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
from tests.evaluation.official.contexts import Context, false, trap
from tests.evaluation.official.orders import Comparison, Rank, Streak, Superlative, Unverifiable

CONTEXTS: tuple[Context, ...] = (
    # Levels: another scope's value.
    false(
        "2023-01-25",
        "Agents and officers dealt with [[302,392]] encounters on the southern border in December, the "
        "department disclosed.",
        Level("2022-12", "southwest", meant="contradicted"),
    ),
    false(
        "2022-11-10",
        "About [[2.77 million]] migrants came up against U.S. authorities along the Mexican border in fiscal "
        "2022, the committee's report says.",
        Level("FY2022", "southwest", hedge="about", meant="contradicted"),
    ),
    false(
        "2024-10-26",
        "All borders taken together, CBP's books for fiscal year 2024 show [[2,135,005]] encounters nationwide.",
        Level("FY2024", "nationwide", meant="contradicted"),
    ),
    false(
        "2024-11-09",
        "Border Patrol agents arrested [[2.1 million]] people along the southwest border in fiscal year 2024.",
        Level("FY2024", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2024-11-10",
        "The ports of entry on the Mexican border alone took in [[1,343,823]] inadmissible migrants in fiscal 2024.",
        Level("FY2024", "southwest", "OFO", measure="inadmissibles", meant="contradicted"),
    ),
    false(
        "2021-04-14",
        "“They are children,” the congressman said. “[[54,000]] unaccompanied kids in a single month, March, "
        "at our southern border.”",
        Level("2021-03", "southwest", scope={"demographic": "UAC"}, meant="contradicted"),
    ),
    false(
        "2024-11-22",
        "China has become a source of its own: U.S. officials registered [[78,701]] encounters with Chinese "
        "citizens at the U.S.-Mexico border in fiscal 2024.",
        Level("FY2024", "southwest", scope={"citizenship": "China"}, meant="contradicted"),
    ),
    false(
        "2024-11-23",
        "More Indians are coming by way of Mexico. At the southwest border they were encountered [[43,764]] "
        "times in fiscal 2024.",
        Level("FY2024", "southwest", scope={"citizenship": "India"}, meant="contradicted"),
    ),
    false(
        "2024-12-04",
        "Swanton Sector agents arrested about [[80,000]] people in fiscal 2024, a figure local sheriffs call "
        "staggering.",
        Level("FY2024", None, "USBP", scope={"area": "Swanton"}, hedge="about", meant="contradicted"),
    ),
    false(
        "2023-11-28",
        "California's piece of the southern border accounted for [[576,434]] encounters in fiscal 2023, "
        "Arizona's for [[413,057]].",
        Level("FY2023", "southwest", scope={"state": "CA"}, meant="contradicted"),
        Level("FY2023", "southwest", scope={"state": "AZ"}, meant="contradicted"),
    ),
    false(
        "2024-11-17",
        "CBP encountered about [[1.53 million]] migrants at the southwest border during fiscal year 2024.",
        Level("FY2024", "southwest", hedge="about", meant="contradicted", also=("missing_context",)),
    ),
    false(
        "2022-10-29",
        "The Border Patrol apprehended [[2,378,944]] migrants at the Mexican border in fiscal year 2022, more "
        "than in any other year.",
        Level("FY2022", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2023-12-07",
        "Ports of entry along the southern border handled about [[2 million]] encounters in fiscal 2023.",
        Level("FY2023", "southwest", "OFO", hedge="about", meant="contradicted"),
    ),
    false(
        "2022-12-01",
        "Between the ports, Border Patrol agents on the northern border made more than [[100,000]] "
        "apprehensions in fiscal 2022.",
        Level("FY2022", "northern", "USBP", hedge="more_than", meant="contradicted"),
    ),
    # Levels: another period's value, digits that changed places.
    false(
        "2023-10-31",
        "El Paso, Texas, has rarely seen the like: [[307,844]] Border Patrol apprehensions in the El Paso "
        "Sector in fiscal 2023.",
        Level("FY2023", None, "USBP", scope={"area": "El Paso"}, meant="contradicted"),
    ),
    false(
        "2023-11-30",
        "In fiscal 2023, agents in the Tucson Sector made more than [[460,000]] arrests.",
        Level("FY2023", None, "USBP", scope={"area": "Tucson"}, hedge="more_than", meant="contradicted"),
    ),
    false(
        "2022-10-27",
        "The final count for fiscal 2022 at the southwest border came to [[2,738,944]] encounters.",
        Level("FY2022", "southwest", meant="contradicted"),
    ),
    false(
        "2023-10-26",
        "[[57,847]] Venezuelans were encountered at the U.S.-Mexico border in September, the most of any country.",
        Level("2023-09", "southwest", scope={"citizenship": "Venezuela"}, meant="contradicted"),
    ),
    false(
        "2021-11-12",
        "Haitians, many of whom had lived in Chile for years, were met [[76,130]] times at the southwestern "
        "border in fiscal 2021.",
        Level("FY2021", "southwest", scope={"citizenship": "Haiti"}, meant="contradicted"),
    ),
    false(
        "2023-11-24",
        "In Florida, CBP reported nearly [[290,000]] encounters during fiscal year 2023.",
        Level("FY2023", scope={"state": "FL"}, hedge="nearly", meant="contradicted"),
    ),
    false(
        "2023-11-02",
        "CBP seizures of fentanyl came to [[21,900 pounds]] in fiscal 2023.",
        Level("FY2023", scope={"drug": "Fentanyl"}, meant="contradicted"),
    ),
    false(
        "2023-11-07",
        "Officials used Title 42 to expel migrants [[1.08 million]] times at the southwest border in fiscal 2023.",
        Level("FY2023", "southwest", scope={"title": "42"}, meant="contradicted"),
    ),
    false(
        "2023-02-08",
        "Encounters at the southwestern border came to [[2.58 million]] in fiscal year 2022.",
        Level("FY2022", "southwest", meant="contradicted"),
    ),
    false(
        "2024-05-16",
        "April brought [[189,359]] encounters at the southern border, federal data show.",
        Level("2024-04", "southwest", meant="contradicted"),
    ),
    false(
        "2023-02-22",
        "The first quarter of fiscal 2023 saw [[507,237]] encounters along the southwest border.",
        Level("2022-10..2022-12", "southwest", meant="contradicted"),
    ),
    false(
        "2023-05-22",
        "From October through April, the first seven months of fiscal 2023, CBP recorded [[1.30 million]] "
        "encounters at the U.S.-Mexico border.",
        Level("2022-10..2023-04", "southwest", meant="contradicted"),
    ),
    false(
        "2024-04-24",
        "“Since October we have had [[2.4 million]] encounters at the southern border,” said the candidate, "
        "whose aides did not give a source.",
        Level("2023-10..2024-03", "southwest", open_period=True, meant="contradicted"),
    ),
    false(
        "2022-06-18",
        "Last month, CBP encountered migrants [[239,416]] times on the Mexican border. In the same month in "
        "2019 the figure was [[109,415]].",
        Level("2022-05", "southwest"),
        Level("2019-05", "southwest", meant="contradicted"),
    ),
    false(
        "2021-10-25",
        "Some [[1.73 million]] encounters were recorded at the southwest border in fiscal 2021, against "
        "[[977,509]] a year earlier.",
        Level("FY2021", "southwest", hedge="about"),
        Level("FY2020", "southwest", meant="contradicted"),
    ),
    false(
        "2018-10-26",
        "Border Patrol agents made [[1.24 million]] apprehensions at the southern border in fiscal 2000.",
        Level("FY2000", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2022-09-21",
        "Federal authorities said they recorded [[234,088]] encounters on the southern border last month.",
        Level("2022-08", "southwest", meant="contradicted"),
    ),
    false(
        "2023-10-28",
        "The border with Canada logged [[109,535]] encounters in fiscal year 2023, according to CBP.",
        Level("FY2023", "northern", meant="contradicted"),
    ),
    false(
        "2025-03-18",
        "In February 2025 CBP recorded fewer than [[8,000]] encounters at the southwest border.",
        Level("2025-02", "southwest", hedge="less_than", meant="contradicted"),
    ),
    false(
        "2020-11-16",
        "During the last full fiscal year of Donald Trump's term, 2020, CBP logged [[977,509]] encounters at "
        "the Mexican border.",
        Level("FY2020", "southwest", meant="contradicted"),
    ),
    false(
        "2024-02-12",
        "In the fourth quarter of 2023, October to December, border officials counted [[686,177]] encounters "
        "at the southwest border.",
        Level("2023-10..2023-12", "southwest", meant="contradicted"),
    ),
    false(
        "2020-06-18",
        "Only [[21,593]] apprehensions were made by the Border Patrol on the southwestern border in April 2020.",
        Level("2020-04", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2024-01-17",
        "For calendar year 2023, the southwest border's total stood at [[3.3 million]] encounters.",
        Level("CY2023", "southwest", meant="contradicted"),
    ),
    false(
        "2025-11-13",
        "In fiscal 2025, CBP had just over [[254,000]] encounters nationwide, the administration boasted.",
        Level("FY2025", "nationwide", hedge="just_over", meant="contradicted", also=("missing_context",)),
    ),
    false(
        "2022-06-20",
        "In all, [[251,136]] encounters took place at the southern border in May 2022, the department's "
        "spreadsheet shows.",
        Level("2022-05", "southwest", meant="contradicted"),
    ),
    false(
        "2023-06-22",
        "CBP recorded [[204,561]] encounters at the southern border in May, and [[53,297]] of them led to "
        "expulsions under Title 42.",
        Level("2023-05", "southwest"),
        Level("2023-05", "southwest", scope={"title": "42"}, meant="contradicted"),
    ),
    false(
        "2024-10-30",
        "By the end of fiscal 2024, single adults had been encountered [[1,663,278]] times at the southern "
        "border that year.",
        Level("FY2024", "southwest", scope={"demographic": "Single Adults"}, meant="contradicted"),
    ),
    # Hedges and rounding that are off.
    false(
        "2023-11-11",
        "More than [[2.5 million]] encounters were logged at the southwest border in fiscal 2023.",
        Level("FY2023", "southwest", hedge="more_than", meant="imprecise"),
    ),
    false(
        "2024-10-27",
        "Nearly [[2.1 million]] encounters took place on the southwestern border in fiscal 2024.",
        Level("FY2024", "southwest", hedge="nearly", meant="imprecise"),
    ),
    false(
        "2022-11-18",
        "Year over year, encounters at the U.S.-Mexico border grew by [[38 percent]] in fiscal 2022.",
        Change("FY2022", "southwest", baseline="FY2021", direction="up", open_baseline=True, meant="imprecise"),
    ),
    false(
        "2022-11-19",
        "The nationwide total of encounters climbed [[42%]] in fiscal 2022 over fiscal 2021.",
        Change("FY2022", "nationwide", baseline="FY2021", direction="up", meant="imprecise"),
    ),
    false(
        "2021-11-10",
        "CBP's seizures of fentanyl [[doubled]] in fiscal 2021 from fiscal 2020.",
        Multiple("FY2021", scope={"drug": "Fentanyl"}, baseline="FY2020", direction="up", meant="imprecise"),
    ),
    false(
        "2023-10-25",
        "Close to [[600,000]] people passed through southwest border ports of entry and were encountered there "
        "in fiscal 2023.",
        Level("FY2023", "southwest", "OFO", hedge="nearly", meant="contradicted"),
    ),
    false(
        "2025-08-06",
        "Even the quietest months are not so quiet: more than [[9,000]] encounters were recorded at the "
        "southern border in July 2025.",
        Level("2025-07", "southwest", hedge="more_than", meant="contradicted"),
    ),
    # Context that is missing.
    false(
        "2021-11-15",
        "For the whole of fiscal 2021, CBP tallied [[1.7 million]] encounters.",
        Level("FY2021", meant="missing_context"),
    ),
    false(
        "2022-11-20",
        "Encounters rose [[37 percent]] in fiscal 2022 compared with fiscal 2021, CBP said.",
        Change("FY2022", baseline="FY2021", direction="up", meant="missing_context"),
    ),
    false(
        "2024-12-03",
        "Customs and Border Protection ended fiscal 2024 with roughly [[2.1 million]] encounters on its books.",
        Level("FY2024", hedge="about", meant="missing_context"),
    ),
    false(
        "2024-12-05",
        "In fiscal 2024, CBP encounters went down by [[14 percent]] from fiscal 2023.",
        Change("FY2024", baseline="FY2023", direction="down", meant="missing_context"),
    ),
    false(
        "2023-02-01",
        "U.S. Customs and Border Protection registered about [[252,000]] encounters in December 2022.",
        Level("2022-12", hedge="about", meant="missing_context"),
    ),
    false(
        "2023-12-11",
        "Venezuelans were encountered [[266,000]] times by CBP in fiscal 2023.",
        Level("FY2023", scope={"citizenship": "Venezuela"}, meant="missing_context"),
    ),
    false(
        "2022-12-02",
        "Single adults figured in [[1.66 million]] CBP encounters in fiscal year 2022.",
        Level("FY2022", scope={"demographic": "Single Adults"}, meant="missing_context"),
    ),
    false(
        "2024-03-05",
        "CBP counted just over [[176,000]] encounters in January 2024.",
        Level("2024-01", hedge="just_over", meant="missing_context"),
    ),
    # Changes.
    false(
        "2023-07-20",
        "Arrests by the Border Patrol along the southwest border went up [[42%]] in June 2023 from the month before.",
        Change("2023-06", "southwest", "USBP", baseline="2023-05", direction="up", meant="contradicted"),
    ),
    false(
        "2022-11-25",
        "Nationwide encounters were [[29 percent]] higher in fiscal 2022 than in fiscal 2021.",
        Change("FY2022", "nationwide", baseline="FY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2022-11-26",
        "Across the country, CBP encounters increased [[37.1 percent]] between fiscal years 2021 and 2022, "
        "from [[1,956,519]] to [[2,766,582]].",
        Change("FY2022", "nationwide", baseline="FY2021", direction="up", meant="contradicted"),
        Level("FY2021", "nationwide"),
        Level("FY2022", "nationwide"),
    ),
    false(
        "2023-11-12",
        "Encounters with Chinese nationals at the Mexican border jumped [[117 percent]] in fiscal 2023 from "
        "fiscal 2022.",
        Change(
            "FY2023",
            "southwest",
            scope={"citizenship": "China"},
            baseline="FY2022",
            direction="up",
            meant="contradicted",
        ),
    ),
    false(
        "2023-12-06",
        "Traffic shifted to the official crossings. Encounters at southwest border ports of entry grew [[49 "
        "percent]] in fiscal 2023 from fiscal 2022.",
        Change("FY2023", "southwest", "OFO", baseline="FY2022", direction="up", meant="contradicted"),
    ),
    false(
        "2025-11-14",
        "Encounters on the Mexican border fell [[69 percent]] from fiscal 2024 to fiscal 2025.",
        Change("FY2025", "southwest", baseline="FY2024", direction="down", meant="contradicted"),
    ),
    false(
        "2024-08-22",
        "There were [[104,100]] encounters at the southwestern border in July, [[34 percent]] fewer than in July 2023.",
        Level("2024-07", "southwest"),
        Change("2024-07", "southwest", baseline="2023-07", direction="down", meant="contradicted"),
    ),
    false(
        "2025-01-22",
        "The number of unaccompanied children encountered at the southwest border increased [[20 percent]] in "
        "fiscal 2024 over the year before.",
        Change(
            "FY2024", "southwest", scope={"demographic": "UAC"}, baseline="FY2023", direction="up", meant="contradicted"
        ),
    ),
    false(
        "2024-11-27",
        "In fiscal 2024, encounters along the northern border soared by [[73 percent]] from fiscal 2023.",
        Change("FY2024", "northern", baseline="FY2023", direction="up", meant="contradicted"),
    ),
    false(
        "2022-04-20",
        "March saw a [[43 percent]] surge in encounters at the southern border compared with February.",
        Change("2022-03", "southwest", baseline="2022-02", direction="up", meant="contradicted"),
    ),
    false(
        "2023-02-23",
        "After the parole program was extended to them, encounters with Cubans at the southwest border dropped "
        "[[58 percent]] in January from December.",
        Change(
            "2023-01",
            "southwest",
            scope={"citizenship": "Cuba"},
            baseline="2022-12",
            direction="down",
            meant="contradicted",
        ),
    ),
    false(
        "2025-11-03",
        "Fentanyl seizures by CBP rose [[45 percent]] in fiscal 2025 from the previous fiscal year.",
        Change("FY2025", scope={"drug": "Fentanyl"}, baseline="FY2024", direction="up", meant="contradicted"),
    ),
    false(
        "2023-11-27",
        "Mexicans were encountered about [[91,000]] more times at the U.S.-Mexico border in fiscal 2023 than "
        "in fiscal 2022.",
        Change(
            "FY2023",
            "southwest",
            scope={"citizenship": "Mexico"},
            baseline="FY2022",
            direction="up",
            unit="number",
            hedge="about",
            meant="contradicted",
        ),
    ),
    false(
        "2024-11-01",
        "The share of single adults among southwest border encounters rose [[13 percentage points]] between "
        "fiscal 2022 and fiscal 2024.",
        Change(
            "FY2024",
            "southwest",
            scope={"demographic": "Single Adults"},
            baseline="FY2022",
            direction="up",
            unit="points",
            meant="contradicted",
        ),
    ),
    false(
        "2024-12-12",
        "Apprehensions in the Rio Grande Valley Sector fell [[40 percent]] in fiscal 2024 from fiscal 2023.",
        Change(
            "FY2024",
            None,
            "USBP",
            scope={"area": "Rio Grande Valley"},
            baseline="FY2023",
            direction="down",
            meant="contradicted",
        ),
    ),
    false(
        "2022-11-08",
        "Encounters at the southern border went [[from 1,956,519 to 2,378,944]] between fiscal 2021 and fiscal 2022.",
        Pair("FY2022", "southwest", baseline="FY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2022-10-25",
        "Encounters at the southwest border rose [[21 percent]] in September, to [[227,547]] from [[203,597]] "
        "in August.",
        Change("2022-09", "southwest", baseline="2022-08", direction="up", meant="contradicted"),
        Level("2022-09", "southwest"),
        Level("2022-08", "southwest"),
    ),
    false(
        "2025-07-10",
        "June 2025 had [[39 percent]] fewer encounters on the Mexican border than June 2024.",
        Change("2025-06", "southwest", baseline="2024-06", direction="down", meant="contradicted"),
    ),
    false(
        "2024-11-16",
        "Port officers on the southwest border saw numbers grow by between [[20 and 25 percent]] in fiscal "
        "2024 from fiscal 2023.",
        ChangeRange("FY2024", "southwest", "OFO", baseline="FY2023", direction="up", meant="contradicted"),
    ),
    false(
        "2023-11-20",
        "The southwestern border's total was down [[4 percent]] in fiscal 2023 from fiscal 2022, to "
        "[[2,475,669]] encounters.",
        Change("FY2023", "southwest", baseline="FY2022", direction="down", meant="contradicted"),
        Level("FY2023", "southwest"),
    ),
    false(
        "2024-02-20",
        "Border Patrol apprehensions at the southwest border dropped by [[75 percent]] in January, to "
        "[[124,215]] from [[249,740]] in December.",
        Change("2024-01", "southwest", "USBP", baseline="2023-12", direction="down", meant="contradicted"),
        Level("2024-01", "southwest", "USBP"),
        Level("2023-12", "southwest", "USBP"),
    ),
    false(
        "2024-11-19",
        "Encounters on the northern border reached [[198,929]] in fiscal 2024. That was down [[5 percent]] "
        "from the year before.",
        Level("FY2024", "northern"),
        Change("FY2024", "northern", baseline="FY2023", direction="down", meant="contradicted"),
    ),
    false(
        "2023-09-25",
        "U.S. officials had [[232,972]] encounters at the southern border in August, [[27 percent]] fewer than "
        "in July.",
        Level("2023-08", "southwest"),
        Change("2023-08", "southwest", baseline="2023-07", direction="down", meant="contradicted"),
    ),
    false(
        "2021-08-18",
        "Compared with July 2019, the number of encounters on the southwest border in July 2021 was up [[61 percent]].",
        Change("2021-07", "southwest", baseline="2019-07", direction="up", meant="contradicted"),
    ),
    false(
        "2024-10-28",
        "Monthly encounters at the U.S.-Mexico border plunged by [[91 percent]] between December 2023 and "
        "September 2024.",
        Change("2024-09", "southwest", baseline="2023-12", direction="down", meant="contradicted"),
    ),
    # Multiples.
    false(
        "2021-11-03",
        "Encounters at the southwest border nearly [[tripled]] from fiscal 2020 to fiscal 2021.",
        Multiple("FY2021", "southwest", baseline="FY2020", hedge="nearly", direction="up", meant="contradicted"),
    ),
    false(
        "2022-11-17",
        "On the northern border, encounters [[doubled]] in fiscal 2022 from a year earlier.",
        Multiple("FY2022", "northern", baseline="FY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2024-12-06",
        "Encounters with Chinese nationals at the southern border [[tripled]] in fiscal 2024 from fiscal 2023.",
        Multiple(
            "FY2024",
            "southwest",
            scope={"citizenship": "China"},
            baseline="FY2023",
            direction="up",
            meant="contradicted",
        ),
    ),
    false(
        "2023-12-12",
        "Border Patrol apprehensions in the Swanton Sector merely [[doubled]] in fiscal 2023 from fiscal 2022.",
        Multiple(
            "FY2023", None, "USBP", scope={"area": "Swanton"}, baseline="FY2022", direction="up", meant="contradicted"
        ),
    ),
    false(
        "2024-12-13",
        "The administration [[halved]] encounters at the southwest border in fiscal 2024 from fiscal 2023, its "
        "officials said.",
        Multiple("FY2024", "southwest", baseline="FY2023", direction="down", meant="contradicted"),
    ),
    false(
        "2023-12-13",
        "The number of people encountered at Mexican border ports of entry [[quadrupled]] in fiscal 2023 from "
        "fiscal 2022.",
        Multiple("FY2023", "southwest", "OFO", baseline="FY2022", direction="up", meant="contradicted"),
    ),
    false(
        "2022-11-30",
        "CBP seized more than [[twice]] as much fentanyl in fiscal 2022 as in fiscal 2021.",
        Multiple("FY2022", scope={"drug": "Fentanyl"}, baseline="FY2021", hedge="more_than", meant="contradicted"),
    ),
    false(
        "2022-11-13",
        "In fiscal 2022 there were [[three times]] as many encounters at the southwest border as in fiscal 2019.",
        Multiple("FY2022", "southwest", baseline="FY2019", meant="contradicted"),
    ),
    false(
        "2022-12-14",
        "Encounters with Venezuelans at the southwestern border rose [[tenfold]] in fiscal 2022 from fiscal 2021.",
        Multiple(
            "FY2022",
            "southwest",
            scope={"citizenship": "Venezuela"},
            baseline="FY2021",
            direction="up",
            meant="contradicted",
        ),
    ),
    # Shares.
    false(
        "2023-11-23",
        "Only [[63 percent]] of encounters nationwide in fiscal 2023 took place at the southwest border.",
        Share("FY2023", "southwest", whole={"border": "nationwide"}, meant="contradicted"),
    ),
    false(
        "2022-11-24",
        "CBP recorded [[2.4 million]] encounters at the southern border in fiscal 2022. Of those, [[61 "
        "percent]] were Title 42 expulsions.",
        Level("FY2022", "southwest"),
        Share("FY2022", "southwest", scope={"title": "42"}, whole={"title": None}, meant="contradicted"),
    ),
    false(
        "2023-10-27",
        "[[One in 10]] people encountered at the southwest border in September 2023 was a Venezuelan.",
        Share(
            "2023-09",
            "southwest",
            scope={"citizenship": "Venezuela"},
            whole={"citizenship": None},
            meant="contradicted",
        ),
    ),
    false(
        "2022-11-05",
        "Citizens of Mexico made up [[two-thirds]] of the encounters at the U.S.-Mexico border in fiscal 2022.",
        Share(
            "FY2022", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}, meant="contradicted"
        ),
    ),
    false(
        "2023-12-14",
        "Just [[a third]] of southwest border encounters in fiscal 2023 occurred in Texas.",
        Share("FY2023", "southwest", scope={"state": "TX"}, whole={"state": None}, meant="contradicted"),
    ),
    false(
        "2022-11-29",
        "Adults traveling alone accounted for [[45 percent]] of southern border encounters in fiscal 2022.",
        Share(
            "FY2022",
            "southwest",
            scope={"demographic": "Single Adults"},
            whole={"demographic": None},
            meant="contradicted",
        ),
    ),
    false(
        "2022-12-05",
        "Cuba, Nicaragua and Venezuela supplied more than [[half]] of all encounters at the southwest border "
        "in fiscal 2022.",
        Share(
            "FY2022",
            "southwest",
            whole={},
            parts=({"citizenship": "Cuba"}, {"citizenship": "Nicaragua"}, {"citizenship": "Venezuela"}),
            hedge="more_than",
            meant="contradicted",
        ),
    ),
    false(
        "2024-11-13",
        "About [[17 percent]] of CBP's encounters nationwide in fiscal 2024 were at the northern border.",
        Share("FY2024", "northern", whole={"border": "nationwide"}, hedge="about", meant="contradicted"),
    ),
    false(
        "2023-10-30",
        "September's [[269,735]] encounters at the Mexican border included [[123,815]] people in families, or "
        "[[64 percent]].",
        Level("2023-09", "southwest"),
        Level("2023-09", "southwest", scope={"demographic": "FMUA"}),
        Share("2023-09", "southwest", scope={"demographic": "FMUA"}, whole={"demographic": None}, meant="contradicted"),
    ),
    # Superlatives, thresholds, ranks.
    false(
        "2023-10-24",
        "The Border Patrol's apprehensions nationwide in fiscal 2023 were [[the highest ever recorded]].",
        Superlative("FY2023", "nationwide", "USBP", window="FY1925..FY2023", meant="contradicted"),
    ),
    false(
        "2018-11-14",
        "Border Patrol apprehensions nationwide in fiscal 2018 were [[the lowest since fiscal 1971]].",
        Superlative("FY2018", "nationwide", "USBP", window="FY1972..FY2018", kind="lowest", meant="contradicted"),
    ),
    false(
        "2024-01-03",
        "Encounters at the southwest border in November 2023 were [[the highest of any month on record]].",
        Superlative("2023-11", "southwest", window="2016-10..2023-11", meant="contradicted"),
    ),
    false(
        "2024-08-21",
        "In July the southwestern border had [[the fewest encounters since January 2021]].",
        Superlative("2024-07", "southwest", window="2021-02..2024-07", kind="lowest", meant="contradicted"),
    ),
    false(
        "2024-11-26",
        "Encounters with unaccompanied children at the southwest border reached [[an all-time high in fiscal 2024]].",
        Superlative("FY2024", "southwest", scope={"demographic": "UAC"}, window="FY2017..FY2024", meant="contradicted"),
    ),
    false(
        "2023-08-23",
        "The fiscal-year total of southern border encounters passed [[2 million]] in June.",
        Threshold("2022-10..2023-06", "southwest", before="2022-10..2023-05", meant="contradicted"),
    ),
    false(
        "2023-10-21",
        "Encounters at the southwest border topped [[300,000]] in September for the first time.",
        Threshold("2023-09", "southwest", meant="contradicted"),
    ),
    false(
        "2022-06-17",
        "Nationwide, the fiscal-year running total of encounters surpassed [[2 million]] in May.",
        Threshold("2021-10..2022-05", "nationwide", meant="contradicted"),
    ),
    false(
        "2022-06-22",
        "In May the Border Patrol's monthly apprehensions on the U.S.-Mexico border exceeded [[200,000]] for "
        "the first time since March 2000.",
        Threshold("2022-05", "southwest", "USBP", below="2000-04..2022-04", meant="contradicted"),
    ),
    false(
        "2022-12-07",
        "Cuba was the [[second-largest]] country of origin at the southwest border in fiscal 2022, behind Mexico.",
        Rank("FY2022", "southwest", scope={"citizenship": "Cuba"}, place=2, among="citizenship", meant="contradicted"),
    ),
    false(
        "2024-02-23",
        "December 2022 was the [[second-highest]] month ever for encounters at the southern border.",
        Rank("2022-12", "southwest", place=2, window="2016-10..2023-12", meant="contradicted"),
    ),
    false(
        "2022-12-08",
        "With about [[308,000]] arrests, El Paso was [[the busiest Border Patrol sector]] in fiscal 2022.",
        Level("FY2022", None, "USBP", scope={"area": "El Paso"}, hedge="about"),
        Rank("FY2022", None, "USBP", scope={"area": "El Paso"}, place=1, among="area", meant="contradicted"),
    ),
    false(
        "2024-12-16",
        "California ranked [[second]] among the four border states for southwest border encounters in fiscal 2024.",
        Rank("FY2024", "southwest", scope={"state": "CA"}, place=2, among="state", meant="contradicted"),
    ),
    # Averages, streaks, sums, comparisons, ranges.
    false(
        "2024-02-26",
        "On average, [[12,000]] people a day were encountered at the Mexican border in December 2023.",
        Average("2023-12", "southwest", meant="contradicted"),
    ),
    false(
        "2023-11-01",
        "In fiscal 2023 the southwest border had an average of nearly [[8,800]] encounters a day.",
        Average("FY2023", "southwest", hedge="nearly", meant="contradicted"),
    ),
    false(
        "2022-11-11",
        "A typical month of fiscal 2022 saw an average of [[231,000]] encounters at the southwestern border.",
        Average("FY2022", "southwest", per="month", meant="contradicted"),
    ),
    false(
        "2024-11-11",
        "At the southwest border's ports of entry, officers averaged about [[3,700]] encounters a day in fiscal 2024.",
        Average("FY2024", "southwest", "OFO", hedge="about", meant="contradicted"),
    ),
    false(
        "2023-01-26",
        "December marked the [[15th]] consecutive month in which southern border encounters exceeded 200,000.",
        Streak("2022-12", "southwest", length=15, above=200000, meant="contradicted"),
    ),
    false(
        "2024-08-23",
        "July was the [[eighth]] straight month of falling Border Patrol apprehensions on the southwest border.",
        Streak("2024-07", "southwest", "USBP", length=8, move="down", meant="contradicted"),
    ),
    false(
        "2021-07-20",
        "Encounters at the U.S.-Mexico border rose in June for the [[20th]] month in a row.",
        Streak("2021-06", "southwest", length=20, move="up", meant="contradicted"),
    ),
    false(
        "2023-11-29",
        "From fiscal 2021 through fiscal 2023, the southwest border recorded a total of [[8.6 million]] encounters.",
        Sum(
            "2020-10..2023-09",
            "southwest",
            parts=({"period": "FY2021"}, {"period": "FY2022"}, {"period": "FY2023"}),
            meant="contradicted",
        ),
    ),
    false(
        "2022-12-09",
        "Migrants from Cuba, Nicaragua and Venezuela were encountered a combined [[752,500]] times at the "
        "southern border in fiscal 2022.",
        Sum(
            "FY2022",
            "southwest",
            parts=({"citizenship": "Cuba"}, {"citizenship": "Nicaragua"}, {"citizenship": "Venezuela"}),
            meant="contradicted",
        ),
    ),
    false(
        "2022-12-12",
        "Guatemalans, Hondurans and Salvadorans together were encountered [[701,049]] times at the southwest "
        "border in fiscal 2022.",
        Sum(
            "FY2022",
            "southwest",
            parts=({"citizenship": "El Salvador"}, {"citizenship": "Guatemala"}, {"citizenship": "Honduras"}),
            meant="contradicted",
        ),
    ),
    false(
        "2023-12-15",
        "In fiscal 2023, [[more Guatemalans than Venezuelans]] were encountered at the Mexican border.",
        Comparison(
            "FY2023",
            "southwest",
            left=({"citizenship": "Guatemala"},),
            right=({"citizenship": "Venezuela"},),
            meant="contradicted",
        ),
    ),
    false(
        "2023-12-18",
        "The Tucson Sector had [[more apprehensions in fiscal 2023 than El Paso and Del Rio combined]].",
        Comparison(
            "FY2023",
            None,
            "USBP",
            left=({"area": "Tucson"},),
            right=({"area": "El Paso"}, {"area": "Del Rio"}),
            meant="contradicted",
        ),
    ),
    false(
        "2024-02-28",
        "December 2023 alone brought [[more encounters to the southwest border than all of fiscal 2017]].",
        Comparison("2023-12", "southwest", right=({"period": "FY2017"},), meant="contradicted"),
    ),
    false(
        "2022-12-15",
        "In every month of fiscal 2022, encounters at the southwestern border stayed [[between 200,000 and 245,000]].",
        Range("FY2022", "southwest", meant="contradicted"),
    ),
    false(
        "2025-10-17",
        "From February through September 2025, the monthly count at the southwest border moved [[between 2,000 "
        "and 5,000]] encounters.",
        Range("2025-02..2025-09", "southwest", meant="contradicted"),
    ),
    # Stories, headlines, quotations.
    false(
        "2022-10-23",
        "Border encounters set a record\n\nThe southern border recorded [[2,378,944]] encounters in fiscal "
        "2022, the government said. The total was up [[27 percent]] from fiscal 2021.",
        Level("FY2022", "southwest"),
        Change("FY2022", "southwest", baseline="FY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2023-10-23",
        "“There were more than [[300,000]] encounters at our southern border in September,” the governor told "
        "Fox News. “That's more than in any month before.”",
        Level("2023-09", "southwest", hedge="more_than", meant="contradicted"),
    ),
    false(
        "2023-12-19",
        "CBP counted [[137,275]] encounters with unaccompanied children at the southwest border in fiscal "
        "2023. In fiscal 2022 there were [[82,057]].",
        Level("FY2023", "southwest", scope={"demographic": "UAC"}),
        Level("FY2022", "southwest", scope={"demographic": "UAC"}, meant="contradicted"),
    ),
    false(
        "2024-11-28",
        "Arizona had about [[564,000]] encounters at the U.S.-Mexico border in fiscal 2024. Texas, with "
        "[[723,370]], had more.",
        Level("FY2024", "southwest", scope={"state": "AZ"}, hedge="about"),
        Level("FY2024", "southwest", scope={"state": "TX"}, meant="contradicted"),
    ),
    false(
        "2022-10-30",
        "The Border Patrol's Del Rio Sector counted more than [[480,000]] arrests in fiscal 2022. The Rio "
        "Grande Valley Sector had about [[549,000]].",
        Level("FY2022", None, "USBP", scope={"area": "Del Rio"}, hedge="more_than"),
        Level("FY2022", None, "USBP", scope={"area": "Rio Grande Valley"}, hedge="about", meant="contradicted"),
    ),
    false(
        "2024-10-25",
        "Under Biden, annual encounters at the southwest border peaked in fiscal 2023 at [[2.8 million]]. In "
        "fiscal 2024 they fell by [[14 percent]] from fiscal 2023.",
        Level("FY2023", "southwest", meant="contradicted"),
        Change("FY2024", "southwest", baseline="FY2023", direction="down"),
    ),
    false(
        "2020-12-10",
        "In fiscal 2019 agents of the Border Patrol made [[851,508]] apprehensions at the southern border; a "
        "year later the total was [[40,651]].",
        Level("FY2019", "southwest", "USBP"),
        Level("FY2020", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2024-11-29",
        "Ports of entry accounted for [[64 percent]] of encounters nationwide in fiscal 2024, CBP's own "
        "breakdown shows.",
        Share("FY2024", "nationwide", "OFO", whole={"component": "CBP"}, meant="contradicted"),
    ),
    # More periods, scopes and operations.
    false(
        "2022-08-17",
        "Ten months into fiscal 2022, encounters at the southwest border were [[64 percent]] above the same "
        "period of fiscal 2021.",
        Change("2021-10..2022-07", "southwest", baseline="2020-10..2021-07", direction="up", meant="contradicted"),
    ),
    false(
        "2019-11-06",
        "Border Patrol apprehensions at the Mexican border in fiscal 2019 were [[the most since fiscal 2000]].",
        Superlative("FY2019", "southwest", "USBP", window="FY2001..FY2019", meant="contradicted"),
    ),
    false(
        "2025-02-19",
        "January's encounters at the southwest border were [[the fewest in more than six years]].",
        Superlative("2025-01", "southwest", window="2019-01..2025-01", kind="lowest", meant="contradicted"),
    ),
    false(
        "2022-07-18",
        "Monthly encounters at the northern border broke [[10,000]] for the first time in March 2022.",
        Threshold("2022-03", "northern", meant="contradicted"),
    ),
    false(
        "2024-12-18",
        "Over the four fiscal years from 2021 to 2024, the southwestern border averaged [[3.2 million]] "
        "encounters a year.",
        Average("2020-10..2024-09", "southwest", per="year", meant="contradicted"),
    ),
    false(
        "2023-10-31",
        "September was the [[ninth]] month in a row in which the northern border had more than 16,000 encounters.",
        Streak("2023-09", "northern", length=9, above=16000, meant="contradicted"),
    ),
    false(
        "2024-11-05",
        "CBP seized [[74,197 pounds]] of methamphetamine in fiscal 2024.",
        Level("FY2024", scope={"drug": "Methamphetamine"}, meant="contradicted"),
    ),
    false(
        "2024-05-02",
        "In the first quarter of 2024, encounters at the Mexican border came to roughly [[988,000]].",
        Level(
            "2024-01..2024-03",
            "southwest",
            hedge="about",
            or_period="2023-10..2023-12",
            open_period=True,
            meant="contradicted",
        ),
    ),
    false(
        "2023-03-01",
        "In 2022, CBP recorded [[1.9 million]] encounters at the southwest border.",
        Level("FY2022", "southwest", or_period="CY2022", open_period=True, meant="contradicted"),
    ),
    false(
        "2023-11-03",
        "Apprehensions in the Yuma Sector grew [[44 percent]] in fiscal 2023, to more than [[174,000]].",
        Change(
            "FY2023",
            None,
            "USBP",
            scope={"area": "Yuma"},
            baseline="FY2022",
            direction="up",
            open_baseline=True,
            meant="contradicted",
        ),
        Level("FY2023", None, "USBP", scope={"area": "Yuma"}, hedge="more_than"),
    ),
    false(
        "2023-11-30",
        "The number of Ecuadorans encountered at the southern border [[doubled]] in fiscal 2023, to "
        "[[116,229]] from [[24,060]].",
        Multiple(
            "FY2023",
            "southwest",
            scope={"citizenship": "Ecuador"},
            baseline="FY2022",
            direction="up",
            meant="contradicted",
        ),
        Level("FY2023", "southwest", scope={"citizenship": "Ecuador"}),
        Level("FY2022", "southwest", scope={"citizenship": "Ecuador"}),
    ),
    false(
        "2022-12-16",
        "Of those encountered at the southwest border in fiscal 2022, authorities processed only [[1.08 "
        "million]] under Title 8.",
        Level("FY2022", "southwest", scope={"title": "8"}, meant="contradicted"),
    ),
    false(
        "2024-12-17",
        "Border Patrol agents on the U.S.-Mexico border apprehended about [[15,300]] Mauritanians in fiscal 2024.",
        Level("FY2024", "southwest", "USBP", scope={"citizenship": "Mauritania"}, hedge="about", meant="contradicted"),
    ),
    false(
        "2023-11-06",
        "Less than [[half]] of the fentanyl that CBP seized in fiscal 2023 was found at ports of entry.",
        Share(
            "FY2023",
            None,
            "OFO",
            scope={"drug": "Fentanyl"},
            whole={"component": "CBP"},
            hedge="less_than",
            meant="contradicted",
        ),
    ),
    false(
        "2023-11-04",
        "CBP's Tucson Field Office seized about [[4,600 pounds]] of fentanyl in fiscal 2023.",
        Level("FY2023", scope={"drug": "Fentanyl", "area": "Tucson Field Office"}, hedge="about", meant="contradicted"),
    ),
    false(
        "2023-04-20",
        "In March, CBP recorded [[193,249]] encounters at the southwest border, [[31 percent]] fewer than in "
        "March 2022.",
        Level("2023-03", "southwest"),
        Change("2023-03", "southwest", baseline="2022-03", direction="down", meant="contradicted"),
    ),
    false(
        "2024-12-19",
        "New Mexico's part of the southern border had [[170,846]] encounters in fiscal 2024, [[29 percent]] "
        "fewer than in fiscal 2023.",
        Level("FY2024", "southwest", scope={"state": "NM"}, meant="contradicted"),
        Change("FY2024", "southwest", scope={"state": "NM"}, baseline="FY2023", direction="down"),
    ),
    false(
        "2023-01-30",
        "EAGLE PASS, Texas — Rosa Delgado, 41, has run the shelter since 2014. In December, when the southwest "
        "border had [[251,487]] encounters, she ran out of blankets. CBP says that was [[17 percent]] more "
        "than in November. A bed costs her $11 a night.",
        Level("2022-12", "southwest"),
        Change("2022-12", "southwest", baseline="2022-11", direction="up", meant="contradicted"),
    ),
    false(
        "2024-11-30",
        "TUCSON, Ariz. — For a year the desert west of here was the center of it all. Agents in the Tucson "
        "Sector made about [[464,000]] arrests in fiscal 2024. That was a decrease of [[24 percent]] from "
        "fiscal 2023, the Border Patrol said. On Aug. 3, Deputy Mark Ochoa, 34, found nine people in one truck.",
        Level("FY2024", None, "USBP", scope={"area": "Tucson"}, hedge="about"),
        Change(
            "FY2024", None, "USBP", scope={"area": "Tucson"}, baseline="FY2023", direction="down", meant="contradicted"
        ),
    ),
    false(
        "2021-08-20",
        "The number of children crossing alone set off alarms in Washington. In July, CBP encountered "
        "[[18,954]] unaccompanied children at the Mexican border. The department said [[83,499]] single adults "
        "came that month, too.",
        Level("2021-07", "southwest", scope={"demographic": "UAC"}),
        Level("2021-07", "southwest", scope={"demographic": "Single Adults"}, meant="contradicted"),
    ),
    false(
        "2023-11-05",
        "The migration has changed. Mexicans were [[29 percent]] of those encountered at the southwest border "
        "in fiscal 2023. In fiscal 2021 their share was [[48 percent]].",
        Share("FY2023", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}),
        Share(
            "FY2021", "southwest", scope={"citizenship": "Mexico"}, whole={"citizenship": None}, meant="contradicted"
        ),
    ),
    false(
        "2025-12-10",
        "CBP closed fiscal 2025 with [[691,906]] encounters nationwide, according to its website. Only "
        "[[237,538]] of those were at the southwestern border.",
        Level("FY2025", "nationwide"),
        Level("FY2025", "southwest", meant="contradicted", also=("missing_context",)),
    ),
    # Still more.
    false(
        "2024-12-04",
        "Only [[one in five]] encounters nationwide in fiscal 2024 took place at a port of entry.",
        Share("FY2024", "nationwide", "OFO", whole={"component": "CBP"}, meant="contradicted"),
    ),
    false(
        "2023-11-13",
        "CBP put the nationwide total for fiscal 2023 at [[3.3 million]] encounters.",
        Level("FY2023", "nationwide", meant="imprecise"),
    ),
    false(
        "2024-10-31",
        "Encounters at the southern border in fiscal 2024 were [[twice]] those of fiscal 2019.",
        Multiple("FY2024", "southwest", baseline="FY2019", meant="imprecise"),
    ),
    false(
        "2023-11-18",
        "Canada's side has been quieter, but the northern border still had just over [[190,000]] encounters in "
        "fiscal 2023.",
        Level("FY2023", "northern", hedge="just_over", meant="imprecise"),
    ),
    false(
        "2025-05-21",
        "April's encounters at the U.S.-Mexico border were [[94 percent]] lower than those of April 2024.",
        Change("2025-04", "southwest", baseline="2024-04", direction="down", meant="imprecise"),
    ),
    false(
        "2023-01-10",
        "Title 42 was invoked for [[1.08 million]] expulsions in fiscal 2022.",
        Level("FY2022", scope={"title": "42"}, meant="missing_context"),
    ),
    false(
        "2023-11-17",
        "CBP encounters rose by [[4 percent]] from fiscal 2022 to fiscal 2023.",
        Change("FY2023", baseline="FY2022", direction="up", meant="missing_context"),
    ),
    false(
        "2023-12-02",
        "CBP encounters averaged almost [[6,800]] a day in fiscal 2023.",
        Average("FY2023", hedge="nearly", meant="missing_context"),
    ),
    false(
        "2023-02-09",
        "In calendar year 2022, encounters at the border with Mexico rose [[37 percent]] over calendar year 2021.",
        Change("CY2022", "southwest", baseline="CY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2022-10-30",
        "Until now the record for Border Patrol apprehensions nationwide was the [[1.86 million]] of fiscal 1986.",
        Level("FY1986", "nationwide", "USBP", meant="contradicted"),
    ),
    false(
        "2024-11-20",
        "People in family units were encountered [[996,074]] times at the southern border in fiscal 2024.",
        Level("FY2024", "southwest", scope={"demographic": "FMUA"}, meant="contradicted"),
    ),
    false(
        "2024-12-05",
        "Tucson was only the [[fourth-busiest]] Border Patrol sector on the southern border in fiscal 2023.",
        Rank("FY2023", "southwest", "USBP", scope={"area": "Tucson"}, place=4, among="area", meant="contradicted"),
    ),
    false(
        "2022-11-12",
        "The fiscal 2022 total for the southwestern border, [[2,378,944]], was a record, and those [[2.7 "
        "million]] encounters at the southwestern border will be an issue on Nov. 8.",
        Level("FY2022", "southwest"),
        Level("FY2022", "southwest", meant="contradicted"),
    ),
    false(
        "2023-02-16",
        "Encounters at the Mexican border in the first quarter of fiscal 2023 were up [[9 percent]] on the "
        "first quarter of fiscal 2022.",
        Change("2022-10..2022-12", "southwest", baseline="2021-10..2021-12", direction="up", meant="contradicted"),
    ),
    # Traps.
    trap(
        "forecast",
        "2023-05-09",
        "When Title 42 ends, officials expect as many as 12,000 migrants a day to arrive at the southern "
        "border, according to an internal memo.",
    ),
    trap(
        "forecast",
        "2024-01-19",
        "If the pace holds, the southwest border could see [[2.9 million]] encounters in fiscal 2024, the "
        "analysts said.",
        Unverifiable("FY2024", "southwest"),
    ),
    trap(
        "forecast",
        "2021-03-30",
        "The government projects that between 159,000 and 184,000 children will come alone this year, the memo said.",
    ),
    trap(
        "hypothetical",
        "2024-02-06",
        "Had encounters doubled again, the city would have run out of beds by Easter, the mayor said.",
    ),
    trap(
        "hypothetical",
        "2024-06-05",
        "The order takes effect whenever the seven-day average of encounters between ports of entry exceeds "
        "2,500, and ends when it drops below 1,500.",
    ),
    trap(
        "law",
        "2024-02-05",
        "The Senate bill would let the department close the border once encounters average 5,000 a day over a "
        "week, or reach 8,500 in a single day.",
    ),
    trap(
        "law",
        "2023-05-13",
        "Under Title 8, anyone deported faces a bar of at least five years; Section 1326 makes re-entry a "
        "crime punishable by up to 20 years in prison.",
    ),
    trap(
        "poll",
        "2023-12-20",
        "Some 63 percent of registered voters disapprove of how the border is handled, and 28 percent call "
        "immigration the top issue, the survey of 1,421 adults found.",
    ),
    trap(
        "poll",
        "2024-04-30",
        "Support for a border wall rose to 53 percent, up 12 points from 2016, according to the university's poll.",
    ),
    trap(
        "money",
        "2023-10-20",
        "The White House asked Congress for $13.6 billion for the border, including money for 1,300 more "
        "agents and 375 immigration judge teams.",
    ),
    trap(
        "money",
        "2022-09-15",
        "Texas has spent more than $4 billion on Operation Lone Star; busing 8,000 migrants to Washington cost "
        "about $1,400 a seat.",
    ),
    trap(
        "deaths",
        "2022-11-01",
        "The Border Patrol recorded 895 deaths along the southern border in fiscal 2022, up from 566 the year before.",
    ),
    trap(
        "deaths",
        "2023-09-13",
        "The United Nations migration agency counted 686 people dead or missing on the U.S.-Mexico border in "
        "2022, nearly half of all such deaths in the Americas.",
    ),
    trap(
        "custody",
        "2023-05-12",
        "CBP held more than 28,000 migrants in custody on Wednesday, far above the 18,500 its facilities are "
        "meant for.",
    ),
    trap(
        "custody",
        "2024-09-03",
        "ICE detained 37,395 people at the end of August, of whom 61 percent had no criminal record.",
    ),
    trap(
        "gotaways",
        "2023-11-09",
        "In addition to [[2,475,669]] encounters at the southwest border in fiscal 2023, agents estimated that "
        "about 670,000 people got away.",
        Level("FY2023", "southwest"),
    ),
    trap(
        "gotaways",
        "2022-10-25",
        "Known “gotaways” rose 54 percent to nearly 600,000, a Border Patrol chief told lawmakers.",
    ),
    trap(
        "unique",
        "2022-09-19",
        "The number of unique individuals encountered nationwide in August was 157,921, and 22 percent of the "
        "encounters involved repeat crossers.",
    ),
    trap(
        "unique",
        "2021-10-24",
        "The recidivism rate reached 27 percent in fiscal 2021 as people expelled under Title 42 tried again "
        "and again.",
    ),
    trap(
        "cap",
        "2023-07-03",
        "Starting this month, CBP One offers 1,450 appointments a day, up from 1,250, at eight ports of entry "
        "on the U.S.-Mexico border.",
    ),
    trap(
        "cap",
        "2023-09-29",
        "The president kept the ceiling on refugee admissions at 125,000 for fiscal 2024, with 35,000 to "
        "50,000 places set aside for Latin America.",
    ),
    trap(
        "other country",
        "2024-01-10",
        "Panama counted 520,085 people crossing the Darién Gap in 2023, more than double the 248,000 of 2022, "
        "a record.",
    ),
    trap(
        "other country",
        "2023-04-03",
        "In 2022 the RCMP intercepted 39,540 asylum seekers between ports of entry, all but a few at Roxham "
        "Road in Quebec.",
    ),
    trap(
        "other country",
        "2024-01-17",
        "Frontex reported 380,000 irregular crossings of the EU's external borders in 2023, the most since "
        "2016 and 17 percent more than a year earlier.",
    ),
    trap(
        "other agency",
        "2024-12-20",
        "ICE deported 271,484 people in fiscal 2024, its highest total in a decade, while FEMA gave shelters "
        "$640 million.",
    ),
    trap(
        "other agency",
        "2024-10-11",
        "The immigration courts' backlog has grown to 3.7 million cases, and judges decided 666,000 of them in "
        "fiscal 2024.",
    ),
    trap(
        "watchlist",
        "2023-10-19",
        "Agents stopped 169 people on the terrorist watch list between ports of entry on the southern border "
        "last fiscal year, compared with 98 the year before.",
    ),
    trap(
        "staffing",
        "2024-03-12",
        "The Border Patrol has about 19,700 agents, 2.2 percent fewer than its quota; their median age is 40 "
        "and they earn some $77,000 a year.",
    ),
    trap(
        "measures",
        "2021-01-12",
        "Crews finished 452 miles of wall, 30 feet high, on a border that is 1,954 miles long. Temperatures "
        "hit 104 degrees that week.",
    ),
    trap(
        "no date",
        None,
        "CBP recorded [[181,412]] encounters at the southwest border last month.",
        Unverifiable(border="southwest"),
    ),
    trap(
        "no date",
        None,
        "Encounters at the northern border are up [[12 percent]] this year compared with last year, the agency said.",
        Unverifiable(border="northern", direction="up", claimed="change"),
    ),
    trap(
        "no date",
        None,
        "Border Patrol apprehensions along the southern border [[doubled]] last month from the month before.",
        Unverifiable(border="southwest", component="USBP", direction="up", claimed="multiple"),
    ),
    trap(
        "outside coverage",
        "2026-11-20",
        "CBP recorded [[12,480]] encounters at the southwest border in October 2026.",
        Unverifiable("2026-10", "southwest"),
    ),
    trap(
        "outside coverage",
        "2026-11-18",
        "Encounters nationwide rose [[8 percent]] in October 2026 from October 2025.",
        Unverifiable("2026-10", "nationwide", baseline="2025-10", direction="up", claimed="change"),
    ),
    trap(
        "outside coverage",
        "2024-06-14",
        "In 1994, CBP's forerunner turned back [[38,000]] people at ports of entry on the Mexican border.",
        Unverifiable(border="southwest", component="OFO"),
    ),
    trap(
        "not held",
        "2024-11-05",
        "The San Diego Field Office recorded [[245,000]] encounters at its ports of entry in fiscal 2024.",
        Unverifiable("FY2024", component="OFO"),
    ),
    trap(
        "vague",
        "2023-05-15",
        "Hundreds of thousands of migrants have crossed in recent months, and dozens slept on the sidewalks of "
        "El Paso.",
    ),
    trap(
        "other subject",
        "2022-11-12",
        "The district's schools enrolled 1.7 million pupils in fiscal 2022, up 37 percent in a decade, while "
        "the county fair drew a record 227,547 visitors.",
    ),
    trap(
        "appointments",
        "2025-01-21",
        "More than 936,500 people scheduled appointments through CBP One before the app was shut, and about "
        "531,690 Cubans, Haitians, Nicaraguans and Venezuelans flew in under a parole program.",
    ),
)
