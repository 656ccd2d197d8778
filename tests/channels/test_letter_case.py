"""Names of fields in another letter case mean the same: the platform's own examples mix them."""

from collections.abc import Callable

import pytest

from kds.domain.order import Content
from tests.channels import jet_connect_reading, just_eat_reading, orderconnect_reading

PARTNER: dict[str, object] = {
    "OrderId": "k3",
    "FriendlyOrderReference": "902",
    "PlacedDate": "2026-11-20T19:12:00Z",
    "TotalPrice": 12.5,
    "Customer": {"Name": "Ann"},
    "CustomerNotes": [{"Key": "noteForRestaurant", "Value": "no nuts"}],
    "Fulfilment": {
        "Method": "Delivery",
        "CustomerDueDate": "2026-11-20T19:30:00Z",
        "PreparationTime": "0:15:00",
        "Address": {"Lines": ["9 Quay"], "PostalCode": "PE1", "Geolocation": {"Latitude": 51.5}},
    },
    "Items": [{"Name": "Box", "Quantity": 2, "Items": [{"Name": "Fries", "Quantity": 1}]}],
    "Payment": {"Lines": [{"Type": "Cash", "Value": 12.5, "Paid": False}]},
    "PriceBreakdown": {"Items": 11, "Fees": {"Delivery": 1.5}},
    "Restaurant": {"Id": "6", "TimeZone": "Europe/London"},
    "Restrictions": [{"Type": "Alcohol"}],
}

Respell = Callable[[str], str]
RESPELLINGS: dict[str, Respell] = {
    "camelCase": lambda name: name[:1].lower() + name[1:],
    "PascalCase": lambda name: name[:1].upper() + name[1:],
    "lower": str.lower,
    "UPPER": str.upper,
}
READ: list[tuple[dict[str, object], Callable[[object], Content]]] = [
    (PARTNER, just_eat_reading.content),
    (orderconnect_reading.FULL, orderconnect_reading.content),
    (jet_connect_reading.FULL, jet_connect_reading.content),
]


def respelled(value: object, respell: Respell) -> object:
    """Return a JSON value with every name of a field written in another way."""
    if isinstance(value, dict):
        return {respell(name): respelled(said, respell) for name, said in value.items()}
    if isinstance(value, list):
        return [respelled(said, respell) for said in value]
    return value


@pytest.mark.parametrize(("body", "content"), READ, ids=["partner", "orderconnect", "jet connect"])
@pytest.mark.parametrize("spelling", RESPELLINGS)
def test_letter_case_of_names_does_not_matter(
    body: dict[str, object], content: Callable[[object], Content], spelling: str
) -> None:
    """A cook reads the same ticket whether the platform writes OrderId, orderId or ORDERID."""
    said = content(body)
    assert said.remote_id
    assert said.problems == ()
    assert content(respelled(body, RESPELLINGS[spelling])) == said
