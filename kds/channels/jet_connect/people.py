"""The people of a JET Connect order: guest, address, driver. Much of it may be masked.

Source: KONF: values may be masked with asterisks, an e-mail address by ending in ".hidden".
"""

from collections.abc import Mapping

from kds.channels.body import number, text
from kds.channels.jet_connect.spelling import folded
from kds.domain.order import Address, Courier, Customer

_HIDDEN = ".hidden"
_MOST_LATITUDE, _MOST_LONGITUDE = 90, 180


def shown(value: object) -> str:
    """Return what can be read of a value that may be masked; "" for asterisks alone."""
    said = text(value).strip()
    masked = "*" in said and not any(sign.isalnum() for sign in said)
    return "" if masked else said


def read_customer(delivery: object, collector: object) -> Customer:
    """Return the guest, from whichever of the two says it."""
    person = {**_readable(collector), **_readable(delivery)}
    email = person.get("email", "")
    return Customer(
        name=_name(person),
        company=person.get("companyname", ""),
        phone=person.get("phonenumber", ""),
        phone_access_code=person.get("phonemaskingcode", ""),
        email="" if email.lower().endswith(_HIDDEN) else email,
    )


def read_address(delivery: object) -> Address:
    """Return where a delivery goes."""
    get = _readable(delivery).get
    street, one = get("street", ""), get("lineone", "")
    lines = [get("linetwo", "")] if not street or street in one else [one, get("linetwo", "")]
    latitude, longitude = _point(folded(delivery).get("coordinates"))
    return Address(
        street=street or one,
        number=get("streetnumber", ""),
        postcode=get("postcode", "") or get("postalcode", ""),
        city=get("city", ""),
        extra=", ".join(filter(None, lines)),
        latitude=latitude,
        longitude=longitude,
    )


def read_courier(driver: object, deliverer: str) -> Courier:
    """Return who delivers; the code that goes with the driver's number stands behind it."""
    person = _readable(driver)
    phone, code = person.get("phonenumber", ""), person.get("phonemaskingcode", "")
    return Courier(
        deliverer=deliverer,
        name=_name(person),
        phone=", ".join(filter(None, (phone, f"code {code}" if code else ""))),
    )


def _readable(value: object) -> dict[str, str]:
    return {name: said for name, entry in folded(value).items() if (said := shown(entry))}


def _name(person: Mapping[str, str]) -> str:
    parts = (person.get("firstname", ""), person.get("lastname", ""))
    return " ".join(filter(None, parts)) or person.get("name", "")


def _degrees(said: Mapping[str, object], *names: str) -> float | None:
    """Return the first that is there: in KONF's example the texts are of another place."""
    return next((number(said[name]) for name in names if name in said), None)


def _point(value: object) -> tuple[float | None, float | None]:
    """Return latitude and longitude; nothing for a point that cannot be, or that is no place."""
    said = folded(value)
    latitude = _degrees(said, "latitude", "lat", "latitudeasstring")
    longitude = _degrees(said, "longitude", "lng", "lon", "longitudeasstring")
    if latitude is None or longitude is None or not (latitude or longitude):
        return None, None
    if abs(latitude) > _MOST_LATITUDE or abs(longitude) > _MOST_LONGITUDE:
        return None, None
    return latitude, longitude
