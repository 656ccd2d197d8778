"""What the guest pays for an Orderconnect order. Source: JEAPI, BasketInfo and PaymentInfo."""

from collections.abc import Mapping

from kds.channels.body import entries, fields, flag, key, minor, text
from kds.domain.money import Bill, Discount, Fee


def bill(basket: Mapping[str, object], payment: Mapping[str, object], problems: list[str]) -> Bill:
    """Return the bill; add to `problems` what is no amount. Just Eat names no currency here."""

    def amount(part: Mapping[str, object], name: str) -> int | None:
        value = key(part, name)
        read = minor(value)
        if value is not None and read is None:
            problems.append(f"{name} is no amount: {text(value)[:40] or type(value).__name__}")
        return read

    total = amount(payment, "Total")
    total = amount(basket, "Total") if total is None else total
    cash, in_cash = _cash_on_delivery(key(payment, "CashOnDelivery"), problems)
    lines = [line for line in map(fields, entries(key(payment, "PaymentLines"))) if line]
    kinds = dict.fromkeys(filter(None, (text(key(line, "Type")).strip() for line in lines)))
    card_fee = sum(amount(line, "CardFee") or 0 for line in lines)
    off_the_food = amount(basket, "Discount")
    multi_buy = abs(amount(basket, "MultiBuyDiscount") or 0)
    discounts = _discounts(key(basket, "Discounts"), off_the_food)
    if multi_buy:
        discounts = (*discounts, Discount(name="multi-buy", amount=-multi_buy))
    return Bill(
        total=total,
        subtotal=amount(basket, "SubTotal"),
        due=(in_cash or _in_cash(lines, total)) if cash else None,
        paid=None if cash is None else not cash,
        payment=", ".join(kinds) or ("cash" if cash else ""),
        discount_total=-abs(off_the_food or 0) - multi_buy,
        discounts=discounts,
        driver_tip=amount(payment, "DriverTipValue") or 0,
        delivery_cost=amount(basket, "DeliveryCharge") or 0,
        fees=(Fee(name="card fee", amount=card_fee),) if card_fee else (),
    )


def _discounts(value: object, together: int | None) -> tuple[Discount, ...]:
    """Return each discount where they add up to their sum, else the sum alone.

    What stands in a line may be a share and no amount: only the sum is sure.
    """
    lines = [
        Discount(
            kind=text(key(line, "DiscountType")).strip(),
            amount=-abs(minor(key(line, "Discount")) or 0),
        )
        for line in map(fields, entries(value))
        if line
    ]
    if together is None or sum(line.amount for line in lines) == -abs(together):
        return tuple(lines)
    kinds = ", ".join(dict.fromkeys(line.kind for line in lines if line.kind))
    return (Discount(kind=kinds, amount=-abs(together)),) if together else ()


def _cash_on_delivery(value: object, problems: list[str]) -> tuple[bool | None, int | None]:
    """Return whether it is paid in cash, and how much where that is what stands there.

    The sources name the field and not what it holds: yes or no, or the amount.
    """
    said = flag(value)
    if said is not None or value is None or value == "":
        return said, None
    amount = minor(value)
    if amount is None:
        problems.append(f"CashOnDelivery is no amount: {text(value)[:40] or type(value).__name__}")
        return None, None
    return amount > 0, max(amount, 0) or None


def _in_cash(lines: list[Mapping[str, object]], total: int | None) -> int | None:
    """Return what a driver collects: the lines that are cash, without such lines all of it."""
    said = [minor(key(line, "Value")) for line in lines if "cash" in _kind(line)]
    in_cash = [value for value in said if value is not None]
    return sum(in_cash) if in_cash else total


def _kind(line: Mapping[str, object]) -> str:
    return text(key(line, "Type")).lower()
