"""Newsletters and policy digests."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share
from tests.evaluation.official.contexts import Context, false, trap, true
from tests.evaluation.official.orders import Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-03-18",
        "Good morning. Three things from the border data that came out Tuesday. One: encounters rose [[7 "
        "percent]] in February, to [[164,973]] on the southwest border. Two: [[77 percent]] were single "
        "adults. Three: families fell to [[26,722]], from [[51,747]] in January. Today's newsletter takes "
        "{{4}} minutes to read.",
        Change("2022-02", "southwest", baseline="2022-01", direction="up"),
        Level("2022-02", "southwest"),
        Share("2022-02", "southwest", scope=ADULTS, whole={"demographic": None}),
        Level("2022-02", "southwest", scope=FAMILIES),
        Level("2022-01", "southwest", scope=FAMILIES, meant="contradicted"),
    ),
    false(
        "2023-08-25",
        "By the numbers: [[183,479]] — southwest border encounters in July, up [[27%]] from June. [[86,203]] "
        "— how many of them were in families, up [[54%]]. [[16,635]] — unaccompanied kids. [[50,837]] — at "
        "ports of entry.",
        Level("2023-07", "southwest"),
        Change("2023-07", "southwest", baseline="2023-06", direction="up"),
        Level("2023-07", "southwest", scope=FAMILIES),
        Change("2023-07", "southwest", scope=FAMILIES, baseline="2023-06", direction="up"),
        Level("2023-07", "southwest", scope=MINORS, meant="contradicted"),
        Level("2023-07", "southwest", "OFO"),
    ),
    false(
        "2024-04-15",
        "What to watch: Border Patrol arrests on the southwest border [[fell]] [[2 percent]] in March, to "
        "[[137,473]], in a month in which they have usually risen. They rose [[33 percent]] in March of 2022 "
        "and [[52 percent]] in March of 2023. One reason is Mexico, which stopped {{240,000}} people in two "
        "months.",
        Direction("2024-03", "southwest", "USBP", baseline="2024-02", direction="down"),
        Change("2024-03", "southwest", "USBP", baseline="2024-02", direction="down"),
        Level("2024-03", "southwest", "USBP"),
        Change("2022-03", "southwest", "USBP", baseline="2022-02", direction="up"),
        Change("2023-03", "southwest", "USBP", baseline="2023-02", direction="up", meant="contradicted"),
    ),
    false(
        "2021-02-19",
        "The Biden era begins with [[78,414]] encounters in January at the southwest border, [[6 percent]] "
        "more than in December and more than [[double]] last January's [[36,585]]. Children: [[5,820]]. "
        "Adults: [[65,193]], or [[38 percent]]. {{Twelve}} bills are pending.",
        Level("2021-01", "southwest"),
        Change("2021-01", "southwest", baseline="2020-12", direction="up"),
        Multiple("2021-01", "southwest", baseline="2020-01", hedge="more_than"),
        Level("2020-01", "southwest"),
        Level("2021-01", "southwest", scope=MINORS),
        Level("2021-01", "southwest", scope=ADULTS),
        Share("2021-01", "southwest", scope=ADULTS, whole={"demographic": None}, meant="contradicted"),
    ),
    false(
        "2024-07-26",
        "Reader question: which nationality fell the most after the June order? Between May and June, at the "
        "southwest border: Mexicans by [[28 percent]] (from [[59,455]] to [[42,515]]), Ecuadorians by [[35 "
        "percent]], Peruvians by [[75 percent]] (from [[6,787]] to [[841]]), Cubans by [[1 percent]]. So "
        "Peru it is.",
        Change("2024-06", "southwest", scope=of("Mexico"), baseline="2024-05", direction="down"),
        Level("2024-05", "southwest", scope=of("Mexico")),
        Level("2024-06", "southwest", scope=of("Mexico")),
        Change("2024-06", "southwest", scope=of("Ecuador"), baseline="2024-05", direction="down"),
        Change("2024-06", "southwest", scope=of("Peru"), baseline="2024-05", direction="down"),
        Level("2024-05", "southwest", scope=of("Peru"), meant="contradicted"),
        Level("2024-06", "southwest", scope=of("Peru")),
        Change("2024-06", "southwest", scope=of("Cuba"), baseline="2024-05", direction="down"),
    ),
    false(
        "2022-10-24",
        "FY 2022, the last numbers: [[227,547]] encounters in September, [[12 percent]] up on August and "
        "[[19 percent]] up on September 2021. The [[2,378,944]] of the year include [[1,079,507]] "
        "expulsions. Unaccompanied children: [[152,057]], up [[31 percent]].",
        Level("2022-09", "southwest", also=("missing_context",)),
        Change("2022-09", "southwest", baseline="2022-08", direction="up", also=("missing_context",)),
        Change("2022-09", "southwest", baseline="2021-09", direction="up", also=("missing_context",)),
        Level("FY2022", "southwest", also=("missing_context",)),
        Level("FY2022", "southwest", scope=TITLE_42, also=("missing_context",)),
        Level("FY2022", "southwest", scope=MINORS, also=("missing_context",)),
        Change("FY2022", "southwest", scope=MINORS, baseline="FY2021", direction="up", meant="contradicted"),
    ),
    true(
        "2025-09-12",
        "Since March no month has had more than [[9,000]] Border Patrol apprehensions on the southwest "
        "border, and together they add up to [[41,254]]. August, with [[6,317]], was [[38 percent]] above "
        "July. In August 2024 there were [[58,009]].",
        Level("max(2025-03..2025-08)", "southwest", "USBP", hedge="less_than", open_period=True),
        Level("2025-03..2025-08", "southwest", "USBP"),
        Level("2025-08", "southwest", "USBP"),
        Change("2025-08", "southwest", "USBP", baseline="2025-07", direction="up"),
        Level("2024-08", "southwest", "USBP"),
    ),
    trap(
        "other agency",
        "2024-08-09",
        "Also this week: USCIS has {{3.8 million}} cases pending, an increase of {{9 percent}} over a year; "
        "{{520,000}} people arrived under parole from four countries by the end of June; and {{680,500}} "
        "booked a slot with CBP One since January of last year. The refugee program resettled {{82,000}}.",
    ),
    false(
        "2024-10-25",
        "Closing the books on fiscal 2024: nationwide encounters [[2,901,142]], minus [[9 percent]]. "
        "Southwest: [[2,135,005]], minus [[14 percent]]. North: [[198,929]], minus [[5 percent]]. Ports of "
        "entry nationwide: [[1,343,823]], plus [[18 percent]].",
        Level("FY2024", "nationwide"),
        Change("FY2024", "nationwide", baseline="FY2023", direction="down", open_baseline=True),
        Level("FY2024", "southwest"),
        Change("FY2024", "southwest", baseline="FY2023", direction="down", open_baseline=True),
        Level("FY2024", "northern"),
        Change("FY2024", "northern", baseline="FY2023", direction="down", open_baseline=True, meant="contradicted"),
        Level("FY2024", "nationwide", "OFO"),
        Change("FY2024", "nationwide", "OFO", baseline="FY2023", direction="up", open_baseline=True),
    ),
    false(
        "2020-07-31",
        "Our chart of the week is a V. Southwest border encounters: [[34,460]] in March, [[17,106]] in "
        "April, [[21,593]] in May, [[33,049]] in June. The low was [[half]] of March's number, and June is "
        "back to [[96 percent]] of it. Adults on their own are [[90 percent]] of June's, when in June 2019 "
        "they were [[34 percent]].",
        Level("2020-03", "southwest"),
        Level("2020-04", "southwest"),
        Level("2020-05", "southwest", meant="contradicted"),
        Level("2020-06", "southwest"),
        Multiple("2020-04", "southwest", baseline="2020-03"),
        Share("2020-06", "southwest", whole={"period": "2020-03"}),
        Share("2020-06", "southwest", scope=ADULTS, whole={"demographic": None}),
        Share("2019-06", "southwest", scope=ADULTS, whole={"demographic": None}),
    ),
    false(
        "2023-12-08",
        "Did you know? For [[three]] months in a row, from August through October, southwest border "
        "encounters exceeded 230,000. The monthly average: about [[248,000]]. Families in September: "
        "[[123,815]], [[a record]]. In October: [[106,292]]. Guatemalans in August: [[34,537]].",
        Streak("2023-10", "southwest", length=3, above=230000),
        Average("2023-08..2023-10", "southwest", per="month", hedge="about"),
        Level("2023-09", "southwest", scope=FAMILIES),
        Superlative("2023-09", "southwest", scope=FAMILIES, window="2018-10..2023-10"),
        Level("2023-10", "southwest", scope=FAMILIES),
        Level("2023-08", "southwest", scope=of("Guatemala"), meant="contradicted"),
    ),
    true(
        "2025-03-21",
        "The drugs line. CBP seized [[611 pounds]] of fentanyl in February, [[41 percent]] less than "
        "January's [[1,028 pounds]] and about [[half]] of February 2024's [[1,242 pounds]]. Five months into "
        "the fiscal year the total is [[6,149 pounds]], against [[8,581 pounds]].",
        Level("2025-02", scope=drug("Fentanyl")),
        Change("2025-02", scope=drug("Fentanyl"), baseline="2025-01", direction="down"),
        Level("2025-01", scope=drug("Fentanyl")),
        Multiple("2025-02", scope=drug("Fentanyl"), baseline="2024-02", hedge="about"),
        Level("2024-02", scope=drug("Fentanyl")),
        Level("2024-10..2025-02", scope=drug("Fentanyl")),
        Level("2023-10..2024-02", scope=drug("Fentanyl")),
    ),
    false(
        "2022-07-22",
        "June in a sentence: [[207,416]] encounters on the southwest border, [[14 percent]] fewer than in "
        "May, [[192,399]] of them by the Border Patrol, and [[15,250]] of them children alone, which is [[1 "
        "percent]] above May's [[14,675]].",
        Level("2022-06", "southwest"),
        Change("2022-06", "southwest", baseline="2022-05", direction="down", also=("imprecise",)),
        Level("2022-06", "southwest", "USBP"),
        Level("2022-06", "southwest", scope=MINORS),
        Change("2022-06", "southwest", scope=MINORS, baseline="2022-05", direction="up", meant="contradicted"),
        Level("2022-05", "southwest", scope=MINORS),
    ),
    true(
        "2019-02-08",
        "One year, two borders: in fiscal 2018 the Border Patrol apprehended [[396,579]] people in the "
        "southwest and [[4,320]] in the north, where most came from Mexico, too ([[2,250]]). El Paso's "
        "sector alone had [[31,560]].",
        Level("FY2018", "southwest", "USBP"),
        Level("FY2018", "northern", "USBP"),
        Level("FY2018", "northern", "USBP", scope=of("Mexico")),
        Level("FY2018", None, "USBP", scope=at("El Paso")),
    ),
)
