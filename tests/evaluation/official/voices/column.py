"""Columns and editorials."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Sum, Threshold
from tests.evaluation.official.contexts import Context, false, trap, true
from tests.evaluation.official.orders import Comparison, Rank, Superlative, Unverifiable
from tests.evaluation.official.voices.scopes import FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-11-30",
        "Nobody in this country can agree on what [[2,378,944]] means. That many times in fiscal 2022 "
        "somebody was met at our southern border by an officer. It is [[27 percent]] more than the year "
        "before. It is not two million new neighbors: [[45 percent]] of those encounters ended in an "
        "expulsion.\n\nMy own town has {{38,000}} people, and I could count on one hand the arrivals.",
        Level("FY2022", "southwest"),
        Change("FY2022", "southwest", baseline="FY2021", direction="up", meant="contradicted"),
        Share("FY2022", "southwest", scope=TITLE_42, whole={"title": None}),
    ),
    false(
        "2024-02-29",
        "The president discovers the border in an election year. When he took office it saw [[78,414]] "
        "encounters in a month; this December, [[302,034]]. In {{three}} years there have been [[6.6 "
        "million]] on the southwest border, by the fiscal calendar of 2021 through 2023. Trump's worst year, "
        "2019, had [[851,508]] encounters.",
        Level("2021-01", "southwest"),
        Level("2023-12", "southwest"),
        Sum("2020-10..2023-09", "southwest", parts=({"period": "FY2021"}, {"period": "FY2022"}, {"period": "FY2023"})),
        Level("FY2019", "southwest", meant="contradicted"),
    ),
    false(
        "2019-08-06",
        "They tell us that it is an invasion. Look at who the invaders are: in June, of [[94,902]] people "
        "whom agents picked up on the southwest border, [[57,358]] were parents with their children and "
        "[[11,475]] children with nobody. That leaves fewer than [[a third]] for everyone else.",
        Level("2019-06", "southwest", "USBP"),
        Level("2019-06", "southwest", "USBP", scope=FAMILIES),
        Level("2019-06", "southwest", "USBP", scope=MINORS, meant="contradicted"),
        Share(
            "2019-06",
            "southwest",
            "USBP",
            scope={"demographic": "Single Adults"},
            whole={"demographic": None},
            hedge="less_than",
            also=("imprecise",),
        ),
    ),
    false(
        "2025-05-01",
        "A hundred days, and give him this: the border is still. [[7,179]] arrests in March, after [[8,349]] "
        "in February. In Joe Biden's last March it was [[189,359]]. Whether you need soldiers for that is "
        "another matter; crossings had been coming down for most of a year before he returned.",
        Level("2025-03", "southwest", "USBP", also=("missing_context",)),
        Level("2025-02", "southwest", "USBP", also=("missing_context",)),
        Level("2024-03", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2021-06-29",
        "Harris went to El Paso, at last. Critics had said: go to the Valley, where most of it is happening. "
        "They had a point: the Rio Grande Valley's [[51,150]] apprehensions in May were far above El Paso's "
        "[[22,220]]. Del Rio's [[21,780]] [[exceeded El Paso's too]].",
        Level("2021-05", None, "USBP", scope=at("Rio Grande Valley")),
        Level("2021-05", None, "USBP", scope=at("El Paso")),
        Level("2021-05", None, "USBP", scope=at("Del Rio"), meant="contradicted"),
        Comparison("2021-05", None, "USBP", left=(at("Del Rio"),), right=(at("El Paso"),)),
    ),
    false(
        "2023-05-18",
        "The flood that did not come. For a week before Title {{42}} ended, television promised {{13,000}} a "
        "day. What came in May was an average of about [[6,700]] a day over the month, a little fewer than "
        "April's. Border Patrol's own part of that, [[171,382]], was [[down]] by [[17 percent]] from "
        "[[183,921]].",
        Average("2023-05", "southwest", hedge="about", also=("missing_context",)),
        Level("2023-05", "southwest", "USBP"),
        Direction("2023-05", "southwest", "USBP", baseline="2023-04", direction="down"),
        Change("2023-05", "southwest", "USBP", baseline="2023-04", direction="down", meant="contradicted"),
        Level("2023-04", "southwest", "USBP"),
    ),
    true(
        "2014-08-12",
        "Every summer has its panic. This one's is [[10,620]] children in June on the southwest border, and "
        "[[5,500]] in July, so it is ebbing while we shout. Of all those caught in June, [[57,862]], they "
        "were fewer than [[one in five]]. In 2000, when nobody minded, agents caught [[1.64 million]] in a "
        "year.",
        Level("2014-06", "southwest", "USBP", scope=MINORS),
        Level("2014-07", "southwest", "USBP", scope=MINORS),
        Level("2014-06", "southwest", "USBP"),
        Share("2014-06", "southwest", "USBP", scope=MINORS, whole={"demographic": None}, hedge="less_than"),
        Level("FY2000", "southwest", "USBP", also=("missing_context",)),
    ),
    false(
        "2023-10-30",
        "Ask Denver, ask Chicago: the Venezuelans are real. In fiscal 2020 the southwest border saw "
        "[[4,520]] of them; in fiscal 2023, [[266,071]], nearly [[100 times]] as many, and [[more than "
        "Guatemalans or Hondurans]]. Some {{7.7 million}} have left that ruined republic.",
        Level("FY2020", "southwest", scope=of("Venezuela"), meant="contradicted"),
        Level("FY2023", "southwest", scope=of("Venezuela")),
        Multiple("FY2023", "southwest", scope=of("Venezuela"), baseline="FY2020", hedge="nearly"),
        Comparison("FY2023", "southwest", left=(of("Venezuela"),), right=(of("Guatemala"),)),
    ),
    false(
        "2020-03-04",
        "Remain in Mexico “worked”, if that's the word. Family apprehensions dropped from [[84,486]] last "
        "May to [[5,161]] in January, a [[94 percent]] cut; all apprehensions dropped by [[78 percent]], to "
        "[[36,585]].\n\nWhere did they go? {{60,000}} of them were sent to Matamoros and Juárez.",
        Level("2019-05", "southwest", "USBP", scope=FAMILIES),
        Level("2020-01", "southwest", "USBP", scope=FAMILIES),
        Change("2020-01", "southwest", "USBP", scope=FAMILIES, baseline="2019-05", direction="down"),
        Change("2020-01", "southwest", "USBP", baseline="2019-05", direction="down"),
        Level("2020-01", "southwest", "USBP", meant="contradicted"),
    ),
    true(
        "2022-04-28",
        "Ukrainians got in and Haitians did not; we saw it at San Ysidro. April's [[20,118]] Ukrainians at "
        "the southwest border, about [[six times]] March's [[3,274]], were nearly all waved through. In that "
        "month [[5,739]] Haitians were encountered and [[12,565]] Nicaraguans.",
        Level("2022-04", "southwest", scope=of("Ukraine")),
        Multiple("2022-04", "southwest", scope=of("Ukraine"), baseline="2022-03", hedge="about"),
        Level("2022-03", "southwest", scope=of("Ukraine")),
        Level("2022-04", "southwest", scope=of("Haiti")),
        Level("2022-04", "southwest", scope=of("Nicaragua")),
    ),
    false(
        "2025-02-06",
        "A tariff for [[43 pounds]] of fentanyl? That is what our agents and officers seized on the northern "
        "border in fiscal 2024; on the southern one it was [[21,889 pounds]]. In fiscal 2023 the north had "
        "[[2 pounds]]. I do not excuse it, I only weigh it.",
        Level("FY2024", "northern", scope=drug("Fentanyl")),
        Level("FY2024", "southwest", scope=drug("Fentanyl"), meant="contradicted"),
        Level("FY2023", "northern", scope=drug("Fentanyl")),
    ),
    false(
        "2024-10-17",
        "Democrats would rather not say it: for [[three]] fiscal years in a row southwest border encounters "
        "were above [[two million]]. They were [[2,378,944]] in 2022, [[2,475,669]] in 2023 and "
        "[[2,901,142]] in the year that just ended. No earlier year on CBP's books had reached even [[1.8 "
        "million]].",
        Unverifiable(claimed="streak", border="southwest", component="CBP", also=("supported",)),
        Threshold("FY2024", "southwest", open_period=True),
        Level("FY2022", "southwest"),
        Level("FY2023", "southwest"),
        Level("FY2024", "southwest", meant="contradicted"),
        Level("max(FY2017..FY2021)", "southwest", hedge="less_than", open_period=True),
    ),
    trap(
        "forecast",
        "2024-07-02",
        "If the order holds, we may see {{60,000}} arrests a month by autumn; if a court strikes it down, "
        "{{150,000}}. I will take neither bet. Congress's bill would have closed the gates at {{5,000}} a "
        "day and hired {{4,300}} asylum officers.",
    ),
    false(
        "2017-06-02",
        "Is the wall needed? In April agents arrested [[11,127]] people on the border with Mexico, [[the "
        "fewest in seventeen years]], and May's figure will be near it. At its worst, in March 2000, the "
        "month had [[220,063]]. We would pay {{$21.6 billion}} to stop the rest. In April 2016 the count was "
        "[[40,337]].",
        Level("2017-04", "southwest", "USBP"),
        Superlative("2017-04", "southwest", "USBP", window="2000-05..2017-04", kind="lowest"),
        Level("2000-03", "southwest", "USBP"),
        Level("2016-04", "southwest", "USBP", meant="contradicted"),
    ),
    true(
        "2024-01-05",
        "“Crisis” has become wallpaper. So take only nationalities: Cubans, Haitians, Nicaraguans and "
        "Venezuelans were [[837,711]] of [[3,201,144]] encounters nationwide last fiscal year, [[26 "
        "percent]]. Mexicans, who used to be all of it, were [[735,937]], [[first]] still.",
        Sum("FY2023", "nationwide", parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela"))),
        Level("FY2023", "nationwide"),
        Share("FY2023", "nationwide", whole={}, parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela"))),
        Level("FY2023", "nationwide", scope=of("Mexico")),
        Rank("FY2023", "nationwide", scope=of("Mexico"), place=1, among="citizenship"),
    ),
    false(
        "2023-12-07",
        "My readers write that nobody guards Canada. Swanton's [[6,930]] apprehensions last year are [[six "
        "times]] the [[1,070]] of fiscal 2022. The Border Patrol's northern total, [[10,020]], is half of "
        "one percent of its [[2.06 million]]. But Blaine, out west, had only [[410]] or so.",
        Level("FY2023", None, "USBP", scope=at("Swanton")),
        Multiple("FY2023", None, "USBP", scope=at("Swanton"), baseline="FY2022", meant="imprecise"),
        Level("FY2022", None, "USBP", scope=at("Swanton")),
        Level("FY2023", "northern", "USBP"),
        Level("FY2023", "nationwide", "USBP"),
        Level("FY2023", None, "USBP", scope=at("Blaine"), hedge="about", meant="contradicted"),
    ),
)
