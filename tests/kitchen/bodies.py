"""Order bodies as Deliverect sends them: one honest order, and small changes to it."""

import json
from datetime import UTC, datetime, timedelta

Json = dict[str, object]

# The kitchen's clock starts here; orders are placed just before and fetched half an hour later.
START = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)


def written(at: datetime) -> str:
    """Write an instant as Deliverect does."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def line(name: str, quantity: int = 1, *below: Json, **more: object) -> Json:
    """Make an item or a modifier, with what is nested below it."""
    item: Json = {
        "plu": f"P-{name}",
        "name": name,
        "price": 450,
        "quantity": quantity,
        "productType": 1,
        "isInternal": False,
        "subItems": list(below),
    }
    return item | more


BURGERS = line("Burger", 2, line("Bacon", 2), line("Sauce", 1, line("Extra hot")))
FRIES = line("Fries")
COLA = line("Cola", 3)


def remote_id(number: int) -> str:
    """Return the id that Deliverect gives to the test's order of that number."""
    return f"{number:024x}"


def body(number: int = 1, **changes: object) -> Json:
    """Make the body of an order; each number is an order of its own."""
    order: Json = {
        "_id": remote_id(number),
        "_created": written(START - timedelta(seconds=5)),
        "_updated": written(START - timedelta(seconds=4)),
        "account": "5be9c971c6489f0029000000",
        "location": "5bf02f38c6489f002c000000",
        "channelLink": "5bf02f38c6489f002c000001",
        "channelOrderId": f"GUEST-{number}",
        "channelOrderDisplayId": f"A{number}",
        "status": 1,
        "orderType": 2,
        "channel": 2,
        "pickupTime": written(START + timedelta(minutes=30)),
        "deliveryIsAsap": True,
        "courier": {"deliveryBy": "restaurant"},
        "customer": {"name": "Jane"},
        "orderIsAlreadyPaid": True,
        "payment": {"amount": 3200, "type": 0, "due": 0},
        "note": "Ring twice",
        "items": [BURGERS, FRIES],
        "decimalDigits": 2,
        "timezone": "Europe/Amsterdam",
    }
    return order | changes


def cancelled(order: Json, **changes: object) -> Json:
    """Make the cancellation of an order: its own body with status 100."""
    return order | {"status": 100} | changes


def newer(order: Json, seconds: int = 60, **changes: object) -> Json:
    """Make a later version of an order."""
    return order | {"_updated": written(START + timedelta(seconds=seconds))} | changes


def without(order: Json, *keys: str) -> Json:
    """Leave keys out of a body."""
    return {key: value for key, value in order.items() if key not in keys}


def raw(order: Json) -> bytes:
    """Write a body as it stands on the wire."""
    return json.dumps(order, separators=(",", ":")).encode()
