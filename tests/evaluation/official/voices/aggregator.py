"""Web news that retells others' news: the border left open, the hedge on either side, the year unsaid."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple, Share, Threshold
from tests.evaluation.official.contexts import Context, false, trap, true
from tests.evaluation.official.orders import Streak, Superlative, Unverifiable
from tests.evaluation.official.verdicts import Verdict
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, of

OPEN: tuple[Verdict, ...] = ("missing_context",)
"""What can be said of a figure that fits one border, or one component, only, and does not say which."""

CONTEXTS: tuple[Context, ...] = (
    true(
        "2022-10-26",
        "CBP recorded [[2.4 million]] encounters with migrants in fiscal year 2022. That number was [[37 "
        "percent]] more than in fiscal 2021, when agents and officers had [[1.73 million]]. In September "
        "there were [[227,547]].",
        Level("FY2022", "southwest", also=OPEN),
        Change("FY2022", "southwest", baseline="FY2021", direction="up", also=OPEN),
        Level("FY2021", "southwest", also=OPEN),
        Level("2022-09", "southwest", also=OPEN),
    ),
    false(
        "2023-11-01",
        "CBP ended its fiscal year with [[3.2 million]] encounters, more than [[2.5 million]] of them on the "
        "southwest border. In the year prior it had been [[2.77 million]] and [[2.38 million]]. September "
        "was worst, with nearly [[270,000]] at the border with Mexico.",
        Level("FY2023", "nationwide", also=OPEN),
        Level("FY2023", "southwest", hedge="more_than", meant="imprecise"),
        Level("FY2022", "nationwide"),
        Level("FY2022", "southwest"),
        Level("2023-09", "southwest", hedge="nearly"),
    ),
    true(
        "2024-08-04",
        "Apprehensions dropped for a [[fifth]] month in July, reports say, to about [[56,400]] — [[the "
        "lowest since September 2020]]. The government counted [[83,532]] in June, and nearly [[250,000]] "
        "last December.",
        Streak("2024-07", "southwest", "USBP", length=5, move="down", also=OPEN),
        Level("2024-07", "southwest", "USBP", hedge="about", also=OPEN),
        Superlative("2024-07", "southwest", "USBP", window="2020-10..2024-07", kind="lowest", also=OPEN),
        Level("2024-06", "southwest", "USBP", also=OPEN),
        Level("2023-12", "southwest", "USBP", hedge="nearly", also=OPEN),
    ),
    false(
        "2021-10-25",
        "Border Patrol agents encountered [[1,734,686]] migrants at the southern border in fiscal 2021, a "
        "report says. More than [[1.66 million]] of these were caught between the ports. It beats the old "
        "record, set in 2000, of [[1.64 million]].",
        Level("FY2021", "southwest", "USBP", meant="contradicted"),
        Level("FY2021", "southwest", "USBP", hedge="more_than", meant="imprecise"),
        Level("FY2000", "southwest", "USBP"),
    ),
    true(
        "2021-05-12",
        "More than [[178,000]] migrants were encountered in April, barely more than in March; [[17,067]] "
        "were children on their own. CBP expelled [[112,590]] of the total. Under the last president April "
        "had [[17,106]], in the pandemic.",
        Level("2021-04", "southwest", hedge="more_than", also=OPEN),
        Level("2021-04", "southwest", scope=MINORS, also=OPEN),
        Level("2021-04", "southwest", scope=TITLE_42, also=OPEN),
        Level("2020-04", "southwest", also=OPEN),
    ),
    false(
        "2023-12-29",
        "Encounters at the southern border hit [[242,418]] in November, according to CBP, a [[12 percent]] "
        "rise from [[240,988]] in October. Nationwide there were nearly [[309,000]], it said. The Tucson "
        "Sector had over [[65,000]].",
        Level("2023-11", "southwest"),
        Change("2023-11", "southwest", baseline="2023-10", direction="up", meant="contradicted"),
        Level("2023-10", "southwest"),
        Level("2023-11", "nationwide", hedge="nearly"),
        Level("2023-11", None, "USBP", scope=at("Tucson"), hedge="more_than", meant="imprecise"),
    ),
    true(
        "2023-01-30",
        "Encounters in the first quarter of the fiscal year have reached [[717,660]], a CBP update shows; a "
        "year ago at that point it was [[518,935]]. Single adults were [[480,165]] of this year's. In all of "
        "2022 there were [[2.38 million]].",
        Level("2022-10..2022-12", "southwest", also=OPEN),
        Level("2021-10..2021-12", "southwest", also=OPEN),
        Level("2022-10..2022-12", "southwest", scope=ADULTS, also=OPEN),
        Level("FY2022", "southwest", also=OPEN, open_period=True),
    ),
    false(
        "2024-10-23",
        "Good news on one front. Border crossings fell to fewer than [[53,000]] in September, Border Patrol "
        "data show, over [[75 percent]] less than last September's [[218,763]]. In the fiscal year there "
        "were just over [[1.5 million]] arrests, down from just under [[2.1 million]].",
        Level("2024-09", "southwest", "USBP", hedge="less_than", meant="contradicted"),
        Change("2024-09", "southwest", "USBP", baseline="2023-09", direction="down", hedge="more_than"),
        Level("2023-09", "southwest", "USBP", also=OPEN),
        Level("FY2024", "southwest", "USBP", hedge="just_over", also=OPEN, meant="imprecise"),
        Level("FY2023", "southwest", "USBP", hedge="just_under", also=OPEN, meant="imprecise"),
    ),
    trap(
        "no date",
        None,
        "Agents apprehended [[132,642]] migrants last month, the agency announced, up [[33 percent]] from "
        "the month before. Shelters in {{three}} cities are full.",
        Unverifiable(border="southwest", component="USBP"),
        Unverifiable(border="southwest", component="USBP", direction="up", claimed="change"),
    ),
    true(
        "2019-06-07",
        "They came in numbers not seen for [[13]] years: [[132,856]] in May between the ports, [[11,260]] at "
        "them. Families were nearly [[two-thirds]] of the former. In fiscal 2018 the monthly average was "
        "[[33,000]].",
        Superlative(
            "2019-05", "southwest", "USBP", window="2006-05..2019-05", also=("missing_context", "unverifiable")
        ),
        Level("2019-05", "southwest", "USBP", also=OPEN),
        Level("2019-05", "southwest", "OFO", also=OPEN),
        Share("2019-05", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}, hedge="nearly", also=OPEN),
        Average("FY2018", "southwest", "USBP", per="month", also=OPEN),
    ),
    false(
        "2022-12-05",
        "About [[200,000]] Cubans were stopped at the U.S. border in the last fiscal year, and more than "
        "[[165,000]] Nicaraguans. Venezuelans, at nearly [[188,000]], were between them. Haitians were "
        "[[53,910]], Mexicans [[808,339]].",
        Level("FY2022", "southwest", scope=of("Cuba"), hedge="about", meant="contradicted"),
        Level(
            "FY2022", "southwest", scope=of("Nicaragua"), hedge="more_than", meant="contradicted", also=("imprecise",)
        ),
        Level("FY2022", "southwest", scope=of("Venezuela"), hedge="nearly"),
        Level("FY2022", "southwest", scope=of("Haiti")),
        Level("FY2022", "southwest", scope=of("Mexico")),
    ),
    true(
        "2025-04-22",
        "At the border, [[11,011]] encounters in March. At the border with Canada, [[4,472]]. All told, "
        "nationwide, [[29,013]]. A year before: [[189,359]], [[16,368]] and [[246,505]].",
        Level("2025-03", "southwest", also=OPEN),
        Level("2025-03", "northern"),
        Level("2025-03", "nationwide"),
        Level("2024-03", "southwest", also=OPEN),
        Level("2024-03", "northern"),
        Level("2024-03", "nationwide"),
    ),
    false(
        "2023-08-01",
        "For the first time in over [[three]] years, fewer than 100,000 migrants were caught by the Border "
        "Patrol in a month on the southern border: [[99,538]] in June. May had [[204,561]]. At the ports CBP "
        "One brought [[45,018]].",
        Superlative("2023-06", "southwest", "USBP", window="2020-06..2023-06", kind="lowest", meant="contradicted"),
        Level("2023-06", "southwest", "USBP"),
        Level("2023-05", "southwest", "USBP", meant="contradicted"),
        Level("2023-06", "southwest", "OFO"),
    ),
    true(
        "2018-04-30",
        "“[[150,000]] people have been caught since the fall,” a host said; up to March it was [[173,599]] "
        "between ports on the southwest border, and in March alone [[37,390]]. With ports it came to "
        "[[237,444]] since October.",
        Unverifiable(border="southwest", component="USBP"),
        Level("2017-10..2018-03", "southwest", "USBP", open_period=True),
        Level("2018-03", "southwest", "USBP"),
        Level("2017-10..2018-03", "southwest", open_period=True),
    ),
    false(
        "2024-02-23",
        "With [[176,195]] encounters, January was down [[42 percent]] from December. It had [[13 percent]] "
        "more than the January before, [[157,358]]. Over [[125,000]] were caught by Border Patrol agents. "
        "Families totaled more than [[60,000]].",
        Level("2024-01", "southwest", also=OPEN),
        Change("2024-01", "southwest", baseline="2023-12", direction="down", also=OPEN),
        Change("2024-01", "southwest", baseline="2023-01", direction="up", also=OPEN),
        Level("2023-01", "southwest", also=OPEN),
        Level("2024-01", "southwest", "USBP", hedge="more_than", meant="contradicted"),
        Level("2024-01", "southwest", scope=FAMILIES, hedge="more_than", also=OPEN),
    ),
    true(
        "2022-06-03",
        "Crossings topped [[230,000]] in April, a record, and [[1.3 million]] have been met since the fiscal "
        "year began. Last year's number through April: [[749,621]]. That works out to [[73 percent]] more.",
        Threshold("2022-04", "southwest", also=OPEN),
        Level("2021-10..2022-04", "southwest", also=OPEN),
        Level("2020-10..2021-04", "southwest", also=OPEN),
        Change("2021-10..2022-04", "southwest", baseline="2020-10..2021-04", direction="up", also=OPEN),
    ),
    false(
        "2025-02-24",
        "Trump's first weeks: arrests fell to [[29,105]] in January from more than [[48,000]] in December, "
        "or by [[38 percent]]. The number of Venezuelans [[tripled]]. Ports handled [[32,340]], down a third.",
        Level("2025-01", "southwest", "USBP", also=OPEN),
        Level("2024-12", "southwest", "USBP", hedge="more_than", meant="contradicted"),
        Change("2025-01", "southwest", "USBP", baseline="2024-12", direction="down", also=OPEN),
        Multiple("2025-01", "southwest", scope=of("Venezuela"), baseline="2024-12", meant="contradicted"),
        Level("2025-01", "southwest", "OFO", also=OPEN),
    ),
)
