"""What Just Eat says of an order after it came: collect it, cancelled, bring it again.

Source: JEAPI and OC-old, the webhooks of delivery partners.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from kds.channels.body import NotJson, fields, instant, key, parse, text
from kds.channels.channel import Arrival, ArrivalKind, Call
from kds.channels.orderconnect.opening import known_zone, local
from kds.channels.orderconnect.translate import order_id_of
from kds.channels.orderconnect.words import not_delivered, redelivery_status
from kds.channels.reasons import in_words
from kds.domain.news import News, NewsKind
from kds.domain.order import Content

READY, CANCELLED, REDELIVER, RESOLVED = "ready", "cancelled", "redeliver", "resolved"


def read_update(call: Call, time_zone: str) -> Arrival:
    """Read a call of one of the routes named here; `time_zone` is for times in its words."""
    body, problem = _body(call)
    order_id = next(filter(None, map(order_id_of, _places_of_the_id(call, body))), "")
    if not order_id:
        reason = (
            f"Just Eat sent word of an order without saying which one ({call.route})."
            " Look at its own tablet."
        )
        return Arrival(kind=ArrivalKind.NOTICE, attention=reason)
    content = Content(remote_id=order_id, channel_order_id=order_id)
    if call.route == CANCELLED:
        reason = in_words(text(key(body, "Reason")))
        return Arrival(kind=ArrivalKind.CANCELLATION, content=content, reason=reason)
    if call.route == READY:
        # The address says it all: whatever the body looks like, the food can be collected.
        news = News(kind=NewsKind.COLLECT, happened_at=instant(key(body, "Timestamp", "TimeStamp")))
    elif problem:
        news = News(kind=NewsKind.ALARM, text=problem)
    elif call.route == REDELIVER:
        news = News(kind=NewsKind.ALARM, text=again(body))
    else:
        news = News(kind=NewsKind.ALARM, text=resolution(body, time_zone))
    return Arrival(kind=ArrivalKind.NEWS, content=content, news=news)


def _places_of_the_id(call: Call, body: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Yield where an order may be named: no source says where it is, where the body lacks it."""
    yield {"OrderId": call.parts.get("id")}
    yield body
    yield call.query


def _body(call: Call) -> tuple[Mapping[str, object], str]:
    """Return the body's fields, and what is wrong with it in words."""
    problem = "Just Eat says something of this order that cannot be read. Look at its own tablet."
    try:
        value = parse(call.body)
    except NotJson:
        return {}, problem
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    body = fields(value)
    return body, "" if body else problem


def again(body: Mapping[str, object]) -> str:
    """Say what Just Eat asks for in `/redelivery-requested`."""
    said = (text(key(body, name)).strip() for name in ("Update", "Notes"))
    return _joined("Just Eat asks to deliver this order again.", *said)


def resolution(body: Mapping[str, object], time_zone: str) -> str:
    """Say what Just Eat decided after nobody could be given the order at the address.

    `time_zone` is for a time whose own zone is not known, "" for the machine's.
    """
    resolution = fields(key(body, "Resolution"))
    kind = text(key(resolution, "Type")).strip()
    again = fields(key(resolution, "Redelivery"))
    dropped = fields(key(resolution, "Cancellation"))
    if kind.lower() == "order_cancelled":
        reason = not_delivered(text(key(dropped, "Reason")))
        if reason:
            return f"After the attempted delivery Just Eat cancelled this order: {reason}."
        return "After the attempted delivery Just Eat cancelled this order."
    due = next(
        (at for part in (again, resolution, body) if (at := instant(key(part, "NewDueDate")))), None
    )
    if kind.lower() == "redeliver_order":
        zone = text(key(again, "CustomerTimeZone")).strip()
        status = redelivery_status(text(key(again, "Status")))
        if due:
            by = _clock(due, zone, time_zone)
            again_by = f"After the attempted delivery: deliver this order again by {by}."
            return _joined(again_by, status)
        return _joined("After the attempted delivery: deliver this order again.", status)
    if kind:
        return f"Just Eat has decided on the attempted delivery: {kind}"
    return "Just Eat has decided on the attempted delivery and does not say how. Call it."


def _clock(at: datetime, guests: str, ours: str) -> str:
    """Write an instant as the clock on the wall shows it, the guest's where that is known."""
    zone = guests if guests and known_zone(guests) else ours
    return f"{local(at, zone):%H:%M}"


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
