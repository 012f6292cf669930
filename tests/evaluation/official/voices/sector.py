"""Releases of Border Patrol sectors and field offices."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import at, drug

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-06-17",
        "DEL RIO, Texas — Agents assigned to the Del Rio Sector apprehended [[44,740]] individuals in May, "
        "[[60 percent]] more than last May. Since Oct. 1 the sector has [[280,970]] apprehensions, compared "
        "with [[259,290]] in the same period of the previous fiscal year. Agents rescued {{1,021}} people.",
        Level("2022-05", None, "USBP", scope=at("Del Rio")),
        Change("2022-05", None, "USBP", scope=at("Del Rio"), baseline="2021-05", direction="up"),
        Level("2021-10..2022-05", None, "USBP", scope=at("Del Rio")),
        Level("2020-10..2021-05", None, "USBP", scope=at("Del Rio"), meant="contradicted"),
    ),
    false(
        "2023-07-14",
        "Rio Grande Valley Sector agents made [[11,440]] apprehensions in June, a [[70 percent]] decrease "
        "from May's [[37,880]]. Heat-related rescues climbed to {{186}}. Sector totals for the fiscal year "
        "stand at [[219,510]].",
        Level("2023-06", None, "USBP", scope=at("Rio Grande Valley")),
        Change("2023-06", None, "USBP", scope=at("Rio Grande Valley"), baseline="2023-05", direction="down"),
        Level("2023-05", None, "USBP", scope=at("Rio Grande Valley"), meant="contradicted"),
        Level("2022-10..2023-06", None, "USBP", scope=at("Rio Grande Valley")),
    ),
    true(
        "2023-10-27",
        "Tucson Sector agents ended fiscal year 2023 with approximately [[373,600]] apprehensions. September "
        "alone accounted for [[51,000]], [[the highest monthly total of the year]], and the last three "
        "months for [[138,970]], which is more than [[a third]] of the year. Agents also intercepted "
        "{{1,400}} pounds of narcotics at checkpoints.",
        Level("FY2023", None, "USBP", scope=at("Tucson"), hedge="about"),
        Level("2023-09", None, "USBP", scope=at("Tucson")),
        Superlative("2023-09", None, "USBP", scope=at("Tucson"), window="2022-10..2023-09"),
        Level("2023-07..2023-09", None, "USBP", scope=at("Tucson")),
        Share("2023-07..2023-09", None, "USBP", scope=at("Tucson"), whole={"period": "FY2023"}, hedge="more_than"),
    ),
    false(
        "2024-02-09",
        "EL PASO — In January, El Paso Sector agents apprehended [[17,520]] people, a [[36 percent]] "
        "decrease from December ([[33,970]]) and [[42 percent]] fewer than in January 2023 ([[30,040]]). The "
        "daily average was about [[565]].",
        Level("2024-01", None, "USBP", scope=at("El Paso")),
        Change(
            "2024-01", None, "USBP", scope=at("El Paso"), baseline="2023-12", direction="down", meant="contradicted"
        ),
        Level("2023-12", None, "USBP", scope=at("El Paso")),
        Change("2024-01", None, "USBP", scope=at("El Paso"), baseline="2023-01", direction="down"),
        Level("2023-01", None, "USBP", scope=at("El Paso")),
        Average("2024-01", None, "USBP", scope=at("El Paso"), hedge="about"),
    ),
    true(
        "2023-08-11",
        "SWANTON, Vt. — In ten months of fiscal year 2023 the Swanton Sector surpassed [[5,000]] "
        "apprehensions. The previous ten years together had about [[5,930]]. July's [[800]] exceeded June's "
        "[[630]] by [[27 percent]].",
        Level("2022-10..2023-07", None, "USBP", scope=at("Swanton"), hedge="more_than"),
        Sum(
            "FY2013..FY2022",
            None,
            "USBP",
            scope=at("Swanton"),
            parts=tuple({"period": f"FY{year}"} for year in range(2013, 2023)),
            hedge="about",
            open_period=True,
        ),
        Level("2023-07", None, "USBP", scope=at("Swanton")),
        Level("2023-06", None, "USBP", scope=at("Swanton")),
        Change("2023-07", None, "USBP", scope=at("Swanton"), baseline="2023-06", direction="up"),
    ),
    false(
        "2019-06-28",
        "EDINBURG, Texas — The Rio Grande Valley Sector has more than [[223,000]] apprehensions so far this "
        "fiscal year, through May, more than [[twice]] those of the same eight months before. May's "
        "[[49,820]] were [[63 percent]] above April's. Of the agents in the field, {{40 percent}} are at "
        "times pulled off to care for families.",
        Level("2018-10..2019-05", None, "USBP", scope=at("Rio Grande Valley"), hedge="more_than", open_period=True),
        Multiple(
            "2018-10..2019-05",
            None,
            "USBP",
            scope=at("Rio Grande Valley"),
            baseline="2017-10..2018-05",
            hedge="more_than",
            open_period=True,
        ),
        Level("2019-05", None, "USBP", scope=at("Rio Grande Valley")),
        Change(
            "2019-05",
            None,
            "USBP",
            scope=at("Rio Grande Valley"),
            baseline="2019-04",
            direction="up",
            meant="contradicted",
        ),
    ),
    false(
        "2021-11-04",
        "Yuma Sector's fiscal year closed with [[114,490]] apprehensions, a [[13-fold]] increase from "
        "[[8,800]] in fiscal year 2020. September, at [[22,440]], was the busiest month, and October and "
        "November of last year, with [[790]] and [[1,200]], the slowest.",
        Level("FY2021", None, "USBP", scope=at("Yuma")),
        Multiple("FY2021", None, "USBP", scope=at("Yuma"), baseline="FY2020"),
        Level("FY2020", None, "USBP", scope=at("Yuma")),
        Level("2021-09", None, "USBP", scope=at("Yuma")),
        Level("2020-10", None, "USBP", scope=at("Yuma")),
        Level("2020-11", None, "USBP", scope=at("Yuma"), meant="contradicted"),
    ),
    true(
        "2024-05-24",
        "San Diego Sector led the nation in April with [[37,370]] apprehensions; it had not been [[first]] "
        "in a month since the late nineties. Compared to March it was a rise of [[11 percent]] and to April "
        "2023 of [[49 percent]]. A stash house search in Otay Mesa found {{21}} people.",
        Level("2024-04", None, "USBP", scope=at("San Diego")),
        Rank("2024-04", "southwest", "USBP", scope=at("San Diego"), place=1, among="area"),
        Change("2024-04", None, "USBP", scope=at("San Diego"), baseline="2024-03", direction="up"),
        Change("2024-04", None, "USBP", scope=at("San Diego"), baseline="2023-04", direction="up"),
    ),
    false(
        "2022-10-20",
        "In the fiscal year just ended Laredo Sector agents apprehended [[106,840]] persons, [[5 percent]] "
        "less than the [[112,240]] of the year before, and Big Bend Sector agents [[31,950]], [[14 percent]] "
        "less than [[37,270]]. El Centro's [[72,380]] were an increase of [[12 percent]].",
        Level("FY2022", None, "USBP", scope=at("Laredo")),
        Change("FY2022", None, "USBP", scope=at("Laredo"), baseline="FY2021", direction="down"),
        Level("FY2021", None, "USBP", scope=at("Laredo")),
        Level("FY2022", None, "USBP", scope=at("Big Bend")),
        Change("FY2022", None, "USBP", scope=at("Big Bend"), baseline="FY2021", direction="down"),
        Level("FY2021", None, "USBP", scope=at("Big Bend")),
        Level("FY2022", None, "USBP", scope=at("El Centro")),
        Change("FY2022", None, "USBP", scope=at("El Centro"), baseline="FY2021", direction="up", meant="contradicted"),
    ),
    false(
        "2023-02-17",
        "MIAMI — Since October, Miami Sector agents have encountered [[4,680]] migrants, through January, "
        "already more than in all of fiscal year 2022 ([[4,010]]). January's [[1,360]] compare with [[490]] "
        "a year earlier. Coast Guard crews interdicted {{5,180}} Cubans at sea over the same period.",
        Level("2022-10..2023-01", None, "USBP", scope=at("Miami"), open_period=True),
        Level("FY2022", None, "USBP", scope=at("Miami")),
        Level("2023-01", None, "USBP", scope=at("Miami")),
        Level("2022-01", None, "USBP", scope=at("Miami"), meant="contradicted"),
    ),
    true(
        "2023-11-22",
        "CBP officers of the Laredo Field Office seized [[19,264 pounds]] of methamphetamine in fiscal year "
        "2023, down [[48 percent]], and [[167 pounds]] of fentanyl, down [[41 percent]]. Officers at its "
        "ports processed {{more than 40 million}} travelers and found {{$10.2 million}} in cash.",
        Level("FY2023", None, "OFO", scope={**at("Laredo Field Office"), **drug("Methamphetamine")}),
        Change(
            "FY2023",
            None,
            "OFO",
            scope={**at("Laredo Field Office"), **drug("Methamphetamine")},
            baseline="FY2022",
            direction="down",
            open_baseline=True,
        ),
        Level("FY2023", None, "OFO", scope={**at("Laredo Field Office"), **drug("Fentanyl")}),
        Change(
            "FY2023",
            None,
            "OFO",
            scope={**at("Laredo Field Office"), **drug("Fentanyl")},
            baseline="FY2022",
            direction="down",
            open_baseline=True,
        ),
    ),
    false(
        "2024-08-15",
        "El Paso Sector apprehensions fell for the [[fourth]] month running in July, to [[11,610]], the "
        "chief patrol agent said, down [[20 percent]] from June. Last July there were [[16,470]]. The "
        "sector's year so far, [[230,330]], is [[63 percent]] behind last year's pace.",
        Streak("2024-07", None, "USBP", scope=at("El Paso"), length=4, move="down"),
        Level("2024-07", None, "USBP", scope=at("El Paso")),
        Change("2024-07", None, "USBP", scope=at("El Paso"), baseline="2024-06", direction="down"),
        Level("2023-07", None, "USBP", scope=at("El Paso")),
        Level("2023-10..2024-07", None, "USBP", scope=at("El Paso")),
        Change(
            "2023-10..2024-07",
            None,
            "USBP",
            scope=at("El Paso"),
            baseline="2022-10..2023-07",
            direction="down",
            meant="contradicted",
        ),
    ),
    true(
        "2021-09-10",
        "In August, agents of the Rio Grande Valley Sector had [[81,180]] encounters, about [[2,600]] a day. "
        "In a single week at the end of July they had {{20,000}}. From October through August the sector's "
        "count is [[494,020]], more than [[six times]] the prior year's.",
        Level("2021-08", None, "USBP", scope=at("Rio Grande Valley")),
        Average("2021-08", None, "USBP", scope=at("Rio Grande Valley"), hedge="about"),
        Level("2020-10..2021-08", None, "USBP", scope=at("Rio Grande Valley")),
        Multiple(
            "2020-10..2021-08",
            None,
            "USBP",
            scope=at("Rio Grande Valley"),
            baseline="2019-10..2020-08",
            hedge="more_than",
        ),
    ),
    false(
        "2024-12-13",
        "November apprehensions: Del Rio Sector, [[8,260]]; El Paso Sector, [[10,810]]; San Diego Sector, "
        "[[10,570]]; Tucson Sector, [[8,020]]. A year before, Tucson's agents alone had [[64,640]]. Agents "
        "found {{14}} gang members.",
        Level("2024-11", None, "USBP", scope=at("Del Rio")),
        Level("2024-11", None, "USBP", scope=at("El Paso"), meant="contradicted"),
        Level("2024-11", None, "USBP", scope=at("San Diego")),
        Level("2024-11", None, "USBP", scope=at("Tucson")),
        Level("2023-11", None, "USBP", scope=at("Tucson")),
    ),
    false(
        "2015-11-12",
        "El Paso Sector agents apprehended [[14,500]] people in fiscal year 2015, [[18 percent]] more than "
        "in fiscal year 2014, while the Tucson Sector's [[63,400]] were [[28 percent]] fewer. Big Bend "
        "recorded [[5,030]]. Not one sector in the west was busier than Tucson; San Diego, for instance, had "
        "[[29,910]].",
        Level("FY2015", None, "USBP", scope=at("El Paso")),
        Change("FY2015", None, "USBP", scope=at("El Paso"), baseline="FY2014", direction="up"),
        Level("FY2015", None, "USBP", scope=at("Tucson")),
        Change("FY2015", None, "USBP", scope=at("Tucson"), baseline="FY2014", direction="down"),
        Level("FY2015", None, "USBP", scope=at("Big Bend")),
        Level("FY2015", None, "USBP", scope=at("San Diego"), meant="contradicted"),
    ),
    false(
        "2023-12-15",
        "Fentanyl found by officers of the Tucson Field Office in fiscal 2023 weighed [[11,977 pounds]], "
        "more than [[double]] the year before's [[4,597 pounds]], and passed that of San Diego's, [[11,424 "
        "pounds]]. Border Patrol agents nationwide seized [[2,989 pounds]].",
        Level("FY2023", None, "OFO", scope={**at("Tucson Field Office"), **drug("Fentanyl")}),
        Multiple(
            "FY2023",
            None,
            "OFO",
            scope={**at("Tucson Field Office"), **drug("Fentanyl")},
            baseline="FY2022",
            hedge="more_than",
            also=("unverifiable",),
        ),
        Level("FY2022", None, "OFO", scope={**at("Tucson Field Office"), **drug("Fentanyl")}),
        Level("FY2023", None, "OFO", scope={**at("San Diego Field Office"), **drug("Fentanyl")}),
        Level("FY2023", None, "USBP", scope=drug("Fentanyl"), meant="contradicted"),
    ),
)
