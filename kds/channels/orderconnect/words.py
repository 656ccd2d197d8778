"""What Just Eat says in codes, in words for a cook. Source: JEAPI."""

# Source: JEAPI, /attempted-delivery-query-resolved.
NOT_DELIVERED = {
    "new_address_not_within_area": "the new address is outside the area",
    "unable_to_reprepare": "it cannot be cooked again",
    "driver_not_available": "no driver is available",
    "area_unsafe": "the area is unsafe",
    "customer_doesnt_want_anymore": "the guest does not want it any more",
}
REDELIVERY_STATUS = {
    "driver_at_address": "The driver is at the address.",
    "repreparing": "It is cooked again.",
}


def not_delivered(code: str) -> str:
    """Return why an order is not brought again; a code that is not known as it is."""
    return NOT_DELIVERED.get(code.strip().lower(), code.strip())


def redelivery_status(code: str) -> str:
    """Return how far a second delivery is as a sentence; a code that is not known as it is."""
    said = code.strip()
    return REDELIVERY_STATUS.get(said.lower(), said)
