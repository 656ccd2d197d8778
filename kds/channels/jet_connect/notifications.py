"""What JET Connect says beside orders: cancellations, drivers, opening, orders it could not bring.

Source: the older documentation and integrations of 2025 and 2026, which agree. The lists of codes
are known to be incomplete, so one that is not known is shown in its own words.
"""

from collections.abc import Callable, Mapping

from kds.channels import reasons
from kds.channels.body import NotJson, entries, flag, instant, text
from kds.channels.channel import Arrival, ArrivalKind
from kds.channels.jet_connect.spelling import folded, in_words, opened
from kds.channels.jet_connect.translate import identity
from kds.domain.journey import Leg
from kds.domain.news import News, NewsKind
from kds.domain.order import Content

_MOST_CHARS = 120

# Source: KONF and an integration's tests; the families are those of all codes seen so far.
CANCEL_REASONS = {
    "deletedrejectedbyrestaurant": "rejected on the Orderpad",
    "deletednoanswerfromrestaurant": "nobody answered on the Orderpad",
    "deletedsystemerror": "an error at the platform",
    **{code.replace("_", ""): words for code, words in reasons.CANCEL_REASONS.items()},
}
FAMILIES = {
    "cust cancelled": "the guest cancelled",
    "rest cancelled": "the restaurant cancelled",
    "deleted": "the platform deleted it",
}

# Source: KONF; "delivered" by integrations of 2025 and 2026.
LEGS = {
    "driverarrivingatrestaurant": Leg.ARRIVING,
    "driveratrestaurant": Leg.AT_RESTAURANT,
    "onitsway": Leg.ON_ITS_WAY,
    "delivered": Leg.DELIVERED,
}


def read_notification(route: str, raw: bytes) -> Arrival:
    """Read a notification by the `route` it came to; what cannot be read is for everybody to see.

    Routes are "cancel", "driver", "offline", "failed" and "lead-time".
    """
    try:
        body = opened(raw)
    except NotJson:
        body = {}
    return _READERS[route](body)


def cancel_reason(code: str, by: str = "") -> str:
    """Return why an order was cancelled in words, for a code without one `by` whom."""
    words = in_words(code)
    known = CANCEL_REASONS.get(words.replace(" ", ""))
    if known:
        return known
    if words in ("", "unknown"):
        return f"no reason given ({in_words(by)})" if by.strip() else reasons.NO_REASON
    for family, meaning in FAMILIES.items():
        if words.startswith(family):
            rest = words.removeprefix(family).strip()
            return f"{meaning}: {rest}" if rest else meaning
    return words


def _cancelled(body: Mapping[str, object]) -> Arrival:
    said = folded(body)
    order_id = _order_id(said)
    reason = cancel_reason(_code(said.get("reason")), _code(said.get("initiatedby")))
    if not order_id:
        return _notice(
            f"JET Connect cancelled an order without saying which one ({reason})."
            " Look at its own tablet."
        )
    return Arrival(kind=ArrivalKind.CANCELLATION, content=_named(order_id), reason=reason)


def _driver(body: Mapping[str, object]) -> Arrival:
    said = folded(body)
    order_id, code = _order_id(said), _code(said.get("driverstatus") or said.get("status"))
    if not order_id:
        return _notice("JET Connect said where a driver is, but not of which order.")
    words = in_words(code)
    leg = LEGS.get(words.replace(" ", ""))
    news = News(
        kind=NewsKind.DRIVER,
        leg=leg,
        text="" if leg else words or "JET Connect did not say where the driver is",
        happened_at=instant(said.get("happenedat")),
    )
    return Arrival(kind=ArrivalKind.NEWS, content=_named(order_id), news=news)


def _offline(body: Mapping[str, object]) -> Arrival:
    offline = {
        in_words(name): flag(folded(value).get("isoffline"))
        for name, value in body.items()
        if "isoffline" in folded(value)
    }
    if not offline or None in offline.values():
        return _notice(
            "JET Connect said something about opening that cannot be read. Look at the Orderpad."
        )
    services = ", ".join(name for name, is_off in offline.items() if is_off)
    if not services:
        return Arrival(kind=ArrivalKind.NOTICE)
    place = identity(folded(body).get("restaurantid"))
    return _notice(
        f"Offline at JET Connect: {services} (restaurant {place or '?'})."
        " No such orders come: look at the Orderpad."
    )


def _failed(body: Mapping[str, object]) -> Arrival:
    said = folded(body)
    order = folded(said.get("order"))
    number = _short(
        order.get("friendlyorderreference")
        or order.get("thirdpartyorderreference")
        or _order_id(order)
        or _order_id(said)
    )
    reason = _short(said.get("validationerror")) or reasons.NO_REASON
    unknown = _short(said.get("unknownreference"))
    if unknown:
        reason = f"{reason}: {unknown}"
    return _notice(
        f"JET Connect could not bring order {number or '?'} here ({reason})."
        " It is on the Orderpad: key it in by hand."
    )


def _lead_time(body: Mapping[str, object]) -> Arrival:
    """Take what Just Eat promises guests on a day of the week: it is about no order."""
    del body
    return Arrival(kind=ArrivalKind.NOTICE)


_READERS: dict[str, Callable[[Mapping[str, object]], Arrival]] = {
    "cancel": _cancelled,
    "driver": _driver,
    "offline": _offline,
    "failed": _failed,
    "lead-time": _lead_time,
}


def _notice(attention: str) -> Arrival:
    return Arrival(kind=ArrivalKind.NOTICE, attention=attention)


def _named(order_id: str) -> Content:
    return Content(remote_id=order_id, channel_order_id=order_id, display_id=order_id[-6:])


def _order_id(said: Mapping[str, object]) -> str:
    return identity(said.get("orderid") or said.get("id"))


def _code(value: object) -> str:
    """Return the code in {"code": ...}, also one that stands there bare."""
    return text(folded(value).get("code", value)).strip()


def _short(value: object) -> str:
    """Return what a value says on one line: a text, the message of an object, or several."""
    said = []
    for entry in entries(value):
        inner = folded(entry)
        message = next((inner[k] for k in ("message", "code", "error") if k in inner), entry)
        said.append(" ".join(text(message).split()))
    return ", ".join(filter(None, said))[:_MOST_CHARS]
