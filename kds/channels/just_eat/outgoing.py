"""Calls to Just Eat: the address and body of each, and what its answers mean."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from http import HTTPStatus

from kds.channels.channel import Refused, Told, Unreachable
from kds.channels.client import Client
from kds.channels.just_eat.controls import JustEatControls
from kds.channels.just_eat.settings import JustEatSettings

# A call to an address that came with the order, and not to Just Eat's usual one.
CALLBACK = "callback"

_Body = Mapping[str, object] | None


class Outgoing(StrEnum):
    """What Just Eat can be told of an order. Source: JEAPI, Order Acceptance API."""

    ACCEPT = "accept"
    REJECT = "reject"
    DUE_DATE = "duedate"
    READY = "readyforcollection"
    COMPLETE = "complete"
    LATE_ORDER = "lateorder"


def stamp(at: datetime) -> str:
    """Write an instant with its offset. Source: JEAPI: UTC with +00:00 will do."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _late(details: Mapping[str, str]) -> _Body:
    body: dict[str, object] = {"lateOrderStatus": details.get("status", "")}
    if minutes := details.get("minutes"):
        body["additionalDeliveryTimeToAddMinutes"] = int(minutes)
    return body


def _nothing(details: Mapping[str, str]) -> _Body:
    del details
    return None


# Method and body of each call.
_CALLS: dict[Outgoing, tuple[str, Callable[[Mapping[str, str]], _Body]]] = {
    Outgoing.ACCEPT: ("PUT", lambda details: {"TimeAcceptedFor": details.get("time", "")}),
    Outgoing.REJECT: ("PUT", lambda details: {"Message": details.get("reason", "")}),
    Outgoing.DUE_DATE: ("PUT", lambda details: {"DueDate": details.get("time", "")}),
    Outgoing.READY: ("POST", _nothing),
    Outgoing.COMPLETE: ("POST", _nothing),
    Outgoing.LATE_ORDER: ("POST", _late),
}

# Answers that are a no and deserve better words than Just Eat's.
_WORDS = {
    (Outgoing.REJECT, 409): (
        "Just Eat does not wait for an answer any more: look at its tablet whether this order was"
        " accepted or cancelled there"
    ),
    (Outgoing.READY, 409): "Just Eat has not accepted this order, or it is complete already",
    (Outgoing.READY, 400): "Just Eat does not take this for an order that is collected",
    (Outgoing.DUE_DATE, 400): "Just Eat does not take a time that is past or over 7 days ahead",
    (Outgoing.LATE_ORDER, 404): "Just Eat does not know of this question any more",
}


class JustEatClient:
    """One connection pool. Its methods raise `Unreachable` or `Refused`."""

    def __init__(self, settings: JustEatSettings) -> None:
        """Take the settings; nothing is opened before the first call."""
        self._settings = settings
        self._client = Client("Just Eat", settings.url)
        self.controls = JustEatControls(self._client, settings)

    async def tell(
        self, code: Outgoing, quoted_id: str, details: Mapping[str, str], *, attempts: int
    ) -> Told:
        """Make one call about an order whose id is fit for an address.

        A conflict (409) means that it is so already, or that nothing can be done about it any
        more; not so for an order that is called ready before it is accepted, nor for one that is
        rejected for the first time (`attempts` before this one are 0): who has accepted it
        elsewhere waits for the food.

        Raises:
            Unreachable: no answer that counts, or our key is not accepted: that is no order's
                fault, and once it is mended every step goes out.
            Refused: any other 4xx.

        """
        method, make = _CALLS[code]
        key = self._settings.api_key.get_secret_value()
        answer = await self._client.send(
            method,
            self._path(code, quoted_id),
            body=make(details),
            headers={"Authorization": f"JE-API-KEY {key}"},
        )
        if answer.status == HTTPStatus.UNAUTHORIZED:
            msg = f"Just Eat does not accept api_key ({answer.status})"
            raise Unreachable(msg, status=answer.status)
        no = _WORDS.get((code, answer.status))
        if code is Outgoing.REJECT and attempts:
            no = None
        already = set() if no else {HTTPStatus.CONFLICT}
        try:
            return self._client.judged(answer, already)
        except Refused as error:
            if no is None:
                raise
            raise Refused(f"{no} ({error})", status=answer.status) from error

    async def call_back(self, url: str) -> Told:
        """Say that an order has arrived, at the address that it named; without our key.

        Source: JEAPI, Async Webhooks.

        Raises:
            Unreachable: no answer that counts.
            Refused: a 4xx, or an address that is not called.

        """
        if not self._settings.may_call(url):
            msg = "an address that is not Just Eat's is not called"
            raise Refused(msg)
        body = {"status": "Success", "message": "Order stored in the kitchen", "data": {}}
        return self._client.judged(await self._client.send("POST", url, body=body))

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    def _path(self, code: Outgoing, quoted_id: str) -> str:
        """Return the address of a call.

        Source: JEAPI and PAPI have `/orders/{tenant}/{orderId}/consumerqueries/...` for a late
        order, while another summary has the tenant in front: the specifications are followed.
        """
        if code is Outgoing.LATE_ORDER:
            tenant = self._settings.tenant
            return f"/orders/{tenant}/{quoted_id}/consumerqueries/lateorder/restaurantresponse"
        return f"/orders/{quoted_id}/{code.value}"
