"""Fact-checks: a claim that is quoted, and what the data say to it."""

from tests.evaluation.official.amounts import Average, Change, Direction, Level, Multiple, Share, Sum
from tests.evaluation.official.contexts import Context, false, true
from tests.evaluation.official.orders import Rank, Streak, Superlative
from tests.evaluation.official.voices.scopes import ADULTS, FAMILIES, MINORS, TITLE_42, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    true(
        "2018-04-10",
        "The president spoke in April of arrests “[[at a 46-year low]]”. He meant the fiscal year that had "
        "ended six months earlier, when the Border Patrol made [[310,531]] arrests nationwide. In March they "
        "were [[37,390]] on the southwest border, [[triple]] the [[12,195]] of a year before.",
        Superlative("FY2017", "nationwide", "USBP", window="FY1972..FY2017", kind="lowest"),
        Level("FY2017", "nationwide", "USBP"),
        Level("2018-03", "southwest", "USBP"),
        Multiple("2018-03", "southwest", "USBP", baseline="2017-03"),
        Level("2017-03", "southwest", "USBP"),
    ),
    false(
        "2021-03-25",
        "A senator tweeted that [[101,099]] people were caught in January. He has the month wrong: that many "
        "encounters were recorded on the southwest border in February, and January's number was [[78,414]]. "
        "His other figure, [[9,402]] children without parents in February, checks out; it was [[62 percent]] "
        "more than in January.",
        Level("2021-01", "southwest", meant="contradicted"),
        Level("2021-01", "southwest"),
        Level("2021-02", "southwest", scope=MINORS),
        Change("2021-02", "southwest", scope=MINORS, baseline="2021-01", direction="up"),
    ),
    true(
        "2022-10-07",
        "“We have had [[18]] straight months with more than 150,000 encounters on the southern border,” the "
        "congressman said. CBP's data agree: from March 2021 through August 2022 no month was below "
        "[[154,000]]. They do not count people, though. {{One in four}} encounters in the latest month was "
        "with somebody caught before, and {{16}} months, a number also in circulation, is wrong.",
        Streak("2022-08", "southwest", length=18, above=150000),
        Level("2022-01", "southwest", hedge="at_least", also=("unverifiable",), open_period=True),
    ),
    false(
        "2024-01-19",
        "Did the number of Ecuadorians at the southwest border go up nearly fivefold in a year? It did. CBP "
        "met [[116,229]] of them in fiscal 2023 after [[24,060]] in fiscal 2022, [[4.8 times]] as many. "
        "Russians nearly [[doubled]], from [[21,763]] to [[43,210]]; Peruvians, [[50,662]] before, nearly "
        "[[doubled]] to [[75,719]].",
        Level("FY2023", "southwest", scope=of("Ecuador")),
        Level("FY2022", "southwest", scope=of("Ecuador")),
        Multiple("FY2023", "southwest", scope=of("Ecuador"), baseline="FY2022"),
        Multiple("FY2023", "southwest", scope=of("Russia"), baseline="FY2022", hedge="nearly", direction="up"),
        Level("FY2022", "southwest", scope=of("Russia")),
        Level("FY2023", "southwest", scope=of("Russia")),
        Level("FY2022", "southwest", scope=of("Peru")),
        Multiple(
            "FY2023",
            "southwest",
            scope=of("Peru"),
            baseline="FY2022",
            hedge="nearly",
            direction="up",
            meant="contradicted",
        ),
        Level("FY2023", "southwest", scope=of("Peru")),
    ),
    true(
        "2023-06-08",
        "The ad claims that {{6 million}} “illegals” were let in under Biden. Between February 2021 and "
        "April 2023 CBP recorded [[5.3 million]] encounters on the southwest border and [[6.2 million]] "
        "nationwide. That is not a count of admissions: {{2.5 million}} of the encounters ended in "
        "expulsion, the agency says.",
        Level("2021-02..2023-04", "southwest"),
        Level("2021-02..2023-04", "nationwide"),
    ),
    true(
        "2024-02-09",
        "Trump said that under him Border Patrol arrests were “the lowest ever”. In fiscal 2017 they did "
        "drop to [[303,916]] on the southwest border, [[the fewest since the 1970s]]. By fiscal 2019, "
        "however, they had reached [[851,508]], nearly [[three times]] as many, and [[more than in any year "
        "since 2007]].",
        Level("FY2017", "southwest", "USBP"),
        Superlative("FY2017", "southwest", "USBP", window="FY2000..FY2017", kind="lowest"),
        Level("FY2019", "southwest", "USBP"),
        Multiple("FY2019", "southwest", "USBP", baseline="FY2017", hedge="nearly"),
        Superlative("FY2019", "southwest", "USBP", window="FY2008..FY2019"),
    ),
    false(
        "2024-07-19",
        "A chart shown at the convention had an arrow that pointed to the low of April 2020, when southwest "
        "border encounters fell to [[17,106]], and a caption that said “[[lowest illegal immigration in "
        "recorded history]]”. Border Patrol arrests were lower in April 2017, at [[11,127]]. Since then the "
        "peak has been [[301,981]], in December 2023; in June 2024 there were [[83,532]].",
        Level("2020-04", "southwest"),
        Superlative("2020-04", "southwest", window="2016-10..2020-04", kind="lowest", meant="contradicted"),
        Level("2017-04", "southwest", "USBP"),
        Level("2023-12", "southwest"),
        Level("2024-06", "southwest", meant="contradicted"),
    ),
    false(
        "2024-10-04",
        "Vance spoke of record drugs. The weight of fentanyl that CBP seized rose from [[4,791 pounds]] in "
        "fiscal 2020 to [[27,023 pounds]] in 2023, more than [[five times]] as much. Through August of "
        "fiscal 2024 it stands at [[19,681 pounds]], [[32 percent]] below the same period a year earlier. "
        "Nearly [[nine in 10]] pounds were found at ports of entry.",
        Level("FY2020", scope=drug("Fentanyl")),
        Level("FY2023", scope=drug("Fentanyl")),
        Multiple("FY2023", scope=drug("Fentanyl"), baseline="FY2020", hedge="more_than"),
        Level("2023-10..2024-08", scope=drug("Fentanyl")),
        Change(
            "2023-10..2024-08",
            scope=drug("Fentanyl"),
            baseline="2022-10..2023-08",
            direction="down",
            meant="contradicted",
        ),
        Share("2023-10..2024-08", None, "OFO", scope=drug("Fentanyl"), whole={"component": None}, hedge="nearly"),
    ),
    false(
        "2023-02-24",
        "The congresswoman said northern border crossings were up [[846 percent]]. That figure, from a news "
        "release, is for the Swanton Sector alone in October through January, with {{1,513}} apprehensions "
        "against {{160}}. CBP encounters on the whole northern border in those months were [[55,726]], up "
        "[[133 percent]] from [[23,925]].",
        Change("2022-10..2023-01", "northern", baseline="2021-10..2022-01", direction="up", meant="contradicted"),
        Level("2022-10..2023-01", "northern"),
        Change("2022-10..2023-01", "northern", baseline="2021-10..2022-01", direction="up"),
        Level("2021-10..2022-01", "northern"),
    ),
    false(
        "2019-01-11",
        "Is the number of families really at a record? Yes. The Border Patrol apprehended [[27,507]] people "
        "in family units on the southwest border in December, after [[30,153]] in November and [[23,116]] in "
        "October, and [[each month was the highest until then]]. In December they made up [[54 percent]] of "
        "all apprehensions, compared with [[28 percent]] in December 2017.",
        Level("2018-12", "southwest", "USBP", scope=FAMILIES),
        Level("2018-11", "southwest", "USBP", scope=FAMILIES, meant="contradicted"),
        Level("2018-10", "southwest", "USBP", scope=FAMILIES),
        Superlative("2018-12", "southwest", "USBP", scope=FAMILIES, window="2012-10..2018-12", open_period=True),
        Share("2018-12", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
        Share("2017-12", "southwest", "USBP", scope=FAMILIES, whole={"demographic": None}),
    ),
    false(
        "2022-06-24",
        "“Nearly everyone is sent back under Title 42,” the governor's office wrote. In May it was [[44 "
        "percent]] of those encountered, or [[105,774]] of [[241,136]]. A year earlier the share had been "
        "[[63 percent]]; in fiscal 2021 as a whole, [[51 percent]]. For families it was lower.",
        Share("2022-05", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("2022-05", "southwest", scope=TITLE_42),
        Level("2022-05", "southwest"),
        Share("2021-05", "southwest", scope=TITLE_42, whole={"title": None}),
        Share("FY2021", "southwest", scope=TITLE_42, whole={"title": None}, meant="contradicted"),
    ),
    false(
        "2025-03-14",
        "The White House put it as “the lowest month in history”. In February agents arrested [[8,349]] "
        "people between ports on the southwest border, and CBP as a whole encountered [[11,710]]. Monthly "
        "records go back to fiscal 2000, and in them [[no month is lower]]; yearly totals for the 1960s "
        "imply that some were. January, split between two presidents, had [[61,445]].",
        Level("2025-02", "southwest", "USBP"),
        Level("2025-02", "southwest"),
        Superlative("2025-02", "southwest", "USBP", window="1999-10..2025-02", kind="lowest"),
        Level("2025-01", "southwest", "USBP", meant="contradicted"),
    ),
    false(
        "2023-11-30",
        "A post says that Border Patrol encountered [[2,475,669]] people at the southern border last fiscal "
        "year. That is CBP's total; the Border Patrol's part was [[2,045,838]]. Officers at ports made the "
        "other [[429,831]], [[149 percent]] more than in 2022. And [[encounters have risen every year since "
        "2020]]: true.",
        Level("FY2023", "southwest", "USBP", meant="contradicted"),
        Level("FY2023", "southwest", "USBP"),
        Level("FY2023", "southwest", "OFO"),
        Change("FY2023", "southwest", "OFO", baseline="FY2022", direction="up"),
        Direction("FY2023", "southwest", baseline="FY2022", direction="up", open_period=True, open_baseline=True),
    ),
    false(
        "2016-10-21",
        "Trump said “a record number” of Central Americans is coming. The Border Patrol's figures for fiscal "
        "2016: [[74,600]] Guatemalans, [[52,950]] Hondurans, [[71,850]] Salvadorans, together [[199,400]], "
        "some [[40,000]] fewer than in 2014. Salvadorans alone did set a record, but Mexicans, at "
        "[[190,760]], [[rose]] only a little after years of decline; in 2015 they were [[226,770]].",
        Level("FY2016", "southwest", "USBP", scope=of("Guatemala")),
        Level("FY2016", "southwest", "USBP", scope=of("Honduras")),
        Level("FY2016", "southwest", "USBP", scope=of("El Salvador")),
        Sum("FY2016", "southwest", "USBP", parts=(of("Guatemala"), of("Honduras"), of("El Salvador"))),
        Change(
            "FY2016",
            "southwest",
            "USBP",
            parts=(of("Guatemala"), of("Honduras"), of("El Salvador")),
            baseline="FY2014",
            direction="down",
            unit="number",
            hedge="about",
        ),
        Level("FY2016", "southwest", "USBP", scope=of("Mexico")),
        Direction("FY2016", "southwest", "USBP", scope=of("Mexico"), baseline="FY2015", direction="up"),
        Level("FY2015", "southwest", "USBP", scope=of("Mexico"), meant="contradicted"),
    ),
    false(
        "2024-05-17",
        "The claim that {{20,000}} single Chinese men crossed in a month is false. CBP encountered [[3,324]] "
        "Chinese citizens on the southwest border in April, men, women and families, down [[44 percent]] "
        "from the record [[4,798]] of December. In the seven months of the fiscal year to then there were "
        "[[27,700]].",
        Level("2024-04", "southwest", scope=of("China")),
        Change("2024-04", "southwest", scope=of("China"), baseline="2023-12", direction="down"),
        Level("2023-12", "southwest", scope=of("China"), meant="contradicted"),
        Level("2023-10..2024-04", "southwest", scope=of("China")),
    ),
    false(
        "2021-12-10",
        "Ads say the secretary “lost control of [[1.7 million]] migrants”. That was the number of encounters "
        "on the southwest border in fiscal 2021: [[1,734,686]], of which [[1,063,526]], or [[61 percent]], "
        "were expulsions. Adults on their own were [[1,105,925]], families [[479,728]], and children alone "
        "[[119,645]].",
        Level("FY2021", "southwest"),
        Level("FY2021", "southwest"),
        Level("FY2021", "southwest", scope=TITLE_42),
        Share("FY2021", "southwest", scope=TITLE_42, whole={"title": None}),
        Level("FY2021", "southwest", scope=ADULTS),
        Level("FY2021", "southwest", scope=FAMILIES),
        Level("FY2021", "southwest", scope=MINORS, meant="contradicted"),
    ),
    true(
        "2024-08-30",
        "Kennedy said that Yuma “is where they all come”. Once it nearly was: in fiscal 2022 the sector was "
        "[[third]] on the border, with about [[310,000]] apprehensions. This July it had some [[2,170]], "
        "which is [[70]] a day and [[4 percent]] of the southwest border's.",
        Rank("FY2022", "southwest", "USBP", scope=at("Yuma"), place=3, among="area"),
        Level("FY2022", None, "USBP", scope=at("Yuma"), hedge="about"),
        Level("2024-07", None, "USBP", scope=at("Yuma"), hedge="about"),
        Average("2024-07", None, "USBP", scope=at("Yuma")),
        Share("2024-07", "southwest", "USBP", scope=at("Yuma"), whole={"area": None}),
    ),
)
