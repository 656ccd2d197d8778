"""The settings file: one TOML file, checked as a whole before anything starts."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import Field, FilePath, ValidationError, model_validator

from kds.channels.deliverect import DeliverectSettings
from kds.channels.jet_connect import JetConnectSettings
from kds.channels.just_eat import JustEatSettings
from kds.channels.orderconnect import OrderconnectSettings
from kds.channels.web_shop import WebShopSettings
from kds.settings.delivery import DeliverySettings
from kds.settings.office import OfficeSettings
from kds.settings.privacy import BackupSettings, PrivacySettings
from kds.settings.screen import ScreenSettings
from kds.settings.section import Section


class ConfigError(Exception):
    """The settings cannot be used. The message names the file, the line, the key and the reason."""


class ListenerSettings(Section):
    """`[listener]`."""

    # An empty one would be every address of this computer: nobody means that by it.
    host: str = Field(
        default="127.0.0.1", min_length=1, description="address to listen at; 0.0.0.0 for all"
    )
    port: int = Field(default=8480, ge=0, le=65535, description="port to listen at")
    public_url: str = Field(
        default="",
        pattern=r"^(https?://[^/\s]+\S*)?$",
        description="our address as platforms see it, told to them at registration",
    )
    certificate: FilePath | None = Field(
        default=None, strict=False, description="PEM file, for https of our own"
    )
    certificate_key: FilePath | None = Field(
        default=None, strict=False, description="its private key, PEM file"
    )
    max_body_bytes: int = Field(
        default=4 * 1024 * 1024, ge=64 * 1024, le=64 * 1024 * 1024, description="of one request"
    )
    body_seconds: float = Field(
        default=10.0, gt=0, le=30, description="time to send a request's body"
    )
    max_connections: int = Field(default=700, ge=8, le=10_000, description="at one moment")

    @model_validator(mode="after")
    def _both_or_none(self) -> "ListenerSettings":
        if (self.certificate is None) != (self.certificate_key is None):
            msg = "certificate and certificate_key belong together"
            raise ValueError(msg)
        return self


class KitchenSettings(Section):
    """`[kitchen]`."""

    screen: str = Field(
        default="kitchen", min_length=1, max_length=40, description="this screen's name"
    )
    undo_seconds: float = Field(
        default=3.0, ge=0, le=10, description="how long a tap can be taken back, before it is sent"
    )


class ChannelsSettings(Section):
    """`[channels.…]`, one section for each platform."""

    deliverect: DeliverectSettings | None = None
    orderconnect: OrderconnectSettings | None = None
    just_eat: JustEatSettings | None = None
    jet_connect: JetConnectSettings | None = None
    web_shop: WebShopSettings | None = None

    def switched_on(self) -> list[str]:
        """Return the names of the channels that are filled in and not switched off."""
        sections = ((name, getattr(self, name)) for name in type(self).model_fields)
        return [name for name, section in sections if section is not None and section.enabled]


class Settings(Section):
    """The whole file."""

    listener: ListenerSettings = ListenerSettings()
    kitchen: KitchenSettings = KitchenSettings()
    screen: ScreenSettings = ScreenSettings()
    delivery: DeliverySettings = DeliverySettings()
    manager: OfficeSettings = OfficeSettings()
    privacy: PrivacySettings = PrivacySettings()
    backup: BackupSettings = BackupSettings()
    channels: ChannelsSettings = ChannelsSettings()


# Puts secrets in the place of their marks; says whether all of them were found.
Reveal = Callable[[dict[str, Any]], bool]


def _as_they_are(_values: dict[str, Any]) -> bool:
    return True


def load(path: Path, *, practice: bool = False, reveal: Reveal = _as_they_are) -> Settings:
    """Read and check a settings file; for practice it need not switch on any channel.

    `reveal` is given what stands in it, to put in secrets that lie elsewhere. Where some are
    missing no channel need be switched on either: the screen says so.

    Raises:
        ConfigError: it is missing, is no TOML, or holds a wrong, unknown or missing key.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        msg = f"The settings file {path} cannot be read: {reason}."
        raise ConfigError(msg) from error
    return check(text, str(path), practice=practice, reveal=reveal)


def check(
    text: str, name: str, *, practice: bool = False, reveal: Reveal = _as_they_are
) -> Settings:
    """Check the text of a settings file; `name` is what messages call it, the rest is as there.

    Raises:
        ConfigError: as `load`; every fault is named, a line each.

    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = len(text.rstrip().splitlines()) or 1
        where = str(error).replace("at end of document", f"at line {line}, the end of the file")
        msg = f"{name}: this is not valid TOML: {where}"
        raise ConfigError(msg) from error
    try:
        complete = reveal(values)
        settings = Settings.model_validate(values)
    except ValidationError as error:
        raise ConfigError("\n".join(_faults(error, text, name))) from None
    if complete and not practice and not settings.channels.switched_on():
        line = _line_of(("channels", "deliverect", "enabled"), text)
        msg = (
            f"{name}, line {line}: channels: none is switched on; "
            "fill in [channels.deliverect] or another one"
        )
        raise ConfigError(msg)
    return settings


def _faults(error: ValidationError, text: str, name: str) -> Iterator[str]:
    for fault in error.errors(include_url=False, include_context=False, include_input=False):
        keys = tuple(str(part) for part in fault["loc"])
        reason = fault["msg"].removeprefix("Value error, ")
        if fault["type"] == "value_error" and (first := reason.split()[0]).isidentifier():
            # A rule about several keys of a section begins with the one that it is about.
            keys = (*keys, first)
        line = _line_of(keys, text)
        if fault["type"] == "extra_forbidden":
            reason = "there is no such key"
        elif fault["type"] == "missing":
            reason = "this key is missing"
        elif fault["type"] == "string_pattern_mismatch":
            reason = "this is no address: it must begin with http:// or https:// and name a host"
        yield f"{name}, line {line}: {'.'.join(keys) or 'the file'}: {reason}"


_HEADER = re.compile(r"^\s*\[+\s*([^\]]+?)\s*\]+")
_KEY = re.compile(r"^\s*([^=#\[]+?)\s*=")


def _line_of(keys: tuple[str, ...], text: str) -> int:
    """Return the line (from 1) where a key stands, or else the section it belongs to.

    tomllib keeps no positions; settings files have one key a line, so that lines can be read.
    """
    section: tuple[str, ...] = ()
    best, best_depth = 1, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            section = _parts(header.group(1))
            here = section
        elif key := _KEY.match(line):
            here = section + _parts(key.group(1))
        else:
            continue
        depth = len(here)
        if depth > best_depth and keys[:depth] == here:
            best, best_depth = number, depth
    return best


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
