"""Reports and briefs of research groups."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple, Range, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, NORTHERN_TRIANGLE, TITLE_42, at, of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2019-12-04",
        "The composition of migration changed more than its volume. In FY 2019 people in families made up "
        "[[56 percent]] of Border Patrol apprehensions on the southwest border, up from [[27 percent]] in FY "
        "2018 and [[3 percent]] in FY 2013, while single adults fell to [[35 percent]] from [[88 percent]] "
        "over the six years. Guatemalans ([[264,168]]) and Hondurans ([[235,795]]) overtook Mexicans "
        "([[166,458]]).",
        Share("FY2019", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2018", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2013", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2019", "southwest", "USBP", scope=ADULTS, whole={"demographic": None}),
        Share("FY2013", "southwest", "USBP", scope=ADULTS, whole={"demographic": None}),
        Level("FY2019", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2019", "southwest", "USBP", scope=of("Honduras"), meant="contradicted"),
        Level("FY2019", "southwest", "USBP", scope=of("Mexico")),
    ),
    false(
        "2021-11-30",
        "Single adults were [[64 percent]] of southwest border encounters in FY 2021, down from [[77 "
        "percent]] in FY 2020. Families were [[28 percent]], up from [[15 percent]]; unaccompanied children "
        "were [[8 percent]], up from [[7 percent]] the year before. The number of families rose nearly "
        "[[fourfold]], to [[479,728]] from [[70,994]].",
        Share("FY2021", "southwest", scope=ADULTS, whole={"demographic": None}),
        Share("FY2020", "southwest", scope=ADULTS, whole={"demographic": None}),
        Share("FY2021", "southwest", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2020", "southwest", scope=FAMILIES, whole={"demographic": None}),
        Share("FY2021", "southwest", scope=MINORS, whole={"demographic": None}),
        Share("FY2020", "southwest", scope=MINORS, whole={"demographic": None}),
        Multiple("FY2021", "southwest", scope=FAMILIES, baseline="FY2020", hedge="nearly", meant="contradicted"),
        Level("FY2021", "southwest", scope=FAMILIES),
        Level("FY2020", "southwest", scope=FAMILIES),
    ),
    true(
        "2023-12-18",
        "Mexico and northern Central America no longer dominate. They accounted for [[49 percent]] of FY "
        "2023 encounters on the southwest border; in FY 2021 it had been [[78 percent]]. Venezuela "
        "([[266,071]]), Colombia ([[159,536]]), Cuba ([[142,352]]) and Ecuador ([[116,229]]) together made "
        "[[684,188]], or [[28 percent]].",
        Share("FY2023", "southwest", whole={}, parts=(of("Mexico"), *NORTHERN_TRIANGLE)),
        Share("FY2021", "southwest", whole={}, parts=(of("Mexico"), *NORTHERN_TRIANGLE)),
        Level("FY2023", "southwest", scope=of("Venezuela")),
        Level("FY2023", "southwest", scope=of("Colombia")),
        Level("FY2023", "southwest", scope=of("Cuba")),
        Level("FY2023", "southwest", scope=of("Ecuador")),
        Sum("FY2023", "southwest", parts=(of("Venezuela"), of("Colombia"), of("Cuba"), of("Ecuador"))),
        Share("FY2023", "southwest", whole={}, parts=(of("Venezuela"), of("Colombia"), of("Cuba"), of("Ecuador"))),
    ),
    false(
        "2024-12-12",
        "Ports of entry took a growing part. OFO encountered [[604,482]] migrants on the southwest border in "
        "FY 2024, [[28 percent]] of the total there; in FY 2021 the share was [[4 percent]] and in FY 2022 "
        "[[12 percent]]. The increase from FY 2023 was [[41 percent]], and from FY 2021 [[eightfold]].",
        Level("FY2024", "southwest", "OFO"),
        Share("FY2024", "southwest", "OFO", whole={"component": "CBP"}),
        Share("FY2021", "southwest", "OFO", whole={"component": "CBP"}),
        Share("FY2022", "southwest", "OFO", whole={"component": "CBP"}, meant="contradicted"),
        Change("FY2024", "southwest", "OFO", baseline="FY2023", direction="up"),
        Multiple("FY2024", "southwest", "OFO", baseline="FY2021"),
    ),
    true(
        "2017-02-15",
        "Apprehensions in FY 2016 stayed far below the peak. At [[408,870]] on the southwest border they "
        "were a [[quarter]] of the [[1,643,679]] in FY 2000. Between FY 2012 and FY 2016 the annual count "
        "moved [[between 331,000 and 480,000]]; per month, FY 2016 averaged some [[34,100]].",
        Level("FY2016", "southwest", "USBP"),
        Share("FY2016", "southwest", "USBP", whole={"period": "FY2000"}),
        Level("FY2000", "southwest", "USBP"),
        Range("FY2012..FY2016", "southwest", "USBP", open_period=True),
        Average("FY2016", "southwest", "USBP", per="month", hedge="about"),
    ),
    false(
        "2023-12-14",
        "South America is the new frontier. Colombians rose [[27 percent]] in FY 2023 to [[159,536]], "
        "Ecuadorians [[383 percent]] to [[116,229]] and Peruvians [[49 percent]] to [[75,719]], while "
        "Brazilians fell by [[48 percent]], to [[53,457]]. Venezuelans, at [[266,071]], were [[second]] to "
        "Mexicans.",
        Change("FY2023", "southwest", scope=of("Colombia"), baseline="FY2022", direction="up"),
        Level("FY2023", "southwest", scope=of("Colombia")),
        Change("FY2023", "southwest", scope=of("Ecuador"), baseline="FY2022", direction="up"),
        Level("FY2023", "southwest", scope=of("Ecuador")),
        Change("FY2023", "southwest", scope=of("Peru"), baseline="FY2022", direction="up"),
        Level("FY2023", "southwest", scope=of("Peru")),
        Change("FY2023", "southwest", scope=of("Brazil"), baseline="FY2022", direction="down"),
        Level("FY2023", "southwest", scope=of("Brazil"), meant="contradicted"),
        Level("FY2023", "southwest", scope=of("Venezuela")),
        Rank("FY2023", "southwest", scope=of("Venezuela"), place=2, among="citizenship"),
    ),
    true(
        "2020-06-24",
        "Two months of Title {{42}} data are enough to see its scale. In May 2020 [[90 percent]] of the "
        "[[23,237]] encounters on the southwest border led to an expulsion. Mexicans' part of Border Patrol "
        "apprehensions, [[20 percent]] in FY 2019, grew; in the first eight months of FY 2020 agents caught "
        "[[229,225]] people, against [[593,437]] in the same months of FY 2019.",
        Share("2020-05", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("2020-05", "southwest"),
        Share("FY2019", "southwest", "USBP", scope=of("Mexico"), whole={"citizenship": None}),
        Level("2019-10..2020-05", "southwest", "USBP"),
        Level("2018-10..2019-05", "southwest", "USBP"),
    ),
    false(
        "2024-02-28",
        "Extracontinental arrivals kept rising. Agents on the southwest border apprehended about [[15,300]] "
        "Mauritanians in FY 2023, up from [[3,300]], and about [[13,500]] Senegalese, up from [[2,550]]; "
        "Uzbeks passed [[10,000]]. Indians numbered about [[41,700]], more than [[twice]] the year before's "
        "[[18,240]]. UNHCR registered {{36.4 million}} refugees worldwide.",
        Level("FY2023", "southwest", "USBP", scope=of("Mauritania"), hedge="about"),
        Level("FY2022", "southwest", "USBP", scope=of("Mauritania"), meant="contradicted"),
        Level("FY2023", "southwest", "USBP", scope=of("Senegal"), hedge="about"),
        Level("FY2022", "southwest", "USBP", scope=of("Senegal")),
        Level("FY2023", "southwest", "USBP", scope=of("Uzbekistan"), hedge="more_than"),
        Level("FY2023", "southwest", "USBP", scope=of("India"), hedge="about"),
        Multiple("FY2023", "southwest", "USBP", scope=of("India"), baseline="FY2022", hedge="more_than"),
        Level("FY2022", "southwest", "USBP", scope=of("India")),
    ),
    false(
        "2015-03-18",
        "What followed the summer of 2014? From October through February of FY 2015 the Border Patrol "
        "apprehended about [[12,500]] unaccompanied minors on the southwest border, [[42 percent]] fewer "
        "than the [[21,410]] of the same months of FY 2014, and about [[11,100]] people in families. "
        "Salvadorans led among Central Americans in FY 2014, with [[90,970]].",
        Level("2014-10..2015-02", "southwest", "USBP", scope=MINORS, hedge="about"),
        Change("2014-10..2015-02", "southwest", "USBP", scope=MINORS, baseline="2013-10..2014-02", direction="down"),
        Level("2013-10..2014-02", "southwest", "USBP", scope=MINORS),
        Level("2014-10..2015-02", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("FY2014", "southwest", "USBP", scope=of("El Salvador"), meant="contradicted"),
    ),
    true(
        "2025-11-20",
        "By every measure FY 2025 was low. CBP's [[443,671]] encounters on the southwest border were [[79 "
        "percent]] below FY 2024, and [[two-thirds]] of them, [[296,532]], fell into the last three months "
        "of 2024. Mexicans were [[40 percent]], up from [[31 percent]]; Venezuelans ([[64,826]]) came "
        "[[second]].",
        Level("FY2025", "southwest"),
        Change("FY2025", "southwest", baseline="FY2024", direction="down"),
        Share("2024-10..2024-12", "southwest", whole={"period": "FY2025"}),
        Level("2024-10..2024-12", "southwest"),
        Share("FY2025", "southwest", scope=of("Mexico"), whole={"citizenship": None}, open_period=True),
        Share("FY2024", "southwest", scope=of("Mexico"), whole={"citizenship": None}, open_period=True),
        Level("FY2025", "southwest", scope=of("Venezuela")),
        Rank("FY2025", "southwest", scope=of("Venezuela"), place=2, among="citizenship"),
    ),
    false(
        "2022-04-06",
        "Border Patrol recidivism aside ({{27 percent}} in FY 2021), the numbers are large. Apprehensions in "
        "FY 2021, [[1,659,206]] on the southwest border, [[exceeded those of FY 2000]], then [[1,643,679]]. "
        "The first five months of FY 2022 brought [[803,777]], [[ten percent]] more than the same months of "
        "FY 2021, with [[382,301]].",
        Level("FY2021", "southwest", "USBP"),
        Superlative("FY2021", "southwest", "USBP", window="FY2000..FY2021"),
        Level("FY2000", "southwest", "USBP"),
        Level("2021-10..2022-02", "southwest", "USBP"),
        Change(
            "2021-10..2022-02", "southwest", "USBP", baseline="2020-10..2021-02", direction="up", meant="contradicted"
        ),
        Level("2020-10..2021-02", "southwest", "USBP"),
    ),
    false(
        "2023-04-26",
        "Did the parole processes work? Encounters of Cubans, Haitians, Nicaraguans and Venezuelans at the "
        "southwest border numbered [[91,360]] in December 2022 and [[14,539]] in March 2023, an [[48 "
        "percent]] drop. Without Haitians, who mostly came through ports with {{CBP One}}, the drop was [[88 "
        "percent]].",
        Sum("2022-12", "southwest", parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela"))),
        Sum("2023-03", "southwest", parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela"))),
        Change(
            "2023-03",
            "southwest",
            parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela")),
            baseline="2022-12",
            direction="down",
            meant="contradicted",
        ),
        Change(
            "2023-03",
            "southwest",
            parts=(of("Cuba"), of("Nicaragua"), of("Venezuela")),
            baseline="2022-12",
            direction="down",
        ),
    ),
    true(
        "2018-12-13",
        "Other than Mexicans were apprehended some [[244,320]] times on the southwest border in FY 2018. "
        "Mexicans came to [[152,257]], or [[38 percent]] of the total, against [[265,410]] in FY 2013, a "
        "[[43 percent]] decline in five years.",
        Sum("FY2018", "southwest", "USBP", parts=({},), less=(of("Mexico"),), hedge="about"),
        Level("FY2018", "southwest", "USBP", scope=of("Mexico")),
        Share("FY2018", "southwest", "USBP", scope=of("Mexico"), whole={"citizenship": None}),
        Level("FY2013", "southwest", "USBP", scope=of("Mexico")),
        Change("FY2018", "southwest", "USBP", scope=of("Mexico"), baseline="FY2013", direction="down"),
    ),
    false(
        "2024-09-18",
        "Geography shifted west. San Diego and Tucson together recorded [[52 percent]] of southwest border "
        "apprehensions in the ten months through July, up from [[28 percent]] over the same months of FY "
        "2023; the Rio Grande Valley's share went to [[16 percent]]. In FY 2019 the Valley alone had had "
        "[[40 percent]].",
        Share("2023-10..2024-07", "southwest", "USBP", whole={}, parts=(at("San Diego"), at("Tucson"))),
        Share("2022-10..2023-07", "southwest", "USBP", whole={}, parts=(at("San Diego"), at("Tucson"))),
        Share(
            "2023-10..2024-07",
            "southwest",
            "USBP",
            scope=at("Rio Grande Valley"),
            whole={"area": None},
            meant="contradicted",
        ),
        Share("FY2019", "southwest", "USBP", scope=at("Rio Grande Valley"), whole={"area": None}),
    ),
    false(
        "2024-06-13",
        "Nationwide encounters peaked in December 2023, at [[370,883]]; on the southwest border alone it was "
        "[[301,981]]. The rest was split between the northern border, [[51,364]], and the coasts and "
        "interior, [[53,538]]. By April, the southwest border's part had fallen to [[72 percent]] from [[81 "
        "percent]].",
        Level("2023-12", "nationwide"),
        Level("2023-12", "southwest"),
        Level("2023-12", "northern", meant="contradicted"),
        Level("2023-12", "coastal"),
        Share("2024-04", "southwest", whole={"border": "nationwide"}),
        Share("2023-12", "southwest", whole={"border": "nationwide"}),
    ),
)
