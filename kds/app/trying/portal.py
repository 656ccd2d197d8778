"""Addresses: where a platform is called, and what is to be typed into its portal."""

from collections.abc import Mapping

from kds.app.trying.calls import with_key
from kds.channels.channel import Channel
from kds.config import ChannelsSettings

# Of these the key belongs to the address, as the platforms document no proof of their own.
_KEY_IN_ADDRESS = ("just_eat", "orderconnect")


def platform_address(channel: str, settings: ChannelsSettings) -> str:
    """Return the base of the addresses at which a platform is called."""
    section = getattr(settings, channel)
    return str(section.url) if section else ""


def reachable(address: str) -> str:
    """Return the address at which this computer reaches what listens at all of its addresses."""
    return address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def webhook_addresses(channel: Channel, settings: ChannelsSettings, base: str) -> Mapping[str, str]:
    """Return what is typed into a platform's portal: the channel's word for it, and the address.

    Where a channel knows several addresses for the same, the first one counts.
    """
    section = getattr(settings, channel.name)
    key = section.webhook_key.get_secret_value() if channel.name in _KEY_IN_ADDRESS else ""
    found: dict[str, str] = {}
    for (_, path), route in channel.routes().items():
        found.setdefault(route, base.rstrip("/") + path + with_key(key))
    return found
