"""Papers in Arizona and California."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Comparison, Rank, Superlative
from tests.evaluation.official.voices.scopes import at, drug, within

CONTEXTS: tuple[Context, ...] = (
    false(
        "2023-09-29",
        "TUCSON — Agents in the Tucson Sector made about [[48,750]] apprehensions in August, [[24 percent]] "
        "more than in July and more than [[double]] the [[16,620]] of August 2022. It was [[the most of any "
        "sector]], ahead of the Rio Grande Valley's [[46,540]]. In Yuma the count was just [[6,730]]. The "
        "county has bused {{1,100}} people a day to shelters.",
        Level("2023-08", None, "USBP", scope=at("Tucson"), hedge="about"),
        Change("2023-08", None, "USBP", scope=at("Tucson"), baseline="2023-07", direction="up"),
        Multiple("2023-08", None, "USBP", scope=at("Tucson"), baseline="2022-08", hedge="more_than"),
        Level("2022-08", None, "USBP", scope=at("Tucson"), meant="contradicted"),
        Rank("2023-08", "southwest", "USBP", scope=at("Tucson"), place=1, among="area"),
        Level("2023-08", None, "USBP", scope=at("Rio Grande Valley")),
        Level("2023-08", None, "USBP", scope=at("Yuma")),
    ),
    false(
        "2022-06-30",
        "YUMA — In May this small sector handled about [[34,400]] people, or about [[1,100]] a day, nearly "
        "as many as Del Rio's [[45,610]] and almost the same as El Paso's [[34,640]]. In May of 2021 it was "
        "[[12,180]], in May of 2020 fewer than [[800]]. For the fiscal year so far Yuma stands at "
        "[[216,000]] or so, up from [[47,520]].",
        Level("2022-05", None, "USBP", scope=at("Yuma"), hedge="about"),
        Average("2022-05", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("2022-05", None, "USBP", scope=at("Del Rio"), meant="contradicted"),
        Level("2022-05", None, "USBP", scope=at("El Paso")),
        Level("2021-05", None, "USBP", scope=at("Yuma")),
        Level("2020-05", None, "USBP", scope=at("Yuma"), hedge="less_than"),
        Level("2021-10..2022-05", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("2020-10..2021-05", None, "USBP", scope=at("Yuma")),
    ),
    true(
        "2024-11-01",
        "SAN DIEGO — The sector ended its fiscal year with about [[324,000]] apprehensions, [[40 percent]] "
        "more than the [[230,940]] of fiscal 2023 and [[the most since fiscal 2000]]. It began with almost "
        "[[30,000]] in October and ended with [[13,310]] in September.",
        Level("FY2024", None, "USBP", scope=at("San Diego"), hedge="about"),
        Change("FY2024", None, "USBP", scope=at("San Diego"), baseline="FY2023", direction="up"),
        Level("FY2023", None, "USBP", scope=at("San Diego")),
        Superlative("FY2024", None, "USBP", scope=at("San Diego"), window="FY2001..FY2024"),
        Level("2023-10", None, "USBP", scope=at("San Diego"), hedge="nearly"),
        Level("2024-09", None, "USBP", scope=at("San Diego")),
    ),
    false(
        "2023-01-19",
        "Fentanyl: at the ports run from the Tucson Field Office, officers found some [[4,600 pounds]] in "
        "fiscal 2022, [[double]] the [[2,268 pounds]] of 2021. San Diego's field office found more, [[6,704 "
        "pounds]], a [[25 percent]] rise. Nationwide it was [[14,700 pounds]].",
        Level("FY2022", None, "OFO", scope={**at("Tucson Field Office"), **drug("Fentanyl")}, hedge="about"),
        Multiple("FY2022", None, "OFO", scope={**at("Tucson Field Office"), **drug("Fentanyl")}, baseline="FY2021"),
        Level("FY2021", None, "OFO", scope={**at("Tucson Field Office"), **drug("Fentanyl")}),
        Level("FY2022", None, "OFO", scope={**at("San Diego Field Office"), **drug("Fentanyl")}),
        Change(
            "FY2022",
            None,
            "OFO",
            scope={**at("San Diego Field Office"), **drug("Fentanyl")},
            baseline="FY2021",
            direction="up",
            meant="contradicted",
        ),
        Level("FY2022", scope=drug("Fentanyl")),
    ),
    false(
        "2019-10-31",
        "Yuma agents apprehended about [[68,300]] people in fiscal 2019, [[160 percent]] more than the "
        "[[26,240]] of the year before; El Centro's made [[29,230]]. But the fall since May is as striking: "
        "from some [[13,900]] to about [[1,000]] in September. The Marine camp that housed the overflow is "
        "empty, its {{250}} beds folded.",
        Level("FY2019", None, "USBP", scope=at("Yuma"), hedge="about"),
        Change("FY2019", None, "USBP", scope=at("Yuma"), baseline="FY2018", direction="up"),
        Level("FY2018", None, "USBP", scope=at("Yuma")),
        Level("FY2019", None, "USBP", scope=at("El Centro"), meant="contradicted"),
        Level("2019-05", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("2019-09", None, "USBP", scope=at("Yuma"), hedge="about"),
    ),
    false(
        "2024-04-26",
        "Tucson's lead is shrinking. In March the sector had [[41,940]] apprehensions, San Diego [[33,780]] "
        "and El Paso [[34,020]]. That is a [[15 percent]] drop for Tucson from February and a [[7 percent]] "
        "rise for San Diego. Lukeville, overrun in {{December}}, is calm.",
        Level("2024-03", None, "USBP", scope=at("Tucson")),
        Level("2024-03", None, "USBP", scope=at("San Diego")),
        Level("2024-03", None, "USBP", scope=at("El Paso"), meant="contradicted"),
        Change("2024-03", None, "USBP", scope=at("Tucson"), baseline="2024-02", direction="down"),
        Change("2024-03", None, "USBP", scope=at("San Diego"), baseline="2024-02", direction="up"),
    ),
    true(
        "2016-11-22",
        "Tucson was once the gate of gates. In fiscal 2016 the sector counted [[64,890]] apprehensions, [[16 "
        "percent]] of the border's; in fiscal 2012 it had [[120,000]], a [[third]]. The Valley in Texas "
        "[[passed]] it in 2013. Yuma, at [[14,170]], [[doubled]] in a year.",
        Level("FY2016", None, "USBP", scope=at("Tucson")),
        Share("FY2016", "southwest", "USBP", scope=at("Tucson"), whole={"area": None}),
        Level("FY2012", None, "USBP", scope=at("Tucson")),
        Share("FY2012", "southwest", "USBP", scope=at("Tucson"), whole={"area": None}),
        Comparison("FY2013", None, "USBP", left=(at("Rio Grande Valley"),), right=(at("Tucson"),)),
        Level("FY2016", None, "USBP", scope=at("Yuma")),
        Multiple("FY2016", None, "USBP", scope=at("Yuma"), baseline="FY2015", direction="up"),
    ),
    true(
        "2023-11-16",
        "Arizona counted [[576,434]] encounters in the fiscal year, hardly more than the [[571,482]] of the "
        "one before, but they moved east: Yuma's sector [[fell]] by [[44 percent]] while Tucson's rose by "
        "[[48 percent]], to about [[373,600]]. Together the two made [[547,830]] apprehensions.",
        Level("FY2023", "southwest", scope=within("AZ"), also=("missing_context",)),
        Level("FY2022", "southwest", scope=within("AZ"), also=("missing_context",)),
        Direction("FY2023", None, "USBP", scope=at("Yuma"), baseline="FY2022", direction="down", open_baseline=True),
        Change("FY2023", None, "USBP", scope=at("Yuma"), baseline="FY2022", direction="down"),
        Change("FY2023", None, "USBP", scope=at("Tucson"), baseline="FY2022", direction="up"),
        Level("FY2023", None, "USBP", scope=at("Tucson"), hedge="about"),
        Sum("FY2023", None, "USBP", parts=(at("Yuma"), at("Tucson"))),
    ),
    false(
        "2021-10-26",
        "San Diego Sector apprehensions rose in fiscal 2021 from about [[53,300]] to [[142,460]]; El "
        "Centro's more than [[doubled]], to [[59,230]]. California as a whole had [[239,627]] encounters on "
        "the line, behind Texas ([[1,057,497]]) and Arizona ([[571,482]]).",
        Level("FY2020", None, "USBP", scope=at("San Diego"), hedge="about"),
        Level("FY2021", None, "USBP", scope=at("San Diego")),
        Multiple("FY2021", None, "USBP", scope=at("El Centro"), baseline="FY2020", hedge="more_than", direction="up"),
        Level("FY2021", None, "USBP", scope=at("El Centro")),
        Level("FY2021", "southwest", scope=within("CA")),
        Level("FY2021", "southwest", scope=within("TX")),
        Level("FY2021", "southwest", scope=within("AZ"), meant="contradicted"),
    ),
    false(
        "2024-06-27",
        "CALEXICO — For every person apprehended in the El Centro Sector in May, nineteen were in San "
        "Diego's: [[1,710]] and [[32,510]]. A year earlier it was [[4,040]] and [[25,120]]. Over the eight "
        "months since October, San Diego's total comes to nearly [[256,000]].",
        Level("2024-05", None, "USBP", scope=at("El Centro")),
        Level("2024-05", None, "USBP", scope=at("San Diego")),
        Level("2023-05", None, "USBP", scope=at("El Centro")),
        Level("2023-05", None, "USBP", scope=at("San Diego"), meant="contradicted"),
        Level("2023-10..2024-05", None, "USBP", scope=at("San Diego"), hedge="nearly"),
    ),
    false(
        "2024-09-26",
        "Tucson Sector's [[11,920]] apprehensions in August were [[76 percent]] below the [[51,000]] of "
        "August 2023, and only [[2 percent]] above July's. In December they had peaked at about [[80,200]]. "
        "Shelters that fed {{1,000}} a night closed.",
        Level("2024-08", None, "USBP", scope=at("Tucson")),
        Change("2024-08", None, "USBP", scope=at("Tucson"), baseline="2023-08", direction="down"),
        Level("2023-08", None, "USBP", scope=at("Tucson"), meant="contradicted"),
        Change("2024-08", None, "USBP", scope=at("Tucson"), baseline="2024-07", direction="up"),
        Level("2023-12", None, "USBP", scope=at("Tucson"), hedge="about"),
    ),
    false(
        "2025-11-05",
        "Methamphetamine seized by officers of the San Diego Field Office weighed [[68,719 pounds]] in "
        "fiscal 2025, [[27 percent]] less than in 2024. Laredo's found [[54,994 pounds]], [[35 percent]] "
        "more. Nationwide, [[170,119 pounds]] were seized, [[92 percent]] of it at the southwest border.",
        Level("FY2025", None, "OFO", scope={**at("San Diego Field Office"), **drug("Methamphetamine")}),
        Change(
            "FY2025",
            None,
            "OFO",
            scope={**at("San Diego Field Office"), **drug("Methamphetamine")},
            baseline="FY2024",
            direction="down",
        ),
        Level("FY2025", None, "OFO", scope={**at("Laredo Field Office"), **drug("Methamphetamine")}),
        Change(
            "FY2025",
            None,
            "OFO",
            scope={**at("Laredo Field Office"), **drug("Methamphetamine")},
            baseline="FY2024",
            direction="up",
            meant="contradicted",
        ),
        Level("FY2025", scope=drug("Methamphetamine")),
        Share("FY2025", "southwest", scope=drug("Methamphetamine"), whole={"border": None}),
    ),
    true(
        "2022-02-24",
        "Yuma's January apprehensions [[dipped]] to about [[23,900]] from [[29,790]], but a year before "
        "there had been [[1,620]], nearly [[15 times]] fewer. Since October some [[98,600]] have been "
        "counted here, almost as many as in all of fiscal 2021, [[114,490]].",
        Direction("2022-01", None, "USBP", scope=at("Yuma"), baseline="2021-12", direction="down"),
        Level("2022-01", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("2021-12", None, "USBP", scope=at("Yuma")),
        Level("2021-01", None, "USBP", scope=at("Yuma")),
        Multiple("2022-01", None, "USBP", scope=at("Yuma"), baseline="2021-01", hedge="nearly"),
        Level("2021-10..2022-01", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("FY2021", None, "USBP", scope=at("Yuma")),
    ),
    true(
        "2018-05-04",
        "March brought about [[4,100]] apprehensions to the San Diego Sector, about [[three times]] the "
        "number of March 2017. The rise is across the line: [[37,390]] for the southwest, [[40 percent]] "
        "over February. A caravan of {{1,200}} reached Tijuana last week, {{228}} of whom asked for asylum.",
        Level("2018-03", None, "USBP", scope=at("San Diego"), hedge="about"),
        Multiple("2018-03", None, "USBP", scope=at("San Diego"), baseline="2017-03", hedge="about"),
        Level("2018-03", "southwest", "USBP"),
        Change("2018-03", "southwest", "USBP", baseline="2018-02", direction="up"),
    ),
)
