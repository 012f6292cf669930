"""Small articles for the commands, true and false of the official figures."""

TRUE = "CBP recorded 2,378,944 encounters at the southwest border in fiscal year 2022.\n"
FALSE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022.\n"
OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022.\n"
NOTHING = "The mayor of Eagle Ford spoke for 20 minutes.\n"
