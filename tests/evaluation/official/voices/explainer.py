"""Explainers, in questions and answers."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Pair, Range, Share, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2014-06-13",
        "How many children are we talking about? In May, about [[10,600]] came alone over the southwest "
        "border, compared with [[3,990]] in May 2013. In the eight months since October there were some "
        "[[46,900]], an average of about [[5,900]] a month. Are they most of those caught? No: in May they "
        "were [[27 percent]] of [[60,683]].",
        Level("2014-05", "southwest", "USBP", scope=MINORS, hedge="about"),
        Level("2013-05", "southwest", "USBP", scope=MINORS),
        Level("2013-10..2014-05", "southwest", "USBP", scope=MINORS, hedge="about"),
        Average("2013-10..2014-05", "southwest", "USBP", scope=MINORS, per="month", hedge="about"),
        Share("2014-05", "southwest", "USBP", scope=MINORS, whole={"demographic": None}, meant="contradicted"),
        Level("2014-05", "southwest", "USBP"),
    ),
    true(
        "2017-05-15",
        "Is the “Trump effect” real? Border Patrol apprehensions on the southwest border fell for [[five]] "
        "months in a row up to April, from [[47,211]] in November to [[11,127]]. Families fell from "
        "[[15,588]] to [[1,118]], a [[93 percent]] drop. May usually brings more, and has in {{most}} years "
        "since 2000.",
        Streak("2017-04", "southwest", "USBP", length=5, move="down"),
        Level("2016-11", "southwest", "USBP"),
        Level("2017-04", "southwest", "USBP"),
        Level("2016-11", "southwest", "USBP", scope=FAMILIES),
        Level("2017-04", "southwest", "USBP", scope=FAMILIES),
        Change("2017-04", "southwest", "USBP", scope=FAMILIES, baseline="2016-11", direction="down"),
    ),
    false(
        "2018-11-29",
        "Why do officials speak of [[521,090]] in fiscal 2018 when others say [[396,579]]? The larger number "
        "adds [[124,511]] people who were inadmissible at ports. In October, the first month of the new "
        "year, the two were [[60,781]] and [[51,857]]. The ports' part has shrunk, from [[24 percent]] to "
        "[[16 percent]].",
        Level("FY2018", "southwest"),
        Level("FY2018", "southwest", "USBP"),
        Level("FY2018", "southwest", "OFO"),
        Level("2018-10", "southwest"),
        Level("2018-10", "southwest", "USBP", meant="contradicted"),
        Share("FY2018", "southwest", "OFO", whole={"component": "CBP"}),
        Share("2018-10", "southwest", "OFO", whole={"component": "CBP"}),
    ),
    true(
        "2016-12-09",
        "Who comes? In fiscal 2016 Mexicans were [[47 percent]] of those the Border Patrol apprehended on "
        "the southwest border, down from [[56 percent]] in 2015. Guatemalans were [[74,600]], Salvadorans "
        "[[71,850]], Hondurans [[52,950]]; in all, Central America's three came to [[49 percent]], [[more "
        "than Mexico]].",
        Share("FY2016", "southwest", "USBP", scope=of("Mexico"), whole={"citizenship": None}),
        Share("FY2015", "southwest", "USBP", scope=of("Mexico"), whole={"citizenship": None}),
        Level("FY2016", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2016", "southwest", "USBP", scope=of("El Salvador")),
        Level("FY2016", "southwest", "USBP", scope=of("Honduras")),
        Share("FY2016", "southwest", "USBP", whole={}, parts=(of("Guatemala"), of("El Salvador"), of("Honduras"))),
        Comparison(
            "FY2016",
            "southwest",
            "USBP",
            left=(of("Guatemala"), of("El Salvador"), of("Honduras")),
            right=(of("Mexico"),),
        ),
    ),
    false(
        "2015-07-24",
        "Is last year's surge back? Hardly. From October through June agents apprehended [[242,420]] people "
        "on the southwest border, [[36 percent]] fewer than the [[381,450]] of the same nine months. "
        "Children alone: about [[26,700]], down from [[57,470]]. Families: about [[24,900]], down from "
        "[[14,330]]. The Valley is still [[first]].",
        Level("2014-10..2015-06", "southwest", "USBP"),
        Change("2014-10..2015-06", "southwest", "USBP", baseline="2013-10..2014-06", direction="down"),
        Level("2013-10..2014-06", "southwest", "USBP"),
        Level("2014-10..2015-06", "southwest", "USBP", scope=MINORS, hedge="about"),
        Level("2013-10..2014-06", "southwest", "USBP", scope=MINORS),
        Level("2014-10..2015-06", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("2013-10..2014-06", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Rank("2014-10..2015-06", "southwest", "USBP", scope=at("Rio Grande Valley"), place=1, among="area"),
    ),
    true(
        "2021-06-18",
        "Are repeat crossers behind it? In part; {{38 percent}} of May's [[180,597]] had been caught in the "
        "year before. Single adults, whom expulsion lets try again, made up [[67 percent]], and Title {{42}} "
        "was used [[113,392]] times. Families, [[44,747]], were down for a [[second]] month.",
        Level("2021-05", "southwest"),
        Share("2021-05", "southwest", scope=ADULTS, whole={"demographic": None}),
        Level("2021-05", "southwest", scope=TITLE_42),
        Level("2021-05", "southwest", scope=FAMILIES),
        Streak("2021-05", "southwest", scope=FAMILIES, length=2, move="down"),
    ),
    false(
        "2023-09-08",
        "What is a family unit? An individual in a family, by CBP's count, so [[86,203]] in July are people, "
        "not families. How fast is it growing? In June there were [[55,928]], so [[64 percent]] in a month. "
        "And adults? They went up, too, [[from 81,222 to 86,486]], or by [[6 percent]]. Children alone rose "
        "to [[10,635]].",
        Level("2023-07", "southwest", scope=FAMILIES, also=("missing_context",)),
        Level("2023-06", "southwest", scope=FAMILIES, also=("missing_context",)),
        Change("2023-07", "southwest", scope=FAMILIES, baseline="2023-06", direction="up", meant="contradicted"),
        Pair("2023-07", "southwest", scope=ADULTS, baseline="2023-06", direction="up"),
        Change("2023-07", "southwest", scope=ADULTS, baseline="2023-06", direction="up"),
        Level("2023-07", "southwest", scope=MINORS),
    ),
    true(
        "2022-09-23",
        "Is it the most ever? With [[203,597]] in August, the southwest border passed [[2.1 million]] for "
        "the fiscal year with a month to go. Monthly numbers in it have lain [[between 150,000 and "
        "245,000]]. The highest was May's, [[241,136]]; the lowest January's. Before this, the busiest year, "
        "[[fiscal 2021]], had [[1.73 million]].",
        Level("2022-08", "southwest"),
        Threshold("2021-10..2022-08", "southwest"),
        Range("2021-10..2022-08", "southwest", open_period=True),
        Level("2022-05", "southwest"),
        Superlative("FY2021", "southwest", window="FY2017..FY2021"),
        Level("FY2021", "southwest"),
    ),
    false(
        "2024-03-14",
        "Why did January fall by so much? December had [[301,981]] southwest border encounters; January "
        "[[176,195]], so [[42 percent]] less. In earlier years the step was smaller: [[14 percent]] in 2022. "
        "But in 2023 it was [[38 percent]], too, from [[252,315]] to [[175,358]]. Mexico's enforcement is "
        "one answer.",
        Level("2023-12", "southwest"),
        Level("2024-01", "southwest"),
        Change("2024-01", "southwest", baseline="2023-12", direction="down"),
        Change("2022-01", "southwest", baseline="2021-12", direction="down"),
        Change("2023-01", "southwest", baseline="2022-12", direction="down"),
        Level("2022-12", "southwest"),
        Level("2023-01", "southwest", meant="contradicted"),
    ),
    true(
        "2025-07-22",
        "What did one year do? In the second quarter of 2024, April to June, the Border Patrol made "
        "[[330,332]] arrests on the southwest border; in the same quarter of 2025, [[23,166]], which is [[93 "
        "percent]] fewer. Ports went from [[150,536]] to [[10,607]]. It does not count people caught "
        "{{inland}} by ICE.",
        Level("2024-04..2024-06", "southwest", "USBP"),
        Level("2025-04..2025-06", "southwest", "USBP"),
        Change("2025-04..2025-06", "southwest", "USBP", baseline="2024-04..2024-06", direction="down"),
        Level("2024-04..2024-06", "southwest", "OFO"),
        Level("2025-04..2025-06", "southwest", "OFO"),
    ),
    false(
        "2023-03-30",
        "Where do Haitians go now? To the ports. In February [[7,427]] were encountered on the southwest "
        "border, over [[twice]] January's [[3,174]]; the Border Patrol's share is tiny. In all of fiscal "
        "2022 there were [[53,910]], and in fiscal 2021 [[45,530]].",
        Level("2023-02", "southwest", scope=of("Haiti")),
        Multiple("2023-02", "southwest", scope=of("Haiti"), baseline="2023-01", hedge="more_than"),
        Level("2023-01", "southwest", scope=of("Haiti")),
        Level("FY2022", "southwest", scope=of("Haiti")),
        Level("FY2021", "southwest", scope=of("Haiti"), meant="contradicted"),
    ),
    true(
        "2018-02-09",
        "Are the numbers low or high? Both. January's [[25,975]] Border Patrol apprehensions on the "
        "southwest border were [[18 percent]] below January 2017 and [[10 percent]] below December, but they "
        "were more than [[double]] last March's [[12,195]].",
        Level("2018-01", "southwest", "USBP"),
        Change("2018-01", "southwest", "USBP", baseline="2017-01", direction="down"),
        Change("2018-01", "southwest", "USBP", baseline="2017-12", direction="down"),
        Multiple("2018-01", "southwest", "USBP", baseline="2017-03", hedge="more_than"),
        Level("2017-03", "southwest", "USBP"),
    ),
    false(
        "2020-09-24",
        "Has Title {{42}} stopped people? At first. Between March 2020, with [[34,460]] southwest border "
        "encounters, and August, with [[50,014]], the number [[fell]]. Of August's, [[44,453]] were "
        "expelled, or [[89 percent]]; only [[2,715]] were in families, against [[30,529]] in August of 2019.",
        Level("2020-03", "southwest"),
        Level("2020-08", "southwest"),
        Direction("2020-08", "southwest", baseline="2020-03", direction="down", meant="contradicted"),
        Level("2020-08", "southwest", scope=TITLE_42),
        Share("2020-08", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("2020-08", "southwest", scope=FAMILIES),
        Level("2019-08", "southwest", scope=FAMILIES),
    ),
)
