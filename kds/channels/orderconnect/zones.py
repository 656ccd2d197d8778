"""Windows' names of time zones, as Just Eat sends them, and what the rest of the world says."""

ZONES = {
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "UTC": "Etc/UTC",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kiev",
    "GTB Standard Time": "Europe/Bucharest",
    "Israel Standard Time": "Asia/Jerusalem",
    "Turkey Standard Time": "Europe/Istanbul",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "E. Australia Standard Time": "Australia/Brisbane",
    "Tasmania Standard Time": "Australia/Hobart",
    "Cen. Australia Standard Time": "Australia/Adelaide",
    "AUS Central Standard Time": "Australia/Darwin",
    "W. Australia Standard Time": "Australia/Perth",
    "New Zealand Standard Time": "Pacific/Auckland",
    "Newfoundland Standard Time": "America/St_Johns",
    "Atlantic Standard Time": "America/Halifax",
    "Eastern Standard Time": "America/Toronto",
    "Central Standard Time": "America/Winnipeg",
    "Canada Central Standard Time": "America/Regina",
    "Mountain Standard Time": "America/Edmonton",
    "Pacific Standard Time": "America/Vancouver",
    "E. South America Standard Time": "America/Sao_Paulo",
}
_BY_LOWER_NAME = {windows.lower(): iana for windows, iana in ZONES.items()}


def iana(windows: str) -> str:
    """Return the IANA name of a time zone that Windows names; "" for one that is not known.

    "Central Standard Time" and its like are those of Canada, where Just Eat's kitchens are. What is
    an IANA name already stays so.
    """
    said = windows.strip()
    return said if "/" in said else _BY_LOWER_NAME.get(said.lower(), "")
