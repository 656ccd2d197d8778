"""What Just Eat says in codes, in words for a cook. Source: JEAPI."""

# Source: JEAPI, /order-cancelled.
_CANCELLED = {
    "cust_cancelled_changed_mind": "the guest changed their mind",
    "cust_cancelled_delivery_too_long": "the delivery took too long for the guest",
    "cust_cancelled_made_mistake": "the guest made a mistake",
    "cust_cancelled_other": "the guest cancelled",
    "delivery_partner_cancelled": "the delivery partner cancelled",
    "rest_cancelled_customer_absent": "the guest was not there",
    "rest_cancelled_customer_requested": "the guest asked the restaurant to cancel",
    "rest_cancelled_declined": "the restaurant declined it",
    "rest_cancelled_drivers_unavailable": "the restaurant had no driver",
    "rest_cancelled_fake_order": "the restaurant took it for a fake order",
    "rest_cancelled_other": "the restaurant cancelled",
    "rest_cancelled_out_of_stock": "something was out of stock",
    "rest_cancelled_too_busy": "the restaurant was too busy",
    "system_cancelled_other": "Just Eat cancelled it",
    "system_cancelled_test_order": "it was a test order",
}

# Source: JEAPI, /attempted-delivery-query-resolved.
_NOT_DELIVERED = {
    "new_address_not_within_area": "the new address is not within the area",
    "unable_to_reprepare": "it cannot be cooked again",
    "driver_not_available": "no driver is available",
    "area_unsafe": "the area is unsafe",
    "customer_doesnt_want_anymore": "the guest does not want it any more",
}
_REDELIVERY_STATUS = {
    "driver_at_address": "The driver is at the address.",
    "repreparing": "It is cooked again.",
}


def cancelled(code: str) -> str:
    """Return why an order was cancelled; a code that is not known as it is."""
    return _CANCELLED.get(code.strip().lower(), code.strip())


def not_delivered(code: str) -> str:
    """Return why an order is not brought again; a code that is not known as it is."""
    return _NOT_DELIVERED.get(code.strip().lower(), code.strip())


def redelivery_status(code: str) -> str:
    """Return how far a second delivery is as a sentence; a code that is not known as it is."""
    said = code.strip()
    return _REDELIVERY_STATUS.get(said.lower(), said)
