"""The JET Connect channel. Source: KONF, the older documentation, integrations of 2025 and 2026.

Just Eat accepts on its own Orderpad; here an order is only taken into the kitchen, by the answer to
its arrival or, where that said "later", by one call within three minutes. JET Connect hears nothing
of cooking: it has no calls for ready, handed over, more time or cancel.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

from typing_extensions import override

from kds.channels.body import NotJson
from kds.channels.channel import (
    Arrival,
    ArrivalKind,
    Call,
    Capabilities,
    Channel,
    Refusal,
    Reply,
    Situation,
    Told,
)
from kds.channels.jet_connect.client import FAILED, SUCCESS, JetConnectClient
from kds.channels.jet_connect.controls import tell_control
from kds.channels.jet_connect.notifications import read_notification
from kds.channels.jet_connect.proof import verify
from kds.channels.jet_connect.settings import JetConnectSettings
from kds.channels.jet_connect.spelling import opened
from kds.channels.jet_connect.translate import content
from kds.domain.controls import Control, Controllable, Place
from kds.domain.lifecycle import Press, State
from kds.domain.order import Content, Order
from kds.domain.steps import Step, StepPlan

ROUTES = {
    "/jet_connect/orders": "orders",
    "/jet_connect/final-orders": "final",
    "/jet_connect/cancel": "cancel",
    "/jet_connect/driver-status": "driver",
    "/jet_connect/offline": "offline",
    "/jet_connect/failed-order": "failed",
    "/jet_connect/order-time-updated": "lead-time",
}
_ORDERS = ("orders", "final")

ORDERPAD = "the Orderpad"

# Source: KONF names 3 minutes, others 5. A call needs its own time, so it is made before 3.
_ANSWER_WITHIN = timedelta(seconds=165)
_GIVEN_UP = "Nobody took it in time: it is on the Orderpad now. Key it in by hand."

_MALFORMED = "MALFORMED_REQUEST"
# Source: KONF: the codes that a failure may have; these are what a kitchen can mean.
_ERROR_CODES = (
    (re.compile(r"\bclos(ed|ing)\b", re.IGNORECASE), "STORE_CLOSED"),
    # Two integrations of 2026 say this for what is sold out; KONF only names the code.
    (re.compile(r"\b(out of stock|sold out)\b", re.IGNORECASE), "MENU_ERROR"),
    (re.compile(r"\b(not|cannot|could not) be read\b|\bunreadable\b", re.IGNORECASE), _MALFORMED),
    (re.compile(r"\b(time|timeout|timed out)\b", re.IGNORECASE), "TIMEOUT"),
)
_UNKNOWN = "UNKNOWN"


class JetConnect(Channel):
    """Orders and notifications come to `/jet_connect/...`, each to an address of its own."""

    name = "jet_connect"
    personal = (
        *("customer", "delivery", "collector", "driver", "kitchennotes", "deliverynotes"),
        *("collectionnotes", "items.**.notes", "items.**.note", "promotions.**.notes"),
        *("promotions.**.note", "order.customer", "order.delivery", "order.collector"),
    )
    title = "JET Connect"
    refused = b'{"error":"refused","errorMessage":"refused"}'

    def __init__(self, settings: JetConnectSettings) -> None:
        """Take the settings; nothing is opened yet."""
        self._settings = settings
        self._client = JetConnectClient(settings)
        self._key = settings.webhook_key.get_secret_value().strip()
        self._secrets = [secret.get_secret_value() for secret in settings.hmac_secrets]
        self.accept: str = settings.accept

    @override
    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the addresses that JET Connect calls, each by POST or PUT."""
        return {(method, path): ROUTES[path] for path in ROUTES for method in ("POST", "PUT")}

    @override
    def verify(self, call: Call) -> None:
        """Check key and hash over the raw body, or raise `NotGenuine`."""
        verify(call, self._key, self._secrets, order=call.route in _ORDERS)

    @override
    def read(self, call: Call) -> Sequence[Arrival]:
        """Read an order, its copy after picking changes, or a notification."""
        if call.route in _ORDERS:
            return [self._read_order(call)]
        return [read_notification(call.route, call.body)]

    @override
    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        """Refuse an order without an id: nothing could be said about it; the Orderpad has it."""
        del situation
        if arrival.kind is not ArrivalKind.ORDER or arrival.content.remote_id:
            return None
        return Refusal(
            code=_MALFORMED, message=arrival.attention, status=HTTPStatus.BAD_REQUEST.value
        )

    @override
    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Answer an order with its id, 200 when it is taken, 202 while it waits for a cook.

        A notification gets its own bytes back, whatever they hold.
        """
        if call.route not in _ORDERS:
            return Reply(body=call.body)
        if refusal := next(filter(None, refusals), None):
            said = {"error": refusal.code, "errorMessage": refusal.message}
            return Reply(status=refusal.status, body=said)
        taken = all(arrival.accepted_by for arrival in arrivals)
        status = HTTPStatus.OK if taken else HTTPStatus.ACCEPTED
        return Reply(status=status.value, body={"OrderId": arrivals[0].content.remote_id})

    @override
    def capabilities(self, order: Order) -> Capabilities:
        """Return what JET Connect hears: yes or no while an order waits.

        "Cancel" on an order that waits means that it is not taken here: it stays on the Orderpad.
        """
        waits = order.state is State.PLACED and not order.unseen
        return Capabilities(
            title=self.title,
            accept=waits,
            cancel=waits,
            ready=False,
            hand_over=False,
            preparation_time=False,
            answer_within=_ANSWER_WITHIN if waits else None,
            given_up=_GIVEN_UP if waits else "",
        )

    @override
    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return what is told for a press.

        Only an order that was answered 202 waits for a call. One that was answered 200 counts as
        accepted by the Orderpad, which then stands in `details["by"]`: of that nothing is told. An
        order that is cancelled without ever having been accepted was waiting until then.
        """
        del at
        if not order.content.remote_id:
            return ()
        match press:
            case Press.ACCEPT if details.get("by") != ORDERPAD:
                return (StepPlan(name=press.value, code=SUCCESS, details=_transmission(order)),)
            case Press.CANCEL | Press.FAIL if order.standing.accepted_at is None:
                reason = details.get("reason", "").strip()
                code = _error_code(reason, order)
                said = {"error": code, "reason": reason or "not taken by the kitchen"}
                said |= _transmission(order) or {}
                return (StepPlan(name=press.value, code=FAILED, details=said),)
            case _:
                return ()

    @override
    async def tell(self, order: Order, step: Step) -> Told:
        """Tell a step; raises `Unreachable` or `Refused`."""
        said = step.details or {}
        body: dict[str, object] = {"happenedAt": _stamp(step.pressed_at)}
        if step.code == FAILED:
            body |= {"errorCode": said.get("error", _UNKNOWN), "errorMessage": said["reason"]}
        if "transmission" in said:
            body["transmissionId"] = said["transmission"]
        return await self._client.answer(
            order.content.remote_id, str(step.code), body, attempts=step.attempts
        )

    @override
    def controllable(self) -> Controllable:
        """Return what JET Connect hears beside orders; it has no call for more time."""
        return Controllable(pause=True, items=True)

    @override
    def places(self, seen: Sequence[Place]) -> Sequence[Place]:
        """Return the restaurants by Just Eat's own references."""
        known = self._settings.restaurants
        found = dict.fromkeys([*known.values(), *(known.get(p.location, p.location) for p in seen)])
        return [Place(location=reference) for reference in found if reference]

    @override
    async def control(self, control: Control) -> Told:
        """Tell a wish for each restaurant; raises `Unreachable` or `Refused`."""
        return await tell_control(self._client, control)

    @override
    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _read_order(self, call: Call) -> Arrival:
        try:
            body = opened(call.body)
        except NotJson as error:
            return _unreadable(f"it is not JSON ({error})")
        order = content(body, self.title, self._settings.preparation_minutes)
        if not order.remote_id:
            return _unreadable("it has no id" if body else "it is JSON, but not an order", order)
        attention = _attention(order)
        # What was changed while picking has long been accepted, and is asked of nobody again.
        taken = call.route == "final" or (self.accept == "auto" and not attention)
        by = ORDERPAD if taken else ""
        return Arrival(kind=ArrivalKind.ORDER, content=order, attention=attention, accepted_by=by)


def _transmission(order: Order) -> dict[str, str] | None:
    """Return which delivery of an order an answer is for, where it said so.

    Source: KONF for a success; an integration of 2026 says it of a failure too.
    """
    said = order.content.account
    return {"transmission": said} if said else None


def _stamp(at: datetime) -> str:
    """Write an instant as JET Connect does: UTC, to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _error_code(reason: str, order: Order) -> str:
    found = (code for pattern, code in _ERROR_CODES if pattern.search(reason))
    return next(found, _MALFORMED if order.attention and not reason else _UNKNOWN)


def _unreadable(why: str, order: Content | None = None) -> Arrival:
    """Return an order that nobody can answer for here: it is refused, so the Orderpad has it."""
    return Arrival(
        kind=ArrivalKind.ORDER,
        content=order or Content(),
        attention=(f"The order cannot be read: {why}. It is on the Orderpad: key it in by hand."),
    )


def _attention(order: Content) -> str:
    """Say why a person must look at an order that can be answered for, or nothing."""
    if not order.items:
        return "The order came without items. Look at the Orderpad."
    if not all(item.title for item in order.items):
        return "A line of the order came without a name. Look at the text as it came."
    return ""
