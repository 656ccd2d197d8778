"""Which platforms there are, and which of them the settings switch on."""

from collections.abc import Callable
from datetime import datetime

from kds.channels.channel import Channel
from kds.channels.deliverect import Deliverect
from kds.channels.jet_connect import JetConnect
from kds.channels.just_eat import JustEat
from kds.channels.orderconnect import Orderconnect
from kds.channels.web_shop import WebShop
from kds.config import Settings
from kds.domain.order import Order
from kds.domain.whereabouts import Position, Whereabouts


def make_channels(
    settings: Settings, now: Callable[[], datetime], whereabouts: Whereabouts
) -> dict[str, Channel]:
    """Return the channels that the settings switch on, by name."""
    wanted = settings.channels

    def where(order: Order) -> Position | None:
        return whereabouts.of(order.journey.driver, now())

    channels: list[Channel] = []
    if wanted.deliverect and wanted.deliverect.enabled:
        channels.append(Deliverect(wanted.deliverect, now))
    if wanted.orderconnect and wanted.orderconnect.enabled:
        channels.append(Orderconnect(wanted.orderconnect, where))
    if wanted.just_eat and wanted.just_eat.enabled:
        channels.append(JustEat(wanted.just_eat))
    if wanted.jet_connect and wanted.jet_connect.enabled:
        channels.append(JetConnect(wanted.jet_connect))
    if wanted.web_shop and wanted.web_shop.enabled:
        channels.append(WebShop(wanted.web_shop, now))
    return {channel.name: channel for channel in channels}
