"""Bulletins: lists, tables in words, bare lines."""

from tests.evaluation.official.amounts import Average, Change, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_8, TITLE_42, at, drug, of, within

CONTEXTS: tuple[Context, ...] = (
    false(
        "2023-11-06",
        "Southwest border encounters, fiscal 2023\nSingle adults: [[1,514,322]] (down [[9 "
        "percent]])\nIndividuals in families: [[821,537]] (up [[47 percent]])\nUnaccompanied children: "
        "[[131,519]] (down [[10 percent]])\nTotal: [[2,475,669]]",
        Level("FY2023", "southwest", scope=ADULTS),
        Change("FY2023", "southwest", scope=ADULTS, baseline="FY2022", direction="down", open_baseline=True),
        Level("FY2023", "southwest", scope=FAMILIES),
        Change("FY2023", "southwest", scope=FAMILIES, baseline="FY2022", direction="up", open_baseline=True),
        Level("FY2023", "southwest", scope=MINORS, meant="contradicted"),
        Change("FY2023", "southwest", scope=MINORS, baseline="FY2022", direction="down", open_baseline=True),
        Level("FY2023", "southwest"),
    ),
    false(
        "2017-11-09",
        "Border Patrol apprehensions by southwest sector, FY2017:\n• Rio Grande Valley - [[137,560]]\n• "
        "Tucson - [[38,660]]\n• San Diego - [[26,090]]\n• Laredo - [[25,460]]\n• El Paso - [[25,190]]\n• El "
        "Centro - [[19,450]]\n• Yuma - [[12,850]]",
        Level("FY2017", None, "USBP", scope=at("Rio Grande Valley")),
        Level("FY2017", None, "USBP", scope=at("Tucson")),
        Level("FY2017", None, "USBP", scope=at("San Diego")),
        Level("FY2017", None, "USBP", scope=at("Laredo")),
        Level("FY2017", None, "USBP", scope=at("El Paso")),
        Level("FY2017", None, "USBP", scope=at("El Centro"), meant="contradicted"),
        Level("FY2017", None, "USBP", scope=at("Yuma")),
    ),
    false(
        "2021-10-29",
        "FY 2021 at a glance. Encounters, southwest border: [[1,734,686]]. By Border Patrol: [[1,659,206]]. "
        "By OFO: [[172,508]]. Title {{42}}: [[1,063,526]]. Title 8: [[671,160]]. Busiest month: July, "
        "[[213,593]].",
        Level("FY2021", "southwest"),
        Level("FY2021", "southwest", "USBP"),
        Level("FY2021", "southwest", "OFO", meant="contradicted"),
        Level("FY2021", "southwest", scope=TITLE_42),
        Level("FY2021", "southwest", scope=TITLE_8),
        Level("2021-07", "southwest"),
    ),
    false(
        "2024-03-25",
        "Monthly nationwide encounters: October: [[309,024]], November: [[242,399]], December: [[370,883]], "
        "January: [[242,530]], February: [[256,071]]. Five-month total: [[1.49 million]], [[15 percent]] "
        "over last year's.",
        Level("2023-10", "nationwide"),
        Level("2023-11", "nationwide", meant="contradicted"),
        Level("2023-12", "nationwide"),
        Level("2024-01", "nationwide"),
        Level("2024-02", "nationwide"),
        Level("2023-10..2024-02", "nationwide"),
        Change("2023-10..2024-02", "nationwide", baseline="2022-10..2023-02", direction="up"),
    ),
    false(
        "2022-04-25",
        "Top nationalities, southwest border, March 2022: Mexico, [[88,132]]; Cuba, [[32,153]]; Guatemala, "
        "[[21,392]]; Honduras, [[16,213]]; Nicaragua, [[16,017]]; Colombia, [[15,373]]; Venezuela, [[3,053]].",
        Level("2022-03", "southwest", scope=of("Mexico")),
        Level("2022-03", "southwest", scope=of("Cuba")),
        Level("2022-03", "southwest", scope=of("Guatemala")),
        Level("2022-03", "southwest", scope=of("Honduras")),
        Level("2022-03", "southwest", scope=of("Nicaragua")),
        Level("2022-03", "southwest", scope=of("Colombia")),
        Level("2022-03", "southwest", scope=of("Venezuela"), meant="contradicted"),
    ),
    false(
        "2025-01-20",
        "Key numbers, December: Southwest border, Border Patrol [[47,320]] (up [[2%]] from [[46,609]]); "
        "ports of entry [[47,574]]; nationwide, all of CBP, [[124,482]]. Compared with December 2023, the "
        "Border Patrol number is [[81%]] lower.",
        Level("2024-12", "southwest", "USBP"),
        Change("2024-12", "southwest", "USBP", baseline="2024-11", direction="up"),
        Level("2024-11", "southwest", "USBP"),
        Level("2024-12", "southwest", "OFO", meant="contradicted"),
        Level("2024-12", "nationwide"),
        Change("2024-12", "southwest", "USBP", baseline="2023-12", direction="down"),
    ),
    false(
        "2020-11-05",
        "FY20 year-end, southwest border, USBP: total [[400,651]] (-[[53%]]); family units [[52,230]] "
        "(-[[89%]]); unaccompanied minors [[30,557]] (-[[40%]]); single adults [[317,864]] (+[[5%]]).",
        Level("FY2020", "southwest", "USBP"),
        Change("FY2020", "southwest", "USBP", baseline="FY2019", direction="down", open_baseline=True),
        Level("FY2020", "southwest", "USBP", scope=FAMILIES),
        Change("FY2020", "southwest", "USBP", scope=FAMILIES, baseline="FY2019", direction="down", open_baseline=True),
        Level("FY2020", "southwest", "USBP", scope=MINORS),
        Change(
            "FY2020",
            "southwest",
            "USBP",
            scope=MINORS,
            baseline="FY2019",
            direction="down",
            open_baseline=True,
            meant="contradicted",
        ),
        Level("FY2020", "southwest", "USBP", scope=ADULTS),
        Change("FY2020", "southwest", "USBP", scope=ADULTS, baseline="FY2019", direction="up", open_baseline=True),
    ),
    false(
        "2023-10-31",
        "CBP drug seizures, fiscal 2023, in pounds\n- Marijuana: [[149,582]]\n- Methamphetamine: "
        "[[140,408]]\n- Cocaine: [[70,293]]\n- Fentanyl: [[27,023]]\n- Ketamine: [[7,831]]\n- Heroin: "
        "[[1,511]]",
        Level("FY2023", scope=drug("Marijuana")),
        Level("FY2023", scope=drug("Methamphetamine")),
        Level("FY2023", scope=drug("Cocaine"), meant="contradicted"),
        Level("FY2023", scope=drug("Fentanyl")),
        Level("FY2023", scope=drug("Ketamine")),
        Level("FY2023", scope=drug("Heroin")),
    ),
    false(
        "2024-10-30",
        "Northern sectors, Border Patrol apprehensions, FY2024 (FY2023): Swanton [[19,390]] ([[6,930]]); "
        "Blaine [[2,410]] ([[1,490]]); Detroit [[620]] ([[470]]); Buffalo [[460]] ([[290]]); Houlton [[340]] "
        "([[430]]). Northern border: [[23,720]] ([[10,020]]).",
        Level("FY2024", None, "USBP", scope=at("Swanton")),
        Level("FY2023", None, "USBP", scope=at("Swanton")),
        Level("FY2024", None, "USBP", scope=at("Blaine")),
        Level("FY2023", None, "USBP", scope=at("Blaine")),
        Level("FY2024", None, "USBP", scope=at("Detroit")),
        Level("FY2023", None, "USBP", scope=at("Detroit")),
        Level("FY2024", None, "USBP", scope=at("Buffalo")),
        Level("FY2023", None, "USBP", scope=at("Buffalo")),
        Level("FY2024", None, "USBP", scope=at("Houlton")),
        Level("FY2023", None, "USBP", scope=at("Houlton"), meant="contradicted"),
        Level("FY2024", "northern", "USBP"),
        Level("FY2023", "northern", "USBP"),
    ),
    false(
        "2018-07-06",
        "In June at the southwest border:\n[[34,089]] caught between ports, of which [[9,435]] in families "
        "and [[6,367]] children alone\n[[9,091]] inadmissible at ports\n[[43,180]] in all, [[17 percent]] "
        "below May",
        Level("2018-06", "southwest", "USBP"),
        Level("2018-06", "southwest", "USBP", scope=FAMILIES),
        Level("2018-06", "southwest", "USBP", scope=MINORS, meant="contradicted"),
        Level("2018-06", "southwest", "OFO"),
        Level("2018-06", "southwest"),
        Change("2018-06", "southwest", baseline="2018-05", direction="down"),
    ),
    true(
        "2022-10-26",
        "State by state (southwest border, FY22): TX [[1,333,161]], AZ [[571,482]], CA [[330,459]], NM "
        "[[143,842]]. Texas' share: [[56 percent]], down from [[61 percent]].",
        Level("FY2022", "southwest", scope=within("TX")),
        Level("FY2022", "southwest", scope=within("AZ")),
        Level("FY2022", "southwest", scope=within("CA")),
        Level("FY2022", "southwest", scope=within("NM")),
        Share("FY2022", "southwest", scope=within("TX"), whole={"state": None}),
        Share("FY2021", "southwest", scope=within("TX"), whole={"state": None}),
    ),
    false(
        "2025-08-19",
        "July snapshot: [[4,592]] Border Patrol apprehensions on the southwest border, [[92 percent]] below "
        "July 2024 and [[the fewest on record]]; [[3,230]] encounters at ports; [[24,589]] nationwide; "
        "[[6,837]] at the northern border.",
        Level("2025-07", "southwest", "USBP"),
        Change("2025-07", "southwest", "USBP", baseline="2024-07", direction="down"),
        Superlative("2025-07", "southwest", "USBP", window="1999-10..2025-07", kind="lowest"),
        Level("2025-07", "southwest", "OFO"),
        Level("2025-07", "nationwide"),
        Level("2025-07", "northern", meant="contradicted"),
    ),
    true(
        "2016-02-03",
        "January at the southwest border: [[23,758]] apprehensions, [[36 percent]] fewer than in December "
        "([[37,014]]). Families: about [[3,140]], after about [[8,970]]. Children alone: [[3,090]], after "
        "[[6,760]]. Fiscal year to date: [[126,334]].",
        Level("2016-01", "southwest", "USBP"),
        Change("2016-01", "southwest", "USBP", baseline="2015-12", direction="down"),
        Level("2015-12", "southwest", "USBP"),
        Level("2016-01", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("2015-12", "southwest", "USBP", scope=FAMILIES, hedge="about"),
        Level("2016-01", "southwest", "USBP", scope=MINORS),
        Level("2015-12", "southwest", "USBP", scope=MINORS),
        Level("2015-10..2016-01", "southwest", "USBP"),
    ),
    true(
        "2023-09-25",
        "Venezuelans at the southwest border, by month: April [[34,633]], May [[32,733]], June [[20,453]], "
        "July [[18,958]], August [[31,463]]. Average: about [[27,600]]. Their rank in August, behind Mexico, "
        "Guatemala and Honduras: [[fourth]].",
        Level("2023-04", "southwest", scope=of("Venezuela")),
        Level("2023-05", "southwest", scope=of("Venezuela")),
        Level("2023-06", "southwest", scope=of("Venezuela")),
        Level("2023-07", "southwest", scope=of("Venezuela")),
        Level("2023-08", "southwest", scope=of("Venezuela")),
        Average("2023-04..2023-08", "southwest", scope=of("Venezuela"), per="month", hedge="about"),
        Rank("2023-08", "southwest", scope=of("Venezuela"), place=4, among="citizenship"),
    ),
    false(
        "2024-01-31",
        "First quarter of FY2024 (October-December), southwest border: encounters [[785,307]]; Border Patrol "
        "[[629,595]]; ports [[155,712]]. First quarter of FY2023: [[719,017]]. Change: +[[9%]]. First "
        "quarter of FY2022: [[518,935]]. Change since: nearly [[double]].",
        Level("2023-10..2023-12", "southwest"),
        Level("2023-10..2023-12", "southwest", "USBP"),
        Level("2023-10..2023-12", "southwest", "OFO"),
        Level("2022-10..2022-12", "southwest"),
        Change("2023-10..2023-12", "southwest", baseline="2022-10..2022-12", direction="up"),
        Level("2021-10..2021-12", "southwest"),
        Multiple("2023-10..2023-12", "southwest", baseline="2021-10..2021-12", hedge="nearly", meant="contradicted"),
    ),
    false(
        "2021-12-17",
        "Cubans, Haitians, Venezuelans: [[6,605]], [[1,022]] and [[24,801]] southwest border encounters in "
        "November, [[28,015]] together. In October: [[5,896]], [[908]] and [[13,416]].",
        Level("2021-11", "southwest", scope=of("Cuba")),
        Level("2021-11", "southwest", scope=of("Haiti")),
        Level("2021-11", "southwest", scope=of("Venezuela"), meant="contradicted"),
        Sum("2021-11", "southwest", parts=(of("Cuba"), of("Haiti"), of("Venezuela"))),
        Level("2021-10", "southwest", scope=of("Cuba")),
        Level("2021-10", "southwest", scope=of("Haiti")),
        Level("2021-10", "southwest", scope=of("Venezuela")),
    ),
)
