"""The call that brings a test order, as each platform makes it, with the channel's own secret."""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from kds.channels.jet_connect.proof import signature as jet_connect_signature
from kds.channels.web_shop.web_shop import SIGNATURE as WEB_SHOP_HEADER
from kds.channels.web_shop.web_shop import sign as web_shop_signature
from kds.config import ChannelsSettings
from kds.demo.deliverect.sending import SIGNATURE_HEADER as DELIVERECT_HEADER
from kds.demo.deliverect.sending import signature as deliverect_signature
from kds.demo.jet_connect.sending import HASH_HEADER
from kds.domain.own_test import MARK

_LINE = "Test order: do not cook"
_IN = timedelta(minutes=20)
_NUMBER = "TEST"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOrder:
    """A request ready to be sent: `path` with its query, the raw body, and the order's id."""

    path: str
    body: bytes
    remote_id: str
    headers: Mapping[str, str] = field(default_factory=dict)


def own_order(channel: str, settings: ChannelsSettings, now: datetime) -> OwnOrder:
    """Return the call of a channel that is switched on; each has an id of its own."""
    remote_id = MARK + secrets.token_hex(10)
    make = _MAKERS[channel]
    path, body, headers = make(settings, remote_id, now)
    usual = {"Content-Type": "application/json"}
    return OwnOrder(path=path, body=body, remote_id=remote_id, headers=usual | headers)


_Made = tuple[str, bytes, dict[str, str]]


def _deliverect(settings: ChannelsSettings, remote_id: str, now: datetime) -> _Made:
    """Source: Deliverect, "Glossary POS orders", "HMAC authentication"."""
    link = remote_id
    ready = _stamp(now + _IN)
    body = {
        "_id": remote_id,
        "channelOrderId": remote_id,
        "channelOrderDisplayId": _NUMBER,
        "channelLink": link,
        "status": 1,
        "orderType": 1,
        "channel": 1,
        "testOrder": True,
        "_created": _stamp(now),
        "_updated": _stamp(now),
        "pickupTime": ready,
        "deliveryTime": ready,
        "deliveryIsAsap": True,
        "orderIsAlreadyPaid": True,
        "decimalDigits": 2,
        "payment": {"amount": 0, "type": 0},
        "items": [_priced({"plu": _NUMBER, "name": _LINE, "quantity": 1, "subItems": []})],
    }
    raw = json.dumps(body).encode()
    known = settings.deliverect.webhook_secrets if settings.deliverect else []
    # Without a secret, staging signs with an id that stands in the body.
    key = known[0].get_secret_value() if known else link
    return "/deliverect/orders", raw, {DELIVERECT_HEADER: deliverect_signature(raw, key)}


def _just_eat(settings: ChannelsSettings, remote_id: str, now: datetime) -> _Made:
    """Source: JEAPI and PAPI, acceptance-requested."""
    body = {
        "OrderId": remote_id,
        "FriendlyOrderReference": _NUMBER,
        "Currency": "GBP",
        "TotalPrice": 0,
        "PlacedDate": _stamp(now),
        "IsTest": True,
        "Fulfilment": {
            "Method": "Collection",
            "CustomerDueDate": _stamp(now + _IN),
            "CustomerDueAsap": True,
        },
        "Items": [{"Name": _LINE, "Quantity": 1, "UnitPrice": 0, "TotalPrice": 0, "Items": []}],
        "Payment": {"Lines": [{"Type": "CreditCard", "Value": 0, "Paid": True}]},
    }
    key = settings.just_eat.webhook_key.get_secret_value() if settings.just_eat else ""
    path = "/just_eat/acceptance-requested" + with_key(key)
    return path, json.dumps(body).encode(), {}


def _jet_connect(settings: ChannelsSettings, remote_id: str, now: datetime) -> _Made:
    """Source: KONF, and its test vector for the hash."""
    body = {
        "id": remote_id,
        "third_party_order_reference": _NUMBER,
        "type": "collection-by-customer",
        "created_at": str(int(now.timestamp())),
        "collect_at": str(int((now + _IN).timestamp())),
        "items": [_priced({"plu": _NUMBER, "name": _LINE, "children": []})],
        "payment_method": "CARD",
        "payment": {"final": {"inc_tax": 0, "tax": 0}, "items_in_cart": {"inc_tax": 0, "tax": 0}},
        "total": 0,
    }
    raw, headers = json.dumps(body).encode(), {}
    own = settings.jet_connect
    if own and (key := own.webhook_key.get_secret_value().strip()):
        headers["Authorization"] = key
    if own and own.hmac_secrets:
        proof = jet_connect_signature(raw, own.hmac_secrets[0].get_secret_value())
        at = int(now.timestamp() * 1000)
        headers[HASH_HEADER] = f"HMAC-SHA256 t={at},signature={proof}"
    return "/jet_connect/orders", raw, headers


def _orderconnect(settings: ChannelsSettings, remote_id: str, now: datetime) -> _Made:
    """Source: JEAPI, order-requires-delivery-acceptance."""
    due = _stamp(now + _IN)
    body = {
        "OrderId": remote_id,
        "FriendlyOrderReference": _NUMBER,
        "Order": {
            "PlacedDate": _stamp(now),
            "DueDate": due,
            "DueDateWithUtcOffset": due,
            "RdsPickupTimeWithUtcOffset": due,
            "PromptAsap": True,
            "ServiceType": "Delivery",
        },
        "BasketInfo": {
            "SubTotal": 0,
            "Total": 0,
            "GroupedBasketItems": [
                {"Quantity": 1, "CombinedPrice": 0, "BasketItem": {"Name": _LINE, "UnitPrice": 0}}
            ],
        },
        "PaymentInfo": {"Total": 0, "CashOnDelivery": False, "PaidDate": _stamp(now)},
    }
    own = settings.orderconnect
    path = "/orderconnect/orders" + with_key(own.webhook_key.get_secret_value() if own else "")
    return path, json.dumps(body).encode(), {}


def _web_shop(settings: ChannelsSettings, remote_id: str, now: datetime) -> _Made:
    """Source: "Write a channel" in the README."""
    body = {
        "id": remote_id,
        "number": _NUMBER,
        "placed_at": _stamp(now),
        "type": "collection",
        "asap": True,
        "due_at": _stamp(now + _IN),
        "currency": "EUR",
        "total": 0,
        "paid": True,
        "test": True,
        "items": [{"name": _LINE, "quantity": 1, "price": 0, "options": []}],
    }
    raw = json.dumps(body).encode()
    known = settings.web_shop.secrets if settings.web_shop else []
    secret = known[0].get_secret_value() if known else ""
    return "/web_shop/orders", raw, {WEB_SHOP_HEADER: web_shop_signature(raw, secret)}


_MAKERS: dict[str, Callable[[ChannelsSettings, str, datetime], _Made]] = {
    "deliverect": _deliverect,
    "just_eat": _just_eat,
    "jet_connect": _jet_connect,
    "orderconnect": _orderconnect,
    "web_shop": _web_shop,
}


def with_key(key: str) -> str:
    """Return what follows an address to which a key of our own belongs."""
    return f"?key={quote(key, safe='')}" if key else ""


def _priced(item: dict[str, object]) -> dict[str, object]:
    return item | {"price": 0}


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
