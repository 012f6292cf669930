"""Posts: short, without context, with numbers in rows."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple
from tests.evaluation.official.contexts import Context, false, trap, true
from tests.evaluation.official.orders import Rank, Superlative, Unverifiable
from tests.evaluation.official.verdicts import Verdict
from tests.evaluation.official.voices.scopes import FAMILIES, MINORS, TITLE_42, at, drug, of

SHORT: tuple[Verdict, ...] = ("missing_context",)

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-10-22",
        "🚨 FY22 is in: [[2,378,944]] southwest border encounters. FY21: [[1,734,686]]. FY20: [[458,088]]. "
        "FY19: [[851,508]]. #BorderCrisis",
        Level("FY2022", "southwest"),
        Level("FY2021", "southwest"),
        Level("FY2020", "southwest"),
        Level("FY2019", "southwest", meant="contradicted"),
    ),
    false(
        "2022-10-23",
        "Border encounters by fiscal year:\nFY20 - [[458,088]]\nFY21 - [[1,956,519]]\nFY22 - "
        "[[2,378,944]]\nAll southwest border. Let that sink in.",
        Level("FY2020", "southwest"),
        Level("FY2021", "southwest", meant="contradicted"),
        Level("FY2022", "southwest"),
    ),
    true(
        "2024-01-27",
        "DEC numbers finally released late Friday: [[302,034]] at the southern border. [[371,000]] "
        "nationwide. New records, both. RT!",
        Level("2023-12", "southwest"),
        Level("2023-12", "nationwide"),
    ),
    true(
        "2023-10-21",
        "Sept: [[269,735]]. Aug: [[232,963]]. July: [[183,479]]. June: [[144,556]]. Four months, southwest "
        "border, CBP. See a trend?",
        Level("2023-09", "southwest"),
        Level("2023-08", "southwest"),
        Level("2023-07", "southwest"),
        Level("2023-06", "southwest"),
    ),
    false(
        "2023-10-22",
        "U.S. Border Patrol arrests at southern border this calendar yr\nJan - [[129,513]]\nFeb - "
        "[[130,521]]\nMar - [[163,672]]\nApr - [[183,921]]\nMay - [[206,690]]\nJune - [[99,538]]\nJuly - "
        "[[132,642]]",
        Level("2023-01", "southwest", "USBP"),
        Level("2023-02", "southwest", "USBP"),
        Level("2023-03", "southwest", "USBP"),
        Level("2023-04", "southwest", "USBP"),
        Level("2023-05", "southwest", "USBP", meant="contradicted"),
        Level("2023-06", "southwest", "USBP"),
        Level("2023-07", "southwest", "USBP"),
    ),
    true(
        "2024-02-03",
        "December, Border Patrol, by sector: Tucson [[80,180]] / Del Rio [[71,050]] / San Diego [[34,370]] / "
        "El Paso [[33,970]] / RGV [[18,220]] / Yuma [[7,140]]. Look who's on top.",
        Level("2023-12", None, "USBP", scope=at("Tucson")),
        Level("2023-12", None, "USBP", scope=at("Del Rio")),
        Level("2023-12", None, "USBP", scope=at("San Diego")),
        Level("2023-12", None, "USBP", scope=at("El Paso")),
        Level("2023-12", None, "USBP", scope=at("Rio Grande Valley")),
        Level("2023-12", None, "USBP", scope=at("Yuma")),
    ),
    false(
        "2024-05-18",
        "April by sector (USBP):\nSan Diego - [[37,370]]\nTucson - [[31,220]]\nEl Paso - [[30,400]]\nDel Rio "
        "- [[20,810]]\nRGV - [[8,810]]\nSan Diego is now [[#1]]!",
        Level("2024-04", None, "USBP", scope=at("San Diego")),
        Level("2024-04", None, "USBP", scope=at("Tucson")),
        Level("2024-04", None, "USBP", scope=at("El Paso")),
        Level("2024-04", None, "USBP", scope=at("Del Rio"), meant="contradicted"),
        Level("2024-04", None, "USBP", scope=at("Rio Grande Valley")),
        Rank("2024-04", "southwest", "USBP", scope=at("San Diego"), place=1, among="area"),
    ),
    true(
        "2021-04-09",
        "March 2019: [[103,731]] encounters. March 2020: [[34,460]]. March 2021: [[172,331]]. Up [[400%]] in a year!!",
        Level("2019-03", "southwest", also=SHORT),
        Level("2020-03", "southwest", also=SHORT),
        Level("2021-03", "southwest", also=SHORT),
        Change("2021-03", "southwest", baseline="2020-03", direction="up", also=SHORT),
    ),
    true(
        "2022-09-20",
        "[[2,493,721]] nationwide encounters since Oct. 1. [[2,150,639]] of them at the southwest border. "
        "The rest up north and at airports and harbors. And they say it's closed.",
        Level("2021-10..2022-08", "nationwide"),
        Level("2021-10..2022-08", "southwest"),
    ),
    false(
        "2025-03-13",
        "Promises made, promises kept. Feb 2025: [[8,349]] apprehensions at the southern border. Feb 2024: "
        "[[140,641]]. Feb 2023: [[130,521]]. Feb 2022: [[166,010]]. DOWN [[94%]].",
        Level("2025-02", "southwest", "USBP"),
        Level("2024-02", "southwest", "USBP"),
        Level("2023-02", "southwest", "USBP"),
        Level("2022-02", "southwest", "USBP", meant="contradicted"),
        Change("2025-02", "southwest", "USBP", baseline="2024-02", direction="down"),
    ),
    false(
        "2023-01-21",
        "Cuba [[42,654]]. Nicaragua [[35,381]]. Mexico [[48,390]]. Colombia [[15,846]]. Ecuador [[16,206]]. "
        "Encounters at the southern border in December, by nationality. Mexico still [[No. 1]].",
        Level("2022-12", "southwest", scope=of("Cuba")),
        Level("2022-12", "southwest", scope=of("Nicaragua")),
        Level("2022-12", "southwest", scope=of("Mexico")),
        Level("2022-12", "southwest", scope=of("Colombia"), meant="contradicted"),
        Level("2022-12", "southwest", scope=of("Ecuador")),
        Rank("2022-12", "southwest", scope=of("Mexico"), place=1, among="citizenship"),
    ),
    trap(
        "no date",
        None,
        "Just in: [[150,000]] encounters at the southwest border last month!! {{14,000}} more than the "
        "population of {{Waco}}. Where is @POTUS?",
        Unverifiable(border="southwest"),
    ),
    false(
        "2024-11-16",
        "Fentanyl seized by CBP, lbs: FY19 [[2,804]], FY20 [[4,791]], FY21 [[11,201]], FY22 [[14,700]], FY23 "
        "[[27,023]], FY24 [[29,889]]. Where's the headline?",
        Level("FY2019", scope=drug("Fentanyl")),
        Level("FY2020", scope=drug("Fentanyl")),
        Level("FY2021", scope=drug("Fentanyl")),
        Level("FY2022", scope=drug("Fentanyl")),
        Level("FY2023", scope=drug("Fentanyl")),
        Level("FY2024", scope=drug("Fentanyl"), meant="contradicted"),
    ),
    false(
        "2019-07-10",
        "Border Patrol, family units, SW border: Jan [[24,188]], Feb [[40,740]], Mar [[53,204]], Apr "
        "[[58,713]], May [[84,486]], June [[57,358]]. Kids alone in June: [[7,372]].",
        Level("2019-01", "southwest", "USBP", scope=FAMILIES),
        Level("2019-02", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Level("2019-03", "southwest", "USBP", scope=FAMILIES),
        Level("2019-04", "southwest", "USBP", scope=FAMILIES),
        Level("2019-05", "southwest", "USBP", scope=FAMILIES),
        Level("2019-06", "southwest", "USBP", scope=FAMILIES),
        Level("2019-06", "southwest", "USBP", scope=MINORS),
    ),
    false(
        "2023-08-20",
        "July encounters at the SW border: [[183,479]], down [[27%]] from June's [[144,556]]. Per day: about "
        "[[5,900]].",
        Level("2023-07", "southwest"),
        Change("2023-07", "southwest", baseline="2023-06", direction="down", meant="contradicted"),
        Level("2023-06", "southwest"),
        Average("2023-07", "southwest", hedge="about"),
    ),
    false(
        "2024-12-20",
        "Indians at the northern border: [[3,128]] (FY20) → [[2,225]] (FY21) → [[18,308]] (FY22) → "
        "[[30,010]] (FY23) → [[43,764]] (FY24). That's nearly [[20x]] in {{three}} years. Wow.",
        Level("FY2020", "northern", scope=of("India")),
        Level("FY2021", "northern", scope=of("India")),
        Level("FY2022", "northern", scope=of("India"), meant="contradicted"),
        Level("FY2023", "northern", scope=of("India")),
        Level("FY2024", "northern", scope=of("India")),
        Multiple("FY2024", "northern", scope=of("India"), baseline="FY2021", hedge="nearly"),
    ),
    true(
        "2021-09-16",
        "[[209,840]] in August. [[213,593]] in July. Two months over 200K at the southwest border, [[the "
        "most in over two decades]] says the bureau. Expelled: [[95,407]] in Aug.",
        Level("2021-08", "southwest"),
        Level("2021-07", "southwest"),
        Superlative("2021-07", "southwest", "USBP", window="2000-04..2021-07", open_period=True),
        Level("2021-08", "southwest", scope=TITLE_42),
    ),
)
