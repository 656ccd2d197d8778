"""Fees, tips, discounts, taxes and payment of an order in Deliverect's shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from kds.demo.chance import chance

_FEES = ("serviceCharge", "deliveryCost", "bagFee", "smallOrderFee", "tip", "driverTip")

# Source: Deliverect, "Glossary POS orders": payment types.
_CARD_ONLINE, _ONLINE = 0, 3
_AT_THE_DOOR = (1, 1, 2, 4, 6)
_TAX_PERCENT = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How an order is charged.

    `scale` is 1 for two decimals, 10 for three. With `cash` the guest pays at the door; taxes stand
    `tax_on_top` of the prices or are part of them.
    """

    scale: int
    cash: bool
    tax_on_top: bool
    delivery: bool


def make_bill(rng: Random, goods: int, terms: Terms) -> dict[str, Any]:
    """Make up the money part of an order over `goods` minor units.

    Source: Deliverect, "Glossary POS orders": payment.amount holds items, fees, tips and
    discounts; discounts are negative.
    """
    scale = terms.scale
    fees = dict.fromkeys(_FEES, 0)
    if terms.delivery:
        fees["deliveryCost"] = rng.choice((0, 199, 249, 390)) * scale
        fees["driverTip"] = rng.choice((0, 0, 0, 100, 250)) * scale
    fees["serviceCharge"] = rng.choice((0, 0, 49, 99)) * scale
    fees["tip"] = rng.choice((0, 0, 0, 150)) * scale
    if goods < 1000 * scale and chance(rng, 0.5):
        fees["smallOrderFee"] = 150 * scale
    discounts = [_discount(rng, goods)] if chance(rng, 0.2) else []
    included = goods * _TAX_PERCENT // (100 + _TAX_PERCENT)
    tax = goods * _TAX_PERCENT // 100 if terms.tax_on_top else included
    bill: dict[str, Any] = {
        **fees,
        "discountTotal": sum(discount["amount"] for discount in discounts),
        "discounts": discounts,
        "taxes": [{"name": "VAT", "taxClassId": 0, "total": tax}] if chance(rng, 0.6) else [],
        "taxTotal": tax,
        "orderIsAlreadyPaid": not terms.cash,
    }
    payment = {"type": rng.choice(_AT_THE_DOOR if terms.cash else (_CARD_ONLINE, _ONLINE))}
    amount = amount_of(goods, bill, tax_on_top=terms.tax_on_top)
    payment |= {"amount": amount, "due": amount if terms.cash else 0}
    if chance(rng, 0.1):
        payment["rebate"] = 100 * scale
    return {**bill, "payment": payment}


def amount_of(goods: int, bill: Mapping[str, Any], *, tax_on_top: bool) -> int:
    """Return what the guest pays in all, in minor units, for `goods` with these fees."""
    fees = sum(bill.get(name, 0) for name in _FEES) + bill["discountTotal"]
    return goods + int(fees) + (int(bill["taxTotal"]) if tax_on_top else 0)


def _discount(rng: Random, goods: int) -> dict[str, Any]:
    percent = rng.choice((10, 15, 20))
    amount = -(goods * percent // 100)
    by_channel = chance(rng, 0.5)
    return {
        "type": "order_percent_off",
        "provider": "channel" if by_channel else "restaurant",
        "name": f"{percent} % off today",
        "channelDiscountCode": f"TIDE{percent}",
        # Seen both as a number and as text.
        "referenceId": rng.choice((1, "1")),
        "value": percent,
        "amount": amount,
        "amountRestaurant": 0 if by_channel else amount,
        "amountChannel": amount if by_channel else 0,
    }
