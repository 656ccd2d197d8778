"""The channel of a web shop: the smallest that can do everything, and the one to copy.

Source: "Write a channel" in the README, which describes both directions for the shop's programmer.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote

from typing_extensions import override

from kds.channels.body import NotJson, parse
from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    NotGenuine,
    Refusal,
    Reply,
    Told,
    Unreachable,
)
from kds.channels.client import Answer, Client
from kds.channels.web_shop.controls import ITEMS, call_of, read_out, written
from kds.channels.web_shop.fields import Fields
from kds.channels.web_shop.settings import WebShopSettings
from kds.channels.web_shop.translate import content, order_id
from kds.domain.controls import Control, Controllable, Outage, Place
from kds.domain.lifecycle import Press
from kds.domain.order import Content, Order
from kds.domain.steps import Step, StepPlan

ORDERS, CANCELLATIONS = "/web_shop/orders", "/web_shop/cancellations"
SIGNATURE = "X-Signature"

_STATUSES = {
    Press.ACCEPT: "accepted",
    Press.START: "preparing",
    Press.PREPARED: "prepared",
    Press.MORE_TIME: "delayed",
    Press.READY: "ready",
    Press.HAND_OVER: "handed_over",
    Press.CANCEL: "cancelled",
    Press.CHANNEL_CANCEL: "cancelled",
    Press.FAIL: "cancelled",
}
_WITH_TIME = (Press.ACCEPT, Press.MORE_TIME)


class WebShop(Channel):
    """Orders come to `/web_shop/orders`, statuses go to `/orders/{id}/status` of the shop."""

    name = "web_shop"
    personal = ("customer", "address", "note", "deliverynote", "items.**.note")

    def __init__(self, settings: WebShopSettings, now: Callable[[], datetime]) -> None:
        """Take the settings; a clock is given to every channel, this one needs none."""
        del now
        self.title = settings.title
        self.accept: str = settings.accept
        self._secrets = [secret.get_secret_value() for secret in settings.secrets]
        self._usual = timedelta(minutes=settings.preparation_minutes)
        self._capabilities = Capabilities(title=settings.title)
        self._client = Client(settings.title, settings.url)
        on = settings.controls
        self._controllable = Controllable(pause=on, delay=on, items=on, asked=on)

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the two addresses that the shop calls."""
        return {("POST", ORDERS): "orders", ("POST", CANCELLATIONS): "cancellations"}

    @override
    def verify(self, call: Call) -> None:
        """Check the signature over the raw body, or raise `NotGenuine`."""
        given = call.headers.get(SIGNATURE.lower(), "").strip().encode(errors="replace")
        # Every secret is tried, so that the time taken tells nothing about which one fits.
        fits = [
            hmac.compare_digest(sign(call.body, secret).encode(), given) for secret in self._secrets
        ]
        if not any(fits):
            msg = f"the {SIGNATURE} header is missing or fits none of the secrets"
            raise NotGenuine(msg)

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read an order, new or changed, or a cancellation."""
        try:
            body = parse(call.body)
        except NotJson as error:
            reason = f"The order cannot be read: it is not JSON ({error})."
            return [Arrival(kind=ArrivalKind.ORDER, attention=reason)]
        if call.route == "cancellations":
            return [_cancellation(body)]
        order = content(body, self.title)
        return [Arrival(kind=ArrivalKind.ORDER, content=order, attention=_attention(body, order))]

    @override
    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Say which order is on disk now; null where the call did not say which one it meant."""
        del call, refusals
        return Reply(body={"received": arrivals[0].content.remote_id or None})

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return what the shop hears: everything."""
        del order
        return self._capabilities

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return the status for a press; nothing for an order without the id that it goes to."""
        if press not in _STATUSES or not order.content.remote_id:
            return ()
        status = _STATUSES[press]
        said: dict[str, str] = {}
        if status == "cancelled" and details.get("reason"):
            said["reason"] = details["reason"]
        if press in _WITH_TIME:
            # A time that has passed helps nobody: then it is a usual preparation from now.
            due = order.due_at if order.due_at and order.due_at > at else at + self._usual
            said["ready_at"] = written(due)
        return [StepPlan(name=press.value, code=status, details=said or None)]

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """POST a status; raises `Unreachable` or `Refused`. Each attempt sends the same bytes."""
        remote_id = order.content.remote_id
        said = {"id": remote_id, "status": step.code, "at": written(step.pressed_at)}
        raw = json.dumps({**said, **(step.details or {})}).encode()
        path = f"/orders/{quote(remote_id, safe='')}/status"
        return self._client.judged(await self._signed("POST", path, raw))

    @override
    def controllable(self) -> Controllable:
        """Return what the shop hears beside orders: everything, if its settings say so."""
        return self._controllable

    @override
    async def control(self, control: Control) -> Told:
        """POST a wish; raises `Unreachable` or `Refused`. Each attempt sends the same bytes."""
        path, body = call_of(control)
        return self._client.judged(await self._signed("POST", path, json.dumps(body).encode()))

    @override
    async def out_of_stock(self, places: Sequence[Place]) -> Sequence[Outage]:
        """Ask what is out; raises `Unreachable` or `Refused`."""
        del places
        answer = await self._signed("GET", ITEMS, b"")
        self._client.judged(answer)
        try:
            return read_out(parse(answer.body))
        except NotJson as error:
            msg = f"an answer that is not {self.title}'s: {answer.start[:80]}"
            raise Unreachable(msg, status=answer.status) from error

    @override
    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _signed(self, method: str, path: str, raw: bytes) -> Answer:
        headers = {"Content-Type": "application/json", SIGNATURE: sign(raw, self._secrets[0])}
        return await self._client.send(method, path, raw=raw or None, headers=headers)


def sign(raw: bytes, secret: str) -> str:
    """Return what the signature header of a body holds, in both directions."""
    return "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()


def _cancellation(body: object) -> Arrival:
    problems: list[str] = []
    cancelled = Fields(body, problems)
    remote_id = order_id(cancelled)
    if not remote_id:
        reason = "A cancellation that does not say which order it means."
        return Arrival(kind=ArrivalKind.ORDER, attention=reason)
    return Arrival(
        kind=ArrivalKind.CANCELLATION,
        reason=cancelled.text("reason"),
        content=Content(
            remote_id=remote_id, updated_at=cancelled.instant("at"), problems=tuple(problems)
        ),
    )


def _attention(body: object, order: Content) -> str:
    """Say why a person must look at a genuine order, or nothing."""
    if not Fields(body, []):
        return "The order cannot be read: it is JSON, but not an order."
    if not order.remote_id:
        return "The order came without its id: nothing can be told back. Call the platform."
    if not order.items:
        return "The order came without items. Ask the shop what was ordered."
    if not all(item.title for item in order.items):
        return "A line of the order came without a name. Look at the text as it came."
    return ""
