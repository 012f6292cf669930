"""Files in CBP's format by state, made for tests: fiscal 2027 closed, fiscal 2028 running; nothing real is that new."""

HEADER = (
    "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,"
    "Title of Authority,Encounter Count"
)
MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")


def state_file(running: int = 2, revised: int = 0, times: int = 1) -> bytes:
    """A file of which fiscal 2028 has so many months.

    Args:
        running: The months of fiscal 2028, from October on.
        revised: What is added to each figure of October 2026.
        times: By what every figure is multiplied.
    """
    years = [("2027", MONTHS), ("2028 (FYTD)", MONTHS[:running])]
    lines = [HEADER]
    for year, months in years:
        for at, month in enumerate(months):
            mark = "FYTD" if at < running else "Remaining"
            for state, many in (("TX", 700), ("AZ", 300)):
                count = (many + at + (revised if month == "OCT" and year == "2027" else 0)) * times
                where = f"{year},{mark},{month},Southwest Land Border,{state}"
                lines.append(f'{where},FMUA,"CHINA, PEOPLES REPUBLIC OF",Title 8,{count}')
                lines.append(f"{where},UAC,MEXICO,Title 8,{count // 2}")
    return ("\r\n".join(lines) + "\r\n").encode()
