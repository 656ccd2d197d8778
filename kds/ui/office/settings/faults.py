"""What is wrong with a setting, in plain words beside its field."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kds.settings.draft import NONE_ON, Fault
from kds.ui.office.settings.words import column_words

translate = QCoreApplication.translate


def in_plain_words(fault: Fault) -> str:
    """Return what is wrong, for somebody who never saw the settings file."""
    say = _KINDS.get(fault.kind)
    text = say(fault) if say else _of_a_rule(fault.text)
    return f"{_where(fault)}{text}"


def is_known(message: str) -> bool:
    """Whether a message of a rule in the settings has plain words."""
    return any(re.search(pattern, message) for pattern, _ in _RULES)


def _where(fault: Fault) -> str:
    """Return which line of a table is meant."""
    rows = [int(part) + 1 for part in fault.inside if part.isdecimal()]
    if not rows:
        return ""
    names = [part for part in fault.inside if not part.isdecimal()]
    words = column_words().get(".".join((fault.key, *names)))
    where = translate("SettingsFaults", "Line {row}").format(row="/".join(str(row) for row in rows))
    return f"{where}, {words.label}: " if words else f"{where}: "


def _of_a_rule(message: str) -> str:
    for pattern, say in _RULES:
        if found := re.search(pattern, message):
            return say(found)
    return message


def _least(fault: Fault) -> str:
    least = f"{fault.limits.get('ge', fault.limits.get('gt')):.10g}"
    if "gt" in fault.limits:
        return translate("SettingsFaults", "Must be more than {least}.").format(least=least)
    return translate("SettingsFaults", "Must be {least} or more.").format(least=least)


def _most(fault: Fault) -> str:
    most = f"{fault.limits.get('le', fault.limits.get('lt')):.10g}"
    return translate("SettingsFaults", "Must be {most} or less.").format(most=most)


def _too_long(fault: Fault) -> str:
    most = fault.limits.get("max_length")
    return translate("SettingsFaults", "At most {most} are allowed.").format(most=most)


def _whole(_fault: Fault) -> str:
    return translate("SettingsFaults", "This must be a whole number.")


def _number(_fault: Fault) -> str:
    return translate("SettingsFaults", "This must be a number.")


def _missing(_fault: Fault) -> str:
    return translate("SettingsFaults", "This must be filled in.")


def _pattern(fault: Fault) -> str:
    pattern = str(fault.limits.get("pattern", ""))
    if "https?" in pattern:
        return translate("SettingsFaults", "An address begins with http:// or https://.")
    if r"[0-5]\d" in pattern:
        return translate("SettingsFaults", "This must be a time such as 22:00.")
    if "[a-z]{2,8}" in pattern:
        return translate("SettingsFaults", "2 to 8 small letters, such as uk.")
    return translate("SettingsFaults", "This is no name of a domain, such as just-eat.com.")


def _day(_fault: Fault) -> str:
    return translate("SettingsFaults", "This must be a day such as 2026-03-14.")


def _no_file(_fault: Fault) -> str:
    return translate("SettingsFaults", "There is no such file.")


def _none_on(_fault: Fault) -> str:
    return translate("SettingsFaults", "One platform must be switched on: else no orders come in.")


_KINDS: dict[str, Callable[[Fault], str]] = {
    "greater_than_equal": _least,
    "greater_than": _least,
    "less_than_equal": _most,
    "less_than": _most,
    "string_too_long": _too_long,
    "too_long": _too_long,
    "string_too_short": _missing,
    "missing": _missing,
    "int_type": _whole,
    "int_parsing": _whole,
    "int_from_float": _whole,
    "float_type": _number,
    "float_parsing": _number,
    "finite_number": _number,
    "string_pattern_mismatch": _pattern,
    "date_from_datetime_parsing": _day,
    "date_parsing": _day,
    "date_type": _day,
    "path_not_file": _no_file,
    "path_type": _no_file,
    NONE_ON: _none_on,
}

Say = Callable[["re.Match[str]"], str]

# What the rules of the settings say in English, and how it is said on the page.
_RULES: tuple[tuple[str, Say], ...] = (
    (
        r"^(webhook_)?secrets .*anybody could send orders|^webhook_key or hmac_secrets is needed",
        lambda _: translate(
            "SettingsFaults", "Without a secret anybody could send orders: fill one in."
        ),
    ),
    (
        r"is missing or empty",
        lambda _: translate("SettingsFaults", "This must be filled in."),
    ),
    (
        r"must not hold an empty (secret|text)",
        lambda _: translate("SettingsFaults", "One of the lines is empty."),
    ),
    (
        r"^certificate and certificate_key belong together",
        lambda _: translate("SettingsFaults", "Certificate and key belong together."),
    ),
    (
        r"^columns must be",
        lambda _: translate("SettingsFaults", "This must be 0, or 2 to 8."),
    ),
    (
        r"^late_minutes must be more",
        lambda _: translate("SettingsFaults", "Red must come after yellow."),
    ),
    (
        r"(stations|drivers) must (not )?have (different names|the same name)",
        lambda _: translate("SettingsFaults", "Two have the same name."),
    ),
    (
        r'^time zone "(.*)" is not known',
        lambda _: translate(
            "SettingsFaults", "This time zone is not known. One such as Europe/London is meant."
        ),
    ),
    (
        r"is no span of time|has no length",
        lambda _: translate("SettingsFaults", "Opening hours look like 11:00-14:00."),
    ),
)
