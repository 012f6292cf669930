"""What a careless reader takes for border statistics: other agencies, other countries, plans, days, denials."""

from tests.evaluation.official.amounts import Change, Level
from tests.evaluation.official.contexts import Context, trap
from tests.evaluation.official.orders import Unverifiable
from tests.evaluation.official.voices.scopes import MINORS, at, drug, of

CONTEXTS: tuple[Context, ...] = (
    trap(
        "other country",
        "2023-09-15",
        "Panama says {{333,000}} people had come through the Darién by the end of August, {{82,000}} of them "
        "in August alone, more than in any month on record. Honduras registered {{190,000}} at its southern "
        "border. On the U.S. side, encounters with Venezuelans rose to [[31,463]].",
        Level("2023-08", "southwest", scope=of("Venezuela")),
    ),
    trap(
        "other country",
        "2024-05-08",
        "Mexico's migration agency detained {{481,025}} people in four months, {{231 percent}} more than a "
        "year earlier. Lampedusa had {{1,100}} arrivals in a weekend; Britain counted {{8,278}} in small "
        "boats this year, a record for the season.",
    ),
    trap(
        "days and weeks",
        "2022-12-14",
        "More than {{2,400}} people a day are crossing into El Paso this week, the city's dashboard says, "
        "and {{1,500}} waded over on Sunday night alone. The sector's November count, [[53,500]], was a "
        "record until then.",
        Level("2022-11", None, "USBP", scope=at("El Paso")),
    ),
    trap(
        "days and weeks",
        "2023-12-20",
        "Agents processed over {{10,800}} migrants on Monday, a day's record, two officials said. The "
        "seven-day average stands at {{9,600}}. Some {{3,800}} of Monday's were in Eagle Pass.",
    ),
    trap(
        "custody",
        "2021-04-01",
        "{{4,100}} children sat in a tent in Donna built for {{250}}; {{2,700}} of them past the limit of "
        "{{72 hours}}. Health and Human Services had {{13,204}} in its own shelters, and {{438}} were "
        "discharged to sponsors on Tuesday.",
    ),
    trap(
        "custody",
        "2025-06-24",
        "ICE held {{59,000}} people on Sunday, {{47 percent}} of them without a conviction, against "
        "{{39,000}} in January. Border Patrol cells, once full, held {{110}}.",
    ),
    trap(
        "got-aways",
        "2024-05-30",
        "Known got-aways have declined to about {{1,600}} a month in San Diego; there were {{670,674}} "
        "nationwide in fiscal 2023 and {{606,131}} in 2022, by documents the union released. Drones logged "
        "{{12,000}} incursions.",
    ),
    trap(
        "other agency",
        "2023-01-06",
        "Since Dec. 30, the Coast Guard has repatriated {{273}} Cubans; its cutters interdicted {{6,182}} in "
        "fiscal 2022, {{838}} in 2021. A sheriff in the Keys stopped {{500}}.",
    ),
    trap(
        "other agency",
        "2022-02-02",
        "Texas troopers under Operation Lone Star claim {{190,000}} apprehensions and {{10,000}} criminal "
        "arrests; {{2,500}} were for trespass. The Guard strung {{100}} miles of wire. None of this is in "
        "the federal count.",
    ),
    trap(
        "forecast",
        "2021-03-24",
        "Planners expect {{22,000}} children in May and as many as {{26,000}} in September. Secretary "
        "Mayorkas said that arrivals were on pace to be the highest in {{20}} years. In February there were "
        "[[9,402]] children.",
        Level("2021-02", "southwest", scope=MINORS, also=("missing_context",)),
    ),
    trap(
        "forecast",
        "2023-04-27",
        "When Title {{42}} ends, {{10,000}} to {{13,000}} a day may come, officials warned, twice the "
        "present rate. The department will send {{1,500}} soldiers, open {{100}} processing centers, and fly "
        "{{dozens}} of planes.",
    ),
    trap(
        "forecast",
        "2019-03-28",
        "March is going to end with more than {{100,000}} encounters, the commissioner predicted in El Paso, "
        "which would be the most since {{2008}}. He has {{13,400}} people in custody.",
    ),
    trap(
        "denial",
        "2024-04-03",
        "It is not true that {{300,000}} migrants were flown in “secretly”. The {{386,000}} who came by air "
        "under the parole process bought their own tickets and were vetted; no airport was overrun by "
        "{{thousands}}.",
    ),
    trap(
        "denial",
        "2023-08-30",
        "No, a court did not find that {{85,000}} children were “lost”. The number is of phone calls that "
        "nobody picked up, out of {{250,000}} releases to sponsors. And {{none}} of the {{99}} missing was "
        "found on the border.",
    ),
    trap(
        "staffing",
        "2023-10-18",
        "The Border Patrol has {{19,357}} agents on board of {{22,000}} authorized; {{1,084}} were hired in "
        "fiscal 2023 and {{978}} left. At the ports, {{25,900}} officers work {{328}} lanes, and overtime "
        "rose {{17 percent}}.",
    ),
    trap(
        "staffing",
        "2018-11-09",
        "{{5,900}} active-duty troops are at the border, {{2,800}} of them in Texas, to unroll {{22}} miles "
        "of wire before a caravan of {{4,000}} arrives. They may not arrest anyone.",
    ),
    trap(
        "unique",
        "2022-08-16",
        "Unique encounters came to {{162,792}} in July, {{1 percent}} fewer than in June, said CBP; {{22 "
        "percent}} of all encounters were repeats. The average number of children in custody a day was "
        "{{583}}.",
    ),
    trap(
        "parole",
        "2024-08-13",
        "Through the end of June, {{520,000}} Cubans, Haitians, Nicaraguans and Venezuelans had arrived "
        "lawfully under parole: {{194,000}}, {{205,000}}, {{86,000}} and {{110,000}}. A fraud review froze "
        "{{100,000}} sponsors.",
    ),
    trap(
        "removals",
        "2024-07-11",
        "Since May 12, 2023, the department has removed or returned {{893,600}} people, {{138,300}} in "
        "families, most of them within {{weeks}}. In fiscal 2023 ICE's removals were {{142,580}}, about "
        "double 2022's.",
    ),
    trap(
        "courts",
        "2024-01-12",
        "The backlog passed {{3.3 million}} cases in December; in fiscal 2023 courts closed {{670,000}}, "
        "granted asylum to {{31,000}} and denied it to {{29,000}}. Each judge has {{4,500}} waiting.",
    ),
    trap(
        "deaths",
        "2023-09-20",
        "{{149}} people died in the El Paso Sector this fiscal year, double last year's {{71}}, most of heat "
        "in a ring of {{20}} miles around the city. {{600}} were rescued.",
    ),
    trap(
        "money and law",
        "2024-02-08",
        "The bill, {{118}} pages on the border, had {{$20.2 billion}}, {{50,000}} detention beds and a "
        "trigger at {{5,000}} encounters a day; it failed {{49-50}}. A poll found that {{61 percent}} wanted "
        "it.",
    ),
    trap(
        "pills and cash",
        "2023-08-24",
        "Since October officers in Nogales took {{41 million}} fentanyl pills, {{94}} guns and {{$1.9 "
        "million}}. One car had {{1.2 million}} pills in its panels. Nationwide, CBP's fentanyl came to "
        "[[1,789 pounds]] in July.",
        Level("2023-07", scope=drug("Fentanyl")),
    ),
    trap(
        "watch list",
        "2024-01-25",
        "In December {{19}} people on the terrorist watch list were stopped between ports in the south; in "
        "fiscal 2023 it was {{169}}, of more than {{two million}}. At the northern ports it was {{430}}.",
    ),
    trap(
        "outside coverage",
        "2026-12-15",
        "CBP said on Monday that agents had made [[8,115]] apprehensions on the southwest border in November "
        "2026, [[10 percent]] more than the November before. At one port {{40}} people waited.",
        Unverifiable("2026-11", "southwest", component="USBP"),
        Unverifiable("2026-11", "southwest", component="USBP", baseline="2025-11", direction="up", claimed="change"),
    ),
    trap(
        "no date",
        None,
        "Last month's [[12,500]] encounters on a single day were a record, the host said, and the month's "
        "total [[rose]] by [[a fifth]]. He gave no source and {{two}} examples.",
        Unverifiable(border="southwest"),
        Unverifiable(border="southwest", direction="up", claimed="change"),
        Unverifiable(border="southwest", direction="up", claimed="change"),
    ),
    trap(
        "city",
        "2023-10-04",
        "New York has housed {{122,700}} asylum seekers since spring 2022, {{63,400}} of them now; {{600}} "
        "come daily, by {{30}} buses or more. Chicago counts {{17,000}}. The mayor flew to Ecuador, whose "
        "nationals numbered [[15,545]] at the southwest border in September.",
        Level("2023-09", "southwest", scope=of("Ecuador"), also=("unverifiable",)),
    ),
    trap(
        "percent of other things",
        "2025-03-27",
        "Shelters in Tapachula are {{80 percent}} empty and Darién traffic is down {{99 percent}}, to "
        "{{408}} in February. Southwest border apprehensions were [[94 percent]] lower than in February 2024.",
        Change("2025-02", "southwest", "USBP", baseline="2024-02", direction="down"),
    ),
)
