"""The Orderconnect channel: Just Eat's deliveries by own drivers. Source: JEAPI, PAPI, OC-old."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from http import HTTPStatus
from urllib.parse import quote

from typing_extensions import override

from kds.channels.body import NotJson, fields
from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    NotGenuine,
    Refusal,
    Reply,
    Situation,
    Told,
)
from kds.channels.client import Client
from kds.channels.orderconnect.callbacks import LOCATION, location_body, plans, state_body
from kds.channels.orderconnect.rules import OTHER, Rules
from kds.channels.orderconnect.settings import OrderconnectSettings
from kds.channels.orderconnect.translate import content
from kds.channels.orderconnect.updates import CANCELLED, READY, REDELIVER, RESOLVED, read_update
from kds.channels.splitting import split
from kds.channels.webhook_key import carries_key
from kds.domain.controls import Control, Controllable
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step, StepPlan
from kds.domain.whereabouts import Position

ORDERS = "orders"
ROOT = "/orderconnect"
_ADDRESSES = {
    f"{ROOT}/orders": ORDERS,
    f"{ROOT}/order-requires-delivery-acceptance": ORDERS,
    f"{ROOT}/orders/{{id}}/order-is-ready-for-pickup": READY,
    f"{ROOT}/order-is-ready-for-pickup": READY,
    f"{ROOT}/orders/{{id}}/order-cancelled": CANCELLED,
    f"{ROOT}/order-cancelled": CANCELLED,
    f"{ROOT}/redelivery-requested": REDELIVER,
    f"{ROOT}/attempted-delivery-query-resolved": RESOLVED,
}


def _nowhere(_order: Order) -> None:
    """Know of nobody where he is."""


class Orderconnect(Channel):
    """Orders come to `/orderconnect/orders`; each state of a delivery has an address of its own."""

    name = "orderconnect"
    personal = (
        *("customerinfo", "!customerinfo.timezone", "order.notes", "order.notetorestaurant"),
        *("basketinfo.**.notes", "basketinfo.**.note", "basketinfo.**.comment"),
        *("update", "notes", "resolution.**.address", "resolution.**.notes"),
    )
    title = "Just Eat Delivery"
    accept = "auto"
    kin = ("just_eat",)

    def __init__(
        self,
        settings: OrderconnectSettings,
        where: Callable[[Order], Position | None] = _nowhere,
    ) -> None:
        """Take the settings, and who knows where an order's driver is."""
        self._settings = settings
        self._where = where
        self._rules = Rules(settings)
        self._client = Client(self.title, settings.url)
        self._headers = {"Authorization": f"JE-API-KEY {settings.api_key.get_secret_value()}"}
        self._key = settings.webhook_key.get_secret_value()
        self._capabilities = Capabilities(
            title=self.title,
            accept=False,
            cancel=False,
            ready=False,
            hand_over=False,
            preparation_time=False,
            own_drivers=True,
        )

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the addresses that Just Eat calls; it says PUT here and POST there."""
        return {(m, path): name for path, name in _ADDRESSES.items() for m in ("PUT", "POST")}

    @override
    def verify(self, call: Call) -> None:
        """Check the key, in the Authorization header or in the address, or raise `NotGenuine`.

        Just Eat documents no proof for its calls: without a key of our own any call is taken.
        """
        if self._key and not carries_key(call, self._key, in_address=True):
            raise NotGenuine("the key is missing or wrong")

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read orders, each for itself, or one thing that is said of an order."""
        if call.route != ORDERS:
            return [read_update(call, self._settings.time_zone)]
        try:
            found = split(call.body)
        except NotJson as error:
            reason = f"The order cannot be read: it is not JSON ({error})."
            return [Arrival(kind=ArrivalKind.ORDER, attention=reason)]
        return [_read_order(value, body) for value, body in found]

    @override
    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        """Say by this kitchen's rules whether an order is delivered from here."""
        return self._rules.judge(arrival, situation)

    @override
    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Answer orders with 201, which accepts them, or with all that speaks against them.

        Of several refusals the first one that has a reason of its own says the status.
        """
        if call.route != ORDERS:
            return Reply(body={})
        refused = [refusal for refusal in refusals if refusal]
        if not refused:
            return Reply(status=HTTPStatus.CREATED, body={})
        errors = [{"code": refusal.code, "message": refusal.message} for refusal in refused]
        # One that goes down only with the others says nothing of its own.
        first = next((r for r in refused if r.code != OTHER), refused[0])
        return Reply(status=first.status, body={"errors": errors})

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return what Just Eat hears: nothing of the kitchen, everything of the driver."""
        return self._capabilities

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return the state that a driver's press is; kitchen presses are nobody else's business.

        `details` may hold driver, phone, vehicle, registration, reason, comment and by, and the
        instants restaurant_eta and address_eta in ISO 8601.
        """
        return plans(press, order, details)

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """PUT a state with the time of its press and, where known, the driver's place by now."""
        path = f"/orders/{quote(order.content.remote_id, safe='')}/deliverystate/{step.code}"
        return await self._put(path, state_body(step, self._where(order)))

    @override
    async def locate(self, places: Sequence[tuple[Order, Position]]) -> None:
        """PUT where drivers are: one order by its address, several in one call."""
        bodies = [
            {"OrderId": order.content.remote_id, **location_body(order, position)}
            for order, position in places
            if order.content.remote_id
        ]
        if len(bodies) > 1:
            await self._put(f"/orders/deliverystate/{LOCATION}", bodies)
        for body in bodies if len(bodies) == 1 else ():
            order_id = quote(str(body.pop("OrderId")), safe="")
            await self._put(f"/orders/{order_id}/deliverystate/{LOCATION}", body)

    @override
    def controllable(self) -> Controllable:
        """Return that a pause stands in our answers: its orders are refused as too busy."""
        return Controllable(pause=True, in_answers=True)

    @override
    async def control(self, control: Control) -> Told:
        """Tell nobody: our answers follow a wish as soon as it is on disk."""
        del control
        return Told(status=HTTPStatus.OK, body="")

    @override
    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _put(self, path: str, body: object) -> Told:
        answer = await self._client.send("PUT", path, body=body, headers=self._headers)
        return self._client.judged(answer)


def _read_order(value: object, body: bytes | None) -> Arrival:
    said = content(fields(value))
    if not fields(value):
        attention = "The order cannot be read: it is JSON, but not an order."
    elif not said.remote_id:
        attention = "The order came without its id: nothing can be told back. Call the platform."
    elif not said.items:
        attention = "The order came without items. Look at the platform's own tablet."
    elif not all(item.title for item in said.items):
        attention = "A line of the order came without a name. Look at the text as it came."
    else:
        attention = ""
    # The answer itself accepts: there is nothing left for a cook to say yes to.
    accepted_by = "our delivery rules" if said.remote_id else ""
    return Arrival(
        kind=ArrivalKind.ORDER,
        content=said,
        attention=attention,
        accepted_by=accepted_by,
        body=body,
    )
