"""The few fields that each platform needs, in plain words."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class FieldKind(Enum):
    """How a field is filled in. SECRETS is a list of which one is asked for."""

    TEXT = auto()
    SECRET = auto()
    SECRETS = auto()
    CHOICE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: its key in the settings, what it is called, what to know of it.

    `choices` are its values with what they are called.
    """

    key: str
    kind: FieldKind = FieldKind.TEXT
    label: Callable[[], str]
    note: Callable[[], str]
    choices: tuple[tuple[str, Callable[[], str]], ...] = ()


PLATFORMS: dict[str, tuple[str, Callable[[], str]]] = {
    "deliverect": (
        "Deliverect",
        lambda: translate("Fields", "Orders of many platforms come through Deliverect."),
    ),
    "just_eat": (
        "Just Eat",
        lambda: translate("Fields", "Orders straight from Just Eat, accepted on this screen."),
    ),
    "jet_connect": (
        "JET Connect",
        lambda: translate("Fields", "Just Eat Takeaway’s own link; the Orderpad accepts."),
    ),
    "orderconnect": (
        "Orderconnect",
        lambda: translate("Fields", "Just Eat’s orders that your own drivers deliver."),
    ),
    "web_shop": (
        "Web shop",
        lambda: translate("Fields", "Your own shop in the internet sends its orders here."),
    ),
}


def _from(platform: str) -> Callable[[], str]:
    return lambda: translate("Fields", "{platform} gives it to you.").format(platform=platform)


def _own_key() -> str:
    return translate(
        "Fields", "A password of your own choice; it becomes part of the address in the portal."
    )


def _no_note() -> str:
    return ""


def _key() -> str:
    return translate("Fields", "API key")


def _where() -> str:
    return translate("Fields", "Platform’s address")


def _https() -> str:
    return translate("Fields", "Begins with https://; the platform tells you.")


def _call_key() -> str:
    return translate("Fields", "Key of its calls")


FIELDS: dict[str, tuple[Field, ...]] = {
    "deliverect": (
        Field(
            key="environment",
            kind=FieldKind.CHOICE,
            label=lambda: translate("Fields", "Access"),
            note=_no_note,
            choices=(
                ("staging", lambda: translate("Fields", "Staging (for tests)")),
                ("production", lambda: translate("Fields", "Production (real orders)")),
            ),
        ),
        Field(key="client_id", label=lambda: "Client ID", note=_from("Deliverect")),
        Field(
            key="client_secret",
            kind=FieldKind.SECRET,
            label=lambda: "Client secret",
            note=_from("Deliverect"),
        ),
        Field(
            key="webhook_secrets",
            kind=FieldKind.SECRETS,
            label=lambda: translate("Fields", "Webhook secret (HMAC)"),
            note=lambda: translate("Fields", "Signs orders. In staging it may stay empty."),
        ),
    ),
    "just_eat": (
        Field(key="base_url", label=_where, note=_https),
        Field(key="api_key", kind=FieldKind.SECRET, label=_key, note=_from("Just Eat")),
        Field(key="webhook_key", kind=FieldKind.SECRET, label=_call_key, note=_own_key),
    ),
    "jet_connect": (
        Field(key="api_key", kind=FieldKind.SECRET, label=_key, note=_from("Just Eat")),
        Field(
            key="webhook_key",
            kind=FieldKind.SECRET,
            label=_call_key,
            note=lambda: translate("Fields", "The key that you gave to JET Connect."),
        ),
        Field(
            key="hmac_secrets",
            kind=FieldKind.SECRETS,
            label=lambda: translate("Fields", "Secret of signatures"),
            note=lambda: translate("Fields", "Where JET Connect signs its orders; else empty."),
        ),
    ),
    "orderconnect": (
        Field(key="base_url", label=_where, note=_https),
        Field(key="api_key", kind=FieldKind.SECRET, label=_key, note=_from("Just Eat")),
        Field(key="webhook_key", kind=FieldKind.SECRET, label=_call_key, note=_own_key),
    ),
    "web_shop": (
        Field(
            key="base_url",
            label=lambda: translate("Fields", "Shop’s address"),
            note=lambda: translate("Fields", "There the shop hears what becomes of its orders."),
        ),
        Field(
            key="secrets",
            kind=FieldKind.SECRETS,
            label=lambda: translate("Fields", "Shared secret"),
            note=lambda: translate("Fields", "Signs both ways; the shop must have the same."),
        ),
    ),
}


def complaint(key: str, fault: str) -> str:
    """Return what is wrong with a field, by pydantic's word for it."""
    if fault == "string_pattern_mismatch":
        return translate("Fields", "Not an address yet: https:// and a name.")
    if key == "port":
        return translate("Fields", "A whole number from 0 to 65535.")
    if fault == "value_error" and key in ("webhook_key", "webhook_secrets", "secrets"):
        return translate("Fields", "Needed: without it anybody could send orders.")
    if fault in ("value_error", "missing", "string_too_short"):
        return translate("Fields", "Needed.")
    return translate("Fields", "This does not fit.")
