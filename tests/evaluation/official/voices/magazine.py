"""Magazines and long reads: pairs, back-references, bare years."""

from tests.evaluation.official.amounts import Change, ChangeRange, Direction, Level, Multiple, Pair, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.voices.scopes import (
    ADULTS,
    FAMILIES,
    MINORS,
    NORTHERN_TRIANGLE,
    TITLE_42,
    at,
    drug,
    of,
    within,
)

CONTEXTS: tuple[Context, ...] = (
    false(
        "2023-07-06",
        "In the spring everyone waited for the eleventh of May. In April the southwest border had seen "
        "[[211,992]] encounters; in May that number was [[206,690]], a [[3 percent]] decline, and in June it "
        "fell by [[30 percent]] more, to [[154,556]]. Of those, [[45,018]] were at the ports.",
        Level("2023-04", "southwest"),
        Level("2023-05", "southwest"),
        Change("2023-05", "southwest", baseline="2023-04", direction="down"),
        Change("2023-06", "southwest", baseline="2023-05", direction="down"),
        Level("2023-06", "southwest", meant="contradicted"),
        Level("2023-06", "southwest", "OFO"),
    ),
    true(
        "2024-05-09",
        "In 2023 the United States recorded [[2.5 million]] encounters on its border with Mexico, whichever "
        "calendar you use. A year later the flow is slower: [[555,467]] in January through March, ports "
        "included. That number was [[507,237]] in the first quarter of 2023.",
        Level("FY2023", "southwest", or_period="CY2023", open_period=True),
        Level("2024-01..2024-03", "southwest"),
        Level("2023-01..2023-03", "southwest"),
    ),
    false(
        "2021-12-02",
        "Encounters with citizens of El Salvador, Guatemala and Honduras numbered [[701,049]] on the "
        "southwest border in fiscal 2021, [[six and a half times]] the [[106,762]] of 2020. Those were [[40 "
        "percent]] of the total, up from [[23 percent]]; Mexico's were [[655,594]], [[down]] from "
        "[[297,711]].",
        Sum("FY2021", "southwest", parts=NORTHERN_TRIANGLE),
        Multiple("FY2021", "southwest", parts=NORTHERN_TRIANGLE, baseline="FY2020"),
        Sum("FY2020", "southwest", parts=NORTHERN_TRIANGLE),
        Share("FY2021", "southwest", whole={}, parts=NORTHERN_TRIANGLE),
        Share("FY2020", "southwest", whole={}, parts=NORTHERN_TRIANGLE),
        Level("FY2021", "southwest", scope=of("Mexico")),
        Direction("FY2021", "southwest", scope=of("Mexico"), baseline="FY2020", direction="down", meant="contradicted"),
        Level("FY2020", "southwest", scope=of("Mexico")),
    ),
    true(
        "2019-11-21",
        "El Paso was where it broke. The sector's apprehensions went [[from 31,560 to 182,140]] between "
        "fiscal 2018 and 2019, more than any other's rise; that is [[477 percent]], or nearly [[six times]]. "
        "The Rio Grande Valley's merely [[doubled]], to [[339,140]].",
        Pair("FY2019", None, "USBP", scope=at("El Paso"), baseline="FY2018", direction="up"),
        Change("FY2019", None, "USBP", scope=at("El Paso"), baseline="FY2018", direction="up"),
        Multiple("FY2019", None, "USBP", scope=at("El Paso"), baseline="FY2018", hedge="nearly"),
        Multiple(
            "FY2019", None, "USBP", scope=at("Rio Grande Valley"), baseline="FY2018", direction="up", hedge="about"
        ),
        Level("FY2019", None, "USBP", scope=at("Rio Grande Valley")),
    ),
    false(
        "2023-05-19",
        "Seven months into the fiscal year, CBP has made [[1,438,246]] encounters in the southwest, [[10 to "
        "12 percent]] more than in the same months before, and [[2.4 million]] nationwide. Of the former, "
        "single adults were [[58 percent]] and families [[18 percent]].",
        Level("2022-10..2023-04", "southwest"),
        ChangeRange("2022-10..2023-04", "southwest", baseline="2021-10..2022-04", direction="up"),
        Level("2022-10..2023-04", "nationwide", meant="contradicted"),
        Share("2022-10..2023-04", "southwest", scope=ADULTS, whole={"demographic": None}, meant="contradicted"),
        Share("2022-10..2023-04", "southwest", scope=FAMILIES, whole={"demographic": None}, meant="contradicted"),
    ),
    true(
        "2024-12-30",
        "Two Decembers. In that of 2023, [[249,740]] people were caught between the ports, Tucson's desert "
        "taking [[32 percent]] of them. In November of 2024, the last month we have, it was [[46,609]], and "
        "Tucson's share [[17 percent]], San Diego's [[23 percent]].",
        Level("2023-12", "southwest", "USBP", also=("missing_context",)),
        Share("2023-12", "southwest", "USBP", scope=at("Tucson"), whole={"area": None}),
        Level("2024-11", "southwest", "USBP", also=("missing_context",)),
        Share("2024-11", "southwest", "USBP", scope=at("Tucson"), whole={"area": None}),
        Share("2024-11", "southwest", "USBP", scope=at("San Diego"), whole={"area": None}),
    ),
    false(
        "2022-07-14",
        "Of the [[241,136]] encounters in May, [[25,643]] were with Cubans, down from [[34,839]] in April; "
        "[[19,034]] with Nicaraguans, up from [[15,626]]; and [[19,320]] with Colombians, up from "
        "[[13,128]]. Turks and Indians, too, were in the desert, {{hundreds}} of them.",
        Level("2022-05", "southwest"),
        Level("2022-05", "southwest", scope=of("Cuba")),
        Level("2022-04", "southwest", scope=of("Cuba")),
        Level("2022-05", "southwest", scope=of("Nicaragua")),
        Level("2022-04", "southwest", scope=of("Nicaragua"), meant="contradicted"),
        Level("2022-05", "southwest", scope=of("Colombia")),
        Level("2022-04", "southwest", scope=of("Colombia")),
    ),
    true(
        "2018-07-13",
        "The policy of separation did not deter. In April, when it was announced, [[9,646]] people came in "
        "families; in May [[9,485]]; in June [[9,435]].",
        Level("2018-04", "southwest", "USBP", scope=FAMILIES, also=("missing_context",)),
        Level("2018-05", "southwest", "USBP", scope=FAMILIES, also=("missing_context",)),
        Level("2018-06", "southwest", "USBP", scope=FAMILIES, also=("missing_context",)),
    ),
    false(
        "2024-03-28",
        "Ecuador fell apart in January; in February [[11,725]] Ecuadorians were met on the southwest border, "
        "[[50 percent]] more than in January ([[7,838]]), and in March [[15,829]]. Since October they were "
        "[[78,266]], ahead of China's [[24,376]] but behind Colombia's [[88,273]].",
        Level("2024-02", "southwest", scope=of("Ecuador")),
        Change("2024-02", "southwest", scope=of("Ecuador"), baseline="2024-01", direction="up"),
        Level("2024-01", "southwest", scope=of("Ecuador")),
        Level("2024-03", "southwest", scope=of("Ecuador")),
        Level("2023-10..2024-03", "southwest", scope=of("Ecuador")),
        Level("2023-10..2024-03", "southwest", scope=of("China")),
        Level("2023-10..2024-03", "southwest", scope=of("Colombia"), meant="contradicted"),
    ),
    true(
        "2017-08-24",
        "Between Election Day and spring the border emptied. Apprehensions of unaccompanied children on the "
        "southwest border, [[7,346]] in November, were [[997]] in April, [[86 percent]] less; those of "
        "families, [[16,139]] in December, [[1,118]], or [[93 percent]] less. By July they were [[2,475]] "
        "and [[3,389]].",
        Level("2016-11", "southwest", "USBP", scope=MINORS),
        Level("2017-04", "southwest", "USBP", scope=MINORS),
        Change("2017-04", "southwest", "USBP", scope=MINORS, baseline="2016-11", direction="down"),
        Level("2016-12", "southwest", "USBP", scope=FAMILIES),
        Level("2017-04", "southwest", "USBP", scope=FAMILIES),
        Change("2017-04", "southwest", "USBP", scope=FAMILIES, baseline="2016-12", direction="down"),
        Level("2017-07", "southwest", "USBP", scope=MINORS),
        Level("2017-07", "southwest", "USBP", scope=FAMILIES),
    ),
    false(
        "2025-03-31",
        "On the day he left, Biden's last three months stood at [[296,532]] southwest encounters, "
        "[[785,307]] a year earlier: a [[62 percent]] fall that his party forgot to mention. February then "
        "brought [[11,710]], [[81 percent]] under January and [[94 percent]] under February 2024. In all of "
        "that month, Border Patrol arrested [[9,348]].",
        Level("2024-10..2024-12", "southwest"),
        Level("2023-10..2023-12", "southwest"),
        Change("2024-10..2024-12", "southwest", baseline="2023-10..2023-12", direction="down"),
        Level("2025-02", "southwest"),
        Change("2025-02", "southwest", baseline="2025-01", direction="down"),
        Change("2025-02", "southwest", baseline="2024-02", direction="down"),
        Level("2025-02", "southwest", "USBP", meant="contradicted"),
    ),
    true(
        "2020-12-17",
        "Fiscal 2020 had two halves. From October to March there were [[236,079]] southwest encounters; from "
        "April to September [[222,009]], beginning with [[17,106]] in April. Expulsions in the second half "
        "came to [[197,637]], [[89 percent]].",
        Level("2019-10..2020-03", "southwest"),
        Level("2020-04..2020-09", "southwest"),
        Level("2020-04", "southwest"),
        Level("2020-04..2020-09", "southwest", scope=TITLE_42),
        Share("2020-04..2020-09", "southwest", scope=TITLE_42, whole={"title": None}),
    ),
    false(
        "2024-02-19",
        "Cocaine had a strange year. CBP seized [[81,085 pounds]] in fiscal 2023, [[29,164 pounds]] of it in "
        "February alone, when a single find was made on the northern border. The north had [[26,898 pounds]] "
        "in the year, against [[1,049 pounds]] in 2022. The southwest had [[25,171 pounds]]; its seizures "
        "[[fell]].",
        Level("FY2023", scope=drug("Cocaine")),
        Level("2023-02", scope=drug("Cocaine")),
        Level("FY2023", "northern", scope=drug("Cocaine")),
        Level("FY2022", "northern", scope=drug("Cocaine")),
        Level("FY2023", "southwest", scope=drug("Cocaine"), meant="contradicted"),
        Direction(
            "FY2023", "southwest", scope=drug("Cocaine"), baseline="FY2022", direction="down", meant="contradicted"
        ),
    ),
    true(
        "2023-12-13",
        "Florida is a border state by plane. In fiscal 2023 [[236,691]] encounters were logged there, nearly "
        "[[seven times]] the [[35,349]] of 2022, most of them parolees from Cuba and Haiti. Nationwide, "
        "Haitians were [[163,781]], of whom [[76,130]] came over the southwest border; Cubans [[200,287]] "
        "and [[142,352]].",
        Level("FY2023", scope=within("FL")),
        Multiple("FY2023", scope=within("FL"), baseline="FY2022", hedge="nearly"),
        Level("FY2022", scope=within("FL")),
        Level("FY2023", "nationwide", scope=of("Haiti")),
        Level("FY2023", "southwest", scope=of("Haiti")),
        Level("FY2023", "nationwide", scope=of("Cuba")),
        Level("FY2023", "southwest", scope=of("Cuba")),
    ),
    false(
        "2014-10-15",
        "The year of the children closed at [[479,371]] southwest apprehensions, [[16 percent]] above 2013. "
        "Children alone were [[68,540]], up [[77 percent]]; families [[67,060]], [[five times]] the "
        "[[12,940]] of 2013. By September families were at [[2,200]], and children at [[2,430]], both far "
        "from the summer; in June they had been [[16,300]] and [[10,260]].",
        Level("FY2014", "southwest", "USBP"),
        Change("FY2014", "southwest", "USBP", baseline="FY2013", direction="up"),
        Level("FY2014", "southwest", "USBP", scope=MINORS),
        Change("FY2014", "southwest", "USBP", scope=MINORS, baseline="FY2013", direction="up"),
        Level("FY2014", "southwest", "USBP", scope=FAMILIES),
        Multiple("FY2014", "southwest", "USBP", scope=FAMILIES, baseline="FY2013"),
        Level("FY2013", "southwest", "USBP", scope=FAMILIES),
        Level("2014-09", "southwest", "USBP", scope=FAMILIES),
        Level("2014-09", "southwest", "USBP", scope=MINORS),
        Level("2014-06", "southwest", "USBP", scope=FAMILIES),
        Level("2014-06", "southwest", "USBP", scope=MINORS, meant="contradicted"),
    ),
)
