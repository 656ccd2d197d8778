"""The Deliverect channel. Source: developers.deliverect.com (status, POS orders, register)."""

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from typing_extensions import override

from kds.channels.body import NotJson, fields, parse, text, whole
from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    Refusal,
    Reply,
    Told,
)
from kds.channels.deliverect.client import DeliverectClient
from kds.channels.deliverect.codes import CANCELLED_BY_CHANNEL
from kds.channels.deliverect.controls import DeliverectControls
from kds.channels.deliverect.settings import DeliverectSettings
from kds.channels.deliverect.signature import verify
from kds.channels.deliverect.translate import content
from kds.domain.controls import Control, Controllable, Outage, Place
from kds.domain.lifecycle import Press
from kds.domain.order import Content, Order
from kds.domain.steps import Step, StepPlan

ORDERS, REGISTER = "/deliverect/orders", "/deliverect/register"

# Not a status: Deliverect has a call of its own for the preparation time.
_PREPARATION_TIME = "preparation time"
_PRINTED = 40


class Deliverect(Channel):
    """Orders come to `/deliverect/orders`, statuses go to `/orderStatus/{_id}`."""

    name = "deliverect"
    personal = (
        *("customer", "deliveryaddress", "note", "items.**.remark", "deliverynotes"),
        *("courier.firstname", "courier.lastname", "courier.name", "courier.phonenumber"),
    )
    title = "Deliverect"

    def __init__(self, settings: DeliverectSettings, now: Callable[[], datetime]) -> None:
        """Take the settings and the clock (aware UTC)."""
        self._settings = settings
        self._now = now
        self._client = DeliverectClient(settings)
        self._controls = DeliverectControls(self._client, settings.preparation_minutes, now)
        self._secrets = [secret.get_secret_value() for secret in settings.webhook_secrets]
        self.accept: str = settings.accept
        codes = settings.codes
        self._capabilities = Capabilities(title=self.title)
        self._codes: dict[Press, list[int]] = {
            Press.ACCEPT: codes.accept,
            Press.START: codes.start,
            Press.PREPARED: codes.prepared,
            Press.READY: codes.ready,
            Press.HAND_OVER: codes.hand_over,
            Press.CANCEL: codes.cancel,
            Press.CHANNEL_CANCEL: codes.cancel,
            Press.FAIL: codes.fail,
        }

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the two addresses that Deliverect calls."""
        return {("POST", ORDERS): "orders", ("POST", REGISTER): "register"}

    @override
    def verify(self, call: Call) -> None:
        """Check the signature over the raw body, or raise `NotGenuine`."""
        verify(call, self._secrets)

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read an order, a cancellation (status 100 at the same address) or a registration."""
        if call.route == "register":
            return [Arrival(kind=ArrivalKind.NOTICE)]
        return [self._read_order(call.body)]

    @override
    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Answer a registration with the address for orders, anything else with a plain yes."""
        if call.route == "register":
            return Reply(body={"ordersWebhookURL": call.public_url.rstrip("/") + ORDERS})
        return super().reply(call, arrivals, refusals)

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return what Deliverect hears: everything."""
        del order
        return self._capabilities

    def _read_order(self, raw: bytes) -> Arrival:
        try:
            value = parse(raw)
        except NotJson as error:
            reason = f"The order cannot be read: it is not JSON ({error})."
            return Arrival(kind=ArrivalKind.ORDER, attention=reason)
        body = fields(value)
        order = content(body)
        known = bool(order.remote_id or order.channel_order_id)
        if known and whole(body.get("status")) == CANCELLED_BY_CHANNEL:
            return Arrival(kind=ArrivalKind.CANCELLATION, content=order)
        return Arrival(kind=ArrivalKind.ORDER, content=order, attention=_attention(body, order))

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return the codes for a press; nothing for an order without the id that they go to."""
        remote_id = order.content.remote_id
        if not remote_id:
            return ()
        if press is Press.MORE_TIME:
            promised = (order.due_at or at).isoformat()
            return (
                StepPlan(name=press.value, code=_PREPARATION_TIME, details={"promised": promised}),
            )
        codes = self._codes.get(press, [])
        said = {key: details[key] for key in ("reason",) if details.get(key)}
        if press is Press.ACCEPT:
            said["pickup"] = self._promised(order, at).isoformat()
            key = whole(order.content.source_key)
            if key in self._settings.printed_for and _PRINTED not in codes:
                codes = [*codes, _PRINTED]
        if press is Press.CHANNEL_CANCEL:
            # The order may later turn out to have another id; this answer belongs to this one.
            said["order"] = remote_id
        return tuple(StepPlan(name=press.value, code=code, details=said or None) for code in codes)

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """POST a status, or the preparation time; raises `Unreachable` or `Refused`."""
        details = step.details or {}
        remote_id = details.get("order") or order.content.remote_id
        if step.code == _PREPARATION_TIME:
            # The minutes count from the moment of the call, so they are computed for each attempt.
            left = datetime.fromisoformat(details["promised"]) - self._now()
            minutes = max(1, math.ceil(left / timedelta(minutes=1)))
            return await self._client.post(
                "/updatePreparationTime", {"order": remote_id, "minutes": minutes}
            )
        body: dict[str, object] = {
            "orderId": remote_id,
            "status": step.code,
            "reason": details.get("reason", ""),
            "receiptId": remote_id,
            "timeStamp": step.pressed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        }
        if "pickup" in details and step.code in self._settings.codes.accept:
            pickup = datetime.fromisoformat(details["pickup"]).astimezone(UTC)
            body["pickupTime"] = pickup.strftime("%Y-%m-%dT%H:%M:%SZ")
        return await self._client.post(f"/orderStatus/{quote(remote_id, safe='')}", body)

    @override
    def controllable(self) -> Controllable:
        """Return what Deliverect hears beside orders: everything; it cannot be asked its pace."""
        return Controllable(pause=True, delay=True, items=True, asked=True)

    @override
    async def control(self, control: Control) -> Told:
        """Tell a wish for each location; raises `Unreachable` or `Refused`."""
        return await self._controls.tell(control)

    @override
    async def out_of_stock(self, places: Sequence[Place]) -> Sequence[Outage]:
        """Ask which products are snoozed; raises `Unreachable` or `Refused`."""
        return await self._controls.out_of_stock(places)

    @override
    async def try_credentials(self) -> Told:
        """Ask for a token; raises `Unreachable`. Source: DD/reference/access-token."""
        return await self._client.try_token()

    @override
    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _promised(self, order: Order, at: datetime) -> datetime:
        """Return when the courier may come: as asked, or a usual preparation time from now."""
        if order.due_at and order.due_at > at:
            return order.due_at
        minutes = order.content.preparation_minutes or self._settings.preparation_minutes
        return at + timedelta(minutes=minutes)


def _attention(body: Mapping[str, object], order: Content) -> str:
    """Say why a person must look at a genuine order, or nothing."""
    if not body:
        return "The order cannot be read: it is JSON, but not an order."
    if not order.remote_id:
        if whole(body.get("status")) == CANCELLED_BY_CHANNEL:
            return "A cancellation that does not say which order it means."
        return "The order came without its id: nothing can be told back. Call the platform."
    if not order.items:
        said = (
            "" if body.get("items") is None else f" ({text(body.get('items'))[:40]})".rstrip("() ")
        )
        return f"The order came without items{said}. Look at the platform's own tablet."
    if not all(item.title for item in order.items):
        return "A line of the order came without a name. Look at the text as it came."
    return ""
