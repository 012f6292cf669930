"""Papers of other countries, that tell of their own nationals."""

from tests.evaluation.official.amounts import Change, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Superlative
from tests.evaluation.official.voices.scopes import of

CONTEXTS: tuple[Context, ...] = (
    false(
        "2022-01-20",
        "QUITO — The dream of the north costs {{15,000}} dollars a head. United States agents met [[96,150]] "
        "Ecuadorians at the border with Mexico in fiscal 2021, [[eight times]] the [[12,095]] of 2020, and "
        "then, when Mexico demanded visas, the flow dried up: [[784]] in October and [[556]] in November.",
        Level("FY2021", "southwest", scope=of("Ecuador")),
        Multiple("FY2021", "southwest", scope=of("Ecuador"), baseline="FY2020"),
        Level("FY2020", "southwest", scope=of("Ecuador")),
        Level("2021-10", "southwest", scope=of("Ecuador"), meant="contradicted"),
        Level("2021-11", "southwest", scope=of("Ecuador")),
    ),
    false(
        "2023-11-08",
        "BOGOTÁ — Colombia is no longer only a country of transit. Its citizens were encountered [[159,536]] "
        "times at the southern U.S. border in the fiscal year to September, [[27 percent]] more than the "
        "year before, and [[26 times]] as often as in 2021 ([[6,202]]). Only Mexicans, Venezuelans, "
        "Guatemalans and Hondurans were more, so that they came [[fourth]].",
        Level("FY2023", "southwest", scope=of("Colombia")),
        Change("FY2023", "southwest", scope=of("Colombia"), baseline="FY2022", direction="up"),
        Multiple("FY2023", "southwest", scope=of("Colombia"), baseline="FY2021"),
        Level("FY2021", "southwest", scope=of("Colombia")),
        Rank("FY2023", "southwest", scope=of("Colombia"), place=4, among="citizenship", meant="contradicted"),
    ),
    false(
        "2021-10-27",
        "SÃO PAULO — Never before were so many Brazilians stopped at the Mexican border of the United "
        "States: [[56,881]] between October 2020 and September 2021, against [[6,950]] in the previous "
        "twelve months, nearly [[eight times]] as many. Most, [[56,740]] or so, crossed between ports and "
        "were taken in by the Border Patrol. Flights home cost the tax payer {{11 million}} reais.",
        Level("FY2021", "southwest", scope=of("Brazil")),
        Level("FY2020", "southwest", scope=of("Brazil"), meant="contradicted"),
        Multiple("FY2021", "southwest", scope=of("Brazil"), baseline="FY2020", hedge="nearly"),
        Level("FY2021", "southwest", "USBP", scope=of("Brazil"), hedge="about"),
    ),
    false(
        "2024-11-05",
        "NEW DELHI — American officers encountered [[90,415]] Indians in the fiscal year that ended in "
        "September, down from [[96,917]]. At the Canadian frontier, though, there were [[43,764]], [[46 "
        "percent]] more than the year before, and nearly [[half]] of all. On the Mexican side the number "
        "fell to [[41,770]].",
        Level("FY2024", "nationwide", scope=of("India")),
        Level("FY2023", "nationwide", scope=of("India")),
        Level("FY2024", "northern", scope=of("India")),
        Change("FY2024", "northern", scope=of("India"), baseline="FY2023", direction="up"),
        Share("FY2024", "northern", scope=of("India"), whole={"border": "nationwide"}, hedge="nearly"),
        Level("FY2024", "southwest", scope=of("India"), meant="contradicted"),
    ),
    false(
        "2023-01-26",
        "LIMA — In December alone [[11,371]] Peruvians were detained at the southwest border, [[33 percent]] "
        "more than in November and [[nine times]] the [[1,193]] of a year ago. In all of fiscal 2022 they "
        "numbered [[50,662]]. At home, protests have left {{55}} dead.",
        Level("2022-12", "southwest", scope=of("Peru")),
        Change("2022-12", "southwest", scope=of("Peru"), baseline="2022-11", direction="up"),
        Multiple("2022-12", "southwest", scope=of("Peru"), baseline="2021-12"),
        Level("2021-12", "southwest", scope=of("Peru"), meant="contradicted"),
        Level("FY2022", "southwest", scope=of("Peru")),
    ),
    false(
        "2022-10-06",
        "MANAGUA — One in forty Nicaraguans has left for the United States, if you believe the encounters. "
        "In eleven months of the fiscal year, [[145,677]] were met at the Mexican border. In August they "
        "numbered [[12,073]], after [[12,073]] in July.",
        Level("2021-10..2022-08", "southwest", scope=of("Nicaragua")),
        Level("2022-08", "southwest", scope=of("Nicaragua"), meant="contradicted"),
        Level("2022-07", "southwest", scope=of("Nicaragua")),
    ),
    true(
        "2024-11-20",
        "ANKARA — The fashion for Tijuana is passing. [[10,635]] Turks were met at the southwest border of "
        "the United States in fiscal 2024, [[32 percent]] fewer than the [[15,542]] of 2023, which was "
        "hardly more than the [[15,445]] of 2022. In 2021, before the lira's fall, it had been [[1,409]]. "
        "Germany had {{61,000}} Turkish asylum seekers.",
        Level("FY2024", "southwest", scope=of("Turkey")),
        Change("FY2024", "southwest", scope=of("Turkey"), baseline="FY2023", direction="down"),
        Level("FY2023", "southwest", scope=of("Turkey")),
        Level("FY2022", "southwest", scope=of("Turkey")),
        Level("FY2021", "southwest", scope=of("Turkey")),
    ),
    false(
        "2024-02-20",
        "BEIJING — Last fiscal year [[24,314]] Chinese were encountered on the southwest border of the U.S., "
        "[[eleven times]] as many as in 2022; counting airports and all borders it was [[78,701]]. In "
        "December the southern figure hit a high, [[5,980]], [[25 percent]] above November's.",
        Level("FY2023", "southwest", scope=of("China")),
        Multiple("FY2023", "southwest", scope=of("China"), baseline="FY2022"),
        Level("FY2023", "nationwide", scope=of("China"), meant="contradicted"),
        Level("2023-12", "southwest", scope=of("China")),
        Change("2023-12", "southwest", scope=of("China"), baseline="2023-11", direction="up"),
    ),
    false(
        "2015-10-08",
        "GUATEMALA CITY — Fewer of our people were caught going north: [[56,690]] by the U.S. Border Patrol "
        "in fiscal 2015 at the southwest border, after [[90,970]] in 2014, a fall of [[30 percent]]. "
        "Hondurans fell further, by [[63 percent]] to [[33,450]], Salvadorans by [[35 percent]] to "
        "[[43,390]]. Mexico, meanwhile, deported {{155,000}} to the three countries.",
        Level("FY2015", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2014", "southwest", "USBP", scope=of("Guatemala"), meant="contradicted"),
        Change("FY2015", "southwest", "USBP", scope=of("Guatemala"), baseline="FY2014", direction="down"),
        Change("FY2015", "southwest", "USBP", scope=of("Honduras"), baseline="FY2014", direction="down"),
        Level("FY2015", "southwest", "USBP", scope=of("Honduras")),
        Change("FY2015", "southwest", "USBP", scope=of("El Salvador"), baseline="FY2014", direction="down"),
        Level("FY2015", "southwest", "USBP", scope=of("El Salvador")),
    ),
    false(
        "2023-11-02",
        "DAKAR — The route through Nicaragua has made a new number: U.S. agents apprehended some [[13,530]] "
        "Senegalese at the Mexican border in fiscal 2023, [[five times]] the [[2,550]] of 2022. "
        "Mauritanians, [[15,260]], were more numerous still; Guineans were [[16,830]], and Angolans "
        "[[4,300]].",
        Level("FY2023", "southwest", "USBP", scope=of("Senegal"), hedge="about"),
        Multiple(
            "FY2023",
            "southwest",
            "USBP",
            scope=of("Senegal"),
            baseline="FY2022",
            also=("supported",),
            meant="imprecise",
        ),
        Level("FY2022", "southwest", "USBP", scope=of("Senegal")),
        Level("FY2023", "southwest", "USBP", scope=of("Mauritania")),
        Level("FY2023", "southwest", "USBP", scope=of("Guinea"), meant="contradicted"),
        Level("FY2023", "southwest", "USBP", scope=of("Angola")),
    ),
    true(
        "2024-09-24",
        "OTTAWA — What Washington complains of is this: [[18,944]] encounters on the northern border in "
        "August, fewer than in August 2023 by [[890]], and about [[2,430]] of them arrests by the Border "
        "Patrol. Canada's own police intercepted far fewer, {{a few hundred}}. Indians made up [[4,216]], "
        "which is [[22 percent]].",
        Level("2024-08", "northern"),
        Change("2024-08", "northern", baseline="2023-08", direction="down", unit="number"),
        Level("2024-08", "northern", "USBP", hedge="about"),
        Level("2024-08", "northern", scope=of("India")),
        Share("2024-08", "northern", scope=of("India"), whole={"citizenship": None}),
    ),
    false(
        "2020-11-12",
        "MEXICO CITY — Mexicans are again the majority. Of [[400,651]] Border Patrol apprehensions on the "
        "southwest border in fiscal 2020, [[253,118]] were of our nationals, [[52 percent]] more than in "
        "2019 ([[166,458]]). In 2013 there were [[256,410]].",
        Level("FY2020", "southwest", "USBP"),
        Level("FY2020", "southwest", "USBP", scope=of("Mexico")),
        Change("FY2020", "southwest", "USBP", scope=of("Mexico"), baseline="FY2019", direction="up"),
        Level("FY2019", "southwest", "USBP", scope=of("Mexico")),
        Level("FY2013", "southwest", "USBP", scope=of("Mexico"), meant="contradicted"),
    ),
    true(
        "2023-05-02",
        "MOSCOW EXILES — In the first six months of fiscal 2023, [[30,452]] Russians were met at the "
        "southwest border of the United States, as against [[8,408]] in the same half of 2022, [[3.6 times]] "
        "as many. December, [[7,912]], was [[the highest month ever]].",
        Level("2022-10..2023-03", "southwest", scope=of("Russia")),
        Level("2021-10..2022-03", "southwest", scope=of("Russia")),
        Multiple("2022-10..2023-03", "southwest", scope=of("Russia"), baseline="2021-10..2022-03"),
        Level("2022-12", "southwest", scope=of("Russia")),
        Superlative("2022-12", "southwest", scope=of("Russia"), window="2019-10..2023-03"),
    ),
    false(
        "2025-10-29",
        "HAVANA — From [[150,995]] Cubans at the southwest border in fiscal 2024 to [[33,056]] in 2025: a "
        "[[79 percent]] fall. Haitians fell by [[89 percent]] to [[10,192]], Nicaraguans to [[2,466]]. For "
        "the four parole countries, with Venezuela, it makes [[109,428]].",
        Level("FY2024", "southwest", scope=of("Cuba")),
        Level("FY2025", "southwest", scope=of("Cuba"), meant="contradicted"),
        Change("FY2025", "southwest", scope=of("Cuba"), baseline="FY2024", direction="down"),
        Change("FY2025", "southwest", scope=of("Haiti"), baseline="FY2024", direction="down"),
        Level("FY2025", "southwest", scope=of("Haiti")),
        Level("FY2025", "southwest", scope=of("Nicaragua")),
        Sum("FY2025", "southwest", parts=(of("Cuba"), of("Haiti"), of("Nicaragua"), of("Venezuela"))),
    ),
    false(
        "2023-10-25",
        "TEGUCIGALPA — Hondurans were stopped [[213,686]] times at the U.S.-Mexico border in fiscal 2023, a "
        "few hundred more than the [[213,023]] of 2022 and a third fewer than the [[391,324]] of 2021. In "
        "August, [[35,168]] came, [[the most of any month of the year]].",
        Level("FY2023", "southwest", scope=of("Honduras")),
        Level("FY2022", "southwest", scope=of("Honduras")),
        Level("FY2021", "southwest", scope=of("Honduras"), meant="contradicted"),
        Level("2023-08", "southwest", scope=of("Honduras")),
        Superlative("2023-08", "southwest", scope=of("Honduras"), window="2022-10..2023-09"),
    ),
)
