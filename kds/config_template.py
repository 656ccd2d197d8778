"""The settings file to start from: every key with what it means, made from the settings."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from kds.channels.deliverect.settings import DeliverectCodes, DeliverectSettings
from kds.channels.jet_connect import JetConnectSettings
from kds.channels.just_eat import JustEatSettings
from kds.channels.orderconnect import OrderconnectSettings
from kds.channels.web_shop import WebShopSettings
from kds.config import KitchenSettings, ListenerSettings
from kds.settings.delivery import DeliverySettings
from kds.settings.office import OfficeSettings
from kds.settings.privacy import BackupSettings, PrivacySettings
from kds.settings.screen import ScreenSettings

SECTIONS: dict[str, type[BaseModel]] = {
    "listener": ListenerSettings,
    "kitchen": KitchenSettings,
    "screen": ScreenSettings,
    "delivery": DeliverySettings,
    "manager": OfficeSettings,
    "privacy": PrivacySettings,
    "backup": BackupSettings,
    "channels.deliverect": DeliverectSettings,
    "channels.deliverect.codes": DeliverectCodes,
    "channels.orderconnect": OrderconnectSettings,
    "channels.just_eat": JustEatSettings,
    "channels.jet_connect": JetConnectSettings,
    "channels.web_shop": WebShopSettings,
}

# These stand in the file without a # in front. A kitchen begins with Deliverect; the sections of
# other channels are there to be switched on.
_FILLED_IN = {
    ("channels.deliverect", name)
    for name in ("client_id", "client_secret", "accept", "environment", "enabled")
}

_HEAD = """\
# Settings of the kitchen display. A key with a # in front stands for its usual value.
# The program checks this file at its start, and says which line is wrong.
"""


def keys() -> Iterator[tuple[str, str, FieldInfo]]:
    """Yield every key of the file: its section, its name, and what is known of it."""
    for section, model in SECTIONS.items():
        for name, field in model.model_fields.items():
            if field.description:
                yield section, name, field


def usual_value(field: FieldInfo) -> str:
    """Return the value that a key has when the file does not hold it, as TOML; "" for none."""
    value = field.get_default(call_default_factory=True)
    value = value.get_secret_value() if isinstance(value, SecretStr) else value
    return "" if value is None else _toml(value)


def _toml(value: object) -> str:
    if isinstance(value, BaseModel):
        return _toml(value.model_dump(exclude_unset=True))
    if isinstance(value, dict):
        inside = ", ".join(f"{key} = {_toml(each)}" for key, each in value.items())
        return f"{{{inside}}}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, default=str)


def template() -> str:
    """Return the text of a settings file in which only the credentials are missing."""
    lines, last = [_HEAD], ""
    for section, name, field in keys():
        if section != last:
            lines.append(f"\n[{section}]")
            last = section
        switched_off = name == "enabled" and (section, name) not in _FILLED_IN
        value = "false" if switched_off else usual_value(field)
        mark = "" if switched_off or (section, name) in _FILLED_IN else "# "
        shown = value or '"…"'
        lines.append(f"{mark}{name} = {shown}  # {field.description}")
    return "\n".join(lines) + "\n"


def write_template(path: Path) -> None:
    """Write the file, for its owner's eyes alone as it will hold secrets.

    Raises:
        OSError: the file cannot be written.

    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(template())
