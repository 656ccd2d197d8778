"""What a driver's phone shows of an order: what it takes to bring it, and nothing else."""

from kds.domain.alcohol import has_alcohol
from kds.domain.journey import Leg
from kds.domain.lifecycle import State
from kds.domain.money import Bill, plain
from kds.domain.order import Address, Order

# A name on a phone, and how many of them: the bag is closed, this only tells it from others.
_NAME_LETTERS = 60
_MOST_ITEMS = 30

_COOKED = frozenset({State.READY, State.CLOSED})


def order_as_data(order: Order) -> dict[str, object]:
    """Return an order for the phone of the driver who has it, as JSON has it.

    Times are ISO 8601 in UTC, None or "" where nobody said. The guest's phone number is the one
    that the channel gives to drivers; the e-mail address never leaves the kitchen.
    """
    content = order.content
    items = [item for item in content.items if item.depth == 0]
    promised = content.delivery_at
    return {
        "id": order.id,
        "number": content.display_id or content.channel_order_id[-6:],
        "source": content.source,
        "restaurant": content.origin.name,
        "leg": (order.journey.leg or Leg.ASSIGNED).value,
        # Handed over by a cook before the driver said that he leaves: then leaving is next.
        "out": order.state is State.CLOSED,
        "cancelled": bool(order.standing.cancelled_by),
        "ready": order.state in _COOKED or order.collectable_at is not None,
        "promised": promised.isoformat() if promised else None,
        "name": content.customer.name or content.customer.company,
        "address": address_lines(content.address),
        "place": _place(content.address),
        "phone": content.customer.phone,
        "code": content.customer.phone_access_code,
        "deliveryNote": content.delivery_note.strip(),
        "orderNote": content.note.strip(),
        "ageCheck": content.age_check,
        "alcohol": any(has_alcohol(item.marks) for item in content.items),
        "cash": _cash(content.bill),
        "paid": content.bill.paid is True,
        "pieces": sum(item.total_quantity for item in items),
        "items": [[i.total_quantity, i.title[:_NAME_LETTERS]] for i in items[:_MOST_ITEMS]],
    }


def address_lines(address: Address) -> list[str]:
    """Return an address as it is read at the door: the street first; empty lines are left out."""
    street = f"{address.street} {address.number}".strip()
    town = f"{address.postcode} {address.city}".strip()
    lines = [street, address.extra, town, address.area, address.pincode]
    return [line.strip() for line in lines if line.strip()]


def _place(address: Address) -> list[float] | None:
    if address.latitude is None or address.longitude is None:
        return None
    return [address.latitude, address.longitude]


def _cash(bill: Bill) -> dict[str, str] | None:
    """Return what the guest still has to pay, None for nothing; the amount without grouping."""
    if bill.to_collect <= 0:
        return None
    return {"amount": plain(bill.to_collect, bill.decimals), "currency": bill.currency}
