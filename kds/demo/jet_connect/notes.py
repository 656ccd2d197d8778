"""Notifications in JET Connect's shape, and the address of each. Source: the older pages."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

CANCEL, DRIVER = "/jet_connect/cancel", "/jet_connect/driver-status"
OFFLINE, FAILED_ORDER = "/jet_connect/offline", "/jet_connect/failed-order"
LEAD_TIME = "/jet_connect/order-time-updated"


def cancel_note(order_id: str, code: str, at: datetime) -> dict[str, Any]:
    """Return the word that an order is cancelled, and the code of its reason."""
    by = "customer" if code.startswith("cust") else "restaurant"
    return {
        "orderID": order_id,
        "reason": {"code": code},
        "happenedAt": _stamp(at),
        "initiatedBy": {"code": by},
    }


def driver_note(order_id: str, code: str, at: datetime) -> dict[str, Any]:
    """Return the word where the driver of an order is."""
    return {"orderID": order_id, "driverStatus": {"code": code}, "happenedAt": _stamp(at)}


def offline_note(restaurant: str, at: datetime, *offline: str) -> dict[str, Any]:
    """Return the word which services ("collection", "delivery", "dineIn") are `offline`."""
    services = ("collection", "delivery", "dineIn")
    return {
        "restaurantId": restaurant,
        "lastChangedTimeStampUtc": _stamp(at),
        **{name: {"isOffline": name in offline} for name in services},
    }


def failed_note(order: Mapping[str, Any], error: str) -> dict[str, Any]:
    """Return the word that an order could not be brought; the order in it has another shape.

    Source: an integration of 2026: nested items with quantities, money in major units.
    """
    return {
        "validationError": error,
        "order": {
            "orderId": order["id"],
            "friendlyOrderReference": order["third_party_order_reference"],
            "items": [
                {"name": item["name"], "quantity": 1, "price": item["price"] / 100}
                for item in order["items"]
            ],
        },
    }


def lead_time_note(restaurant: str, minutes: int) -> dict[str, Any]:
    """Return the word how long orders of a restaurant usually take; it is about no order."""
    return {"restaurantId": restaurant, "deliveryLeadTimeMinutes": minutes}


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
