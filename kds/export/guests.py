"""Orders without their guests and drivers: what is exported unless somebody asks for them."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from kds.domain.journal import Entry
from kds.domain.order import Address, Content, Courier, Customer, Order

# Stands where somebody's name stood.
GONE = "…"

# Shorter words are found in every second sentence.
_SHORTEST = 3
# What other people say in a journal row; everything else in it is the program's own.
_SAID = frozenset({"details", "news", "problem", "answer", "attention", "reason", "journey"})
_PEOPLE = frozenset({"driver", "name", "phone", "registration", "latitude", "longitude"})


def guest_words(order: Order) -> tuple[str, ...]:
    """Return the names, numbers and places of the people of an order, the longest first."""
    content, journey = order.content, order.journey
    customer, address, courier = content.customer, content.address, content.courier
    names = (customer.name, customer.company, courier.name, journey.driver)
    said = {
        *names,
        *(part for name in names for part in name.split()),
        *(customer.phone, customer.phone_access_code, customer.email, customer.tax_number),
        *(courier.phone, journey.phone, journey.registration),
        *(address.street, address.postcode, address.extra, address.pincode),
    }
    # Platforms call guests "Wolt customer"; their own names are no secret.
    own = f"{content.source} {order.channel}".casefold().split()
    found = {word.strip() for word in said} - {""}
    words = (w for w in found if len(w) >= _SHORTEST and w.casefold() not in own)
    return tuple(sorted(words, key=len, reverse=True))


def swept(text: str, words: Collection[str]) -> str:
    """Return a text in which none of the words stands any more, in any letter case."""
    # Nearly no text holds any of them, and patterns of each order's own take long to make.
    lower = text.lower()
    inside = [word for word in words if word.lower() in lower]
    if not inside:
        return text
    some = "|".join(map(re.escape, inside))
    return re.sub(rf"(?<!\w)(?:{some})(?!\w)", GONE, text, flags=re.IGNORECASE)


def without_guest(order: Order) -> Order:
    """Return the order as a kitchen needs it: without guest, address and driver.

    Notes for the kitchen stay, but for names in them.
    """
    words = guest_words(order)
    standing = order.standing
    return replace(
        order,
        content=_without(order.content, words),
        standing=replace(standing, cancel_reason=swept(standing.cancel_reason, words)),
        changes=tuple(swept(change, words) for change in order.changes),
        last_seen=None,
        attention=swept(order.attention, words),
        steps=tuple(
            replace(
                step,
                problem=swept(step.problem, words),
                details=_details(step.details, words),
            )
            for step in order.steps
        ),
        journey=replace(order.journey, driver="", phone="", registration=""),
        news=swept(order.news, words),
    )


def without_guest_words(entry: Entry, words: Collection[str]) -> Entry:
    """Return a journal row without people, but for its raw body."""
    data = {
        name: _said(value, words) if name in _SAID else value for name, value in entry.data.items()
    }
    return replace(entry, data=data)


def _without(content: Content, words: Collection[str]) -> Content:
    courier = content.courier
    items = tuple(
        replace(item, remark=swept(item.remark, words)) if item.remark else item
        for item in content.items
    )
    return replace(
        content,
        items=items,
        note=swept(content.note, words),
        delivery_note="",
        collection_note=swept(content.collection_note, words),
        customer=Customer(),
        address=Address(),
        courier=Courier(
            deliverer=courier.deliverer, status=courier.status, transport=courier.transport
        ),
        problems=tuple(swept(problem, words) for problem in content.problems),
    )


def _details(details: Mapping[str, str] | None, words: Collection[str]) -> dict[str, str] | None:
    if details is None:
        return None
    return {k: swept(v, words) for k, v in details.items() if k not in _PEOPLE}


def _said(value: object, words: Collection[str]) -> object:
    if isinstance(value, str):
        return swept(value, words)
    if isinstance(value, Mapping):
        return {k: _said(v, words) for k, v in value.items() if k not in _PEOPLE}
    return [_said(inner, words) for inner in value] if isinstance(value, list) else value
