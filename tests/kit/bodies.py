"""Orders as small as an order can be, with everything in them that a log must never hold."""

from typing import Any

# Words that occur in every body here: of a person, and so never in a log or in health.
PERSONAL = ("Wilhelmina", "Quistgaard", "0612345678", "Lindenlaan", "no onions for Ravi")


def order_body(number: int = 1, /, **changes: Any) -> dict[str, Any]:
    """Return an order of two portions of fries with mayonnaise; None in `changes` drops a key."""
    body: dict[str, Any] = {
        "_id": f"{number:024x}",
        "_created": "2026-03-14T18:00:00.000000Z",
        "_updated": "2026-03-14T18:00:00.000000Z",
        "account": "a1",
        "location": "l1",
        "channelLink": "c1",
        "channelOrderId": f"UBER-{number}",
        "channelOrderDisplayId": f"U{number}",
        "status": 1,
        "orderType": 1,
        "channel": 7,
        "deliveryIsAsap": True,
        "customer": {"name": "Wilhelmina Quistgaard", "phoneNumber": "+31 0612345678"},
        "deliveryAddress": {"street": "Lindenlaan", "streetNumber": "7"},
        "note": "no onions for Ravi",
        "payment": {"amount": 900, "type": 3},
        "orderIsAlreadyPaid": True,
        "decimalDigits": 2,
        "items": [
            {
                "plu": "FR-1",
                "name": "Fries",
                "price": 400,
                "quantity": 2,
                "productType": 1,
                "subItems": [{"plu": "MA-1", "name": "Mayonnaise", "price": 50, "quantity": 1}],
            }
        ],
    }
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


def cancel_body(number: int = 1, /, **changes: Any) -> dict[str, Any]:
    """Return the cancellation of the order of the same number."""
    return order_body(number, status=100, _updated="2026-03-14T18:05:00.000000Z", **changes)
