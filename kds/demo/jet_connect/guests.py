"""Guests and drivers in JET Connect's shape, mostly hidden behind asterisks. Source: KONF."""

from random import Random
from typing import Any

from kds.demo.people import Guest, make_courier

_STARS = "*****"


def guest_fields(rng: Random, guest: Guest, way: str, *, masked: bool) -> dict[str, Any]:
    """Return who collects, or whom and where it is delivered to, as an order has it.

    Where the platform's own courier goes, the order does not say.
    """
    first, _, last = guest.name.partition(" ")
    person: dict[str, Any] = {
        "first_name": f"{first[0]}****" if masked else first,
        "last_name": _STARS if masked else last,
        "phone_number": _STARS if masked else guest.phone,
        "phone_masking_code": guest.access_code,
    }
    if way == "collection-by-customer":
        return {"collector": person}
    if way == "delivery-by-delivery-partner":
        return {"delivery": person}
    email = f"{rng.getrandbits(32):08x}@guest.example.hidden" if masked else guest.email
    return {
        "delivery": {
            **person,
            "email": email,
            "line_one": f"{guest.number} {guest.street}",
            "line_two": guest.extra,
            "street": guest.street,
            "street_number": guest.number,
            "city": guest.city,
            "postcode": guest.postcode,
            "company_name": "",
            "coordinates": {"latitude": guest.latitude, "longitude": guest.longitude},
        }
    }


def make_driver(rng: Random) -> dict[str, Any]:
    """Make up the platform's driver; the phone number is of the range kept for fiction."""
    return {
        "first_name": make_courier(rng),
        "last_name": "",
        "phone_number": f"+44113496{rng.randrange(1000):04d}",
        "phone_masking_code": f"{rng.randrange(1000):03d} {rng.randrange(1000):03d}",
    }
