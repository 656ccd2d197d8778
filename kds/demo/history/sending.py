"""Brings made-up orders to a kitchen in this process: read by the real channels, as they came."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from pydantic import SecretStr

from kds.channels.channel import Call, Channel
from kds.channels.deliverect import Deliverect, DeliverectSettings
from kds.channels.just_eat.just_eat import JustEat
from kds.channels.just_eat.settings import JustEatSettings
from kds.demo.deliverect import edits
from kds.demo.deliverect.orders import make_order
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature
from kds.demo.just_eat.orders import make_order as make_just_eat_order
from kds.kitchen import Delivery, Kitchen

# Signs made-up orders; it opens nothing, as nobody listens.
SECRET = "made-up history"  # noqa: S105 - no secret
_ORDERS = {"deliverect": "orders", "just_eat": "acceptance-requested"}
_GUEST_REASONS = ("cust_cancelled_changed_mind", "cust_cancelled_wrong_address", "system_cancelled")


def channels(now: Any) -> dict[str, Channel]:
    """Return the channels that a history comes through; none of them is ever called."""
    just_eat = JustEatSettings(base_url="http://localhost", api_key=SecretStr(SECRET))
    deliverect = DeliverectSettings(
        client_id="made-up", client_secret=SecretStr(SECRET), webhook_secrets=[SecretStr(SECRET)]
    )
    both: list[Channel] = [Deliverect(deliverect, now), JustEat(just_eat)]
    return {channel.name: channel for channel in both}


@dataclass
class Sender:
    """Sends orders, newer versions of them and cancellations; `rng` says what is in them."""

    kitchen: Kitchen
    rng: Random

    def order(self, at: datetime, **wish: Any) -> tuple[str, dict[str, Any], bytes]:
        """Send an order; return its channel, its body and the same as it was sent."""
        channel = "just_eat" if self.rng.random() < 0.12 else "deliverect"  # noqa: PLR2004 - a share
        make: Any = make_just_eat_order if channel == "just_eat" else make_order
        body: dict[str, Any] = make(self.rng, at, **wish)
        return channel, body, json.dumps(body).encode()

    def newer(self, body: dict[str, Any], at: datetime) -> bytes:
        """Return a newer version of an order of Deliverect's, ready to be sent."""
        return json.dumps(edits.changed(self.rng, body, at)).encode()

    def cancel(self, channel: str, body: dict[str, Any], at: datetime) -> str:
        """Let the platform cancel an order; return the kitchen's id of it."""
        if channel == "just_eat":
            said = {"Event": "OrderCancelled", "OrderId": body["OrderId"]}
            raw = json.dumps(said | {"Reason": self.rng.choice(_GUEST_REASONS)}).encode()
            return self.send(channel, raw, "order-cancelled")
        return self.send(channel, json.dumps(edits.cancellation(body, at)).encode())

    def send(self, channel: str, raw: bytes, route: str = "") -> str:
        """Bring a body to the kitchen; return the kitchen's id of its order."""
        route = route or _ORDERS[channel]
        path = next(
            path
            for (method, path), name in self.kitchen.channels[channel].routes().items()
            if name == route and method == "POST"
        )
        headers: Mapping[str, str] = {"content-type": "application/json"}
        if channel == "deliverect":
            headers = {**headers, SIGNATURE_HEADER.lower(): signature(raw, SECRET)}
        call = Call(route=route, path=path, headers=headers, body=raw, public_url="")
        delivery = Delivery(
            channel=channel,
            arrival=self.kitchen.channels[channel].read(call)[0],
            headers=headers,
            body=raw,
            fingerprint=hashlib.sha256(raw).hexdigest(),
            path=path,
            route=route,
        )
        order_id = self.kitchen.receive([delivery])[0].order_id
        if order_id is None:
            msg = f"the {channel} channel did not take a made-up order"
            raise RuntimeError(msg)
        self.kitchen.telling.answered(order_id)
        return order_id
