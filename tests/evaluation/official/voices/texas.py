"""A local paper in Texas."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Pair, Share, Sum, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Rank, Superlative
from tests.evaluation.official.voices.scopes import FAMILIES, MINORS, TITLE_42, at, of, within

CONTEXTS: tuple[Context, ...] = (
    false(
        "2014-07-14",
        "The Rio Grande Valley has become the funnel. Of the [[57,862]] people the Border Patrol caught on "
        "the southwest border in June, more than [[16,000]] had come as families, Border Patrol numbers "
        "show, up from roughly [[12,700]] in May. A year ago, in June 2013, just [[1,150]] had. Shelters in "
        "McAllen took in {{1,200}} of them in one week.",
        Level("2014-06", "southwest", "USBP"),
        Level("2014-06", "southwest", "USBP", scope=FAMILIES, hedge="more_than"),
        Level("2014-05", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("2013-06", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
    ),
    false(
        "2019-06-20",
        "EL PASO — In May the El Paso Sector made about [[38,600]] apprehensions, [[43 percent]] more than "
        "in April and more than [[four times]] its total for last November, when it made roughly [[8,900]]. "
        "Only the Rio Grande Valley, with some [[36,700]], was busier. Del Rio, far behind, had about "
        "[[8,600]].",
        Level("2019-05", None, "USBP", scope=at("El Paso"), hedge="about"),
        Change("2019-05", None, "USBP", scope=at("El Paso"), baseline="2019-04", direction="up"),
        Multiple("2019-05", None, "USBP", scope=at("El Paso"), baseline="2018-11", hedge="more_than"),
        Level("2018-11", None, "USBP", scope=at("El Paso"), hedge="about"),
        Level("2019-05", None, "USBP", scope=at("Rio Grande Valley"), hedge="about", meant="contradicted"),
        Level("2019-05", None, "USBP", scope=at("Del Rio"), hedge="about"),
    ),
    false(
        "2021-08-20",
        "July was the month when the Valley's agents passed [[80,000]] apprehensions; they ended it with "
        "about [[81,000]], up [[36 percent]] from June. Laredo, by contrast, went down to roughly [[8,500]], "
        "from [[10,300]]. Over in Del Rio the count [[slid]] to about [[33,600]] from [[30,700]].",
        Threshold("2021-07", None, "USBP", scope=at("Rio Grande Valley")),
        Level("2021-07", None, "USBP", scope=at("Rio Grande Valley"), hedge="about"),
        Change("2021-07", None, "USBP", scope=at("Rio Grande Valley"), baseline="2021-06", direction="up"),
        Level("2021-07", None, "USBP", scope=at("Laredo"), hedge="about"),
        Level("2021-06", None, "USBP", scope=at("Laredo")),
        Direction(
            "2021-07", None, "USBP", scope=at("Del Rio"), baseline="2021-06", direction="down", meant="contradicted"
        ),
        Level("2021-07", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Level("2021-06", None, "USBP", scope=at("Del Rio")),
    ),
    true(
        "2022-11-04",
        "Eagle Pass and Del Rio now belong to the busiest stretch of the whole border. Agents of the Del Rio "
        "Sector apprehended some [[481,000]] people in fiscal 2022, [[85 percent]] more than the [[259,300]] "
        "of 2021, and pushed the Rio Grande Valley, at about [[468,000]], into [[second]] place. The sector "
        "had made a mere [[15,800]] or so in all of fiscal 2018.",
        Level("FY2022", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Change("FY2022", None, "USBP", scope=at("Del Rio"), baseline="FY2021", direction="up"),
        Level("FY2021", None, "USBP", scope=at("Del Rio")),
        Level("FY2022", None, "USBP", scope=at("Rio Grande Valley"), hedge="about"),
        Rank("FY2022", "southwest", "USBP", scope=at("Rio Grande Valley"), place=2, among="area"),
        Level("FY2018", None, "USBP", scope=at("Del Rio"), hedge="about"),
    ),
    false(
        "2022-12-16",
        "EL PASO, Texas — Twice in a row the El Paso Sector topped [[53,000]] Border Patrol encounters in a "
        "month: October brought about [[53,300]] and November [[53,500]]. A year before, the same two months "
        "had brought [[14,000]] and [[19,500]]. In November that was [[26 percent]] of all Border Patrol "
        "apprehensions on the southwest border.",
        Threshold("2022-11", None, "USBP", scope=at("El Paso")),
        Level("2022-10", None, "USBP", scope=at("El Paso"), hedge="about"),
        Level("2022-11", None, "USBP", scope=at("El Paso")),
        Level("2021-10", None, "USBP", scope=at("El Paso")),
        Level("2021-11", None, "USBP", scope=at("El Paso"), meant="contradicted"),
        Share("2022-11", "southwest", "USBP", scope=at("El Paso"), whole={"area": None}),
    ),
    false(
        "2024-01-18",
        "The surge in Eagle Pass shows in the numbers. Del Rio Sector agents made some [[71,000]] "
        "apprehensions in December, [[66 percent]] more than in November and about [[twice]] the [[51,700]] "
        "of December 2022. Only Tucson, at around [[80,200]], had more.",
        Level("2023-12", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Change("2023-12", None, "USBP", scope=at("Del Rio"), baseline="2023-11", direction="up"),
        Multiple("2023-12", None, "USBP", scope=at("Del Rio"), baseline="2022-12", hedge="about", meant="contradicted"),
        Level("2022-12", None, "USBP", scope=at("Del Rio")),
        Level("2023-12", None, "USBP", scope=at("Tucson"), hedge="about"),
    ),
    false(
        "2024-03-22",
        "Gov. Greg Abbott says the razor wire works. What the figures say: Del Rio Sector apprehensions "
        "crashed from roughly [[71,000]] in December to [[16,700]] in January, a [[67 percent]] drop, and "
        "kept falling in February, to about [[14,100]]. But Tucson [[fell]] too, and Arizona has no "
        "Operation Lone Star, which has cost Texans {{$11 billion}}.",
        Level("2023-12", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Level("2024-01", None, "USBP", scope=at("Del Rio")),
        Change(
            "2024-01", None, "USBP", scope=at("Del Rio"), baseline="2023-12", direction="down", meant="contradicted"
        ),
        Level("2024-02", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Direction("2024-01", None, "USBP", scope=at("Tucson"), baseline="2023-12", direction="down", open_period=True),
    ),
    false(
        "2023-06-23",
        "LAREDO — It has been a quiet year on this reach of the river. In the eight months through May, "
        "Laredo Sector agents apprehended about [[35,100]] people, down [[55 percent]] from [[77,700]] over "
        "the same span of the fiscal year before. May's count, some [[3,460]], compares with [[13,800]] last "
        "May.",
        Level("2022-10..2023-05", None, "USBP", scope=at("Laredo"), hedge="about"),
        Change("2022-10..2023-05", None, "USBP", scope=at("Laredo"), baseline="2021-10..2022-05", direction="down"),
        Level("2021-10..2022-05", None, "USBP", scope=at("Laredo")),
        Level("2023-05", None, "USBP", scope=at("Laredo"), hedge="about"),
        Level("2022-05", None, "USBP", scope=at("Laredo"), meant="contradicted"),
    ),
    false(
        "2023-11-03",
        "Texas still takes in more of the traffic than any other state. CBP put the state's share of "
        "southwest border encounters in fiscal 2023 at [[1,315,332]], or [[53 percent]], a slight decline "
        "from [[1,333,161]]. Arizona had [[576,434]], California [[330,459]] and New Mexico [[170,846]].",
        Level("FY2023", "southwest", scope=within("TX")),
        Share("FY2023", "southwest", scope=within("TX"), whole={"state": None}),
        Level("FY2022", "southwest", scope=within("TX")),
        Level("FY2023", "southwest", scope=within("AZ")),
        Level("FY2023", "southwest", scope=within("CA"), meant="contradicted"),
        Level("FY2023", "southwest", scope=within("NM")),
    ),
    false(
        "2023-10-12",
        "Big Bend remains the emptiest sector on the line, with [[11,820]] apprehensions in the past fiscal "
        "year against [[31,950]] the year before, a [[53 percent]] drop. El Paso, next door, made about "
        "[[427,500]], [[the most of any sector]].",
        Level("FY2023", None, "USBP", scope=at("Big Bend")),
        Level("FY2022", None, "USBP", scope=at("Big Bend")),
        Change("FY2023", None, "USBP", scope=at("Big Bend"), baseline="FY2022", direction="down", meant="contradicted"),
        Level("FY2023", None, "USBP", scope=at("El Paso"), hedge="about"),
        Rank("FY2023", "southwest", "USBP", scope=at("El Paso"), place=1, among="area"),
    ),
    false(
        "2015-10-29",
        "RIO GRANDE CITY — Fewer people are wading the river. The Valley's sector counted [[147,260]] "
        "apprehensions in fiscal 2015, [[43 percent]] below [[154,450]] in 2014, yet it was still [[the "
        "busiest of the nine]] on the southwest border. No other had half as many: Tucson came next with "
        "about [[63,400]].",
        Level("FY2015", None, "USBP", scope=at("Rio Grande Valley")),
        Change("FY2015", None, "USBP", scope=at("Rio Grande Valley"), baseline="FY2014", direction="down"),
        Level("FY2014", None, "USBP", scope=at("Rio Grande Valley"), meant="contradicted"),
        Rank("FY2015", "southwest", "USBP", scope=at("Rio Grande Valley"), place=1, among="area"),
        Level("FY2015", None, "USBP", scope=at("Tucson"), hedge="about"),
    ),
    false(
        "2021-04-15",
        "Children keep coming. Of the [[169,216]] Border Patrol apprehensions on the southwest border in "
        "March, [[18,716]] were of minors without a parent, [[twice]] the [[9,263]] of February; the Valley "
        "alone held {{4,000}} of them in a tent made for {{250}}. Families made up [[54,132]], more than "
        "[[twelve times]] December's [[4,248]].",
        Level("2021-03", "southwest", "USBP"),
        Level("2021-03", "southwest", "USBP", scope=MINORS),
        Multiple("2021-03", "southwest", "USBP", scope=MINORS, baseline="2021-02"),
        Level("2021-02", "southwest", "USBP", scope=MINORS),
        Level("2021-03", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Multiple(
            "2021-03", "southwest", "USBP", scope=FAMILIES, baseline="2020-12", hedge="more_than", also=("imprecise",)
        ),
        Level("2020-12", "southwest", "USBP", scope=FAMILIES),
    ),
    true(
        "2021-10-28",
        "Together the five Texas sectors — Rio Grande Valley, Laredo, Del Rio, Big Bend and El Paso — made "
        "about [[1.15 million]] apprehensions in fiscal 2021, [[69 percent]] of all on the southwest border. "
        "The Valley's [[549,080]] were [[a third]] of the border's total.",
        Sum(
            "FY2021",
            None,
            "USBP",
            parts=tuple(at(a) for a in ("Rio Grande Valley", "Laredo", "Del Rio", "Big Bend", "El Paso")),
        ),
        Share(
            "FY2021",
            "southwest",
            "USBP",
            parts=tuple(at(a) for a in ("Rio Grande Valley", "Laredo", "Del Rio", "Big Bend", "El Paso")),
            whole={},
        ),
        Level("FY2021", None, "USBP", scope=at("Rio Grande Valley")),
        Share("FY2021", "southwest", "USBP", scope=at("Rio Grande Valley"), whole={"area": None}),
    ),
    false(
        "2025-05-22",
        "The count for April will hardly fill a school gym. CBP met [[12,023]] people on the whole southwest "
        "border, [[33 percent]] fewer than in April 2024, when the figure was [[179,737]]. Border Patrol "
        "agents accounted for [[8,376]].",
        Level("2025-04", "southwest"),
        Change("2025-04", "southwest", baseline="2024-04", direction="down", meant="contradicted"),
        Level("2024-04", "southwest"),
        Level("2025-04", "southwest", "USBP"),
    ),
    true(
        "2022-10-27",
        "Venezuelans, hardly ever seen in El Paso before, were met [[33,804]] times on the southwest border "
        "in September, [[33 percent]] more often than in August. In the fiscal year they numbered "
        "[[187,716]], an average of [[15,600]] a month. After Oct. {{12}}, when expulsions to Mexico began, "
        "officials said crossings fell to {{300}} a day from {{1,200}}.",
        Level("2022-09", "southwest", scope=of("Venezuela")),
        Change("2022-09", "southwest", scope=of("Venezuela"), baseline="2022-08", direction="up"),
        Level("FY2022", "southwest", scope=of("Venezuela")),
        Average("FY2022", "southwest", scope=of("Venezuela"), per="month"),
    ),
    true(
        "2021-09-24",
        "DEL RIO — Before the {{15,000}} Haitians under the bridge came the arithmetic. In July the Del Rio "
        "Sector made [[33,600]] apprehensions and in August [[33,060]], Border Patrol data show, which is "
        "more than in [[all of fiscal 2018]] each time. The sector's fiscal year to August adds up to nearly "
        "[[216,000]].",
        Level("2021-07", None, "USBP", scope=at("Del Rio")),
        Level("2021-08", None, "USBP", scope=at("Del Rio")),
        Comparison("2021-08", None, "USBP", scope=at("Del Rio"), right=({"period": "FY2018"},)),
        Level("2020-10..2021-08", None, "USBP", scope=at("Del Rio"), hedge="nearly"),
    ),
    false(
        "2020-07-16",
        "Agents in the Valley say the lull is over. Southwest border encounters went [[from 23,237 to "
        "33,049]] between May and June, [[42 percent]] more, and [[29,829]] of June's, or [[72 percent]], "
        "ended in an expulsion under Title {{42}}.",
        Pair("2020-06", "southwest", baseline="2020-05", direction="up"),
        Change("2020-06", "southwest", baseline="2020-05", direction="up"),
        Level("2020-06", "southwest", scope=TITLE_42),
        Share("2020-06", "southwest", scope=TITLE_42, whole={"title": None}, meant="contradicted"),
    ),
    true(
        "2024-11-08",
        "For the Rio Grande Valley the fiscal year was [[the slowest since 2020]]: about [[135,000]] "
        "apprehensions, [[60 percent]] fewer than the [[338,340]] of 2023. It came [[fifth]] among the nine "
        "sectors of the Mexican border; Del Rio, with some [[244,000]], was [[fourth]].",
        Superlative("FY2024", None, "USBP", scope=at("Rio Grande Valley"), window="FY2021..FY2024", kind="lowest"),
        Level("FY2024", None, "USBP", scope=at("Rio Grande Valley"), hedge="about"),
        Change("FY2024", None, "USBP", scope=at("Rio Grande Valley"), baseline="FY2023", direction="down"),
        Level("FY2023", None, "USBP", scope=at("Rio Grande Valley")),
        Rank("FY2024", "southwest", "USBP", scope=at("Rio Grande Valley"), place=5, among="area"),
        Level("FY2024", None, "USBP", scope=at("Del Rio"), hedge="about"),
        Rank("FY2024", "southwest", "USBP", scope=at("Del Rio"), place=4, among="area"),
    ),
)
