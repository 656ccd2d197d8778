"""What Just Eat says beside orders: cancellations, its drivers, late orders, trouble on its side.

Source: JEAPI (Order Acceptance, Order Delivery, Order and Restaurant Events Webhooks).
"""

from collections.abc import Callable, Mapping

from kds.channels.body import flag, instant, key, text
from kds.channels.channel import Arrival, ArrivalKind
from kds.channels.just_eat.codes import DRIVER_EVENTS, DRIVER_ROUTES
from kds.channels.just_eat.translate import TITLE, order_id
from kds.channels.orderconnect.updates import again, resolution
from kds.channels.reasons import NO_REASON, in_words
from kds.domain.journey import Leg
from kds.domain.news import News, NewsKind
from kds.domain.order import Content

# The old EPOS address for driver news, `order/{id}/driver/status`: only `Event` says which.
DRIVER_STATUS = "driver-status"

# Told of every cancelled order, with whether that is so.
_COMPENSATION = "order-eligible-for-restaurant-compensation"

_Body = Mapping[str, object]
_MOST_CHARS = 100


def message(route: str, body: _Body, known_id: str = "") -> Arrival:
    """Return what a message at `route` says; `known_id` is an order's id from the address."""
    if route == _COMPENSATION and flag(key(body, "IsEligible")) is not True:
        return Arrival(kind=ArrivalKind.NOTICE)
    if route in _NOTICES:
        return Arrival(kind=ArrivalKind.NOTICE, attention=_NOTICES[route](body))
    remote_id = order_id(body) or order_id({"OrderId": known_id})
    if not remote_id:
        return Arrival(kind=ArrivalKind.NOTICE, attention=_nameless(route, body))
    content = Content(
        remote_id=remote_id,
        channel_order_id=remote_id,
        display_id=remote_id[-6:],
        source=TITLE,
    )
    if route in _CANCELLATIONS:
        reason = _CANCELLATIONS[route](body)
        return Arrival(kind=ArrivalKind.CANCELLATION, content=content, reason=reason)
    if route in _ALARMS:
        news = News(kind=NewsKind.ALARM, text=_ALARMS[route](body))
    else:
        news = _PLAIN_NEWS.get(route) or _driver(route, body)
    return Arrival(kind=ArrivalKind.NEWS, content=content, news=news)


def _driver(route: str, body: _Body) -> News:
    """Read where Just Eat's driver is. Address and `Event` have to say the same."""
    event = text(key(body, "Event")).strip()
    plain = "".join(filter(str.isalpha, event)).lower()
    legs: list[Leg | None] = []
    if route in DRIVER_ROUTES:
        legs.append(DRIVER_ROUTES[route])
    if plain in DRIVER_EVENTS:
        legs.append(DRIVER_EVENTS[plain])
    said = event[:_MOST_CHARS] or "?"
    if not legs:
        return News(kind=NewsKind.NOTE, text=f"Just Eat says of the driver: {said}")
    if legs[0] is not legs[-1]:
        text_ = f"Just Eat contradicts itself about the driver: {said} at {route}"
        return News(kind=NewsKind.NOTE, text=text_)
    return News(
        kind=NewsKind.DRIVER,
        leg=legs[0],
        driver=text(key(body, "DriverName")).strip(),
        phone=text(key(body, "DriverContactNumber")).strip(),
        happened_at=instant(key(body, "TimeStamp")),
        restaurant_eta=instant(key(body, "EstimatedPickupTime")),
        address_eta=instant(key(body, "EstimatedDeliveryTime")),
    )


def _cancelled(body: _Body) -> str:
    """Return why, in words; a code that nobody has documented as it came."""
    return in_words(text(key(body, "Reason")), _MOST_CHARS)


def _rejected(body: _Body) -> str:
    return f"rejected at Just Eat ({_why_rejected(body)})"


def _why_rejected(body: _Body) -> str:
    by = text(key(body, "RejectedBy")).strip()[:_MOST_CHARS]
    why = text(key(body, "RejectedReason", "Reason")).strip()[:_MOST_CHARS]
    return ": ".join(filter(None, (by, why))) or NO_REASON


def _failed(body: _Body) -> str:
    """Say that the food could not be handed over at the door."""
    why = text(key(body, "Reason")).strip()[:_MOST_CHARS] or NO_REASON
    return f"The delivery was tried and failed ({why}). Look at the platform's own tablet."


def _resolved(body: _Body) -> str:
    return resolution(body, "")


def _nameless(route: str, body: _Body) -> str:
    """Say what a person has to look for when a message does not name its order."""
    match route:
        case "order-cancelled":
            why = _cancelled(body) or NO_REASON
            return (
                f"Just Eat cancelled an order without saying which one ({why})."
                " Look at its own tablet."
            )
        case "order-rejected":
            # JEAPI's body has no OrderId at all; it may well be the echo of our own rejection.
            why = _why_rejected(body)
            return (
                f"Just Eat rejected an order without saying which one ({why})."
                " Look at its own tablet."
            )
        case "order-accepted":
            return ""  # nobody waits for it
        case "send-to-pos-failed":
            return (
                "Just Eat could not send an order here and does not say which one."
                " Look at its own tablet."
            )
        case _:
            return (
                f"Just Eat sent word of an order without saying which one ({route})."
                " Look at its own tablet."
            )


def _offline(body: _Body) -> str:
    if flag(key(body, "IsOffline")) is False:
        return _online(body)
    return "Just Eat has taken the restaurant offline: no orders come from there."


def _online(body: _Body) -> str:
    if flag(key(body, "IsOffline")) is True:
        return _offline({})
    return "Just Eat lets the restaurant be online again."


def _silent(body: _Body) -> str:
    del body
    return ""


# Messages about the restaurant. Lead times concern no order, and a driver's position on the map,
# told every few seconds, is not shown.
_NOTICES: dict[str, Callable[[_Body], str]] = {
    "restaurant-offline-status": _offline,
    "restaurant-online-status": _online,
    "order-time-updated": _silent,
    "driver-location": _silent,
    "menu-ingestion-complete": _silent,
}

_CANCELLATIONS: dict[str, Callable[[_Body], str]] = {
    "order-cancelled": _cancelled,
    "order-rejected": _rejected,
}

_PLAIN_NEWS = {
    "order-accepted": News(kind=NewsKind.NOTE, text="Accepted at Just Eat"),
    "send-to-pos-failed": News(
        kind=NewsKind.ALARM,
        text=(
            "Just Eat could not send this order here. Look at its own tablet,"
            " and key in by hand what is missing here."
        ),
    ),
    "late-order-query": News(
        kind=NewsKind.QUESTION, text="The guest asks where the order is: it is late."
    ),
    "late-order-compensation-query": News(
        kind=NewsKind.ALARM,
        text=(
            "The guest asks for money back, as the order is late."
            " Answer on the platform's own tablet."
        ),
    ),
    _COMPENSATION: News(
        kind=NewsKind.NOTE, text="Just Eat can be asked to pay for this cancelled order."
    ),
}

# What came of a delivery that failed. Source: JEAPI, Attempted Delivery Webhooks; the same is said
# to whoever delivers.
_ALARMS: dict[str, Callable[[_Body], str]] = {
    "delivery-failed": _failed,
    "redelivery-requested": again,
    "attempted-delivery-query-resolved": _resolved,
}

# Every message there is. Just Eat calls these addresses with POST or PUT.
MESSAGES = (*_NOTICES, *_CANCELLATIONS, *_PLAIN_NEWS, *_ALARMS, *DRIVER_ROUTES)
