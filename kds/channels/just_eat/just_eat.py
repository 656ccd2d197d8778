"""The Just Eat channel. Source: JEAPI and PAPI, its Partner API seen from the restaurant."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus
from urllib.parse import quote, urlsplit

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
    Refused,
    Reply,
    Situation,
    Told,
)
from kds.channels.just_eat.messages import DRIVER_STATUS, MESSAGES, message
from kds.channels.just_eat.outgoing import CALLBACK, JustEatClient, Outgoing
from kds.channels.just_eat.planning import said
from kds.channels.just_eat.settings import JustEatSettings
from kds.channels.just_eat.translate import TITLE, content
from kds.channels.splitting import split
from kds.channels.webhook_key import carries_key
from kds.domain.controls import Control, Controllable, Place
from kds.domain.lifecycle import Press, State
from kds.domain.news import News, NewsKind
from kds.domain.order import Content, Order, OrderType
from kds.domain.steps import Step, StepPlan

ACCEPTANCE = "acceptance-requested"
SYNC = "order-ready-for-preparation-sync"
ASYNC = "order-ready-for-preparation-async"
_COOK = {SYNC, ASYNC}


class JustEat(Channel):
    """Orders come to `/just_eat/...`, answers go to `/orders/{id}/...` at Just Eat."""

    name = "just_eat"
    personal = (
        *("customer", "customernotes", "items.**.customernotes", "items.**.notes"),
        *("items.**.note", "items.**.comment", "fulfilment.address", "fulfillment.address"),
        *("fulfilment.phonenumber", "fulfillment.phonenumber", "drivername"),
        *("drivercontactnumber", "location", "latitude", "longitude"),
    )
    title = TITLE
    kin = ("orderconnect",)

    def __init__(self, settings: JustEatSettings) -> None:
        """Take the settings."""
        self._settings = settings
        self._client = JustEatClient(settings)
        self._key = settings.webhook_key.get_secret_value()
        self.accept: str = settings.accept

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the addresses that Just Eat calls, each for POST and PUT, as sources disagree."""
        paths = {name: name for name in (ACCEPTANCE, SYNC, ASYNC, *MESSAGES)}
        paths["order-ready-for-preparation"] = SYNC
        paths["order/{id}/driver/status"] = DRIVER_STATUS
        return {
            (method, f"/{self.name}/{path}"): route
            for path, route in paths.items()
            for method in ("POST", "PUT")
        }

    @override
    def verify(self, call: Call) -> None:
        """Check the webhook key, if there is one, or raise `NotGenuine`.

        Source: JEAPI documents no proof, so a key of our own is all there can be.
        """
        if self._key and not carries_key(call, self._key, in_address=True):
            msg = "the call does not carry the webhook key"
            raise NotGenuine(msg)

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read an order or a message; a list that holds several makes several arrivals."""
        try:
            pieces = split(call.body)
        except NotJson as error:
            return [self._unreadable(call.route, f"it is not JSON ({str(error)[:80]})")]
        found = [(body, raw) for value, raw in pieces if (body := fields(value))]
        if len(found) > 1:
            return [self._read(call, body, raw) for body, raw in found]
        return [self._read(call, found[0][0] if found else {}, None)]

    @override
    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        """Refuse what is to be cooked now and cannot be read, so that Just Eat's tablet rings.

        Source: JEAPI: 400 at once means refused, and then no callback is expected.
        """
        del situation
        order = arrival.content
        if not arrival.accepted_by or order.remote_id or order.items:
            return None
        return Refusal(code="unreadable", message=arrival.attention, status=400)

    @override
    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Answer 202 where a callback follows, else 200; source: JEAPI."""
        del arrivals
        refusal = next(filter(None, refusals), None)
        if refusal:
            error = {"code": refusal.code, "message": refusal.message}
            return Reply(status=refusal.status, body={"errors": [error]})
        status = HTTPStatus.ACCEPTED if call.route == ASYNC else HTTPStatus.OK
        return Reply(status=status, body={"result": "OK"})

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return what Just Eat hears of an order as it stands.

        It is asked for accepting and rejecting only until somebody has accepted it, here or there;
        afterwards only Just Eat's own people can cancel. "Ready" is for collected orders alone.
        """
        waits = order.state is State.PLACED and order.called_at is None
        return Capabilities(
            title=self.title,
            accept=waits,
            cancel=waits,
            ready=order.content.order_type is OrderType.PICKUP,
        )

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return the call for a press; nothing for an order without the id that it goes to."""
        if not order.content.remote_id:
            return ()
        call = said(press, order, at, details, self._settings.preparation_minutes)
        if call is None:
            return ()
        code, needs = call
        return (StepPlan(name=press.value, code=code.value, details=needs or None),)

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """Make the call of a step; raises `Unreachable` or `Refused`."""
        details = step.details or {}
        if step.code == CALLBACK:
            return await self._client.call_back(details.get("url", ""))
        try:
            code = Outgoing(str(step.code))
        except ValueError as error:
            msg = f"Just Eat has no call {step.code}"
            raise Refused(msg) from error
        order_id = quote(order.content.remote_id, safe="")
        return await self._client.tell(code, order_id, details, attempts=step.attempts)

    @override
    def controllable(self) -> Controllable:
        """Return what Just Eat hears beside orders: that a restaurant is offline for a while."""
        return Controllable(pause=True)

    @override
    def places(self, seen: Sequence[Place]) -> Sequence[Place]:
        """Return the restaurants, each once."""
        return [Place(location=location) for location in dict.fromkeys(p.location for p in seen)]

    @override
    async def control(self, control: Control) -> Told:
        """Set or end a pause; raises `Unreachable` or `Refused`."""
        return await self._client.controls.tell(control)

    @override
    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _read(self, call: Call, body: Mapping[str, object], part: bytes | None) -> Arrival:
        if call.route not in {ACCEPTANCE, *_COOK}:
            arrival = message(call.route, body, call.parts.get("id", ""))
            return replace(arrival, body=part)
        if not body:
            return self._unreadable(call.route, "it is JSON, but not an order")
        order = content(body)
        attention = _attention(order)
        steps: tuple[StepPlan, ...] = ()
        if call.route == ASYNC and (order.remote_id or order.items):
            problem, steps = self._callback(call.query.get("callback", ""))
            # A word on the ticket, and no reason to doubt what the order itself says.
            order = replace(
                order, problems=(*order.problems, problem) if problem else order.problems
            )
        return Arrival(
            kind=ArrivalKind.ORDER,
            content=order,
            attention=attention,
            accepted_by=self.title if call.route in _COOK else "",
            news=News(kind=NewsKind.COOK) if call.route in _COOK else None,
            steps=steps,
            body=part,
        )

    def _unreadable(self, route: str, why: str) -> Arrival:
        if route in {ACCEPTANCE, *_COOK}:
            return Arrival(
                kind=ArrivalKind.ORDER,
                attention=f"The order cannot be read: {why}.",
                accepted_by=self.title if route in _COOK else "",
            )
        return Arrival(
            kind=ArrivalKind.NOTICE,
            attention=f"A message from Just Eat ({route}) cannot be read: {why}.",
        )

    def _callback(self, url: str) -> tuple[str, tuple[StepPlan, ...]]:
        """Return why nobody can be called back, or the step that does it."""
        if not url:
            return "Just Eat did not say whom to tell that this order has arrived.", ()
        if not self._settings.may_call(url):
            host = _host(url)
            return f"Word of this order was to go to {host}, which is not Just Eat's: not sent.", ()
        return "", (StepPlan(name="stored", code=CALLBACK, details={"url": url}),)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "?")[:80]
    except ValueError:
        return "?"


def _attention(order: Content) -> str:
    """Say why a person must look at a genuine order, or nothing."""
    if not order.remote_id and not order.items:
        return "The order cannot be read: it is JSON, but not an order."
    if not order.remote_id:
        return "The order came without its id: nothing can be told back. Call the platform."
    if not order.items:
        return "The order came without items. Look at the platform's own tablet."
    if not all(item.title for item in order.items):
        return "A line of the order came without a name. Look at the text as it came."
    return ""
