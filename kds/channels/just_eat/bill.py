"""What the guest pays for a Just Eat order.

Source: JEAPI and PAPI: decimals of major units; every country of Just Eat's has two of them.
"""

from collections.abc import Callable, Mapping

from kds.channels.body import entries, fields, flag, key, minor, text
from kds.channels.just_eat.codes import PAYMENT_TYPES
from kds.domain.money import Bill, Fee

_KNOWN_FEES = frozenset({"delivery", "servicecharge"})

# From the fields of a part of the order and the name of one of them to its amount.
_Amount = Callable[[Mapping[str, object], str], int | None]


def bill(body: Mapping[str, object], problems: list[str]) -> Bill:
    """Return the bill of an order; add to `problems` what is no amount."""

    def amount(part: Mapping[str, object], name: str) -> int | None:
        value = key(part, name)
        read = minor(value)
        if read is None and value is not None and value != "":
            problems.append(f"{name} is no amount: {text(value)[:40] or type(value).__name__}")
        return read

    total = amount(body, "TotalPrice")
    prices = inner(key(body, "PriceBreakdown"))
    fees = inner(key(prices, "Fees"))
    paid, due, payment = _payment(key(inner(key(body, "Payment")), "Lines"), total, amount)
    others = [
        Fee(name=text(name), amount=said)
        for name in fees
        if name.lower() not in _KNOWN_FEES and (said := amount(fees, name))
    ]
    return Bill(
        currency=text(key(body, "Currency")),
        total=total,
        due=due,
        paid=paid,
        payment=payment,
        # Just Eat names what is taken off, with or without a sign.
        discount_total=-abs(amount(prices, "Discount") or 0),
        tax_total=amount(prices, "Taxes"),
        tip=amount(prices, "Tips") or 0,
        delivery_cost=amount(fees, "Delivery") or 0,
        service_charge=amount(fees, "ServiceCharge") or 0,
        subtotal=amount(prices, "Items"),
        fees=tuple(others),
    )


def inner(value: object) -> Mapping[str, object]:
    """Return an object's fields, also of an object that is the first in a list."""
    return next(filter(None, map(fields, entries(value))), {})


def _payment(
    lines: object, total: int | None, amount: _Amount
) -> tuple[bool | None, int | None, str]:
    """Return whether it is paid, what is due in minor units, and how it is paid in words.

    Unpaid lines may stand beside a paid one that covers everything (PAPI's example), so what is due
    is what the paid ones leave of the total.
    """
    named: dict[str, None] = {}
    settled = 0
    open_: int | None = 0
    states: list[bool] = []
    for line in map(fields, entries(lines)):
        kind = text(key(line, "Type")).strip()
        if kind:
            plain = "".join(filter(str.isalnum, kind)).lower()
            named[PAYMENT_TYPES.get(plain, kind)] = None
        value, state = amount(line, "Value"), flag(key(line, "Paid"))
        if state is None:
            continue
        states.append(state)
        settled += (value or 0) if state else 0
        open_ = open_ if state else _added(open_, value)
    payment = ", ".join(named)
    if not states:
        return None, None, payment
    if all(states):
        return True, 0, payment
    due = open_ if total is None else max(0, total - settled)
    return due == 0, due, payment


def _added(together: int | None, value: int | None) -> int | None:
    """Add to what is open; nobody knows how much that is once a part of it cannot be read."""
    return None if together is None or value is None else together + value
