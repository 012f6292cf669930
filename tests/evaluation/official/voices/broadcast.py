"""Transcripts of radio and television."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Threshold
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of, within

CONTEXTS: tuple[Context, ...] = (
    true(
        "2021-04-09",
        "ANCHOR: So how big is this? REPORTER: Big. In March, [[172,331]] encounters at the southern border, "
        "and nearly [[19,000]] of those were kids on their own. That's [[double]] February's kids. ANCHOR: "
        "And families? REPORTER: More than [[54,000]] people in families, when in February it was under "
        "[[20,000]].",
        Level("2021-03", "southwest"),
        Level("2021-03", "southwest", scope=MINORS, hedge="nearly"),
        Multiple("2021-03", "southwest", scope=MINORS, baseline="2021-02"),
        Level("2021-03", "southwest", scope=FAMILIES, hedge="more_than"),
        Level("2021-02", "southwest", scope=FAMILIES, hedge="less_than"),
    ),
    false(
        "2022-06-21",
        "HOST: May was a record, wasn't it? GUEST: It was. More than [[239,000]] encounters at the Mexican "
        "border. About [[a third]] of those people were expelled under Title {{42}}, and that's what gets "
        "lost. HOST: And a year ago, in May? GUEST: A bit over [[180,000]].",
        Level("2022-05", "southwest", hedge="more_than"),
        Share("2022-05", "southwest", scope=TITLE_42, whole={"title": None}, hedge="about", meant="contradicted"),
        Level("2021-05", "southwest", hedge="just_over"),
    ),
    false(
        "2023-12-30",
        "CORRESPONDENT: They come to Lukeville, in the Arizona desert, from {{Senegal}} and Guinea. The "
        "Tucson sector saw about [[64,600]] migrants in November, and it has been [[the busiest of all "
        "nine]] since the summer. A year ago, November, it was [[32,400]] or so.",
        Level("2023-11", None, "USBP", scope=at("Tucson"), hedge="about"),
        Rank("2023-11", "southwest", "USBP", scope=at("Tucson"), place=1, among="area"),
        Level("2022-11", None, "USBP", scope=at("Tucson"), hedge="about", meant="contradicted"),
    ),
    false(
        "2024-02-14",
        "(SOUNDBITE) Encounters [[halved]] in January, he said. ANCHOR: That's Border Patrol arrests on the "
        "southwest border: [[124,000]], after almost [[250,000]] in December. If you add the ports it's less "
        "of a drop, to [[176,000]] from [[251,000]].",
        Multiple("2024-01", "southwest", "USBP", baseline="2023-12", direction="down", also=("contradicted",)),
        Level("2024-01", "southwest", "USBP"),
        Level("2023-12", "southwest", "USBP", hedge="nearly"),
        Level("2024-01", "southwest"),
        Level("2023-12", "southwest", meant="contradicted"),
    ),
    false(
        "2019-03-06",
        "INTERVIEWER: Commissioner, you said the system is at a breaking point. What do you mean by that? "
        "COMMISSIONER: Well, in February our agents apprehended [[76,545]] people between the ports, and "
        "more than [[half]] of them were families. Between October and February there were [[268,475]] "
        "altogether, a [[97 percent]] increase on the year before.",
        Level("2019-02", "southwest", "USBP", meant="contradicted"),
        Share("2019-02", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}, hedge="more_than"),
        Level("2018-10..2019-02", "southwest", "USBP"),
        Change("2018-10..2019-02", "southwest", "USBP", baseline="2017-10..2018-02", direction="up"),
    ),
    false(
        "2025-04-02",
        "ANCHOR: The quietest border in decades. Agents made about [[7,200]] arrests there in March, the "
        "White House says, and about [[8,300]] in February. REPORTER: Which is [[10 percent]] less from one "
        "month to the next. In March of last year it was [[137,000]].",
        Level("2025-03", "southwest", "USBP", hedge="about"),
        Level("2025-02", "southwest", "USBP", hedge="about"),
        Change("2025-03", "southwest", "USBP", baseline="2025-02", direction="down", meant="contradicted"),
        Level("2024-03", "southwest", "USBP"),
    ),
    false(
        "2014-06-20",
        "HOST: Tell us about the numbers. REPORTER: So since October, through May, Border Patrol has picked "
        "up about [[46,800]] children on the southwest border who came with no parent, which is [[more]] "
        "than in all of last fiscal year, [[68,540]]. May alone: about [[10,600]]. And families? In May "
        "about [[12,700]] people, when a year ago there were [[1,150]].",
        Level("2013-10..2014-05", "southwest", "USBP", scope=MINORS, hedge="about", open_period=True),
        Direction(
            "2013-10..2014-05", "southwest", "USBP", scope=MINORS, baseline="FY2013", direction="up", open_period=True
        ),
        Level("FY2013", "southwest", "USBP", scope=MINORS, meant="contradicted"),
        Level("2014-05", "southwest", "USBP", scope=MINORS, hedge="about"),
        Level("2014-05", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("2013-05", "southwest", "USBP", scope=FAMILIES),
    ),
    false(
        "2022-11-18",
        "HOST: October, the first month of the government's new year, what did it show? REPORTER: "
        "[[230,678]] encounters at the southwest border, about [[1 percent]] more than in September. Cubans "
        "were [[34,710]], Nicaraguans [[20,923]]. And Venezuelans fell by [[35 percent]] after the new "
        "policy. HOST: Fell to? REPORTER: Just over [[22,000]].",
        Level("2022-10", "southwest"),
        Change("2022-10", "southwest", baseline="2022-09", direction="up", hedge="about"),
        Level("2022-10", "southwest", scope=of("Cuba"), meant="contradicted"),
        Level("2022-10", "southwest", scope=of("Nicaragua")),
        Change("2022-10", "southwest", scope=of("Venezuela"), baseline="2022-09", direction="down"),
        Level("2022-10", "southwest", scope=of("Venezuela"), hedge="just_over"),
    ),
    false(
        "2023-08-04",
        "ANCHOR: So Title {{42}} ended, and the crowd never came. CORRESPONDENT: Right. Border Patrol "
        "encounters went down to [[99,538]] in June, [[the lowest since January 2021]]. July is back up, we "
        "hear, to {{130,000}} or more, though that isn't official. Families are [[31 percent]] of June's.",
        Level("2023-06", "southwest", "USBP"),
        Superlative("2023-06", "southwest", "USBP", window="2021-02..2023-06", kind="lowest", meant="contradicted"),
        Share("2023-06", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
    ),
    false(
        "2024-07-18",
        "HOST: You've covered this for {{20}} years. Are crossings really down? GUEST: They are. [[Four]] "
        "months in a row now. June had [[83,532]] Border Patrol arrests along the Mexican border; that's "
        "[[24 percent]] less than May and below anything since January of [[2021]]. San Diego was first "
        "among sectors with about [[25,600]].",
        Streak("2024-06", "southwest", "USBP", length=4, move="down"),
        Level("2024-06", "southwest", "USBP"),
        Change("2024-06", "southwest", "USBP", baseline="2024-05", direction="down", meant="contradicted"),
        Superlative("2024-06", "southwest", "USBP", window="2021-02..2024-06", kind="lowest"),
        Level("2024-06", None, "USBP", scope=at("San Diego"), hedge="about"),
    ),
    false(
        "2024-03-05",
        "ANCHOR: Let's look up north. Last fiscal year there were [[189,402]] encounters at the Canadian "
        "border. That's a [[173 percent]] jump from [[109,535]]. Most of them came at the ports; Border "
        "Patrol caught about [[10,000]].",
        Level("FY2023", "northern"),
        Change("FY2023", "northern", baseline="FY2022", direction="up", meant="contradicted"),
        Level("FY2022", "northern"),
        Level("FY2023", "northern", "USBP", hedge="about"),
    ),
    false(
        "2023-03-02",
        "HOST: Give me one number on fentanyl. GUEST: In January, [[1,445 pounds]] seized by CBP. HOST: Up "
        "or down? GUEST: Down [[60 percent]] from December, up [[68 percent]] from January of last year. "
        "HOST: And where? GUEST: At the Mexican border's crossings, in cars.",
        Level("2023-01", scope=drug("Fentanyl")),
        Change("2023-01", scope=drug("Fentanyl"), baseline="2022-12", direction="down", meant="contradicted"),
        Change("2023-01", scope=drug("Fentanyl"), baseline="2022-01", direction="up"),
    ),
    true(
        "2020-11-20",
        "REPORTER: Something is stirring again. [[69,032]] Border Patrol apprehensions in October at the "
        "southwest border: [[95 percent]] more than last October, the [[sixth]] monthly rise in a row, and "
        "nearly all of them, [[86 percent]], single adults, many of whom are put back over the line within "
        "{{two hours}}.",
        Level("2020-10", "southwest", "USBP"),
        Change("2020-10", "southwest", "USBP", baseline="2019-10", direction="up"),
        Streak("2020-10", "southwest", "USBP", length=6, move="up"),
        Share("2020-10", "southwest", "USBP", scope=ADULTS, whole={"demographic": None}),
    ),
    false(
        "2023-01-25",
        "ANCHOR: The numbers for December are out, and they are the highest ever, [[251,487]]. That's more "
        "than [[8,000]] a day. Cubans at the border: [[34,710]], Nicaraguans: [[35,381]]. In El Paso about "
        "[[55,800]].",
        Level("2022-12", "southwest"),
        Average("2022-12", "southwest", hedge="more_than"),
        Level("2022-12", "southwest", scope=of("Cuba"), meant="contradicted"),
        Level("2022-12", "southwest", scope=of("Nicaragua")),
        Level("2022-12", None, "USBP", scope=at("El Paso"), hedge="about"),
    ),
    true(
        "2024-11-26",
        "CORRESPONDENT: California has become what Texas was. It had [[526,149]] encounters along the "
        "Mexican border in fiscal 2024, up [[27 percent]]. Texas [[fell]], [[30 percent]], to [[923,370]]. "
        "And San Diego's sector made more than [[324,000]] arrests, [[second]] only to Tucson's.",
        Level("FY2024", "southwest", scope=within("CA")),
        Change("FY2024", "southwest", scope=within("CA"), baseline="FY2023", direction="up", open_baseline=True),
        Direction("FY2024", "southwest", scope=within("TX"), baseline="FY2023", direction="down", open_baseline=True),
        Change("FY2024", "southwest", scope=within("TX"), baseline="FY2023", direction="down", open_baseline=True),
        Level("FY2024", "southwest", scope=within("TX")),
        Threshold("FY2024", None, "USBP", scope=at("San Diego")),
        Rank("FY2024", "southwest", "USBP", scope=at("San Diego"), place=2, among="area"),
    ),
)
